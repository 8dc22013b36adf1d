#include "core/workspace/schema/integrity.h"

#include "core/domain/kind_words.h"
#include "core/workspace/file/private_file.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/changeset_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qint64 kReplayedBytes = 4'000'000;  ///< of changesets, some ten thousand rows: less than a second
constexpr int kMostDetails = 20;              ///< after that more of them help nobody

/// What comes from the drive, or from whoever else uses it, says nothing about what is in the file.
bool isTrouble(int code) {
    const int kind = code & 0xff;
    return kind == SQLITE_IOERR || kind == SQLITE_FULL || kind == SQLITE_CANTOPEN || kind == SQLITE_PERM || kind == SQLITE_BUSY || kind == SQLITE_LOCKED;
}

/// The tables of the version that \p header names; those of this version where it is newer.
const QList<QByteArray>& schemaFor(const FileHeader& header) {
    const auto& steps = migrations();
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Migration& m) { return m.from == header.userVersion; });
    return step == steps.end() ? schemaStatements() : step->schema;
}

/// One sentence however much is damaged: which page it is says nothing to people.
void checkStructure(SQLite::Database& db, const QString& file, Integrity& result) {
    SQLite::Statement check(db, "PRAGMA integrity_check(20)");
    while (check.executeStep() && result.details.size() < kMostDetails) {
        const QString finding = QString::fromUtf8(check.getColumn(0).getText()).simplified();
        if (finding != QLatin1String("ok")) result.details.append(finding);
    }
    if (!result.details.isEmpty()) result.problems.append(QCoreApplication::translate("Integrity", "The structure of %1 is damaged, so a part of what is in it can't be reached.").arg(file));
    else if (!referencesHold(db)) result.problems.append(QCoreApplication::translate("Integrity", "%1 names rows that are not in it.").arg(file));
}

/// A damaged key may hide the record: then there is a key that nobody writes.
bool hasStrangeMeta(SQLite::Database& db) {
    return scalar(db, "SELECT count(*) FROM meta WHERE \"key\" NOT IN ('workspace_id', 'min_reader')") != Value{qint64(0)};
}

void compareContent(SQLite::Database& db, Integrity& result) {
    const auto recorded = recordedContent(db);
    result.isStamped = recorded.has_value();
    if (!recorded) {
        if (hasStrangeMeta(db)) result.problems.append(QCoreApplication::translate("Integrity", "The record of what was saved can't be read."));
        return;
    }
    const ContentStamp content = contentOf(db);
    QStringList tables = content.keys() + recorded->keys();
    tables.removeDuplicates();
    for (const QString& table : std::as_const(tables)) {
        const TableStamp saved = recorded->value(table);
        const TableStamp found = content.value(table);
        if (saved == found) continue;
        if (saved.rows == found.rows) {
            result.problems.append(QCoreApplication::translate("Integrity", "%1: not everything there is as it was saved.", "part of a file").arg(partName(table)));
        } else {
            result.problems.append(QCoreApplication::translate("Integrity", "%1: the file should hold %3 and holds %2.", "part of a file, numbers").arg(partName(table)).arg(found.rows).arg(saved.rows));
        }
    }
}

/// Every link of the chain, from the first change on.
void checkChain(SQLite::Database& db, Integrity& result) {
    SQLite::Statement rows(db, "SELECT seq, text, author, at, chain, changeset FROM history ORDER BY seq");
    QByteArray previous;
    while (rows.executeStep()) {
        ++result.changes;
        const auto text = [&](int column) { return QString::fromStdString(rows.getColumn(column).getString()); };
        const auto bytes = [&](int column) { return QByteArray(static_cast<const char*>(rows.getColumn(column).getBlob()), rows.getColumn(column).getBytes()); };
        const ChainedChange change{rows.getColumn(0).getInt64(), text(1), text(2), text(3), bytes(5)};
        const QByteArray link = bytes(4);
        if (change.seq != result.changes || link != chainLink(previous, change)) {
            result.problems.append(QCoreApplication::translate("Integrity", "Change %1 of the history is not as it was recorded.").arg(change.seq));
            result.changes = std::get<qint64>(scalar(db, "SELECT count(*) FROM history"));
            return;  // those after it hang on it
        }
        previous = link;
    }
}

