// Work that is done, or finishes today, before any round has seen what it brought.
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/checks/checks.h"
#include "core/analysis/plan/portfolio_series.h"
#include "core/analysis/plan/stage_reasons.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;

namespace {

const QDate kUnseenToday(2026, 11, 16);
const QDate kUnseenTomorrow(2026, 11, 17);

/// A use case that data alone, at 1, keeps from stage 2, and the work that brings it.
struct UnseenHome {
    test::Rounds rounds;
    UseCaseId useCase = rounds.useCase("Triage");
    Subject subject = Subject::of(useCase);
    InitiativeId work;

    UnseenHome(QDate finish, int progress, int level = 2) {
        const AssessmentId round = rounds.round(subject, QDate(2026, 1, 12), AssessmentMode::Direct);
        for (const Dimension d : kDimensions) rounds.level(round, d, d == Dimension::Data ? 1 : level, "seen");
        work = rounds.outcome(subject, Dimension::Data, level, finish);
        Initiative row = *rounds.portfolio.find(work);
        row.progress = progress;
        rounds.portfolio.put(row);
    }
    Projection projection() const { return Projection(rounds.portfolio, kUnseenToday); }
    QDate end() const { return planEnd(rounds.portfolio, kUnseenToday); }
    QStringList keys() const {
        QStringList keys;
        for (const Finding& f : findingsOf(rounds.portfolio, kUnseenToday)) keys.append(f.key);
        return keys;
    }
};

}  // namespace

TEST_CASE("what is done but not assessed again, or finishes today, is found by every search for a date", "[projection][unseen]") {
    const bool isDone = GENERATE(true, false);
    const UnseenHome h(isDone ? QDate(2026, 10, 30) : kUnseenToday, isDone ? 100 : 60);
    const Projection projection = h.projection();
    REQUIRE(projection.at(h.subject, kUnseenToday).earnedStage == 1);
    REQUIRE(projection.at(h.subject, kUnseenTomorrow).earnedStage == 2);
    CHECK(projection.dateOfStage(h.subject, 2, h.end()) == kUnseenTomorrow);
    CHECK(projection.changeDates(h.subject, h.end()) == QList<QDate>{kUnseenTomorrow});
    CHECK(projection.series(h.subject, QDate(2026, 6, 1), QDate(2027, 12, 31)).constLast().earnedStage == 2);
    CHECK(portfolioSeries(h.rounds.portfolio, kUnseenToday, {kUnseenToday, kUnseenTomorrow}).constLast().counts[2] == 1);
    const StageNeeds needs = needsOf(h.rounds.portfolio, h.subject, 2, kUnseenToday);
    CHECK(needs.earned == kUnseenTomorrow);
    CHECK(needs.met == needs.blocking.size());
}

TEST_CASE("a stage that comes tomorrow names the work that is done as what brings it", "[projection][unseen]") {
    UnseenHome h(QDate(2026, 10, 30), 100);
    const QList<StageReason> reasons = whyEarned(h.rounds.portfolio, h.projection(), h.subject, 2, kUnseenTomorrow);
    REQUIRE(reasons.size() >= 1);
    for (const StageReason& r : reasons) CHECK(r.by == QList<InitiativeId>{h.work});
    const QList<StageReason> missed = whyMissed(h.rounds.portfolio, h.projection(), h.subject, 2, kUnseenToday);
    REQUIRE_FALSE(missed.isEmpty());
    CHECK(missed[0].date == kUnseenTomorrow);
    // Work that the round has seen brought nothing that day.
    const InitiativeId seen = h.rounds.outcome(h.subject, Dimension::Data, 2, QDate(2025, 6, 30));
    Initiative row = *h.rounds.portfolio.find(seen);
    row.progress = 100;
    h.rounds.portfolio.put(row);
    for (const StageReason& r : whyEarned(h.rounds.portfolio, h.projection(), h.subject, 2, kUnseenTomorrow)) CHECK_FALSE(r.by.contains(seen));
}

TEST_CASE("a target that work already done brings is dated, and a stage that it skips is found", "[checks][unseen]") {
    UnseenHome h(QDate(2026, 10, 30), 100, 4);
    CHECK(h.keys().contains(q("stage-skipped")));
    UseCase u = *h.rounds.portfolio.find(h.useCase);
    u.targetStage = 4;
    u.targetDate = QDate(2026, 11, 10);
    h.rounds.portfolio.put(u);
    for (const Finding& f : findingsOf(h.rounds.portfolio, kUnseenToday)) {
        if (f.key == q("target-missed")) CHECK_THAT(f.text.toStdString(), Catch::EndsWith("is reached on 17 Nov 2026 only."));
    }
    CHECK(h.keys().contains(q("target-missed")));
}

TEST_CASE("a stalled pilot whose way out is done says when it was planned", "[checks][unseen]") {
    UnseenHome h(QDate(2026, 10, 30), 100);
    UseCase u = *h.rounds.portfolio.find(h.useCase);
    u.stage = 1;
    u.stageSince = QDate(2025, 1, 1);
    h.rounds.portfolio.put(u);
    for (const Finding& f : findingsOf(h.rounds.portfolio, kUnseenToday)) {
        if (f.key == q("stalled-pilot")) CHECK_THAT(f.text.toStdString(), Catch::EndsWith("from 30 Sep 2026 to 17 Nov 2026."));
    }
    CHECK(h.keys().contains(q("stalled-pilot")));
}
