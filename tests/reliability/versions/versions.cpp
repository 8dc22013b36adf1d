// Proves that nobody loses anything to a newer version: every file of every earlier one is read without a trace, brought up to date with
// every value and its whole history, and stays as it was until it is published over, with a backup named after its version; also where the
// session is killed on the way, where work of the earlier version was left unfinished, and where a bit is wrong. Files of a later version are
// read or refused with both versions in the sentence, and never written.
#include "core/workspace/dump.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/store.h"
#include "tests/reliability/support/child.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"
#include "tests/reliability/versions/golden_cases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <csignal>

namespace {

using namespace stagepath;
using namespace stagepath::reliability;

constexpr int kFewestCases = 20;  ///< of each version
constexpr std::chrono::seconds kLimit{60};
const QString kNew = QStringLiteral("Added by the newest version");

QByteArray bytesAt(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int versionAt(const QString& path) { return SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY).execAndGet("PRAGMA user_version").getInt(); }

bool hasNew(const Workspace& w) {
    for (const UseCase& u : w.portfolio().useCases()) {
        if (u.name == kNew) return true;
    }
    return false;
}

void addNew(Workspace& w) {
    UseCase u;
    u.name = kNew;
    w.edit(QStringLiteral("Add"), [&](Editor& e) { e.insert(u); });
}

/// A place with one old file in it, and what was in that (nothing of a newer one, \p version 0).
class Place {
public:
    Place(const GoldenCase& golden, int version) : m_version(version) {
        QDir(m_home.docs()).removeRecursively();
        QDir(m_home.state()).removeRecursively();
        QDir().mkpath(m_home.docs());
        golden.make(file());
        m_bytes = bytesAt(file());
        if (version == 0) return;
        m_values = valuesOf(file(), version);
        m_history = historyOf(file());
    }
    QString file() const { return m_home.file(); }
    Environment environment() const { return m_home.environment(); }
    std::unique_ptr<Workspace> open(Workspace::Access access = Workspace::Access::ReadWrite) const { return Workspace::open(file(), access, environment()); }
    bool isUntouched() const { return bytesAt(file()) == m_bytes && QDir(m_home.docs()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1; }
    const QStringList& values() const { return m_values; }
    const QStringList& history() const { return m_history; }
    QString docs() const { return m_home.docs(); }
    QString state() const { return m_home.state(); }
    int version() const { return m_version; }
    /// Puts the old file there again, and takes away what is private.
    void reset() const {
        QDir(m_home.state()).removeRecursively();
        QFile to(file());
        if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate) || to.write(m_bytes) != m_bytes.size()) qFatal("the old file can't be put back");
    }

private:
    Home m_home;
    int m_version;
    QByteArray m_bytes;
    QStringList m_values;
    QStringList m_history;
};

void checkBackup(Report& report, const Place& place, const Workspace& w, const QString& where) {
    const QList<Backup> backups = w.backups();
    if (backups.size() != 1 || backups.constFirst().reason != BackupReason::Migration) {
        report.fail(where + QStringLiteral(": %1 backups instead of one of the old file").arg(backups.size()));
        return;
    }
    const QString path = backups.constFirst().path;
    if (!QFileInfo(path).fileName().contains(QStringLiteral("-v%1_").arg(place.version()))) report.fail(where + QStringLiteral(": the backup does not name the old version"));
    if (versionAt(path) != place.version() || valuesOf(path, place.version()) != place.values()) report.fail(where + QStringLiteral(": the backup is not the old file"));
    if (!integrityOfFile(path, place.environment()).isSound()) report.fail(where + QStringLiteral(": the backup is not sound"));
    report.count(QStringLiteral("backups"));
}

/// All back, all forward, and to where it was.
void checkHistory(Report& report, Workspace& w, const QString& where) {
    const QString before = dumpOf(w.portfolio());
    qsizetype standing = 0;
    qsizetype undone = 0;
    for (const HistoryEntry& e : w.history()) (e.undone || e.abandoned ? undone : standing) += !e.abandoned;
    qsizetype back = 0;
    for (; w.canUndo(); ++back) w.undo();
    if (back != standing) report.fail(where + QStringLiteral(": %1 of %2 changes can be undone").arg(back).arg(standing));
    qsizetype forward = 0;
    for (; w.canRedo(); ++forward) w.redo();
    if (forward != standing + undone) report.fail(where + QStringLiteral(": %1 of %2 changes can be done again").arg(forward).arg(standing + undone));
    for (qsizetype i = 0; i < undone; ++i) w.undo();
    if (dumpOf(w.portfolio()) != before) report.fail(where + QStringLiteral(": all undone and done again is another state"));
    report.count(QStringLiteral("undone_and_redone"), back);
}

