#include "app/views/timeline/timeline_view.h"

#include "app/drawing/icons.h"
#include "app/drawing/timeline/timeline_canvas.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/timeline_accessible.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kEndRoom = 24;
constexpr double kMinDay = 0.12;  ///< ten years in 440 pixels
constexpr double kMaxDay = 40;

/// Reads as the second line of the strip's title, with a chevron; opens the menu of subjects.
class SubjectButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const Theme& t = Theme::of(this);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        p.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            p.setPen(hasFocus() ? QPen(t.focus, 1.5) : QPen(Qt::NoPen));
            p.setBrush(t.hover);
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        p.setFont(font());
        p.setPen(t.text3);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 24);
        const int wide = fontMetrics().horizontalAdvance(shown);
        p.drawText(rect().adjusted(5, 0, -5, 0), (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextForceLeftToRight, shown);
        const double x = rtl ? width() - 5 - wide - 15 : 5 + wide + 4;
        p.drawPixmap(QPointF(x, height() / 2.0 - 5), iconPixmap(QStringLiteral("chev"), t.text3, 11, devicePixelRatioF()));
    }
};

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent), m_widths(std::make_shared<TextWidths>()), m_subject(new SubjectButton(viewport())) {
    // Before anything asks for the accessible interface, since that is made only once.
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Roadmap"));
    setAccessibleDescription(tr("Up and Down go from bar to bar, Left and Right move the bar, Enter opens it."));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(27);
    m_subject->setPopupMode(QToolButton::InstantPopup);
    m_subject->setFont(textFont(TextStyle::Small));
    m_subject->setCursor(Qt::PointingHandCursor);
    m_subject->setAccessibleName(tr("Subject of the projected maturity"));
    m_layout.metrics = TimelineMetrics::screen();
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, &TimelineView::scrollAtEdges);
}

TimelineView::~TimelineView() = default;

TimelineWindow TimelineView::window() const {
    TimelineWindow w;
    w.target = QRectF(0, 0, viewport()->width(), viewport()->height() - m_layout.metrics.stripHeight);
    w.scrollX = horizontalScrollBar()->value();
    w.scrollY = verticalScrollBar()->value();
    w.mirrored = layoutDirection() == Qt::RightToLeft;
    return w;
}

double TimelineView::bodyWidth() const { return std::max(100.0, viewport()->width() - m_layout.metrics.laneColumn); }
double TimelineView::bodyHeight() const { return std::max(20.0, bodyRect(m_layout, window()).height()); }

TimeAxis TimelineView::axisFor(double pixelsPerDay) const {
    const TimelineScene& scene = m_layout.scene;
    if (m_zoom == Zoom::All) {
        // The same with and without a vertical scroll bar: its coming must not change what makes it come.
        const double room = width() - m_layout.metrics.laneColumn - std::max<double>(kEndRoom, verticalScrollBar()->sizeHint().width() + 4);
        return TimeAxis::fitting(scene.from, scene.until, std::max(100.0, room), scene.fiscalStartMonth);
    }
    // Room to move bars to later than the plan's end, and to see what was before it.
    const QDate until = std::max(scene.until.addYears(1), scene.from.addDays(static_cast<qint64>((bodyWidth() - kEndRoom) / pixelsPerDay) - 1));
    return TimeAxis(scene.from.addMonths(-3), until, pixelsPerDay, scene.fiscalStartMonth);
}

void TimelineView::setScene(const TimelineScene& scene) {
    const bool wasEmpty = !m_layout.scene.from.isValid();
    const double left = horizontalScrollBar()->value();
    const QDate leftDate = wasEmpty ? QDate() : m_layout.axis.dateAt(left);
    const double rest = wasEmpty ? 0 : left - m_layout.axis.x(leftDate);
    m_layout.scene = scene;
    m_drag = {};
    m_preview.clear();
    m_nudged.clear();
    m_linkFrom = m_linkTo = -1;
    m_marks.hovered = m_marks.hoveredMilestone = -1;
    relayout();
    if (!wasEmpty && m_zoom != Zoom::All) horizontalScrollBar()->setValue(static_cast<int>(m_layout.axis.x(leftDate) + rest));
    setCurrent(scene.barOf.value(m_current.value, -1), -1);
    announce();
    if (wasEmpty) scrollToDate(scene.today);
}

