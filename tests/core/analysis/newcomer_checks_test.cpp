// The checks of the plan on what was never assessed, or has nothing of its own in a dimension.
#include "core/analysis/checks/checks.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;

namespace {

const QDate kNewcomerToday(2026, 11, 16);
const QDate kNewcomerFinish(2026, 12, 31);

QList<Finding> newcomerFindings(const test::Rounds& r, const char* key) {
    QList<Finding> found;
    for (const Finding& f : findingsOf(r.portfolio, kNewcomerToday)) {
        if (f.key == q(key)) found.append(f);
    }
    return found;
}

}  // namespace

TEST_CASE("what was never assessed skips no stage unseen", "[checks][newcomer]") {
    test::Rounds r;
    const Subject subject = Subject::of(r.useCase("Triage"));
    SECTION("where nothing is inherited") {
        for (const Dimension d : kDimensions) r.outcome(subject, d, 4, kNewcomerFinish);
        const QList<Finding> found = newcomerFindings(r, "stage-skipped");
        REQUIRE(found.size() == 1);
        CHECK(found[0].severity == Severity::Error);
        CHECK(found[0].text == q("Goes from stage 0 to stage 4 on 31 Dec 2026 without a time in stage 1."));
    }
    SECTION("from the stage of what it inherits") {
        r.levels(r.round(Subject::enterprise(), QDate(2026, 10, 1), AssessmentMode::Direct), 1);
        for (const Dimension d : kDimensions) r.outcome(subject, d, 3, kNewcomerFinish);
        const QList<Finding> found = newcomerFindings(r, "stage-skipped");
        REQUIRE(found.size() == 1);
        CHECK(found[0].text.startsWith(q("Goes from stage 1 to stage 3")));
    }
    SECTION("the next stage is none that it skips, and nobody knows since when it has what it inherits") {
        r.levels(r.round(Subject::enterprise(), QDate(2026, 11, 1), AssessmentMode::Direct), 1);
        for (const Dimension d : kDimensions) r.outcome(subject, d, 2, kNewcomerFinish);
        CHECK(newcomerFindings(r, "stage-skipped").isEmpty());
        // The stages after it ask for their time.
        for (const Dimension d : kDimensions) r.outcome(subject, d, 3, kNewcomerFinish.addDays(20));
        CHECK(newcomerFindings(r, "stage-skipped").size() == 1);
    }
    SECTION("without an outcome of its own") {
        r.levels(r.round(subject, kNewcomerToday.addDays(30), AssessmentMode::Direct), 3);
        CHECK(newcomerFindings(r, "stage-skipped").isEmpty());
    }
}

TEST_CASE("a gap is planned where work raises what the use case inherits", "[checks][newcomer]") {
    test::Rounds r;
    BusinessUnit unit;
    unit.id = BusinessUnitId(500);
    unit.name = q("Retail");
    r.portfolio.put(unit);
    UseCase u = *r.portfolio.find(r.useCase("Triage"));
    u.unit = unit.id;
    r.portfolio.put(u);
    const AssessmentId own = r.round(Subject::of(u.id), QDate(2026, 9, 1), AssessmentMode::Direct);
    for (const Dimension d : kDimensions) {
        if (d != Dimension::Mlops) r.level(own, d, 2, "seen");
    }
    r.level(r.round(Subject::enterprise(), QDate(2026, 9, 1), AssessmentMode::Direct), Dimension::Mlops, 1, "seen");
    REQUIRE(newcomerFindings(r, "gap-without-initiative").size() == 1);
    SECTION("of the enterprise") {
        r.outcome(Subject::enterprise(), Dimension::Mlops, 2, kNewcomerFinish);
        CHECK(newcomerFindings(r, "gap-without-initiative").isEmpty());
    }
    SECTION("of its unit, which has no level of its own yet") {
        r.outcome(Subject::of(unit.id), Dimension::Mlops, 2, kNewcomerFinish);
        CHECK(newcomerFindings(r, "gap-without-initiative").isEmpty());
    }
    SECTION("but not where its level is its own") {
        r.level(r.round(Subject::of(u.id), QDate(2026, 9, 2), AssessmentMode::Direct), Dimension::Mlops, 1, "seen");
        r.outcome(Subject::enterprise(), Dimension::Mlops, 2, kNewcomerFinish);
        CHECK(newcomerFindings(r, "gap-without-initiative").size() == 1);
    }
    SECTION("nor where the unit's own level stands before the enterprise's") {
        r.level(r.round(Subject::of(unit.id), QDate(2026, 9, 2), AssessmentMode::Direct), Dimension::Mlops, 1, "seen");
        r.outcome(Subject::enterprise(), Dimension::Mlops, 2, kNewcomerFinish);
        CHECK(newcomerFindings(r, "gap-without-initiative").size() == 1);
    }
}
