// The pointer over the roadmap: hover, tooltips, wheel, pinch, context menu.
#include "app/views/timeline/timeline_view.h"

#include "core/domain/values/date_words.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QLocale>
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

/// As rich text a tooltip breaks its lines; the first one names what it speaks of.
QString wrappedTip(const QString& tip) {
    const QString head = tip.section(QLatin1Char('\n'), 0, 0).toHtmlEscaped();
    const QString rest = tip.section(QLatin1Char('\n'), 1).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return rest.isEmpty() ? QStringLiteral("<qt>%1</qt>").arg(head) : QStringLiteral("<qt><b>%1</b><br>%2</qt>").arg(head, rest);
}

}  // namespace

void TimelineView::updateHover(QPointF position) {
    int bar = barUnder(position);
    if (m_linkFrom >= 0) aimLink(bar);
    // The dot lies outside its bar and stays while the pointer is on its way to it; that of the current bar shows where it takes hold.
    if (bar < 0 && isInBody(position) && isOnLinkDot(m_layout, dottedBar(), layoutPoint(position))) bar = dottedBar();
    const int milestone = milestoneUnder(position);
    const int lane = laneUnder(position);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (bar >= 0 && !m_readOnly) {
        const QPointF point = layoutPoint(position);
        const bool onBar = m_layout.bars[bar].rect.adjusted(-4, 0, 4, 0).contains(point);
        const DragKind grip = onBar ? gripAt(m_layout, bar, point) : DragKind::Move;
        shape = isOnLinkDot(m_layout, bar, point) && !onBar ? Qt::CrossCursor : grip == DragKind::Move ? Qt::ArrowCursor : Qt::SizeHorCursor;
    }
    const bool clicks = (lane >= 0 && columnOffset(position) < kChevronEnd) || momentAt(position) >= 0;
    viewport()->setCursor(!linkRefusal().isEmpty() ? Qt::ForbiddenCursor : clicks ? Qt::PointingHandCursor : shape);
    if (bar == m_marks.hovered && milestone == m_marks.hoveredMilestone && lane == m_marks.hoveredLane) return;
    m_marks.hoveredLane = lane;
    m_marks.hovered = bar;
    m_marks.hoveredMilestone = milestone;
    viewport()->update();
}

QString TimelineView::tipAt(QPointF position) const {
    if (const int mark = momentAt(position); mark >= 0) {
        const QList<StripMark> moments = stripMarks();
        const QString date = shownDate(moments[mark].date);
        const QString what = !moments[mark].target ? tr("Stage %1 earned on %2") : moments[mark].reached ? tr("Target stage %1 on %2: met") : tr("Target stage %1 on %2: missed");
        return what.arg(QLocale().toString(moments[mark].stage), date) + QLatin1Char('\n') + tr("Click for the reasons.");
    }
    const int milestone = milestoneUnder(position);
    if (milestone >= 0) return m_layout.scene.milestones[milestone].name + QLatin1Char('\n') + describe(m_layout.scene.milestones[milestone]);
    const int bar = barUnder(position);
    if (bar >= 0) return m_layout.scene.bars[bar].name + QLatin1Char('\n') + describe(m_layout.scene.bars[bar]);
    if (!isInBody(position)) {
        const int lane = laneUnder(position);
        return lane >= 0 ? m_layout.scene.lanes[lane].name : QString();
    }
    const int index = linkUnder(position);
    if (index < 0) return {};
    const TimelineLink& link = m_layout.scene.links[index];
    if (!link.text.isEmpty()) return link.text;
    return tr("%1 → %2").arg(m_layout.scene.bars[link.from].name, m_layout.scene.bars[link.to].name);
}

int TimelineView::linkUnder(QPointF position) const {
    if (!isInBody(position)) return -1;
    const QPointF point = layoutPoint(position);
    for (int i = 0; i < m_layout.scene.links.size(); ++i) {
        const auto route = m_layout.routes.constFind(i);
        if (route == m_layout.routes.cend()) continue;
        for (qsizetype s = 1; s < route->size(); ++s) {
            if (distanceTo(point, (*route)[s - 1], (*route)[s]) <= kLinkReach) return i;
        }
    }
    return -1;
}

bool TimelineView::viewportEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::ToolTip: {
            const auto* help = static_cast<QHelpEvent*>(event);
            const QString tip = m_drag.started ? QString() : tipAt(help->pos());
            if (tip.isEmpty()) QToolTip::hideText();
            else QToolTip::showText(help->globalPos(), wrappedTip(tip), viewport());
            return true;
        }
        case QEvent::Leave:
            m_marks.hovered = m_marks.hoveredMilestone = m_marks.hoveredLane = -1;
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

/// With nothing selected it is that of the ground, where the page's own commands are.
void TimelineView::openMenuByKey() {
    if (m_drag.kind != DragKind::None) return;
    const int item = currentItem();
    emit menuRequested(viewport()->mapToGlobal(item >= 0 ? itemRect(item).center() : bodyRect(m_layout, window()).center().toPoint()));
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) return openMenuByKey();
    if (m_drag.kind != DragKind::None) return;  // a menu would keep the release from what is pressed
    const QPointF position = viewport()->mapFromGlobal(event->globalPos());
    const int bar = barUnder(position);
    const int milestone = milestoneUnder(position);
    if (bar >= 0 && !m_selected.contains(m_layout.scene.bars[bar].id.value)) select(m_layout.scene.bars[bar].id);
    if (milestone >= 0) select(m_layout.scene.milestones[milestone].id);
    if (bar < 0 && milestone < 0) {
        clearSelection();
        if (const int link = linkUnder(position); link >= 0) selectLink(m_layout.scene.links[link].id);
    }
    emit menuRequested(event->globalPos());
}

}  // namespace stagepath
