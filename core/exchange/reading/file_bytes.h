// Whole files in and out, with messages a person can act on. Not for workspaces: those go through Workspace only.
#pragma once

#include <QByteArray>
#include <QString>

namespace stagepath {

/// Largest source file read into memory, in bytes.
inline constexpr qint64 kMaxSourceBytes = 100LL * 1024 * 1024;

/// All bytes of \p path. Throws Error naming the file where it is missing, no file
/// but a directory, device or pipe, unreadable or too large.
QByteArray readFile(const QString& path);
/// Replaces \p path by \p data: the old file or the new one is there, never a part. Throws Error naming the file,
/// also where a workspace stands there, by whatever link; nothing is left behind then.
void writeFileAtomically(const QString& path, const QByteArray& data);

}  // namespace stagepath
