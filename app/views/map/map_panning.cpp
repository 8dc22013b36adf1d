// The portfolio map on the move, panned or zoomed: names go along with their bubbles and are looked for again where it rests. Of a crowd that is
// panned only what comes into sight is drawn.
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
    const QPointF before = g.toPoint({0, 0});
    moveLayout(*m_layout, m_strong, m_model.scene(), paintOptions());
    m_baseMoved += m_layout->geometry.toPoint({0, 0}) - before;
    update();
}

/// Few bubbles are named anew at once; among many that would take longer than a frame, so names go along until there is a pause.
void MapView::zoom(double factor, QPointF around) {
    const MapRange whole{0, 100, m_model.scene().impactFrom, 100};
    const MapGeometry g = layoutOfMap().geometry;
    m_range = zoomed(g.range, factor, g.toScore(around), whole);
    if (*m_range == whole) m_range.reset();
    if (m_model.scene().bubbles.size() <= kCrowded) return invalidate();
    moveLayout(*m_layout, m_strong, m_model.scene(), paintOptions());
    m_isBaseElsewhere = true;
    m_settlePause.start();
    update();
}

bool MapView::isOnTheMove() const { return m_mode == Mode::Pan || m_settlePause.isActive(); }

/// Names are looked for again where the map has come to rest; its picture is as it should be.
void MapView::settle() {
    m_settlePause.stop();
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
