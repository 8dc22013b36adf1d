// One edit as a line of JSON, for scripts.
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>

namespace stagepath {

/// Does what \p line says, as one undo step, and returns the id of what was added or touched (the key for a setting).
/// {"edit": "add_use_case", "name": "Fraud detection", "unit": "Risk"}; "op", "verb" and "action" are taken for
/// "edit", and so is the short form {"add_use_case": {…}}. References take an id or an exact, unique name; subjects are
/// enterprise, unit:… or use_case:…. Throws Error that names the field; nothing is changed then.
QString applyEditLine(Workspace& workspace, const QByteArray& line);

}  // namespace stagepath
