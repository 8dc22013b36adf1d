#include "core/analysis/plan/projection.h"
#include "core/analysis/plan/slip.h"
#include "core/domain/frozen_plan.h"
#include "core/exchange/sample_reader.h"
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

namespace {

/// The plan as it is now, frozen whole.
BaselineId frozenWhole(Portfolio& portfolio) {
    const BaselineId id(7000);
    for (const BaselineItemId item : portfolio.itemsOf(id)) portfolio.remove(item);
    portfolio.put(Baseline{id, q("Whole plan"), kFrozen, frozenMilestones(portfolio.milestones().rows())});
    qint64 n = 7000;
    for (const Initiative& i : QList<Initiative>(portfolio.initiatives().rows())) {
        portfolio.put(BaselineItem{BaselineItemId(++n), id, i.id, i.start, i.finish, i.name, frozenContent(planContentOf(portfolio, i))});
    }
    return id;
}

/// Subject, stage and the day then of every row that has one.
QMap<QPair<QString, int>, QDate> datesThen(const Portfolio& portfolio, BaselineId baseline) {
    QMap<QPair<QString, int>, QDate> dates;
    for (const StageSlip& s : slipOf(portfolio, baseline, kSlipToday).stages) {
        if (s.earned.then.isValid() && !s.subject.isUseCase()) dates.insert({s.name, s.stage}, s.earned.then);
    }
    return dates;
}

InitiativeId named(const Portfolio& portfolio, const char* name) {
    for (const Initiative& i : portfolio.initiatives()) {
        if (i.name == q(name)) return i.id;
    }
    FAIL("no initiative " << name);
    return {};
}

void removeWhole(Portfolio& portfolio, InitiativeId id) {
    for (const OutcomeId outcome : portfolio.outcomesOf(id)) portfolio.remove(outcome);
    for (const DependencyId link : portfolio.dependenciesOf(id)) portfolio.remove(link);
    portfolio.remove(id);
}

}  // namespace

TEST_CASE("what was planned then stays as it was whatever is removed or promised less later", "[slip]") {
    Portfolio p = samplePortfolio();
    const BaselineId board = p.baselines().rows().constFirst().id;
    const auto then = datesThen(p, board);
    REQUIRE(then.size() > 1);
    removeWhole(p, named(p, "Role-based AI training"));
    CHECK(datesThen(p, board) == then);
    Outcome less = *p.find(p.outcomesOf(named(p, "Customer and account data products")).constFirst());
    less.level = 1;
    p.put(less);
    Initiative added = p.initiatives().rows().constFirst();
    added.id = InitiativeId(1);
    added.position = 1000;
    p.put(added);
    p.put(Outcome{OutcomeId(1), added.id, Subject::enterprise(), Dimension::Data, {}, 4});
    CHECK(datesThen(p, board) == then);
}

TEST_CASE("an outcome that is gone since brings its stage then and not now", "[slip]") {
    FrozenPlan plan;
    plan.baseline = frozenWhole(plan.portfolio);
    removeWhole(plan.portfolio, plan.work[2]);
    CHECK(plan.stageTwo() == DateSlip{QDate(2027, 3, 1), QDate()});
    CHECK(plan.slip().isWhole);
    const Portfolio then = withBaseline(plan.portfolio, plan.baseline);
    REQUIRE(then.find(plan.work[2]));
    CHECK(then.outcomesOf(plan.work[2]).size() == 1);
}

TEST_CASE("use cases stand in the comparison where then and now differ", "[slip]") {
    FrozenPlan plan;
    const UseCaseId moved = plan.useCase("Chatbot");
    const UseCaseId kept = plan.useCase("Fraud");
    InitiativeId late;
    for (const UseCaseId id : {moved, kept}) {
        plan.levels(plan.round(Subject::of(id), QDate(2026, 5, 1)), 0);
        for (const Dimension d : kDimensions) {
            const InitiativeId work = plan.outcome(Subject::of(id), d, 1, QDate(2027, 1, 15));
            if (id == moved) late = work;
        }
    }
    plan.baseline = frozenWhole(plan.portfolio);
    plan.move(late, 12);
    QList<StageSlip> rows = plan.slip().stages;
    rows.removeIf([](const StageSlip& s) { return !s.subject.isUseCase(); });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].name == q("Chatbot"));
    CHECK(rows[0].earned.days() == 12);
}

TEST_CASE("gates and milestones are compared with those that were frozen", "[slip]") {
    FrozenPlan plan;
    const auto put = [&](qint64 id, const char* name, QDate date, int stage) {
        plan.portfolio.put(Milestone{MilestoneId(id), id, q(name), stage > 0 ? MilestoneKind::Gate : MilestoneKind::Milestone, date, {}, stage});
    };
    put(801, "Stage 2", QDate(2027, 3, 31), 2);
    put(802, "Board", QDate(2027, 1, 10), 0);
    plan.baseline = frozenWhole(plan.portfolio);
    put(801, "Stage 2", QDate(2027, 4, 14), 2);
    plan.portfolio.remove(MilestoneId(802));
    put(803, "Audit", QDate(2027, 5, 3), 0);
    const Slip slip = plan.slip();
    REQUIRE(slip.milestones.size() == 3);
    CHECK(slip.milestones[0].stage == 2);
    CHECK(slip.milestones[0].date.days() == 14);
    CHECK(slip.milestones[1].state == InitiativeSlip::State::Added);
    CHECK_FALSE(slip.milestones[1].date.then.isValid());
    CHECK(slip.milestones[2].state == InitiativeSlip::State::Gone);
    CHECK(slip.milestones[2].name == q("Board"));
    CHECK(slip.milestones[2].date.then == QDate(2027, 1, 10));
    const ExportTable table = slipTable(slip);
    const auto gate = std::find_if(table.rows.begin(), table.rows.end(), [](const QList<Value>& row) { return row[0] == Value{q("gate")}; });
    REQUIRE(gate != table.rows.end());
    CHECK((*gate)[table.columns.indexOf(q("finish_days"))] == Value{qint64(14)});
    for (const QList<Value>& row : table.rows) CHECK(row.size() == table.columns.size());
}

TEST_CASE("a baseline of an older version says that it kept dates alone", "[slip]") {
    const FrozenPlan plan;
    CHECK_FALSE(plan.slip().isWhole);
    CHECK(plan.slip().milestones.isEmpty());
}

TEST_CASE("what a baseline keeps in one cell is read back as it was, and nonsense is not", "[slip]") {
    FrozenContent content{40, {}};
    content.outcomes.append({{}, {}, Subject::of(BusinessUnitId(9007199254740993)), Dimension::Data, {}, 3});
    content.outcomes.append({{}, {}, Subject::of(UseCaseId(12)), std::nullopt, q("DR1"), 2});
    content.outcomes.append({{}, {}, Subject::enterprise(), Dimension::Mlops, {}, 0});
    CHECK(contentFrom(frozenContent(content)) == content);
    for (const char* text : {"", "[]", "{}", "{\"progress\":1}", "words"}) {
        INFO(text);
        CHECK_FALSE(contentFrom(q(text)));
    }
    CHECK(milestonesFrom(frozenMilestones({}))->isEmpty());
    CHECK_FALSE(milestonesFrom(q("{}")));
    CHECK_FALSE(milestonesFrom(QString()));
}
