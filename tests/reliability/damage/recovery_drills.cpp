// Proves that what was acknowledged comes back as far as anything of it is whole. A session edits, publishes and backs up by itself as in the
// window, at moments nobody chooses for it, and is killed; then all of what there is but one thing is broken. From work in progress alone,
// and from its history alone beside the file, every acknowledged edit comes back; from the file or a backup alone everything that was in it.
// The edits made after those were written are counted apart: how many there were, and how many came back all the same.
#include "core/workspace/dump.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/recovery.h"
#include "core/workspace/schema/sql.h"
#include "tests/reliability/damage/ground.h"
#include "tests/reliability/damage/harm.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/report.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <csignal>

using namespace stagepath;
using namespace stagepath::test;
using reliability::Ended;
using reliability::Report;

namespace {

constexpr int kFewestEdits = 10;
constexpr int kMostEdits = 40;
constexpr int kPublishPause = 5;    ///< milliseconds; what is seconds in the window
constexpr int kBackupPause = 40;    ///< milliseconds; what is minutes in the window
constexpr int kBackupLimit = 20000; ///< milliseconds
constexpr std::chrono::seconds kSessionLimit{120};

/// What is left whole.
enum class Intact { WorkingCopy, File, Backup, History };
constexpr int kIntactCount = 4;
constexpr const char* kIntactNames[] = {"working_copy", "file", "backup", "history"};

QByteArray digestOf(const QString& dump) { return QCryptographicHash::hash(dump.toUtf8(), QCryptographicHash::Sha256).toHex(); }

/// A session that says the digest of its content after each acknowledged edit, and dies after the last one, whatever goes on beside.
void workAndDie(int channel, const QString& file, const Environment& environment, int edits, quint32 seed) {
    auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, environment);
    int backups = 0;
    QObject::connect(workspace.get(), &Workspace::backedUp, [&backups] { ++backups; });
    workspace->setAutoPublish(kPublishPause);
    workspace->setAutoBackup(kBackupPause);
    QRandomGenerator random(seed);
    const int waits = random.bounded(edits);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < edits; ++i) {
        editAtRandom(*workspace, 1, seed * 1000 + static_cast<quint32>(i));
        reliability::say(channel, digestOf(dumpOf(workspace->portfolio())));
        QCoreApplication::processEvents();
        // By then the program has made a backup of some moment before; which one is its own affair.
        while (i == waits && backups == 0 && clock.elapsed() < kBackupLimit) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    ::raise(SIGKILL);
}

/// What there is after the session died, and which of the acknowledged states each part has; -1: none of them.
struct Scene {
    QList<QByteArray> states;  ///< digests; the first is what the session began with
    qsizetype last() const { return states.size() - 1; }
    qsizetype file = -1;
    qsizetype backup = -1;

    qsizetype indexOf(const QString& path, const Environment& elsewhere) const {
        const QString dump = dumpOfFile(path, elsewhere);
        return dump.isEmpty() ? -1 : states.lastIndexOf(digestOf(dump));
    }
    qsizetype owed(Intact intact) const { return intact == Intact::File ? file : intact == Intact::Backup ? backup : last(); }
};

QList<Backup> backupsOf(const Ground& ground, const QString& file) {
    QList<Backup> all;
    for (const BackupStore& store : BackupStore::of(ground.environment().stateDirectory, file)) all += store.list();
    return all;
}

/// One that looks at a file as another computer does, without the work in progress here.
Environment elsewhereOf(const Ground& ground) {
    Environment e = ground.environment();
    e.stateDirectory = ground.path(QStringLiteral("elsewhere"));
    return e;
}

void harmFile(const QString& path, QRandomGenerator& random) {
    const Harm kinds[] = {Harm::RandomPage, Harm::NulTail, Harm::Header};
    writeBytes(path, harmed(bytesOf(path), kinds[random.bounded(3)], random));
}

/// The tables hold something else than was saved in them, the history beside them is whole.
void harmTables(const QString& database) {
    SQLite::Database db(database.toStdString(), SQLite::OPEN_READWRITE);
    db.exec("UPDATE use_case SET summary='damaged', stage=(stage+1)%5");
}

