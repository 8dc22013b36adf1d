// Which enabler unlocks most impact per month, as a list with its figures.
#pragma once

#include "core/analysis/draft/enabler_ranking.h"

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

class LinkButton;

/// The enablers of the plan and of the draft in the order of what they are worth; the first few, or all of them.
class DraftRanking : public QWidget {
    Q_OBJECT
public:
    explicit DraftRanking(QWidget* parent = nullptr);
    void show(const QList<EnablerWorth>& ranking);

signals:
    /// Asks to show the \p line of the draft.
    void lineChosen(int line);
    /// Asks to show what is planned already.
    void initiativeChosen(stagepath::InitiativeId id);

private:
    void fill();
    QWidget* makeRow(const EnablerWorth& worth, int place);

    QVBoxLayout* m_rows;
    LinkButton* m_more;
    QList<EnablerWorth> m_ranking;
    bool m_showsAll = false;
};

}  // namespace stagepath
