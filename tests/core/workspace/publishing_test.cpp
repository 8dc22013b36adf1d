#include "core/domain/values/error.h"
#include "core/workspace/dump.h"
#include "core/workspace/file/clean_copy.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/backup_store.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/publishing_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <future>
#include <thread>
#include <utility>

using namespace stagepath;
using test::allBytes;
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

/// Stands in the place of a file that a slow drive reads: whoever reads it waits until letGo() and then has what was in it. Lets go
/// by itself where nobody does for long.
class SlowFile {
public:
    explicit SlowFile(QString path) : m_path(std::move(path)), m_bytes(allBytes(m_path)) {
        REQUIRE(QFile::remove(m_path));
        REQUIRE(::mkfifo(QFile::encodeName(m_path).constData(), 0600) == 0);
    }
    ~SlowFile() {
        letGo();
        if (m_rescuer.joinable()) m_rescuer.join();
    }
    SlowFile(const SlowFile&) = delete;
    SlowFile& operator=(const SlowFile&) = delete;

    /// From then on its reader waits.
    bool isRead() {
        m_pipe = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (m_pipe < 0) return false;
        ::fcntl(m_pipe, F_SETFL, 0);
        m_rescuer = std::thread([this, released = m_released.get_future()] {
            m_isRescued = released.wait_for(std::chrono::seconds(10)) == std::future_status::timeout;
            for (qsizetype done = 0, now = 1; done < m_bytes.size() && now > 0; done += now) now = ::write(m_pipe, m_bytes.constData() + done, static_cast<std::size_t>(m_bytes.size() - done));
            ::close(m_pipe);
        });
        return true;
    }
    void letGo() {
        if (!std::exchange(m_isReleased, true)) m_released.set_value();
    }
    bool isRescued() const { return m_isRescued; }

private:
    QString m_path;
    QByteArray m_bytes;
    int m_pipe = -1;
    std::thread m_rescuer;
    std::promise<void> m_released;
    std::atomic<bool> m_isRescued = false;
    bool m_isReleased = false;
};

