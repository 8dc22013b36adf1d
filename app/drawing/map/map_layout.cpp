#include "app/drawing/map/map_layout.h"

#include "app/drawing/typography.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QLineF>
#include <QLocale>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace stagepath {

namespace {

constexpr int kDenseLabels = 10;
constexpr int kCountedStack = 7;  // from this many on one spot their number is written beside it
constexpr double kMapSameSpan = 1e-9;  // points
constexpr double kMaxName = 230;  // px
constexpr double kMapPlateAside = 5;  // px by which a plate is larger than its words
constexpr double kMapPlateAbove = 2;
constexpr double kMapLayoutApart = 8;  ///< px between rim and name from which a line on paper leads from the one to the other

MapRange wholeRange(const MapScene& scene) { return {0, 100, scene.impactFrom, 100}; }
/// Then nothing changes but the place: who stands on one spot is a matter of the scale.
bool isAsLarge(const MapRange& a, const MapRange& b) {
    return std::abs((a.readinessTo - a.readinessFrom) - (b.readinessTo - b.readinessFrom)) < kMapSameSpan && std::abs((a.impactTo - a.impactFrom) - (b.impactTo - b.impactFrom)) < kMapSameSpan;
}

bool isReady(Quadrant q) { return q == Quadrant::ScaleNow || q == Quadrant::QuickWin; }
bool isStrong(Quadrant q) { return q == Quadrant::ScaleNow || q == Quadrant::BuildReadiness; }

QList<qsizetype> shownGhosts(const MapScene& scene) {
    QList<qsizetype> found;
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        if (scene.bubbles[i].showsGhost) found.append(i);
    }
    return found;
}

QPointF stackCountCorner(const MapSpot& spot) { return spot.centre + spot.radius * QPointF(0.5, 0.4); }

/// Where badges would cover each other those of larger stacks are shown: half a number would be another one.
void chooseStackCounts(QList<MapSpot>& spots, const MapPaintOptions& options) {
    QList<qsizetype> large;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        if (spots[i].topOfStack && spots[i].stack >= kCountedStack) large.append(i);
    }
    std::stable_sort(large.begin(), large.end(), [&](qsizetype a, qsizetype b) { return spots[a].stack > spots[b].stack; });
    QHash<int, QSizeF> sizes;
    QHash<int, QList<QRectF>> shown;  // by bands as high as a badge: it meets those of its own and of the two beside it
    for (const qsizetype i : std::as_const(large)) {
        QSizeF& size = sizes[spots[i].stack];
        if (size.isEmpty()) size = stackCountBadge(spots[i], options).size();
        const QRectF badge(stackCountCorner(spots[i]), size);
        const int band = qFloor(badge.top() / badge.height());
        const auto isFree = [&](int beside) {
            const QList<QRectF> there = shown.value(beside);
            return std::none_of(there.cbegin(), there.cend(), [&](const QRectF& other) { return other.intersects(badge); });
        };
        spots[i].counted = isFree(band - 1) && isFree(band) && isFree(band + 1);
        if (spots[i].counted) shown[band].append(badge);
    }
}

std::array<QRectF, 4> captionsOf(const MapGeometry& g, const MapScene& scene, const MapPaintOptions& options) {
    std::array<QRectF, 4> captions;
    const double u = options.scale;
    const QFontMetricsF metrics(fontOfPixels(options.quadrantPx * u, 600));
    for (const Quadrant q : kQuadrants) {
        const QSizeF size(metrics.horizontalAdvance(quadrantCaption(scene, q)) + 22 * u, metrics.height() + 2);
        const QRectF area = quadrantRect(g, scene, q).adjusted(10 * u, 8 * u, -10 * u, -6 * u);
        if (area.width() < size.width() || area.height() < size.height()) continue;
        const bool right = isReady(q) != g.mirrored;
        captions[static_cast<std::size_t>(q)] = {right ? area.right() - size.width() : area.left(), isStrong(q) ? area.top() : area.bottom() - size.height(), size.width(), size.height()};
    }
    return captions;
}

