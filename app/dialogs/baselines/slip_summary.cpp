// What a comparison with a baseline says in a few words.
#include "app/dialogs/baselines/baselines_dialog.h"

#include <algorithm>

namespace stagepath {

namespace {

/// How many of \p rows have moved, said by \p later, \p earlier or, where none has, \p none.
template <class Row, class Date>
QStringList movedWords(const QList<Row>& rows, Date Row::*date, const std::function<QString(int)>& later, const std::function<QString(int)>& earlier, const QString& none) {
    const auto count = [&](auto is) { return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return is((row.*date).days().value_or(0)); })); };
    const int laterRows = count([](qint64 days) { return days > 0; });
    const int earlierRows = count([](qint64 days) { return days < 0; });
    QStringList parts;
    if (laterRows > 0) parts.append(later(laterRows));
    if (earlierRows > 0) parts.append(earlier(earlierRows));
    return parts.isEmpty() ? QStringList{none} : parts;
}

/// How many of \p rows have come or gone.
template <class Row>
int slipRowsIn(const QList<Row>& rows, InitiativeSlip::State state) {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [state](const Row& row) { return row.state == state; }));
}

/// Only what stands in both plans can be as planned: \p all where nothing has come or gone, \p stayed of the rest, nothing
/// where there is no rest.
template <class Row>
QString asPlannedWords(const QList<Row>& rows, const QString& all, const QString& stayed) {
    const int kept = slipRowsIn(rows, InitiativeSlip::State::Kept);
    if (kept == rows.size()) return all;
    return kept > 0 ? stayed : QString();
}

/// Initiatives in both plans that had a day to finish on and have none now.
int undatedSince(const Slip& slip) {
    return static_cast<int>(std::count_if(slip.initiatives.begin(), slip.initiatives.end(), [](const InitiativeSlip& row) {
        return row.state == InitiativeSlip::State::Kept && row.finish.then.isValid() && !row.finish.now.isValid();
    }));
}

QStringList movedInitiatives(const Slip& slip) {
    const int undated = undatedSince(slip);
    const QString none = undated > 0 ? QString()
                                     : asPlannedWords(slip.initiatives, BaselinesDialog::tr("Every initiative finishes as planned."), BaselinesDialog::tr("Every initiative that is still there finishes as planned."));
    QStringList parts = movedWords(slip.initiatives, &InitiativeSlip::finish, [](int n) { return BaselinesDialog::tr("%Ln initiative(s) finish later.", nullptr, n); },
                                   [](int n) { return BaselinesDialog::tr("%Ln initiative(s) finish earlier.", nullptr, n); }, none);
    if (undated > 0) parts.append(BaselinesDialog::tr("%Ln initiative(s) no longer have a finish.", nullptr, undated));
    if (const int gone = slipRowsIn(slip.initiatives, InitiativeSlip::State::Gone)) parts.append(BaselinesDialog::tr("%Ln initiative(s) were removed.", nullptr, gone));
    if (const int added = slipRowsIn(slip.initiatives, InitiativeSlip::State::Added)) parts.append(BaselinesDialog::tr("%Ln initiative(s) are new.", nullptr, added));
    return parts;
}

QStringList movedStages(const Slip& slip) {
    const auto lost = static_cast<int>(std::count_if(slip.stages.begin(), slip.stages.end(), [](const StageSlip& s) { return s.earned.then.isValid() && !s.earned.now.isValid(); }));
    const QString none = lost > 0 ? QString() : BaselinesDialog::tr("Every stage is earned as planned.");
    QStringList parts = movedWords(slip.stages, &StageSlip::earned, [](int n) { return BaselinesDialog::tr("%Ln stage(s) are earned later.", nullptr, n); },
                                   [](int n) { return BaselinesDialog::tr("%Ln stage(s) are earned earlier.", nullptr, n); }, none);
    if (lost > 0) parts.append(BaselinesDialog::tr("%Ln stage(s) are no longer reached.", nullptr, lost));
    parts.removeAll(QString());
    return parts;
}

QStringList movedMilestones(const Slip& slip) {
    if (!slip.isWhole) return {};
    const QString none = asPlannedWords(slip.milestones, BaselinesDialog::tr("Every gate and milestone stands where it was planned."), BaselinesDialog::tr("Every gate and milestone that is still there stands where it was planned."));
    QStringList parts = movedWords(slip.milestones, &MilestoneSlip::date, [](int n) { return BaselinesDialog::tr("%Ln gate(s) or milestone(s) are later.", nullptr, n); },
                                   [](int n) { return BaselinesDialog::tr("%Ln gate(s) or milestone(s) are earlier.", nullptr, n); }, none);
    if (const int gone = slipRowsIn(slip.milestones, InitiativeSlip::State::Gone)) parts.append(BaselinesDialog::tr("%Ln gate(s) or milestone(s) were removed.", nullptr, gone));
    if (const int added = slipRowsIn(slip.milestones, InitiativeSlip::State::Added)) parts.append(BaselinesDialog::tr("%Ln gate(s) or milestone(s) are new.", nullptr, added));
    return parts;
}

/// What baselines of older versions do not tell.
QString notFrozenWords(SlipModel::Rows rows) {
    if (rows == SlipModel::Rows::Stages) return BaselinesDialog::tr("An earlier version froze this baseline without outcomes: what was changed or removed since counts as it is today.");
    return rows == SlipModel::Rows::Milestones ? BaselinesDialog::tr("An earlier version froze this baseline without gates and milestones.") : QString();
}

}  // namespace

QString slipSummary(const Slip& slip, SlipModel::Rows rows) {
    QStringList parts = rows == SlipModel::Rows::Initiatives ? movedInitiatives(slip) : rows == SlipModel::Rows::Stages ? movedStages(slip) : movedMilestones(slip);
    for (const StageSlip& s : slip.stages) {
        if (!s.subject.isEnterprise() || rows == SlipModel::Rows::Milestones) continue;
        if (const auto days = s.earned.days(); days && *days != 0) parts.append(BaselinesDialog::tr("Stage %1 of the enterprise: %2.").arg(s.stage).arg(shownSlip(*days)));
        else if (s.earned.then.isValid() && !days) parts.append(BaselinesDialog::tr("The enterprise no longer reaches stage %1.").arg(s.stage));
    }
    if (!slip.isWhole) parts.append(notFrozenWords(rows));
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

}  // namespace stagepath
