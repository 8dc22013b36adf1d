// Numbers and amounts as people write them.
#include "core/domain/values/amount_words.h"

#include "tests/support/support.h"

using namespace stagepath;
using test::q;

TEST_CASE("a comma or point groups only before three digits, and parts the fraction otherwise", "[domain]") {
    const QChar point = QLatin1Char('.');
    for (const QChar decimal : {point, QChar(QLatin1Char(','))}) {
        INFO(QString(decimal).toStdString());
        CHECK(numberFromText(q("6,5"), decimal) == 6.5);
        CHECK(numberFromText(q("6.5"), decimal) == 6.5);
        CHECK(numberFromText(q("1.234.567"), decimal) == 1'234'567);
        CHECK(numberFromText(q("1,234,567"), decimal) == 1'234'567);
        CHECK(numberFromText(q("1'234'567"), decimal) == 1'234'567);
        CHECK(numberFromText(q("1 234 567"), decimal) == 1'234'567);
        CHECK(numberFromText(q("1.234,56"), decimal) == 1234.56);
        CHECK(numberFromText(q("1,234.56"), decimal) == 1234.56);
        CHECK(numberFromText(q("1234,567"), decimal) == 1234.567);
        CHECK(numberFromText(q("0,125"), decimal) == 0.125);
        CHECK(numberFromText(q(" 1200000 "), decimal) == 1'200'000);
        CHECK(numberFromText(q(".5"), decimal) == 0.5);
        CHECK(numberFromText(q("1.2E+06"), decimal) == 1'200'000);
        for (const char* senseless : {"12,34,5", "1,23,456", "1.234.567.8", "1,234,567,8", "1.2.3", "1,2.3", "-5", "5 6", "", "many"}) {
            INFO(senseless);
            CHECK_FALSE(numberFromText(q(senseless), decimal));
        }
    }
}

TEST_CASE("a single sign before three digits is read in the way of the language, and groups where no language is given", "[domain]") {
    CHECK(numberFromText(q("1,234"), QLatin1Char('.')) == 1234);
    CHECK(numberFromText(q("1.234"), QLatin1Char('.')) == 1.234);
    CHECK(numberFromText(q("1,234"), QLatin1Char(',')) == 1.234);
    CHECK(numberFromText(q("1.234"), QLatin1Char(',')) == 1234);
    CHECK(numberFromText(q("1,234")) == 1234);
    CHECK(numberFromText(q("1.234")) == 1234);
}

TEST_CASE("words behind an amount say thousands, millions and more", "[domain]") {
    CHECK(withoutScaleWord(q("6,5 Mio")).factor == 1e6);
    CHECK(withoutScaleWord(q("6,5 Mio.")).number == q("6,5"));
    CHECK(withoutScaleWord(q("300k")).factor == 1e3);
    CHECK(withoutScaleWord(q("2 Mrd")).factor == 1e9);
    CHECK(withoutScaleWord(q("2bn")).factor == 1e9);
    CHECK(withoutScaleWord(q("1200")).factor == 1);
    CHECK(withoutScaleWord(q("1200")).number == q("1200"));
}
