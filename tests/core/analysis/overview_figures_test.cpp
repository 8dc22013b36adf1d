// Figures that the Overview adds: of one unit, of an earlier date, of what holds use cases back.
#include "core/analysis/figures.h"
#include "core/analysis/plan/progression.h"
#include "core/analysis/unit_scope.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <numeric>

using namespace stagepath;
using test::q;

namespace {

const QDate kToday(2026, 11, 16);

struct Sample {
    Sample() {
        workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
    }
    const Portfolio& portfolio() const { return workspace->portfolio(); }
    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(kToday);
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    std::unique_ptr<Workspace> workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
};

}  // namespace

TEST_CASE("the figures of the units add up to those of the whole", "[overview]") {
    const Sample s;
    const Portfolio& p = s.portfolio();
    const PortfolioSummary all = summaryOf(p, kToday);
    PortfolioSummary sum;
    double readiness = 0;
    for (const BusinessUnit& unit : p.units()) {
        const PortfolioSummary one = summaryOf(p, kToday, unit.id);
        sum.useCases += one.useCases;
        sum.pastPilot += one.pastPilot;
        sum.withoutOwner += one.withoutOwner;
        sum.assessed += one.assessed;
        sum.gatesDue += one.gatesDue;
        readiness += one.meanReadiness.value_or(0) * one.assessed;
    }
    CHECK(sum.useCases == all.useCases);
    CHECK(sum.pastPilot == all.pastPilot);
    CHECK(sum.withoutOwner == all.withoutOwner);
    CHECK(sum.assessed == 22);
    CHECK(sum.gatesDue.size() == all.gatesDue.size());
    CHECK(readiness / sum.assessed == Approx(*all.meanReadiness));
}

TEST_CASE("a summary from figures at hand is the one that is computed anew", "[overview]") {
    const Sample s;
    const Portfolio& p = s.portfolio();
    FigureTable figures;
    figures.reset(p, QDate(2026, 4, 20));
    const PortfolioSummary at = summaryOf(p, figures);
    CHECK(at.meanReadiness == summaryOf(p, QDate(2026, 4, 20)).meanReadiness);
    CHECK(*summaryOf(p, kToday).meanReadiness > *at.meanReadiness);
}

TEST_CASE("what can be compared with is the last round of each quarter, newest first", "[overview]") {
    const Sample s;
    CHECK(comparisonDates(s.portfolio(), kToday) == QList<QDate>{QDate(2026, 10, 20), QDate(2026, 4, 20), QDate(2025, 9, 30), QDate(2025, 3, 31)});
    CHECK(comparisonDates(s.portfolio(), QDate(2025, 12, 31)) == QList<QDate>{QDate(2025, 9, 30), QDate(2025, 3, 31)});
    CHECK(comparisonDates(Portfolio(), kToday).isEmpty());
}

TEST_CASE("MLOps holds back most of the sample's use cases and data the fewest", "[overview]") {
    const Sample s;
    const HoldBack h = holdBackOf(s.portfolio(), kToday);
    CHECK(h.assessed == 22);
    CHECK(h.useCases == std::array{5, 11, 9, 12, 14, 16});
}

TEST_CASE("months in a stage are whole ones", "[overview]") {
    UseCase u;
    CHECK(monthsInStage(u, kToday) == 0);
    u.stageSince = QDate(2025, 1, 16);
    CHECK(monthsInStage(u, kToday) == 22);
    u.stageSince = QDate(2025, 1, 17);
    CHECK(monthsInStage(u, kToday) == 21);
    u.stageSince = QDate(2027, 1, 1);
    CHECK(monthsInStage(u, kToday) == 0);
}

TEST_CASE("a unit owns its use cases with their gates and the initiatives that serve them", "[overview]") {
    const Sample s;
    const Portfolio& p = s.portfolio();
    for (const UseCase& u : p.useCases()) CHECK(isOfUnit(p, EntityKind::UseCase, u.id.value, u.unit));
    for (const Initiative& i : p.initiatives()) {
        if (const UseCase* u = p.find(i.useCase)) CHECK(isOfUnit(p, EntityKind::Initiative, i.id.value, u->unit));
    }
    const BusinessUnitId first = p.units().rows().constFirst().id;
    CHECK(isOfUnit(p, Subject::of(first), first));
    CHECK_FALSE(isOfUnit(p, Subject::enterprise(), first));
    CHECK_FALSE(isOfUnit(p, EntityKind::Setting, 0, first));
}

TEST_CASE("the stack of a unit counts its use cases only, and every date counts them all", "[overview]") {
    const Sample s;
    const StageStack all = stageStackOf(s.portfolio(), kToday);
    CHECK(all.total == 24);
    for (const StageCounts& step : all.steps) CHECK(std::accumulate(step.counts.begin(), step.counts.end(), step.notAssessed) == 24);
    CHECK(all.at(kToday).notAssessed == summaryOf(s.portfolio(), kToday).notAssessed);
    int sum = 0;
    for (const BusinessUnit& unit : s.portfolio().units()) sum += stageStackOf(s.portfolio(), kToday, unit.id).total;
    CHECK(sum == 24);
    CHECK(all.at(all.until).counts == all.steps.constLast().counts);
}

TEST_CASE("the progression of a dimension follows its level on one scale with readiness", "[overview]") {
    const Sample s;
    const Progression data = progressionOf(s.portfolio(), Subject::enterprise(), Dimension::Data, kToday);
    CHECK(data.actual.constLast().readiness == 50);
    CHECK(data.projected.constLast().readiness == 100);
    CHECK(data.moments.isEmpty());
    REQUIRE(data.target.size() == 3);
    CHECK(data.target.constFirst().readiness == 50);
}
