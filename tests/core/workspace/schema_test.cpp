#include "core/workspace/dump.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/migrations.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/changeset_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QFile>

using namespace stagepath;
using test::q;

namespace {

SQLite::Database memory() {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const QByteArray& statement : schemaStatements()) db.exec(statement.constData());
    return db;
}

}  // namespace

TEST_CASE("the schema holds nothing that undo can't carry", "[workspace]") {
    for (const QByteArray& statement : schemaStatements()) {
        for (const char* word : {"TRIGGER", "VIEW", "CASCADE", "GENERATED", "UNIQUE", "SET NULL", "AUTOINCREMENT"}) CHECK_FALSE(statement.contains(word));
        if (statement.startsWith("CREATE TABLE")) CHECK(statement.contains("STRICT"));
    }
}

TEST_CASE("every table has exactly the columns of its descriptor", "[workspace]") {
    SQLite::Database db = memory();
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        QStringList columns;
        SQLite::Statement s(db, QByteArray("SELECT name FROM pragma_table_info('") + tableName(static_cast<EntityKind>(kind)) + "')");
        while (s.executeStep()) columns.append(q(s.getColumn(0).getText()));
        CHECK(columns == columnsOf(static_cast<EntityKind>(kind)));
    }
}

TEST_CASE("a change of every column of every table is recorded", "[workspace]") {
    SQLite::Database db = memory();
    db.exec("PRAGMA ignore_check_constraints=ON");
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        const QByteArray table = tableName(static_cast<EntityKind>(kind));
        const QStringList columns = columnsOf(static_cast<EntityKind>(kind));
        SQLite::Statement types(db, "SELECT type FROM pragma_table_info('" + table + "')");
        QList<QByteArray> values;
        while (types.executeStep()) values.append(QByteArray(types.getColumn(0).getText()) == "TEXT" ? "'1'" : "1");
        db.exec(("INSERT INTO " + table + " VALUES (" + values.join(',') + ")").constData());
        for (qsizetype c = 1; c < columns.size(); ++c) {
            const QByteArray changeset = captureChangeset(db, [&] { db.exec(("UPDATE " + table + " SET \"" + columns[c].toLatin1() + "\"=2").constData()); });
            INFO(table.toStdString() << '.' << columns[c].toStdString());
            const QList<RowChange> rows = readChangeset(changeset);
            REQUIRE(rows.size() == 1);
            REQUIRE(rows[0].fields.size() == 1);
            CHECK(rows[0].fields[0].column == columns[c]);
        }
    }
}

TEST_CASE("a damaged or hostile changeset is refused before SQLite sees it", "[workspace]") {
    SQLite::Database db = memory();
    const QByteArray good = captureChangeset(db, [&] { db.exec("INSERT INTO workstream VALUES (7, 1, 'Data', 'c1')"); });
    REQUIRE(readChangeset(good).size() == 1);
    for (qsizetype length = 1; length < good.size(); ++length) {
        const QByteArray cut = good.left(length);
        // A cut after the table's head holds no change; anywhere else it is an error.
        qsizetype rows = 0;
        try {
            rows = readChangeset(cut).size();
        } catch (const Error&) {
        }
        CHECK(rows == 0);
    }
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char bit : {'\x01', '\x80', '\x7f'}) {
            QByteArray flipped = good;
            flipped[i] = static_cast<char>(flipped[i] ^ bit);
            try {
                readChangeset(flipped);
            } catch (const Error&) {
            }
        }
    }
    CHECK_THROWS_AS(readChangeset("T\x02\x01\x00nothing\x00"), Error);
    CHECK_THROWS_AS(readChangeset(QByteArray("T\x7f", 2)), Error);
    CHECK_THROWS_AS(readChangeset("\x12"), Error);
}

