// The dependencies of the roadmap: elbow lines under the bars.
#include "app/drawing/timeline/timeline_canvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

/// With more lines than this in sight nobody can follow one: then only those that matter are shown.
constexpr int kMaxLinks = 400;
/// With more bars than this selected their lines would make one black mesh, in which none stands out.
constexpr int kMaxMarkedSelection = 20;
constexpr double kTimelineLinksRadius = 5;

bool isMarked(const TimelineCanvas& c, const TimelineLink& link) {
    const bool countsSelection = c.marks.selected.size() <= kMaxMarkedSelection;
    const auto is = [&](int bar) { return (countsSelection && c.marks.selected.contains(bar)) || c.marks.hovered == bar || c.marks.focused == bar; };
    return is(link.from) || is(link.to) || (c.marks.link >= 0 && &c.layout.scene.links[c.marks.link] == &link);
}

/// Whether the line belongs to the layer: lines of lifted bars move with them.
bool isInLayer(const TimelineCanvas& c, const TimelineLink& link) {
    if (c.layer == TimelineLayer::All) return true;
    const bool isLifted = c.layout.lifted.contains(link.from) || c.layout.lifted.contains(link.to);
    return isLifted == (c.layer == TimelineLayer::Lifted);
}

/// Whether the row of \p bar is in the window.
bool isRowSeen(const TimelineCanvas& c, const BarGeometry& bar) { return bar.rect.center().y() >= c.seen.top() && bar.rect.center().y() < c.seen.bottom(); }

/// Of so many that matter too the window shows those that begin or end in it.
QList<int> linksEndingHere(const TimelineCanvas& c, const QList<int>& links) {
    QList<int> ending;
    for (const int i : links) {
        const TimelineLink& link = c.layout.scene.links[i];
        if (isMarked(c, link) || c.seen.intersects(c.layout.bars[link.from].rect) || c.seen.intersects(c.layout.bars[link.to].rect)) ending.append(i);
    }
    return ending;
}

/// Links that the window shows. On paper one that is cut stands at its bars as the page of the other end.
QList<int> seenLinks(const TimelineCanvas& c) {
    QList<int> seen;
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
        if (c.window.paper && (!isRowSeen(c, c.layout.bars[link.from]) || !isRowSeen(c, c.layout.bars[link.to]))) continue;
        seen.append(i);
        if (link.broken || link.critical || isMarked(c, link)) important.append(i);
    }
    if (seen.size() > kMaxLinks && important.size() > kMaxLinks && !c.window.paper) important = linksEndingHere(c, important);
    const QList<int>& shown = seen.size() > kMaxLinks ? important : seen;
    if (c.cache && c.layer != TimelineLayer::Lifted) c.cache->linksLeftOut = static_cast<int>(seen.size() - shown.size());
    return shown;
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

/// A line out of the edge of a bar to small circles with the pages on which its links go on.
void paintPageRefs(const TimelineCanvas& c, const BarGeometry& bar, const QList<TimelinePageRef>& refs, bool atFinish) {
    if (refs.isEmpty()) return;
    const double u = c.u();
    const double out = atFinish ? 1 : -1;
    const QPointF edge(atFinish ? bar.rect.right() : bar.rect.left(), bar.rect.center().y());
    const auto colorOf = [&c](const TimelinePageRef& ref) { return ref.broken ? c.theme.error : ref.critical ? c.theme.critical : c.theme.text3; };
    c.painter.setPen(QPen(colorOf(refs.constFirst()), 1.2 * u));
    c.painter.drawLine(c.map(edge), c.map(edge + QPointF(out * kPageRefGap * u, 0)));
    double x = edge.x() + out * kPageRefGap * u;
    for (const TimelinePageRef& ref : refs) {
        const QColor color = colorOf(ref);
        const double width = pageRefWidth(ref, c.layout.metrics, *c.layout.widths);
        const double height = kPageRefCircle * u;
        const QRectF circle = c.map(QRectF(atFinish ? x : x - width, edge.y() - height / 2, width, height));
        c.box(circle, {c.theme.surface, color, 1.1 * u, height / 2});
        const double text = c.layout.widths->of(ref.page, c.layout.metrics.labelStrong);
        c.text(QPointF(circle.center().x() - text / 2, circle.center().y()), ref.page, c.layout.metrics.labelStrong, color);
        if (ref.incoming) paintArrow(c, c.map(edge), c.map(edge + QPointF(out * kPageRefGap * u, 0)), color);
        x += out * (width + u);
    }
}

}  // namespace

void paintTimelineLinks(const TimelineCanvas& c) {
    const QList<int> seen = seenLinks(c);
    // Bars that stand still are on the picture already, and lines run under them.
    const bool isUnderStill = c.cache && c.layer == TimelineLayer::Lifted && !seen.isEmpty();
    if (isUnderStill) {
        c.painter.save();
        c.painter.setClipRegion(QRegion(c.body.toAlignedRect()) - c.cache->still, Qt::IntersectClip);
    }
    // Plain ones first, so that critical and broken ones lie on top.
    for (int pass = 0; pass < 3; ++pass) {
        for (const int i : seen) {
            const TimelineLink& link = c.layout.scene.links[i];
            if ((link.broken ? 2 : link.critical || isMarked(c, link) ? 1 : 0) == pass) paintLink(c, i);
        }
    }
    if (isUnderStill) c.painter.restore();
    if (c.layer != TimelineLayer::Lifted) clearTimelineNames(c, seen);
    if (!c.window.paper) return;
    for (int i = 0; i < c.layout.bars.size(); ++i) {
        if (!isRowSeen(c, c.layout.bars[i])) continue;
        paintPageRefs(c, c.layout.bars[i], c.layout.scene.bars[i].startRefs, false);
        paintPageRefs(c, c.layout.bars[i], c.layout.scene.bars[i].finishRefs, true);
    }
}

}  // namespace stagepath
