#include "core/workspace/file_check.h"

#include "core/workspace/private_file.h"
#include "core/workspace/publisher.h"
#include "core/workspace/sql.h"

#include <QCoreApplication>

namespace stagepath {

FileCheck::FileCheck(QString file, std::optional<Fingerprint> print, QString ahead, Environment environment)
    : m_file(std::move(file)), m_print(std::move(print)), m_ahead(std::move(ahead)), m_environment(std::move(environment)) {}

FileCheck::~FileCheck() {
    if (m_result.valid()) m_result.wait();
}

void FileCheck::start(std::function<void()> done) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_result.valid()) return;
    m_result = std::async(std::launch::async, [this, done = std::move(done)] {
        const Integrity found = look();
        if (done) done();
        return found;
    });
}

QString FileCheck::wait() {
    start({});
    const Integrity& found = m_result.get();
    if (found.isSound()) return {};
    return QCoreApplication::translate("Storage", "%1 is damaged, so it is left as it is; your work is kept on this computer. %2").arg(m_file, found.problems.constFirst());
}

/// A drive that stumbles once is no damage.
Integrity FileCheck::look() const {
    const Integrity found = lookOnce();
    return found.isSound() ? found : lookOnce();
}

/// What can't be copied, or is another file by now, is no damage: publishing has its own answers to that.
Integrity FileCheck::lookOnce() const {
    try {
        const PrivateFile copy(temporaryPath(m_environment));
        copyPrivately(m_file, copy.path);
        if (!m_print || fingerprintOf(copy.path) == *m_print) {
            const Integrity found = integrityOf(copy.path, m_file, Finished::Yes);
            if (!found.isSound() || m_ahead.isEmpty()) return found;
        }
        if (m_ahead.isEmpty()) return {};
        const PrivateFile work(temporaryPath(m_environment));
        translated(m_file, [&] { return copyFinished(m_ahead, work.path); });
        return integrityOf(work.path, m_file, Finished::No);
    } catch (const Damaged& e) {
        return {{e.message()}};
    } catch (const Error&) {
        return {};
    }
}

}  // namespace stagepath
