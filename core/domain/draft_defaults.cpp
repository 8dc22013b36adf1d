#include "core/domain/draft_defaults.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace stagepath {

namespace {

constexpr int kMaxBandWeeks = 520;

bool isBand(const QString& key) { return key == QLatin1String("S") || key == QLatin1String("M") || key == QLatin1String("L") || key == QLatin1String(kRolloutBand); }

bool isWeeks(const QJsonValue& json) { return json.isDouble() && json.toDouble() == json.toInt() && json.toInt() >= 1 && json.toInt() <= kMaxBandWeeks; }

PersonId leadIn(const QJsonValue& json) {
    bool ok = json.isString();
    const qint64 id = ok ? json.toString().toLongLong(&ok) : 0;
    return ok && id > 0 ? PersonId(id) : PersonId();
}

bool areWeeks(const QJsonObject& weeks) {
    for (auto it = weeks.begin(); it != weeks.end(); ++it) {
        if (!isBand(it.key()) || (!it->isNull() && !isWeeks(*it))) return false;
    }
    return true;
}

bool areLeads(const QJsonObject& leads) {
    for (auto it = leads.begin(); it != leads.end(); ++it) {
        if (!fromKey<Dimension>(it.key()) || (!it->isNull() && leadIn(*it).isNull())) return false;
    }
    return true;
}

}  // namespace

DraftDefaults DraftDefaults::fromJson(const QJsonValue& json) {
    DraftDefaults defaults;
    const QJsonObject weeks = json[QLatin1String("weeks")].toObject();
    for (auto it = weeks.begin(); it != weeks.end(); ++it) {
        if (isBand(it.key()) && isWeeks(*it)) defaults.weeks.insert(it.key(), it->toInt());
    }
    const QJsonObject leads = json[QLatin1String("leads")].toObject();
    for (Dimension d : kDimensions) defaults.leads[static_cast<std::size_t>(indexOf(d))] = leadIn(leads[keyOf(d)]);
    return defaults;
}

QJsonValue DraftDefaults::toJson() const {
    QJsonObject byBand;
    for (auto it = weeks.begin(); it != weeks.end(); ++it) byBand[it.key()] = *it;
    QJsonObject byDimension;
    for (Dimension d : kDimensions) {
        if (leadOf(d)) byDimension[keyOf(d)] = leadOf(d).toString();
    }
    return QJsonObject{{QStringLiteral("weeks"), byBand}, {QStringLiteral("leads"), byDimension}};
}

QString DraftDefaults::problem(const QJsonValue& json) {
    if (json.isNull()) return {};
    if (!json.isObject()) return QCoreApplication::translate("Settings", "The setting \"%1\" takes an object.").arg(QStringLiteral("draft"));
    const QJsonObject defaults = json.toObject();
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        const bool isKnown = it.key() == QLatin1String("weeks") || it.key() == QLatin1String("leads");
        if (!isKnown || !it->isObject()) return QCoreApplication::translate("Settings", "The defaults of a draft are two objects, \"weeks\" and \"leads\"; check \"%1\".").arg(it.key());
    }
    if (!areWeeks(defaults[QLatin1String("weeks")].toObject())) {
        return QCoreApplication::translate("Settings", "\"weeks\" of a draft gives S, M, L or rollout a whole number from 1 to %1.").arg(kMaxBandWeeks);
    }
    if (!areLeads(defaults[QLatin1String("leads")].toObject())) {
        return QCoreApplication::translate("Settings", "\"leads\" of a draft gives a dimension (data, ownership, value, governance, change, mlops) a person.");
    }
    return {};
}

}  // namespace stagepath
