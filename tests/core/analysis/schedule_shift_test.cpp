#include "core/analysis/plan/schedule_shift.h"

#include "tests/core/analysis/schedule_home.h"

#include <QRandomGenerator>

using namespace stagepath;
using test::PlanHome;
using test::q;

namespace {

/// A → B → C on consecutive weeks from Monday 4 January 2027.
PlanHome chain() {
    PlanHome plan;
    plan.bar('A', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('B', {2027, 1, 11}, {2027, 1, 15});
    plan.bar('C', {2027, 1, 18}, {2027, 1, 22});
    plan.link('A', 'B');
    plan.link('B', 'C');
    return plan;
}

Portfolio applied(Portfolio p, const QList<PlannedMove>& moves) {
    for (const PlannedMove& move : moves) {
        Initiative row = *p.find(move.initiative);
        row.start = move.span.start;
        row.finish = move.span.finish;
        p.put(row);
    }
    return p;
}

}  // namespace

TEST_CASE("what follows a moved initiative moves as far as it must, and keeps its length", "[schedule][shift]") {
    const PlanHome plan = chain();
    const ShiftPreview preview = plan.shift('A', {2027, 1, 6}, {2027, 1, 12});
    REQUIRE(preview.moves.size() == 1);
    CHECK(preview.moves[0] == PlannedMove{PlanHome::id('B'), {{2027, 1, 13}, {2027, 1, 17}}});
    CHECK(preview.obstacles.isEmpty());
}

TEST_CASE("room between two initiatives is used up before the second one moves", "[schedule][shift]") {
    PlanHome plan = chain();
    plan.bar('C', {2027, 2, 1}, {2027, 2, 5});
    const ShiftPreview preview = plan.shift('A', {2027, 1, 11}, {2027, 1, 15});
    REQUIRE(preview.moves.size() == 1);
    CHECK(preview.moves[0] == PlannedMove{PlanHome::id('B'), {{2027, 1, 18}, {2027, 1, 22}}});
}

TEST_CASE("a longer bar pushes on what waits for its finish, and nothing moves back when it gets shorter", "[schedule][shift]") {
    const PlanHome plan = chain();
    CHECK(plan.shift('A', {2027, 1, 4}, {2027, 1, 15}).moves.size() == 2);
    CHECK(plan.shift('A', {2027, 1, 4}, {2027, 1, 5}).moves.isEmpty());
}

TEST_CASE("where several dependencies push the latest one decides", "[schedule][shift]") {
    PlanHome plan;
    plan.bar('A', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('B', {2027, 1, 4}, {2027, 1, 8});
    plan.bar('C', {2027, 1, 11}, {2027, 1, 15});
    plan.link('A', 'C');
    plan.link('B', 'C', DependencyType::FinishToFinish, 0);
    const ShiftPreview preview = shiftFollowing(plan.portfolio, {{PlanHome::id('A'), {{2027, 1, 11}, {2027, 1, 15}}}, {PlanHome::id('B'), {{2027, 2, 1}, {2027, 2, 26}}}});
    REQUIRE(preview.moves.size() == 1);
    CHECK(preview.moves[0].span == Span{{2027, 2, 22}, {2027, 2, 26}});
}

TEST_CASE("of several moved ones a later one is pushed on by an earlier one only where it must", "[schedule][shift]") {
    const PlanHome plan = chain();
    const PlannedMove a{PlanHome::id('A'), {{2027, 2, 1}, {2027, 2, 5}}};
    CHECK(shiftFollowing(plan.portfolio, {a, {PlanHome::id('B'), {{2027, 2, 8}, {2027, 2, 12}}}}).moves.size() == 1);
    const ShiftPreview pushed = shiftFollowing(plan.portfolio, {a, {PlanHome::id('B'), {{2027, 2, 3}, {2027, 2, 5}}}});
    REQUIRE(pushed.moves.size() == 2);
    CHECK(pushed.moves[0] == PlannedMove{PlanHome::id('B'), {{2027, 2, 8}, {2027, 2, 10}}});
}

TEST_CASE("what is locked or finished stays and is named, and what follows it goes by where it stays", "[schedule][shift]") {
    PlanHome plan = chain();
    SECTION("locked") {
        plan.bar('B', {2027, 1, 11}, {2027, 1, 15}).locked = true;
        plan.put();
        const ShiftPreview preview = plan.shift('A', {2027, 1, 11}, {2027, 1, 15});
        CHECK(preview.moves.isEmpty());
        REQUIRE(preview.obstacles.size() == 1);
        CHECK(preview.obstacles[0].initiative == PlanHome::id('B'));
        CHECK(preview.obstacles[0].text == q("“B” is locked and stays 5 day(s) too early for “A”. Unlock it, or plan “A” earlier."));
    }
    SECTION("finished") {
        plan.bar('B', {2027, 1, 11}, {2027, 1, 15}).progress = 100;
        plan.put();
        const ShiftPreview preview = plan.shift('A', {2027, 1, 11}, {2027, 1, 15});
        CHECK(preview.moves.isEmpty());
        REQUIRE(preview.obstacles.size() == 1);
        CHECK(preview.obstacles[0].text.contains(q("“B” is finished")));
    }
    SECTION("without dates") {
        plan.bar('B', {}, {});
        const ShiftPreview preview = plan.shift('A', {2027, 6, 1}, {2027, 6, 5});
        CHECK(preview.moves.isEmpty());
        CHECK(preview.obstacles.isEmpty());
    }
}

TEST_CASE("a circle stays as it is and is named once, and what waits for it is mended", "[schedule][shift]") {
    PlanHome plan = chain();
    plan.bar('D', {2027, 1, 11}, {2027, 1, 12});
    plan.link('C', 'B');
    plan.link('C', 'D');
    const ShiftPreview preview = plan.shift('A', {2027, 1, 11}, {2027, 1, 15});
    REQUIRE(preview.obstacles.size() == 1);
    CHECK_THAT(preview.obstacles[0].text.toStdString(), Catch::Contains("“B” → “C” → “B”") || Catch::Contains("“C” → “B” → “C”"));
    REQUIRE(preview.moves.size() == 1);
    CHECK(preview.moves[0] == PlannedMove{PlanHome::id('D'), {{2027, 1, 25}, {2027, 1, 26}}});
}

TEST_CASE("with a calendar lengths are working days, and holidays are jumped over", "[schedule][shift]") {
    PlanHome plan = chain();
    plan.setCalendar(R"({"working_days": [1, 2, 3, 4, 5], "holidays": ["2027-01-18", "2027-01-20"]})");
    const ShiftPreview preview = plan.shift('A', {2027, 1, 11}, {2027, 1, 15});
    REQUIRE(preview.moves.size() == 2);
    // five working days from Tuesday the 19th: 19, 21, 22, 25, 26
    CHECK(preview.moves[0].span == Span{{2027, 1, 19}, {2027, 1, 26}});
    // C had three working days, as two of its days are holidays
    CHECK(preview.moves[1].span == Span{{2027, 1, 27}, {2027, 1, 29}});
}

TEST_CASE("with a calendar a link to the finish gives the latest start that keeps the length", "[schedule][shift]") {
    PlanHome plan;
    plan.setCalendar(R"({"working_days": [7, 1, 2, 3, 4]})");
    plan.bar('A', {2027, 1, 3}, {2027, 1, 7});
    plan.bar('B', {2027, 1, 3}, {2027, 1, 5});  // Sunday to Tuesday
    plan.link('A', 'B', DependencyType::FinishToFinish, 1);  // Friday is free, Saturday too
    const ShiftPreview preview = plan.shift('A', {2027, 1, 3}, {2027, 1, 7});
    REQUIRE(preview.moves.size() == 1);
    CHECK(preview.moves[0].span == Span{{2027, 1, 6}, {2027, 1, 10}});
}

TEST_CASE("nothing is moved past the last year that a plan reaches", "[schedule][shift]") {
    PlanHome plan = chain();
    const ShiftPreview preview = plan.shift('A', {2027, 1, 11}, {2199, 12, 30});
    CHECK(preview.moves.isEmpty());
    REQUIRE_FALSE(preview.obstacles.isEmpty());
    CHECK(preview.obstacles[0].text.contains(q("2199")));
}

TEST_CASE("after the moves of any plan only what is named is broken, and a second look finds nothing to move", "[schedule][shift]") {
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        PlanHome plan;
        if (seed % 2 == 0) plan.setCalendar(R"({"working_days": [1, 2, 4, 5], "holidays": ["2027-01-18", "2027-02-01"]})");
        for (char name = 'A'; name <= 'Z'; ++name) {
            const QDate start = QDate(2027, 1, 1).addDays(random.bounded(60));
            Initiative& row = plan.bar(name, start, start.addDays(random.bounded(20)));
            row.locked = random.bounded(10) == 0;
            if (random.bounded(12) == 0) row.start = row.finish = {};
            plan.put();
        }
        for (int i = 0; i < 40; ++i) {
            const int from = random.bounded(25);
            const int to = from + 1 + random.bounded(25 - from);
            plan.link(static_cast<char>('A' + from), static_cast<char>('A' + to), static_cast<DependencyType>(random.bounded(4)), random.bounded(9) - 3);
        }
        // Everything hangs on A, so everything is downstream of it.
        for (char name = 'B'; name <= 'Z'; ++name) plan.link('A', name, DependencyType::StartToStart, -500);
        const PlannedMove first{PlanHome::id('A'), {{2027, 2, 1}, {2027, 2, 12}}};
        const ShiftPreview preview = shiftFollowing(plan.portfolio, {first});
        const Portfolio after = applied(plan.portfolio, QList<PlannedMove>{first} + preview.moves);
        QSet<InitiativeId> named;
        for (const ShiftObstacle& o : preview.obstacles) named.insert(o.initiative);
        INFO("seed " << seed);
        for (const BrokenLink& link : brokenLinks(after)) CHECK(named.contains(link.successor));
        for (const PlannedMove& move : preview.moves) {
            const Initiative& before = *plan.portfolio.find(move.initiative);
            const WorkCalendar& calendar = plan.portfolio.settings().calendar;
            CHECK(calendar.lengthOf(move.span.start, move.span.finish) == calendar.lengthOf(before.start, before.finish));
            CHECK(move.span.start > before.start);
            CHECK(calendar.isWorkingDay(move.span.start));
            CHECK_FALSE(before.locked);
        }
        CHECK(shiftFollowing(after, {first}).moves.isEmpty());
    }
}
