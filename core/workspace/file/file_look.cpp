#include "core/workspace/file/file_look.h"

#include "core/workspace/file/other_file.h"
#include "core/workspace/file/publisher.h"

namespace stagepath {

FileLook::~FileLook() { finish(); }

void FileLook::finish() {
    if (m_thread.joinable()) m_thread.join();
}

void FileLook::start(const QList<Fingerprint>& ours, const QByteArray& head, std::function<void(const FileNews&)> done) {
    if (m_isRunning.exchange(true)) return;
    finish();
    m_thread = std::thread([this, ours, head, done = std::move(done)] {
        const FileNews news{ours.isEmpty() ? FileState::Ours : stateNow(ours, head), conflictCopiesOf(m_file)};
        m_isRunning = false;
        done(news);
    });
}

FileState FileLook::stateOfOther(const QByteArray& head) const {
    switch (compareFile(m_file, {m_database, head, m_workspaceId}, m_environment)) {
        case OtherFile::Same: return FileState::Ours;
        case OtherFile::GoesOn: return FileState::Newer;
        case OtherFile::Damaged: return FileState::Damaged;
        case OtherFile::Lacks: break;
    }
    return FileState::Replaced;
}

/// What can't be read, or a drive that does not answer, is no news: nobody knows then.
FileState FileLook::stateNow(const QList<Fingerprint>& ours, const QByteArray& head) {
    const QByteArray stamp = stampOf(m_file);
    if (stamp.isEmpty()) return isThere(m_file) ? FileState::Ours : FileState::Gone;
    if (stamp == m_stamp && ours == m_ours) return m_found;
    const Fingerprint print = fingerprintOf(m_file);
    if (print.size < 0) return FileState::Ours;
    m_stamp = stamp;
    m_ours = ours;
    m_found = ours.contains(print) ? FileState::Ours : stateOfOther(head);
    return m_found;
}

}  // namespace stagepath
