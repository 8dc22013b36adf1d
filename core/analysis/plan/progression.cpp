#include "core/analysis/plan/progression.h"

#include <algorithm>

namespace stagepath {

namespace {

/// Dates of the rounds of \p subject up to \p today, ascending.
QList<QDate> roundsOf(const Portfolio& portfolio, const Subject& subject, QDate today) {
    QList<QDate> rounds;
    for (const AssessmentId id : portfolio.assessmentsOf(subject)) {
        const QDate date = portfolio.find(id)->date;
        if (date <= today && !rounds.contains(date)) rounds.append(date);
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds;
}

}  // namespace

QList<Target> targetsOf(const Portfolio& portfolio, const Subject& subject) {
    QList<Target> targets;
    for (const Target& t : portfolio.targets()) {
        if (t.subject == subject) targets.append(t);
    }
    const UseCase* u = portfolio.find(subject.useCase);
    if (u && u->targetStage) targets.append({{}, subject, *u->targetStage, u->targetDate});
    std::stable_sort(targets.begin(), targets.end(), [](const Target& a, const Target& b) { return a.date < b.date; });
    return targets;
}

std::optional<Target> nextTargetOf(const Portfolio& portfolio, const Subject& subject, QDate today) {
    for (const Target& t : targetsOf(portfolio, subject)) {
        if (!t.date.isValid() || t.date >= today) return t;
    }
    return std::nullopt;
}

Progression progressionOf(const Portfolio& portfolio, const Subject& subject, QDate today) {
    Progression p;
    const Projection projection(portfolio, today);
    p.today = today;
    const QDate end = planEnd(portfolio, today);
    p.until = QDate(end.year(), 12, 31);
    const QList<QDate> rounds = roundsOf(portfolio, subject, today);
    p.from = QDate(rounds.isEmpty() ? today.year() : rounds.constFirst().year(), 1, 1);
    for (const QDate date : rounds) {
        const Standing then = projection.at(subject, date);
        p.actual.append({date, then.readiness.value_or(0), then.earnedStage});
    }
    const Standing now = projection.at(subject, today);
    p.assessed = now.assessed;
    if (now.assessed) p.actual.append({today, now.readiness.value_or(0), now.earnedStage});
    p.projected = projection.series(subject, today, p.until);
    p.beginsUnassessed = projection.beginsUnassessed(subject, p.until);
    int highest = now.earnedStage.value_or(0);
    for (const ProjectionStep& step : p.projected) {
        if (step.earnedStage <= highest) continue;
        highest = step.earnedStage;
        p.moments.append({step.date, step.earnedStage, step.readiness});
    }
    for (const Target& t : targetsOf(portfolio, subject)) {
        if (t.date.isValid()) p.target.append({t.date, t.stage * 25.0});
    }
    return p;
}

bool hasLine(const Progression& progression) {
    if (progression.assessed || progression.beginsUnassessed || !progression.actual.isEmpty()) return true;
    return std::any_of(progression.projected.begin(), progression.projected.end(), [](const ProjectionStep& step) { return step.readiness > 0; });
}

std::optional<int> unreachedStage(const Progression& progression) {
    if (!progression.assessed && !progression.beginsUnassessed) return std::nullopt;
    int highest = progression.actual.isEmpty() ? 0 : progression.actual.constLast().earnedStage.value_or(0);
    for (const StageMoment& moment : progression.moments) highest = std::max(highest, moment.stage);
    return highest < kMaxStage ? std::optional(highest + 1) : std::nullopt;
}

Progression progressionOf(const Portfolio& portfolio, const Subject& subject, Dimension dimension, QDate today) {
    Progression p = progressionOf(portfolio, subject, today);
    const Projection projection(portfolio, today);
    const auto d = static_cast<std::size_t>(indexOf(dimension));
    for (ProgressionPoint& point : p.actual) point = {point.date, projection.at(subject, point.date)[dimension].level * 25};
    for (ProjectionStep& step : p.projected) step.readiness = step.levels[d] * 25;
    p.moments.clear();
    for (ProgressionPoint& point : p.target) {
        const int stage = std::clamp(static_cast<int>(point.readiness / 25), 1, kMaxStage);
        point.readiness = portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][d] * 25;
    }
    return p;
}

namespace {

/// Rounds and steps in order; what isn't assessed has none before today, and none at all where the plan brings it no level.
QList<ProgressionSpot> stopsOf(const Progression& p) {
    QList<ProgressionSpot> stops;
    const auto add = [&](ProgressionSpot spot) {
        if (!stops.isEmpty()) {
            spot.before = stops.constLast().readiness;
            spot.stageBefore = stops.constLast().earnedStage;
        }
        stops.append(spot);
    };
    for (const ProgressionPoint& point : p.actual) {
        if (stops.isEmpty() || point.date != stops.constLast().date) add({point.date, point.readiness, point.earnedStage, false, false, {}, {}});
    }
    const bool hasStages = p.actual.isEmpty() || p.actual.constLast().earnedStage;
    for (const ProjectionStep& step : p.projected) {
        const bool isBeforeAll = stops.isEmpty() && !p.beginsUnassessed;
        if ((step.date <= p.today && !p.beginsUnassessed) || (isBeforeAll && step.readiness <= 0)) continue;
        add({step.date, step.readiness, hasStages ? std::optional<int>(step.earnedStage) : std::nullopt, true, false, {}, {}});
    }
    return stops;
}

}  // namespace

std::optional<ProgressionSpot> spotOn(const Progression& progression, QDate date) {
    const QList<ProgressionSpot> stops = stopsOf(progression);
    std::optional<ProgressionSpot> spot;
    for (qsizetype i = 0; i < stops.size() && stops[i].date <= date; ++i) {
        spot = stops[i];
        const bool isOnSlope = i + 1 < stops.size() && date > stops[i].date && date < stops[i + 1].date && !stops[i + 1].isProjected;
        if (!isOnSlope) continue;
        const double share = static_cast<double>(stops[i].date.daysTo(date)) / static_cast<double>(stops[i].date.daysTo(stops[i + 1].date));
        spot->readiness += share * (stops[i + 1].readiness - stops[i].readiness);
        spot->isBetween = true;
    }
    if (!spot) return spot;
    spot->date = date;
    spot->isProjected = date > progression.today || progression.beginsUnassessed;
    return spot;
}

std::optional<ProgressionSpot> stopNear(const Progression& progression, QDate date) {
    std::optional<ProgressionSpot> nearest;
    for (const ProgressionSpot& stop : stopsOf(progression)) {
        if (!nearest || std::abs(stop.date.daysTo(date)) < std::abs(nearest->date.daysTo(date))) nearest = stop;
    }
    return nearest;
}

const StageCounts& StageStack::at(QDate date) const {
    static const StageCounts none;
    const StageCounts* found = steps.isEmpty() ? &none : &steps.constFirst();
    for (const StageCounts& step : steps) {
        if (step.date <= date) found = &step;
    }
    return *found;
}

bool StageStack::anyNotAssessed() const {
    return std::any_of(steps.begin(), steps.end(), [](const StageCounts& step) { return step.notAssessed > 0; });
}

namespace {

/// The first round of a use case this year, where there is none before; else the start of the year.
QDate stackStart(const Portfolio& portfolio, QDate today, BusinessUnitId unit) {
    QDate first = today;
    for (const Assessment& a : portfolio.assessments()) {
        const UseCase* u = portfolio.find(a.subject.useCase);
        if (u && (unit.isNull() || u->unit == unit)) first = std::min(first, a.date);
    }
    return first < today ? std::max(first, QDate(today.year(), 1, 1)) : QDate(today.year(), 1, 1);
}

}  // namespace

StageStack stageStackOf(const Portfolio& portfolio, QDate today, BusinessUnitId unit) {
    StageStack s;
    s.from = stackStart(portfolio, today, unit);
    s.today = today;
    s.until = QDate(planEnd(portfolio, today).year(), 12, 31);
    s.steps = Projection(portfolio, today).stageCountSeries(s.from, s.until, unit);
    if (!s.steps.isEmpty()) {
        s.total = s.steps.constFirst().notAssessed;
        for (const int count : s.steps.constFirst().counts) s.total += count;
    }
    const auto& rows = portfolio.useCases();
    s.anyAssessed = std::any_of(rows.begin(), rows.end(), [&](const UseCase& u) { return (unit.isNull() || u.unit == unit) && standingOf(portfolio, Subject::of(u.id), today).assessed; });
    return s;
}

StageRise stageRiseOf(const StageStack& stack) {
    const auto inStage = [](const StageCounts& counts, int stage) {
        int sum = 0;
        for (int s = stage; s <= kMaxStage; ++s) sum += counts.counts[static_cast<std::size_t>(s)];
        return sum;
    };
    StageRise rise;
    for (int stage = 1; stage <= kMaxStage && !stack.steps.isEmpty(); ++stage) {
        const int last = inStage(stack.steps.constLast(), stage);
        const int more = last - inStage(stack.at(stack.today), stage);
        if (more <= rise.useCases) continue;
        const auto there = std::find_if(stack.steps.begin(), stack.steps.end(), [&](const StageCounts& step) { return step.date > stack.today && inStage(step, stage) >= last; });
        rise = {more, stage, there->date};
    }
    return rise;
}

}  // namespace stagepath
