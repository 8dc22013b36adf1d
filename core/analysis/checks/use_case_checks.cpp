#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/gate_criteria.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/pack/content_pack.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>

#include <array>
#include <cmath>

namespace stagepath {

namespace {

// Sentences are translated once for each rule, not once for each of thousands of findings.

Finding onUseCase(QStringView key, Severity severity, const UseCase& u, const QString& text, const QString& mend) {
    return {wordOf(key), severity, EntityKind::UseCase, u.id.value, u.name, text, mend};
}

/// "Data at level 2+", each made once.
class LevelWords {
public:
    QString of(Dimension d, const DimensionStanding& level) {
        QString& words = m_words[static_cast<std::size_t>(indexOf(d))][keyOfText(level)];
        if (words.isEmpty()) words = QCoreApplication::translate("Checks", "%1 at level %2").arg(dimensionShort(d), levelText(level));
        return words;
    }

private:
    /// The same for levels that levelText() writes alike.
    static int keyOfText(const DimensionStanding& level) {
        if (!level.known) return -1;
        const double whole = std::floor(level.level);
        return 2 * static_cast<int>(whole) + (level.level - whole >= 0.5 ? 1 : 0);
    }
    std::array<QHash<int, QString>, kDimensionCount> m_words;
};

/// Dimensions of \p standing below what \p stage demands.
QStringList weakDimensions(const Portfolio& p, const Standing& standing, int stage, LevelWords& words) {
    QStringList names;
    for (Dimension d : kDimensions) {
        const int needed = p.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))];
        if (!holdsGate(standing[d], needed)) names.append(words.of(d, standing[d]));
    }
    return names;
}

/// From when to when the plan brings \p subject up to \p stage: from the first start of what no round has seen yet and raises
/// what holds it back to the day it is earned. Invalid where it has the stage, or nothing planned brings it by \p end.
Span plannedWay(const CheckContext& c, const Subject& subject, int stage, QDate end) {
    const Standing& now = c.standings.of(subject);
    const auto earned = now.earnedStage.value_or(0) < stage ? c.standings.dateOfStage(subject, stage, end) : std::nullopt;
    if (!earned) return {};
    const SubjectState state = c.standings.projectedState(subject, *earned);
    const Standing then = standingOf(state, c.portfolio.settings());
    Span way{{}, *earned};
    for (const Blocker& blocker : blockersFor(c.standings.state(subject), now, c.portfolio.settings(), stage)) {
        const DimensionStanding& level = then[blocker.dimension];
        for (const OutcomeId id : c.portfolio.outcomesFor(level.inherited ? level.source : subject)) {
            const Outcome& o = *c.portfolio.find(id);
            const Initiative* i = c.portfolio.find(o.initiative);
            const Dimension d = o.dimension ? *o.dimension : criterionOf(o.criterion).value_or(CriterionRef{}).dimension;
            const QDate brings = i && !hasSeen(state[static_cast<std::size_t>(indexOf(d))], *i) ? bringsFrom(*i, c.today) : QDate();
            const bool counts = d == blocker.dimension && brings.isValid() && brings <= *earned && i->start.isValid();
            if (counts && (!way.start.isValid() || i->start < way.start)) way.start = i->start;
        }
    }
    return way;
}

/// Assessed use cases of some lifecycles whose level in \p d is under \p level.
QList<Finding> below(const CheckContext& c, QStringView key, const QList<Lifecycle>& lifecycles, Dimension d, int level, const char* text, const char* mend) {
    QList<Finding> findings;
    const QString sentence = QCoreApplication::translate("Checks", text);
    const QString advice = QCoreApplication::translate("Checks", mend);
    const QString there = QCoreApplication::translate("Checks", "Level");
    const FindingNumber needed = numberOf(QT_TRANSLATE_NOOP("Checks", "Level needed"), level);
    for (const UseCase& u : c.portfolio.useCases()) {
        if (!lifecycles.contains(u.lifecycle)) continue;
        const Standing& standing = c.standings.of(Subject::of(u.id));
        if (!standing.assessed || !standing[d].known || standing[d].level >= level) continue;
        const QString shown = levelText(standing[d]);
        findings.append(onUseCase(key, Severity::Warning, u, sentence.arg(shown), advice));
        findings.last().numbers = {FindingNumber{there, shown}, needed};
    }
    return findings;
}

}  // namespace

const QList<CheckRule>& checkRules() {
    static const QList<CheckRule> rules{checkStageSkipped, checkGates,      checkBrokenDependencies, checkCycles,      checkLateEnablers,     checkOwners,
                                        checkPilotIllusion, checkStalledPilots, checkLeads,          checkLeadLoad,    checkOwnerLoad,        checkOverdue,
                                        checkTargets,      checkMonitoring, checkGovernance,         checkUnplannedGaps, checkNotAssessed,    checkEffects,
                                        checkStaleAssessments, checkContradictions, checkClaims,     checkDuplicateNames};
    return rules;
}

