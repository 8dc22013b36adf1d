// What a draft adds to a plan that is there: all that is missing, and nothing that spoils it.
#include "core/analysis/checks/checks.h"
#include "core/analysis/draft/draft.h"
#include "tests/core/analysis/rounds_home.h"

#include <algorithm>

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kToday(2026, 11, 16);

/// A use case on its way to \p target with one round of levels; those below 0 are left to answers.
struct OneUseCase : Rounds {
    OneUseCase(int target, const std::array<int, kDimensionCount>& levels) : id(useCase("U1")) {
        UseCase u = *portfolio.find(id);
        u.targetStage = target;
        portfolio.put(u);
        first = round(Subject::of(id), QDate(2026, 9, 1));
        for (const Dimension d : kDimensions) {
            if (const int at = levels[static_cast<std::size_t>(indexOf(d))]; at >= 0) level(first, d, at, "seen");
        }
    }
    UseCaseId id;
    AssessmentId first;
};

QStringList skippedStages(const Portfolio& p) {
    QStringList texts;
    for (const Finding& f : findingsOf(p, kToday)) {
        if (f.key == q("stage-skipped")) texts.append(f.text);
    }
    return texts;
}

void checkEarns(const Portfolio& p, UseCaseId id, int stage) {
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    const Portfolio planned = withDraft(p, draft);
    CHECK(Projection(planned, kToday).at(Subject::of(id), planEnd(planned, kToday).addDays(1)).earnedStage == stage);
    for (const DraftLine& line : draft.lines) {
        if (line.initiative.kind == InitiativeKind::Rollout) CHECK(line.gate.has_value());
    }
    CHECK(skippedStages(planned).isEmpty());
    CHECK(draftRoadmap(planned, kToday, {}, {}).isEmpty());
}

QDate finishOf(const Draft& draft, Dimension d) {
    QDate finish;
    for (const DraftLine& line : draft.lines) {
        for (const Outcome& o : line.outcomes) {
            if (o.dimension == d) finish = std::max(finish, line.initiative.finish);
        }
    }
    return finish;
}

}  // namespace

TEST_CASE("a draft plans the gate criterion of a later stage that its dimension hides", "[analysis][draft]") {
    SECTION("the gate criterion of a dimension on the way to stage 2") {
        OneUseCase u(2, {2, -1, 2, 2, 2, 0});
        const std::array<int, 6> answers{1, 2, 3, 2, 2, 2};
        for (int i = 0; i < 6; ++i) u.answer(u.first, q("EO%1").arg(i + 1).toLatin1().constData(), answers[static_cast<std::size_t>(i)]);
        checkEarns(u.portfolio, u.id, 2);
    }
    SECTION("a criterion that stage 3 asks for itself") {
        OneUseCase u(3, {3, 1, 3, -1, 3, 3});
        for (int i = 1; i <= 6; ++i) u.answer(u.first, q("AG%1").arg(i).toLatin1().constData(), i == 2 ? 2 : 4);
        checkEarns(u.portfolio, u.id, 3);
    }
}

TEST_CASE("what a draft raises for a stage waits for the stage before it that the plan brings later", "[analysis][draft]") {
    const QDate pipeline(2027, 6, 15);
    for (const int level : {1, 2}) {
        INFO("the plan raises data to " << level);
        OneUseCase u(2, {0, 1, 2, 2, 2, 2});
        u.outcome(Subject::of(u.id), Dimension::Data, level, pipeline);
        REQUIRE(skippedStages(u.portfolio).isEmpty());
        checkEarns(u.portfolio, u.id, 2);
        const Draft draft = draftRoadmap(u.portfolio, kToday, {}, {});
        CHECK(finishOf(draft, Dimension::Ownership) >= pipeline.addMonths(u.portfolio.settings().limits.minStageMonths));
    }
}

TEST_CASE("a level is drafted after the lower one that is planned", "[analysis][draft]") {
    OneUseCase u(2, {1, 2, 2, 2, 2, 0});
    u.outcome(Subject::of(u.id), Dimension::Mlops, 1, QDate(2027, 6, 15));
    const Draft draft = draftRoadmap(u.portfolio, kToday, {}, {});
    REQUIRE(finishOf(draft, Dimension::Mlops).isValid());
    CHECK(finishOf(draft, Dimension::Mlops) > QDate(2027, 6, 15));
}

