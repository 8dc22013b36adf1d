// The legend of the portfolio map: only what occurs on it, flowing over as many lines as it needs.
#include "app/drawing/map/map_painter.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

// How much smaller a legend gets that saves a line by it.
constexpr std::array<double, 2> kMapLegendSizes{0.92, 0.85};
constexpr double kLeastLegendPx = 9.4;  ///< 7 pt on paper

enum class Sign { Title, Fill, Lifecycle, Illusion, Hollow, Ghost, Trail, None };

struct Item {
    Sign sign = Sign::None;
    QString text;
    MapFill fill;
    Lifecycle lifecycle = Lifecycle::Pilot;
};

template <class F>
bool anyBubble(const MapScene& scene, F condition) {
    return std::any_of(scene.bubbles.cbegin(), scene.bubbles.cend(), condition);
}

/// The signs, filled as on the map where its colours follow the lifecycle too.
QList<Item> lifecycleItems(const MapScene& scene) {
    const bool isColoured = scene.colour == MapColour::Lifecycle;
    QList<Item> items{{Sign::Title, QCoreApplication::translate("Map", "Lifecycle"), {}, {}}};
    for (const Lifecycle l : {Lifecycle::Idea, Lifecycle::Development, Lifecycle::Pilot, Lifecycle::Production, Lifecycle::Scaled, Lifecycle::Retired, Lifecycle::NotStated}) {
        if (l == Lifecycle::NotStated && !isColoured) continue;
        const auto one = std::find_if(scene.bubbles.cbegin(), scene.bubbles.cend(), [l](const MapBubble& b) { return b.lifecycle == l; });
        if (one != scene.bubbles.cend()) items.append({Sign::Lifecycle, lifecycleName(l), isColoured ? one->fill : MapFill{MapFill::Kind::None, 0}, l});
    }
    if (items.size() == 1) items.clear();
    return items;
}

QList<Item> colourItems(const MapScene& scene) {
    if (scene.colour == MapColour::Lifecycle) return lifecycleItems(scene);
    QList<Item> items{{Sign::Title, scene.colourTitle, {}, {}}};
    for (const MapLegendEntry& e : scene.legend) {
        const bool plain = e.fill.kind == MapFill::Kind::None && e.fill.index < 0;
        items.append({plain ? Sign::None : Sign::Fill, e.text, e.fill, {}});
    }
    return items;
}

QList<Item> markItems(const MapScene& scene) {
    QList<Item> items;
    if (anyBubble(scene, [](const MapBubble& b) { return b.illusion; })) items.append({Sign::Illusion, QCoreApplication::translate("Map", "Set above the earned stage"), {}, {}});
    // In the colour of one that occurs, so that the sign is found on the map.
    const auto hollow = std::find_if(scene.bubbles.cbegin(), scene.bubbles.cend(), [](const MapBubble& b) { return !b.isScored(); });
    if (hollow != scene.bubbles.cend()) items.append({Sign::Hollow, QCoreApplication::translate("Map", "Not scored yet"), hollow->fill, {}});
    if (anyBubble(scene, [](const MapBubble& b) { return b.ghost.has_value(); })) items.append({Sign::Ghost, QCoreApplication::translate("Map", "Placed by hand"), {}, {}});
    if (anyBubble(scene, [](const MapBubble& b) { return b.trail.has_value(); })) {
        const bool isPast = scene.asOf.isNull();
        const QString until = isPast ? QCoreApplication::translate("Map", "Since %1").arg(shownDate(scene.trailSince)) : QCoreApplication::translate("Map", "From today to %1").arg(shownMonth(scene.asOf));
        items.append({Sign::Trail, until, {}, {}});
    }
    return items;
}

/// Brief: without what is said on the map beside its mark.
QList<QList<Item>> groupsOf(const MapScene& scene, const MapPaintOptions& options, bool isBrief) {
    if (options.legend == MapLegend::Colours) return {colourItems(scene)};
    if (options.legend == MapLegend::Line) {
        QList<Item> marks = markItems(scene);
        const bool isSaid = options.labels && anyBubble(scene, [](const MapBubble& b) { return b.showsGhost; });
        if (isBrief && isSaid) marks.removeIf([](const Item& item) { return item.sign == Sign::Ghost; });
        return {colourItems(scene).mid(1) + marks};
    }
    if (scene.colour == MapColour::Lifecycle) return {colourItems(scene), markItems(scene)};
    return {colourItems(scene), lifecycleItems(scene), markItems(scene)};
}

double signWidth(Sign sign, double u) {
    if (sign == Sign::Title || sign == Sign::None) return 0;
    return (sign == Sign::Trail ? 30 : 18) * u;
}

struct Placed {
    Item item;
    QRectF rect;
    double size = 1;  ///< of the whole legend, relative to the usual
};

