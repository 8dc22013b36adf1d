#include "tests/reliability/catalogue/case.h"
#include "tests/reliability/damage/ground.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace stagepath::test {

namespace {

QByteArray& whole() {
    static QByteArray bytes;
    return bytes;
}

}  // namespace

void setWholeWorkspace(const QByteArray& bytes) { whole() = bytes; }
const QByteArray& wholeWorkspace() { return whole(); }

void put(const QDir& there, const QString& name, const QByteArray& bytes) { writeBytes(there.filePath(name), bytes); }

Make holding(const QString& name, const QByteArray& bytes) {
    return [name, bytes](const QDir& there) { put(there, name, bytes); };
}

Make patched(const QString& name, qsizetype offset, const QByteArray& bytes) {
    return [name, offset, bytes](const QDir& there) { put(there, name, QByteArray(wholeWorkspace()).replace(offset, bytes.size(), bytes)); };
}

Make changedBy(const QString& name, const QByteArray& sql) {
    return [name, sql](const QDir& there) {
        put(there, name, wholeWorkspace());
        SQLite::Database db(there.filePath(name).toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF; PRAGMA writable_schema=ON");
        for (qsizetype at = 0; at < sql.size();) {
            const qsizetype end = sql.indexOf(";;", at);
            const QByteArray statement = sql.mid(at, end < 0 ? -1 : end - at);
            db.exec(statement.constData());
            at += statement.size() + 2;
        }
    };
}

Make together(const QList<Make>& makers) {
    return [makers](const QDir& there) {
        for (const Make& make : makers) make(there);
    };
}

}  // namespace stagepath::test
