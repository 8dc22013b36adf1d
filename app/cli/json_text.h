// Small helpers for the JSON of the command line: absent is null, ids are strings.
#pragma once

#include "core/domain/id.h"

#include <QJsonValue>

#include <optional>

namespace stagepath::cli {

template <class T>
QJsonValue orNull(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
template <class Tag>
QJsonValue orNull(Id<Tag> id) {
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

}  // namespace stagepath::cli
