#include "core/analysis/stage_reasons.h"

#include "core/analysis/levels.h"
#include "core/domain/content_pack.h"

#include <algorithm>

namespace stagepath {

namespace {

double gateOf(const Portfolio& portfolio, int stage, Dimension d) {
    return portfolio.settings().gates[static_cast<std::size_t>(std::clamp(stage, 1, kMaxStage) - 1)][static_cast<std::size_t>(indexOf(d))];
}

bool bringsDimension(const Portfolio& portfolio, const Outcome& outcome, Dimension d) {
    if (outcome.dimension) return *outcome.dimension == d;
    const Criterion* criterion = packOf(portfolio.settings()).find(outcome.criterion);
    return criterion && criterion->dimension == d;
}

/// What finishes on \p date with an outcome for \p subject, or for where it inherits from, in \p d.
QList<InitiativeId> finishingOn(const Portfolio& portfolio, const DimensionStanding& standing, const Subject& subject, Dimension d, QDate date, QDate today) {
    QList<InitiativeId> ids;
    for (const OutcomeId id : portfolio.outcomesFor(standing.inherited ? standing.source : subject)) {
        const Outcome& outcome = *portfolio.find(id);
        const Initiative* initiative = portfolio.find(outcome.initiative);
        if (!initiative || initiative->finish != date || !isCounted(*initiative, today) || !bringsDimension(portfolio, outcome, d)) continue;
        if (!ids.contains(initiative->id)) ids.append(initiative->id);
    }
    return ids;
}

}  // namespace

QList<StageReason> whyEarned(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage, QDate date) {
    const Standing before = projection.at(subject, date.addDays(-1));
    const Standing after = projection.at(subject, date);
    QList<StageReason> reasons;
    for (const Dimension d : kDimensions) {
        const double needed = gateOf(portfolio, stage, d);
        if (holdsGate(before[d], needed) || !holdsGate(after[d], needed)) continue;
        reasons.append({d, after[d].level, needed, date, finishingOn(portfolio, after[d], subject, d, date, projection.today())});
    }
    return reasons;
}

QList<StageReason> whyMissed(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage, QDate date) {
    const Standing then = projection.at(subject, date);
    const QList<QDate> changes = projection.changeDates(subject, std::max(planEnd(portfolio, projection.today()), date));
    QList<StageReason> reasons;
    for (const Dimension d : kDimensions) {
        const double needed = gateOf(portfolio, stage, d);
        if (holdsGate(then[d], needed)) continue;
        StageReason reason{d, then[d].level, needed, {}, {}};
        for (const QDate change : changes) {
            if (change <= date) continue;
            const Standing later = projection.at(subject, change);
            if (!holdsGate(later[d], needed)) continue;
            reason.date = change;
            reason.by = finishingOn(portfolio, later[d], subject, d, change, projection.today());
            break;
        }
        reasons.append(reason);
    }
    return reasons;
}

}  // namespace stagepath
