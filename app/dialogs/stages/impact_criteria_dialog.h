// The yardsticks of strategic impact and their weights, with what they change in the ranking before it is changed.
#pragma once

#include "core/analysis/impact.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace stagepath {

class ProblemLabel;
class TextLabel;

/// While scored use cases wait for an assessment the order by impact alone is shown instead of the ranking. Nothing changes
/// before Apply, which is one undo step.
class ImpactCriteriaDialog : public QDialog {
    Q_OBJECT
public:
    ImpactCriteriaDialog(Workspace& workspace, QWidget* parent);
    /// The criteria as they stand in the fields.
    const QList<ImpactCriterion>& criteria() const { return m_criteria; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeEffect();
    void makeRows();
    void addRow(int index);
    void addCriterion(QScrollArea& area);
    QString obstacle(double sum) const;
    int scoresLost() const;
    QWidget* lastInRows() const;
    /// The six fields for what a score of 0 to 5 says in criterion \p index.
    QWidget* makeWords(int index);
    void refreshEffect();
    void showMoves();
    QString sentenceOf(const RankMove& move) const;
    void apply();

    Workspace& m_workspace;
    QList<ImpactCriterion> m_criteria;
    QVBoxLayout* m_rows;
    QList<TextLabel*> m_shares;
    QVBoxLayout* m_effect;
    QVBoxLayout* m_more;  ///< below the list, so that the link in it is never cut by the list's edge
    QWidget* m_effectArea = nullptr;
    QWidget* m_add = nullptr;
    QWidget* m_cancel = nullptr;
    TextLabel* m_effectTitle;
    int m_movesShown = 12;  ///< the longest ways first
    ProblemLabel* m_problem;
    QWidget* m_apply = nullptr;
};

}  // namespace stagepath
