// The differences of two workspaces as a table.
#pragma once

#include "core/analysis/compare/comparison.h"

#include <QAbstractTableModel>

namespace stagepath {

/// A row per difference, conflicts first; a conflict carries a sign and a word.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Name, Field, Before, First, Second, Side, When, ColumnCount };

    ComparisonModel(Comparison comparison, QString firstName, QString secondName, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What a cell shows that has room for \p most characters: of a long value the part in which it differs from the others of the row.
    QString shownText(int row, int column, qsizetype most) const;
    bool isConflict(int row) const { return m_comparison.differences[row].side == Difference::Side::Both; }
    /// Where the files parted, and how much each side changed since.
    QString summary() const;
    /// All of it for a spreadsheet.
    QString text() const;

private:
    QString cellText(const Difference& difference, int column) const;
    Comparison m_comparison;
    QString m_firstName;
    QString m_secondName;
};

}  // namespace stagepath
