// The scalar that crosses every edge (SQL, JSON, CSV, history) and the conversions between it and the domain's types.
#pragma once

#include "core/domain/enums.h"
#include "core/domain/id.h"
#include "core/domain/values/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>
#include <type_traits>
#include <variant>

namespace stagepath {

/// NULL, integer, real or text: exactly what a cell of a STRICT table can hold here.
using Value = std::variant<std::monostate, qint64, double, QString>;

inline bool isNull(const Value& v) { return std::holds_alternative<std::monostate>(v); }

// Reading: a value of the wrong type gives the type's null; the edges that take foreign input check before they set.
inline void fromValue(const Value& v, QString& out) { out = std::holds_alternative<QString>(v) ? std::get<QString>(v) : QString(); }
inline void fromValue(const Value& v, qint64& out) { out = std::holds_alternative<qint64>(v) ? std::get<qint64>(v) : 0; }
inline void fromValue(const Value& v, int& out) { out = std::holds_alternative<qint64>(v) ? static_cast<int>(std::get<qint64>(v)) : 0; }
inline void fromValue(const Value& v, bool& out) { out = std::holds_alternative<qint64>(v) && std::get<qint64>(v) != 0; }
inline void fromValue(const Value& v, double& out) {
    if (const auto* d = std::get_if<double>(&v)) out = *d;
    else if (const auto* i = std::get_if<qint64>(&v)) out = static_cast<double>(*i);
    else out = 0;
}
/// Dates are stored as ISO text, yyyy-MM-dd.
inline void fromValue(const Value& v, QDate& out) {
    const auto* s = std::get_if<QString>(&v);
    out = s ? PartialDate::fromText(*s).date : QDate();
}
inline void fromValue(const Value& v, PartialDate& out) {
    const auto* s = std::get_if<QString>(&v);
    out = s ? PartialDate::fromText(*s) : PartialDate();
}
template <class Tag>
void fromValue(const Value& v, Id<Tag>& out) {
    fromValue(v, out.value);
}
template <class E>
    requires std::is_enum_v<E>
void fromValue(const Value& v, E& out) {
    const auto* s = std::get_if<QString>(&v);
    out = s ? fromKey<E>(*s).value_or(E{}) : E{};
}
template <class T>
void fromValue(const Value& v, std::optional<T>& out) {
    if (isNull(v)) {
        out.reset();
        return;
    }
    T inner{};
    fromValue(v, inner);
    out = inner;
}

// Writing. Empty text stays text (columns of text are NOT NULL); null dates, ids and optionals become NULL.
inline Value toValue(const QString& v) { return v.isNull() ? QString(QLatin1String("")) : v; }
inline Value toValue(qint64 v) { return v; }
inline Value toValue(int v) { return static_cast<qint64>(v); }
inline Value toValue(bool v) { return static_cast<qint64>(v); }
inline Value toValue(double v) { return v; }
inline Value toValue(QDate v) { return v.isNull() ? Value{} : Value{v.toString(Qt::ISODate)}; }
inline Value toValue(const PartialDate& v) { return v.isNull() ? Value{} : Value{v.toText()}; }
template <class Tag>
Value toValue(Id<Tag> v) {
    return v.isNull() ? Value{} : Value{v.value};
}
template <class E>
    requires std::is_enum_v<E>
Value toValue(E v) {
    return keyOf(v);
}
template <class T>
Value toValue(const std::optional<T>& v) {
    return v ? toValue(*v) : Value{};
}

}  // namespace stagepath
