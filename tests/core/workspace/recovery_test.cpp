// The newest good state is found and the work put on it.
#include "core/workspace/file/private_file.h"
#include "core/workspace/safety/recovery.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/damaged_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

using namespace stagepath;
using test::addOne;
using test::DamagedHome;
using test::q;

namespace {

/// What a session leaves that added \p names, the last of them unpublished, and was killed then.
QString killedSession(const DamagedHome& home, const QStringList& names) {
    const QString state = home.environment.stateDirectory;
    const QString aside = home.dir.path(q("aside"));
    {
        const auto w = home.open();
        for (const QString& name : names) {
            if (name == names.constLast()) w->publish();
            addOne(*w, name);
        }
        REQUIRE(std::system(qPrintable(QStringLiteral("mkdir '%1' && cp -r '%2' '%3' '%1'").arg(aside, state, home.file))) == 0);
    }
    REQUIRE(std::system(qPrintable(QStringLiteral("rm -rf '%2' && mv '%1/state' '%2' && mv '%1/w.stagepath' '%3'").arg(aside, state, home.file))) == 0);
    const QDir work(state + q("/work"));
    return work.filePath(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst()) + q("/work.stagepath");
}

bool hasUseCase(const Workspace& w, const QString& name) {
    const auto& rows = w.portfolio().useCases().rows();
    return std::any_of(rows.begin(), rows.end(), [&](const UseCase& u) { return u.name == name; });
}

}  // namespace

TEST_CASE("the newest good state is taken and the damaged file is left alone", "[workspace][recovery]") {
    const DamagedHome home;
    {
        const auto w = home.open();
        addOne(*w, q("Backed up"));
        w->backUp(BackupReason::Edits);
        w->close();
    }
    home.write(QByteArray(9000, '\x07'));
    const QByteArray before = home.bytes();
    const QList<RecoverySource> sources = recoverySources(home.file, home.environment);
    REQUIRE(newestGood(sources));
    CHECK(newestGood(sources)->kind == RecoverySource::Kind::Backup);
    CHECK(newestGood(sources)->changes == 2);
    const Recovered done = recover(home.file, home.out, home.environment);
    REQUIRE(done.source);
    CHECK(home.bytes() == before);
    CHECK(Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 41);
    CHECK_THROWS_AS(recover(home.file, home.out, home.environment), Error);
}

TEST_CASE("work that was done in a damaged file comes along with its changes", "[workspace][recovery]") {
    const DamagedHome home;
    home.changeLetter();
    {
        const auto w = home.open();
        addOne(*w, q("New"));
        CHECK_THROWS_AS(w->close(), Damaged);
    }
    const QList<RecoverySource> sources = recoverySources(home.file, home.environment);
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].kind == RecoverySource::Kind::WorkingCopy);
    CHECK(sources[0].changes == 2);
    CHECK_FALSE(sources[0].isGood());
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK(done.salvage.newerChanges == 1);
    CHECK(done.salvage.changes == 2);
    CHECK(done.salvage.isComplete);  // the history knows what the changed name was
    const auto w = Workspace::open(home.out, Workspace::Access::ReadWrite, home.environment);
    CHECK(w->portfolio().useCases().size() == 41);
    CHECK(hasUseCase(*w, q("New")));
    CHECK(hasUseCase(*w, q("Use case 0")));
    CHECK(w->undoText() == q("Add New"));
}

TEST_CASE("work in a damaged file is no good state even where nobody had time to say so", "[workspace][recovery]") {
    const DamagedHome home;
    home.sql("DELETE FROM history");  // which would know the name
    {
        SQLite::Database db(home.file.toStdString(), SQLite::OPEN_READWRITE);
        recordContent(db);
    }
    home.changeLetter();
    const QString state = home.environment.stateDirectory;
    const QString aside = home.dir.path(q("aside"));
    {
        const auto w = home.open();
        addOne(*w, q("New"));
        REQUIRE(std::system(qPrintable(QStringLiteral("cp -r '%1' '%2'").arg(state, aside))) == 0);
    }
    REQUIRE(std::system(qPrintable(QStringLiteral("rm -rf '%1' && mv '%2' '%1'").arg(state, aside))) == 0);
    CHECK_FALSE(newestGood(recoverySources(home.file, home.environment)));
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK_FALSE(done.salvage.isComplete);
    CHECK(done.salvage.lost() == 0);
    CHECK(done.salvage.newerChanges == 1);
    CHECK(hasUseCase(*Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment), q("New")));
}

TEST_CASE("a changed value in the work does not blame the file and its changes are put on it", "[workspace][recovery]") {
    const DamagedHome home;
    const QString work = killedSession(home, {q("Published"), q("Unpublished")});
    SQLite::Database(work.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE use_case SET name='Use case O' WHERE name='Use case 0'");
    const QByteArray before = home.bytes();
    {
        const auto w = home.open();
        CHECK(w->notice().contains(q("Add Unpublished")));
        CHECK(w->notice().contains(q("1 change")));
        CHECK_THROWS_AS(w->publish(), Damaged);
        CHECK(w->damage().startsWith(q("The work in progress on")));
        CHECK_THROWS_AS(w->close(), Damaged);
    }
    const QList<RecoverySource> sources = recoverySources(home.file, home.environment);
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].kind == RecoverySource::Kind::WorkingCopy);
    CHECK_FALSE(sources[0].isGood());
    CHECK(sources[0].changes == 3);
    CHECK(sources[1].isGood());
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK(done.salvage.isComplete);
    CHECK(done.salvage.newerChanges == 1);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadWrite, home.environment);
    CHECK(w->portfolio().useCases().size() == 42);
    CHECK(hasUseCase(*w, q("Use case 0")));
    CHECK(hasUseCase(*w, q("Unpublished")));
    CHECK(w->undoText() == q("Add Unpublished"));
    CHECK(integrityOfFile(home.out, home.environment).isSound());
    CHECK(home.bytes() == before);
}

