#include "core/domain/settings.h"

#include "core/domain/pack/content_pack.h"
#include "core/domain/values/error.h"
#include "core/domain/values/money.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stagepath {

namespace {

struct LimitKey {
    const char* key;
    int Limits::*member;
};
constexpr LimitKey kLimits[] = {
    {"stalled_pilot_months", &Limits::stalledPilotMonths},
    {"gates_due_days", &Limits::gatesDueDays},
    {"max_accountable_per_executive", &Limits::maxAccountablePerExecutive},
    {"max_initiatives_per_lead", &Limits::maxInitiativesPerLead},
    {"min_stage_months", &Limits::minStageMonths},
    {"stale_assessment_months", &Limits::staleAssessmentMonths},
    {"max_per_workstream", &Limits::maxPerWorkstream},
};
struct BrandKey {
    const char* key;
    QString Brand::*member;
};
constexpr BrandKey kBrand[] = {
    {"primary", &Brand::primary},
    {"secondary", &Brand::secondary},
    {"confidentiality", &Brand::confidentiality},
    {"author", &Brand::author},
};

/// JSON texts may be bare scalars, which QJsonDocument takes only inside an array.
QJsonValue parse(const QString& json) {
    return QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().at(0);
}

QString compact(const QJsonValue& value) {
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

GateTable readGates(const QJsonValue& value) {
    GateTable gates = Settings().gates;
    const QJsonObject object = value.toObject();
    for (int stage = 1; stage <= kMaxStage; ++stage) {
        const QJsonObject levels = object.value(QString::number(stage)).toObject();
        for (Dimension d : kDimensions) {
            int& level = gates[stage - 1][indexOf(d)];
            level = qBound(0, levels.value(keyOf(d)).toInt(level), kMaxLevel);
        }
    }
    return gates;
}

QJsonObject writeGates(const GateTable& gates) {
    QJsonObject object;
    for (int stage = 1; stage <= kMaxStage; ++stage) {
        QJsonObject levels;
        for (Dimension d : kDimensions) levels[keyOf(d)] = gates[stage - 1][indexOf(d)];
        object[QString::number(stage)] = levels;
    }
    return object;
}

bool inRange(const QJsonValue& v, double low, double high) {
    return v.isDouble() && v.toDouble() >= low && v.toDouble() <= high;
}

bool isWholeFrom(int low, int high, const QJsonValue& v) { return inRange(v, low, high) && v.toDouble() == v.toInt(); }

bool isCurrencyCode(const QString& text) {
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool weightsValid(const QJsonObject& object) {
    double sum = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!fromKey<Dimension>(it.key()) || !inRange(*it, 0, 1000)) return false;
        sum += it->toDouble();
    }
    return sum > 0 || object.size() < kDimensionCount;
}

bool gatesValid(const QJsonObject& object) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int stage = it.key().toInt();
        if (stage < 1 || stage > kMaxStage || it.key() != QString::number(stage) || !it->isObject()) return false;
        const QJsonObject levels = it->toObject();
        for (auto l = levels.begin(); l != levels.end(); ++l) {
            if (!fromKey<Dimension>(l.key()) || !isWholeFrom(0, kMaxLevel, *l)) return false;
        }
    }
    return true;
}

/// The model in \p json; none for null, and none where a file holds one that this program can't read.
PackInForce packIn(const QJsonValue& value, const QString& json) {
    if (!value.isObject()) return {};
    try {
        return {std::make_shared<const PackLanguages>(readPackSetting(json))};
    } catch (const Error&) {
        return {};
    }
}

QString packProblem(const QJsonValue& value, const QString& json) {
    if (value.isNull()) return {};
    try {
        readPackSetting(json);
        return {};
    } catch (const Error& error) {
        return error.message();
    }
}

}  // namespace

const ContentPack& packOf(const Settings& settings) { return settings.pack.own ? settings.pack.own->now() : builtInPack(); }

QStringList Settings::keys() {
    return {QStringLiteral("organisation"), QStringLiteral("programme"), QStringLiteral("currency"),
            QStringLiteral("fiscal_year_start_month"), QStringLiteral("programme_owner"), QStringLiteral("thresholds"),
            QStringLiteral("weights"), QStringLiteral("gates"), QStringLiteral("limits"), QStringLiteral("brand"), QStringLiteral("pack"),
            QStringLiteral("calendar"), QStringLiteral("draft")};
}

