// Days and months in words, as the reader's language writes them.
#pragma once

#include <QDate>
#include <QString>

namespace stagepath {

/// "15 Oct 2026", in German "15. Okt. 2026".
QString shownDate(QDate date);
/// "15 October 2026", in German "15. Oktober 2026".
QString shownLongDate(QDate date);
/// "Oct 2026".
QString shownShortMonth(QDate date);
/// "October 2026".
QString shownMonth(QDate date);
/// "2026" in the digits of the language, never grouped.
QString shownYear(int year);
/// What shownDate() and shownLongDate() write as patterns of QLocale: for fields that take a date, and to read one.
QString datePattern();
QString longDatePattern();

}  // namespace stagepath