/// What was published over the old file: its values and its history, and the one row that was added.
void checkPublished(Report& report, const Place& place, const QString& where) {
    if (versionAt(place.file()) != kSchemaVersion) report.fail(where + QStringLiteral(": what is published has version %1").arg(versionAt(place.file())));
    QStringList values = valuesOf(place.file(), place.version());
    const QString added = QString::fromLatin1(kNew.toUtf8().toHex());
    values.removeIf([&](const QString& line) { return line.startsWith(QLatin1String("use_case ")) && line.contains(added); });
    if (values != place.values()) report.fail(where + QStringLiteral(": what is published does not have the old values"));
    report.count(QStringLiteral("values_lines"), values.size());
    if (historyOf(place.file()).mid(0, place.history().size()) != place.history()) report.fail(where + QStringLiteral(": what is published does not have the old history"));
    const Integrity found = integrityOfFile(place.file(), place.environment());
    if (!found.isSound()) report.fail(where + QStringLiteral(": what is published is not sound: ") + found.problems.constFirst());
}

void checkCase(Report& report, const Place& place, const QString& where) {
    const QString read = dumpOf(place.open(Workspace::Access::ReadOnly)->portfolio());
    if (!place.isUntouched()) report.fail(where + QStringLiteral(": reading it changed something"));
    auto w = place.open();
    if (w->isReadOnly() || w->schemaVersion() != kSchemaVersion) report.fail(where + QStringLiteral(": it can't be worked on"));
    if (dumpOf(w->portfolio()) != read) report.fail(where + QStringLiteral(": it reads otherwise than it opens"));
    if (w->history().size() != place.history().size()) report.fail(where + QStringLiteral(": the history has another length"));
    checkBackup(report, place, *w, where);
    w->close();
    if (!place.isUntouched()) report.fail(where + QStringLiteral(": opening and closing changed it"));
    w = place.open();
    checkHistory(report, *w, where);
    if (!place.isUntouched()) report.fail(where + QStringLiteral(": it was changed before it was published"));
    addNew(*w);
    w->close();
    checkPublished(report, place, where);
    w = place.open();
    while (w->canUndo()) w->undo();
    if (hasNew(*w)) report.fail(where + QStringLiteral(": newer and older changes can't all be undone"));
    w->abandon();
}

/// A session that opens the old file, adds something and closes, killed at a random moment.
void checkKill(Report& report, const Place& place, std::chrono::microseconds moment, const QString& where) {
    place.reset();
    const QString read = dumpOf(place.open(Workspace::Access::ReadOnly)->portfolio());
    const Ended ended = runChild([&](int channel) {
        const auto w = place.open();
        addNew(*w);
        say(channel, "ACK");
        w->close();
    }, moment, kLimit);
    report.count(ended.signal == SIGKILL ? QStringLiteral("killed") : QStringLiteral("ended_before"));
    if (ended.hung || (ended.signal != 0 && ended.signal != SIGKILL)) report.fail(where + QStringLiteral(": the session did not die of the kill"));
    const auto w = place.open();
    const bool has = hasNew(*w);
    if (ended.lines.contains("ACK") && !has) report.fail(where + QStringLiteral(": what was acknowledged is lost"));
    if (has) w->undo();
    if (dumpOf(w->portfolio()) != read) report.fail(where + QStringLiteral(": after the kill it has other values"));
    checkHistory(report, *w, where);
    w->abandon();
}

void checkKills(Report& report, const Place& place, int kills, quint32 seed, const QString& where) {
    place.reset();
    const Ended usual = runChild([&](int channel) {
        const auto w = place.open();
        addNew(*w);
        say(channel, "ACK");
        w->close();
    }, {}, kLimit);
    QRandomGenerator random(seed);
    for (int i = 0; i < kills; ++i) checkKill(report, place, std::chrono::microseconds(1 + random.bounded(qint64(usual.took.count()))), where + QStringLiteral(", kill %1").arg(i));
}

