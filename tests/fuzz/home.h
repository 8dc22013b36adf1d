// A workspace to try things on, in memory where the system has such a place.
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace stagepath::fuzz {

class Home {
public:
    Home();
    QString path(const QString& name) const { return m_dir.filePath(name); }
    const Environment& environment() const { return m_environment; }
    /// A new workspace with two units, people, use cases, initiatives with a link, a round, scores and a milestone; all with
    /// ids that can be written by hand: 1, 2, …
    std::unique_ptr<Workspace> workspace(const QString& name) const;
    /// Files of a moment in the private directory, which nobody may leave there.
    QStringList leftovers() const;

private:
    QTemporaryDir m_dir;
    Environment m_environment;
};

/// Of the file at \p path; ends the process where it can't be read.
QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace stagepath::fuzz
