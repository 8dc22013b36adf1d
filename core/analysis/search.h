// Finds names by what somebody types: beginnings of words, parts, or letters in order.
#pragma once

#include "core/domain/entity.h"
#include "core/domain/portfolio.h"

#include <QList>
#include <QString>

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
    /// Use cases (retired ones last), people and initiatives with their units, roles and workstreams as detail.
    void add(const Portfolio& portfolio);
    const SearchItem& item(int index) const { return m_items[index]; }
    int size() const { return static_cast<int>(m_items.size()); }
    /// The \p most best hits among the items of \p kind, best first; equal ones in the order added. All items match an empty \p typed.
    QList<SearchHit> find(const QString& typed, EntityKind kind, int most) const;

private:
    QList<SearchItem> m_items;
    QList<QString> m_folded;
    QList<QString> m_words;  ///< folded
};

/// Letters without accents and case, one for one, so that positions stay.
QString folded(const QString& text);
/// How well \p text (folded) answers \p typed (folded); \p positions gets the matched letters. 0: not at all. Every word typed must be found.
int matchScore(const QString& text, const QString& typed, QList<int>* positions = nullptr);

}  // namespace stagepath
