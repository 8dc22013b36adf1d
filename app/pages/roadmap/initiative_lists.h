// The two lists in the inspector of an initiative: what it brings, and what it waits for.
#pragma once

#include "app/widgets/lists/row_tree.h"
#include "core/workspace/workspace.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace stagepath {

/// What a list shows: a click that only moves the keys must find the row that it was made on, so the same rows are not made anew.
template <class Row>
struct ShownRows {
    InitiativeId of;
    QList<Row> rows;
    QStringList names;
    bool canEdit = false;
    bool operator==(const ShownRows&) const = default;
};

/// Outcomes of one initiative: subject, dimension or criterion, level; each can be changed and removed. More than a dozen stand
/// as groups of what they bring, and the chosen one has its fields below.
class OutcomeList : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeList(Workspace& workspace, QWidget* parent = nullptr);
    void show(InitiativeId id);

signals:
    void failed(const QString& sentence);

private:
    void showRows(const QList<OutcomeId>& ids);
    void add();
    QList<RowGroup> groupsOf(const QList<OutcomeId>& ids) const;
    QString nameOf(OutcomeId id) const;
    QWidget* makeRow(const Outcome& outcome);
    void refuse(const QString& sentence);
    Workspace& m_workspace;
    InitiativeId m_id;
    RowTree* m_tree;
    QVBoxLayout* m_rows;
    std::optional<ShownRows<Outcome>> m_shown;
};

/// Links of one initiative: predecessors and successors with type and lag; more than a dozen as groups, as the outcomes.
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
    void showRows(const QList<DependencyId>& ids);
    QList<DependencyId> linksOf(bool incoming) const;
    QString nameOf(DependencyId id) const;
    QWidget* makeRow(const Dependency& dependency);
    void refuse(const QString& sentence);
    Workspace& m_workspace;
    InitiativeId m_id;
    RowTree* m_tree;
    QVBoxLayout* m_rows;
    std::optional<ShownRows<Dependency>> m_shown;
};

}  // namespace stagepath
