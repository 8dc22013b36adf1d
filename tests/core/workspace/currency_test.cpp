// Another currency: every amount keeps its number, and earlier changes are told in the currency they were made in.
#include "core/analysis/compare/change_words.h"
#include "core/domain/values/error.h"
#include "core/domain/values/money.h"
#include "core/exchange/json/edit_lines.h"
#include "core/workspace/currency_edit.h"
#include "tests/core/workspace/history_home.h"

using namespace stagepath;
using namespace stagepath::test;
using Catch::Contains;

namespace {

struct CurrencyHome : HistoryHome {
    UseCaseId fraud = addUseCase(q("Fraud detection"));
    qint64 set(const char* currency) {
        w->edit(q("Set currency to ") + q(currency), [&](Editor& e) { setCurrency(e, q(currency)); });
        return position();
    }
    qint64 value(UseCaseId id, std::optional<qint64> minor) {
        return change(QStringLiteral("Value %1").arg(minor.value_or(-1)), id, [&](UseCase& u) { u.annualValue = minor; });
    }
    std::optional<qint64> valueOf(UseCaseId id) const { return w->portfolio().find(id)->annualValue; }
    QString currency() const { return w->portfolio().settings().currency; }
    /// The lines of all changes, as the history shows them.
    QStringList told() const {
        const QList<HistoryEntry> entries = w->history();
        QHash<qint64, CurrencyStep> steps;
        for (const HistoryEntry& e : entries) {
            if (const auto step = currencyStepIn(w->historyRows(e.number).rows())) steps.insert(e.number, *step);
        }
        const QList<CurrencyStep> currencies = currenciesOf(entries, steps, currency());
        QStringList lines;
        for (qsizetype i = 0; i < entries.size(); ++i) lines += linesOf(w->historyRows(entries[i].number).rows(), RowNames(w->portfolio()), currencies[i], 9);
        return lines;
    }
};

}  // namespace

TEST_CASE("another currency leaves every annual value at its number, as one step", "[settings][currency]") {
    CurrencyHome home;
    const UseCaseId none = home.addUseCase(q("Routing"));
    home.value(home.fraud, 100'000'000);
    const QString before = home.dump();
    home.set("JPY");
    CHECK(home.valueOf(home.fraud) == 1'000'000);
    CHECK_FALSE(home.valueOf(none));
    home.w->undo();
    CHECK(home.dump() == before);
    home.w->redo();
    home.set("KWD");
    CHECK(home.valueOf(home.fraud) == 1'000'000'000);
    home.set("USD");
    CHECK(home.valueOf(home.fraud) == 100'000'000);
    const qint64 last = home.set("EUR");
    CHECK(home.valueOf(home.fraud) == 100'000'000);
    home.set("EUR");
    CHECK(home.position() == last);
}

TEST_CASE("an edit line that sets the currency keeps the numbers too", "[settings][currency]") {
    CurrencyHome home;
    home.value(home.fraud, 100'000'000);
    applyEditLine(*home.w, R"({"set_setting": {"key": "currency", "value": "JPY"}})");
    CHECK(home.currency() == q("JPY"));
    CHECK(home.valueOf(home.fraud) == 1'000'000);
}

TEST_CASE("a currency in which a value can't be kept is refused with the use case, and nothing is changed", "[settings][currency]") {
    CurrencyHome home;
    const UseCaseId large = home.addUseCase(q("Routing"));
    home.value(large, 1'000'000'000'000'000);
    home.value(home.fraud, 125);
    const QString before = home.dump();
    CHECK_THROWS_WITH(home.set("JPY"), Contains("Fraud detection") && Contains("1.25 EUR") && Contains("JPY") && Contains("Round that value first"));
    CHECK_THROWS_WITH(home.set("KWD"), Contains("Routing") && Contains("too much") && Contains("KWD"));
    CHECK(home.dump() == before);
    home.set("GBP");
    CHECK(home.valueOf(home.fraud) == 125);
}

TEST_CASE("the history tells each amount in the currency it was in", "[history][currency]") {
    CurrencyHome home;
    home.value(home.fraud, 100'000'000);
    home.set("JPY");
    home.value(home.fraud, 2'000'000);
    home.set("USD");
    home.w->undo();
    home.value(home.fraud, 3'000'000);
    const QStringList told = home.told();
    const auto line = [](const QString& before, const QString& after) { return QStringLiteral("Fraud detection, Annual value: %1 → %2").arg(before, after); };
    const QString euros = moneyWords(100'000'000, q("EUR"));
    CHECK(euros.endsWith(q("000 EUR")));
    CHECK(told.contains(line(q("–"), euros)));
    CHECK(told.contains(line(euros, moneyWords(1'000'000, q("JPY")))));
    CHECK(told.contains(line(moneyWords(1'000'000, q("JPY")), moneyWords(2'000'000, q("JPY")))));
    CHECK(told.contains(line(moneyWords(2'000'000, q("JPY")), moneyWords(200'000'000, q("USD")))));
    CHECK(told.contains(line(moneyWords(2'000'000, q("JPY")), moneyWords(3'000'000, q("JPY")))));
}

TEST_CASE("a change of the currency is not reverted over amounts that came later", "[history][currency]") {
    CurrencyHome home;
    home.value(home.fraud, 100'000'000);
    const qint64 yen = home.set("JPY");
    const UseCaseId later = home.addUseCase(q("Routing"));
    home.value(later, 5'000);
    CHECK_THROWS_WITH(home.w->revert(yen), Contains("Value 5000"));
    CHECK(home.currency() == q("JPY"));
    home.value(later, std::nullopt);
    home.w->revert(yen);
    CHECK(home.currency() == q("EUR"));
    CHECK(home.valueOf(home.fraud) == 100'000'000);
}

TEST_CASE("an amount of another currency does not come back with what was removed", "[history][currency]") {
    CurrencyHome home;
    home.value(home.fraud, 100'000'000);
    home.w->edit(q("Remove it"), [&](Editor& e) { e.remove(home.fraud); });
    const qint64 removed = home.position();
    home.set("USD");
    const qint64 yen = home.set("JPY");
    CHECK_THROWS_WITH(home.w->revert(removed), Contains("Set currency to JPY"));
    home.w->revert(yen);
    home.w->revert(removed);
    CHECK(home.valueOf(home.fraud) == 100'000'000);
}
