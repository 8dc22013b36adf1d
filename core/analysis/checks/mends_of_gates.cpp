// The mend of a missed gate that moves the work instead of the gate.
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/mend_parts.h"
#include "core/analysis/plan/stage_reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kMendForwardPasses = 8;  ///< what brings one level may let another one show that is short
constexpr int kMendLeastShare = 2;     ///< work keeps at least one part in so many of its length

struct ForwardTr {
    Q_DECLARE_TR_FUNCTIONS(Mends)
};

bool canComeForward(const Initiative& row, QDate gate, QDate today) {
    return row.kind != InitiativeKind::Rollout && !row.locked && row.progress == 0 && row.start.isValid() && row.start > today && row.finish > gate;
}

QDate lastWorkingDay(const Portfolio& portfolio, QDate date, QDate today) {
    while (date > today && nextWorkingDay(portfolio, date) != date) date = date.addDays(-1);
    return date;
}

/// \p row up to \p finish: as long as before where its predecessors and today allow that, else as long as they do. Invalid
/// where that would be too short.
Span spanUpTo(const Portfolio& plan, const Initiative& row, QDate finish, QDate today) {
    const WorkCalendar& calendar = plan.settings().calendar;
    const qint64 length = calendar.lengthOf(row.start, row.finish);
    Span span{std::max(calendar.startOf(finish, length), today.addDays(1)), finish};
    for (const DependencyId id : plan.dependenciesOf(row.id)) {
        const Dependency& link = *plan.find(id);
        const bool isOfStart = link.type == DependencyType::FinishToStart || link.type == DependencyType::StartToStart;
        const Initiative* before = plan.find(link.predecessor);
        if (link.successor != row.id || !isOfStart || !before || !spanOf(*before).isValid()) continue;
        span.start = std::max(span.start, earliestSpan(calendar, link, spanOf(*before), spanOf(row)).start);
    }
    span.start = std::min(nextWorkingDay(plan, span.start), row.start);
    if (span.start >= span.finish || calendar.lengthOf(span.start, span.finish) * kMendLeastShare < length) return {};
    return span;
}

/// True where \p plan breaks a link of \p id that \p before keeps.
bool breaksMore(const Portfolio& before, const Portfolio& plan, InitiativeId id) {
    const QList<DependencyId> links = plan.dependenciesOf(id);
    return std::any_of(links.begin(), links.end(), [&](DependencyId link) { return isBroken(plan, *plan.find(link)) && !isBroken(before, *before.find(link)); });
}

/// Brings forward what comes too late for one gate, until the gate is met or something can't come forward.
class GateForwarder {
public:
    GateForwarder(const Portfolio& portfolio, const Milestone& gate, QDate today) : m_before(portfolio), m_plan(portfolio), m_gate(gate), m_today(today) {}

    /// The new dates; empty where the gate can't be met like this.
    QList<PlannedMove> moves() {
        for (int pass = 0; pass < kMendForwardPasses; ++pass) {
            const Projection projection(m_plan, m_today);
            if (projection.at(m_gate.subject, m_gate.date).earnedStage.value_or(0) >= m_gate.stage) return holds(projection) ? m_moves : QList<PlannedMove>();
            if (!bringForward(whyMissed(m_plan, projection, m_gate.subject, m_gate.stage, m_gate.date))) return {};
        }
        return {};
    }

private:
    bool bringForward(const QList<StageReason>& reasons) {
        QList<InitiativeId> late;
        for (const StageReason& reason : reasons) {
            if (reason.by.isEmpty()) return false;
            for (const InitiativeId id : reason.by) {
                if (!late.contains(id)) late.append(id);
            }
        }
        const QDate finish = lastWorkingDay(m_plan, m_gate.date, m_today);
        for (const InitiativeId id : late) {
            Initiative row = *m_plan.find(id);
            if (!canComeForward(row, m_gate.date, m_today)) return false;
            const Span span = spanUpTo(m_plan, row, finish, m_today);
            if (!span.isValid()) return false;
            row.start = span.start;
            row.finish = span.finish;
            m_plan.put(row);
            m_moves.append({id, span});
        }
        return !late.isEmpty();
    }
    /// No link breaks, and the stage before is held for its least time.
    bool holds(const Projection& projection) const {
        for (const PlannedMove& move : m_moves) {
            if (breaksMore(m_before, m_plan, move.initiative)) return false;
        }
        const QDate end = planEnd(m_plan, m_today);
        const auto stageBefore = projection.dateOfStage(m_gate.subject, m_gate.stage - 1, end);
        const auto stage = projection.dateOfStage(m_gate.subject, m_gate.stage, end);
        const bool isGained = m_gate.stage > 1 && stageBefore && *stageBefore > m_today;
        return stage && (!isGained || stageBefore->addMonths(m_plan.settings().limits.minStageMonths) <= *stage);
    }

    const Portfolio& m_before;
    Portfolio m_plan;
    const Milestone& m_gate;
    QDate m_today;
    QList<PlannedMove> m_moves;
};

}  // namespace

QList<Mend> Mender::forwardTo(const Milestone& gate) const {
    const QList<PlannedMove> moves = GateForwarder(m_portfolio, gate, m_today).moves();
    if (moves.isEmpty()) return {};
    const WorkCalendar& calendar = m_portfolio.settings().calendar;
    Mend mend;
    mend.kind = MendKind::BringForward;
    mend.id = gate.id.value;
    mend.moves = moves;
    QStringList names;
    bool areEnablers = true;
    qint64 shorter = 0;
    for (const PlannedMove& move : moves) {
        const Initiative& row = *m_portfolio.find(move.initiative);
        names.append(row.name);
        areEnablers = areEnablers && row.kind == InitiativeKind::Enabler;
        shorter = std::max(shorter, calendar.lengthOf(row.start, row.finish) - calendar.lengthOf(move.span.start, move.span.finish));
    }
    const auto count = static_cast<int>(moves.size());
    mend.text = areEnablers ? ForwardTr::tr("Bring %n enabler(s) forward", nullptr, count) : ForwardTr::tr("Bring %n initiative(s) forward", nullptr, count);
    const QString until = shownDate(moves.constFirst().span.finish);
    const QString text = shorter > 0 ? ForwardTr::tr("%1. Finished by %2, up to %n day(s) shorter: what comes before leaves no more time.", nullptr, static_cast<int>(shorter))
                                     : ForwardTr::tr("%1. Finished by %2, as long as planned.");
    mend.detail = text.arg(names.join(QStringLiteral("; ")), until);
    return {mend};
}

}  // namespace stagepath
