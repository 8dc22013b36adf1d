// What stands before the lanes of the roadmap: their names, and the details of each initiative where they are shown.
#include "app/drawing/icons.h"
#include "app/drawing/timeline/timeline_canvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kCellInset = 8;

bool isAtEnd(TimelineColumn column) { return column == TimelineColumn::Progress; }

/// Calls f(column, its box from \p top on) from the first to the last.
template <class F>
void forColumns(const TimelineCanvas& c, double top, double height, F f) {
    double offset = c.layout.metrics.laneHead;
    for (const TimelineColumn column : c.layout.metrics.columns) {
        const double width = columnWidth(column) * c.u();
        f(column, c.inLaneColumn(offset + kCellInset * c.u(), top, width - 2 * kCellInset * c.u(), height));
        offset += width;
    }
}

/// The details of the bar \p index, in its row.
void paintDetailsOf(const TimelineCanvas& c, int index) {
    const TimelineMetrics& m = c.layout.metrics;
    const TimelineBar& bar = c.layout.scene.bars[index];
    const LaneGeometry& g = c.layout.lanes[c.layout.bars[index].lane];
    const double top = c.y(c.layout.rowTop(c.layout.bars[index].lane, c.layout.bars[index].row));
    if (c.marks.selected.contains(index)) c.painter.fillRect(c.inLaneColumn(m.laneHead, top - 3 * c.u(), m.laneColumn - m.laneHead, g.pitch), c.theme.accentTint);
    forColumns(c, top, g.barHeight, [&](TimelineColumn column, const QRectF& box) {
        QString text = columnText(column, bar);
        if (text.isEmpty()) return;
        if (c.layout.widths->of(text, m.label) > box.width()) text = QFontMetricsF(m.label).elidedText(text, Qt::ElideRight, box.width());
        c.textIn(box, text, m.label, column == TimelineColumn::Name ? c.theme.text1 : c.theme.text2, isAtEnd(column));
    });
}

bool hasDetails(const TimelineCanvas& c, int lane) { return !c.layout.metrics.columns.isEmpty() && !c.layout.scene.lanes[lane].collapsed; }

void paintDetails(const TimelineCanvas& c, int lane) {
    const LaneGeometry& g = c.layout.lanes[lane];
    if (!hasDetails(c, lane)) return;
    const double first = (c.seen.top() - c.layout.rowTop(lane, 0)) / g.pitch;
    for (int row = std::max(0, static_cast<int>(std::floor(first))); row < g.rows.size() && c.layout.rowTop(lane, row) < c.seen.bottom(); ++row) {
        if (!g.rows[row].isEmpty()) paintDetailsOf(c, g.rows[row].constFirst());
    }
}

/// From edge to edge, as high as the body.
void clipToLanes(const TimelineCanvas& c) { c.painter.setClipRect(QRectF(c.window.target.left(), c.body.top(), c.window.target.width(), c.body.height()), Qt::IntersectClip); }

/// Chevron of a lane: right where it is collapsed, down where it is open.
void paintChevron(const TimelineCanvas& c, double top, bool collapsed) {
    const double u = c.u();
    const QRectF box = c.inLaneColumn(2 * u, top + 3 * u, 10 * u, 10 * u);
    c.painter.save();
    c.painter.translate(box.center());
    if (collapsed) c.painter.rotate(c.window.mirrored ? 90 : -90);
    paintIcon(c.painter, QRectF(-5 * u, -5 * u, 10 * u, 10 * u), QStringLiteral("chev"), c.theme.text2);
    c.painter.restore();
}

