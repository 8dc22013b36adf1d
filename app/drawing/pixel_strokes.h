// Boxes and elbow lines of whole device pixels, for the thousands of a frame on screen: straight parts need no smoothing,
// and corners and arrows are pictures made once. Paper takes paths instead.
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace stagepath {

struct BoxStyle {
    QColor fill;
    QColor line;  ///< invalid: no outline
    double width = 1;
    double radius = 4;
    bool dashed = false;
};

struct ElbowStyle {
    QColor color;
    double width = 1;
    double radius = 5;
    bool dashed = false;
};

/// All lengths in the painter's units; the painter may be moved and scaled by its device's pixel ratio, nothing else.
class PixelStrokes {
public:
    /// A box with round corners, its outline inside \p box.
    void box(QPainter& painter, const QRectF& box, const BoxStyle& style);
    /// The line through \p points, every part of which is horizontal or vertical; only what lies in \p seen.
    void elbow(QPainter& painter, const QPolygonF& points, const ElbowStyle& style, const QRectF& seen);
    /// A filled triangle whose tip is at \p tip, coming from \p from (in a horizontal or vertical line).
    void arrow(QPainter& painter, QPointF tip, QPointF from, const QColor& color, double length, double halfWidth);

private:
    enum class Shape { Corner, Bend, Arrow, Dashes };
    struct Key {
        Shape shape = Shape::Corner;
        QRgb fill = 0;
        QRgb line = 0;
        int width = 0;   ///< device pixels
        int radius = 0;  ///< device pixels
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& k, size_t seed = 0) noexcept { return qHashMulti(seed, static_cast<int>(k.shape), k.fill, k.line, k.width, k.radius); }
    };
    /// The picture in its four positions, each a quarter turn on; the first has its corner at the top left, or points to the right.
    struct Turned {
        QPixmap at[4];
    };
    const Turned& picture(const Key& key, qreal ratio);
    /// A long row of dashes to cut lines from.
    Turned dashes(const QColor& color, int width, qreal ratio);

    QHash<Key, Turned> m_pictures;
    qreal m_ratio = 0;
};

}  // namespace stagepath
