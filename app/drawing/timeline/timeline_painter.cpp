#include "app/drawing/timeline/timeline_painter.h"

#include "app/drawing/timeline/timeline_canvas.h"

#include <QFontMetricsF>

#include <algorithm>

namespace stagepath {

TimelineCanvas::TimelineCanvas(QPainter& p, const TimelineLayout& l, const Theme& t, const TimelineWindow& w, const TimelineMarks& m, ScreenCache* c, TimelineLayer a)
    : painter(p), layout(l), theme(t), window(w), marks(m), cache(c), layer(a), body(bodyRect(l, w)), seen(w.scrollX, w.scrollY, body.width(), body.height()) {}

QRectF TimelineCanvas::map(const QRectF& r) const { return toPainter(layout, window, r); }

QRectF TimelineCanvas::mapGate(const QRectF& r) const {
    const QPointF a = mapGate(r.topLeft());
    return QRectF(window.mirrored ? a.x() - r.width() : a.x(), a.y(), r.width(), r.height());
}

QRectF TimelineCanvas::inLaneColumn(double offset, double top, double width, double height) const {
    const double left = window.mirrored ? window.target.right() - offset - width : window.target.left() + offset;
    return QRectF(left, top, width, height);
}

void TimelineCanvas::box(const QRectF& box, const BoxStyle& style) const {
    if (cache) {
        cache->strokes.box(painter, box, style);
        return;
    }
    QPen pen(Qt::NoPen);
    if (style.line.isValid()) pen = QPen(style.line, style.width);
    if (style.dashed) pen.setDashPattern({4, 2.5});
    const double inset = style.line.isValid() ? style.width / 2 : 0;
    painter.setPen(pen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), style.radius, style.radius);
}

void TimelineCanvas::text(QPointF at, const QString& text, const QFont& font, const QColor& color, const QColor& halo) const {
    if (cache) cache->labels.draw(painter, at, text, font, color, halo);
    else drawLabel(painter, at, text, font, color, halo);
}

void TimelineCanvas::textIn(const QRectF& box, const QString& text, const QFont& font, const QColor& color, bool atEnd, const QColor& halo) const {
    const double width = layout.widths->of(text, font);
    const bool right = atEnd != window.mirrored;
    this->text(QPointF(right ? box.right() - width : box.left(), box.center().y()), text, font, color, halo);
}

void TimelineCanvas::verticalLine(double x, double top, double bottom, const QColor& color) const {
    painter.setPen(QPen(color, u()));
    const double at = crisp(x);
    painter.drawLine(QPointF(at, top), QPointF(at, bottom));
}

QRectF TimelineCanvas::laneBand(int lane) const {
    const LaneGeometry& g = layout.lanes[lane];
    const QRectF band(window.target.left(), y(g.top), window.target.width(), g.height);
    return band.intersected(QRectF(window.target.left(), body.top(), window.target.width(), body.height()));
}

std::pair<int, int> TimelineCanvas::seenLanes() const {
    const auto& lanes = layout.lanes;
    const auto first = std::partition_point(lanes.begin(), lanes.end(), [this](const LaneGeometry& l) { return l.top + l.height <= seen.top() + kTouch; });
    const auto last = std::partition_point(first, lanes.end(), [this](const LaneGeometry& l) { return l.top < seen.bottom() - kTouch; });
    return {static_cast<int>(first - lanes.begin()), static_cast<int>(last - lanes.begin())};
}

double windowHeight(const TimelineLayout& layout, double top, double bottom) { return layout.metrics.headHeight + layout.gatesHeight + bottom - top; }

QRectF bodyRect(const TimelineLayout& layout, const TimelineWindow& window) {
    const double column = layout.metrics.laneColumn;
    const double above = layout.metrics.headHeight + layout.gatesHeight;
    return window.target.adjusted(window.mirrored ? 0 : column, above, window.mirrored ? -column : 0, 0);
}

QPointF toPainter(const TimelineLayout& layout, const TimelineWindow& window, QPointF point) {
    const QRectF body = bodyRect(layout, window);
    const double x = window.mirrored ? body.right() - (point.x() - window.scrollX) : body.left() + (point.x() - window.scrollX);
    return {x, body.top() + point.y() - window.scrollY};
}

QRectF toPainter(const TimelineLayout& layout, const TimelineWindow& window, const QRectF& rect) {
    const QPointF a = toPainter(layout, window, rect.topLeft());
    return QRectF(window.mirrored ? a.x() - rect.width() : a.x(), a.y(), rect.width(), rect.height());
}

QPointF toLayout(const TimelineLayout& layout, const TimelineWindow& window, QPointF point) {
    const QRectF body = bodyRect(layout, window);
    const double x = window.mirrored ? body.right() - point.x() + window.scrollX : point.x() - body.left() + window.scrollX;
    return {x, point.y() - body.top() + window.scrollY};
}

QStringList wrapped(TextWidths& widths, const QString& text, const QFont& font, double width, int lines) {
    QStringList result;
    QString rest = text;
    while (!rest.isEmpty() && result.size() < lines) {
        if (widths.of(rest, font) <= width) {
            result.append(rest);
            return result;
        }
        qsizetype cut = -1;
        for (qsizetype space = rest.indexOf(QLatin1Char(' ')); space >= 0; space = rest.indexOf(QLatin1Char(' '), space + 1)) {
            if (widths.of(rest.left(space), font) > width) break;
            cut = space;
        }
        if (cut < 0 || result.size() == lines - 1) {
            result.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            return result;
        }
        result.append(rest.left(cut));
        rest = rest.mid(cut + 1);
    }
    return result;
}

QColor laneColor(const Theme& theme, const TimelineLane& lane) {
    if (lane.color.size() != 2) return theme.borderStrong;
    const int n = lane.color[1].digitValue();
    if (lane.color[0] == QLatin1Char('s')) return n == 0 ? theme.l0line : theme.ramp(n).fill;
    if (lane.color[0] == QLatin1Char('q')) return theme.quadrantText(static_cast<Quadrant>(n));
    return theme.category(lane.color);
}

void paintTimeline(QPainter& painter, const TimelineLayout& layout, const Theme& theme, const TimelineWindow& window, const TimelineMarks& marks, ScreenCache* cache, TimelineLayer layer) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(window.target, Qt::IntersectClip);
    const TimelineCanvas canvas(painter, layout, theme, window, marks, cache, layer);
    const bool isWhole = layer != TimelineLayer::Lifted;
    if (isWhole) paintTimelineGround(canvas);
    painter.save();
    painter.setClipRect(canvas.body, Qt::IntersectClip);
    paintTimelineGhosts(canvas);
    paintTimelineLinks(canvas);
    paintTimelineBars(canvas);
    if (cache && layer == TimelineLayer::Still) cache->still = placesOfBars(canvas);
    painter.restore();
    if (isWhole) {
        paintTimelineLaneNames(canvas);
        paintTimelineGates(canvas);
        paintTimelineHead(canvas);
        paintTimelineColumnTitles(canvas);
    }
    if (layer != TimelineLayer::Still) paintTimelineLiftedDetails(canvas);
    painter.restore();
}

}  // namespace stagepath
