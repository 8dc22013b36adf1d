// What a row may hold, said in sentences before SQLite would say it in its own words.
#pragma once

#include "core/domain/entity.h"

namespace stagepath {

/// Throws Error where \p values (in the order of the entity's fields) break a rule of \p kind: empty name, number out
/// of range, unknown word, finish before start, two subjects at once.
void checkRow(EntityKind kind, const QList<Value>& values);

/// Throws Error where \p number is out of the range of \p column: also for what no field of a row could hold.
void checkRange(EntityKind kind, QLatin1String column, double number);

/// Whether a row of \p kind outlives what it names in a reference to \p target, which is then emptied; otherwise it goes too.
bool clearsReference(EntityKind kind, EntityKind target);

}  // namespace stagepath
