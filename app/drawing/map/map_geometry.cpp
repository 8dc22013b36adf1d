#include "app/drawing/map/map_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace stagepath {

namespace {

constexpr double kSpotCell = 4;      // px; nearer than this is the same spot
constexpr double kTouch = 12;        // px; half the smallest target
constexpr int kMapGeometryRing = 6;             // up to this many stand in a ring, more in a spiral
constexpr double kStackRadius = 26;  // px; no stack is wider
constexpr double kOverEdge = 30;     // px
constexpr double kSmallestSpan = 4;  // points; the nearest zoom

/// The \p index-th place of a sunflower, whose steps are 1 long. Thousands are asked for in a frame, the same ones again and again.
QPointF spiralAt(int index) {
    thread_local std::vector<QPointF> places;
    const double golden = std::numbers::pi * (3 - std::sqrt(5.0));
    for (int i = static_cast<int>(places.size()); i <= index; ++i) places.push_back(std::sqrt(static_cast<double>(i)) * QPointF(std::cos(i * golden), std::sin(i * golden)));
    return places[static_cast<std::size_t>(index)];
}

/// Where the \p index-th of \p count on one spot stands, relative to it.
QPointF fanOffset(int index, int count, double radius, double scale) {
    if (count <= kMapGeometryRing) {
        const double angle = 2 * std::numbers::pi * index / count - std::numbers::pi / 2;
        const double distance = count == 2 ? radius * 0.75 : radius * 0.95;
        return {distance * std::cos(angle + (count == 2 ? std::numbers::pi / 2 : 0)), distance * std::sin(angle + (count == 2 ? std::numbers::pi / 2 : 0))};
    }
    const double step = std::min(radius, kStackRadius * scale / std::sqrt(static_cast<double>(count)));
    return step * spiralAt(index);
}

// A cell and a bubble in it as one number, so that thousands are sorted at once: up to a million columns and rows, 16 million bubbles.
constexpr int kCellBits = 20;
constexpr int kBubbleBits = 24;

quint64 cellOf(double column, double row, qsizetype bubble) {
    return (static_cast<quint64>(std::lround(column)) << (kCellBits + kBubbleBits)) + (static_cast<quint64>(std::lround(row)) << kBubbleBits) + static_cast<quint64>(bubble);
}
qsizetype bubbleOf(quint64 cell) { return static_cast<qsizetype>(cell & ((quint64(1) << kBubbleBits) - 1)); }
quint64 placeOf(quint64 cell) { return cell >> kBubbleBits; }

/// Spreads the spots of the cells from \p first to \p last, which share one place.
template <class Iterator>
void fanOut(QList<MapSpot>& spots, Iterator first, Iterator last, double scale) {
    const int count = static_cast<int>(last - first);
    if (count < 2) return;
    double radius = 0;
    for (auto it = first; it != last; ++it) radius = std::max(radius, spots[bubbleOf(*it)].radius);
    for (int k = 0; k < count; ++k) {
        MapSpot& spot = spots[bubbleOf(first[k])];
        spot.centre += fanOffset(k, count, radius, scale);
        spot.stack = count;
        spot.topOfStack = k == count - 1;
    }
}

/// \p from and \p to moved into \p low … \p high, their distance kept.
void hold(double& from, double& to, double low, double high) {
    const double span = std::min(to - from, high - low);
    from = std::clamp(from, low, high - span);
    to = from + span;
}

}  // namespace

QPointF MapGeometry::toPoint(MapPoint score) const {
    const double x = (score.readiness - range.readinessFrom) * pixelsPerReadiness();
    const double y = (score.impact - range.impactFrom) * pixelsPerImpact();
    return {mirrored ? plot.right() - x : plot.left() + x, plot.bottom() - y};
}

MapPoint MapGeometry::toScore(QPointF point) const {
    const double x = mirrored ? plot.right() - point.x() : point.x() - plot.left();
    return {range.readinessFrom + x / pixelsPerReadiness(), range.impactFrom + (plot.bottom() - point.y()) / pixelsPerImpact()};
}