/// A session of the older version died: its work is ahead of the file, in the tables of then.
void checkUnfinishedWork(Report& report, int version) {
    const QString where = QStringLiteral("version %1, unfinished work of then").arg(version);
    const Place place({where, [version](const QString& path) {
                           OldFile file(path, version);
                           file.step(QStringLiteral("Published"), "INSERT INTO business_unit VALUES (1, 1, 'Risk', 'c1')");
                       }}, version);
    {
        WorkingCopy copy(place.state(), QStringLiteral("4711"), QFileInfo(place.file()).canonicalFilePath());
        copy.lock();
        copyPrivately(place.file(), copy.database());
        copy.setPublished(fingerprintOf(place.file()), Store(copy.database(), place.file(), true, place.environment()).head());
        OldFile(copy.database()).step(QStringLiteral("Acknowledged"), "INSERT INTO business_unit VALUES (2, 2, 'Retail', 'c2')");
        copy.release();
    }
    const auto w = place.open();
    if (w->portfolio().units().size() != 2) report.fail(where + QStringLiteral(": the work is lost"));
    if (!w->notice().contains(QLatin1String("Acknowledged"))) report.fail(where + QStringLiteral(": nobody is told: ") + w->notice());
    if (!place.isUntouched()) report.fail(where + QStringLiteral(": the file was changed before it was published"));
    if (w->backups().isEmpty()) report.fail(where + QStringLiteral(": there is no backup of the work as it was"));
    checkHistory(report, *w, where);
    w->close();
    if (versionAt(place.file()) != kSchemaVersion || valuesOf(place.file(), version).size() != place.values().size() + 1) report.fail(where + QStringLiteral(": the work does not get into the file"));
    report.count(QStringLiteral("unfinished_work"));
}

/// One bit of a name in an old file, of which the history or the record knows: nothing is published over it.
void checkWrongBit(Report& report, int version, bool recorded) {
    const QString where = QStringLiteral("version %1, one wrong bit%2").arg(version).arg(recorded ? QStringLiteral(", content recorded") : QString());
    const Place place({where, [version, recorded](const QString& path) {
                           OldFile file(path, version);
                           const QByteArray row = "INSERT INTO business_unit VALUES (1, 1, 'Zzyzx road', 'c1')";
                           if (recorded) file.base(row), file.record();
                           else file.step(QStringLiteral("Add"), row);
                       }}, version);
    QByteArray bytes = bytesAt(place.file());
    const auto at = bytes.indexOf("Zzyzx");  // the table's page comes before the history's
    if (at < 0) report.fail(where + QStringLiteral(": void: the name is not found"));
    else bytes[at] = static_cast<char>(bytes[at] ^ 0x01);
    QFile to(place.file());
    if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size()) report.fail(where + QStringLiteral(": void: the file can't be written"));
    to.close();
    if (integrityOfFile(place.file(), place.environment()).isSound()) report.fail(where + QStringLiteral(": it is not found"));
    try {
        const auto w = place.open();
        addNew(*w);
        w->close();
        report.fail(where + QStringLiteral(": something was published over it"));
    } catch (const Error&) {
        report.count(QStringLiteral("wrong_bits"));
    }
    if (bytesAt(place.file()) != bytes) report.fail(where + QStringLiteral(": the damaged file was changed"));
}

