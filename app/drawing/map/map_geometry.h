// Score ↔ point on the portfolio map. Plain values; no painting.
#pragma once

#include "app/drawing/map/map_scene.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace stagepath {

/// The part of the score space that is seen.
struct MapRange {
    double readinessFrom = 0;
    double readinessTo = 100;
    double impactFrom = 0;
    double impactTo = 100;
    bool operator==(const MapRange&) const = default;
};

/// Maps readiness (in reading direction) and impact (up) to points of `plot`.
struct MapGeometry {
    QRectF plot;
    MapRange range;
    bool mirrored = false;  ///< right-to-left: readiness grows to the left

    double pixelsPerReadiness() const { return plot.width() / (range.readinessTo - range.readinessFrom); }
    double pixelsPerImpact() const { return plot.height() / (range.impactTo - range.impactFrom); }
    QPointF toPoint(MapPoint score) const;
    /// May lie outside 0 to 100; see clamped().
    MapPoint toScore(QPointF point) const;
    bool operator==(const MapGeometry&) const = default;
};

/// Where marks may be drawn: over the edge of the plot only where the scale ends, not where a zoomed part does.
QRectF reachOfMarks(const MapGeometry& geometry);

/// \p score with both axes held in 0 to 100.
MapPoint clamped(MapPoint score);
/// \p score rounded to whole numbers, as people place and read it.
MapPoint rounded(MapPoint score);
/// \p range zoomed by \p factor (over 1 = nearer) so that \p fixed stays where it is; never wider than \p outer.
MapRange zoomed(const MapRange& range, double factor, MapPoint fixed, const MapRange& outer);
/// \p range moved, held inside \p outer.
MapRange panned(const MapRange& range, double readiness, double impact, const MapRange& outer);
/// Distance between ticks (1, 2, 5, 10, 20, 50) so that they stand at least \p pixels apart.
double tickStep(double pixelsPerUnit, double pixels);

/// A bubble as drawn: bubbles on the same spot are fanned out a little so that each can be told and hit.
struct MapSpot {
    QPointF centre;
    double radius = 0;
    int stack = 1;           ///< how many share the spot
    bool topOfStack = true;  ///< carries the count where the stack is large
    bool counted = false;    ///< the count is shown: it covers none of a larger stack
};
/// One spot per bubble, in the order of \p scene.
QList<MapSpot> spotsOf(const MapScene& scene, const MapGeometry& geometry, double scale);

/// Index of the bubble under \p point, the topmost one whose picture or 12 px neighbourhood holds it; −1 for none.
qsizetype spotAt(const QList<MapSpot>& spots, QPointF point);

}  // namespace stagepath
