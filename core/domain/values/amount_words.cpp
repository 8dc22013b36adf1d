#include "core/domain/values/amount_words.h"

#include <QRegularExpression>

#include <cmath>

namespace stagepath {

namespace {

/// Whole digits, the fraction, and an exponent as spreadsheets write it.
std::optional<double> writtenNumber(QString whole, const QString& fraction, const QString& exponent) {
    static const QRegularExpression signs(QStringLiteral("\\D"));
    QString text = whole.remove(signs);
    if (!fraction.isEmpty()) text += QLatin1Char('.') + fraction;
    text += exponent;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<double> numberFromText(const QString& text, QChar decimal) {
    static const QRegularExpression grouped(QStringLiteral("^(\\d{1,3}([.,'\u2019 \u00A0\u202F])\\d{3}(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d+))?$"));
    static const QRegularExpression plain(QStringLiteral("^(\\d+)(?:[.,](\\d+))?(e[+-]?\\d{1,3})?$|^[.,](\\d+)$"), QRegularExpression::CaseInsensitiveOption);
    const QString t = text.trimmed();
    const auto parted = plain.match(t);
    if (const auto m = grouped.match(t); m.hasMatch()) {
        // Nothing before the sign ("0,125") is no group.
        const bool isFraction = parted.hasMatch() && (t.startsWith(QLatin1Char('0')) || m.captured(2).at(0) == decimal);
        if (!isFraction) return writtenNumber(m.captured(1), m.captured(3), {});
    }
    if (!parted.hasMatch()) return std::nullopt;
    return parted.captured(4).isEmpty() ? writtenNumber(parted.captured(1), parted.captured(2), parted.captured(3)) : writtenNumber(QStringLiteral("0"), parted.captured(4), {});
}

ScaledAmount withoutScaleWord(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\s*(mrd|bn|b|mio|mn|m|k|t)\\.?\\s*$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(text);
    if (!match.hasMatch()) return {text, 1};
    const QString name = match.captured(1).toLower();
    const bool isThousand = name == QLatin1String("k") || name == QLatin1String("t");
    const bool isBillion = name == QLatin1String("mrd") || name.startsWith(QLatin1Char('b'));
    return {text.left(match.capturedStart()), isThousand ? 1e3 : isBillion ? 1e9 : 1e6};
}

}  // namespace stagepath
