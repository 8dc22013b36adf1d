// What people call the kinds of things in a workspace.
#pragma once

#include "core/domain/entity.h"

#include <QString>

namespace stagepath {

/// "Use case", "Impact score", "Setting" …
QString kindName(EntityKind kind);
/// "Use cases", "Impact scores", "Settings" …
QString kindPlural(EntityKind kind);

}  // namespace stagepath
