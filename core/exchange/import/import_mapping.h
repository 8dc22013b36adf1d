// What somebody says of the columns and words of a list, as a file.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace stagepath {

/// Reads ImportOptions::mapping from the file \p json, which messages call \p name. Throws Error that says the member and what it
/// takes, and where nothing in it says anything of a list.
QJsonObject readImportMapping(const QByteArray& json, const QString& name);

}  // namespace stagepath
