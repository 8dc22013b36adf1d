#include "core/workspace/safety/backup_keeper.h"

#include "core/domain/values/error.h"

namespace stagepath {

namespace {

constexpr int kMuchDeleted = 10;  ///< things with a name, or rounds

/// Whether so much is gone that somebody may want the state before, whatever they do next.
bool deletesMuch(const Changeset& changes) {
    if (changes.cause() != Changeset::Cause::Edit) return false;
    int count = 0;
    for (const RowChange& row : changes.rows()) {
        const bool isThing = row.kind == EntityKind::UseCase || row.kind == EntityKind::Person || row.kind == EntityKind::Initiative || row.kind == EntityKind::BusinessUnit ||
                             row.kind == EntityKind::Workstream || row.kind == EntityKind::Milestone || row.kind == EntityKind::Assessment;
        count += isThing && row.op == RowOp::Delete;
    }
    return count >= kMuchDeleted;
}

}  // namespace

BackupKeeper::BackupKeeper(BackupStore store, QString database, Environment environment, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_database(std::move(database)), m_environment(std::move(environment)), m_timer(this) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_waiting.append({BackupReason::Edits, 0});
        startNext();
    });
}

BackupKeeper::~BackupKeeper() {
    if (m_worker.joinable()) m_worker.join();
}

void BackupKeeper::make(BackupReason reason) { carryOut({reason, 0}, m_environment.now()); }

void BackupKeeper::carryOut(const Job& job, const QDateTime& now) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_store.make(m_database, job.reason, now, job.before);
}

void BackupKeeper::setInterval(int milliseconds) {
    m_interval = milliseconds;
    if (milliseconds <= 0) m_timer.stop();
}

void BackupKeeper::note(const Changeset& changes, qint64 position) {
    if (m_interval <= 0) return;
    m_isBehind = true;
    if (deletesMuch(changes)) m_waiting.append({BackupReason::Delete, position});
    if (!m_timer.isActive()) {
        const qint64 elapsed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_interval;
        m_timer.start(static_cast<int>(qMax<qint64>(0, m_interval - elapsed)));
    }
    startNext();
}

void BackupKeeper::startNext() {
    if (m_isRunning || m_waiting.isEmpty()) return;
    if (m_worker.joinable()) m_worker.join();
    m_isRunning = true;
    m_sinceLast.start();
    const Job next = m_waiting.takeFirst();
    if (next.before == 0) m_isBehind = false;
    m_worker = std::thread([this, job = next, now = m_environment.now()] {
        QString problem;
        try {
            carryOut(job, now);
        } catch (const std::exception& e) {
            problem = QString::fromUtf8(e.what());
        }
        QMetaObject::invokeMethod(this, [this, problem] {
            m_isRunning = false;
            m_isBehind = m_isBehind || !problem.isEmpty();
            if (problem.isEmpty()) emit made();
            else emit failed(problem);
            startNext();
        }, Qt::QueuedConnection);
    });
}

void BackupKeeper::finish(End end) {
    m_timer.stop();
    if (m_worker.joinable()) m_worker.join();
    if (end == End::Forgets) m_waiting.clear();
    else if (std::exchange(m_isBehind, false)) m_waiting.append({BackupReason::Edits, 0});
    for (const Job& job : std::exchange(m_waiting, {})) {
        try {
            carryOut(job, m_environment.now());
        } catch (const Error& e) {
            qWarning("%s", e.what());  // the work itself is safe in the file
        }
    }
}

}  // namespace stagepath
