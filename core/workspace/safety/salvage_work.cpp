// A file and the work in progress on it, salvaged together: neither alone has everything.
#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/salvage_history.h"
#include "core/workspace/safety/salvage_steps.h"
#include "core/workspace/schema/content_stamp.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace stagepath {

namespace {

/// One of the two, read into tables of its own; empty where nothing could be.
struct ReadTables {
    PrivateFile file;
    std::unique_ptr<SQLite::Database> db;
    SalvageReading reading;
    QList<SalvagedChange> changes;

    explicit ReadTables(const Environment& environment) : file(temporaryPath(environment)) {}
};
using ReadTablesPointer = std::unique_ptr<ReadTables>;

/// What of \p path, whose copy is \p pages, can be read; nothing where nothing can be.
ReadTablesPointer tryReading(const QString& path, const QString& pages, Finished finished, const Environment& environment, const ProgressCallback& progress) {
    auto result = std::make_unique<ReadTables>(environment);
    try {
        return translated(path, [&] {
            result->db = makeFreshTables(result->file.path);
            result->reading = readPages(*result->db, pages, path, finished, progress);
            result->changes = changesIn(*result->db);
            return std::move(result);
        });
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        return {};
    }
}

ReadTablesPointer readFileTables(const QString& file, const Environment& environment, const ProgressCallback& progress) {
    if (!QFileInfo(file).isFile()) return {};
    const PrivateFile pages(temporaryPath(environment));
    copyPrivately(file, pages.path);
    return tryReading(file, pages.path, Finished::Yes, environment, progress);
}

ReadTablesPointer readWorkTables(const QString& work, const Environment& environment, const ProgressCallback& progress) {
    const PrivateFile pages(temporaryPath(environment));
    try {
        copyWork(work, pages.path);
    } catch (const Error&) {
        return {};  // a drive that does not let it be read
    }
    return tryReading(work, pages.path, Finished::No, environment, progress);
}

/// The first of \p works of which something can be read and that has most changes; \p left: there are others.
ReadTablesPointer readNewestWork(const QStringList& works, bool* left, const Environment& environment, const ProgressCallback& progress) {
    ReadTablesPointer newest;
    for (const QString& work : works) {
        ReadTablesPointer read = readWorkTables(work, environment, progress);
        *left = *left || !read;
        if (read && (!newest || read->reading.account.changes > newest->reading.account.changes)) newest = std::move(read);
    }
    return newest;
}

/// Whether the work began with what the file holds: its history goes through the file's last change.
bool beganWith(const ReadTables& work, const ReadTables& file) {
    if (file.changes.isEmpty()) return !work.changes.isEmpty() && work.changes.constFirst().change.seq == 1;
    const SalvagedChange& last = file.changes.constLast();
    return std::any_of(work.changes.begin(), work.changes.end(), [&](const SalvagedChange& c) { return c.change.seq == last.change.seq && c.link == last.link; });
}

/// The marks of undone changes are outside the chain. They are right where they are as in the file and nothing newer is undone,
/// or where the rows of the work are what they lead to.
bool areMarksSure(const ReadTables& file, const ReadTables& work) {
    bool isPlain = true;
    for (qsizetype i = 0; i < work.changes.size(); ++i) {
        isPlain = isPlain && work.changes[i].holds == (i < file.changes.size() ? file.changes[i].holds : true);
    }
    if (isPlain) return true;
    const ContentStamp mine = contentOf(*file.db);
    const ContentStamp theirs = contentOf(*work.db);
    return std::all_of(file.reading.account.tables.begin(), file.reading.account.tables.end(), [&](const SalvagedTable& t) { return mine.value(t.table) == theirs.value(t.table); });
}

void takeOverHistory(SQLite::Database& to, SQLite::Database& from) {
    SQLite::Transaction transaction(to);
    to.exec("DELETE FROM history");
    SQLite::Statement rows(from, "SELECT * FROM history ORDER BY seq");
    while (rows.executeStep()) copySalvagedRow(to, "history", rows);
    transaction.commit();
}

void countSaved(SQLite::Database& db, Salvage& account) {
    for (SalvagedTable& t : account.tables) t.saved = std::get<qint64>(scalar(db, "SELECT count(*) FROM \"" + t.table.toLatin1() + '"'));
}

/// The rows of the file as the whole history of the work leaves them.
Salvage bringUp(ReadTables& file, const ReadTables& work) {
    Salvage account = file.reading.account;
    const bool isFollowed = followHistory(*file.db, file.changes, work.changes);
    const QMap<QString, qint64> removed = keepRules(*file.db);
    const bool isSure = isFollowed && areMarksSure(file, work);
    countSaved(*file.db, account);
    for (SalvagedTable& t : account.tables) {
        t.lost += removed.value(t.table);
        t.isProven = t.isProven && isSure && removed.value(t.table) == 0;
    }
    account.isComplete = account.isComplete && isSure && account.lost() == 0;
    account.hasHistory = account.hasHistory && account.isComplete;
    account.newerChanges = qMax<qint64>(0, work.reading.account.changes - account.changes);
    account.changes = qMax(account.changes, work.reading.account.changes);
    if (account.hasHistory) takeOverHistory(*file.db, *work.db);
    return account;
}

/// Puts the rows of the file that the work lost, not deleted, back into it; they are older, but they are something.
void fillGaps(ReadTables& work, const ReadTables& file) {
    SQLite::Transaction transaction(*work.db);
    for (SalvagedTable& t : work.reading.account.tables) {
        if (work.reading.rows.hasAll(t.table) && t.lost == 0) continue;
        const QSet<QString> gone = rowsGone(*work.db, t.table);
        SQLite::Statement rows(*file.db, "SELECT * FROM \"" + t.table.toStdString() + '"');
        while (rows.executeStep()) {
            if (!gone.contains(QString::fromStdString(rows.getColumn(0).getString()))) copySalvagedRow(*work.db, t.table.toLatin1(), rows);
        }
    }
    transaction.commit();
}

/// The rows of the work, whose history can't be trusted to its end, with those of the file that it lost.
Salvage patchUp(ReadTables& work, const ReadTables* file) {
    Salvage account = work.reading.account;
    if (file) fillGaps(work, *file);
    keepRules(*work.db);
    countSaved(*work.db, account);
    for (qsizetype i = 0; i < account.tables.size(); ++i) {
        const qint64 found = account.tables[i].saved - work.reading.account.tables[i].saved;
        account.tables[i].lost = qMax<qint64>(0, account.tables[i].lost - qMax<qint64>(0, found));
    }
    account.newerChanges = qMax<qint64>(0, account.changes - (file ? file->reading.account.changes : 0));
    if (file) account.hasWholeFile = file->reading.account.hasWholeFile;
    return account;
}

void handOver(ReadTables& read, const Salvage& account, const QString& out, const Environment& environment) {
    finishSalvage(*read.db, account, environment);
    read.db.reset();
    copyPrivately(read.file.path, out);
}

}  // namespace

Salvage salvageWithWork(const QString& file, const QStringList& works, const QString& out, const Environment& environment, const ProgressCallback& progress) {
    return translated(file, [&] {
        bool left = false;
        const ReadTablesPointer base = readFileTables(file, environment, progress);
        const ReadTablesPointer work = readNewestWork(works, &left, environment, progress);
        if (!base && !work) {
            throw Error(QCoreApplication::translate("Storage", "Nothing of a Stagepath workspace can be found in %1. Take a copy or a backup of it.").arg(file));
        }
        const bool belongs = work && base && beganWith(*work, *base);
        const bool takesWork = work && (!base || belongs);
        if (base && !takesWork) {
            Salvage account = salvage(file, out, environment, progress);
            account.leftWork = left || work;
            return account;
        }
        const bool isWhole = belongs && work->reading.hasHistoryEnd;
        Salvage account = isWhole ? bringUp(*base, *work) : patchUp(*work, base.get());
        account.leftWork = left;
        handOver(isWhole ? *base : *work, account, out, environment);
        return account;
    });
}

}  // namespace stagepath
