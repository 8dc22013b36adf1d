// Where a new workspace may be put, and how its file comes about.
#pragma once

#include "core/workspace/environment.h"

#include <QString>

namespace stagepath {

/// Throws Error where nothing new can be put at \p file: it is there, its folder is not or takes nothing, or the name is too long.
void refusePlace(const QString& file);
/// Writes a new, empty workspace to \p file, which must not exist; nothing is left behind on failure.
void createFile(const QString& file, const QString& organisation, const Environment& environment);

}  // namespace stagepath
