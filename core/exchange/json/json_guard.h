// JSON of a stranger: looked at before a parser sees it.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace stagepath {

/// Reads the one object in \p json; says what is wrong and where (translated, "… in line 3 at byte 5"), or nothing. Refuses nesting
/// deeper than 64 and more than 5,000,000 values, which would take many times the size of the file.
QString jsonProblem(const QByteArray& json, QJsonObject& object);

}  // namespace stagepath
