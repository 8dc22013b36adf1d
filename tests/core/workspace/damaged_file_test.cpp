// A file that gets damaged on the disk is called damaged, and nothing else is.
#include "core/domain/values/error.h"
#include "core/workspace/dump.h"
#include "core/workspace/file/clean_copy.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/publishing_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>

using namespace stagepath;
using test::allBytes;
using test::EventSource;
using test::nameUseCase;
using test::PublishingHome;
using test::putBytes;
using test::q;

namespace {

/// Changes one letter of \p name wherever it stands in the file, in place.
void damageName(const QString& path, const QByteArray& name) {
    QByteArray bytes = allBytes(path);
    qsizetype changed = 0;
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at), ++changed) bytes[at] = static_cast<char>(bytes[at] ^ 1);
    REQUIRE(changed > 0);
    QFile out(path);
    REQUIRE(out.open(QIODevice::ReadWrite));
    out.write(bytes);
}

/// What another look at the file finds.
FileState lookedAt(Workspace& w) {
    bool isNews = false;
    const auto watching = QObject::connect(&w, &Workspace::fileStateChanged, [&] { isNews = true; });
    w.lookAtFile();
    while (!isNews) QCoreApplication::processEvents();
    QObject::disconnect(watching);
    return w.fileState();
}

}  // namespace

TEST_CASE("an open file that gets damaged on the disk is called damaged and what was whole is in a copy after closing", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const bool hasHistory = GENERATE(true, false);
    CAPTURE(hasHistory);
    auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage of letters"));
    w->publish();
    if (!hasHistory) {
        const QString client = home.dir.path(q("client.stagepath"));
        w->saveCleanCopy(client);
        w->close();
        REQUIRE(QFile::remove(home.file));
        REQUIRE(QFile::rename(client, home.file));
        w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    }
    const QString dump = dumpOf(w->portfolio());
    damageName(home.file, "Triage of letters");
    const QByteArray damaged = allBytes(home.file);
    CHECK(lookedAt(*w) == FileState::Damaged);
    const bool isEdited = GENERATE(false, true);
    if (isEdited) nameUseCase(*w, q("Fraud"));
    const QString kept = isEdited ? dumpOf(w->portfolio()) : dump;
    CHECK_THROWS_AS(w->close(), Error);
    CHECK(allBytes(home.file) == damaged);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == kept);
}

TEST_CASE("a file that was damaged since a session was killed does not take what that session had seen with it", "[publishing]") {
    PublishingHome home;
    auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage of letters"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    const QString kept = home.dir.path(q("kept"));
    REQUIRE(std::system(qPrintable(q("cp -r '%1' '%2'").arg(home.environment.stateDirectory, kept))) == 0);
    w->close();
    QDir(home.environment.stateDirectory).removeRecursively();
    REQUIRE(QDir().rename(kept, home.environment.stateDirectory));
    damageName(home.file, "Triage of letters");
    w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK(w->notice().contains(q("conflict")));
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
    w->abandon();
}

TEST_CASE("the same content in other bytes is the same file and another start of the same changes is not", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QByteArray ours = allBytes(home.file);
    QFile::remove(home.file);
    CHECK(lookedAt(*w) == FileState::Gone);
    putBytes(home.file, ours);
    SQLite::Database(home.file.toStdString(), SQLite::OPEN_READWRITE).exec("VACUUM");
    REQUIRE(allBytes(home.file) != ours);
    CHECK(lookedAt(*w) == FileState::Ours);
    QFile::remove(home.file);
    CHECK(lookedAt(*w) == FileState::Gone);
    putBytes(home.file, ours);
    {
        SQLite::Database db(home.file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE impact_criterion SET name='Another start' WHERE id=(SELECT min(id) FROM impact_criterion)");
        recordContent(db);
    }
    CHECK(lookedAt(*w) == FileState::Replaced);
    CHECK_THROWS_AS(w->close(), Error);
    CHECK(home.conflictCopies().size() == 1);
}

TEST_CASE("what another program holds locked is not called damaged", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString copy = home.dir.path(q("copy.stagepath"));
    QFile::copy(home.file, copy);
    SQLite::Database other(copy.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK_THROWS_WITH(integrityOf(copy, copy, Finished::Yes), Catch::Contains("in use by another program"));
}
