#include "core/workspace/history/history_session.h"

#include "core/domain/entity.h"
#include "core/domain/values/error.h"
#include "core/workspace/store/changeset_reader.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace stagepath {

namespace {

struct SessionDeleter {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, SessionDeleter>;

void require(SQLite::Database& db, int code) {
    if (code != SQLITE_OK) throw SQLite::Exception(db.getHandle(), code);
}

/// A conflict means that a row is not as the history left it: nothing may be guessed then. \p met is a bool that becomes true.
int abortOnConflict(void* met, int, sqlite3_changeset_iter*) {
    *static_cast<bool*>(met) = true;
    return SQLITE_CHANGESET_ABORT;
}

/// Foreign keys are off while rows are applied in SQLite's order, and checked at the end.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(sqlite3* handle) : m_handle(handle) { sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr); }
    ~ForeignKeysOff() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    sqlite3* m_handle;
};

Error cannotApply() {
    return Error(QCoreApplication::translate("Storage", "This change can't be undone or redone, because what it touched is not as the history left it. "
                                                        "Nothing was changed."));
}

}  // namespace

QByteArray captureChangeset(SQLite::Database& db, const std::function<void()>& body) {
    sqlite3_session* raw = nullptr;
    require(db, sqlite3session_create(db.getHandle(), "main", &raw));
    const Session session(raw);
    for (int kind = 0; kind < kEntityKindCount; ++kind) require(db, sqlite3session_attach(raw, tableName(static_cast<EntityKind>(kind))));
    body();
    int size = 0;
    void* bytes = nullptr;
    require(db, sqlite3session_changeset(raw, &size, &bytes));
    const QByteArray changeset(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return changeset;
}

void applyRows(SQLite::Database& db, const QByteArray& changeset, bool invert) {
    const ForeignKeysOff off(db.getHandle());
    QByteArray bytes = changeset;  // the interface takes a pointer that is not const
    bool conflicts = false;
    const int code = sqlite3changeset_apply_v2(db.getHandle(), static_cast<int>(bytes.size()), bytes.data(), nullptr, abortOnConflict, &conflicts, nullptr,
                                               nullptr, invert ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    // Of these the history is the cause; the rest comes from the disk (an abort without a conflict too) and has its own sentence.
    const int kind = code & 0xff;
    if (conflicts || kind == SQLITE_CONSTRAINT || kind == SQLITE_SCHEMA || kind == SQLITE_MISUSE || kind == SQLITE_CORRUPT) throw cannotApply();
    require(db, code);
}

void applyChangeset(SQLite::Database& db, const QByteArray& changeset, bool invert) {
    applyRows(db, changeset, invert);
    QSet<EntityKind> touched;
    for (const RowChange& row : readChangeset(changeset)) touched.insert(row.kind);
    for (EntityKind kind : touched) {
        const QByteArray sql = QByteArray("PRAGMA foreign_key_check(") + tableName(kind) + ')';
        if (SQLite::Statement(db, sql.constData()).executeStep()) throw cannotApply();
    }
}

}  // namespace stagepath
