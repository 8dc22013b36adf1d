// Holidays as people write or paste them: one date, or many.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace stagepath {

/// What a text says: days, ascending and each once, or why it says none.
struct HolidayText {
    QList<QDate> dates;
    QString problem;  ///< one sentence; empty where all of it was read
};

/// Reads dates one to a line, or separated by semicolons, tabs or commas, in the ways that imports understand. Either all are
/// days of the calendar, or the sentence names the first one that is not.
HolidayText readHolidays(const QString& text);

}  // namespace stagepath
