// Looks through the user's file while it is worked on, so that nothing is published over damage.
#pragma once

#include "core/workspace/file/working_copy.h"
#include "core/workspace/schema/integrity.h"

#include <functional>
#include <future>
#include <mutex>
#include <optional>

namespace stagepath {

/// One look, in a thread of its own. start() and wait() may be called from any thread, after one another.
class FileCheck {
public:
    /// Checks \p file if it still has \p print (with none, as it is), and the work in progress at \p ahead if there is one.
    FileCheck(QString file, std::optional<Fingerprint> print, QString ahead, Environment environment);
    ~FileCheck();
    FileCheck(const FileCheck&) = delete;
    FileCheck& operator=(const FileCheck&) = delete;

    /// Begins, the first time; \p done runs in that thread at its end.
    void start(std::function<void()> done);
    /// A sentence on the damage, empty where there is none; waits for the end, and begins where nobody did. With \p hasWork there
    /// is work that the file does not have.
    QString wait(bool hasWork);
    /// Whether it is the work in progress that is damaged, not the file; after wait().
    bool isOfWork() const { return m_result.valid() && m_result.get().isOfWork; }

private:
    struct Look {
        Integrity found;
        bool isOfWork = false;
    };
    Look look() const;
    Look lookOnce() const;

    const QString m_file;
    const std::optional<Fingerprint> m_print;
    const QString m_ahead;
    const Environment m_environment;
    std::mutex m_mutex;
    std::shared_future<Look> m_result;
};

}  // namespace stagepath
