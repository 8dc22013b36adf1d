#include "core/workspace/schema/sql.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace stagepath {

void bindValue(SQLite::Statement& statement, int index, const Value& value) {
    if (const auto* i = std::get_if<qint64>(&value)) statement.bind(index, static_cast<int64_t>(*i));
    else if (const auto* d = std::get_if<double>(&value)) statement.bind(index, *d);
    else if (const auto* s = std::get_if<QString>(&value)) statement.bind(index, s->toStdString());
    else statement.bind(index);
}

Value columnValue(SQLite::Statement& statement, int index) {
    const SQLite::Column column = statement.getColumn(index);
    switch (column.getType()) {
        case SQLITE_INTEGER: return static_cast<qint64>(column.getInt64());
        case SQLITE_FLOAT: return column.getDouble();
        case SQLITE_TEXT: {
            const char* text = column.getText();
            return QString::fromUtf8(text, column.getBytes());
        }
        default: return {};
    }
}

Cursor::Cursor(SQLite::Database& db, const QByteArray& sql) : m_db(db) {
    const int code = sqlite3_prepare_v2(db.getHandle(), sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK) throw SQLite::Exception(db.getHandle(), code);
}

Cursor::~Cursor() { sqlite3_finalize(m_statement); }

bool Cursor::next() {
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) throw SQLite::Exception(m_db.getHandle(), code);
    return code == SQLITE_ROW;
}

qint64 Cursor::integer(int index) const { return sqlite3_column_int64(m_statement, index); }

Value Cursor::value(int index) const {
    switch (sqlite3_column_type(m_statement, index)) {
        case SQLITE_INTEGER: return static_cast<qint64>(sqlite3_column_int64(m_statement, index));
        case SQLITE_FLOAT: return sqlite3_column_double(m_statement, index);
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, index));
            return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, index));
        }
        default: return {};
    }
}

int Cursor::type(int index) const { return sqlite3_column_type(m_statement, index); }
double Cursor::real(int index) const { return sqlite3_column_double(m_statement, index); }
int Cursor::columnCount() const { return sqlite3_column_count(m_statement); }

QByteArrayView Cursor::bytes(int index) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, index));
    return {data, data ? sqlite3_column_bytes(m_statement, index) : 0};
}

QString sentenceFor(int code, const QString& file, const QString& detail) {
    switch (code & 0xff) {
        case SQLITE_FULL: return QCoreApplication::translate("Storage", "The disk with %1 is full. Free some space; nothing was changed.").arg(file);
        case SQLITE_NOTADB: return QCoreApplication::translate("Storage", "The first bytes of %1 are damaged. Nothing was changed; recover it, or open a copy or a backup.").arg(file);
        case SQLITE_CORRUPT: return QCoreApplication::translate("Storage", "%1 is damaged. Nothing was changed; open a copy or a backup of it.").arg(file);
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH: return QCoreApplication::translate("Storage", "%1 can't be opened. Check that it is there and who may read it.").arg(file);
        case SQLITE_READONLY: return QCoreApplication::translate("Storage", "%1 can only be read. Save a copy elsewhere to change it.").arg(file);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return QCoreApplication::translate("Storage", "%1 is in use by another program. Close it there and try again.").arg(file);
        case SQLITE_CONSTRAINT: return QCoreApplication::translate("Storage", "A value is out of its range: %1. Nothing was changed.").arg(detail);
        case SQLITE_NOMEM: return QCoreApplication::translate("Storage", "There is not enough memory for %1. Close other programs; nothing was changed.").arg(file);
        default: return QCoreApplication::translate("Storage", "%1 could not be read or written: %2. Nothing was changed.").arg(file, detail);
    }
}

bool isDamage(int code) { return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB; }

bool isFull(int code) { return (code & 0xff) == SQLITE_FULL; }

void execute(SQLite::Database& db, const char* sql) { db.exec(sql); }

Value scalar(SQLite::Database& db, const char* sql) {
    SQLite::Statement statement(db, sql);
    return statement.executeStep() ? columnValue(statement, 0) : Value{};
}

}  // namespace stagepath
