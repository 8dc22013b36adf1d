// Where everything of a roadmap lies. All lengths in layout units: 1 unit is 1/96 inch where metrics.u is 1.
#pragma once

#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/timeline_columns.h"
#include "app/drawing/timeline/timeline_scene.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <memory>

namespace stagepath {

/// The measures of a roadmap. `u` multiplies every fixed size: 1 on screen, 1.75 in presentation; paper may take a large
/// u and scale the painter back, since fonts have whole pixels.
struct TimelineMetrics {
    double u = 1;
    double laneHead = 168;       ///< the lanes' names
    double laneColumn = 168;     ///< with the details beside them
    QList<TimelineColumn> columns;  ///< details shown; then each bar has a row of its own
    double headHeight = 42;
    double rowPitch = 27;
    double barHeight = 19;
    double lanePadTop = 5;
    double lanePadBottom = 2;
    double gatePitch = 19.5;
    int gateRows = 4;
    double labelGap = 6;         ///< between a bar's end and its label outside
    double labelInset = 10;      ///< of a label inside
    double maxLabel = 260;       ///< longer labels outside are elided
    double stripHeight = 122;
    QFont label;
    QFont labelStrong;  ///< of roll-outs
    QFont head;
    QFont headStrong;
    QFont laneName;

    static TimelineMetrics screen(double u = 1);
    /// The same with details beside the lanes.
    static TimelineMetrics withColumns(const QList<TimelineColumn>& columns, double u = 1);
    /// Row pitch in millimetres and label size in points; the rest follows the report's design.
    static TimelineMetrics paper(double pitchMm, double labelPoints, double u = 1);
};

/// Widths of texts, measured once, and what of them fits into a width. Shared by the layouts of one view.
class TextWidths {
public:
    double of(const QString& text, const QFont& font);
    QString elided(const QString& text, const QFont& font, double width);

private:
    /// What is known of one font. A layout has few, and copies of one are told apart from others at no cost; their keys are
    /// texts made anew each time.
    struct OfFont {
        QFont font;
        QHash<QString, double> widths;
        QHash<const QChar*, std::pair<QString, double>> seen;  ///< the same by where the characters lie: copies of one text share them
        double elidedTo = 0;
        QHash<QString, QString> elided;
    };
    OfFont& in(const QFont& font);
    QList<OfFont> m_fonts;
};

enum class LabelPlace { None, Inside, After, Before };

/// The dot at the end of a bar from which a link is drawn: its middle beside the bar's end, and how far it reaches from there.
inline constexpr double kLinkDotDistance = 8;
inline constexpr double kLinkDotRadius = 4;

struct BarGeometry {
    int lane = 0;
    int row = 0;
    QRectF rect;
    QRectF shown;  ///< what of rect lies on the time axis: all of it where it does not run past an end
    QRectF label;  ///< box of the text, rect's height
    LabelPlace place = LabelPlace::None;
    QString text;  ///< the label as shown (elided)
    QRectF ghost;  ///< null if none
    double startRoom = 0;   ///< before it, for page numbers
    double finishRoom = 0;  ///< after it
    /// What it takes in its row.
    double left() const { return place == LabelPlace::Before ? label.left() : rect.left() - startRoom; }
    double right() const { return place == LabelPlace::After ? label.right() : rect.right() + finishRoom; }
    /// The label while the dot is shown, which it keeps off: moved on by no more than the gap to the next bar of the row.
    QRectF labelBesideDot(double u) const;
};

struct LaneGeometry {
    double top = 0;
    double height = 0;
    double pitch = 0;      ///< from row to row; small where the lane is collapsed
    double barHeight = 0;
    QList<QList<int>> rows;  ///< bars of each row by start; they don't overlap
};

struct MilestoneGeometry {
    QPointF centre;  ///< y from the top of the milestones' own lane
    QRectF label;    ///< null where it has no room
    QString text;    ///< the label as shown (elided)
    int row = 0;
};

/// Positions in reading direction; y = 0 is the top of the first lane (milestones have their own origin).
struct TimelineLayout {
    TimelineScene scene;
    TimeAxis axis;
    TimelineMetrics metrics;
    QList<LaneGeometry> lanes;
    QList<BarGeometry> bars;
    QList<MilestoneGeometry> milestones;
    double gatesHeight = 0;
    double ghostReach = 0;  ///< how far a baseline ghost sticks out of its bar at most
    double lanesHeight = 0;

    double rowTop(int lane, int row) const { return lanes[lane].top + metrics.lanePadTop + row * lanes[lane].pitch; }
    /// Row of \p lane at \p y; -1 outside its rows.
    int rowAt(int lane, double y) const;
    /// Bar that has the row at \p y for itself (where details stand beside it); -1 if none.
    int barInRow(double y) const;
    /// Lane at \p y; -1 outside.
    int laneAt(double y) const;
    /// Bar whose rect (with \p margin sideways) or label covers \p point; -1 if none.
    int barAt(QPointF point, double margin = 0) const;
    int milestoneAt(QPointF point) const;
    /// The elbow line of a link, from edge to edge, made when first asked for.
    const QPolygonF& route(int link) const;
    /// Indexes of bars of \p lane's \p row that touch x from \p left to \p right: [first, last).
    std::pair<qsizetype, qsizetype> visible(const QList<int>& row, double left, double right) const;

    QList<int> lifted;  ///< bars taken out of their rows while they are dragged; painted last
    QList<int> linked;  ///< bars in their rows that are linked to lifted ones: a drag changes what stands on them
    mutable QHash<int, QPolygonF> routes;
    mutable QHash<int, int> ways;  ///< the kinds of ways that the routed links took
    /// While somebody zooms: the ways of the step before, taken again without looking for better ones.
    QHash<int, int> keptWays;
    std::shared_ptr<TextWidths> widths;
};

/// Lays the scene out on \p axis. \p widths may be kept between calls to measure texts only once; the memory of \p bars, of a
/// layout that goes, is used again.
TimelineLayout layoutTimeline(const TimelineScene& scene, const TimeAxis& axis, const TimelineMetrics& metrics,
                              std::shared_ptr<TextWidths> widths = nullptr, QList<BarGeometry> bars = {});
/// Lays out \p lane again after bars of it changed their dates in layout.scene; the lanes below it move.
void layoutLane(TimelineLayout& layout, int lane);
/// Takes \p bar out of its row, so that it may be placed over others; layoutTimeline() puts it back.
void liftBar(TimelineLayout& layout, int bar);
/// Notes which bars are linked to the lifted ones, once all are lifted.
void noteLinked(TimelineLayout& layout);
/// Gives one bar the place of its dates without packing again (while it is dragged).
void placeBar(TimelineLayout& layout, int bar);
/// Room that \p refs take beside the edge of a bar, in layout units; 0 for none.
double pageRefsRoom(const QList<TimelinePageRef>& refs, const TimelineMetrics& metrics, TextWidths& widths);
/// Width of the circle around one of them: it grows with the digits.
double pageRefWidth(const TimelinePageRef& ref, const TimelineMetrics& metrics, TextWidths& widths);
inline constexpr double kPageRefGap = 8;     ///< from the bar to the first circle, times u
inline constexpr double kPageRefCircle = 13.6;  ///< least width of a circle, times u
/// Lays out the milestones again after their dates changed.
void layoutMilestones(TimelineLayout& layout);
/// Drops the routes that begin or end at \p bar.
void dropRoutes(TimelineLayout& layout, int bar);

}  // namespace stagepath
