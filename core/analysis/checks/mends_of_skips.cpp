// The mends of a stage that is gained without the least time in the one before.
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/mend_parts.h"
#include "core/analysis/checks/stage_skips.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/stage_reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace stagepath {

namespace {

constexpr qint64 kMendTrialId = std::numeric_limits<qint64>::max();  ///< ids of rows that are only tried

Subject subjectOfSkip(const Finding& f) {
    if (f.kind == EntityKind::UseCase) return Subject::of(UseCaseId(f.id));
    if (f.kind == EntityKind::BusinessUnit) return Subject::of(BusinessUnitId(f.id));
    return Subject::enterprise();
}

/// \p portfolio with the work that \p mend would add.
Portfolio withEnabler(const Portfolio& portfolio, const Mend& mend) {
    Portfolio plan = portfolio;
    Initiative row;
    row.id = InitiativeId(kMendTrialId);
    row.kind = InitiativeKind::Enabler;
    row.start = mend.start;
    row.finish = mend.finish;
    plan.put(row);
    qint64 id = kMendTrialId;
    for (const Dimension d : mend.dimensions) {
        const int level = portfolio.settings().gates[static_cast<std::size_t>(mend.stage - 1)][static_cast<std::size_t>(indexOf(d))];
        plan.put(Outcome{OutcomeId(id--), row.id, mend.subject, d, {}, level});
    }
    return plan;
}

/// Whether a roll-out of \p id waits for what \p subject lacks for \p stage: its own, or what it has from there.
bool waitsForStage(const Portfolio& portfolio, UseCaseId id, const Subject& subject, int stage, QDate today) {
    const UseCase* useCase = portfolio.find(id);
    if (!useCase || useCase->lifecycle == Lifecycle::Retired) return false;
    if (subject.isUseCase()) return subject.useCase == id;
    const Standing now = standingOf(portfolio, Subject::of(id), today);
    return std::any_of(kDimensions.begin(), kDimensions.end(), [&](Dimension d) {
        const int needed = portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))];
        return now[d].inherited && now[d].source == subject && !holdsGate(now[d], needed);
    });
}

/// The last day by which \p stage has to be there for the roll-outs that build on it, as a draft has it: each begins after
/// the stage before its own is there, and each stage is held for its least time. Null where there are none.
QDate dayBeforeRollouts(const Portfolio& portfolio, const Subject& subject, int stage, QDate today) {
    QDate last;
    for (const Initiative& i : portfolio.initiatives()) {
        if (i.kind != InitiativeKind::Rollout || !i.start.isValid() || i.progress >= 100) continue;
        if (subject.isUseCase() && i.useCase != subject.useCase) continue;
        const int between = stageOfRollout(portfolio, i) - 1 - stage;
        if (between < 0 || !waitsForStage(portfolio, i.useCase, subject, stage, today)) continue;
        const QDate day = i.start.addDays(-1).addMonths(-between * portfolio.settings().limits.minStageMonths);
        if (last.isNull() || day < last) last = day;
    }
    return last;
}

/// Who may gain a stage by levels of \p subject.
QList<Subject> gainingBy(const Portfolio& portfolio, const Subject& subject) {
    if (subject.isEnterprise()) return checkedSubjects(portfolio);
    QList<Subject> subjects{subject};
    if (subject.isUseCase()) return subjects;
    for (const UseCaseId id : portfolio.useCasesOf(subject.unit)) {
        if (portfolio.find(id)->lifecycle != Lifecycle::Retired) subjects.append(Subject::of(id));
    }
    return subjects;
}

/// True where \p plan, in which \p subject is to have \p stage first, gains a stage too early that \p before does not, or the same
/// one still without a time in \p stage.
bool skipsMore(const Portfolio& before, const Portfolio& plan, const Subject& subject, int stage, QDate today) {
    const Projection projectionBefore(before, today);
    const Projection projection(plan, today);
    const QList<Subject> subjects = gainingBy(plan, subject);
    return std::any_of(subjects.begin(), subjects.end(), [&](const Subject& s) {
        const QList<StageSkip> skips = stageSkipsOf(plan, projection, s);
        const QList<StageSkip> known = skips.isEmpty() ? skips : stageSkipsOf(before, projectionBefore, s);
        return std::any_of(skips.begin(), skips.end(), [&](const StageSkip& skip) {
            const auto same = std::find_if(known.begin(), known.end(), [&](const StageSkip& k) { return k.date == skip.date && k.stage == skip.stage; });
            if (same == known.end() || (skip.isTooSoon && !same->isTooSoon)) return true;
            return s == subject && same->before == stage - 1 && skip.before == stage - 1;
        });
    });
}

}  // namespace

