#include "app/drawing/timeline/layout/timeline_routing.h"

#include "app/drawing/timeline/layout/timeline_ways.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stagepath {

namespace {

// Costs of a way; a label crossed is worse than any detour, a bar hides the line for its length.
constexpr double kLabelCost = 30;
constexpr double kBarCost = 2;
constexpr double kBendCost = 3;
constexpr double kUnitsPerCost = 30;
constexpr double kOvershotPerCost = 15;  ///< a line that runs past both ends reads badly

LinkEnd linkEndOf(const BarGeometry& bar, bool atFinish) {
    LinkEnd end{&bar, atFinish ? bar.rect.right() : bar.rect.left(), bar.rect.center().y(), atFinish ? 1 : -1, false};
    end.blocked = bar.place == (atFinish ? LabelPlace::After : LabelPlace::Before);
    return end;
}

/// Counts what segments meet in the rows they pass.
class Counter {
public:
    Counter(const TimelineLayout& layout, int from, int to) : m_layout(layout), m_from(from), m_to(to) {}

    void add(QPointF a, QPointF b) {
        const double left = std::min(a.x(), b.x());
        const double right = std::max(a.x(), b.x());
        forEachLinkRow(m_layout, std::min(a.y(), b.y()), std::max(a.y(), b.y()), [&](const QList<int>& row) {
            const auto [begin, end] = m_layout.visible(row, left, right);
            for (qsizetype i = begin; i < end; ++i) addBar(row[i], left, right);
        });
    }
    Crossings result() const { return m_result; }

private:
    void addBar(int bar, double left, double right) {
        const BarGeometry& g = m_layout.bars[bar];
        if (g.place != LabelPlace::None && g.label.left() < right && g.label.right() > left) {
            const bool isOwnInside = g.place == LabelPlace::Inside && (bar == m_from || bar == m_to);
            if (!isOwnInside && g.place != LabelPlace::Inside) ++m_result.labels;
        }
        if (bar != m_from && bar != m_to && g.rect.left() < right && g.rect.right() > left) ++m_result.bars;
    }

    const TimelineLayout& m_layout;
    int m_from;
    int m_to;
    Crossings m_result;
};

/// How far \p line runs past its two ends, sideways.
double overshoot(const QPolygonF& line) {
    const QRectF all = line.boundingRect();
    const auto [left, right] = std::minmax({line.first().x(), line.last().x()});
    return left - all.left() + all.right() - right;
}

double lengthOf(const QPolygonF& line) {
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i) length += std::abs(line[i].x() - line[i - 1].x()) + std::abs(line[i].y() - line[i - 1].y());
    return length;
}

}  // namespace

Crossings crossingsOf(const TimelineLayout& layout, const QPolygonF& line, int fromBar, int toBar) {
    Counter counter(layout, fromBar, toBar);
    for (qsizetype i = 1; i < line.size(); ++i) counter.add(line[i - 1], line[i]);
    return counter.result();
}

QPolygonF routeLink(const TimelineLayout& layout, int link) {
    const TimelineLink& l = layout.scene.links[link];
    const bool fromFinish = l.type == DependencyType::FinishToStart || l.type == DependencyType::FinishToFinish;
    const bool toFinish = l.type == DependencyType::FinishToFinish || l.type == DependencyType::StartToFinish;
    const LinkEnd from = linkEndOf(layout.bars[l.from], fromFinish);
    const LinkEnd to = linkEndOf(layout.bars[l.to], toFinish);
    QPolygonF best;
    double least = std::numeric_limits<double>::max();
    int namesCrossed = 0;
    const auto choose = [&](const QList<QPolygonF>& candidates) {
        for (const QPolygonF& way : candidates) {
            const Crossings crossed = crossingsOf(layout, way, l.from, l.to);
            const double wayCost = (lengthOf(way) / kUnitsPerCost + overshoot(way) / kOvershotPerCost) / layout.metrics.u;
            const double cost = kLabelCost * crossed.labels + kBarCost * crossed.bars + kBendCost * static_cast<double>(way.size()) + wayCost;
            if (cost >= least) continue;
            least = cost;
            best = way;
            namesCrossed = crossed.labels;
        }
    };
    choose(shortLinkWays(layout, from, to));
    if (namesCrossed > 0) choose(linkWaysPastNames(layout, from, to));
    return best;
}

}  // namespace stagepath
