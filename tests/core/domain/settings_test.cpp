// What can be set, and how a file is read that holds what could be set once.
#include "core/domain/settings.h"
#include "tests/support/support.h"

using namespace stagepath;
using namespace stagepath::test;

TEST_CASE("a setting that would not be used as it stands is refused", "[settings]") {
    const auto refused = [](const char* key, const char* json) { return !Settings::problem(q(key), q(json)).isEmpty(); };
    for (const char* month : {"10.5", "0", "13", "\"4\"", "null"}) CHECK(refused("fiscal_year_start_month", month));
    CHECK_FALSE(refused("fiscal_year_start_month", "10"));
    CHECK_FALSE(refused("fiscal_year_start_month", "10.0"));
    for (const char* gates : {R"({"2": {"data": 2.5}})", R"({"02": {"data": 1}})", R"({" 2": {"data": 1}})", R"({"5": {"data": 1}})"}) {
        INFO(gates);
        CHECK(refused("gates", gates));
    }
    CHECK_FALSE(refused("gates", R"({"2": {"data": 3, "mlops": 0}})"));
    for (const char* currency : {R"("1$x")", R"("e\u0000\n")", R"("EU\n")", R"("eur")", R"("ÄÖÜ")", R"("EURO")", R"(["EUR"])"}) {
        INFO(currency);
        CHECK(refused("currency", currency));
    }
    CHECK_FALSE(refused("currency", R"("KWD")"));
}

TEST_CASE("a file that holds what can't be set any more is read as far as it makes sense", "[settings]") {
    Settings settings;
    settings.apply(q("fiscal_year_start_month"), q("10.5"));
    settings.apply(q("gates"), q(R"({"2": {"data": 2.5, "mlops": 4}, "02": {"data": 1}})"));
    settings.apply(q("currency"), q(R"("1$x")"));
    CHECK(settings.fiscalYearStartMonth == 1);
    CHECK(settings.gates[1][indexOf(Dimension::Data)] == 2);
    CHECK(settings.gates[1][indexOf(Dimension::Mlops)] == 4);
    CHECK(settings.currency == q("1$x"));
    CHECK(Settings::problem(q("gates"), settings.encode(q("gates"))).isEmpty());
}
