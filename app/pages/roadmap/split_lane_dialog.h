// Parts a workstream in two: the name of the new one, and which bars go into it.
#pragma once

#include "core/domain/portfolio.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace stagepath {

class ProblemLabel;
class TextLabel;

/// Lists what stands in the workstream (null: what has none), by start. It changes nothing itself.
class SplitLaneDialog : public QDialog {
    Q_OBJECT
public:
    /// \p chosen is ticked to begin with, where it stands in \p from.
    SplitLaneDialog(const Portfolio& portfolio, WorkstreamId from, const QList<InitiativeId>& chosen, QWidget* parent = nullptr);

    QString name() const;
    /// What is ticked and stands there still.
    QList<InitiativeId> ticked(const Portfolio& portfolio) const;
    /// Why it can't be split so, in one sentence; empty where it can.
    QString problem(const Portfolio& portfolio) const;
    void showProblem(const QString& sentence);

signals:
    /// The user wants it as it stands; the dialog stays until it is accepted.
    void splitWanted();

private:
    void addRow(const Portfolio& portfolio, InitiativeId id, bool isTicked);
    void showCount();

    WorkstreamId m_from;
    QLineEdit* m_name;
    QListWidget* m_list;
    TextLabel* m_count;
    ProblemLabel* m_problem;
};

}  // namespace stagepath
