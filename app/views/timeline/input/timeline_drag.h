// What a drag on the roadmap does to dates: pure functions, tested without a window.
#pragma once

#include "app/drawing/timeline/layout/timeline_layout.h"

namespace stagepath {

/// New dates of one initiative.
struct BarMove {
    InitiativeId id;
    QDate start;
    QDate finish;
    bool operator==(const BarMove&) const = default;
};

enum class DragKind { None, Move, ResizeStart, ResizeFinish, Copy, Link, Marquee, Milestone, Lane, Pan };

/// A drag under way: what it does, to what, and where everything was when it began.
struct TimelineDrag {
    DragKind kind = DragKind::None;
    int grabbed = -1;            ///< bar, milestone or lane under the pointer
    QPointF origin;              ///< in the layout
    QPoint press;                ///< in the viewport
    QList<BarMove> before;       ///< of all bars that move along
    QDate milestoneBefore;
    bool started = false;        ///< the pointer has left the place of the press
};

/// A lane is collapsed and opened by a click before so many units of its head.
inline constexpr double kChevronEnd = 14;

/// Where a press at \p point (layout) on \p bar takes hold. The ends resize within 6 units, the dot after the end links.
DragKind gripAt(const TimelineLayout& layout, int bar, QPointF point);
/// Bar whose link dot is at \p point; -1 if none. Only \p candidate shows its dot.
bool isOnLinkDot(const TimelineLayout& layout, int candidate, QPointF point);

/// The dates after the grabbed bar has been dragged by \p dx. With \p snap the grabbed end lands on the unit of the zoom;
/// the others move by the same number of days. Lengths stay; a resized bar keeps at least one day.
QList<BarMove> draggedDates(const TimelineLayout& layout, const TimelineDrag& drag, double dx, bool snap);
QDate draggedMilestone(const TimelineLayout& layout, const TimelineDrag& drag, double dx, bool snap);
/// Dates one snap step later (or earlier, with \p steps below 0); with \p finishOnly the start stays.
BarMove steppedDates(const TimelineLayout& layout, const BarMove& move, int steps, bool finishOnly);
/// The same bars without dates: they keep what they have.
QList<BarMove> withoutDates(QList<BarMove> moves);
/// "5 Apr – 30 Jun 2027, 12 weeks" for the bubble beside the pointer.
QString bubbleText(QDate start, QDate finish);

}  // namespace stagepath
