#include "core/workspace/file/opening.h"

#include "core/domain/values/quotes.h"
#include "core/workspace/file/other_file.h"
#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_reader.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/safety/backup_store.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <utility>

namespace stagepath {

namespace {

/// Asked again where it is refused: a drive that refuses once would leave the whole session without a way to save.
bool canWrite(const QString& path) { return QFileInfo(path).isWritable() || QFileInfo(path).isWritable(); }

/// Whether the file has another name on its disk: a file put in the place of this one would leave the old state under the other.
bool hasOtherNames(const QString& path) {
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_nlink > 1;
}

QString realPath(const QString& file) {
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
}

struct Inspected {
    QString workspaceId;
    bool newer = false;
};

/// Opens the private copy at \p path and checks everything in it; messages name \p file.
Inspected inspectCopy(const QString& path, const QString& file, int version) {
    return translated(file, [&]() -> Inspected {
        const auto db = openHardened(path, false);  // SQLite checks no CHECK of a table on a connection that only reads
        Inspected result;
        result.newer = version > kSchemaVersion;
        if (result.newer) {
            const bool readable = hasOurColumns(*db, schemaStatements()) &&
                                  scalar(*db, "SELECT CAST(value AS INTEGER) <= " + QByteArray::number(kSchemaVersion) + " FROM meta WHERE \"key\"='min_reader'") == Value{qint64(1)};
            if (!readable) {
                throw Error(QCoreApplication::translate("Storage", "%1 was written by a newer Stagepath (file version %2, this program reads up to %3). Update Stagepath to open it; nothing was changed.")
                                .arg(file).arg(version).arg(kSchemaVersion));
            }
            verifyStructure(*db, file);
        } else {
            const auto& steps = migrations();
            const auto step = std::find_if(steps.begin(), steps.end(), [&](const Migration& m) { return m.from == version; });
            verifyContent(*db, file, step == steps.end() ? schemaStatements() : step->schema);
        }
        const Value id = scalar(*db, "SELECT value FROM meta WHERE \"key\"='workspace_id'");
        if (isNull(id)) throw Damaged(sentenceFor(SQLITE_CORRUPT, file, {}));
        result.workspaceId = std::get<QString>(id);
        return result;
    });
}

enum class CopyState { None, Equal, Ahead, Unreadable };

/// What the working copy holds beside what was published last.
CopyState stateOf(const WorkingCopy& copy, const QString& file, const Environment& environment) {
    if (!copy.exists()) return CopyState::None;
    for (bool again = false;; again = true) {
        try {
            // A session that died in a commit has left a journal, and only a writer may roll it back.
            translated(file, [&] { scalar(*openHardened(copy.database(), false), "SELECT count(*) FROM meta"); });
            inspectCopy(copy.database(), file, inspectFile(copy.database()).userVersion);
            return Store(copy.database(), file, false, environment).head() != copy.publishedHead() ? CopyState::Ahead : CopyState::Equal;
        } catch (const Error&) {
            if (isUnreachable(copy.database())) throw;
            if (again) return CopyState::Unreadable;  // a drive that stumbles once is no damage
        }
    }
}

/// Brings the private database at \p database to the version of this program.
void bringUpToDate(const QString& database, const QString& file) {
    const int version = inspectFile(database).userVersion;
    if (version >= kSchemaVersion) return;
    translated(file, [&] {
        const auto db = openHardened(database, false);
        makeDurable(*db);
        migrate(*db, file, version, kSchemaVersion, migrations());
    });
}

/// The same for the working copy, after a backup of its older state.
void upgrade(const QString& database, const QString& workspaceId, const QString& file, const Environment& environment) {
    if (inspectFile(database).userVersion >= kSchemaVersion) return;
    BackupStore(environment.stateDirectory, workspaceId, file).make(database, BackupReason::Migration, environment.now());
    bringUpToDate(database, file);
}

/// What the user's file was when it was copied, worked out beside the checks of the copy.
using Print = std::shared_future<Fingerprint>;

/// A private copy of the user's file that was checked.
struct Fresh {
    PrivateFile file;
    QString named;  ///< the user's file, for messages
    Inspected inspected;
    Print print;
    std::future<Portfolio> portfolio;  ///< read beside the checks; invalid where the file has another version
    std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);  ///< tells the reader that nobody waits any more

