#include "core/analysis/assessment/profile.h"
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kHighAnswer = 3;  ///< from here on an answer claims a standard
constexpr int kLowAnswer = 1;
constexpr double kHighReadiness = 75;

/// The answer to one criterion in the subject's own rounds; nothing where it is inherited, set directly or not answered.
std::optional<int> answerIn(const SubjectState& state, const CriterionRef& ref) {
    const DimensionState& d = state[static_cast<std::size_t>(indexOf(ref.dimension))];
    const double value = d.own && !d.direct ? d.criterion(ref.index) : kNotAnswered;
    return value >= 0 ? std::optional<int>(static_cast<int>(value)) : std::nullopt;
}

/// Criteria that the rounds in force answer with \p lowest or more while nothing is there to show it.
QList<QPair<QString, int>> unshown(const CheckContext& c, const Subject& subject, int lowest) {
    QList<QPair<QString, int>> found;
    const SubjectState& state = c.standings.state(subject);
    for (const Dimension d : kDimensions) {
        const DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
        if (!s.own || s.direct) continue;
        for (const AssessmentAnswerId id : c.portfolio.answersOf(s.assessment)) {
            const AssessmentAnswer& answer = *c.portfolio.find(id);
            const auto ref = criterionOf(answer.criterion);
            const bool isHere = ref && ref->dimension == d;
            if (isHere && answer.state == AnswerState::Level && answer.level >= lowest && !hasEvidence(answer)) found.append({answer.criterion, answer.level});
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Pairs of the model, and levels 4 that nothing shows.
QStringList contradictingAnswers(const CheckContext& c, const Subject& subject) {
    QStringList texts;
    const SubjectState& state = c.standings.state(subject);
    const bool isAnswered = std::any_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own && !d.direct; });
    if (!isAnswered) return texts;  // levels that are set as a whole answer no criterion
    for (const Contradiction& pair : packOf(c.portfolio.settings()).contradictions) {
        const auto high = answerIn(state, pair.high);
        const auto low = answerIn(state, pair.low);
        if (!high || !low || *high < kHighAnswer || *low > kLowAnswer) continue;
        texts.append(QCoreApplication::translate("Checks", "%1 at %2 beside %3 at %4").arg(keyOf(pair.high)).arg(*high).arg(keyOf(pair.low)).arg(*low));
    }
    for (const auto& [key, level] : unshown(c, subject, kMaxLevel)) texts.append(QCoreApplication::translate("Checks", "%1 at %2 without evidence").arg(key).arg(level));
    return texts;
}

/// What contradicts the answers from outside them.
QStringList contradictingFacts(const CheckContext& c, const Subject& subject) {
    QStringList texts;
    const UseCase* u = c.portfolio.find(subject.useCase);
    if (u && u->lifecycle == Lifecycle::Production && u->accountable.isNull()) texts.append(QCoreApplication::translate("Checks", "in production without an owner in the business"));
    const DimensionState& mlops = c.standings.state(Subject::enterprise())[static_cast<std::size_t>(indexOf(Dimension::Mlops))];
    const CriterionRef monitoring{Dimension::Mlops, 3};
    const double level = mlops.known ? mlops.criterion(monitoring.index) : kNotAnswered;
    const double readiness = c.standings.of(subject).readiness.value_or(0);
    if (readiness > kHighReadiness && level >= 0 && level <= kLowAnswer) {
        texts.append(QCoreApplication::translate("Checks", "readiness %1 while the enterprise has %2 at %3").arg(shownFigure(readiness)).arg(keyOf(monitoring)).arg(static_cast<int>(level)));
    }
    return texts;
}

}  // namespace

