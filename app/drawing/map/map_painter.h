// Draws the portfolio map, alike on screen and paper, in units of 1/96 inch (paper scales the painter).
#pragma once

#include "app/drawing/map/map_layout.h"
#include "app/drawing/theme.h"

class QPainter;

namespace stagepath {

/// px by which signs of the legend reach over its room, at most.
inline constexpr double kLegendReach = 3;

/// The whole map: ground, marks and labels.
void paintMap(QPainter& painter, const QRectF& bounds, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);

// The same in layers, for views that keep some of them.
/// Quadrants, axes, thresholds, legend.
void paintMapGround(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);
/// Trails, ghosts and bubbles.
void paintMapMarks(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);
void paintMapLabels(QPainter& painter, const MapLayout& layout, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);

// Single marks.
void paintBubble(QPainter& painter, const Theme& theme, const MapBubble& bubble, QPointF centre, double radius, const MapPaintOptions& options);
/// How many share a spot, in a badge.
void paintStackCount(QPainter& painter, const Theme& theme, const MapSpot& spot, const MapPaintOptions& options);
/// The dashed ring at \p centre with its line to the bubble at \p spot.
void paintGhost(QPainter& painter, const Theme& theme, const MapSpot& spot, QPointF centre, double scale);
void paintTrail(QPainter& painter, const Theme& theme, const MapSpot& spot, QPointF from, double scale);
/// The words at the side that faces their bubble; \p strong for the selected.
void paintMapLabel(QPainter& painter, const Theme& theme, const MapLabel& label, bool strong, const MapPaintOptions& options);
/// The line of a label that stands apart from its bubble; nothing for others.
void paintMapLeader(QPainter& painter, const Theme& theme, const MapLayout& layout, const MapLabel& label, const MapPaintOptions& options);
/// The same on a plate, for labels that lie over other marks.
void paintMapLabelPlate(QPainter& painter, const Theme& theme, const MapLabel& label, const MapPaintOptions& options);

void paintMapLegend(QPainter& painter, const QRectF& rect, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);
/// Fill and line of a bubble.
struct MapInk {
    QColor fill;
    QColor line;
    QColor ring;  ///< inner rings, legible on the fill
};
MapInk mapInk(const MapFill& fill, const Theme& theme);

}  // namespace stagepath
