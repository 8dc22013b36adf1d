#include "core/exchange/json/setting_line.h"

#include "core/domain/pack/content_pack.h"
#include "core/exchange/json/edit_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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

}  // namespace

QString setSetting(Workspace& w, const QJsonObject& fields) {
    const QString key = fields[QLatin1String("key")].toString();
    QJsonValue value = fields[QLatin1String("value")];
    if (key == QLatin1String("programme_owner") && !value.isNull()) value = referenceIn<Person>(w.portfolio(), value, QStringLiteral("value")).toString();
    if (value.isObject() && key == QLatin1String("draft")) value = withLeadIds(w.portfolio(), value.toObject());
    if (value.isObject() && key == QLatin1String("pack")) {
        const QString json = packSettingOf(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact), key, packOf(w.portfolio().settings()));
        w.edit(QCoreApplication::translate("EditLines", "Set %1").arg(key), [&](Editor& e) { e.setSetting(key, json); });
        return key;
    }
    if (value.isObject()) {
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
    w.edit(QCoreApplication::translate("EditLines", "Set %1").arg(key), [&](Editor& e) { e.setSetting(key, json); });
    return key;
}

}  // namespace stagepath
