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
    const QDate end = planEnd(p, kToday);
    int kept = 0;
    int earned = 0;
    for (const UseCase& u : p.useCases()) {
        const Subject subject = Subject::of(u.id);
        for (int stage = standings.of(subject).earnedStage.value_or(0) + 1; stage <= kMaxStage; ++stage) {
            const bool isReached = projection.dateOfStage(subject, stage, end).has_value();
            const bool mayBe = standings.mayReach(subject, stage);
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
    CHECK(withLater.hasLaterRounds());
    for (const UseCase& u : p.useCases()) {
        if (!withLater.mayReach(Subject::of(u.id), kMaxStage)) FAIL_CHECK("use case " << u.id.value << " is held to be kept");
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

namespace {

/// Use cases with few levels of their own under units and an enterprise that the plan raises, some of them by single criteria.
/// \p later: some rounds are still to come.
Rounds inheritingUseCases(int count, quint32 seed, bool isLater) {
    Rounds r;
    QRandomGenerator random(seed);
    const auto someRound = [&](const Subject& subject, QDate date) {
        const AssessmentId round = r.round(subject, date);
        for (const Dimension d : kDimensions) {
            if (random.bounded(2)) r.level(round, d, random.bounded(4));
        }
        if (random.bounded(2)) r.answer(round, "DR2", random.bounded(5));
        if (random.bounded(3) == 0) r.answer(round, "EO1", random.bounded(5));
    };
    const auto someWork = [&](const Subject& subject, int most) {
        for (int i = random.bounded(most + 1); i > 0; --i) r.outcome(subject, kDimensions[static_cast<std::size_t>(random.bounded(kDimensionCount))], 1 + random.bounded(4), kToday.addDays(1 + random.bounded(600)));
    };
    QList<Subject> parents{Subject::enterprise()};
    for (int i = 1; i <= 4; ++i) {
        r.portfolio.put(BusinessUnit{BusinessUnitId(900000 + i), i, q("Unit %1").arg(i), q("c1")});
        parents.append(Subject::of(BusinessUnitId(900000 + i)));
    }
    for (const Subject& parent : parents) {
        if (random.bounded(4)) someRound(parent, kToday.addDays(-100));
        if (isLater && random.bounded(2)) someRound(parent, kToday.addDays(50 + random.bounded(300)));
        someWork(parent, 9);
        // Done before today: it counts from tomorrow on.
        Initiative done = *r.portfolio.find(r.outcome(parent, Dimension::Change, 1 + random.bounded(3), kToday.addDays(-3)));
        done.progress = 100;
        r.portfolio.put(done);
    }
    for (int i = 0; i < count; ++i) {
        UseCase u = *r.portfolio.find(r.useCase("Use case"));
        if (const int unit = random.bounded(5)) u.unit = BusinessUnitId(900000 + unit);
        r.portfolio.put(u);
        if (random.bounded(5)) someRound(Subject::of(u.id), kToday.addDays(-30));
        if (isLater && random.bounded(6) == 0) someRound(Subject::of(u.id), kToday.addDays(80));
        someWork(Subject::of(u.id), 2);
    }
    return r;
}

QList<QDate> everyDay(const Portfolio& p) {
    QSet<QDate> days{kToday, kToday.addDays(1)};
    for (const Initiative& i : p.initiatives()) days.insert(std::max(kToday, i.finish));
    for (const Assessment& round : p.assessments()) days.insert(std::max(kToday, round.date));
    QList<QDate> sorted(days.cbegin(), days.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

bool isSame(const Standing& a, const Standing& b) {
    bool same = a.readiness == b.readiness && a.earnedStage == b.earnedStage && a.assessed == b.assessed;
    for (const Dimension d : kDimensions) same &= a[d].level == b[d].level && a[d].known == b[d].known && a[d].inherited == b[d].inherited;
    return same;
}

}  // namespace

TEST_CASE("what a table of standings projects is what each subject's own plan and those above it bring, day by day", "[analysis]") {
    int gained = 0;
    for (const bool isLater : {false, true}) {
        const Rounds r = inheritingUseCases(60, isLater ? 5 : 4, isLater);
        const StandingTable table(r.portfolio, kToday);
        const Projection projection(r.portfolio, kToday);
        const QList<QDate> days = everyDay(r.portfolio);
        for (const Subject& subject : checkedSubjects(r.portfolio)) {
            INFO("use case " << subject.useCase.value << ", unit " << subject.unit.value);
            std::array<QDate, kMaxStage + 1> first;
            for (const QDate day : days) {
                const Standing alone = projection.at(subject, day);
                if (!isSame(table.projected(subject, day), alone)) FAIL_CHECK("differs on " << day.toString(Qt::ISODate).toStdString());
                for (int stage = 1; stage <= alone.earnedStage.value_or(0); ++stage) {
                    if (!first[static_cast<std::size_t>(stage)].isValid()) first[static_cast<std::size_t>(stage)] = day;
                }
            }
            for (int stage = 1; stage <= kMaxStage; ++stage) {
                const QDate walked = first[static_cast<std::size_t>(stage)];
                CHECK(table.dateOfStage(subject, stage, days.constLast()).value_or(QDate()) == walked);
                if (walked > kToday) ++gained;
            }
        }
    }
    CHECK(gained > 20);
}
