// Numbers as people write them: with signs that group the digits or part the fraction, and with words such as "Mio".
#pragma once

#include <QString>

#include <optional>

namespace stagepath {

/// The most that an amount may be, in minor units of its currency.
inline constexpr qint64 kMostAmount = 9'000'000'000'000'000;

/// The number in \p text. A sign groups where exactly three digits follow each one and at most three lead; any other single
/// comma or point parts the fraction. Where a single one may do either ("1,234"), it parts where it is \p decimal and groups
/// otherwise. No value where the signs make no sense ("12,34,5"), and for numbers below nothing.
std::optional<double> numberFromText(const QString& text, QChar decimal = {});

/// An amount without the word behind it, and what that word multiplies it by.
struct ScaledAmount {
    QString number;
    double factor = 1;
};
/// "6,5 Mio" is "6,5" times 1,000,000; k and t stand for thousands, m, mn and mio for millions, b, bn and mrd for thousands of these.
ScaledAmount withoutScaleWord(const QString& text);

}  // namespace stagepath
