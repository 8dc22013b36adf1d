// Changes of workstreams, and of the lane that initiatives stand in: one function each, one undo step each.
#pragma once

#include "app/views/timeline/input/timeline_drag.h"
#include "core/workspace/workspace.h"

namespace stagepath {

/// Why \p name can't be that of \p id (null: of a new one), in one sentence; empty if it can.
QString workstreamNameProblem(const Portfolio& portfolio, WorkstreamId id, const QString& name);
/// A new workstream after the others, in the next colour.
WorkstreamId createWorkstream(Workspace& workspace, const QString& name);
void renameWorkstream(Workspace& workspace, WorkstreamId id, const QString& name);
/// \p token: a category colour, "c1" to "c8".
void recolourWorkstream(Workspace& workspace, WorkstreamId id, const QString& token);
/// Removes it; what was in it has none from then on. Returns the sentence for the toast.
QString removeWorkstream(Workspace& workspace, WorkstreamId id);
/// A new workstream \p name right below \p from (null: none; then after the others) that takes \p moved over. Their dates stay.
WorkstreamId splitWorkstream(Workspace& workspace, WorkstreamId from, const QString& name, const QList<InitiativeId>& moved);
/// What stands in it (null: what has no workstream), by start; what has none comes last.
QList<InitiativeId> membersOf(const Portfolio& portfolio, WorkstreamId id);
/// "No workstream" for null.
QString workstreamName(const Portfolio& portfolio, WorkstreamId id);
/// Puts initiatives into the lane \p key of \p lanes (workstreams or leads, which are fields of theirs), with the dates of \p moves where they have some.
void moveToLane(Workspace& workspace, const QList<BarMove>& moves, TimelineLanes lanes, qint64 key);

}  // namespace stagepath
