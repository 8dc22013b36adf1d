// Every change to the baselines: one function each, one undo step each.
#pragma once

#include "core/workspace/workspace.h"

namespace stagepath {

/// The name proposed for a baseline frozen on \p today: one that no other baseline has.
QString proposedBaselineName(const Portfolio& portfolio, QDate today);
/// Freezes the plan's dates under \p name, dated today; throws Error where the name is empty or another baseline has it.
BaselineId freezeBaseline(Workspace& workspace, const QString& name);
/// Throws Error where \p name is empty or another baseline has it.
void renameBaseline(Workspace& workspace, BaselineId id, const QString& name);
void removeBaseline(Workspace& workspace, BaselineId id);

}  // namespace stagepath
