// What is worked out for many at once is what is worked out for each of them.
#include "core/analysis/checks/check_rules.h"
#include "core/analysis/figures.h"
#include "tests/core/analysis/rounds_home.h"

#include <QRandomGenerator>

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kToday(2026, 11, 16);

/// \p count use cases with two rounds each, some by criteria, and initiatives that raise some of them.
Rounds manyUseCases(int count) {
    Rounds r;
    QRandomGenerator random(11);
    r.levels(r.round(Subject::enterprise(), kToday.addDays(-200), AssessmentMode::Direct), 1);
    for (int i = 0; i < count; ++i) {
        const UseCaseId id = r.useCase("Use case");
        UseCase u = *r.portfolio.find(id);
        u.stage = random.bounded(5);
        u.stageSince = kToday.addDays(-random.bounded(900));
        r.portfolio.put(u);
        if (i % 7 == 0) continue;  // not assessed
        r.levels(r.round(Subject::of(id), kToday.addDays(-300), AssessmentMode::Direct), random.bounded(5));
        const AssessmentId latest = r.round(Subject::of(id), kToday.addDays(-30));
        for (const Dimension d : kDimensions) {
            if (random.bounded(6) > 0) r.level(latest, d, 1 + random.bounded(3));
        }
        r.answer(latest, "MO4", random.bounded(5));
        for (int work = 0; work < 1 + i % 4; ++work) r.outcome(Subject::of(id), kDimensions[static_cast<std::size_t>(random.bounded(kDimensionCount))], 2 + random.bounded(3), kToday.addDays(random.bounded(900) - 50));
    }
    return r;
}

}  // namespace

TEST_CASE("what a stage asks of all criteria is what it asks of each", "[analysis]") {
    ContentPack pack = builtInPack();
    pack.stageGates[3].append(StageGate{{Dimension::Change, 2}, 3});
    pack.stageGates[3].append(StageGate{{Dimension::Change, 2}, 1});  // listed twice: the first counts
    for (int stage = 1; stage <= kMaxStage; ++stage) {
        const GateNeeds needs = gateNeeds(pack, stage);
        for (const Dimension d : kDimensions) {
            for (int c = 0; c < kCriteriaPerDimension; ++c) CHECK(needs[static_cast<std::size_t>(indexOf(d))][static_cast<std::size_t>(c)] == gateNeed(pack, stage, d, c));
        }
    }
}

TEST_CASE("the figures of thousands of use cases are those of each alone", "[analysis]") {
    const Rounds r = manyUseCases(2300);
    FigureTable table;
    table.reset(r.portfolio, kToday);
    for (const UseCase& u : r.portfolio.useCases()) {
        const UseCaseFigures alone = figuresOf(r.portfolio, u, kToday);
        const UseCaseFigures& f = table.of(u.id);
        const bool isSame = f.standing.readiness == alone.standing.readiness && f.standing.earnedStage == alone.standing.earnedStage && f.impact.value == alone.impact.value &&
                            f.mapReadiness == alone.mapReadiness && f.quadrant == alone.quadrant && f.shortOf.size() == alone.shortOf.size();
        if (!isSame) FAIL_CHECK("the figures of use case " << u.id.value << " differ");
    }
}

TEST_CASE("whoever is held to be kept from a stage for good is never projected to earn it", "[analysis][checks]") {
    const Rounds r = manyUseCases(300);
    const Portfolio& p = r.portfolio;
    const StandingTable standings(p, kToday);
    const Projection projection(p, kToday);
    const PeopleTable people(p);
    const CheckContext context{p, projection, people, standings, kToday};
    const QDate end = planEnd(p, kToday);
    int kept = 0;
    int earned = 0;
    for (const UseCase& u : p.useCases()) {
        const Subject subject = Subject::of(u.id);
        for (int stage = standings.of(subject).earnedStage.value_or(0) + 1; stage <= kMaxStage; ++stage) {
            const bool isReached = projection.dateOfStage(subject, stage, end).has_value();
            const bool mayBe = mayReach(context, subject, stage);
            if (isReached) CHECK(mayBe);
            earned += isReached ? 1 : 0;
            kept += mayBe ? 0 : 1;
        }
    }
    CHECK(earned > 0);
    CHECK(kept > 0);
    // A round that is still to come may change everything.
    Rounds later = r;
    later.round(Subject::of(p.useCases().rows().constLast().id), kToday.addDays(10));
    const StandingTable withLater(later.portfolio, kToday);
    const Projection then(later.portfolio, kToday);
    CHECK(withLater.hasLaterRounds());
    for (const UseCase& u : p.useCases()) {
        if (!mayReach({later.portfolio, then, people, withLater, kToday}, Subject::of(u.id), kMaxStage)) FAIL_CHECK("use case " << u.id.value << " is held to be kept");
    }
}

TEST_CASE("a stalled pilot whose way is planned says from when to when, whatever the shortcut", "[analysis][checks]") {
    const Rounds r = manyUseCases(1500);
    const Portfolio& p = r.portfolio;
    const Projection projection(p, kToday);
    const QDate end = planEnd(p, kToday);
    int planned = 0;
    for (const Finding& f : findingsOf(p, kToday)) {
        if (f.key != q("stalled-pilot")) continue;
        const Subject subject = Subject::of(UseCaseId(f.id));
        const bool isShort = projection.at(subject, kToday).earnedStage.value_or(0) < 2;
        const auto day = isShort ? projection.dateOfStage(subject, 2, end) : std::nullopt;
        if (f.numbers.size() > 2) {
            ++planned;
            REQUIRE(day);
            CHECK(f.numbers[3].value == shownDate(*day));
        }
        if (!day) CHECK(f.numbers.size() == 2);
    }
    CHECK(planned > 0);
}
