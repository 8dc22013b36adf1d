// What makes a stage: gates, weights, limits and the readiness model, changed together, with what the change would do.
#pragma once

#include "core/analysis/standing_table.h"
#include "core/domain/pack/content_pack.h"
#include "core/workspace/workspace.h"

namespace stagepath {

/// The settings behind stages, as people edit them.
struct StageRules {
    GateTable gates = Settings().gates;
    std::array<double, kDimensionCount> weights = Settings().weights;
    Limits limits;
    QString model = QStringLiteral("null");  ///< JSON text of the setting "pack"; "null": the built-in one
    bool operator==(const StageRules&) const = default;
};
StageRules stageRulesOf(const Settings& settings);
/// \p rules with gates, weights and the three limits that the dialog shows as they come; model and other limits stay.
StageRules withDefaults(StageRules rules);
/// \p model (JSON text of the setting "pack") with \p criterion, 0 to 5, as the gate criterion of \p d; the built-in model is extended.
/// A model that says nothing of its own any more is the built-in one again.
QString withGateCriterion(const QString& model, Dimension d, int criterion);
/// \p model with \p gates as all that \p stage, 2 to 4, asks for by itself; otherwise as withGateCriterion().
QString withStageGates(const QString& model, int stage, const QList<StageGate>& gates);
/// Use cases in stage 1 for longer than the limit.
int stalledPilots(const Portfolio& portfolio, QDate today);
/// Why \p rules can't be taken, as a sentence with what to do; empty if they can.
QString problemOf(const StageRules& rules);

/// \p portfolio with \p rules as setStageRules() would leave it.
Portfolio withStageRules(const Portfolio& portfolio, const StageRules& rules);
/// One undo step; only settings that differ are written. Throws Error.
void setStageRules(Workspace& workspace, const StageRules& rules);

/// The limits that checks compare with, in one undo step. Throws Error.
void setLimits(Workspace& workspace, const Limits& limits);

/// The earned stage of one subject before and after; nothing where it is not assessed.
struct StageMove {
    Subject subject;
    std::optional<int> before;
    std::optional<int> after;
    bool isMove() const { return before != after; }
};
/// Everybody: the enterprise, the units, the use cases that are not retired. Those never assessed are left out.
QList<StageMove> stageMoves(const Portfolio& before, const Portfolio& after, QDate today);
/// Criteria of which the two models say different things, by key.
QStringList changedCriteria(const ContentPack& before, const ContentPack& after);

}  // namespace stagepath
