// Where everything on the portfolio map stands: plot, spots, captions and labels. No painting.
#pragma once

#include "app/drawing/map/map_geometry.h"
#include "app/drawing/map/map_labels.h"

#include <QFont>
#include <QSet>

namespace stagepath {

class MapSprites;

/// Line: colours and signs without titles and lifecycles, for where the map itself needs the room.
enum class MapLegend { None, Colours, Line, Full };

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
    QSet<UseCaseId> unlabelled;     ///< their names are left out (drawn apart)
    std::optional<MapRange> range;  ///< zoomed; else the whole
    MapSprites* sprites = nullptr;  ///< screen: ready pictures of bubbles and labels; paper: nullptr, vectors
};

/// Up to this many bubbles are all labelled where there is room; of more only the ten highest, which always are, if at the end
/// of a line.
inline constexpr int kMaxLabelled = 60;
/// Beyond this many bubbles the captions need a plate, and selected ones are drawn again on top.
inline constexpr int kCrowded = 150;

struct MapLabel {
    QString text;
    QRectF rect;           ///< null where it found no room
    qsizetype bubble = 0;  ///< index in the scene
    bool ghost = false;    ///< "placed by hand" at the ghost
    double lean = 0;       ///< where the words stand in rect: 0 at its left, 1 at its right
    bool covers = false;   ///< lies over another mark
    bool apart = false;    ///< a line joins it to its bubble
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
/// A line between the rim of a bubble and the nearest point of its name, where that stands off; null where the two are close together,
/// and where something else lies between them.
QLineF mapLeader(const MapLayout& layout, const MapLabel& label, double scale);

struct RingedLabels {
    QList<MapLabel> strong;  ///< of the ringed bubbles
    QList<MapLabel> moved;   ///< of others, out of the way of those and of ghosts and trails; a null rect where there is no other place
};
/// Labels for bubbles with a ring round them (selected, under the pointer), whose ghosts and trails are shown too: where the
/// layout has a place, that one. Of those that have none the last \p kMaxForced of \p ids get one: beside the bubble or at the end of a line
/// where nothing is covered; if there is no such place, labels of other bubbles make room, and only if that doesn't help it
/// lies on a plate over bubbles. No label, plate or line lies over another label.
inline constexpr int kMaxForced = 12;
RingedLabels labelsFor(const MapLayout& layout, const MapScene& scene, const QList<UseCaseId>& ids, const MapPaintOptions& options);

/// \p layout and \p ringed moved to the range of \p options: all names stay beside their bubbles, even where they leave the plot, and none
/// are looked for. For while a map is on the move.
void moveLayout(MapLayout& layout, RingedLabels& ringed, const MapScene& scene, const MapPaintOptions& options);

/// The badge with the number of a stack of \p stack, whose top stands at \p spot.
QRectF stackCountBadge(const MapSpot& spot, const MapPaintOptions& options);

inline constexpr std::array kQuadrants{Quadrant::ScaleNow, Quadrant::BuildReadiness, Quadrant::QuickWin, Quadrant::Rethink};
/// The visible part of a quadrant, and what is written in it.
QRectF quadrantRect(const MapGeometry& geometry, const MapScene& scene, Quadrant quadrant);
QString quadrantCaption(const MapScene& scene, Quadrant quadrant);

QFont mapLabelFont(const MapPaintOptions& options, bool strong);
QSizeF mapLabelSize(const QString& text, const MapPaintOptions& options);
/// \p name as it stands on the map: whole sentences are cut; the tooltip has all of them.
QString mapLabelText(const QString& name, const MapPaintOptions& options);
/// Words lean towards their disc, so that they begin or end beside it.
double mapLabelLean(const QRectF& rect, QPointF disc);
/// The plate under a label at \p rect that covers other marks, and the place of the words on a plate.
QRectF mapLabelPlate(const QRectF& rect, double scale);
QRectF mapLabelWords(const QRectF& plate, double scale);
/// What \p label takes up: its words, or its plate where it has one.
QRectF mapLabelArea(const MapLabel& label, double scale);
/// Height of the legend at \p width.
double mapLegendHeight(const MapScene& scene, const MapPaintOptions& options, double width);

}  // namespace stagepath