TEST_CASE("work that ends before a draft begins takes no room from it", "[analysis][draft]") {
    const auto firstStart = [](int running) {
        OneUseCase u(2, {1, 2, 2, 2, 2, 2});
        u.portfolio.put(Workstream{WorkstreamId(5), 1, q("Data foundation"), q("c1")});
        for (int i = 0; i < running; ++i) {
            Initiative work;
            work.id = InitiativeId(5000 + i);
            work.name = q("Work");
            work.workstream = WorkstreamId(5);
            work.start = QDate(2026, 10, 5);
            work.finish = QDate(2026, 11, 20);  // the Friday before
            u.portfolio.put(work);
        }
        const Draft draft = draftRoadmap(u.portfolio, kToday, {}, {});
        REQUIRE(draft.lines.size() > 0);
        CHECK(draft.lines[0].workstream == q("Data foundation"));
        return draft.lines[0].initiative.start;
    };
    CHECK(firstStart(0) == firstStart(2));
}

namespace {

void rename(Portfolio& p, const QString& from, const QString& to) {
    bool isRenamed = false;
    for (Initiative i : QList<Initiative>(p.initiatives().rows())) {
        if (i.name != from) continue;
        i.name = to;
        p.put(i);
        isRenamed = true;
    }
    REQUIRE(isRenamed);
}

}  // namespace

TEST_CASE("a draft knows what an earlier one planned under another name or in another language", "[analysis][draft]") {
    const QString assessment = q("Light assessment of the enterprise");
    Rounds r;
    for (const char* name : {"One", "Two"}) {
        UseCase u = *r.portfolio.find(r.useCase(name));
        u.targetStage = 2;
        r.portfolio.put(u);
    }
    Portfolio planned = withDraft(r.portfolio, draftRoadmap(r.portfolio, kToday, {}, {}));
    REQUIRE(draftRoadmap(planned, kToday, {}, {}).isEmpty());
    SECTION("the first assessment renamed") { rename(planned, assessment, q("Workshop with the board")); }
    SECTION("drafted in German") {
        rename(planned, assessment, q("Leichte Bewertung des Unternehmens"));
        for (const char* name : {"One", "Two"}) rename(planned, q("%1: roll-out to stage 2").arg(q(name)), q("%1: Ausrollen auf Stufe 2").arg(q(name)));
    }
    CHECK(draftRoadmap(planned, kToday, {}, {}).isEmpty());
    // Gates that were lost since come back for these roll-outs too.
    const QList<Milestone> gates = planned.milestones().rows();
    for (const Milestone& gate : gates) planned.remove(gate.id);
    const Draft again = draftRoadmap(planned, kToday, {}, {});
    CHECK(again.lines.isEmpty());
    CHECK(again.gates.size() == gates.size());
}

TEST_CASE("a beginning that only some of the work waits for is not taken for the first assessment", "[analysis][draft]") {
    OneUseCase none(2, {-1, -1, -1, -1, -1, -1});
    Portfolio p = none.portfolio;
    p.remove(none.first);
    Initiative beginning;
    beginning.id = InitiativeId(800);
    beginning.name = q("Kick-off");
    const Workstream lane{WorkstreamId(70), 1, workstreamFor(p, Dimension::Ownership), q("c1")};
    p.put(lane);
    beginning.workstream = lane.id;
    beginning.start = QDate(2026, 11, 23);
    beginning.finish = QDate(2026, 12, 18);
    p.put(beginning);
    const auto put = [&p](qint64 id, Dimension d, qint64 before) {
        Initiative i;
        i.id = InitiativeId(id);
        i.name = q("Work %1").arg(id);
        p.put(i);
        p.put(Outcome{OutcomeId(id), i.id, Subject::enterprise(), d, {}, 1});
        Dependency link;
        link.id = DependencyId(id);
        link.predecessor = InitiativeId(before);
        link.successor = i.id;
        p.put(link);
    };
    put(801, Dimension::Data, 800);
    CHECK(draftRoadmap(p, kToday, {}, {}).lines.constFirst().initiative.name != q("Light assessment of the enterprise"));
    // A meeting at the beginning is none, and what is in another lane is somebody's own work.
    Initiative meeting = beginning;
    meeting.finish = QDate(2026, 11, 27);
    p.put(meeting);
    CHECK(draftRoadmap(p, kToday, {}, {}).lines.constFirst().initiative.name == q("Light assessment of the enterprise"));
    Initiative elsewhere = beginning;
    elsewhere.workstream = {};
    p.put(elsewhere);
    CHECK(draftRoadmap(p, kToday, {}, {}).lines.constFirst().initiative.name == q("Light assessment of the enterprise"));
    p.put(beginning);
    Initiative other = beginning;
    other.id = InitiativeId(810);
    p.put(other);
    put(802, Dimension::Value, 810);
    CHECK(draftRoadmap(p, kToday, {}, {}).lines.constFirst().initiative.name == q("Light assessment of the enterprise"));
}
