#include "app/views/maturity/progression_legend.h"

#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"

#include <QPainter>

namespace stagepath {

namespace {

constexpr int kProgressionLegendSample = 20;
constexpr int kProgressionLegendGap = 8;
constexpr int kProgressionLegendBetween = 18;

QStringList words() { return {ProgressionLegend::tr("Actual"), ProgressionLegend::tr("Projected"), ProgressionLegend::tr("Target")}; }

}  // namespace

ProgressionLegend::ProgressionLegend(QWidget* parent) : QWidget(parent) {
    setFont(textFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Actual: solid line. Projected: dashed line. Target: dotted line."));
}

QSize ProgressionLegend::sizeHint() const {
    int width = -kProgressionLegendBetween;
    for (const QString& word : words()) width += kProgressionLegendSample + kProgressionLegendGap + fontMetrics().horizontalAdvance(word) + 2 + kProgressionLegendBetween;
    return {width, 20};
}

void ProgressionLegend::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.setRenderHint(QPainter::Antialiasing);
    const ProgressionPens lines(t);
    const QList<QPen> pens{lines.actual, lines.projected, lines.target};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int at = 0;
    for (int i = 0; i < pens.size(); ++i) {
        const QString word = words()[i];
        const int wide = fontMetrics().horizontalAdvance(word) + 2;
        const auto place = [&](int x, int w) { return QRect(mirrored ? width() - x - w : x, 0, w, height()); };
        p.setPen(pens[i]);
        const QRect sample = place(at, kProgressionLegendSample);
        p.drawLine(QPointF(sample.left(), height() / 2.0), QPointF(sample.right() + 1, height() / 2.0));
        p.setPen(t.text2);
        p.drawText(place(at + kProgressionLegendSample + kProgressionLegendGap, wide), Qt::AlignVCenter | Qt::AlignLeft, word);
        at += kProgressionLegendSample + kProgressionLegendGap + wide + kProgressionLegendBetween;
    }
}

}  // namespace stagepath
