#include "app/views/overview/heat_map_view.h"

#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kLowRow = 32;
constexpr double kHighRow = 58;

}  // namespace

HeatMapView::HeatMapView(QWidget* parent) : MatrixView(parent) {
    setAccessibleName(tr("Readiness heat map"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void HeatMapView::show(const QList<HeatRow>& rows, QDate then) {
    if (rows == m_rows && then == m_then) return;
    m_rows = rows;
    m_then = then;
    cellsChanged();
}

HeatLayout HeatMapView::layoutOf() const {
    HeatLook look;
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    look.row = m_rows.isEmpty() ? kLowRow : std::clamp((height() - look.head - 10) / static_cast<double>(m_rows.size()), kLowRow, kHighRow);
    return HeatLayout(QRectF(rect()), m_rows, look);
}

QSize HeatMapView::sizeHint() const {
    HeatLook look;
    look.row = kLowRow;
    return {480, static_cast<int>(HeatLayout::heightOf(m_rows, look)) + 2};
}

QRect HeatMapView::cellRect(int row, int column) const {
    const HeatLayout layout = layoutOf();
    if (column == kNameColumn) return layout.name(row).adjusted(0, 1, 0, -1).toAlignedRect();
    if (column == kReadinessColumn) return layout.readiness(row).toAlignedRect();
    return (column == kStageColumn ? layout.stage(row) : layout.cell(row, column)).toAlignedRect();
}

QString HeatMapView::levelSentence(const HeatRow& row, int dimension) const {
    const HeatCell& cell = row.cells[static_cast<std::size_t>(dimension)];
    const QString name = dimensionName(kDimensions[static_cast<std::size_t>(dimension)]);
    QStringList parts{cell.isKnown() ? tr("%1: level %2").arg(name, heatText(cell)) : tr("%1: unknown").arg(name)};
    if (cell.inherited) parts.append(tr("inherited"));
    const QString then = shownMonth(m_then);
    if (cell.change > 0) parts.append(tr("higher than %1").arg(then));
    if (cell.change < 0) parts.append(tr("lower than %1").arg(then));
    return parts.join(QStringLiteral(", "));
}

QString HeatMapView::sentence(int row, int column) const {
    const HeatRow& r = m_rows[row];
    QStringList parts{r.name};
    if (column < kDimensionCount) parts.append(levelSentence(r, column));
    parts.append(r.readiness ? tr("readiness %1, stage %2").arg(QLocale().toString(shownFigure(*r.readiness)), QLocale().toString(r.earnedStage.value_or(0))) : tr("not assessed"));
    if (r.readiness && !r.caution.isEmpty()) parts.append(r.caution);
    return parts.join(QStringLiteral(", "));
}

void HeatMapView::paintEvent(QPaintEvent* event) {
    if (m_rows.isEmpty()) return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::of(this);
    const HeatLayout layout = layoutOf();
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF line = layout.line(row);
        if (!line.intersects(QRectF(event->rect()))) continue;
        paintHeatRow(p, layout, row, m_rows[row], t);
        for (int column = 0; column < columnCount(); ++column) {
            if (!isHovered(row, column)) continue;
            p.setPen(QPen(t.text2, 1));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(QRectF(cellRect(row, column)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }
    paintFocus(p, 4);
    // The head stays at the top of what is seen.
    const int seen = std::max(0, -pos().y());
    p.translate(0, seen);
    if (seen > 0) p.fillRect(QRectF(0, 0, width(), layout.look().head - 2), t.surface);
    paintHeatHead(p, layout, tr("Subject"), t);
}

/// The name is the last of the cells and stands first.
void HeatMapView::keyPressEvent(QKeyEvent* event) {
    const int count = columnCount();
    const int place = (currentColumn() + 1) % count;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const auto walk = [&](int row, int to) { setCurrent(row, (std::clamp(to, 0, count - 1) + count - 1) % count); };
    switch (event->key()) {
        case Qt::Key_Left: return walk(currentRow(), place - forward);
        case Qt::Key_Right: return walk(currentRow(), place + forward);
        case Qt::Key_Home: return walk(isControl ? 0 : currentRow(), 0);
        case Qt::Key_End: return walk(isControl ? rowCount() - 1 : currentRow(), count - 1);
        default: MatrixView::keyPressEvent(event);
    }
}

void HeatMapView::moveEvent(QMoveEvent* event) {
    MatrixView::moveEvent(event);
    update();
}

}  // namespace stagepath
