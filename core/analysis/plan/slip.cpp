#include "core/analysis/plan/slip.h"

#include "core/analysis/plan/projection.h"
#include "core/domain/frozen_plan.h"

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

/// Puts the plan of a baseline into a copy; all rows of a table at once, as each costs a pass over it.
class PlanOfThen {
public:
    enum class Progress { Then, Now };
    PlanOfThen(const Portfolio& portfolio, BaselineId baseline, Progress progress) : m_portfolio(portfolio), m_items(frozenItems(portfolio, baseline)), m_progress(progress) {
        for (const Initiative& row : portfolio.initiatives()) addKept(row);
        for (const BaselineItem& item : std::as_const(m_items)) {
            if (!portfolio.find(item.initiative)) addGone(item);
        }
    }
    Portfolio plan() const {
        Portfolio plan = m_portfolio;
        plan.apply(m_rows, {});
        plan.apply(m_outcomes, m_dropped);
        return plan;
    }

private:
    void addKept(const Initiative& row) {
        const BaselineItem item = m_items.value(row.id);
        const std::optional<FrozenContent> content = contentFrom(item.content);
        Initiative then = row;
        then.start = item.start;
        then.finish = item.finish;
        if (content && m_progress == Progress::Then) then.progress = content->progress;
        if (then != row) m_rows.insert(row.id.value, then);
        if (!content || content->outcomes == planContentOf(m_portfolio, row).outcomes) return;
        for (const OutcomeId id : m_portfolio.outcomesOf(row.id)) m_dropped.insert(id.value);
        addOutcomes(row.id, *content);
    }
    void addGone(const BaselineItem& item) {
        const std::optional<FrozenContent> content = contentFrom(item.content);
        if (!content) return;
        Initiative then;
        then.id = item.initiative;
        then.position = m_portfolio.nextPosition<Initiative>() + m_rows.size();
        then.name = item.name;
        then.start = item.start;
        then.finish = item.finish;
        then.progress = content->progress;
        m_rows.insert(then.id.value, then);
        addOutcomes(then.id, *content);
    }
    void addOutcomes(InitiativeId initiative, const FrozenContent& content) {
        for (Outcome outcome : content.outcomes) {
            while (m_portfolio.find(OutcomeId(m_next))) ++m_next;
            outcome.id = OutcomeId(m_next++);
            outcome.initiative = initiative;
            m_outcomes.insert(outcome.id.value, outcome);
        }
    }

    const Portfolio& m_portfolio;
    QHash<InitiativeId, BaselineItem> m_items;
    Progress m_progress;
    QHash<qint64, Initiative> m_rows;
    QHash<qint64, Outcome> m_outcomes;
    QSet<qint64> m_dropped;
    qint64 m_next = 1;
};

/// Earned then and now, subject by subject.
class StageSlips {
public:
    StageSlips(const Portfolio& portfolio, const Baseline& baseline, QDate today)
        : m_portfolio(portfolio), m_frozen(PlanOfThen(portfolio, baseline.id, PlanOfThen::Progress::Then).plan()), m_since(std::min(baseline.date, today)),
          m_until(std::max(planEnd(portfolio, today), planEnd(m_frozen, today))), m_then(m_frozen, m_since), m_now(portfolio, today) {}

    QList<StageSlip> all() const {
        QList<StageSlip> rows = of(Subject::enterprise());
        for (const BusinessUnit& unit : m_portfolio.units()) rows += of(Subject::of(unit.id));
        for (const UseCase& useCase : m_portfolio.useCases()) {
            if (useCase.lifecycle == Lifecycle::Retired) continue;
            for (const StageSlip& row : of(Subject::of(useCase.id))) {
                if (row.earned.then != row.earned.now) rows.append(row);
            }
        }
        return rows;
    }

private:
    QList<StageSlip> of(const Subject& subject) const {
        const QList<ProjectionStep> planned = m_then.series(subject, m_since, m_until);
        const QList<ProjectionStep> projected = m_now.series(subject, m_since, m_until);
        QList<StageSlip> rows;
        for (int stage = 1; stage <= kMaxStage; ++stage) {
            const DateSlip earned{firstEarned(planned, stage), earnedSince(projected, stage)};
            if (earned.then.isNull() && earned.now.isNull()) continue;
            if (earned.then == m_since && earned.now == m_since) continue;
            rows.append({subject, m_portfolio.nameOf(subject), stage, earned});
        }
        return rows;
    }

    const Portfolio& m_portfolio;
    Portfolio m_frozen;
    QDate m_since;
    QDate m_until;
    Projection m_then;
    Projection m_now;
};

QString shownMilestone(const Portfolio& portfolio, const Milestone& row) {
    const QString name = row.name.isEmpty() && row.kind == MilestoneKind::Gate ? portfolio.nameOf(row.subject) : row.name;
    return name.isEmpty() ? QCoreApplication::translate("Slip", "Removed milestone") : name;
}

QList<MilestoneSlip> slipOfMilestones(const Portfolio& portfolio, const QList<Milestone>& frozen) {
    using State = InitiativeSlip::State;
    QHash<MilestoneId, QDate> then;
    for (const Milestone& row : frozen) then.insert(row.id, row.date);
    QList<MilestoneSlip> rows;
    for (const Milestone& m : portfolio.milestones()) rows.append({m.id, shownMilestone(portfolio, m), m.stage, then.contains(m.id) ? State::Kept : State::Added, {then.value(m.id), m.date}});
    for (const Milestone& m : frozen) {
        if (!portfolio.find(m.id)) rows.append({m.id, shownMilestone(portfolio, m), m.stage, State::Gone, {m.date, {}}});
    }
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

Portfolio withBaseline(const Portfolio& portfolio, BaselineId baseline) { return PlanOfThen(portfolio, baseline, PlanOfThen::Progress::Now).plan(); }

Slip slipOf(const Portfolio& portfolio, BaselineId baseline, QDate today) {
    const Baseline* frozen = portfolio.find(baseline);
    if (!frozen) return {};
    const std::optional<QList<Milestone>> milestones = milestonesFrom(frozen->milestones);
    return {slipOfInitiatives(portfolio, baseline), StageSlips(portfolio, *frozen, today).all(), milestones ? slipOfMilestones(portfolio, *milestones) : QList<MilestoneSlip>(),
            milestones.has_value()};
}

}  // namespace stagepath
