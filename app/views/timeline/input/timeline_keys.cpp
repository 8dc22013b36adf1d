// The keys of the roadmap.
#include "app/views/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace stagepath {

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_drag.kind != DragKind::None || m_linkFrom >= 0 || !m_nudged.isEmpty() || !m_nudgedMilestone.isNull()) return cancelDrag();
        if (!m_outlined.isEmpty()) return emit outlineRejected();
        if (m_selectedLink) return selectLink({});
        event->ignore();
        return;
    }
    // Where the system makes no menu of it; the key of its own comes as an event.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && m_linkFrom < 0) return openMenuByKey();
    if (!m_layout.axis.from().isValid()) return QAbstractScrollArea::keyPressEvent(event);
    if (m_linkFrom >= 0) return event->setAccepted(linkByKey(event));
    if (laneByKey(event) || navigateByKey(event) || moveByKey(event) || commandByKey(event) || editByKey(event)) {
        event->accept();
        return;
    }
    event->ignore();
}

/// While the bar that follows is looked for, the keys lead to it; what would change the plan waits, letters among it.
bool TimelineView::linkByKey(QKeyEvent* event) {
    const int before = m_linkTo;
    if (navigateByKey(event) || moveByKey(event)) {
        // Nobody links to what they have not seen.
        if (m_linkTo != before) bringIntoSight((m_linkTo >= 0 ? m_linkTo : m_linkFrom) + static_cast<int>(m_layout.milestones.size()));
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enterPressed();
        return true;
    }
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return modifiers == Qt::NoModifier && !event->text().isEmpty();
}

/// Up, Down, Home, End, zoom: nothing changes.
bool TimelineView::navigateByKey(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QList<int> order = readingOrder();
    const auto at = static_cast<int>(order.indexOf(m_linkFrom >= 0 && m_linkTo >= 0 ? m_linkTo + static_cast<int>(m_layout.milestones.size()) : currentItem()));
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down: {
            if (order.isEmpty() || modifiers & Qt::ControlModifier) return false;
            commitNudge();
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            // To the first bar from outside; where there are only milestones, to the last of them.
            const int next = std::clamp(at < 0 ? static_cast<int>(m_layout.milestones.size()) : at + step, 0, static_cast<int>(order.size()) - 1);
            if (m_linkFrom >= 0) {
                aimLink(std::max(-1, order[next] - static_cast<int>(m_layout.milestones.size())));
            } else if (modifiers & Qt::ShiftModifier) {
                const int bar = order[next] - static_cast<int>(m_layout.milestones.size());
                if (bar < 0) return true;  // milestones aren't added one by one
                m_selected.insert(m_layout.scene.bars[bar].id.value);
                setCurrent(bar, -1);
                announce();
                ensureVisible();
            } else {
                goTo(order[next]);
            }
            return true;
        }
        case Qt::Key_Home: scrollToDate(m_layout.scene.today); return true;
        case Qt::Key_0: fit(); return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoomByKey(1.25); return true;
        case Qt::Key_Minus: zoomByKey(0.8); return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (modifiers != Qt::NoModifier) return false;
            verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
            return true;
        default: return false;
    }
}

/// Left and Right: a snap step, the finish only, or along links.
bool TimelineView::moveByKey(QKeyEvent* event) {
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return false;
    const bool later = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    if (event->modifiers() & Qt::ControlModifier) {
        commitNudge();
        goAlongLink(later);
        return true;
    }
    if (m_linkFrom >= 0) return true;
    if (m_readOnly && !m_whyReadOnly.isEmpty() && currentItem() >= 0 && !event->isAutoRepeat()) emit hinted(m_whyReadOnly);
    nudge(later ? 1 : -1, event->modifiers() & Qt::ShiftModifier);
    return true;
}

bool TimelineView::commandByKey(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        if (!m_readOnly) emit pasteRequested();
        return true;
    }
    if (!plain) return false;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: enterPressed(); return true;
        case Qt::Key_W: emit reasonsRequested(-1, viewport()->mapToGlobal(stripRect().topLeft().toPoint())); return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: deletePressed(); return true;
        default: return false;
    }
}

/// What changes the bars themselves.
bool TimelineView::editByKey(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_K && modifiers == Qt::ShiftModifier) {
        selectNextLink();
        return true;
    }
    if (event->key() == Qt::Key_D && modifiers == Qt::ControlModifier) {
        if (!m_readOnly && !selection().isEmpty()) emit duplicateRequested();
        return true;
    }
    if (modifiers != Qt::NoModifier || m_readOnly) return false;
    switch (event->key()) {
        case Qt::Key_F2: startRename(); return true;
        case Qt::Key_Insert: emit insertAfterRequested(current()); return true;
        case Qt::Key_K: startLinking(); return true;
        case Qt::Key_P:
            if (!selection().isEmpty()) emit progressRequested();
            return true;
        case Qt::Key_L:
            if (!selection().isEmpty()) emit lockRequested();
            return true;
        case Qt::Key_S: splitCurrent(); return true;
        case Qt::Key_M: emit createMilestoneRequested({}); return true;
        case Qt::Key_G: emit createGateRequested({}); return true;
        case Qt::Key_F:
            if (!selection().isEmpty()) emit shiftRequested();
            return true;
        default: return false;
    }
}

