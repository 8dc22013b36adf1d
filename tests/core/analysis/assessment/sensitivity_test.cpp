// Which answers alone hold, lose or lift the stage.
#include "core/analysis/assessment/sensitivity.h"
#include "core/domain/subject.h"
#include "tests/core/analysis/assessment/assessment_days.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::kDay;
using test::kEnterprise;
using test::kToday;
using test::q;
using test::Rounds;

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
