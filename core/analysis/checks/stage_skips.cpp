#include "core/analysis/checks/stage_skips.h"

#include "core/analysis/checks/check_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

/// What a table of all standings answers, for one subject at a time: a table costs as much as the whole list.
struct StandingsAsAsked {
    const Portfolio& portfolio;
    const Projection& projection;

    Standing of(const Subject& subject) const { return standingOf(portfolio, subject, projection.today()); }
    SubjectState state(const Subject& subject) const { return stateOf(portfolio, subject, projection.today(), Outlook::Rounds, projection.today()); }
    Standing projected(const Subject& subject, QDate date) const { return projection.at(subject, date); }
    SubjectState projectedState(const Subject& subject, QDate date) const { return stateOf(portfolio, subject, date, Outlook::Plan, projection.today()); }
    QList<QDate> changeDates(const Subject& subject, QDate until) const { return projection.changeDates(subject, until); }
    static bool mayReach(const Subject&, int) { return true; }
};

/// A stage that a subject gains and has not had.
struct StageGain {
    QDate date;
    int stage = 0;
    int before = 0;           ///< the highest it had, or inherited, until then
    bool isInherited = false; ///< and that only inherited: nobody knows since when
};

/// The stage in which the plan finds a subject: that of what it inherits where it is not assessed.
int stageFound(const Settings& settings, const Standing& standing, const SubjectState& state) {
    return (standing.assessed ? standing : standingOf(asOwn(state), settings)).earnedStage.value_or(0);
}

/// The stages that a subject gains by levels of its own; what it inherits meanwhile is no gain and yet there.
template <class Standings>
QList<StageGain> gainsOf(const Portfolio& portfolio, const Standings& standings, const Subject& subject, QDate end) {
    QList<StageGain> result;
    const Settings& settings = portfolio.settings();
    // What is not assessed gets a stage by an outcome of its own; its first round is no gain.
    bool isInherited = !standings.of(subject).assessed;
    if (isInherited && portfolio.outcomesFor(subject).isEmpty()) return result;
    int highest = stageFound(settings, standings.of(subject), standings.state(subject));
    if (highest >= kMaxStage || !standings.mayReach(subject, highest + 1)) return result;
    for (const QDate date : standings.changeDates(subject, end)) {
        const Standing then = standings.projected(subject, date);
        const int stage = then.assessed ? then.earnedStage.value_or(0) : stageFound(settings, then, standings.projectedState(subject, date));
        if (stage <= highest) continue;
        if (then.assessed) result.append({date, stage, highest, isInherited});
        highest = stage;
        isInherited = !then.assessed;
    }
    return result;
}

/// Since when the subject has had the stage it has today, as far as its rounds and its owner tell.
QDate stageHeldSince(const Portfolio& portfolio, const Projection& projection, const Subject& subject, int stage) {
    QDate since;
    QList<QDate> rounds;
    for (const AssessmentId id : portfolio.assessmentsOf(subject)) rounds.append(portfolio.find(id)->date);
    std::sort(rounds.begin(), rounds.end());
    for (const QDate date : rounds) {
        if (date > projection.today()) break;
        const bool has = projection.at(subject, date).earnedStage.value_or(0) >= stage;
        if (has && !since.isValid()) since = date;
        if (!has) since = {};
    }
    return since.isValid() ? since : projection.today();
}

template <class Standings>
QList<StageSkip> skipsOf(const Portfolio& portfolio, const Projection& projection, const Standings& standings, const Subject& subject, QDate end) {
    QList<StageSkip> skips;
    QDate gainedLast;
    const int months = portfolio.settings().limits.minStageMonths;
    for (const auto& [date, stage, before, isInherited] : gainsOf(portfolio, standings, subject, end)) {
        const QDate since = isInherited || before == 0 ? QDate() : gainedLast.isValid() ? gainedLast : stageHeldSince(portfolio, projection, subject, before);
        const bool leavesOut = stage > before + 1 && stage > 1;
        const bool isTooSoon = !leavesOut && before > 0 && since.isValid() && since.addMonths(months) > date;
        if (leavesOut) skips.append(StageSkip{date, stage, before, false, date.addMonths(-months * (stage - before - 1))});
        if (isTooSoon) skips.append(StageSkip{date, stage, before, true, since.addMonths(months)});
        gainedLast = date;
    }
    return skips;
}

Finding skipFinding(const CheckContext& c, const Subject& subject, const StageSkip& skip) {
    const int months = c.portfolio.settings().limits.minStageMonths;
    const QString text = skip.isTooSoon ? QCoreApplication::translate("Checks", "Gains stage %1 on %2, less than %n month(s) after stage %3.", nullptr, months)
                                              .arg(skip.stage).arg(c.shown(skip.date)).arg(skip.before)
                                        : QCoreApplication::translate("Checks", "Goes from stage %1 to stage %2 on %3 without a time in stage %4.")
                                              .arg(skip.before).arg(skip.stage).arg(c.shown(skip.date)).arg(skip.before + 1);
    Finding f = onSubject(c, u"stage-skipped", Severity::Error, subject, text,
                          QCoreApplication::translate("Checks", "Split the work so that stage %1 is held for %2 months first.").arg(skip.stage - 1).arg(months));
    f.numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Stage before"), skip.before), numberOf(QT_TRANSLATE_NOOP("Checks", "Stage gained"), skip.stage),
                 numberOf(QT_TRANSLATE_NOOP("Checks", "Gained on"), c.shown(skip.date)), numberOf(QT_TRANSLATE_NOOP("Checks", "Shortest time in a stage"), monthsText(months))};
    f.detail = QString::number(skip.stage);
    f.proposed = skip.proposed;
    return f;
}

}  // namespace

QList<StageSkip> stageSkipsOf(const Portfolio& portfolio, const Projection& projection, const Subject& subject) {
    return skipsOf(portfolio, projection, StandingsAsAsked{portfolio, projection}, subject, planEnd(portfolio, projection.today()));
}

QList<Finding> checkStageSkipped(const CheckContext& c) {
    QList<Finding> findings;
    const QDate end = planEnd(c.portfolio, c.today);
    for (const Subject& subject : checkedSubjects(c.portfolio)) {
        for (const StageSkip& skip : skipsOf(c.portfolio, c.projection, c.standings, subject, end)) findings.append(skipFinding(c, subject, skip));
    }
    return findings;
}

}  // namespace stagepath
