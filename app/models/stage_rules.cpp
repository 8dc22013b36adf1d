#include "app/models/stage_rules.h"

#include "core/analysis/check_rules.h"
#include "core/domain/content_pack.h"

#include <QCoreApplication>

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
