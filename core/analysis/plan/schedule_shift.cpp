#include "core/analysis/plan/schedule_shift.h"

#include "core/analysis/plan/link_graph.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

/// The tightest of the dependencies that push an initiative on.
struct ShiftPush {
    Span span;
    int link = -1;
    qint64 days = 0;
};

class Shifter {
public:
    Shifter(const Portfolio& portfolio, const QList<PlannedMove>& moved)
        : m_portfolio(portfolio), m_graph(portfolio), m_groups(groupsOf(m_graph)), m_isDownstream(static_cast<std::size_t>(m_graph.size()), false) {
        m_spans.reserve(portfolio.initiatives().size());
        for (const Initiative& i : portfolio.initiatives()) m_spans.append(spanOf(i));
        for (const PlannedMove& move : moved) {
            const qsizetype row = portfolio.initiatives().indexOf(move.initiative);
            if (row < 0) continue;
            m_spans[row] = move.span;
            markDownstream(static_cast<int>(row));
        }
    }

    ShiftPreview shift() {
        int reported = -1;  // group whose circle has been named
        for (const int node : m_groups.order) {
            if (!m_isDownstream[static_cast<std::size_t>(node)]) continue;
            const int group = m_groups.groupOf[static_cast<std::size_t>(node)];
            if (!m_groups.isCircle[static_cast<std::size_t>(group)]) {
                mend(node);
            } else if (group != reported) {
                reported = group;
                nameCircle(node);
            }
        }
        return m_preview;
    }

private:
    const Initiative& initiative(int node) const { return m_portfolio.initiatives().rows()[node]; }
    const Dependency& dependency(int link) const { return m_portfolio.dependencies().rows()[link]; }

    void markDownstream(int from) {
        std::vector<int> open{from};
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            if (m_isDownstream[static_cast<std::size_t>(node)]) continue;
            m_isDownstream[static_cast<std::size_t>(node)] = true;
            for (const LinkGraph::Edge& edge : m_graph.following(node)) open.push_back(edge.node);
        }
    }

    ShiftPush pushOn(int node) const {
        ShiftPush push;
        for (const LinkGraph::Edge& edge : m_graph.preceding(node)) {
            if (!m_isDownstream[static_cast<std::size_t>(edge.node)] || !m_spans[edge.node].isValid()) continue;
            const qint64 room = roomIn(dependency(edge.link), m_spans[edge.node], m_spans[node]);
            if (room >= 0) continue;
            const Span span = earliestSpan(m_portfolio.settings().calendar, dependency(edge.link), m_spans[edge.node], m_spans[node]);
            if (push.link < 0 || span.start > push.span.start) push = {span, edge.link, -room};
        }
        return push;
    }

    void mend(int node) {
        if (!m_spans[node].isValid()) return;
        const ShiftPush push = pushOn(node);
        if (push.link < 0) return;
        const QString obstacle = obstacleTo(initiative(node), push);
        if (!obstacle.isEmpty()) {
            m_preview.obstacles.append({initiative(node).id, dependency(push.link).id, obstacle});
            return;
        }
        m_spans[node] = push.span;
        m_preview.moves.append({initiative(node).id, push.span});
    }

    QString obstacleTo(const Initiative& row, const ShiftPush& push) const {
        const QString before = m_portfolio.find(dependency(push.link).predecessor)->name;
        const int days = static_cast<int>(push.days);
        if (row.locked) return QCoreApplication::translate("Schedule", "“%1” is locked and stays %n day(s) too early for “%2”. Unlock it, or plan “%2” earlier.", nullptr, days).arg(row.name, before);
        if (row.progress >= 100) {
            return QCoreApplication::translate("Schedule", "“%1” is finished and stays %n day(s) too early for “%2”. Remove the link if it no longer holds.", nullptr, days).arg(row.name, before);
        }
        if (push.span.finish.year() > kLastYear) return QCoreApplication::translate("Schedule", "“%1” would have to move past the year %3. Check the dates and the lag of “%2”.").arg(row.name, before).arg(kLastYear);
        return {};
    }

    void nameCircle(int node) {
        QList<InitiativeId> circle;
        for (const int at : circleThrough(m_graph, node, static_cast<int>(m_portfolio.dependencies().size()) + 1)) circle.append(initiative(at).id);
        m_preview.obstacles.append({initiative(node).id, {}, QCoreApplication::translate("Schedule", "These wait for each other in a circle, so none of them is moved: %1. Remove one link of the circle.").arg(circleText(m_portfolio, circle))});
    }

    const Portfolio& m_portfolio;
    LinkGraph m_graph;
    LinkGroups m_groups;
    std::vector<bool> m_isDownstream;
    QList<Span> m_spans;  ///< by node, with what has been moved so far
    ShiftPreview m_preview;
};

}  // namespace

ShiftPreview shiftFollowing(const Portfolio& portfolio, const QList<PlannedMove>& moved) { return Shifter(portfolio, moved).shift(); }

}  // namespace stagepath
