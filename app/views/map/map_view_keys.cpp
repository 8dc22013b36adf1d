// The keys of the portfolio map.
#include "app/views/map/map_view.h"
#include "core/workspace/workspace.h"

#include <QHelpEvent>
#include <QKeyEvent>

#include <cmath>

namespace stagepath {

namespace {

bool isArrow(int key) { return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down; }

bool isModifier(int key) { return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta; }

/// Unit step on the screen, y downwards.
QPointF stepOf(int key) {
    switch (key) {
        case Qt::Key_Left: return {-1, 0};
        case Qt::Key_Right: return {1, 0};
        case Qt::Key_Up: return {0, -1};
        default: return {0, 1};
    }
}

}  // namespace

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->pos(), help->globalPos()) || QWidget::event(event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Before any other key does something (undo, say) the arrow keys' move is kept.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isArrow(key->key()) && !isModifier(key->key()) && key->key() != Qt::Key_Escape) finishNudges();
        if ((m_mode != Mode::Idle || m_thresholdPause.isActive()) && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MapView::resizeEvent(QResizeEvent*) { invalidate(); }

void MapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange) invalidate();
    QWidget::changeEvent(event);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) m_spaceHeld = true;
        updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_thresholdPause.isActive()) dropThresholdNudge();
        else if (m_mode != Mode::Idle) cancelMove();
        else if (!m_selection.isEmpty() && !m_isPresented) setSelection({});
        else event->ignore();
        return;
    }
    if ((m_mode != Mode::Idle && m_mode != Mode::Nudge) || isModifier(event->key())) return;
    if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)) {
        emit customContextMenuRequested(current() ? bubbleRect(current()).center().toPoint() : rect().center());
        return;
    }
    if (!moveKey(event) && !letterKey(event)) QWidget::keyPressEvent(event);
}

bool MapView::moveKey(QKeyEvent* event) {
    if (!isArrow(event->key())) return false;
    if (event->modifiers() & Qt::AltModifier) {
        if (!m_unlocked) emit refused(tr("Unlock the thresholds first: right click on the map, or Shift+F10, Move the thresholds."));
        else nudgeThresholds(stepOf(event->key()) * (event->modifiers() & Qt::ShiftModifier ? 5 : 1));
        return true;
    }
    if (m_selection.isEmpty()) return selectBeside(true);
    if (event->modifiers() & Qt::ControlModifier) {
        selectNearest(event->key());
        return true;
    }
    const double by = event->modifiers() & Qt::ShiftModifier ? 5 : 1;
    const QPointF step = stepOf(event->key()) * by;
    nudge({layoutDirection() == Qt::RightToLeft ? -step.x() : step.x(), -step.y()});
    return true;
}

bool MapView::letterKey(QKeyEvent* event) {
    finishNudge();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::SelectAll)) {
        setSelection(m_model.scene().byImpact());
        return true;
    }
    if (!plain) return false;
    switch (event->key()) {
        case Qt::Key_G: emit ghostsToggled(); return true;
        case Qt::Key_T: emit trailsToggled(); return true;
        case Qt::Key_L: setLabels(!m_labels); return true;
        case Qt::Key_0: fit(); return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoom(1.25, layoutOfMap().geometry.plot.center()); return true;
        case Qt::Key_Minus: zoom(1 / 1.25, layoutOfMap().geometry.plot.center()); return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: removeSelectedPlacements(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current()) emit opened(current());
            return true;
        default: return false;
    }
}

void MapView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    finishNudges();
    m_spaceHeld = false;
    updateCursor();
    QWidget::focusOutEvent(event);
    update();
}

/// Key presses that follow each other quickly are one move and one undo step.
void MapView::nudge(MapPoint by) {
    if (const QString why = whyNotPlaced(); !why.isEmpty()) {
        emit problem(why);
        return;
    }
    if (m_mode != Mode::Nudge) {
        m_pressed = {current(), false};
        startMove(MapMove::of(m_model.portfolio(), m_model.scene(), m_selection), Mode::Nudge);
    }
    // Going on against the edge doesn't pile up.
    const QList<Placement> before = m_moved;
    const MapPoint next{m_nudged.readiness + by.readiness, m_nudged.impact + by.impact};
    m_moved = m_move.moved(next);
    if (m_moved != before) m_nudged = next;
    m_nudgePause.start();
    update();
}

void MapView::finishNudge() {
    if (m_mode != Mode::Nudge) return;
    const QList<Placement> moved = m_moved;
    const bool changed = moved != m_move.from();
    cancelMove();
    if (changed) attempt([&] { placeUseCases(m_model.workspace(), moved); });
}

void MapView::finishNudges() {
    finishNudge();
    finishThresholdNudge();
}

/// The nearest bubble in a quarter turn around the direction of the key.
void MapView::selectNearest(int key) {
    finishNudge();
    const QRectF from = bubbleRect(current());
    const QPointF step = stepOf(key);
    const QList<MapBubble>& bubbles = m_model.scene().bubbles;
    UseCaseId best;
    double least = 1e12;
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        if (bubbles[i].id == current()) continue;
        const QPointF d = layoutOfMap().spots[i].centre - from.center();
        const double ahead = QPointF::dotProduct(d, step);
        const double aside = std::abs(d.x() * step.y() - d.y() * step.x());
        if (ahead <= 0 || aside > ahead) continue;
        const double far = ahead + 2 * aside;
        if (far >= least) continue;
        least = far;
        best = bubbles[i].id;
    }
    if (!best) return;
    setSelection({best});
    showUseCase(best);
}

/// The next (previous) one by impact; false at the end, so that Tab leaves the map.
bool MapView::selectBeside(bool next) {
    const QList<UseCaseId> order = m_model.scene().byImpact();
    const qsizetype at = order.indexOf(current());
    const qsizetype to = at < 0 ? (next ? 0 : order.size() - 1) : at + (next ? 1 : -1);
    if (to < 0 || to >= order.size()) return false;
    setSelection({order[to]});
    showUseCase(order[to]);
    return true;
}

bool MapView::focusNextPrevChild(bool next) { return (m_mode == Mode::Idle || m_mode == Mode::Nudge) && selectBeside(next) ? true : QWidget::focusNextPrevChild(next); }

void MapView::removeSelectedPlacements() {
    int removed = 0;
    if (!attempt([&] { removed = removePlacements(m_model.workspace(), m_selection); })) return;
    if (removed > 0) emit toast(tr("%n placement(s) removed.", nullptr, removed), true);
    else if (!m_selection.isEmpty()) emit refused(tr("The position comes from scores; there is no placement to remove."));
}

QString MapView::whyNotPlaced() const {
    if (m_model.workspace().isReadOnly()) return tr("This workspace is read-only, so nothing can be placed. Save a copy and work in that.");
    if (!m_model.options().asOf.isNull()) return tr("The map shows a later date. Move the slider under it back to Today to place use cases.");
    return {};
}

bool MapView::attempt(const std::function<void()>& edit) {
    try {
        edit();
        return true;
    } catch (const Error& error) {
        emit problem(error.message());
        return false;
    }
}

}  // namespace stagepath
