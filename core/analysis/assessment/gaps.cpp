#include "core/analysis/assessment/gaps.h"

#include "core/analysis/assessment/rounds.h"
#include "core/analysis/plan/projection.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

/// What keeps \p state from \p stage, as places in the model; what is only inherited has a way to go as well.
QSet<int> blockingPlaces(const SubjectState& state, const Settings& settings, int stage) {
    QSet<int> places;
    if (stage > kMaxStage) return places;
    for (const Blocker& b : blockersFor(state, standingOf(state, settings), settings, stage)) {
        const auto ref = criterionOf(b.criterion);
        for (int i = 0; i < kCriteriaPerDimension; ++i) {
            if (!ref || ref->index == i) places.insert(indexOf(b.dimension) * kCriteriaPerDimension + i);
        }
    }
    return places;
}

/// Whether the latest round is a light one that says nothing yet, so that \p state can't tell which questions are asked.
bool beginsLight(const Portfolio& p, const Subject& subject, const SubjectState& state, QDate date) {
    if (std::any_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own; })) return false;
    const Assessment* latest = nullptr;
    for (const AssessmentId id : roundsOf(p, subject)) {
        if (p.find(id)->date <= date) latest = p.find(id);
    }
    return latest && latest->mode == AssessmentMode::Light;
}

/// How many of \p gaps the roadmap has closed on \p date.
int metBy(const Portfolio& p, const Subject& subject, const QList<Gap>& gaps, QDate date, QDate today) {
    const SubjectState then = stateOf(p, subject, date, Outlook::Plan, today);
    const auto isMet = [&](const Gap& gap) {
        const auto ref = criterionOf(gap.criterion);
        const DimensionState& s = then[static_cast<std::size_t>(indexOf(gap.dimension))];
        return ref && s.known && s.criterion(ref->index) >= gap.target;
    };
    return static_cast<int>(std::count_if(gaps.begin(), gaps.end(), isMet));
}

/// The first step that the model has an action for.
GapAction nextStep(const Criterion& c, int level) { return c.actions[std::max(1, level) - 1]; }

QList<PlannedRaise> plannedFor(const Portfolio& p, const DimensionState& state, const Subject& subject, const Criterion& c, double level, QDate today) {
    QList<PlannedRaise> raises;
    QList<Subject> subjects{subject};
    if (state.known && !state.own) subjects.append(state.source);
    for (const Subject& s : subjects) {
        for (const OutcomeId id : p.outcomesFor(s)) {
            const Outcome& o = *p.find(id);
            const bool isMeant = o.dimension ? *o.dimension == c.dimension : o.criterion == c.key;
            const Initiative* initiative = p.find(o.initiative);
            if (!isMeant || o.level <= level || !initiative || initiative->finish.isNull() || !isCounted(*initiative, today)) continue;
            raises.append({initiative->id, o.level, initiative->finish});
        }
    }
    std::sort(raises.begin(), raises.end(), [](const PlannedRaise& a, const PlannedRaise& b) { return a.finish < b.finish; });
    return raises;
}

/// Under a directly set level answers are notes; still, nobody needs to do again what a note says is there.
bool isNotedAt(const Portfolio& p, const DimensionState& state, const QString& criterion, int target) {
    if (!state.direct) return false;
    const QList<AssessmentAnswerId> answers = p.answersOf(state.assessment);
    return std::any_of(answers.begin(), answers.end(), [&](AssessmentAnswerId id) {
        const AssessmentAnswer& a = *p.find(id);
        return a.criterion == criterion && (a.state == AnswerState::NotApplicable || (a.state == AnswerState::Level && a.level >= target));
    });
}

}  // namespace

Priority priorityBand(double priority) {
    constexpr double kRounding = 1e-9;  // 0.3 × 3 is 0.9 to everybody but the processor
    priority += kRounding;
    if (priority >= 2.4) return Priority::P0;
    if (priority >= 1.6) return Priority::P1;
    return priority >= 0.9 ? Priority::P2 : Priority::P3;
}

int targetLevel(const Settings& settings, int targetStage, Dimension d, int criterion) {
    int level = 0;
    for (int stage = 1; stage <= targetStage; ++stage) {
        level = std::max({level, settings.gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))], gateNeed(packOf(settings), stage, d, criterion)});
    }
    return level;
}

