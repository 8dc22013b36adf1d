#include "core/domain/values/partial_date.h"

#include <algorithm>

namespace stagepath {

QString PartialDate::toText() const {
    if (isNull()) return {};
    switch (precision) {
        case DatePrecision::Day: return date.toString(Qt::ISODate);
        case DatePrecision::Month: return date.toString(QStringLiteral("yyyy-MM"));
        case DatePrecision::Quarter:
            return QStringLiteral("%1-Q%2").arg(date.year(), 4, 10, QLatin1Char('0')).arg((date.month() + 2) / 3);
        case DatePrecision::Year: return QStringLiteral("%1").arg(date.year(), 4, 10, QLatin1Char('0'));
    }
    return {};
}

PartialDate PartialDate::fromText(QStringView text) {
    if (text.size() < 4 || !std::all_of(text.begin(), text.begin() + 4, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); })) return {};
    bool ok = false;
    const int year = text.left(4).toInt(&ok);
    if (!ok) return {};
    if (text.size() == 4) return {QDate(year, 1, 1), DatePrecision::Year};
    if (text[4] != QLatin1Char('-')) return {};
    if (text.size() == 7 && text[5] == QLatin1Char('Q')) {
        const int quarter = text.mid(6, 1).toInt(&ok);
        return ok && quarter >= 1 && quarter <= 4
                   ? PartialDate{QDate(year, quarter * 3 - 2, 1), DatePrecision::Quarter}
                   : PartialDate{};
    }
    const int month = text.mid(5, 2).toInt(&ok);
    if (!ok) return {};
    if (text.size() == 7) return {QDate(year, month, 1), DatePrecision::Month};
    if (text.size() != 10 || text[7] != QLatin1Char('-')) return {};
    const int day = text.mid(8, 2).toInt(&ok);
    return ok ? PartialDate{QDate(year, month, day), DatePrecision::Day} : PartialDate{};
}

}  // namespace stagepath
