#include "core/workspace/history/history_reader.h"

#include "core/workspace/history/history_steps.h"
#include "core/workspace/schema/connection.h"
#include "core/workspace/store/changeset_reader.h"

#include <algorithm>

namespace stagepath {

namespace {

/// The current row of a query for seq, text, author, at, undone, abandoned, barrier, snapshot, bytes of the change.
HistoryEntry historyEntryIn(SQLite::Statement& s) {
    HistoryEntry e;
    const QString stored = QString::fromUtf8(s.getColumn(1).getText());
    e.number = e.first = s.getColumn(0).getInt64();
    e.text = shownText(stored);
    e.author = QString::fromUtf8(s.getColumn(2).getText());
    e.at = QDateTime::fromString(QString::fromUtf8(s.getColumn(3).getText()), Qt::ISODate).toUTC();
    e.abandoned = s.getColumn(5).getInt() != 0;
    e.undone = s.getColumn(4).getInt() != 0 && !e.abandoned;
    // A marker did nothing to the rows; what a workspace began with did.
    const bool stopsUndo = s.getColumn(6).getInt() != 0;
    e.isStart = stopsUndo && s.getColumn(8).getInt64() > 0;
    e.barrier = stopsUndo && !e.isStart;
    e.snapshot = QString::fromUtf8(s.getColumn(7).getText());
    e.goesOn = isGoingOn(stored);
    return e;
}

}  // namespace

QList<HistoryEntry> historyOf(SQLite::Database& db, qint64 from) {
    QList<HistoryEntry> entries;
    SQLite::Statement s(db, "SELECT seq, text, author, at, undone, abandoned, barrier, snapshot, length(changeset) FROM history WHERE seq>=? ORDER BY seq");
    s.bind(1, static_cast<int64_t>(from));
    while (s.executeStep()) entries.append(historyEntryIn(s));
    return entries;
}

qint64 firstOfStep(SQLite::Database& db, qint64 number) {
    SQLite::Statement s(db, "SELECT seq, text, author, at, undone, abandoned, barrier, snapshot, length(changeset) FROM history WHERE seq<=? ORDER BY seq DESC");
    s.bind(1, static_cast<int64_t>(number));
    HistoryEntry later;
    while (s.executeStep()) {
        const HistoryEntry entry = historyEntryIn(s);
        if (later.number == 0 ? entry.number != number : !isOneStep(entry, later)) break;
        later = entry;
    }
    return later.number == 0 ? number : later.number;
}

HistoryReader::HistoryReader(const QString& database, QString userFile) : m_userFile(std::move(userFile)) {
    m_db = translated(m_userFile, [&] { return openHardened(database, true); });
}

QList<HistoryEntry> HistoryReader::entries(qint64 from) {
    return translated(m_userFile, [&] { return historyOf(*m_db, from); });
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

QList<RowChange> HistoryReader::stepRows(qint64 first, qint64 last, bool inverted) {
    QList<QList<RowChange>> changes;
    for (qint64 number = first; number <= last; ++number) changes.append(rows(number, inverted));
    if (inverted) std::reverse(changes.begin(), changes.end());
    return joinedRows(changes);
}

qint64 HistoryReader::firstOf(qint64 number) {
    return translated(m_userFile, [&] { return firstOfStep(*m_db, number); });
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
