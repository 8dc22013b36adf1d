// Stages that the plan gains without the least time in the stage before.
#pragma once

#include "core/analysis/plan/projection.h"

namespace stagepath {

/// One stage that a subject gains too early.
struct StageSkip {
    QDate date;              ///< on which it is gained
    int stage = 0;
    int before = 0;          ///< the highest stage until then
    bool isTooSoon = false;  ///< the stage before is there, and not for its least time; else one or more are left out
    QDate proposed;          ///< too soon: the first day on which it can be gained; else the last one for the next stage to be there
};
/// Those of \p subject, first to last, as the check finds them: for who asks about few subjects of a plan that is only tried.
QList<StageSkip> stageSkipsOf(const Portfolio& portfolio, const Projection& projection, const Subject& subject);

}  // namespace stagepath
