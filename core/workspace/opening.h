// From a path a user named to a working copy that can be trusted.
#pragma once

#include "core/domain/portfolio.h"
#include "core/workspace/environment.h"
#include "core/workspace/working_copy.h"

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

/// Writes a new, empty workspace to \p file, which must not exist; nothing is left behind on failure.
void createFile(const QString& file, const QString& organisation, const Environment& environment);
/// Whether the history of \p file has the change that \p head names: it does where somebody went on from there. False where it
/// can't be read.
bool holdsChange(const QString& file, const QByteArray& head, const Environment& environment);
/// Tells a file from the one that stood there before, without reading it; empty where it is not there.
QByteArray stampOf(const QString& file);
Opened openFile(const QString& file, bool readOnly, const Environment& environment);

}  // namespace stagepath