    Fresh(const QString& path, QString userFile) : file(path), named(std::move(userFile)) {}
    ~Fresh() { *stop = true; }

    /// Looked at once more where the drive stumbled: without it, the file would look like somebody else's when it is written next.
    Fingerprint fingerprint() const {
        Fingerprint found = print.get();
        if (found.size < 0) found = fingerprintOf(file.path);
        if (found.size < 0) throw Error(QCoreApplication::translate("Storage", "%1 can't be read. Check the drive and try again; nothing was changed.").arg(named));
        return found;
    }
};

void copyAndCheck(Fresh& fresh, const QString& userFile, const QString& named, const Environment& environment) {
    const FileHeader header = inspectFile(named);
    fresh.portfolio = {};
    copyPrivately(userFile, fresh.file.path);
    // Of the copy: the user's file may be another one by now.
    fresh.print = std::async(std::launch::async, fingerprintOf, fresh.file.path);
    if (header.userVersion == kSchemaVersion) {
        fresh.portfolio = std::async(std::launch::async, [path = fresh.file.path, named, environment, stop = fresh.stop] {
            Store store(path, named, true, environment);
            store.stopWhen(stop);
            return store.load();
        });
    }
    try {
        fresh.inspected = inspectCopy(fresh.file.path, named, header.userVersion);
    } catch (...) {
        *fresh.stop = true;  // a damaged file may lead the reader in circles
        throw;
    }
}

[[noreturn]] void throwUnwritable(const WorkingCopy& copy) {
    throw Error(QCoreApplication::translate("Storage", "The folder %1 for work in progress can't be written. Free some space or check who may write it.").arg(copy.directory()));
}

/// Makes the fresh copy the one that is worked on.
void startFrom(Fresh& fresh, WorkingCopy& copy, const Opened& opened, const Environment& environment) {
    const Fingerprint now = fresh.fingerprint();
    if (fresh.portfolio.valid()) fresh.portfolio.wait();
    removeDatabase(copy.database());
    if (isThere(copy.database() + QStringLiteral("-journal"))) throwUnwritable(copy);  // it would be mixed into the new one
    syncToDisk(copy.directory());
    // In this order: a copy without this record would look like work that the file lacks, an older one with it like work of today.
    copy.setPublished(now, Store(fresh.file.path, opened.userFile, true, environment).head());
    syncToDisk(copy.directory());
    syncToDisk(fresh.file.path);
    if (!renameOnDisk(fresh.file.path, copy.database())) throwUnwritable(copy);
    removeDatabase(std::exchange(fresh.file.path, {}));  // what SQLite put beside it
    syncToDisk(copy.directory());
    if (inspectFile(copy.database()).userVersion >= kSchemaVersion) return;
    upgrade(copy.database(), fresh.inspected.workspaceId, opened.userFile, environment);
    copy.setPublished(now, Store(copy.database(), opened.userFile, false, environment).head());
}

/// Says what the work at \p database has beside what was published last.
QString recoveredSentence(const QString& database, const QByteArray& publishedHead, bool isLeftBehind, const QString& named) {
    return translated(named, [&] {
        const auto db = openHardened(database, false);
        // Without a link in the head nothing was in the history then.
        const Value published = scalar(*db, "SELECT max(seq) FROM history WHERE lower(hex(chain))='" + linkIn(publishedHead) + '\'');
        QList<HistoryEntry> steps = stepsOf(historyOf(*db));
        steps.removeIf([since = isNull(published) ? 0 : std::get<qint64>(published)](const HistoryEntry& e) { return e.undone || e.abandoned || e.number <= since; });
        const int count = static_cast<int>(steps.size());
        if (steps.isEmpty()) {
            return isLeftBehind ? QCoreApplication::translate("Storage", "The last session could not put its changes into the file. All of its changes were recovered.")
                                : QCoreApplication::translate("Storage", "The last session did not end normally. All of its changes were recovered.");
        }
        const QString sentence = isLeftBehind ? QCoreApplication::translate("Storage", "The last session could not put its changes into the file. All of its changes were recovered: %n change(s), the last one %1.", nullptr, count)
                                              : QCoreApplication::translate("Storage", "The last session did not end normally. All of its changes were recovered: %n change(s), the last one %1.", nullptr, count);
        return sentence.arg(inQuotes(steps.constLast().text));
    });
}

/// Whether the file is another one than the last session left, and lacks what that session had put into it.
bool isOverwritten(const WorkingCopy& copy, const Fresh& fresh, const Environment& environment) {
    return copy.published().size >= 0 && !(copy.published() == fresh.fingerprint()) && !isKeptIn(fresh.file.path, {copy.database(), copy.publishedHead(), fresh.inspected.workspaceId}, environment);
}

QString replacedSentence(bool hadChanges) {
    return hadChanges ? QCoreApplication::translate("Storage", "%1 was replaced while the last session had changes of its own. Those are in %2.")
                      : QCoreApplication::translate("Storage", "%1 was replaced by one that lacks what the last session had put into it. That is in %2.");
}

void openForWriting(Opened& opened, Fresh& fresh, const QByteArray& stamp, const QString& named, const Environment& environment) {
    auto copy = std::make_shared<WorkingCopy>(environment.stateDirectory, fresh.inspected.workspaceId, opened.userFile);
    copy->lock();
    if (stampOf(opened.userFile) != stamp) copyAndCheck(fresh, opened.userFile, named, environment);  // somebody wrote it while we waited
    opened.database = copy->database();
    copy->acceptAnnounced(fresh.fingerprint());
    quarantineSideFiles(opened.userFile, environment);
    const CopyState state = stateOf(*copy, opened.userFile, environment);
    if (state == CopyState::Unreadable) {
        opened.notice = QCoreApplication::translate("Storage", "The last session left work on %1 that can't be opened; this is the state of the file. Recover it: that puts the file and what can be read of the work into a new file. The work was kept as %2.")
                            .arg(opened.userFile, copy->setAside());
        opened.workSetAside = true;
    }
    const bool usual = state == CopyState::Ahead && copy->published() == fresh.fingerprint();
    opened.ahead = usual;
    if ((state == CopyState::Ahead && !usual) || (state == CopyState::Equal && isOverwritten(*copy, fresh, environment))) {
        const Published saved = publishTo(copy->database(), opened.userFile, copy->published());
        opened.ahead = saved.conflictCopy.isEmpty();  // the file had this work already; only the record of it was lost
        if (opened.ahead) copy->setPublished(saved.fingerprint, saved.head);
        opened.conflictCopy = saved.conflictCopy;
        if (!opened.ahead) opened.notice = replacedSentence(state == CopyState::Ahead).arg(opened.userFile, saved.conflictCopy);
    }
    if (usual) opened.notice = recoveredSentence(copy->database(), copy->publishedHead(), copy->isLeftBehind(), opened.userFile);
    copy->setLeftBehind(false);  // from here on this session can be cut short
    if (opened.ahead) upgrade(copy->database(), fresh.inspected.workspaceId, opened.userFile, environment);
    else startFrom(fresh, *copy, opened, environment);
    opened.copy = std::move(copy);
}

/// The same for who wanted to write and may only read now; nothing where the work is that of a session that goes on.
QString recoveredBesides(const Opened& opened, const WorkingCopy& copy, const QString& snapshot) {
    if (opened.notice.isEmpty() || copy.isHeld()) return {};
    return QLatin1Char(' ') + recoveredSentence(snapshot, copy.publishedHead(), copy.isLeftBehind(), opened.userFile);
}

void openForReading(Opened& opened, Fresh& checked, const Environment& environment) {
    PrivateFile& fresh = checked.file;
    opened.readOnly = opened.isAsSaved = true;
    const WorkingCopy copy(environment.stateDirectory, checked.inspected.workspaceId, opened.userFile);
    opened.database = fresh.path;
    if (copy.exists() && !checked.inspected.newer) {
        // A snapshot through the backup interface: the owner may be writing at this moment.
        const QString snapshot = temporaryPath(environment);
        try {
            publishTo(copy.database(), snapshot, {});
            QFile::setPermissions(snapshot, QFile::ReadOwner | QFile::WriteOwner);
            const bool ahead = Store(snapshot, opened.userFile, true, environment).head() != copy.publishedHead();
            if (ahead && copy.published() == checked.fingerprint()) {
                opened.notice += recoveredBesides(opened, copy, snapshot);
                QFile::remove(fresh.path);
                fresh.path = opened.database = snapshot;
                opened.isAsSaved = false;
                checked.portfolio = {};
            } else {
                QFile::remove(snapshot);
            }
        } catch (const Error&) {
            QFile::remove(snapshot);  // the published file is whole, so it serves
        }
    }
    if (opened.isAsSaved && inspectFile(fresh.path).userVersion < kSchemaVersion) {
        opened.contentProblem = contentProblemOf(fresh.path, opened.userFile);  // what comes next makes other rows of them
        opened.isAsSaved = false;
    }
    if (!checked.inspected.newer) bringUpToDate(fresh.path, opened.userFile);
    opened.temporary = std::exchange(fresh.path, {});
}

}  // namespace

