#include "core/workspace/file/file_check.h"

#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/schema/sql.h"

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
        const Look found = look();
        if (done) done();
        return found;
    });
}

QString FileCheck::wait(bool hasWork) {
    start({});
    const Look& look = m_result.get();
    if (look.found.isSound()) return {};
    const QString& problem = look.found.problems.constFirst();
    if (look.isOfWork) {
        return QCoreApplication::translate("Storage", "The work in progress on %1, kept on this computer, is damaged, so the file is left as it is. Recover it: that puts the file and what can be read of the work into a new file. %2")
            .arg(m_file, problem);
    }
    const QString sentence = hasWork ? QCoreApplication::translate("Storage", "%1 is damaged, so it is left as it is; your work is kept on this computer. %2")
                                     : QCoreApplication::translate("Storage", "%1 is damaged, so it is left as it is. %2");
    return sentence.arg(m_file, problem);
}

/// A drive that stumbles once is no damage.
FileCheck::Look FileCheck::look() const {
    const Look once = lookOnce();
    return once.found.isSound() ? once : lookOnce();
}

/// What can't be copied, or is another file by now, is no damage: publishing has its own answers to that.
FileCheck::Look FileCheck::lookOnce() const {
    Look result;
    try {
        const PrivateFile copy(temporaryPath(m_environment));
        copyPrivately(m_file, copy.path);
        if (!m_print || fingerprintOf(copy.path) == *m_print) {
            result.found = integrityOf(copy.path, m_file, Finished::Yes);
            if (!result.found.isSound() || m_ahead.isEmpty()) return result;
        }
        if (m_ahead.isEmpty()) return {};
        result = {{}, true};
        const PrivateFile work(temporaryPath(m_environment));
        translated(m_ahead, [&] { return copyFinished(m_ahead, work.path); });
        result.found = integrityOf(work.path, m_ahead, Finished::No);
    } catch (const Damaged& e) {
        result.found = {{e.message()}};
    } catch (const Error&) {
        return {};
    }
    return result;
}

}  // namespace stagepath
