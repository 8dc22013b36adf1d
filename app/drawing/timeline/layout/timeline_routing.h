// How the line of a dependency runs from bar to bar.
#pragma once

#include "app/drawing/timeline/layout/timeline_ways.h"

namespace stagepath {

/// The elbow line of \p link: leaves and enters at the edges its type names (FS end → start, SS start → start, FF end →
/// end, SF start → end) and takes the way that crosses the fewest labels, then bars, then has the fewest bends. A bar
/// whose label stands at the edge to leave by is left through its foot or head instead. The kind is that of the best short way,
/// also where a longer one past names is taken.
LinkWay routeLink(const TimelineLayout& layout, int link);

/// What a line crosses of labels and bars other than the two it joins; for choosing and for tests.
struct Crossings {
    int labels = 0;
    int touched = 0;  ///< labels beside which it runs so close that it seems to cross them
    int bars = 0;
};
Crossings crossingsOf(const TimelineLayout& layout, const QPolygonF& line, int fromBar, int toBar);

}  // namespace stagepath