void Opened::release(bool complete) {
    if (!temporary.isEmpty()) removeDatabase(temporary);
    temporary.clear();
    if (copy && complete) copy->discard();
    else if (copy && copy->exists()) copy->setLeftBehind(true);
    if (copy) copy->release();
}

Opened openFile(const QString& file, bool readOnly, const Environment& environment) {
    const FileHeader header = inspectFile(file);
    Opened opened;
    opened.userFile = realPath(file);
    opened.schemaVersion = kSchemaVersion;  // an older one is brought up to it, a newer one read as if it were of it
    const QByteArray stamp = stampOf(opened.userFile);
    Fresh fresh(temporaryPath(environment), opened.userFile);
    copyAndCheck(fresh, opened.userFile, file, environment);
    if (fresh.inspected.newer) {
        opened.notice = QCoreApplication::translate("Storage", "%1 was written by a newer Stagepath (file version %2, this one writes %3), so it is open for reading only. Update Stagepath to change it.")
                            .arg(file).arg(header.userVersion).arg(kSchemaVersion);
    } else if (!readOnly && !canWrite(opened.userFile)) {
        opened.notice = QCoreApplication::translate("Storage", "%1 is write-protected, so it is open for reading only. Save a copy to change it.").arg(file);
    } else if (!readOnly && !canWrite(QFileInfo(opened.userFile).absolutePath())) {
        opened.notice = QCoreApplication::translate("Storage", "The folder of %1 can't be written, so it is open for reading only. Save a copy elsewhere to change it.").arg(file);
    } else if (!readOnly && hasOtherNames(opened.userFile)) {
        opened.notice = QCoreApplication::translate("Storage", "%1 has a second name on its disk (a hard link), under which the old state would stay, so it is open for reading only. Save a copy to change it.").arg(file);
    }
    if (readOnly || !opened.notice.isEmpty()) openForReading(opened, fresh, environment);
    else openForWriting(opened, fresh, stamp, file, environment);
    opened.workspaceId = fresh.inspected.workspaceId;
    if (!opened.ahead && fresh.portfolio.valid()) opened.portfolio = fresh.portfolio.get();
    return opened;
}

}  // namespace stagepath
