// The levels of a subject before they become scores: what its rounds say, what the plan will raise.
#pragma once

#include "core/analysis/content_pack.h"
#include "core/analysis/standing.h"

namespace stagepath {

/// What is known of one criterion: a level from 0, or one of the marks below.
inline constexpr double kNotAnswered = -1;
inline constexpr double kNotApplicable = -2;

/// One dimension of a subject on a date.
struct DimensionState {
    bool own = false;     ///< from a round (or an outcome) of the subject itself
    bool known = false;   ///< own or inherited
    bool light = false;
    Subject source;
    QDate round;          ///< date of the round it comes from
    double floor = 0;     ///< raised by outcomes to at least this level, criteria included
    std::array<double, kCriteriaPerDimension> criteria{kNotAnswered, kNotAnswered, kNotAnswered, kNotAnswered, kNotAnswered, kNotAnswered};

    /// Level of criterion \p i with what outcomes raised; a mark where it has none.
    double criterion(int i) const { return criteria[static_cast<std::size_t>(i)] == kNotApplicable ? kNotApplicable : std::max(criteria[static_cast<std::size_t>(i)], floor > 0 ? floor : kNotAnswered); }
};
using SubjectState = std::array<DimensionState, kDimensionCount>;

/// Which outcomes count on which date.
enum class Outlook { Rounds, Plan };

/// State of \p subject on \p date, inheritance resolved. With Outlook::Plan outcomes count that finish by \p date (see
/// Projection), seen from \p today.
SubjectState stateOf(const Portfolio& portfolio, const Subject& subject, QDate date, Outlook outlook, QDate today);
/// True where the initiative's outcomes will count once it finishes: not overdue, or done.
bool isCounted(const Initiative& initiative, QDate today);
/// Scores, readiness and earned stage of a state (CONTENT.md B.8 rules 2 to 5).
Standing standingOf(const SubjectState& state, const Settings& settings);
/// What keeps \p state from \p stage.
QList<Blocker> blockersFor(const SubjectState& state, const Standing& standing, const Settings& settings, int stage);

}  // namespace stagepath
