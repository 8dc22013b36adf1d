#include "core/domain/link.h"
#include "core/domain/pack/json_keys.h"
#include "core/domain/values/date_words.h"
#include "tests/support/support.h"

#include <QLocale>

using namespace stagepath;
using test::q;

TEST_CASE("a date in words is written as the language writes it", "[dates]") {
    const QLocale before;
    const QDate day(2026, 10, 15);
    QLocale::setDefault(QLocale(q("en_GB")));
    CHECK(shownDate(day) == q("15 Oct 2026"));
    CHECK(shownLongDate(day) == q("15 October 2026"));
    QLocale::setDefault(QLocale(q("en_US")));
    CHECK(shownDate(day) == q("15 Oct 2026"));
    QLocale::setDefault(QLocale(q("de_DE")));
    CHECK(shownDate(day) == q("15. Okt. 2026"));
    CHECK(shownLongDate(day) == q("15. Oktober 2026"));
    CHECK(shownShortMonth(day) == q("Okt. 2026"));
    CHECK(shownMonth(day) == q("Oktober 2026"));
    CHECK(QLocale().toDate(shownDate(day), datePattern()) == day);
    QLocale::setDefault(before);
}

TEST_CASE("a key that stands twice in one object is found wherever it is", "[json]") {
    CHECK(repeatedKey(R"({"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 2}]})").isEmpty());
    CHECK(repeatedKey(R"({"a": 1, "a": 2})") == q("a"));
    CHECK(repeatedKey(R"({"answers": {"DR1": "\"DR1\": 2", "DR2": 1, "DR1": 3}})") == q("answers.DR1"));
    CHECK(repeatedKey(R"({"a": 1, "\u0061": 2})") == q("a"));
    CHECK(repeatedKey(R"({"list": ["a", "a", {"b": 1, "b": 1}]})") == q("list.b"));
}

TEST_CASE("links that could run something are told from those that lead somewhere", "[links]") {
    for (const char* link : {"", "https://wiki.example/trial", "HTTP://x", "file:///home/a.pdf", "mailto:a@b.example", "wiki.example/trial", "C:\\docs\\a.pdf", "docs/a.pdf"}) CHECK(isPlainLink(q(link)));
    for (const char* link : {"javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x"}) CHECK_FALSE(isPlainLink(q(link)));
}
