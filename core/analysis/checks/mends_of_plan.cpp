// Mends of findings that need the plan around them: pilots that stand still, circles, too much on one person.
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/checks/mend_parts.h"
#include "core/analysis/impact.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace stagepath {

namespace {

constexpr int kMendCircleEffort = 200;   ///< edges walked to find a circle
constexpr int kMendQuartersAhead = 40;   ///< in which room for work is looked for
constexpr double kMendUnscored = 50;     ///< impact of what is not scored

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

}  // namespace stagepath
