// One setting of the workspace as a line of JSON.
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace stagepath {

/// Sets what \p fields name as "key" to their "value" and returns the key. Objects are laid over what the setting holds,
/// so that one weight or limit can be set alone; people are given by name or id. Throws Error as Settings::problem().
QString setSetting(Workspace& workspace, const QJsonObject& fields);

}  // namespace stagepath
