#include "app/drawing/timeline/layout/timeline_layout.h"

#include "app/drawing/timeline/layout/row_ends.h"
#include "app/drawing/timeline/layout/timeline_routing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace stagepath {

namespace {

constexpr double kPinRoom = 15;  // u that the pin of a locked bar takes beside its label
/// Bars closer than this share no row.
constexpr double kBarGap = 8;
/// A label may reach so far over the end of the axis.
constexpr double kOverhang = 24;
/// Height of a collapsed lane of many rows.
constexpr double kSilhouette = 48;

const QFont& labelFont(const TimelineLayout& layout, const TimelineBar& bar) {
    return bar.kind == InitiativeKind::Rollout ? layout.metrics.labelStrong : layout.metrics.label;
}

/// Room for the octagon before a name.
double signWidth(const TimelineLayout& layout, const TimelineBar& bar) { return bar.conflict ? 17 * layout.metrics.u : 0; }

/// The name, and that its dates are missing; no longer than \p most by cutting the name.
QString timelineLabel(const TimelineLayout& layout, const TimelineBar& bar, const QFont& font, double most) {
    if (!bar.isStandIn()) return most < 0 ? bar.name : layout.widths->elided(bar.name, font, most);
    const QString rest = QStringLiteral(" · ") + bar.missing;
    return most < 0 ? bar.name + rest : layout.widths->elided(bar.name, font, std::max(most - layout.widths->of(rest, font), 0.0)) + rest;
}

/// The label after the bar, or before it where it would run past the end of the time shown; cut where neither has room for it.
void placeOutside(TimelineLayout& layout, const TimelineBar& bar, BarGeometry& g, double width) {
    const TimelineMetrics& m = layout.metrics;
    // A sign without room inside the bar stands before the name outside.
    const double sign = g.shown.width() < 20 * m.u ? signWidth(layout, bar) : 0;
    const double after = g.shown.right() + g.finishRoom + m.labelGap;
    const double before = g.shown.left() - g.startRoom - m.labelGap;
    const double roomAfter = layout.axis.width() + kOverhang * m.u - after;
    const bool fitsAfter = width + sign <= roomAfter;
    const bool fitsBefore = width + sign <= before;
    if (!fitsAfter && !fitsBefore) {
        const QFont& font = labelFont(layout, bar);
        g.text = timelineLabel(layout, bar, font, std::floor(std::max({roomAfter, before, sign}) - sign));
        width = layout.widths->of(g.text, font);
    }
    const double outside = width + sign;
    g.place = fitsAfter || (!fitsBefore && roomAfter >= before) ? LabelPlace::After : LabelPlace::Before;
    g.label = QRectF(g.place == LabelPlace::After ? after : before - outside, g.rect.top(), outside, g.rect.height());
}

/// Rect, ghost and label of a bar in the row it has.
void placeInRow(TimelineLayout& layout, int index) {
    const TimelineScene& scene = layout.scene;  // shared with who had it laid out: reading it must not copy it
    const TimelineBar& bar = scene.bars[index];
    BarGeometry& g = layout.bars[index];
    const TimelineMetrics& m = layout.metrics;
    const bool collapsed = scene.lanes[g.lane].collapsed;
    const double height = layout.lanes[g.lane].barHeight;
    const double top = layout.rowTop(g.lane, g.row);
    const double left = layout.axis.x(bar.start);
    g.rect = QRectF(left, top, std::max(layout.axis.endX(bar.finish) - left, 3 * m.u), height);
    g.shown = g.rect.intersected(QRectF(0, top, layout.axis.width(), height));
    if (g.shown.isEmpty()) g.shown = g.rect;
    g.startRoom = bar.startRoom;
    g.finishRoom = bar.finishRoom;
    g.ghost = {};
    if (collapsed) {
        g.place = LabelPlace::None;
        g.label = {};
        g.text.clear();
        return;
    }
    if (bar.ghostStart.isValid() && (bar.ghostStart != bar.start || bar.ghostFinish != bar.finish)) {
        const double ghostLeft = layout.axis.x(bar.ghostStart);
        const double gap = std::min(2 * m.u, (m.rowPitch - m.barHeight - 3.5 * m.u) / 2);
        g.ghost = QRectF(ghostLeft, g.rect.bottom() + gap, layout.axis.endX(bar.ghostFinish) - ghostLeft, 3.5 * m.u);
        layout.ghostReach = std::max({layout.ghostReach, g.rect.left() - g.ghost.left(), g.ghost.right() - g.rect.right()});
    }
    const QFont& font = labelFont(layout, bar);
    const double sign = signWidth(layout, bar);
    g.text = timelineLabel(layout, bar, font, -1);
    double width = layout.widths->of(g.text, font);
    const double pin = bar.locked ? kPinRoom * m.u : 0;
    if (width + sign + m.labelInset + 5 * m.u + pin <= g.shown.width()) {
        g.place = LabelPlace::Inside;
        g.label = QRectF(g.shown.left() + m.labelInset + sign, top, width, height);
        return;
    }
    if (width > m.maxLabel) {
        g.text = timelineLabel(layout, bar, font, m.maxLabel);
        width = layout.widths->of(g.text, font);
    }
    placeOutside(layout, bar, g, width);
}

void moveDown(BarGeometry& bar, double dy) {
    for (QRectF* rect : {&bar.rect, &bar.shown, &bar.label, &bar.ghost}) {
        if (!rect->isNull()) rect->translate(0, dy);
    }
}

/// A collapsed lane shows its bars as thin lines; with many rows they get thinner, so that it stays low.
void flattenLane(TimelineLayout& layout, int lane) {
    LaneGeometry& g = layout.lanes[lane];
    const double u = layout.metrics.u;
    g.pitch = std::clamp(kSilhouette * u / static_cast<double>(std::max<qsizetype>(g.rows.size(), 1)), u, 6 * u);
    g.barHeight = std::max(g.pitch - 2 * u, u);
    for (const int index : std::as_const(layout.scene).lanes[lane].bars) placeInRow(layout, index);
}

/// A lane's bars lie anywhere among those of a large plan, and waiting for each is a third of what a zoom costs.
constexpr qsizetype kBarsAhead = 6;
template <class T>
void fetchAhead(const T* row) {
    constexpr std::size_t kLine = 64;  // bytes that come together
    const auto* bytes = reinterpret_cast<const char*>(row);
    for (std::size_t i = 0; i < sizeof(T); i += kLine) __builtin_prefetch(bytes + i);
}

/// Fewest rows, in order of start: each bar takes the first row that is free where it begins.
void packLane(TimelineLayout& layout, int lane) {
    LaneGeometry& g = layout.lanes[lane];
    const TimelineMetrics& m = layout.metrics;
    const TimelineLane& shown = std::as_const(layout.scene).lanes[lane];
    const bool collapsed = shown.collapsed;
    const bool ownRows = !m.columns.isEmpty() && !collapsed;
    g.pitch = m.rowPitch;
    g.barHeight = m.barHeight;
    g.rows.clear();
    RowEnds ends;
    const TimelineBar* bars = layout.scene.bars.constData();
    const BarGeometry* places = layout.bars.constData();
    for (qsizetype i = 0; i < shown.bars.size(); ++i) {
        const int index = shown.bars[i];
        if (const qsizetype next = i + kBarsAhead; next < shown.bars.size()) {
            fetchAhead(bars + shown.bars[next]);
            fetchAhead(places + shown.bars[next]);
        }
        BarGeometry& bar = layout.bars[index];
        bar.lane = lane;
        bar.row = 0;
        placeInRow(layout, index);
        const auto row = static_cast<int>(ownRows ? ends.size() : ends.firstFree(bar.left(), (collapsed ? 1 : kBarGap) * m.u));
        if (row == ends.size()) g.rows.append(QList<int>());
        ends.set(row, bar.right());
        g.rows[row].append(index);
        bar.row = row;
        moveDown(bar, row * g.pitch);
    }
    if (collapsed) flattenLane(layout, lane);
    g.height = m.lanePadTop + m.lanePadBottom + static_cast<double>(std::max<qsizetype>(g.rows.size(), 1)) * g.pitch;
    // A name of two lines needs its room, one of a collapsed lane that of one.
    g.height = std::max(g.height, (collapsed ? 28 : 40) * m.u);
}

void moveLane(TimelineLayout& layout, int lane, double dy) {
    layout.lanes[lane].top += dy;
    for (const int index : std::as_const(layout.scene).lanes[lane].bars) moveDown(layout.bars[index], dy);
}

/// What has another place than before: the bars, and where they stood and stand.
struct Changes {
    QSet<int> bars;
    QList<QRectF> places;
};

Changes changesOf(const TimelineLayout& layout, const QList<int>& bars, const QList<BarGeometry>& before) {
    Changes changes;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const BarGeometry& was = before[i];
        const BarGeometry& is = layout.bars[bars[i]];
        if (was.rect == is.rect && was.label == is.label && was.place == is.place) continue;
        changes.bars.insert(bars[i]);
        for (const QRectF& place : {is.rect, is.label}) {
            if (!place.isNull()) changes.places.append(place);
        }
    }
    return changes;
}

