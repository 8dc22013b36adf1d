#include "app/drawing/timeline/timeline_routing.h"

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
constexpr double kTrack = 6;
/// Looking further up or down than so many rows costs more than it helps.
constexpr int kRowsLookedAt = 60;
/// Free columns beside labels that are tried, the nearest first.
constexpr int kColumnsTried = 24;
constexpr double kReach = 400;  ///< how far beside the ends they may lie

/// One end of a link: the edge it uses, and the way out of the bar there.
struct End {
    const BarGeometry* bar = nullptr;
    double x = 0;
    double y = 0;
    int outward = 1;       ///< +1 at the finish edge, -1 at the start edge
    bool blocked = false;  ///< the bar's own label stands there
};

End endOf(const BarGeometry& bar, bool atFinish) {
    End end{&bar, atFinish ? bar.rect.right() : bar.rect.left(), bar.rect.center().y(), atFinish ? 1 : -1, false};
    end.blocked = bar.place == (atFinish ? LabelPlace::After : LabelPlace::Before);
    return end;
}

/// Calls \p visit for the rows whose bars lie between \p top and \p bottom, down to a limit.
template <class F>
void forEachRow(const TimelineLayout& layout, double top, double bottom, F visit) {
    int seen = 0;
    for (int lane = std::max(0, layout.laneAt(top)); lane < layout.lanes.size() && layout.lanes[lane].top <= bottom; ++lane) {
        const LaneGeometry& g = layout.lanes[lane];
        const double origin = layout.rowTop(lane, 0);
        for (int r = std::max(0, static_cast<int>(std::floor((top - origin) / g.pitch))); r < g.rows.size(); ++r) {
            const double rowTop = layout.rowTop(lane, r);
            if (rowTop > bottom) break;
            if (rowTop + g.barHeight < top) continue;
            if (++seen > kRowsLookedAt) return;
            visit(g.rows[r]);
        }
    }
}

/// All ways worth trying between two ends.
class Ways {
public:
    Ways(const TimelineLayout& layout, const End& from, const End& to)
        : m_layout(layout), m_from(from), m_to(to), m_stub(4 * layout.metrics.u), m_arrival(9 * layout.metrics.u) {}

