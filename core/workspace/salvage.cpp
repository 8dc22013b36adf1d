#include "core/workspace/salvage.h"

#include "core/domain/settings.h"
#include "core/workspace/content_stamp.h"
#include "core/workspace/private_file.h"
#include "core/workspace/row_rules.h"
#include "core/workspace/salvage_history.h"
#include "core/workspace/salvage_tables.h"
#include "core/workspace/schema.h"
#include "core/workspace/working_copy.h"

#include <QCoreApplication>
#include <QFile>

#include <numeric>

namespace stagepath {

namespace {

std::unique_ptr<SQLite::Database> makeFresh(const QString& path) {
    auto db = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    // Whoever is interrupted here starts again from the damaged file.
    SQLite::Statement(*db, "PRAGMA journal_mode=MEMORY").executeStep();
    SQLite::Statement(*db, "PRAGMA synchronous=OFF").executeStep();
    db->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    db->exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
    for (const QByteArray& statement : schemaStatements()) db->exec(statement.constData());
    return db;
}

qint64 countOf(SQLite::Database& db, const QByteArray& table) { return std::get<qint64>(scalar(db, "SELECT count(*) FROM " + table)); }

/// Removes the rows that \p isBad finds among those of T.
template <class T, class F>
void removeRows(SQLite::Database& db, F&& isBad) {
    QByteArray sql = "SELECT id";
    for (const Field<T>& f : Entity<T>::fields()) sql += QByteArray(", \"") + f.column + '"';
    QList<qint64> bad;
    {
        Cursor rows(db, sql + " FROM " + Entity<T>::table);
        while (rows.next()) {
            QList<Value> values;
            for (int i = 1; i < rows.columnCount(); ++i) values.append(rows.value(i));
            if (isBad(values)) bad.append(rows.integer(0));
        }
    }
    SQLite::Statement s(db, (QByteArray("DELETE FROM ") + Entity<T>::table + " WHERE id=?").constData());
    for (qint64 id : std::as_const(bad)) {
        s.bind(1, static_cast<int64_t>(id));
        s.exec();
        s.reset();
    }
}

bool breaksRule(EntityKind kind, const QList<Value>& values) {
    try {
        checkRow(kind, values);
        return false;
    } catch (const Error&) {
        return true;
    }
}

/// What names a lost row loses the name, or goes with it where it can't stand alone. Parents come before their children.
template <class T>
void settleReferences(SQLite::Database& db) {
    for (const Field<T>& f : Entity<T>::fields()) {
        if (f.type != FieldType::Reference) continue;
        const QByteArray column = QByteArray("\"") + f.column + '"';
        const QByteArray lost = " WHERE " + column + " IS NOT NULL AND " + column + " NOT IN (SELECT id FROM " + tableName(f.target) + ")";
        db.exec((clearsReference(Entity<T>::kind, f.target) ? QByteArray("UPDATE ") + Entity<T>::table + " SET " + column + "=NULL" + lost
                                                            : QByteArray("DELETE FROM ") + Entity<T>::table + lost).constData());
    }
}

void keepRules(SQLite::Database& db) {
    SQLite::Transaction transaction(db);
    forEachEntity([&]<class T>() {
        removeRows<T>(db, [](const QList<Value>& values) { return breaksRule(Entity<T>::kind, values); });
        settleReferences<T>(db);
    });
    QStringList bad;
    SQLite::Statement settings(db, "SELECT \"key\", value FROM setting");
    while (settings.executeStep()) {
        const QString key = QString::fromStdString(settings.getColumn(0).getString());
        if (!Settings::problem(key, QString::fromStdString(settings.getColumn(1).getString())).isEmpty()) bad.append(key);
    }
    settings.reset();
    for (const QString& key : std::as_const(bad)) {
        SQLite::Statement s(db, "DELETE FROM setting WHERE \"key\"=?");
        bindValue(s, 1, key);
        s.exec();
    }
    transaction.commit();
}

/// A file without these two is none of ours.
void completeMeta(SQLite::Database& db, const Environment& environment) {
    for (const auto& [key, value] : {std::pair{"workspace_id", QString::number(environment.newId())}, {"min_reader", QString::number(kMinReader)}}) {
        SQLite::Statement s(db, "INSERT OR IGNORE INTO meta VALUES (?, ?)");
        s.bind(1, key);
        bindValue(s, 2, value);
        s.exec();
    }
    db.exec("DELETE FROM meta WHERE \"key\" NOT IN ('workspace_id', 'min_reader', 'content')");
}

Salvage accountOf(SQLite::Database& db, const std::optional<ContentStamp>& recorded, const QMap<QString, qint64>& undecoded, const QMap<QString, qint64>& fromHistory) {
    const ContentStamp content = contentOf(db);
    Salvage result;
    result.isComplete = recorded.has_value();
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        SalvagedTable t;
        t.table = QString::fromLatin1(tableName(static_cast<EntityKind>(kind)));
        const TableStamp found = content.value(t.table);
        t.saved = found.rows;
        t.fromHistory = fromHistory.value(t.table);
        t.isProven = recorded && recorded->value(t.table) == found;
        t.lost = recorded && recorded->value(t.table).rows >= 0 ? qMax<qint64>(0, recorded->value(t.table).rows - t.saved) : undecoded.value(t.table);
        result.isComplete = result.isComplete && t.isProven;
        result.tables.append(t);
    }
    return result;
}

bool isWorkspace(SQLite::Database& db) {
    for (const char* table : {"use_case", "person", "business_unit", "initiative", "setting"}) {
        if (countOf(db, table) > 0) return true;
    }
    return false;
}

}  // namespace

