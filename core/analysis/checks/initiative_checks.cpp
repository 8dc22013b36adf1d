#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/schedule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace stagepath {

namespace {

constexpr int kShownOutcomes = 3;
constexpr double kNothingLeft = kMaxLevel + 1;

Finding onInitiative(QStringView key, Severity severity, const Initiative& i, const QString& text, const QString& mend) {
    return {wordOf(key), severity, EntityKind::Initiative, i.id.value, i.name, text, mend};
}

int gateLevel(const Portfolio& portfolio, int stage, Dimension d) { return portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))]; }

Dimension dimensionOf(const Outcome& o) { return o.dimension ? *o.dimension : criterionOf(o.criterion).value_or(CriterionRef{}).dimension; }

/// The subjects whose levels the use case has: its own, and what it inherits.
bool reaches(const CheckContext& c, const Outcome& o, UseCaseId id) {
    if (o.subject == Subject::of(id)) return true;
    const DimensionStanding& level = c.standings.of(Subject::of(id))[dimensionOf(o)];
    return level.inherited && level.source == o.subject;
}

bool breaksLink(const CheckContext& c, InitiativeId predecessor, InitiativeId successor) {
    const QList<DependencyId> links = c.portfolio.dependenciesOf(successor);
    return std::any_of(links.begin(), links.end(), [&](DependencyId id) {
        const Dependency& d = *c.portfolio.find(id);
        return d.predecessor == predecessor && d.successor == successor && isBroken(c.portfolio, d);
    });
}

/// Dimensions in which \p enabler, and nothing before it, brings the use case to the gate of \p stage.
QStringList broughtBy(const CheckContext& c, const Initiative& enabler, UseCaseId id, int stage) {
    QStringList brought;
    const Subject subject = Subject::of(id);
    const QList<OutcomeId> outcomes = c.portfolio.outcomesOf(enabler.id);
    for (const Dimension d : kDimensions) {
        const bool isRaised = std::any_of(outcomes.begin(), outcomes.end(), [&](OutcomeId o) { return dimensionOf(*c.portfolio.find(o)) == d && reaches(c, *c.portfolio.find(o), id); });
        const double needed = gateLevel(c.portfolio, stage, d) - 0.5;
        if (!isRaised || c.standings.of(subject)[d].level >= needed) continue;
        const bool isThere = c.standings.projected(subject, enabler.finish)[d].level >= needed;
        if (isThere && c.standings.projected(subject, enabler.finish.addDays(-1))[d].level < needed) brought.append(dimensionShort(d));
    }
    return brought;
}

/// The enablers that reach \p id and finish on or after \p start, each once, by finish.
QList<const Initiative*> enablersAfter(const CheckContext& c, UseCaseId id, QDate start) {
    QList<const Initiative*> enablers;
    const Subject own = Subject::of(id);
    for (const Subject& subject : {own, parentOf(c.portfolio, own), Subject::enterprise()}) {
        for (const OutcomeId outcome : c.portfolio.outcomesFor(subject)) {
            const Initiative* i = c.portfolio.find(c.portfolio.find(outcome)->initiative);
            const bool isLate = i && i->kind == InitiativeKind::Enabler && i->finish.isValid() && i->finish >= start && isCounted(*i, c.today);
            if (isLate && !enablers.contains(i)) enablers.append(i);
        }
    }
    std::sort(enablers.begin(), enablers.end(), [](const Initiative* a, const Initiative* b) { return std::tie(a->finish, a->position, a->id) < std::tie(b->finish, b->position, b->id); });
    return enablers;
}

/// Whether the level that \p o speaks of can change before \p initiative finishes: by another outcome or a later round.
bool canChangeBefore(const CheckContext& c, const Initiative& initiative, const Outcome& o) {
    const QList<OutcomeId> outcomes = c.portfolio.outcomesFor(o.subject);
    const bool isRaisedByOthers = std::any_of(outcomes.begin(), outcomes.end(), [&](OutcomeId id) { return c.portfolio.find(id)->initiative != initiative.id && dimensionOf(*c.portfolio.find(id)) == dimensionOf(o); });
    if (isRaisedByOthers || !c.standings.hasLaterRounds()) return isRaisedByOthers;
    const QList<AssessmentId> rounds = c.portfolio.assessmentsOf(o.subject);
    return std::any_of(rounds.begin(), rounds.end(), [&](AssessmentId id) { return c.portfolio.find(id)->date > c.today; });
}

/// The lowest criterion of \p d, since an outcome for a dimension raises each; what is not applicable or not asked has none.
/// kNotAnswered where one is asked and not answered.
double lowestOf(const SubjectState& state, const ContentPack& pack, Dimension d) {
    double lowest = kNothingLeft;
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        const double value = state[static_cast<std::size_t>(indexOf(d))].criterion(i);
        const bool counts = value != kNotApplicable && (value != kNotAnswered || isAsked(state, pack, d, i));
        if (counts) lowest = std::min(lowest, value);
    }
    return lowest < kNothingLeft ? lowest : kNotAnswered;
}

