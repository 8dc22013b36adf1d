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

signals:
    void leftOutChanged();

private:
    void updateHead();
    void showMore(const Draft& draft, const Portfolio& portfolio);
    QWidget* makeLine(const DraftLine& line, int index, const Portfolio& portfolio);
    TextLabel* m_head;
    TextLabel* m_note;
    QVBoxLayout* m_lines;
    QSet<int> m_leftOut;
    int m_count = 0;
    int m_shown = 0;
};

/// The draft without the lines in \p leftOut; references are renumbered.
Draft withoutLines(const Draft& draft, const QSet<int>& leftOut);

}  // namespace stagepath
