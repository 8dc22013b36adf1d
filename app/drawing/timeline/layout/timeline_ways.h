// The ways that the line of a dependency could take between two bars.
#pragma once

#include "app/drawing/timeline/layout/timeline_layout.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

/// One end of a link: the edge it uses, and the way out of the bar there.
struct LinkEnd {
    const BarGeometry* bar = nullptr;
    double x = 0;
    double y = 0;
    int outward = 1;       ///< +1 at the finish edge, -1 at the start edge
    bool blocked = false;  ///< the bar's own label stands there
};

/// Looking further up or down than so many rows costs more than it helps.
inline constexpr int kLinkRowsLookedAt = 60;

/// Calls \p visit for the rows whose bars lie between \p top and \p bottom, down to a limit.
template <class F>
void forEachLinkRow(const TimelineLayout& layout, double top, double bottom, F visit) {
    int seen = 0;
    for (int lane = std::max(0, layout.laneAt(top)); lane < layout.lanes.size() && layout.lanes[lane].top <= bottom; ++lane) {
        const LaneGeometry& g = layout.lanes[lane];
        const double origin = layout.rowTop(lane, 0);
        for (int r = std::max(0, static_cast<int>(std::floor((top - origin) / g.pitch))); r < g.rows.size(); ++r) {
            const double rowTop = layout.rowTop(lane, r);
            if (rowTop > bottom) break;
            if (rowTop + g.barHeight < top) continue;
            if (++seen > kLinkRowsLookedAt) return;
            visit(g.rows[r]);
        }
    }
}

/// A way that the line of a link could take.
struct LinkWay {
    int kind = 0;  ///< the same for the same way at another zoom
    QPolygonF line;
};
inline constexpr int kWayPastNames = -1;

/// All short ways worth trying: straight, with an elbow, along the gaps above and below the two bars. With \p only (a kind),
/// none but that one, where it is possible.
QList<LinkWay> shortLinkWays(const TimelineLayout& layout, const LinkEnd& from, const LinkEnd& to, int only = -1);
/// Ways past the names that stand between the ends, no further aside than it takes.
QList<LinkWay> linkWaysPastNames(const TimelineLayout& layout, const LinkEnd& from, const LinkEnd& to);

}  // namespace stagepath
