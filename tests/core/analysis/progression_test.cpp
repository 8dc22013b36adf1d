#include "core/analysis/plan/progression.h"
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

TEST_CASE("what was never assessed rises from today with every level that the plan brings", "[progression][unassessed]") {
    Rounds r;
    const Subject triage = Subject::of(r.useCase("Triage"));
    r.outcome(triage, Dimension::Data, 1, QDate(2027, 1, 29));
    r.outcome(triage, Dimension::Mlops, 1, QDate(2027, 3, 26));
    const Progression p = progressionOf(r.portfolio, triage, kProgressionToday);
    CHECK_FALSE(p.assessed);
    CHECK(p.beginsUnassessed);
    CHECK(p.actual.isEmpty());
    REQUIRE(p.projected.size() == 3);
    CHECK(p.projected[0].date == kProgressionToday);
    CHECK(p.projected[0].readiness == 0);
    // What is unknown counts as 0, so that the second dimension raises it too: 20 and 15 of 100 at a quarter.
    CHECK(p.projected[1].readiness == Approx(5));
    CHECK(p.projected[2].readiness == Approx(8.75));
    CHECK(spotOn(p, kProgressionToday)->isProjected);
    // Today itself stays without a readiness.
    CHECK_FALSE(standingOf(r.portfolio, triage, kProgressionToday).readiness);
}

TEST_CASE("what was never assessed begins with what it would inherit", "[progression][unassessed]") {
    Rounds r;
    r.levels(r.round(kWhole, QDate(2026, 1, 1), AssessmentMode::Direct), 2);
    const Subject triage = Subject::of(r.useCase("Triage"));
    r.outcome(triage, Dimension::Data, 3, QDate(2027, 1, 29));
    const Progression p = progressionOf(r.portfolio, triage, kProgressionToday);
    REQUIRE(p.projected.size() == 2);
    CHECK(p.projected[0].readiness == Approx(50));
    CHECK(p.projected[1].readiness == Approx(55));
    // Without an outcome of its own it has no line.
    const Progression none = progressionOf(r.portfolio, Subject::of(r.useCase("Forecast")), kProgressionToday);
    CHECK_FALSE(none.beginsUnassessed);
    CHECK(none.projected.constFirst().readiness == 0);
}

TEST_CASE("how many use cases a plan takes to a stage is told also where nobody assessed them", "[progression][unassessed][rise]") {
    Rounds r;
    const Subject triage = Subject::of(r.useCase("Triage"));
    const Subject routing = Subject::of(r.useCase("Routing"));
    r.useCase("Left alone");
    CHECK(stageRiseOf(stageStackOf(r.portfolio, kProgressionToday)).useCases == 0);
    for (const Dimension d : kDimensions) {
        r.outcome(triage, d, 1, QDate(2027, 1, 29));
        r.outcome(routing, d, 1, QDate(2027, 3, 26));
    }
    const StageStack stack = stageStackOf(r.portfolio, kProgressionToday);
    CHECK_FALSE(stack.anyAssessed);
    const StageRise rise = stageRiseOf(stack);
    CHECK(rise.useCases == 2);
    CHECK(rise.stage == 1);
    CHECK(rise.date == QDate(2027, 3, 26));
}

TEST_CASE("what is unknown in a round lowers no readiness", "[progression][unassessed]") {
    Rounds r;
    const Subject triage = Subject::of(r.useCase("Triage"));
    r.level(r.round(triage, QDate(2026, 1, 1), AssessmentMode::Direct), Dimension::Data, 2, "seen");
    r.outcome(triage, Dimension::Mlops, 2, QDate(2027, 3, 26));
    const Progression p = progressionOf(r.portfolio, triage, kProgressionToday);
    CHECK_FALSE(p.beginsUnassessed);
    CHECK(p.projected.constLast().readiness == Approx(50));
}

TEST_CASE("the stage that the plan does not reach is the one after the highest that stands or is brought", "[progression]") {
    Progression p;
    CHECK_FALSE(unreachedStage(p));  // nothing is assessed
    p.assessed = true;
    p.actual = {{QDate(2026, 11, 16), 40, 1}};
    CHECK(unreachedStage(p) == 2);
    p.moments = {{QDate(2027, 3, 1), 2, 55}, {QDate(2028, 3, 1), 3, 75}};
    CHECK(unreachedStage(p) == 4);
    p.moments.append({QDate(2028, 9, 1), 4, 92});
    CHECK_FALSE(unreachedStage(p));
}