void TimelineView::relayout() {
    if (!m_layout.scene.from.isValid() || m_updating) return;
    m_updating = true;
    const TimelineScene scene = m_layout.scene;
    const TimeAxis axis = axisFor(m_pixelsPerDay);
    m_pixelsPerDay = axis.pixelsPerDay();
    m_layout = layoutTimeline(scene, axis, m_layout.metrics, m_widths);
    updateScrollBars();
    m_updating = false;
    placeSubjectButton();
    viewport()->update();
}

void TimelineView::updateScrollBars() {
    const int width = m_zoom == Zoom::All ? 0 : static_cast<int>(std::ceil(m_layout.axis.width() + kEndRoom - bodyWidth()));
    horizontalScrollBar()->setRange(0, std::max(0, width));
    horizontalScrollBar()->setPageStep(static_cast<int>(bodyWidth()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_layout.lanesHeight + 4 - bodyHeight()))));
    verticalScrollBar()->setPageStep(static_cast<int>(bodyHeight()));
}

void TimelineView::placeSubjectButton() {
    const int width = static_cast<int>(m_layout.metrics.laneColumn) - 11;
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width - 9 : 9;
    m_subject->setGeometry(left, viewport()->height() - static_cast<int>(m_layout.metrics.stripHeight) + 28, width, 22);
    m_subject->setVisible(!m_layout.scene.isEmpty());
}

bool TimelineView::updateBars(const Portfolio& portfolio, const QList<InitiativeId>& ids, const QList<Finding>& findings) {
    if (m_zoom == Zoom::All && (m_layout.scene.bars.isEmpty())) return false;
    if (!refreshBars(m_layout.scene, portfolio, ids)) return false;
    for (const InitiativeId id : ids) {
        const TimelineBar& bar = m_layout.scene.bars[m_layout.scene.barOf.value(id.value)];
        if (bar.start < m_layout.scene.from || bar.finish > m_layout.scene.until) return false;
    }
    markFindings(m_layout.scene, portfolio, findings);
    m_layout.lifted.clear();
    QSet<int> lanes;
    for (const InitiativeId id : ids) lanes.insert(m_layout.scene.bars[m_layout.scene.barOf.value(id.value)].lane);
    // A conflict that came or went changes the label of the successor, which may be in another lane.
    for (const TimelineLink& link : m_layout.scene.links) {
        if (ids.contains(m_layout.scene.bars[link.from].id)) lanes.insert(m_layout.scene.bars[link.to].lane);
    }
    for (const int lane : lanes) layoutLane(m_layout, lane);
    m_drag = {};
    m_preview.clear();
    m_nudged.clear();
    updateScrollBars();
    viewport()->update();
    return true;
}

void TimelineView::showPreview(const Portfolio& draft, const QList<InitiativeId>& ids, const QList<Finding>& findings) {
    QSet<int> before;
    for (int i = 0; i < m_layout.scene.bars.size(); ++i) {
        if (m_layout.scene.bars[i].conflict) before.insert(i);
    }
    refreshBars(m_layout.scene, draft, ids);
    markFindings(m_layout.scene, draft, findings);
    for (int i = 0; i < m_layout.scene.bars.size(); ++i) {
        if (m_layout.scene.bars[i].conflict != before.contains(i)) placeBar(m_layout, i);
    }
    refreshMilestones(m_layout.scene, draft);
    viewport()->update();
}

void TimelineView::setStrip(const MaturityStrip& strip) {
    m_strip = strip;
    const QString text = strip.enterprise ? tr("Enterprise readiness") : strip.subject;
    m_subject->setText(text);
    m_subject->setToolTip(tr("%1: choose another subject").arg(text));
    viewport()->update();
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

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Theme& theme = Theme::of(this);
    if (!m_layout.axis.from().isValid()) {
        painter.fillRect(viewport()->rect(), theme.surface);
        return;
    }
    const TimelineWindow w = window();
    TimelineMarks marks = m_marks;
    marks.linkDots = marks.linkDots && !m_drag.started;
    if (m_drag.started && !m_layout.lifted.isEmpty()) m_still.paint(painter, m_layout, theme, w, marks, m_cache);
    else paintTimeline(painter, m_layout, theme, w, marks, &m_cache);
    paintMaturityStrip(painter, QRectF(0, w.target.bottom(), viewport()->width(), m_layout.metrics.stripHeight), m_strip, m_layout, w, theme, &m_cache);
    paintOverlay(painter);
}