void paintLaneName(const TimelineCanvas& c, int lane) {
    const TimelineMetrics& m = c.layout.metrics;
    const TimelineLane& info = c.layout.scene.lanes[lane];
    const double u = c.u();
    const QRectF band = c.laneBand(lane);
    const double lineHeight = 16 * u;
    const QString count = QLocale().toString(info.bars.size());
    const double countWidth = c.layout.widths->of(count, m.head);
    const double nameWidth = m.laneHead - 40 * u - countWidth;  // from the mark up to the count
    const bool isLow = info.collapsed && c.layout.lanes[lane].height < 40 * u;
    QStringList lines = wrapped(*c.layout.widths, info.name, m.laneName, nameWidth, isLow ? 1 : 2);
    const bool isContinued = c.window.paper && c.layout.lanes[lane].top < c.seen.top() - 0.5;
    if (isContinued) lines.append(QCoreApplication::translate("Timeline", "continued"));
    // The name sticks to the top while its lane scrolls by.
    const double laneTop = c.y(c.layout.lanes[lane].top);
    const double last = band.bottom() - (10 * u + lineHeight * static_cast<double>(lines.size()));
    // And it never stands over the line that its lane begins with, little as may be in sight of it.
    const double sticky = std::max(std::min(std::max(laneTop, c.body.top()), last), laneTop) + 6 * u;
    const double top = c.window.paper ? std::max(sticky, band.top() + 2 * u) : sticky;
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(laneColor(c.theme, info));
    c.painter.drawRoundedRect(c.inLaneColumn(14 * u, top + 1.5 * u, 3.5 * u, lineHeight * static_cast<double>(lines.size()) - 3 * u), u, u);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isNote = isContinued && i + 1 == lines.size();
        c.textIn(c.inLaneColumn(24 * u, top + static_cast<double>(i) * lineHeight, nameWidth, lineHeight), lines[i], isNote ? m.head : m.laneName, isNote ? c.theme.text3 : c.theme.text1);
    }
    c.textIn(c.inLaneColumn(m.laneHead - 12 * u - countWidth, top, countWidth, lineHeight), count, m.head, c.theme.text3, true);
    if (!c.window.paper && (info.collapsed || c.marks.hoveredLane == lane)) paintChevron(c, top, info.collapsed);
}

}  // namespace

void paintTimelineLiftedDetails(const TimelineCanvas& c) {
    c.painter.save();
    clipToLanes(c);
    for (const int index : c.layout.lifted) {
        const BarGeometry& g = c.layout.bars[index];
        const double top = c.layout.rowTop(g.lane, g.row);
        if (hasDetails(c, g.lane) && top < c.seen.bottom() && top + c.layout.lanes[g.lane].pitch > c.seen.top()) paintDetailsOf(c, index);
    }
    c.painter.restore();
}

void paintTimelineLaneNames(const TimelineCanvas& c) {
    QPainter& p = c.painter;
    p.save();
    clipToLanes(c);
    const auto [first, last] = c.seenLanes();
    for (int lane = first; lane < last; ++lane) {
        const QRectF band = c.laneBand(lane);
        p.fillRect(c.inLaneColumn(0, band.top() + c.u(), c.layout.metrics.laneColumn, band.height() - c.u()), groundOfLane(c.theme, lane));
        paintDetails(c, lane);
        paintLaneName(c, lane);
    }
    if (c.marks.dropLane >= 0 && !c.layout.lanes.isEmpty()) {
        const bool atEnd = c.marks.dropLane >= c.layout.lanes.size();
        const double at = c.y(atEnd ? c.layout.lanesHeight : c.layout.lanes[c.marks.dropLane].top);
        p.fillRect(c.inLaneColumn(0, at - c.u(), c.layout.metrics.laneHead, 2 * c.u()), c.theme.accent);
    }
    p.restore();
    c.verticalLine(c.window.mirrored ? c.body.right() : c.body.left(), c.window.target.top(), c.body.bottom(), c.theme.borderStrong);
}

void paintTimelineColumnTitles(const TimelineCanvas& c) {
    const TimelineMetrics& m = c.layout.metrics;
    forColumns(c, c.window.target.top() + m.headHeight / 2, m.headHeight / 2, [&](TimelineColumn column, const QRectF& box) {
        c.textIn(box, columnTitle(column), m.head, c.theme.text3, isAtEnd(column));
    });
}

}  // namespace stagepath