/// Items in reading order from the origin, wrapped at \p width; each group starts a line.
QList<Placed> flowAt(const MapScene& scene, const MapPaintOptions& options, double width, double size, bool isBrief) {
    const double u = options.scale * size;
    const double line = options.legendPx * u * 1.9;
    const QFontMetricsF regular(fontOfPixels(options.legendPx * u));
    const QFontMetricsF strong(fontOfPixels(options.legendPx * u, 600));
    const auto advance = [&](const Item& item) {
        return signWidth(item.sign, u) + (item.sign == Sign::Title ? strong : regular).horizontalAdvance(item.text) + 1;
    };
    const auto gap = [&](const Item& item) { return (item.sign == Sign::Title ? 10 : 16) * u; };
    QList<Placed> placed;
    double x = 0;
    double y = 0;
    const auto breakLine = [&] {
        if (x > 0) y += line;
        x = 0;
    };
    for (const QList<Item>& group : groupsOf(scene, options, isBrief)) {
        double whole = 0;
        for (const Item& item : group) whole += advance(item) + gap(item);
        // A group goes on in the line of the one before only if all of it fits.
        if (group.isEmpty() || x + whole - gap(group.constLast()) > width) breakLine();
        for (const Item& item : group) {
            const double w = advance(item);
            if (x + w > width) breakLine();
            placed.append({item, {x, y, w, line}, size});
            x += w + gap(item);
        }
        if (!group.isEmpty() && group.constFirst().sign == Sign::Title && group.constFirst().text == scene.colourTitle) breakLine();
    }
    return placed;
}

int linesOf(const QList<Placed>& placed) { return placed.isEmpty() ? 0 : qRound(placed.constLast().rect.bottom() / placed.constLast().rect.height()); }

/// Whether an item stands in a line of its own below others.
bool hasLoner(const QList<Placed>& placed) {
    return std::any_of(placed.cbegin(), placed.cend(), [&](const Placed& one) {
        return one.rect.top() > 0 && std::count_if(placed.cbegin(), placed.cend(), [&](const Placed& p) { return p.rect.top() == one.rect.top(); }) == 1;
    });
}

/// One line where a little less size, and then leaving out what the map says itself, makes it one; no line has one item where the
/// lines can be filled evenly.
QList<Placed> flow(const MapScene& scene, const MapPaintOptions& options, double width) {
    QList<Placed> placed = flowAt(scene, options, width, 1, false);
    const int lines = linesOf(placed);
    if (lines < 2 || (options.legend != MapLegend::Line && !hasLoner(placed))) return placed;
    for (const double size : kMapLegendSizes) {
        if (options.legendPx * size < kLeastLegendPx) continue;
        const QList<Placed> smaller = flowAt(scene, options, width, size, false);
        if (linesOf(smaller) < lines) return smaller;
    }
    if (options.legend == MapLegend::Line) {
        const QList<Placed> brief = flowAt(scene, options, width, std::max(kMapLegendSizes.back(), kLeastLegendPx / options.legendPx), true);
        if (linesOf(brief) == 1) return brief;
    }
    for (double narrower = 0.95; narrower > 0.5 && hasLoner(placed); narrower -= 0.05) {
        const QList<Placed> even = flowAt(scene, options, narrower * width, 1, false);
        if (linesOf(even) > lines) break;
        placed = even;
    }
    return placed;
}

void paintSign(QPainter& p, const Item& item, QPointF c, const Theme& t, double u, bool mirrored) {
    MapBubble bubble;
    bubble.readinessScored = bubble.impactScored = true;
    bubble.lifecycle = Lifecycle::Pilot;
    MapPaintOptions plain;
    plain.scale = u;
    switch (item.sign) {
        case Sign::Fill:
            bubble.fill = item.fill;
            paintBubble(p, t, bubble, c, 5 * u, plain);
            break;
        case Sign::Lifecycle:
            bubble.fill = item.fill;
            bubble.lifecycle = item.lifecycle;
            paintBubble(p, t, bubble, c, 6.2 * u, plain);
            break;
        case Sign::Hollow:
            bubble.fill = item.fill;
            bubble.readinessScored = false;
            paintBubble(p, t, bubble, c, 6 * u, plain);
            break;
        case Sign::Illusion: paintSeverity(p, t, {c.x() - 6 * u, c.y() - 6.5 * u, 12 * u, 12 * u}, Severity::Warning); break;
        case Sign::Ghost: paintGhost(p, t, {c, 5.5 * u, 1, true}, c, u); break;
        case Sign::Trail: paintTrail(p, t, {c + QPointF((mirrored ? -16 : 16) * u, 0), 0, 1, true}, c + QPointF((mirrored ? 4 : -4) * u, 0), u); break;
        case Sign::Title:
        case Sign::None: break;
    }
}

}  // namespace

double mapLegendHeight(const MapScene& scene, const MapPaintOptions& options, double width) {
    if (options.legend == MapLegend::None) return 0;
    const QList<Placed> placed = flow(scene, options, width);
    return placed.isEmpty() ? 0 : placed.constLast().rect.bottom();
}

void paintMapLegend(QPainter& painter, const QRectF& rect, const MapScene& scene, const Theme& theme, const MapPaintOptions& options) {
    if (options.legend == MapLegend::None) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed& placed : flow(scene, options, rect.width())) {
        QRectF box = placed.rect.translated(rect.topLeft());
        if (options.mirrored) box.moveLeft(rect.right() - placed.rect.right());
        const double u = options.scale * placed.size;
        const double sign = signWidth(placed.item.sign, u);
        const QPointF centre(options.mirrored ? box.right() - 6 * u : box.left() + 6 * u, box.center().y());
        paintSign(painter, placed.item, centre, theme, u, options.mirrored);
        const bool title = placed.item.sign == Sign::Title;
        painter.setFont(fontOfPixels(options.legendPx * u, title ? 600 : 400));
        painter.setPen(title ? theme.text1 : theme.text2);
        const QRectF words = options.mirrored ? box.adjusted(0, 0, -sign, 0) : box.adjusted(sign, 0, 0, 0);
        painter.drawText(words.adjusted(-1, 0, 1, 0), Qt::AlignVCenter | Qt::AlignAbsolute | (options.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine, placed.item.text);
    }
    painter.restore();
}

}  // namespace stagepath