TEST_CASE("what was recovered is told also where the place can only be read now", "[workspace][recovery]") {
    const DamagedHome home;
    killedSession(home, {q("Published"), q("Unpublished")});
    const QString second = home.dir.path(q("second.stagepath"));
    REQUIRE(::link(QFile::encodeName(home.file).constData(), QFile::encodeName(second).constData()) == 0);
    const QByteArray before = home.bytes();
    {
        const auto w = home.open();
        CHECK(w->isReadOnly());
        CHECK(hasUseCase(*w, q("Unpublished")));
        CHECK(w->notice().contains(q("a hard link")));
        CHECK(w->notice().contains(q("1 change")));
        CHECK(w->notice().contains(q("Add Unpublished")));
    }
    CHECK(home.bytes() == before);
    REQUIRE(QFile::remove(second));
    // The work of a session that goes on was never lost.
    const auto going = home.open();
    addOne(*going, q("Going on"));
    REQUIRE(::link(QFile::encodeName(home.file).constData(), QFile::encodeName(second).constData()) == 0);
    const auto w = home.open();
    CHECK(w->isReadOnly());
    CHECK(w->notice().contains(q("a hard link")));
    CHECK_FALSE(w->notice().contains(q("recovered")));
    REQUIRE(QFile::remove(second));
}

TEST_CASE("where the history of the work is damaged its rows count and nothing is called proven", "[workspace][recovery]") {
    const DamagedHome home;
    const QString work = killedSession(home, {q("Published"), q("Unpublished")});
    SQLite::Database(work.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE history SET text='Add Unpublishes' WHERE text='Add Unpublished'");
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK_FALSE(done.salvage.isComplete);
    CHECK_FALSE(done.salvage.hasHistory);
    CHECK(done.salvage.newerChanges == 1);
    CHECK(done.salvage.lost() == 0);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment);
    CHECK(w->portfolio().useCases().size() == 42);
    CHECK(hasUseCase(*w, q("Unpublished")));
}

TEST_CASE("an undo that was not published holds in what is salvaged", "[workspace][recovery]") {
    const DamagedHome home;
    const QString work = killedSession(home, {q("Published"), q("Unpublished")});
    {
        SQLite::Database db(work.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE history SET undone=1 WHERE seq=3");
        db.exec("DELETE FROM use_case WHERE name='Unpublished'");
        db.exec("UPDATE use_case SET summary='harmed' WHERE name='Use case 5'");
    }
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment);
    CHECK(w->portfolio().useCases().size() == 41);
    CHECK_FALSE(hasUseCase(*w, q("Unpublished")));
}

TEST_CASE("work whose beginning is gone is set aside at the start and salvaged with the file", "[workspace][recovery]") {
    const DamagedHome home(400);
    const QString work = killedSession(home, {q("Published"), q("Unpublished")});
    {
        QFile f(work);
        REQUIRE(f.open(QIODevice::ReadWrite));
        REQUIRE(f.write(QByteArray(100, '\0')) == 100);
    }
    {
        const auto w = home.open();
        CHECK(w->isWorkSetAside());
        CHECK(w->portfolio().useCases().size() == 401);
        w->close();
    }
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK(done.salvage.isComplete);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment);
    CHECK(w->portfolio().useCases().size() == 402);
    CHECK(hasUseCase(*w, q("Unpublished")));
}

TEST_CASE("rows of the work that are lost come from the file", "[workspace][recovery]") {
    const DamagedHome home(400);
    const QString work = killedSession(home, {q("Published"), q("Unpublished")});
    SQLite::Database(work.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE history SET text='Other' WHERE seq=1");  // so that it can't mend the rows
    {
        QFile f(work);
        REQUIRE(f.open(QIODevice::ReadWrite));
        QByteArray bytes = f.readAll();
        const auto page = bytes.indexOf("A sentence that takes some room on the page, number 7") / 4096 * 4096;
        REQUIRE(page > 0);
        for (int i = 0; i < 4096; ++i) bytes[page + i] = '\0';
        f.seek(0);
        REQUIRE(f.write(bytes) == bytes.size());
    }
    const Recovered done = recover(home.file, home.out, home.environment);
    CHECK_FALSE(done.source);
    CHECK_FALSE(done.salvage.isComplete);
    const auto w = Workspace::open(home.out, Workspace::Access::ReadOnly, home.environment);
    CHECK(w->portfolio().useCases().size() == 402);
    CHECK(hasUseCase(*w, q("Unpublished")));
}

TEST_CASE("stale journals beside a file are put away before they mix in", "[workspace][recovery]") {
    const DamagedHome home;
    for (const char* end : {"-journal", "-wal", "-shm"}) {
        QFile f(home.file + QLatin1String(end));
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write("stale");
    }
    const QStringList moved = quarantineSideFiles(home.file, home.environment);
    CHECK(moved.size() == 3);
    for (const QString& path : moved) CHECK(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(home.file + q("-wal")));
    CHECK(home.check().isSound());
}