/// The own level from which \p i raises what the outcome speaks of; kNotAnswered where there is none.
double levelBefore(const CheckContext& c, const Initiative& i, const Outcome& o) {
    const Dimension d = dimensionOf(o);
    const bool changes = canChangeBefore(c, i, o);
    const SubjectState then = changes ? c.standings.projectedState(o.subject, std::max(c.today, i.finish.addDays(-1))) : c.standings.state(o.subject);
    if (!then[static_cast<std::size_t>(indexOf(d))].own) return kNotAnswered;
    const auto criterion = criterionOf(o.criterion);
    return o.dimension || !criterion ? lowestOf(then, packOf(c.portfolio.settings()), d) : then[static_cast<std::size_t>(indexOf(d))].criterion(criterion->index);
}

/// What \p o has no effect for, as text; empty where it raises something.
QString idleText(const CheckContext& c, const Initiative& i, const Outcome& o) {
    const UseCase* useCase = c.portfolio.find(o.subject.useCase);
    const bool isThere = o.subject.isUseCase() ? useCase && useCase->lifecycle != Lifecycle::Retired : o.subject.isEnterprise() || c.portfolio.find(o.subject.unit);
    if (!isThere) return {};
    const QString what = o.dimension ? dimensionShort(*o.dimension) : o.criterion;
    const DimensionState& state = c.standings.state(o.subject)[static_cast<std::size_t>(indexOf(dimensionOf(o)))];
    const auto criterion = criterionOf(o.criterion);
    if (state.notApplicable || (!o.dimension && criterion && (state.criterion(criterion->index) == kNotApplicable || state.ownCriterion(criterion->index) == kNotApplicable))) {
        return QCoreApplication::translate("Checks", "%2 is not applicable to %1").arg(c.portfolio.nameOf(o.subject), what);
    }
    if (levelBefore(c, i, o) < o.level) return {};
    return QCoreApplication::translate("Checks", "%1 has %2 at level %3 by then").arg(c.portfolio.nameOf(o.subject), what, QLocale().toString(o.level));
}

QStringList idleTexts(const CheckContext& c, const Initiative& i, const QList<OutcomeId>& outcomes) {
    QStringList idle;
    for (const OutcomeId id : outcomes) {
        const QString text = idleText(c, i, *c.portfolio.find(id));
        if (!text.isEmpty()) idle.append(text);
    }
    idle.sort();
    return idle;
}

/// What is missing of the dates of \p i; empty where it has both.
QString missingDates(const Initiative& i) {
    if (i.start.isValid() && i.finish.isValid()) return {};
    if (!i.start.isValid() && !i.finish.isValid()) return QCoreApplication::translate("Checks", "Has no dates.");
    return i.start.isValid() ? QCoreApplication::translate("Checks", "Has a start but no finish.") : QCoreApplication::translate("Checks", "Has a finish but no start.");
}

Finding withoutEffect(const Initiative& i, const QString& text, const QString& mend) { return onInitiative(u"without-effect", Severity::Hint, i, text, mend); }

}  // namespace

int stageOfRollout(const Portfolio& portfolio, const Initiative& rollout) {
    int stage = 0;
    for (const OutcomeId id : portfolio.outcomesOf(rollout.id)) {
        const Outcome& o = *portfolio.find(id);
        if (o.subject != Subject::of(rollout.useCase)) continue;
        for (int s = stage + 1; s <= kMaxStage && o.level >= gateLevel(portfolio, s, dimensionOf(o)); ++s) stage = s;
    }
    if (stage > 0) return stage;
    QDate first;
    for (const Milestone& m : portfolio.milestones()) {
        const bool isNext = m.kind == MilestoneKind::Gate && m.subject == Subject::of(rollout.useCase) && m.date >= rollout.start && (first.isNull() || m.date < first);
        if (!isNext) continue;
        first = m.date;
        stage = m.stage;
    }
    return stage;
}

