// Whether the latest change made a row: its first name belongs to the making then.
#pragma once

#include "core/workspace/workspace.h"

namespace stagepath {

/// Whether the latest change made \p id of \p kind, so that making and naming can be one step to undo.
bool isJustMade(const Workspace& workspace, EntityKind kind, qint64 id);

}  // namespace stagepath