qint64 Salvage::saved() const {
    return std::accumulate(tables.begin(), tables.end(), qint64(0), [](qint64 sum, const SalvagedTable& t) { return sum + t.saved; });
}
qint64 Salvage::lost() const {
    return std::accumulate(tables.begin(), tables.end(), qint64(0), [](qint64 sum, const SalvagedTable& t) { return sum + t.lost; });
}

Salvage salvage(const QString& damaged, const QString& out, const Environment& environment, const ProgressCallback& progress) {
    const PrivateFile copy(temporaryPath(environment));
    copyPrivately(damaged, copy.path);
    QFile in(copy.path);
    if (!in.open(QIODevice::ReadOnly)) throw Error(QCoreApplication::translate("Storage", "%1 can't be read: %2. Check who may read it.").arg(damaged, in.errorString()));
    const uchar* mapped = in.size() > 0 ? in.map(0, in.size()) : nullptr;
    const QByteArrayView bytes(mapped, mapped ? in.size() : 0);
    return translated(damaged, [&] {
        const auto db = makeFresh(out);
        const QMap<QString, qint64> undecoded = collectRows(RawPages(bytes, pageSizeOf(bytes)), *db, progress);
        const auto recorded = recordedContent(*db);
        const bool linked = isChainWhole(*db);
        const bool wholeHistory = linked && recorded && contentOf(*db).value(QStringLiteral("history")) == recorded->value(QStringLiteral("history"));
        const QMap<QString, qint64> fromHistory = mendFromHistory(*db, wholeHistory ? HistoryTrust::Whole : HistoryTrust::Parts);
        keepRules(*db);
        if (!isWorkspace(*db)) {
            throw Error(QCoreApplication::translate("Storage", "Nothing of a Stagepath workspace can be found in %1. Take a copy or a backup of it.").arg(damaged));
        }
        Salvage result = accountOf(*db, recorded, undecoded, fromHistory);
        result.changes = std::get<qint64>(scalar(*db, "SELECT coalesce(max(seq), 0) FROM history"));
        result.hasHistory = wholeHistory && result.isComplete;
        if (!result.hasHistory) db->exec("DELETE FROM history");
        completeMeta(*db, environment);
        return result;
    });
}

}  // namespace stagepath
