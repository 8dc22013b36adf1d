#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/checks/checks.h"
#include "core/analysis/draft/draft.h"
#include "core/analysis/figures.h"
#include "core/analysis/people.h"
#include "core/analysis/plan/portfolio_series.h"
#include "core/analysis/plan/projection.h"
#include "core/analysis/plan/schedule_shift.h"
#include "core/analysis/search.h"
#include "tests/bench/dataset.h"

#include <catch2/catch.hpp>

using namespace stagepath;

namespace {

/// What a drag asks for in every frame: the standing of every use case at the plan's end and the enterprise's series.
double project(const Portfolio& portfolio) {
    const Projection projection(portfolio, bench::today());
    const QDate end = planEnd(portfolio, bench::today());
    double sum = 0;
    for (const UseCase& u : portfolio.useCases()) sum += projection.at(Subject::of(u.id), end).readiness.value_or(0);
    return sum + static_cast<double>(projection.series(Subject::enterprise(), bench::today(), end).size());
}

void benchmarkSize(int count) {
    const Portfolio& portfolio = bench::portfolioOf(count);
    const std::string size = std::to_string(count);
    BENCHMARK("projection " + size) { return project(portfolio); };
    BENCHMARK("figures of all " + size) {
        FigureTable table;
        table.reset(portfolio, bench::today());
        return table.of(portfolio.useCases().rows().constFirst().id).quadrant;
    };
    BENCHMARK("checks " + size) { return findingsOf(portfolio, bench::today()).size(); };
    SearchIndex index;
    index.add(portfolio);
    BENCHMARK("search index " + size) {
        SearchIndex fresh;
        fresh.add(portfolio);
        return fresh.size();
    };
    int typed = 0;  // another text each time, as when somebody types
    BENCHMARK("search " + size) {
        qsizetype hits = 0;
        ++typed;
        for (const EntityKind kind : {EntityKind::UseCase, EntityKind::Person, EntityKind::Initiative}) hits += index.find(QStringLiteral("ca %1").arg(typed % 2 + 1), kind, 6).size();
        return hits;
    };
    BENCHMARK("search with a slip " + size) {
        qsizetype hits = 0;
        ++typed;
        for (const EntityKind kind : {EntityKind::UseCase, EntityKind::BusinessUnit, EntityKind::Person, EntityKind::Initiative}) hits += index.find(typed % 2 == 0 ? QStringLiteral("csae rsik") : QStringLiteral("rsik csae"), kind, 6).size();
        return hits;
    };
    BENCHMARK("people " + size) { return PeopleTable(portfolio).overloaded.size(); };
    BENCHMARK("critical path " + size) { return criticalPath(portfolio).slack.size(); };
    const Initiative& first = portfolio.initiatives().rows().constFirst();
    const PlannedMove move{first.id, {first.start.addYears(2), first.finish.addYears(2)}};
    BENCHMARK("shift what follows " + size) { return shiftFollowing(portfolio, {move}).moves.size(); };
    BENCHMARK("draft " + size) { return draftRoadmap(portfolio, bench::today(), {}, {}).lines.size(); };
}

/// All that a change of a round asks for: the figures of everybody, what blocks whom, the findings.
qsizetype analyse(const Portfolio& portfolio) {
    const StandingTable standings(portfolio, bench::today());
    FigureTable table;
    table.reset(standings);
    qsizetype blockers = 0;
    for (const UseCase& u : portfolio.useCases()) blockers += standings.blockersOf(Subject::of(u.id)).size();
    return blockers + findingsOf(standings).size();
}

void benchmarkHistory(int count) {
    const Portfolio& portfolio = bench::portfolioWithHistory(count);
    const std::string size = std::to_string(count);
    BENCHMARK("all analysis " + size) { return analyse(portfolio); };
    BENCHMARK("figures with history " + size) {
        FigureTable table;
        table.reset(portfolio, bench::today());
        return table.of(portfolio.useCases().rows().constFirst().id).quadrant;
    };
    BENCHMARK("checks with history " + size) { return findingsOf(portfolio, bench::today()).size(); };
    BENCHMARK("gaps of one " + size) { return gapsOf(portfolio, Subject::of(portfolio.useCases().rows().constFirst().id), 4, bench::today()).size(); };
    const QList<QDate> months = monthsBetween(bench::today().addYears(-3), bench::today().addYears(7));
    BENCHMARK("series of ten years " + size) { return portfolioSeries(portfolio, bench::today(), months).size(); };
}

}  // namespace

TEST_CASE("analysis of 10,000 use cases with five rounds each", "[analysis][history]") { benchmarkHistory(10000); }
TEST_CASE("analysis of 100 use cases", "[analysis]") { benchmarkSize(100); }
TEST_CASE("analysis of 1,000 use cases", "[analysis]") { benchmarkSize(1000); }
TEST_CASE("draft for 2,000 use cases", "[analysis][draft]") {
    const Portfolio& portfolio = bench::portfolioOf(2000);
    BENCHMARK("draft 2000") { return draftRoadmap(portfolio, bench::today(), {}, {}).lines.size(); };
}
TEST_CASE("analysis of 10,000 use cases", "[analysis]") { benchmarkSize(10000); }
