#include "app/drawing/map/map_sprites.h"

#include <QPainter>
#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kMapSpritesTie = 1e-6;  // px
constexpr double kMapSpritesCorner = 0.64;  // of the radius, where the sign stands
constexpr double kMapSpritesSign = 9;        // px from there to its outermost point
constexpr qsizetype kMapSpritesMaxLabels = 600;

QPixmap blank(QSizeF size, double ratio) {
    QPixmap picture(qCeil(size.width() * ratio), qCeil(size.height() * ratio));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    return picture;
}

/// All that decides how a bubble looks, packed.
quint64 lookOf(const MapBubble& b, double radius) {
    quint64 key = static_cast<quint64>(qRound(radius * 4));
    key = key * 4 + static_cast<quint64>(b.fill.kind);
    key = key * 16 + static_cast<quint64>(b.fill.index + 1);
    key = key * 8 + static_cast<quint64>(b.lifecycle);
    return key * 4 + (b.illusion ? 2 : 0) + (b.isScored() ? 1 : 0);
}

}  // namespace

void drawOnPixels(QPainter& painter, QPointF at, const QPixmap& picture) {
    const QTransform& device = painter.deviceTransform();
    if (device.type() <= QTransform::TxTranslate) {
        const QPointF origin(device.dx(), device.dy());
        painter.drawPixmap(QPointF((at + origin + QPointF(kMapSpritesTie, kMapSpritesTie)).toPoint()) - origin, picture);
        return;
    }
    // What lies half way between two pixels goes to the same one however its place was computed.
    const QPointF there = device.map(at) + QPointF(kMapSpritesTie, kMapSpritesTie);
    painter.drawPixmap(device.inverted().map(QPointF(there.toPoint())), picture);
}

void MapSprites::prepare(const Theme& theme, double scale, double devicePixelRatio) {
    if (m_theme == &theme && m_scale == scale && m_ratio == devicePixelRatio) return;
    m_theme = &theme;
    m_scale = scale;
    m_ratio = devicePixelRatio;
    m_bubbles.clear();
    m_labels.clear();
    m_counts.clear();
}

void MapSprites::drawBubble(QPainter& painter, const MapBubble& bubble, QPointF centre, double radius) {
    // What thousands of them cost is a matter of their pixels; only the sign at the upper right reaches over the rim.
    const double rim = std::ceil(radius + m_scale);
    const double corner = bubble.illusion ? std::max(rim, std::ceil(kMapSpritesCorner * radius + kMapSpritesSign * m_scale)) : rim;
    const quint64 look = lookOf(bubble, radius);
    auto it = m_bubbles.find(look);
    if (it == m_bubbles.end()) {
        QPixmap picture = blank({rim + corner, corner + rim}, m_ratio);
        QPainter p(&picture);
        MapPaintOptions options;
        options.scale = m_scale;
        paintBubble(p, *m_theme, bubble, {rim, corner}, radius, options);
        p.end();
        it = m_bubbles.insert(look, picture);
    }
    drawOnPixels(painter, centre - QPointF(rim, corner), *it);
}

void MapSprites::drawStackCount(QPainter& painter, QPointF corner, int stack) {
    auto it = m_counts.find(stack);
    if (it == m_counts.end()) {
        QPixmap picture = blank(QSizeF(60, 20) * m_scale, m_ratio);
        QPainter p(&picture);
        MapPaintOptions options;
        options.scale = m_scale;
        paintStackCount(p, *m_theme, {{1, 1}, 0, stack}, options);
        p.end();
        it = m_counts.insert(stack, picture);
    }
    drawOnPixels(painter, corner - QPointF(1, 1), *it);
}

void MapSprites::drawLabel(QPainter& painter, const MapLabel& label, bool strong, const MapPaintOptions& options) {
    const QString key = QString::number((strong ? 1 : 0) + (label.ghost ? 2 : 0) + 4 * qRound(label.lean * 2)) + label.text;
    auto it = m_labels.find(key);
    const QPointF air(4, 2);
    if (it == m_labels.end()) {
        if (m_labels.size() > kMapSpritesMaxLabels) m_labels.clear();
        MapLabel alone = label;
        alone.rect = QRectF(air, label.rect.size());
        QPixmap picture = blank(label.rect.size() + QSizeF(2 * air.x(), 2 * air.y()), m_ratio);
        QPainter p(&picture);
        MapPaintOptions plain = options;
        plain.sprites = nullptr;
        paintMapLabel(p, *m_theme, alone, strong, plain);
        p.end();
        it = m_labels.insert(key, picture);
    }
    drawOnPixels(painter, label.rect.topLeft() - air, *it);
}

}  // namespace stagepath