void Settings::apply(const QString& key, const QString& json) {
    if (json.isNull()) rows.remove(key);
    else rows.insert(key, json);
    const Settings defaults;
    const QJsonValue v = json.isNull() ? QJsonValue(QJsonValue::Undefined) : parse(json);
    const QJsonObject o = v.toObject();
    if (key == QLatin1String("organisation")) organisation = v.toString();
    else if (key == QLatin1String("programme")) programme = v.toString();
    else if (key == QLatin1String("currency")) currency = v.toString(defaults.currency);
    else if (key == QLatin1String("fiscal_year_start_month")) fiscalYearStartMonth = qBound(1, v.toInt(1), 12);
    else if (key == QLatin1String("programme_owner")) programmeOwner = PersonId(v.toString().toLongLong());
    else if (key == QLatin1String("thresholds")) {
        impactThreshold = qBound(0.0, o.value(QLatin1String("impact")).toDouble(defaults.impactThreshold), 100.0);
        readinessThreshold = qBound(0.0, o.value(QLatin1String("readiness")).toDouble(defaults.readinessThreshold), 100.0);
    } else if (key == QLatin1String("weights")) {
        for (Dimension d : kDimensions) {
            weights[indexOf(d)] = qMax(0.0, o.value(keyOf(d)).toDouble(defaults.weights[indexOf(d)]));
        }
    } else if (key == QLatin1String("gates")) gates = readGates(v);
    else if (key == QLatin1String("limits")) {
        for (const LimitKey& l : kLimits) limits.*l.member = qMax(0, o.value(QLatin1String(l.key)).toInt(defaults.limits.*l.member));
    } else if (key == QLatin1String("pack")) pack = packIn(v, json);
    else if (key == QLatin1String("calendar")) calendar = WorkCalendar::fromJson(v);
    else if (key == QLatin1String("draft")) draft = DraftDefaults::fromJson(v);
    else if (key == QLatin1String("brand")) {
        for (const BrandKey& b : kBrand) brand.*b.member = o.value(QLatin1String(b.key)).toString(defaults.brand.*b.member);
    }
}

QString Settings::encode(const QString& key) const {
    if (key == QLatin1String("organisation")) return compact(organisation);
    if (key == QLatin1String("programme")) return compact(programme);
    if (key == QLatin1String("currency")) return compact(currency);
    if (key == QLatin1String("fiscal_year_start_month")) return compact(fiscalYearStartMonth);
    if (key == QLatin1String("programme_owner")) return compact(programmeOwner.isNull() ? QJsonValue() : QJsonValue(programmeOwner.toString()));
    if (key == QLatin1String("thresholds")) return compact(QJsonObject{{QStringLiteral("impact"), impactThreshold}, {QStringLiteral("readiness"), readinessThreshold}});
    if (key == QLatin1String("gates")) return compact(writeGates(gates));
    if (key == QLatin1String("pack")) return rows.value(key, QStringLiteral("null"));
    if (key == QLatin1String("calendar")) return compact(calendar.toJson());
    if (key == QLatin1String("draft")) return compact(draft.toJson());
    QJsonObject object;
    if (key == QLatin1String("weights")) {
        for (Dimension d : kDimensions) object[keyOf(d)] = weights[indexOf(d)];
    } else if (key == QLatin1String("limits")) {
        for (const LimitKey& l : kLimits) object[QLatin1String(l.key)] = limits.*l.member;
    } else if (key == QLatin1String("brand")) {
        for (const BrandKey& b : kBrand) object[QLatin1String(b.key)] = brand.*b.member;
    } else {
        return rows.value(key);
    }
    return compact(object);
}

QString Settings::problem(const QString& key, const QString& json) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Settings", text); };
    const QJsonValue v = parse(json);
    const QJsonObject o = v.toObject();
    if (!keys().contains(key)) {
        return say(QT_TRANSLATE_NOOP("Settings", "There is no setting \"%1\". Use one of: %2.")).arg(key, keys().join(QStringLiteral(", ")));
    }
    if (key == QLatin1String("organisation") || key == QLatin1String("programme")) {
        return v.isString() ? QString() : say(QT_TRANSLATE_NOOP("Settings", "The setting \"%1\" takes a text.")).arg(key);
    }
    if (key == QLatin1String("currency") && !isCurrencyCode(v.toString())) {
        return say(QT_TRANSLATE_NOOP("Settings", "The currency is a code of three capital letters, such as EUR."));
    }
    if (key == QLatin1String("fiscal_year_start_month") && !isWholeFrom(1, 12, v)) {
        return say(QT_TRANSLATE_NOOP("Settings", "The fiscal year starts in a month from 1 to 12."));
    }
    if (key == QLatin1String("pack")) return packProblem(v, json);
    if (key == QLatin1String("calendar")) return WorkCalendar::problem(v);
    if (key == QLatin1String("draft")) return DraftDefaults::problem(v);
    const bool isTable = key == QLatin1String("thresholds") || key == QLatin1String("weights") || key == QLatin1String("gates") ||
                         key == QLatin1String("limits") || key == QLatin1String("brand");
    if (isTable && !v.isObject()) return say(QT_TRANSLATE_NOOP("Settings", "The setting \"%1\" takes an object.")).arg(key);
    if (key == QLatin1String("thresholds")) {
        for (auto it = o.begin(); it != o.end(); ++it) {
            if (!inRange(*it, 0, 100)) return say(QT_TRANSLATE_NOOP("Settings", "Thresholds lie between 0 and 100."));
        }
    }
    if (key == QLatin1String("weights") && !weightsValid(o)) {
        return say(QT_TRANSLATE_NOOP("Settings", "Weights are numbers from 0 to 1000, one per dimension, and not all 0."));
    }
    if (key == QLatin1String("gates") && !gatesValid(o)) {
        return say(QT_TRANSLATE_NOOP("Settings", "Gates give each stage 1 to 4 a level 0 to 4 per dimension."));
    }
    return {};
}

int Settings::currencyDigits() const { return stagepath::currencyDigits(currency); }

}  // namespace stagepath
