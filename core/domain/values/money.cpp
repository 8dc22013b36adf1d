#include "core/domain/values/money.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace stagepath {

int currencyDigits(const QString& currency) {
    static const QStringList none{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("VND"), QStringLiteral("CLP"),
                                  QStringLiteral("ISK"), QStringLiteral("XAF"), QStringLiteral("XOF"), QStringLiteral("XPF"),
                                  QStringLiteral("PYG"), QStringLiteral("UGX"), QStringLiteral("RWF"), QStringLiteral("GNF")};
    static const QStringList three{QStringLiteral("KWD"), QStringLiteral("BHD"), QStringLiteral("OMR"), QStringLiteral("JOD"),
                                   QStringLiteral("TND"), QStringLiteral("IQD"), QStringLiteral("LYD")};
    if (none.contains(currency)) return 0;
    return three.contains(currency) ? 3 : 2;
}

QString moneyWords(qint64 minor, const QString& currency) {
    const int digits = currencyDigits(currency);
    const double major = static_cast<double>(minor) / std::pow(10.0, digits);
    return QStringLiteral("%1 %2").arg(QLocale().toString(major, 'f', major == std::round(major) ? 0 : digits), currency);
}

std::optional<qint64> moneyWithDigits(qint64 minor, int from, int to) {
    qint64 factor = 1;
    for (int i = std::abs(from - to); i > 0; --i) factor *= 10;
    if (to >= from) return minor * factor;  // at most 9e18, which there is room for
    return minor % factor == 0 ? std::optional(minor / factor) : std::nullopt;
}

}  // namespace stagepath
