// Damage is found, said and never published over.
#include "core/workspace/safety/recovery.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/damaged_home.h"

using namespace stagepath;
using test::addOne;
using test::DamagedHome;
using test::Events;
using test::q;
using test::waitUntil;

TEST_CASE("a sound file says so and one changed letter is found with its table", "[workspace][integrity]") {
    const DamagedHome home;
    const Integrity whole = home.check();
    CHECK(whole.isSound());
    CHECK(whole.isStamped);
    CHECK(whole.isReplayed);
    CHECK(whole.changes == 1);
    home.changeLetter();
    const Integrity found = home.check();
    REQUIRE_FALSE(found.isSound());
    CHECK(found.problems.constFirst().contains(q("Use cases")));
}

TEST_CASE("what is only read is compared with what was saved, and work in progress with nothing", "[workspace][integrity]") {
    const DamagedHome home;
    CHECK(home.open(Workspace::Access::ReadOnly)->contentProblem().isEmpty());
    const auto writer = home.open();
    addOne(*writer, q("Unpublished"));
    const auto beside = home.open(Workspace::Access::ReadOnly);
    CHECK(beside->portfolio().useCases().size() == 41);
    CHECK(beside->contentProblem().isEmpty());
    writer->close();
    home.changeLetter();
    const QByteArray before = home.bytes();
    const auto damaged = home.open(Workspace::Access::ReadOnly);
    damaged->compareContent();
    CHECK(damaged->contentProblem().contains(q("Use cases")));
    damaged->close();  // whoever closes early waits for the look
    CHECK(damaged->contentProblem().contains(q("Use cases")));
    CHECK(home.bytes() == before);
}

TEST_CASE("where the record of the content is missing the history still finds a changed row", "[workspace][integrity]") {
    const DamagedHome home;
    home.sql("DELETE FROM meta WHERE \"key\"='content'");
    CHECK(home.check().isSound());
    CHECK_FALSE(home.check().isStamped);
    home.changeLetter();
    CHECK_FALSE(home.check().isSound());
}

TEST_CASE("a changed text in the history breaks its chain", "[workspace][integrity]") {
    const DamagedHome home;
    home.sql("UPDATE history SET text='Use casesx'");
    {
        SQLite::Database db(home.file.toStdString(), SQLite::OPEN_READWRITE);
        recordContent(db);
    }
    const Integrity found = home.check();
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.constFirst().contains(q("history")));
}

TEST_CASE("nothing is published over a damaged file and the work is kept", "[workspace][integrity]") {
    const DamagedHome home;
    home.changeLetter();
    const QByteArray before = home.bytes();
    {
        const auto w = home.open();
        addOne(*w, q("New"));
        CHECK_THROWS_AS(w->publish(), Damaged);
        CHECK(w->publishState() == PublishState::Failed);
        CHECK(w->damage().contains(q("w.stagepath")));
        CHECK_THROWS_AS(w->close(), Damaged);
    }
    CHECK(home.bytes() == before);
    const auto again = home.open();
    CHECK(again->portfolio().useCases().size() == 41);
    CHECK_THROWS_AS(again->publish(), Damaged);
    CHECK(home.bytes() == before);
}

TEST_CASE("a damaged structure is said in words once and SQLite's own words are kept apart", "[workspace][integrity]") {
    const DamagedHome home(400);
    QByteArray bytes = home.bytes();
    const qsizetype page = 256 * static_cast<uchar>(bytes[16]) + static_cast<uchar>(bytes[17]);
    const qsizetype inside = bytes.indexOf("A sentence that takes some room");
    REQUIRE(inside > page);
    bytes[inside / page * page] = '\xff';
    home.write(bytes);
    const Integrity found = integrityOfFile(home.file, home.environment);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.constFirst().contains(q("is damaged")));
    for (const QString& foreign : {q("***"), q("btree"), q("Page "), q("Tree ")}) CHECK_FALSE(found.problems.constFirst().contains(foreign));
    REQUIRE_FALSE(found.details.isEmpty());
    const QList<RecoverySource> sources = recoverySources(home.file, home.environment);
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].problems == found.problems);
    CHECK(sources[0].details == found.details);
    CHECK(sources[0].at.isValid());
}

TEST_CASE("damage is said while the workspace is open and only once", "[workspace][integrity]") {
    const Events events;
    const DamagedHome home;
    home.changeLetter();
    const auto w = home.open();
    int said = 0;
    QObject::connect(w.get(), &Workspace::damageFound, w.get(), [&] { ++said; });
    w->checkFile();
    w->checkFile();
    REQUIRE(waitUntil([&] { return said > 0; }));
    CHECK(said == 1);
    CHECK_FALSE(w->damage().contains(q("your work is kept")));  // there is none
    CHECK_FALSE(w->damage().isEmpty());
}
