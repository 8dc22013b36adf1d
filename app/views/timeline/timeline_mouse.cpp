// The mouse on the roadmap: press, drag, release, wheel, pinch, tooltips.
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

constexpr int kStartDistance = 4;
constexpr double kEdge = 28;       ///< so near to the edge a drag scrolls
constexpr int kEdgeStep = 14;
constexpr double kLinkReach = 4;   ///< a line is hit within so many units

/// Distance of \p point from the segment a–b, which is horizontal or vertical.
double distanceTo(QPointF point, QPointF a, QPointF b) {
    const double dx = std::max({std::min(a.x(), b.x()) - point.x(), 0.0, point.x() - std::max(a.x(), b.x())});
    const double dy = std::max({std::min(a.y(), b.y()) - point.y(), 0.0, point.y() - std::max(a.y(), b.y())});
    return std::hypot(dx, dy);
}

}  // namespace

QPointF TimelineView::layoutPoint(QPointF position) const { return toLayout(m_layout, window(), position); }

bool TimelineView::isInBody(QPointF position) const { return bodyRect(m_layout, window()).contains(position); }

bool TimelineView::isInGates(QPointF position) const {
    const QRectF body = bodyRect(m_layout, window());
    return position.x() >= body.left() && position.x() < body.right() && position.y() >= m_layout.metrics.headHeight && position.y() < body.top();
}

int TimelineView::barUnder(QPointF position) const { return isInBody(position) ? m_layout.barAt(layoutPoint(position), 4) : -1; }

int TimelineView::milestoneUnder(QPointF position) const {
    if (!isInGates(position)) return -1;
    return m_layout.milestoneAt(QPointF(layoutPoint(position).x(), position.y() - m_layout.metrics.headHeight));
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    m_pointer = position;
    commitNudge();
    if (event->button() == Qt::MiddleButton) {
        m_drag = {DragKind::Pan, -1, {}, position.toPoint(), {}, {}, false};
        return;
    }
    if (event->button() != Qt::LeftButton || !m_layout.axis.from().isValid()) return;
    if (m_linkFrom >= 0) {
        const int to = barUnder(position);
        const int from = std::exchange(m_linkFrom, -1);
        viewport()->update();
        if (to >= 0 && to != from) emit linkRequested(m_layout.scene.bars[from].id, m_layout.scene.bars[to].id);
        return;
    }
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const int milestone = milestoneUnder(position);
    if (milestone >= 0) return beginMilestoneDrag(milestone, event);
    if (!isInBody(position)) return;
    const int dotted = m_marks.hovered >= 0 ? m_marks.hovered : m_layout.scene.barOf.value(m_current.value, -1);
    if (!m_readOnly && isOnLinkDot(m_layout, dotted, layoutPoint(position))) {
        m_drag = {DragKind::Link, dotted, layoutPoint(position), position.toPoint(), {}, {}, true};
        m_linkFrom = dotted;
        m_linkTo = -1;
        return;
    }
    const int bar = barUnder(position);
    if (bar < 0) {
        if (!adds) clearSelection();
        m_drag = {DragKind::Marquee, -1, layoutPoint(position), position.toPoint(), {}, {}, false};
        return;
    }
    const InitiativeId id = m_layout.scene.bars[bar].id;
    if (adds) {
        select(id, true);
        return;
    }
    if (!m_selected.contains(id.value)) select(id);
    else setCurrent(bar, -1);
    beginBarDrag(bar, event);
}

void TimelineView::beginBarDrag(int bar, QMouseEvent* event) {
    m_drag = {};
    m_drag.kind = gripAt(m_layout, bar, layoutPoint(event->position()));
    if (event->modifiers() & Qt::AltModifier) m_drag.kind = DragKind::Copy;
    m_drag.grabbed = bar;
    m_drag.origin = layoutPoint(event->position());
    m_drag.press = event->position().toPoint();
    const bool alone = m_drag.kind == DragKind::ResizeStart || m_drag.kind == DragKind::ResizeFinish;
    for (const InitiativeId id : selection()) {
        const TimelineBar& row = m_layout.scene.bars[m_layout.scene.barOf.value(id.value)];
        const bool isGrabbed = row.id == m_layout.scene.bars[bar].id;
        if (row.proposed || (alone && !isGrabbed) || (row.locked && !isGrabbed && m_drag.kind != DragKind::Copy)) continue;
        m_drag.before.append({row.id, row.start, row.finish});
    }
}

