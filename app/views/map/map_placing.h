// Placing use cases on the map by hand: what a drag or the arrow keys move, and the edits that keep it.
#pragma once

#include "app/drawing/map/map_scene.h"

namespace stagepath {

class Workspace;

/// A use case with its place by hand.
struct Placement {
    UseCaseId id;
    MapPoint at;
    bool operator==(const Placement&) const = default;
};

/// Several places moved together by one distance. Scores never move.
class MapMove {
public:
    /// What is moved of \p ids: the placement of each, or its position where it has none. \p grabbed, if one of them,
    /// is moved from its position instead, since that is what the pointer holds; with \p byGhost from its ghost.
    static MapMove of(const Portfolio& portfolio, const MapScene& scene, const QList<UseCaseId>& ids, UseCaseId grabbed = {}, bool byGhost = false);

    bool isEmpty() const { return m_from.isEmpty(); }
    const QList<Placement>& from() const { return m_from; }
    /// The places after moving by \p distance, in whole points, all held inside the map as one group.
    QList<Placement> moved(MapPoint distance) const;

private:
    QList<Placement> m_from;
};

/// Where the bubble of \p bubble will stand with its placement at \p placed: a scored axis stays.
MapPoint positionWith(const MapBubble& bubble, MapPoint placed);

/// Keeps \p placements as one undo step; nothing where all are there already.
void placeUseCases(Workspace& workspace, const QList<Placement>& placements);
/// Takes the placements of \p ids away as one undo step. Returns how many had one.
int removePlacements(Workspace& workspace, const QList<UseCaseId>& ids);

}  // namespace stagepath
