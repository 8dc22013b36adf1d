// The edits people make on findings, each one undo step. All throw Error.
#pragma once

#include "app/models/findings_watch.h"

namespace stagepath {

/// Writes what \p mend says, where it needs no person; returns the sentence for the toast.
QString applyMend(Workspace& workspace, const Mend& mend);
/// The same for a mend that needs a person: \p person, or somebody new called \p name where that is null.
QString applyMend(Workspace& workspace, const Mend& mend, PersonId person, const QString& name);
/// Puts \p finding aside for \p reason, today and by who is at work.
void dismissFinding(Workspace& workspace, const Finding& finding, const QString& reason);
/// The usual mend of each open one of \p findings that has one, where all can be written in one step: alike, each of a row of its own, and
/// none of them changes what another one was worked out from. Else empty.
QList<Mend> mendsOfAll(const QList<CheckedFinding>& findings);
/// What mendsOfAll() offers: "Move 3 gates to the day the plan reaches them".
QString textOfAll(const QList<Mend>& mends);
/// Writes all of them as one undo step; returns the sentence for the toast.
QString applyMends(Workspace& workspace, const QList<Mend>& mends);
/// Puts all of \p findings, which stand under the head \p of, aside for one reason as one undo step; returns the sentence for the toast.
QString dismissFindings(Workspace& workspace, const QList<Finding>& findings, const QString& of, const QString& reason);
/// Lets what was put aside count again.
void takeUpFinding(Workspace& workspace, DismissalId id);

}  // namespace stagepath