/// Takes back every change that holds, from the last to the first: each finds the rows as it left them, or they are damaged.
/// What was there before the first change, and before a migration, is no part of this.
void checkReplay(SQLite::Database& db, Integrity& result) {
    if (scalar(db, "SELECT coalesce(sum(length(changeset)), 0) > " + QByteArray::number(kReplayedBytes) + " FROM history") == Value{qint64(1)}) return;
    QList<std::pair<qint64, QByteArray>> changes;
    SQLite::Statement rows(db, "SELECT seq, changeset FROM history WHERE undone=0 AND seq > (SELECT coalesce(max(seq), 0) FROM history WHERE barrier=1 AND length(changeset)=0) ORDER BY seq DESC");
    while (rows.executeStep()) changes.append({rows.getColumn(0).getInt64(), {static_cast<const char*>(rows.getColumn(1).getBlob()), rows.getColumn(1).getBytes()}});
    SQLite::Transaction transaction(db);  // never committed
    for (const auto& [seq, changeset] : std::as_const(changes)) {
        try {
            checkChangeset(changeset);
            applyRows(db, changeset, true);
        } catch (const Error&) {
            result.problems.append(QCoreApplication::translate("Integrity", "The history of changes does not lead to what is in the file: change %1 does not fit.").arg(seq));
            return;
        }
    }
    result.isReplayed = true;
}

void countRows(SQLite::Database& db, Integrity& result) {
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        const QByteArray table = tableName(static_cast<EntityKind>(kind));
        // An older file lacks the tables that came later.
        if (isNull(scalar(db, "SELECT 1 FROM sqlite_schema WHERE type='table' AND name='" + table + '\''))) continue;
        result.rows += std::get<qint64>(scalar(db, "SELECT count(*) FROM " + table));
    }
}

/// 0 where not even that can be read.
qint64 changesAsFarAsRead(SQLite::Database& db) {
    try {
        return std::get<qint64>(scalar(db, "SELECT coalesce(max(seq), 0) FROM history"));
    } catch (const SQLite::Exception&) {
        return 0;
    }
}

void inspectAll(SQLite::Database& db, const QString& file, const FileHeader& header, Finished finished, Integrity& result) {
    const bool newer = header.userVersion > kSchemaVersion;
    const QList<QByteArray>& schema = schemaFor(header);
    const QString problem = !newer ? schemaProblem(db, file, schema) : hasOurColumns(db, schema) ? QString() : missingTablesText(file);
    if (!problem.isEmpty()) {
        result.problems.append(problem);
        return;
    }
    checkStructure(db, file, result);
    if (!result.isSound()) {  // what is read from a damaged structure says nothing more
        result.changes = changesAsFarAsRead(db);
        return;
    }
    countRows(db, result);
    if (finished == Finished::Yes) compareContent(db, result);
    checkChain(db, result);
    if (result.isSound() && !newer) checkReplay(db, result);
}

}  // namespace

QString partName(const QString& table) {
    if (const auto kind = kindOfTable(table)) return kindPlural(*kind);
    return table == QLatin1String("history") ? QCoreApplication::translate("Integrity", "History of changes") : QCoreApplication::translate("Integrity", "What the file says of itself");
}

Integrity integrityOf(const QString& path, const QString& file, Finished finished) {
    Integrity result;
    try {
        const FileHeader header = inspectFile(path, file);
        const auto db = openHardened(path, false);
        SQLite::Statement(*db, "PRAGMA journal_mode=MEMORY").executeStep();
        inspectAll(*db, file, header, finished, result);
    } catch (const Damaged& e) {
        result.problems.append(e.message());
    } catch (const Error&) {
        throw;
    } catch (const SQLite::Exception& e) {
        if (isTrouble(e.getErrorCode())) throw Error(sentenceFor(e.getErrorCode(), file, QString::fromUtf8(e.what())));
        result.problems.append(sentenceFor(e.getErrorCode(), file, QString::fromUtf8(e.what())));
    } catch (const std::exception& e) {
        result.problems.append(QCoreApplication::translate("Integrity", "%1 can't be read: %2").arg(file, QString::fromUtf8(e.what())));
    }
    return result;
}

QString contentProblemOf(const QString& path, const QString& file) {
    Integrity result;
    try {
        const bool newer = inspectFile(path, file).userVersion > kSchemaVersion;
        const auto db = openHardened(path, true);
        if (newer && !recordedContent(*db)) return {};  // it may keep its record elsewhere
        compareContent(*db, result);
    } catch (const Damaged& e) {
        return e.message();
    } catch (const Error&) {
        return {};
    } catch (const SQLite::Exception& e) {
        return isTrouble(e.getErrorCode()) ? QString() : sentenceFor(e.getErrorCode(), file, QString::fromUtf8(e.what()));
    }
    return result.problems.value(0);
}

Integrity integrityOfFile(const QString& file, const Environment& environment) {
    try {
        inspectFile(file);
    } catch (const Foreign& e) {
        Integrity result{{e.message()}};
        result.isForeign = true;
        return result;
    } catch (const Damaged& e) {
        return {{e.message()}};
    }
    const PrivateFile copy(temporaryPath(environment));
    copyPrivately(file, copy.path);
    return integrityOf(copy.path, file, Finished::Yes);
}

}  // namespace stagepath
