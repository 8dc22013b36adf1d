// From the JSON of an edit line to the fields of a row: references by name, subjects, values checked.
#pragma once

#include "core/domain/pack/content_pack.h"
#include "core/domain/portfolio.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/json_value.h"
#include "core/workspace/schema/row_rules.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <type_traits>

namespace stagepath {

/// "The field "%1" …" for a value that can't be taken; \p takes says in words what can.
Error badEditField(const QString& field, const QString& takes = {});
/// For the name of a field that isn't there; \p known are those that are.
Error strangeField(const QString& field, const QStringList& known);
/// For a reference \p field to \p text, which names nothing; a person may be left out everywhere.
Error nothingNamed(const QString& field, const QString& text, bool isPerson);
/// For the key of a criterion that no readiness model has.
Error noCriterion(const QString& key);
/// What a field of \p type takes, in words: "a day such as 2026-11-16", or the list of its \p choices.
QString takesWords(FieldType type, const QStringList& choices);
/// The keys of all choices there are.
const QStringList& allChoiceKeys();
/// Throws badEditField() for the first of \p keys that is missing.
void requireFields(const QJsonObject& fields, std::initializer_list<const char*> keys);
/// Fields of a line that rowFrom() leaves to its caller: subject and id it reads itself, levels and answers are rows of their own.
bool isOtherField(const QString& key);
/// The id that \p json names among T: an id, or an exact and unique name (use cases: or external id).
template <class T>
Id<T> referenceIn(const Portfolio& portfolio, const QJsonValue& json, const QString& field);
/// enterprise, unit:…, use_case:…
Subject subjectIn(const Portfolio& portfolio, const QJsonValue& json);
/// Id of a reference to \p kind as a cell; NULL for null.
Value referenceCell(const Portfolio& portfolio, EntityKind kind, const QJsonValue& json, const QString& field);

/// The keys that \p f takes where it is a choice.
template <class T>
QStringList choicesOf(const Field<T>& f) {
    QStringList choices;
    if (f.type != FieldType::Choice) return choices;
    for (const QString& key : allChoiceKeys()) {
        T row;
        f.set(row, Value{key});
        if (f.get(row) == Value{key}) choices.append(key);
    }
    return choices.size() < allChoiceKeys().size() ? choices : QStringList();  // a field that takes any word is no choice among these
}

/// Sets field \p f of \p row from \p json; throws Error naming the field.
template <class T>
void setField(const Portfolio& portfolio, T& row, const Field<T>& f, const QJsonValue& json) {
    const QString name = QLatin1String(f.column);
    if (f.type == FieldType::Reference) {
        f.set(row, referenceCell(portfolio, f.target, json, name));
        return;
    }
    if (f.type == FieldType::Integer && json.isDouble()) checkRange(Entity<T>::kind, QLatin1String(f.column), json.toDouble());
    const auto cell = cellFromJson(json, f.type, false);
    if (!cell) throw badEditField(name, takesWords(f.type, choicesOf(f)));
    if (const auto* text = std::get_if<QString>(&*cell)) {
        if (const QString why = tooLongText(name, f.column, f.type, *text); !why.isEmpty()) throw Error(why);
        if (name == QLatin1String("criterion") && !text->isEmpty() && !criterionOf(*text)) throw noCriterion(*text);
    }
    f.set(row, *cell);
    const Value back = f.get(row);
    if (isNull(back) && *cell == Value{QString(QLatin1String(""))}) return;  // empty text of a column that may be NULL
    double a = 0;
    double b = 0;
    fromValue(back, a);
    fromValue(*cell, b);
    const bool isNumber = !std::holds_alternative<QString>(*cell) && !std::holds_alternative<QString>(back);
    if (isNumber ? a != b || (isNull(back) != isNull(*cell) && !isNull(*cell)) : back != *cell) throw badEditField(name, takesWords(f.type, choicesOf(f)));
}

/// The names that a line may give to the fields of T.
template <class T>
QStringList fieldNames() {
    constexpr bool hasSubject = requires(T row) { row.subject; };
    QStringList names;
    if (hasSubject) names.append(QStringLiteral("subject"));
    for (const Field<T>& field : Entity<T>::fields()) {
        const QString name = QLatin1String(field.column);
        const bool isSubject = hasSubject && (name == QLatin1String("unit") || name == QLatin1String("use_case"));
        if (!isSubject) names.append(name);
    }
    if constexpr (std::is_same_v<T, Assessment>) names << QStringLiteral("levels") << QStringLiteral("answers");
    return names;
}

/// A new T from the fields; unknown field names are refused, so that no word is lost by a typing error.
template <class T>
T rowFrom(const Portfolio& p, const QJsonObject& fields) {
    T row;
    if (fields.contains(QLatin1String("id"))) {
        const auto id = cellFromJson(fields[QLatin1String("id")], FieldType::Reference, true);
        if (!id || isNull(*id)) throw badEditField(QStringLiteral("id"));
        row.id.value = std::get<qint64>(*id);
    }
    if constexpr (requires { row.subject; }) {
        if (fields.contains(QLatin1String("subject"))) row.subject = subjectIn(p, fields[QLatin1String("subject")]);
    }
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (isOtherField(it.key())) continue;
        const Field<T>* f = fieldOf<T>(it.key());
        if (!f) throw strangeField(it.key(), fieldNames<T>());
        setField(p, row, *f, it.value());
    }
    return row;
}

template <class T>
Id<T> referenceIn(const Portfolio& portfolio, const QJsonValue& json, const QString& field) {
    const QString text = json.isDouble() ? QString::number(json.toDouble(), 'f', 0).left(20) : json.toString();  // 1e300 names nothing
    bool isNumber = false;
    const Id<T> byId(text.toLongLong(&isNumber));
    if (isNumber && portfolio.find(byId)) return byId;
    Id<T> found;
    for (const T& row : portfolio.table<T>()) {
        bool matches = false;
        if constexpr (requires { row.name; }) matches = row.name == text;
        if constexpr (requires { row.externalId; }) matches = matches || (!row.externalId.isEmpty() && row.externalId == text);
        if (!matches) continue;
        if (!found.isNull()) {
            throw Error(QCoreApplication::translate("EditLines", "The field \"%1\" names \"%2\", which there is more than once. Give its id.").arg(field, text));
        }
        found = row.id;
    }
    if (found.isNull()) throw nothingNamed(field, text, std::is_same_v<T, Person>);
    return found;
}

}  // namespace stagepath
