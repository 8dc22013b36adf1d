// How much of a round is answered, and what that says of its figures.
#include "core/analysis/assessment/coverage.h"
#include "core/domain/subject.h"
#include "tests/core/analysis/assessment/assessment_days.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::kDay;
using test::kEnterprise;
using test::kToday;
using test::q;
using test::Rounds;

TEST_CASE("coverage counts what is answered unknown and not applicable", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answer(round, "DR1", 2, "report");
    r.answer(round, "DR2", 2);
    r.answer(round, "DR3", 0, "", AnswerState::Unknown);
    r.answer(round, "DR4", 0, "", AnswerState::NotApplicable);
    const Coverage c = coverageOf(r.portfolio, kEnterprise, kToday);
    CHECK(c.asked == 36);
    CHECK(c.answered == 2);
    CHECK(c.unknown == 1);
    CHECK(c.notApplicable == 1);
    CHECK(c.evidenced == 1);
    CHECK(c.share == Approx(2.0 / 35));
    CHECK(c.share == standingOf(r.portfolio, kEnterprise, kToday).coverage);
    CHECK(c.band == CoverageBand::Blocked);
}

TEST_CASE("answers are counted apart from dimensions that are set directly", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.level(round, Dimension::Mlops, 2, "audited");
    r.answer(round, "DR1", 2);
    r.answer(round, "DR4", 0, "", AnswerState::NotApplicable);
    const Coverage c = coverageOf(r.portfolio, kEnterprise, kToday);
    CHECK(c.set == 1);
    CHECK(c.answers() == 1);
    CHECK(c.questions() == 29);
    // What counts as covered is as before.
    CHECK(c.answered == 7);
    CHECK(c.share == Approx(7.0 / 35));
}

TEST_CASE("coverage of a light round is of its own twelve questions", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay, AssessmentMode::Light);
    for (const Criterion& c : builtInPack().criteria) {
        if (c.light) r.answer(round, c.key.toLatin1().constData(), 2);
    }
    const Coverage c = coverageOf(r.portfolio, kEnterprise, kToday);
    CHECK(c.asked == 12);
    CHECK(c.share == 1.0);
    CHECK(c.band == CoverageBand::Ok);
}

TEST_CASE("bands of coverage begin at 40 and at 60 percent", "[assessment]") {
    CHECK(coverageBand(0.389) == CoverageBand::Blocked);
    CHECK(coverageBand(0.4) == CoverageBand::Warning);
    CHECK(coverageBand(0.599) == CoverageBand::Warning);
    CHECK(coverageBand(0.611) == CoverageBand::Ok);
}

TEST_CASE("the share that is answered is shown to the nearest per cent, and never as of another band than its own", "[assessment]") {
    CHECK(shownShare(2.0 / 12) == 17);
    CHECK(shownShare(1.0 / 12) == 8);
    CHECK(shownShare(0.396) == 39);
    CHECK(shownShare(0.4) == 40);
    CHECK(shownShare(0.598) == 59);
    CHECK(shownShare(0.6) == 60);
    CHECK(shownShare(0) == 0);
    CHECK(shownShare(1) == 100);
    for (int answered = 0; answered <= 36; ++answered) CHECK(coverageBand(shownShare(answered / 36.0) / 100.0) == coverageBand(answered / 36.0));
}

TEST_CASE("figures on little coverage say so and a light round that it is indicative", "[assessment]") {
    Rounds r;
    r.answer(r.round(kEnterprise, kDay), "DR1", 3);
    CHECK(readinessText(standingOf(r.portfolio, kEnterprise, kToday)) == q("75 (blocked: 3 % answered)"));
    CHECK(readinessText(standingOf(r.portfolio, Subject::of(BusinessUnitId(7)), kToday)) == q("–"));
    Rounds light;
    const AssessmentId round = light.round(kEnterprise, kDay, AssessmentMode::Light);
    for (const Criterion& c : builtInPack().criteria) {
        if (c.light) light.answer(round, c.key.toLatin1().constData(), 2);
    }
    CHECK(cautionText(standingOf(light.portfolio, kEnterprise, kToday)) == q("indicative"));
    Rounds whole;
    whole.answerAll(whole.round(kEnterprise, kDay), 2);
    CHECK(readinessText(standingOf(whole.portfolio, kEnterprise, kToday)) == q("50"));
}
