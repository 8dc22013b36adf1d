// What a gate asks for in each dimension, what is there on a day, and when the plan brings it.
#pragma once

#include "core/analysis/plan/projection.h"

namespace stagepath {

/// One dimension of a gate.
struct GateRow {
    Dimension dimension = Dimension::Data;
    int needed = 0;           ///< level, 0 to 4
    DimensionStanding there;  ///< on the day that is judged
    QDate reached;            ///< today where it is there already; null where nothing planned brings it

    /// Rounded as every gate is judged: half a level below still passes.
    bool isMet() const { return holdsGate(there, needed); }
};

/// The six rows for \p stage (1 to 4) of \p subject, judged on \p date; seen from \p today.
QList<GateRow> gateRows(const Portfolio& portfolio, const Subject& subject, int stage, QDate date, QDate today);

}  // namespace stagepath
