// The days on which an organisation works, and durations counted in them.
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QList>

#include <array>

namespace stagepath {

/// Working weekdays and holidays of a workspace. Where none is set, every day counts for durations, and what has to
/// move begins on a day from Monday to Friday.
struct WorkCalendar {
    bool isSet = false;
    std::array<bool, 7> works{true, true, true, true, true, false, false};  ///< Monday first; never all false
    QList<QDate> holidays;                                                  ///< ascending, each once

    /// Most holidays that a calendar holds.
    static constexpr int kMaxHolidays = 4000;

    bool isWorkingDay(QDate date) const;
    /// \p date itself where it is a working day, else the next one; a null date stays null.
    QDate next(QDate date) const;
    /// The length of \p start to \p finish (inclusive): working days where a calendar is set, else all; at least 1.
    qint64 lengthOf(QDate start, QDate finish) const;
    /// The day on which work of \p length ends that begins on \p start.
    QDate finishOf(QDate start, qint64 length) const;
    /// The last day on which work of \p length can begin that ends on \p finish.
    QDate startOf(QDate finish, qint64 length) const;

    /// Reads {"working_days": [1 … 7, Monday is 1], "holidays": ["2026-12-25"]}; not set for anything else.
    static WorkCalendar fromJson(const QJsonValue& json);
    QJsonValue toJson() const;
    /// Says why \p json is no calendar (translated); empty for a calendar and for null.
    static QString problem(const QJsonValue& json);
    bool operator==(const WorkCalendar&) const = default;

private:
    /// Working days from \p start to \p finish, both counted; 0 where finish is before start.
    qint64 workingDays(QDate start, QDate finish) const;
};

}  // namespace stagepath
