#include "app/models/holiday_text.h"

#include "core/domain/values/date_words.h"
#include "core/exchange/reading/date_reader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace stagepath {

namespace {

/// The day in \p piece; null for months, years, and where a second date would be lost.
QDate holidayOf(const QString& piece, DateOrder order) {
    static const QRegularExpression years(QStringLiteral("(?<!\\d)\\d{4}(?!\\d)"));
    if (piece.count(years) > 1) return {};
    const PartialDate date = readDate(piece, order);
    return date.precision == DatePrecision::Day ? date.date : QDate();
}

/// What is written for one date each. A comma stands inside some dates (Dec 25, 2026), so it parts only what is none as a whole.
QStringList holidayPieces(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\n\\r\\t;\\x{2028}\\x{2029}]+"));
    static const QRegularExpression blankBeforeIso(QStringLiteral("(?<=\\d)[ ,]+(?=\\d{4}-\\d)"));
    QStringList pieces;
    for (const QString& line : QString(text).replace(blankBeforeIso, QStringLiteral("\n")).split(between)) {
        const bool isOne = holidayOf(line, DateOrder::MonthFirst).isValid() || holidayOf(line, DateOrder::DayFirst).isValid();
        for (const QString& piece : isOne ? QStringList{line} : line.split(QLatin1Char(','))) {
            if (!piece.simplified().isEmpty()) pieces.append(piece.simplified());
        }
    }
    return pieces;
}

}  // namespace

HolidayText readHolidays(const QString& text) {
    HolidayText read;
    const QStringList pieces = holidayPieces(text);
    const bool monthFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
    const DateOrder order = dateOrderOf(pieces, monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
    for (const QString& piece : pieces) {
        const QDate date = holidayOf(piece, order);
        if (!date.isValid()) {
            return {{}, QCoreApplication::translate("HolidayText", "“%1” is no date. Write a day such as %2; several go one to a line or with semicolons between them.").arg(piece.left(60), shownDate(QDate(2026, 12, 25)))};
        }
        read.dates.append(date);
    }
    if (pieces.isEmpty()) read.problem = QCoreApplication::translate("HolidayText", "There is no date. Write a day such as %1.").arg(shownDate(QDate(2026, 12, 25)));
    std::sort(read.dates.begin(), read.dates.end());
    read.dates.erase(std::unique(read.dates.begin(), read.dates.end()), read.dates.end());
    return read;
}

}  // namespace stagepath
