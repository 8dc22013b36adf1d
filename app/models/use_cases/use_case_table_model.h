// The use cases of a workspace as rows for a table: filtered, sorted, grouped, edited in place, following every change.
#pragma once

#include "app/models/use_cases/use_case_arrangement.h"

#include <QAbstractTableModel>

namespace stagepath {

class Workspace;

/// Flat model of group heads and use cases. An edit moves, adds or touches just the rows it concerns; a new filter may
/// reset the model.
class UseCaseTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit UseCaseTableModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes what people type. False where it can't be read; problem() says why.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// The same; returns why it can't be taken, and nothing where it is. With \p goesOn it is one step to undo with the change before it.
    QString take(const QModelIndex& index, const QString& text, bool goesOn = false);

    Workspace& workspace() const { return m_workspace; }
    const Portfolio& portfolio() const;

    bool isGroup(int row) const;
    UseCaseId idAt(int row) const;                 ///< null for a group
    const UseCase* useCaseAt(int row) const;       ///< nullptr for a group
    const UseCaseFigures& figuresOf(UseCaseId id) const { return m_figures.of(id); }
    int rowOf(UseCaseId id) const;                 ///< −1 where it isn't shown
    QList<UseCaseId> idsAt(const QList<int>& rows) const;

    UseCaseGroup groupAt(int row) const;
    QString groupName(int row) const;
    /// "mean readiness 64, annual value 54.9 m€".
    QString groupSentence(int row) const;
    bool isCollapsed(int row) const;
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);

    const UseCaseFilter& filter() const { return m_arrangement.filter; }
    void setFilter(const UseCaseFilter& filter);
    const QList<UseCaseSort>& sorting() const { return m_arrangement.sorting; }
    void setSorting(const QList<UseCaseSort>& sorting);
    /// A click on a head: sorts by it or turns the order round; \p further makes it (or turns) the last key.
    void sortBy(UseCaseColumn column, bool further);
    UseCaseGrouping grouping() const { return m_arrangement.grouping; }
    void setGrouping(UseCaseGrouping grouping);
    /// Shows \p ids until the filter changes, whatever it says, with their groups open.
    void keep(const QList<UseCaseId>& ids);
    /// Use cases that pass the filter.
    int shownCount() const { return static_cast<int>(m_arrangement.count()); }
    /// They, in the order of the rows; those in collapsed groups too.
    QList<UseCaseId> shownIds() const;

    /// Runs \p edit; an Error becomes problem(). True where it went well.
    bool attempt(const std::function<void()>& edit);

signals:
    void problem(const QString& sentence);
    /// Filter, sort order or groups are others now.
    void arrangementChanged();
    void countsChanged();

private:
    void follow(const Changeset& changes);
    void dropGoneTerms();
    void rearrange();
    void transition(const QList<UseCaseRow>& next);
    void reorder(qsizetype first, const QList<UseCaseRow>& middle);
    void touch(const QList<UseCaseId>& ids);
    void touchGroups(const QHash<qint64, UseCaseGroup>& before);

    Workspace& m_workspace;
    FigureTable m_figures;
    UseCaseArrangement m_arrangement;
    QList<UseCaseRow> m_rows;
    mutable QHash<UseCaseId, int> m_rowOf;
    mutable bool m_isIndexed = false;
};

}  // namespace stagepath
