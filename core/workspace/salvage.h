// Makes a whole workspace of what can still be read in a damaged file.
#pragma once

#include "core/domain/progress.h"
#include "core/workspace/environment.h"

#include <QList>
#include <QString>

namespace stagepath {

/// What became of one table.
struct SalvagedTable {
    QString table;           ///< its SQL name
    qint64 saved = 0;        ///< rows in the new file
    qint64 lost = 0;         ///< rows that were saved once and are not in the new file, as far as is known
    qint64 fromHistory = 0;  ///< of the saved ones, those that only the history still knew
    bool isProven = false;   ///< holds what was saved, value for value
};

struct Salvage {
    QList<SalvagedTable> tables;  ///< those of the content, parents first, settings last
    bool isComplete = false;      ///< every table is proven
    bool hasHistory = false;      ///< the history came along, so that undo goes on
    qint64 changes = 0;           ///< in the history of the damaged file

    qint64 saved() const;
    qint64 lost() const;
};

/// Reads \p damaged, which is only read, page by page, and writes what is found to \p out, a private path: through the
/// rules for rows into fresh tables, with what the history still knows. Without the history where it no longer belongs to
/// the rows. Throws Error where \p damaged can't be read or nothing of a workspace is in it.
Salvage salvage(const QString& damaged, const QString& out, const Environment& environment, const ProgressCallback& progress = {});

}  // namespace stagepath
