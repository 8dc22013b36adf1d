// Dates as people really know them: to the day, the month, the quarter or the year.
#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace stagepath {

enum class DatePrecision { Day, Month, Quarter, Year };

/// A date with the precision it was given in. `date` is the first day of the period; null where nothing is known.
/// Stored as `2024-05-13`, `2024-05`, `2024-Q2` or `2024`, which also sorts by time.
struct PartialDate {
    QDate date;
    DatePrecision precision = DatePrecision::Day;

    bool isNull() const { return date.isNull(); }
    /// The stored form; empty where null.
    QString toText() const;
    /// Reads the stored form; null for anything else.
    static PartialDate fromText(QStringView text);
    bool operator==(const PartialDate&) const = default;
};

}  // namespace stagepath
