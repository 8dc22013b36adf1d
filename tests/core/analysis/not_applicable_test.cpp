// A dimension that is answered as not applicable throughout.
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/assessment/why.h"
#include "core/analysis/plan/projection.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;

namespace {

const QDate kNaToday(2026, 11, 16);

/// A use case at 3 in all that applies to it; MLOps does not.
struct NotApplicableHome {
    test::Rounds rounds;
    UseCaseId useCase = rounds.useCase("Bought");
    Subject subject = Subject::of(useCase);

    void assess(AssessmentMode mode = AssessmentMode::Full) {
        const AssessmentId round = rounds.round(subject, QDate(2026, 11, 1), mode);
        for (const Criterion& c : builtInPack().criteria) {
            const bool isNa = c.dimension == Dimension::Mlops;
            if (mode == AssessmentMode::Light && !c.light) continue;
            rounds.answer(round, c.key.toLatin1().constData(), isNa ? 0 : 3, "", isNa ? AnswerState::NotApplicable : AnswerState::Level);
        }
    }
    Standing standing() const { return standingOf(rounds.portfolio, subject, kNaToday); }
};

}  // namespace

TEST_CASE("a dimension that is not applicable throughout leaves coverage, readiness and gates", "[analysis][not-applicable]") {
    const bool isLight = GENERATE(false, true);
    NotApplicableHome h;
    h.assess(isLight ? AssessmentMode::Light : AssessmentMode::Full);
    const Standing s = h.standing();
    CHECK(s.coverage == 1.0);
    const Coverage coverage = coverageOf(h.rounds.portfolio, h.subject, kNaToday);
    CHECK(coverage.answered == (isLight ? 10 : 30));
    CHECK(coverage.share == 1.0);
    CHECK(*s.readiness == 75.0);
    CHECK(s.earnedStage == 3);
    CHECK_FALSE(s[Dimension::Mlops].known);
    CHECK(levelText(s[Dimension::Mlops]) == q("n/a"));
    for (const Blocker& b : blockersOf(h.rounds.portfolio, h.subject, kNaToday)) CHECK(b.dimension != Dimension::Mlops);
    for (const Gap& gap : gapsOf(h.rounds.portfolio, h.subject, 4, kNaToday)) CHECK(gap.dimension != Dimension::Mlops);
    CHECK(whyLevel(h.rounds.portfolio, h.subject, Dimension::Mlops, kNaToday, kNaToday).constFirst().text == q("Not applicable"));
    CHECK_FALSE(whatDecides(h.rounds.portfolio, h.subject, kNaToday).contains(q("Nothing is answered")));
}

TEST_CASE("no other level stands in for what is not applicable", "[analysis][not-applicable]") {
    NotApplicableHome h;
    SECTION("what the enterprise has") { h.rounds.levels(h.rounds.round(Subject::enterprise(), QDate(2026, 9, 1), AssessmentMode::Direct), 1); }
    SECTION("what it had before itself") { h.rounds.levels(h.rounds.round(h.subject, QDate(2026, 7, 1), AssessmentMode::Direct), 1); }
    SECTION("what is planned") { h.rounds.outcome(h.subject, Dimension::Mlops, 1, QDate(2026, 12, 31)); }
    h.assess();
    CHECK_FALSE(h.standing()[Dimension::Mlops].inherited);
    CHECK(h.standing()[Dimension::Mlops].notApplicable);
    CHECK(*h.standing().readiness == 75.0);
    const Standing then = Projection(h.rounds.portfolio, kNaToday).at(h.subject, QDate(2027, 1, 31));
    CHECK(*then.readiness == 75.0);
    CHECK(then.earnedStage == 3);
    // A later round that answers it ends that.
    h.rounds.level(h.rounds.round(h.subject, kNaToday, AssessmentMode::Direct), Dimension::Mlops, 2, "in house now");
    CHECK(h.standing()[Dimension::Mlops].level == 2);
    CHECK(h.standing().earnedStage == 2);
}

TEST_CASE("what is not applicable and nothing else is no assessment", "[analysis][not-applicable]") {
    NotApplicableHome h;
    const AssessmentId round = h.rounds.round(h.subject, QDate(2026, 11, 1));
    for (const Criterion& c : builtInPack().criteria) h.rounds.answer(round, c.key.toLatin1().constData(), 0, "", AnswerState::NotApplicable);
    CHECK_FALSE(h.standing().assessed);
    CHECK_FALSE(h.standing().earnedStage.has_value());
    CHECK_FALSE(h.standing().readiness.has_value());
}

TEST_CASE("what is not applicable leaves the questions also where its dimension has no level yet", "[analysis][not-applicable]") {
    test::Rounds r;
    const Subject subject = Subject::of(r.useCase("Bought"));
    const bool inherits = GENERATE(false, true);
    if (inherits) r.levels(r.round(Subject::enterprise(), QDate(2026, 9, 1), AssessmentMode::Direct), 1);
    const AssessmentId round = r.round(subject, QDate(2026, 11, 1), AssessmentMode::Light);
    for (const char* key : {"DR1", "DR2", "EO1", "EO4", "BC2", "BC5"}) r.answer(round, key, 2);
    r.answer(round, "AG2", 0, "", AnswerState::Unknown);
    r.answer(round, "AG3", 0, "", AnswerState::NotApplicable);
    const Coverage coverage = coverageOf(r.portfolio, subject, kNaToday);
    CHECK(coverage.answers() == 6);
    CHECK(coverage.questions() == 11);
    CHECK(coverage.notApplicable == 1);
    CHECK(coverage.unknown == 1);
    CHECK(coverage.share == Approx(6.0 / 11));
    for (const Gap& gap : gapsOf(r.portfolio, subject, 4, kNaToday)) CHECK(gap.criterion != q("AG3"));
    // An outcome for the dimension raises the others alone.
    r.outcome(subject, Dimension::Governance, 2, QDate(2026, 12, 31));
    const SubjectState then = stateOf(r.portfolio, subject, QDate(2027, 1, 1), Outlook::Plan, kNaToday);
    CHECK(then[static_cast<std::size_t>(indexOf(Dimension::Governance))].criterion(2) == kNotApplicable);
    CHECK(then[static_cast<std::size_t>(indexOf(Dimension::Governance))].criterion(1) == 2);
    // A later round that answers it ends that, also by not knowing.
    const bool isKnown = GENERATE(false, true);
    r.answer(r.round(subject, QDate(2026, 11, 15), AssessmentMode::Light), "AG3", isKnown ? 1 : 0, "", isKnown ? AnswerState::Level : AnswerState::Unknown);
    CHECK(coverageOf(r.portfolio, subject, kNaToday).notApplicable == 0);
}
