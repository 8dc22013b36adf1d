// The content as it was at an earlier change.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/progress.h"
#include "core/workspace/history/history_reader.h"

namespace stagepath {

/// The changes among \p entries (or of these steps) that hold (not undone, not left behind) and came after change \p number, newest first.
/// Throws Error where a marker lies between, past which the rows had other columns.
QList<qint64> changesSince(const QList<HistoryEntry>& entries, qint64 number);

/// \p portfolio without \p changes, which are the latest ones that hold, newest first. Any thread; a change never alters,
/// so that edits made meanwhile do no harm. Throws Cancelled.
Portfolio without(Portfolio portfolio, HistoryReader& reader, const QList<qint64>& changes, const ProgressCallback& progress);

}  // namespace stagepath
