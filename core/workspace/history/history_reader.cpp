#include "core/workspace/history/history_reader.h"

#include "core/workspace/schema/connection.h"
#include "core/workspace/store/changeset_reader.h"

namespace stagepath {

QList<HistoryEntry> historyOf(SQLite::Database& db) {
    QList<HistoryEntry> entries;
    SQLite::Statement s(db, "SELECT seq, text, author, at, undone, abandoned, barrier, snapshot, length(changeset) FROM history ORDER BY seq");
    while (s.executeStep()) {
        HistoryEntry e;
        e.number = s.getColumn(0).getInt64();
        e.text = QString::fromUtf8(s.getColumn(1).getText());
        e.author = QString::fromUtf8(s.getColumn(2).getText());
        e.at = QDateTime::fromString(QString::fromUtf8(s.getColumn(3).getText()), Qt::ISODate).toUTC();
        e.abandoned = s.getColumn(5).getInt() != 0;
        e.undone = s.getColumn(4).getInt() != 0 && !e.abandoned;
        // A marker did nothing to the rows; what a workspace began with did.
        const bool stopsUndo = s.getColumn(6).getInt() != 0;
        e.isStart = stopsUndo && s.getColumn(8).getInt64() > 0;
        e.barrier = stopsUndo && !e.isStart;
        e.snapshot = QString::fromUtf8(s.getColumn(7).getText());
        entries.append(e);
    }
    return entries;
}

HistoryReader::HistoryReader(const QString& database, QString userFile) : m_userFile(std::move(userFile)) {
    m_db = translated(m_userFile, [&] { return openHardened(database, true); });
}

QList<HistoryEntry> HistoryReader::entries() {
    return translated(m_userFile, [this] { return historyOf(*m_db); });
}

QList<RowChange> HistoryReader::rows(qint64 number, bool inverted) {
    const QByteArray changeset = translated(m_userFile, [&]() -> QByteArray {
        SQLite::Statement s(*m_db, "SELECT changeset FROM history WHERE seq=?");
        s.bind(1, static_cast<int64_t>(number));
        if (!s.executeStep()) return {};
        const SQLite::Column bytes = s.getColumn(0);
        return {static_cast<const char*>(bytes.getBlob()), bytes.getBytes()};
    });
    return readChangeset(changeset, inverted);
}

QList<QByteArray> HistoryReader::links() {
    return translated(m_userFile, [this] {
        QList<QByteArray> result;
        SQLite::Statement s(*m_db, "SELECT chain FROM history ORDER BY seq");
        while (s.executeStep()) {
            const SQLite::Column link = s.getColumn(0);
            result.append(QByteArray(static_cast<const char*>(link.getBlob()), link.getBytes()));
        }
        return result;
    });
}

QString HistoryReader::workspaceId() {
    return translated(m_userFile, [this] {
        const Value id = scalar(*m_db, "SELECT value FROM meta WHERE \"key\"='workspace_id'");
        return isNull(id) ? QString() : std::get<QString>(id);
    });
}

}  // namespace stagepath
