// Levels that are claimed and levels that are evidenced.
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/taken_over.h"
#include "tests/core/analysis/assessment/assessment_days.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::kDay;
using test::kEnterprise;
using test::kToday;
using test::q;
using test::Rounds;

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

TEST_CASE("weights of criteria move their dimension's mean", "[assessment]") {
    Rounds r;
    const AssessmentId round = r.round(kEnterprise, kDay);
    r.answer(round, "DR1", 4);
    r.answer(round, "DR2", 1);
    r.portfolio.applySetting(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "criteria": [{"key": "DR1", "weight": 3}]})"));
    CHECK(standingOf(r.portfolio, kEnterprise, kToday)[Dimension::Data].level == Approx(13.0 / 4));
}
