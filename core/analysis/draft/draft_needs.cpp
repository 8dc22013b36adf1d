#include "core/analysis/draft/draft_needs.h"

#include "core/analysis/impact.h"
#include "core/analysis/standing_table.h"

#include <QMap>

#include <cmath>

namespace stagepath {

namespace {

/// A level of each dimension; 0 where there is none.
using Steps = std::array<int, kDimensionCount>;

/// Level that each dimension still needs for \p stage.
Steps neededLevels(const SubjectState& state, const Standing& standing, const Settings& settings, int stage) {
    Steps levels{};
    for (const Blocker& b : blockersFor(state, standing, settings, stage)) {
        int& level = levels[static_cast<std::size_t>(indexOf(b.dimension))];
        level = std::max(level, static_cast<int>(std::ceil(b.needed)));
    }
    return levels;
}

double impactFor(const Portfolio& p, const UseCase& u) { return impactOf(p, u.id).value.value_or(u.placedImpact.value_or(50)); }

/// \p state once outcomes have brought \p steps.
SubjectState raisedTo(SubjectState state, const Steps& steps) {
    for (std::size_t d = 0; d < steps.size(); ++d) {
        if (steps[d] == 0) continue;
        state[d].own = state[d].known = true;
        state[d].direct = false;
        state[d].floor = std::max<double>(state[d].floor, steps[d]);
    }
    return state;
}

/// Appends what the use case needs for \p stage where \p planned and \p steps are brought; they are in \p steps then too.
void addNeedsOf(const SubjectState& planned, const Settings& settings, int stage, Steps& steps, DraftPath& path) {
    // Again until nothing is missing: a step that answers what was not answered may lower its dimension for the moment.
    for (bool isMore = true; isMore;) {
        isMore = false;
        const SubjectState state = raisedTo(planned, steps);
        const Standing standing = standingOf(state, settings);
        const Steps needed = neededLevels(state, standing, settings, stage);
        for (Dimension d : kDimensions) {
            const std::size_t i = static_cast<std::size_t>(indexOf(d));
            if (needed[i] <= steps[i]) continue;
            const int at = std::max(steps[i], standing[d].known ? static_cast<int>(std::floor(standing[d].level)) : 0);
            // A blocking criterion below a level that the dimension shows already still wants one step to that level.
            for (int level = std::min(at + 1, needed[i]); level <= needed[i]; ++level) path.needs.append({path.useCase, d, level, stage});
            steps[i] = needed[i];
            isMore = true;
        }
    }
}

/// Where a stage with needs waits for a stage before it that something planned brings, it waits for its day and the least time
/// in that stage. \p steps: by stage, what the needs up to it bring.
void waitForPlan(const StandingTable& standings, const std::array<Steps, kMaxStage + 1>& steps, QDate end, DraftPath& path) {
    const Settings& settings = standings.portfolio().settings();
    const Subject subject = Subject::of(path.useCase);
    const QList<QDate> dates = standings.changeDates(subject, end);
    qsizetype next = 0;
    SubjectState then = standings.state(subject);
    for (int stage = path.from + 1; !dates.isEmpty() && stage < path.needs.constLast().stage; ++stage) {
        while (standingOf(asOwn(raisedTo(then, steps[static_cast<std::size_t>(stage)])), settings).earnedStage.value_or(0) < stage) {
            if (next == dates.size()) return;
            then = standings.projectedState(subject, dates[next++]);
        }
        if (next > 0) path.notBefore[static_cast<std::size_t>(stage) + 1] = dates[next - 1].addMonths(settings.limits.minStageMonths);
    }
}

/// What \p planned leaves open on the way to the target stage.
std::array<Steps, kMaxStage + 1> addNeeds(const SubjectState& planned, const Settings& settings, DraftPath& path) {
    Steps steps{};
    std::array<Steps, kMaxStage + 1> byStage{};
    for (int stage = path.from + 1; stage <= path.target; ++stage) {
        addNeedsOf(planned, settings, stage, steps, path);
        byStage[static_cast<std::size_t>(stage)] = steps;
    }
    return byStage;
}

QDate heldSince(const Portfolio& p, const Projection& projection, UseCaseId id, int stage) {
    QList<QDate> rounds;
    for (const AssessmentId round : p.assessmentsOf(Subject::of(id))) rounds.append(p.find(round)->date);
    std::sort(rounds.begin(), rounds.end());
    QDate since;
    for (const QDate date : rounds) {
        if (date > projection.today()) break;
        const bool has = projection.at(Subject::of(id), date).earnedStage.value_or(0) >= stage;
        if (has && !since.isValid()) since = date;
        if (!has) since = {};
    }
    return since.isValid() ? since : projection.today();
}

/// The days before which the stages of \p path may not be earned.
void setEarliest(const StandingTable& standings, const Projection& projection, const std::array<Steps, kMaxStage + 1>& steps, QDate end, DraftPath& path) {
    waitForPlan(standings, steps, end, path);
    if (path.from == 0 || !path.assessed) return;
    const Portfolio& p = standings.portfolio();
    path.notBefore[static_cast<std::size_t>(path.from) + 1] = heldSince(p, projection, path.useCase, path.from).addMonths(p.settings().limits.minStageMonths);
}

}  // namespace

QList<DraftPath> draftPaths(const Portfolio& portfolio, QDate today, Outlook outlook, const ProgressCallback& progress) {
    const Projection projection(portfolio, today);
    const StandingTable standings(portfolio, today);
    const QDate end = planEnd(portfolio, today).addDays(1);
    QList<DraftPath> paths;
    int n = 0;
    for (const UseCase& u : portfolio.useCases()) {
        if (++n % 128 == 0) report(progress, 0.5 * n / static_cast<double>(portfolio.useCases().size()));
        if (u.lifecycle == Lifecycle::Retired) continue;
        const SubjectState& now = standings.state(Subject::of(u.id));
        DraftPath path;
        path.useCase = u.id;
        path.impact = impactFor(portfolio, u);
        path.assessed = std::any_of(now.begin(), now.end(), [](const DimensionState& d) { return d.own; });
        path.from = standingOf(asOwn(now), portfolio.settings()).earnedStage.value_or(0);
        path.target = std::min(kMaxStage, u.targetStage.value_or(path.from + 1));
        if (path.target > path.from) {
            const bool isPlan = outlook == Outlook::Plan;
            const auto steps = addNeeds(isPlan ? standings.projectedState(Subject::of(u.id), end) : now, portfolio.settings(), path);
            if (isPlan && !path.needs.isEmpty()) setEarliest(standings, projection, steps, end, path);
        }
        paths.append(path);
    }
    return paths;
}

QList<DraftGroup> shareNeeds(const Portfolio& portfolio, const QList<DraftPath>& paths, int minSharedUnits) {
    // Needs by dimension and level, then by the unit's place in the list (-1: none).
    QMap<QPair<int, int>, QMap<qsizetype, QList<DraftNeed>>> needs;
    for (const DraftPath& path : paths) {
        const qsizetype unit = portfolio.units().indexOf(portfolio.find(path.useCase)->unit);
        for (const DraftNeed& need : path.needs) needs[{indexOf(need.dimension), need.level}][unit].append(need);
    }
    QList<DraftGroup> shared;
    QList<DraftNeed> single;
    for (auto step = needs.cbegin(); step != needs.cend(); ++step) {
        const Dimension dimension = kDimensions[static_cast<std::size_t>(step.key().first)];
        QList<DraftNeed> all;
        for (const QList<DraftNeed>& ofUnit : *step) all += ofUnit;
        if (step->size() >= minSharedUnits) {
            shared.append({dimension, step.key().second, all, {}});
            continue;
        }
        QList<DraftNeed> rest;
        for (auto unit = step->cbegin(); unit != step->cend(); ++unit) {
            const QString name = unit.key() >= 0 ? portfolio.units().rows()[unit.key()].name : QString();
            if (unit->size() > 1) shared.append({dimension, step.key().second, *unit, name});
            else rest += *unit;
        }
        if (rest.size() > 1) shared.append({dimension, step.key().second, rest, {}});
        else single += rest;
    }
    QMap<QPair<qsizetype, int>, QList<DraftNeed>> own;
    for (const DraftNeed& need : single) own[{portfolio.useCases().indexOf(need.useCase), need.stage}].append(need);
    for (const QList<DraftNeed>& ofOne : own) shared.append({std::nullopt, 0, ofOne, {}});
    return shared;
}

}  // namespace stagepath