bool isMet(const QPolygonF& line, const QList<QRectF>& places) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF part = QRectF(line[i - 1], line[i]).normalized().adjusted(-1, -1, 1, 1);
        if (std::any_of(places.begin(), places.end(), [&part](const QRectF& place) { return place.intersects(part); })) return true;
    }
    return false;
}

/// A line stays as it is until one of its ends moves or something comes to stand in its way. What lies below \p bottom moves by \p dy.
void keepRoutes(TimelineLayout& layout, const Changes& changes, double bottom, double dy) {
    for (auto it = layout.routes.begin(); it != layout.routes.end();) {
        const TimelineLink& link = std::as_const(layout.scene).links[it.key()];
        const QRectF box = it->boundingRect();
        const bool isBelow = box.top() >= bottom;
        const bool isTorn = dy != 0 && !isBelow && box.bottom() > bottom;
        if (isTorn || changes.bars.contains(link.from) || changes.bars.contains(link.to) || (!isBelow && isMet(*it, changes.places))) {
            it = layout.routes.erase(it);
            continue;
        }
        if (isBelow) it->translate(0, dy);
        ++it;
    }
}

}  // namespace

QRectF BarGeometry::labelBesideDot(double u) const {
    const double over = rect.right() + (kLinkDotDistance + kLinkDotRadius + 2) * u - label.left();
    return place == LabelPlace::After ? label.translated(std::clamp(over, 0.0, kBarGap * u), 0) : label;
}

