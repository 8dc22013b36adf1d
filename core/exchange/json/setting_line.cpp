#include "core/exchange/json/setting_line.h"

#include "core/domain/pack/content_pack.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/edit_fields.h"
#include "core/workspace/currency_edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace stagepath {

namespace {

/// The defaults of a draft with their leads by id, however they are named.
QJsonObject withLeadIds(const Portfolio& portfolio, QJsonObject draft) {
    QJsonObject leads = draft.value(QLatin1String("leads")).toObject();
    for (auto it = leads.begin(); it != leads.end(); ++it) {
        if (!it->isNull()) *it = referenceIn<Person>(portfolio, *it, QStringLiteral("leads.") + it.key()).toString();
    }
    if (!leads.isEmpty()) draft[QLatin1String("leads")] = leads;
    return draft;
}

/// Largest limit that can be set; the window's fields end there too.
constexpr double kMostOfLimitLine = 9999;

bool isLimit(const QJsonValue& v) { return v.isDouble() && v.toDouble() >= 0 && v.toDouble() <= kMostOfLimitLine && std::floor(v.toDouble()) == v.toDouble(); }

bool isColour(const QJsonValue& v) {
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}\\z"));
    return v.isString() && (v.toString().isEmpty() || colour.match(v.toString()).hasMatch());
}

/// Why \p key can't take one entry of its object; null puts a limit or a brand back to what the program has.
QString entryProblem(const QString& key, const QString& entry, const QJsonValue& v) {
    if (v.isNull() && key != QLatin1String("thresholds")) return {};
    if (key == QLatin1String("limits") && !isLimit(v)) {
        return QCoreApplication::translate("EditLines", "The limit \"%1\" takes a whole number from 0 to %2; nothing was changed.").arg(entry).arg(kMostOfLimitLine);
    }
    const bool isColourEntry = entry == QLatin1String("primary") || entry == QLatin1String("secondary");
    if (key == QLatin1String("brand") && isColourEntry && !isColour(v)) {
        return QCoreApplication::translate("EditLines", "\"%1\" of a brand takes a colour such as #173F5B; nothing was changed.").arg(entry);
    }
    if (key == QLatin1String("brand") && !v.isString()) return QCoreApplication::translate("EditLines", "\"%1\" of a brand takes a text; nothing was changed.").arg(entry);
    return {};
}

/// Typing errors in what somebody sets. What a file holds is read more generously: a newer version may have written it.
void refuseStrangeEntries(const QString& key, const QJsonObject& given) {
    if (key != QLatin1String("thresholds") && key != QLatin1String("limits") && key != QLatin1String("brand")) return;
    const QStringList known = QJsonDocument::fromJson(Settings().encode(key).toUtf8()).object().keys();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!known.contains(it.key())) {
            throw Error(QCoreApplication::translate("EditLines", "The setting \"%1\" has no \"%2\". Use some of: %3; nothing was changed.").arg(key, excerptOf(it.key()), known.join(QStringLiteral(", "))));
        }
        if (const QString problem = entryProblem(key, it.key(), it.value()); !problem.isEmpty()) throw Error(problem);
    }
}

}  // namespace

QString setSetting(Workspace& w, const QJsonObject& fields) {
    const QString key = fields[QLatin1String("key")].toString();
    QJsonValue value = fields[QLatin1String("value")];
    if (key == QLatin1String("programme_owner") && !value.isNull()) value = referenceIn<Person>(w.portfolio(), value, QStringLiteral("value")).toString();
    if (value.isObject() && key == QLatin1String("draft")) value = withLeadIds(w.portfolio(), value.toObject());
    if (value.isObject() && key == QLatin1String("pack")) {
        const QString json = packSettingOf(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact), key, packOf(w.portfolio().settings()));
        refuseNamesake(json, key, packOf(w.portfolio().settings()));
        w.edit(QCoreApplication::translate("EditLines", "Set %1").arg(key), [&](Editor& e) { e.setSetting(key, json); });
        return key;
    }
    if (value.isObject()) {
        refuseStrangeEntries(key, value.toObject());
        QJsonObject merged = QJsonDocument::fromJson(w.portfolio().settings().encode(key).toUtf8()).object();
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            QJsonObject inner = merged[it.key()].toObject();
            const QJsonObject givenInner = it->toObject();
            for (auto i = givenInner.begin(); i != givenInner.end(); ++i) inner[i.key()] = i.value();
            merged[it.key()] = it->isObject() ? QJsonValue(inner) : it.value();
        }
        value = merged;
    }
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString json = QString::fromUtf8(text.mid(1, text.size() - 2));
    const QString problem = Settings::problem(key, json);
    if (!problem.isEmpty()) throw Error(problem);
    w.edit(QCoreApplication::translate("EditLines", "Set %1").arg(key), [&](Editor& e) {
        if (key == QLatin1String("currency")) setCurrency(e, value.toString());
        else e.setSetting(key, json);
    });
    return key;
}

}  // namespace stagepath
