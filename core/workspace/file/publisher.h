// Replaces the user's file by a finished document, or leaves it exactly as it was.
#pragma once

#include "core/workspace/file/working_copy.h"

#include <QStringList>

#include <functional>

namespace stagepath {

/// What a publish did.
struct Published {
    Fingerprint fingerprint;  ///< of the file written
    QByteArray head;          ///< of what was written, which may be older than the source by now
    QString conflictCopy;     ///< path of the copy written instead, where the target was not what was last seen
    bool wasGone = false;     ///< the copy was written because there was no target any more
};

/// Copies the database at \p source (which may be in use) beside \p target, checks it, syncs it and renames it over
/// \p target, which must still have \p expected (size -1: must not exist). Where somebody replaced the target, the
/// work goes to a named conflict copy beside it. Throws Error naming the target; nothing is left behind then.
/// \p announce is told what will stand at the target right before it does.
Published publishTo(const QString& source, const QString& target, const Fingerprint& expected, const std::function<void(const Published&)>& announce = {});

/// The conflict copies that stand beside \p target, newest first.
QStringList conflictCopiesOf(const QString& target);
/// The file beside which \p file stands as a conflict copy, whether it is there or not; empty where it is none by its name.
QString originalOf(const QString& file);
/// Copies the database at \p source (which may be in use; an edit never waits longer than one step of the copying) to
/// \p destination, checks its structure and records its content in it. Returns the head of what was copied; throws
/// SQLite::Exception.
QByteArray copyFinished(const QString& source, const QString& destination);
/// Tries again to remove what a publish that failed could not remove.
void removeLeftTemporaries();
/// Throws Error where the disk does not confirm that \p path is on it.
void syncPath(const QString& path);

}  // namespace stagepath
