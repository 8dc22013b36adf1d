// Pointing at the portfolio map: selecting, dragging, lasso, panning, dropping.
#include "app/models/map/map_tray_model.h"
#include "app/views/map/map_view.h"
#include "core/workspace/workspace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace stagepath {

namespace {

/// Several dropped at once stand this far apart.
constexpr double kDropSpread = 3;  // points

bool isFar(QPointF a, QPointF b) { return (a - b).manhattanLength() >= QApplication::startDragDistance(); }

}  // namespace

MapView::Hit MapView::hitAt(QPointF point) const {
    const MapLayout& map = layoutOfMap();
    const QList<MapBubble>& bubbles = m_model.scene().bubbles;
    if (!reachOfMarks(map.geometry).contains(point)) return {};
    if (const qsizetype i = spotAt(map.spots, point); i >= 0) return {bubbles[i].id, false};
    for (qsizetype i = bubbles.size() - 1; i >= 0; --i) {
        if (!bubbles[i].ghost || !(bubbles[i].showsGhost || m_selection.contains(bubbles[i].id))) continue;
        if (QLineF(map.geometry.toPoint(*bubbles[i].ghost), point).length() <= std::max(12.0, map.spots[i].radius)) return {bubbles[i].id, true};
    }
    for (const MapLabel& label : map.labels) {
        if (label.rect.contains(point)) return {bubbles[label.bubble].id, label.ghost};
    }
    return {};
}

void MapView::hover(QPointF point) {
    const UseCaseId id = hitAt(point).id;
    if (m_unlocked) updateCursor();
    if (id == m_hovered) return;
    m_hovered = id;
    updateCursor();
    update();
}

void MapView::updateCursor() {
    if (m_mode == Mode::Pan) setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld) setCursor(Qt::OpenHandCursor);
    else if (m_mode == Mode::Move) setCursor(Qt::SizeAllCursor);
    else if (m_hovered) setCursor(Qt::PointingHandCursor);
    else if (const Lines lines = m_mode == Mode::Threshold ? m_lines : linesAt(m_pointer)) setCursor(lines.readiness && lines.impact ? Qt::SizeAllCursor : lines.readiness ? Qt::SplitHCursor : Qt::SplitVCursor);
    else unsetCursor();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    finishNudges();
    m_pressPoint = m_pointer = event->position();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_mode = Mode::Pan;
        m_panFrom = layoutOfMap().geometry.range;
        updateCursor();
        return;
    }
    const Hit hit = hitAt(event->position());
    if (event->button() == Qt::RightButton) {
        if (hit.id && !m_selection.contains(hit.id)) setSelection({hit.id});
        return;
    }
    if (event->button() != Qt::LeftButton || m_mode != Mode::Idle) return;
    m_lines = hit.id ? Lines() : linesAt(event->position());
    if (m_lines) {
        m_mode = Mode::Threshold;
        m_threshold = {m_model.scene().readinessThreshold, m_model.scene().impactThreshold};
        return;
    }
    m_pressed = hit;
    m_mode = Mode::Pressed;
    press(hit, event->modifiers());
}

/// Ctrl and Shift add; a plain press on what is selected keeps the group, so that it can be dragged.
void MapView::press(const Hit& hit, Qt::KeyboardModifiers modifiers) {
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!hit.id) return;
    if (!adds) {
        if (!m_selection.contains(hit.id)) setSelection({hit.id});
        return;
    }
    QList<UseCaseId> ids = m_selection;
    if (!ids.removeOne(hit.id)) ids.append(hit.id);
    setSelection(ids);
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    switch (m_mode) {
        case Mode::Pressed:
            if (!isFar(m_pressPoint, m_pointer)) return;
            if (!m_pressed.id) {
                m_mode = Mode::Lasso;
                m_lasso = QPolygonF({m_pressPoint, m_pointer});
                update();
            } else if (const QString why = whyNotPlaced(); !why.isEmpty()) {
                m_mode = Mode::Idle;
                emit problem(why);
            } else if (m_selection.contains(m_pressed.id)) {
                startMove(MapMove::of(m_model.portfolio(), m_model.scene(), m_selection, m_pressed.id, m_pressed.ghost), Mode::Move);
                dragTo(m_pointer);
            }
            return;
        case Mode::Move: dragTo(m_pointer); return;
        case Mode::Threshold: dragThresholds(m_pointer); return;
        case Mode::Lasso:
            m_lasso.append(m_pointer);
            update();
            return;
        case Mode::Pan: panTo(m_pointer); return;
        default: hover(m_pointer);
    }
}

void MapView::startMove(const MapMove& move, Mode mode) {
    m_move = move;
    m_moved = move.from();
    m_mode = mode;
    for (const Placement& p : m_moved) m_lifted.insert(p.id);
    m_hasBase = false;
    updateCursor();
    update();
}

void MapView::dragTo(QPointF point) {
    const MapGeometry& g = layoutOfMap().geometry;
    const MapPoint from = g.toScore(m_pressPoint);
    const MapPoint to = g.toScore(point);
    m_moved = m_move.moved({to.readiness - from.readiness, to.impact - from.impact});
    update();
}

