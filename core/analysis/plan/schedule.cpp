#include "core/analysis/plan/schedule.h"

#include "core/analysis/plan/link_graph.h"

#include <QCoreApplication>

#include <algorithm>
#include <queue>
#include <tuple>

namespace stagepath {

namespace {

constexpr int kShownInCircle = 6;

bool constrainsFinish(DependencyType type) { return type == DependencyType::FinishToFinish || type == DependencyType::StartToFinish; }

/// The first day on which the successor's end that the link speaks of may lie. FS: a finish is inclusive, so the
/// successor starts the day after at the earliest.
QDate allowedFrom(const Dependency& d, const Span& predecessor) {
    const bool fromFinish = d.type == DependencyType::FinishToStart || d.type == DependencyType::FinishToFinish;
    return (fromFinish ? predecessor.finish : predecessor.start).addDays(d.lagDays + (d.type == DependencyType::FinishToStart ? 1 : 0));
}

QDate boundEnd(const Dependency& d, const Span& successor) { return constrainsFinish(d.type) ? successor.finish : successor.start; }

/// The dates at both ends of a dependency; invalid ones where an end or a date is missing.
std::pair<Span, Span> endsOf(const Portfolio& portfolio, const Dependency& d) {
    const Initiative* from = portfolio.find(d.predecessor);
    const Initiative* to = portfolio.find(d.successor);
    return {from ? spanOf(*from) : Span(), to ? spanOf(*to) : Span()};
}

/// Shortest ways back from the last finish: a day of slack is a day of way, so ways that go in circles do no harm.
class SlackWalk {
public:
    explicit SlackWalk(const Portfolio& portfolio) : m_portfolio(portfolio), m_graph(portfolio), m_slack(static_cast<std::size_t>(m_graph.size()), kNone) {}

    CriticalPath walk() {
        begin();
        while (!m_open.empty()) {
            const auto [slack, node] = m_open.top();
            m_open.pop();
            if (slack == m_slack[static_cast<std::size_t>(node)]) goBack(node);
        }
        CriticalPath path;
        path.slack.reserve(m_graph.size());
        for (int node = 0; node < m_graph.size(); ++node) collect(node, path);
        return path;
    }

private:
    static constexpr qint64 kNone = -1;  ///< without dates

    const Initiative& initiative(int node) const { return m_portfolio.initiatives().rows()[node]; }
    bool hasDates(int node) const { return m_slack[static_cast<std::size_t>(node)] != kNone; }

    void begin() {
        QDate end;
        for (const Initiative& i : m_portfolio.initiatives()) {
            if (spanOf(i).isValid()) end = std::max(end, i.finish);
        }
        for (int node = 0; node < m_graph.size(); ++node) {
            if (spanOf(initiative(node)).isValid()) put(node, initiative(node).finish.daysTo(end));
        }
    }
    void put(int node, qint64 slack) {
        m_slack[static_cast<std::size_t>(node)] = slack;
        m_open.push({slack, node});
    }
    /// Days nobody works on are no room between two initiatives.
    qint64 room(const LinkGraph::Edge& edge, int successor) const {
        const Dependency& d = m_portfolio.dependencies().rows()[edge.link];
        const QDate allowed = m_portfolio.settings().calendar.next(allowedFrom(d, spanOf(initiative(edge.node))));
        return std::max<qint64>(0, allowed.daysTo(boundEnd(d, spanOf(initiative(successor)))));
    }
    void goBack(int node) {
        for (const LinkGraph::Edge& edge : m_graph.preceding(node)) {
            if (!hasDates(edge.node)) continue;
            const qint64 slack = m_slack[static_cast<std::size_t>(node)] + room(edge, node);
            if (slack < m_slack[static_cast<std::size_t>(edge.node)]) put(edge.node, slack);
        }
    }
    void collect(int node, CriticalPath& path) const {
        if (!hasDates(node)) return;
        const qint64 slack = m_slack[static_cast<std::size_t>(node)];
        path.slack.insert(initiative(node).id, slack);
        if (slack > 0) return;
        path.initiatives.insert(initiative(node).id);
        for (const LinkGraph::Edge& edge : m_graph.preceding(node)) {
            if (hasDates(edge.node) && room(edge, node) == 0) path.dependencies.insert(m_portfolio.dependencies().rows()[edge.link].id);
        }
    }

