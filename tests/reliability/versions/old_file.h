// A workspace file as an earlier version of the program left it, made of the frozen words of its tables.
#pragma once

#include "core/workspace/schema/sql.h"

#include <QString>
#include <QStringList>

namespace stagepath::reliability {

/// The statements of \p version as they were released, from the file beside the tests; one table or index each.
QList<QByteArray> frozenSchema(int version);

class OldFile {
public:
    /// A new file at \p path with the tables of \p version, the usual impact criteria and an organisation.
    OldFile(const QString& path, int version);
    /// Goes on with the one that is there.
    explicit OldFile(const QString& path);

    int version() const { return m_version; }
    /// Rows that were there before the history begins.
    void base(const QByteArray& sql);
    /// One change of the history.
    void step(const QString& text, const QByteArray& sql);
    /// Takes back the latest \p count changes, as undo does; \p abandoned: and a newer edit left them behind.
    void takeBack(int count, bool abandoned);
    void nameMoment(int number, const QString& name);
    /// Writes the record of the content, as the last program of that version did.
    void record();
    SQLite::Database& database() { return m_db; }

private:
    SQLite::Database m_db;
    int m_version;
};

/// \p text as an SQL literal.
QByteArray sqlText(const QString& text);
/// Every value of the columns that \p version has, of every table but history and meta, ordered: equal content, equal lines. Of a file of
/// any version from there on.
QStringList valuesOf(const QString& path, int version);
/// The history's lines: number, text, author, time, moment, link and what was changed.
QStringList historyOf(const QString& path);

}  // namespace stagepath::reliability
