// The history of a file for reading, beside whoever edits it.
#pragma once

#include "core/workspace/schema/sql.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace stagepath {

/// The changes in \p db from number \p from on, oldest first, each by itself.
QList<HistoryEntry> historyOf(SQLite::Database& db, qint64 from = 1);
/// Where the step that ends with change \p number begins.
qint64 firstOfStep(SQLite::Database& db, qint64 number);

/// Has a connection of its own, so that a worker reads a long history while the window goes on editing. Used by one thread at
/// a time. All functions throw Error about the user's file.
class HistoryReader {
public:
    /// \p database is the private file, \p userFile the one named in messages.
    HistoryReader(const QString& database, QString userFile);

    /// Each change by itself; stepsOf() puts together what is one step.
    QList<HistoryEntry> entries(qint64 from = 1);
    /// The rows of change \p number as it was done, or as taking it back would do them.
    QList<RowChange> rows(qint64 number, bool inverted = false);
    /// The same of the step of changes \p first to \p last.
    QList<RowChange> stepRows(qint64 first, qint64 last, bool inverted = false);
    qint64 firstOf(qint64 number);
    /// The links of the chain, oldest first: two files have a change in common where its links are equal.
    QList<QByteArray> links();
    /// The id of the workspace, which copies of it share.
    QString workspaceId();

private:
    QString m_userFile;
    std::unique_ptr<SQLite::Database> m_db;
};

}  // namespace stagepath
