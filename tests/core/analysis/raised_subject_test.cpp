// Whom planned work raises: what the strip under the roadmap shows for a bar.
#include "core/analysis/plan/raised_subject.h"
#include "core/exchange/sample_reader.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kRaisedDay(2026, 11, 16);
const QDate kRaisedFinish(2027, 3, 26);

QList<InitiativeId> plannedAs(const Portfolio& p, const char* name) {
    for (const Initiative& i : p.initiatives()) {
        if (i.name == q(name)) return {i.id};
    }
    FAIL("no initiative " << name);
    return {};
}

}  // namespace

TEST_CASE("a roll-out raises its use case and leaves the enterprise as it is", "[raised]") {
    const Portfolio p = samplePortfolio();
    const QList<InitiativeId> rollOut = plannedAs(p, "Service chatbot: staff, then customers");
    CHECK_FALSE(canRaise(p, rollOut, Subject::enterprise(), kRaisedDay));
    const std::optional<Subject> raised = mostRaised(p, rollOut, kRaisedDay);
    REQUIRE(raised);
    CHECK(p.nameOf(*raised) == q("Service chatbot"));
    CHECK(canRaise(p, rollOut, *raised, kRaisedDay));
    CHECK(canRaise(p, plannedAs(p, "Manager goals and adoption funding"), Subject::enterprise(), kRaisedDay));
}

TEST_CASE("of several subjects the one counts that gains most and its own use case among equals", "[raised]") {
    Rounds r;
    const UseCaseId high = r.useCase("Forecast");
    const UseCaseId low = r.useCase("Triage");
    r.levels(r.round(Subject::of(high), QDate(2026, 1, 12)), 2);
    r.levels(r.round(Subject::of(low), QDate(2026, 1, 12)), 1);
    const InitiativeId id = r.outcome(Subject::of(high), Dimension::Data, 3, kRaisedFinish);
    r.portfolio.put(Outcome{OutcomeId(900), id, Subject::of(low), Dimension::Data, {}, 3});
    CHECK(mostRaised(r.portfolio, {id}, kRaisedDay) == Subject::of(low));
    r.levels(r.round(Subject::of(high), QDate(2026, 2, 12)), 1);
    for (const UseCaseId own : {high, low}) {
        Initiative row = *r.portfolio.find(id);
        row.useCase = own;
        r.portfolio.put(row);
        CHECK(mostRaised(r.portfolio, {id}, kRaisedDay) == Subject::of(own));
    }
}

TEST_CASE("what an assessed use case inherits raises it too", "[raised]") {
    Rounds r;
    r.levels(r.round(Subject::enterprise(), QDate(2026, 1, 12)), 1);
    const UseCaseId partly = r.useCase("Forecast");
    const UseCaseId without = r.useCase("Triage");
    r.level(r.round(Subject::of(partly), QDate(2026, 1, 13), AssessmentMode::Direct), Dimension::Data, 2, "seen");
    const InitiativeId mlops = r.outcome(Subject::enterprise(), Dimension::Mlops, 3, kRaisedFinish);
    const InitiativeId data = r.outcome(Subject::enterprise(), Dimension::Data, 3, kRaisedFinish);
    CHECK(canRaise(r.portfolio, {mlops}, Subject::of(partly), kRaisedDay));
    CHECK_FALSE(canRaise(r.portfolio, {data}, Subject::of(partly), kRaisedDay));
    // Without a level of its own it has no readiness that could rise.
    CHECK_FALSE(canRaise(r.portfolio, {mlops}, Subject::of(without), kRaisedDay));
}

TEST_CASE("work without outcomes raises nobody", "[raised]") {
    Rounds r;
    Initiative row;
    row.id = InitiativeId(900);
    row.start = kRaisedDay;
    row.finish = kRaisedFinish;
    row.useCase = r.useCase("Triage");
    r.portfolio.put(row);
    CHECK_FALSE(canRaise(r.portfolio, {row.id}, Subject::of(row.useCase), kRaisedDay));
    CHECK_FALSE(mostRaised(r.portfolio, {row.id}, kRaisedDay));
    CHECK_FALSE(mostRaised(r.portfolio, {}, kRaisedDay));
}
