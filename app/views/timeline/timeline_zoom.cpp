// How much of the roadmap is shown, and which part of it.
#include "app/views/timeline/timeline_view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kEndRoom = 24;
constexpr double kMinDay = 0.12;  ///< ten years in 440 pixels
constexpr double kMaxDay = 40;

}  // namespace

TimeAxis TimelineView::axisFor(double pixelsPerDay) const {
    const TimelineScene& scene = m_layout.scene;
    if (m_zoom == Zoom::All) {
        // The same with and without a vertical scroll bar: its coming must not change what makes it come.
        const double room = width() - m_layout.metrics.laneColumn - std::max<double>(kEndRoom, verticalScrollBar()->sizeHint().width() + 4);
        TimeAxis axis = TimeAxis::fitting(scene.from, scene.until, std::max(100.0, room), scene.fiscalStartMonth);
        axis.setWeekNumbers(m_weekNumbers);
        return axis;
    }
    // Room to move bars to later than the plan's end, and to see what was before it.
    const QDate until = std::max(scene.until.addYears(1), scene.from.addDays(static_cast<qint64>((bodyWidth() - kEndRoom) / pixelsPerDay) - 1));
    TimeAxis axis(scene.from.addMonths(-3), until, pixelsPerDay, scene.fiscalStartMonth);
    axis.setWeekNumbers(m_weekNumbers);
    return axis;
}

void TimelineView::updateScrollBars() {
    const int width = m_zoom == Zoom::All ? 0 : static_cast<int>(std::ceil(m_layout.axis.width() + kEndRoom - bodyWidth()));
    horizontalScrollBar()->setRange(0, std::max(0, width));
    horizontalScrollBar()->setPageStep(static_cast<int>(bodyWidth()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_layout.lanesHeight + 4 - bodyHeight()))));
    verticalScrollBar()->setPageStep(static_cast<int>(bodyHeight()));
}

void TimelineView::setZoom(Zoom zoom) {
    const QDate left = m_layout.axis.from().isValid() ? m_layout.axis.dateAt(horizontalScrollBar()->value()) : QDate();
    m_zoom = zoom;
    if (zoom == Zoom::Year) m_pixelsPerDay = bodyWidth() / 366;
    if (zoom == Zoom::Quarter) m_pixelsPerDay = bodyWidth() / 92;
    relayout();
    if (zoom == Zoom::Year || zoom == Zoom::Quarter) {
        const QDate today = m_layout.scene.today;
        horizontalScrollBar()->setValue(static_cast<int>(m_layout.axis.x(m_layout.axis.floorTo(today, TimeUnit::Quarter))));
    } else if (left.isValid()) {
        horizontalScrollBar()->setValue(static_cast<int>(m_layout.axis.x(left)));
    }
    emit zoomChanged();
}

void TimelineView::zoomBy(double factor, double anchorX) {
    const double wanted = std::clamp(m_pixelsPerDay * factor, kMinDay, kMaxDay);
    if (!m_layout.axis.from().isValid() || std::abs(wanted - m_pixelsPerDay) < 1e-9) return;
    const TimelineWindow w = window();
    const double before = toLayout(m_layout, w, QPointF(anchorX, 0)).x();
    const double days = before / m_layout.axis.pixelsPerDay() + static_cast<double>(QDate(2000, 1, 1).daysTo(m_layout.axis.from()));
    const bool changed = m_zoom != Zoom::Free;
    m_zoom = Zoom::Free;
    m_pixelsPerDay = wanted;
    relayout();
    const double at = (days - static_cast<double>(QDate(2000, 1, 1).daysTo(m_layout.axis.from()))) * m_pixelsPerDay;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(at - (before - w.scrollX))));
    if (changed) emit zoomChanged();
}

void TimelineView::scrollToDate(QDate date) {
    if (!m_layout.axis.from().isValid()) return;
    horizontalScrollBar()->setValue(static_cast<int>(m_layout.axis.x(date) - bodyWidth() / 4));
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == Zoom::All || m_layout.axis.width() + kEndRoom < bodyWidth()) relayout();
    else updateScrollBars();
    placeSubjectButton();
    emit laidOut();
}

void TimelineView::scrollContentsBy(int, int) {
    viewport()->update();
    emit scrolled();
}

void TimelineView::setWeekNumbers(bool on) {
    m_weekNumbers = on;
    relayout();
}

QDate TimelineView::dateUnder(const QPoint& globalPosition) const {
    return m_layout.axis.from().isValid() ? m_layout.axis.dateAt(layoutPoint(viewport()->mapFromGlobal(globalPosition)).x()) : QDate();
}

int TimelineView::laneAt(const QPoint& globalPosition) const {
    const QPointF position = viewport()->mapFromGlobal(globalPosition);
    return isInBody(position) ? m_layout.laneAt(layoutPoint(position).y()) : laneUnder(position);
}

}  // namespace stagepath
