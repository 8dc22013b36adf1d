#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "core/workspace/workspace.h"
#include "tests/bench/dataset.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sqlite3.h>

using namespace stagepath;

namespace {

Environment environmentIn(const QTemporaryDir& dir) {
    Environment e = Environment::fixed(bench::today());
    e.stateDirectory = dir.filePath(QStringLiteral("state"));
    return e;
}

/// Floor "read": every row of every table through the raw C API, text as QString.
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
                    texts.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, c)),
                                                   sqlite3_column_bytes(statement, c)));
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

/// Floor "commit": one column of one row changed in one transaction with the pragmas of the working copy.
class RawCommit {
public:
    explicit RawCommit(const QString& path) {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
        run("PRAGMA journal_mode=TRUNCATE");
        run("PRAGMA synchronous=EXTRA");
        run("PRAGMA temp_store=MEMORY");
    }
    ~RawCommit() { sqlite3_close(m_db); }
    void change(int value) {
        run("BEGIN IMMEDIATE");
        run("UPDATE initiative SET progress=" + std::to_string(value % 101) + " WHERE position=1");
        run("COMMIT");
    }

private:
    void run(const std::string& sql) {
        if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_db));
    }
    sqlite3* m_db = nullptr;
};

void benchmarkSize(int count) {
    const QString path = bench::workspaceOf(count);
    const std::string size = std::to_string(count);
    QTemporaryDir dir;
    const Environment environment = environmentIn(dir);
    BENCHMARK("floor: open " + size) { return readRaw(path); };
    BENCHMARK("open " + size) { return Workspace::open(path, Workspace::Access::ReadOnly, environment)->portfolio().useCases().size(); };

    const QString copy = dir.filePath(QStringLiteral("floor.db"));
    QFile::copy(path, copy);
    RawCommit floor(copy);
    int value = 0;
    BENCHMARK("floor: edit " + size) { floor.change(++value); };
    const QString edited = dir.filePath(QStringLiteral("edited.stagepath"));
    QFile::copy(path, edited);
    const auto workspace = Workspace::open(edited, Workspace::Access::ReadWrite, environment);
    BENCHMARK("edit " + size) {
        return workspace->edit(QStringLiteral("Progress"), [&](Editor& editor) {
            Initiative row = editor.portfolio().initiatives().rows().constFirst();
            row.progress = (row.progress + 1) % 101;
            editor.update(row);
        });
    };
}

}  // namespace

TEST_CASE("open and edit with 100 use cases", "[workspace]") { benchmarkSize(100); }
TEST_CASE("open and edit with 1,000 use cases", "[workspace]") { benchmarkSize(1000); }
TEST_CASE("open and edit with 10,000 use cases", "[workspace]") { benchmarkSize(10000); }
