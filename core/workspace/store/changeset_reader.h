// Reads SQLite's changeset format ourselves and strictly: what passes here is safe to hand to SQLite.
#pragma once

#include "core/workspace/store/changeset.h"

#include <QByteArray>

namespace stagepath {

/// Columns of the table of \p kind in schema order (the first is the key).
QStringList columnsOf(EntityKind kind);

/// Parses \p bytes; with \p inverted inserts become deletes and old and new change places. Throws Error where a
/// byte is not as SQLite 3.40 writes it for one of our tables: unknown table, wrong column count or key flags, values
/// missing or of a type that tables here can't hold, lengths beyond the end.
QList<RowChange> readChangeset(const QByteArray& bytes, bool inverted = false);
/// The same without keeping a row.
void checkChangeset(const QByteArray& bytes);

}  // namespace stagepath
