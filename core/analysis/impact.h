// Strategic impact, the position on the map, and the quadrant.
#pragma once

#include "core/analysis/standing.h"

namespace stagepath {

/// Weighted mean of the scored criteria × 20, 0 to 100; `share` is the weight scored of the weight of all (0 to 1).
struct Impact {
    std::optional<double> value;
    double share = 0;
};
Impact impactOf(const Portfolio& portfolio, UseCaseId id);

/// Figures of one use case that tables, map, ranking and exports show. Nothing here is ever stored.
struct UseCaseFigures {
    Standing standing;
    Impact impact;
    /// Position on the map: the score where there is one, else the placement; empty where neither.
    std::optional<double> mapReadiness;
    std::optional<double> mapImpact;
    Quadrant quadrant = Quadrant::Unplaced;
};
UseCaseFigures figuresOf(const Portfolio& portfolio, const UseCase& useCase, QDate date);
/// Thresholds belong to the upper side.
Quadrant quadrantAt(const Settings& settings, double readiness, double impact);

/// Use cases with impact and readiness scores, best first: unrounded impact, ties by readiness, then list order.
/// With \p byReadiness the two change places. Retired ones are left out.
QList<UseCaseId> ranking(const Portfolio& portfolio, QDate date, bool byReadiness = false);

}  // namespace stagepath
