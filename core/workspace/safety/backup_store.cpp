#include "core/workspace/safety/backup_store.h"

#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/history/history_chain.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTimeZone>

#include <unistd.h>

namespace stagepath {

namespace {

constexpr int kAlwaysKept = 6;
constexpr int kDaysKept = 12;
constexpr int kWeeksKept = 10;
constexpr int kMonthsKept = 9;
constexpr const char* kReasonKeys[] = {"edits", "import", "migration", "merge", "delete"};

QString backupTimeFormat() { return QStringLiteral("yyyyMMdd'T'hhmmss'Z'"); }

/// That of a file before it was brought up to date names the version it has.
QString backupName(const Backup& b, int version) {
    const QString at = b.at.toUTC().toString(backupTimeFormat());
    const QString of = b.reason == BackupReason::Migration ? QStringLiteral("-v%1").arg(version) : QString();
    return QStringLiteral("%1_%2_%3_%4.stagepath").arg(b.sequence, 8, 10, QLatin1Char('0')).arg(at, QLatin1String(kReasonKeys[static_cast<int>(b.reason)]) + of).arg(b.changes);
}

std::optional<Backup> backupOf(const QFileInfo& file) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{8,18})_(\\d{8}T\\d{6}Z)_([a-z]+)(?:-v\\d{1,9})?_(\\d{1,18})\\.stagepath$"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    if (!match.hasMatch()) return {};
    Backup b{file.absoluteFilePath(), match.captured(1).toLongLong(), QDateTime::fromString(match.captured(2), backupTimeFormat()), BackupReason::Edits,
             match.captured(4).toLongLong(), file.size()};
    b.at.setTimeZone(QTimeZone::utc());
    for (int i = 0; i < static_cast<int>(std::size(kReasonKeys)); ++i) {
        if (match.captured(3) == QLatin1String(kReasonKeys[i])) b.reason = static_cast<BackupReason>(i);
    }
    return b;
}

QString backupDay(const Backup& b) { return b.at.date().toString(Qt::ISODate); }
QString backupWeek(const Backup& b) {
    int year = 0;
    const int week = b.at.date().weekNumber(&year);
    return QStringLiteral("%1/%2").arg(year).arg(week);
}
QString backupMonth(const Backup& b) { return b.at.date().toString(QStringLiteral("yyyy-MM")); }

/// Keeps the newest of each period that has none yet, up to \p most.
void keepPeriods(const QList<Backup>& newestFirst, QString (*periodOf)(const Backup&), int most, QSet<qint64>& kept) {
    QSet<QString> seen;
    int count = 0;
    for (const Backup& b : newestFirst) {
        const QString period = periodOf(b);
        if (seen.contains(period)) continue;
        seen.insert(period);
        if (kept.contains(b.sequence)) continue;
        if (count == most) return;
        kept.insert(b.sequence);
        ++count;
    }
}

