// The mouse on the roadmap: what is under it, press and double click.
#include "app/views/timeline/timeline_view.h"

#include <QMouseEvent>

namespace stagepath {

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
    // Another button in the middle of a drag neither ends it nor begins another one.
    if (m_drag.kind != DragKind::None && event->buttons() != event->button()) return;
    if (m_drag.kind != DragKind::None) cancelDrag();  // its release went elsewhere
    m_pointer = position;
    // The menu that the right button opens keeps the release to itself.
    if (event->button() != Qt::RightButton) m_isPressing = true;
    commitNudge();
    if (event->button() == Qt::MiddleButton) {
        m_drag = {DragKind::Pan, -1, {}, position.toPoint(), {}, {}, false};
        return;
    }
    if (event->button() != Qt::LeftButton || !m_layout.axis.from().isValid()) return;
    if (m_linkFrom >= 0) {
        const int to = barUnder(position);
        const int from = std::exchange(m_linkFrom, -1);
        m_linkTo = -1;
        viewport()->unsetCursor();
        viewport()->update();
        if (to >= 0) emit linkRequested(m_layout.scene.bars[from].id, m_layout.scene.bars[to].id);
        return;
    }
    const int milestone = milestoneUnder(position);
    if (milestone >= 0) return beginMilestoneDrag(milestone, event);
    if (isInBody(position)) pressBody(event);
    else pressBeside(event);
}

void TimelineView::pressBody(QMouseEvent* event) {
    const QPointF position = event->position();
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const int dotted = dottedBar();
    if (!m_readOnly && isOnLinkDot(m_layout, dotted, layoutPoint(position))) {
        m_drag = {DragKind::Link, dotted, layoutPoint(position), position.toPoint(), {}, {}, true};
        m_linkFrom = dotted;
        m_linkTo = -1;
        return;
    }
    const int bar = barUnder(position);
    if (bar < 0) {
        const int link = adds ? -1 : linkUnder(position);
        if (!adds) clearSelection();
        if (link >= 0) selectLink(m_layout.scene.links[link].id);
        m_drag = {DragKind::Marquee, -1, layoutPoint(position), position.toPoint(), {}, {}, false};
        return;
    }
    const InitiativeId id = m_layout.scene.bars[bar].id;
    if (adds) {
        select(id, true);
        return;
    }
    // Where it is held is as it was drawn at the press: who hears of the selection may lay the plan out anew.
    TimelineDrag held;
    held.kind = event->modifiers() & Qt::AltModifier ? DragKind::Copy : gripAt(m_layout, bar, layoutPoint(position));
    held.grabbed = bar;
    held.origin = layoutPoint(position);
    held.press = position.toPoint();
    if (!m_selected.contains(id.value)) select(id);
    else setCurrent(bar, -1);
    beginBarDrag(held);
}

void TimelineView::beginBarDrag(const TimelineDrag& held) {
    m_drag = held;
    const int bar = held.grabbed;
    const bool alone = m_drag.kind == DragKind::ResizeStart || m_drag.kind == DragKind::ResizeFinish;
    for (const InitiativeId id : selection()) {
        const TimelineBar& row = m_layout.scene.bars[m_layout.scene.barOf.value(id.value)];
        const bool isGrabbed = row.id == m_layout.scene.bars[bar].id;
        if (row.proposed || (alone && !isGrabbed) || (row.locked && !isGrabbed && m_drag.kind != DragKind::Copy)) continue;
        m_drag.before.append({row.id, row.start, row.finish});
    }
}

void TimelineView::beginMilestoneDrag(int milestone, QMouseEvent* event) {
    const TimelineMilestone row = m_layout.scene.milestones[milestone];
    TimelineDrag held;
    held.kind = DragKind::Milestone;
    held.grabbed = milestone;
    held.origin = layoutPoint(event->position());
    held.press = event->position().toPoint();
    held.milestoneBefore = row.date;
    select(row.id);
    if (!row.proposed && !m_readOnly) m_drag = held;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_layout.axis.from().isValid()) return;
    m_drag = {};
    m_isPressing = false;  // nothing is dragged by the second click: what it opens comes at once
    const QPointF position = event->position();
    if (barUnder(position) >= 0 || milestoneUnder(position) >= 0) {
        emit openRequested();
        return;
    }
    if (const int head = laneUnder(position); head >= 0) {
        if (columnOffset(position) >= m_layout.metrics.laneHead) emit openRequested();
        else if (columnOffset(position) >= kChevronEnd) emit laneToggled(m_layout.scene.lanes[head].key);
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

}  // namespace stagepath
