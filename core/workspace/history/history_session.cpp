#include "core/workspace/history/history_session.h"

#include "core/domain/values/cells.h"
#include "core/domain/values/error.h"
#include "core/workspace/schema/sql.h"
#include "core/workspace/store/changeset_reader.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace stagepath {

namespace {

constexpr qsizetype kMostLookedUp = 64;  ///< rows of one table

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

bool hasRowWith(SQLite::Database& db, EntityKind kind, const char* column, qint64 id) {
    return !isNull(scalar(db, QByteArray("SELECT 1 FROM ") + tableName(kind) + " WHERE \"" + column + "\"=" + QByteArray::number(id) + " LIMIT 1"));
}

/// Whether a row that is left refers to \p id of \p kind.
bool isReferredTo(SQLite::Database& db, EntityKind kind, qint64 id) {
    bool found = false;
    forEachEntity([&]<class T>() {
        for (const Field<T>& f : Entity<T>::fields()) {
            found = found || (f.type == FieldType::Reference && f.target == kind && hasRowWith(db, Entity<T>::kind, f.column, id));
        }
    });
    return found;
}

/// Whether \p row, which was just applied, points at nothing, or left others that point at it.
bool breaksReference(SQLite::Database& db, const RowChange& row) {
    if (row.kind == EntityKind::Setting) return false;
    if (row.op == RowOp::Delete) return isReferredTo(db, row.kind, row.id);
    const QList<FieldInfo>& fields = fieldsOf(row.kind);
    return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& f) {
        const qsizetype i = fieldIndex(row.kind, f.column);
        const auto* id = std::get_if<qint64>(&f.after);
        return i >= 0 && id && fields[i].type == FieldType::Reference && !hasRowWith(db, fields[i].target, "id", *id);
    });
}

/// Of many rows of a table the whole table is looked through, of a few each row: what is undone costs what it touched.
void refuseBrokenReferences(SQLite::Database& db, const QList<RowChange>& applied) {
    QHash<EntityKind, qsizetype> touched;
    for (const RowChange& row : applied) ++touched[row.kind];
    for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
        const QByteArray sql = QByteArray("PRAGMA foreign_key_check(") + tableName(it.key()) + ')';
        if (it.value() > kMostLookedUp && SQLite::Statement(db, sql.constData()).executeStep()) throw cannotApply();
    }
    const bool isBroken = std::any_of(applied.begin(), applied.end(), [&](const RowChange& row) { return touched.value(row.kind) <= kMostLookedUp && breaksReference(db, row); });
    if (isBroken) throw cannotApply();
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
    const auto apply = [&] {
        conflicts = false;
        return sqlite3changeset_apply_v2(db.getHandle(), static_cast<int>(bytes.size()), bytes.data(), nullptr, abortOnConflict, &conflicts, nullptr, nullptr,
                                         invert ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    };
    int code = apply();
    // A row that the disk failed to read looks like one that is not there, or like a damaged one: what was rolled back is tried once more.
    const bool looksOther = conflicts || (code & 0xff) == SQLITE_CORRUPT;
    if (looksOther && sqlite3_get_autocommit(db.getHandle()) == 0) code = apply();
    // Of these the history is the cause; the rest comes from the disk (an abort without a conflict, and a page that could not be
    // read: the bytes of the change were looked through before) and has its own sentence.
    const int kind = code & 0xff;
    if (conflicts || kind == SQLITE_CONSTRAINT || kind == SQLITE_SCHEMA || kind == SQLITE_MISUSE) throw cannotApply();
    require(db, code);
}

void applyChangeset(SQLite::Database& db, const QByteArray& changeset, bool invert) {
    applyRows(db, changeset, invert);
    refuseBrokenReferences(db, readChangeset(changeset, invert));
}

}  // namespace stagepath
