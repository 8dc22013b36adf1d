#include "app/views/timeline/input/timeline_drag.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kGrip = 6;

const BarMove& grabbedMove(const TimelineLayout& layout, const TimelineDrag& drag) {
    const InitiativeId id = layout.scene.bars[drag.grabbed].id;
    const auto it = std::find_if(drag.before.begin(), drag.before.end(), [id](const BarMove& m) { return m.id == id; });
    return it != drag.before.end() ? *it : drag.before.constFirst();
}

/// Whole days that \p dx is worth.
qint64 daysOf(const TimelineLayout& layout, double dx) { return std::llround(dx / layout.axis.pixelsPerDay()); }

/// Days by which a date moves when it lands on a place of the unit, or stays where that is nearer.
qint64 snappedDays(const TimelineLayout& layout, QDate date, qint64 days, bool isFinish) {
    const TimeUnit unit = layout.axis.snapUnit();
    const QDate wanted = date.addDays(days);
    const QDate landed = isFinish ? layout.axis.nearestFinish(wanted, unit) : layout.axis.nearestStart(wanted, unit);
    const bool staying = std::abs(days) < std::abs(wanted.daysTo(landed));
    return staying ? 0 : date.daysTo(landed);
}

/// Where a calendar is set a bar begins and ends on a working day: on the way it was going, so that no step leads back.
QDate landedOn(const WorkCalendar& calendar, QDate date, bool forward) { return forward ? calendar.next(date) : calendar.startOf(date, 1); }

/// \p move from \p before onwards by the working days; as long as it was, in these.
BarMove inCalendar(const WorkCalendar& calendar, BarMove move, const BarMove& before, DragKind kind) {
    if (!calendar.isSet) return move;
    if (kind == DragKind::ResizeFinish) {
        move.finish = std::max(landedOn(calendar, move.finish, move.finish > before.finish), move.start);
    } else if (kind == DragKind::ResizeStart) {
        move.start = std::min(landedOn(calendar, move.start, move.start > before.start), move.finish);
    } else if (move.start != before.start) {
        move.start = landedOn(calendar, move.start, move.start > before.start);
        move.finish = calendar.finishOf(move.start, calendar.lengthOf(before.start, before.finish));
    }
    return move;
}

}  // namespace

DragKind gripAt(const TimelineLayout& layout, int bar, QPointF point) {
    const QRectF rect = layout.bars[bar].rect;
    const double grip = std::min(kGrip * layout.metrics.u, rect.width() / 4);
    if (!rect.adjusted(-kGrip * layout.metrics.u, 0, kGrip * layout.metrics.u, 0).contains(point)) return DragKind::Move;
    if (point.x() >= rect.right() - grip) return DragKind::ResizeFinish;
    if (point.x() <= rect.left() + grip) return DragKind::ResizeStart;
    return DragKind::Move;
}

bool isOnLinkDot(const TimelineLayout& layout, int candidate, QPointF point) {
    if (candidate < 0 || candidate >= layout.bars.size()) return false;
    const QRectF rect = layout.bars[candidate].rect;
    const double u = layout.metrics.u;
    const QPointF d = point - QPointF(rect.right() + kLinkDotDistance * u, rect.center().y());
    return std::abs(d.y()) <= 9 * u && d.x() >= -5 * u && d.x() <= 8 * u;
}

QList<BarMove> draggedDates(const TimelineLayout& layout, const TimelineDrag& drag, double dx, bool snap) {
    if (drag.before.isEmpty()) return {};
    const BarMove& grabbed = grabbedMove(layout, drag);
    const bool isFinish = drag.kind == DragKind::ResizeFinish;
    qint64 days = daysOf(layout, dx);
    if (snap && days != 0) days = snappedDays(layout, isFinish ? grabbed.finish : grabbed.start, days, isFinish);
    QList<BarMove> result;
    for (BarMove move : drag.before) {
        if (drag.kind != DragKind::ResizeFinish) move.start = move.start.addDays(days);
        if (drag.kind != DragKind::ResizeStart) move.finish = move.finish.addDays(days);
        if (move.finish < move.start) {
            if (isFinish) move.finish = move.start;
            else move.start = move.finish;
        }
        result.append(inCalendar(layout.scene.calendar, move, drag.before[result.size()], drag.kind));
    }
    return result;
}

QDate draggedMilestone(const TimelineLayout& layout, const TimelineDrag& drag, double dx, bool snap) {
    const qint64 days = daysOf(layout, dx);
    if (!snap || days == 0) return drag.milestoneBefore.addDays(days);
    // Milestones stand on any day; a coarse zoom still lands on working days.
    const QDate date = drag.milestoneBefore.addDays(days);
    if (layout.scene.calendar.isSet) return landedOn(layout.scene.calendar, date, days > 0);
    return date.dayOfWeek() > 5 ? date.addDays(8 - date.dayOfWeek()) : date;
}

BarMove steppedDates(const TimelineLayout& layout, const BarMove& move, int steps, bool finishOnly) {
    const TimeUnit unit = layout.axis.snapUnit();
    BarMove result = move;
    if (finishOnly) {
        result.finish = std::max(TimeAxis::steppedFinish(move.finish, unit, steps), move.start);
        return inCalendar(layout.scene.calendar, result, move, DragKind::ResizeFinish);
    }
    result.start = TimeAxis::stepped(move.start, unit, steps);
    result.finish = result.start.addDays(move.start.daysTo(move.finish));
    return inCalendar(layout.scene.calendar, result, move, DragKind::Move);
}

QList<BarMove> withoutDates(QList<BarMove> moves) {
    for (BarMove& move : moves) move.start = move.finish = {};
    return moves;
}

QString bubbleText(QDate start, QDate finish) {
    const int days = static_cast<int>(start.daysTo(finish)) + 1;
    const int weeks = qRound(days / 7.0);
    const QString length = days < 14 ? QCoreApplication::translate("Timeline", "%n day(s)", nullptr, days)
                                     : QCoreApplication::translate("Timeline", "%n week(s)", nullptr, weeks);
    return QCoreApplication::translate("Timeline", "%1, %2").arg(shownPeriod(start, finish), length);
}

}  // namespace stagepath
