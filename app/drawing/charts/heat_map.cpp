#include "app/drawing/charts/heat_map.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kAfterHead = 8;  ///< room under the head row
constexpr double kMostName = 0.3;  ///< of the width
constexpr double kFigureShare = 0.085;
constexpr double kLeastFigure = 50;

Qt::Alignment begin(const HeatLook& look) { return Qt::AlignAbsolute | Qt::AlignVCenter | (look.mirrored ? Qt::AlignRight : Qt::AlignLeft); }

/// Draws \p text elided; returns how wide it is.
double paintText(QPainter& p, const QRectF& box, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment) {
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    p.setFont(font);
    p.setPen(color);
    p.drawText(box, int(alignment | Qt::TextSingleLine), shown);
    return metrics.horizontalAdvance(shown);
}

/// The half steps that a cell shows.
int steps(double level) { return static_cast<int>(std::floor(level * 2 + 1e-9)); }

}  // namespace

HeatRow heatRow(const Portfolio& portfolio, const Subject& subject, const Standing& now, const Standing* then) {
    HeatRow row{subject, portfolio.nameOf(subject), {}, subject.isEnterprise(), false, {}, now.readiness, now.earnedStage, cautionText(now)};
    if (subject.isEnterprise()) row.name = QCoreApplication::translate("HeatMap", "Enterprise");
    if (const UseCase* u = portfolio.find(subject.useCase)) {
        if (const BusinessUnit* unit = portfolio.find(u->unit)) row.unit = unit->name;
        row.illusion = now.earnedStage && u->stage > *now.earnedStage;
    }
    for (const Dimension d : kDimensions) {
        HeatCell& cell = row.cells[static_cast<std::size_t>(indexOf(d))];
        cell.notApplicable = now[d].notApplicable;
        if (!now[d].known) continue;
        cell.level = now[d].level;
        cell.inherited = now[d].inherited;
        // Own levels are compared with own ones only: what was inherited before was no judgement of this subject.
        if (!then || !(*then)[d].known || (*then)[d].inherited != now[d].inherited) continue;
        const int difference = steps(now[d].level) - steps((*then)[d].level);
        cell.change = difference > 0 ? 1 : difference < 0 ? -1 : 0;
    }
    return row;
}

QString heatText(const HeatCell& cell) {
    if (!cell.isKnown() && !cell.notApplicable) return QStringLiteral("?");
    DimensionStanding standing;
    standing.level = cell.level;
    standing.known = cell.isKnown();
    standing.notApplicable = cell.notApplicable;
    return levelText(standing);
}

QString inheritedText(const QString& level) { return QCoreApplication::translate("HeatMap", "%1 (inherited)").arg(level); }

HeatLayout::HeatLayout(const QRectF& area, const QList<HeatRow>& rows, const HeatLook& look) : m_area(area), m_look(look), m_hasHeadRow(!rows.isEmpty() && rows.constFirst().strong) {
    // The names have the room they need, up to a share.
    double longest = 0;
    for (const HeatRow& row : rows) {
        const double sign = row.illusion ? look.text + 6 : 0;
        longest = std::max(longest, QFontMetricsF(fontOfPixels(look.text, row.strong ? 600 : 400)).horizontalAdvance(row.name) + 18 + sign);
    }
    m_name = std::max(look.leastName, std::min(longest, area.width() * kMostName));
    m_figure = std::max(kLeastFigure, area.width() * kFigureShare);
    m_cell = std::max(24.0, (area.width() - m_name - m_look.unit - 2 * m_figure) / kDimensionCount);
}

double HeatLayout::heightOf(const QList<HeatRow>& rows, const HeatLook& look) {
    return look.head + static_cast<double>(rows.size()) * look.row + (rows.size() > 1 && rows.constFirst().strong ? kAfterHead : 0);
}

double HeatLayout::top(int row) const { return m_area.top() + m_look.head + row * m_look.row + (m_hasHeadRow && row > 0 ? kAfterHead : 0); }

QRectF HeatLayout::mirrored(QRectF box) const {
    if (m_look.mirrored) box.moveLeft(m_area.left() + m_area.right() - box.right());
    return box;
}

QRectF HeatLayout::column(int row, double left, double width) const { return mirrored(QRectF(m_area.left() + left, top(row), width, m_look.row)); }

