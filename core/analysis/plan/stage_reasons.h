// Why the plan earns a stage, or misses it: the dimensions and gate criteria that decide, and the initiatives that bring them.
#pragma once

#include "core/analysis/plan/projection.h"

namespace stagepath {

/// One dimension, or one gate criterion of it, that decides about a stage.
struct StageReason {
    Dimension dimension = Dimension::Data;
    double level = 0;          ///< earned: the level just reached; missed: the level on the date
    double needed = 0;         ///< what the gate demands
    QDate date;                ///< when the level is there; null where nothing planned brings it
    QList<InitiativeId> by;    ///< what finishes on that day and raises it; empty where a round says so
    QString criterion = {};    ///< key of the gate criterion, which is asked for in full; empty: the dimension as a whole
    bool known = true;         ///< false: there is no level at all, which is something else than 0
};

/// The dimensions, then the gate criteria, that come up to the gate of \p stage on \p date, so that \p subject earns it then.
QList<StageReason> whyEarned(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage, QDate date);
/// The dimensions, then the gate criteria, that are below the gate of \p stage on \p date, each with what brings it later.
QList<StageReason> whyMissed(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage, QDate date);

}  // namespace stagepath
