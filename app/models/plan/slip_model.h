// The comparison with a baseline as a table: by initiative, by stage, or by milestone.
#pragma once

#include "core/analysis/plan/slip.h"

#include <QAbstractTableModel>

namespace stagepath {

class SlipModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Rows { Initiatives, Stages, Milestones };
    /// What sorting compares: dates and numbers, not their words.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void setSlip(const Slip& slip);
    void setRows(Rows rows);
    Rows rows() const { return m_rows; }
    const Slip& slip() const { return m_slip; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList heads() const;
    QVariant ofInitiative(const InitiativeSlip& row, int column, bool forSorting) const;
    QVariant ofStage(const StageSlip& row, int column, bool forSorting) const;
    QVariant ofMilestone(const MilestoneSlip& row, int column, bool forSorting) const;

    Slip m_slip;
    Rows m_rows = Rows::Initiatives;
};

/// "+40 days", "−1 day", "as planned".
QString shownSlip(qint64 days);

}  // namespace stagepath
