#include "core/analysis/impact.h"
#include "core/analysis/standing.h"
#include "core/domain/pack/content_pack.h"
#include "tests/support/support.h"

using namespace stagepath;

namespace {

const QDate kDay(2026, 1, 1);

/// A portfolio with one enterprise round whose answers are given by criterion.
class Round {
public:
    explicit Round(int all, AssessmentMode mode = AssessmentMode::Full) {
        m_assessment.id = AssessmentId(1);
        m_assessment.date = kDay;
        m_assessment.mode = mode;
        m_portfolio.put(m_assessment);
        for (const Criterion& c : builtInPack().criteria) answer(c.key, all);
    }
    Round& answer(const QString& key, int level) { return put(key, AnswerState::Level, level); }
    Round& put(const QString& key, AnswerState state, int level = 0) {
        const auto ref = criterionOf(key);
        AssessmentAnswer row;
        row.id = AssessmentAnswerId(100 + indexOf(ref->dimension) * 6 + ref->index);
        row.assessment = m_assessment.id;
        row.criterion = key;
        row.state = state;
        row.level = level;
        m_portfolio.put(row);
        return *this;
    }
    Round& forget(const QString& key) {
        const auto ref = criterionOf(key);
        m_portfolio.remove(AssessmentAnswerId(100 + indexOf(ref->dimension) * 6 + ref->index));
        return *this;
    }
    Round& set(const QString& key, const QString& json) {
        m_portfolio.applySetting(key, json);
        return *this;
    }
    Standing standing() const { return standingOf(m_portfolio, Subject::enterprise(), kDay); }
    QList<Blocker> blockers() const { return blockersOf(m_portfolio, Subject::enterprise(), kDay); }

private:
    Assessment m_assessment;
    Portfolio m_portfolio;
};

QString q(const char* text) { return QString::fromLatin1(text); }

void setDimension(Round& round, Dimension d, int level) {
    for (int i = 0; i < 6; ++i) round.answer(builtInPack().at(d, i).key, level);
}

}  // namespace

TEST_CASE("vector a: all 2 is stage 2", "[analysis]") {
    const Standing s = Round(2).standing();
    for (Dimension d : kDimensions) CHECK(s[d].level == 2.0);
    CHECK(s.earnedStage == 2);
    CHECK(*s.readiness == 50.0);
}

TEST_CASE("vector b: all 0 is before stage 1", "[analysis]") { CHECK(Round(0).standing().earnedStage == 0); }

TEST_CASE("vector c: MLOps at 1 holds five dimensions at 4 in stage 1", "[analysis]") {
    Round round(4);
    setDimension(round, Dimension::Mlops, 1);
    CHECK(round.standing()[Dimension::Mlops].level == 1.0);
    CHECK(round.standing().earnedStage == 1);
    QStringList keys;
    for (const Blocker& b : round.blockers()) {
        keys.append(b.criterion);
        CHECK(b.level == 1);
        CHECK(b.needed == 2);
    }
    CHECK(keys == QStringList{q("MO1"), q("MO2"), q("MO3"), q("MO4"), q("MO5"), q("MO6")});
}

TEST_CASE("vector d: the gate criterion caps its dimension and holds the stage", "[analysis]") {
    const Standing s = Round(3).answer(q("EO1"), 1).standing();
    CHECK(s[Dimension::Ownership].level == 2.0);
    CHECK(s[Dimension::Ownership].capped);
    CHECK(s.earnedStage == 1);
}

TEST_CASE("vector e: one weak criterion that is no gate does not hold the stage", "[analysis]") {
    const Standing s = Round(3).answer(q("DR5"), 1).standing();
    CHECK(s[Dimension::Data].level == Approx(2.667).margin(0.001));
    CHECK(s.earnedStage == 3);
    CHECK(levelText(s[Dimension::Data]) == q("2+"));
}

TEST_CASE("vector f: not applicable leaves the denominator", "[analysis]") {
    const Standing s = Round(3).put(q("AG6"), AnswerState::NotApplicable).standing();
    CHECK(s[Dimension::Governance].level == 3.0);
    CHECK(s.coverage == 1.0);
}

TEST_CASE("vector g: coverage counts what was answered", "[analysis]") {
    const auto coverage = [](int answered) {
        Round round(2);
        for (int i = answered; i < 36; ++i) round.put(builtInPack().criteria[i].key, AnswerState::Unknown);
        return round.standing().coverage;
    };
    CHECK(coverage(14) == Approx(0.389).margin(0.001));
    CHECK(coverage(22) == Approx(0.611).margin(0.001));
}