void MapView::cancelMove() {
    const bool lifted = !m_lifted.isEmpty();
    if (m_mode == Mode::Pan) settle();
    m_mode = Mode::Idle;
    m_nudgePause.stop();
    m_nudged = {};
    m_move = {};
    m_moved.clear();
    m_lifted.clear();
    m_lasso.clear();
    if (lifted) m_hasBase = false;
    updateCursor();
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    const Mode mode = m_mode;
    if (mode == Mode::Idle || mode == Mode::Nudge || mode == Mode::Drop || event->button() == Qt::RightButton) return;
    if (mode == Mode::Lasso) finishLasso(event->modifiers());
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (mode == Mode::Pressed && plain) setSelection(m_pressed.id ? QList<UseCaseId>{m_pressed.id} : QList<UseCaseId>());
    if (mode == Mode::Threshold) {
        const MapPoint to = m_threshold;
        cancelMove();
        setThresholds(to);
        return;
    }
    const QList<Placement> moved = m_moved;
    const bool changed = mode == Mode::Move && moved != m_move.moved({0, 0});
    cancelMove();
    if (changed) attempt([&] { placeUseCases(m_model.workspace(), moved); });
    hover(event->position());
}

void MapView::finishLasso(Qt::KeyboardModifiers modifiers) {
    QList<UseCaseId> ids = modifiers & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selection : QList<UseCaseId>();
    const QSet<UseCaseId> had(ids.cbegin(), ids.cend());
    const QRectF bounds = m_lasso.boundingRect();
    const QList<MapBubble>& bubbles = m_model.scene().bubbles;
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        const QPointF centre = layoutOfMap().spots[i].centre;
        if (bounds.contains(centre) && m_lasso.containsPoint(centre, Qt::OddEvenFill) && !had.contains(bubbles[i].id)) ids.append(bubbles[i].id);
    }
    setSelection(ids);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    const UseCaseId id = hitAt(event->position()).id;
    if (id && event->button() == Qt::LeftButton) emit opened(id);
}

void MapView::leaveEvent(QEvent*) {
    if (m_hovered.isNull()) return;
    m_hovered = {};
    updateCursor();
    update();
}

void MapView::wheelEvent(QWheelEvent* event) {
    if (m_mode == Mode::Idle && event->angleDelta().y() != 0) zoom(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

bool MapView::showTip(const QPoint& position, const QPoint& global) {
    const Hit hit = hitAt(position);
    if (!hit.id || m_mode != Mode::Idle) {
        QToolTip::hideText();
        return false;
    }
    QStringList lines = m_model.factsOf(hit.id);
    for (QString& line : lines) line = line.toHtmlEscaped();
    lines.first() = QStringLiteral("<b>%1</b>").arg(lines.constFirst());
    QToolTip::showText(global, lines.join(QLatin1String("<br>")), this, bubbleRect(hit.id).toAlignedRect().adjusted(-4, -4, 4, 4));
    return true;
}

void MapView::dragEnterEvent(QDragEnterEvent* event) {
    const QList<UseCaseId> ids = MapTrayModel::idsIn(event->mimeData());
    if (ids.isEmpty() || !whyNotPlaced().isEmpty()) return;
    finishNudge();
    m_mode = Mode::Drop;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MapView::dragMoveEvent(QDragMoveEvent* event) {
    m_pointer = event->position();
    m_moved = dropPlacements(MapTrayModel::idsIn(event->mimeData()), layoutOfMap().geometry.toScore(m_pointer));
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MapView::dragLeaveEvent(QDragLeaveEvent*) { cancelMove(); }

void MapView::dropEvent(QDropEvent* event) {
    const QList<UseCaseId> ids = MapTrayModel::idsIn(event->mimeData());
    const MapPoint at = layoutOfMap().geometry.toScore(event->position());
    cancelMove();
    if (attempt([&] { placeUseCases(m_model.workspace(), dropPlacements(ids, at)); })) {
        setSelection(ids);
        setFocus();
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

/// One at the point, several in a square around it.
QList<Placement> MapView::dropPlacements(const QList<UseCaseId>& ids, MapPoint at) const {
    const int side = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(ids.size()))));
    QList<Placement> placements;
    for (int i = 0; i < ids.size(); ++i) {
        const double across = (i % side - (side - 1) / 2.0) * kDropSpread;
        const double up = ((side - 1) / 2.0 - i / side) * kDropSpread;
        placements.append({ids[i], clamped(rounded({at.readiness + across, at.impact + up}))});
    }
    return placements;
}

void MapView::placeInMiddle(const QList<UseCaseId>& ids) {
    const MapRange range = layoutOfMap().geometry.range;
    const MapPoint middle{(range.readinessFrom + range.readinessTo) / 2, m_range ? (range.impactFrom + range.impactTo) / 2 : 50};
    if (attempt([&] { placeUseCases(m_model.workspace(), dropPlacements(ids, middle)); })) setSelection(ids);
}

}  // namespace stagepath
