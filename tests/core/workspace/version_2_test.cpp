#include "core/analysis/names.h"
#include "core/exchange/json/workspace_json.h"
#include "core/workspace/dump.h"
#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QFile>

using namespace stagepath;
using test::q;

namespace {

/// A workspace of version 2 as its program would have left it: an initiative added, the plan frozen, a weight changed,
/// each its own change.
class Version2 {
public:
    Version2() {
        environment.stateDirectory = m_dir.path(q("state"));
        {
            auto w = Workspace::create(file(), q("Alder"), environment);
            Initiative i;
            i.name = q("Data platform");
            i.start = QDate(2026, 11, 2);
            i.finish = QDate(2027, 1, 29);
            w->edit(q("Add initiative"), [&](Editor& e) { initiative = e.insert(i); });
            w->edit(q("Freeze"), [&](Editor& e) {
                baseline = e.insert(Baseline{{}, q("Plan"), QDate(2026, 11, 3)});
                e.insert(BaselineItem{{}, baseline, initiative, i.start, i.finish, {}});
            });
            ImpactCriterion reach = w->portfolio().impactCriteria().rows()[2];
            reach.weight = 25;
            w->edit(q("Weigh"), [&](Editor& e) { e.update(reach); });
            w->close();
        }
        shrink();
    }
    QString file() const { return m_dir.path(q("old.stagepath")); }
    QString copy() const { return m_dir.path(q("copy.stagepath")); }
    std::unique_ptr<Workspace> open() const { return Workspace::open(file(), Workspace::Access::ReadWrite, environment); }

    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    InitiativeId initiative;
    BaselineId baseline;

private:
    /// Takes what version 3 appended away again, from the tables and from the changesets of the history.
    void shrink() {
        const QString full = m_dir.path(q("full.stagepath"));
        REQUIRE(QFile::rename(file(), full));
        SQLite::Database db(file().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        db.exec("PRAGMA user_version=2");
        for (const QByteArray& statement : schemaOfVersion2()) db.exec(statement.constData());
        db.exec("ATTACH '" + full.toStdString() + "' AS full");
        for (const char* table : {"setting", "meta"}) db.exec(std::string("INSERT INTO ") + table + " SELECT * FROM full." + table);
        db.exec("INSERT INTO impact_criterion SELECT id, position, \"key\", name, weight FROM full.impact_criterion");
        db.exec("DELETE FROM meta WHERE \"key\"='content'");  // which that program did not write
        db.exec("UPDATE impact_criterion SET weight=15 WHERE position=3");
        captureOld(db, 1, "INSERT INTO initiative SELECT * FROM full.initiative");
        captureOld(db, 2, "INSERT INTO baseline SELECT id, name, date FROM full.baseline; INSERT INTO baseline_item SELECT id, baseline, initiative, start, finish FROM full.baseline_item");
        captureOld(db, 3, "UPDATE impact_criterion SET weight=25 WHERE position=3");
    }
    /// Runs \p sql as change \p seq of the history.
    static void captureOld(SQLite::Database& db, int seq, const char* sql) {
        const QByteArray changeset = captureChangeset(db, [&] { db.exec(sql); });
        SQLite::Statement words(db, "SELECT text, author, at FROM full.history WHERE seq=?");
        words.bind(1, seq);
        REQUIRE(words.executeStep());
        const auto word = [&](int column) { return QString::fromStdString(words.getColumn(column).getString()); };
        const QByteArray link = chainLink(linkBefore(db, seq), {seq, word(0), word(1), word(2), changeset});
        SQLite::Statement s(db, "INSERT INTO history SELECT seq, text, author, at, 2, undone, abandoned, barrier, snapshot, ?, ? FROM full.history WHERE seq=?");
        s.bind(1, link.constData(), static_cast<int>(link.size()));
        s.bind(2, changeset.constData(), static_cast<int>(changeset.size()));
        s.bind(3, seq);
        s.exec();
    }

    test::TempDir m_dir;
};

Dismissal putAside(const Version2& old) {
    return {{}, q("no-lead"), q("initiative"), old.initiative.value, {}, q("The vendor leads it"), QDate(2026, 11, 16), q("Ada")};
}

}  // namespace

TEST_CASE("a file of version 2 opens with its baselines and criteria and keeps its history", "[workspace][version-2]") {
    const Version2 old;
    const auto w = old.open();
    CHECK_FALSE(w->isReadOnly());
    CHECK(w->schemaVersion() == kSchemaVersion);
    REQUIRE(w->portfolio().itemsOf(old.baseline).size() == 1);
    CHECK(w->portfolio().find(w->portfolio().itemsOf(old.baseline)[0])->name.isEmpty());
    CHECK(w->portfolio().impactCriteria().rows()[2].weight == 25);
    CHECK(impactScoreWord(w->portfolio().impactCriteria().rows()[2], 2) == q("one team"));
    CHECK(w->portfolio().dismissals().isEmpty());
    REQUIRE(w->history().size() == 3);
    CHECK(w->history()[1].text == q("Freeze"));
    CHECK(w->canUndo());
}

TEST_CASE("changes of version 2 stay undoable after findings were put aside and words given", "[workspace][version-2]") {
    const Version2 old;
    auto w = old.open();
    ImpactCriterion reach = w->portfolio().impactCriteria().rows()[2];
    reach.words = q(R"(["","a desk","","","","everybody"])");
    w->edit(q("Put aside"), [&](Editor& e) { e.insert(putAside(old)); });
    w->edit(q("Words"), [&](Editor& e) { e.update(reach); });
    w->close();
    w = old.open();
    const QString full = dumpOf(w->portfolio());
    REQUIRE(w->portfolio().dismissals().size() == 1);
    CHECK(w->portfolio().dismissals().rows()[0].reason == q("The vendor leads it"));
    CHECK(impactScoreWord(w->portfolio().impactCriteria().rows()[2], 1) == q("a desk"));
    CHECK(impactScoreWord(w->portfolio().impactCriteria().rows()[2], 2) == q("one team"));
    for (int i = 0; i < 5; ++i) w->undo();
    CHECK_FALSE(w->canUndo());
    CHECK(w->portfolio().dismissals().isEmpty());
    CHECK(w->portfolio().baselines().isEmpty());
    CHECK(w->portfolio().initiatives().isEmpty());
    CHECK(w->portfolio().impactCriteria().rows()[2].weight == 15);
    for (int i = 0; i < 5; ++i) w->redo();
    CHECK(dumpOf(w->portfolio()) == full);
}

TEST_CASE("what version 3 added goes out and comes in with the whole workspace", "[workspace][version-2]") {
    const Version2 old;
    const auto w = old.open();
    ImpactCriterion reach = w->portfolio().impactCriteria().rows()[2];
    reach.words = q(R"(["a","b","c","d","e","f"])");
    BaselineItem item = *w->portfolio().find(w->portfolio().itemsOf(old.baseline)[0]);
    item.name = q("Data platform");
    Dismissal onEnterprise = putAside(old);
    onEnterprise.kind = q("enterprise");
    onEnterprise.item.reset();
    w->edit(q("Fill"), [&](Editor& e) {
        e.update(reach);
        e.update(item);
        e.insert(putAside(old));
        e.insert(onEnterprise);
    });
    const auto copy = Workspace::create(old.copy(), q("Other"), old.environment);
    copy->edit(q("Read"), [&](Editor& e) { readWorkspaceJson(e, workspaceJson(w->portfolio()), q("all.json")); });
    CHECK(dumpOf(copy->portfolio()) == dumpOf(w->portfolio()));
    CHECK(dumpOf(copy->portfolio()).contains(q("check_key=\"no-lead\" kind=\"enterprise\" item=null")));
}

TEST_CASE("a finding is not put aside without a reason or on nothing", "[workspace][version-2]") {
    const Version2 old;
    const auto w = old.open();
    const QString before = dumpOf(w->portfolio());
    const auto refused = [&](auto&& spoil, const char* word) {
        Dismissal row = putAside(old);
        spoil(row);
        CHECK_THROWS_WITH(w->edit(q("Put aside"), [&](Editor& e) { e.insert(row); }), Catch::Contains(word));
    };
    refused([](Dismissal& d) { d.reason = q("  "); }, "reason");
    refused([](Dismissal& d) { d.kind = q("weather"); }, "stands");
    refused([](Dismissal& d) { d.item.reset(); }, "stands");
    refused([](Dismissal& d) { d.kind = q("enterprise"); }, "stands");
    refused([](Dismissal& d) { d.checkKey.clear(); }, "check");
    refused([](Dismissal& d) { d.at = {}; }, "date");
    for (const char* words : {"[]", "[1,2,3,4,5,6]", "[\"a\"]", "none"}) {
        ImpactCriterion reach = w->portfolio().impactCriteria().rows()[2];
        reach.words = q(words);
        INFO(words);
        CHECK_THROWS_WITH(w->edit(q("Words"), [&](Editor& e) { e.update(reach); }), Catch::Contains("six texts"));
    }
    CHECK(dumpOf(w->portfolio()) == before);
}
