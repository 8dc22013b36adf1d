// What a change did, in words: for the history, comparisons and whoever asks why something is as it is.
#pragma once

#include "core/domain/kind_words.h"
#include "core/domain/values/cells.h"
#include "core/workspace/history/currency_trail.h"
#include "core/workspace/store/changeset.h"

#include <QSet>

#include <utility>

namespace stagepath {

/// The label of \p column of \p kind; empty for the place in a list, which is no value to people.
QString columnLabel(EntityKind kind, const QString& column);
/// "Organisation", "Thresholds" …
QString settingLabel(const QString& key);

/// The names of rows, also of those that are gone: what the portfolio holds and what changes told of.
class RowNames {
public:
    explicit RowNames(Portfolio portfolio) : m_rows(std::move(portfolio)) {}
    /// Remembers the rows that \p rows bring or take, unless they are there; to be called in the order of the changes.
    void learn(const QList<RowChange>& rows);
    /// "Fraud detection", "Fraud detection, Reach", "Data platform → Roll-out"; empty where nothing is known.
    QString nameOf(EntityKind kind, qint64 id) const;

private:
    Portfolio m_rows;
    QSet<qint64> m_gone;  ///< rows known by changes alone; no two kinds have the same id
};

/// \p before and \p after on one line each, in at most \p most characters, "–" where there is nothing: what both begin with is cut to the
/// last words of it, so that the difference is seen.
std::pair<QString, QString> shownDifference(const QString& before, const QString& after, qsizetype most);
/// \p value of \p column in words, by the user's locale, an amount in \p currency; empty for NULL.
QString valueWords(EntityKind kind, const QString& column, const Value& value, const RowNames& names, const QString& currency);
/// The JSON text of a setting in words: "impact 50, readiness 60".
QString settingWords(const QString& json);
/// The JSON text of setting \p key in words; of one that is a person, the name.
QString settingValue(const QString& key, const QString& json, const RowNames& names);

/// What one change did, a line each: "Fraud detection, Lifecycle: Pilot → Production", "Use cases added: Routing, Churn and
/// 12 more". Amounts are in \p currency, see currenciesOf(). \p most limits the lines for single values; the rest is counted in one last line.
QStringList linesOf(const QList<RowChange>& rows, const RowNames& names, const CurrencyStep& currency, int most);
/// The same below \p title: what it names already is not named again.
QStringList linesBelow(const QString& title, const QList<RowChange>& rows, const RowNames& names, const CurrencyStep& currency, int most);

}  // namespace stagepath
