#include "app/views/maturity/radar_view.h"

#include "core/analysis/names.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace stagepath {

namespace {

QString radarLevel(double level) {
    DimensionStanding standing;
    standing.level = level;
    standing.known = level >= 0;
    return levelText(standing);
}

}  // namespace

RadarView::RadarView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Levels as a radar"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void RadarView::show(const QList<RadarLine>& lines) {
    m_lines = lines;
    setAccessibleDescription(words());
    update();
}

RadarLook RadarView::look() const {
    RadarLook look;
    look.text = 11;
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    return look;
}

/// One line per dimension: "Data: Now 2, End of 2028 3".
QString RadarView::words() const {
    QStringList sentences;
    for (const Dimension d : kDimensions) {
        QStringList parts;
        for (const RadarLine& line : m_lines) {
            parts.append(QStringLiteral("%1 %2").arg(line.name, radarLevel(line.levels[static_cast<std::size_t>(indexOf(d))])));
        }
        sentences.append(QStringLiteral("%1: %2").arg(dimensionName(d), parts.join(QStringLiteral(", "))));
    }
    return sentences.join(QLatin1Char('\n'));
}

ChartTable RadarView::table() const {
    ChartTable table{{tr("Dimension")}, {}};
    for (const RadarLine& line : m_lines) table.heads.append(line.name);
    for (const Dimension d : kDimensions) {
        QStringList row{dimensionName(d)};
        for (const RadarLine& line : m_lines) row.append(radarLevel(line.levels[static_cast<std::size_t>(indexOf(d))]));
        table.rows.append(row);
    }
    return table;
}

void RadarView::paintEvent(QPaintEvent*) {
    QPainter p(this);
    paintRadar(p, QRectF(rect()), m_lines, Theme::of(this), look());
    if (!hasFocus()) return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(Theme::of(this).focus, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

bool RadarView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_lines.isEmpty()) return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words(), this);
    return true;
}

}  // namespace stagepath