/// Who has gone on to something else in the meantime opens that.
void TimelineView::enterPressed() {
    const QList<InitiativeId> selected = selection();
    const bool isOfOutlined = selectedMilestones().isEmpty() && std::all_of(selected.cbegin(), selected.cend(), [this](InitiativeId id) { return m_outlinedFor.contains(id); });
    if (!m_outlined.isEmpty() && isOfOutlined) return emit outlineAccepted();
    if (m_linkFrom < 0) return emit openRequested();
    const int from = std::exchange(m_linkFrom, -1);
    const int to = std::exchange(m_linkTo, -1);
    viewport()->update();
    if (to >= 0) emit linkRequested(m_layout.scene.bars[from].id, m_layout.scene.bars[to].id);
}

void TimelineView::deletePressed() {
    if (m_readOnly) return;
    if (m_selectedLink) emit unlinkRequested(m_selectedLink);
    else emit removeRequested();
}

/// In the middle, on a day that the zoom snaps to where one lies inside.
void TimelineView::splitCurrent() {
    const int bar = m_layout.scene.barOf.value(current().value, -1);
    if (bar < 0) return;
    const TimelineBar& row = m_layout.scene.bars[bar];
    if (row.locked) return emit lockedTouched(row.name);
    const QDate middle = row.start.addDays((row.start.daysTo(row.finish) + 1) / 2);
    const QDate snapped = m_layout.axis.nearestStart(middle, m_layout.axis.snapUnit());
    emit splitRequested(row.id, snapped > row.start && snapped <= row.finish ? snapped : middle);
}

/// Goes through the lines at the current bar, one with each press.
void TimelineView::selectNextLink() {
    const int bar = m_layout.scene.barOf.value(current().value, -1);
    QList<DependencyId> ids;
    for (const TimelineLink& link : m_layout.scene.links) {
        if (link.from == bar || link.to == bar) ids.append(link.id);
    }
    if (bar < 0) return;
    if (ids.isEmpty()) return emit hinted(tr("“%1” has no links.").arg(m_layout.scene.bars[bar].name));
    selectLink(ids[(ids.indexOf(m_selectedLink) + 1) % ids.size()]);
}

void TimelineView::selectLink(DependencyId id) {
    m_selectedLink = id;
    announce();
}

void TimelineView::keyReleaseEvent(QKeyEvent* event) {
    // A key held down moves step by step; it is one change when it is let go.
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) commitNudge();
    QAbstractScrollArea::keyReleaseEvent(event);
}

void TimelineView::nudge(int steps, bool finishOnly) {
    if (m_readOnly || m_drag.kind != DragKind::None) return;
    // What nobody sees isn't moved by a key: it is brought into sight first.
    if (!isCurrentVisible()) return ensureVisible();
    if (!m_currentMilestone.isNull()) return nudgeMilestone(steps);
    QList<BarMove> moves;
    for (const InitiativeId id : selection()) {
        const int bar = m_layout.scene.barOf.value(id.value);
        const TimelineBar& row = m_layout.scene.bars[bar];
        if (row.locked) {
            emit lockedTouched(row.name);
            continue;
        }
        if (row.proposed) continue;
        liftBar(m_layout, bar);
        moves.append(steppedDates(m_layout, {id, row.start, row.finish}, steps, finishOnly));
    }
    // The current bar leads: its dates stand in the bubble.
    std::stable_partition(moves.begin(), moves.end(), [this](const BarMove& m) { return m.id == m_current; });
    if (moves.isEmpty()) return;
    m_nudged = moves;
    applyPreview(moves);
}

void TimelineView::nudgeMilestone(int steps) {
    const int at = currentItem();
    if (at < 0 || m_layout.scene.milestones[at].proposed) return;
    m_nudgedMilestone = m_currentMilestone;
    previewMilestone(at, TimeAxis::stepped(m_layout.scene.milestones[at].date, m_layout.axis.snapUnit(), steps));
}

void TimelineView::commitNudge() {
    if (const MilestoneId milestone = std::exchange(m_nudgedMilestone, {}); !milestone.isNull()) {
        emit milestoneMoveRequested(milestone, std::exchange(m_milestonePreview, QDate()));
    }
    const QList<BarMove> moves = std::exchange(m_nudged, {});
    if (moves.isEmpty()) return;
    m_preview.clear();
    const double row = rowOfCurrent();
    emit movesRequested(moves);
    followRow(row);
}

void TimelineView::goAlongLink(bool forward) {
    const int bar = m_layout.scene.barOf.value(current().value, -1);
    int best = -1;
    for (const TimelineLink& link : m_layout.scene.links) {
        const int other = forward && link.from == bar ? link.to : !forward && link.to == bar ? link.from : -1;
        // The nearest in time of several.
        if (other >= 0 && (best < 0 || (m_layout.scene.bars[other].start < m_layout.scene.bars[best].start) == forward)) best = other;
    }
    if (best >= 0) goTo(best + static_cast<int>(m_layout.milestones.size()));
}

}  // namespace stagepath
