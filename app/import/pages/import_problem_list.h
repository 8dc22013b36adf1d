// Remarks on rows of the list, searchable.
#pragma once

#include "core/exchange/import/import_plan.h"

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace stagepath {

class ImportProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Place, What, Proposal, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(const QList<ImportWarning>& problems);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportWarning> m_problems;
};

/// Row, column, what is wrong, what helps.
class ImportProblemList : public QTableView {
    Q_OBJECT
public:
    explicit ImportProblemList(QWidget* parent = nullptr);
    void setProblems(const QList<ImportWarning>& problems);
    /// Shows those that hold \p text anywhere.
    void setFilter(const QString& text);
    int shownCount() const;

private:
    ImportProblemModel* m_model;
    QSortFilterProxyModel* m_shown;
};

}  // namespace stagepath
