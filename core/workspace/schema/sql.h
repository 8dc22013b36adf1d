// The edge to SQLite: its failures become sentences here, and values cross in one place.
#pragma once

#include "core/domain/values/error.h"
#include "core/domain/values/value.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace stagepath {

/// Binds \p value to parameter \p index (from 1).
void bindValue(SQLite::Statement& statement, int index, const Value& value);
/// The cell \p index (from 0) of the current row.
Value columnValue(SQLite::Statement& statement, int index);
/// The rows of one query for whoever reads a hundred thousand of them: SQLite's own interface, without the shared
/// ownership of SQLite::Column that takes a third of the time.
class Cursor {
public:
    Cursor(SQLite::Database& db, const QByteArray& sql);
    ~Cursor();
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    /// Goes to the next row (at first to the first one); false after the last. Throws SQLite::Exception.
    bool next();
    /// Cells of the current row, counted from 0.
    qint64 integer(int index) const;
    Value value(int index) const;
    /// SQLite's type of the cell (SQLITE_INTEGER, …), and what it holds to the byte.
    int type(int index) const;
    double real(int index) const;
    QByteArrayView bytes(int index) const;
    int columnCount() const;

private:
    SQLite::Database& m_db;
    sqlite3_stmt* m_statement = nullptr;
};

/// The sentence for an SQLite result code met while working on \p file.
QString sentenceFor(int code, const QString& file, const QString& detail);
/// Whether an SQLite result code says that the file itself is damaged.
bool isDamage(int code);
/// Whether it says that the disk is full.
bool isFull(int code);
/// Runs \p sql (one statement without result).
void execute(SQLite::Database& db, const char* sql);
/// The first cell of the first row; NULL if there is none.
Value scalar(SQLite::Database& db, const char* sql);
/// Calls \p f and turns what SQLite throws into Error about \p file. Where \p f writes elsewhere, \p folder names the disk that may
/// be full.
template <class F>
auto translated(const QString& file, F&& f, const QString& folder = {}) {
    try {
        return f();
    } catch (const SQLite::Exception& e) {
        const bool isElsewhere = isFull(e.getErrorCode()) && !folder.isEmpty();
        const QString sentence = sentenceFor(e.getErrorCode(), isElsewhere ? folder : file, QString::fromUtf8(e.what()));
        if (isDamage(e.getErrorCode())) throw Damaged(sentence);
        if (isFull(e.getErrorCode())) throw DiskFull(sentence);
        throw Error(sentence);
    }
}

}  // namespace stagepath
