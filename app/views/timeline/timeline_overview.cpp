#include "app/views/timeline/timeline_overview.h"

#include "app/views/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kOverviewMargin = 6;
constexpr int kOverviewHeight = 56;
constexpr int kOverviewLowHeight = 28;
constexpr double kOverviewFullRoom = 420;  ///< with less the bars need more of the room themselves
constexpr double kOverviewMinRoom = 320;   ///< and with less than this all of it
constexpr double kOverviewFrom = 1.25;    ///< a plan a little higher than its view needs no map

}  // namespace

TimelineOverview::TimelineOverview(TimelineView& view, QWidget* parent) : QWidget(parent), m_view(view) {
    setFixedHeight(kOverviewHeight);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Overview of the plan"));
    setAccessibleDescription(tr("Arrow keys move what the timeline shows."));
    setToolTip(tr("The whole plan. Drag the frame, or use the arrow keys."));
    setCursor(Qt::PointingHandCursor);
    connect(&view, &TimelineView::laidOut, this, [this] {
        m_isStale = true;
        update();
    });
    connect(&view, &TimelineView::scrolled, this, [this] { update(); });
}

int TimelineOverview::wantedHeight() const {
    const TimelineLayout& layout = m_view.layoutOf();
    if (layout.scene.bars.isEmpty()) return 0;
    const double room = bodyRect(layout, m_view.window()).height() + (isVisibleTo(parentWidget()) ? height() : 0);
    const bool isLarger = m_view.horizontalScrollBar()->maximum() > 0 || layout.lanesHeight > kOverviewFrom * room;
    if (!isLarger || room < kOverviewMinRoom) return 0;
    return room < kOverviewFullRoom ? kOverviewLowHeight : kOverviewHeight;
}

QRectF TimelineOverview::area() const {
    const double column = m_view.layoutOf().metrics.laneHead;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    return QRectF(rtl ? kOverviewMargin : column, kOverviewMargin, width() - column - kOverviewMargin, height() - 2 * kOverviewMargin);
}

QRectF TimelineOverview::frame() const {
    const TimelineLayout& layout = m_view.layoutOf();
    const TimelineWindow window = m_view.window();
    const QRectF body = bodyRect(layout, window);
    const QRectF whole = area();
    const double sx = whole.width() / std::max(layout.axis.width(), 1.0);
    const double sy = whole.height() / std::max(layout.lanesHeight, 1.0);
    const double left = std::clamp(window.scrollX * sx, 0.0, whole.width());
    const double top = std::clamp(window.scrollY * sy, 0.0, whole.height());
    const double width = std::clamp(body.width() * sx, 6.0, whole.width() - left);
    const double height = std::clamp(body.height() * sy, 4.0, whole.height() - top);
    return QRectF(window.mirrored ? whole.right() - left - width : whole.left() + left, whole.top() + top, width, height);
}

/// Each bar a thin line in its colour; painted once for a layout.
void TimelineOverview::paintPlan() {
    const TimelineLayout& layout = m_view.layoutOf();
    const Theme& theme = Theme::of(this);
    const QRectF whole = area();
    const double sx = whole.width() / std::max(layout.axis.width(), 1.0);
    const double sy = whole.height() / std::max(layout.lanesHeight, 1.0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_plan = QPixmap(size() * devicePixelRatioF());
    m_plan.setDevicePixelRatio(devicePixelRatioF());
    m_plan.fill(theme.inset);
    QPainter p(&m_plan);
    p.fillRect(whole, theme.surface);
    const double line = std::clamp(layout.metrics.barHeight * sy, 1.0, 3.0);
    for (int i = 0; i < layout.bars.size(); ++i) {
        const TimelineBar& bar = layout.scene.bars[i];
        const QRectF& r = layout.bars[i].rect;
        const double width = std::max(r.width() * sx, 1.0);
        const double x = mirrored ? whole.right() - r.left() * sx - width : whole.left() + r.left() * sx;
        const QColor color = bar.conflict ? theme.error : bar.kind == InitiativeKind::Rollout ? theme.rollout : bar.kind == InitiativeKind::Enabler ? theme.category(bar.color) : theme.control;
        p.fillRect(QRectF(x, whole.top() + r.top() * sy, width, line), color);
    }
    const double today = layout.axis.x(layout.scene.today) * sx;
    p.fillRect(QRectF(mirrored ? whole.right() - today : whole.left() + today, whole.top(), 1, whole.height()), theme.today);
    m_isStale = false;
}

void TimelineOverview::paintEvent(QPaintEvent*) {
    if (m_isStale || m_plan.size() != size() * devicePixelRatioF()) paintPlan();
    QPainter p(this);
    const Theme& theme = Theme::of(this);
    p.drawPixmap(0, 0, m_plan);
    p.setPen(theme.border);
    p.drawLine(0, 0, width(), 0);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    p.setPen(theme.text3);
    p.drawText(QRectF(rtl ? area().right() + 6 : 14, 0, m_view.layoutOf().metrics.laneHead - 20, height()), int(Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft)), tr("Overview"));
    p.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.accent;
    fill.setAlphaF(0.10F);
    p.setPen(QPen(hasFocus() ? theme.focus : theme.accent, hasFocus() ? 2 : 1.25));
    p.setBrush(fill);
    p.drawRoundedRect(frame().adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

void TimelineOverview::centreOn(QPointF point) {
    const TimelineLayout& layout = m_view.layoutOf();
    const QRectF whole = area();
    const QRectF body = bodyRect(layout, m_view.window());
    const double along = layoutDirection() == Qt::RightToLeft ? whole.right() - point.x() : point.x() - whole.left();
    m_view.horizontalScrollBar()->setValue(qRound(along / whole.width() * layout.axis.width() - body.width() / 2));
    m_view.verticalScrollBar()->setValue(qRound((point.y() - whole.top()) / whole.height() * layout.lanesHeight - body.height() / 2));
}

void TimelineOverview::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) centreOn(event->position());
}

void TimelineOverview::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) centreOn(event->position());
}

void TimelineOverview::keyPressEvent(QKeyEvent* event) {
    QScrollBar* along = m_view.horizontalScrollBar();
    QScrollBar* down = m_view.verticalScrollBar();
    const int sideways = layoutDirection() == Qt::RightToLeft ? -along->pageStep() / 4 : along->pageStep() / 4;
    switch (event->key()) {
        case Qt::Key_Left: along->setValue(along->value() - sideways); break;
        case Qt::Key_Right: along->setValue(along->value() + sideways); break;
        case Qt::Key_Up: down->setValue(down->value() - down->pageStep() / 4); break;
        case Qt::Key_Down: down->setValue(down->value() + down->pageStep() / 4); break;
        case Qt::Key_Home: along->setValue(0); break;
        case Qt::Key_End: along->setValue(along->maximum()); break;
        case Qt::Key_PageUp: down->setValue(down->value() - down->pageStep()); break;
        case Qt::Key_PageDown: down->setValue(down->value() + down->pageStep()); break;
        default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void TimelineOverview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        m_isStale = true;
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace stagepath
