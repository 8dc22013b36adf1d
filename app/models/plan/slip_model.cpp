#include "app/models/plan/slip_model.h"

#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QLocale>

#include <cstdlib>

namespace stagepath {

namespace {

QString slipDay(QDate date) { return date.isValid() ? shownDate(date) : QStringLiteral("–"); }

/// Column 0: then, 1: now, 2: the days between.
QVariant slipCell(const DateSlip& slip, int column, bool forSorting) {
    if (column < 2) {
        const QDate date = column == 0 ? slip.then : slip.now;
        return forSorting ? QVariant(date) : QVariant(slipDay(date));
    }
    const std::optional<qint64> days = slip.days();
    if (forSorting) return days ? QVariant(*days) : QVariant();
    return days ? shownSlip(*days) : QString();
}

}  // namespace

QString shownSlip(qint64 days) {
    if (days == 0) return SlipModel::tr("as planned");
    const QString sign = days > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return sign + SlipModel::tr("%Ln day(s)", nullptr, static_cast<int>(std::abs(days)));
}

void SlipModel::setSlip(const Slip& slip) {
    beginResetModel();
    m_slip = slip;
    endResetModel();
}

void SlipModel::setRows(Rows rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SlipModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return static_cast<int>(m_rows == Rows::Initiatives ? m_slip.initiatives.size() : m_rows == Rows::Stages ? m_slip.stages.size() : m_slip.milestones.size());
}

int SlipModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(heads().size()); }

QStringList SlipModel::heads() const {
    if (m_rows == Rows::Stages) return {tr("Subject"), tr("Stage"), tr("Earned then"), tr("Earned now"), tr("Difference")};
    if (m_rows == Rows::Milestones) return {tr("Gate or milestone"), tr("Stage"), tr("Date then"), tr("Date now"), tr("Difference")};
    return {tr("Initiative"), tr("Start then"), tr("Start now"), tr("Difference"), tr("Finish then"), tr("Finish now"), tr("Difference")};
}

QVariant SlipModel::ofInitiative(const InitiativeSlip& row, int column, bool forSorting) const {
    if (column == 0) return row.name;
    const bool isDifference = column == 3 || column == 6;
    if (isDifference && !forSorting && row.state == InitiativeSlip::State::Gone) return tr("removed");
    if (isDifference && !forSorting && row.state == InitiativeSlip::State::Added) return tr("new");
    return slipCell(column < 4 ? row.start : row.finish, (column - 1) % 3, forSorting);
}

QVariant SlipModel::ofStage(const StageSlip& row, int column, bool forSorting) const {
    if (column == 0) return row.name;
    if (column == 1) return forSorting ? QVariant(row.stage) : QVariant(QStringLiteral("%1 %2").arg(row.stage).arg(stageName(row.stage)));
    if (column == 4 && !forSorting && !row.earned.then.isValid()) return tr("not planned then");
    if (column == 4 && !forSorting && !row.earned.now.isValid()) return tr("no longer reached");
    return slipCell(row.earned, column - 2, forSorting);
}

QVariant SlipModel::ofMilestone(const MilestoneSlip& row, int column, bool forSorting) const {
    if (column == 0) return row.name;
    if (column == 1 && row.stage == 0) return forSorting ? QVariant(0) : QVariant(QStringLiteral("–"));
    if (column == 1) return forSorting ? QVariant(row.stage) : QVariant(QStringLiteral("%1 %2").arg(row.stage).arg(stageName(row.stage)));
    if (column == 4 && !forSorting && row.state == InitiativeSlip::State::Gone) return tr("removed");
    if (column == 4 && !forSorting && row.state == InitiativeSlip::State::Added) return tr("new");
    return slipCell(row.date, column - 2, forSorting);
}

QVariant SlipModel::data(const QModelIndex& index, int role) const {
    const bool isName = index.column() == 0 || (m_rows != Rows::Initiatives && index.column() == 1);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignVCenter | (isName ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role != Qt::DisplayRole && role != SortRole && !(role == Qt::ToolTipRole && index.column() == 0)) return {};
    const bool forSorting = role == SortRole;
    if (m_rows == Rows::Initiatives) return ofInitiative(m_slip.initiatives[index.row()], index.column(), forSorting);
    if (m_rows == Rows::Milestones) return ofMilestone(m_slip.milestones[index.row()], index.column(), forSorting);
    return ofStage(m_slip.stages[index.row()], index.column(), forSorting);
}

QVariant SlipModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isName = section == 0 || (m_rows != Rows::Initiatives && section == 1);
        return static_cast<int>(Qt::AlignVCenter | (isName ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    return role == Qt::DisplayRole ? heads().value(section) : QVariant();
}

}  // namespace stagepath
