#include "core/workspace/safety/salvage_tables.h"

#include "core/workspace/schema/schema.h"

#include <sqlite3.h>

#include <map>

namespace stagepath {

namespace {

constexpr int kPagesBetweenReports = 64;

struct SalvageColumn {
    QByteArray type;
    bool mayBeNull = false;
};

/// What a row of a table looks like on a page, and how it goes into the fresh table.
struct SalvageTable {
    QByteArray name;
    QList<SalvageColumn> columns;
    bool hasRowid = true;
    int root = 0;  ///< the first page in a file that was made by this version
    std::unique_ptr<SQLite::Statement> insert;
};

QList<SalvageColumn> columnsOfTable(SQLite::Database& db, const QByteArray& table) {
    QList<SalvageColumn> columns;
    SQLite::Statement s(db, "SELECT type, \"notnull\" FROM pragma_table_info(?)");
    s.bind(1, table.constData());
    while (s.executeStep()) columns.append({s.getColumn(0).getText(), s.getColumn(1).getInt() == 0});
    return columns;
}

std::map<QByteArray, SalvageTable> tablesOf(SQLite::Database& db) {
    std::map<QByteArray, SalvageTable> tables;
    SQLite::Statement s(db, "SELECT name, rootpage, sql FROM sqlite_schema WHERE type='table'");
    while (s.executeStep()) {
        const QByteArray name = s.getColumn(0).getText();
        SalvageTable& table = tables[name];
        table.name = name;
        table.root = s.getColumn(1).getInt();
        table.hasRowid = !QByteArray(s.getColumn(2).getText()).contains("WITHOUT ROWID");
        table.columns = columnsOfTable(db, name);
        QByteArrayList places(table.columns.size(), "?");
        table.insert = std::make_unique<SQLite::Statement>(db, ("INSERT INTO \"" + name + "\" VALUES (" + places.join(", ") + ")").constData());
    }
    return tables;
}

bool isOfType(const RawValue& value, const SalvageColumn& column) {
    switch (value.type) {
        case RawValue::Type::Null: return column.mayBeNull;
        case RawValue::Type::Integer: return column.type == "INTEGER" || column.type == "REAL";
        case RawValue::Type::Real: return column.type == "REAL";
        case RawValue::Type::Text: return column.type == "TEXT";
        case RawValue::Type::Blob: return column.type == "BLOB";
    }
    return false;
}

void bindRaw(SQLite::Statement& s, int index, const RawValue& value) {
    switch (value.type) {
        case RawValue::Type::Null: s.bind(index); break;
        case RawValue::Type::Integer: s.bind(index, static_cast<int64_t>(value.integer)); break;
        case RawValue::Type::Real: s.bind(index, value.real); break;
        case RawValue::Type::Text: s.bind(index, value.bytes.toStdString()); break;
        case RawValue::Type::Blob: s.bind(index, value.bytes.constData(), static_cast<int>(value.bytes.size())); break;
    }
}

/// Whether \p table took \p row: number and types of the values here, every CHECK and the key by SQLite. Columns appended
/// after a row was written are missing in it and empty.
bool takeRow(SalvageTable& table, const RawRow& row) {
    if (row.values.size() > table.columns.size()) return false;
    table.insert->reset();
    table.insert->clearBindings();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        RawValue value = row.values.value(i);
        if (i == 0 && table.hasRowid) {
            if (value.type != RawValue::Type::Null) return false;
            value = {RawValue::Type::Integer, row.rowid, 0, {}};
        }
        if (!isOfType(value, table.columns[i])) return false;
        bindRaw(*table.insert, static_cast<int>(i) + 1, value);
    }
    const bool taken = table.insert->tryExecuteStep() == SQLITE_DONE;
    table.insert->tryReset();
    return taken;
}

bool isTree(RawPages::Kind kind, const SalvageTable& table) {
    if (table.hasRowid) return kind == RawPages::Kind::TableLeaf || kind == RawPages::Kind::TableInterior;
    return kind == RawPages::Kind::IndexLeaf || kind == RawPages::Kind::IndexInterior;
}

/// Where the trees begin: by the schema's own rows, wherever they lie, else as in a file made by this version.
QMap<QByteArray, int> rootsOf(const RawPages& pages, const std::map<QByteArray, SalvageTable>& tables) {
    QMap<QByteArray, int> roots;
    for (const auto& [name, table] : tables) roots[name] = table.root;
    for (int page = 1; page <= pages.count(); ++page) {
        if (pages.kind(page) != RawPages::Kind::TableLeaf) continue;
        for (const RawRow& row : pages.rows(page, nullptr)) {
            const bool isSchema = row.values.size() == 5 && row.values[0].bytes == "table" && row.values[3].type == RawValue::Type::Integer;
            if (isSchema && tables.contains(row.values[1].bytes)) roots[row.values[1].bytes] = static_cast<int>(row.values[3].integer);
        }
    }
    return roots;
}

/// The table whose tree leads to each page; \p torn gets the tables whose tree leads to something else.
QMap<int, QByteArray> ownersOf(const RawPages& pages, const std::map<QByteArray, SalvageTable>& tables, QSet<QString>& torn) {
    QMap<int, QByteArray> owners;
    const QMap<QByteArray, int> roots = rootsOf(pages, tables);
    for (const auto& [name, table] : tables) {
        QList<int> open{roots[name]};
        while (!open.isEmpty()) {
            const int page = open.takeLast();
            if (owners.contains(page) || !isTree(pages.kind(page), table)) {
                torn.insert(QString::fromUtf8(name));
                continue;
            }
            owners[page] = name;
            open.append(pages.children(page));
        }
    }
    return owners;
}

/// How many of the rows the table takes, without giving them to it.
qsizetype fitting(SQLite::Database& db, SalvageTable& table, const QList<RawRow>& rows) {
    db.exec("SAVEPOINT page");
    qsizetype taken = 0;
    for (const RawRow& row : rows) taken += takeRow(table, row);
    db.exec("ROLLBACK TO page; RELEASE page");
    return taken;
}

qsizetype takeRows(SalvageTable& table, const QList<RawRow>& rows) {
    qsizetype taken = 0;
    for (const RawRow& row : rows) taken += takeRow(table, row);
    return taken;
}

/// The table that takes most of the rows of a page no tree leads to; nothing where that is less than half of them.
SalvageTable* bestFor(SQLite::Database& db, std::map<QByteArray, SalvageTable>& tables, RawPages::Kind kind, const QList<RawRow>& rows) {
    SalvageTable* best = nullptr;
    qsizetype most = 0;
    for (auto& [name, table] : tables) {
        if (!isTree(kind, table)) continue;
        const qsizetype taken = fitting(db, table, rows);
        // Of two that take as many, the narrower: it leaves nothing of a row out of its account.
        if (taken > most || (taken == most && best && taken > 0 && table.columns.size() < best->columns.size())) {
            best = &table;
            most = taken;
        }
    }
    return most * 2 >= rows.size() ? best : nullptr;
}

}  // namespace

