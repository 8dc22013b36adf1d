// Sorts what lies on the pages of a damaged file into the tables of a fresh one.
#pragma once

#include "core/domain/progress.h"
#include "core/workspace/raw_pages.h"
#include "core/workspace/sql.h"

#include <QMap>

namespace stagepath {

/// Inserts every row that can be decoded from \p pages into the tables of \p db, which are those of this version and empty.
/// A page belongs to the table whose tree leads to it; one that none leads to, or whose rows that table does not take,
/// belongs to the table that takes most of its rows. Returns by table how many cells could not be decoded or taken.
QMap<QString, qint64> collectRows(const RawPages& pages, SQLite::Database& db, const ProgressCallback& progress);

}  // namespace stagepath
