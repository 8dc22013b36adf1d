// The whole workspace as one JSON object, without loss.
#pragma once

#include "core/workspace/editor.h"

#include <QByteArray>

namespace stagepath {

/// {"format": "stagepath-workspace", "version": 1, "settings": {…}, "use_case": [{"id": "…", …}], …}: one array per
/// table with the fields of the entity, in list order.
QByteArray workspaceJson(const Portfolio& portfolio);
/// Writes everything of \p json, which messages call \p name, into a new workspace. Throws Error that names table, row and field
/// where something is not as workspaceJson writes it.
void readWorkspaceJson(Editor& editor, const QByteArray& json, const QString& name);

}  // namespace stagepath