void TimelineView::beginMilestoneDrag(int milestone, QMouseEvent* event) {
    const TimelineMilestone& row = m_layout.scene.milestones[milestone];
    select(row.id);
    if (row.proposed || m_readOnly) return;
    m_drag = {};
    m_drag.kind = DragKind::Milestone;
    m_drag.grabbed = milestone;
    m_drag.origin = layoutPoint(event->position());
    m_drag.press = event->position().toPoint();
    m_drag.milestoneBefore = row.date;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    if (m_drag.kind == DragKind::None) {
        updateHover(m_pointer);
        return;
    }
    if (!m_drag.started) {
        if ((event->position().toPoint() - m_drag.press).manhattanLength() < kStartDistance) return;
        startDragging();
        if (m_drag.kind == DragKind::None) return;
    }
    updateDrag(m_pointer, event->modifiers());
    const bool edges = m_drag.kind != DragKind::Pan && (m_pointer.x() < bodyRect(m_layout, window()).left() + kEdge || m_pointer.x() > bodyRect(m_layout, window()).right() - kEdge ||
                                                        m_pointer.y() > bodyRect(m_layout, window()).bottom() - kEdge);
    if (edges && !m_autoScroll.isActive()) m_autoScroll.start();
    else if (!edges) m_autoScroll.stop();
}

void TimelineView::startDragging() {
    const bool isBar = m_drag.kind == DragKind::Move || m_drag.kind == DragKind::ResizeStart || m_drag.kind == DragKind::ResizeFinish;
    if (isBar || m_drag.kind == DragKind::Copy) {
        const TimelineBar& bar = m_layout.scene.bars[m_drag.grabbed];
        if (m_readOnly || bar.proposed || (bar.locked && isBar)) {
            if (bar.locked && !m_readOnly) emit lockedTouched(bar.name);
            m_drag = {};
            return;
        }
    }
    m_drag.started = true;
    if (!isBar) return;
    for (const BarMove& move : m_drag.before) liftBar(m_layout, m_layout.scene.barOf.value(move.id.value));
}

void TimelineView::scrollAtEdges() {
    if (m_drag.kind == DragKind::None) return m_autoScroll.stop();
    const QRectF body = bodyRect(m_layout, window());
    const int sign = window().mirrored ? -1 : 1;
    if (m_pointer.x() < body.left() + kEdge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - sign * kEdgeStep);
    if (m_pointer.x() > body.right() - kEdge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + sign * kEdgeStep);
    if (m_pointer.y() > body.bottom() - kEdge && m_drag.kind != DragKind::Milestone) verticalScrollBar()->setValue(verticalScrollBar()->value() + kEdgeStep / 2);
    updateDrag(m_pointer, Qt::NoModifier);
}

void TimelineView::updateDrag(QPointF position, Qt::KeyboardModifiers modifiers) {
    const double dx = layoutPoint(position).x() - m_drag.origin.x();
    const bool snap = !(modifiers & Qt::ShiftModifier);
    switch (m_drag.kind) {
        case DragKind::Pan: pan(position); break;
        case DragKind::Link:
            m_linkTo = barUnder(position);
            if (m_linkTo == m_linkFrom) m_linkTo = -1;
            break;
        case DragKind::Milestone: {
            const QDate date = draggedMilestone(m_layout, m_drag, dx, snap);
            if (date == m_milestonePreview) break;
            m_milestonePreview = date;
            m_layout.scene.milestones[m_drag.grabbed].date = date;
            MilestoneGeometry& g = m_layout.milestones[m_drag.grabbed];
            const double x = m_layout.scene.milestones[m_drag.grabbed].gate ? m_layout.axis.endX(date) : m_layout.axis.x(date);
            g.label.translate(x - g.centre.x(), 0);
            g.centre.setX(x);
            emit milestonePreviewed(m_layout.scene.milestones[m_drag.grabbed].id, date);
            break;
        }
        case DragKind::Move:
        case DragKind::ResizeStart:
        case DragKind::ResizeFinish: applyPreview(draggedDates(m_layout, m_drag, dx, snap)); break;
        case DragKind::Copy: m_preview = draggedDates(m_layout, m_drag, dx, snap); break;
        default: break;
    }
    viewport()->update();
}

