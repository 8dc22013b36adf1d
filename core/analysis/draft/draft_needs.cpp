#include "core/analysis/draft/draft_needs.h"

#include "core/analysis/impact.h"
#include "core/analysis/standing_table.h"

#include <QMap>

#include <cmath>

namespace stagepath {

namespace {

/// Level that each dimension still needs for \p stage; 0 where it needs nothing.
std::array<int, kDimensionCount> neededLevels(const SubjectState& state, const Standing& standing, const Settings& settings, int stage) {
    std::array<int, kDimensionCount> levels{};
    for (const Blocker& b : blockersFor(state, standing, settings, stage)) {
        int& level = levels[static_cast<std::size_t>(indexOf(b.dimension))];
        level = std::max(level, static_cast<int>(std::ceil(b.needed)));
    }
    return levels;
}

double impactFor(const Portfolio& p, const UseCase& u) { return impactOf(p, u.id).value.value_or(u.placedImpact.value_or(50)); }

void addNeeds(const Portfolio& p, const SubjectState& planned, DraftPath& path) {
    Standing standing = standingOf(planned, p.settings());
    std::array<int, kDimensionCount> reached{};
    for (std::size_t d = 0; d < reached.size(); ++d) reached[d] = static_cast<int>(std::floor(standing.dimensions[d].known ? standing.dimensions[d].level : 0));
    for (int stage = path.from + 1; stage <= path.target; ++stage) {
        const auto needed = neededLevels(planned, standing, p.settings(), stage);
        for (Dimension d : kDimensions) {
            int& at = reached[static_cast<std::size_t>(indexOf(d))];
            const int level = needed[static_cast<std::size_t>(indexOf(d))];
            // A blocking criterion below a level that the dimension shows already still wants one step to that level.
            if (level > 0 && level <= at && stage == path.from + 1) path.needs.append({path.useCase, d, level, stage});
            for (; at < level; ++at) path.needs.append({path.useCase, d, at + 1, stage});
        }
    }
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
        path.heldSince = path.from > 0 && path.assessed ? heldSince(portfolio, projection, u.id, path.from) : today.addYears(-1);
        if (path.target > path.from) addNeeds(portfolio, outlook == Outlook::Plan ? stateOf(portfolio, Subject::of(u.id), end, outlook, today) : now, path);
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
