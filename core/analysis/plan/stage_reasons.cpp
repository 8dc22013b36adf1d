#include "core/analysis/plan/stage_reasons.h"

#include "core/analysis/plan/gate_criteria.h"
#include "core/domain/pack/content_pack.h"

#include <algorithm>

namespace stagepath {

namespace {

double gateOf(const Portfolio& portfolio, int stage, Dimension d) {
    return portfolio.settings().gates[static_cast<std::size_t>(std::clamp(stage, 1, kMaxStage) - 1)][static_cast<std::size_t>(indexOf(d))];
}

/// Whether \p outcome raises \p d or, where it isn't empty, its \p criterion.
bool brings(const Portfolio& portfolio, const Outcome& outcome, Dimension d, const QString& criterion) {
    if (outcome.dimension) return *outcome.dimension == d;
    if (!criterion.isEmpty()) return outcome.criterion == criterion;
    const Criterion* raised = packOf(portfolio.settings()).find(outcome.criterion);
    return raised && raised->dimension == d;
}

/// A subject on one day as the plan has it.
struct PlannedState {
    SubjectState state;
    Standing standing;
    QDate date;
};

PlannedState plannedState(const Portfolio& portfolio, const Projection& projection, const Subject& subject, QDate date) {
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Plan, projection.today());
    return {state, standingOf(state, portfolio.settings()), date};
}

/// What raises \p d on the day of \p then by an outcome for \p subject, or for where it inherits from.
QList<InitiativeId> finishingOn(const Portfolio& portfolio, const PlannedState& then, const Subject& subject, Dimension d, QDate today, const QString& criterion = {}) {
    QList<InitiativeId> ids;
    const DimensionStanding& standing = then.standing[d];
    for (const OutcomeId id : portfolio.outcomesFor(standing.inherited ? standing.source : subject)) {
        const Outcome& outcome = *portfolio.find(id);
        const Initiative* initiative = portfolio.find(outcome.initiative);
        const bool isThatDay = initiative && bringsFrom(*initiative, today) == then.date && !hasSeen(then.state[static_cast<std::size_t>(indexOf(d))], *initiative);
        if (!isThatDay || !brings(portfolio, outcome, d, criterion)) continue;
        if (!ids.contains(initiative->id)) ids.append(initiative->id);
    }
    return ids;
}

/// The criterion at the level that it has in \p then.
StageReason reasonOf(const ShortCriterion& c, const PlannedState& then) {
    const double level = then.state[static_cast<std::size_t>(indexOf(c.criterion.dimension))].criterion(c.criterion.index);
    return {c.criterion.dimension, std::max(0.0, level), static_cast<double>(c.needed), {}, {}, c.key(), level != kNotAnswered};
}

}  // namespace

QList<StageReason> whyEarned(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage, QDate date) {
    const PlannedState before = plannedState(portfolio, projection, subject, date.addDays(-1));
    const PlannedState after = plannedState(portfolio, projection, subject, date);
    QList<StageReason> reasons;
    for (const Dimension d : kDimensions) {
        const double needed = gateOf(portfolio, stage, d);
        if (holdsGate(before.standing[d], needed) || !holdsGate(after.standing[d], needed)) continue;
        reasons.append({d, after.standing[d].level, needed, date, finishingOn(portfolio, after, subject, d, projection.today())});
    }
    for (const ShortCriterion& c : shortCriteria(before.state, before.standing, portfolio.settings(), stage)) {
        if (!isReached(after.state, c)) continue;
        StageReason reason = reasonOf(c, after);
        reason.date = date;
        reason.by = finishingOn(portfolio, after, subject, reason.dimension, projection.today(), reason.criterion);
        reasons.append(reason);
    }
    return reasons;
}

QList<StageReason> whyMissed(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage, QDate date) {
    const PlannedState then = plannedState(portfolio, projection, subject, date);
    QList<PlannedState> later;
    for (const QDate change : projection.changeDates(subject, std::max(planEnd(portfolio, projection.today()), date))) {
        if (change > date) later.append(plannedState(portfolio, projection, subject, change));
    }
    QList<StageReason> reasons;
    const auto add = [&](StageReason reason, const auto& isThere) {
        const auto first = std::find_if(later.cbegin(), later.cend(), isThere);
        if (first != later.cend()) {
            reason.date = first->date;
            reason.by = finishingOn(portfolio, *first, subject, reason.dimension, projection.today(), reason.criterion);
        }
        reasons.append(reason);
    };
    for (const Dimension d : kDimensions) {
        const double needed = gateOf(portfolio, stage, d);
        const DimensionStanding& level = then.standing[d];
        if (!holdsGate(level, needed)) add({d, level.level, needed, {}, {}, {}, level.known}, [&](const PlannedState& p) { return holdsGate(p.standing[d], needed); });
    }
    for (const ShortCriterion& c : shortCriteria(then.state, then.standing, portfolio.settings(), stage)) add(reasonOf(c, then), [&](const PlannedState& p) { return isReached(p.state, c); });
    return reasons;
}

}  // namespace stagepath
