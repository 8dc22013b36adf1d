// Lanes, grid, head and milestones: everything of the roadmap that stands still.
#include "app/drawing/marks.h"
#include "app/drawing/timeline/timeline_canvas.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

void horizontalLine(const TimelineCanvas& c, double y, const QColor& color) {
    c.painter.setPen(QPen(color, c.u()));
    const double at = c.crisp(y);
    c.painter.drawLine(QPointF(c.window.target.left(), at), QPointF(c.window.target.right(), at));
}

QDate firstSeen(const TimelineCanvas& c) { return c.layout.axis.dateAt(c.seen.left()); }
QDate lastSeen(const TimelineCanvas& c) { return c.layout.axis.dateAt(c.seen.right()); }

void gridLines(const TimelineCanvas& c, TimeUnit unit, double top, const QColor& color) {
    for (const TimeTick& tick : c.layout.axis.ticks(unit, firstSeen(c), lastSeen(c), false)) {
        const double x = c.x(tick.x);
        if (x > c.body.left() - 1 && x < c.body.right() + 1) c.verticalLine(x, top, c.body.bottom(), color);
    }
}

void paintMark(const TimelineCanvas& c, const TimelineMilestone& m, QPointF at, bool selected, bool focused) {
    if (selected || focused) {
        c.painter.setPen(QPen(c.theme.accent, (focused ? 2.5 : 1.75) * c.u()));
        c.painter.setBrush(Qt::NoBrush);
        c.painter.drawEllipse(at, 11.5 * c.u(), 11.5 * c.u());
    }
    if (m.gate) paintGate(c.painter, c.theme, at, m.stage, m.met, c.u());
    else paintDiamond(c.painter, m.proposed ? c.theme.text3 : c.theme.text2, at, c.u());
    if (!m.proposed) return;
    QPen pen(c.theme.text2, 1.2 * c.u(), Qt::DashLine);
    c.painter.setPen(pen);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.drawRoundedRect(QRectF(at.x() - 10 * c.u(), at.y() - 10 * c.u(), 20 * c.u(), 20 * c.u()), 4 * c.u(), 4 * c.u());
}

void paintTodayMark(const TimelineCanvas& c) {
    const double x = c.x(c.layout.axis.x(c.layout.scene.today));
    if (x < c.body.left() - 1 || x > c.body.right() + 1) return;
    const double bottom = c.window.target.top() + c.layout.metrics.headHeight;
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(c.theme.today);
    c.painter.drawPolygon(QPolygonF({{x - 4.5 * c.u(), bottom - 7 * c.u()}, {x + 4.5 * c.u(), bottom - 7 * c.u()}, {x, bottom}}));
}

}  // namespace

void paintTimelineGround(const TimelineCanvas& c) {
    QPainter& p = c.painter;
    p.fillRect(c.window.target, c.theme.surface);
    const auto [firstLane, lastLane] = c.seenLanes();
    for (int lane = firstLane; lane < lastLane; ++lane) {
        const QRectF band = c.laneBand(lane);
        if (lane % 2 == 0) p.fillRect(band, c.theme.inset);
        const double top = c.y(c.layout.lanes[lane].top);
        if (top >= c.body.top() - 0.5) horizontalLine(c, top, c.theme.border);
        const double end = top + c.layout.lanes[lane].height;
        if (lane + 1 == c.layout.lanes.size() && end < c.body.bottom() - 1) horizontalLine(c, end, c.theme.border);
    }
    p.save();
    p.setClipRect(QRectF(c.body.left(), c.window.target.top(), c.body.width(), c.window.target.height()), Qt::IntersectClip);
    const double under = c.window.target.top() + c.layout.metrics.headHeight;
    const TimeUnit lower = c.layout.axis.lowerUnit(c.u());
    if (lower != TimeUnit::Year) gridLines(c, lower, under, c.theme.grid);
    gridLines(c, c.layout.axis.upperUnit(c.u()), under, c.theme.borderStrong);
    for (qsizetype i = 0; i < c.layout.milestones.size(); ++i) {
        const TimelineMilestone& m = c.layout.scene.milestones[i];
        if (!m.gate || m.met) continue;
        QPen pen(c.theme.error, c.u());
        pen.setDashPattern({1.5, 2.5});
        p.setPen(pen);
        const double x = c.crisp(c.mapGate(c.layout.milestones[i].centre).x());
        if (x > c.body.left() - 2 && x < c.body.right() + 2) p.drawLine(QPointF(x, c.mapGate(c.layout.milestones[i].centre).y()), QPointF(x, c.body.bottom()));
    }
    const double today = c.x(c.layout.axis.x(c.layout.scene.today));
    p.setPen(QPen(c.theme.today, 1.5 * c.u()));
    if (today > c.body.left() - 2 && today < c.body.right() + 2) p.drawLine(QPointF(today, under), QPointF(today, c.body.bottom()));
    p.restore();
}

