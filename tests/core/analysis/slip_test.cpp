#include "core/analysis/projection.h"
#include "core/analysis/slip.h"
#include "core/exchange/slip_table.h"
#include "tests/core/analysis/rounds_home.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

const QDate kFrozen(2026, 9, 15);
const QDate kSlipToday(2026, 11, 16);

/// An enterprise at level 1 everywhere whose plan brings level 2 in March 2027, frozen on 15 September.
struct FrozenPlan : test::Rounds {
    FrozenPlan() {
        levels(round(Subject::enterprise(), QDate(2026, 5, 1)), 1);
        for (const Dimension d : kDimensions) work.append(outcome(Subject::enterprise(), d, 2, QDate(2027, 3, 1)));
        baseline = freeze();
    }
    BaselineId freeze() {
        const BaselineId id(7000);
        portfolio.put(Baseline{id, q("Board plan"), kFrozen});
        for (const Initiative& i : portfolio.initiatives()) portfolio.put(BaselineItem{BaselineItemId(7000 + i.id.value), id, i.id, i.start, i.finish, i.name});
        return id;
    }
    void move(InitiativeId id, int days) {
        Initiative i = *portfolio.find(id);
        i.start = i.start.addDays(days);
        i.finish = i.finish.addDays(days);
        portfolio.put(i);
    }
    Slip slip() const { return slipOf(portfolio, baseline, kSlipToday); }
    DateSlip stageTwo() const {
        const Slip all = slip();
        const auto it = std::find_if(all.stages.begin(), all.stages.end(), [](const StageSlip& s) { return s.subject.isEnterprise() && s.stage == 2; });
        return it == all.stages.end() ? DateSlip() : it->earned;
    }

    QList<InitiativeId> work;
    BaselineId baseline;
};

}  // namespace

TEST_CASE("a plan that is as it was frozen has slipped by nothing", "[slip]") {
    const FrozenPlan plan;
    const Slip slip = plan.slip();
    REQUIRE(slip.initiatives.size() == 6);
    for (const InitiativeSlip& i : slip.initiatives) {
        CHECK(i.state == InitiativeSlip::State::Kept);
        CHECK(i.start.days() == 0);
        CHECK(i.finish.days() == 0);
    }
    REQUIRE(slip.stages.size() == 1);  // stage 1 was earned before, 3 and 4 are in neither plan
    CHECK(slip.stages[0].stage == 2);
    CHECK(slip.stages[0].earned == DateSlip{QDate(2027, 3, 1), QDate(2027, 3, 1)});
}

TEST_CASE("one initiative that is late makes the stage late by the same days; an early one alone changes nothing", "[slip]") {
    FrozenPlan plan;
    plan.move(plan.work[0], 40);
    plan.move(plan.work[1], -10);
    const Slip slip = plan.slip();
    CHECK(slip.initiatives[0].start.days() == 40);
    CHECK(slip.initiatives[0].finish == DateSlip{QDate(2027, 3, 1), QDate(2027, 4, 10)});
    CHECK(slip.initiatives[1].finish.days() == -10);
    CHECK(plan.stageTwo() == DateSlip{QDate(2027, 3, 1), QDate(2027, 4, 10)});
    CHECK(plan.stageTwo().days() == 40);
}

TEST_CASE("what is gone stands last without dates of now, and without its outcome neither plan has the stage", "[slip]") {
    FrozenPlan plan;
    const QString name = plan.portfolio.find(plan.work[2])->name;
    for (const OutcomeId id : plan.portfolio.outcomesOf(plan.work[2])) plan.portfolio.remove(id);
    plan.portfolio.remove(plan.work[2]);
    const Slip slip = plan.slip();
    REQUIRE(slip.initiatives.size() == 6);
    const InitiativeSlip& gone = slip.initiatives.constLast();
    CHECK(gone.id == plan.work[2]);
    CHECK(gone.state == InitiativeSlip::State::Gone);
    CHECK(gone.name == name);
    CHECK(gone.finish.then == QDate(2027, 3, 1));
    CHECK_FALSE(gone.finish.now.isValid());
    CHECK_FALSE(gone.finish.days());
    CHECK(slip.stages.isEmpty());
}

