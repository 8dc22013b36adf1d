// What outcomes do to the level of a dimension that has answers of its own.
#include "core/analysis/assessment/why.h"
#include "core/analysis/checks/checks.h"
#include "core/analysis/plan/projection.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;

namespace {

const QDate kRaisedToday(2026, 11, 16);
const QDate kRaisedFinish(2026, 12, 31);

/// A use case whose MLOps has a few answers only, and what is planned for it.
struct RaisedHome {
    test::Rounds rounds;
    UseCaseId useCase = rounds.useCase("Triage");
    Subject subject = Subject::of(useCase);
    AssessmentId round;

    explicit RaisedHome(AssessmentMode mode = AssessmentMode::Full) { round = rounds.round(subject, QDate(2026, 9, 1), mode); }
    double mlops(QDate date) const { return Projection(rounds.portfolio, kRaisedToday).at(subject, date)[Dimension::Mlops].level; }
    InitiativeId plan(int level, QDate finish = kRaisedFinish) { return rounds.outcome(subject, Dimension::Mlops, level, finish); }
    void planCriterion(const char* key, int level, qint64 id) { rounds.portfolio.put(Outcome{OutcomeId(id), plan(0), subject, std::nullopt, q(key), level}); }
    QList<Finding> idle() const {
        QList<Finding> found;
        for (const Finding& f : findingsOf(rounds.portfolio, kRaisedToday)) {
            if (f.key == q("without-effect")) found.append(f);
        }
        return found;
    }
};

}  // namespace

TEST_CASE("an outcome that is finished never lowers a level", "[projection][raised-level]") {
    SECTION("the questions that a light assessment leaves out") {
        RaisedHome h(AssessmentMode::Light);
        h.rounds.answer(h.round, "MO2", 3);
        h.rounds.answer(h.round, "MO4", 3);
        h.plan(1);
        CHECK(h.mlops(kRaisedToday) == Approx(3));
        CHECK(h.mlops(kRaisedFinish) == h.mlops(kRaisedToday));
        // What raises it still does.
        h.plan(4, QDate(2027, 3, 31));
        CHECK(h.mlops(QDate(2027, 3, 31)) == Approx(4));
    }
    SECTION("answers that are missing in a full one") {
        RaisedHome h;
        h.rounds.answer(h.round, "MO1", 4);
        h.rounds.answer(h.round, "MO4", 3);
        h.plan(1);
        CHECK(h.mlops(kRaisedFinish) == h.mlops(kRaisedToday));
    }
    SECTION("a single criterion that nobody answered") {
        RaisedHome h;
        h.rounds.answer(h.round, "MO1", 3);
        h.planCriterion("MO2", 1, 900);
        h.planCriterion("MO4", 1, 901);  // the gate criterion, which would hold the dimension at 2
        CHECK(h.mlops(kRaisedFinish) == Approx(3));
    }
    SECTION("criteria raised a little after others were raised far") {
        RaisedHome h;
        h.rounds.answer(h.round, "MO1", 2);
        const InitiativeId far = h.plan(0);
        const InitiativeId little = h.plan(0, QDate(2027, 3, 31));
        const auto outcome = [&h](qint64 id, InitiativeId of, const char* key, int level) { h.rounds.portfolio.put(Outcome{OutcomeId(id), of, h.subject, std::nullopt, q(key), level}); };
        outcome(900, far, "MO2", 4);
        outcome(901, far, "MO3", 4);
        outcome(902, little, "MO5", 1);
        outcome(903, little, "MO6", 1);
        CHECK(h.mlops(kRaisedFinish) > 3);
        CHECK(h.mlops(QDate(2027, 3, 31)) == h.mlops(kRaisedFinish));
    }
    SECTION("a criterion raised far and the dimension a little after it") {
        RaisedHome h;
        h.rounds.answer(h.round, "MO1", 2);
        h.planCriterion("MO5", 4, 900);
        h.plan(1, QDate(2027, 3, 31));
        CHECK(h.mlops(kRaisedFinish) > 2.5);
        CHECK(h.mlops(QDate(2027, 3, 31)) == h.mlops(kRaisedFinish));
    }
}

TEST_CASE("a level is at least that of its outcome and the gate criterion caps it as ever", "[projection][raised-level]") {
    RaisedHome h;
    for (const char* key : {"MO1", "MO2", "MO3", "MO5", "MO6"}) h.rounds.answer(h.round, key, 4);
    h.rounds.answer(h.round, "MO4", 0);
    REQUIRE(h.mlops(kRaisedToday) == 1);
    h.plan(2);
    CHECK(h.mlops(kRaisedFinish) == 3);  // MO4 at 2, one above it
}

