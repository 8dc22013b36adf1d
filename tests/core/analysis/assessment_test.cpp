#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/assessment/sensitivity.h"
#include "core/analysis/assessment/taken_over.h"
#include "core/analysis/assessment/why.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kDay(2026, 6, 1);
const QDate kToday(2026, 11, 16);
const Subject kEnterprise = Subject::enterprise();

const Gap* gapIn(const QList<Gap>& gaps, const char* key) {
    for (const Gap& g : gaps) {
        if (g.criterion == q(key)) return &g;
    }
    return nullptr;
}

QStringList textsOf(const QList<WhyPart>& parts) {
    QStringList texts;
    for (const WhyPart& p : parts) texts.append(p.text);
    return texts;
}

}  // namespace

TEST_CASE("levels without evidence count one less in the evidenced profile", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answerAll(round, 3, "seen");
    for (const char* key : {"DR1", "DR2", "DR3", "DR4", "DR5", "DR6"}) {
        for (const AssessmentAnswerId id : r.portfolio.answersOf(round)) {
            if (r.portfolio.find(id)->criterion == q(key)) r.portfolio.remove(id);
        }
        r.answer(round, key, 3);
    }
    const Profiles p = profilesOf(r.portfolio, kEnterprise, kToday);
    CHECK(p.claimed[Dimension::Data].level == 3.0);
    CHECK(p.evidenced[Dimension::Data].level == 2.0);
    CHECK(p.evidenced[Dimension::Mlops].level == 3.0);
    CHECK(p.claimed.earnedStage == 3);
    CHECK(p.evidenced.earnedStage == 2);
}

TEST_CASE("a level 0 without evidence stays 0 and a link is evidence", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answer(round, "DR1", 0);
    AssessmentAnswer linked = *r.portfolio.find(r.answer(round, "DR2", 2));
    linked.link = q("https://wiki.example/trial");
    r.portfolio.put(linked);
    CHECK(profilesOf(r.portfolio, kEnterprise, kToday).evidenced[Dimension::Data].level == 1.0);
}

TEST_CASE("a directly set level with a reason is evidenced and without one is claimed", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay, AssessmentMode::Direct);
    r.level(round, Dimension::Data, 3, "audited");
    r.level(round, Dimension::Value, 3);
    const Profiles p = profilesOf(r.portfolio, kEnterprise, kToday);
    CHECK(p.evidenced[Dimension::Data].level == 3.0);
    CHECK(p.evidenced[Dimension::Value].level == 2.0);
}

TEST_CASE("a level taken over is evidenced only where it was so where it came from", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay, AssessmentMode::Direct);
    r.level(round, Dimension::Data, 3, takenOverReason(q("Plant 4"), {}).toUtf8().constData());
    r.level(round, Dimension::Value, 3, takenOverReason(q("Enterprise"), q("audited")).toUtf8().constData());
    r.level(round, Dimension::Change, 3, "Übernommen von „Werk 4“");
    r.level(round, Dimension::Mlops, 3, "Übernommen von „Werk 4“: geprüft");
    const Profiles p = profilesOf(r.portfolio, kEnterprise, kToday);
    CHECK(p.evidenced[Dimension::Data].level == 2.0);
    CHECK(p.evidenced[Dimension::Value].level == 3.0);
    CHECK(p.evidenced[Dimension::Change].level == 2.0);
    CHECK(p.evidenced[Dimension::Mlops].level == 3.0);
    CHECK(coverageOf(r.portfolio, kEnterprise, kToday).reasoned == 2);
    CHECK(coverageOf(r.portfolio, kEnterprise, kToday).evidenced == 0);  // no criterion is answered
    CHECK_FALSE(saysWhy(takenOverReason(q("Enterprise"), {})));
    CHECK_FALSE(saysWhy(q("  ")));
    CHECK(saysWhy(q("Taken over from “Enterprise”: he said “yes”")));
}

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