/// What sends events.
struct EventSource {
    int count = 1;
    char name[11] = "core_tests";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

/// The number of a process that has ended.
pid_t endedProcess() {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

}  // namespace

TEST_CASE("a file whose name is as long as can be is published like any other", "[publishing]") {
    PublishingHome home;
    const auto name = GENERATE(QString(245, QLatin1Char('n')), QString(81, QChar(0x65e5)), QString(120, QChar(0xe9)));
    const QString file = home.dir.path(name + q(".stagepath"));
    {
        const auto w = Workspace::create(file, q("Alder"), home.environment);
        nameUseCase(*w, q("Triage"));
        w->close();
    }
    CHECK(Workspace::open(file, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 1);
}

TEST_CASE("a name is shortened between its letters", "[publishing]") {
    CHECK(fittingName(q("short"), 200) == q("short"));
    CHECK(fittingName(QString(100, QChar(0x65e5)), 200) == QString(66, QChar(0x65e5)));
}

TEST_CASE("a second conflict copy leaves the first one alone", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString source = home.dir.path(q("source.stagepath"));
    QFile::copy(home.file, source);
    const Fingerprint another{1, "another"};
    putBytes(home.file, allBytes(home.file) + "!");
    const QString first = publishTo(source, home.file, another).conflictCopy;
    const QString second = publishTo(source, home.file, another).conflictCopy;
    CHECK(first != second);
    CHECK(home.conflictCopies().size() == 2);
    CHECK(conflictCopiesOf(home.file).contains(first));
    CHECK(conflictCopiesOf(home.file).contains(second));
    CHECK(conflictCopiesOf(home.file).size() == 2);
}

TEST_CASE("a file that was deleted while it was open is not said to be replaced", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Before"));
    w->publish();
    REQUIRE(QFile::remove(home.file));
    nameUseCase(*w, q("After"));
    CHECK_THROWS_WITH(w->publish(), Catch::Contains("was deleted or moved") && Catch::Contains("conflict"));
    nameUseCase(*w, q("Later"));
    CHECK_THROWS_WITH(w->publish(), Catch::Contains("was deleted or moved"));
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(w->conflictCopy().endsWith(home.conflictCopies().constFirst()));
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dumpOf(w->portfolio()));
}

TEST_CASE("edits while a publish is under way make no conflict copy", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    w->setAutoPublish(1);
    const auto waitWhilePending = [&] {
        while (w->publishState() == PublishState::Pending) QCoreApplication::processEvents();
    };
    for (int i = 0; i < 20; ++i) {
        nameUseCase(*w, q("First of round %1").arg(i));
        waitWhilePending();
        nameUseCase(*w, q("Second of round %1").arg(i));  // the worker is at it now
        waitWhilePending();
    }
    w->publish();
    CHECK(w->publishState() == PublishState::Published);
    CHECK(home.conflictCopies().isEmpty());
    w->close();
}

TEST_CASE("who edits while a slow drive takes the file waits for nothing and the edit gets into the file afterwards", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    SlowFile slow(home.file);
    w->setAutoPublish(1);
    nameUseCase(*w, q("Fraud"));
    while (!slow.isRead()) QCoreApplication::processEvents();
    nameUseCase(*w, q("Claims"));
    w->lookAtFile();  // what stands there is half ours
    bool isOver = false;
    QTimer::singleShot(30, [&] { isOver = true; });  // the next publish is due long before
    while (!isOver) QCoreApplication::processEvents();
    CHECK(w->publishState() == PublishState::Pending);
    CHECK_FALSE(slow.isRescued());
    slow.letGo();
    while (w->publishState() == PublishState::Pending || w->publishState() == PublishState::Publishing) QCoreApplication::processEvents();
    CHECK(w->publishState() == PublishState::Published);
    CHECK(w->fileState() == FileState::Ours);
    CHECK(home.conflictCopies().isEmpty());
    CHECK(home.dumpOfCopy(q("w.stagepath")) == dumpOf(w->portfolio()));
    w->close();
}

TEST_CASE("a file that was deleted after the last publish is noticed and the work is in a copy", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    QFile::remove(home.file);
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
}

TEST_CASE("an older file put back after the last publish is left alone and the work is in a copy", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    putBytes(home.file, older);
    CHECK_THROWS_AS(w->close(), Error);
    CHECK(allBytes(home.file) == older);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
}

TEST_CASE("an older file put back while nothing was written is left alone and the work is in a copy", "[publishing]") {
    PublishingHome home;
    QByteArray older;
    QString dump;
    {
        const auto w = Workspace::create(home.file, q("Alder"), home.environment);
        nameUseCase(*w, q("Triage"));
        w->publish();
        older = allBytes(home.file);
        nameUseCase(*w, q("Fraud"));
        dump = dumpOf(w->portfolio());
        w->close();
    }
    const auto end = GENERATE(q("closed"), q("killed"));
    CAPTURE(end);
    auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    const QString kept = home.dir.path(q("kept"));
    if (end == q("killed")) REQUIRE(std::system(qPrintable(q("cp -r '%1' '%2'").arg(home.environment.stateDirectory, kept))) == 0);
    if (end == q("killed")) w->close();
    putBytes(home.file, older);
    if (end == q("killed")) {  // the next start finds the working copy as it was
        QDir(home.environment.stateDirectory).removeRecursively();
        REQUIRE(QDir().rename(kept, home.environment.stateDirectory));
        w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
        CHECK(w->notice().contains(q("conflict")));
        w->close();
    } else {
        CHECK_THROWS_WITH(w->close(), Catch::Contains("replaced") && Catch::Contains("conflict"));
    }
    CHECK(allBytes(home.file) == older);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
    CHECK(originalOf(home.dir.path(home.conflictCopies().constFirst())) == home.file);
}

TEST_CASE("a drive that is away when the work is closed makes no copy and what comes back is compared with the work", "[publishing]") {
    PublishingHome home;
    const QString place = home.dir.path(q("place"));
    const QString away = home.dir.path(q("away"));
    REQUIRE(QDir().mkpath(place));
    const QString file = place + q("/w.stagepath");
    const auto w = Workspace::create(file, q("Alder"), home.environment);
    const QByteArray older = allBytes(file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    REQUIRE(QDir().rename(place, away));
    CHECK_NOTHROW(w->close());
    REQUIRE(QDir().rename(away, place));
    const bool isOlder = GENERATE(false, true);
    if (isOlder) putBytes(file, older);
    const auto again = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
    const QStringList copies = QDir(place).entryList({q("*conflict*")}, QDir::Files);
    CHECK(copies.size() == (isOlder ? 1 : 0));
    CHECK(again->notice().isEmpty() != isOlder);
    if (isOlder) CHECK(dumpOf(Workspace::open(place + q("/") + copies.constFirst(), Workspace::Access::ReadOnly, home.environment)->portfolio()) == dump);
    again->close();
}

TEST_CASE("a state before an undo that is put back is no newer one", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    nameUseCase(*w, q("Fraud"));
    w->publish();
    const QByteArray before = allBytes(home.file);
    w->undo();
    w->publish();
    const QString dump = dumpOf(w->portfolio());
    putBytes(home.file, before);
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()) == dump);
}

