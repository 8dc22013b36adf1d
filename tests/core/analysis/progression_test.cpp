#include "core/analysis/progression.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::Rounds;

namespace {

const QDate kProgressionToday(2026, 11, 16);
const Subject kWhole = Subject::enterprise();

}  // namespace

TEST_CASE("between two rounds the line is read where it is drawn", "[progression]") {
    Rounds r;
    r.levels(r.round(kWhole, QDate(2026, 1, 1), AssessmentMode::Direct), 1);
    r.levels(r.round(kWhole, QDate(2026, 1, 11), AssessmentMode::Direct), 2);
    const Progression p = progressionOf(r.portfolio, kWhole, kProgressionToday);
    const auto on = spotOn(p, QDate(2026, 1, 5));
    REQUIRE(on);
    CHECK(on->readiness == Approx(35));
    CHECK(on->isBetween);
    CHECK(on->earnedStage == 1);
    CHECK_FALSE(on->isProjected);
    CHECK(spotOn(p, QDate(2026, 1, 11))->readiness == Approx(50));
    CHECK_FALSE(spotOn(p, QDate(2026, 1, 11))->isBetween);
    CHECK_FALSE(spotOn(p, QDate(2025, 12, 31)));
}

TEST_CASE("after today the line goes in steps and says so", "[progression]") {
    Rounds r;
    r.levels(r.round(kWhole, QDate(2026, 1, 1), AssessmentMode::Direct), 1);
    r.outcome(kWhole, Dimension::Data, 3, QDate(2027, 6, 30));
    const Progression p = progressionOf(r.portfolio, kWhole, kProgressionToday);
    CHECK(spotOn(p, QDate(2027, 6, 29))->readiness == Approx(25));
    CHECK(spotOn(p, QDate(2027, 6, 30))->readiness == Approx(35));
    CHECK(spotOn(p, QDate(2027, 6, 30))->isProjected);
    const auto stop = stopNear(p, QDate(2027, 5, 1));
    REQUIRE(stop);
    CHECK(stop->date == QDate(2027, 6, 30));
    CHECK(stop->before == 25.0);
    CHECK(stop->stageBefore == 1);
    CHECK(stopNear(p, QDate(2026, 2, 1))->date == QDate(2026, 1, 1));
}

TEST_CASE("a round of today is a round and not only the end of the line", "[progression]") {
    Rounds r;
    r.levels(r.round(kWhole, kProgressionToday, AssessmentMode::Direct), 1);
    const Progression p = progressionOf(r.portfolio, kWhole, kProgressionToday);
    REQUIRE(p.actual.size() == 2);
    CHECK(p.actual[0].date == kProgressionToday);
    CHECK(stopNear(p, kProgressionToday)->readiness == Approx(25));
}
