// What the next stage needs, in the order of its weight.
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/assessment/sensitivity.h"
#include "core/domain/subject.h"
#include "tests/core/analysis/assessment/assessment_days.h"
#include "tests/core/analysis/rounds_home.h"

#include <optional>

using namespace stagepath;
using test::kDay;
using test::kEnterprise;
using test::kToday;
using test::q;
using test::Rounds;

namespace {

const Gap* gapIn(const QList<Gap>& gaps, const char* key) {
    for (const Gap& g : gaps) {
        if (g.criterion == q(key)) return &g;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("gaps reach to the gate table and to what the gate criteria need", "[assessment][gaps]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answerAll(round, 1);
    const QList<Gap> gaps = gapsOf(r.portfolio, kEnterprise, 3, kToday);
    CHECK(gaps.size() == 36);
    const Gap& gap = *gapIn(gaps, "MO4");
    CHECK(gap.target == 3);
    CHECK(gap.gap == 2);
    CHECK(gap.priority == 2);
    CHECK(gap.band == Priority::P1);
    CHECK(gap.action.level == 2);
    CHECK(gap.action.text == builtInPack().find(q("MO4"))->actions[0].text);
    CHECK(gap.blocks);
}

TEST_CASE("from 0 the first action of the model is offered and no descriptor", "[assessment][gaps]") {
    Rounds r;
    r.answer(r.round(kEnterprise, kDay), "DR1", 0);
    const QList<Gap> gaps = gapsOf(r.portfolio, kEnterprise, 1, kToday);
    const Gap& gap = *gapIn(gaps, "DR1");
    CHECK(gap.action == builtInPack().find(q("DR1"))->actions[0]);
    CHECK(gap.action.level == 2);
    CHECK_FALSE(gapIn(gaps, "EO4")->answered);
    for (const Gap& g : gaps) CHECK(g.action == builtInPack().find(g.criterion)->actions[0]);
}

TEST_CASE("for stage 1 nobody is asked for more than its level and a plan to that level counts", "[assessment][gaps]") {
    Rounds r;
    const Subject triage = Subject::of(r.useCase("Triage"));
    const InitiativeId enabler = r.outcome(triage, Dimension::Data, 1, QDate(2027, 1, 31));
    const QList<Gap> gaps = gapsOf(r.portfolio, triage, 1, kToday);
    REQUIRE(gaps.size() == 36);
    for (const Gap& gap : gaps) {
        CHECK(gap.target == 1);
        CHECK(gap.step == 1);
        CHECK(gap.planned.size() == (gap.dimension == Dimension::Data ? 1 : 0));
        CHECK(gap.stays == (gap.dimension != Dimension::Data));
    }
    CHECK(gapIn(gaps, "DR1")->planned[0].initiative == enabler);
    // On the way to a later stage the next step is one level up.
    r.levels(r.round(triage, kDay, AssessmentMode::Direct), 1);
    for (const Gap& gap : gapsOf(r.portfolio, triage, 3, kToday)) CHECK(gap.step == 2);
}

TEST_CASE("needs are divided into what blocks the next stage and what nothing waits for", "[assessment][gaps]") {
    Rounds r;
    r.portfolio.applySetting(q("organisation"), q("\"Alder\""));
    const AssessmentId round = r.round(kEnterprise, kDay);
    // Data holds for stage 2 with 4 of 6 at level 2; MLOps doesn't.
    for (const Criterion& c : builtInPack().criteria) {
        const bool isLow = c.dimension == Dimension::Mlops || c.key == q("DR5") || c.key == q("DR6");
        r.answer(round, c.key.toLatin1().constData(), isLow ? 1 : 2);
    }
    const StageNeeds needs = needsOf(r.portfolio, kEnterprise, 2, kToday);
    REQUIRE(needs.blocking.size() == 6);
    for (const Gap& gap : needs.blocking) CHECK(gap.dimension == Dimension::Mlops);
    REQUIRE(needs.further.size() == 2);
    CHECK(gapIn(needs.further, "DR5"));
    CHECK(needs.unplanned == 6);
    CHECK(needs.earned.isNull());
    CHECK_THAT(needsSentence(needs, q("Alder")).toStdString(), Catch::StartsWith("6 need") && Catch::EndsWith("between Alder and stage 2; 6 of them are not on the roadmap"));
}

TEST_CASE("needs and the projected stage agree", "[assessment][gaps]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) r.answer(round, c.key.toLatin1().constData(), c.dimension == Dimension::Mlops ? 1 : 2);
    // Three of six at level 2 make 1.5, which holds for stage 2: the other three keep nothing then.
    for (const char* key : {"MO1", "MO2", "MO4"}) {
        const InitiativeId work = r.outcome(kEnterprise, Dimension::Data, 1, QDate(2027, 2, 12));
        r.portfolio.put(Outcome{OutcomeId(1000 + work.value), work, kEnterprise, std::nullopt, q(key), 2});
    }
    const StageNeeds needs = needsOf(r.portfolio, kEnterprise, 2, kToday);
    CHECK(needs.blocking.size() == 6);
    CHECK(needs.earned == QDate(2027, 2, 12));
    CHECK(needs.unplanned == 0);
    CHECK_FALSE(gapIn(needs.blocking, "MO5")->stays);
    CHECK(needs.met == 3);
    CHECK_THAT(needsSentence(needs, q("Alder")).toStdString(), Catch::StartsWith("6 need") && Catch::EndsWith("between Alder and stage 2; the roadmap earns it in Feb 2027 with 3 of them met"));
    // What is planned for later doesn't count as met by then; what is met before the stage is earned leaves the shorter words.
    const InitiativeId rest = r.outcome(kEnterprise, Dimension::Mlops, 2, QDate(2027, 2, 12));
    REQUIRE_FALSE(rest.isNull());
    CHECK_THAT(needsSentence(needsOf(r.portfolio, kEnterprise, 2, kToday), q("Alder")).toStdString(), Catch::EndsWith("between Alder and stage 2; the roadmap earns it in Feb 2027"));
}

TEST_CASE("a light round needs only what it asks", "[assessment][gaps]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay, AssessmentMode::Light);
    r.answer(round, "DR1", 1);
    QSet<Dimension> dimensions;
    for (const Gap& gap : gapsOf(r.portfolio, kEnterprise, 2, kToday)) {
        INFO(gap.criterion.toStdString());
        CHECK(builtInPack().find(gap.criterion)->light);
        dimensions.insert(gap.dimension);
    }
    CHECK(dimensions.size() == 6);
    for (const Blocker& b : blockersOf(r.portfolio, kEnterprise, kToday)) {
        if (!b.criterion.isEmpty()) CHECK(builtInPack().find(b.criterion)->light);
        CHECK(b.answered == (b.criterion == q("DR1")));
    }
    for (const Sensitivity& s : sensitivityOf(r.portfolio, kEnterprise, kToday)) CHECK(builtInPack().find(s.criterion)->light);
}

TEST_CASE("an edited gate table moves the gap but a gate criterion keeps its need", "[assessment][gaps]") {
    Rounds r;
    r.levels(r.round(kEnterprise, kDay, AssessmentMode::Direct), 1);
    r.portfolio.applySetting(q("gates"), q(R"({"2": {"data": 1, "ownership": 4}})"));
    const QList<Gap> gaps = gapsOf(r.portfolio, kEnterprise, 2, kToday);
    CHECK(gapIn(gaps, "DR1")->target == 2);
    CHECK_FALSE(gapIn(gaps, "DR2"));
    CHECK(gapIn(gaps, "EO5")->target == 4);
}

TEST_CASE("blocking gaps come first and then the heavier ones", "[assessment][gaps]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) r.answer(round, c.key.toLatin1().constData(), c.dimension == Dimension::Mlops ? 1 : 2);
    r.portfolio.applySetting(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "criteria": [{"key": "CR2", "weight": 3}]})"));
    const QList<Gap> gaps = gapsOf(r.portfolio, kEnterprise, 3, kToday);
    REQUIRE(gaps.size() == 36);
    for (qsizetype i = 0; i < gaps.size(); ++i) CHECK(gaps[i].blocks == (i < 6));
    CHECK(gaps[0].criterion == q("MO1"));
    CHECK(gaps[6].criterion == q("CR2"));
    CHECK(gaps[6].priority == 3);
    CHECK(gaps[6].band == Priority::P0);
    CHECK(gaps[7].criterion == q("DR1"));
}

TEST_CASE("bands of priority begin where the rule says", "[assessment][gaps]") {
    CHECK(priorityBand(2.4) == Priority::P0);
    CHECK(priorityBand(0.8 * 2) == Priority::P1);
    CHECK(priorityBand(0.3 * 3) == Priority::P2);
    CHECK(priorityBand(0.89) == Priority::P3);
}

TEST_CASE("a gap names the initiatives that bring its next level", "[assessment][gaps]") {
    Rounds r;
    r.levels(r.round(kEnterprise, kDay, AssessmentMode::Direct), 1);
    r.outcome(kEnterprise, Dimension::Data, 1, QDate(2027, 1, 31));
    const InitiativeId late = r.outcome(kEnterprise, Dimension::Data, 3, QDate(2028, 1, 31));
    const InitiativeId early = r.outcome(kEnterprise, Dimension::Data, 2, QDate(2027, 6, 30));
    r.outcome(kEnterprise, Dimension::Data, 2, QDate(2026, 9, 30));  // overdue and not done
    const QList<Gap> gaps = gapsOf(r.portfolio, kEnterprise, 2, kToday);
    const Gap& gap = *gapIn(gaps, "DR3");
    REQUIRE(gap.planned.size() == 2);
    CHECK(gap.planned[0].initiative == early);
    CHECK(gap.planned[0].finish == QDate(2027, 6, 30));
    CHECK(gap.planned[1].initiative == late);
    CHECK(gapIn(gaps, "MO1")->planned.isEmpty());
}

TEST_CASE("what is not applicable has no gap and what is inherited is marked", "[assessment][gaps]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answerAll(round, 1);
    r.answer(round, "AG6", 0, "", AnswerState::NotApplicable);
    const UseCaseId u = r.useCase("Fraud");
    CHECK_FALSE(gapIn(gapsOf(r.portfolio, kEnterprise, 2, kToday), "DR99"));
    const QList<Gap> gaps = gapsOf(r.portfolio, Subject::of(u), 2, kToday);
    CHECK(gapIn(gaps, "DR1")->inherited);
}
