// What is left in a damaged file is brought out of it, and what is lost is counted.
#include "core/workspace/dump.h"
#include "core/workspace/safety/recovery.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/damaged_home.h"

#include <algorithm>

using namespace stagepath;
using test::DamagedHome;
using test::q;

TEST_CASE("a header that is gone costs nothing", "[workspace][salvage]") {
    const DamagedHome home(200);
    const QString dump = dumpOf(home.open(Workspace::Access::ReadOnly)->portfolio());
    QByteArray bytes = home.bytes();
    for (int i = 0; i < 100; ++i) bytes[i] = '\0';
    home.write(bytes);
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK(done.salvage.isComplete);
    CHECK(done.salvage.hasHistory);
    CHECK(home.bytes() == bytes);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadWrite, home.environment);
    CHECK(dumpOf(w->portfolio()) == dump);
    CHECK(w->canUndo());
}

TEST_CASE("leaves whose root is lost are found by what is in them", "[workspace][salvage]") {
    const DamagedHome home(400);
    const int root = [&] {
        SQLite::Database db(home.file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA secure_delete=ON; DELETE FROM history");  // which would bring the rows back by itself
        recordContent(db);
        return db.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name='use_case'").getInt();
    }();
    QByteArray bytes = home.bytes();
    for (int i = 0; i < 4096; ++i) bytes[(root - 1) * 4096 + i] = '\0';
    home.write(bytes);
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK(done.salvage.saved() >= 400);
    CHECK(Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 400);
}

TEST_CASE("a page of rows that is lost comes back from the history", "[workspace][salvage]") {
    const DamagedHome home(400);
    const QString dump = dumpOf(home.open(Workspace::Access::ReadOnly)->portfolio());
    QByteArray bytes = home.bytes();
    const auto at = bytes.indexOf("A sentence that takes some room on the page, number 7") / 4096 * 4096;
    for (int i = 0; i < 4096; ++i) bytes[at + i] = '\0';
    home.write(bytes);
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK(done.salvage.lost() == 0);
    CHECK(done.salvage.isComplete);
    CHECK(dumpOf(Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment)->portfolio()) == dump);
}

TEST_CASE("what belongs to a row that is lost stays with a stand-in for it", "[workspace][salvage]") {
    const DamagedHome home(200);
    {
        const auto w = home.open();
        w->edit(q("Scores"), [&](Editor& e) {
            for (const UseCase& u : w->portfolio().useCases()) {
                for (const ImpactCriterion& c : w->portfolio().impactCriteria()) {
                    ImpactScore score;
                    score.useCase = u.id;
                    score.criterion = c.id;
                    score.score = 3;
                    e.insert(score);
                }
            }
        });
        w->close();
    }
    const int root = SQLite::Database(home.file.toStdString(), SQLite::OPEN_READONLY).execAndGet("SELECT rootpage FROM sqlite_schema WHERE name='impact_criterion'").getInt();
    QByteArray bytes = home.bytes();
    for (int i = 0; i < 4096; ++i) bytes[(root - 1) * 4096 + i] = '\0';
    home.write(bytes);
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK(done.salvage.lost() == 5);
    CHECK(done.salvage.standIns() == 5);
    CHECK_FALSE(done.salvage.isComplete);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadWrite, home.environment);
    CHECK(w->portfolio().useCases().size() == 200);
    CHECK(w->portfolio().table<ImpactScore>().size() == 1000);
    REQUIRE(w->portfolio().impactCriteria().size() == 5);
    CHECK(w->portfolio().impactCriteria().rows().constFirst().name == q("Impact criterion 1 (lost)"));
}

TEST_CASE("of a file that was cut off without its record nobody knows what is lost", "[workspace][salvage]") {
    const DamagedHome home(400);
    home.sql("DELETE FROM history");
    home.sql("DELETE FROM meta WHERE \"key\"='content'");
    const QByteArray bytes = home.bytes();
    home.write(bytes.left(bytes.size() * 9 / 10));
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.salvage.isLossKnown());
    CHECK_FALSE(done.salvage.isComplete);
    for (const SalvagedTable& t : done.salvage.tables) CHECK_FALSE(t.isLossKnown);
}

TEST_CASE("rows that are left out because they break a rule are counted as lost", "[workspace][salvage]") {
    const DamagedHome home;
    home.sql("DELETE FROM history");
    home.sql("DELETE FROM meta WHERE \"key\"='content'");
    home.sql("UPDATE use_case SET name=' ' WHERE name='Use case 3'");
    QByteArray bytes = home.bytes();
    for (int i = 0; i < 100; ++i) bytes[i] = '\0';
    home.write(bytes);
    const Recovered done = recover(home.file, home.out, home.environment);
    const auto useCases = std::find_if(done.salvage.tables.begin(), done.salvage.tables.end(), [](const SalvagedTable& t) { return t.table == q("use_case"); });
    REQUIRE(useCases != done.salvage.tables.end());
    CHECK(useCases->saved == 39);
    CHECK(useCases->lost == 1);
}
