#include "tests/bench/floors.h"

#include "core/domain/entity.h"

#include <QFile>
#include <QList>

#include <sqlite3.h>

#include <stdexcept>

namespace stagepath::bench {

qsizetype readRaw(const QString& path) {
    sqlite3* db = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    qsizetype cells = 0;
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        sqlite3_stmt* statement = nullptr;
        const QByteArray sql = QByteArray("SELECT * FROM ") + tableName(static_cast<EntityKind>(kind));
        sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
        QList<QString> texts;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int c = 0; c < sqlite3_column_count(statement); ++c) {
                if (sqlite3_column_type(statement, c) == SQLITE_TEXT) {
                    texts.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, c)), sqlite3_column_bytes(statement, c)));
                } else {
                    cells += sqlite3_column_int64(statement, c) & 1;
                }
            }
        }
        cells += texts.size();
        sqlite3_finalize(statement);
    }
    sqlite3_close(db);
    return cells;
}

RawCommit::RawCommit(const QString& path) {
    sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
    run("PRAGMA journal_mode=TRUNCATE");
    run("PRAGMA synchronous=EXTRA");
    run("PRAGMA temp_store=MEMORY");
}

RawCommit::~RawCommit() { sqlite3_close(m_db); }

void RawCommit::change(int value) {
    run("BEGIN IMMEDIATE");
    run("UPDATE initiative SET progress=" + std::to_string(value % 101) + " WHERE position=1");
    run("COMMIT");
}

void RawCommit::run(const std::string& sql) {
    if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_db));
}

}  // namespace stagepath::bench
