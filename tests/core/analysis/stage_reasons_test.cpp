#include "core/analysis/stage_reasons.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

namespace {

const QDate kReasonsToday(2026, 11, 16);

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
