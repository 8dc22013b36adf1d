// The bars of the roadmap with everything that stands on them.
#include "app/drawing/icons.h"
#include "app/drawing/timeline/timeline_seen.h"
#include "app/drawing/typography.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

/// Bars narrower or lower than this are plain rectangles.
constexpr double kPlainWidth = 8;
constexpr double kFlatHeight = 5;
constexpr double kCriticalShare = 0.12;  // of the height of a bar, at most
constexpr double kMarkShare = 0.16;

struct BarColors {
    QColor fill;
    QColor line;
    QColor text;
};

BarColors colorsOf(const TimelineCanvas& c, const TimelineBar& bar) {
    const QColor category = c.theme.category(bar.color);
    if (bar.proposed) return {c.theme.surface, bar.kind == InitiativeKind::Rollout ? c.theme.rollout : category, c.theme.text1};
    if (bar.isStandIn()) return {c.theme.surface, c.theme.control, c.theme.text1};
    switch (bar.kind) {
        case InitiativeKind::Rollout: return {c.theme.rollout, c.theme.rollout, c.theme.rolloutText};
        case InitiativeKind::Enabler: return {c.theme.barFill(category), c.theme.barLine(category), c.theme.text1};
        case InitiativeKind::Work: return {c.theme.surface, c.theme.control, c.theme.text1};
    }
    return {};
}

void paintBody(const TimelineCanvas& c, const TimelineBar& bar, const QRectF& r, const BarColors& colors) {
    QPainter& p = c.painter;
    const double u = c.u();
    if ((r.width() < kPlainWidth * u || r.height() < kFlatHeight * u) && !bar.proposed) {
        p.fillRect(r, bar.conflict ? c.theme.error : bar.kind == InitiativeKind::Enabler ? c.theme.category(bar.color) : colors.line);
        return;
    }
    const double width = (bar.conflict || bar.proposed || bar.isStandIn() ? 1.5 : 1) * u;
    c.box(r, {colors.fill, bar.conflict ? c.theme.error : colors.line, width, 4 * u, bar.proposed || bar.isStandIn()});
    const QColor category = c.theme.category(bar.color);
    if (bar.kind == InitiativeKind::Enabler && !bar.isStandIn()) {
        const double edge = std::min(3.5 * u, r.width());
        c.box(QRectF(c.window.mirrored ? r.right() - edge : r.left(), r.top(), edge, r.height()), {category, {}, 0, 1.75 * u});
    }
    const double critical = std::min(2.2 * u, kCriticalShare * r.height());
    if (bar.progress > 0) {
        const double done = std::max(r.width() * std::min(bar.progress, 100) / 100.0, 3 * u);
        const double lift = bar.critical ? critical + 0.2 * u : 0;
        const double mark = std::min(3 * u, kMarkShare * r.height()) * (bar.critical ? 0.75 : 1);  // two marks leave the name its room
        c.box(QRectF(c.window.mirrored ? r.right() - done : r.left(), r.bottom() - mark - lift, done, mark), {category, {}, 0, mark / 2});
    }
    if (bar.critical) c.box(QRectF(r.left() + u, r.bottom() - critical, r.width() - 2 * u, critical), {c.theme.critical, {}, 0, critical / 2});
}

/// \p logical: where the label lies in the layout.
void paintText(const TimelineCanvas& c, const TimelineBar& bar, const BarGeometry& g, QRectF logical, const BarColors& colors) {
    if (g.place == LabelPlace::None) return;
    const double u = c.u();
    const QFont& font = bar.kind == InitiativeKind::Rollout ? c.layout.metrics.labelStrong : c.layout.metrics.label;
    const bool inside = g.place == LabelPlace::Inside;
    // The name of a bar that begins before the window stays in sight as long as the bar does.
    if (inside && logical.left() < c.seen.left() + 8 * u) logical.moveLeft(std::clamp(c.seen.left() + 8 * u, logical.left(), std::max(logical.left(), g.rect.right() - logical.width() - 5 * u)));
    QRectF box = c.map(logical);
    const bool signOutside = bar.conflict && !inside && g.shown.width() < 20 * u;
    if (bar.conflict) {
        const QRectF shown = c.map(g.shown);
        const double sign = signOutside ? (c.window.mirrored ? box.right() - 7 * u : box.left() + 7 * u)
                                        : (c.window.mirrored ? shown.right() - 12 * u : shown.left() + 12 * u);
        paintConflict(c.painter, c.theme, QPointF(sign, shown.center().y()), 14 * u);
    }
    if (signOutside) box.adjust(c.window.mirrored ? 0 : 17 * u, 0, c.window.mirrored ? -17 * u : 0, 0);
    c.text(QPointF(box.left(), box.center().y() - (bar.progress > 0 && bar.critical ? 1.2 : bar.progress > 0 || bar.critical ? 0.5 : 0) * u), g.text, font, inside ? colors.text : c.theme.text1, inside ? QColor() : groundOfLane(c.theme, g.lane));
}

/// A bracket above the bar over the days that clash.
void paintBracket(const TimelineCanvas& c, const TimelineBar& bar, const BarGeometry& g) {
    if (!bar.clashFrom.isValid()) return;
    const double u = c.u();
    double left = c.layout.axis.x(bar.clashFrom);
    double right = std::max(c.layout.axis.endX(bar.clashTo), left + 4 * u);
    if (c.window.paper) {
        // Days of another period are not of this page.
        left = std::max(left, 0.0);
        right = std::min(right, c.layout.axis.width());
        if (right <= left) return;
    }
    const QPointF a = c.map(QPointF(left, g.rect.top() - 4 * u));
    const QPointF b = c.map(QPointF(right, g.rect.top() - 4 * u));
    c.painter.setPen(QPen(c.theme.error, 1.5 * u));
    c.painter.drawLine(a, b);
    c.painter.drawLine(a - QPointF(0, 2.5 * u), a + QPointF(0, 2.5 * u));
    c.painter.drawLine(b - QPointF(0, 2.5 * u), b + QPointF(0, 2.5 * u));
}