QList<Gap> gapsOf(const Portfolio& portfolio, const Subject& subject, int targetStage, QDate today) {
    const Settings& settings = portfolio.settings();
    const ContentPack& pack = packOf(settings);
    const SubjectState state = stateOf(portfolio, subject, today, Outlook::Rounds, today);
    const int next = standingOf(asOwn(state), settings).earnedStage.value_or(0) + 1;
    const QSet<int> blocking = blockingPlaces(asOwn(state), settings, next);
    const SubjectState planned = stateOf(portfolio, subject, planEnd(portfolio, today).addDays(1), Outlook::Plan, today);
    const QSet<int> staying = blockingPlaces(asOwn(planned), settings, next);
    const bool isLight = beginsLight(portfolio, subject, state, today);
    QList<Gap> gaps;
    for (const Criterion& c : pack.criteria) {
        const DimensionState& s = state[static_cast<std::size_t>(indexOf(c.dimension))];
        const double value = s.known ? s.criterion(c.index) : kNotAnswered;
        if (s.notApplicable || s.ownCriterion(c.index) == kNotApplicable) continue;
        Gap gap;
        gap.level = std::max(0.0, value);
        gap.target = targetLevel(settings, targetStage, c.dimension, c.index);
        const int place = indexOf(c.dimension) * kCriteriaPerDimension + c.index;
        const bool isLeftOut = (isLight && !c.light) || !isAsked(state, pack, c.dimension, c.index);
        const bool isNotAsked = value == kNotAnswered && isLeftOut && gateNeed(pack, targetStage, c.dimension, c.index) == 0;
        if (isNotAsked || value == kNotApplicable || gap.level >= gap.target || isNotedAt(portfolio, s, c.key, gap.target)) continue;
        gap.criterion = c.key;
        gap.dimension = c.dimension;
        gap.answered = value >= 0;
        gap.inherited = s.known && !s.own;
        gap.gap = gap.target - gap.level;
        gap.priority = c.weight * gap.gap;
        gap.band = priorityBand(gap.priority);
        gap.blocks = blocking.contains(place);
        gap.stays = gap.blocks && staying.contains(place);
        gap.action = nextStep(c, static_cast<int>(std::floor(gap.level)));
        gap.step = std::min(gap.action.level, gap.target);
        gap.owner = c.owner;
        gap.planned = plannedFor(portfolio, s, subject, c, gap.level, today);
        gaps.append(gap);
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.blocks != b.blocks ? a.blocks : a.priority > b.priority; });
    return gaps;
}

StageNeeds needsOf(const Portfolio& portfolio, const Subject& subject, int stage, QDate today) {
    StageNeeds needs;
    needs.stage = stage;
    for (const Gap& gap : gapsOf(portfolio, subject, stage, today)) {
        (gap.blocks ? needs.blocking : needs.further).append(gap);
        needs.unplanned += gap.stays && gap.planned.isEmpty() ? 1 : 0;
    }
    const Projection projection(portfolio, today);
    needs.earned = projection.dateOfStage(subject, stage, planEnd(portfolio, today)).value_or(QDate());
    if (needs.earned.isValid()) needs.met = metBy(portfolio, subject, needs.blocking, needs.earned, today);
    return needs;
}

QString needsSentence(const StageNeeds& needs, const QString& subject) {
    const int count = static_cast<int>(needs.blocking.size());
    if (count == 0) return QCoreApplication::translate("Needs", "Nothing stands between %1 and stage %2").arg(subject).arg(needs.stage);
    const QString stand = QCoreApplication::translate("Needs", "%n need(s) stand between %1 and stage %2", nullptr, count).arg(subject).arg(needs.stage);
    if (needs.earned.isValid() && needs.met < count) {
        return QCoreApplication::translate("Needs", "%1; the roadmap earns it in %2 with %n of them met", nullptr, needs.met).arg(stand, shownShortMonth(needs.earned));
    }
    if (needs.earned.isValid()) return QCoreApplication::translate("Needs", "%1; the roadmap earns it in %2").arg(stand, shownShortMonth(needs.earned));
    if (needs.unplanned > 0) return QCoreApplication::translate("Needs", "%1; %n of them are not on the roadmap", nullptr, needs.unplanned).arg(stand);
    return QCoreApplication::translate("Needs", "%1; the roadmap does not earn it").arg(stand);
}

}  // namespace stagepath
