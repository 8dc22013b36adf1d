#include "core/exchange/edit_fields.h"

namespace stagepath {

Error badEditField(const QString& field) {
    return Error(QCoreApplication::translate("EditLines", "The field \"%1\" is missing or has a value it can't take.").arg(field));
}

void requireFields(const QJsonObject& fields, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const QJsonValue v = fields[QLatin1String(key)];
        if (v.isUndefined() || v.isNull()) throw badEditField(QLatin1String(key));
    }
}

bool isOtherField(const QString& key) { return key == QLatin1String("id") || key == QLatin1String("subject") || key == QLatin1String("levels") || key == QLatin1String("answers"); }

Subject subjectIn(const Portfolio& portfolio, const QJsonValue& json) {
    const QString text = json.toString();
    if (text == QLatin1String("enterprise")) return Subject::enterprise();
    if (text.startsWith(QLatin1String("unit:"))) return Subject::of(referenceIn<BusinessUnit>(portfolio, text.mid(5), QStringLiteral("subject")));
    if (text.startsWith(QLatin1String("use_case:"))) return Subject::of(referenceIn<UseCase>(portfolio, text.mid(9), QStringLiteral("subject")));
    throw Error(QCoreApplication::translate("EditLines", "The subject is \"enterprise\", \"unit:…\" or \"use_case:…\", not \"%1\".").arg(text));
}

Value referenceCell(const Portfolio& portfolio, EntityKind kind, const QJsonValue& json, const QString& field) {
    if (json.isNull() || json.isUndefined() || (json.isString() && json.toString().isEmpty())) return {};
    Value cell;
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind == kind) cell = Value{referenceIn<T>(portfolio, json, field).value};
    });
    return cell;
}

}  // namespace stagepath
