// Which currency the amounts of earlier changes were written in.
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>

#include <optional>

namespace stagepath {

/// The codes before and after a change; equal where it leaves the currency alone.
struct CurrencyStep {
    QString before;
    QString after;
};

/// What \p rows make of the currency; none where they leave it alone.
std::optional<CurrencyStep> currencyStepIn(const QList<RowChange>& rows);
/// The currencies of each of \p entries, oldest first. \p steps has those that changed it, by their number; \p now is the currency that
/// holds today, for a history in which it never changed.
QList<CurrencyStep> currenciesOf(const QList<HistoryEntry>& entries, const QHash<qint64, CurrencyStep>& steps, const QString& now);

}  // namespace stagepath
