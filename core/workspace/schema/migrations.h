// Bringing an older file to the schema of this version, one step at a time, on the working copy only.
#pragma once

#include "core/workspace/schema/sql.h"

#include <functional>

namespace stagepath {

/// One step from version `from` to `from` + 1. `schema` is the frozen text of version `from`.
struct Migration {
    int from = 0;
    const QList<QByteArray>& schema;
    /// True where the step only appends nullable columns and tables, so that older changes stay undoable; else the
    /// history gets a barrier.
    bool onlyAppends = false;
    std::function<void(SQLite::Database&)> run;
};

/// The steps of this version, in order.
const QList<Migration>& migrations();

/// Runs the steps from \p version to \p newest, each in its own transaction, setting user_version. Throws Error about
/// \p file where a step fails; the copy is then left at the last whole step.
void migrate(SQLite::Database& db, const QString& file, int version, int newest, const QList<Migration>& steps);

}  // namespace stagepath
