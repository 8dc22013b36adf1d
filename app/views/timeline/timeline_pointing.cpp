// The pointer over the roadmap: hover, tooltips, wheel, pinch, context menu.
#include "app/views/timeline/timeline_view.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kLinkReach = 4;  ///< a line is hit within so many units

/// Distance of \p point from the segment a–b, which is horizontal or vertical.
double distanceTo(QPointF point, QPointF a, QPointF b) {
    const double dx = std::max({std::min(a.x(), b.x()) - point.x(), 0.0, point.x() - std::max(a.x(), b.x())});
    const double dy = std::max({std::min(a.y(), b.y()) - point.y(), 0.0, point.y() - std::max(a.y(), b.y())});
    return std::hypot(dx, dy);
}

}  // namespace

void TimelineView::updateHover(QPointF position) {
    int bar = barUnder(position);
    // The dot lies outside its bar and stays while the pointer is on its way to it.
    if (bar < 0 && m_marks.hovered >= 0 && isInBody(position) && isOnLinkDot(m_layout, m_marks.hovered, layoutPoint(position))) bar = m_marks.hovered;
    const int milestone = milestoneUnder(position);
    if (m_linkFrom >= 0) {
        m_linkTo = bar == m_linkFrom ? -1 : bar;
        viewport()->update();
    }
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (bar >= 0 && !m_readOnly) {
        const QPointF point = layoutPoint(position);
        const bool onBar = m_layout.bars[bar].rect.adjusted(-4, 0, 4, 0).contains(point);
        const DragKind grip = onBar ? gripAt(m_layout, bar, point) : DragKind::Move;
        shape = isOnLinkDot(m_layout, bar, point) && !onBar ? Qt::CrossCursor : grip == DragKind::Move ? Qt::ArrowCursor : Qt::SizeHorCursor;
    }
    viewport()->setCursor(shape);
    if (bar == m_marks.hovered && milestone == m_marks.hoveredMilestone) return;
    m_marks.hovered = bar;
    m_marks.hoveredMilestone = milestone;
    viewport()->update();
}

QString TimelineView::tipAt(QPointF position) const {
    const int milestone = milestoneUnder(position);
    if (milestone >= 0) return m_layout.scene.milestones[milestone].name + QLatin1Char('\n') + describe(m_layout.scene.milestones[milestone]);
    const int bar = barUnder(position);
    if (bar >= 0) return m_layout.scene.bars[bar].name + QLatin1Char('\n') + describe(m_layout.scene.bars[bar]);
    if (!isInBody(position)) {
        const int lane = position.y() > bodyRect(m_layout, window()).top() && position.y() < bodyRect(m_layout, window()).bottom() ? m_layout.laneAt(layoutPoint(position).y()) : -1;
        return lane >= 0 ? m_layout.scene.lanes[lane].name : QString();
    }
    const QPointF point = layoutPoint(position);
    for (int i = 0; i < m_layout.scene.links.size(); ++i) {
        const auto route = m_layout.routes.constFind(i);
        if (route == m_layout.routes.cend()) continue;
        for (qsizetype s = 1; s < route->size(); ++s) {
            if (distanceTo(point, (*route)[s - 1], (*route)[s]) > kLinkReach) continue;
            const TimelineLink& link = m_layout.scene.links[i];
            if (!link.text.isEmpty()) return link.text;
            return tr("%1 → %2").arg(m_layout.scene.bars[link.from].name, m_layout.scene.bars[link.to].name);
        }
    }
    return {};
}

bool TimelineView::viewportEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::ToolTip: {
            const auto* help = static_cast<QHelpEvent*>(event);
            const QString tip = m_drag.started ? QString() : tipAt(help->pos());
            if (tip.isEmpty()) QToolTip::hideText();
            else QToolTip::showText(help->globalPos(), tip, viewport());
            return true;
        }
        case QEvent::Leave:
            m_marks.hovered = m_marks.hoveredMilestone = -1;
            viewport()->update();
            break;
        case QEvent::NativeGesture:
        case QEvent::Gesture:
            if (zoomGesture(event)) return true;
            break;
        default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool TimelineView::zoomGesture(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture) return false;
        zoomBy(1 + native->value(), native->position().x());
        return true;
    }
    auto* gesture = static_cast<QGestureEvent*>(event);
    auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture));
    if (!pinch) return false;
    zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()).x());
    gesture->accept(pinch);
    return true;
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, turned.y() != 0 ? turned.y() : turned.x()), event->position().x());
        event->accept();
        return;
    }
    const QPoint pixels = event->pixelDelta().isNull() ? turned / 2 : event->pixelDelta();
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || std::abs(pixels.x()) > std::abs(pixels.y()) || verticalScrollBar()->maximum() == 0;
    if (sideways) {
        const int d = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - d);
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
    }
    event->accept();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int item = currentItem();
        if (item >= 0) emit menuRequested(viewport()->mapToGlobal(itemRect(item).center()));
        return;
    }
    const QPointF position = viewport()->mapFromGlobal(event->globalPos());
    const int bar = barUnder(position);
    const int milestone = milestoneUnder(position);
    if (bar >= 0 && !m_selected.contains(m_layout.scene.bars[bar].id.value)) select(m_layout.scene.bars[bar].id);
    if (milestone >= 0) select(m_layout.scene.milestones[milestone].id);
    if (bar < 0 && milestone < 0) clearSelection();
    emit menuRequested(event->globalPos());
}

}  // namespace stagepath
