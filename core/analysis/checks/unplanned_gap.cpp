#include "core/analysis/checks/check_rules.h"

namespace stagepath {

namespace {

/// Whether an outcome for the use case raises \p d, or one for what its level comes from or, without one of its own, can come from.
bool isGapPlanned(const Portfolio& portfolio, const DimensionStanding& level, const Subject& useCase, Dimension d) {
    QList<Subject> behind{useCase};
    if (level.inherited || !level.known) behind << parentOf(portfolio, useCase) << (level.inherited ? level.source : Subject::enterprise());
    for (const Subject& subject : std::as_const(behind)) {
        for (const OutcomeId outcome : portfolio.outcomesFor(subject)) {
            const Outcome& o = *portfolio.find(outcome);
            if ((o.dimension ? *o.dimension : criterionOf(o.criterion).value_or(CriterionRef{}).dimension) == d) return true;
        }
    }
    return false;
}

}  // namespace

UnplannedGap unplannedGap(const Portfolio& portfolio, const Standing& standing, UseCaseId id) {
    if (!standing.earnedStage || *standing.earnedStage >= kMaxStage) return {};
    UnplannedGap gap{*standing.earnedStage + 1, {}};
    for (const Dimension d : kDimensions) {
        const int needed = portfolio.settings().gates[static_cast<std::size_t>(gap.stage - 1)][static_cast<std::size_t>(indexOf(d))];
        if (holdsGate(standing[d], needed)) continue;
        if (!isGapPlanned(portfolio, standing[d], Subject::of(id), d)) gap.dimensions.append(d);
    }
    return gap;
}

}  // namespace stagepath
