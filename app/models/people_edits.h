// The edits people make on persons and business units, each one undo step. All throw Error.
#pragma once

#include "core/workspace/workspace.h"

namespace stagepath {

/// What somebody new is called until they get their name.
QString unnamedPerson();
PersonId addPerson(Workspace& workspace, const QString& name, bool executive, BusinessUnitId unit);
/// Writes \p person over the row with its id; nothing happens where nothing differs. The first name of somebody just added is one step
/// to undo with the adding.
void updatePerson(Workspace& workspace, const Person& person);
void removePerson(Workspace& workspace, PersonId id);
/// Gives \p to whatever \p from answers for and leads, use cases and initiatives, retired ones too.
void handOver(Workspace& workspace, PersonId from, PersonId to);
/// Makes \p person accountable for \p ids (an executive) or their lead (anybody else).
void giveUseCases(Workspace& workspace, const QList<UseCaseId>& ids, PersonId person);

BusinessUnitId addUnit(Workspace& workspace, const QString& name);
void updateUnit(Workspace& workspace, const BusinessUnit& unit);
/// Removes \p id; its use cases and people move to \p heir, or to no unit where that is null.
void removeUnit(Workspace& workspace, BusinessUnitId id, BusinessUnitId heir);

}  // namespace stagepath
