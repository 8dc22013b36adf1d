// Ready pictures of bubbles and labels, so that thousands are drawn in a few milliseconds.
#pragma once

#include "app/drawing/map/map_painter.h"

#include <QHash>
#include <QPixmap>

namespace stagepath {

/// Draws \p picture at \p at, moved by less than half a pixel so that its pixels fall on those of the device: sharp, however
/// the painter is scaled.
void drawOnPixels(QPainter& painter, QPointF at, const QPixmap& picture);

/// Caches one picture per look of a bubble, per count and per label text; forgets all where theme, scale or screen change.
class MapSprites {
public:
    /// To be called before painting.
    void prepare(const Theme& theme, double scale, double devicePixelRatio);
    void drawBubble(QPainter& painter, const MapBubble& bubble, QPointF centre, double radius);
    void drawStackCount(QPainter& painter, QPointF corner, int stack);
    void drawLabel(QPainter& painter, const MapLabel& label, bool strong, const MapPaintOptions& options);

private:
    const Theme* m_theme = nullptr;
    double m_scale = 1;
    double m_ratio = 1;
    QHash<QString, QPixmap> m_labels;
    QHash<quint64, QPixmap> m_bubbles;
    QHash<int, QPixmap> m_counts;
};

}  // namespace stagepath
