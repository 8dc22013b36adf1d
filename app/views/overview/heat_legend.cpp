#include "app/views/overview/heat_legend.h"

#include "app/drawing/charts/heat_map.h"
#include "app/drawing/typography.h"

#include <QPainter>
#include <QStyle>

namespace stagepath {

namespace {

constexpr int kHeatLegendCell = 16;
constexpr int kHeatLegendPitch = 19;
constexpr int kHeatLegendBetween = 14;

}  // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) {
    setFont(textFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void HeatLegend::show(const QString& since, bool inherits) {
    m_since = since;
    m_inherits = inherits;
    setAccessibleName(since.isEmpty() ? tr("Levels 0 to 4") : tr("Levels 0 to 4; triangle: higher or lower than %1").arg(since));
    updateGeometry();
    update();
}

QSize HeatLegend::sizeHint() const {
    int width = fontMetrics().horizontalAdvance(tr("Level")) + 8 + 5 * kHeatLegendPitch;
    if (!m_since.isEmpty()) width += kHeatLegendBetween + 24 + fontMetrics().horizontalAdvance(tr("since %1").arg(m_since));
    if (m_inherits) width += kHeatLegendBetween + kHeatLegendCell + 6 + fontMetrics().horizontalAdvance(tr("inherited"));
    return {width + 2, 20};
}

void HeatLegend::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const auto place = [&](int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())); };
    const auto words = [&](const QString& text) {
        const int wide = fontMetrics().horizontalAdvance(text) + 2;
        p.setFont(font());
        p.setPen(t.text3);
        p.drawText(place(wide), int(Qt::AlignVCenter | Qt::AlignLeading), text);
        x += wide;
    };
    const auto cell = [&](const HeatCell& shown) {
        const QRect box = place(kHeatLegendCell);
        paintHeatCell(p, QRectF(box.left(), box.center().y() - kHeatLegendCell / 2, kHeatLegendCell, kHeatLegendCell), shown, 11, t);
        x += kHeatLegendPitch;
    };
    words(tr("Level"));
    x += 6;
    for (int level = 0; level <= kMaxLevel; ++level) cell({static_cast<double>(level), false, 0});
    if (m_inherits) {
        x += kHeatLegendBetween - 3;
        const QRect box = place(kHeatLegendCell);
        const QRectF sign(box.left(), box.center().y() - kHeatLegendCell / 2, kHeatLegendCell, kHeatLegendCell);
        p.setPen(QPen(t.s2line, 1, Qt::DashLine));
        p.setBrush(mix(t.s2, t.surface, 0.3));
        p.drawRoundedRect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        paintInherited(p, sign.topLeft() + QPointF(5, 5), t.text2);
        x += kHeatLegendCell + 6;
        words(tr("inherited"));
    }
    if (m_since.isEmpty()) return;
    x += kHeatLegendBetween;
    for (const int change : {1, -1}) {
        const QRect box = place(8);
        paintChange(p, QRectF(box.left(), box.center().y() - 3, 8, 7), change, t.text2);
        x += 11;
    }
    words(tr("since %1").arg(m_since));
}

}  // namespace stagepath
