// Mends of findings that need the plan around them: stages skipped, pilots that stand still, circles, too much on one person.
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/mend_parts.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/stage_reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace stagepath {

namespace {

constexpr int kMendCircleEffort = 200;   ///< edges walked to find a circle
constexpr int kMendQuartersAhead = 40;   ///< in which room for work is looked for
constexpr double kMendUnscored = 50;     ///< impact of what is not scored
constexpr qint64 kMendTrialId = std::numeric_limits<qint64>::max();  ///< ids of rows that are only tried

Subject subjectOfSkip(const Finding& f) {
    if (f.kind == EntityKind::UseCase) return Subject::of(UseCaseId(f.id));
    if (f.kind == EntityKind::BusinessUnit) return Subject::of(BusinessUnitId(f.id));
    return Subject::enterprise();
}

/// \p portfolio with the work that \p mend would add.
Portfolio withEnabler(const Portfolio& portfolio, const Mend& mend) {
    Portfolio plan = portfolio;
    Initiative row;
    row.id = InitiativeId(kMendTrialId);
    row.kind = InitiativeKind::Enabler;
    row.start = mend.start;
    row.finish = mend.finish;
    plan.put(row);
    qint64 id = kMendTrialId;
    for (const Dimension d : mend.dimensions) {
        const int level = portfolio.settings().gates[static_cast<std::size_t>(mend.stage - 1)][static_cast<std::size_t>(indexOf(d))];
        plan.put(Outcome{OutcomeId(id--), row.id, mend.subject, d, {}, level});
    }
    return plan;
}

/// The first later day, at the begin of a quarter, from which on \p row never is one too many; a null span where there is none.
Span spanWithRoom(const Portfolio& portfolio, const Initiative& row, const QMap<int, int>& atOnce, int from, int limit) {
    const WorkCalendar& calendar = portfolio.settings().calendar;
    const auto length = calendar.lengthOf(row.start, row.finish);
    for (int quarter = from; quarter < from + kMendQuartersAhead; ++quarter) {
        const QDate start = nextWorkingDay(portfolio, quarterStart(quarter));
        const QDate finish = calendar.finishOf(start, length);
        if (finish.year() > kLastYear) return {};
        bool hasRoom = true;
        for (int q = quarterOf(start); q <= quarterOf(finish); ++q) {
            const bool isOwn = q >= quarterOf(row.start) && q <= quarterOf(row.finish);
            hasRoom = hasRoom && atOnce.value(q) + (isOwn ? 0 : 1) <= limit;
        }
        if (hasRoom) return {start, finish};
    }
    return {};
}

}  // namespace

/// What is earned already can be set; else the way to the next stage is planned, where nothing planned is one.
QList<Mend> Mender::ofStalled(UseCaseId id) const {
    const UseCase* useCase = m_portfolio.find(id);
    if (!useCase) return {};
    const auto earned = standingOf(m_portfolio, Subject::of(id), m_today).earnedStage;
    if (earned && *earned > useCase->stage) return ofStage(id);
    QList<Mend> mends = ofGap(id);
    for (Mend& mend : mends) mend.text = QCoreApplication::translate("Mends", "Plan the next stage");
    return mends;
}

/// Of the links of a circle the one that the dates contradict most.
QList<Mend> Mender::ofCircle(InitiativeId id) const {
    const QList<Initiative>& rows = m_portfolio.initiatives().rows();
    if (!m_graph) {
        m_graph.emplace(m_portfolio);
        for (int i = 0; i < rows.size(); ++i) m_nodes.insert(rows[i].id, i);
    }
    const std::vector<int> circle = circleThrough(*m_graph, m_nodes.value(id), kMendCircleEffort);
    const Dependency* weakest = nullptr;
    qint64 least = 0;
    for (std::size_t i = 0; i < circle.size(); ++i) {
        const int next = circle[(i + 1) % circle.size()];
        for (const LinkGraph::Edge& edge : m_graph->following(circle[i])) {
            if (edge.node != next) continue;
            const Dependency& link = m_portfolio.dependencies().rows()[edge.link];
            const Span before = spanOf(rows[circle[i]]);
            const Span after = spanOf(rows[next]);
            const qint64 room = before.isValid() && after.isValid() ? roomIn(link, before, after) : std::numeric_limits<qint64>::max();
            if (weakest && room >= least) continue;
            weakest = &link;
            least = room;
        }
    }
    if (!weakest) return {};
    Mend mend;
    mend.kind = MendKind::RemoveLink;
    mend.id = weakest->id.value;
    mend.text = QCoreApplication::translate("Mends", "Remove a link");
    mend.detail = QCoreApplication::translate("Mends", "“%1” then waits for “%2” no longer.").arg(m_portfolio.find(weakest->successor)->name, m_portfolio.find(weakest->predecessor)->name);
    return {mend};
}

QList<Mend> Mender::ofLoad(const Finding& f) const {
    if (!m_people) m_people.emplace(m_portfolio);
    const PersonFigures& figures = m_people->of(PersonId(f.id));
    if (f.detail == QLatin1String("leads")) return ofLead(figures);
    const UseCase* least = nullptr;
    double lowest = 0;
    for (const UseCaseId id : figures.answersFor) {
        const double impact = impactOf(m_portfolio, id).value.value_or(kMendUnscored);
        if (least && impact >= lowest) continue;
        least = m_portfolio.find(id);
        lowest = impact;
    }
    if (!least) return {};
    return {askForPerson(MendKind::ChooseOwner, least->id.value, QCoreApplication::translate("Mends", "Name another executive"), QCoreApplication::translate("Mends", "For “%1”, which has the least impact of them.").arg(least->name))};
}

/// What begins last in the fullest quarter gets another lead, or another time where it has not begun.
QList<Mend> Mender::ofLead(const PersonFigures& figures) const {
    const int fullest = figures.mostIn();
    const Initiative* last = nullptr;
    for (const InitiativeId id : figures.initiatives) {
        const Initiative& row = *m_portfolio.find(id);
        const bool runs = row.start.isValid() && row.finish.isValid() && quarterOf(row.start) <= fullest && quarterOf(row.finish) >= fullest;
        if (runs && row.progress < 100 && (!last || row.start > last->start)) last = &row;
    }
    if (!last) return {};
    QList<Mend> mends{askForPerson(MendKind::ChooseLead, last->id.value, QCoreApplication::translate("Mends", "Name another lead"), QCoreApplication::translate("Mends", "For “%1”, the last of them to begin.").arg(last->name))};
    if (last->locked || last->progress > 0 || last->start <= m_today) return mends;
    const Span span = spanWithRoom(m_portfolio, *last, figures.atOnce, fullest + 1, m_portfolio.settings().limits.maxInitiativesPerLead);
    if (!span.isValid()) return mends;
    Mend later = moveTo(last->id, span);
    later.detail = QCoreApplication::translate("Mends", "“%1” goes to the first quarter with room for it, and finishes on %2.").arg(last->name, shownDate(span.finish));
    mends.append(later);
    return mends;
}

QList<Mend> Mender::ofSkip(const Finding& f) const {
    const Subject subject = subjectOfSkip(f);
    const int stage = f.detail.toInt();
    const Projection projection(m_portfolio, m_today);
    const auto date = projection.dateOfStage(subject, stage, planEnd(m_portfolio, m_today));
    if (!date || !f.proposed.isValid()) return {};
    const int before = projection.at(subject, date->addDays(-1)).earnedStage.value_or(0);
    return before + 1 < stage ? stageBefore(subject, before + 1, f.proposed) : stageLater(subject, stage, *date, f.proposed);
}

/// Work that brings the stage in between early enough; nothing where there is no time for it, or levels alone do not bring it.
QList<Mend> Mender::stageBefore(const Subject& subject, int stage, QDate by) const {
    Mend mend;
    mend.kind = MendKind::AddEnabler;
    mend.subject = subject;
    mend.stage = stage;
    mend.finish = lastDayBy(m_portfolio.settings().calendar, by);
    mend.start = nextWorkingDay(m_portfolio, std::max(mend.finish.addDays(3 - kMendEnablerWeeks * 7), mondayAfter(m_today)));
    if (mend.start >= mend.finish) return {};
    const Standing then = Projection(m_portfolio, m_today).at(subject, mend.finish);
    QStringList names;
    for (const Dimension d : kDimensions) {
        const int needed = m_portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))];
        if (holdsGate(then[d], needed)) continue;
        mend.dimensions.append(d);
        names.append(dimensionShort(d));
    }
    const Portfolio plan = withEnabler(m_portfolio, mend);
    if (mend.dimensions.isEmpty() || Projection(plan, m_today).at(subject, mend.finish).earnedStage != stage) return {};
    mend.text = QCoreApplication::translate("Mends", "Reach stage %1 first").arg(stage);
    mend.detail = QCoreApplication::translate("Mends", "Adds work from %1 to %2 that brings what stage %3 asks for in %4.").arg(shownDate(mend.start), shownDate(mend.finish)).arg(stage).arg(joinedNames(names));
    return {mend};
}