void paintRing(const TimelineCanvas& c, const QRectF& r, bool strong) {
    const double u = c.u();
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(c.theme.surface, 2 * u));
    c.painter.drawRoundedRect(r.adjusted(-1 * u, -1 * u, 1 * u, 1 * u), 5 * u, 5 * u);
    c.painter.setPen(QPen(c.theme.focus, (strong ? 2.5 : 1.75) * u));
    c.painter.drawRoundedRect(r.adjusted(-3 * u, -3 * u, 3 * u, 3 * u), 6 * u, 6 * u);
}

void paintLinkDot(const TimelineCanvas& c, const QRectF& r) {
    const double u = c.u();
    const double x = c.window.mirrored ? r.left() - kLinkDotDistance * u : r.right() + kLinkDotDistance * u;
    c.painter.setPen(QPen(c.theme.accent, 1.5 * u));
    c.painter.setBrush(c.theme.surface);
    c.painter.drawEllipse(QPointF(x, r.center().y()), kLinkDotRadius * u, kLinkDotRadius * u);
}

void paintPin(const TimelineCanvas& c, const BarGeometry& g, const QColor& color) {
    const double u = c.u();
    const QRectF r = c.map(g.shown);
    const double room = g.place == LabelPlace::Inside ? g.shown.right() - g.label.right() : g.shown.width();
    if (room < 20 * u) return;
    const QRectF box(c.window.mirrored ? r.left() + 5 * u : r.right() - 17 * u, r.center().y() - 6 * u, 12 * u, 12 * u);
    if (c.cache) c.painter.drawPixmap(box.topLeft(), iconPixmap(QStringLiteral("pin"), color, qRound(12 * u), c.painter.device()->devicePixelRatioF()));
    else paintIcon(c.painter, box, QStringLiteral("pin"), color);
}

/// A point beyond the end of \p g that another period shows: the bar goes on there.
void paintGoesOn(const TimelineCanvas& c, const BarGeometry& g, bool atFinish, const QColor& color) {
    const double u = c.u();
    const QPointF at = c.map(QPointF(atFinish ? g.shown.right() : g.shown.left(), g.shown.center().y()));
    const double way = (atFinish != c.window.mirrored ? 1 : -1) * u;
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(color);
    c.painter.drawPolygon(QPolygonF({at + QPointF(way, -3.5 * u), at + QPointF(5 * way, 0), at + QPointF(way, 3.5 * u)}));
}

void paintBar(const TimelineCanvas& c, int index) {
    const TimelineBar& bar = c.layout.scene.bars[index];
    const BarGeometry& g = c.layout.bars[index];
    const QRectF r = c.map(g.rect);
    const BarColors colors = colorsOf(c, bar);
    const bool focused = c.marks.focused == index;
    if (c.window.paper && g.shown != g.rect) {
        // What goes on in another period ends flat where the time of this one does, with a point that says so.
        c.painter.save();
        c.painter.setClipRect(c.map(g.shown), Qt::IntersectClip);
        paintBody(c, bar, r, colors);
        c.painter.restore();
        if (g.rect.left() < g.shown.left()) paintGoesOn(c, g, false, colors.line);
        if (g.rect.right() > g.shown.right()) paintGoesOn(c, g, true, colors.line);
    } else {
        paintBody(c, bar, r, colors);
    }
    if (c.marks.selected.contains(index) || focused) paintRing(c, r, focused);
    const bool hasDot = c.marks.linkDots && c.marks.hovered == index;
    paintText(c, bar, g, hasDot ? g.labelBesideDot(c.u()) : g.label, colors);
    if (r.height() >= kFlatHeight * c.u()) {
        if (bar.locked) paintPin(c, g, colors.text);
        paintBracket(c, bar, g);
    }
    if (hasDot) paintLinkDot(c, r);
}

}  // namespace

void paintConflict(QPainter& painter, const Theme& theme, QPointF centre, double size) {
    const double h = size / 2;
    const double k = h * 0.42;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.error);
    painter.drawPolygon(QPolygonF({{centre.x() - k, centre.y() - h}, {centre.x() + k, centre.y() - h}, {centre.x() + h, centre.y() - k}, {centre.x() + h, centre.y() + k},
                                   {centre.x() + k, centre.y() + h}, {centre.x() - k, centre.y() + h}, {centre.x() - h, centre.y() + k}, {centre.x() - h, centre.y() - k}}));
    painter.setPen(QPen(theme.surface, size * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(0, h * 0.5), centre + QPointF(0, h * 0.08));
    painter.drawPoint(centre + QPointF(0, h * 0.52));
}

void paintTimelineGhosts(const TimelineCanvas& c) {
    if (c.layout.ghostReach <= 0 && c.layout.scene.baselineName.isEmpty()) return;
    const QColor color = mix(c.theme.baseline, c.theme.surface, 0.55);
    forSeenBars(c, c.layout.ghostReach, [&](int index) {
        QRectF ghost = c.layout.bars[index].ghost;
        if (c.window.paper) ghost = ghost.intersected(QRectF(0, ghost.top(), c.layout.axis.width(), ghost.height()));
        if (!ghost.isEmpty()) c.box(c.map(ghost), {color, {}, 0, ghost.height() / 2});
    });
}

void paintTimelineBars(const TimelineCanvas& c) {
    forSeenBars(c, 12 * c.u(), [&](int index) { paintBar(c, index); });
}

}  // namespace stagepath
