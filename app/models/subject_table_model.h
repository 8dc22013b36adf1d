// All subjects with their levels, readiness and earned stage: the heat map as a table.
#pragma once

#include "core/analysis/standing.h"

#include <QAbstractTableModel>

namespace stagepath {

/// Enterprise, units, use cases (retired ones left out). Figures are worked out in reset(); sort keys stand under SortRole.
class SubjectTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Unit, FirstLevel, Readiness = FirstLevel + kDimensionCount, Earned, Assessed, ColumnCount };
    enum Role { SortRole = Qt::UserRole, LevelRole, InheritedRole, StrongRole, AssessedUseCaseRole, CautionRole };
    using QAbstractTableModel::QAbstractTableModel;

    void reset(const Portfolio& portfolio, QDate today);
    const Subject& subjectAt(int row) const { return m_rows[row].subject; }
    const Standing& standingAt(int row) const { return m_rows[row].standing; }
    int rowOf(const Subject& subject) const;
    static bool isLevel(int column) { return column >= FirstLevel && column < Readiness; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Subject subject;
        QString name;
        QString unit;
        Standing standing;
        QDate assessed;
    };
    QString textOf(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;
    QString spoken(const Row& row, int column) const;
    QList<Row> m_rows;
};

}  // namespace stagepath
