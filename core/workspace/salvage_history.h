// What the history of a damaged file still knows of its rows.
#pragma once

#include "core/workspace/sql.h"

#include <QMap>

namespace stagepath {

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

}  // namespace stagepath
