#include "app/drawing/timeline/layout/timeline_axis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

QDate firstOfMonth(QDate date) { return QDate(date.year(), date.month(), 1); }

// Widths, in screen pixels, from which a period can carry its text.
constexpr double kWeekWidth = 24;
constexpr double kMonthWidth = 30;
constexpr double kQuarterWidth = 22;

}  // namespace

TimeAxis::TimeAxis(QDate from, QDate until, double pixelsPerDay, int fiscalStartMonth)
    : m_from(from), m_until(std::max(from, until)), m_pixelsPerDay(pixelsPerDay), m_fiscalStart(std::clamp(fiscalStartMonth, 1, 12)) {}

TimeAxis TimeAxis::fitting(QDate from, QDate until, double width, int fiscalStartMonth) {
    const double days = static_cast<double>(from.daysTo(std::max(from, until)) + 1);
    return TimeAxis(from, until, width / days, fiscalStartMonth);
}

QDate TimeAxis::dateAt(double x) const { return m_from.addDays(static_cast<qint64>(std::floor(x / m_pixelsPerDay + 1e-9))); }

TimeUnit TimeAxis::lowerUnit(double unit) const {
    const double day = m_pixelsPerDay / unit;
    if (day * 7 >= kWeekWidth) return TimeUnit::Week;
    if (day * 28 >= kMonthWidth) return TimeUnit::Month;
    if (day * 90 >= kQuarterWidth) return TimeUnit::Quarter;
    return TimeUnit::Year;
}

TimeUnit TimeAxis::upperUnit(double unit) const {
    switch (lowerUnit(unit)) {
        case TimeUnit::Week: return TimeUnit::Month;
        case TimeUnit::Month: return TimeUnit::Quarter;
        default: return TimeUnit::Year;
    }
}

TimeUnit TimeAxis::snapUnit() const {
    if (m_pixelsPerDay >= 6) return TimeUnit::Day;
    return m_pixelsPerDay >= 1.2 ? TimeUnit::Week : TimeUnit::Month;
}

QDate TimeAxis::floorTo(QDate date, TimeUnit unit) const {
    switch (unit) {
        case TimeUnit::Day: return date;
        case TimeUnit::Week: return date.addDays(1 - date.dayOfWeek());
        case TimeUnit::Month: return firstOfMonth(date);
        case TimeUnit::Quarter: return firstOfMonth(date).addMonths(-((date.month() - m_fiscalStart + 12) % 3));
        case TimeUnit::Year: return firstOfMonth(date).addMonths(-((date.month() - m_fiscalStart + 12) % 12));
    }
    return date;
}

QDate TimeAxis::next(QDate date, TimeUnit unit) const { return stepped(date, unit, 1); }

QDate TimeAxis::stepped(QDate date, TimeUnit unit, int steps) {
    switch (unit) {
        case TimeUnit::Day: return date.addDays(steps);
        case TimeUnit::Week: return date.addDays(7 * steps);
        case TimeUnit::Month: return date.addMonths(steps);
        case TimeUnit::Quarter: return date.addMonths(3 * steps);
        case TimeUnit::Year: return date.addYears(steps);
    }
    return date;
}

QDate TimeAxis::steppedFinish(QDate date, TimeUnit unit, int steps) {
    const QDate after = date.addDays(1);
    const bool endsMonth = unit != TimeUnit::Day && unit != TimeUnit::Week && after.day() == 1;
    return endsMonth ? stepped(after, unit, steps).addDays(-1) : stepped(date, unit, steps);
}

QDate TimeAxis::nearestStart(QDate date, TimeUnit unit) const {
    const QDate before = floorTo(date, unit);
    const QDate after = next(before, unit);
    return before.daysTo(date) <= date.daysTo(after) ? before : after;
}

QDate TimeAxis::nearestFinish(QDate date, TimeUnit unit) const {
    if (unit == TimeUnit::Day) return date;
    const QDate start = nearestStart(date.addDays(1), unit);
    return unit == TimeUnit::Week ? start.addDays(-3) : start.addDays(-1);
}

QList<TimeTick> TimeAxis::ticks(TimeUnit unit, QDate from, QDate until, bool upper) const {
    QList<TimeTick> result;
    const QDate first = std::max(from, m_from);
    const QDate last = std::min(until, m_until);
    for (QDate start = floorTo(first, unit); start <= last; start = next(start, unit)) {
        TimeTick tick{start, next(start, unit), 0, 0, {}};
        const QDate shownFrom = std::max(start, m_from);
        tick.x = x(shownFrom);
        tick.width = std::min(x(tick.to), width()) - tick.x;
        tick.label = label(start, unit, tick.width, upper);
        result.append(tick);
    }
    return result;
}

QString TimeAxis::label(QDate date, TimeUnit unit, double width, bool upper) const {
    const QLocale locale;
    // A fiscal year is named after the calendar year in which it ends.
    const QDate yearStart = floorTo(date, TimeUnit::Year);
    const QString year = m_fiscalStart == 1 ? QString::number(date.year())
                                            : QCoreApplication::translate("TimeAxis", "FY %1").arg(yearStart.addDays(364).year());
    switch (unit) {
        case TimeUnit::Year: return year;
        case TimeUnit::Quarter: {
            const int quarter = (date.month() - m_fiscalStart + 12) % 12 / 3 + 1;
            const QString text = QCoreApplication::translate("TimeAxis", "Q%1").arg(quarter);
            return upper ? QCoreApplication::translate("TimeAxis", "%1 %2").arg(text, year) : text;
        }
        case TimeUnit::Month:
            if (upper) return locale.standaloneMonthName(date.month()) + QLatin1Char(' ') + QString::number(date.year());
            return width < kMonthWidth ? locale.standaloneMonthName(date.month(), QLocale::NarrowFormat) : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        case TimeUnit::Week:
            if (m_weekNumbers) return width < kMonthWidth ? QString::number(date.weekNumber()) : QCoreApplication::translate("TimeAxis", "W%1", "ISO week").arg(date.weekNumber());
            return QString::number(date.day());
        case TimeUnit::Day: return QString::number(date.day());
    }
    return {};
}

}  // namespace stagepath