/// Where the place can't be written (nobody tells root so), the file is read and stays.
void checkReadOnlyPlace(Report& report, int version) {
    const QString where = QStringLiteral("version %1, a read-only place").arg(version);
    const Place place(goldenCases(version).at(2), version);
    QFile::setPermissions(place.file(), QFile::ReadOwner);
    QFile::setPermissions(place.docs(), QFile::ReadOwner | QFile::ExeOwner);
    if (!QFileInfo(place.file()).isWritable()) {
        const auto w = place.open();
        if (!w->isReadOnly() || w->notice().isEmpty()) report.fail(where + QStringLiteral(": it says nothing"));
        report.count(QStringLiteral("read_only_places"));
    }
    if (!place.isUntouched()) report.fail(where + QStringLiteral(": something was written"));
    QFile::setPermissions(place.docs(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

struct NewerFile {
    const char* name;
    int version;
    const char* sql;
    bool isReadable;
};

void checkNewer(Report& report, const NewerFile& newer) {
    const QString where = QStringLiteral("newer: ") + QLatin1String(newer.name);
    const Place place({where, [&newer](const QString& path) {
                           const Home home;  // of another program: the record of the content is not compared here
                           Workspace::create(path, QStringLiteral("Alder"), home.environment())->close();
                           SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
                           db.exec("PRAGMA journal_mode=DELETE");
                           db.exec(newer.sql);
                           db.exec("PRAGMA user_version=" + std::to_string(newer.version));
                       }}, 0);
    QString said;
    try {
        const auto w = place.open();
        said = w->notice();
        if (!newer.isReadable) report.fail(where + QStringLiteral(": it opens"));
        if (!w->isReadOnly()) report.fail(where + QStringLiteral(": it can be worked on"));
        if (w->portfolio().settings().organisation != QLatin1String("Alder")) report.fail(where + QStringLiteral(": its content is not read"));
        try {
            addNew(*w);
            report.fail(where + QStringLiteral(": it can be changed"));
        } catch (const Error&) {
            report.count(QStringLiteral("newer_read"));
        }
    } catch (const Error& e) {
        said = e.message();
        if (newer.isReadable) report.fail(where + QStringLiteral(": it does not open: ") + said);
        report.count(QStringLiteral("newer_refused"));
    }
    if (!said.contains(QString::number(newer.version)) || !said.contains(QString::number(kSchemaVersion))) report.fail(where + QStringLiteral(": both versions are not named: ") + said);
    if (!place.isUntouched()) report.fail(where + QStringLiteral(": something was written"));
}

void checkNewerVersions(Report& report) {
    const NewerFile files[] = {{"the next version", kSchemaVersion + 1, "UPDATE meta SET value='1' WHERE \"key\"='min_reader'", true},
                               {"a column and a table more", kSchemaVersion + 1, "ALTER TABLE person ADD COLUMN pet TEXT; CREATE TABLE pet (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT", true},
                               {"this version may just read it", kSchemaVersion + 7, "UPDATE meta SET value='3' WHERE \"key\"='min_reader'", true},
                               {"the largest number", 2147483647, "SELECT 1", true},
                               {"not for this version", kSchemaVersion + 1, "UPDATE meta SET value='99' WHERE \"key\"='min_reader'", false},
                               {"a table that is gone", 99, "DROP TABLE outcome; UPDATE meta SET value='99' WHERE \"key\"='min_reader'", false},
                               {"nobody says who may read it", 99, "DELETE FROM meta WHERE \"key\"='min_reader'", false}};
    for (const NewerFile& newer : files) checkNewer(report, newer);
}

void checkVersion(Report& report, int version, int kills) {
    if (frozenSchema(version) != (version == 1 ? schemaOfVersion1() : version == 2 ? schemaOfVersion2() : schemaOfVersion3())) report.fail(QStringLiteral("the tables of version %1 are not as they were released").arg(version));
    const QList<GoldenCase> cases = goldenCases(version);
    if (cases.size() < kFewestCases) report.fail(QStringLiteral("void: only %1 files of version %2").arg(cases.size()).arg(version));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QString where = QStringLiteral("version %1, %2").arg(version).arg(cases[i].name);
        try {
            const Place place(cases[i], version);
            checkCase(report, place, where);
            const auto share = static_cast<int>(kills * (i + 1) / cases.size() - kills * i / cases.size());
            if (share > 0) checkKills(report, place, share, report.seed() * 100 + static_cast<quint32>(i), where);
        } catch (const std::exception& e) {
            report.fail(where + QStringLiteral(": ") + QString::fromUtf8(e.what()));
        }
        report.count(QStringLiteral("files"));
    }
    checkUnfinishedWork(report, version);
    checkWrongBit(report, version, false);
    checkWrongBit(report, version, true);
    checkReadOnlyPlace(report, version);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Report report(QStringLiteral("versions"), argc, argv);
    const int kills = report.runs(20, 350);
    for (int version = 1; version < kSchemaVersion; ++version) checkVersion(report, version, kills);
    checkNewerVersions(report);
    return report.finish();
}
