// What lies over the roadmap while somebody works on it: the bubble, the line being drawn, outlines of what would move.
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/timeline_view.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

namespace stagepath {

void TimelineView::paintOverlay(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    paintOutlines(painter, m_outlined);
    if (m_layout.scene.bars.isEmpty() && m_layout.scene.leftOut > 0) {
        painter.setFont(textFont(TextStyle::Body));
        painter.setPen(theme.text3);
        painter.drawText(bodyRect(m_layout, window()), Qt::AlignCenter, tr("No initiative matches the filter."));
    }
    // What is current has a ring of its own.
    if (hasFocus() && !m_isPresented && currentItem() < 0 && m_marks.link < 0) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), 7, 7);
    }
    if (m_linkFrom >= 0) {
        paintLinking(painter);
    } else if (m_drag.kind == DragKind::Marquee && m_drag.started) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_drag.press, m_pointer).normalized());
    } else if (m_milestonePreview.isValid()) {
        const QPointF at = m_nudgedMilestone.isNull() ? m_pointer : QPointF(itemRect(currentItem()).center());
        paintBubble(painter, QStringLiteral("%1 %2").arg(QLocale().toString(m_milestonePreview, QStringLiteral("ddd")), shownDate(m_milestonePreview)), at);
    } else if (!m_preview.isEmpty() && m_drag.started && m_drag.grabbed >= 0) {
        if (m_drag.kind == DragKind::Copy) paintOutlines(painter, m_preview);
        if (m_dropInto >= 0) paintDropInto(painter);
        const InitiativeId id = m_layout.scene.bars[m_drag.grabbed].id;
        for (const BarMove& move : m_preview) {
            if (move.id == id) paintBubble(painter, dragText(move), m_pointer);
        }
    } else if (m_marks.link >= 0) {
        paintSelectedLink(painter);
    } else if (!m_nudged.isEmpty()) {
        const int bar = m_layout.scene.barOf.value(m_nudged.constFirst().id.value, -1);
        if (bar >= 0) paintBubble(painter, bubbleText(m_nudged.constFirst().start, m_nudged.constFirst().finish), toPainter(m_layout, window(), m_layout.bars[bar].rect).bottomLeft());
    }
}

/// The lane that takes the bars: its whole band, with their outlines in its first row.
void TimelineView::paintDropInto(QPainter& painter) {
    const QRectF body = bodyRect(m_layout, window());
    const LaneGeometry& lane = m_layout.lanes[m_dropInto];
    const QRectF band = QRectF(0, body.top() + lane.top - window().scrollY, viewport()->width(), lane.height).intersected(QRectF(0, body.top(), viewport()->width(), body.height()));
    QColor fill = Theme::of(this).accent;
    fill.setAlphaF(0.12F);
    painter.save();
    painter.fillRect(band, fill);
    painter.setPen(QPen(Theme::of(this).accent, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(Theme::of(this).accent, 1.75, Qt::DashLine));
    painter.setClipRect(body, Qt::IntersectClip);
    for (const BarMove& move : m_preview) {
        const QRectF rect(m_layout.axis.x(move.start), m_layout.rowTop(m_dropInto, 0), m_layout.axis.endX(move.finish) - m_layout.axis.x(move.start), lane.barHeight);
        painter.drawRoundedRect(toPainter(m_layout, window(), rect), 4, 4);
    }
    painter.restore();
}

/// Dates and length, and what becomes of the lane where the pointer is over another one.
QString TimelineView::dragText(const BarMove& move) const {
    const QString dates = bubbleText(move.start, move.finish);
    if (m_dropInto >= 0) return tr("%1, to “%2”").arg(dates, m_layout.scene.lanes[m_dropInto].name);
    return m_laneStays ? tr("%1, stays in its lane").arg(dates) : dates;
}

void TimelineView::paintOutlines(QPainter& painter, const QList<BarMove>& moves) {
    if (moves.isEmpty()) return;
    painter.save();
    painter.setClipRect(bodyRect(m_layout, window()), Qt::IntersectClip);
    painter.setPen(QPen(Theme::of(this).accent, 1.75, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const BarMove& move : moves) {
        const int bar = m_layout.scene.barOf.value(move.id.value, -1);
        if (bar < 0) continue;
        QRectF rect = m_layout.bars[bar].rect;
        rect.setLeft(m_layout.axis.x(move.start));
        rect.setRight(m_layout.axis.endX(move.finish));
        painter.drawRoundedRect(toPainter(m_layout, window(), rect), 4, 4);
    }
    painter.restore();
}

/// What the selected line says, beside its arrow.
void TimelineView::paintSelectedLink(QPainter& painter) {
    const TimelineLink& link = m_layout.scene.links[m_marks.link];
    const QPolygonF& route = m_layout.route(m_marks.link);
    if (route.isEmpty()) return;
    const QString text = tr("%1 → %2, %3. Del removes the link.").arg(m_layout.scene.bars[link.from].name, m_layout.scene.bars[link.to].name, dependencyName(link.type));
    paintBubble(painter, text, toPainter(m_layout, window(), route.last()));
}

void TimelineView::paintBubble(QPainter& painter, const QString& text, QPointF at) {
    const QFont font = textFont(TextStyle::SmallMedium);
    const QRectF box = paintBubbleBox(painter, QSizeF(m_widths->of(text, font) + 20, 26), at);
    m_cache.labels.draw(painter, QPointF(box.left() + 10, box.center().y()), text, font, Theme::of(this).text1);
}

/// The empty bubble beside \p at, inside the view where it fits. Returns where it is.
QRectF TimelineView::paintBubbleBox(QPainter& painter, QSizeF size, QPointF at) {
    const Theme& theme = Theme::of(this);
    QRectF box(at + QPointF(14, 16), size);
    // Beside the heads of the lanes, unless it is as wide as all that lies beside them.
    QRectF room = bodyRect(m_layout, window()).adjusted(4, 0, -4, 0);
    if (size.width() > room.width()) room = QRectF(viewport()->rect()).adjusted(4, 0, -4, 0);
    if (box.right() > room.right()) box.moveRight(std::min(at.x() - 14, room.right()));
    if (box.left() < room.left()) box.moveLeft(room.left());
    if (box.bottom() > viewport()->height() - 4) box.moveBottom(at.y() - 12);
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    return box;
}

}  // namespace stagepath
