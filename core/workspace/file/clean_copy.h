// A workspace for somebody outside: what it says, without how it came about.
#pragma once

#include "core/workspace/environment.h"

namespace stagepath {

/// What a copy for somebody outside was left without.
struct CleanCopy {
    int changes = 0;  ///< of the history, with their authors, times, and all that they removed or wrote over
    int notes = 0;    ///< internal notes, wherever they stood
    int names = 0;    ///< of authors beside rounds, answers and findings that were put aside
    int people = 0;   ///< whom nothing but those named
    bool author = false;  ///< the name that stands on the report
};

/// Writes what the database at \p database (which may be in use) holds now to \p target, which must not exist. The bytes hold
/// nothing of the history, of deleted or overwritten text, and of what the descriptors of the fields call internal (notes and
/// authors); the copy is a workspace with
/// an id of its own. Throws Error; nothing is left behind then.
CleanCopy writeCleanCopy(const QString& database, const QString& target, const Environment& environment);

}  // namespace stagepath
