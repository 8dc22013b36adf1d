#include "app/widgets/lists/matrix_view.h"

#include "app/drawing/theme.h"
#include "app/widgets/lists/matrix_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace stagepath {

MatrixView::MatrixView(QWidget* parent) : QWidget(parent) {
    installMatrixAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MatrixView::setCurrent(int row, int column) {
    if (rowCount() == 0 || columnCount() == 0) return;
    m_row = std::clamp(row, 0, rowCount() - 1);
    m_column = std::clamp(column, 0, columnCount() - 1);
    const QRect box = cellRect(m_row, m_column).adjusted(-8, -8, 8, 8);
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(parent);
        if (!area || !area->widget()) continue;
        const QPoint middle = mapTo(area->widget(), box.center());
        area->ensureVisible(middle.x(), middle.y(), box.width() / 2, box.height() / 2);
    }
    update();
    announce();
}

void MatrixView::open(int row, int column) {
    if (row >= 0 && row < rowCount() && column >= 0 && column < columnCount() && isOpenable(row, column)) emit opened(row, column);
}

void MatrixView::cellsChanged() {
    m_row = std::clamp(m_row, 0, std::max(0, rowCount() - 1));
    m_column = std::clamp(m_column, 0, std::max(0, columnCount() - 1));
    m_hovered = {-1, -1};
    m_pressed.reset();
    updateGeometry();
    update();
}

void MatrixView::cellsReplaced() {
    m_row = 0;
    m_column = 0;
    cellsChanged();
}

void MatrixView::paintFocus(QPainter& painter, double radius) const {
    if (!hasFocus() || rowCount() == 0 || columnCount() == 0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cellRect(m_row, m_column)).adjusted(1, 1, -1, -1), radius, radius);
}

std::optional<QPoint> MatrixView::cellAt(QPoint position) const {
    for (int row = 0; row < rowCount(); ++row) {
        const QRect first = cellRect(row, 0);
        if (position.y() < first.top() || position.y() > first.bottom()) continue;
        for (int column = 0; column < columnCount(); ++column) {
            if (cellRect(row, column).contains(position)) return QPoint(column, row);
        }
    }
    return std::nullopt;
}

bool MatrixView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellAt(help->pos());
    if (cell) QToolTip::showText(help->globalPos(), sentence(cell->y(), cell->x()), this, cellRect(cell->y(), cell->x()));
    else QToolTip::hideText();
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
        case Qt::Key_Up: return setCurrent(m_row - 1, m_column);
        case Qt::Key_Down: return setCurrent(m_row + 1, m_column);
        case Qt::Key_Left: return setCurrent(m_row, m_column - forward);
        case Qt::Key_Right: return setCurrent(m_row, m_column + forward);
        case Qt::Key_Home: return setCurrent(event->modifiers() & Qt::ControlModifier ? 0 : m_row, 0);
        case Qt::Key_End: return setCurrent(event->modifiers() & Qt::ControlModifier ? rowCount() - 1 : m_row, columnCount() - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->modifiers() & Qt::ControlModifier) return QWidget::keyPressEvent(event);  // ends the dialog or the step around it
            return open(m_row, m_column);
        case Qt::Key_Space: return open(m_row, m_column);
        default: QWidget::keyPressEvent(event);
    }
}

void MatrixView::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position().toPoint());
    const bool leads = cell && isOpenable(cell->y(), cell->x());
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QPoint hovered = leads ? *cell : QPoint(-1, -1);
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = cellAt(event->position().toPoint());
    if (m_pressed) setCurrent(m_pressed->y(), m_pressed->x());
}

void MatrixView::mouseReleaseEvent(QMouseEvent* event) {
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() == Qt::LeftButton && pressed && pressed == cellAt(event->position().toPoint())) open(pressed->y(), pressed->x());
}

void MatrixView::leaveEvent(QEvent*) {
    m_hovered = {-1, -1};
    update();
}

void MatrixView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) setCurrent(m_row, m_column);
    update();
}

void MatrixView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void MatrixView::announce() {
    if (hasFocus()) announceMatrixCell(this);
}

}  // namespace stagepath
