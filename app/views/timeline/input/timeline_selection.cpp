// What is selected on the roadmap, and the way from item to item.
#include "app/views/timeline/timeline_view.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace stagepath {

QList<InitiativeId> TimelineView::selection() const {
    QList<InitiativeId> ids;
    for (const TimelineBar& bar : m_layout.scene.bars) {
        if (m_selected.contains(bar.id.value)) ids.append(bar.id);
    }
    return ids;
}

QList<MilestoneId> TimelineView::selectedMilestones() const {
    QList<MilestoneId> ids;
    for (const TimelineMilestone& m : m_layout.scene.milestones) {
        if (m_selectedMilestones.contains(m.id.value)) ids.append(m.id);
    }
    return ids;
}

InitiativeId TimelineView::current() const { return m_layout.scene.barOf.contains(m_current.value) ? m_current : InitiativeId(); }

MilestoneId TimelineView::currentMilestone() const {
    const auto& all = m_layout.scene.milestones;
    return std::any_of(all.begin(), all.end(), [this](const TimelineMilestone& m) { return m.id == m_currentMilestone; }) ? m_currentMilestone : MilestoneId();
}

void TimelineView::select(InitiativeId id, bool add) {
    if (!add) {
        m_selected.clear();
        m_selectedMilestones.clear();
    }
    m_selectedLink = {};
    const int bar = m_layout.scene.barOf.value(id.value, -1);
    if (bar < 0) return;
    if (add && m_selected.contains(id.value)) m_selected.remove(id.value);
    else m_selected.insert(id.value);
    setCurrent(bar, -1);
    announce();
}

void TimelineView::select(MilestoneId id) {
    const auto& all = m_layout.scene.milestones;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].id != id) continue;
        m_selected.clear();
        m_selectedLink = {};
        m_selectedMilestones = {id.value};
        setCurrent(-1, i);
        announce();
    }
}

void TimelineView::select(const QList<InitiativeId>& ids) {
    if (ids.isEmpty()) return;
    m_selected.clear();
    m_selectedMilestones.clear();
    m_selectedLink = {};
    for (const InitiativeId id : ids) m_selected.insert(id.value);
    setCurrent(m_layout.scene.barOf.value(ids.constFirst().value, -1), -1);
    announce();
}

void TimelineView::select(const QList<MilestoneId>& ids) {
    if (ids.isEmpty()) return;
    select(ids.constFirst());
    for (const MilestoneId id : ids) m_selectedMilestones.insert(id.value);
    announce();
}

void TimelineView::clearSelection() {
    m_selected.clear();
    m_selectedMilestones.clear();
    m_selectedLink = {};
    m_current = {};
    m_currentMilestone = {};
    announce();
}

void TimelineView::selectAll() {
    m_selected.clear();
    m_selectedLink = {};
    for (const TimelineBar& bar : m_layout.scene.bars) m_selected.insert(bar.id.value);
    if (!m_selected.isEmpty()) m_selectedMilestones.clear();
    if (!m_selected.isEmpty() && !currentMilestone().isNull()) setCurrent(0, -1);
    announce();
}

/// Bars and milestones are not selected together: with a bar the milestones are no longer.
void TimelineView::setCurrent(int bar, int milestone) {
    if (bar >= 0) {
        m_current = m_layout.scene.bars[bar].id;
        m_currentMilestone = {};
        m_selectedMilestones.clear();
    } else if (milestone >= 0) {
        m_currentMilestone = m_layout.scene.milestones[milestone].id;
        m_current = {};
    }
}

/// Brings the marks in line with the selection and tells everybody.
void TimelineView::announce() {
    m_marks.selected.clear();
    m_marks.selectedMilestones.clear();
    m_marks.focused = m_marks.focusedMilestone = -1;
    for (const qint64 id : m_selected) {
        if (m_layout.scene.barOf.contains(id)) m_marks.selected.insert(m_layout.scene.barOf.value(id));
    }
    for (int i = 0; i < m_layout.scene.milestones.size(); ++i) {
        const MilestoneId id = m_layout.scene.milestones[i].id;
        if (m_selectedMilestones.contains(id.value)) m_marks.selectedMilestones.insert(i);
        if (hasFocus() && id == m_currentMilestone) m_marks.focusedMilestone = i;
    }
    if (hasFocus()) m_marks.focused = m_layout.scene.barOf.value(m_current.value, -1);
    m_marks.linkDots = true;
    m_marks.link = -1;
    for (int i = 0; i < m_layout.scene.links.size() && m_selectedLink; ++i) {
        if (m_layout.scene.links[i].id == m_selectedLink) m_marks.link = i;
    }
    viewport()->update();
    emit selectionChanged();
    const int item = currentItem();
    if (item < 0 || !hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

int TimelineView::currentItem() const {
    const auto& all = m_layout.scene.milestones;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].id == m_currentMilestone && !m_currentMilestone.isNull()) return i;
    }
    const int bar = m_layout.scene.barOf.value(m_current.value, -1);
    return bar < 0 ? -1 : bar + static_cast<int>(all.size());
}

