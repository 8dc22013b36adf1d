// The dependencies of the roadmap: elbow lines under the bars.
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

/// With more lines than this in sight nobody can follow one: then only those that matter are shown.
constexpr int kMaxLinks = 400;
constexpr double kTimelineLinksRadius = 5;

struct SeenLinks {
    QList<int> whole;
    QList<int> cut;  ///< paper: the other end is on another page
};

bool isMarked(const TimelineCanvas& c, const TimelineLink& link) {
    const auto is = [&](int bar) { return c.marks.selected.contains(bar) || c.marks.hovered == bar || c.marks.focused == bar; };
    return is(link.from) || is(link.to) || (c.marks.link >= 0 && &c.layout.scene.links[c.marks.link] == &link);
}

/// Whether the line belongs to the layer: lines of lifted bars move with them.
bool isInLayer(const TimelineCanvas& c, const TimelineLink& link) {
    if (c.layer == TimelineLayer::All) return true;
    const bool isLifted = c.layout.lifted.contains(link.from) || c.layout.lifted.contains(link.to);
    return isLifted == (c.layer == TimelineLayer::Lifted);
}

SeenLinks seenLinks(const TimelineCanvas& c) {
    SeenLinks seen;
    QList<int> important;
    for (int i = 0; i < c.layout.scene.links.size(); ++i) {
        const TimelineLink& link = c.layout.scene.links[i];
        if (!isInLayer(c, link)) continue;
        const QRectF a = c.layout.bars[link.from].rect;
        const QRectF b = c.layout.bars[link.to].rect;
        const double margin = 20 * c.u();
        const double left = std::min(a.left(), b.left()) - margin;
        const double right = std::max(a.right(), b.right()) + margin;
        const double top = std::min(a.top(), b.top()) - margin;
        const double bottom = std::max(a.bottom(), b.bottom()) + margin;
        if (right < c.seen.left() || left > c.seen.right() || bottom < c.seen.top() || top > c.seen.bottom()) continue;
        if (c.window.pageOf && (!c.seen.intersects(a) || !c.seen.intersects(b))) {
            seen.cut.append(i);
            continue;
        }
        seen.whole.append(i);
        if (link.broken || link.critical || isMarked(c, link)) important.append(i);
    }
    if (seen.whole.size() > kMaxLinks) seen.whole = important;
    return seen;
}

QPainterPath rounded(const QPolygonF& line, double radius) {
    QPainterPath path(line.first());
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const QPointF before = line[i - 1] - line[i];
        const QPointF after = line[i + 1] - line[i];
        const double a = std::hypot(before.x(), before.y());
        const double b = std::hypot(after.x(), after.y());
        const double r = std::min({radius, a / 2, b / 2});
        if (r < 0.5) {
            path.lineTo(line[i]);
            continue;
        }
        path.lineTo(line[i] + before * (r / a));
        path.quadTo(line[i], line[i] + after * (r / b));
    }
    path.lineTo(line.last());
    return path;
}

void paintArrow(const TimelineCanvas& c, QPointF tip, QPointF from, const QColor& color) {
    QPointF direction = tip - from;
    const double length = std::hypot(direction.x(), direction.y());
    if (length < 0.1) return;
    direction /= length;
    const QPointF across(-direction.y(), direction.x());
    const double u = c.u();
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(color);
    c.painter.drawPolygon(QPolygonF({tip, tip - direction * 5.5 * u + across * 3 * u, tip - direction * 5.5 * u - across * 3 * u}));
}

void paintLink(const TimelineCanvas& c, int index) {
    const TimelineLink& link = c.layout.scene.links[index];
    QPolygonF line = c.layout.route(index);
    if (line.size() < 2) return;
    for (QPointF& point : line) point = c.map(point);
    const bool marked = isMarked(c, link);
    const QColor color = link.broken ? c.theme.error : link.critical ? c.theme.critical : marked ? c.theme.text1 : mix(c.theme.text3, c.theme.surface, 0.9);
    const bool selected = c.marks.link == index;
    const double width = (selected ? 2.75 : link.critical || marked ? 1.75 : link.broken ? 1.5 : 1.2) * c.u();
    if (c.cache) {
        c.cache->strokes.elbow(c.painter, line, {color, width, kTimelineLinksRadius * c.u(), link.broken}, c.body);
        c.cache->strokes.arrow(c.painter, line.last(), line[line.size() - 2], color, 5.5 * c.u(), 3 * c.u());
        return;
    }
    QPen pen(color, width);
    if (link.broken) pen.setDashPattern({3, 2});
    c.painter.setPen(pen);
    c.painter.setBrush(Qt::NoBrush);
    c.painter.drawPath(rounded(line, kTimelineLinksRadius * c.u()));
    paintArrow(c, line.last(), line[line.size() - 2], color);
}

/// The end on this page, and a circle with the page of the other end.
void paintCut(const TimelineCanvas& c, int index, QHash<int, int>& stubs) {
    const TimelineLink& link = c.layout.scene.links[index];
    const bool fromHere = c.seen.intersects(c.layout.bars[link.from].rect);
    const bool toHere = c.seen.intersects(c.layout.bars[link.to].rect);
    if (fromHere == toHere) return;
    const int here = fromHere ? link.from : link.to;
    const QString page = c.window.pageOf(fromHere ? link.to : link.from);
    if (page.isEmpty()) return;
    const bool atFinish = fromHere ? link.type == DependencyType::FinishToStart || link.type == DependencyType::FinishToFinish
                                   : link.type == DependencyType::FinishToFinish || link.type == DependencyType::StartToFinish;
    const double u = c.u();
    const double out = atFinish ? 1 : -1;
    const QRectF rect = c.layout.bars[here].rect;
    // Several cut links of one bar stand one above the other.
    const double shift = 11 * u * stubs[here * 2 + (atFinish ? 1 : 0)]++;
    const QPointF edge(atFinish ? rect.right() : rect.left(), rect.center().y());
    const QPointF centre = edge + QPointF(out * 15 * u, shift);
    const QColor color = link.broken ? c.theme.error : link.critical ? c.theme.critical : c.theme.text3;
    c.painter.setPen(QPen(color, 1.2 * u));
    c.painter.setBrush(c.theme.surface);
    c.painter.drawLine(c.map(edge), c.map(edge + QPointF(out * 9 * u, shift)));
    c.painter.drawEllipse(c.map(centre), 7.2 * u, 7.2 * u);
    if (!fromHere) paintArrow(c, c.map(edge), c.map(edge + QPointF(out * 8 * u, 0)), color);
    c.painter.setPen(color);
    c.painter.setFont(fontOfPixels(10 * u, 600));
    c.painter.drawText(QRectF(c.map(centre) - QPointF(10 * u, 10 * u), QSizeF(20 * u, 20 * u)), Qt::AlignCenter, page);
}

}  // namespace

void paintTimelineLinks(const TimelineCanvas& c) {
    const SeenLinks seen = seenLinks(c);
    // Plain ones first, so that critical and broken ones lie on top.
    for (int pass = 0; pass < 3; ++pass) {
        for (const int i : seen.whole) {
            const TimelineLink& link = c.layout.scene.links[i];
            if ((link.broken ? 2 : link.critical || isMarked(c, link) ? 1 : 0) == pass) paintLink(c, i);
        }
    }
    QHash<int, int> stubs;
    for (const int i : seen.cut) paintCut(c, i, stubs);
}

}  // namespace stagepath
