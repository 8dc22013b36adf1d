#include "core/analysis/plan/stage_reasons.h"
#include "core/exchange/sample_reader.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;

namespace {

const QDate kReasonsToday(2026, 11, 16);

/// An enterprise at level 2 whose gate criterion DR1 is at 1 until work on it finishes.
struct HeldBack {
    test::Rounds rounds;
    Subject enterprise = Subject::enterprise();
    QDate finish{2027, 3, 31};
    InitiativeId work;
    HeldBack() {
        const AssessmentId round = rounds.round(enterprise, QDate(2026, 10, 1));
        for (const Criterion& c : builtInPack().criteria) rounds.answer(round, c.key.toLatin1().constData(), c.key == q("DR1") ? 1 : 2);
        work = rounds.outcome(enterprise, Dimension::Data, 1, finish);
        rounds.portfolio.put(Outcome{OutcomeId(1000 + work.value), work, enterprise, std::nullopt, q("DR1"), 2});
    }
};

}  // namespace

TEST_CASE("a stage is earned by the dimensions that come up to its gate that day", "[projection]") {
    const Portfolio p = samplePortfolio();
    const Projection projection(p, kReasonsToday);
    const Subject enterprise = Subject::enterprise();
    const std::optional<QDate> date = projection.dateOfStage(enterprise, 2, planEnd(p, kReasonsToday));
    REQUIRE(date);
    REQUIRE(*date > kReasonsToday);
    const QList<StageReason> reasons = whyEarned(p, projection, enterprise, 2, *date);
    REQUIRE_FALSE(reasons.isEmpty());
    for (const StageReason& r : reasons) {
        CHECK(r.criterion.isEmpty());
        CHECK(projection.at(enterprise, date->addDays(-1))[r.dimension].level < r.needed);
        CHECK(r.level >= r.needed);
        REQUIRE_FALSE(r.by.isEmpty());
        for (const InitiativeId id : r.by) CHECK(p.find(id)->finish == *date);
    }
}

TEST_CASE("a missed target names what is missing and what brings it too late", "[projection]") {
    const Portfolio p = samplePortfolio();
    const Projection projection(p, kReasonsToday);
    const Subject enterprise = Subject::enterprise();
    const QDate end = planEnd(p, kReasonsToday);
    const QList<StageReason> reasons = whyMissed(p, projection, enterprise, 4, end);
    QStringList missing;
    for (const StageReason& r : reasons) missing.append(keyOf(r.dimension));
    CHECK(missing == QStringList{q("ownership"), q("value")});
    for (const StageReason& r : reasons) {
        CHECK(r.by.isEmpty());
        CHECK(r.date.isNull());
    }
    // Before the stage is earned, the same day tells what brings it.
    const QDate earned = *projection.dateOfStage(enterprise, 3, end);
    for (const StageReason& r : whyMissed(p, projection, enterprise, 3, earned.addDays(-1))) {
        CHECK(r.date == earned);
        CHECK_FALSE(r.by.isEmpty());
    }
}

TEST_CASE("a stage that a gate criterion holds back names it with level and need and what brings it", "[projection]") {
    const HeldBack h;
    const Projection projection(h.rounds.portfolio, kReasonsToday);
    REQUIRE(projection.at(h.enterprise, kReasonsToday).earnedStage == 1);
    const QList<StageReason> reasons = whyMissed(h.rounds.portfolio, projection, h.enterprise, 2, QDate(2026, 12, 31));
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].criterion == q("DR1"));
    CHECK(reasons[0].dimension == Dimension::Data);
    CHECK(reasons[0].level == 1);
    CHECK(reasons[0].needed == 2);
    CHECK(reasons[0].known);
    CHECK(reasons[0].date == h.finish);
    CHECK(reasons[0].by == QList<InitiativeId>{h.work});
}

TEST_CASE("a stage that a gate criterion brings is earned by that criterion", "[projection]") {
    const HeldBack h;
    const Projection projection(h.rounds.portfolio, kReasonsToday);
    REQUIRE(projection.dateOfStage(h.enterprise, 2, h.finish) == h.finish);
    const QList<StageReason> reasons = whyEarned(h.rounds.portfolio, projection, h.enterprise, 2, h.finish);
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].criterion == q("DR1"));
    CHECK(reasons[0].level == 2);
    CHECK(reasons[0].by == QList<InitiativeId>{h.work});
}

TEST_CASE("a gate criterion is named beside its dimension only where it stands out or more is asked of it", "[projection]") {
    test::Rounds r;
    const AssessmentId round = r.round(Subject::enterprise(), QDate(2026, 10, 1));
    for (const Criterion& c : builtInPack().criteria) r.answer(round, c.key.toLatin1().constData(), c.dimension == Dimension::Data ? 1 : 2);
    const auto missing = [&] {
        QStringList names;
        for (const StageReason& reason : whyMissed(r.portfolio, Projection(r.portfolio, kReasonsToday), Subject::enterprise(), 2, kReasonsToday)) {
            names.append(reason.criterion.isEmpty() ? keyOf(reason.dimension) : reason.criterion);
        }
        return names;
    };
    CHECK(missing() == QStringList{q("data")});
    r.portfolio.applySetting(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "stage_gates": {"2": [{"key": "DR1", "level": 3}]}})"));
    CHECK(missing() == QStringList{q("data"), q("DR1")});
    r.portfolio.applySetting(q("pack"), q("null"));
    r.answer(r.round(Subject::enterprise(), QDate(2026, 11, 1)), "DR1", 0);
    CHECK(missing() == QStringList{q("data"), q("DR1")});
}
