// The strip under the roadmap: what the plan does to the maturity of one subject.
#pragma once

#include "app/drawing/theme.h"
#include "app/drawing/timeline/timeline_painter.h"
#include "core/analysis/plan/projection.h"
#include "core/analysis/plan/slip.h"

class QPainter;

namespace stagepath {

/// A target of the subject and whether the plan reaches it in time.
struct StripTarget {
    QDate date;
    int stage = 0;
    bool reached = true;
    QString missing;  ///< "Ownership 3, Business case 3": what is not there on the date
};

/// The figures of the strip, for one subject.
struct MaturityStrip {
    QString subject;  ///< name as shown
    bool enterprise = true;
    bool assessed = true;
    QString chosen;  ///< name of the chosen subject, where the selection shows another; else empty
    QString note;    ///< what a line shows that begins today with no assessment; empty for all others
    QString advice;  ///< what to do, where there is no line to draw; empty: that there is no assessment
    QList<ProjectionStep> plan;      ///< up to today what was, after it what the plan brings
    QList<ProjectionStep> baseline;  ///< the same with the baseline's dates; empty without one
    QList<StripTarget> targets;
    QDate today;
    QDate until;
};

/// Words painted beside a moment of the strip, and which moment that is.
struct StripWords {
    QRectF box;  ///< in the painter
    QDate date;
    int stage = 0;
    bool target = false;
};

/// Figures from \p from to \p until. \p baselinePlan is withBaseline(), or nullptr for none.
MaturityStrip buildMaturityStrip(const Portfolio& portfolio, const Portfolio* baselinePlan, const Subject& subject, QDate today, QDate from, QDate until);
/// Paints it into \p rect under a window of \p layout: same axis, same scroll, same lane column. \p words gets where words stand.
void paintMaturityStrip(QPainter& painter, const QRectF& rect, const MaturityStrip& strip, const TimelineLayout& layout,
                        const TimelineWindow& window, const Theme& theme, ScreenCache* cache = nullptr, QList<StripWords>* words = nullptr);

}  // namespace stagepath
