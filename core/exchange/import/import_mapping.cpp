#include "core/exchange/import/import_mapping.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/json_guard.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace stagepath {

namespace {

bool areAllTexts(const QJsonArray& array) {
    return std::all_of(array.begin(), array.end(), [](const QJsonValue& v) { return v.isString(); });
}

/// {"name": ["Title"], "unit": "Agency"}
bool isColumnTable(const QJsonValue& json) {
    const QJsonObject o = json.toObject();
    return json.isObject() && std::all_of(o.begin(), o.end(), [](const QJsonValue& v) { return v.isString() || (v.isArray() && areAllTexts(v.toArray())); });
}

/// {"lifecycle": {"Live": "production"}}
bool isWordTable(const QJsonValue& json) {
    const auto areWords = [](const QJsonValue& v) {
        const QJsonObject words = v.toObject();
        return v.isObject() && std::all_of(words.begin(), words.end(), [](const QJsonValue& word) { return word.isString(); });
    };
    const QJsonObject o = json.toObject();
    return json.isObject() && std::all_of(o.begin(), o.end(), areWords);
}

bool isOneOf(const QJsonValue& json, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* word) { return json == QJsonValue(QLatin1String(word)); });
}

struct MappingMember {
    const char* key;
    bool (*holds)(const QJsonValue&);
    const char* takes;
};
constexpr MappingMember kMappingMembers[] = {
    {"mapping", isColumnTable, QT_TRANSLATE_NOOP("Import", "an object with the columns of each field, such as {\"name\": [\"Title\"]}")},
    {"ignore", [](const QJsonValue& v) { return v.isArray() && areAllTexts(v.toArray()); }, QT_TRANSLATE_NOOP("Import", "a list of columns, such as [\"Vendor\"]")},
    {"values", isWordTable, QT_TRANSLATE_NOOP("Import", "an object with the words of each field, such as {\"lifecycle\": {\"Live\": \"production\"}}")},
    {"dates", [](const QJsonValue& v) { return isOneOf(v, {"day_first", "month_first"}); }, QT_TRANSLATE_NOOP("Import", "\"day_first\" or \"month_first\"")},
    {"decimal", [](const QJsonValue& v) { return isOneOf(v, {",", "."}); }, QT_TRANSLATE_NOOP("Import", "\",\" or \".\"")},
    {"records_in_columns", [](const QJsonValue& v) { return v.isBool(); }, QT_TRANSLATE_NOOP("Import", "true or false")},
};

/// What else the report of an import has, which may be given back whole.
constexpr const char* kReportMembers[] = {"read", "added", "updated", "skipped", "blank_rows", "replacement_characters", "encoding", "delimiter", "sheet", "header_row", "unmapped_values", "warnings"};

/// A word with a slip in it would be passed over without a sound.
void refuseStrangeMembers(const QJsonObject& all, const QString& name) {
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto isIt = [&](const char* key) { return it.key() == QLatin1String(key); };
        const bool isOurs = std::any_of(std::begin(kMappingMembers), std::end(kMappingMembers), [&](const MappingMember& m) { return isIt(m.key); });
        if (isOurs || std::any_of(std::begin(kReportMembers), std::end(kReportMembers), isIt)) continue;
        QStringList known;
        for (const MappingMember& m : kMappingMembers) known.append(QLatin1String(m.key));
        throw Error(QCoreApplication::translate("Import", "In %1 there is \"%2\", which means nothing here. Use some of: %3; nothing was changed.").arg(name, excerptOf(it.key()), known.join(QStringLiteral(", "))));
    }
}

}  // namespace

QJsonObject readImportMapping(const QByteArray& json, const QString& name) {
    QJsonObject all;
    if (const QString problem = jsonProblem(json, all); !problem.isEmpty()) {
        throw Error(QCoreApplication::translate("Import", "%1 is no mapping: %2. Give one JSON object; nothing was changed.").arg(name, problem));
    }
    refuseStrangeMembers(all, name);
    QStringList known;
    bool saysAnything = all.isEmpty();
    for (const MappingMember& m : kMappingMembers) {
        known.append(QLatin1String(m.key));
        const QJsonValue v = all.value(QLatin1String(m.key));  // [] would add the key
        saysAnything = saysAnything || !v.isUndefined();
        if (v.isUndefined() || m.holds(v)) continue;
        throw Error(QCoreApplication::translate("Import", "In %1, \"%2\" takes %3. Correct it; nothing was changed.").arg(name, QLatin1String(m.key), QCoreApplication::translate("Import", m.takes)));
    }
    if (!saysAnything) throw Error(QCoreApplication::translate("Import", "%1 says nothing of the list. Use at least one of: %2; nothing was changed.").arg(name, known.join(QStringLiteral(", "))));
    return all;
}

}  // namespace stagepath