int TimelineLayout::laneAt(double y) const {
    const auto it = std::upper_bound(lanes.begin(), lanes.end(), y, [](double value, const LaneGeometry& lane) { return value < lane.top; });
    const int lane = static_cast<int>(it - lanes.begin()) - 1;
    return lane >= 0 && y < lanes[lane].top + lanes[lane].height ? lane : -1;
}

int TimelineLayout::rowAt(int lane, double y) const {
    const int row = static_cast<int>(std::floor((y - rowTop(lane, 0)) / lanes[lane].pitch));
    return row >= 0 && row < lanes[lane].rows.size() ? row : -1;
}

int TimelineLayout::barInRow(double y) const {
    const int lane = metrics.columns.isEmpty() ? -1 : laneAt(y);
    if (lane < 0 || scene.lanes[lane].collapsed) return -1;
    const int row = rowAt(lane, y);
    return row < 0 ? -1 : lanes[lane].rows[row].value(0, -1);
}

std::pair<qsizetype, qsizetype> TimelineLayout::visible(const QList<int>& row, double left, double right) const {
    const auto first = std::partition_point(row.begin(), row.end(), [&](int bar) { return bars[bar].right() < left; });
    const auto last = std::partition_point(first, row.end(), [&](int bar) { return bars[bar].left() <= right; });
    return {first - row.begin(), last - row.begin()};
}

