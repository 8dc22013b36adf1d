// What follows a moved initiative: where it would have to go for every dependency downstream to hold again.
#pragma once

#include "core/analysis/plan/schedule.h"

namespace stagepath {

/// New dates of one initiative.
struct PlannedMove {
    InitiativeId initiative;
    Span span;
    bool operator==(const PlannedMove&) const = default;
};

/// Why a dependency stays broken: what stands in its way, and one translated sentence that says so and what to do.
struct ShiftObstacle {
    InitiativeId initiative;
    DependencyId dependency;  ///< the one that stays broken; null for a circle
    QString text;
};

/// A preview: nothing of it is in the plan until its moves are written.
struct ShiftPreview {
    QList<PlannedMove> moves;         ///< besides the given ones, first what waits for nothing that moves
    QList<ShiftObstacle> obstacles;
};

/// The moves that mend every dependency downstream of \p moved, from \p portfolio as it was before. Lengths are kept as
/// earliestSpan() does, nothing moves further than it must, and nothing moves back. What is locked, finished or without
/// dates stays; so does a circle. One of \p moved is among the moves where another one of them pushes it on.
ShiftPreview shiftFollowing(const Portfolio& portfolio, const QList<PlannedMove>& moved);

}  // namespace stagepath