QRect TimelineView::itemRect(int item) const {
    const int milestones = static_cast<int>(m_layout.milestones.size());
    if (item >= milestones) return toPainter(m_layout, window(), m_layout.bars[item - milestones].rect).toAlignedRect();
    const MilestoneGeometry& g = m_layout.milestones[item];
    const double x = toPainter(m_layout, window(), QPointF(g.centre.x(), 0)).x();
    return QRectF(x - 10, m_layout.metrics.headHeight + g.centre.y() - 10, 20, 20).toAlignedRect();
}

InitiativeId TimelineView::besideSelection() const {
    const auto first = static_cast<int>(m_layout.milestones.size());
    InitiativeId before;
    bool isPast = false;
    for (const int item : readingOrder()) {
        if (item < first) continue;
        const InitiativeId id = m_layout.scene.bars[item - first].id;
        const bool isChosen = m_selected.contains(id.value);
        if (isPast && !isChosen) return id;
        if (!isPast && !isChosen) before = id;
        isPast = isPast || isChosen;
    }
    return isPast ? before : InitiativeId();
}

QList<int> TimelineView::readingOrder() const {
    QList<int> items;
    for (int i = 0; i < m_layout.milestones.size(); ++i) items.append(i);
    for (const TimelineLane& lane : m_layout.scene.lanes) {
        // One bar stands for a collapsed lane, so that keys can get there and open it.
        const int current = m_layout.scene.barOf.value(m_current.value, -1);
        const QList<int> bars = !lane.collapsed ? lane.bars : lane.bars.contains(current) ? QList<int>{current} : lane.bars.mid(0, 1);
        for (const int bar : bars) items.append(bar + static_cast<int>(m_layout.milestones.size()));
    }
    return items;
}

void TimelineView::goTo(int item) {
    if (item < 0 || item >= itemCount()) return;
    const int milestones = static_cast<int>(m_layout.milestones.size());
    if (item < milestones) select(m_layout.scene.milestones[item].id);
    else select(m_layout.scene.bars[item - milestones].id);
    ensureVisible();
}

void TimelineView::ensureVisible() { bringIntoSight(currentItem()); }

void TimelineView::bringIntoSight(int item) {
    if (item < 0) return;
    const int milestones = static_cast<int>(m_layout.milestones.size());
    const QRectF rect = item >= milestones ? m_layout.bars[item - milestones].rect : QRectF(m_layout.milestones[item].centre, QSizeF(1, 1));
    const double left = horizontalScrollBar()->value();
    if (rect.left() < left + 12 || rect.left() > left + bodyWidth() - 60) horizontalScrollBar()->setValue(static_cast<int>(rect.left() - bodyWidth() / 4));
    if (item >= milestones) bringRowIntoSight(rect);
}

/// All of it, under what stands above the lanes.
void TimelineView::bringRowIntoSight(const QRectF& bar) {
    const double top = verticalScrollBar()->value();
    if (bar.top() < top + 8) verticalScrollBar()->setValue(static_cast<int>(bar.top() - 12));
    else if (bar.bottom() > top + bodyHeight() - 8) verticalScrollBar()->setValue(static_cast<int>(bar.bottom() - bodyHeight() + 12));
}

/// Where the row of the current bar begins; -1 where there is none.
double TimelineView::rowOfCurrent() const {
    const int bar = m_layout.scene.barOf.value(m_current.value, -1);
    return bar < 0 ? -1 : m_layout.bars[bar].rect.top();
}

/// Where a change has put the current bar into another row than it had at \p before, that row comes into sight.
void TimelineView::followRow(double before) {
    const double now = rowOfCurrent();
    if (now >= 0 && std::abs(now - before) > 0.5) bringRowIntoSight(m_layout.bars[m_layout.scene.barOf.value(m_current.value)].rect);
}

bool TimelineView::isCurrentVisible() const {
    const int item = currentItem();
    if (item < 0) return true;
    const int milestones = static_cast<int>(m_layout.milestones.size());
    const double left = horizontalScrollBar()->value();
    if (item < milestones) return m_layout.milestones[item].centre.x() >= left && m_layout.milestones[item].centre.x() <= left + bodyWidth();
    return QRectF(left, verticalScrollBar()->value(), bodyWidth(), bodyHeight()).intersects(m_layout.bars[item - milestones].rect);
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    announce();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    commitNudge();
    announce();
}

}  // namespace stagepath