QList<Finding> checkOwners(const CheckContext& c) {
    QList<Finding> findings;
    const QString nobody = QCoreApplication::translate("Checks", "No executive answers for it.");
    const QString name = QCoreApplication::translate("Checks", "Name an accountable owner.");
    const QString without = QCoreApplication::translate("Checks", "%1 answers for it without an executive mandate.");
    const QString mandate = QCoreApplication::translate("Checks", "Name an executive, or give %1 the mandate.");
    for (const UseCase& u : c.portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        const Person* owner = c.portfolio.find(u.accountable);
        if (!owner) findings.append(onUseCase(u"no-owner", u.lifecycle == Lifecycle::Idea ? Severity::Hint : Severity::Warning, u, nobody, name));
        else if (!owner->executive) findings.append(onUseCase(u"owner-not-executive", Severity::Error, u, without.arg(owner->name), mandate.arg(owner->name)));
    }
    return findings;
}

QList<Finding> checkPilotIllusion(const CheckContext& c) {
    QList<Finding> findings;
    const QString text = QCoreApplication::translate("Checks", "Set to stage %1 but has earned stage %2; %3.");
    const QString mend = QCoreApplication::translate("Checks", "Raise what is missing, or set the stage to %1.");
    const QString before = QCoreApplication::translate("Checks", "a stage before it is not earned");
    const QString what = QCoreApplication::translate("Checks", "what doesn’t carry it: %1");
    const QString setTo = QCoreApplication::translate("Checks", "Set stage");
    const QString has = QCoreApplication::translate("Checks", "Earned stage");
    LevelWords words;
    for (const UseCase& u : c.portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired || u.stage == 0) continue;
        const Standing& standing = c.standings.of(Subject::of(u.id));
        if (!standing.earnedStage || u.stage <= *standing.earnedStage) continue;
        const QStringList weak = weakDimensions(c.portfolio, standing, u.stage, words);
        const QString shortfall = shortfallText(weak, shortCriteria(c.standings.state(Subject::of(u.id)), standing, c.portfolio.settings(), u.stage));
        const QString why = shortfall.isEmpty() ? before : what.arg(shortfall);
        const QString set = QLocale().toString(u.stage);
        const QString earned = QLocale().toString(*standing.earnedStage);
        findings.append(onUseCase(u"pilot-illusion", Severity::Warning, u, text.arg(set, earned, why), mend.arg(earned)));
        findings.last().numbers = {FindingNumber{setTo, set}, FindingNumber{has, earned}};
    }
    return findings;
}

bool isStalledPilot(const UseCase& u, int months, QDate today) { return u.lifecycle != Lifecycle::Retired && u.stage == 1 && u.stageSince.isValid() && u.stageSince.addMonths(months) < today; }

QList<Finding> checkStalledPilots(const CheckContext& c) {
    QList<Finding> findings;
    const int months = c.portfolio.settings().limits.stalledPilotMonths;
    const QString text = QCoreApplication::translate("Checks", "In stage 1 since %1, longer than %n month(s).", nullptr, months);
    const QString mend = QCoreApplication::translate("Checks", "Plan its way to stage 2, or stop it.");
    const QString planned = QCoreApplication::translate("Checks", "In stage 1 since %1, longer than %n month(s); its way to stage 2 is planned from %2 to %3.", nullptr, months);
    const QString keep = QCoreApplication::translate("Checks", "Keep to the plan, or stop it.");
    const QDate end = planEnd(c.portfolio, c.today);
    for (const UseCase& u : c.portfolio.useCases()) {
        if (!isStalledPilot(u, months, c.today)) continue;
        const Span way = plannedWay(c, Subject::of(u.id), 2, end);
        const QString since = c.shown(u.stageSince);
        findings.append(way.isValid() ? onUseCase(u"stalled-pilot", Severity::Warning, u, planned.arg(since, c.shown(way.start), c.shown(way.finish)), keep)
                                      : onUseCase(u"stalled-pilot", Severity::Warning, u, text.arg(since), mend));
        findings.last().numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "In stage 1 since"), since), numberOf(QT_TRANSLATE_NOOP("Checks", "Longest time in stage 1"), monthsText(months))};
        if (!way.isValid()) continue;
        findings.last().numbers << numberOf(QT_TRANSLATE_NOOP("Checks", "Planned from"), c.shown(way.start)) << numberOf(QT_TRANSLATE_NOOP("Checks", "Stage 2 on"), c.shown(way.finish));
    }
    return findings;
}

