#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_reader.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/store/changeset_reader.h"
#include "core/workspace/store/store.h"

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
    return translated(m_userFile, [this] { return historyOf(*m_db); });
}

QList<RowChange> Store::revert(qint64 number, const QString& text) {
    refuseIfLost();
    const QByteArray changeset = changesetOf(number);
    return record(text, [&](RowSink&) { applyChangeset(*m_db, changeset, true); });
}

void Store::nameMoment(qint64 number, const QString& name) {
    refuseIfLost();
    translated(m_userFile, [&] {
        execute(*m_db, "BEGIN IMMEDIATE");
        try {
            SQLite::Statement& s = statement("UPDATE history SET snapshot=? WHERE seq=?");
            bindValue(s, 1, name.isNull() ? QString(QLatin1String("")) : name);
            s.bind(2, static_cast<int64_t>(number));
            if (s.exec() == 0) throw Error(QCoreApplication::translate("Storage", "There is no change %1 in the history. Nothing was changed.").arg(number));
            setMeta("moments", QString::number(meta("moments").toLongLong() + 1));
            commit();
        } catch (...) {
            rollback();
            throw;
        }
    }, folder());
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
