#include "core/workspace/safety/recovery.h"

#include "core/workspace/dump.h"
#include "core/workspace/file/private_file.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

using namespace stagepath;
using test::q;

namespace {

/// A home with a workspace of some pages.
struct DamagedHome {
    test::TempDir dir;
    Environment environment = [this] {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        return e;
    }();
    QString file = dir.path(q("w.stagepath"));
    QString out = dir.path(q("out.stagepath"));

    explicit DamagedHome(int useCases = 40) {
        const auto w = Workspace::create(file, q("Alder"), environment);
        w->edit(q("Use cases"), [useCases](Editor& e) {
            for (int i = 0; i < useCases; ++i) {
                UseCase u;
                u.name = QStringLiteral("Use case %1").arg(i);
                u.summary = QStringLiteral("A sentence that takes some room on the page, number %1").arg(i);
                e.insert(u);
            }
        });
        w->close();
    }
    std::unique_ptr<Workspace> open(Workspace::Access access = Workspace::Access::ReadWrite) const { return Workspace::open(file, access, environment); }
    QByteArray bytes() const {
        QFile f(file);
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }
    void write(const QByteArray& bytes) const {
        QFile f(file);
        REQUIRE(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(f.write(bytes) == bytes.size());
    }
    void sql(const char* statement) const { SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE).exec(statement); }
    /// Changes one letter of a name in the table of use cases, not in the history: the structure stays whole.
    void changeLetter() const { sql("UPDATE use_case SET name='Use case O' WHERE name='Use case 0'"); }
    Integrity check() const { return integrityOfFile(file, environment); }
};

void addOne(Workspace& w, const QString& name) {
    w.edit(q("Add ") + name, [&](Editor& e) {
        UseCase u;
        u.name = name;
        e.insert(u);
    });
}

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

/// What sends events: the programs have it, the other tests of core need none.
struct Events {
    int count = 1;
    char name[11] = "core_tests";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

/// Runs the event loop until \p isDone.
template <class F>
bool waitUntil(F&& isDone) {
    QEventLoop loop;
    QTimer poll;
    QTimer end;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isDone()) loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.setSingleShot(true);
    poll.start(5);
    end.start(20000);
    loop.exec();
    return isDone();
}

}  // namespace

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
