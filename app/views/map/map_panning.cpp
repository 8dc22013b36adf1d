// Panning the portfolio map: names go along with their bubbles, and of a crowd only what comes into sight is drawn.
#include "app/views/map/map_view.h"

#include <QPainter>
#include <QRegion>

#include <cmath>

namespace stagepath {

namespace {

constexpr double kMapWholePixel = 1e-3;  // px; nearer to a whole number is one

/// The pixels inside of \p plot, without its frame.
QRect insideOf(const QRectF& plot, double ratio) {
    const QPoint first(static_cast<int>(std::ceil((plot.left() + 1) * ratio)), static_cast<int>(std::ceil((plot.top() + 1) * ratio)));
    const QPoint last(static_cast<int>(std::floor((plot.right() - 1) * ratio)) - 1, static_cast<int>(std::floor((plot.bottom() - 1) * ratio)) - 1);
    return {first, last};
}

}  // namespace

/// By whole pixels of the screen, so that the kept picture can go along.
void MapView::panTo(QPointF point) {
    const MapGeometry g = layoutOfMap().geometry;
    const double ratio = m_base.devicePixelRatio();
    const QPointF pixels = (point - m_pressPoint) * ratio;
    const QPointF by = QPointF(std::round(pixels.x()), std::round(pixels.y())) / ratio;
    const double across = (g.mirrored ? by.x() : -by.x()) / g.pixelsPerReadiness();
    const MapRange next = panned(m_panFrom, across, by.y() / g.pixelsPerImpact(), {0, 100, m_model.scene().impactFrom, 100});
    if (next == g.range) return;
    m_range = next;
    const QPointF moved = moveLayout(*m_layout, m_model.scene(), paintOptions());
    for (QList<MapLabel>* names : {&m_strong.strong, &m_strong.moved}) {
        for (MapLabel& name : *names) {
            if (!name.rect.isNull()) name.rect.translate(moved);
        }
    }
    m_baseMoved += moved;
    update();
}

/// Names are looked for again where the map has come to rest; its picture is as it should be.
void MapView::settle() {
    m_layout.reset();
    m_strongOf.clear();
    m_strong = {};
    update();
}

/// Moves what is kept of the picture and draws the rest. Few bubbles are simply drawn again, with the captions under them.
void MapView::moveBase() {
    const double ratio = m_base.devicePixelRatio();
    const QPointF exactly = m_baseMoved * ratio;
    const QPoint by = exactly.toPoint();
    if (m_model.scene().bubbles.size() <= kCrowded || (exactly - by).manhattanLength() > kMapWholePixel) {
        renderBase(ratio);
        return;
    }
    m_baseMoved = {};
    const MapLayout& map = layoutOfMap();
    const QRect inside = insideOf(map.geometry.plot, ratio);
    m_base.scroll(by.x(), by.y(), inside);
    const QRect legend = QRectF(map.legend.topLeft() * ratio, map.legend.size() * ratio).toAlignedRect();
    const QRegion stale = QRegion(m_base.rect()) - (inside & inside.translated(by)) - legend;
    for (const QRect& part : stale) paintBase(QRectF(QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio));
}

}  // namespace stagepath
