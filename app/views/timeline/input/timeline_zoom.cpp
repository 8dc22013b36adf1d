// How much of the roadmap is shown, and which part of it.
#include "app/views/timeline/timeline_view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kEndRoom = 24;
constexpr double kMostDays = 3653;  ///< ten years: no more of them are shown at once
constexpr double kMaxDay = 40;
constexpr double kLeastDay = 0.02;

// In a low window the strip and the gates leave the room to the lanes.
constexpr int kLowView = 620;
constexpr int kVeryLowView = 520;
constexpr double kLowStrip = 100;
constexpr double kVeryLowStrip = 84;
constexpr int kVeryLowGateRows = 3;

}  // namespace

QDate TimelineView::shownUntil() const {
    const TimelineScene& scene = m_layout.scene;
    QDate last = scene.until;
    for (const BarMove& move : m_outlined) last = std::max(last, move.finish);
    if (!scene.from.isValid() || last == scene.until) return last;
    const TimeAxis axis(scene.from, last, 1, scene.fiscalStartMonth);
    return TimeAxis::stepped(axis.floorTo(last, TimeUnit::Quarter), TimeUnit::Quarter, 1).addDays(-1);
}

TimeAxis TimelineView::axisFor(double pixelsPerDay) const {
    const TimelineScene& scene = m_layout.scene;
    if (m_zoom == Zoom::All) {
        // The same with and without a vertical scroll bar: its coming must not change what makes it come. Names may reach into the
        // room at the end, so the bar stands beside it.
        const double room = width() - m_layout.metrics.laneColumn - kEndRoom - verticalScrollBar()->sizeHint().width();
        TimeAxis axis = TimeAxis::fitting(scene.from, shownUntil(), std::max(100.0, room), scene.fiscalStartMonth);
        axis.setWeekNumbers(m_weekNumbers);
        return axis;
    }
    // Room to move bars to later than the plan's end, and to see what was before it.
    const QDate until = std::max(shownUntil().addYears(1), scene.from.addDays(static_cast<qint64>((bodyWidth() - kEndRoom) / pixelsPerDay) - 1));
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
    // Out as far as ten years in the window; a plan that is longer still fits whole by Fit.
    const double least = std::max(bodyWidth() / kMostDays, kLeastDay);
    const double wanted = std::clamp(m_pixelsPerDay * factor, std::min(least, m_pixelsPerDay), kMaxDay);
    if (!m_layout.axis.from().isValid() || std::abs(wanted - m_pixelsPerDay) < 1e-9) return;
    const TimelineWindow w = window();
    const double before = toLayout(m_layout, w, QPointF(anchorX, 0)).x();
    const double days = before / m_layout.axis.pixelsPerDay() + static_cast<double>(QDate(2000, 1, 1).daysTo(m_layout.axis.from()));
    const bool changed = m_zoom != Zoom::Free;
    m_zoom = Zoom::Free;
    m_pixelsPerDay = wanted;
    const QHash<int, int> ways = m_layout.ways;
    relayout();
    m_layout.keptWays = ways;
    m_zoomSettles.start();
    const double at = (days - static_cast<double>(QDate(2000, 1, 1).daysTo(m_layout.axis.from()))) * m_pixelsPerDay;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(at - (before - w.scrollX))));
    if (changed) emit zoomChanged();
}

/// What somebody is at stays where it is; with nothing selected in sight, the middle does.
double TimelineView::zoomAnchor() const {
    const int item = currentItem();
    if (item < 0 || !isCurrentVisible()) return viewport()->width() / 2.0;
    const QRectF body = bodyRect(m_layout, window());
    const QRectF rect = itemRect(item);
    return (std::max(body.left(), rect.left()) + std::min(body.right(), rect.right())) / 2;
}

void TimelineView::zoomByKey(double factor) {
    const bool wasVisible = isCurrentVisible();
    zoomBy(factor, zoomAnchor());
    // Bars pack anew: theirs may be another row.
    if (wasVisible && !isCurrentVisible()) ensureVisible();
}

/// Somebody has stopped zooming: the lines of dependencies may find better ways.
void TimelineView::settleZoom() {
    m_layout.keptWays.clear();
    m_layout.routes.clear();
    viewport()->update();
}

void TimelineView::scrollToDate(QDate date) {
    if (!m_layout.axis.from().isValid()) return;
    horizontalScrollBar()->setValue(static_cast<int>(m_layout.axis.x(date) - bodyWidth() / 4));
}

void TimelineView::fitMetrics() {
    const TimelineMetrics usual = TimelineMetrics::screen();
    m_layout.metrics.stripHeight = height() >= kLowView ? usual.stripHeight : height() >= kVeryLowView ? kLowStrip : kVeryLowStrip;
    m_layout.metrics.gateRows = height() >= kVeryLowView ? usual.gateRows : kVeryLowGateRows;
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_updating) return;  // who lays out does it again for the new size, and says so when all of it holds
    const int gateRows = m_layout.metrics.gateRows;
    fitMetrics();
    if (m_layout.metrics.gateRows != gateRows || m_zoom == Zoom::All || m_layout.axis.width() + kEndRoom < bodyWidth()) relayout();
    else updateScrollBars();
    placeSubjectButton();
    emit laidOut();
}

void TimelineView::scrollContentsBy(int, int) {
    viewport()->update();
    emit scrolled();
}

void TimelineView::setPresented(bool on) {
    m_isPresented = on;
    viewport()->update();
}

void TimelineView::setWeekNumbers(bool on) {
    m_weekNumbers = on;
    relayout();
}

QDate TimelineView::dateUnder(const QPoint& globalPosition) const {
    return m_layout.axis.from().isValid() ? m_layout.axis.dateAt(layoutPoint(viewport()->mapFromGlobal(globalPosition)).x()) : QDate();
}

bool TimelineView::isOverTime(const QPoint& globalPosition) const {
    const QPointF position = viewport()->mapFromGlobal(globalPosition);
    return m_layout.axis.from().isValid() && (isInBody(position) || isInGates(position));
}

int TimelineView::laneAt(const QPoint& globalPosition) const {
    const QPointF position = viewport()->mapFromGlobal(globalPosition);
    return isInBody(position) ? m_layout.laneAt(layoutPoint(position).y()) : laneUnder(position);
}

}  // namespace stagepath
