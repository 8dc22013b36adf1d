#include "core/domain/frozen_plan.h"
#include "core/exchange/json/workspace_json.h"
#include "core/workspace/baseline_edit.h"
#include "core/workspace/dump.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

namespace {

struct Version3 {
    Version3() { environment.stateDirectory = dir.path(q("state")); }
    std::unique_ptr<Workspace> make(const char* name) const { return Workspace::create(dir.path(q(name)), q("Alder"), environment); }

    test::TempDir dir;
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
};

/// A plan of one initiative with an outcome, and one gate.
void writePlan(Editor& editor) {
    Initiative i;
    i.name = q("Data platform");
    i.start = QDate(2026, 11, 2);
    i.finish = QDate(2027, 1, 29);
    i.progress = 30;
    editor.insert(Outcome{{}, editor.insert(i), Subject::enterprise(), Dimension::Data, {}, 2});
    editor.insert(Milestone{{}, 0, {}, MilestoneKind::Gate, QDate(2027, 2, 1), {}, 2});
}

}  // namespace

TEST_CASE("a file of version 3 is brought to word for word the tables of a new one with its baselines as they were", "[workspace][version-3]") {
    SQLite::Database old(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const QByteArray& statement : schemaOfVersion3()) old.exec(statement.constData());
    old.exec("PRAGMA user_version=3");
    const QByteArray freeze = captureChangeset(old, [&] {
        old.exec("INSERT INTO baseline VALUES (7, 'Plan', '2026-11-03')");
        old.exec("INSERT INTO baseline_item VALUES (8, 7, 9, '2026-11-02', '2027-01-29', 'Data platform')");
    });
    migrate(old, q("old.stagepath"), 3, kSchemaVersion, migrations());
    QList<QByteArray> texts;
    SQLite::Statement s(old, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    while (s.executeStep()) texts.append(s.getColumn(0).getText());
    CHECK(texts == schemaStatements());
    CHECK(scalar(old, "SELECT milestones IS NULL FROM baseline") == Value{qint64(1)});
    CHECK(scalar(old, "SELECT content IS NULL FROM baseline_item") == Value{qint64(1)});
    CHECK(scalar(old, "SELECT count(*) FROM history WHERE barrier=1") == Value{qint64(0)});
    applyChangeset(old, freeze, true);
    CHECK(scalar(old, "SELECT count(*) FROM baseline_item") == Value{qint64(0)});
}

TEST_CASE("freezing keeps outcomes and milestones, is one step, and goes out and comes in with the whole workspace", "[workspace][version-3]") {
    const Version3 home;
    const auto w = home.make("w.stagepath");
    w->edit(q("Plan"), writePlan);
    const QString before = dumpOf(w->portfolio());
    BaselineId id;
    w->edit(q("Freeze"), [&](Editor& e) { id = freezePlan(e, Baseline{{}, q("Plan"), QDate(2026, 11, 16)}); });
    const Initiative& initiative = w->portfolio().initiatives().rows()[0];
    const BaselineItem item = *w->portfolio().find(w->portfolio().itemsOf(id)[0]);
    CHECK(contentFrom(item.content) == planContentOf(w->portfolio(), initiative));
    const auto milestones = milestonesFrom(w->portfolio().find(id)->milestones);
    REQUIRE(milestones);
    REQUIRE(milestones->size() == 1);
    CHECK(milestones->constFirst().date == QDate(2027, 2, 1));
    CHECK(milestones->constFirst().stage == 2);
    const auto copy = home.make("copy.stagepath");
    copy->edit(q("Read"), [&](Editor& e) { readWorkspaceJson(e, workspaceJson(w->portfolio()), q("all.json")); });
    CHECK(dumpOf(copy->portfolio()) == dumpOf(w->portfolio()));
    w->undo();
    CHECK(dumpOf(w->portfolio()) == before);
}

TEST_CASE("a baseline takes no cell that can't be read back", "[workspace][version-3]") {
    const Version3 home;
    const auto w = home.make("w.stagepath");
    w->edit(q("Plan"), writePlan);
    const QString before = dumpOf(w->portfolio());
    CHECK_THROWS_WITH(w->edit(q("Freeze"), [](Editor& e) { e.insert(Baseline{{}, q("Plan"), QDate(2026, 11, 16), q("soon")}); }), Catch::Contains("can't be read"));
    CHECK(dumpOf(w->portfolio()) == before);
}
