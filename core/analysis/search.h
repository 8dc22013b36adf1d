// Finds names by what somebody types: words, their beginnings and parts, initials, and where nothing is like that, words with a slip.
#pragma once

#include "core/domain/entity.h"
#include "core/domain/portfolio.h"

#include <QList>
#include <QString>

#include <optional>

namespace stagepath {

/// What can be found. `text` is searched, `detail` only shown; the beginnings of the words in `words` find it too, after all texts.
struct SearchItem {
    EntityKind kind = EntityKind::Setting;
    qint64 id = 0;
    QString text;
    QString detail;
    QString words = {};
};

struct SearchHit {
    int item = 0;            ///< place in the index
    int score = 0;           ///< more is better
    QList<int> positions;    ///< of the matched letters in the text, ascending
};

/// Folded once, searched with every letter.
class SearchIndex {
public:
    void add(const SearchItem& item);
    /// Use cases (retired ones last), units, people and initiatives with their units, roles and workstreams as detail.
    void add(const Portfolio& portfolio);
    const SearchItem& item(int index) const { return m_items[index]; }
    int size() const { return static_cast<int>(m_items.size()); }
    /// The \p most best hits among the items of \p kind, best first; equal ones in the order added. All items match an empty \p typed.
    /// Every word typed must be found. A slip (two letters the wrong way round, or one missing, in a word of four or more) is forgiven
    /// where no item of any kind has the words as they were typed.
    QList<SearchHit> find(const QString& typed, EntityKind kind, int most) const;

private:
    void scoreFor(const QString& wanted) const;
    bool scoreAll(const QList<QStringView>& words) const;

    QList<SearchItem> m_items;
    QList<QString> m_folded;
    QList<QString> m_words;  ///< folded
    // What was typed is asked for kind by kind, so the scores are kept until something else is.
    mutable std::optional<QString> m_wanted;
    mutable QList<int> m_scores;  ///< by item; 0: not found
    mutable bool m_forgives = false;
};

}  // namespace stagepath