bool isHigher(const MapBubble& a, const MapBubble& b) {
    if (a.at.impact != b.at.impact) return a.at.impact > b.at.impact;
    return a.at.readiness != b.at.readiness ? a.at.readiness > b.at.readiness : a.name < b.name;
}

/// The bubbles that get a label, best first.
QList<qsizetype> labelled(const MapScene& scene) {
    QList<qsizetype> order(scene.bubbles.size());
    std::iota(order.begin(), order.end(), 0);
    const qsizetype count = order.size() > kMaxLabelled ? kDenseLabels : order.size();
    const auto higher = [&](qsizetype a, qsizetype b) {
        if (isHigher(scene.bubbles[a], scene.bubbles[b])) return true;
        return !isHigher(scene.bubbles[b], scene.bubbles[a]) && a < b;
    };
    std::partial_sort(order.begin(), order.begin() + count, order.end(), higher);
    order.resize(count);
    return order;
}

/// Discs of bubbles come first and have their indexes; ghosts follow in the order of shownGhosts(), then the rings of trails.
LabelGround groundOf(const MapLayout& layout, const MapScene& scene, const MapPaintOptions& options) {
    const MapGeometry& g = layout.geometry;
    LabelGround ground;
    ground.bounds = g.plot.adjusted(2, 2, -2, -2);
    ground.mirrored = g.mirrored;
    ground.discs.reserve(scene.bubbles.size());
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        const MapBubble& b = scene.bubbles[i];
        const MapSpot& spot = layout.spots[i];
        ground.discs.append({spot.centre, spot.radius, false});
        if (b.illusion) ground.rects.append({spot.centre + QPointF(0.64, -0.64) * spot.radius - QPointF(5, 8) * options.scale, QSizeF(13, 13) * options.scale});
        if (b.showsTrail) ground.lines.append({spot.centre, g.toPoint(*b.trail)});
    }
    for (const qsizetype i : shownGhosts(scene)) {
        const QPointF ghost = g.toPoint(*scene.bubbles[i].ghost);
        ground.discs.append({ghost, layout.spots[i].radius, true});
        ground.lines.append({layout.spots[i].centre, ghost});
    }
    for (const MapBubble& b : scene.bubbles) {
        if (b.showsTrail) ground.discs.append({g.toPoint(*b.trail), 3 * options.scale, true});
    }
    for (const QRectF& caption : layout.captions) {
        if (!caption.isNull()) ground.rects.append(caption);
    }
    const QPointF middle = g.toPoint({scene.readinessThreshold, scene.impactThreshold});
    ground.borders = {{g.plot.left(), middle.y(), g.plot.right(), middle.y()}, {middle.x(), g.plot.top(), middle.x(), g.plot.bottom()}};
    return ground;
}

void placeMapLabels(MapLayout& layout, const MapScene& scene, const MapPaintOptions& options) {
    QList<LabelRequest> requests;
    const auto ask = [&](qsizetype bubble, const QString& words, qsizetype disc, bool ghost) {
        if (!reachOfMarks(layout.geometry).contains(layout.ground.discs[disc].centre)) return;
        layout.labels.append({words, {}, bubble, ghost, 0, false});
        requests.append({disc, mapLabelSize(words, options), false, 0});
    };
    for (const qsizetype i : labelled(scene)) ask(i, mapLabelText(scene.bubbles[i].name, options), i, false);
    qsizetype disc = scene.bubbles.size();
    for (const qsizetype i : shownGhosts(scene)) ask(i, QCoreApplication::translate("Map", "placed by hand"), disc++, true);
    const QList<QRectF> places = placeLabels(requests, layout.ground);
    for (qsizetype i = 0; i < places.size(); ++i) {
        layout.labels[i].rect = places[i];
        layout.labels[i].lean = mapLabelLean(places[i], layout.ground.discs[requests[i].disc].centre);
    }
}

