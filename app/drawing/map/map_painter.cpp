#include "app/drawing/map/map_painter.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace stagepath {

namespace {

/// So many bubbles that they would cover the captions.
bool isCrowded(const MapScene& scene) { return scene.bubbles.size() > kCrowded; }

void paintQuadrants(QPainter& p, const MapLayout& layout, const MapScene& scene, const Theme& t) {
    p.setRenderHint(QPainter::Antialiasing, false);
    for (const Quadrant q : kQuadrants) p.fillRect(quadrantRect(layout.geometry, scene, q), t.quadrantTint(q));
    const QRectF plot = layout.geometry.plot;
    const QPointF middle = layout.geometry.toPoint({scene.readinessThreshold, scene.impactThreshold});
    p.setPen(QPen(t.borderStrong, 1));
    if (plot.contains(QPointF(middle.x(), plot.center().y()))) p.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()));
    if (plot.contains(QPointF(plot.center().x(), middle.y()))) p.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()));
    p.setPen(QPen(t.border, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRect(plot);
}

void paintCaptions(QPainter& p, const MapLayout& layout, const MapScene& scene, const Theme& t, const MapPaintOptions& options) {
    const double u = options.scale;
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(fontOfPixels(options.quadrantPx * u, 600));
    for (const Quadrant q : kQuadrants) {
        const QRectF caption = layout.captions[static_cast<std::size_t>(q)];
        if (caption.isNull()) continue;
        const double size = 15 * u;
        if (isCrowded(scene)) {
            QColor plate = t.quadrantTint(q);
            plate.setAlphaF(0.85f);
            p.setPen(Qt::NoPen);
            p.setBrush(plate);
            p.drawRoundedRect(caption.adjusted(-5 * u, -2 * u, 5 * u, 2 * u), 4 * u, 4 * u);
        }
        const bool mirrored = layout.geometry.mirrored;
        paintIcon(p, {mirrored ? caption.right() - size : caption.left(), caption.center().y() - size / 2, size, size}, quadrantIcon(q), t.quadrantText(q));
        const QRectF words = mirrored ? caption.adjusted(0, 0, -21 * u, 0) : caption.adjusted(21 * u, 0, 0, 0);
        p.setPen(t.quadrantText(q));
        p.drawText(words, Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine, quadrantCaption(scene, q));
    }
}

/// A short arrow from \p from along \p direction (unit vector).
void paintArrow(QPainter& p, QPointF from, double length, bool backwards, const QColor& color, double u) {
    p.setPen(QPen(color, 1.3 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    const double sign = backwards ? -1 : 1;
    const QPointF to = from + QPointF(sign * length, 0);
    p.drawLine(from, to);
    p.drawPolyline(QPolygonF({to + QPointF(-sign * 3 * u, -3 * u), to, to + QPointF(-sign * 3 * u, 3 * u)}));
}

/// Title centred in \p rect with an arrow in the direction of growth.
void paintAxisTitle(QPainter& p, const QRectF& rect, const QString& title, bool backwards, const Theme& t, const MapPaintOptions& options) {
    const double u = options.scale;
    const QFont font = fontOfPixels(options.axisPx * u, 600);
    const double width = QFontMetricsF(font).horizontalAdvance(title);
    const double arrow = 9 * u;
    const double left = rect.center().x() - (width + arrow + 5 * u) / 2;
    p.setFont(font);
    p.setPen(t.text2);
    const double wordsLeft = backwards ? left + arrow + 5 * u : left;
    p.drawText(QRectF(wordsLeft, rect.top(), width + 2, rect.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    paintArrow(p, {backwards ? left + arrow : left + width + 5 * u, rect.center().y() + 0.5 * u}, arrow, backwards, t.text2, u);
}

void paintAxes(QPainter& p, const MapLayout& layout, const Theme& t, const MapPaintOptions& options) {
    const MapGeometry& g = layout.geometry;
    const QRectF plot = g.plot;
    const double u = options.scale;
    const double line = options.axisPx * u * 1.4;
    p.setFont(fontOfPixels(options.axisPx * u));
    const double step = tickStep(g.pixelsPerReadiness(), 90 * u);
    for (double v = std::ceil(g.range.readinessFrom / step * 2) * step / 2; v <= g.range.readinessTo + 1e-6; v += step / 2) {
        const double x = g.toPoint({v, g.range.impactFrom}).x();
        p.setPen(QPen(t.borderStrong, 1));
        p.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4 * u));
        if (std::abs(std::remainder(v, step)) > 1e-6) continue;
        p.setPen(t.text3);
        p.drawText(QRectF(x - 30 * u, plot.bottom() + 5 * u, 60 * u, line), Qt::AlignCenter, QLocale().toString(qRound(v)));
    }
    const double rows = tickStep(g.pixelsPerImpact(), 90 * u);
    for (double v = std::ceil(g.range.impactFrom / rows) * rows; v <= g.range.impactTo + 1e-6; v += rows) {
        const double y = g.toPoint({g.range.readinessFrom, v}).y();
        const QRectF box(g.mirrored ? plot.right() + 7 * u : plot.left() - 47 * u, y - line / 2, 40 * u, line);
        p.setPen(t.text3);
        p.drawText(box, Qt::AlignVCenter | Qt::AlignAbsolute | (g.mirrored ? Qt::AlignLeft : Qt::AlignRight), QLocale().toString(qRound(v)));
    }
    paintAxisTitle(p, {plot.left(), plot.bottom() + 6 * u + line, plot.width(), line}, QCoreApplication::translate("Map", "Readiness"), g.mirrored, t, options);
    p.save();
    const double gutter = 38 * u + options.axisPx * u * 0.2;
    p.translate(g.mirrored ? plot.right() + gutter : plot.left() - gutter, plot.center().y());
    p.rotate(-90);
    paintAxisTitle(p, {-plot.height() / 2, -line / 2, plot.height(), line}, QCoreApplication::translate("Map", "Strategic impact"), false, t, options);
    p.restore();
}

}  // namespace

void paintMapGround(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options) {
    painter.save();
    paintQuadrants(painter, layout, scene, theme);
    if (!isCrowded(scene)) paintCaptions(painter, layout, scene, theme, options);
    paintAxes(painter, layout, theme, options);
    painter.restore();
    const double over = kLegendReach * options.scale;
    const bool isShown = !painter.hasClipping() || painter.clipBoundingRect().intersects(layout.legend.adjusted(-over, -over, over, over));
    if (isShown) paintMapLegend(painter, layout.legend, scene, theme, options);
}

void paintMap(QPainter& painter, const QRectF& bounds, const MapScene& scene, const Theme& theme, const MapPaintOptions& options) {
    const MapLayout layout = layoutMap(bounds, scene, options);
    paintMapGround(painter, layout, scene, theme, options);
    paintMapMarks(painter, layout, scene, theme, options);
    paintMapLabels(painter, layout, scene, theme, options);
}

/// On paper nobody can point at a bubble to learn its name.
static void paintLeaders(QPainter& p, const MapLayout& layout, const Theme& t, const MapPaintOptions& options) {
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(mix(t.text2, t.surface, 0.7), 0.7 * options.scale));
    for (const MapLabel& label : layout.labels) {
        if (const QLineF leader = mapLeader(layout, label, options.scale); !leader.isNull()) p.drawLine(leader);
    }
}

void paintMapLabels(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options) {
    if (isCrowded(scene)) paintCaptions(painter, layout, scene, theme, options);
    if (!options.sprites) paintLeaders(painter, layout, theme, options);
    const auto isShown = [&](const MapLabel& label) {
        const UseCaseId id = scene.bubbles[label.bubble].id;
        return !label.rect.isNull() && !options.without.contains(id) && (label.ghost || !options.unlabelled.contains(id));
    };
    // In a crowd a line may have to go under a name, so all the lines come first.
    for (const MapLabel& label : layout.labels) {
        if (isShown(label)) paintMapLeader(painter, theme, layout, label, options);
    }
    for (const MapLabel& label : layout.labels) {
        if (!isShown(label)) continue;
        if (label.covers) paintMapLabelPlate(painter, theme, label, options);
        else paintMapLabel(painter, theme, label, false, options);
    }
}

}  // namespace stagepath
