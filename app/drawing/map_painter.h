// Draws the portfolio map, alike on screen and paper, in units of 1/96 inch (paper scales the painter).
#pragma once

#include "app/drawing/map_geometry.h"
#include "app/drawing/theme.h"

#include <QSet>

class QPainter;

namespace stagepath {

class MapSprites;

enum class MapLegend { None, Colours, Full };

/// How large, and with what around it. The defaults are those of the screen.
struct MapPaintOptions {
    double scale = 1;  ///< bubbles, signs and gaps; 1.75 in presentation
    double labelPx = 11.5;
    double axisPx = 12;
    double quadrantPx = 13;
    double legendPx = 12;
    MapLegend legend = MapLegend::Full;
    bool labels = true;
    bool mirrored = false;               ///< right-to-left
    UseCaseId hovered;                   ///< labelled even where few are
    QSet<UseCaseId> without;             ///< left out (those being dragged)
    std::optional<MapRange> range;       ///< zoomed; else the whole
    MapSprites* sprites = nullptr;       ///< screen: ready pictures of bubbles and labels; paper: nullptr, vectors
};

struct MapLabel {
    QString text;
    QRectF rect;          ///< null where it found no room
    qsizetype bubble = 0;
    bool ghost = false;   ///< "placed by hand" at the ghost
};

/// Where everything stands.
struct MapLayout {
    MapGeometry geometry;
    QRectF legend;
    QList<MapSpot> spots;    ///< one per bubble of the scene
    QList<MapLabel> labels;
    std::array<QRectF, 4> captions;  ///< by Quadrant
};

MapLayout layoutMap(const QRectF& bounds, const MapScene& scene, const MapPaintOptions& options);

/// The whole map: ground, marks and labels.
void paintMap(QPainter& painter, const QRectF& bounds, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);

// The same in layers, for views that keep some of them.
void paintMapGround(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);
void paintMapMarks(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);
void paintMapLabels(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);

/// The ids that are labelled: all up to sixty bubbles, else the selected, hovered and ten highest.
QList<qsizetype> labelledBubbles(const MapScene& scene, const MapPaintOptions& options);

}  // namespace stagepath
