// What stands beside the bars of the roadmap: lane heads to collapse and reorder, rows of details, moments of the strip.
#include "app/views/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace stagepath {

/// From the leading edge of the lane column.
double TimelineView::columnOffset(QPointF position) const { return window().mirrored ? viewport()->width() - position.x() : position.x(); }

int TimelineView::laneUnder(QPointF position) const {
    const QRectF body = bodyRect(m_layout, window());
    if (!m_layout.axis.from().isValid() || columnOffset(position) >= m_layout.metrics.laneColumn || position.y() < body.top() || position.y() >= body.bottom()) return -1;
    return m_layout.laneAt(layoutPoint(position).y());
}

QRectF TimelineView::stripRect() const {
    const double height = m_layout.metrics.stripHeight;
    return QRectF(0, viewport()->height() - height, viewport()->width(), height);
}

QList<StripMark> TimelineView::stripMarks() const {
    if (!m_layout.axis.from().isValid()) return {};
    return stagepath::stripMarks(stripRect(), m_strip, m_layout, window());
}

/// The moment of the strip whose mark or words are under \p position; -1 if none.
int TimelineView::momentAt(QPointF position) const {
    const QList<StripMark> marks = stripMarks();
    if (const int mark = stripMarkAt(marks, position, m_layout.metrics.u); mark >= 0) return mark;
    for (const StripWords& words : m_stripWords) {
        if (!words.box.adjusted(-2, -4, 2, 4).contains(position)) continue;
        for (int i = 0; i < marks.size(); ++i) {
            if (marks[i].date == words.date && marks[i].stage == words.stage && marks[i].target == words.target) return i;
        }
    }
    return -1;
}

QRect TimelineView::laneHeadRect(int lane) const {
    const QRectF body = bodyRect(m_layout, window());
    const LaneGeometry& g = m_layout.lanes[lane];
    const double width = m_layout.metrics.laneHead;
    const QRectF head(window().mirrored ? viewport()->width() - width : 0, body.top() + g.top - window().scrollY, width, g.height);
    return head.toAlignedRect();
}

void TimelineView::pressBeside(QMouseEvent* event) {
    const QPointF position = event->position();
    if (const int mark = momentAt(position); mark >= 0) {
        emit reasonsRequested(mark, event->globalPosition().toPoint());
        return;
    }
    const int lane = laneUnder(position);
    if (lane < 0) return;
    if (columnOffset(position) >= m_layout.metrics.laneHead) {
        const int bar = m_layout.barInRow(layoutPoint(position).y());
        if (bar >= 0) select(m_layout.scene.bars[bar].id, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    } else if (columnOffset(position) < kChevronEnd) {
        emit laneToggled(m_layout.scene.lanes[lane].key);
    } else if (isLaneMovable(lane)) {
        m_drag = {DragKind::Lane, lane, layoutPoint(position), position.toPoint(), {}, {}, false};
    }
}

/// Workstreams have an order of their own; all other lanes follow that of their list.
bool TimelineView::isLaneMovable(int lane) const {
    return !m_readOnly && m_layout.scene.options.lanes == TimelineLanes::Workstream && lane >= 0 && m_layout.scene.lanes[lane].key != 0;
}

void TimelineView::dragLane(QPointF position) {
    const double y = layoutPoint(position).y();
    int before = 0;
    while (before < m_layout.lanes.size() && m_layout.scene.lanes[before].key != 0 && y > m_layout.lanes[before].top + m_layout.lanes[before].height / 2) ++before;
    m_marks.dropLane = before;
}

void TimelineView::finishLaneDrag(int lane) {
    const int before = std::exchange(m_marks.dropLane, -1);
    if (before >= 0 && before != lane && before != lane + 1) emit laneMoveRequested(m_layout.scene.lanes[lane].key, before);
}

/// Workstream and lead are fields of an initiative; what the other lanes show follows its use case or its outcomes.
bool TimelineView::areLanesOwn() const { return m_layout.scene.options.lanes == TimelineLanes::Workstream || m_layout.scene.options.lanes == TimelineLanes::Lead; }

/// Where dragged bars would go: into the lane under the pointer, where that is another one than theirs.
void TimelineView::aimAtLane(QPointF position) {
    const int lane = isInBody(position) ? m_layout.laneAt(layoutPoint(position).y()) : -1;
    const bool isOther = lane >= 0 && lane != m_layout.scene.bars[m_drag.grabbed].lane;
    m_dropInto = isOther && areLanesOwn() ? lane : -1;
    m_laneStays = isOther && !areLanesOwn();
    if (m_laneStays) viewport()->setCursor(Qt::ForbiddenCursor);
    else viewport()->setCursor(isOther ? Qt::ClosedHandCursor : Qt::ArrowCursor);
}

void TimelineView::changeLane(int step) {
    const int bar = m_layout.scene.barOf.value(current().value, -1);
    if (bar < 0 || m_readOnly) return;
    if (!areLanesOwn()) return emit hinted(tr("A bar changes its lane where lanes are workstreams or leads. Choose one of these under Lanes."));
    commitNudge();
    QList<BarMove> moves;
    for (const InitiativeId id : selection()) {
        const TimelineBar& row = m_layout.scene.bars[m_layout.scene.barOf.value(id.value)];
        if (row.locked) return emit lockedTouched(row.name);
        if (!row.proposed) moves.append({id, {}, {}});
    }
    const int lane = m_layout.scene.bars[bar].lane + step;
    if (!moves.isEmpty() && lane >= 0 && lane < m_layout.scene.lanes.size()) emit laneChangeRequested(moves, m_layout.scene.lanes[lane].key);
}

/// C collapses the lane of the current bar, Shift+C all of them; Shift+S splits it; Alt+Up and Alt+Down move the lane, with
/// Shift the bars into the next one.
bool TimelineView::laneByKey(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int bar = m_layout.scene.barOf.value(current().value, -1);
    const int lane = bar < 0 ? -1 : m_layout.scene.bars[bar].lane;
    if (event->key() == Qt::Key_C && modifiers == Qt::ShiftModifier) {
        emit allLanesToggled();
        return true;
    }
    if (event->key() == Qt::Key_C && modifiers == Qt::NoModifier) {
        if (lane >= 0) emit laneToggled(m_layout.scene.lanes[lane].key);
        return true;
    }
    if (event->key() == Qt::Key_S && modifiers == Qt::ShiftModifier) {
        if (bar >= 0 && !m_readOnly) emit laneSplitRequested();
        return true;
    }
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        changeLane(isUp ? -1 : 1);
        return true;
    }
    if ((!isUp && event->key() != Qt::Key_Down) || modifiers != Qt::AltModifier) return false;
    if (!isLaneMovable(lane)) {
        emit hinted(tr("Only lanes by workstream have an order of their own. Choose them under Lanes, and a bar in one of them."));
        return true;
    }
    commitNudge();
    const int last = static_cast<int>(std::count_if(m_layout.scene.lanes.begin(), m_layout.scene.lanes.end(), [](const TimelineLane& l) { return l.key != 0; }));
    const int before = isUp ? lane - 1 : lane + 2;
    if (before >= 0 && before <= last) emit laneMoveRequested(m_layout.scene.lanes[lane].key, before);
    return true;
}

}  // namespace stagepath
