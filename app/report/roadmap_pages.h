// How a roadmap of any size lies on pages: split by time, then by lanes, with the links that go on elsewhere.
#pragma once

#include "app/drawing/timeline/layout/timeline_layout.h"

namespace stagepath {

/// One stretch of time with all lanes, laid out for itself: every name stands within its pages.
struct RoadmapPeriod {
    QDate from;
    QDate until;  ///< inclusive
    TimelineLayout layout;
    QList<int> barOf;  ///< bar of the whole plan → bar of the layout; -1 where it does not run in the period
    double before = 0;  ///< room before the first day, in layout units
    double after = 0;   ///< and after the last one
};

/// What one page shows of a period: layout y from `top` to `bottom`.
struct RoadmapSlice {
    int period = 0;
    double top = 0;
    double bottom = 0;
};

/// The pages, in their order: all lanes of the first period, then those of the next.
struct RoadmapPages {
    TimelineScene scene;  ///< the whole plan
    QList<RoadmapPeriod> periods;
    QList<RoadmapSlice> slices;
    int firstPage = 1;         ///< number of the first slice's page
    bool hasOverview = false;  ///< of more than six pages; it stands before the first
    /// Slice on which \p bar begins (or ends).
    int sliceOf(int bar, bool atFinish) const;
};

/// Rows are as large as one page allows, from 8.4 mm down. Shrinks rows to 4.6 mm and labels to 7 pt where the plan does not fit into \p body (in units of the report), then splits
/// it at year ends so that a quarter is at least 12 mm wide, then between lanes; inside a lane only between rows and only
/// where it alone is higher than a page. The lanes of a period lie on as few pages as can be, as evenly as they can.
/// \p pagesBefore are the pages of the report so far.
RoadmapPages buildRoadmapPages(const TimelineScene& scene, QSizeF body, int pagesBefore);

/// Layout units to a unit of the report: whole pixels are the smallest step of a font.
inline constexpr double kRoadmapUnit = 3;
/// Height of the line under a roadmap that explains its signs, in units of the report.
inline constexpr double kRoadmapNote = 18;

}  // namespace stagepath
