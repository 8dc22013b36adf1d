#include "core/workspace/changeset_reader.h"
#include "core/workspace/history_chain.h"
#include "core/workspace/store.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace stagepath {

namespace {

QByteArray blob(const SQLite::Column& column) { return {static_cast<const char*>(column.getBlob()), column.getBytes()}; }

}  // namespace

/// Walks back from the end over what is undone to the latest change that holds.
void Store::readTips() {
    m_undo = {};
    m_redo.clear();
    SQLite::Statement& s = statement("SELECT seq, text, undone, barrier, length(changeset) FROM history WHERE abandoned=0 ORDER BY seq DESC");
    QList<Tip> undone;
    while (s.executeStep()) {
        const Tip tip{s.getColumn(0).getInt64(), QString::fromUtf8(s.getColumn(1).getText()), s.getColumn(3).getInt() != 0, s.getColumn(4).getInt64()};
        if (s.getColumn(2).getInt() == 0) {
            m_undo = tip;
            break;
        }
        undone.append(tip);
    }
    s.reset();
    m_redo = undone;  // the oldest undone one, which is next to redo, stands last
}

QByteArray Store::changesetOf(qint64 seq) {
    SQLite::Statement& s = statement("SELECT changeset FROM history WHERE seq=?");
    s.bind(1, static_cast<int64_t>(seq));
    const QByteArray changeset = s.executeStep() ? blob(s.getColumn(0)) : QByteArray();
    s.reset();
    return changeset;
}

QList<HistoryEntry> Store::history() {
    refuseIfLost();
    return translated(m_userFile, [this] {
        QList<HistoryEntry> entries;
        SQLite::Statement& s = statement("SELECT seq, text, author, at, undone, abandoned, barrier, snapshot FROM history ORDER BY seq");
        while (s.executeStep()) {
            HistoryEntry e;
            e.number = s.getColumn(0).getInt64();
            e.text = QString::fromUtf8(s.getColumn(1).getText());
            e.author = QString::fromUtf8(s.getColumn(2).getText());
            e.at = QDateTime::fromString(QString::fromUtf8(s.getColumn(3).getText()), Qt::ISODate).toUTC();
            e.abandoned = s.getColumn(5).getInt() != 0;
            e.undone = s.getColumn(4).getInt() != 0 && !e.abandoned;
            e.barrier = s.getColumn(6).getInt() != 0;
            e.snapshot = QString::fromUtf8(s.getColumn(7).getText());
            entries.append(e);
        }
        s.reset();
        return entries;
    });
}

QList<RowChange> Store::historyRows(qint64 number, QString* text) {
    refuseIfLost();
    return translated(m_userFile, [&]() -> QList<RowChange> {
        SQLite::Statement& s = statement("SELECT text FROM history WHERE seq=?");
        s.bind(1, static_cast<int64_t>(number));
        const bool found = s.executeStep();
        if (found) *text = QString::fromUtf8(s.getColumn(0).getText());
        s.reset();
        return found ? readChangeset(changesetOf(number)) : QList<RowChange>();
    });
}

}  // namespace stagepath
