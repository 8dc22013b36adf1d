#include "app/drawing/map/map_layout.h"

#include "app/drawing/typography.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stagepath {

namespace {

constexpr int kDenseLabels = 10;
constexpr double kMaxName = 230;  // px
constexpr double kMapLayoutRing = 7;  // px from the rim to outside the ring of a selected bubble
constexpr double kMapPlateAside = 5;  // px by which a plate is larger than its words
constexpr double kMapPlateAbove = 2;
constexpr double kMapLayoutApart = 8;  ///< px between rim and name from which a line on paper leads from the one to the other

bool isReady(Quadrant q) { return q == Quadrant::ScaleNow || q == Quadrant::QuickWin; }
bool isStrong(Quadrant q) { return q == Quadrant::ScaleNow || q == Quadrant::BuildReadiness; }

QList<qsizetype> shownGhosts(const MapScene& scene) {
    QList<qsizetype> found;
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        if (scene.bubbles[i].showsGhost) found.append(i);
    }
    return found;
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

/// Words lean towards their disc, so that they begin or end beside it.
double leanOf(const QRectF& rect, QPointF disc) { return rect.left() >= disc.x() ? 0 : rect.right() <= disc.x() ? 1 : 0.5; }

/// Moves \p label away from \p disc until it is \p gap from its rim, unless it would cover something there or lie on a line.
void stepBack(MapLabel& label, const LabelGround::Disc& disc, double gap, const LabelGround& ground) {
    const QPointF nearest(std::clamp(disc.centre.x(), label.rect.left(), label.rect.right()), std::clamp(disc.centre.y(), label.rect.top(), label.rect.bottom()));
    const QLineF out(disc.centre, nearest);
    const double missing = disc.radius + gap - out.length();
    if (missing <= 0 || out.length() < 1) return;
    const QRectF moved = label.rect.translated(out.dx() / out.length() * missing, out.dy() / out.length() * missing);
    if (!ground.bounds.contains(moved) || coversMarks(moved, ground) || isCrossed(moved, ground.lines)) return;
    label.rect = moved;
    label.covers = false;
}

/// The ground for labels that may need a plate: it must not lie over the axes either.
LabelGround withRoomForPlates(LabelGround ground, double scale) {
    const double edge = 1;  // its outline
    ground.bounds.adjust(kMapPlateAside * scale + edge, kMapPlateAbove * scale + edge, -kMapPlateAside * scale - edge, -kMapPlateAbove * scale - edge);
    return ground;
}

/// Names of whole sentences are cut; the tooltip has all of them.
QString shortName(const QString& name, const MapPaintOptions& options) {
    return QFontMetricsF(mapLabelFont(options, true)).elidedText(name, Qt::ElideRight, kMaxName * options.scale);
}

void placeMapLabels(MapLayout& layout, const MapScene& scene, const MapPaintOptions& options) {
    QList<LabelRequest> requests;
    const auto ask = [&](qsizetype bubble, const QString& words, qsizetype disc, bool ghost) {
        if (!reachOfMarks(layout.geometry).contains(layout.ground.discs[disc].centre)) return;
        layout.labels.append({words, {}, bubble, ghost, 0, false});
        requests.append({disc, mapLabelSize(words, options), false, 0});
    };
    for (const qsizetype i : labelled(scene)) ask(i, shortName(scene.bubbles[i].name, options), i, false);
    qsizetype disc = scene.bubbles.size();
    for (const qsizetype i : shownGhosts(scene)) ask(i, QCoreApplication::translate("Map", "placed by hand"), disc++, true);
    const QList<QRectF> places = placeLabels(requests, layout.ground);
    for (qsizetype i = 0; i < places.size(); ++i) {
        layout.labels[i].rect = places[i];
        layout.labels[i].lean = leanOf(places[i], layout.ground.discs[requests[i].disc].centre);
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
        requests.append({label.bubble, mapLabelSize(label.text, options), false, 0});
    }
    const QList<QRectF> places = placeApart(requests, isDense ? withRoomForPlates(layout.ground, options.scale) : layout.ground, taken, isDense);
    for (qsizetype i = 0; i < places.size(); ++i) {
        MapLabel& label = layout.labels[homeless[i]];
        label.rect = places[i];
        label.lean = leanOf(places[i], layout.spots[label.bubble].centre);
        label.apart = !places[i].isNull();
        label.covers = label.apart && (coversMarks(places[i], layout.ground) || isCrossed(places[i], layout.ground.lines));
    }
}

/// The ghosts and trails of \p ids that the map doesn't show by itself.
LabelGround tracesOf(const MapLayout& layout, const MapScene& scene, const QList<UseCaseId>& ids, const MapPaintOptions& options) {
    LabelGround traces;
    for (const UseCaseId id : ids) {
        const MapBubble* b = scene.find(id);
        if (!b) continue;
        const MapSpot& spot = layout.spots[b - scene.bubbles.constData()];
        const auto add = [&](const std::optional<MapPoint>& at, bool isShown, double radius) {
            if (!at || isShown) return;
            const QPointF there = layout.geometry.toPoint(*at);
            traces.discs.append({there, radius, true});
            traces.lines.append({spot.centre, there});
        };
        add(b->ghost, b->showsGhost, spot.radius);
        add(b->trail, b->showsTrail, 3 * options.scale);
    }
    return traces;
}

/// Places for the ringed bubbles that have none, whatever they cover, and then for the labels that had to go.
void placeHomeless(RingedLabels& result, const MapLayout& layout, const MapScene& scene, const QList<UseCaseId>& ids, QSet<UseCaseId> homeless, const LabelGround& ground,
                   const MapPaintOptions& options) {
    QList<LabelRequest> requests;
    QStringList names;
    for (auto id = ids.crbegin(); id != ids.crend() && requests.size() < kMaxForced; ++id) {
        const MapBubble* b = homeless.remove(*id) ? scene.find(*id) : nullptr;
        if (!b) continue;
        const qsizetype i = b - scene.bubbles.constData();
        if (!reachOfMarks(layout.geometry).contains(layout.spots[i].centre)) continue;
        names.append(shortName(b->name, options));
        requests.append({i, mapLabelSize(names.constLast(), options), true, (kMapLayoutRing - 2) * options.scale});
    }
    const qsizetype forced = requests.size();
    LabelGround kept = withRoomForPlates(ground, options.scale);
    for (const MapLabel& label : std::as_const(result.strong)) kept.rects.append(label.rect);
    for (const MapLabel& label : std::as_const(result.moved)) requests.append({label.bubble, label.rect.size(), false, 0});
    const QList<QRectF> places = placeLabels(requests, kept);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype bubble = requests[i].disc;
        const double lean = leanOf(places[i], layout.spots[bubble].centre);
        if (i < forced) result.strong.append({names[i], places[i], bubble, false, lean, coversMarks(places[i], kept) || isCrossed(places[i], kept.lines)});
        else result.moved[i - forced].rect = places[i], result.moved[i - forced].lean = lean;
    }
}

}  // namespace