CollectedRows collectRows(const RawPages& pages, SQLite::Database& db, const ProgressCallback& progress) {
    auto tables = tablesOf(db);
    CollectedRows result;
    const QMap<int, QByteArray> owners = ownersOf(pages, tables, result.torn);
    QList<int> order = owners.keys();  // first what a tree vouches for
    for (int page = 2; page <= pages.count(); ++page) {
        if (!owners.contains(page)) order.append(page);
    }
    SQLite::Transaction transaction(db);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i % kPagesBetweenReports == 0) report(progress, static_cast<double>(i) / static_cast<double>(order.size()));
        const int page = order[i];
        int undecoded = 0;
        const QList<RawRow> rows = pages.rows(page, &undecoded);
        SalvageTable* table = owners.contains(page) ? &tables.at(owners[page]) : nullptr;
        if (rows.isEmpty()) {
            if (table && undecoded > 0) result.undecoded[QString::fromUtf8(table->name)] += undecoded;
            continue;
        }
        qsizetype taken = table ? takeRows(*table, rows) : 0;
        if (taken == 0) {
            table = bestFor(db, tables, pages.kind(page), rows);
            taken = table ? takeRows(*table, rows) : 0;
        }
        if (taken > 0) result.undecoded[QString::fromUtf8(table->name)] += undecoded + rows.size() - taken;
    }
    transaction.commit();
    return result;
}

}  // namespace stagepath
