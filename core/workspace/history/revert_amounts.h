// Whether amounts stay what they were where one change is taken back on its own.
#pragma once

#include "core/workspace/history/revert.h"

#include <functional>

namespace stagepath {

/// Reads the rows of the changes since that hold, oldest first.
using LaterRows = std::function<QList<QList<RowChange>>()>;

/// An amount comes back only into a currency with the digits of the one it was written in.
/// \p later is called only where it matters.
QList<Obstacle> amountObstacles(const Portfolio& now, const QList<RowChange>& inverse, const LaterRows& later);

}  // namespace stagepath
