#include "core/analysis/plan/link_graph.h"

#include <algorithm>
#include <unordered_map>

namespace stagepath {

namespace {

/// Walks depth first without recursion, so that a chain of any length does no harm, and finds the groups of nodes that
/// reach each other (Tarjan's strongly connected components).
class GroupFinder {
public:
    explicit GroupFinder(const LinkGraph& graph)
        : m_graph(graph), m_seen(count(), -1), m_low(count(), 0), m_nextEdge(count(), 0), m_isOpen(count(), false) {
        m_groups.groupOf.assign(count(), -1);
    }

    LinkGroups find() {
        for (int node = 0; node < m_graph.size(); ++node) {
            if (m_seen[at(node)] < 0) walkFrom(node);
        }
        turnRound();
        return m_groups;
    }

private:
    static std::size_t at(int node) { return static_cast<std::size_t>(node); }
    std::size_t count() const { return static_cast<std::size_t>(m_graph.size()); }

    void enter(int node) {
        m_seen[at(node)] = m_low[at(node)] = m_clock++;
        m_isOpen[at(node)] = true;
        m_open.push_back(node);
        m_path.push_back(node);
    }

    void walkFrom(int root) {
        enter(root);
        while (!m_path.empty()) {
            const int node = m_path.back();
            const auto edges = m_graph.following(node);
            if (m_nextEdge[at(node)] < edges.size()) {
                const int next = edges[m_nextEdge[at(node)]++].node;
                if (m_seen[at(next)] < 0) enter(next);
                else if (m_isOpen[at(next)]) m_low[at(node)] = std::min(m_low[at(node)], m_seen[at(next)]);
                continue;
            }
            leave(node);
        }
    }

    void leave(int node) {
        m_path.pop_back();
        if (!m_path.empty()) m_low[at(m_path.back())] = std::min(m_low[at(m_path.back())], m_low[at(node)]);
        if (m_low[at(node)] == m_seen[at(node)]) closeGroup(node);
    }

    void closeGroup(int first) {
        const auto edges = m_graph.following(first);
        const bool isCircle = m_open.back() != first || std::any_of(edges.begin(), edges.end(), [first](const LinkGraph::Edge& e) { return e.node == first; });
        int node = -1;
        do {
            node = m_open.back();
            m_open.pop_back();
            m_isOpen[at(node)] = false;
            m_groups.groupOf[at(node)] = static_cast<int>(m_groups.isCircle.size());
            m_groups.order.push_back(node);
        } while (node != first);
        m_groups.isCircle.push_back(isCircle);
    }

    /// Groups are closed last first.
    void turnRound() {
        const int last = static_cast<int>(m_groups.isCircle.size()) - 1;
        for (int& group : m_groups.groupOf) group = last - group;
        std::reverse(m_groups.isCircle.begin(), m_groups.isCircle.end());
        std::reverse(m_groups.order.begin(), m_groups.order.end());
    }

    const LinkGraph& m_graph;
    std::vector<int> m_seen;  ///< when a node was entered; −1: not yet
    std::vector<int> m_low;   ///< the earliest open node that it reaches
    std::vector<std::size_t> m_nextEdge;
    std::vector<bool> m_isOpen;
    std::vector<int> m_open;
    std::vector<int> m_path;
    LinkGroups m_groups;
    int m_clock = 0;
};

/// Sorts edges by the node they belong to, in the order they were given.
void fillEdges(const std::vector<std::pair<int, LinkGraph::Edge>>& pairs, int nodes, std::vector<LinkGraph::Edge>& edges, std::vector<int>& from) {
    from.assign(static_cast<std::size_t>(nodes) + 1, 0);
    for (const auto& [node, edge] : pairs) ++from[static_cast<std::size_t>(node) + 1];
    for (std::size_t i = 1; i < from.size(); ++i) from[i] += from[i - 1];
    edges.resize(pairs.size());
    std::vector<int> next(from.begin(), from.end() - 1);
    for (const auto& [node, edge] : pairs) edges[static_cast<std::size_t>(next[static_cast<std::size_t>(node)]++)] = edge;
}

}  // namespace

LinkGraph::LinkGraph(const Portfolio& portfolio) {
    std::vector<std::pair<int, Edge>> following;
    std::vector<std::pair<int, Edge>> preceding;
    int link = 0;
    for (const Dependency& d : portfolio.dependencies()) {
        const int from = static_cast<int>(portfolio.initiatives().indexOf(d.predecessor));
        const int to = static_cast<int>(portfolio.initiatives().indexOf(d.successor));
        if (from >= 0 && to >= 0) {
            following.push_back({from, {to, link}});
            preceding.push_back({to, {from, link}});
        }
        ++link;
    }
    const int nodes = static_cast<int>(portfolio.initiatives().size());
    fillEdges(following, nodes, m_following, m_followingFrom);
    fillEdges(preceding, nodes, m_preceding, m_precedingFrom);
}

LinkGroups groupsOf(const LinkGraph& graph) { return GroupFinder(graph).find(); }

QSet<DependencyId> linksInCircles(const Portfolio& portfolio) {
    const LinkGraph graph(portfolio);
    const LinkGroups groups = groupsOf(graph);
    QSet<DependencyId> links;
    for (int node = 0; node < graph.size(); ++node) {
        const int group = groups.groupOf[static_cast<std::size_t>(node)];
        if (!groups.isCircle[static_cast<std::size_t>(group)]) continue;
        for (const LinkGraph::Edge& edge : graph.following(node)) {
            if (groups.groupOf[static_cast<std::size_t>(edge.node)] == group) links.insert(portfolio.dependencies().rows()[edge.link].id);
        }
    }
    return links;
}

std::vector<int> circleThrough(const LinkGraph& graph, int node, int effort) {
    std::unordered_map<int, int> cameFrom;
    std::vector<int> open{node};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const int at = open[i];
        for (const LinkGraph::Edge& edge : graph.following(at)) {
            if (--effort < 0) return {};
            if (edge.node == node) {
                std::vector<int> circle;
                for (int back = at; back != node; back = cameFrom.at(back)) circle.push_back(back);
                circle.push_back(node);
                std::reverse(circle.begin(), circle.end());
                return circle;
            }
            if (cameFrom.emplace(edge.node, at).second) open.push_back(edge.node);
        }
    }
    return {};
}

}  // namespace stagepath
