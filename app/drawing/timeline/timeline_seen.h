// Which bars of the roadmap a window shows.
#pragma once

#include "app/drawing/timeline/timeline_canvas.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

/// Calls f(bar index) for the bars in rows whose extent, widened by \p reach, is in sight; rows outside are skipped.
template <class F>
void forSeenRows(const TimelineCanvas& c, double reach, F f) {
    const TimelineLayout& l = c.layout;
    const auto first = std::partition_point(l.lanes.begin(), l.lanes.end(), [&](const LaneGeometry& g) { return g.top + g.height <= c.seen.top() + kTouch; });
    for (auto lane = first; lane != l.lanes.end() && lane->top < c.seen.bottom() - kTouch; ++lane) {
        const double origin = lane->top + l.metrics.lanePadTop;
        const int from = std::max(0, static_cast<int>(std::floor((c.seen.top() + kTouch - origin) / lane->pitch)));
        for (int r = from; r < lane->rows.size() && origin + r * lane->pitch < c.seen.bottom() - kTouch; ++r) {
            const auto [begin, end] = l.visible(lane->rows[r], c.seen.left() - reach, c.seen.right() + reach);
            for (qsizetype i = begin; i < end; ++i) f(lane->rows[r][i]);
        }
    }
}

/// The bars of the layer; those lifted out of their rows come last, on top. Bars linked to them belong to the layer that moves.
template <class F>
void forSeenBars(const TimelineCanvas& c, double reach, F f) {
    const QList<int>& linked = c.layout.linked;
    if (c.layer == TimelineLayer::All) forSeenRows(c, reach, f);
    if (c.layer == TimelineLayer::Still) {
        forSeenRows(c, reach, [&](int bar) {
            if (!std::binary_search(linked.begin(), linked.end(), bar)) f(bar);
        });
        return;
    }
    if (c.layer == TimelineLayer::Lifted) {
        for (const int bar : linked) f(bar);
    }
    for (const int bar : c.layout.lifted) f(bar);
}

}  // namespace stagepath