QRectF HeatLayout::cell(int row, int dimension) const {
    const double half = m_look.gap / 2;
    return column(row, m_name + m_look.unit + dimension * m_cell, m_cell).adjusted(half, half, -half, -half);
}
QRectF HeatLayout::name(int row) const { return column(row, 0, m_name - 8); }
QRectF HeatLayout::unit(int row) const { return column(row, m_name, m_look.unit - 8); }
QRectF HeatLayout::readiness(int row) const { return column(row, m_name + m_look.unit + kDimensionCount * m_cell, m_figure); }
QRectF HeatLayout::stage(int row) const { return column(row, m_name + m_look.unit + kDimensionCount * m_cell + m_figure, m_figure); }
QRectF HeatLayout::line(int row) const { return {m_area.left(), top(row), m_area.width(), m_look.row}; }
QRectF HeatLayout::headOver(const QRectF& box) const { return {box.left(), m_area.top(), box.width(), m_look.head - 6}; }

namespace {

/// The words of a head in one line, or in two where they are too wide for one.
QStringList headLines(const QFontMetricsF& metrics, const QString& text, double width) {
    QStringList lines = metrics.horizontalAdvance(text) > width ? text.split(QLatin1Char(' ')) : QStringList{text};
    if (lines.size() > 2) lines = {lines.constFirst(), lines.mid(1).join(QLatin1Char(' '))};
    return lines;
}

}  // namespace

void paintHeatHead(QPainter& p, const HeatLayout& layout, const QString& first, const Theme& t) {
    const HeatLook& look = layout.look();
    p.setFont(fontOfPixels(look.small));
    p.setPen(t.text3);
    const QFontMetricsF metrics(p.font());
    const auto draw = [&](const QRectF& box, QStringList lines, Qt::Alignment alignment) {
        for (QString& line : lines) line = metrics.elidedText(line, Qt::ElideRight, box.width());
        p.drawText(box, int((alignment & ~Qt::AlignVCenter) | Qt::AlignBottom), lines.join(QLatin1Char('\n')));
    };
    draw(layout.headOver(layout.name(0)), {first}, begin(look));
    if (look.unit > 0) draw(layout.headOver(layout.unit(0)), {QCoreApplication::translate("HeatMap", "Unit")}, begin(look));
    QList<QPair<QRectF, QString>> heads;
    for (int d = 0; d < kDimensionCount; ++d) heads.append({layout.headOver(layout.cell(0, d)), dimensionShort(kDimensions[static_cast<std::size_t>(d)])});
    heads.append({layout.headOver(layout.readiness(0)), QCoreApplication::translate("HeatMap", "Readiness")});
    heads.append({layout.headOver(layout.stage(0)), QCoreApplication::translate("HeatMap", "Earned")});
    const bool isTight = std::any_of(heads.begin(), heads.end(), [&](const auto& head) {
        const QStringList lines = headLines(metrics, head.second, head.first.width());
        return std::any_of(lines.begin(), lines.end(), [&](const QString& line) { return metrics.horizontalAdvance(line) > head.first.width(); });
    });
    for (int i = 0; i < heads.size(); ++i) {
        const auto& [box, text] = heads[i];
        // Narrow columns have their heads in two lines by turns, so that each may reach over its neighbours.
        if (isTight) draw(box.adjusted(-box.width() / 2, 0, box.width() / 2, i % 2 == 1 ? -metrics.height() : 0), {text}, Qt::AlignHCenter);
        else draw(box, headLines(metrics, text, box.width()), Qt::AlignHCenter);
    }
}

