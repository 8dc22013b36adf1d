// A drag on the roadmap from its first pixel to the release.
#include "app/views/timeline/timeline_view.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace stagepath {

namespace {

constexpr int kStartDistance = 4;
constexpr double kTimelineMovingEdge = 28;  ///< so near to the edge a drag scrolls
constexpr int kEdgeStep = 14;

/// What goes to another row scrolls up as well, where the milestones stand over the bars.
bool scrollsUp(DragKind kind) { return kind == DragKind::Move || kind == DragKind::Link; }

}  // namespace

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
    const bool edges = m_drag.kind != DragKind::Pan && m_drag.kind != DragKind::Lane && (m_pointer.x() < bodyRect(m_layout, window()).left() + kTimelineMovingEdge || m_pointer.x() > bodyRect(m_layout, window()).right() - kTimelineMovingEdge ||
                                                        m_pointer.y() > bodyRect(m_layout, window()).bottom() - kTimelineMovingEdge || (scrollsUp(m_drag.kind) && m_pointer.y() < bodyRect(m_layout, window()).top()));
    if (edges && !m_autoScroll.isActive()) m_autoScroll.start();
    else if (!edges) m_autoScroll.stop();
}

void TimelineView::startDragging() {
    const bool isBar = m_drag.kind == DragKind::Move || m_drag.kind == DragKind::ResizeStart || m_drag.kind == DragKind::ResizeFinish;
    if (isBar || m_drag.kind == DragKind::Copy) {
        const TimelineBar& bar = m_layout.scene.bars[m_drag.grabbed];
        if (m_readOnly || bar.proposed || (bar.locked && isBar)) {
            if (bar.locked && !m_readOnly) emit lockedTouched(bar.name);
            else if (m_readOnly && !m_whyReadOnly.isEmpty()) emit hinted(m_whyReadOnly);
            m_drag = {};
            return;
        }
    }
    m_drag.started = true;
    m_still.clear();
    if (!isBar) return;
    for (const BarMove& move : m_drag.before) liftBar(m_layout, m_layout.scene.barOf.value(move.id.value));
    noteLinked(m_layout);
}

void TimelineView::scrollAtEdges() {
    if (m_drag.kind == DragKind::None) return m_autoScroll.stop();
    const QRectF body = bodyRect(m_layout, window());
    const int sign = window().mirrored ? -1 : 1;
    if (m_pointer.x() < body.left() + kTimelineMovingEdge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - sign * kEdgeStep);
    if (m_pointer.x() > body.right() - kTimelineMovingEdge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + sign * kEdgeStep);
    if (m_pointer.y() > body.bottom() - kTimelineMovingEdge && m_drag.kind != DragKind::Milestone) verticalScrollBar()->setValue(verticalScrollBar()->value() + kEdgeStep / 2);
    if (m_pointer.y() < body.top() && scrollsUp(m_drag.kind)) verticalScrollBar()->setValue(verticalScrollBar()->value() - kEdgeStep / 2);
    updateDrag(m_pointer, Qt::NoModifier);
}

void TimelineView::updateDrag(QPointF position, Qt::KeyboardModifiers modifiers) {
    const double dx = layoutPoint(position).x() - m_drag.origin.x();
    const bool snap = !(modifiers & Qt::ShiftModifier);
    switch (m_drag.kind) {
        case DragKind::Pan: pan(position); break;
        case DragKind::Lane: dragLane(position); break;
        case DragKind::Link: dragLink(position); break;
        case DragKind::Milestone: previewMilestone(m_drag.grabbed, draggedMilestone(m_layout, m_drag, dx, snap)); break;
        case DragKind::Move: aimAtLane(position); [[fallthrough]];
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

void TimelineView::previewMilestone(int milestone, QDate date) {
    if (date == m_milestonePreview) return;
    m_milestonePreview = date;
    TimelineMilestone& row = m_layout.scene.milestones[milestone];
    row.date = date;
    MilestoneGeometry& g = m_layout.milestones[milestone];
    const double x = row.gate ? m_layout.axis.endX(date) : m_layout.axis.x(date);
    g.label.translate(x - g.centre.x(), 0);
    g.centre.setX(x);
    emit milestonePreviewed(row.id, date);
    viewport()->update();
}

void TimelineView::pan(QPointF position) {
    const QPoint d = position.toPoint() - m_drag.press;
    m_drag.press = position.toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (window().mirrored ? -d.x() : d.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - d.y());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    const Qt::MouseButton holding = m_drag.kind == DragKind::Pan ? Qt::MiddleButton : Qt::LeftButton;
    if (m_drag.kind != DragKind::None && event->button() != holding) return;
    m_autoScroll.stop();
    m_isPressing = false;
    if (m_drag.kind != DragKind::None) finishDrag(event->position(), event->modifiers());
    emit pressEnded();
}

void TimelineView::finishDrag(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (m_drag.started) updateDrag(position, modifiers);
    const TimelineDrag drag = std::exchange(m_drag, {});
    const QList<BarMove> moves = std::exchange(m_preview, {});
    const QDate date = std::exchange(m_milestonePreview, QDate());
    const int into = std::exchange(m_dropInto, -1);
    m_laneStays = false;
    viewport()->unsetCursor();
    const int linkFrom = std::exchange(m_linkFrom, -1);
    const int linkTo = std::exchange(m_linkTo, -1);
    viewport()->update();
    if (drag.kind == DragKind::Lane) return finishLaneDrag(drag.grabbed);
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
    const QScopedValueRollback dropping(m_isDropping, true);
    const double row = rowOfCurrent();
    if (into >= 0) emit laneChangeRequested(moves.isEmpty() || moves == drag.before ? withoutDates(drag.before) : moves, m_layout.scene.lanes[into].key);
    else if (moves.isEmpty() || moves == drag.before) emit previewCancelled();
    else if (drag.kind == DragKind::Copy) emit copiesRequested(moves);
    else emit movesRequested(moves);
    followRow(row);
}

/// A bar stays under the pointer that dropped it: where the plan is longer or shorter now, it is no longer fitted by itself.
void TimelineView::keepScaleOf(const TimelineScene& next) {
    if (!m_isDropping || m_zoom != Zoom::All || (next.from == m_layout.scene.from && next.until == m_layout.scene.until)) return;
    m_zoom = Zoom::Free;
    emit zoomChanged();
}

void TimelineView::cancelDrag() {
    const bool hadPreview = !m_preview.isEmpty() || m_milestonePreview.isValid() || m_drag.started;
    m_autoScroll.stop();
    m_drag = {};
    m_preview.clear();
    m_nudged.clear();
    m_nudgedMilestone = {};
    m_milestonePreview = {};
    m_marks.dropLane = -1;
    m_dropInto = -1;
    m_laneStays = false;
    viewport()->unsetCursor();
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

}  // namespace stagepath
