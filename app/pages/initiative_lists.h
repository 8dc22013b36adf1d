// The two lists in the inspector of an initiative: what it brings, and what it waits for.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace stagepath {

/// Outcomes of one initiative: subject, dimension or criterion, level; each can be changed and removed.
class OutcomeList : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeList(Workspace& workspace, QWidget* parent = nullptr);
    void show(InitiativeId id);

signals:
    void failed(const QString& sentence);

private:
    QWidget* makeRow(const Outcome& outcome);
    Workspace& m_workspace;
    InitiativeId m_id;
    QVBoxLayout* m_rows;
};

/// Links of one initiative: predecessors and successors with type and lag.
class DependencyList : public QWidget {
    Q_OBJECT
public:
    explicit DependencyList(Workspace& workspace, QWidget* parent = nullptr);
    void show(InitiativeId id);

signals:
    void failed(const QString& sentence);
    void linkRequested();
    /// Asks to show the initiative at the other end.
    void otherRequested(stagepath::InitiativeId id);

private:
    QWidget* makeRow(const Dependency& dependency);
    Workspace& m_workspace;
    InitiativeId m_id;
    QVBoxLayout* m_rows;
};

}  // namespace stagepath
