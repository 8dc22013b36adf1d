// Makes a whole workspace of what can still be read in a damaged file.
#pragma once

#include "core/domain/values/progress.h"
#include "core/workspace/environment.h"

#include <QList>
#include <QStringList>

namespace stagepath {

/// What became of one table.
struct SalvagedTable {
    QString table;           ///< its SQL name
    qint64 saved = 0;        ///< rows in the new file, without the stand-ins
    qint64 lost = 0;         ///< rows that were saved once and are not in the new file, as far as is known
    bool isLossKnown = false;  ///< there is a record of how many there were; otherwise there may have been any number more
    qint64 fromHistory = 0;  ///< of the saved ones, those that only the history still knew
    bool isProven = false;   ///< holds what was saved, value for value
    qint64 standIns = 0;     ///< rows in the place of lost ones that others can't stand without
};

struct Salvage {
    QList<SalvagedTable> tables;  ///< those of the content, parents first, settings last
    bool isComplete = false;      ///< every table is proven
    bool hasHistory = false;      ///< the history came along, so that undo goes on
    qint64 changes = 0;           ///< in the history of what was read
    qint64 newerChanges = 0;      ///< of those, how many the file does not have: they come from the work in progress
    bool hasWholeFile = false;    ///< no row of the file is known or feared to be missing
    bool leftWork = false;        ///< there is work in progress of which nothing could be read, or that does not belong to this file

    qint64 saved() const;
    qint64 lost() const;
    qint64 standIns() const;
    bool isLossKnown() const;  ///< of every table
};

/// Reads \p damaged, which is only read, page by page, and writes what is found to \p out, a private path: through the
/// rules for rows into fresh tables, with what the history still knows. Without the history where it no longer belongs to
/// the rows. Throws Error where \p damaged can't be read or nothing of a workspace is in it.
Salvage salvage(const QString& damaged, const QString& out, const Environment& environment, const ProgressCallback& progress = {});
/// The same of \p file and of the work in progress on it, whose databases are \p works, newest first; any of them may be damaged
/// or sound, and the file may be gone. What the file holds is brought to what the history of the work says; where that is damaged
/// too, the rows of the work count, and those of the file that it lost.
Salvage salvageWithWork(const QString& file, const QStringList& works, const QString& out, const Environment& environment, const ProgressCallback& progress = {});

}  // namespace stagepath
