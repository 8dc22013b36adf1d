#include "app/views/maturity/chart_host.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <utility>

namespace stagepath {

ChartHost::ChartHost(QChart* chart, Draw draw, QWidget* parent) : QChartView(chart, parent), m_draw(std::move(draw)) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void ChartHost::refresh() { m_draw(Theme::of(this)); }

/// The chart learns its new size only after its view's own layout.
void ChartHost::refreshLater() {
    if (std::exchange(m_isRefreshing, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_isRefreshing = false;
        refresh();
    });
}

/// The ring of what has the focus.
void ChartHost::drawForeground(QPainter* painter, const QRectF& exposed) {
    QChartView::drawForeground(painter, exposed);
    if (!hasFocus()) return;
    painter->setPen(QPen(Theme::of(this).focus, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(mapToScene(viewport()->rect()).boundingRect().adjusted(1, 1, -1, -1), 4, 4);
}

void ChartHost::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartHost::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartHost::setOpenable() {
    m_isOpenable = true;
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::PointingHandCursor);
}

/// Nothing in a chart takes other keys: they scroll what it stands in.
void ChartHost::keyPressEvent(QKeyEvent* event) {
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool opens = m_isOpenable && isPress && !(event->modifiers() & Qt::ControlModifier);
    event->setAccepted(opens);
    if (opens) emit opened();
}

void ChartHost::mousePressEvent(QMouseEvent* event) {
    m_isPressed = m_isOpenable && event->button() == Qt::LeftButton;
    if (!m_isPressed) QChartView::mousePressEvent(event);
}

void ChartHost::mouseReleaseEvent(QMouseEvent* event) {
    if (!std::exchange(m_isPressed, false)) return QChartView::mouseReleaseEvent(event);
    if (viewport()->rect().contains(event->position().toPoint())) emit opened();
}

void ChartHost::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    refreshLater();
}

void ChartHost::showEvent(QShowEvent* event) {
    QChartView::showEvent(event);
    refreshLater();
}

void ChartHost::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refreshLater();
}

bool ChartHost::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !m_words) return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), m_words(mapToScene(help->pos()).x()), this);
    return true;
}

}  // namespace stagepath
