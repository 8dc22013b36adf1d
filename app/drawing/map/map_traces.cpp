#include "app/drawing/map/map_traces.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

struct Trace {
    qsizetype bubble = 0;
    double length = 0;
};

double distance(MapPoint a, MapPoint b) { return std::hypot(a.readiness - b.readiness, a.impact - b.impact); }

/// The \p limit longest; of equal ones those that come first.
QList<Trace> longest(QList<Trace> traces, qsizetype limit) {
    std::stable_sort(traces.begin(), traces.end(), [](const Trace& a, const Trace& b) { return a.length > b.length; });
    return traces.mid(0, limit);
}

bool changedQuadrant(const MapScene& scene, MapPoint a, MapPoint b) {
    return (a.readiness >= scene.readinessThreshold) != (b.readiness >= scene.readinessThreshold) || (a.impact >= scene.impactThreshold) != (b.impact >= scene.impactThreshold);
}

}  // namespace

void chooseTraces(MapScene& scene, bool allGhosts) {
    QList<Trace> ghosts;
    QList<Trace> trails;
    for (qsizetype i = 0; i < scene.bubbles.size(); ++i) {
        MapBubble& b = scene.bubbles[i];
        b.showsGhost = b.showsTrail = false;
        const double placed = b.ghost ? distance(*b.ghost, b.at) : 0;
        if (b.ghost && (allGhosts || placed >= kTellingPlacement)) ghosts.append({i, placed});
        const double moved = b.trail ? distance(*b.trail, b.at) : 0;
        if (b.trail && (moved >= kTellingMove || changedQuadrant(scene, *b.trail, b.at))) trails.append({i, moved});
    }
    for (const Trace& t : longest(ghosts, allGhosts ? kMaxGhosts : kMaxTellingGhosts)) scene.bubbles[t.bubble].showsGhost = true;
    for (const Trace& t : longest(trails, kMaxTellingTrails)) scene.bubbles[t.bubble].showsTrail = true;
}

}  // namespace stagepath