TEST_CASE("why not a stage names the half level and the gate criteria in full", "[assessment][why]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) {
        if (c.dimension != Dimension::Change) r.answer(round, c.key.toLatin1().constData(), c.dimension == Dimension::Value ? 1 : c.key == q("EO1") ? 1 : 2);
    }
    const std::string all = textsOf(whyStage(r.portfolio, kEnterprise, kToday, kToday)).join(QLatin1Char('\n')).toStdString();
    CHECK_THAT(all, Catch::Contains("Stage 1 needs Organisational change at 1; nothing of it is answered."));
    CHECK_THAT(all, !Catch::Contains("it is at –"));
    Rounds whole;
    const AssessmentId second = whole.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) whole.answer(second, c.key.toLatin1().constData(), c.dimension == Dimension::Value ? 1 : c.key == q("EO1") ? 1 : 2);
    const std::string texts = textsOf(whyStage(whole.portfolio, kEnterprise, kToday, kToday)).join(QLatin1Char('\n')).toStdString();
    CHECK_THAT(texts, Catch::Contains("Stage 2 needs Business case at 2, half a level below still passes; it is at 1."));
    CHECK_THAT(texts, Catch::Contains("Stage 2 needs the gate criterion EO1 in full at 2; it is at 1."));
    CHECK_THAT(texts, !Catch::Contains("BC2"));  // the dimension says it: all of it is at 1
}

TEST_CASE("the sentence on what decides names the gate criteria where no dimension is below its gate", "[assessment][why]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) r.answer(round, c.key.toLatin1().constData(), c.key == q("EO1") ? 1 : 2);
    const QString name = builtInPack().find(q("EO1"))->name;
    REQUIRE(standingOf(r.portfolio, kEnterprise, kToday).earnedStage == 1);
    CHECK(whatDecides(r.portfolio, kEnterprise, kToday) == q("Stage 2 waits for the gate criterion “%1” 1 of 2.").arg(name));
    // The words of whyStage(): what nobody answered is no level 0.
    Rounds unanswered;
    const AssessmentId without = unanswered.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) {
        if (c.key != q("EO1")) unanswered.answer(without, c.key.toLatin1().constData(), 2);
    }
    CHECK(whatDecides(unanswered.portfolio, kEnterprise, kToday) == q("Stage 2 waits for the gate criterion “%1” (not answered).").arg(name));
    CHECK_THAT(textsOf(whyStage(unanswered.portfolio, kEnterprise, kToday, kToday)).join(QLatin1Char('\n')).toStdString(), Catch::Contains("EO1 in full at 2; it is not answered."));
    Rounds low;
    const AssessmentId second = low.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) low.answer(second, c.key.toLatin1().constData(), c.dimension == Dimension::Value ? 1 : 2);
    CHECK(whatDecides(low.portfolio, kEnterprise, kToday) == q("The lowest level decides: Business case 1."));
    Rounds open;
    open.answer(open.round(kEnterprise, kDay), "DR1", 2);
    CHECK_THAT(whatDecides(open.portfolio, kEnterprise, kToday).toStdString(), Catch::StartsWith("Nothing is answered in Ownership"));
    CHECK(whatDecides(Rounds().portfolio, kEnterprise, kToday).isEmpty());
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

TEST_CASE("each answer that alone holds or loses the stage is found", "[assessment][sensitivity]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answerAll(round, 2);
    const QList<Sensitivity> found = sensitivityOf(r.portfolio, kEnterprise, kToday);
    QStringList down;
    for (const Sensitivity& s : found) {
        CHECK(s.stageFrom == 2);
        CHECK(s.to < *s.from);
        CHECK(s.stageTo == 1);
        down.append(s.criterion);
    }
    CHECK(down == QStringList{q("DR1"), q("EO1")});
}

TEST_CASE("the fewest steps up that lift the stage are found", "[assessment][sensitivity]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) r.answer(round, c.key.toLatin1().constData(), c.key == q("EO1") ? 0 : 2);
    bool seen = false;
    for (const Sensitivity& s : sensitivityOf(r.portfolio, kEnterprise, kToday)) {
        if (s.criterion != q("EO1") || s.to < *s.from) continue;
        seen = true;
        CHECK(s.to == 2);
        CHECK(s.stageTo == 2);
    }
    CHECK(seen);
}

