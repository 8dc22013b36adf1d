#include "core/workspace/history_chain.h"

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

}  // namespace stagepath
