// Opening SQLite files safely: hardened for whatever a stranger may have put in, and checked against our schema.
#pragma once

#include "core/workspace/schema/sql.h"

#include <memory>

namespace stagepath {

/// What the header of a file says, read without opening it as a database.
struct FileHeader {
    qint64 size = 0;
    quint32 applicationId = 0;
    int userVersion = 0;
};
/// Looks at the first 100 bytes of \p path, which messages call \p named where it is a private copy. Throws Error with a sentence for whatever is no whole workspace: missing,
/// folder, device, empty, another kind of file, another program's database, truncated.
FileHeader inspectFile(const QString& path, const QString& named = {});
/// Throws Error where \p path can be no workspace, however damaged: a folder, a device, a pipe, or larger than 4 GB. What is not there may have been one.
void refuseNoWorkspace(const QString& path);
/// Whether \p path, or what it links to, is a file with the mark of a workspace, be it damaged further on.
bool isWorkspaceFile(const QString& path);

/// Opens \p path hardened (defensive, no triggers, views, extensions, functions from the schema, limits on lengths).
std::unique_ptr<SQLite::Database> openHardened(const QString& path, bool readOnly);
/// Sets journal TRUNCATE, synchronous EXTRA, foreign keys and checks that they hold.
void makeDurable(SQLite::Database& db);
/// Whether \p database can't be got at just now, which says nothing about what is in it.
bool isUnreachable(const QString& database);
/// Structure, types and CHECKs of every row; throws Damaged about \p file. The CHECKs count only where \p db may be written.
void verifyStructure(SQLite::Database& db, const QString& file);
/// The tables of \p schema and nothing else, verifyStructure() and references; throws Damaged about \p file.
void verifyContent(SQLite::Database& db, const QString& file, const QList<QByteArray>& schema);
/// How what \p db was made with differs from \p schema, in the sentence that says so of \p file wherever it is met; empty where it does not.
QString schemaProblem(SQLite::Database& db, const QString& file, const QList<QByteArray>& schema);
/// What to say of \p file where tables are missing.
QString missingTablesText(const QString& file);
/// Whether every reference names a row that is there.
bool referencesHold(SQLite::Database& db);
/// True where all tables and columns of \p schema exist (a newer file that can still be read).
bool hasOurColumns(SQLite::Database& db, const QList<QByteArray>& schema);

}  // namespace stagepath