TEST_CASE("work that is in a copy one asked for gets into no other when the file is replaced", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    w->saveCopy(home.dir.path(q("mine.stagepath")));
    putBytes(home.file, older);
    CHECK_NOTHROW(w->close());
    CHECK(home.conflictCopies().isEmpty());
    CHECK(home.dumpOfCopy(q("mine.stagepath")) == dumpOf(w->portfolio()));
}

TEST_CASE("a workspace without a history is no other one of which nothing is known", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString other = home.dir.path(q("other.stagepath"));
    Workspace::create(other, q("Birch"), home.environment)->close();
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    putBytes(home.file, allBytes(other));
    CHECK_THROWS_AS(w->close(), Error);
    REQUIRE(home.conflictCopies().size() == 1);
    CHECK(home.dumpOfCopy(home.conflictCopies().constFirst()).contains(q("Alder")));
}

TEST_CASE("a file that another program replaced or took away is noticed by looking and left alone", "[publishing]") {
    const EventSource events;
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    const QByteArray older = allBytes(home.file);
    nameUseCase(*w, q("Triage"));
    w->publish();
    const QByteArray ours = allBytes(home.file);
    bool isNews = false;
    QObject::connect(w.get(), &Workspace::fileStateChanged, [&] { isNews = true; });
    const auto found = [&] {
        w->lookAtFile();
        for (isNews = false; !isNews;) QCoreApplication::processEvents();
        return w->fileState();
    };
    putBytes(home.file, older);
    CHECK(found() == FileState::Replaced);
    QFile::remove(home.file);
    CHECK(found() == FileState::Gone);
    putBytes(home.file, ours);
    CHECK(found() == FileState::Ours);
    {
        Environment elsewhere = home.environment;
        elsewhere.stateDirectory = home.dir.path(q("elsewhere"));
        const auto other = Workspace::open(home.file, Workspace::Access::ReadWrite, elsewhere);
        nameUseCase(*other, q("Fraud"));
        other->close();
    }
    CHECK(found() == FileState::Newer);
    CHECK(home.conflictCopies().isEmpty());
    CHECK(conflictCopiesOf(home.file).isEmpty());
    putBytes(home.file, older);
    CHECK_THROWS_AS(w->publish(), Error);
    CHECK(conflictCopiesOf(home.file) == QStringList{home.dir.path(home.conflictCopies().constFirst())});
    CHECK_THROWS_AS(w->close(), Error);
}

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

