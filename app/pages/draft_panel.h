// The proposal of a draft roadmap, line by line, before it is accepted.
#pragma once

#include "core/analysis/draft.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class TextLabel;

/// What is proposed, why, when and what it unlocks; each line can be left out.
class DraftPanel : public QWidget {
    Q_OBJECT
public:
    explicit DraftPanel(QWidget* parent = nullptr);
    void show(const Draft& draft, const Portfolio& portfolio);
    const QSet<int>& leftOut() const { return m_leftOut; }
    /// Says on each line what becomes of its gate in \p rest, which is the draft without what is left out.
    void showRest(const Draft& rest);

signals:
    void leftOutChanged();

private:
    void updateHead();
    QWidget* makeLine(const DraftLine& line, int index, const Portfolio& portfolio);
    TextLabel* m_head;
    TextLabel* m_note;
    QVBoxLayout* m_lines;
    QList<QDate> m_gates;           ///< as drafted, by line
    QList<TextLabel*> m_changes;    ///< what becomes of them, by line
    QSet<int> m_leftOut;
    int m_count = 0;
};

}  // namespace stagepath
