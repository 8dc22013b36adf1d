// The marks of the portfolio map: bubbles with their rings, ghosts, trails and labels.
#include "app/drawing/map/map_painter.h"
#include "app/drawing/map/map_sprites.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kMarkReach = 12;   // px that signs and rings reach over the rim
constexpr double kCountReach = 60;  // px

/// From \p a towards \p b, \p distance px along.
QPointF along(QPointF a, QPointF b, double distance) {
    const QLineF line(a, b);
    return line.length() < 1 ? a : line.pointAt(distance / line.length());
}

void paintRings(QPainter& p, const MapBubble& b, QPointF centre, double radius, const MapInk& ink, double u) {
    const double gap = std::clamp(radius * 0.2, 2.0 * u, 3.2 * u);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(b.isScored() ? ink.ring : ink.line, 1.1 * u));
    const int rings = b.lifecycle == Lifecycle::Scaled ? 2 : b.lifecycle == Lifecycle::Production ? 1 : 0;
    for (int i = 1; i <= rings; ++i) {
        const double r = radius - i * gap;
        if (r > 1) p.drawEllipse(centre, r, r);
    }
    const double small = std::min(2 * u, radius * 0.3);
    if (b.lifecycle == Lifecycle::Development) {
        p.setBrush(p.pen().color());
        p.drawEllipse(centre, small * 0.6, small * 0.6);
    } else if (b.lifecycle == Lifecycle::Retired) {
        const double reach = radius * 0.7;
        p.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
    }
}

/// Where the words of \p label begin on their base line, in \p font.
QPointF baseLine(const MapLabel& label, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double room = label.rect.width() - 2 - metrics.horizontalAdvance(label.text);
    return {label.rect.left() + 1 + room * label.lean, label.rect.top() + metrics.ascent() - 0.5};
}

}  // namespace

MapInk mapInk(const MapFill& fill, const Theme& theme) {
    if (fill.kind == MapFill::Kind::None) return {theme.surface, theme.control, theme.control};
    if (fill.kind == MapFill::Kind::Category) {
        const QColor color = theme.category(Theme::categoryToken(fill.index));
        const QColor line = theme.isDark ? mix(color, QColor(Qt::white), 0.7) : mix(color, QColor(Qt::black), 0.7);
        return {color, line, line};
    }
    const RampColors c = theme.ramp(fill.index);
    const bool legible = std::abs(c.line.lightness() - c.fill.lightness()) > 36;
    return {c.fill, c.line, legible ? c.line : mix(c.text, c.fill, 0.75)};
}

void paintBubble(QPainter& painter, const Theme& theme, const MapBubble& bubble, QPointF centre, double radius, const MapPaintOptions& options) {
    if (options.sprites) {
        options.sprites->drawBubble(painter, bubble, centre, radius);
        return;
    }
    const double u = options.scale;
    const MapInk ink = mapInk(bubble.fill, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink.line, 1.25 * u);
    if (bubble.lifecycle == Lifecycle::Idea) {
        pen.setWidthF(1.4 * u);
        pen.setDashPattern({2.2, 1.9});
    }
    if (bubble.isScored()) {
        painter.setBrush(ink.fill);
    } else {
        // Placed by hand: hollow, since no evidence fills it yet.
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.fill);
        painter.drawEllipse(centre, radius, radius);
        painter.setBrush(theme.surface);
        const double hole = std::max(radius - 3.2 * u, radius * 0.5);
        painter.drawEllipse(centre, hole, hole);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(pen);
    painter.drawEllipse(centre, radius, radius);
    paintRings(painter, bubble, centre, radius, ink, u);
    if (!bubble.illusion) return;
    const double size = 12.5 * u;
    const QPointF corner = centre + QPointF(0.64, -0.64) * radius;
    paintSeverity(painter, theme, {corner.x() - size * 0.42, corner.y() - size * 0.62, size, size}, Severity::Warning);
}

void paintStackCount(QPainter& painter, const Theme& theme, const MapSpot& spot, const MapPaintOptions& options) {
    const QRectF badge = stackCountBadge(spot, options);
    if (options.sprites) {
        options.sprites->drawStackCount(painter, badge.topLeft(), spot.stack);
        return;
    }
    const QString count = QLocale().toString(spot.stack);
    const QFont font = fontOfPixels(11 * options.scale, 600);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setPen(theme.text1);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, count);
}

