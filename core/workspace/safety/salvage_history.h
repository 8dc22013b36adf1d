// What the history of a damaged file still knows of its rows.
#pragma once

#include "core/workspace/history/history_chain.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace stagepath {

/// One change as it was found.
struct SalvagedChange {
    ChainedChange change;
    QByteArray link;
    bool holds = false;  ///< not undone
};
/// Those in \p db, in the order made.
QList<SalvagedChange> changesIn(SQLite::Database& db);

/// How far the history of a damaged file can be trusted.
enum class HistoryTrust {
    Parts,  ///< single changes are proven by the link before them: they may add rows that are lost
    Whole,  ///< every change is there and proven: rows are what it says
};

/// Adds to the tables of \p db the rows that its own history knows, and where it is whole sets those that differ right.
/// Returns by table how many rows were added.
QMap<QString, qint64> mendFromHistory(SQLite::Database& db, HistoryTrust trust);
/// Whether every change from the first to the last is there and linked.
bool isChainWhole(SQLite::Database& db);

/// What is to be done to the rows of \p from, so that the changes hold in them that hold in \p to: both are states of one
/// history, and \p to has all of it. Takes back what holds no more, then does what came later. False where a change can't be
/// read or touches a row that is not there.
bool followHistory(SQLite::Database& db, const QList<SalvagedChange>& from, const QList<SalvagedChange>& to);
/// The keys of the rows of \p table that the changes in \p db took away.
QSet<QString> rowsGone(SQLite::Database& db, const QString& table);

}  // namespace stagepath