void TimelineView::paintOverlay(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    if (m_linkFrom >= 0) {
        paintLinking(painter);
    } else if (m_drag.kind == DragKind::Marquee && m_drag.started) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_drag.press, m_pointer).normalized());
    } else if (m_drag.kind == DragKind::Milestone && m_drag.started && m_milestonePreview.isValid()) {
        paintBubble(painter, QLocale().toString(m_milestonePreview, QStringLiteral("ddd d MMM yyyy")), m_pointer);
    } else if (!m_preview.isEmpty() && m_drag.started && m_drag.grabbed >= 0) {
        if (m_drag.kind == DragKind::Copy) paintCopies(painter);
        const InitiativeId id = m_layout.scene.bars[m_drag.grabbed].id;
        for (const BarMove& move : m_preview) {
            if (move.id == id) paintBubble(painter, bubbleText(move.start, move.finish), m_pointer);
        }
    } else if (!m_nudged.isEmpty()) {
        const int bar = m_layout.scene.barOf.value(m_nudged.constFirst().id.value, -1);
        if (bar >= 0) paintBubble(painter, bubbleText(m_nudged.constFirst().start, m_nudged.constFirst().finish), toPainter(m_layout, window(), m_layout.bars[bar].rect).bottomLeft());
    }
}

void TimelineView::paintLinking(QPainter& painter) {
    const Theme& theme = Theme::of(this);
    const TimelineWindow w = window();
    const QRectF rect = m_layout.bars[m_linkFrom].rect;
    const QPointF from = toPainter(m_layout, w, QPointF(rect.right(), rect.center().y()));
    QPointF to = m_drag.kind == DragKind::Link ? m_pointer : from;
    if (m_linkTo >= 0) {
        const QRectF target = m_layout.bars[m_linkTo].rect;
        to = toPainter(m_layout, w, QPointF(target.left(), target.center().y()));
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(toPainter(m_layout, w, target).adjusted(-3, -3, 3, 3), 6, 6);
    }
    painter.setPen(QPen(theme.accent, 1.75, Qt::DashLine));
    painter.drawLine(from, to);
    paintBubble(painter, m_linkTo >= 0 ? tr("Link to “%1”").arg(m_layout.scene.bars[m_linkTo].name) : tr("Choose the bar that follows"), to);
}

void TimelineView::paintCopies(QPainter& painter) {
    painter.setPen(QPen(Theme::of(this).accent, 1.75, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const BarMove& move : m_preview) {
        QRectF rect = m_layout.bars[m_layout.scene.barOf.value(move.id.value)].rect;
        rect.setLeft(m_layout.axis.x(move.start));
        rect.setRight(m_layout.axis.endX(move.finish));
        painter.drawRoundedRect(toPainter(m_layout, window(), rect), 4, 4);
    }
}

void TimelineView::paintBubble(QPainter& painter, const QString& text, QPointF at) {
    const Theme& theme = Theme::of(this);
    const QFont font = textFont(TextStyle::SmallMedium);
    const double width = m_widths->of(text, font) + 20;
    QRectF box(at.x() + 14, at.y() + 16, width, 26);
    if (box.right() > viewport()->width() - 4) box.moveRight(at.x() - 14);
    if (box.bottom() > viewport()->height() - 4) box.moveBottom(at.y() - 12);
    if (box.left() < 4) box.moveLeft(4);
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    m_cache.labels.draw(painter, QPointF(box.left() + 10, box.center().y()), text, font, theme.text1);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == Zoom::All || m_layout.axis.width() + kEndRoom < bodyWidth()) relayout();
    else updateScrollBars();
    placeSubjectButton();
}

void TimelineView::scrollContentsBy(int, int) { viewport()->update(); }

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        placeSubjectButton();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace stagepath
