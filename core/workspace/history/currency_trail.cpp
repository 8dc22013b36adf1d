#include "core/workspace/history/currency_trail.h"

namespace stagepath {

namespace {

QString currencyIn(const Value& json) {
    Settings settings;
    if (const auto* text = std::get_if<QString>(&json)) settings.apply(QStringLiteral("currency"), *text);
    return settings.currency;
}

}  // namespace

std::optional<CurrencyStep> currencyStepIn(const QList<RowChange>& rows) {
    for (const RowChange& row : rows) {
        if (row.kind != EntityKind::Setting || row.key != QLatin1String("currency")) continue;
        return CurrencyStep{currencyIn(row.fields.constFirst().before), currencyIn(row.fields.constFirst().after)};
    }
    return std::nullopt;
}

QList<CurrencyStep> currenciesOf(const QList<HistoryEntry>& entries, const QHash<qint64, CurrencyStep>& steps, const QString& now) {
    QString held = now;
    for (const HistoryEntry& entry : entries) {
        if (!steps.contains(entry.number)) continue;
        held = steps[entry.number].before;
        break;
    }
    QList<CurrencyStep> currencies;
    currencies.reserve(entries.size());
    QString latest = held;  // also of changes that were undone, on which others were built that were undone with them
    for (const HistoryEntry& entry : entries) {
        const bool holds = !entry.undone && !entry.abandoned;
        const QString before = holds ? held : latest;
        currencies.append(steps.value(entry.number, {before, before}));
        latest = currencies.constLast().after;
        if (holds) held = latest;
    }
    return currencies;
}

}  // namespace stagepath