/// Whether both hold the same state. A backup that can't be read holds none.
bool areAlike(const QString& backup, const QString& fresh) {
    try {
        return headOf(*openHardened(backup, true)) == headOf(*openHardened(fresh, true));
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// Undoes in the private database \p path all from change \p number on.
void takeBack(const QString& path, const QString& file, qint64 number, const Environment& environment) {
    {
        Store store(path, file, false, environment);
        while (store.canUndo() && store.position() >= number) store.undo();
    }
    translated(file, [&] {
        const auto db = openHardened(path, false);
        SQLite::Statement(*db, "PRAGMA journal_mode=DELETE").executeStep();
        recordContent(*db);
    });
}

}  // namespace

QList<Backup> superfluous(const QList<Backup>& newestFirst) {
    QSet<qint64> kept;
    QSet<qint64> lately;
    for (const Backup& b : newestFirst.mid(0, kAlwaysKept)) lately.insert(b.sequence);
    keepPeriods(newestFirst, backupDay, kDaysKept, kept);
    keepPeriods(newestFirst, backupWeek, kWeeksKept, kept);
    keepPeriods(newestFirst, backupMonth, kMonthsKept, kept);
    QList<Backup> result = newestFirst;
    result.removeIf([&](const Backup& b) { return kept.contains(b.sequence) || lately.contains(b.sequence); });
    return result;
}

BackupStore::BackupStore(const QString& stateDirectory, const QString& workspaceId, const QString& userFile) : m_userFile(userFile) {
    const QByteArray key = QCryptographicHash::hash((workspaceId + QLatin1Char('\n') + userFile).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_directory = stateDirectory + QStringLiteral("/backups/") + QString::fromLatin1(key);
}

QList<Backup> BackupStore::list() const {
    QList<Backup> backups;
    const QFileInfoList files = QDir(m_directory).entryInfoList({QStringLiteral("*.stagepath")}, QDir::Files);
    for (const QFileInfo& file : files) {
        if (const auto b = backupOf(file)) backups.append(*b);
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.sequence > b.sequence; });
    return backups;
}

void BackupStore::prepareDirectory() const {
    makePrivateDirectory(QFileInfo(QFileInfo(m_directory).absolutePath()).absolutePath());
    makePrivateDirectory(QFileInfo(m_directory).absolutePath());
    makePrivateDirectory(m_directory);
    QSaveFile about(m_directory + QStringLiteral("/file"));  // whose backups these are, for a file that can't be read
    if (QFileInfo::exists(about.fileName()) || !about.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
    about.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray name = m_userFile.toUtf8();
    if (about.write(name) == name.size()) about.commit();  // an empty one would be taken for good
}

void BackupStore::removeUnfinished() const {
    const QDir folder(m_directory);
    for (const QString& name : folder.entryList({QStringLiteral("new-*"), QStringLiteral("file.*")}, QDir::Files)) QFile::remove(folder.filePath(name));
}

Backup BackupStore::make(const QString& database, BackupReason reason, const QDateTime& now, qint64 before) {
    prepareDirectory();
    const QList<Backup> older = list();
    const PrivateFile fresh(QStringLiteral("%1/new-%2").arg(m_directory).arg(::getpid()));
    removeDatabase(fresh.path);
    QFile file(fresh.path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        throw Error(QCoreApplication::translate("Storage", "No backup of %1 can be made in %2: %3. Free some space or check who may write it.").arg(m_userFile, m_directory, file.errorString()));
    }
    file.close();
    translated(m_userFile, [&] { return copyFinished(database, fresh.path); }, m_directory);
    Environment environment;
    environment.now = [now] { return now; };
    if (before > 0) takeBack(fresh.path, m_userFile, before, environment);
    if (!older.isEmpty() && areAlike(older.constFirst().path, fresh.path)) return older.constFirst();
    Integrity found = integrityOf(fresh.path, m_userFile, Finished::Yes);
    if (!found.isSound()) found = integrityOf(fresh.path, m_userFile, Finished::Yes);  // a drive that stumbles once is no damage
    if (!found.isSound()) {
        throw Damaged(QCoreApplication::translate("Storage", "No backup of %1 was made, since what would be in it is damaged. Check the drive; older backups are kept. %2").arg(m_userFile, found.problems.constFirst()));
    }
    Backup backup{{}, older.isEmpty() ? 1 : older.constFirst().sequence + 1, now, reason, found.changes, QFileInfo(fresh.path).size()};
    backup.path = m_directory + QLatin1Char('/') + backupName(backup, inspectFile(fresh.path, m_userFile).userVersion);
    takeIn(fresh.path, backup);
    return backup;
}

/// From here on the new one is there; only then others may go.
void BackupStore::takeIn(const QString& finished, const Backup& backup) const {
    syncPath(finished);
    if (!renameOnDisk(finished, backup.path)) {
        throw Error(QCoreApplication::translate("Storage", "No backup of %1 can be made in %2: %3. Free some space or check who may write it.").arg(m_userFile, m_directory, qt_error_string()));
    }
    syncPath(m_directory);
    for (const Backup& old : superfluous(list())) QFile::remove(old.path);
}

QList<BackupStore> BackupStore::of(const QString& stateDirectory, const QString& userFile) {
    QList<BackupStore> stores;
    const QDir root(stateDirectory + QStringLiteral("/backups"));
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile about(root.filePath(name) + QStringLiteral("/file"));
        if (about.open(QIODevice::ReadOnly) && QString::fromUtf8(about.readAll()) == userFile) stores.append(BackupStore(root.filePath(name), userFile));
    }
    return stores;
}

QString BackupStore::reasonText(BackupReason reason) {
    switch (reason) {
        case BackupReason::Edits: return QCoreApplication::translate("Backup", "while working");
        case BackupReason::Import: return QCoreApplication::translate("Backup", "before an import");
        case BackupReason::Migration: return QCoreApplication::translate("Backup", "before the file was brought up to date");
        case BackupReason::Merge: return QCoreApplication::translate("Backup", "before a merge");
        case BackupReason::Delete: return QCoreApplication::translate("Backup", "before much was deleted");
    }
    return {};
}

}  // namespace stagepath