TEST_CASE("a file with a second name on its disk is open for reading only, and a copy is not", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString second = home.dir.path(q("second.stagepath"));
    REQUIRE(::link(QFile::encodeName(home.file).constData(), QFile::encodeName(second).constData()) == 0);
    const QByteArray before = allBytes(home.file);
    for (const QString& name : {home.file, second}) {
        const auto w = Workspace::open(name, Workspace::Access::ReadWrite, home.environment);
        CHECK(w->isReadOnly());
        CHECK(w->notice().contains(q("a hard link")));
        CHECK_THROWS_AS(nameUseCase(*w, q("Triage")), Error);
    }
    CHECK(allBytes(home.file) == before);
    CHECK(allBytes(second) == before);
    REQUIRE(QFile::remove(second));
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK_FALSE(w->isReadOnly());
    w->close();
}

TEST_CASE("whoever went on from a file without a history is no conflict", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    Environment elsewhere = home.environment;
    elsewhere.stateDirectory = home.dir.path(q("elsewhere"));
    const auto other = Workspace::open(home.file, Workspace::Access::ReadWrite, elsewhere);
    nameUseCase(*other, q("Fraud"));
    other->close();
    CHECK_NOTHROW(w->close());
    CHECK(home.conflictCopies().isEmpty());
}

TEST_CASE("whoever went on from the published file is no conflict", "[publishing]") {
    PublishingHome home;
    const auto w = Workspace::create(home.file, q("Alder"), home.environment);
    nameUseCase(*w, q("Triage"));
    w->publish();
    Environment elsewhere = home.environment;
    elsewhere.stateDirectory = home.dir.path(q("elsewhere"));
    const auto other = Workspace::open(home.file, Workspace::Access::ReadWrite, elsewhere);
    nameUseCase(*other, q("Fraud"));
    other->close();
    CHECK_NOTHROW(w->close());
    CHECK(home.conflictCopies().isEmpty());
    CHECK(Workspace::open(home.file, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 2);
}

TEST_CASE("a state that was announced is known as ours where the file turns out to be it", "[publishing]") {
    PublishingHome home;
    const Fingerprint first{10, "aa"};
    const Fingerprint next{20, "bb"};
    {
        WorkingCopy copy(home.environment.stateDirectory, q("1"), home.file);
        copy.lock();
        copy.setPublished(first, "one@1");
        copy.announce(next, "two@2");
        CHECK(copy.published() == first);
    }
    WorkingCopy later(home.environment.stateDirectory, q("1"), home.file);
    later.acceptAnnounced(first);
    CHECK(later.published() == first);
    later.acceptAnnounced(next);
    CHECK(later.published() == next);
    CHECK(later.publishedHead() == "two@2");
}

TEST_CASE("a publish whose end nobody heard is known by what stands in the file", "[publishing]") {
    PublishingHome home;
    putBytes(home.file, "published");
    WorkingCopy copy(home.environment.stateDirectory, q("1"), home.file);
    copy.lock();
    copy.setPublished({10, "aa"}, "one@1");
    copy.announce({20, "bb"}, "two@2");
    copy.settleAnnounced();
    CHECK(copy.publishedHead() == "one@1");
    copy.announce(fingerprintOf(home.file), "two@2");
    copy.settleAnnounced();
    CHECK(copy.publishedHead() == "two@2");
    CHECK(copy.published() == fingerprintOf(home.file));
}

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

TEST_CASE("what another program holds locked is not called damaged", "[publishing]") {
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    const QString copy = home.dir.path(q("copy.stagepath"));
    QFile::copy(home.file, copy);
    SQLite::Database other(copy.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK_THROWS_WITH(integrityOf(copy, copy, Finished::Yes), Catch::Contains("in use by another program"));
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

TEST_CASE("a write-protected file is open for reading only and says so", "[publishing]") {
    if (::geteuid() == 0) {
        WARN("permissions mean nothing to the superuser");
        return;
    }
    PublishingHome home;
    Workspace::create(home.file, q("Alder"), home.environment)->close();
    QFile::setPermissions(home.file, QFile::ReadOwner);
    const auto w = Workspace::open(home.file, Workspace::Access::ReadWrite, home.environment);
    CHECK(w->isReadOnly());
    CHECK(w->notice().contains(home.file));
}