QList<Finding> checkStaleAssessments(const CheckContext& c) {
    QList<Finding> findings;
    const int months = c.portfolio.settings().limits.staleAssessmentMonths;
    for (const Subject& subject : checkedSubjects(c.portfolio)) {
        QDate latest;
        for (const DimensionState& d : c.standings.state(subject)) {
            if (d.own) latest = std::max(latest, d.round);
        }
        if (!latest.isValid() || latest.addMonths(months) >= c.today) continue;
        findings.append(onSubject(c, u"stale-assessment", Severity::Hint, subject,
                                  QCoreApplication::translate("Checks", "Last assessed on %1, more than %n month(s) ago.", nullptr, months).arg(c.shown(latest)),
                                  QCoreApplication::translate("Checks", "Begin a new round; the answers of the last one are the start.")));
        findings.last().numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Last assessed"), shownDate(latest)), numberOf(QT_TRANSLATE_NOOP("Checks", "To be assessed anew after"), monthsText(months))};
    }
    return findings;
}

QList<Finding> checkContradictions(const CheckContext& c) {
    QList<Finding> findings;
    for (const Subject& subject : checkedSubjects(c.portfolio)) {
        const QStringList texts = contradictingAnswers(c, subject) + contradictingFacts(c, subject);
        if (texts.isEmpty()) continue;
        findings.append(onSubject(c, u"contradiction", Severity::Hint, subject,
                                  QCoreApplication::translate("Checks", "This does not go together: %1.").arg(joinedNames(texts)),
                                  QCoreApplication::translate("Checks", "Talk about these answers again, or add what shows them.")));
    }
    return findings;
}

QList<Finding> checkClaims(const CheckContext& c) {
    QList<Finding> findings;
    for (const Subject& subject : checkedSubjects(c.portfolio)) {
        QStringList keys;
        for (const auto& [key, level] : unshown(c, subject, kHighAnswer)) keys.append(key);
        if (keys.isEmpty()) continue;
        findings.append(onSubject(c, u"claimed-only", Severity::Hint, subject,
                                  QCoreApplication::translate("Checks", "Answered with 3 or 4 without evidence: %1.").arg(joinedNames(keys)),
                                  QCoreApplication::translate("Checks", "Note the evidence or its link, or lower the level.")));
    }
    return findings;
}

QList<Finding> checkTargets(const CheckContext& c) {
    QList<Finding> findings;
    const QDate end = planEnd(c.portfolio, c.today);
    const auto check = [&](const Subject& subject, int stage, QDate date, TargetId id) {
        if (stage < 1 || !date.isValid()) return;
        const Standing then = c.standings.projected(subject, std::max(date, c.today));
        if (!then.assessed || then.earnedStage.value_or(0) >= stage) return;
        const auto met = c.standings.dateOfStage(subject, stage, end);
        const QString text = met ? QCoreApplication::translate("Checks", "The target of stage %1 by %2 is reached on %3 only.").arg(QLocale().toString(stage)).arg(c.shown(date), c.shown(*met))
                                 : QCoreApplication::translate("Checks", "The target of stage %1 by %2 is not reached by anything planned.").arg(QLocale().toString(stage)).arg(c.shown(date));
        findings.append(onSubject(c, u"target-missed", Severity::Warning, subject, text, QCoreApplication::translate("Checks", "Plan or hasten what is missing, or move the target.")));
        findings.last().numbers = {numberOf(QT_TRANSLATE_NOOP("Checks", "Target stage"), stage), numberOf(QT_TRANSLATE_NOOP("Checks", "Target date"), shownDate(date)),
                                   numberOf(QT_TRANSLATE_NOOP("Checks", "Stage projected"), then.earnedStage.value_or(0))};
        if (met) findings.last().numbers.append(numberOf(QT_TRANSLATE_NOOP("Checks", "Reached on"), shownDate(*met)));
        if (!id.isNull()) findings.last().detail = id.toString();
        findings.last().proposed = met.value_or(QDate());
    };
    for (const Target& t : c.portfolio.targets()) {
        const UseCase* u = c.portfolio.find(t.subject.useCase);
        if (!u || u->lifecycle != Lifecycle::Retired) check(t.subject, t.stage, t.date, t.id);
    }
    for (const UseCase& u : c.portfolio.useCases()) {
        if (u.lifecycle != Lifecycle::Retired) check(Subject::of(u.id), u.targetStage.value_or(0), u.targetDate, {});
    }
    return findings;
}

}  // namespace stagepath
