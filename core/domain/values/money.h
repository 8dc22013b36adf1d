// Amounts, which are kept in the smallest unit of a currency.
#pragma once

#include <QString>

#include <optional>

namespace stagepath {

inline constexpr qint64 kMostMoney = 9'000'000'000'000'000;  ///< in the smallest unit; a row takes no more

/// Decimal digits of the smallest unit of \p currency (ISO 4217): 2, but 0 for JPY and alike, 3 for KWD and alike.
int currencyDigits(const QString& currency);
/// "1,250.50 EUR", by the user's locale.
QString moneyWords(qint64 minor, const QString& currency);
/// The same amount with \p to digits instead of \p from; none where it has digits that would be lost.
std::optional<qint64> moneyWithDigits(qint64 minor, int from, int to);

}  // namespace stagepath