QList<Mend> Mender::ofSkip(const Finding& f) const {
    const Subject subject = subjectOfSkip(f);
    const int stage = f.detail.toInt();
    const Projection projection(m_portfolio, m_today);
    const auto date = projection.dateOfStage(subject, stage, planEnd(m_portfolio, m_today));
    if (!date || !f.proposed.isValid()) return {};
    const int before = projection.at(subject, date->addDays(-1)).earnedStage.value_or(0);
    return before + 1 < stage ? stageBefore(subject, before + 1, f.proposed) : stageLater(subject, stage, *date, f.proposed);
}

/// Work that brings the stage in between early enough, and before what builds on it begins; nothing where there is no time for
/// it, levels alone do not bring it, or the plan would not be rid of the finding. Nothing else is moved to make room.
QList<Mend> Mender::stageBefore(const Subject& subject, int stage, QDate by) const {
    Mend mend;
    mend.kind = MendKind::AddEnabler;
    mend.subject = subject;
    mend.stage = stage;
    const QDate rollouts = dayBeforeRollouts(m_portfolio, subject, stage, m_today);
    mend.finish = lastDayBy(m_portfolio.settings().calendar, rollouts.isValid() ? std::min(by, rollouts) : by);
    mend.start = nextWorkingDay(m_portfolio, std::max(mend.finish.addDays(3 - kMendEnablerWeeks * 7), mondayAfter(m_today)));
    if (mend.start >= mend.finish) return {};
    const Standing then = Projection(m_portfolio, m_today).at(subject, mend.finish);
    QStringList names;
    for (const Dimension d : kDimensions) {
        const int needed = m_portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))];
        if (holdsGate(then[d], needed)) continue;
        mend.dimensions.append(d);
        names.append(dimensionShort(d));
    }
    const Portfolio plan = withEnabler(m_portfolio, mend);
    if (mend.dimensions.isEmpty() || Projection(plan, m_today).at(subject, mend.finish).earnedStage != stage) return {};
    if (skipsMore(m_portfolio, plan, subject, stage, m_today)) return {};
    mend.text = QCoreApplication::translate("Mends", "Reach stage %1 first").arg(stage);
    mend.detail = QCoreApplication::translate("Mends", "Adds work from %1 to %2 that brings what stage %3 asks for in %4.").arg(shownDate(mend.start), shownDate(mend.finish)).arg(stage).arg(joinedNames(names));
    return {mend};
}

/// The one initiative that brings the stage too soon finishes later; nothing where there are several, or it is locked.
QList<Mend> Mender::stageLater(const Subject& subject, int stage, QDate date, QDate earliest) const {
    QList<InitiativeId> bringing;
    for (const StageReason& reason : whyEarned(m_portfolio, Projection(m_portfolio, m_today), subject, stage, date)) {
        for (const InitiativeId id : reason.by) {
            if (!bringing.contains(id)) bringing.append(id);
        }
    }
    const Initiative* row = bringing.size() == 1 ? m_portfolio.find(bringing.constFirst()) : nullptr;
    if (!row || row->locked || !row->start.isValid()) return {};
    const WorkCalendar& calendar = m_portfolio.settings().calendar;
    Initiative moved = *row;
    moved.finish = nextWorkingDay(m_portfolio, earliest);
    if (row->start > m_today) moved.start = calendar.startOf(moved.finish, calendar.lengthOf(row->start, row->finish));
    Portfolio plan = m_portfolio;
    plan.put(moved);
    const auto then = Projection(plan, m_today).dateOfStage(subject, stage, planEnd(plan, m_today));
    if (moved.finish.year() > kLastYear || !then || *then < earliest) return {};
    Mend mend = moveTo(row->id, {moved.start, moved.finish});
    mend.text = QCoreApplication::translate("Mends", "Finish on %1").arg(shownDate(moved.finish));
    mend.detail = QCoreApplication::translate("Mends", "“%1” brings stage %2 then, after the least time in the stage before.").arg(row->name).arg(stage);
    return {mend};
}

}  // namespace stagepath
