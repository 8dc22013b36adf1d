#include "core/workspace/history/history_chain.h"
#include "core/workspace/history/history_reader.h"
#include "core/workspace/history/history_session.h"
#include "core/workspace/history/history_steps.h"
#include "core/workspace/store/changeset_reader.h"
#include "core/workspace/store/store.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace stagepath {

namespace {

QByteArray blob(const SQLite::Column& column) { return {static_cast<const char*>(column.getBlob()), column.getBytes()}; }

/// The current row of a query for seq, text, undone, barrier, snapshot of changes that were not left behind.
HistoryEntry tipEntryIn(SQLite::Statement& s) {
    HistoryEntry e;
    const QString stored = QString::fromUtf8(s.getColumn(1).getText());
    e.number = s.getColumn(0).getInt64();
    e.text = shownText(stored);
    e.undone = s.getColumn(2).getInt() != 0;
    e.barrier = s.getColumn(3).getInt() != 0;
    e.snapshot = QString::fromUtf8(s.getColumn(4).getText());
    e.goesOn = isGoingOn(stored);
    return e;
}

}  // namespace

/// The latest step that holds before change \p end, which nothing does from there on, and the one that would be redone after it.
void Store::readTips(qint64 end) {
    m_undo = tipBefore(end);
    m_redo = tipAfter(m_undo.seq);
}

Store::Tip Store::tipBefore(qint64 seq) {
    SQLite::Statement& s = statement("SELECT seq, text, undone, barrier, snapshot, length(changeset) FROM history WHERE abandoned=0 AND undone=0 AND seq<? ORDER BY seq DESC");
    s.bind(1, static_cast<int64_t>(seq));
    Tip tip;
    HistoryEntry later;
    while (s.executeStep()) {
        const HistoryEntry entry = tipEntryIn(s);
        if (tip.seq > 0 && !isOneStep(entry, later)) break;
        if (tip.seq == 0) tip = {entry.number, entry.number, entry.text, entry.barrier, 0};
        tip.first = entry.number;
        tip.size += s.getColumn(5).getInt64();
        if (!entry.goesOn) break;
        later = entry;
    }
    s.reset();
    return tip;
}

Store::Tip Store::tipAfter(qint64 seq) {
    SQLite::Statement& s = statement("SELECT seq, text, undone, barrier, snapshot, length(changeset) FROM history WHERE abandoned=0 AND undone=1 AND seq>? ORDER BY seq");
    s.bind(1, static_cast<int64_t>(seq));
    Tip tip;
    HistoryEntry earlier;
    while (s.executeStep()) {
        const HistoryEntry entry = tipEntryIn(s);
        if (tip.seq > 0 && !isOneStep(earlier, entry)) break;
        tip = {tip.seq > 0 ? tip.first : entry.number, entry.number, entry.text, entry.barrier, tip.size + s.getColumn(5).getInt64()};
        earlier = entry;
    }
    s.reset();
    return tip;
}

QByteArray Store::changesetOf(qint64 seq) {
    SQLite::Statement& s = statement("SELECT changeset FROM history WHERE seq=?");
    s.bind(1, static_cast<int64_t>(seq));
    const QByteArray changeset = s.executeStep() ? blob(s.getColumn(0)) : QByteArray();
    s.reset();
    return changeset;
}

/// In the order in which they are applied.
QList<QByteArray> Store::changesetsOf(qint64 first, qint64 last, bool invert) {
    QList<QByteArray> changesets;
    for (qint64 seq = first; seq <= last; ++seq) changesets.append(changesetOf(seq));
    if (invert) std::reverse(changesets.begin(), changesets.end());
    return changesets;
}

/// Whether a change that did \p rows is one step with the latest one. What gives nothing together stays two: one of them brings back
/// what the other took.
bool Store::canGoOn(const QList<RowChange>& rows) {
    if (m_made == 0 || m_made != m_undo.seq) return false;
    QList<QList<RowChange>> changes;
    for (const QByteArray& changeset : changesetsOf(m_undo.first, m_undo.seq, false)) changes.append(readChangeset(changeset));
    if (!isWithin(rows, joinedRows(changes))) return false;
    changes.append(rows);
    return !joinedRows(changes).isEmpty();
}

QList<HistoryEntry> Store::history() {
    refuseIfLost();
    return translated(m_userFile, [this] { return historyOf(*m_db); });
}

QList<RowChange> Store::revert(qint64 number, const QString& text) {
    refuseIfLost();
    const QList<QByteArray> changesets = translated(m_userFile, [&] { return changesetsOf(firstOfStep(*m_db, number), number, true); });
    for (const QByteArray& changeset : changesets) checkChangeset(changeset);
    return record(text, [&](RowSink&) {
        for (const QByteArray& changeset : changesets) applyChangeset(*m_db, changeset, true);
    });
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
            m_made = 0;  // what has a name of its own is complete
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
        const QString stored = found ? QString::fromUtf8(s.getColumn(0).getText()) : QString();
        s.reset();
        if (!found) return {};
        *text = shownText(stored);
        QList<QList<RowChange>> changes;
        const qint64 first = isGoingOn(stored) ? firstOfStep(*m_db, number) : number;
        for (const QByteArray& changeset : changesetsOf(first, number, false)) changes.append(readChangeset(changeset));
        return joinedRows(changes);
    });
}

}  // namespace stagepath
