// Cells as JSON and back: ids are strings, absent is null, enums their keys, dates ISO.
#pragma once

#include "core/domain/entity.h"

#include <QJsonValue>

namespace stagepath {

/// True where a field holds an id, which JSON carries as a string.
inline bool isIdField(FieldType type, const char* column) {
    return type == FieldType::Reference || QLatin1String(column) == QLatin1String("initiative") || QLatin1String(column) == QLatin1String("item");
}

/// enterprise, unit:ID, use_case:ID; as edits take it.
QString subjectKey(const Subject& subject);
QJsonValue toJson(const Value& value, bool isId, FieldType type);
/// The cell for \p json of a field of \p type; nothing where the JSON has another shape.
std::optional<Value> cellFromJson(const QJsonValue& json, FieldType type, bool isId);

}  // namespace stagepath