void paintTimelineGates(const TimelineCanvas& c) {
    QPainter& p = c.painter;
    const TimelineMetrics& m = c.layout.metrics;
    const double top = c.window.target.top() + m.headHeight;
    c.textIn(c.inLaneColumn(14 * c.u(), top + 4 * c.u(), m.laneColumn, m.gatePitch), QCoreApplication::translate("Timeline", "Milestones, gates"), m.laneName, c.theme.text1);
    p.save();
    p.setClipRect(QRectF(c.body.left(), top, c.body.width(), c.layout.gatesHeight), Qt::IntersectClip);
    for (int i = 0; i < c.layout.milestones.size(); ++i) {
        const MilestoneGeometry& g = c.layout.milestones[i];
        const double reach = 14 * c.u() + g.label.width();
        if (g.centre.x() + reach < c.seen.left() || g.centre.x() - reach > c.seen.right()) continue;
        const TimelineMilestone& milestone = c.layout.scene.milestones[i];
        const QColor color = milestone.gate && !milestone.met ? c.theme.error : c.theme.text1;
        if (!g.label.isNull()) c.text(QPointF(c.mapGate(g.label).left(), c.mapGate(g.label).center().y()), g.text, m.label, color, c.theme.surface);
        paintMark(c, milestone, c.mapGate(g.centre), c.marks.selectedMilestones.contains(i), c.marks.focusedMilestone == i);
        if (g.label.isNull() && c.marks.hoveredMilestone == i) c.text(c.mapGate(g.centre) + QPointF(12 * c.u(), 0), milestone.name, m.label, color, c.theme.surface);
    }
    p.restore();
}

void paintTimelineHead(const TimelineCanvas& c) {
    QPainter& p = c.painter;
    const TimelineMetrics& m = c.layout.metrics;
    const double u = c.u();
    const QRectF head(c.window.target.left(), c.window.target.top(), c.window.target.width(), m.headHeight);
    p.save();
    p.setClipRect(QRectF(c.body.left(), head.top(), c.body.width(), head.height()), Qt::IntersectClip);
    const TimeUnit upper = c.layout.axis.upperUnit(u);
    const TimeUnit lower = c.layout.axis.lowerUnit(u);
    const double half = m.headHeight / 2;
    for (const TimeTick& tick : c.layout.axis.ticks(upper, firstSeen(c), lastSeen(c), true)) {
        c.verticalLine(c.x(tick.x), head.top(), head.bottom(), c.theme.borderStrong);
        // The name of a period stays in sight as long as the period does.
        const double width = c.layout.widths->of(tick.label, m.headStrong);
        const double end = tick.x + tick.width - width - 6 * u;
        const double at = std::min(std::max(tick.x, c.seen.left()) + 8 * u, std::max(end, tick.x + 4 * u));
        if (at < c.seen.left()) continue;  // whole or not at all
        // Where years are narrower than their names, every second, third … one has its name.
        const double whole = c.layout.axis.pixelsPerDay() * static_cast<double>(tick.from.daysTo(tick.to));
        const int every = upper == TimeUnit::Year ? static_cast<int>(std::ceil((width + 12 * u) / whole)) : 1;
        if (tick.from.year() % every != 0 || (width + 8 * u > tick.width && tick.width < 20 * u && every == 1)) continue;
        c.textIn(c.map(QRectF(at, c.window.scrollY, width, 1)).translated(0, head.top() + half * 0.5 - c.body.top()), tick.label, m.headStrong, c.theme.text1);
    }
    if (lower != upper) {
        for (const TimeTick& tick : c.layout.axis.ticks(lower, firstSeen(c), lastSeen(c), false)) {
            if (tick.x > c.seen.left() - tick.width) c.verticalLine(c.x(tick.x), head.top() + half, head.bottom(), c.theme.grid);
            const double width = c.layout.widths->of(tick.label, m.head);
            if (width + 4 * u > tick.width) continue;
            if (tick.x + (tick.width - width) / 2 < c.seen.left()) continue;  // whole or not at all
            const double middle = c.x(tick.x + tick.width / 2);
            c.text(QPointF(middle - width / 2, head.top() + half * 1.42), tick.label, m.head, c.theme.text3);
        }
    }
    p.restore();
    horizontalLine(c, head.bottom(), c.theme.borderStrong);
    c.verticalLine(c.window.mirrored ? c.body.right() : c.body.left(), head.top(), head.bottom(), c.theme.borderStrong);
    p.save();
    p.setClipRect(QRectF(c.body.left(), head.top(), c.body.width(), head.height()), Qt::IntersectClip);
    paintTodayMark(c);
    p.restore();
}

}  // namespace stagepath
