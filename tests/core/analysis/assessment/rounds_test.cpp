// Rounds have their order and their dates, and are compared line by line.
#include "core/analysis/assessment/rounds.h"
#include "tests/core/analysis/assessment/assessment_days.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::kDay;
using test::kEnterprise;
using test::kToday;
using test::q;
using test::Rounds;

TEST_CASE("rounds come in the order of their dates and are compared line by line", "[assessment]") {
    Rounds r;
    const AssessmentId later = r.round(kEnterprise, kToday);
    const AssessmentId earlier = r.round(kEnterprise, kDay);
    r.answer(earlier, "DR1", 1);
    r.answer(earlier, "DR2", 2);
    r.answer(earlier, "DR3", 2);
    r.answer(later, "DR1", 3);
    r.answer(later, "DR2", 2);
    r.answer(later, "EO1", 0, "", AnswerState::Unknown);
    r.level(later, Dimension::Mlops, 2);
    CHECK(roundsOf(r.portfolio, kEnterprise) == QList<AssessmentId>{earlier, later});
    const QList<RoundChange> changes = compareRounds(r.portfolio, earlier, later);
    REQUIRE(changes.size() == 5);
    CHECK(changes[0].criterion == q("DR1"));
    CHECK(changes[0].kind == RoundChangeKind::Changed);
    CHECK(changes[0].from->level == 1);
    CHECK(changes[0].to->level == 3);
    CHECK(changes[1].kind == RoundChangeKind::Unchanged);
    CHECK(changes[2].kind == RoundChangeKind::Gone);
    CHECK(changes[3].kind == RoundChangeKind::Added);
    CHECK(changes[3].to->state == AnswerState::Unknown);
    CHECK(changes[4].dimension == Dimension::Mlops);
    CHECK(changes[4].criterion.isEmpty());
    CHECK(changes[4].kind == RoundChangeKind::Added);
}

TEST_CASE("what a light round doesn't ask is not gone, and is not new when it is asked again", "[assessment]") {
    Rounds r;
    const AssessmentId full = r.round(kEnterprise, kDay);
    r.answer(full, "DR1", 2);
    r.answer(full, "DR3", 2);
    r.answer(full, "EO1", 2);
    r.level(full, Dimension::Mlops, 3);
    const AssessmentId light = r.round(kEnterprise, kDay.addDays(1), AssessmentMode::Light);
    r.answer(light, "DR1", 3);
    const AssessmentId last = r.round(kEnterprise, kDay.addDays(2));
    r.answer(last, "DR1", 3);
    r.answer(last, "EO1", 2);
    r.level(last, Dimension::Mlops, 2);
    r.answer(last, "CR1", 1);
    const auto kinds = [&](AssessmentId a, AssessmentId b) {
        QList<RoundChangeKind> found;
        for (const RoundChange& change : compareRounds(r.portfolio, a, b)) found.append(change.kind);
        return found;
    };
    using K = RoundChangeKind;
    CHECK(kinds(full, light) == QList<K>{K::Changed, K::NotAsked, K::NotAsked, K::NotAsked});
    const QList<RoundChange> changes = compareRounds(r.portfolio, light, last);
    CHECK(kinds(light, last) == QList<K>{K::Unchanged, K::Unchanged, K::Added, K::Changed});
    REQUIRE(changes.size() == 4);
    CHECK(changes[3].from->level == 3);
    // What neither says is no line.
    const AssessmentId again = r.round(kEnterprise, kDay.addDays(3), AssessmentMode::Light);
    r.answer(again, "DR1", 3);
    CHECK(kinds(light, again) == QList<K>{K::Unchanged});
}

TEST_CASE("a round can't be dated in the future or before any programme", "[assessment]") {
    Rounds r;
    r.portfolio.applySetting(q("organisation"), q("\"Alder\""));
    Assessment a;
    a.date = kToday;
    CHECK(roundProblem(r.portfolio, a, kToday).isEmpty());
    a.date = kToday.addDays(1);
    CHECK_THAT(roundProblem(r.portfolio, a, kToday).toStdString(), Catch::Contains("Alder") && Catch::Contains("still to come"));
    a.date = QDate(2018, 12, 31);  // nothing here is older than today
    CHECK_THAT(roundProblem(r.portfolio, a, kToday).toStdString(), Catch::Contains("before the programme"));
    UseCase early;
    early.id = UseCaseId(99);
    early.name = q("Fraud");
    early.started = PartialDate::fromText(q("2021"));
    r.portfolio.put(early);
    CHECK(roundProblem(r.portfolio, a, kToday).isEmpty());
    a.date = {};
    CHECK_FALSE(roundProblem(r.portfolio, a, kToday).isEmpty());
    a.date = kDay;
    a.closed = kDay.addDays(-1);
    CHECK_THAT(roundProblem(r.portfolio, a, kToday).toStdString(), Catch::Contains("closed"));
}

TEST_CASE("a programme from outside has no round of a day to come and none that only its own date makes part of it", "[assessment]") {
    Rounds r;
    CHECK(strangeRounds(r.portfolio, kToday).isEmpty());
    r.round(kEnterprise, kToday);
    r.round(kEnterprise, kToday.addYears(-4));
    r.round(kEnterprise, kToday.addYears(-8));  // near enough to the one after it
    CHECK(strangeRounds(r.portfolio, kToday).isEmpty());
    const AssessmentId old = r.round(kEnterprise, kToday.addYears(-20));
    CHECK(strangeRounds(r.portfolio, kToday) == QList<AssessmentId>{old});
    CHECK(strangeRounds(r.portfolio, kToday.addDays(-1)).size() == 2);
}
