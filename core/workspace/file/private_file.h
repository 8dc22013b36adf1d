// Files in the private directory: those of a moment, and those put away.
#pragma once

#include "core/workspace/environment.h"

#include <QStringList>

namespace stagepath {

/// A private name in the state directory that nobody else uses. What programs that no longer run left there goes.
QString temporaryPath(const Environment& environment);

/// Removes a private file, with what SQLite puts beside it, unless it was taken over.
struct PrivateFile {
    QString path;

    explicit PrivateFile(QString file) : path(std::move(file)) {}
    ~PrivateFile();
    PrivateFile(const PrivateFile&) = delete;
    PrivateFile& operator=(const PrivateFile&) = delete;
};

/// Removes a database of ours with whatever SQLite put beside it.
void removeDatabase(const QString& path);

/// Moves `-journal`, `-wal` and `-shm` beside \p file, which belong to no file of ours and would be mixed into whatever stands
/// there, to the private directory; returns where they are now.
QStringList quarantineSideFiles(const QString& file, const Environment& environment);

}  // namespace stagepath
