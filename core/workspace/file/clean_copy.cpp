#include "core/workspace/file/clean_copy.h"

#include "core/domain/entity.h"
#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/schema/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace stagepath {

namespace {

int countOf(SQLite::Database& db, const char* sql) { return static_cast<int>(std::get<qint64>(scalar(db, sql))); }

/// Empties \p f of T as a new row has it; returns how many rows held something.
template <class T>
int emptyField(SQLite::Database& db, const Field<T>& f) {
    const QByteArray column = QByteArray("\"") + f.column + '"';
    SQLite::Statement s(db, (QByteArray("UPDATE ") + Entity<T>::table + " SET " + column + "=?1 WHERE " + column + " IS NOT ?1").constData());
    bindValue(s, 1, f.get(T{}));
    return s.exec();
}

/// The people whom a field names that is or is not one of \p authors, as a query.
QByteArray peopleNamed(bool authors) {
    QByteArrayList queries;
    forEachEntity([&]<class T>() {
        for (const Field<T>& f : Entity<T>::fields()) {
            if (f.type != FieldType::Reference || f.target != EntityKind::Person || (f.internal == Internal::Author) != authors) continue;
            const QByteArray column = QByteArray("\"") + f.column + '"';
            queries.append("SELECT " + column + " FROM " + Entity<T>::table + " WHERE " + column + " IS NOT NULL");
        }
    });
    return queries.join(" UNION ");
}

/// Whoever only entered something is no part of the plan.
int removeMereAuthors(SQLite::Database& db) {
    return db.exec(("DELETE FROM person WHERE id IN (" + peopleNamed(true) + ") AND id NOT IN (" + peopleNamed(false) +
                    " UNION SELECT item FROM dismissal WHERE kind='person' AND item IS NOT NULL)").constData());
}

void removeInternal(SQLite::Database& db, CleanCopy& left) {
    left.people = removeMereAuthors(db);
    forEachEntity([&]<class T>() {
        for (const Field<T>& f : Entity<T>::fields()) {
            if (f.internal == Internal::Note) left.notes += emptyField(db, f);
            if (f.internal == Internal::Author) left.names += emptyField(db, f);
        }
    });
}

/// The report's author is a name of ours; colours and marking stay.
bool removeAuthor(SQLite::Database& db) {
    const Value brand = scalar(db, "SELECT value FROM setting WHERE \"key\"='brand'");
    if (isNull(brand)) return false;
    QJsonObject object = QJsonDocument::fromJson(std::get<QString>(brand).toUtf8()).object();
    if (object.take(QStringLiteral("author")).toString().isEmpty()) return false;
    SQLite::Statement s(db, "UPDATE setting SET value=? WHERE \"key\"='brand'");
    bindValue(s, 1, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    s.exec();
    return true;
}

CleanCopy clean(SQLite::Database& db, const Environment& environment) {
    CleanCopy left;
    left.changes = countOf(db, "SELECT count(*) FROM history");
    execute(db, "DELETE FROM history");
    removeInternal(db, left);
    left.author = removeAuthor(db);
    execute(db, "DELETE FROM meta WHERE \"key\" NOT IN ('workspace_id', 'min_reader')");
    SQLite::Statement s(db, "UPDATE meta SET value=? WHERE \"key\"='workspace_id'");
    bindValue(s, 1, QString::number(environment.newId()));
    s.exec();
    return left;
}

/// Built anew row by row: free pages and the ends of half-full ones hold nothing then.
void vacuumInto(SQLite::Database& db, const QString& path) {
    sqlite3_limit(db.getHandle(), SQLITE_LIMIT_ATTACHED, 1);
    SQLite::Statement s(db, "VACUUM INTO ?");
    bindValue(s, 1, path);
    s.exec();
}

}  // namespace

CleanCopy writeCleanCopy(const QString& database, const QString& target, const Environment& environment) {
    if (QFileInfo::exists(target)) throw Error(QCoreApplication::translate("Storage", "%1 is there already. Choose another name.").arg(target));
    const PrivateFile copy(temporaryPath(environment));
    const PrivateFile vacuumed(temporaryPath(environment));
    publishTo(database, copy.path, {});
    const CleanCopy left = translated(target, [&] {
        const auto db = openHardened(copy.path, false);
        const CleanCopy result = clean(*db, environment);
        vacuumInto(*db, vacuumed.path);
        return result;
    });
    publishTo(vacuumed.path, target, {});
    return left;
}

}  // namespace stagepath