QList<Finding> checkLateEnablers(const CheckContext& c) {
    QList<Finding> findings;
    for (const Initiative& i : c.portfolio.initiatives()) {
        const UseCase* useCase = c.portfolio.find(i.useCase);
        if (i.kind != InitiativeKind::Rollout || !i.start.isValid() || i.progress >= 100 || !useCase || useCase->lifecycle == Lifecycle::Retired) continue;
        const QList<const Initiative*> enablers = enablersAfter(c, i.useCase, i.start);
        const int before = enablers.isEmpty() ? 0 : stageOfRollout(c.portfolio, i) - 1;
        if (before < 1) continue;
        QStringList waits;
        QDate last;
        for (const Initiative* enabler : enablers) {
            const QStringList dimensions = broughtBy(c, *enabler, i.useCase, before);
            if (dimensions.isEmpty() || breaksLink(c, enabler->id, i.id)) continue;
            waits.append(QCoreApplication::translate("Checks", "%1 from “%2” on %3").arg(joinedNames(dimensions), enabler->name, shownDate(enabler->finish)));
            last = std::max(last, enabler->finish);
        }
        if (waits.isEmpty()) continue;
        const QDate start = nextWorkingDay(c.portfolio, last.addDays(1));
        Finding f = onInitiative(u"enabler-late", Severity::Warning, i,
                                 QCoreApplication::translate("Checks", "Begins on %1, before what stage %2 needs is there: %3.").arg(shownDate(i.start), QLocale().toString(before), joinedNames(waits)),
                                 QCoreApplication::translate("Checks", "Start it on %1, or hasten the enabler.").arg(shownDate(start)));
        f.numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Begins on"), shownDate(i.start)), numberOf(QT_TRANSLATE_NOOP("Checks", "Can begin on"), shownDate(start))};
        f.proposed = start;
        findings.append(f);
    }
    return findings;
}

QList<Finding> checkLeads(const CheckContext& c) {
    QList<Finding> findings;
    const QString text = QCoreApplication::translate("Checks", "Nobody leads it.");
    const QString mend = QCoreApplication::translate("Checks", "Name a lead.");
    for (const Initiative& i : c.portfolio.initiatives()) {
        if (i.progress < 100 && !c.portfolio.find(i.lead)) findings.append(onInitiative(u"no-lead", Severity::Warning, i, text, mend));
    }
    return findings;
}

QList<Finding> checkOverdue(const CheckContext& c) {
    QList<Finding> findings;
    for (const Initiative& i : c.portfolio.initiatives()) {
        if (!i.finish.isValid() || i.finish >= c.today || i.progress >= 100) continue;
        const int days = static_cast<int>(i.finish.daysTo(c.today));
        Finding f = onInitiative(u"late", Severity::Warning, i,
                                 QCoreApplication::translate("Checks", "Should have finished on %1, %n day(s) ago, and is at %2 %.", nullptr, days).arg(shownDate(i.finish)).arg(i.progress),
                                 QCoreApplication::translate("Checks", "Set it to 100 % or move its finish; until it is done its outcomes raise nothing."));
        f.numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Due on"), shownDate(i.finish)), numberOf(QT_TRANSLATE_NOOP("Checks", "Days late"), days),
                     numberOf(QT_TRANSLATE_NOOP("Checks", "Progress in %"), i.progress)};
        findings.append(f);
    }
    return findings;
}

QList<Finding> checkEffects(const CheckContext& c) {
    QList<Finding> findings;
    for (const Initiative& i : c.portfolio.initiatives()) {
        const QList<OutcomeId> outcomes = c.portfolio.outcomesOf(i.id);
        const QString undated = i.progress < 100 ? missingDates(i) : QString();
        if (outcomes.isEmpty() && i.useCase.isNull() && c.portfolio.dependenciesOf(i.id).isEmpty()) {
            const QString text = QCoreApplication::translate("Checks", "Has no outcome, no use case and no dependency; nothing in the plan would miss it.");
            findings.append(withoutEffect(i, undated.isEmpty() ? text : text + QLatin1Char(' ') + undated, QCoreApplication::translate("Checks", "Say what it brings, or remove it.")));
            continue;
        }
        if (!undated.isEmpty() && (outcomes.isEmpty() || i.finish.isValid())) {
            findings.append(withoutEffect(i, QCoreApplication::translate("Checks", "%1 Nothing can wait for it, and it shows at a stand-in place.").arg(undated), QCoreApplication::translate("Checks", "Give it dates.")));
            continue;
        }
        if (outcomes.isEmpty() || i.progress >= 100 || (i.finish.isValid() && i.finish < c.today)) continue;
        if (!i.finish.isValid()) {
            findings.append(withoutEffect(i, QCoreApplication::translate("Checks", "Has no finish, so its %n outcome(s) raise nothing.", nullptr, int(outcomes.size())),
                                          QCoreApplication::translate("Checks", "Give it dates.")));
            continue;
        }
        QStringList idle = idleTexts(c, i, outcomes);
        if (idle.isEmpty()) continue;
        const int count = static_cast<int>(idle.size());
        if (count > kShownOutcomes) idle = idle.mid(0, kShownOutcomes) << QCoreApplication::translate("Checks", "%n more", nullptr, count - kShownOutcomes);
        findings.append(withoutEffect(i, QCoreApplication::translate("Checks", "%1 of its %n outcome(s) raise nothing: %2.", nullptr, int(outcomes.size())).arg(count).arg(joinedNames(idle)),
                                  QCoreApplication::translate("Checks", "Remove these outcomes, or raise their levels.")));
    }
    return findings;
}

}  // namespace stagepath