void paintHeatRow(QPainter& p, const HeatLayout& layout, int index, const HeatRow& row, const Theme& t) {
    const HeatLook& look = layout.look();
    const QFont names = fontOfPixels(look.text, row.strong ? 600 : 400);
    QRectF name = layout.name(index);
    const double sign = look.text;
    if (row.illusion) name.setWidth(name.width() - sign - 6);
    if (row.illusion && look.mirrored) name.translate(sign + 6, 0);
    const double wide = paintText(p, name, row.name, names, t.text1, begin(look));
    if (row.illusion) paintSeverity(p, t, QRectF(look.mirrored ? name.right() - wide - 6 - sign : name.left() + wide + 6, name.center().y() - sign / 2, sign, sign), Severity::Warning);
    if (look.unit > 0) paintText(p, layout.unit(index), row.unit, fontOfPixels(look.text), t.text2, begin(look));
    for (int d = 0; d < kDimensionCount; ++d) paintHeatCell(p, layout.cell(index, d), row.cells[static_cast<std::size_t>(d)], look.text, t);
    const QString readiness = row.readiness ? QLocale().toString(shownFigure(*row.readiness)) : QStringLiteral("–");
    if (row.readiness && !row.caution.isEmpty()) {
        const double half = QFontMetricsF(fontOfPixels(look.text, 600)).horizontalAdvance(readiness) / 2 + 5;
        const QPointF centre = layout.readiness(index).center();
        paintSeverity(p, t, QRectF(look.mirrored ? centre.x() - half - look.text : centre.x() + half, centre.y() - look.text / 2, look.text, look.text), Severity::Hint);
    }
    paintText(p, layout.readiness(index), readiness, fontOfPixels(look.text, 600), row.readiness ? t.text1 : t.text3, Qt::AlignCenter);
    const QRectF stage = layout.stage(index);
    if (!row.earnedStage) {
        paintText(p, stage, QStringLiteral("–"), fontOfPixels(look.text), t.text3, Qt::AlignCenter);
        return;
    }
    const QString digit = QLocale().toString(*row.earnedStage);
    const double unit = look.text / 13;
    const double width = 18 * unit + 5 + QFontMetricsF(fontOfPixels(look.text)).horizontalAdvance(digit);
    const double left = stage.center().x() - width / 2;
    const double markLeft = look.mirrored ? left + width - 17 * unit : left;
    paintStageMark(p, t, QPointF(markLeft, stage.center().y() - 6 * unit), *row.earnedStage, unit);
    paintText(p, QRectF(look.mirrored ? left : left + 18 * unit + 5, stage.top(), width - 18 * unit - 5, stage.height()), digit, fontOfPixels(look.text), t.text1, Qt::AlignCenter);
}

void paintHeatCell(QPainter& p, const QRectF& box, const HeatCell& cell, double text, const Theme& t) {
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const int level = cell.isKnown() ? static_cast<int>(std::floor(cell.level)) : 0;
    const RampColors c = t.ramp(level);
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isPale = cell.inherited || !cell.isKnown();
    p.setPen(QPen(!cell.isKnown() ? t.borderStrong : cell.inherited || level == 0 ? c.line : c.fill, 1));
    p.setBrush(!cell.isKnown() ? t.surface : cell.inherited ? mix(c.fill, t.surface, 0.3) : c.fill);
    if (cell.inherited) {
        QPen dashed = p.pen();
        dashed.setDashPattern({3, 2});
        p.setPen(dashed);
    }
    p.drawRoundedRect(edge, 4, 4);
    const QColor ink = isPale ? (cell.isKnown() ? t.text1 : t.text3) : c.text;
    if (cell.inherited) paintInherited(p, box.topLeft() + QPointF(4, 3), t.text2);
    p.setFont(fontOfPixels(text, 600));
    p.setPen(ink);
    p.drawText(box, Qt::AlignCenter, heatText(cell));
    const double size = std::min(7.0, box.height() * 0.22 + 1);
    if (cell.change != 0) paintChange(p, QRectF(box.right() - size - 6, box.top() + 6 - (box.height() < 26 ? 2 : 0), size, size), cell.change, ink);
    p.restore();
}

void paintChange(QPainter& p, const QRectF& r, int change, const QColor& color) {
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    if (change > 0) p.drawPolygon(QPolygonF({r.bottomLeft(), r.bottomRight(), QPointF(r.center().x(), r.top())}));
    else if (change < 0) p.drawPolygon(QPolygonF({r.topLeft(), r.topRight(), QPointF(r.center().x(), r.bottom())}));
}

void paintInherited(QPainter& p, QPointF at, const QColor& color) {
    p.setPen(QPen(color, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF({at, at + QPointF(0, 4), at + QPointF(6, 4)}));
    p.drawPolyline(QPolygonF({at + QPointF(4, 2), at + QPointF(6, 4), at + QPointF(4, 6)}));
}

}  // namespace stagepath
