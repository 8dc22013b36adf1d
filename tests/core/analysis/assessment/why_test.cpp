// Why a level or a stage is what it is.
#include "core/analysis/assessment/why.h"
#include "core/domain/subject.h"
#include "tests/core/analysis/assessment/assessment_days.h"
#include "tests/core/analysis/rounds_home.h"

#include <string>

using namespace stagepath;
using test::kDay;
using test::kEnterprise;
using test::kToday;
using test::q;
using test::Rounds;

namespace {

QStringList textsOf(const QList<WhyPart>& parts) {
    QStringList texts;
    for (const WhyPart& p : parts) texts.append(p.text);
    return texts;
}

}  // namespace

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
