#include "app/drawing/timeline/layout/timeline_routing.h"

#include "app/drawing/timeline/layout/timeline_ways.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace stagepath {

namespace {

// Costs of a way; a label crossed is worse than any detour, a bar hides the line for its length.
constexpr double kLabelCost = 30;
constexpr double kTouchCost = 6;
constexpr double kBarCost = 2;
constexpr double kBendCost = 3;
constexpr double kUnitsPerCost = 30;
constexpr double kNameClearance = 3;     ///< nearer to a label a line seems to touch its letters; times u
constexpr double kOvershotPerCost = 15;  ///< a line that runs past both ends reads badly

LinkEnd linkEndOf(const BarGeometry& bar, bool atFinish) {
    LinkEnd end{&bar, atFinish ? bar.rect.right() : bar.rect.left(), bar.rect.center().y(), atFinish ? 1 : -1, false};
    end.blocked = bar.place == (atFinish ? LabelPlace::After : LabelPlace::Before);
    return end;
}

double costOf(const Crossings& crossed) { return kLabelCost * crossed.labels + kTouchCost * crossed.touched + kBarCost * crossed.bars; }

/// Counts what segments meet in the rows they pass.
class Counter {
public:
    /// Stops counting where what is met costs \p most.
    Counter(const TimelineLayout& layout, int from, int to, double most) : m_layout(layout), m_from(from), m_to(to), m_most(most), m_clearance(kNameClearance * layout.metrics.u) {}

    void add(QPointF a, QPointF b) {
        const double left = std::min(a.x(), b.x());
        const double right = std::max(a.x(), b.x());
        forEachLinkRow(m_layout, std::min(a.y(), b.y()), std::max(a.y(), b.y()), [&](const QList<int>& row) {
            if (isTooMuch()) return;
            const auto [begin, end] = m_layout.visible(row, left - m_clearance, right + m_clearance);
            for (qsizetype i = begin; i < end; ++i) addBar(row[i], left, right);
        });
    }
    bool isTooMuch() const { return costOf(m_result) >= m_most; }
    Crossings result() const { return m_result; }

private:
    void addBar(int bar, double left, double right) {
        const BarGeometry& g = m_layout.bars[bar];
        if (g.place == LabelPlace::After || g.place == LabelPlace::Before) {
            if (g.label.left() < right && g.label.right() > left) ++m_result.labels;
            else if (g.label.left() - m_clearance < right && g.label.right() + m_clearance > left) ++m_result.touched;
        }
        if (bar != m_from && bar != m_to && g.rect.left() < right && g.rect.right() > left) ++m_result.bars;
    }

    const TimelineLayout& m_layout;
    int m_from;
    int m_to;
    double m_most;
    double m_clearance;
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

Crossings crossed(const TimelineLayout& layout, const QPolygonF& line, int fromBar, int toBar, double most) {
    Counter counter(layout, fromBar, toBar, most);
    for (qsizetype i = 1; i < line.size() && !counter.isTooMuch(); ++i) counter.add(line[i - 1], line[i]);
    return counter.result();
}

/// Finds the way that costs least. What a way costs by itself is known at once, what it meets takes long to count: so the
/// cheapest are looked at first, and the others only as far as they can still be better.
class BestWay {
public:
    BestWay(const TimelineLayout& layout, const TimelineLink& link) : m_layout(layout), m_link(link) {}

    void choose(const QList<LinkWay>& ways) {
        QVarLengthArray<std::pair<double, qsizetype>, 16> order;
        for (qsizetype i = 0; i < ways.size(); ++i) order.append({ownCost(ways[i].line), i});
        std::sort(order.begin(), order.end());
        for (const auto& [own, i] : order) {
            if (own >= m_least) break;
            const Crossings met = crossed(m_layout, ways[i].line, m_link.from, m_link.to, m_least - own);
            if (own + costOf(met) >= m_least) continue;
            m_least = own + costOf(met);
            m_best = ways[i];
            m_met = met;
        }
    }
    const LinkWay& best() const { return m_best; }
    bool crossesNames() const { return m_met.labels + m_met.touched > 0; }

private:
    double ownCost(const QPolygonF& way) const {
        return kBendCost * static_cast<double>(way.size()) + (lengthOf(way) / kUnitsPerCost + overshoot(way) / kOvershotPerCost) / m_layout.metrics.u;
    }

    const TimelineLayout& m_layout;
    const TimelineLink& m_link;
    double m_least = std::numeric_limits<double>::max();
    LinkWay m_best;
    Crossings m_met;
};

}  // namespace

Crossings crossingsOf(const TimelineLayout& layout, const QPolygonF& line, int fromBar, int toBar) {
    return crossed(layout, line, fromBar, toBar, std::numeric_limits<double>::max());
}

LinkWay routeLink(const TimelineLayout& layout, int link) {
    const TimelineLink& l = layout.scene.links[link];
    const bool fromFinish = l.type == DependencyType::FinishToStart || l.type == DependencyType::FinishToFinish;
    const bool toFinish = l.type == DependencyType::FinishToFinish || l.type == DependencyType::StartToFinish;
    const LinkEnd from = linkEndOf(layout.bars[l.from], fromFinish);
    const LinkEnd to = linkEndOf(layout.bars[l.to], toFinish);
    if (const auto kept = layout.keptWays.constFind(link); kept != layout.keptWays.cend()) {
        const QList<LinkWay> same = shortLinkWays(layout, from, to, *kept);
        if (!same.isEmpty()) return same.constFirst();
    }
    BestWay best(layout, l);
    best.choose(shortLinkWays(layout, from, to));
    const LinkWay shortest = best.best();
    if (best.crossesNames()) best.choose(linkWaysPastNames(layout, from, to));
    return {shortest.kind, best.best().line};
}

}  // namespace stagepath