int TimelineLayout::barAt(QPointF point, double margin) const {
    const int lane = laneAt(point.y());
    if (lane < 0) return -1;
    const int row = rowAt(lane, point.y());
    if (row < 0) return -1;
    const auto [first, last] = visible(lanes[lane].rows[row], point.x() - margin, point.x() + margin);
    int labelled = -1;
    for (qsizetype i = first; i < last; ++i) {
        const int bar = lanes[lane].rows[row][i];
        if (bars[bar].rect.adjusted(-margin, 0, margin, 0).contains(point)) return bar;
        if (bars[bar].label.contains(point)) labelled = bar;
    }
    return labelled;
}

int TimelineLayout::milestoneAt(QPointF point) const {
    int labelled = -1;
    for (int i = 0; i < milestones.size(); ++i) {
        const QPointF d = point - milestones[i].centre;
        if (std::abs(d.x()) <= 11 * metrics.u && std::abs(d.y()) <= metrics.gatePitch / 2) return i;
        if (milestones[i].label.contains(point)) labelled = i;
    }
    return labelled;
}

const QPolygonF& TimelineLayout::route(int link) const {
    const auto it = routes.constFind(link);
    if (it != routes.cend()) return *it;
    const LinkWay way = routeLink(*this, link);
    ways.insert(link, way.kind);
    return *routes.insert(link, way.line);
}

TimelineLayout layoutTimeline(const TimelineScene& scene, const TimeAxis& axis, const TimelineMetrics& metrics, std::shared_ptr<TextWidths> widths, QList<BarGeometry> bars) {
    TimelineLayout layout;
    layout.scene = scene;
    layout.axis = axis;
    layout.metrics = metrics;
    layout.widths = widths ? std::move(widths) : std::make_shared<TextWidths>();
    layout.bars = std::move(bars);
    layout.bars.resize(scene.bars.size());
    layout.lanes.resize(scene.lanes.size());
    double top = 0;
    for (int lane = 0; lane < layout.lanes.size(); ++lane) {
        layout.lanes[lane].top = top;
        packLane(layout, lane);
        top += layout.lanes[lane].height;
    }
    layout.lanesHeight = top;
    layoutMilestones(layout);
    return layout;
}

void layoutLane(TimelineLayout& layout, int lane) {
    QList<int>& order = layout.scene.lanes[lane].bars;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return layout.scene.bars[a].start < layout.scene.bars[b].start; });
    const LaneGeometry before = layout.lanes[lane];
    QList<BarGeometry> places;
    places.reserve(order.size());
    for (const int bar : std::as_const(order)) places.append(std::as_const(layout.bars)[bar]);
    packLane(layout, lane);
    const double dy = layout.lanes[lane].height - before.height;
    keepRoutes(layout, changesOf(layout, std::as_const(order), places), before.top + before.height, dy);
    if (dy == 0) return;
    for (int l = lane + 1; l < layout.lanes.size(); ++l) moveLane(layout, l, dy);
    layout.lanesHeight += dy;
}

void placeBar(TimelineLayout& layout, int bar) {
    placeInRow(layout, bar);
    dropRoutes(layout, bar);
}

void dropRoutes(TimelineLayout& layout, int bar) {
    for (auto it = layout.routes.begin(); it != layout.routes.end();) {
        const TimelineLink& link = layout.scene.links[it.key()];
        it = link.from == bar || link.to == bar ? layout.routes.erase(it) : std::next(it);
    }
}

