#include "core/exchange/reading/date_reader.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace stagepath {

namespace {

const QRegularExpression& slashed() {
    static const QRegularExpression re(QStringLiteral("^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})(?:[ T].*)?$"));
    return re;
}

/// Names of the months in English, German, Spanish, French and Dutch, and what is short for them without beginning like them.
const QStringList& monthNames(int month) {
    static const QList<QStringList> names = [] {
        constexpr const char* kNames[] = {"january januar janvier januari enero", "february februar février fevrier februari febrero", "march märz maerz mars maart marzo mrt mrz",
                                          "april avril abril", "may mai mei mayo", "june juni juin junio", "july juli juillet julio", "august août aout augustus agosto",
                                          "september septembre septiembre setiembre", "october oktober octobre octubre", "november novembre noviembre", "december dezember décembre decembre diciembre"};
        QList<QStringList> all;
        for (const char* of : kNames) all.append(QString::fromUtf8(of).split(QLatin1Char(' ')));
        return all;
    }();
    return names[month - 1];
}

/// Month of a name or its beginning, from three letters on; 0 for anything else, also for what goes on otherwise ("maybe", "decision").
int monthOf(const QString& word) {
    const QString text = word.normalized(QString::NormalizationForm_C).toLower();
    if (text.size() < 3) return 0;
    for (int month = 1; month <= 12; ++month) {
        const QStringList& names = monthNames(month);
        if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(text); })) return month;
    }
    return 0;
}

/// Two digits as spreadsheets read them, a little later: 70 to 99 are the last century.
int fullYear(int year) { return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year; }

PartialDate day(int year, int month, int dayOfMonth) {
    const QDate date(year, month, dayOfMonth);
    return date.isValid() ? PartialDate{date, DatePrecision::Day} : PartialDate{};
}
PartialDate monthDate(int year, int month) { return month >= 1 && month <= 12 ? PartialDate{QDate(fullYear(year), month, 1), DatePrecision::Month} : PartialDate{}; }

PartialDate readSlashed(const QRegularExpressionMatch& m, DateOrder order, bool dotted) {
    const int a = m.captured(1).toInt();
    const int b = m.captured(2).toInt();
    const int year = fullYear(m.captured(3).toInt());
    const bool dayFirst = dotted || a > 12 || (order == DateOrder::DayFirst && b <= 12);
    return dayFirst ? day(year, b, a) : day(year, a, b);
}

PartialDate readNamedMonth(const QString& text) {
    // Names of months have letters of any script; numbers are read in the digits that toInt() knows, or not at all.
    static const QRegularExpression dayMonthYear(QStringLiteral("^([0-9]{1,2})[ /.-]+([^\\W\\d]+)\\.?,?[ /.-]+([0-9]{4}|[0-9]{2})(?: .*)?$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthDayYear(QStringLiteral("^([^\\W\\d]+)\\.? ([0-9]{1,2}),? ([0-9]{4})(?: .*)?$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthYear(QStringLiteral("^([^\\W\\d]+)\\.?[ -]([0-9]{4}|[0-9]{2})$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression yearMonth(QStringLiteral("^([0-9]{2}|[0-9]{4})[ -]([^\\W\\d]+)$"), QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = dayMonthYear.match(text); m.hasMatch() && monthOf(m.captured(2))) return day(fullYear(m.captured(3).toInt()), monthOf(m.captured(2)), m.captured(1).toInt());
    if (const auto m = monthDayYear.match(text); m.hasMatch() && monthOf(m.captured(1))) return day(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt());
    if (const auto m = monthYear.match(text); m.hasMatch()) return monthDate(m.captured(2).toInt(), monthOf(m.captured(1)));
    // "22-Jul" is what a spreadsheet made of "Jul-22": a month and a year.
    if (const auto m = yearMonth.match(text); m.hasMatch()) return monthDate(m.captured(1).toInt(), monthOf(m.captured(2)));
    return {};
}

PartialDate readQuarter(const QString& text, int fiscalStartMonth) {
    static const QRegularExpression plain(QStringLiteral("^Q([1-4])[ /-]?(\\d{4})$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fiscal(QStringLiteral("^Q([1-4])[ /-]?FY[ ']?(\\d{4}|\\d{2})$|^FY[ ']?(\\d{4}|\\d{2})[ /-]?Q([1-4])$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto m = plain.match(text); m.hasMatch()) return {QDate(m.captured(2).toInt(), m.captured(1).toInt() * 3 - 2, 1), DatePrecision::Quarter};
    const auto m = fiscal.match(text);
    if (!m.hasMatch()) return {};
    const int quarter = (m.captured(1).isEmpty() ? m.captured(4) : m.captured(1)).toInt();
    const int year = fullYear((m.captured(2).isEmpty() ? m.captured(3) : m.captured(2)).toInt());
    const QDate start = QDate(fiscalStartMonth == 1 ? year : year - 1, fiscalStartMonth, 1).addMonths((quarter - 1) * 3);
    return {start, DatePrecision::Quarter};
}

}  // namespace

DateOrder dateOrderOf(const QStringList& cells, DateOrder fallback) {
    int monthFirst = 0;
    int dayFirst = 0;
    for (const QString& cell : cells) {
        const auto m = slashed().match(cell.simplified());
        if (!m.hasMatch() || cell.contains(QLatin1Char('.'))) continue;
        monthFirst += m.captured(2).toInt() > 12;
        dayFirst += m.captured(1).toInt() > 12;
    }
    if (monthFirst == dayFirst) return fallback;
    return monthFirst > dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

PartialDate readDate(const QString& raw, DateOrder order, int fiscalStartMonth) {
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?$"));
    static const QRegularExpression isoMonth(QStringLiteral("^(\\d{4})-(\\d{1,2})(?: \\(.*\\))?$"));
    static const QRegularExpression monthSlash(QStringLiteral("^(\\d{1,2})/(\\d{4})$"));
    static const QRegularExpression year(QStringLiteral("^(?:FY ?)?(19\\d\\d|20\\d\\d)$"));
    const QString text = raw.simplified();
    if (const auto m = iso.match(text); m.hasMatch()) return day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const PartialDate own = PartialDate::fromText(text); !own.isNull() && own.date.isValid() && own.precision != DatePrecision::Year) return own;
    if (const auto m = slashed().match(text); m.hasMatch()) return readSlashed(m, order, text.contains(QLatin1Char('.')));
    if (const auto m = isoMonth.match(text); m.hasMatch()) return monthDate(m.captured(1).toInt(), m.captured(2).toInt());
    if (const auto m = monthSlash.match(text); m.hasMatch()) return monthDate(m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = year.match(text); m.hasMatch()) return {QDate(m.captured(1).toInt(), 1, 1), DatePrecision::Year};
    if (const PartialDate quarter = readQuarter(text, fiscalStartMonth); !quarter.isNull()) return quarter;
    return readNamedMonth(text);
}

}  // namespace stagepath
