#include "core/workspace/currency_edit.h"

#include "core/domain/values/error.h"
#include "core/domain/values/money.h"
#include "core/domain/values/quotes.h"

#include <QCoreApplication>

#include <utility>

namespace stagepath {

namespace {

qint64 keptAmount(const UseCase& useCase, const QString& from, const QString& to) {
    const auto kept = moneyWithDigits(*useCase.annualValue, currencyDigits(from), currencyDigits(to));
    if (kept && *kept <= kMostMoney) return *kept;
    const QString sentence = kept ? QCoreApplication::translate("Currency", "The annual value of %1 is %2, which is too much to be kept in %3. Correct that value first, then set the currency; nothing was changed.")
                                  : QCoreApplication::translate("Currency", "The annual value of %1 is %2, and %3 has fewer decimal digits. Round that value first, then set the currency; nothing was changed.");
    throw Error(sentence.arg(inQuotes(useCase.name), moneyWords(*useCase.annualValue, from), to));
}

}  // namespace

void setCurrency(Editor& editor, const QString& code) {
    Settings settings = editor.portfolio().settings();
    const QString before = std::exchange(settings.currency, code);
    for (UseCase useCase : editor.portfolio().useCases()) {
        if (!useCase.annualValue) continue;
        const qint64 kept = keptAmount(useCase, before, code);
        if (kept == *std::exchange(useCase.annualValue, kept)) continue;
        editor.update(useCase);
    }
    editor.setSetting(QStringLiteral("currency"), settings.encode(QStringLiteral("currency")));
}

}  // namespace stagepath