void TimelineView::applyPreview(const QList<BarMove>& moves) {
    if (moves == m_preview) return;
    m_preview = moves;
    for (const BarMove& move : moves) {
        const int bar = m_layout.scene.barOf.value(move.id.value);
        m_layout.scene.bars[bar].start = move.start;
        m_layout.scene.bars[bar].finish = move.finish;
        placeBar(m_layout, bar);
    }
    emit previewed(moves);
    viewport()->update();
}

void TimelineView::pan(QPointF position) {
    const QPoint d = position.toPoint() - m_drag.press;
    m_drag.press = position.toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (window().mirrored ? -d.x() : d.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - d.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    m_autoScroll.stop();
    if (m_drag.kind == DragKind::None) return;
    finishDrag(event->position(), event->modifiers());
}

void TimelineView::finishDrag(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (m_drag.started) updateDrag(position, modifiers);
    const TimelineDrag drag = std::exchange(m_drag, {});
    const QList<BarMove> moves = std::exchange(m_preview, {});
    const QDate date = std::exchange(m_milestonePreview, QDate());
    const int linkFrom = std::exchange(m_linkFrom, -1);
    const int linkTo = std::exchange(m_linkTo, -1);
    viewport()->update();
    if (drag.kind == DragKind::Link) {
        if (linkTo >= 0) emit linkRequested(m_layout.scene.bars[linkFrom].id, m_layout.scene.bars[linkTo].id);
        return;
    }
    if (drag.kind == DragKind::Marquee && drag.started) {
        m_drag = drag;
        selectInMarquee(modifiers & Qt::ControlModifier);
        m_drag = {};
        return;
    }
    if (!drag.started) {
        if (drag.grabbed >= 0 && drag.kind != DragKind::Milestone && m_selected.size() > 1) select(m_layout.scene.bars[drag.grabbed].id);
        return;
    }
    if (drag.kind == DragKind::Milestone) {
        if (date.isValid() && date != drag.milestoneBefore) emit milestoneMoveRequested(m_layout.scene.milestones[drag.grabbed].id, date);
        else emit previewCancelled();
        return;
    }
    if (drag.kind == DragKind::Pan || drag.kind == DragKind::Marquee) return;
    if (moves.isEmpty() || moves == drag.before) emit previewCancelled();
    else if (drag.kind == DragKind::Copy) emit copiesRequested(moves);
    else emit movesRequested(moves);
}

void TimelineView::cancelDrag() {
    const bool hadPreview = !m_preview.isEmpty() || m_milestonePreview.isValid() || m_drag.started;
    m_autoScroll.stop();
    m_drag = {};
    m_preview.clear();
    m_nudged.clear();
    m_milestonePreview = {};
    m_linkFrom = m_linkTo = -1;
    viewport()->update();
    if (hadPreview) emit previewCancelled();
}

void TimelineView::selectInMarquee(bool add) {
    if (!add) {
        m_selected.clear();
        m_selectedMilestones.clear();
    }
    const QRectF area = QRectF(m_drag.origin, layoutPoint(m_pointer)).normalized();
    for (int i = 0; i < m_layout.bars.size(); ++i) {
        if (!area.intersects(m_layout.bars[i].rect)) continue;
        m_selected.insert(m_layout.scene.bars[i].id.value);
        setCurrent(i, -1);
    }
    announce();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_layout.axis.from().isValid()) return;
    m_drag = {};
    const QPointF position = event->position();
    if (barUnder(position) >= 0 || milestoneUnder(position) >= 0) {
        emit openRequested();
        return;
    }
    if (m_readOnly) return;
    const QPointF point = layoutPoint(position);
    const TimeUnit unit = m_layout.axis.snapUnit();
    const QDate start = m_layout.axis.floorTo(m_layout.axis.dateAt(point.x()), unit);
    if (isInGates(position)) {
        emit createMilestoneRequested(m_layout.axis.dateAt(point.x()));
        return;
    }
    const int lane = isInBody(position) ? m_layout.laneAt(point.y()) : -1;
    if (lane >= 0) emit createRequested(lane, start, TimeAxis::stepped(start, TimeUnit::Quarter, 1).addDays(-1));
}

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
