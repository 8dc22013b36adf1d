#include "core/workspace/safety/salvage_history.h"

#include "core/workspace/store/changeset_reader.h"

#include <sqlite3.h>

#include <map>

namespace stagepath {

namespace {

/// What the changes say of one row.
struct KnownRow {
    bool isWhole = false;  ///< added by a change, so that every cell is known
    bool isGone = false;
    QMap<QString, Value> cells;
};
using RowKey = std::pair<EntityKind, QString>;
using KnownRows = std::map<RowKey, KnownRow>;

void followChange(KnownRows& rows, const RowChange& change) {
    KnownRow& row = rows[{change.kind, change.kind == EntityKind::Setting ? change.key : QString::number(change.id)}];
    if (change.op == RowOp::Delete) {
        row = {true, true, {}};
        return;
    }
    if (change.op == RowOp::Insert) row = {true, false, {}};
    for (const FieldChange& field : change.fields) row.cells[field.column] = field.after;
}

KnownRows knownRows(const QList<SalvagedChange>& changes) {
    KnownRows rows;
    QByteArray previous;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const SalvagedChange& c = changes[i];
        const bool followsOn = i == 0 ? c.change.seq == 1 : c.change.seq == changes[i - 1].change.seq + 1;
        const bool isProven = followsOn && c.link == chainLink(previous, c.change);
        previous = c.link;
        if (!isProven || !c.holds) continue;
        try {
            for (const RowChange& row : readChangeset(c.change.changeset)) followChange(rows, row);
        } catch (const Error&) {
            continue;  // of a kind this version does not read
        }
    }
    return rows;
}

void bindKey(SQLite::Statement& s, int index, const RowKey& key) {
    if (key.first == EntityKind::Setting) bindValue(s, index, key.second);
    else s.bind(index, static_cast<int64_t>(key.second.toLongLong()));
}

QByteArray keyColumn(EntityKind kind) { return kind == EntityKind::Setting ? "\"key\"" : "id"; }

bool isThere(SQLite::Database& db, const RowKey& key) {
    SQLite::Statement s(db, (QByteArray("SELECT 1 FROM ") + tableName(key.first) + " WHERE " + keyColumn(key.first) + "=?").constData());
    bindKey(s, 1, key);
    return s.executeStep();
}

/// Runs what may break a CHECK; a row that does is none.
bool ran(SQLite::Statement& s) { return s.tryExecuteStep() == SQLITE_DONE; }

bool insertRow(SQLite::Database& db, const RowKey& key, const KnownRow& row) {
    QByteArrayList columns{keyColumn(key.first)};
    for (auto it = row.cells.begin(); it != row.cells.end(); ++it) columns.append('"' + it.key().toLatin1() + '"');
    const QByteArrayList places(columns.size(), "?");
    SQLite::Statement s(db, (QByteArray("INSERT INTO ") + tableName(key.first) + " (" + columns.join(", ") + ") VALUES (" + places.join(", ") + ")").constData());
    bindKey(s, 1, key);
    int index = 2;
    for (const Value& cell : row.cells) bindValue(s, index++, cell);
    return ran(s);
}

void setCells(SQLite::Database& db, const RowKey& key, const KnownRow& row) {
    if (row.cells.isEmpty()) return;
    QByteArrayList columns;
    for (auto it = row.cells.begin(); it != row.cells.end(); ++it) columns.append('"' + it.key().toLatin1() + "\"=?");
    SQLite::Statement s(db, (QByteArray("UPDATE ") + tableName(key.first) + " SET " + columns.join(", ") + " WHERE " + keyColumn(key.first) + "=?").constData());
    int index = 1;
    for (const Value& cell : row.cells) bindValue(s, index++, cell);
    bindKey(s, index, key);
    ran(s);
}

void dropRow(SQLite::Database& db, const RowKey& key) {
    SQLite::Statement s(db, (QByteArray("DELETE FROM ") + tableName(key.first) + " WHERE " + keyColumn(key.first) + "=?").constData());
    bindKey(s, 1, key);
    ran(s);
}

/// Sets \p row in the table right; returns how many rows were added. What is to be set in a row that is not there can't be.
int settleRow(SQLite::Database& db, const RowKey& key, const KnownRow& row, bool* isMissing) {
    if (isThere(db, key)) {
        if (row.isGone) dropRow(db, key);
        else setCells(db, key, row);
        return 0;
    }
    if (row.isGone) return 0;
    if (row.isWhole) return insertRow(db, key, row);
    *isMissing = true;
    return 0;
}

/// Follows what \p changeset did to the rows; false where it can't be read.
bool followChangeset(KnownRows& rows, const QByteArray& changeset, bool inverted) {
    if (changeset.isEmpty()) return true;  // a marker
    try {
        for (const RowChange& row : readChangeset(changeset, inverted)) followChange(rows, row);
        return true;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

QList<SalvagedChange> changesIn(SQLite::Database& db) {
    QList<SalvagedChange> changes;
    SQLite::Statement s(db, "SELECT seq, text, author, at, changeset, chain, undone FROM history ORDER BY seq");
    while (s.executeStep()) {
        const auto text = [&](int column) { return QString::fromStdString(s.getColumn(column).getString()); };
        const auto bytes = [&](int column) { return QByteArray(static_cast<const char*>(s.getColumn(column).getBlob()), s.getColumn(column).getBytes()); };
        changes.append({{s.getColumn(0).getInt64(), text(1), text(2), text(3), bytes(4)}, bytes(5), s.getColumn(6).getInt() == 0});
    }
    return changes;
}

bool followHistory(SQLite::Database& db, const QList<SalvagedChange>& from, const QList<SalvagedChange>& to) {
    QSet<qint64> before;  // those that hold
    for (const SalvagedChange& c : from) {
        if (c.holds) before.insert(c.change.seq);
    }
    KnownRows rows;
    bool isRead = true;
    for (auto c = to.rbegin(); c != to.rend(); ++c) {
        if (before.contains(c->change.seq) && !c->holds) isRead = followChangeset(rows, c->change.changeset, true) && isRead;
    }
    for (const SalvagedChange& c : to) {
        if (c.holds && !before.contains(c.change.seq)) isRead = followChangeset(rows, c.change.changeset, false) && isRead;
    }
    bool isMissing = false;
    SQLite::Transaction transaction(db);
    for (const auto& [key, row] : rows) settleRow(db, key, row, &isMissing);
    transaction.commit();
    return isRead && !isMissing;
}

QSet<QString> rowsGone(SQLite::Database& db, const QString& table) {
    QSet<QString> gone;
    for (const auto& [key, row] : knownRows(changesIn(db))) {
        if (row.isGone && table == QLatin1String(tableName(key.first))) gone.insert(key.second);
    }
    return gone;
}

bool isChainWhole(SQLite::Database& db) {
    QByteArray previous;
    qint64 expected = 0;
    for (const SalvagedChange& c : changesIn(db)) {
        if (c.change.seq != ++expected || c.link != chainLink(previous, c.change)) return false;
        previous = c.link;
    }
    return true;
}

QMap<QString, qint64> mendFromHistory(SQLite::Database& db, HistoryTrust trust) {
    QMap<QString, qint64> added;
    SQLite::Transaction transaction(db);
    for (const auto& [key, row] : knownRows(changesIn(db))) {
        const bool there = isThere(db, key);
        if (!there && row.isWhole && !row.isGone) added[QString::fromLatin1(tableName(key.first))] += insertRow(db, key, row);
        if (!there || trust == HistoryTrust::Parts) continue;
        if (row.isGone) dropRow(db, key);
        else setCells(db, key, row);
    }
    transaction.commit();
    return added;
}

}  // namespace stagepath
