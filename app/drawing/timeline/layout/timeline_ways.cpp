#include "app/drawing/timeline/layout/timeline_ways.h"

#include <initializer_list>
#include <utility>

namespace stagepath {

namespace {

constexpr double kTrack = 6;
/// Free columns beside labels that are tried, the nearest first.
constexpr int kColumnsTried = 6;
constexpr double kReach = 200;  ///< how far beside the ends they may lie
constexpr qsizetype kNamesTried = 120;  ///< among more of them no straight column is looked for
constexpr qsizetype kNamesPassed = 40;  ///< by one column of a way that gives way
constexpr double kAside = 48;   ///< further beside the ends a line rather gives way to each name for itself

// The kinds of short ways, each with room for its variants.
constexpr int kElbows = 0;
constexpr int kDetours = 20;
constexpr int kThroughFoot = 60;
constexpr int kIntoHead = 80;

/// Names one over the other, seen from above: what overlaps is one wall.
class Walls {
public:
    explicit Walls(QList<std::pair<double, double>> names) : m_all(std::move(names)) {
        std::sort(m_all.begin(), m_all.end());
        qsizetype last = 0;
        for (qsizetype i = 1; i < m_all.size(); ++i) {
            if (m_all[i].first < m_all[last].second - 2 * kEdge) m_all[last].second = std::max(m_all[last].second, m_all[i].second);
            else m_all[++last] = m_all[i];
        }
        if (!m_all.isEmpty()) m_all.resize(last + 1);
    }
    const QList<std::pair<double, double>>& all() const { return m_all; }
    /// The edges themselves are free.
    bool isInside(double x) const {
        const auto after = std::partition_point(m_all.begin(), m_all.end(), [x](const auto& wall) { return wall.second - kEdge <= x; });
        return after != m_all.end() && x > after->first + kEdge;
    }

private:
    static constexpr double kEdge = 0.01;
    QList<std::pair<double, double>> m_all;
};

/// All ways worth trying between two ends.
class LinkWays {
public:
    LinkWays(const TimelineLayout& layout, const LinkEnd& from, const LinkEnd& to)
        : m_layout(layout), m_from(from), m_to(to), m_stub(4 * layout.metrics.u), m_arrival(9 * layout.metrics.u) {
        m_fromOut = onTrack(m_from.x + m_from.outward * m_stub, m_from.outward);
        m_toOut = m_to.x + m_to.outward * m_arrival;
    }