TEST_CASE("an outcome that lifts a criterion below it is not called one that raises nothing", "[checks][raised-level]") {
    RaisedHome h;
    for (const char* key : {"MO1", "MO2", "MO3", "MO5", "MO6"}) h.rounds.answer(h.round, key, 3);
    const AssessmentAnswerId gate = h.rounds.answer(h.round, "MO4", 1);
    REQUIRE(h.mlops(kRaisedToday) == 2);  // the outcome's level, which MO4 has not
    h.plan(2);
    CHECK(h.idle().isEmpty());
    SECTION("once the criterion is there as well it raises nothing") {
        h.plan(2, QDate(2027, 3, 31));
        REQUIRE(h.idle().size() == 1);
        CHECK_THAT(h.idle()[0].text.toStdString(), Catch::Contains("Triage has MLOps at level 2 by then"));
    }
    SECTION("nor where the criterion is not applicable") {
        AssessmentAnswer row = *h.rounds.portfolio.find(gate);
        row.state = AnswerState::NotApplicable;
        h.rounds.portfolio.put(row);
        CHECK(h.idle().size() == 1);
    }
    SECTION("an unknown answer is raised") {
        AssessmentAnswer row = *h.rounds.portfolio.find(gate);
        row.state = AnswerState::Unknown;
        h.rounds.portfolio.put(row);
        CHECK(h.idle().isEmpty());
    }
}

TEST_CASE("what a light assessment does not ask is nothing that an outcome raises", "[checks][raised-level]") {
    RaisedHome h(AssessmentMode::Light);
    h.rounds.answer(h.round, "MO2", 3);
    h.rounds.answer(h.round, "MO4", 2);
    h.plan(2);
    CHECK(h.idle().size() == 1);
}

TEST_CASE("why a level is what it is names the figure that it has", "[why][raised-level]") {
    RaisedHome h(AssessmentMode::Light);
    h.rounds.answer(h.round, "MO2", 4);
    h.rounds.answer(h.round, "MO4", 4);
    h.plan(1);
    const QList<WhyPart> parts = whyLevel(h.rounds.portfolio, h.subject, Dimension::Mlops, kRaisedFinish, kRaisedToday);
    CHECK(parts.constLast().kind == WhyKind::Mean);
    CHECK(parts.constLast().value == h.mlops(kRaisedFinish));
    CHECK(parts.constLast().count == 2);
}

TEST_CASE("an outcome in what is not applicable is one that raises nothing, and says why", "[checks][raised-level]") {
    SECTION("a whole dimension") {
        RaisedHome h;
        for (const char* key : {"MO1", "MO2", "MO3", "MO4", "MO5", "MO6"}) h.rounds.answer(h.round, key, 0, "", AnswerState::NotApplicable);
        h.plan(3);
        REQUIRE(h.idle().size() == 1);
        CHECK_THAT(h.idle()[0].text.toStdString(), Catch::Contains("MLOps is not applicable to Triage"));
    }
    SECTION("a criterion") {
        RaisedHome h;
        h.rounds.answer(h.round, "MO1", 1);
        h.rounds.answer(h.round, "MO2", 0, "", AnswerState::NotApplicable);
        h.planCriterion("MO2", 3, 900);
        REQUIRE(h.idle().size() == 1);
        CHECK_THAT(h.idle()[0].text.toStdString(), Catch::Contains("MO2 is not applicable to Triage"));
    }
    SECTION("a criterion of a dimension that is only inherited") {
        RaisedHome h;
        h.rounds.levels(h.rounds.round(Subject::enterprise(), QDate(2026, 8, 1), AssessmentMode::Direct), 1);
        h.rounds.answer(h.round, "MO2", 0, "", AnswerState::NotApplicable);
        h.planCriterion("MO2", 3, 900);
        REQUIRE(h.idle().size() == 1);
        CHECK_THAT(h.idle()[0].text.toStdString(), Catch::Contains("MO2 is not applicable to Triage"));
    }
}

TEST_CASE("who inherits one stage after the other skips none by an outcome of its own", "[checks][raised-level]") {
    test::Rounds r;
    r.levels(r.round(Subject::enterprise(), QDate(2026, 9, 1)), 0);
    const Subject chatbot = Subject::of(r.useCase("Chatbot"));
    for (const Dimension d : kDimensions) {
        r.outcome(Subject::enterprise(), d, 1, QDate(2027, 3, 31));
        r.outcome(Subject::enterprise(), d, 2, QDate(2027, 10, 29));
    }
    r.outcome(chatbot, Dimension::Data, 3, QDate(2028, 3, 31));
    const auto skipped = [&r] {
        QStringList texts;
        for (const Finding& f : findingsOf(r.portfolio, kRaisedToday)) {
            if (f.key == q("stage-skipped")) texts.append(f.subject + q(": ") + f.text);
        }
        return texts;
    };
    CHECK(skipped() == QStringList());
    // From nothing to the second stage at once is skipped, whoever does it.
    const Subject other = Subject::of(r.useCase("Other"));
    for (const Dimension d : kDimensions) r.outcome(other, d, 2, QDate(2026, 12, 18));
    REQUIRE(skipped().size() == 1);
    CHECK(skipped()[0].startsWith(q("Other: Goes from stage 0 to stage 2")));
}
