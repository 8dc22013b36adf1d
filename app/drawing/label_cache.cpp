#include "app/drawing/label_cache.h"

#include "app/drawing/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace stagepath {

namespace {

/// Some thousand labels are a few megabytes; more are no longer on the screen.
constexpr qsizetype kLabelCacheMaxLabels = 6000;
constexpr int kMargin = 3;

double baselineOf(const QFontMetricsF& metrics, double middle) { return middle + (metrics.ascent() - metrics.descent()) / 2; }

}  // namespace

void drawLabel(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color, const QColor& halo) {
    const QPointF baseline(at.x(), baselineOf(QFontMetricsF(font), at.y()));
    if (halo.isValid()) {
        paintHaloText(painter, baseline, text, font, color, halo);
        return;
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

void LabelCache::draw(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color, const QColor& halo) {
    const QTransform device = painter.deviceTransform();
    const qreal ratio = device.m11();
    if (ratio != m_ratio || m_labels.size() > kLabelCacheMaxLabels) {
        m_labels.clear();
        m_ratio = ratio;
    }
    const Key key{text, color.rgba(), halo.isValid() ? halo.rgba() : 0, font.pixelSize(), font.weight()};
    auto it = m_labels.find(key);
    if (it == m_labels.end()) {
        const QFontMetricsF metrics(font);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2 * kMargin, std::ceil(metrics.height()) + 2 * kMargin);
        QPixmap picture((size * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter p(&picture);
        p.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(kMargin, size.height() / 2);
        drawLabel(p, middle, text, font, color, halo);
        p.end();
        it = m_labels.insert(key, picture);
    }
    const double height = it->height() / ratio;
    // On whole device pixels, or the picture would blur.
    const QPointF corner((std::round((at.x() - kMargin) * ratio + device.dx()) - device.dx()) / ratio, (std::round((at.y() - height / 2) * ratio + device.dy()) - device.dy()) / ratio);
    painter.drawPixmap(corner, *it);
}

}  // namespace stagepath
