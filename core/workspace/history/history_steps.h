// Which changes of the history are one step to undo: words that were saved several times while they were typed, and what was made and
// then named. Each is a row of its own, linked and never rewritten; a mark in it says that it goes on from the one before.
#pragma once

#include "core/workspace/workspace.h"

namespace stagepath {

/// \p text as the history keeps it. Where the change goes on from the one before, a sign that nobody sees stands at its end: programs
/// that know nothing of it show the same words.
QString storedText(const QString& text, bool goesOn);
/// Whether the text of a change says that it goes on from the one before.
bool isGoingOn(const QString& stored);
/// \p stored without the sign.
QString shownText(const QString& stored);

/// Whether \p later is one step with \p earlier: it goes on from it, and both are done or both undone. A named moment, a marker and what
/// was undone on its own lie between steps.
bool isOneStep(const HistoryEntry& earlier, const HistoryEntry& later);
/// \p changes, oldest first, with one entry for each step: that of its last change, which says where the step begins.
QList<HistoryEntry> stepsOf(const QList<HistoryEntry>& changes);

/// What \p changes did one after the other, as if it had been one change: no row twice, and none that is as it was before.
QList<RowChange> joinedRows(const QList<QList<RowChange>>& changes);
/// Whether \p rows write nothing but cells that \p step wrote too, or cells of rows that it added.
bool isWithin(const QList<RowChange>& rows, const QList<RowChange>& step);

}  // namespace stagepath
