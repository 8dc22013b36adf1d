// The edits people make on findings, each one undo step. All throw Error.
#pragma once

#include "core/analysis/mends.h"
#include "core/workspace/workspace.h"

namespace stagepath {

/// Writes what \p mend says, where it needs no person; returns the sentence for the toast.
QString applyMend(Workspace& workspace, const Mend& mend);
/// The same for a mend that needs a person: \p person, or somebody new called \p name where that is null.
QString applyMend(Workspace& workspace, const Mend& mend, PersonId person, const QString& name);
/// Puts \p finding aside for \p reason, today and by who is at work.
void dismissFinding(Workspace& workspace, const Finding& finding, const QString& reason);
/// Lets what was put aside count again.
void takeUpFinding(Workspace& workspace, DismissalId id);

}  // namespace stagepath
