// From a damaged file to the newest good state of its work, always on copies.
#pragma once

#include "core/domain/values/progress.h"
#include "core/workspace/environment.h"
#include "core/workspace/safety/backup_store.h"
#include "core/workspace/safety/salvage.h"

#include <QStringList>

#include <optional>

namespace stagepath {

/// A state of the workspace that may be had back.
struct RecoverySource {
    enum class Kind { WorkingCopy, File, Backup };
    Kind kind = Kind::File;
    QString path;
    QDateTime at;           ///< UTC, when it was written; shown only
    qint64 changes = 0;     ///< in its history; what the newest is told by
    qint64 size = 0;        ///< bytes
    BackupReason reason = BackupReason::Edits;
    bool isExamined = false;
    QStringList problems;   ///< why it is not good
    QStringList details = {};  ///< the same in SQLite's own words, where it has some

    bool isGood() const { return isExamined && problems.isEmpty(); }
};

/// What there is of \p file: the work in progress on this computer, the file itself, its backups. Newest first. Looked
/// through are working copy, file, and backups up to the first good one. Nothing is changed.
QList<RecoverySource> recoverySources(const QString& file, const Environment& environment, const ProgressCallback& progress = {});
/// The first good one of \p sources; nullptr if there is none.
const RecoverySource* newestGood(const QList<RecoverySource>& sources);

/// Writes \p source as the new file \p out after looking through it once more; throws Error where it is damaged or \p out
/// is there already.
void restore(const RecoverySource& source, const QString& out, const Environment& environment);
/// What can be salvaged from \p file and the work in progress on it, to the private path \p out; see salvageWithWork().
Salvage salvageNewest(const QString& file, const QString& out, const Environment& environment, const ProgressCallback& progress = {});
/// Writes what was salvaged to the private path \p salvaged as the new file \p out.
void saveSalvaged(const QString& salvaged, const QString& out);

/// What recover() did.
struct Recovered {
    std::optional<RecoverySource> source;  ///< what was taken; nothing where it was salvaged
    Salvage salvage;                       ///< otherwise, what became of the tables
    QList<RecoverySource> sources;         ///< all there were
    QStringList quarantined;               ///< where files went that SQLite would have mixed in
};
/// The newest good state of \p file, else what can be salvaged from it and the work in progress on it, as the new file \p out.
/// \p file is only read. What is salvaged without a gap wins over an older good state, and so does newer work on all of the file's
/// rows. Throws Error where there is nothing.
Recovered recover(const QString& file, const QString& out, const Environment& environment, const ProgressCallback& progress = {});

}  // namespace stagepath