void paintGhost(QPainter& painter, const Theme& theme, const MapSpot& spot, QPointF centre, double scale) {
    painter.setRenderHint(QPainter::Antialiasing);
    const double apart = QLineF(spot.centre, centre).length();
    painter.setPen(QPen(mix(theme.text2, theme.surface, 0.7), 0.9 * scale));
    if (apart > 2 * spot.radius) painter.drawLine(along(spot.centre, centre, spot.radius + scale), along(centre, spot.centre, spot.radius));
    QPen dashes(theme.text2, 1.25 * scale);
    dashes.setDashPattern({2.6, 2});
    painter.setPen(dashes);
    QColor veil = theme.surface;
    veil.setAlphaF(0.5f);
    painter.setBrush(veil);
    painter.drawEllipse(centre, spot.radius, spot.radius);
}

void paintTrail(QPainter& painter, const Theme& theme, const MapSpot& spot, QPointF from, double scale) {
    painter.setRenderHint(QPainter::Antialiasing);
    const double ring = 2.8 * scale;
    if (QLineF(spot.centre, from).length() > spot.radius + ring) {
        QPen dots(theme.text2, 1.3 * scale, Qt::SolidLine, Qt::FlatCap);
        dots.setDashPattern({1.5, 1.5});
        painter.setPen(dots);
        painter.drawLine(along(from, spot.centre, ring), along(spot.centre, from, spot.radius));
    }
    painter.setPen(QPen(theme.text2, 1.2 * scale));
    painter.setBrush(theme.surface);
    painter.drawEllipse(from, ring, ring);
}

void paintMapLabel(QPainter& painter, const Theme& theme, const MapLabel& label, bool strong, const MapPaintOptions& options) {
    if (options.sprites) {
        options.sprites->drawLabel(painter, label, strong, options);
        return;
    }
    QFont font = mapLabelFont(options, strong);
    if (label.ghost) font = slanted(font);
    paintHaloText(painter, baseLine(label, font), label.text, font, label.ghost ? theme.text3 : theme.text1, theme.surface);
}

void paintMapLeader(QPainter& painter, const Theme& theme, const MapLayout& layout, const MapLabel& label, const MapPaintOptions& options) {
    if (!label.apart) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text2, 1 * options.scale));
    painter.drawLine(leaderOf(label.rect, layout.ground.discs[label.bubble]));
}

void paintMapLabelPlate(QPainter& painter, const Theme& theme, const MapLabel& label, const MapPaintOptions& options) {
    const double u = options.scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(mapLabelPlate(label.rect, u), 4 * u, 4 * u);
    const QFont font = mapLabelFont(options, true);
    painter.setFont(font);
    painter.setPen(theme.text1);
    painter.drawText(baseLine(label, font), label.text);
}

void paintMapMarks(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options) {
    painter.save();
    painter.setClipRect(reachOfMarks(layout.geometry), Qt::IntersectClip);
    const QRectF sight = painter.clipBoundingRect();
    const auto isInSight = [&](const MapSpot& spot, double over) {
        const double out = spot.radius + over * options.scale;
        return spot.centre.x() > sight.left() - out && spot.centre.x() < sight.right() + out && spot.centre.y() > sight.top() - out && spot.centre.y() < sight.bottom() + out;
    };
    const auto isNear = [&](const MapSpot& spot, QPointF other) {
        const double out = spot.radius + kMarkReach * options.scale;
        return sight.intersects(QRectF(spot.centre, other).normalized().adjusted(-out, -out, out, out));
    };
    const auto paintTraces = [&](const MapBubble& b, const MapSpot& spot) {
        const auto trail = b.showsTrail ? layout.geometry.toPoint(*b.trail) : spot.centre;
        if (b.showsTrail && isNear(spot, trail)) paintTrail(painter, theme, spot, trail, options.scale);
        const auto ghost = b.showsGhost ? layout.geometry.toPoint(*b.ghost) : spot.centre;
        if (b.showsGhost && isNear(spot, ghost)) paintGhost(painter, theme, spot, ghost, options.scale);
    };
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        if (!options.without.contains(scene.bubbles[i].id)) paintTraces(scene.bubbles[i], layout.spots[i]);
    }
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        const MapSpot& spot = layout.spots[i];
        if (!isInSight(spot, kMarkReach) || options.without.contains(scene.bubbles[i].id)) continue;
        paintBubble(painter, theme, scene.bubbles[i], spot.centre, spot.radius, options);
    }
    for (const MapSpot& spot : layout.spots) {
        if (spot.counted && isInSight(spot, kCountReach)) paintStackCount(painter, theme, spot, options);
    }
    painter.restore();
}

}  // namespace stagepath
