// What the parts of the roadmap's painter share: where things go and how text gets there.
#pragma once

#include "app/drawing/timeline/timeline_painter.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace stagepath {

/// Lanes and rows that only touch the edge of a window are not in it; sums of heights are off by less than this.
inline constexpr double kTouch = 0.01;

/// One painting of one window.
struct TimelineCanvas {
    QPainter& painter;
    const TimelineLayout& layout;
    const Theme& theme;
    const TimelineWindow& window;
    const TimelineMarks& marks;
    ScreenCache* cache = nullptr;
    TimelineLayer layer = TimelineLayer::All;
    QRectF body;      ///< in the painter
    QRectF seen;      ///< what of the layout the body shows

    TimelineCanvas(QPainter& p, const TimelineLayout& l, const Theme& t, const TimelineWindow& w, const TimelineMarks& m, ScreenCache* c, TimelineLayer a);

    double u() const { return layout.metrics.u; }
    double x(double layoutX) const { return window.mirrored ? body.right() - (layoutX - window.scrollX) : body.left() + (layoutX - window.scrollX); }
    double y(double layoutY) const { return body.top() + (layoutY - window.scrollY); }
    QRectF map(const QRectF& r) const;
    QPointF map(QPointF point) const { return {x(point.x()), y(point.y())}; }
    /// Milestones count y from the top of their own lane.
    QPointF mapGate(QPointF point) const { return {x(point.x()), window.target.top() + layout.metrics.headHeight + point.y()}; }
    QRectF mapGate(const QRectF& r) const;
    /// From the lane column's reading start: \p offset and \p width in it.
    QRectF inLaneColumn(double offset, double top, double width, double height) const;
    /// A box with round corners, its outline inside.
    void box(const QRectF& box, const BoxStyle& style) const;
    void text(QPointF at, const QString& text, const QFont& font, const QColor& color, const QColor& halo = {}) const;
    /// Text aligned to the reading start (or end) of \p box.
    void textIn(const QRectF& box, const QString& text, const QFont& font, const QColor& color, bool atEnd = false, const QColor& halo = {}) const;
    /// A line of one device pixel lies on the middle of that pixel on screen.
    double crisp(double value) const { return window.paper ? value : std::floor(value) + 0.5; }
    void verticalLine(double x, double top, double bottom, const QColor& color) const;
    /// What of \p lane the window shows, from edge to edge.
    QRectF laneBand(int lane) const;
    /// Lanes that the body shows: [first, last).
    std::pair<int, int> seenLanes() const;
};

/// The parts, back to front.
void paintTimelineGround(const TimelineCanvas& canvas);
void paintTimelineGhosts(const TimelineCanvas& canvas);
void paintTimelineLinks(const TimelineCanvas& canvas);
void paintTimelineBars(const TimelineCanvas& canvas);
/// Takes the lines of \p links away from behind the names that stand beside bars.
void clearTimelineNames(const TimelineCanvas& canvas, const QList<int>& links);
/// Where the bars of the layer and their names lie in the painter.
QRegion placesOfBars(const TimelineCanvas& canvas);
void paintTimelineLaneNames(const TimelineCanvas& canvas);
/// The details of bars that are lifted out of their rows, in the rows that they left.
void paintTimelineLiftedDetails(const TimelineCanvas& canvas);
void paintTimelineColumnTitles(const TimelineCanvas& canvas);
void paintTimelineGates(const TimelineCanvas& canvas);
void paintTimelineHead(const TimelineCanvas& canvas);

/// \p text broken at spaces into at most \p lines lines of \p width; the last is elided.
QStringList wrapped(TextWidths& widths, const QString& text, const QFont& font, double width, int lines);
/// What a lane lies on: every second one stands out.
inline QColor groundOfLane(const Theme& theme, int lane) { return lane % 2 == 0 ? theme.inset : theme.surface; }
/// Colour of a lane's mark.
QColor laneColor(const Theme& theme, const TimelineLane& lane);
/// Filled octagon with an exclamation mark, \p size wide.
void paintConflict(QPainter& painter, const Theme& theme, QPointF centre, double size);

}  // namespace stagepath
