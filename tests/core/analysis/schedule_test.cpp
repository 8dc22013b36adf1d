#include "core/analysis/plan/schedule.h"

#include "core/exchange/sample_reader.h"
#include "tests/core/analysis/schedule_home.h"

using namespace stagepath;
using test::PlanHome;
using test::q;

namespace {

/// Days by which the one link of a plan is broken; 0 where it holds.
qint64 brokenBy(const PlanHome& plan) {
    const QList<BrokenLink> broken = brokenLinks(plan.portfolio);
    return broken.isEmpty() ? 0 : broken.constFirst().days;
}

/// Monday 4 to Friday 8 January 2027, and B in the days given.
PlanHome pair(QDate start, QDate finish, DependencyType type, int lag) {
    PlanHome plan;
    plan.bar('A', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('B', start, finish);
    plan.link('A', 'B', type, lag);
    return plan;
}

}  // namespace

TEST_CASE("each type of link compares its own two ends and says by how many days it is broken", "[schedule]") {
    using enum DependencyType;
    // FS: the successor starts the day after the finish at the earliest
    CHECK(brokenBy(pair({2027, 1, 9}, {2027, 1, 15}, FinishToStart, 0)) == 0);
    CHECK(brokenBy(pair({2027, 1, 8}, {2027, 1, 15}, FinishToStart, 0)) == 1);
    CHECK(brokenBy(pair({2027, 1, 8}, {2027, 1, 15}, FinishToStart, 3)) == 4);
    CHECK(brokenBy(pair({2027, 1, 8}, {2027, 1, 15}, FinishToStart, -1)) == 0);
    // SS: it starts with the start at the earliest
    CHECK(brokenBy(pair({2027, 1, 4}, {2027, 1, 5}, StartToStart, 0)) == 0);
    CHECK(brokenBy(pair({2027, 1, 3}, {2027, 1, 5}, StartToStart, 0)) == 1);
    CHECK(brokenBy(pair({2027, 1, 4}, {2027, 1, 5}, StartToStart, 2)) == 2);
    // FF: it finishes with the finish at the earliest
    CHECK(brokenBy(pair({2027, 1, 1}, {2027, 1, 8}, FinishToFinish, 0)) == 0);
    CHECK(brokenBy(pair({2027, 1, 1}, {2027, 1, 6}, FinishToFinish, 0)) == 2);
    CHECK(brokenBy(pair({2027, 1, 1}, {2027, 1, 6}, FinishToFinish, -2)) == 0);
    // SF: it finishes with the start at the earliest
    CHECK(brokenBy(pair({2026, 12, 1}, {2027, 1, 4}, StartToFinish, 0)) == 0);
    CHECK(brokenBy(pair({2026, 12, 1}, {2026, 12, 31}, StartToFinish, 0)) == 4);
    CHECK(brokenBy(pair({2026, 12, 1}, {2027, 1, 4}, StartToFinish, 7)) == 7);
}

TEST_CASE("the mend of a link goes to the next day from Monday to Friday and keeps the length", "[schedule]") {
    using enum DependencyType;
    const auto mended = [](const PlanHome& plan) { return brokenLinks(plan.portfolio).constFirst().mended; };
    CHECK(mended(pair({2027, 1, 6}, {2027, 1, 7}, FinishToStart, 0)) == Span{{2027, 1, 11}, {2027, 1, 12}});
    CHECK(mended(pair({2027, 1, 1}, {2027, 1, 2}, StartToStart, 1)) == Span{{2027, 1, 5}, {2027, 1, 6}});
    CHECK(mended(pair({2027, 1, 4}, {2027, 1, 5}, FinishToFinish, 0)) == Span{{2027, 1, 7}, {2027, 1, 8}});
    // the start would fall on a Saturday, so both ends go to the Monday
    CHECK(mended(pair({2027, 1, 4}, {2027, 1, 5}, FinishToFinish, 2)) == Span{{2027, 1, 11}, {2027, 1, 12}});
    CHECK(mended(pair({2026, 12, 28}, {2026, 12, 30}, StartToFinish, 0)) == Span{{2027, 1, 4}, {2027, 1, 6}});
}

TEST_CASE("a link with a date missing at either end is never broken", "[schedule]") {
    CHECK(brokenBy(pair({}, {}, DependencyType::FinishToStart, 0)) == 0);
    CHECK(brokenBy(pair({2027, 1, 1}, {}, DependencyType::FinishToStart, 0)) == 0);
    PlanHome plan;
    plan.bar('A', {2027, 1, 1}, {2027, 1, 2});
    plan.link('A', 'B');
    CHECK(brokenBy(plan) == 0);
    CHECK(criticalPath(plan.portfolio).initiatives.size() == 1);
}

TEST_CASE("the sample's one broken link is 54 days too early and goes to the first of November", "[schedule]") {
    const QList<BrokenLink> broken = brokenLinks(samplePortfolio());
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].days == 54);
    CHECK(broken[0].mended.start == QDate(2027, 11, 1));
}

