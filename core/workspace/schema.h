// The tables of a workspace file, as text that never changes once released.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace stagepath {

inline constexpr int kApplicationId = 0x53544750;  ///< "STGP"
inline constexpr int kSchemaVersion = 1;

/// The statements that make an empty workspace of version kSchemaVersion, in order; one table or index each.
const QList<QByteArray>& schemaStatements();

}  // namespace stagepath
