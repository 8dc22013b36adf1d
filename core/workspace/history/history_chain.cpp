#include "core/workspace/history/history_chain.h"

#include <QCryptographicHash>

namespace stagepath {

QByteArray chainLink(const QByteArray& previous, const ChainedChange& change) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(change.changeset);
    hash.addData(QStringLiteral("%1\n%2\n%3\n%4").arg(QString::number(change.seq), change.text, change.author, change.at).toUtf8());
    return hash.result();
}

QByteArray linkBefore(SQLite::Database& db, qint64 seq) {
    SQLite::Statement s(db, "SELECT chain FROM history WHERE seq=?");
    s.bind(1, static_cast<int64_t>(seq - 1));
    if (!s.executeStep()) return {};
    const SQLite::Column link = s.getColumn(0);
    return {static_cast<const char*>(link.getBlob()), link.getBytes()};
}

QByteArray headAt(SQLite::Database& db, qint64 position) {
    QByteArray result;
    SQLite::Statement last(db, "SELECT chain FROM history ORDER BY seq DESC LIMIT 1");
    if (last.executeStep()) {
        const SQLite::Column link = last.getColumn(0);
        result = QByteArray(static_cast<const char*>(link.getBlob()), link.getBytes()).toHex();
    }
    result += '@' + QByteArray::number(position);
    const Value moments = scalar(db, "SELECT value FROM meta WHERE \"key\"='moments'");  // counts how often one was named
    return isNull(moments) ? result : result + '#' + std::get<QString>(moments).toLatin1();
}

QByteArray headOf(SQLite::Database& db) {
    const Value position = scalar(db, "SELECT seq FROM history WHERE abandoned=0 AND undone=0 ORDER BY seq DESC LIMIT 1");
    return headAt(db, isNull(position) ? 0 : std::get<qint64>(position));
}

QByteArray linkIn(const QByteArray& head) {
    const QByteArray link = head.left(head.indexOf('@'));
    return QByteArray::fromHex(link).toHex();  // it goes into a statement
}

}  // namespace stagepath