/// The highest ones that found no room beside their bubble stand apart. In a crowd there may be no free ground; then on a plate.
void placeHighestApart(MapLayout& layout, const MapScene& scene, const MapPaintOptions& options) {
    const bool isDense = scene.bubbles.size() > kMaxLabelled;
    QList<QRectF> taken;
    for (const QRectF& caption : layout.captions) {
        if (!caption.isNull()) taken.append(caption);
    }
    QList<qsizetype> homeless;
    QList<LabelRequest> requests;
    int highest = 0;
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        const MapLabel& label = layout.labels[i];
        if (!label.rect.isNull()) taken.append(label.rect);
        if (label.ghost || highest++ >= kDenseLabels || !label.rect.isNull()) continue;
        homeless.append(i);
        const QSizeF size = mapLabelSize(label.text, options);
        requests.append({label.bubble, isDense ? mapLabelPlate({QPointF(), size}, options.scale).size() : size, false, 0});
    }
    const QList<QRectF> places = placeApart(requests, layout.ground, taken, isDense);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].isNull()) continue;
        MapLabel& label = layout.labels[homeless[i]];
        label.rect = isDense ? mapLabelWords(places[i], options.scale) : places[i];
        label.lean = mapLabelLean(label.rect, layout.spots[label.bubble].centre);
        label.apart = true;
        label.covers = coversMarks(label.rect, layout.ground) || isCrossed(label.rect, layout.ground.lines);
    }
}

}  // namespace

QFont mapLabelFont(const MapPaintOptions& options, bool strong) { return fontOfPixels(options.labelPx * options.scale, strong ? 600 : 400); }

QSizeF mapLabelSize(const QString& text, const MapPaintOptions& options) {
    // The strong face decides, so that a label keeps its place when its bubble is selected.
    const QFontMetricsF metrics(mapLabelFont(options, true));
    return {metrics.horizontalAdvance(text) + 2, metrics.ascent() + metrics.descent() - 1};
}

QString mapLabelText(const QString& name, const MapPaintOptions& options) {
    return QFontMetricsF(mapLabelFont(options, true)).elidedText(name, Qt::ElideRight, kMaxName * options.scale);
}

double mapLabelLean(const QRectF& rect, QPointF disc) { return rect.left() >= disc.x() ? 0 : rect.right() <= disc.x() ? 1 : 0.5; }

QRectF mapLabelPlate(const QRectF& rect, double scale) { return rect.adjusted(-kMapPlateAside * scale, -kMapPlateAbove * scale, kMapPlateAside * scale, kMapPlateAbove * scale); }

QRectF mapLabelWords(const QRectF& plate, double scale) { return plate.adjusted(kMapPlateAside * scale, kMapPlateAbove * scale, -kMapPlateAside * scale, -kMapPlateAbove * scale); }

QRectF mapLabelArea(const MapLabel& label, double scale) { return label.covers ? mapLabelPlate(label.rect, scale) : label.rect; }

QRectF stackCountBadge(const MapSpot& spot, const MapPaintOptions& options) {
    const double u = options.scale;
    const double width = std::max(18 * u, QFontMetricsF(fontOfPixels(11 * u, 600)).horizontalAdvance(QLocale().toString(spot.stack)) + 10 * u);
    return QRectF(stackCountCorner(spot), QSizeF(width, 16 * u));
}

QRectF quadrantRect(const MapGeometry& g, const MapScene& scene, Quadrant q) {
    const QPointF middle = g.toPoint({scene.readinessThreshold, scene.impactThreshold});
    const QPointF corner = g.toPoint({isReady(q) ? 100.0 : 0.0, isStrong(q) ? 100.0 : 0.0});
    return QRectF(middle, corner).normalized() & g.plot;
}

QString quadrantCaption(const MapScene& scene, Quadrant q) {
    return quadrantName(q) + QStringLiteral("  ") + QLocale().toString(scene.counts[static_cast<std::size_t>(q)]);
}