TEST_CASE("what came later has no dates of then and brings nothing to the plan of then", "[slip]") {
    FrozenPlan plan;
    for (const Dimension d : kDimensions) plan.outcome(Subject::enterprise(), d, 3, QDate(2027, 9, 1));
    const Slip slip = plan.slip();
    REQUIRE(slip.initiatives.size() == 12);
    CHECK(slip.initiatives[11].state == InitiativeSlip::State::Added);
    CHECK_FALSE(slip.initiatives[11].start.then.isValid());
    CHECK_FALSE(slip.initiatives[11].start.days());
    REQUIRE(slip.stages.size() == 2);
    CHECK(slip.stages[1].stage == 3);
    CHECK(slip.stages[1].earned == DateSlip{QDate(), QDate(2027, 9, 1)});
}

TEST_CASE("what should have been done by now counts as planned then and not as done now", "[slip]") {
    FrozenPlan plan;
    for (const InitiativeId id : plan.work) plan.move(id, -120);  // finished on 1 November on paper, at 0 %
    for (const Initiative& i : QList<Initiative>(plan.portfolio.initiatives().rows())) {
        const BaselineItemId item(7000 + i.id.value);
        plan.portfolio.put(BaselineItem{item, plan.baseline, i.id, i.start, i.finish, i.name});
    }
    CHECK(plan.stageTwo() == DateSlip{QDate(2026, 11, 1), QDate()});
}

TEST_CASE("a unit has rows of its own where its plan earns it a stage", "[slip]") {
    FrozenPlan plan;
    BusinessUnit unit;
    unit.id = BusinessUnitId(50);
    unit.name = q("Retail");
    plan.portfolio.put(unit);
    plan.levels(plan.round(Subject::of(unit.id), QDate(2026, 5, 1)), 0);
    const InitiativeId last = [&] {
        InitiativeId id;
        for (const Dimension d : kDimensions) id = plan.outcome(Subject::of(unit.id), d, 1, QDate(2027, 1, 15));
        return id;
    }();
    plan.freeze();
    plan.move(last, 17);
    const Slip slip = plan.slip();
    const auto it = std::find_if(slip.stages.begin(), slip.stages.end(), [](const StageSlip& s) { return s.subject.isUnit(); });
    REQUIRE(it != slip.stages.end());
    CHECK(it->name == q("Retail"));
    CHECK(it->stage == 1);
    CHECK(it->earned.days() == 17);
}

TEST_CASE("the table of a comparison has typed cells: days are numbers, and missing dates are empty", "[slip]") {
    FrozenPlan plan;
    plan.move(plan.work[0], 40);
    const ExportTable table = slipTable(plan.slip());
    REQUIRE(table.rows.size() == 7);
    for (const QList<Value>& row : table.rows) CHECK(row.size() == table.columns.size());
    CHECK(table.rows[0][table.columns.indexOf(q("finish_days"))] == Value{qint64(40)});
    CHECK(table.rows[0][table.columns.indexOf(q("finish_now"))] == Value{q("2027-04-10")});
    CHECK(table.rows[6][table.columns.indexOf(q("kind"))] == Value{q("stage")});
    CHECK(table.rows[6][table.columns.indexOf(q("stage"))] == Value{qint64(2)});
    CHECK(isNull(table.rows[6][table.columns.indexOf(q("start_then"))]));
}

TEST_CASE("a baseline that is not there compares with nothing", "[slip]") {
    const FrozenPlan plan;
    const Slip slip = slipOf(plan.portfolio, BaselineId(99), kSlipToday);
    CHECK(slip.initiatives.isEmpty());
    CHECK(slip.stages.isEmpty());
}
