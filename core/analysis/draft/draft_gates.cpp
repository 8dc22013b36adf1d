// The gates of a draft: where the plan, with what is taken of it, earns the stages.
#include "core/analysis/draft/draft_items.h"
#include "core/analysis/plan/schedule.h"
#include "core/analysis/standing_table.h"

#include <algorithm>

namespace stagepath {

namespace {

/// Looks at the plan with a draft in it.
class DraftGates {
public:
    DraftGates(const Portfolio& portfolio, QDate today, const Draft& draft)
        : m_planned(withDraft(portfolio, draft)), m_standings(m_planned, today), m_end(planEnd(m_planned, today)) {}

    /// The gate of a roll-out to \p stage; none where that is not earned.
    std::optional<Milestone> of(const Initiative& rollout, int stage) const {
        Milestone gate;
        gate.kind = MilestoneKind::Gate;
        gate.subject = Subject::of(rollout.useCase);
        gate.stage = stage;
        const auto date = m_standings.dateOfStage(gate.subject, gate.stage, m_end);
        if (!date) return std::nullopt;
        gate.date = nextWorkingDay(m_planned, std::max(*date, rollout.start));
        return gate;
    }
    /// Those of roll-outs that \p portfolio has without one. What has its stage today needs none any more.
    QList<Milestone> ofPlanned(const Portfolio& portfolio, QSet<QPair<qint64, int>> gates) const {
        QList<Milestone> missing;
        const PlannedRollouts rollouts(portfolio);
        for (const Initiative& i : portfolio.initiatives()) {
            const int stage = plannedStage(portfolio, rollouts, i);
            if (stage == 0 || gates.contains({i.useCase.value, stage}) || m_standings.of(Subject::of(i.useCase)).earnedStage.value_or(0) >= stage) continue;
            const std::optional<Milestone> gate = of(i, stage);
            if (!gate) continue;
            gates.insert({i.useCase.value, stage});
            missing.append(*gate);
        }
        return missing;
    }

private:
    /// To which stage a planned roll-out leads; 0 where no draft made it.
    static int plannedStage(const Portfolio& portfolio, const PlannedRollouts& rollouts, const Initiative& i) {
        const UseCase* useCase = i.kind == InitiativeKind::Rollout ? portfolio.find(i.useCase) : nullptr;
        if (!useCase || useCase->lifecycle == Lifecycle::Retired) return 0;
        return rollouts.stageOf(i);
    }

    Portfolio m_planned;
    StandingTable m_standings;
    QDate m_end;
};

/// Use case and stage of the gates that are planned already.
QSet<QPair<qint64, int>> plannedGates(const Portfolio& portfolio) {
    QSet<QPair<qint64, int>> gates;
    for (const Milestone& m : portfolio.milestones()) {
        if (m.kind == MilestoneKind::Gate && m.subject.isUseCase()) gates.insert({m.subject.useCase.value, m.stage});
    }
    return gates;
}

Draft keptLines(const Draft& draft, const QSet<int>& leftOut) {
    Draft kept;
    kept.gates = draft.gates;
    kept.unmet = draft.unmet;
    QHash<int, int> place;
    for (int i = 0; i < draft.lines.size(); ++i) {
        if (leftOut.contains(i)) continue;
        place.insert(i, static_cast<int>(kept.lines.size()));
        kept.lines.append(draft.lines[i]);
    }
    for (DraftLine& line : kept.lines) {
        QList<int> after;
        for (const int i : line.after) {
            if (place.contains(i)) after.append(place.value(i));
        }
        line.after = after;
    }
    return kept;
}

/// Whose stages may be earned on other days than those drafted: whom a line serves that is left out or changed by hand.
QSet<UseCaseId> touchedUseCases(const Draft& draft, const QSet<int>& leftOut, const QSet<int>& changed) {
    const QSet<int> lines = QSet<int>(leftOut).unite(changed);
    QSet<UseCaseId> touched;
    for (const int i : lines) {
        const DraftLine line = draft.lines.value(i);
        for (const Outcome& o : line.outcomes) touched.insert(o.subject.useCase);
        // No gate stands before its own roll-out begins.
        if (line.gate && changed.contains(i)) touched.insert(line.initiative.useCase);
    }
    return touched;
}

}  // namespace

void addDraftGates(const Portfolio& portfolio, QDate today, Draft& draft, const ProgressCallback& progress) {
    const DraftGates found(portfolio, today, draft);
    const QSet<QPair<qint64, int>> planned = plannedGates(portfolio);
    int n = 0;
    for (DraftLine& line : draft.lines) {
        if (++n % 128 == 0) report(progress, 0.8 + 0.2 * n / static_cast<double>(draft.lines.size()));
        if (line.initiative.kind != InitiativeKind::Rollout || planned.contains({line.initiative.useCase.value, line.level})) continue;
        line.gate = found.of(line.initiative, line.level);
    }
    draft.gates = found.ofPlanned(portfolio, planned);
}

Draft withoutLines(const Portfolio& portfolio, QDate today, const Draft& draft, const QSet<int>& leftOut, const QSet<int>& changed) {
    Draft kept = keptLines(draft, leftOut);
    const QSet<UseCaseId> touched = touchedUseCases(draft, leftOut, changed);
    if (touched.isEmpty()) return kept;
    const DraftGates found(portfolio, today, kept);
    for (DraftLine& line : kept.lines) {
        if (!line.gate || !touched.contains(line.initiative.useCase)) continue;
        line.gate = found.of(line.initiative, line.level);
        line.missesStage = !line.gate;
    }
    if (!draft.gates.isEmpty()) kept.gates = found.ofPlanned(portfolio, plannedGates(portfolio));
    return kept;
}

}  // namespace stagepath
