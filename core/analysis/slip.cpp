#include "core/analysis/slip.h"

#include "core/analysis/projection.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace stagepath {

namespace {

QHash<InitiativeId, BaselineItem> frozenItems(const Portfolio& portfolio, BaselineId baseline) {
    QHash<InitiativeId, BaselineItem> items;
    for (const BaselineItemId id : portfolio.itemsOf(baseline)) items.insert(portfolio.find(id)->initiative, *portfolio.find(id));
    return items;
}

QList<InitiativeSlip> slipOfInitiatives(const Portfolio& portfolio, BaselineId baseline) {
    using State = InitiativeSlip::State;
    QHash<InitiativeId, BaselineItem> items = frozenItems(portfolio, baseline);
    QList<InitiativeSlip> rows;
    for (const Initiative& i : portfolio.initiatives()) {
        const bool isKept = items.contains(i.id);
        const BaselineItem item = items.take(i.id);
        rows.append({i.id, i.name, isKept ? State::Kept : State::Added, {item.start, i.start}, {item.finish, i.finish}});
    }
    const auto kept = rows.size();
    for (const BaselineItem& item : std::as_const(items)) {
        const QString name = item.name.isEmpty() ? QCoreApplication::translate("Slip", "Removed initiative") : item.name;  // older baselines kept none
        rows.append({item.initiative, name, State::Gone, {item.start, {}}, {item.finish, {}}});
    }
    std::sort(rows.begin() + kept, rows.end(), [](const InitiativeSlip& a, const InitiativeSlip& b) {
        return std::tuple(a.start.then, a.name, a.id.value) < std::tuple(b.start.then, b.name, b.id.value);
    });
    return rows;
}

/// The first step on which the stage is earned.
QDate firstEarned(const QList<ProjectionStep>& steps, int stage) {
    const auto it = std::find_if(steps.begin(), steps.end(), [stage](const ProjectionStep& s) { return s.earnedStage >= stage; });
    return it == steps.end() ? QDate() : it->date;
}

/// The step since which the stage is earned and not lost again.
QDate earnedSince(const QList<ProjectionStep>& steps, int stage) {
    const auto lost = std::find_if(steps.rbegin(), steps.rend(), [stage](const ProjectionStep& s) { return s.earnedStage < stage; });
    return lost == steps.rbegin() ? QDate() : lost.base()->date;
}

QList<StageSlip> slipOfStages(const Portfolio& portfolio, const Baseline& baseline, QDate today) {
    const Portfolio frozen = withBaseline(portfolio, baseline.id);
    const QDate since = std::min(baseline.date, today);
    const QDate until = std::max(planEnd(portfolio, today), planEnd(frozen, today));
    const Projection then(frozen, since);
    const Projection now(portfolio, today);
    QList<StageSlip> rows;
    const auto add = [&](const Subject& subject) {
        const QList<ProjectionStep> planned = then.series(subject, since, until);
        const QList<ProjectionStep> projected = now.series(subject, since, until);
        for (int stage = 1; stage <= kMaxStage; ++stage) {
            const DateSlip earned{firstEarned(planned, stage), earnedSince(projected, stage)};
            if (earned.then.isNull() && earned.now.isNull()) continue;
            if (earned.then == since && earned.now == since) continue;
            rows.append({subject, portfolio.nameOf(subject), stage, earned});
        }
    };
    add(Subject::enterprise());
    for (const BusinessUnit& unit : portfolio.units()) add(Subject::of(unit.id));
    return rows;
}

}  // namespace

QList<Baseline> baselinesByDate(const Portfolio& portfolio) {
    QList<Baseline> rows = portfolio.baselines().rows();
    std::stable_sort(rows.begin(), rows.end(), [](const Baseline& a, const Baseline& b) { return a.date < b.date; });
    return rows;
}

BaselineId latestBaseline(const Portfolio& portfolio) {
    const QList<Baseline> rows = baselinesByDate(portfolio);
    return rows.isEmpty() ? BaselineId() : rows.constLast().id;
}

Portfolio withBaseline(const Portfolio& portfolio, BaselineId baseline) {
    const QHash<InitiativeId, BaselineItem> items = frozenItems(portfolio, baseline);
    Portfolio plan = portfolio;
    for (const Initiative& row : portfolio.initiatives()) {
        const BaselineItem item = items.value(row.id);
        if (row.start == item.start && row.finish == item.finish) continue;
        Initiative then = row;
        then.start = item.start;
        then.finish = item.finish;
        plan.put(then);
    }
    return plan;
}

Slip slipOf(const Portfolio& portfolio, BaselineId baseline, QDate today) {
    const Baseline* frozen = portfolio.find(baseline);
    if (!frozen) return {};
    return {slipOfInitiatives(portfolio, baseline), slipOfStages(portfolio, *frozen, today)};
}

}  // namespace stagepath
