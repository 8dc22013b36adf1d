#include "core/domain/values/partial_date.h"
#include "tests/support/support.h"

using namespace stagepath;

TEST_CASE("a date keeps the precision it was given in") {
    for (const char* text : {"2024-05-13", "2024-05", "2024-Q2", "2024"}) {
        CHECK(PartialDate::fromText(QString::fromLatin1(text)).toText() == QLatin1String(text));
    }
    CHECK(PartialDate::fromText(u"2024-Q2").date == QDate(2024, 4, 1));
    CHECK(PartialDate::fromText(u"2024-02-30").isNull());
    CHECK(PartialDate::fromText(u"2024-13").isNull());
    CHECK(PartialDate::fromText(u"2024-Q5").isNull());
    CHECK(PartialDate::fromText(u"soon").isNull());
}
