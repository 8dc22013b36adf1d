// Whether a workspace file holds what was saved in it, to the last bit.
#pragma once

#include "core/workspace/environment.h"

#include <QStringList>

namespace stagepath {

/// What a look through a file found.
struct Integrity {
    QStringList problems;    ///< one translated sentence for each damage
    bool isForeign = false;  ///< it is no damaged workspace but something else
    bool isStamped = false;  ///< the file says what was saved in it; otherwise an earlier version wrote it
    bool isReplayed = false; ///< the tables were compared with every change of the history
    qint64 changes = 0;      ///< in the history
    qint64 rows = 0;         ///< in the tables of the content
    QStringList details = {};  ///< what SQLite says of a damaged structure, in its own words; for whoever wants to know

    bool isSound() const { return problems.isEmpty(); }
};

/// What people call the part of a file that is in \p table.
QString partName(const QString& table);

/// What a private copy is a copy of.
enum class Finished {
    No,   ///< a working copy: what is recorded of its content is older than it
    Yes,  ///< a file that was published
};

/// Looks through the private copy at \p path, which nobody else uses: structure, tables, references, recorded content, the
/// chain of the history, and whether the history leads to the tables where that takes no more than a moment. \p file is
/// named in the sentences. Never throws for what is in the file; throws Error where the drive does not let it look.
Integrity integrityOf(const QString& path, const QString& file, Finished finished);
/// Where the private copy at \p path does not hold the values that it says were saved in it: the first sentence on that. Empty where it
/// does, or where nothing was recorded. Takes a small part of what integrityOf() takes, and finds every changed value, though not what
/// is damaged beside them: a change of the history that can't be taken back, an index. Never throws for what is in the file.
QString contentProblemOf(const QString& path, const QString& file);
/// integrityOf() for a file of the user, through a private copy of it; the file is only read. Throws Error where there is no
/// such file or it can't be read.
Integrity integrityOfFile(const QString& file, const Environment& environment);

}  // namespace stagepath