/// Damages all of what there is but what \p intact names; the history has the file beside it, for it begins where that ends.
void harmOthers(const Ground& ground, const QString& file, Intact intact, QRandomGenerator& random) {
    for (const QString& database : WorkingCopy::databasesOf(ground.environment().stateDirectory, file)) {
        if (intact == Intact::History) harmTables(database);
        else if (intact != Intact::WorkingCopy) harmFile(database, random);
    }
    if (intact != Intact::File && intact != Intact::History) harmFile(file, random);
    if (intact == Intact::Backup) return;
    for (const Backup& b : backupsOf(ground, file)) harmFile(b.path, random);
}

Scene sceneOf(Report& report, const Ground& ground, const QString& file, const QByteArray& first, const Ended& ended) {
    const Environment elsewhere = elsewhereOf(ground);
    Scene scene{{first}};
    scene.states += ended.lines;
    scene.file = scene.indexOf(file, elsewhere);
    for (const Backup& b : backupsOf(ground, file)) scene.backup = std::max(scene.backup, scene.indexOf(b.path, elsewhere));
    report.count(QStringLiteral("acknowledged"), ended.lines.size());
    return scene;
}

void recoverAndCompare(Report& report, const Ground& ground, const QString& file, const Scene& scene, Intact intact, const QString& where) {
    const QByteArray before = sha256Of(file);
    const QString out = ground.path(QStringLiteral("recovered.stagepath"));
    qsizetype found = -1;
    QString from;
    bool isMixed = false;  // newer work on all rows of the file, where some of the work is lost
    try {
        const Recovered done = recover(file, out, ground.environment());
        from = done.source ? done.source->path : QStringLiteral("a salvage");
        isMixed = !done.source && done.salvage.hasWholeFile;
        found = scene.indexOf(out, elsewhereOf(ground));
    } catch (const Error& e) {
        report.fail(where + QStringLiteral(": nothing is recovered: ") + e.message());
        return;
    }
    const qsizetype owed = scene.owed(intact);
    if (found < 0 && isMixed) report.count(QStringLiteral("mixed"));
    else if (found < 0) report.fail(where + QStringLiteral(": what is recovered from %1 was never acknowledged").arg(from));
    else if (found < owed) report.fail(where + QStringLiteral(": %1 of %2 edits that were whole are lost").arg(owed - found).arg(owed));
    if (sha256Of(file) != before) report.fail(where + QStringLiteral(": the damaged file was modified"));
    report.count(QStringLiteral("made_after_") + QLatin1String(kIntactNames[static_cast<int>(intact)]), scene.last() - owed);
    report.count(QStringLiteral("of_these_back"), std::max<qsizetype>(0, found - owed));
}

void drill(Report& report, int number) {
    const quint32 seed = report.seed() * 10000 + static_cast<quint32>(number);
    QRandomGenerator random(seed);
    const auto intact = static_cast<Intact>(number % kIntactCount);
    const QString where = QStringLiteral("drill %1, seed %2, %3 intact").arg(number).arg(report.seed()).arg(QLatin1String(kIntactNames[static_cast<int>(intact)]));
    const Ground ground;
    const QString file = ground.sample(QStringLiteral("w.stagepath"), 5);
    const QByteArray first = digestOf(dumpOfFile(file, elsewhereOf(ground)));
    const int edits = kFewestEdits + random.bounded(kMostEdits - kFewestEdits);
    const Ended ended = reliability::runChild([&](int channel) { workAndDie(channel, file, ground.environment(), edits, seed); }, {}, kSessionLimit);
    if (ended.signal != SIGKILL || ended.hung || ended.lines.size() != edits) {
        report.fail(where + QStringLiteral(": void: the session did not come to its end"));
        return;
    }
    const Scene scene = sceneOf(report, ground, file, first, ended);
    if (scene.file < 0 || scene.backup < 0) report.fail(where + QStringLiteral(": the file or the backups hold nothing that was acknowledged"));
    harmOthers(ground, file, intact, random);
    recoverAndCompare(report, ground, file, scene, intact, where);
    report.count(QStringLiteral("drills"));
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Report report(QStringLiteral("recovery_drills"), argc, argv);
    const int drills = report.runs(20, 200);
    for (int number = 0; number < drills; ++number) drill(report, number);
    return report.finish();
}
