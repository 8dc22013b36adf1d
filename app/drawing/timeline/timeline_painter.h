// Paints a roadmap, on screen and on paper: any window of a layout, with head, lane names and milestones repeated.
#pragma once

#include "app/drawing/label_cache.h"
#include "app/drawing/pixel_strokes.h"
#include "app/drawing/theme.h"
#include "app/drawing/timeline/layout/timeline_layout.h"

#include <QRegion>
#include <QSet>

class QPainter;

namespace stagepath {

/// What part of a layout goes where. The body shows x from `scrollX` and y from `scrollY` of the layout as far as `target`
/// reaches; head and milestones stand above it, lane names before it.
struct TimelineWindow {
    QRectF target;  ///< all of it: lane names, head, milestones and body
    double scrollX = 0;
    double scrollY = 0;
    bool mirrored = false;  ///< right-to-left
    bool paper = false;     ///< no sticky names: a lane begun before says "continued"; links stand where both their ends do
};

/// What the user is at; empty on paper.
struct TimelineMarks {
    QSet<int> selected;            ///< bars
    QSet<int> selectedMilestones;
    int focused = -1;              ///< bar with the keyboard focus ring
    int focusedMilestone = -1;
    int hovered = -1;
    int hoveredMilestone = -1;
    int hoveredLane = -1;          ///< its head shows how to collapse it
    int dropLane = -1;             ///< where a dragged lane would go: before this one
    int link = -1;                 ///< selected line
    bool linkDots = false;         ///< show the dot at the end of the hovered bar
};

/// Pictures kept between the frames of one view.
struct ScreenCache {
    LabelCache labels;
    PixelStrokes strokes;
    int linksLeftOut = 0;  ///< lines that the latest frame had no room to tell apart
    QRegion still;         ///< bars with their names that the latest still picture shows: lines that move run under them
};

/// What of a window is painted. While bars are dragged the rest stands still: it is painted once, the lifted ones with their
/// lines each frame over it.
enum class TimelineLayer { All, Still, Lifted };

/// Height of a window that shows layout y from \p top to \p bottom.
double windowHeight(const TimelineLayout& layout, double top, double bottom);
/// The rectangle of the body inside \p window (after mirroring).
QRectF bodyRect(const TimelineLayout& layout, const TimelineWindow& window);
/// From layout to painter and back. Milestones have their own origin in y.
QRectF toPainter(const TimelineLayout& layout, const TimelineWindow& window, const QRectF& rect);
QPointF toPainter(const TimelineLayout& layout, const TimelineWindow& window, QPointF point);
QPointF toLayout(const TimelineLayout& layout, const TimelineWindow& window, QPointF point);

/// Paints the window. With \p cache (screen only) labels, boxes and lines are pixels; without it they are text and paths.
void paintTimeline(QPainter& painter, const TimelineLayout& layout, const Theme& theme, const TimelineWindow& window,
                   const TimelineMarks& marks = {}, ScreenCache* cache = nullptr, TimelineLayer layer = TimelineLayer::All);

}  // namespace stagepath
