#include "app/views/people/load_chart.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr int kAxis = 18;   ///< room for the numbers
constexpr int kLoadChartFoot = 36;   ///< quarters and years
constexpr int kLoadChartHead = 14;
constexpr int kMostBlocks = 12;

}  // namespace

LoadChart::LoadChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Initiatives led per quarter"));
    setMinimumHeight(sizeHint().height());
}

void LoadChart::setLoad(const QMap<int, int>& atOnce, int first, int count, int limit) {
    m_atOnce = atOnce;
    m_first = first;
    m_count = count;
    m_limit = limit;
    QStringList words;
    for (int q = first; q < first + count; ++q) words.append(tr("Q%1 %2: %3").arg(q % 4 + 1).arg(q / 4).arg(atOnce.value(q)));
    setAccessibleDescription(words.join(QStringLiteral("; ")) + QStringLiteral("; ") + tr("limit %1").arg(limit));
    update();
}

void LoadChart::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    int top = m_limit + 1;
    for (int q = m_first; q < m_first + m_count; ++q) top = std::max(top, m_atOnce.value(q));
    top = std::min(top, kMostBlocks);
    const QRectF plot(kAxis, kLoadChartHead, width() - kAxis, height() - kLoadChartHead - kLoadChartFoot);
    const double unit = plot.height() / top;
    const double pitch = plot.width() / std::max(1, m_count);
    const auto mirrored = [&](const QRectF& r) { return layoutDirection() == Qt::RightToLeft ? QRectF(width() - r.right(), r.top(), r.width(), r.height()) : r; };
    p.setFont(textFont(TextStyle::Micro));
    for (int level = 0; level <= top; level += top > 6 ? 2 : 1) {
        const double y = std::floor(plot.bottom() - level * unit) + 0.5;
        p.setPen(QPen(t.grid, 1));
        p.drawLine(QPointF(mirrored(plot).left(), y), QPointF(mirrored(plot).right(), y));
        p.setPen(t.text3);
        p.drawText(mirrored(QRectF(0, y - 8, kAxis - 6, 16)), Qt::AlignCenter, QLocale().toString(level));
    }
    for (int i = 0; i < m_count; ++i) {
        const int q = m_first + i;
        const QRectF column(plot.left() + i * pitch, plot.top(), pitch, plot.height());
        const int value = m_atOnce.value(q);
        for (int block = 0; block < std::min(value, top); ++block) {
            const QRectF box = mirrored(QRectF(column.left() + pitch * 0.12, plot.bottom() - (block + 1) * unit + 1, pitch * 0.76, unit - 2));
            const bool over = block >= m_limit;
            p.setPen(over ? QPen(t.error, 1.5) : QPen(Qt::NoPen));
            p.setBrush(over ? t.surface : t.s3);
            p.drawRoundedRect(box, 2, 2);
            if (!over) continue;
            p.setFont(textFont(TextStyle::SmallMedium));
            p.drawText(box, Qt::AlignCenter, QStringLiteral("!"));
        }
        p.setFont(textFont(TextStyle::Micro));
        p.setPen(t.text3);
        p.drawText(mirrored(QRectF(column.left(), plot.bottom() + 3, pitch, 14)), Qt::AlignCenter, tr("Q%1").arg(q % 4 + 1));
        if (q % 4 != 0 && i != 0) continue;
        if (i == 0 && (q + 1) % 4 == 0) continue;  // the next year's number needs the room
        p.setPen(t.text1);
        p.drawText(mirrored(QRectF(column.left() - 8, plot.bottom() + 18, pitch + 16, 14)), Qt::AlignCenter | Qt::TextDontClip, QString::number(q / 4));
    }
    QPen limit(t.text2, 1.5);
    limit.setDashPattern({3, 2});
    p.setPen(limit);
    const double y = plot.bottom() - m_limit * unit;
    p.drawLine(QPointF(mirrored(plot).left(), y), QPointF(mirrored(plot).right(), y));
    p.setPen(t.text2);
    p.drawText(mirrored(QRectF(plot.right() - 90, y - 16, 88, 14)), int(Qt::AlignRight | Qt::AlignVCenter), tr("limit %1").arg(m_limit));
}

}  // namespace stagepath
