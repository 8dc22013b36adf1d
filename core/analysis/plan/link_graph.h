// The dependencies of a plan as a graph of row numbers: what walks it costs no look-up by id.
#pragma once

#include "core/domain/portfolio.h"

#include <QSet>

#include <span>
#include <vector>

namespace stagepath {

/// Nodes are the rows of the initiatives, edges the dependencies whose two ends are there. Valid as long as the
/// portfolio it was made from.
class LinkGraph {
public:
    struct Edge {
        int node;  ///< row of the initiative at the other end
        int link;  ///< row of the dependency
    };
    explicit LinkGraph(const Portfolio& portfolio);

    int size() const { return static_cast<int>(m_followingFrom.size()) - 1; }
    std::span<const Edge> following(int node) const { return edges(m_following, m_followingFrom, node); }
    std::span<const Edge> preceding(int node) const { return edges(m_preceding, m_precedingFrom, node); }

private:
    static std::span<const Edge> edges(const std::vector<Edge>& all, const std::vector<int>& from, int node) {
        const auto i = static_cast<std::size_t>(node);
        return std::span<const Edge>(all).subspan(static_cast<std::size_t>(from[i]), static_cast<std::size_t>(from[i + 1] - from[i]));
    }

    std::vector<Edge> m_following;
    std::vector<Edge> m_preceding;
    std::vector<int> m_followingFrom;  ///< where each node's edges begin; one more than there are nodes
    std::vector<int> m_precedingFrom;
};

/// The nodes in an order in which those that wait come after what they wait for. Nodes that wait for each other are
/// in one group.
struct LinkGroups {
    std::vector<int> groupOf;        ///< of a node; later groups wait for earlier ones
    std::vector<bool> isCircle;      ///< by group: its nodes wait for themselves
    std::vector<int> order;          ///< nodes, group after group
};
LinkGroups groupsOf(const LinkGraph& graph);

/// The dependencies that lie on a circle: whatever they move comes back to them.
QSet<DependencyId> linksInCircles(const Portfolio& portfolio);

/// A shortest circle through \p node, each node once, beginning with it; empty where there is none, or none that a walk
/// of \p effort edges finds.
std::vector<int> circleThrough(const LinkGraph& graph, int node, int effort);

}  // namespace stagepath
