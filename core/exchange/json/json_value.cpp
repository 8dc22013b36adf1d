#include "core/exchange/json/json_value.h"

#include <cmath>

namespace stagepath {

QJsonValue toJson(const Value& value, bool isId, FieldType type) {
    if (const auto* i = std::get_if<qint64>(&value)) {
        if (isId) return QString::number(*i);
        return type == FieldType::Boolean ? QJsonValue(*i != 0) : QJsonValue(*i);
    }
    if (const auto* d = std::get_if<double>(&value)) return *d;
    if (const auto* s = std::get_if<QString>(&value)) return *s;
    return QJsonValue::Null;
}

QString subjectKey(const Subject& subject) {
    if (subject.isUseCase()) return QStringLiteral("use_case:") + subject.useCase.toString();
    return subject.isUnit() ? QStringLiteral("unit:") + subject.unit.toString() : QStringLiteral("enterprise");
}

namespace {

std::optional<Value> idFromJson(const QJsonValue& json) {
    bool ok = json.isString();
    const qint64 id = ok ? json.toString().toLongLong(&ok) : 0;
    if (!ok || id <= 0) return std::nullopt;
    return Value{id};
}

bool isWhole(const QJsonValue& json) { return json.isDouble() && std::abs(json.toDouble()) < 9e15 && json.toDouble() == std::floor(json.toDouble()); }

bool isDateText(const QString& text, bool dayOnly) {
    const PartialDate date = PartialDate::fromText(text);
    return !date.isNull() && date.date.isValid() && (!dayOnly || date.precision == DatePrecision::Day);
}

}  // namespace

std::optional<Value> cellFromJson(const QJsonValue& json, FieldType type, bool isId) {
    const bool isText = type == FieldType::Text || type == FieldType::LongText || type == FieldType::Json;
    if (json.isNull() || json.isUndefined()) return isText ? Value{QString(QLatin1String(""))} : Value{};
    if (isId) return idFromJson(json);
    switch (type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Json: return json.isString() ? std::optional<Value>(Value{json.toString()}) : std::nullopt;
        case FieldType::Date:
        case FieldType::PartialDate:
            return json.isString() && isDateText(json.toString(), type == FieldType::Date) ? std::optional<Value>(Value{json.toString()}) : std::nullopt;
        case FieldType::Boolean:
            if (json.isBool()) return Value{static_cast<qint64>(json.toBool())};
            return std::nullopt;
        case FieldType::Real: return json.isDouble() ? std::optional<Value>(Value{json.toDouble()}) : std::nullopt;
        case FieldType::Integer:
        case FieldType::Money: return isWhole(json) ? std::optional<Value>(Value{static_cast<qint64>(json.toDouble())}) : std::nullopt;
        case FieldType::Choice:
            if (json.isString()) return Value{json.toString()};
            return isWhole(json) ? std::optional<Value>(Value{static_cast<qint64>(json.toDouble())}) : std::nullopt;
        case FieldType::Reference: return idFromJson(json);
    }
    return std::nullopt;
}

}  // namespace stagepath