TEST_CASE("vector h: 4,4,4,4,4,1 is not 3,3,3,3,3,3", "[analysis]") {
    Round uneven(4);
    setDimension(uneven, Dimension::Mlops, 1);
    CHECK(uneven.standing().earnedStage == 1);
    CHECK(Round(3).standing().earnedStage == 3);
}

TEST_CASE("a light round has its own denominator and is indicative", "[analysis]") {
    Round round(2, AssessmentMode::Light);
    for (const Criterion& c : builtInPack().criteria) {
        if (!c.light) round.forget(c.key);
    }
    const Standing s = round.standing();
    CHECK(s.indicative);
    CHECK(s.coverage == 1.0);
    CHECK(s.earnedStage == 2);
}

TEST_CASE("a use case without levels of its own is not assessed, and shows what it would inherit", "[analysis]") {
    Portfolio p;
    Assessment round;
    round.id = AssessmentId(1);
    round.date = kDay;
    p.put(round);
    p.put(AssessmentLevel{AssessmentLevelId(1), round.id, Dimension::Data, 3, {}});
    UseCase u;
    u.id = UseCaseId(5);
    p.put(u);
    const Standing s = standingOf(p, Subject::of(u.id), kDay);
    CHECK_FALSE(s.assessed);
    CHECK_FALSE(s.readiness.has_value());
    CHECK_FALSE(s.earnedStage.has_value());
    CHECK(s[Dimension::Data].inherited);
    CHECK(s[Dimension::Data].level == 3.0);
    CHECK_FALSE(s[Dimension::Mlops].known);
}

TEST_CASE("the parts of an impact add up to it, and say what is not scored", "[impact]") {
    Portfolio p;
    ImpactCriterion reach;
    reach.id = ImpactCriterionId(1);
    reach.weight = 30;
    ImpactCriterion urgency = reach;
    urgency.id = ImpactCriterionId(2);
    urgency.weight = 10;
    ImpactCriterion reuse = reach;
    reuse.id = ImpactCriterionId(3);
    for (const ImpactCriterion& c : {reach, urgency, reuse}) p.put(c);
    UseCase u;
    u.id = UseCaseId(1);
    p.put(u);
    p.put(ImpactScore{ImpactScoreId(1), u.id, reach.id, 4});
    p.put(ImpactScore{ImpactScoreId(2), u.id, urgency.id, 0});
    const QList<ImpactPart> parts = impactParts(p, u.id);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].points == Approx(60));
    CHECK(parts[0].share == Approx(0.75));
    CHECK(parts[1].score == 0);
    CHECK(parts[1].points == Approx(0));
    CHECK_FALSE(parts[2].score);
    CHECK(parts[2].share == Approx(0));
    CHECK(parts[0].shownShare == 75);
    CHECK(parts[1].shownShare == 25);
    CHECK(parts[2].shownShare == 0);
    CHECK(*impactOf(p, u.id).value == Approx(parts[0].points + parts[1].points + parts[2].points));
}

TEST_CASE("shares of weights are shown in whole per cent that sum to 100", "[analysis]") {
    CHECK(shownShares({10, 30, 15, 10, 15}) == QList<int>{13, 37, 19, 12, 19});
    CHECK(shownShares({30, 30, 15, 10, 15}) == QList<int>{30, 30, 15, 10, 15});
    CHECK(shownShares({10, 10, 10, 0, 0}) == QList<int>{34, 33, 33, 0, 0});
    CHECK(shownShares({1, 1, 1, 1, 1, 1}) == QList<int>{17, 17, 17, 17, 16, 16});
    CHECK(shownShares({0, 0}) == QList<int>{0, 0});
    CHECK(shownShares({}).isEmpty());
}

TEST_CASE("what a stage asks for by itself counts at the level that the model gives it", "[analysis]") {
    Round round(2);
    REQUIRE(round.standing().earnedStage == 2);
    round.set(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "stage_gates": {"2": [{"key": "BC3", "level": 3}]}})"));
    CHECK(round.standing().earnedStage == 1);
    REQUIRE(round.blockers().size() == 1);
    CHECK(round.blockers()[0].criterion == q("BC3"));
    CHECK(round.blockers()[0].level == 2);
    CHECK(round.blockers()[0].needed == 3);
    CHECK(round.answer(q("BC3"), 3).standing().earnedStage == 2);
}

TEST_CASE("a gate criterion keeps its need where the stage asks for less of it by itself", "[analysis]") {
    Round round(3);
    round.answer(q("AG2"), 1).set(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "stage_gates": {"3": [{"key": "AG2", "level": 1}]}})"));
    CHECK(round.standing().earnedStage == 2);
    round.set(q("gates"), q(R"({"3": {"governance": 1}})"));
    CHECK(round.standing().earnedStage == 2);
    REQUIRE(round.blockers().size() == 1);
    CHECK(round.blockers()[0].needed == 2);
}
