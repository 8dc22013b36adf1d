// Where a date lies on the time axis, and what the axis says.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace stagepath {

enum class TimeUnit { Day, Week, Month, Quarter, Year };

/// One period of a head: [from, to) at x to x + width, with its text.
struct TimeTick {
    QDate from;
    QDate to;
    double x = 0;
    double width = 0;
    QString label;
};

/// Dates as positions: x = 0 is the start of `from()`, a day is `pixelsPerDay()` wide. Positions run in reading direction;
/// painters and views mirror them for right-to-left.
class TimeAxis {
public:
    TimeAxis() = default;
    /// \p until is inclusive. \p fiscalStartMonth (1 to 12) moves quarters and years.
    TimeAxis(QDate from, QDate until, double pixelsPerDay, int fiscalStartMonth = 1);
    /// The axis that shows \p from to \p until in \p width.
    static TimeAxis fitting(QDate from, QDate until, double width, int fiscalStartMonth = 1);

    QDate from() const { return m_from; }
    QDate until() const { return m_until; }
    double pixelsPerDay() const { return m_pixelsPerDay; }
    int fiscalStartMonth() const { return m_fiscalStart; }
    /// Weeks are named by their ISO 8601 number instead of the day they begin.
    void setWeekNumbers(bool on) { m_weekNumbers = on; }
    double width() const { return endX(m_until); }

    /// Start of \p date.
    double x(QDate date) const { return static_cast<double>(m_from.daysTo(date)) * m_pixelsPerDay; }
    /// End of \p date: a finish is inclusive.
    double endX(QDate date) const { return static_cast<double>(m_from.daysTo(date) + 1) * m_pixelsPerDay; }
    /// The day that covers \p x.
    QDate dateAt(double x) const;

    /// The two rows of the head by zoom: month/week, quarter/month, year/quarter, year/year (one row). \p unit is how
    /// large a screen pixel is on this axis.
    TimeUnit upperUnit(double unit = 1) const;
    TimeUnit lowerUnit(double unit = 1) const;
    bool operator==(const TimeAxis&) const = default;

    /// What moves snap to: day, week or month by zoom.
    TimeUnit snapUnit() const;

    /// The first day of the period of \p unit that holds \p date.
    QDate floorTo(QDate date, TimeUnit unit) const;
    /// The first day of the next period; \p date must be a first day.
    QDate next(QDate date, TimeUnit unit) const;
    /// The period start nearest to \p date.
    QDate nearestStart(QDate date, TimeUnit unit) const;
    /// The period end nearest to \p date: the day itself, a Friday, the last of a month.
    QDate nearestFinish(QDate date, TimeUnit unit) const;
    /// \p date moved by \p steps units.
    static QDate stepped(QDate date, TimeUnit unit, int steps);
    /// The same of a finish: the last day of a month goes to the last day of the other month, so that steps lead back.
    static QDate steppedFinish(QDate date, TimeUnit unit, int steps);

    /// The periods of \p unit that touch \p from to \p until (cut to the axis), labelled for the lower or upper row.
    QList<TimeTick> ticks(TimeUnit unit, QDate from, QDate until, bool upper) const;

private:
    QString label(QDate date, TimeUnit unit, double width, bool upper) const;

    QDate m_from;
    QDate m_until;
    double m_pixelsPerDay = 1;
    int m_fiscalStart = 1;
    bool m_weekNumbers = false;
};

}  // namespace stagepath
