// A link that is being made: the bar it is led to, and why it is refused there.
#include "app/drawing/marks.h"
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/timeline_view.h"

#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace stagepath {

namespace {

constexpr int kLinkLeavesDot = 10;    ///< px: so far from the press on the dot its own bar is a target too, which is refused
constexpr int kLinkRefusalWidth = 340;  ///< px in which the words of a refusal are broken

}  // namespace

void TimelineView::startLinking() {
    m_linkFrom = m_layout.scene.barOf.value(current().value, -1);
    if (m_linkFrom < 0) emit hinted(tr("Select a bar first; K then links it to the one that follows."));
    m_linkTo = -1;
    viewport()->update();
}

/// The bar whose dot takes hold where the pointer is.
int TimelineView::dottedBar() const { return m_marks.hovered >= 0 ? m_marks.hovered : m_layout.scene.barOf.value(m_current.value, -1); }

/// Whether a circle would be closed takes a walk along all links: it is asked when the bar changes and not with each frame.
void TimelineView::aimLink(int bar) {
    if (std::exchange(m_linkTo, bar) == bar) return;
    const QList<TimelineBar>& bars = m_layout.scene.bars;
    m_linkRefusal = bar >= 0 && m_linkJudge ? m_linkJudge(bars[m_linkFrom].id, bars[bar].id) : QString();
    viewport()->update();
}

/// A click on the dot leads nowhere and is no link of the bar to itself.
void TimelineView::dragLink(QPointF position) {
    const int bar = barUnder(position);
    const bool isClick = (position.toPoint() - m_drag.press).manhattanLength() < kLinkLeavesDot;
    aimLink(bar == m_linkFrom && isClick ? -1 : bar);
    viewport()->setCursor(linkRefusal().isEmpty() ? Qt::CrossCursor : Qt::ForbiddenCursor);
}

/// The line to the pointer or the bar. Where that is refused its ring is broken and a stroke goes through it.
void TimelineView::paintLinking(QPainter& painter) {
    const QString refusal = linkRefusal();
    const QColor color = refusal.isEmpty() ? Theme::of(this).accent : Theme::of(this).error;
    const TimelineWindow w = window();
    const QRectF rect = m_layout.bars[m_linkFrom].rect;
    const QPointF from = toPainter(m_layout, w, QPointF(rect.right(), rect.center().y()));
    QPointF to = m_drag.kind == DragKind::Link ? m_pointer : from;
    const QRectF body = bodyRect(m_layout, w);
    painter.save();
    painter.setClipRect(body, Qt::IntersectClip);
    if (m_linkTo >= 0) {
        const QRectF target = m_layout.bars[m_linkTo].rect;
        if (m_linkTo != m_linkFrom) to = toPainter(m_layout, w, QPointF(target.left(), target.center().y()));
        const QRectF ring = toPainter(m_layout, w, target).adjusted(-3, -3, 3, 3);
        painter.setPen(QPen(color, 2, refusal.isEmpty() ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, 6, 6);
        if (!refusal.isEmpty()) painter.drawLine(ring.bottomLeft(), ring.topRight());
    }
    painter.setPen(QPen(color, 1.75, Qt::DashLine));
    painter.drawLine(from, to);
    painter.restore();
    const QPointF at(std::clamp(to.x(), body.left(), body.right()), std::clamp(to.y(), body.top(), body.bottom()));
    if (!refusal.isEmpty()) return paintRefusal(painter, refusal, at);
    paintBubble(painter, m_linkTo >= 0 ? tr("Link to “%1”").arg(m_layout.scene.bars[m_linkTo].name) : tr("Choose the bar that follows"), at);
}

/// A sentence in as many lines as it takes, behind the sign of an error.
void TimelineView::paintRefusal(QPainter& painter, const QString& text, QPointF at) {
    const QFont font = textFont(TextStyle::SmallMedium);
    const int room = std::clamp(viewport()->width() - 60, 80, kLinkRefusalWidth);
    const QRect words = QFontMetrics(font).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text);
    QRectF area = paintBubbleBox(painter, QSizeF(words.width() + 44, words.height() + 12), at);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintSeverity(painter, Theme::of(this), QRectF(mirrored ? area.right() - 23 : area.left() + 10, area.top() + 7, 13, 13), Severity::Error);
    area.adjust(mirrored ? 10 : 31, 6, mirrored ? -31 : -10, -6);
    painter.setFont(font);
    painter.setPen(Theme::of(this).text1);
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap), text);
}

}  // namespace stagepath
