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

/// Throws Error where nothing new can be put at \p file: it is there, its folder is not or takes nothing, or the name is too long.
void refusePlace(const QString& file);
/// Writes a new, empty workspace to \p file, which must not exist; nothing is left behind on failure.
void createFile(const QString& file, const QString& organisation, const Environment& environment);
/// A state that was published: the private database that has it, the head of its history, and whose it is.
struct KnownState {
    QString database;
    QByteArray head;
    QString workspaceId;
};

/// What another file is beside a state that is known: it has the same content, somebody went on from there in it, it lacks that state
/// (also where it can't be read, or where nobody can tell an older state from a newer one, as after an undo), or it does not hold
/// what was saved in it.
enum class OtherFile { Same, GoesOn, Lacks, Damaged };

/// Looks through \p file to its last value, so it takes as long as opening it. Somebody went on from \p known where the history has the change
/// that its head names and the same ones up to it hold; where its head names none, where the same workspace has a change.
OtherFile compareFile(const QString& file, const KnownState& known, const Environment& environment);
/// Whether \p file is whole and nothing of \p known is missing from it.
bool isKeptIn(const QString& file, const KnownState& known, const Environment& environment);
/// Tells a file from the one that stood there before, without reading it; empty where it is not there.
QByteArray stampOf(const QString& file);
Opened openFile(const QString& file, bool readOnly, const Environment& environment);

}  // namespace stagepath
