#include "app/window/long_task.h"

#include <QElapsedTimer>

#include <memory>

namespace stagepath {

LongTask::LongTask(QObject* parent) : QObject(parent) {}

LongTask::~LongTask() {
    m_cancelled = true;
    if (m_thread.joinable()) m_thread.join();
}

bool LongTask::start(const QString& title, std::function<void(const ProgressCallback&)> work, std::function<void()> done) {
    if (m_running) return false;
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    m_cancelled = false;
    emit started(title);
    m_thread = std::thread([this, work = std::move(work), done = std::move(done)] {
        QString problem;
        const auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        try {
            work([this, clock](double share) {
                if (clock->elapsed() > 50) {
                    clock->restart();
                    QMetaObject::invokeMethod(this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
                }
                return !m_cancelled.load();
            });
        } catch (const Error& error) {
            problem = error.message();
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(this, [this, problem, done] {
            m_running = false;
            emit finished();
            if (problem.isEmpty()) done();
            else emit failed(problem);
        }, Qt::QueuedConnection);
    });
    return true;
}

}  // namespace stagepath