void liftBar(TimelineLayout& layout, int bar) {
    if (layout.lifted.contains(bar)) return;
    const BarGeometry& g = layout.bars[bar];
    layout.lanes[g.lane].rows[g.row].removeOne(bar);
    layout.lifted.append(bar);
}

void noteLinked(TimelineLayout& layout) {
    QSet<int> linked;
    const QSet<int> lifted(layout.lifted.cbegin(), layout.lifted.cend());
    for (const TimelineLink& link : std::as_const(layout.scene).links) {
        if (lifted.contains(link.from)) linked.insert(link.to);
        if (lifted.contains(link.to)) linked.insert(link.from);
    }
    linked.subtract(lifted);
    layout.linked = QList<int>(linked.cbegin(), linked.cend());
    std::sort(layout.linked.begin(), layout.linked.end());
}

namespace {

/// A name so short says nothing any more.
constexpr double kShortestGateName = 28;

/// The name of a milestone that has no whole place before its mark, cut to the room from \p roomFrom on; left out where that is
/// next to none.
void placeCutBefore(TimelineLayout& layout, MilestoneGeometry& g, double roomFrom, double right) {
    const TimelineMetrics& m = layout.metrics;
    if (right - roomFrom < kShortestGateName * m.u) return;
    g.text = layout.widths->elided(g.text, m.label, std::floor(right - roomFrom));
    const double width = layout.widths->of(g.text, m.label);
    g.label = QRectF(right - width, g.centre.y() - m.gatePitch / 2, width, m.gatePitch);
}

}  // namespace

void layoutMilestones(TimelineLayout& layout) {
    const TimelineMetrics& m = layout.metrics;
    const double u = m.u;
    QList<double> ends(m.gateRows, -1e9);
    QList<int> lastOf(m.gateRows, -1);
    layout.milestones.clear();
    int used = 1;
    for (const TimelineMilestone& milestone : std::as_const(layout.scene.milestones)) {
        MilestoneGeometry g;
        const double x = milestone.gate ? layout.axis.endX(milestone.date) : layout.axis.x(milestone.date);
        const double width = layout.widths->of(milestone.name, m.label);
        const double gap = (milestone.proposed ? 16 : 12) * u;  // the frame of a proposed one is wider than its mark
        const bool before = x + gap + width > layout.axis.width() + kOverhang * u && x - gap - width > 0;
        const double left = before ? x - gap - width : x - 8 * u;
        int row = 0;
        while (row < m.gateRows && ends[row] + 6 * u > left) ++row;
        bool hasRoom = row < m.gateRows;
        double roomFrom = 0;  // from where on the row has room, for a name that has no whole place
        if (!hasRoom) {
            // Crowded: the name that ends first makes way for the mark, and shows when it is pointed at.
            row = static_cast<int>(std::min_element(ends.begin(), ends.end()) - ends.begin());
            const bool makesWay = ends[row] > x - 8 * u && lastOf[row] >= 0;
            if (makesWay) layout.milestones[lastOf[row]].label = {};
            roomFrom = std::max(0.0, (makesWay ? layout.milestones[lastOf[row]].centre.x() + 8 * u : ends[row]) + 6 * u);
            hasRoom = !before;
        }
        g.row = row;
        used = std::max(used, row + 1);
        g.centre = QPointF(x, 4 * u + (row + 0.5) * m.gatePitch);
        g.text = milestone.name;
        if (hasRoom) g.label = QRectF(before ? left : x + gap, g.centre.y() - m.gatePitch / 2, width, m.gatePitch);
        else placeCutBefore(layout, g, roomFrom, x - gap);
        ends[row] = std::max(lastOf[row] >= 0 && layout.milestones[lastOf[row]].label.isNull() ? -1e9 : ends[row], hasRoom && !before ? g.label.right() : x + 8 * u);
        lastOf[row] = static_cast<int>(layout.milestones.size());
        layout.milestones.append(g);
    }
    layout.gatesHeight = 6 * u + used * m.gatePitch;
}

}  // namespace stagepath
