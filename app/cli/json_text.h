// Small helpers for the JSON of the command line: absent is null, ids are strings.
#pragma once

#include "core/analysis/assessment/coverage.h"

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
/// blocked, warning or ok; null where there is nothing to cover.
inline QJsonValue bandKey(const Standing& standing) {
    if (!standing.assessed) return QJsonValue(QJsonValue::Null);
    constexpr const char* keys[] = {"blocked", "warning", "ok"};
    return QLatin1String(keys[static_cast<int>(coverageBand(standing.coverage))]);
}

}  // namespace stagepath::cli
