// What the words in a list mean: lifecycle, nothing, people.
#pragma once

#include "core/domain/enums.h"

#include <QString>

#include <optional>

namespace stagepath {

/// The lifecycle that \p raw stands for; nothing where the word is unknown. Empty words give NotStated.
std::optional<Lifecycle> lifecycleFromWord(const QString& raw);
/// True where \p raw is a lifecycle in our own words, so that nothing is guessed.
bool isOwnWord(const QString& raw);
/// The stage, 0 to kMaxStage, that \p raw names by its number, by our name for it in English or German, or by both ("1 Experimentation",
/// "Stage 2"); no value for anything else.
std::optional<int> stageFromCell(const QString& raw);
/// True for nothing, N/A, None, TBD, - and the like, also with a tail ("N/A - merged").
bool isEmptyWord(const QString& raw);
/// What stands behind such a word ("merged"; empty where nothing does); no value where \p raw says something itself.
std::optional<QString> emptyWordTail(const QString& raw);
/// Parts of a cell that holds several values by semicolons or line breaks, each once, joined by commas.
QString listFromCell(const QString& raw);
/// An amount such as "$1,200,000.50" or "1.200.000 €" in minor units, of which 10 to the power of \p digits make one of the
/// currency (Settings::currencyDigits); no value where it is none.
/// Where it is not clear ("1.234"), \p decimal ("," or ".") says which sign parts the cents.
/// Amounts in thousands or millions (by \p scale, or by their own word: "6,5 Mio") may have more decimals.
std::optional<qint64> moneyFromCell(const QString& raw, const QString& decimal = {}, qint64 scale = 1, int digits = 2);

/// The same of a number that needs no reading; no value below nothing, or beyond what an amount may be.
std::optional<qint64> moneyFromNumber(double number, qint64 scale, int digits);

/// True for an e-mail address and nothing beside it.
bool isAddress(const QString& text);
/// A person named in a cell; nothing where the cell names none (a URL, a team's mailbox stays text).
struct NamedPerson {
    QString name;
    QString email;
};
std::optional<NamedPerson> personFromCell(const QString& raw);

}  // namespace stagepath