MapLayout layoutMap(const QRectF& bounds, const MapScene& scene, const MapPaintOptions& options) {
    MapLayout layout;
    const double u = options.scale;
    const double line = options.axisPx * u * 1.4;
    const double axis = 38 * u + line;  // ticks and title beside the plot
    const double legend = mapLegendHeight(scene, options, bounds.width() - axis);
    const double below = 8 * u + 2 * line + (legend > 0 ? 8 * u + legend : 0);
    const double behind = 12 * u;
    const QRectF plot = bounds.adjusted(options.mirrored ? behind : axis, line / 2, options.mirrored ? -axis : -behind, -below);
    layout.geometry.plot = {QPointF(std::round(plot.left()) + 0.5, std::round(plot.top()) + 0.5), QSizeF(std::max(40.0, std::round(plot.width())), std::max(40.0, std::round(plot.height())))};
    layout.geometry.range = options.range.value_or(wholeRange(scene));
    layout.geometry.mirrored = options.mirrored;
    layout.legend = {options.mirrored ? bounds.left() : bounds.left() + axis, bounds.bottom() - legend, bounds.width() - axis, legend};
    layout.spots = spotsOf(scene, layout.geometry, options.scale);
    chooseStackCounts(layout.spots, options);
    layout.captions = captionsOf(layout.geometry, scene, options);
    layout.ground = groundOf(layout, scene, options);
    if (options.labels) placeMapLabels(layout, scene, options);
    if (options.labels) placeHighestApart(layout, scene, options);
    return layout;
}

void moveLayout(MapLayout& layout, RingedLabels& ringed, const MapScene& scene, const MapPaintOptions& options) {
    const MapGeometry before = layout.geometry;
    layout.geometry.range = options.range.value_or(wholeRange(scene));
    const QList<MapSpot> spots = layout.spots;
    if (isAsLarge(before.range, layout.geometry.range)) {
        const QPointF by = layout.geometry.toPoint({0, 0}) - before.toPoint({0, 0});
        for (MapSpot& spot : layout.spots) spot.centre += by;
    } else {
        layout.spots = spotsOf(scene, layout.geometry, options.scale);
        chooseStackCounts(layout.spots, options);
    }
    for (QList<MapLabel>* labels : {&layout.labels, &ringed.strong, &ringed.moved}) {
        for (MapLabel& label : *labels) {
            const std::optional<MapPoint>& ghost = scene.bubbles[label.bubble].ghost;
            const QPointF by = label.ghost && ghost ? layout.geometry.toPoint(*ghost) - before.toPoint(*ghost) : layout.spots[label.bubble].centre - spots[label.bubble].centre;
            if (!label.rect.isNull()) label.rect.translate(by);
        }
    }
    layout.captions = captionsOf(layout.geometry, scene, options);
    layout.ground = groundOf(layout, scene, options);
}

QLineF mapLeader(const MapLayout& layout, const MapLabel& label, double scale) {
    if (label.rect.isNull() || label.ghost) return {};
    const MapSpot& spot = layout.spots[label.bubble];
    const QPointF nearest(std::clamp(spot.centre.x(), label.rect.left(), label.rect.right()), std::clamp(spot.centre.y(), label.rect.top(), label.rect.bottom()));
    const QLineF out(spot.centre, nearest);
    if (out.length() < spot.radius + kMapLayoutApart * scale) return {};
    const QLineF leader(out.pointAt(spot.radius / out.length()), nearest);
    for (const MapLabel& other : layout.labels) {
        if (other.rect != label.rect && isCrossed(other.rect, {leader})) return {};
    }
    const QRectF along = QRectF(leader.p1(), leader.p2()).normalized();
    for (qsizetype i = 0; i < layout.ground.discs.size(); ++i) {
        const LabelGround::Disc& disc = layout.ground.discs[i];
        if (i == label.bubble || !along.adjusted(-disc.radius, -disc.radius, disc.radius, disc.radius).contains(disc.centre)) continue;
        const QPointF half(disc.radius, disc.radius);
        if (isCrossed(QRectF(disc.centre - half, disc.centre + half), {leader})) return {};
    }
    return leader;
}

}  // namespace stagepath
