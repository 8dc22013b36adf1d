// States are backed up at the right time, whole and private.
#include "core/workspace/dump.h"
#include "core/workspace/safety/recovery.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/damaged_home.h"

#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace stagepath;
using test::addOne;
using test::DamagedHome;
using test::Events;
using test::q;
using test::waitUntil;

TEST_CASE("a backup is private and whole and a state is backed up once", "[workspace][backup]") {
    const DamagedHome home;
    const auto w = home.open();
    w->backUp(BackupReason::Import);
    w->backUp(BackupReason::Edits);
    REQUIRE(w->backups().size() == 1);
    const Backup backup = w->backups().constFirst();
    CHECK(backup.reason == BackupReason::Import);
    CHECK(backup.changes == 1);
    CHECK(QFileInfo(backup.path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(integrityOfFile(backup.path, home.environment).isSound());
    addOne(*w, q("B"));
    w->backUp(BackupReason::Edits);
    REQUIRE(w->backups().size() == 2);
    CHECK(w->backups().constFirst().sequence == 2);
}

TEST_CASE("what is edited is backed up while the work goes on", "[workspace][backup]") {
    const Events events;
    const DamagedHome home;
    const auto w = home.open();
    w->setAutoBackup(30);
    addOne(*w, q("A"));
    REQUIRE(waitUntil([&] { return w->backups().size() == 1; }));
    addOne(*w, q("B"));
    REQUIRE(waitUntil([&] { return w->backups().size() == 2; }));
    CHECK(w->backups().constFirst().changes == 3);
}

TEST_CASE("what was edited since the last backup is in one when the work is closed", "[workspace][backup]") {
    const DamagedHome home;
    const auto w = home.open();
    w->setAutoBackup(3'600'000);
    w->close();
    CHECK(w->backups().isEmpty());
    const auto again = home.open();
    again->setAutoBackup(3'600'000);
    addOne(*again, q("A"));
    const qint64 changes = again->historyPosition();
    again->setAutoBackup(0);  // as where closing goes on in a worker
    again->close();
    REQUIRE(again->backups().size() == 1);
    CHECK(again->backups().constFirst().changes == changes);
    CHECK(integrityOfFile(again->backups().constFirst().path, home.environment).isSound());
}

TEST_CASE("before much is deleted there is a backup of the state before", "[workspace][backup]") {
    const DamagedHome home;
    const auto w = home.open();
    w->setAutoBackup(3'600'000);
    const QString before = dumpOf(w->portfolio());
    w->edit(q("Remove all"), [](Editor& e) {
        for (const UseCase& u : e.portfolio().useCases()) e.remove(u.id);
    });
    w->close();
    QList<Backup> backups = w->backups();
    backups.removeIf([](const Backup& b) { return b.reason != BackupReason::Delete; });
    REQUIRE(backups.size() == 1);
    restore({RecoverySource::Kind::Backup, backups[0].path, backups[0].at, backups[0].changes, backups[0].size, backups[0].reason, false, {}}, home.out, home.environment);
    CHECK(dumpOf(Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment)->portfolio()) == before);
}

TEST_CASE("a damaged backup is not restored", "[workspace][backup]") {
    const DamagedHome home;
    const auto w = home.open();
    w->backUp(BackupReason::Edits);
    const Backup b = w->backups().constFirst();
    SQLite::Database(b.path.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE use_case SET stage=4");
    CHECK_THROWS_AS(restore({RecoverySource::Kind::Backup, b.path, b.at, b.changes, b.size, b.reason, false, {}}, home.out, home.environment), Damaged);
    CHECK_FALSE(QFileInfo::exists(home.out));
}
