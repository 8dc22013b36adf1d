#include "core/workspace/safety/salvage.h"

#include "core/domain/settings.h"
#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/file/working_copy.h"
#include "core/workspace/safety/salvage_history.h"
#include "core/workspace/safety/salvage_steps.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/row_rules.h"
#include "core/workspace/schema/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace stagepath {

namespace {

qint64 countOf(SQLite::Database& db, const QByteArray& table) { return std::get<qint64>(scalar(db, "SELECT count(*) FROM " + table)); }

QMap<QString, qint64> countsIn(SQLite::Database& db) {
    QMap<QString, qint64> counts;
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        const char* table = tableName(static_cast<EntityKind>(kind));
        counts[QString::fromLatin1(table)] = countOf(db, table);
    }
    return counts;
}

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

/// \p left: by table the rows that were met and are not in it. What the pages of a working copy lead to is all of it; of a file
/// without a record nobody knows what stood on pages that are gone.
Salvage accountOf(SQLite::Database& db, const std::optional<ContentStamp>& recorded, const CollectedRows& rows, const QMap<QString, qint64>& left, const QMap<QString, qint64>& fromHistory, const QMap<QString, qint64>& standIns, Finished finished) {
    const ContentStamp content = contentOf(db);
    Salvage result;
    result.isComplete = recorded.has_value();
    for (int kind = 0; kind < kEntityKindCount; ++kind) {
        SalvagedTable t;
        t.table = QString::fromLatin1(tableName(static_cast<EntityKind>(kind)));
        const TableStamp found = content.value(t.table);
        t.standIns = standIns.value(t.table);
        t.saved = found.rows - t.standIns;
        t.fromHistory = fromHistory.value(t.table);
        t.isProven = recorded && recorded->value(t.table) == found;
        const bool isCounted = recorded && recorded->value(t.table).rows >= 0;
        t.isLossKnown = isCounted || (finished == Finished::No && !rows.torn.contains(t.table));
        t.lost = isCounted ? qMax<qint64>(0, recorded->value(t.table).rows - t.saved) : left.value(t.table);
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

qint64 Salvage::standIns() const {
    return std::accumulate(tables.begin(), tables.end(), qint64(0), [](qint64 sum, const SalvagedTable& t) { return sum + t.standIns; });
}

bool Salvage::isLossKnown() const {
    return std::all_of(tables.begin(), tables.end(), [](const SalvagedTable& t) { return t.isLossKnown; });
}

std::unique_ptr<SQLite::Database> makeFreshTables(const QString& path) {
    auto db = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    // Whoever is interrupted here starts again from the damaged file.
    SQLite::Statement(*db, "PRAGMA journal_mode=MEMORY").executeStep();
    SQLite::Statement(*db, "PRAGMA synchronous=OFF").executeStep();
    db->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    db->exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
    for (const QByteArray& statement : schemaStatements()) db->exec(statement.constData());
    return db;
}

/// Gates may hold one level that couldn't be set any more: the others are kept, as the program read them. Null where nothing is sound.
QString soundPartOf(const QString& key, const QString& json) {
    if (key != QLatin1String("gates")) return {};
    Settings settings;
    settings.apply(key, json);
    return settings.gates == Settings().gates ? QString() : settings.encode(key);
}

QMap<QString, qint64> keepRules(SQLite::Database& db) {
    const QMap<QString, qint64> before = countsIn(db);
    SQLite::Transaction transaction(db);
    forEachEntity([&]<class T>() {
        removeRows<T>(db, [](const QList<Value>& values) { return breaksRule(Entity<T>::kind, values); });
        settleReferences<T>(db);
    });
    QMap<QString, QString> bad;
    SQLite::Statement settings(db, "SELECT \"key\", value FROM setting");
    while (settings.executeStep()) {
        const QString key = QString::fromStdString(settings.getColumn(0).getString());
        const QString json = QString::fromStdString(settings.getColumn(1).getString());
        if (!Settings::problem(key, json).isEmpty()) bad.insert(key, soundPartOf(key, json));
    }
    settings.reset();
    for (auto it = bad.cbegin(); it != bad.cend(); ++it) {
        SQLite::Statement s(db, it->isNull() ? "DELETE FROM setting WHERE \"key\"=?1" : "UPDATE setting SET value=?2 WHERE \"key\"=?1");
        bindValue(s, 1, it.key());
        if (!it->isNull()) bindValue(s, 2, *it);
        s.exec();
    }
    transaction.commit();
    QMap<QString, qint64> removed = countsIn(db);
    for (auto it = removed.begin(); it != removed.end(); ++it) *it = before.value(it.key()) - *it;
    return removed;
}

SalvageReading readPages(SQLite::Database& db, const QString& pages, const QString& named, Finished finished, const ProgressCallback& progress, QDate standInsOf) {
    QFile in(pages);
    if (!in.open(QIODevice::ReadOnly)) throw Error(QCoreApplication::translate("Storage", "%1 can't be read: %2. Check who may read it.").arg(named, in.errorString()));
    const uchar* mapped = in.size() > 0 ? in.map(0, in.size()) : nullptr;
    const QByteArrayView bytes(mapped, mapped ? in.size() : 0);
    const QString history = QStringLiteral("history");
    SalvageReading result;
    result.rows = collectRows(RawPages(bytes, pageSizeOf(bytes)), db, progress);
    // What is recorded in a working copy is older than it.
    const auto recorded = finished == Finished::Yes ? recordedContent(db) : std::nullopt;
    const bool isLinked = isChainWhole(db);
    result.hasHistoryEnd = isLinked && (recorded ? contentOf(db).value(history) == recorded->value(history) : finished == Finished::No && result.rows.hasAll(history));
    const QMap<QString, qint64> fromHistory = mendFromHistory(db, result.hasHistoryEnd ? HistoryTrust::Whole : HistoryTrust::Parts);
    const QMap<QString, qint64> standIns = standInsOf.isValid() ? addStandIns(db, standInsOf) : QMap<QString, qint64>();
    QMap<QString, qint64> left = keepRules(db);
    if (!isWorkspace(db)) {
        throw Error(QCoreApplication::translate("Storage", "Nothing of a Stagepath workspace can be found in %1. Take a copy or a backup of it.").arg(named));
    }
    for (auto it = left.begin(); it != left.end(); ++it) *it += qMax<qint64>(0, result.rows.undecoded.value(it.key()) - fromHistory.value(it.key()));
    result.account = accountOf(db, recorded, result.rows, left, fromHistory, standIns, finished);
    result.account.changes = std::get<qint64>(scalar(db, "SELECT coalesce(max(seq), 0) FROM history"));
    result.account.hasHistory = result.hasHistoryEnd && result.account.isComplete;
    result.account.hasWholeFile = result.account.isLossKnown() && result.account.lost() == 0;
    return result;
}

void copySalvagedRow(SQLite::Database& db, const QByteArray& table, SQLite::Statement& rows) {
    QByteArrayList places(rows.getColumnCount(), "?");
    SQLite::Statement insert(db, ("INSERT OR IGNORE INTO \"" + table + "\" VALUES (" + places.join(", ") + ")").constData());
    for (int i = 0; i < rows.getColumnCount(); ++i) {
        const SQLite::Column column = rows.getColumn(i);
        if (column.isBlob()) insert.bind(i + 1, column.getBytes() > 0 ? column.getBlob() : "", column.getBytes());  // an empty one is not NULL
        else bindValue(insert, i + 1, columnValue(rows, i));
    }
    insert.exec();
}

void copyWork(const QString& work, const QString& path) {
    try {
        translated(work, [&] { copyFinished(work, path); });
    } catch (const Error&) {
        removeDatabase(path);
        copyPrivately(work, path);
        // Of a commit that was cut short: SQLite rolls it back where it still can.
        if (QFileInfo::exists(work + QStringLiteral("-journal"))) copyPrivately(work + QStringLiteral("-journal"), path + QStringLiteral("-journal"));
        try {
            scalar(*openHardened(path, false), "SELECT count(*) FROM meta");
        } catch (const SQLite::Exception&) {
            removeDatabase(path);  // half rolled back is worse than not
            copyPrivately(work, path);
        }
    }
}

void finishSalvage(SQLite::Database& db, const Salvage& account, const Environment& environment) {
    if (!account.hasHistory) db.exec("DELETE FROM history");
    completeMeta(db, environment);
}

Salvage salvage(const QString& damaged, const QString& out, const Environment& environment, const ProgressCallback& progress) {
    const PrivateFile copy(temporaryPath(environment));
    copyPrivately(damaged, copy.path);
    return translated(damaged, [&] {
        const auto db = makeFreshTables(out);
        const Salvage account = readPages(*db, copy.path, damaged, Finished::Yes, progress, environment.now().date()).account;
        finishSalvage(*db, account, environment);
        return account;
    });
}

}  // namespace stagepath