QRectF reachOfMarks(const MapGeometry& g) {
    const double before = g.range.readinessFrom <= 0 ? kOverEdge : 0;
    const double after = g.range.readinessTo >= 100 ? kOverEdge : 0;
    const double below = g.range.impactFrom <= 0 ? kOverEdge : 0;
    const double above = g.range.impactTo >= 100 ? kOverEdge : 0;
    return g.plot.adjusted(g.mirrored ? -after : -before, -above, g.mirrored ? before : after, below);
}

MapPoint clamped(MapPoint score) { return {std::clamp(score.readiness, 0.0, 100.0), std::clamp(score.impact, 0.0, 100.0)}; }

MapPoint rounded(MapPoint score) { return {std::round(score.readiness), std::round(score.impact)}; }

MapRange zoomed(const MapRange& range, double factor, MapPoint fixed, const MapRange& outer) {
    const double width = std::clamp((range.readinessTo - range.readinessFrom) / factor, kSmallestSpan, outer.readinessTo - outer.readinessFrom);
    const double height = std::clamp((range.impactTo - range.impactFrom) / factor, kSmallestSpan, outer.impactTo - outer.impactFrom);
    const double across = (fixed.readiness - range.readinessFrom) / (range.readinessTo - range.readinessFrom);
    const double up = (fixed.impact - range.impactFrom) / (range.impactTo - range.impactFrom);
    MapRange next;
    next.readinessFrom = fixed.readiness - across * width;
    next.readinessTo = next.readinessFrom + width;
    next.impactFrom = fixed.impact - up * height;
    next.impactTo = next.impactFrom + height;
    hold(next.readinessFrom, next.readinessTo, outer.readinessFrom, outer.readinessTo);
    hold(next.impactFrom, next.impactTo, outer.impactFrom, outer.impactTo);
    return next;
}

MapRange panned(const MapRange& range, double readiness, double impact, const MapRange& outer) {
    MapRange next = range;
    next.readinessFrom += readiness;
    next.readinessTo += readiness;
    next.impactFrom += impact;
    next.impactTo += impact;
    hold(next.readinessFrom, next.readinessTo, outer.readinessFrom, outer.readinessTo);
    hold(next.impactFrom, next.impactTo, outer.impactFrom, outer.impactTo);
    return next;
}

double tickStep(double pixelsPerUnit, double pixels) {
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
        if (step * pixelsPerUnit >= pixels) return step;
    }
    return 100;
}

QList<MapSpot> spotsOf(const MapScene& scene, const MapGeometry& geometry, double scale) {
    std::vector<quint64> cells;
    cells.reserve(static_cast<std::size_t>(scene.bubbles.size()));
    QList<MapSpot> spots;
    spots.reserve(scene.bubbles.size());
    // Cells belong to the scores, not to the screen, so that panning never changes who shares a spot.
    const double perReadiness = geometry.pixelsPerReadiness() / kSpotCell;
    const double perImpact = geometry.pixelsPerImpact() / kSpotCell;
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        const MapBubble& b = scene.bubbles[i];
        spots.append({geometry.toPoint(b.at), b.radius * scale, 1, true});
        cells.push_back(cellOf(b.at.readiness * perReadiness, b.at.impact * perImpact, i));
    }
    std::sort(cells.begin(), cells.end());
    for (auto first = cells.cbegin(); first != cells.cend();) {
        const auto last = std::find_if(first, cells.cend(), [&](quint64 cell) { return placeOf(cell) != placeOf(*first); });
        fanOut(spots, first, last, scale);
        first = last;
    }
    return spots;
}

qsizetype spotAt(const QList<MapSpot>& spots, QPointF point) {
    qsizetype nearest = -1;
    double best = kTouch;
    for (qsizetype i = spots.size() - 1; i >= 0; --i) {
        const QPointF d = spots[i].centre - point;
        const double distance = std::hypot(d.x(), d.y());
        if (distance <= spots[i].radius) return i;
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

}  // namespace stagepath