TEST_CASE("an older file is brought up step by step, and history stays undoable where columns were only added", "[workspace]") {
    SQLite::Database db = memory();
    db.exec("PRAGMA user_version=1");
    const QByteArray before = captureChangeset(db, [&] { db.exec("INSERT INTO workstream VALUES (7, 1, 'Data', 'c1')"); });
    const QList<Migration> steps{{1, schemaStatements(), true, [](SQLite::Database& d) { d.exec("ALTER TABLE workstream ADD COLUMN note TEXT"); }},
                                 {2, schemaStatements(), false, [](SQLite::Database& d) { d.exec("UPDATE workstream SET color='c2'"); }}};
    migrate(db, q("old.stagepath"), 1, 3, steps);
    CHECK(scalar(db, "PRAGMA user_version") == Value{qint64(3)});
    CHECK(scalar(db, "SELECT count(*) FROM history WHERE barrier=1") == Value{qint64(1)});
    db.exec("UPDATE workstream SET color='c1'");
    applyChangeset(db, before, true);
    CHECK(scalar(db, "SELECT count(*) FROM workstream") == Value{qint64(0)});
    CHECK_THROWS_AS(migrate(db, q("old.stagepath"), 3, 4, steps), Error);
}

TEST_CASE("a newer file is refused or read only, and stays byte-equal", "[workspace]") {
    test::TempDir dir;
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = dir.path(q("state"));
    const QString file = dir.path(q("w.stagepath"));
    { Workspace::create(file, q("Alder"), environment); }
    const auto patch = [&](const char* sql) {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec(sql);
    };
    const auto bytes = [&] {
        QFile f(file);
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    };
    patch("ALTER TABLE workstream ADD COLUMN note TEXT");
    patch(("PRAGMA user_version=" + std::to_string(kSchemaVersion + 1)).c_str());
    const QByteArray compatible = bytes();
    {
        const auto w = Workspace::open(file, Workspace::Access::ReadWrite, environment);
        CHECK(w->isReadOnly());
        CHECK(w->notice().contains(q("newer")));
        CHECK(w->portfolio().impactCriteria().size() == 5);
    }
    CHECK(bytes() == compatible);
    patch("UPDATE meta SET value='99' WHERE \"key\"='min_reader'");
    CHECK_THROWS_WITH(Workspace::open(file, Workspace::Access::ReadWrite, environment), Catch::Contains("newer"));
}

TEST_CASE("a foreign or tampered schema is refused", "[workspace]") {
    test::TempDir dir;
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = dir.path(q("state"));
    const auto make = [&](const char* name, const char* sql) {
        const QString file = dir.path(q(name));
        { Workspace::create(file, q("Alder"), environment); }
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec(sql);
        return file;
    };
    for (const char* sql : {"CREATE TRIGGER t AFTER UPDATE ON use_case BEGIN DELETE FROM person; END", "CREATE VIEW v AS SELECT 1", "DROP TABLE target", "ALTER TABLE person ADD COLUMN x TEXT"}) {
        const QString file = make(QByteArray::number(qHash(QByteArray(sql))).constData(), sql);
        INFO(sql);
        CHECK_THROWS_AS(Workspace::open(file, Workspace::Access::ReadWrite, environment), Error);
    }
    const QString other = make("other", "PRAGMA application_id=1");
    CHECK_THROWS_WITH(Workspace::open(other, Workspace::Access::ReadWrite, environment), Catch::Contains("another program"));
}

TEST_CASE("another program's database under the name of a workspace is named for what it is; a workspace whose mark is damaged is not", "[workspace]") {
    test::TempDir dir;
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = dir.path(q("state"));
    const QString foreign = dir.path(q("foreign.stagepath"));
    {
        SQLite::Database db(foreign.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA application_id=77");
        db.exec("CREATE TABLE places (name TEXT)");
    }
    CHECK_THROWS_AS(Workspace::open(foreign, Workspace::Access::ReadWrite, environment), Foreign);
    CHECK_THROWS_WITH(Workspace::open(foreign, Workspace::Access::ReadWrite, environment), Catch::Contains("another program"));
    const QString ours = dir.path(q("ours.stagepath"));
    { Workspace::create(ours, q("Alder"), environment); }
    SQLite::Database(ours.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA application_id=77");
    CHECK_THROWS_WITH(Workspace::open(ours, Workspace::Access::ReadWrite, environment), Catch::Contains("damaged"));
}
