// The tables of a workspace file, as text that never changes once released.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace stagepath {

inline constexpr int kApplicationId = 0x53544750;  ///< "STGP"
inline constexpr int kSchemaVersion = 4;
/// The oldest program that can read what this one writes: later versions only appended columns and tables.
inline constexpr int kMinReader = 1;

/// The statements that make an empty workspace of version kSchemaVersion, in order; one table or index each.
const QList<QByteArray>& schemaStatements();
/// Those of version 1, frozen.
const QList<QByteArray>& schemaOfVersion1();
/// Those of version 2, frozen.
const QList<QByteArray>& schemaOfVersion2();
/// Those of version 3, frozen.
const QList<QByteArray>& schemaOfVersion3();
/// What leads from version 1 to version 2: columns of rounds and answers that may be empty.
const QList<QByteArray>& stepsToVersion2();
/// What leads from version 2 to version 3: the names in a baseline, the words of an impact criterion, findings put aside.
const QList<QByteArray>& stepsToVersion3();
/// What leads from version 3 to version 4: the outcomes and the milestones in a baseline.
const QList<QByteArray>& stepsToVersion4();

}  // namespace stagepath
