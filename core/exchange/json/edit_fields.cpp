#include "core/exchange/json/edit_fields.h"

#include "core/domain/values/text_limits.h"

namespace stagepath {

namespace {

template <class E>
void addKeys(QStringList& keys) {
    for (const char* key : EnumKeys<E>::keys) keys.append(QLatin1String(key));
}

}  // namespace

Error badEditField(const QString& field, const QString& takes) {
    if (takes.isEmpty()) return Error(QCoreApplication::translate("EditLines", "The field \"%1\" is missing or has a value it can't take.").arg(excerptOf(field)));
    return Error(QCoreApplication::translate("EditLines", "The field \"%1\" has a value it can't take. It takes %2; nothing was changed.").arg(excerptOf(field), takes));
}

Error strangeField(const QString& field, const QStringList& known) {
    return Error(QCoreApplication::translate("EditLines", "There is no field \"%1\" here. Use some of: %2; nothing was changed.").arg(excerptOf(field), known.join(QStringLiteral(", "))));
}

Error nothingNamed(const QString& field, const QString& text, bool isPerson) {
    if (isPerson) {
        return Error(QCoreApplication::translate("EditLines", "The field \"%1\" names \"%2\", which is not there. Give the exact name or the id of somebody in the workspace, or null for nobody; nothing was changed.").arg(excerptOf(field), excerptOf(text)));
    }
    return Error(QCoreApplication::translate("EditLines", "The field \"%1\" names \"%2\", which is not there. Give the exact name or the id of what is in the workspace; nothing was changed.").arg(excerptOf(field), excerptOf(text)));
}

Error noCriterion(const QString& key) {
    return Error(QCoreApplication::translate("EditLines", "There is no criterion for \"%1\". Use a key from DR1 to MO6; nothing was changed.").arg(excerptOf(key)));
}

QString takesWords(FieldType type, const QStringList& choices) {
    switch (type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Json: return QCoreApplication::translate("EditLines", "a text");
        case FieldType::Integer:
        case FieldType::Money: return QCoreApplication::translate("EditLines", "a whole number");
        case FieldType::Real: return QCoreApplication::translate("EditLines", "a number");
        case FieldType::Boolean: return QCoreApplication::translate("EditLines", "true or false");
        case FieldType::Date: return QCoreApplication::translate("EditLines", "a day such as 2026-11-16");
        case FieldType::PartialDate: return QCoreApplication::translate("EditLines", "a date such as 2026-11-16, 2026-11, 2026-Q4 or 2026");
        case FieldType::Choice: return choices.isEmpty() ? QString() : QCoreApplication::translate("EditLines", "one of: %1").arg(choices.join(QStringLiteral(", ")));
        case FieldType::Reference: return QCoreApplication::translate("EditLines", "an id or an exact, unique name");
    }
    return {};
}

const QStringList& allChoiceKeys() {
    static const QStringList all = [] {
        QStringList keys;
        addKeys<Lifecycle>(keys);
        addKeys<Dimension>(keys);
        addKeys<AssessmentMode>(keys);
        addKeys<AnswerState>(keys);
        addKeys<InitiativeKind>(keys);
        addKeys<MilestoneKind>(keys);
        addKeys<DependencyType>(keys);
        keys.removeDuplicates();
        return keys;
    }();
    return all;
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
    throw Error(QCoreApplication::translate("EditLines", "The subject is \"enterprise\", \"unit:…\" or \"use_case:…\", not \"%1\".").arg(excerptOf(text)));
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
