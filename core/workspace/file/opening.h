// From a path a user named to a working copy that can be trusted.
#pragma once

#include "core/domain/portfolio.h"
#include "core/workspace/environment.h"
#include "core/workspace/file/working_copy.h"

#include <memory>
#include <optional>

namespace stagepath {

/// An opened file: which database to use, and what to tell the user.
struct Opened {
    QString userFile;  ///< absolute, symbolic links resolved
    QString database;  ///< private database to open
    QString workspaceId;
    QString notice;
    QString conflictCopy;  ///< what the last session had, where the file was replaced meanwhile
    bool readOnly = false;
    bool workSetAside = false;  ///< the last session left work that can't be opened, only salvaged
    bool isAsSaved = false;  ///< where reading: database is the file, value for value as it was published
    QString contentProblem;  ///< what its own record tells of an older file, looked at before that was brought up to date
    bool ahead = false;  ///< the working copy has more than the file
    int schemaVersion = 0;
    std::shared_ptr<WorkingCopy> copy;  ///< only where writing
    std::optional<Portfolio> portfolio;  ///< what is in database, where it was read beside the checks
    QString temporary;                  ///< private copy of a reader, removed at the end

    /// Gives up the lock and what is private; with \p complete the working copy goes too.
    void release(bool complete);
};

Opened openFile(const QString& file, bool readOnly, const Environment& environment);

}  // namespace stagepath
