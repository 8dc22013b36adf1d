#include "core/domain/values/date_words.h"

#include <QLocale>

namespace stagepath {

namespace {

/// Languages that write the day as an ordinal put a point after it.
QString patternWith(const char* month) {
    const bool isOrdinal = QLocale().dateFormat(QLocale::LongFormat).contains(QLatin1String("d."));
    return (isOrdinal ? QStringLiteral("d. %1 yyyy") : QStringLiteral("d %1 yyyy")).arg(QLatin1String(month));
}

}  // namespace

QString datePattern() { return patternWith("MMM"); }

QString longDatePattern() { return patternWith("MMMM"); }

QString shownDate(QDate date) { return QLocale().toString(date, datePattern()); }

QString shownLongDate(QDate date) { return QLocale().toString(date, longDatePattern()); }

QString shownYear(int year) { return QLocale().toString(QDate(year, 1, 1), QStringLiteral("yyyy")); }

QString shownShortMonth(QDate date) { return QLocale().toString(date, QStringLiteral("MMM yyyy")); }

QString shownMonth(QDate date) { return QLocale().toString(date, QStringLiteral("MMMM yyyy")); }

}  // namespace stagepath