TEST_CASE("a link that would close a circle names who waits for whom", "[schedule]") {
    PlanHome plan;
    for (const char name : {'A', 'B', 'C', 'D'}) plan.bar(name, {2027, 1, 4}, {2027, 1, 8});
    plan.link('A', 'B');
    plan.link('B', 'C');
    plan.link('A', 'D');
    CHECK(circleClosedBy(plan.portfolio, PlanHome::id('C'), PlanHome::id('A')) == QList<InitiativeId>{PlanHome::id('C'), PlanHome::id('A'), PlanHome::id('B')});
    CHECK(circleText(plan.portfolio, circleClosedBy(plan.portfolio, PlanHome::id('C'), PlanHome::id('A'))) == q("“C” → “A” → “B” → “C”"));
    CHECK(circleClosedBy(plan.portfolio, PlanHome::id('A'), PlanHome::id('A')) == QList<InitiativeId>{PlanHome::id('A')});
    CHECK(circleClosedBy(plan.portfolio, PlanHome::id('D'), PlanHome::id('C')).isEmpty());
    CHECK_FALSE(wouldCycle(plan.portfolio, PlanHome::id('A'), PlanHome::id('C')));
}

TEST_CASE("only what lies on a circle is cyclic, not what stands between two of them", "[schedule]") {
    PlanHome plan;
    for (const char name : {'A', 'B', 'C', 'D', 'E'}) plan.bar(name, {2027, 1, 4}, {2027, 1, 8});
    plan.link('A', 'B');
    plan.link('B', 'A');
    plan.link('B', 'C');
    plan.link('C', 'D');
    plan.link('D', 'E');
    plan.link('E', 'D');
    CHECK(cyclicInitiatives(plan.portfolio) == QSet<InitiativeId>{PlanHome::id('A'), PlanHome::id('B'), PlanHome::id('D'), PlanHome::id('E')});
}

TEST_CASE("slack is how far an initiative can slip before the last finish moves", "[schedule]") {
    PlanHome plan;
    plan.bar('A', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('B', {2027, 1, 11}, {2027, 1, 15});   // the Monday after: the weekend is no slack
    plan.bar('C', {2027, 1, 20}, {2027, 1, 29});   // the last finish
    plan.bar('D', {2027, 1, 11}, {2027, 1, 12});   // free until the end
    plan.bar('E', {}, {});
    plan.link('A', 'B');
    plan.link('B', 'C');
    const CriticalPath path = criticalPath(plan.portfolio);
    CHECK(path.initiatives == QSet<InitiativeId>{PlanHome::id('C')});
    CHECK(path.slack.value(PlanHome::id('C')) == 0);
    CHECK(path.slack.value(PlanHome::id('B')) == 2);  // from Monday the 18th to Wednesday the 20th
    CHECK(path.slack.value(PlanHome::id('A')) == 2);
    CHECK(path.slack.value(PlanHome::id('D')) == 17);
    CHECK_FALSE(path.slack.contains(PlanHome::id('E')));
}

TEST_CASE("all four types and lag carry the critical path", "[schedule]") {
    using enum DependencyType;
    PlanHome plan;
    plan.bar('A', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('B', {2027, 1, 6}, {2027, 1, 14});
    plan.bar('C', {2027, 1, 4}, {2027, 1, 14});
    plan.bar('D', {2027, 1, 1}, {2027, 1, 6});
    plan.bar('E', {2027, 1, 18}, {2027, 1, 29});
    plan.link('A', 'B', StartToStart, 2);
    plan.link('B', 'C', FinishToFinish, 0);
    plan.link('C', 'E', FinishToStart, 3);
    const Dependency sf = plan.link('B', 'D', StartToFinish, 0);
    const CriticalPath path = criticalPath(plan.portfolio);
    CHECK(path.initiatives == QSet<InitiativeId>{PlanHome::id('A'), PlanHome::id('B'), PlanHome::id('C'), PlanHome::id('E')});
    CHECK(path.dependencies.size() == 3);
    CHECK_FALSE(path.dependencies.contains(sf.id));
    CHECK(path.slack.value(PlanHome::id('D')) == 23);
}

TEST_CASE("a broken link leaves no slack, and a circle ends the walk", "[schedule]") {
    PlanHome plan;
    plan.bar('A', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('B', {2027, 1, 6}, {2027, 1, 14});
    plan.link('A', 'B');
    plan.link('B', 'A');
    const CriticalPath path = criticalPath(plan.portfolio);
    CHECK(path.slack.value(PlanHome::id('A')) == 0);
    CHECK(path.slack.value(PlanHome::id('B')) == 0);
}
