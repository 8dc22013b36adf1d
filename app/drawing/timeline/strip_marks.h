// Where the moments of the maturity strip stand: stages earned, targets.
#pragma once

#include "app/drawing/timeline/maturity_strip.h"

namespace stagepath {

/// One moment that can be pointed at.
struct StripMark {
    QPointF centre;  ///< in the painter
    QDate date;
    int stage = 0;
    bool target = false;  ///< else: the stage is earned here
    bool reached = true;
};

/// The part of \p rect in which the lines run, from readiness 100 at its top to 0 at its bottom.
QRectF stripPlot(const QRectF& rect, const TimelineLayout& layout, const TimelineWindow& window);
/// The moments of \p strip painted into \p rect, by date; those outside the plot have a centre there.
QList<StripMark> stripMarks(const QRectF& rect, const MaturityStrip& strip, const TimelineLayout& layout, const TimelineWindow& window);
/// The moment within reach of \p point; -1 if none.
int stripMarkAt(const QList<StripMark>& marks, QPointF point, double u);

}  // namespace stagepath
