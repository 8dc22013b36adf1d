#include "app/models/stage_rules.h"

#include "core/analysis/checks/check_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stagepath {

namespace {

struct StageRulesTr {
    Q_DECLARE_TR_FUNCTIONS(StageRules)
};

const QStringList& ruleKeys() {
    static const QStringList keys{QStringLiteral("gates"), QStringLiteral("weights"), QStringLiteral("limits"), QStringLiteral("pack")};
    return keys;
}

/// The JSON text of each key of ruleKeys().
QStringList encoded(const Settings& settings, const StageRules& rules) {
    Settings s = settings;
    s.gates = rules.gates;
    s.weights = rules.weights;
    s.limits = rules.limits;
    return {s.encode(QStringLiteral("gates")), s.encode(QStringLiteral("weights")), s.encode(QStringLiteral("limits")), rules.model};
}

/// \p model as an object; one that only extends the built-in model where that is in force.
QJsonObject ownModel(const QString& model) {
    const QJsonObject pack = QJsonDocument::fromJson(model.toUtf8()).object();
    return pack.isEmpty() ? QJsonObject{{QStringLiteral("id"), builtInPack().id + QStringLiteral("-own")}, {QStringLiteral("extends"), builtInPack().id}} : pack;
}

/// The changed \p pack under its next version; the built-in model where it says nothing of its own any more.
QString nextModel(QJsonObject pack) {
    pack[QLatin1String("version")] = pack[QLatin1String("version")].toInt(0) + 1;
    const QString changed = QString::fromUtf8(QJsonDocument(pack).toJson(QJsonDocument::Compact));
    const ContentPack result = readPackSetting(changed).english;
    const ContentPack& builtIn = builtInPacks().english;
    const bool isPlain = result.gate == builtIn.gate && result.criteria == builtIn.criteria && result.stageGates == builtIn.stageGates && result.contradictions == builtIn.contradictions &&
                         result.weeks == builtIn.weeks && result.stallsWhen == builtIn.stallsWhen && pack[QLatin1String("id")].toString() == builtIn.id + QLatin1String("-own");
    return isPlain ? StageRules().model : changed;
}

}  // namespace

StageRules stageRulesOf(const Settings& settings) { return {settings.gates, settings.weights, settings.limits, settings.encode(QStringLiteral("pack"))}; }

StageRules withDefaults(StageRules rules) {
    const StageRules plain;
    rules.gates = plain.gates;
    rules.weights = plain.weights;
    rules.limits.minStageMonths = plain.limits.minStageMonths;
    rules.limits.stalledPilotMonths = plain.limits.stalledPilotMonths;
    rules.limits.staleAssessmentMonths = plain.limits.staleAssessmentMonths;
    return rules;
}

QString withGateCriterion(const QString& model, Dimension d, int criterion) {
    QJsonObject pack = ownModel(model);
    QJsonArray criteria;
    const QString key = keyOf(CriterionRef{d, criterion});
    bool isThere = false;
    for (const QJsonValue& v : pack[QLatin1String("criteria")].toArray()) {
        QJsonObject o = v.toObject();
        const auto ref = criterionOf(o[QLatin1String("key")].toString());
        if (ref && ref->dimension == d) o.remove(QLatin1String("gate"));
        if (o[QLatin1String("key")].toString() == key) {
            o[QLatin1String("gate")] = true;
            isThere = true;
        }
        if (o.size() > 1) criteria.append(o);
    }
    if (!isThere) criteria.append(QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("gate"), true}});
    pack[QLatin1String("criteria")] = criteria;
    return nextModel(pack);
}

QString withStageGates(const QString& model, int stage, const QList<StageGate>& gates) {
    QJsonObject pack = ownModel(model);
    QJsonObject own = pack[QLatin1String("stage_gates")].toObject();
    own[QString::number(stage)] = stageGatesJson(stage, gates);
    pack[QLatin1String("stage_gates")] = own;
    return nextModel(pack);
}

int stalledPilots(const Portfolio& portfolio, QDate today) {
    const int limit = portfolio.settings().limits.stalledPilotMonths;
    const auto& rows = portfolio.useCases();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const UseCase& u) { return isStalledPilot(u, limit, today); }));
}

QString problemOf(const StageRules& rules) {
    const bool isNothing = std::all_of(rules.weights.begin(), rules.weights.end(), [](double w) { return w <= 0; });
    return isNothing ? StageRulesTr::tr("All weights are 0, so there would be no readiness. Give at least one dimension a weight.") : QString();
}

Portfolio withStageRules(const Portfolio& portfolio, const StageRules& rules) {
    Portfolio result = portfolio;
    const QStringList texts = encoded(portfolio.settings(), rules);
    for (qsizetype i = 0; i < texts.size(); ++i) result.applySetting(ruleKeys()[i], texts[i]);
    return result;
}

void setStageRules(Workspace& w, const StageRules& rules) {
    const QString problem = problemOf(rules);
    if (!problem.isEmpty()) throw Error(problem);
    const Settings& now = w.portfolio().settings();
    const QStringList before = encoded(now, stageRulesOf(now));
    const QStringList after = encoded(now, rules);
    if (before == after) return;
    w.edit(StageRulesTr::tr("Change stages and gates"), [&](Editor& e) {
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (after[i] != before[i]) e.setSetting(ruleKeys()[i], after[i]);
        }
    });
}

void setLimits(Workspace& w, const Limits& limits) {
    Settings changed = w.portfolio().settings();
    if (changed.limits == limits) return;
    changed.limits = limits;
    const QString key = QStringLiteral("limits");
    w.edit(StageRulesTr::tr("Change the limits of the checks"), [&](Editor& e) { e.setSetting(key, changed.encode(key)); });
}

QList<StageMove> stageMoves(const Portfolio& before, const Portfolio& after, QDate today) {
    const StandingTable then(before, today);
    const StandingTable now(after, today);
    QList<StageMove> moves;
    for (const Subject& subject : checkedSubjects(before)) {
        const StageMove move{subject, then.of(subject).earnedStage, now.of(subject).earnedStage};
        if (move.before || move.after) moves.append(move);
    }
    return moves;
}

QStringList changedCriteria(const ContentPack& before, const ContentPack& after) {
    QStringList keys;
    for (const Criterion& c : after.criteria) {
        const Criterion* old = before.find(c.key);
        if (!old || *old != c) keys.append(c.key);
    }
    return keys;
}

}  // namespace stagepath
