#include "app/views/readiness/gate_table_view.h"

#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "core/analysis/names.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kGateTableViewName = 24;  ///< before a stage's name: its mark
constexpr int kGateTableViewHead = 24;
constexpr int kGateTableViewRow = 36;
constexpr int kGateTableViewLeastColumn = 76;
constexpr int kGateTableViewCellHeight = 26;
constexpr int kCellWidth = 40;

QString gateTableName(int stage) { return QStringLiteral("%1 %2").arg(stage).arg(stageName(stage)); }

/// As much as the longest name of a stage needs.
int gateTableNames() {
    int width = 0;
    for (int stage = 1; stage <= kMaxStage; ++stage) width = std::max(width, QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(gateTableName(stage)));
    return kGateTableViewName + width + 12;
}

/// As much as the longest head needs.
int gateTableLeastColumn() {
    int width = kGateTableViewLeastColumn;
    for (const Dimension d : kDimensions) width = std::max(width, QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(dimensionShort(d)) + 6);
    return width;
}

}  // namespace

GateTableView::GateTableView(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Level that each stage asks of each dimension"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &MatrixView::opened, this, [this](int row, int column) { setLevel(row, column, (level(row, column) + 1) % (kMaxLevel + 1)); });
}

void GateTableView::setGates(const GateTable& gates) {
    m_gates = gates;
    update();
}

void GateTableView::setInForce(const GateTable& gates) {
    m_inForce = gates;
    update();
}

void GateTableView::setLevel(int row, int column, int level) {
    if (!m_canEdit || level < 0 || level > kMaxLevel || level == this->level(row, column)) return;
    m_gates[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = level;
    setCurrent(row, column);  // screen readers hear the new level
    emit gatesChanged();
}

QSize GateTableView::sizeHint() const { return {gateTableNames() + kDimensionCount * gateTableLeastColumn(), kGateTableViewHead + kMaxStage * kGateTableViewRow}; }

int GateTableView::columnWidth() const { return std::max(gateTableLeastColumn(), (width() - gateTableNames()) / kDimensionCount); }

QRect GateTableView::cellRect(int row, int column) const {
    const int column0 = columnWidth();
    const QRect box(gateTableNames() + column * column0 + (column0 - kCellWidth) / 2, kGateTableViewHead + row * kGateTableViewRow + (kGateTableViewRow - kGateTableViewCellHeight) / 2, kCellWidth, kGateTableViewCellHeight);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QString GateTableView::sentence(int row, int column) const {
    const Dimension d = kDimensions[static_cast<std::size_t>(column)];
    const QString now = tr("Stage %1 asks level %2 of %3").arg(row + 1).arg(level(row, column)).arg(dimensionName(d));
    return isChanged(row, column) ? tr("%1, was %2").arg(now).arg(m_inForce[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]) : now;
}

void GateTableView::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit <= kMaxLevel) return setLevel(currentRow(), currentColumn(), digit);
    if (event->key() == Qt::Key_Plus) return setLevel(currentRow(), currentColumn(), level(currentRow(), currentColumn()) + 1);
    if (event->key() == Qt::Key_Minus) return setLevel(currentRow(), currentColumn(), level(currentRow(), currentColumn()) - 1);
    MatrixView::keyPressEvent(event);
}

void GateTableView::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const auto visual = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    p.setFont(textFont(TextStyle::Small));
    p.setPen(t.text3);
    for (int column = 0; column < kDimensionCount; ++column) {
        const QRect cell = cellRect(0, column);
        const int wide = columnWidth();
        const QRect head(cell.center().x() - wide / 2 + 2, 0, wide - 4, kGateTableViewHead);
        p.drawText(head, Qt::AlignCenter, p.fontMetrics().elidedText(dimensionShort(kDimensions[static_cast<std::size_t>(column)]), Qt::ElideRight, head.width()));
    }
    for (int row = 0; row < kMaxStage; ++row) {
        const int top = kGateTableViewHead + row * kGateTableViewRow;
        p.fillRect(QRect(0, top, width(), 1), t.border);
        paintStageMark(p, t, visual(QRect(0, top + 12, 16, 12)).topLeft(), row + 1);
        p.setFont(textFont(TextStyle::Body));
        p.setPen(t.text1);
        const QRect name(kGateTableViewName, top, gateTableNames() - kGateTableViewName - 4, kGateTableViewRow);
        p.drawText(visual(name), int(Qt::AlignVCenter | Qt::AlignLeading), p.fontMetrics().elidedText(gateTableName(row + 1), Qt::ElideRight, name.width()));
        for (int column = 0; column < kDimensionCount; ++column) {
            const QRect cell = cellRect(row, column);
            paintLevelCell(p, t, cell, level(row, column), fontOfPixels(13, 600));
            if (!isChanged(row, column)) continue;
            p.setPen(QPen(t.surface, 1.5));
            p.setBrush(t.accent);
            p.drawEllipse(QPointF(cell.right() - 1, cell.top() + 1), 4.5, 4.5);
        }
    }
    paintFocus(p, 4);
}

}  // namespace stagepath
