// Rows in place of lost ones, so that what belongs to them stays.
#include "core/domain/entity.h"
#include "core/workspace/safety/salvage_steps.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/schema/row_rules.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

/// The ids that rows name which can't stand without them, and that are not there.
QList<qint64> missingParents(SQLite::Database& db, EntityKind parent) {
    QByteArrayList parts;
    forEachEntity([&]<class T>() {
        for (const Field<T>& f : Entity<T>::fields()) {
            if (f.type != FieldType::Reference || f.target != parent || clearsReference(Entity<T>::kind, parent)) continue;
            parts.append(QByteArray("SELECT \"") + f.column + "\" AS lost FROM " + Entity<T>::table);
        }
    });
    QList<qint64> ids;
    if (parts.isEmpty()) return ids;
    Cursor rows(db, "SELECT DISTINCT lost FROM (" + parts.join(" UNION ALL ") + ") WHERE lost > 0 AND lost NOT IN (SELECT id FROM " + tableName(parent) + ") ORDER BY lost");
    while (rows.next()) ids.append(rows.integer(0));
    return ids;
}

template <class T>
void putStandIn(SQLite::Database& db, qint64 id, const T& row) {
    QByteArray sql = QByteArray("INSERT INTO ") + Entity<T>::table + " (id";
    QByteArray places = "?";
    for (const Field<T>& f : Entity<T>::fields()) {
        sql += QByteArray(", \"") + f.column + '"';
        places += ", ?";
    }
    SQLite::Statement s(db, (sql + ") VALUES (" + places + ")").constData());
    int index = 1;
    s.bind(index++, static_cast<int64_t>(id));
    for (const Field<T>& f : Entity<T>::fields()) bindValue(s, index++, f.get(row));
    s.exec();
}

/// The next place in the order of T, for those that have one.
template <class T>
void placeLast(SQLite::Database& db, T& row) {
    if constexpr (requires { row.position; }) row.position = std::get<qint64>(scalar(db, QByteArray("SELECT coalesce(max(position), 0) + 1 FROM ") + Entity<T>::table));
}

template <class T>
qint64 putStandIns(SQLite::Database& db, const QString& name, const T& like) {
    const QList<qint64> ids = missingParents(db, Entity<T>::kind);
    qint64 number = 0;
    for (const qint64 id : ids) {
        T row = like;
        row.name = name.arg(++number);
        placeLast(db, row);
        putStandIn(db, id, row);
    }
    return number;
}

}  // namespace

QMap<QString, qint64> addStandIns(SQLite::Database& db, QDate today) {
    SQLite::Transaction transaction(db);
    QMap<QString, qint64> added;
    const auto put = [&]<class T>(const QString& name, const T& like) { added[QLatin1String(Entity<T>::table)] = putStandIns(db, name, like); };
    ImpactCriterion criterion;
    criterion.weight = 1;
    put(QCoreApplication::translate("Storage", "Impact criterion %1 (lost)"), criterion);
    put(QCoreApplication::translate("Storage", "Use case %1 (lost)"), UseCase());
    put(QCoreApplication::translate("Storage", "Initiative %1 (lost)"), Initiative());
    Baseline baseline;
    baseline.date = today;
    put(QCoreApplication::translate("Storage", "Baseline %1 (lost)"), baseline);
    transaction.commit();
    return added;
}

}  // namespace stagepath
