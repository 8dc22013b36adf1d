#include "app/views/overview/heat_map_view.h"

#include "core/analysis/names.h"

#include <QLocale>
#include <QPainter>
#include <QPaintEvent>

namespace stagepath {

namespace {

constexpr double kLowRow = 32;
constexpr double kHighRow = 46;

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

QRect HeatMapView::cellRect(int row, int column) const { return layoutOf().cell(row, column).toAlignedRect(); }

QString HeatMapView::sentence(int row, int column) const {
    const HeatRow& r = m_rows[row];
    const HeatCell& cell = r.cells[static_cast<std::size_t>(column)];
    QStringList parts{r.name, cell.isKnown() ? tr("%1: level %2").arg(dimensionName(kDimensions[static_cast<std::size_t>(column)]), heatText(cell))
                                             : tr("%1: unknown").arg(dimensionName(kDimensions[static_cast<std::size_t>(column)]))};
    if (cell.inherited) parts.append(tr("inherited"));
    const QString then = QLocale().toString(m_then, QStringLiteral("MMMM yyyy"));
    if (cell.change > 0) parts.append(tr("higher than %1").arg(then));
    if (cell.change < 0) parts.append(tr("lower than %1").arg(then));
    if (r.readiness) parts.append(tr("readiness %1, stage %2").arg(shownFigure(*r.readiness)).arg(r.earnedStage.value_or(0)));
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
        for (int d = 0; d < kDimensionCount; ++d) {
            if (!isHovered(row, d)) continue;
            p.setPen(QPen(t.text2, 1));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(layout.cell(row, d).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }
    paintFocus(p, 4);
    // The head stays at the top of what is seen.
    const int seen = std::max(0, -pos().y());
    p.translate(0, seen);
    if (seen > 0) p.fillRect(QRectF(0, 0, width(), layout.look().head - 2), t.surface);
    paintHeatHead(p, layout, tr("Subject"), t);
}

void HeatMapView::moveEvent(QMoveEvent* event) {
    MatrixView::moveEvent(event);
    update();
}

}  // namespace stagepath
