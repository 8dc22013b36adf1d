#include "core/workspace/workspace.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

namespace {

/// A workspace with one enterprise round of one level and one answer.
struct Home {
    Home() {
        environment.stateDirectory = dir.path(q("state"));
        workspace = Workspace::create(dir.path(q("w.stagepath")), q("Alder"), environment);
        Assessment a;
        a.date = QDate(2026, 10, 1);
        workspace->edit(q("Assess"), [&](Editor& e) {
            Person p;
            p.name = q("Ines");
            person = e.insert(p);
            round = e.insert(a);
            level = e.insert(AssessmentLevel{{}, round, Dimension::Data, 2, q("seen")});
            AssessmentAnswer row;
            row.assessment = round;
            row.criterion = q("EO1");
            row.by = person;
            answer = e.insert(row);
        });
    }
    void close() {
        Assessment a = *workspace->portfolio().find(round);
        a.closed = QDate(2026, 11, 1);
        workspace->edit(q("Close"), [&](Editor& e) { e.update(a); });
    }
    void refused(const Workspace::Edit& body) {
        CHECK_THROWS_WITH(workspace->edit(q("Edit"), body), Catch::Contains("closed on 2026-11-01"));
    }

    test::TempDir dir;
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    std::unique_ptr<Workspace> workspace;
    AssessmentId round;
    AssessmentLevelId level;
    AssessmentAnswerId answer;
    PersonId person;
};

}  // namespace

TEST_CASE("a closed round keeps its row and its levels and answers", "[workspace][closed]") {
    Home home;
    home.close();
    const Portfolio& p = home.workspace->portfolio();
    home.refused([&](Editor& e) {
        Assessment a = *p.find(home.round);
        a.date = QDate(2026, 10, 2);
        e.update(a);
    });
    home.refused([&](Editor& e) {
        Assessment a = *p.find(home.round);
        a.closed = QDate();
        a.date = QDate(2026, 10, 2);
        e.update(a);
    });
    home.refused([&](Editor& e) {
        AssessmentLevel l = *p.find(home.level);
        l.level = 3;
        e.update(l);
    });
    home.refused([&](Editor& e) { e.remove(home.level); });
    home.refused([&](Editor& e) { e.remove(home.answer); });
    home.refused([&](Editor& e) { e.insert(AssessmentLevel{{}, home.round, Dimension::Mlops, 1, {}}); });
    CHECK(p.levelsOf(home.round).size() == 1);
}

TEST_CASE("a closed round can be reopened, and removed as a whole", "[workspace][closed]") {
    Home home;
    home.close();
    Assessment open = *home.workspace->portfolio().find(home.round);
    open.closed = QDate();
    home.workspace->edit(q("Reopen"), [&](Editor& e) {
        e.update(open);
        e.insert(AssessmentLevel{{}, home.round, Dimension::Mlops, 1, {}});
    });
    CHECK(home.workspace->portfolio().levelsOf(home.round).size() == 2);
    home.close();
    home.workspace->edit(q("Remove"), [&](Editor& e) { e.remove(home.round); });
    CHECK(home.workspace->portfolio().assessments().isEmpty());
    CHECK_FALSE(home.workspace->portfolio().find(home.answer));
}

TEST_CASE("closing is undone and done again, and so is what was before it", "[workspace][closed]") {
    Home home;
    home.close();
    home.workspace->undo();
    CHECK(home.workspace->portfolio().find(home.round)->closed.isNull());
    home.workspace->undo();
    CHECK(home.workspace->portfolio().assessments().isEmpty());
    home.workspace->redo();
    home.workspace->redo();
    CHECK(home.workspace->portfolio().find(home.round)->closed == QDate(2026, 11, 1));
}

TEST_CASE("a person who answered can leave although the round is closed", "[workspace][closed]") {
    Home home;
    home.close();
    home.workspace->edit(q("Remove"), [&](Editor& e) { e.remove(home.person); });
    CHECK(home.workspace->portfolio().find(home.answer)->by.isNull());
}

TEST_CASE("a round may come closed with all that is in it", "[workspace][closed]") {
    Home home;
    Assessment a;
    a.date = a.closed = QDate(2026, 9, 1);
    AssessmentId id;
    home.workspace->edit(q("Take over"), [&](Editor& e) {
        id = e.insert(a);
        e.insert(AssessmentLevel{{}, id, Dimension::Data, 2, q("seen")});
    });
    CHECK(home.workspace->portfolio().levelsOf(id).size() == 1);
}