/// The one initiative that brings the stage too soon finishes later; nothing where there are several, or it is locked.
QList<Mend> Mender::stageLater(const Subject& subject, int stage, QDate date, QDate earliest) const {
    QList<InitiativeId> bringing;
    for (const StageReason& reason : whyEarned(m_portfolio, Projection(m_portfolio, m_today), subject, stage, date)) {
        for (const InitiativeId id : reason.by) {
            if (!bringing.contains(id)) bringing.append(id);
        }
    }
    const Initiative* row = bringing.size() == 1 ? m_portfolio.find(bringing.constFirst()) : nullptr;
    if (!row || row->locked || !row->start.isValid()) return {};
    const WorkCalendar& calendar = m_portfolio.settings().calendar;
    Initiative moved = *row;
    moved.finish = nextWorkingDay(m_portfolio, earliest);
    if (row->start > m_today) moved.start = calendar.startOf(moved.finish, calendar.lengthOf(row->start, row->finish));
    Portfolio plan = m_portfolio;
    plan.put(moved);
    const auto then = Projection(plan, m_today).dateOfStage(subject, stage, planEnd(plan, m_today));
    if (moved.finish.year() > kLastYear || !then || *then < earliest) return {};
    Mend mend = moveTo(row->id, {moved.start, moved.finish});
    mend.text = QCoreApplication::translate("Mends", "Finish on %1").arg(shownDate(moved.finish));
    mend.detail = QCoreApplication::translate("Mends", "“%1” brings stage %2 then, after the least time in the stage before.").arg(row->name).arg(stage);
    return {mend};
}

}  // namespace stagepath
