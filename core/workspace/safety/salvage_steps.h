// The steps of which every salvage is made.
#pragma once

#include "core/workspace/safety/salvage.h"
#include "core/workspace/safety/salvage_tables.h"
#include "core/workspace/schema/integrity.h"

#include <memory>

namespace stagepath {

/// What was read into fresh tables, history and all.
struct SalvageReading {
    Salvage account;
    CollectedRows rows;

    /// Whether the history is all there to its last change.
    bool hasHistoryEnd = false;
};

/// An empty database of this version as the private file \p path, which must not exist.
std::unique_ptr<SQLite::Database> makeFreshTables(const QString& path);
/// Reads the private database at \p pages into the fresh \p db: mended from its own history, through the rules for rows. \p named
/// stands in the sentences. With \p standInsOf, a day, stand-ins take the places of what is lost. Throws Error where nothing of a workspace is in it.
SalvageReading readPages(SQLite::Database& db, const QString& pages, const QString& named, Finished finished, const ProgressCallback& progress, QDate standInsOf = {});
/// Puts a row named "Use case 1 (lost)" in the place of each lost one that others name and can't stand without: their scores, outcomes and
/// gates stay. Returns by table how many. \p today is the date of a lost baseline.
QMap<QString, qint64> addStandIns(SQLite::Database& db, QDate today);
/// Removes the rows that break a rule and what hangs on rows that are not there; returns by table how many.
QMap<QString, qint64> keepRules(SQLite::Database& db);
/// Adds the current row of \p rows to \p table, whose columns they have; one with the key of a row that is there stays out.
void copySalvagedRow(SQLite::Database& db, const QByteArray& table, SQLite::Statement& rows);
/// Copies a working copy as its last commit left it, or byte for byte where it is too damaged for that, to the private path
/// \p path. Throws Error.
void copyWork(const QString& work, const QString& path);
/// Makes \p db a workspace: with its history where that belongs to the rows.
void finishSalvage(SQLite::Database& db, const Salvage& account, const Environment& environment);

}  // namespace stagepath
