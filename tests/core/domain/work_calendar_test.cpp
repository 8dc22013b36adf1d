#include "core/domain/settings.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

namespace {

WorkCalendar calendarOf(const char* json) {
    Settings settings;
    settings.apply(q("calendar"), q(json));
    return settings.calendar;
}

}  // namespace

TEST_CASE("without a calendar every day counts and work begins from Monday to Friday", "[settings][calendar]") {
    const WorkCalendar calendar = Settings().calendar;
    CHECK_FALSE(calendar.isSet);
    CHECK(calendar.next({2027, 1, 9}) == QDate(2027, 1, 11));
    CHECK(calendar.lengthOf({2027, 1, 8}, {2027, 1, 11}) == 4);
    CHECK(calendar.finishOf({2027, 1, 8}, 4) == QDate(2027, 1, 11));
    CHECK(calendar.next({}).isNull());
}

TEST_CASE("a calendar counts working days and leaves holidays out", "[settings][calendar]") {
    const WorkCalendar calendar = calendarOf(R"({"working_days": [1, 2, 3, 4, 5], "holidays": ["2026-12-25", "2027-01-01", "2026-12-26", "2026-12-25"]})");
    REQUIRE(calendar.isSet);
    CHECK(calendar.holidays.size() == 3);
    CHECK(calendar.next({2026, 12, 25}) == QDate(2026, 12, 28));
    CHECK(calendar.lengthOf({2026, 12, 21}, {2027, 1, 3}) == 8);
    CHECK(calendar.finishOf({2026, 12, 24}, 2) == QDate(2026, 12, 28));
    CHECK(calendar.startOf({2027, 1, 4}, 3) == QDate(2026, 12, 30));
    CHECK(calendar.lengthOf({2026, 12, 26}, {2026, 12, 27}) == 1);
}

TEST_CASE("a day's count and the way back agree over years", "[settings][calendar]") {
    const WorkCalendar calendar = calendarOf(R"({"working_days": [2, 6], "holidays": ["2027-01-02", "2028-02-29", "2030-06-04"]})");
    for (int length = 1; length < 400; length += 7) {
        const QDate finish = calendar.finishOf({2026, 12, 1}, length);
        CHECK(calendar.lengthOf({2026, 12, 1}, finish) == length);
        CHECK(calendar.isWorkingDay(finish));
        CHECK(calendar.lengthOf(calendar.startOf(finish, length), finish) == length);
    }
    CHECK(calendar.finishOf({1, 1, 1}, 700000).year() > 6000);
}

TEST_CASE("a calendar that makes no sense is refused with a sentence and read as none", "[settings][calendar]") {
    const auto problem = [](const char* json) { return Settings::problem(q("calendar"), q(json)); };
    CHECK(problem("null").isEmpty());
    CHECK(problem("{}").isEmpty());
    CHECK(problem(R"({"working_days": [1, 7], "holidays": []})").isEmpty());
    CHECK(problem("5").contains(q("calendar")));
    CHECK(problem(R"({"working_days": []})").contains(q("at least one weekday")));
    CHECK(problem(R"({"working_days": [0]})").contains(q("Sunday")));
    CHECK(problem(R"({"working_days": [1.5]})").contains(q("Sunday")));
    CHECK(problem(R"({"working_days": "Monday"})").contains(q("Sunday")));
    CHECK(problem(R"({"holidays": "2026-12-25"})").contains(q("list of dates")));
    CHECK(problem(R"({"holidays": ["2026-02-30"]})").contains(q("2026-02-30")));
    CHECK(problem(R"({"holidays": ["2026-12"]})").contains(q("2026-12")));
    CHECK(problem(R"({"holidays": [7]})").contains(q("7")));
    CHECK(problem(R"({"free_days": []})").contains(q("free_days")));
    CHECK_FALSE(calendarOf(R"({"working_days": []})").isSet);
    CHECK_FALSE(calendarOf("[1]").isSet);
}

TEST_CASE("calendar and defaults of a draft travel through their rows", "[settings][calendar]") {
    Settings settings;
    settings.apply(q("calendar"), q(R"({"working_days":[7,1],"holidays":["2026-12-25"]})"));
    CHECK(settings.encode(q("calendar")) == q(R"({"holidays":["2026-12-25"],"working_days":[1,7]})"));
    settings.apply(q("calendar"), {});
    CHECK(settings.encode(q("calendar")) == q("null"));
    settings.apply(q("draft"), q(R"({"weeks": {"S": 6, "M": 0, "XL": 3}, "leads": {"data": "42", "change": 7}})"));
    CHECK(settings.draft.weeks == QMap<QString, int>{{q("S"), 6}});
    CHECK(settings.draft.leadOf(Dimension::Data) == PersonId(42));
    CHECK(settings.draft.leadOf(Dimension::Change).isNull());
    CHECK(settings.encode(q("draft")) == q(R"({"leads":{"data":"42"},"weeks":{"S":6}})"));
}

TEST_CASE("defaults of a draft that make no sense are refused with a sentence", "[settings][calendar]") {
    const auto problem = [](const char* json) { return Settings::problem(q("draft"), q(json)); };
    CHECK(problem("null").isEmpty());
    CHECK(problem(R"({"weeks": {"S": 2, "L": null}, "leads": {"data": "42"}})").isEmpty());
    CHECK(problem(R"({"weeks": {"XL": 2}})").contains(q("S, M, L or rollout")));
    CHECK(problem(R"({"weeks": {"S": 0}})").contains(q("520")));
    CHECK(problem(R"({"weeks": 4})").contains(q("weeks")));
    CHECK(problem(R"({"leads": {"data": "Anna"}})").contains(q("person")));
    CHECK(problem(R"({"leads": {"sales": "42"}})").contains(q("dimension")));
    CHECK(problem(R"({"months": {}})").contains(q("months")));
}
