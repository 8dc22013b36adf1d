// SQLite's session extension, wrapped: what a piece of work changed, and how to apply that again or in reverse.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>

#include <functional>

namespace stagepath {

/// Runs \p body inside the open transaction and returns what it changed in our tables; empty where nothing in the end.
QByteArray captureChangeset(SQLite::Database& db, const std::function<void()>& body);
/// Applies \p changeset (already read with readChangeset, so known to be sound) inside the open transaction; any
/// conflict aborts with Error, and references are checked afterwards.
void applyChangeset(SQLite::Database& db, const QByteArray& changeset, bool invert);
/// The same without the look at references, for a walk through many changes.
void applyRows(SQLite::Database& db, const QByteArray& changeset, bool invert);

}  // namespace stagepath