TEST_CASE("of a directly set dimension its level is the answer", "[assessment][sensitivity]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay, AssessmentMode::Direct);
    for (Dimension d : kDimensions) r.level(round, d, d == Dimension::Mlops ? 1 : 2, "seen");
    const QList<Sensitivity> found = sensitivityOf(r.portfolio, kEnterprise, kToday);
    bool up = false;
    for (const Sensitivity& s : found) {
        CHECK(s.criterion.isEmpty());
        up = up || (s.dimension == Dimension::Mlops && s.from == 1 && s.to == 2 && s.stageTo == 2);
    }
    CHECK(up);
    CHECK(sensitivityOf(r.portfolio, Subject::of(r.useCase("Fraud")), kToday).isEmpty());
}

TEST_CASE("a level is explained by its mean and by the gate criterion that holds it", "[assessment][why]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    for (const Criterion& c : builtInPack().criteria) r.answer(round, c.key.toLatin1().constData(), c.key == q("EO1") ? 1 : 3);
    const QList<WhyPart> parts = whyLevel(r.portfolio, kEnterprise, Dimension::Ownership, kToday, kToday);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].kind == WhyKind::Mean);
    CHECK(parts[0].count == 6);
    CHECK(parts[0].value == Approx(2.667).margin(0.001));
    CHECK(parts[1].kind == WhyKind::HeldByGate);
    CHECK(parts[1].criterion == q("EO1"));
    CHECK(parts[1].value == 2);
    CHECK_THAT(parts[1].text.toStdString(), Catch::Contains("EO1"));
}

TEST_CASE("a level is explained by whom it comes from and by what the plan brings", "[assessment][why]") {
    Rounds r;
    r.portfolio.applySetting(q("organisation"), q("\"Alder\""));
    r.level(r.round(kEnterprise, kDay, AssessmentMode::Direct), Dimension::Data, 1, "clean in one silo");
    const InitiativeId work = r.outcome(kEnterprise, Dimension::Data, 3, QDate(2027, 3, 31));
    const Subject useCase = Subject::of(r.useCase("Fraud"));
    const QList<WhyPart> now = whyLevel(r.portfolio, useCase, Dimension::Data, kToday, kToday);
    REQUIRE(now.size() == 2);
    CHECK(now[0].kind == WhyKind::Inherited);
    CHECK_THAT(now[0].text.toStdString(), Catch::Contains("Alder"));
    CHECK(now[1].kind == WhyKind::SetDirectly);
    CHECK(now[1].date == kDay);
    CHECK(now[1].reason == q("clean in one silo"));
    const QList<WhyPart> then = whyLevel(r.portfolio, kEnterprise, Dimension::Data, QDate(2027, 6, 1), kToday);
    INFO(textsOf(then).join(q("\n")).toStdString());
    REQUIRE(then.size() == 3);
    CHECK(then[1].kind == WhyKind::Raised);
    CHECK(then[1].initiative == work);
    CHECK(then[1].value == 3);
    CHECK(whyLevel(r.portfolio, kEnterprise, Dimension::Mlops, kToday, kToday)[0].kind == WhyKind::NotKnown);
}

TEST_CASE("a stage is explained by what holds the next one back", "[assessment][why]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay, AssessmentMode::Direct);
    for (Dimension d : kDimensions) r.level(round, d, d == Dimension::Mlops ? 1 : 4, "seen");
    const QList<WhyPart> parts = whyStage(r.portfolio, kEnterprise, kToday, kToday);
    CHECK(parts.first().kind == WhyKind::StageEarned);
    CHECK(parts.first().stage == 1);
    CHECK(parts[1].kind == WhyKind::DimensionBelow);
    CHECK(parts[1].dimension == Dimension::Mlops);
    CHECK(parts[1].needed == 2);
    CHECK(parts.last().kind == WhyKind::WeakestDimension);
    CHECK(parts.last().average == 3.5);
    CHECK(whyStage(r.portfolio, Subject::of(r.useCase("Fraud")), kToday, kToday)[0].kind == WhyKind::NotKnown);
}

TEST_CASE("weights of criteria move their dimension's mean", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answer(round, "DR1", 4);
    r.answer(round, "DR2", 1);
    r.portfolio.applySetting(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "criteria": [{"key": "DR1", "weight": 3}]})"));
    CHECK(standingOf(r.portfolio, kEnterprise, kToday)[Dimension::Data].level == Approx(13.0 / 4));
}
