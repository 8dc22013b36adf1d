// Sorts what lies on the pages of a damaged file into the tables of a fresh one.
#pragma once

#include "core/domain/values/progress.h"
#include "core/workspace/safety/raw_pages.h"
#include "core/workspace/schema/sql.h"

#include <QMap>
#include <QSet>

namespace stagepath {

/// What could not be taken over.
struct CollectedRows {
    QMap<QString, qint64> undecoded;  ///< by table, cells that could not be decoded or taken
    QSet<QString> torn;               ///< tables whose tree leads to a page that can't be one of it: nobody knows what is missing

    /// Whether every row of \p table was found as far as its pages say.
    bool hasAll(const QString& table) const { return !torn.contains(table) && undecoded.value(table) == 0; }
};

/// Inserts every row that can be decoded from \p pages into the tables of \p db, which are those of this version and empty.
/// A page belongs to the table whose tree leads to it; one that none leads to, or whose rows that table does not take,
/// belongs to the table that takes most of its rows.
CollectedRows collectRows(const RawPages& pages, SQLite::Database& db, const ProgressCallback& progress);

}  // namespace stagepath