QList<Finding> checkOwnerLoad(const CheckContext& c) {
    QList<Finding> findings;
    const int limit = c.portfolio.settings().limits.maxAccountablePerExecutive;
    for (const Person& p : c.portfolio.people()) {
        const auto load = c.people.of(p.id).answersFor.size();
        if (load <= limit) continue;
        findings.append({QStringLiteral("overloaded"), Severity::Warning, EntityKind::Person, p.id.value, p.name,
                         QCoreApplication::translate("Checks", "Answers for %1 use cases; the limit is %2.").arg(load).arg(limit),
                         QCoreApplication::translate("Checks", "Name another executive for some of them."),
                         {numberOf(QT_TRANSLATE_NOOP("Checks", "Use cases"), int(load)), numberOf(QT_TRANSLATE_NOOP("Checks", "Limit"), limit)},
                         QStringLiteral("answers")});
    }
    return findings;
}

QList<Finding> checkMonitoring(const CheckContext& c) {
    return below(c, u"no-monitoring", {Lifecycle::Production, Lifecycle::Scaled}, Dimension::Mlops, 2,
                 QT_TRANSLATE_NOOP("Checks", "In production with MLOps at level %1; from level 2 on somebody would notice when it decays."),
                 QT_TRANSLATE_NOOP("Checks", "Watch it with thresholds and somebody who reads them."));
}

QList<Finding> checkGovernance(const CheckContext& c) {
    return below(c, u"no-governance", {Lifecycle::Scaled}, Dimension::Governance, 3,
                 QT_TRANSLATE_NOOP("Checks", "Scaled with governance at level %1; what is used everywhere needs level 3."),
                 QT_TRANSLATE_NOOP("Checks", "Bring its governance to the standard, or take it back to production."));
}

QList<Finding> checkUnplannedGaps(const CheckContext& c) {
    QList<Finding> findings;
    const QString text = QCoreApplication::translate("Checks", "Nothing planned closes its gap to stage %1: %2.");
    const QString mend = QCoreApplication::translate("Checks", "Draft the roadmap, or add an outcome for it.");
    for (const UseCase& u : c.portfolio.useCases()) {
        if (u.lifecycle != Lifecycle::Pilot) continue;
        const UnplannedGap gap = unplannedGap(c.portfolio, c.standings.of(Subject::of(u.id)), u.id);
        if (gap.dimensions.isEmpty()) continue;
        QStringList open;
        for (const Dimension d : gap.dimensions) open.append(dimensionShort(d));
        findings.append(onUseCase(u"gap-without-initiative", Severity::Hint, u, text.arg(QLocale().toString(gap.stage), joinedNames(open)), mend));
    }
    return findings;
}

QList<Finding> checkNotAssessed(const CheckContext& c) {
    QList<Finding> findings;
    const QString text = QCoreApplication::translate("Checks", "Not assessed yet, so it has no readiness.");
    const QString mend = QCoreApplication::translate("Checks", "Assess it; ten minutes are enough for a light assessment.");
    for (const UseCase& u : c.portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired || c.standings.of(Subject::of(u.id)).assessed) continue;
        findings.append(onUseCase(u"not-assessed", Severity::Hint, u, text, mend));
    }
    return findings;
}

QList<Finding> checkDuplicateNames(const CheckContext& c) {
    // By unit and folded name: how many there are, and the place of the last one, where the finding stands.
    struct Same {
        qsizetype last = 0;
        qsizetype count = 0;
    };
    QHash<QPair<qint64, QString>, Same> places;
    const QList<UseCase>& rows = c.portfolio.useCases().rows();
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].lifecycle == Lifecycle::Retired) continue;
        Same& same = places[{rows[i].unit.value, rows[i].name.simplified().toCaseFolded()}];
        same.last = i;
        ++same.count;
    }
    QMap<qsizetype, qsizetype> counts;
    for (const Same& same : std::as_const(places)) {
        if (same.count > 1) counts.insert(same.last, same.count);
    }
    QList<Finding> findings;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const UseCase& u = rows[it.key()];
        const BusinessUnit* unit = c.portfolio.find(u.unit);
        const int count = static_cast<int>(*it);
        Finding f = onUseCase(u"duplicate-name", Severity::Hint, u,
                              unit ? QCoreApplication::translate("Checks", "%n use case(s) of %1 have this name.", nullptr, count).arg(unit->name)
                                   : QCoreApplication::translate("Checks", "%n use case(s) without a unit have this name.", nullptr, count),
                              QCoreApplication::translate("Checks", "Tell them apart by their names, or remove what is there twice."));
        f.numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Use cases of this name"), count)};
        findings.append(f);
    }
    return findings;
}

}  // namespace stagepath
