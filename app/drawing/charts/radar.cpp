#include "app/drawing/charts/radar.h"

#include "app/drawing/typography.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stagepath {

namespace {

constexpr double kRadarGap = 6;     ///< between the ring and the names
constexpr double kRadarSample = 22;  ///< of a line in the legend
constexpr double kRadarBetween = 18;
constexpr double kRadarLeast = 24;  ///< radius

QFont letters(const RadarLook& look) { return fontOfPixels(look.text); }

double widthOf(const RadarLook& look, const QString& text) { return QFontMetricsF(letters(look)).horizontalAdvance(text) + 2; }

/// The legend's rows of lines that fit into \p width.
QList<QList<RadarLine>> legendRows(const QList<RadarLine>& lines, const RadarLook& look, double width) {
    QList<QList<RadarLine>> rows;
    double used = 0;
    for (const RadarLine& line : lines) {
        const double wide = kRadarSample + 8 + widthOf(look, line.name) + kRadarBetween;
        if (rows.isEmpty() || used + wide - kRadarBetween > width) {
            rows.append(QList<RadarLine>());
            used = 0;
        }
        rows.last().append(line);
        used += wide;
    }
    return rows;
}

QPolygonF outline(const RadarGeometry& g, const RadarLine& line) {
    QPolygonF shape;
    for (int axis = 0; axis < kDimensionCount; ++axis) shape << g.at(axis, std::max(0.0, line.levels[static_cast<std::size_t>(axis)]));
    return shape;
}

void paintTints(QPainter& p, const RadarGeometry& g, const QList<RadarLine>& lines, const Theme& t) {
    p.setPen(Qt::NoPen);
    // Opaque, the palest first: transparent ones would not survive in every PDF.
    for (const auto& [role, tint] : {std::pair{RadarRole::Projected, mix(t.s3, t.surface, 0.08)}, std::pair{RadarRole::Now, mix(t.s4, t.surface, t.isDark ? 0.4 : 0.2)}}) {
        for (const RadarLine& line : lines) {
            if (line.role != role) continue;
            p.setBrush(tint);
            p.drawPolygon(outline(g, line));
        }
    }
    p.setBrush(Qt::NoBrush);
}

void paintGrid(QPainter& p, const RadarGeometry& g, const Theme& t) {
    for (int level = 1; level <= kMaxLevel; ++level) {
        QPolygonF ring;
        for (int axis = 0; axis < kDimensionCount; ++axis) ring << g.at(axis, level);
        p.setPen(QPen(level == kMaxLevel ? t.borderStrong : t.grid, 1));
        p.drawPolygon(ring);
    }
    p.setPen(QPen(t.grid, 1));
    for (int axis = 0; axis < kDimensionCount; ++axis) p.drawLine(g.centre, g.at(axis, kMaxLevel));
}

void paintNames(QPainter& p, const RadarGeometry& g, const QRectF& area, const Theme& t) {
    p.setFont(letters(g.look));
    p.setPen(t.text2);
    const double line = QFontMetricsF(p.font()).height();
    for (int axis = 0; axis < kDimensionCount; ++axis) {
        const QPointF tip = g.at(axis, kMaxLevel);
        const double away = tip.x() - g.centre.x();
        const bool isMiddle = std::abs(away) < 1;
        QRectF box(area.left(), tip.y() - line / 2, area.width(), line);
        if (isMiddle) box.moveTop(tip.y() < g.centre.y() ? tip.y() - kRadarGap / 2 - line : tip.y() + kRadarGap / 2);
        else if (g.look.narrow) box.moveTop(tip.y() < g.centre.y() ? tip.y() - kRadarGap / 2 - line : tip.y() + kRadarGap / 2);
        else if (away > 0) box.setLeft(tip.x() + kRadarGap);
        else box.setRight(tip.x() - kRadarGap);
        const Qt::Alignment side = isMiddle ? Qt::AlignHCenter : (away > 0) != g.look.narrow ? Qt::AlignLeft : Qt::AlignRight;
        p.drawText(box, int(side | Qt::AlignAbsolute | Qt::AlignVCenter), QFontMetricsF(p.font()).elidedText(dimensionShort(kDimensions[static_cast<std::size_t>(axis)]), Qt::ElideRight, box.width()));
    }
}

void paintDigits(QPainter& p, const RadarGeometry& g, const Theme& t) {
    p.setFont(fontOfPixels(std::max(10.0, g.look.text - 2)));
    p.setPen(t.text3);
    for (int level = 1; level <= kMaxLevel; ++level) p.drawText(g.digit(level), Qt::AlignCenter, QLocale().toString(level));
}

void paintLine(QPainter& p, const RadarGeometry& g, const RadarLine& line, const Theme& t) {
    p.setPen(radarPen(line.role, t));
    p.setBrush(Qt::NoBrush);
    p.drawPolygon(outline(g, line));
    if (line.role != RadarRole::Now) return;
    p.setPen(QPen(t.s4line, 1.75));
    p.setBrush(t.surface);
    for (int axis = 0; axis < kDimensionCount; ++axis) {
        if (const double level = line.levels[static_cast<std::size_t>(axis)]; level >= 0) p.drawEllipse(g.at(axis, level), 3.5, 3.5);
    }
}

void paintLegend(QPainter& p, const RadarGeometry& g, const QList<RadarLine>& lines, const Theme& t) {
    double y = g.legend.top();
    for (const QList<RadarLine>& row : legendRows(lines, g.look, g.legend.width())) {
        double width = -kRadarBetween;
        for (const RadarLine& line : row) width += kRadarSample + 8 + widthOf(g.look, line.name) + kRadarBetween;
        double x = g.legend.center().x() - std::min(width, g.legend.width()) / 2;
        const auto place = [&](double wide) { return QRectF(g.look.mirrored ? 2 * g.legend.center().x() - x - wide : x, y, wide, g.legendRow); };
        for (const RadarLine& line : row) {
            const QRectF sample = place(kRadarSample);
            p.setPen(radarPen(line.role, t));
            p.drawLine(QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
            x += kRadarSample + 8;
            p.setFont(letters(g.look));
            p.setPen(t.text2);
            const double wide = std::min(widthOf(g.look, line.name), g.legend.width() - kRadarSample - 8);
            p.drawText(place(wide), int(Qt::AlignVCenter | Qt::AlignAbsolute | (g.look.mirrored ? Qt::AlignRight : Qt::AlignLeft)), QFontMetricsF(p.font()).elidedText(line.name, Qt::ElideRight, wide));
            x += wide + kRadarBetween;
        }
        y += g.legendRow;
    }
}

}  // namespace

RadarLine radarLine(RadarRole role, const QString& name, const Standing& standing) {
    RadarLine line{role, name, {}};
    for (const Dimension d : kDimensions) line.levels[static_cast<std::size_t>(indexOf(d))] = standing[d].known ? standing[d].level : -1;
    return line;
}

QList<RadarLine> radarToTarget(const Portfolio& portfolio, const Subject& subject, const Standing& standing, const QString& name, QDate today) {
    QList<RadarLine> lines{radarLine(RadarRole::Now, name, standing)};
    const auto addGates = [&](int stage, RadarRole role, const QString& text) {
        RadarLine line{role, text, {}};
        const auto& gates = portfolio.settings().gates[static_cast<std::size_t>(stage - 1)];
        std::copy(gates.begin(), gates.end(), line.levels.begin());
        lines.append(line);
    };
    if (const auto target = nextTargetOf(portfolio, subject, today)) {
        addGates(target->stage, RadarRole::Target, target->date.isValid() ? QCoreApplication::translate("Radar", "Target, %1").arg(shownShortMonth(target->date))
                                                                          : QCoreApplication::translate("Radar", "Target, stage %1").arg(QLocale().toString(target->stage)));
    }
    const int earned = standing.earnedStage.value_or(0);
    if (earned < kMaxStage) addGates(earned + 1, RadarRole::Gate, QCoreApplication::translate("Radar", "Gate of stage %1").arg(QLocale().toString(earned + 1)));
    return lines;
}

QPen radarPen(RadarRole role, const Theme& t) {
    QPen pen(t.isDark ? t.s4line : t.s4, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (role) {
        case RadarRole::Now: return pen;
        case RadarRole::Projected:
            pen.setColor(t.isDark ? t.s3line : t.s3);
            pen.setDashPattern({3, 2});
            return pen;
        case RadarRole::Target:
            pen = QPen(t.text2, 1.75);
            pen.setDashPattern({1, 2});
            return pen;
        case RadarRole::Gate:
            pen = QPen(t.text2, 1.25);
            pen.setDashPattern({4, 3});
            return pen;
    }
    return pen;
}

RadarGeometry::RadarGeometry(const QRectF& area, const QList<RadarLine>& lines, const RadarLook& l) : look(l) {
    const double line = QFontMetricsF(letters(look)).height();
    legendRow = line + 6;
    const double legendHeight = look.legend ? legendRow * static_cast<double>(legendRows(lines, look, area.width()).size()) : 0;
    legend = look.legend ? QRectF(area.left(), area.bottom() - legendHeight, area.width(), legendHeight) : QRectF();
    const QRectF plot = area.adjusted(0, 0, 0, legendHeight > 0 ? -legendHeight - 8 : 0);
    double side = 0;
    for (const int axis : {1, 2, 4, 5}) side = std::max(side, widthOf(look, dimensionShort(kDimensions[static_cast<std::size_t>(axis)])));
    if (look.narrow) side *= 0.75;  // enough to keep off the ring
    const double sideways = (plot.width() / 2 - side - kRadarGap) / std::cos(std::numbers::pi / 6);
    radius = std::max(kRadarLeast, std::min(sideways, plot.height() / 2 - line - kRadarGap));
    centre = plot.center();
}

QPointF RadarGeometry::at(int axis, double level) const {
    const double angle = (look.mirrored ? -axis : axis) * std::numbers::pi / 3;
    const double r = radius * level / kMaxLevel;
    return {centre.x() + r * std::sin(angle), centre.y() - r * std::cos(angle)};
}

QRectF RadarGeometry::digit(int level) const {
    const double size = std::min(look.text + 2, std::max(8.0, radius / kMaxLevel));
    const QPointF on = at(0, level);
    return {look.mirrored ? on.x() - 3 - size : on.x() + 3, on.y() + 1, size, size};
}

void paintRadar(QPainter& p, const QRectF& area, const QList<RadarLine>& lines, const Theme& theme, const RadarLook& look) {
    const RadarGeometry g(area, lines, look);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    paintTints(p, g, lines, theme);
    paintGrid(p, g, theme);
    // What is now lies on top of what will or shall be.
    for (const RadarRole role : {RadarRole::Gate, RadarRole::Target, RadarRole::Projected, RadarRole::Now}) {
        for (const RadarLine& line : lines) {
            if (line.role == role) paintLine(p, g, line, theme);
        }
    }
    paintDigits(p, g, theme);
    paintNames(p, g, area, theme);
    if (look.legend) paintLegend(p, g, lines, theme);
    p.restore();
}

}  // namespace stagepath
