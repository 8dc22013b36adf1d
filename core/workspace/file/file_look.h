// Looks now and then whether the user's file is still the one that was opened, and what stands beside it.
#pragma once

#include "core/workspace/file/opening.h"
#include "core/workspace/workspace.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <functional>
#include <thread>

namespace stagepath {

/// What was found.
struct FileNews {
    FileState state = FileState::Ours;
    QStringList copiesBeside;  ///< the conflict copies of the file, newest first
};

/// One look at a time, in a thread of its own, since the disk may be slow. Unless the file's date or size changed it is not read.
class FileLook {
public:
    FileLook(const Opened& opened, Environment environment) : m_file(opened.userFile), m_database(opened.database), m_workspaceId(opened.workspaceId), m_environment(std::move(environment)) {}
    ~FileLook();
    FileLook(const FileLook&) = delete;
    FileLook& operator=(const FileLook&) = delete;

    /// Compares the file with \p ours, any of which it may be (with none, only what is beside it is looked for); another one is
    /// looked through to its last value, and newer where its history goes on from \p head. \p done runs in that thread. Nothing happens while another look is under way.
    void start(const QList<Fingerprint>& ours, const QByteArray& head, std::function<void(const FileNews&)> done);
    /// Waits for the look that is under way.
    void finish();

private:
    FileState stateNow(const QList<Fingerprint>& ours, const QByteArray& head);
    FileState stateOfOther(const QByteArray& head) const;

    const QString m_file;
    const QString m_database;  ///< what is seen here
    const QString m_workspaceId;
    const Environment m_environment;
    std::thread m_thread;
    std::atomic<bool> m_isRunning = false;
    QByteArray m_stamp;  ///< of the file when it was read last; these three belong to the thread
    QList<Fingerprint> m_ours;
    FileState m_found = FileState::Ours;
};

}  // namespace stagepath
