// What a killed session left is found, set aside or cleared away.
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/backup_store.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/publishing_home.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace stagepath;
using test::allBytes;
using test::nameUseCase;
using test::PublishingHome;
using test::putBytes;
using test::q;

namespace {

/// The number of a process that has ended.
pid_t endedProcess() {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

}  // namespace

TEST_CASE("work that can't be set aside stays where it is, journal and all, and whoever asked is told", "[publishing]") {
    PublishingHome home;
    WorkingCopy copy(home.environment.stateDirectory, q("1"), home.file);
    copy.lock();
    const QString journal = copy.database() + q("-journal");
    putBytes(journal, "journal");
    CHECK_THROWS_WITH(copy.setAside(), Catch::Contains(copy.directory().toStdString()) && Catch::Contains("Free some space"));  // nothing of that name can be moved
    CHECK(allBytes(journal) == "journal");
    CHECK(QDir(copy.directory()).entryList({q("unreadable-*")}).isEmpty());
    putBytes(copy.database(), "work");
    const QString aside = copy.setAside();
    CHECK(allBytes(aside) == "work");
    CHECK(allBytes(aside + q("-journal")) == "journal");
    CHECK_FALSE(QFileInfo::exists(copy.database()));
    CHECK_FALSE(QFileInfo::exists(journal));
    CHECK(WorkingCopy::databasesOf(home.environment.stateDirectory, home.file) == QStringList{aside});
}

TEST_CASE("a record of the last publish that can't be read is no missing one", "[publishing]") {
    PublishingHome home;
    WorkingCopy copy(home.environment.stateDirectory, q("1"), home.file);
    QDir().mkpath(copy.directory() + q("/published"));
    CHECK_THROWS_WITH(copy.lock(), Catch::Contains("can't be read at the moment"));
}

TEST_CASE("what a killed session left lying about goes at the next start", "[publishing]") {
    PublishingHome home;
    auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->backUp(BackupReason::Edits);
    const QString backups = QFileInfo(w->backups().constFirst().path).absolutePath();
    const QString work = home.environment.stateDirectory + q("/work/") + QDir(home.environment.stateDirectory + q("/work")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
    w->close();
    const pid_t dead = endedProcess();
    const QString privateCopy = q("%1/open-%2-a.stagepath").arg(home.environment.stateDirectory).arg(dead);
    const QString unfinished = temporaryName(home.file, dead);
    QDir().mkpath(work);
    putBytes(work + q("/lock"), q("{\"pid\":%1,\"host\":\"%2\"}").arg(dead).arg(QSysInfo::machineHostName()).toUtf8());
    for (const QString& path : {privateCopy, unfinished, backups + q("/new-1")}) putBytes(path, "x");
    Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment)->close();
    CHECK_FALSE(QFileInfo::exists(privateCopy));
    CHECK_FALSE(QFileInfo::exists(unfinished));
    CHECK_FALSE(QFileInfo::exists(backups + q("/new-1")));
}

TEST_CASE("a process that has ended is not running even while its parent has not asked for it", "[publishing]") {
    CHECK(isRunning(::getpid()));
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    siginfo_t info{};
    ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT);
    CHECK_FALSE(isRunning(child));
    ::waitpid(child, nullptr, 0);
    CHECK_FALSE(isRunning(child));
}