    /// The short ways; with \p only, none but that of this kind.
    QList<LinkWay> all(int only = -1) {
        m_only = only;
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
    /// Ways past the names that stand between the ends, no further aside than it takes: straight down the nearest free
    /// columns, and down the middle, aside from row to row where a name stands in the way.
    QList<LinkWay> pastNames() {
        const QList<Obstacles> rows = rowsBetween();
        Obstacles all;
        for (const Obstacles& row : rows) all.names += row.names;
        if (all.names.size() <= kNamesTried) {
            for (const double x : freeColumns(all)) m_ways.append({kWayPastNames, throughColumns({{x, arriving()}})});
        }
        m_ways.append({kWayPastNames, throughColumns(steps(rows))});
        return m_ways;
    }

private:
    /// What of a row a line down must keep off.
    struct Obstacles {
        double top = 0;
        QList<std::pair<double, double>> names;  ///< from and to, with room beside them
    };
    /// A part of a way that runs down at x as far as y.
    struct Column {
        double x = 0;
        double y = 0;
    };

    double direction() const { return m_to.y >= m_from.y ? 1 : -1; }
    double leaving() const { return gaps()[direction() > 0 ? 3 : 2]; }
    double arriving() const { return gaps()[direction() > 0 ? 0 : 1]; }
    double beside() const { return 4 * m_layout.metrics.u; }

    /// The rows between the two ends in the order in which the line passes them, each with the names outside its bars.
    QList<Obstacles> rowsBetween() const {
        const double reach = kReach * m_layout.metrics.u;
        QList<Obstacles> rows;
        forEachLinkRow(m_layout, std::min(leaving(), arriving()), std::max(leaving(), arriving()), [&](const QList<int>& row) {
            if (row.isEmpty()) return;
            Obstacles obstacles{m_layout.bars[row.constFirst()].rect.top(), {}};
            const auto [begin, end] = m_layout.visible(row, std::min(m_fromOut, m_toOut) - reach, std::max(m_fromOut, m_toOut) + reach);
            for (qsizetype i = begin; i < end; ++i) {
                const BarGeometry& g = m_layout.bars[row[i]];
                if (g.place == LabelPlace::Before || g.place == LabelPlace::After) obstacles.names.append({g.label.left() - beside(), g.label.right() + beside()});
            }
            rows.append(obstacles);
        });
        if (direction() < 0) std::reverse(rows.begin(), rows.end());
        return rows;
    }
    double outside(double x) const { return std::max({0.0, std::min(m_fromOut, m_toOut) - x, x - std::max(m_fromOut, m_toOut)}); }
    /// The columns nearest to the two ends on which nothing of \p row stands: beside its names, under bars too.
    QList<double> freeColumns(const Obstacles& row) const {
        const Walls walls(row.names);
        QList<double> columns{m_fromOut, m_toOut};
        for (const auto& [from, to] : walls.all()) columns << onTrack(from, -1) << onTrack(to, 1);
        columns.removeIf([&](double x) { return x < beside() || x > m_layout.axis.width() - beside() || walls.isInside(x); });
        const auto nearer = [this](double a, double b) { return std::pair(outside(a), std::abs(a - m_toOut)) < std::pair(outside(b), std::abs(b - m_toOut)); };
        const qsizetype tried = std::min<qsizetype>(columns.size(), kColumnsTried);
        std::partial_sort(columns.begin(), columns.begin() + tried, columns.end(), nearer);
        columns.resize(tried);
        return columns;
    }
    /// Down as far as one column is free near the ends, then aside in the gap before the row that is in the way.
    QList<Column> steps(const QList<Obstacles>& rows) const {
        QList<Column> columns;
        Obstacles passed;
        double x = m_fromOut;
        for (const Obstacles& row : rows) {
            Obstacles further{row.top, passed.names + row.names};
            QList<double> free = freeColumns(further);
            if (free.isEmpty() || outside(free.constFirst()) > kAside * m_layout.metrics.u || further.names.size() > kNamesPassed) {
                columns.append({x, gapBefore(row)});
                further.names = row.names;
                free = freeColumns(further);
            }
            if (free.isEmpty()) return {{m_toOut, arriving()}};
            x = free.constFirst();
            passed = further;
        }
        columns.append({x, arriving()});
        return columns;
    }
    double gapBefore(const Obstacles& row) const {
        const TimelineMetrics& m = m_layout.metrics;
        const double above = row.top - (m.rowPitch - m.barHeight) / 2 + m.u;
        return direction() > 0 ? above : above + m.rowPitch;
    }
    QPolygonF throughColumns(const QList<Column>& columns) const {
        const bool isDown = direction() > 0;
        QPolygonF way = m_from.blocked ? QPolygonF({{insideX(m_from), isDown ? m_from.bar->rect.bottom() : m_from.bar->rect.top()}, {insideX(m_from), leaving()}})
                                       : QPolygonF({{m_from.x, m_from.y}, {m_fromOut, m_from.y}, {m_fromOut, leaving()}});
        for (const Column& column : columns) {
            add(way, {column.x, way.last().y()});
            add(way, {column.x, column.y});
        }
        if (m_to.blocked) {
            add(way, {insideX(m_to), arriving()});
            add(way, {insideX(m_to), isDown ? m_to.bar->rect.top() : m_to.bar->rect.bottom()});
            return way;
        }
        add(way, {m_toOut, arriving()});
        add(way, {m_toOut, m_to.y});
        add(way, {m_to.x, m_to.y});
        return way;
    }
    /// Points on one straight line are one part of the way.
    static void add(QPolygonF& way, QPointF point) {
        const auto isSame = [](double a, double b) { return std::abs(a - b) < 0.01; };
        if (isSame(way.last().x(), point.x()) && isSame(way.last().y(), point.y())) return;
        if (way.size() > 1) {
            const QPointF before = way[way.size() - 2];
            const bool isStraight = (isSame(before.x(), way.last().x()) && isSame(way.last().x(), point.x())) || (isSame(before.y(), way.last().y()) && isSame(way.last().y(), point.y()));
            if (isStraight) way.removeLast();
        }
        way.append(point);
    }
    /// The track at \p x or next to it on its \p side (-1, +1): lines down are either one or far enough apart to be told apart.
    double onTrack(double x, int side) const {
        const double track = kTrack * m_layout.metrics.u;
        return (side > 0 ? std::ceil(x / track) : std::floor(x / track)) * track;
    }
    void offer(int kind, std::initializer_list<QPointF> line) {
        if (m_only < 0 || m_only == kind) m_ways.append({kind, QPolygonF(line)});
    }
    /// Vertical part at x between the two ends: possible where it lies outside both.
    void elbows() {
        int kind = kElbows;
        if (std::abs(m_from.y - m_to.y) < 0.5 && (m_toOut - m_fromOut) * m_from.outward >= 0 && m_from.outward != m_to.outward) return offer(kind, {{m_from.x, m_from.y}, {m_to.x, m_to.y}});
        const double middle = (m_fromOut + m_toOut) / 2;
        const double step = 14 * m_layout.metrics.u;
        for (const double x : {m_fromOut, m_toOut, middle, m_fromOut + step, m_toOut - step, m_fromOut - step, m_toOut + step}) {
            ++kind;
            const bool isOutside = (x - m_fromOut) * m_from.outward >= -0.01 && (x - m_toOut) * m_to.outward >= -0.01;
            if (isOutside) offer(kind, {{m_from.x, m_from.y}, {x, m_from.y}, {x, m_to.y}, {m_to.x, m_to.y}});
        }
    }
    /// Along the gap between two rows.
    void detours() {
        int kind = kDetours;
        const double step = 6 * m_layout.metrics.u;
        for (const double y : gaps()) {
            for (const double further : {0.0, step, 2 * step}) {
                const double from = m_fromOut + m_from.outward * further;
                const double to = m_toOut + m_to.outward * further;
                offer(kind++, {{m_from.x, m_from.y}, {from, m_from.y}, {from, y}, {m_toOut, y}, {m_toOut, m_to.y}, {m_to.x, m_to.y}});
                if (further > 0) offer(kind++, {{m_from.x, m_from.y}, {m_fromOut, m_from.y}, {m_fromOut, y}, {to, y}, {to, m_to.y}, {m_to.x, m_to.y}});
            }
        }
    }
    /// Leaves through the foot (or head) of the bar, since its label is in the way.
    void throughFoot() {
        int kind = kThroughFoot;
        const double x = insideX(m_from);
        const double edge = m_to.y >= m_from.y ? m_from.bar->rect.bottom() : m_from.bar->rect.top();
        const bool sameRow = std::abs(m_from.y - m_to.y) < 0.5;
        if (!sameRow && (x - m_toOut) * m_to.outward >= 0) offer(kind, {{x, edge}, {x, m_to.y}, {m_to.x, m_to.y}});
        for (const double y : gaps()) {
            const bool isBelow = y > m_from.y;
            const double start = isBelow ? m_from.bar->rect.bottom() : m_from.bar->rect.top();
            offer(++kind, {{x, start}, {x, y}, {m_toOut, y}, {m_toOut, m_to.y}, {m_to.x, m_to.y}});
        }
    }
    /// Enters through the head (or foot) of the bar.
    void intoHead() {
        int kind = kIntoHead;
        const double x = insideX(m_to);
        const double edge = m_from.y <= m_to.y ? m_to.bar->rect.top() : m_to.bar->rect.bottom();
        const bool sameRow = std::abs(m_from.y - m_to.y) < 0.5;
        if (!sameRow && (x - m_fromOut) * m_from.outward >= 0) offer(kind, {{m_from.x, m_from.y}, {x, m_from.y}, {x, edge}});
        for (const double y : gaps()) {
            const double end = y < m_to.y ? m_to.bar->rect.top() : m_to.bar->rect.bottom();
            offer(++kind, {{m_from.x, m_from.y}, {m_fromOut, m_from.y}, {m_fromOut, y}, {x, y}, {x, end}});
        }
    }
    double insideX(const LinkEnd& end) const {
        const double inset = std::min(8 * m_layout.metrics.u, end.bar->rect.width() / 2);
        return end.x - end.outward * inset;
    }
    /// The gaps above and below the rows of both ends.
    QList<double> gaps() const {
        const TimelineMetrics& m = m_layout.metrics;
        const double above = (m.rowPitch - m.barHeight) / 2 - 2 * m.u;
        QList<double> result;
        for (const LinkEnd* end : {&m_to, &m_from}) {
            result.append(end->bar->rect.top() - above - m.u);
            result.append(end->bar->rect.top() - above - m.u + m.rowPitch);
        }
        return result;
    }

    const TimelineLayout& m_layout;
    LinkEnd m_from;
    LinkEnd m_to;
    double m_stub;
    double m_arrival;
    double m_fromOut = 0;
    double m_toOut = 0;
    int m_only = -1;
    QList<LinkWay> m_ways;
};

}  // namespace

QList<LinkWay> shortLinkWays(const TimelineLayout& layout, const LinkEnd& from, const LinkEnd& to, int only) { return LinkWays(layout, from, to).all(only); }

QList<LinkWay> linkWaysPastNames(const TimelineLayout& layout, const LinkEnd& from, const LinkEnd& to) { return LinkWays(layout, from, to).pastNames(); }

}  // namespace stagepath
