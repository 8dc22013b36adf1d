// A change in the history of a stranger: what the validator lets pass is given to SQLite, forwards and backwards.
#include "core/workspace/history/history_session.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/schema/sql.h"
#include "core/workspace/store/changeset_reader.h"
#include "tests/fuzz/target.h"

namespace stagepath::fuzz {

namespace {

SQLite::Database& ground() {
    static SQLite::Database db = [] {
        SQLite::Database made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const QByteArray& statement : schemaStatements()) made.exec(statement.constData());
        made.exec("INSERT INTO business_unit VALUES (1, 1, 'Claims', 'c1'), (2, 2, 'Corporate', 'c2')");
        made.exec("INSERT INTO setting VALUES ('organisation', '\"Alder\"')");
        return made;
    }();
    return db;
}

QByteArray recorded(const char* sql) {
    const SQLite::Transaction transaction(ground());  // never committed
    return captureChangeset(ground(), [sql] { ground().exec(sql); });
}

}  // namespace

QList<QByteArray> madeSeeds() {
    return {recorded("INSERT INTO business_unit VALUES (3, 3, 'Sales', 'c3')"),
            recorded("UPDATE business_unit SET name='Settlements' WHERE id=1"),
            recorded("DELETE FROM business_unit WHERE id=2"),
            recorded("UPDATE setting SET value='\"Birch\"'; INSERT INTO setting VALUES ('currency', '\"EUR\"')"),
            recorded("INSERT INTO impact_criterion VALUES (9, 9, 'k', 'Reach', 12.5, NULL); DELETE FROM setting")};
}

int runOne(const QByteArray& bytes) {
    const bool isTaken = attempt([&] { readChangeset(bytes); }) && attempt([&] { readChangeset(bytes, true); });
    if (!isTaken) return 0;
    for (const bool isInverted : {false, true}) {
        const SQLite::Transaction transaction(ground());
        attempt([&] { applyRows(ground(), bytes, isInverted); });
    }
    return 1;
}

}  // namespace stagepath::fuzz
