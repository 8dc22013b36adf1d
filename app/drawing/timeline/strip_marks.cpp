#include "app/drawing/timeline/strip_marks.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kMarkReach = 9;

}  // namespace

QRectF stripPlot(const QRectF& rect, const TimelineLayout& layout, const TimelineWindow& window) {
    const QRectF body = bodyRect(layout, window);
    const double u = layout.metrics.u;
    return QRectF(body.left(), rect.top() + 24 * u, body.width(), rect.height() - 37 * u);
}

QList<StripMark> stripMarks(const QRectF& rect, const MaturityStrip& strip, const TimelineLayout& layout, const TimelineWindow& window) {
    const QRectF plot = stripPlot(rect, layout, window);
    // What holds from a date on is drawn at the end of that day; what was assessed, on the day.
    const auto at = [&](QDate date, double readiness) {
        const double x = date <= strip.today ? layout.axis.x(date) : layout.axis.endX(date);
        return QPointF(toPainter(layout, window, QPointF(x, 0)).x(), plot.bottom() - plot.height() * readiness / 100);
    };
    QList<StripMark> marks;
    if (!strip.assessed) return marks;
    int stage = -1;
    for (const ProjectionStep& step : strip.plan) {
        if (stage >= 0 && step.earnedStage > stage) marks.append({at(step.date, step.readiness), step.date, step.earnedStage, false, true});
        stage = step.earnedStage;
    }
    for (const StripTarget& target : strip.targets) {
        const double x = toPainter(layout, window, QPointF(layout.axis.endX(target.date), 0)).x();
        marks.append({QPointF(x, plot.bottom() - plot.height() * 25.0 * target.stage / 100), target.date, target.stage, true, target.reached});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const StripMark& a, const StripMark& b) { return a.date < b.date; });
    return marks;
}

int stripMarkAt(const QList<StripMark>& marks, QPointF point, double u) {
    int best = -1;
    double nearest = kMarkReach * u;
    for (int i = 0; i < marks.size(); ++i) {
        const double distance = std::hypot(marks[i].centre.x() - point.x(), marks[i].centre.y() - point.y());
        if (distance > nearest) continue;
        nearest = distance;
        best = i;
    }
    return best;
}

}  // namespace stagepath