    QList<QPolygonF> all() {
        m_fromOut = onTrack(m_from.x + m_from.outward * m_stub, m_from.outward);
        m_toOut = m_to.x + m_to.outward * m_arrival;
        if (m_from.blocked) {
            throughFoot();
        } else if (m_to.blocked) {
            intoHead();
        } else {
            elbows();
            detours();
        }
        return m_ways;
    }
    /// Longer ways down the columns beside the names that stand between the ends: for where no shorter one is clear.
    QList<QPolygonF> pastNames() {
        m_ways.clear();
        const double down = m_to.y >= m_from.y ? 1 : -1;
        const QList<double> around = gaps();
        const double leave = down > 0 ? around[3] : around[2];
        const double arrive = down > 0 ? around[0] : around[1];
        for (const double x : freeColumns()) {
            QPolygonF way = m_from.blocked ? QPolygonF({{insideX(m_from), down > 0 ? m_from.bar->rect.bottom() : m_from.bar->rect.top()}, {insideX(m_from), leave}})
                                           : QPolygonF({{m_from.x, m_from.y}, {m_fromOut, m_from.y}, {m_fromOut, leave}});
            way << QPointF(x, leave) << QPointF(x, arrive);
            if (m_to.blocked) way << QPointF(insideX(m_to), arrive) << QPointF(insideX(m_to), down > 0 ? m_to.bar->rect.top() : m_to.bar->rect.bottom());
            else way << QPointF(m_toOut, arrive) << QPointF(m_toOut, m_to.y) << QPointF(m_to.x, m_to.y);
            m_ways.append(way);
        }
        return m_ways;
    }

private:
    /// Columns just beside the names outside their bars in the rows between the two ends.
    QList<double> freeColumns() const {
        const double beside = 4 * m_layout.metrics.u;
        const double leftmost = std::min(m_fromOut, m_toOut) - kReach * m_layout.metrics.u;
        const double rightmost = std::max(m_fromOut, m_toOut) + kReach * m_layout.metrics.u;
        QList<double> columns;
        forEachRow(m_layout, std::min(m_from.y, m_to.y), std::max(m_from.y, m_to.y), [&](const QList<int>& row) {
            const auto [begin, end] = m_layout.visible(row, leftmost, rightmost);
            for (qsizetype i = begin; i < end; ++i) {
                const BarGeometry& g = m_layout.bars[row[i]];
                if (g.place == LabelPlace::Before || g.place == LabelPlace::After) {
                    columns << onTrack(std::min(g.label.left(), g.rect.left()) - beside, -1) << onTrack(std::max(g.label.right(), g.rect.right()) + beside, 1);
                }
            }
        });
        columns.removeIf([this, beside](double x) { return x < beside || x > m_layout.axis.width() - beside; });
        std::sort(columns.begin(), columns.end(), [this](double a, double b) { return std::abs(a - m_fromOut) < std::abs(b - m_fromOut); });
        return columns.mid(0, kColumnsTried);
    }
    /// The track at \p x or next to it on its \p side (-1, +1): lines down are either one or far enough apart to be told apart.
    double onTrack(double x, int side) const {
        const double track = kTrack * m_layout.metrics.u;
        return (side > 0 ? std::ceil(x / track) : std::floor(x / track)) * track;
    }
    /// Vertical part at x between the two ends: possible where it lies outside both.
    void elbows() {
        if (std::abs(m_from.y - m_to.y) < 0.5 && (m_toOut - m_fromOut) * m_from.outward >= 0 && m_from.outward != m_to.outward) {
            m_ways.append(QPolygonF({{m_from.x, m_from.y}, {m_to.x, m_to.y}}));
            return;
        }
        const double middle = (m_fromOut + m_toOut) / 2;
        const double step = 14 * m_layout.metrics.u;
        for (const double x : {m_fromOut, m_toOut, middle, m_fromOut + step, m_toOut - step, m_fromOut - step, m_toOut + step}) {
            const bool isOutside = (x - m_fromOut) * m_from.outward >= -0.01 && (x - m_toOut) * m_to.outward >= -0.01;
            if (isOutside) m_ways.append(QPolygonF({{m_from.x, m_from.y}, {x, m_from.y}, {x, m_to.y}, {m_to.x, m_to.y}}));
        }
    }
    /// Along the gap between two rows.
    void detours() {
        const double step = 6 * m_layout.metrics.u;
        for (const double y : gaps()) {
            for (const double further : {0.0, step, 2 * step}) {
                const double from = m_fromOut + m_from.outward * further;
                const double to = m_toOut + m_to.outward * further;
                m_ways.append(QPolygonF({{m_from.x, m_from.y}, {from, m_from.y}, {from, y}, {m_toOut, y}, {m_toOut, m_to.y}, {m_to.x, m_to.y}}));
                if (further > 0) m_ways.append(QPolygonF({{m_from.x, m_from.y}, {m_fromOut, m_from.y}, {m_fromOut, y}, {to, y}, {to, m_to.y}, {m_to.x, m_to.y}}));
            }
        }
    }
    /// Leaves through the foot (or head) of the bar, since its label is in the way.
    void throughFoot() {
        const double x = insideX(m_from);
        const double edge = m_to.y >= m_from.y ? m_from.bar->rect.bottom() : m_from.bar->rect.top();
        const bool sameRow = std::abs(m_from.y - m_to.y) < 0.5;
        if (!sameRow && (x - m_toOut) * m_to.outward >= 0) m_ways.append(QPolygonF({{x, edge}, {x, m_to.y}, {m_to.x, m_to.y}}));
        for (const double y : gaps()) {
            const bool isBelow = y > m_from.y;
            const double start = isBelow ? m_from.bar->rect.bottom() : m_from.bar->rect.top();
            m_ways.append(QPolygonF({{x, start}, {x, y}, {m_toOut, y}, {m_toOut, m_to.y}, {m_to.x, m_to.y}}));
        }
    }
    /// Enters through the head (or foot) of the bar.
    void intoHead() {
        const double x = insideX(m_to);
        const double edge = m_from.y <= m_to.y ? m_to.bar->rect.top() : m_to.bar->rect.bottom();
        const bool sameRow = std::abs(m_from.y - m_to.y) < 0.5;
        if (!sameRow && (x - m_fromOut) * m_from.outward >= 0) m_ways.append(QPolygonF({{m_from.x, m_from.y}, {x, m_from.y}, {x, edge}}));
        for (const double y : gaps()) {
            const double end = y < m_to.y ? m_to.bar->rect.top() : m_to.bar->rect.bottom();
            m_ways.append(QPolygonF({{m_from.x, m_from.y}, {m_fromOut, m_from.y}, {m_fromOut, y}, {x, y}, {x, end}}));
        }
    }
    double insideX(const End& end) const {
        const double inset = std::min(8 * m_layout.metrics.u, end.bar->rect.width() / 2);
        return end.x - end.outward * inset;
    }
    /// The gaps above and below the rows of both ends.
    QList<double> gaps() const {
        const TimelineMetrics& m = m_layout.metrics;
        const double above = (m.rowPitch - m.barHeight) / 2 - 2 * m.u;
        QList<double> result;
        for (const End* end : {&m_to, &m_from}) {
            result.append(end->bar->rect.top() - above - m.u);
            result.append(end->bar->rect.top() - above - m.u + m.rowPitch);
        }
        return result;
    }

    const TimelineLayout& m_layout;
    End m_from;
    End m_to;
    double m_stub;
    double m_arrival;
    double m_fromOut = 0;
    double m_toOut = 0;
    QList<QPolygonF> m_ways;
};

/// Counts what segments meet in the rows they pass.
class Counter {
public:
    Counter(const TimelineLayout& layout, int from, int to) : m_layout(layout), m_from(from), m_to(to) {}

    void add(QPointF a, QPointF b) {
        const double left = std::min(a.x(), b.x());
        const double right = std::max(a.x(), b.x());
        forEachRow(m_layout, std::min(a.y(), b.y()), std::max(a.y(), b.y()), [&](const QList<int>& row) {
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
    const End from = endOf(layout.bars[l.from], fromFinish);
    const End to = endOf(layout.bars[l.to], toFinish);
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
    Ways ways(layout, from, to);
    choose(ways.all());
    if (namesCrossed > 0) choose(ways.pastNames());
    return best;
}

}  // namespace stagepath