QFont mapLabelFont(const MapPaintOptions& options, bool strong) { return fontOfPixels(options.labelPx * options.scale, strong ? 600 : 400); }

QSizeF mapLabelSize(const QString& text, const MapPaintOptions& options) {
    // The strong face decides, so that a label keeps its place when its bubble is selected.
    const QFontMetricsF metrics(mapLabelFont(options, true));
    return {metrics.horizontalAdvance(text) + 2, metrics.ascent() + metrics.descent() - 1};
}

QRectF mapLabelPlate(const QRectF& rect, double scale) { return rect.adjusted(-kMapPlateAside * scale, -kMapPlateAbove * scale, kMapPlateAside * scale, kMapPlateAbove * scale); }

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
    layout.geometry.range = options.range.value_or(MapRange{0, 100, scene.impactFrom, 100});
    layout.geometry.mirrored = options.mirrored;
    layout.legend = {options.mirrored ? bounds.left() : bounds.left() + axis, bounds.bottom() - legend, bounds.width() - axis, legend};
    layout.spots = spotsOf(scene, layout.geometry, options.scale);
    layout.captions = captionsOf(layout.geometry, scene, options);
    layout.ground = groundOf(layout, scene, options);
    if (options.labels) placeMapLabels(layout, scene, options);
    if (options.labels) placeHighestApart(layout, scene, options);
    return layout;
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
    for (qsizetype i = 0; i < layout.ground.discs.size(); ++i) {
        const LabelGround::Disc& disc = layout.ground.discs[i];
        const QPointF half(disc.radius, disc.radius);
        if (i != label.bubble && isCrossed(QRectF(disc.centre - half, disc.centre + half), {leader})) return {};
    }
    return leader;
}

RingedLabels labelsFor(const MapLayout& layout, const MapScene& scene, const QList<UseCaseId>& ids, const MapPaintOptions& options) {
    RingedLabels result;
    if (ids.isEmpty()) return result;
    const LabelGround traces = tracesOf(layout, scene, ids, options);
    LabelGround ground = layout.ground;
    ground.discs += traces.discs;
    ground.lines += traces.lines;
    QSet<UseCaseId> homeless(ids.cbegin(), ids.cend());
    for (const MapLabel& label : layout.labels) {
        if (label.rect.isNull()) continue;
        const bool isFree = !coversMarks(label.rect, traces) && !isCrossed(label.rect, traces.lines);
        const bool isRinged = !label.ghost && homeless.contains(scene.bubbles[label.bubble].id);
        if (isRinged && isFree) {
            homeless.remove(scene.bubbles[label.bubble].id);
            result.strong.append(label);
        } else if (!isRinged && (isFree || label.ghost)) {
            ground.rects.append(label.rect);
        } else if (!isRinged) {
            result.moved.append(label);
        }
    }
    for (MapLabel& label : result.strong) stepBack(label, layout.ground.discs[label.bubble], kMapLayoutRing * options.scale, ground);
    placeHomeless(result, layout, scene, ids, homeless, ground, options);
    return result;
}

}  // namespace stagepath
