// Draws the portfolio map, alike on screen and paper, in units of 1/96 inch (paper scales the painter).
#pragma once

#include "app/drawing/map/map_geometry.h"
#include "app/drawing/map/map_labels.h"
#include "app/drawing/theme.h"

#include <QFont>
#include <QSet>

class QPainter;

namespace stagepath {

class MapSprites;

enum class MapLegend { None, Colours, Full };

/// How large, and with what around it. The defaults are those of the screen.
struct MapPaintOptions {
    double scale = 1;  ///< bubbles, signs and gaps; 1.75 in presentation
    double labelPx = 12;
    double axisPx = 12;
    double quadrantPx = 13;
    double legendPx = 12;
    MapLegend legend = MapLegend::Full;
    bool labels = true;
    bool mirrored = false;          ///< right-to-left
    QSet<UseCaseId> without;        ///< left out (those being dragged)
    std::optional<MapRange> range;  ///< zoomed; else the whole
    MapSprites* sprites = nullptr;  ///< screen: ready pictures of bubbles and labels; paper: nullptr, vectors
};

/// Up to this many bubbles are all labelled; of more only the ten highest.
inline constexpr int kMaxLabelled = 60;
/// Up to this many bubbles show ghosts and trails; of more only the selected.
inline constexpr int kMaxTraced = 150;

struct MapLabel {
    QString text;
    QRectF rect;           ///< null where it found no room
    qsizetype bubble = 0;  ///< index in the scene
    bool ghost = false;    ///< "placed by hand" at the ghost
};

/// Where everything stands.
struct MapLayout {
    MapGeometry geometry;
    QRectF legend;
    QList<MapSpot> spots;            ///< one per bubble of the scene
    std::array<QRectF, 4> captions;  ///< by Quadrant; null where the quadrant is out of sight
    LabelGround ground;              ///< what labels keep off
    QList<MapLabel> labels;
};

MapLayout layoutMap(const QRectF& bounds, const MapScene& scene, const MapPaintOptions& options);

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
/// The dashed ring at \p centre with its line to the bubble at \p spot.
void paintGhost(QPainter& painter, const Theme& theme, const MapSpot& spot, QPointF centre, double scale);
void paintTrail(QPainter& painter, const Theme& theme, const MapSpot& spot, QPointF from, double scale);
void paintMapLabel(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text, bool strong, const MapPaintOptions& options);
void paintGhostLabel(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text, const MapPaintOptions& options);
QFont mapLabelFont(const MapPaintOptions& options, bool strong);
QSizeF mapLabelSize(const QString& text, const MapPaintOptions& options);

/// Height of the legend at \p width.
double mapLegendHeight(const MapScene& scene, const MapPaintOptions& options, double width);
void paintMapLegend(QPainter& painter, const QRectF& rect, const MapScene& scene, const Theme& theme, const MapPaintOptions& options);
/// Fill and line of a bubble.
struct MapInk {
    QColor fill;
    QColor line;
    QColor ring;  ///< inner rings, legible on the fill
};
MapInk mapInk(const MapFill& fill, const Theme& theme);

}  // namespace stagepath
