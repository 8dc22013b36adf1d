// Which ghosts and trails are worth seeing at all times, so that the map stays calm.
#pragma once

#include "app/drawing/map/map_scene.h"

namespace stagepath {

/// A placement at least this many points from the scores is shown by itself, four at most, the furthest first.
inline constexpr double kTellingPlacement = 25;
inline constexpr int kMaxTellingGhosts = 4;
/// A use case that moved this many points, or into another quadrant, shows its trail by itself, six at most.
inline constexpr double kTellingMove = 15;
inline constexpr int kMaxTellingTrails = 6;
/// With all ghosts asked for, so many are drawn; the furthest first.
inline constexpr int kMaxGhosts = 150;

/// Sets showsGhost and showsTrail of every bubble by the rules above.
void chooseTraces(MapScene& scene, bool allGhosts);

}  // namespace stagepath