    const Portfolio& m_portfolio;
    LinkGraph m_graph;
    std::vector<qint64> m_slack;  ///< by node
    std::priority_queue<std::pair<qint64, int>, std::vector<std::pair<qint64, int>>, std::greater<>> m_open;
};

}  // namespace

Span spanOf(const Initiative& initiative) { return {initiative.start, initiative.finish}; }

qint64 roomIn(const Dependency& dependency, const Span& predecessor, const Span& successor) {
    return allowedFrom(dependency, predecessor).daysTo(boundEnd(dependency, successor));
}

Span earliestSpan(const WorkCalendar& calendar, const Dependency& dependency, const Span& predecessor, const Span& successor) {
    const qint64 length = calendar.lengthOf(successor.start, successor.finish);
    const QDate allowed = allowedFrom(dependency, predecessor);
    QDate start = calendar.next(allowed);
    if (constrainsFinish(dependency.type)) {
        start = calendar.isSet ? calendar.startOf(calendar.next(allowed), length) : calendar.next(successor.start.addDays(successor.finish.daysTo(allowed)));
    }
    return {start, calendar.finishOf(start, length)};
}

QList<BrokenLink> brokenLinks(const Portfolio& portfolio) {
    QList<BrokenLink> broken;
    for (const Dependency& d : portfolio.dependencies()) {
        const auto [from, to] = endsOf(portfolio, d);
        if (!from.isValid() || !to.isValid()) continue;
        const qint64 room = roomIn(d, from, to);
        if (room < 0) broken.append({d.id, d.predecessor, d.successor, -room, earliestSpan(portfolio.settings().calendar, d, from, to)});
    }
    return broken;
}

bool isBroken(const Portfolio& portfolio, const Dependency& dependency) {
    const auto [from, to] = endsOf(portfolio, dependency);
    return from.isValid() && to.isValid() && roomIn(dependency, from, to) < 0;
}

QDate nextWorkingDay(const Portfolio& portfolio, QDate date) { return portfolio.settings().calendar.next(date); }

QDate nextWorkingDay(QDate date) { return WorkCalendar().next(date); }

QDate earliestStart(const Portfolio& portfolio, const Dependency& dependency) {
    const auto [from, to] = endsOf(portfolio, dependency);
    return from.isValid() && to.isValid() ? earliestSpan(portfolio.settings().calendar, dependency, from, to).start : QDate();
}

QSet<InitiativeId> cyclicInitiatives(const Portfolio& portfolio) {
    const LinkGroups groups = groupsOf(LinkGraph(portfolio));
    QSet<InitiativeId> cyclic;
    for (std::size_t node = 0; node < groups.groupOf.size(); ++node) {
        if (groups.isCircle[static_cast<std::size_t>(groups.groupOf[node])]) cyclic.insert(portfolio.initiatives().rows()[static_cast<qsizetype>(node)].id);
    }
    return cyclic;
}

QList<InitiativeId> circleClosedBy(const Portfolio& portfolio, InitiativeId predecessor, InitiativeId successor) {
    if (predecessor == successor) return {predecessor};
    QHash<InitiativeId, InitiativeId> cameFrom{{successor, predecessor}};
    QList<InitiativeId> open{successor};
    for (qsizetype i = 0; i < open.size() && !cameFrom.contains(predecessor); ++i) {
        const InitiativeId id = open[i];
        for (const DependencyId d : portfolio.dependenciesOf(id)) {
            const Dependency& link = *portfolio.find(d);
            if (link.predecessor != id || cameFrom.contains(link.successor)) continue;
            cameFrom.insert(link.successor, id);
            open.append(link.successor);
        }
    }
    if (!cameFrom.contains(predecessor)) return {};
    QList<InitiativeId> circle;
    for (InitiativeId id = cameFrom.value(predecessor); id != predecessor; id = cameFrom.value(id)) circle.append(id);
    circle.append(predecessor);
    std::reverse(circle.begin(), circle.end());
    return circle;
}

bool wouldCycle(const Portfolio& portfolio, InitiativeId predecessor, InitiativeId successor) {
    return !circleClosedBy(portfolio, predecessor, successor).isEmpty();
}

QString circleText(const Portfolio& portfolio, const QList<InitiativeId>& circle) {
    QStringList names;
    for (const InitiativeId id : circle) {
        if (names.size() == kShownInCircle) break;
        const Initiative* row = portfolio.find(id);
        names.append(QCoreApplication::translate("Schedule", "“%1”").arg(row ? row->name : QString()));
    }
    if (circle.size() > kShownInCircle) names.append(QCoreApplication::translate("Schedule", "%n more", nullptr, int(circle.size()) - kShownInCircle));
    if (!names.isEmpty()) names.append(names.constFirst());
    return names.join(QStringLiteral(" → "));
}

CriticalPath criticalPath(const Portfolio& portfolio) { return SlackWalk(portfolio).walk(); }

QList<InitiativeId> initiativesServing(const Portfolio& portfolio, UseCaseId id) {
    QList<InitiativeId> ids = portfolio.initiativesOf(id);
    for (const OutcomeId outcome : portfolio.outcomesFor(Subject::of(id))) {
        const InitiativeId initiative = portfolio.find(outcome)->initiative;
        if (!ids.contains(initiative)) ids.append(initiative);
    }
    ids.removeIf([&](InitiativeId i) { return !portfolio.find(i); });
    std::sort(ids.begin(), ids.end(), [&](InitiativeId a, InitiativeId b) {
        const Initiative& x = *portfolio.find(a);
        const Initiative& y = *portfolio.find(b);
        return std::tie(x.finish, x.position, x.id) < std::tie(y.finish, y.position, y.id);
    });
    return ids;
}

}  // namespace stagepath
