#include "app/window/long_task.h"

#include <QElapsedTimer>

#include <memory>

namespace stagepath {

namespace {

constexpr int kPatience = 300;      ///< milliseconds without a sign of work
constexpr int kProgressEvery = 50;  ///< milliseconds

}  // namespace

LongTask::LongTask(QObject* parent) : QObject(parent) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { emit lingered(m_title); });
}

LongTask::~LongTask() {
    m_cancelled = true;
    if (m_thread.joinable()) m_thread.join();
}

bool LongTask::refuses() {
    if (m_running) emit failed(tr("Work is under way. Wait for it or cancel it, then try again."));
    return m_running;
}

bool LongTask::start(const QString& title, Work work, std::function<void()> done) {
    if (refuses()) return false;
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    m_cancelled = false;
    m_title = title;
    m_patience.start();
    m_thread = std::thread([this, work = std::move(work), done = std::move(done)] { run(work, done); });
    return true;
}

void LongTask::run(const Work& work, const std::function<void()>& done) {
    QString problem;
    bool wasCancelled = false;
    QElapsedTimer clock;
    clock.start();
    try {
        work([this, &clock](double share) {
            if (clock.elapsed() > kProgressEvery) {
                clock.restart();
                QMetaObject::invokeMethod(this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
            }
            return !m_cancelled.load();
        });
    } catch (const Cancelled&) {
        wasCancelled = true;
    } catch (const Error& error) {
        problem = error.message();
    } catch (const std::exception& error) {
        problem = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(this, [this, problem, wasCancelled, done] { end(problem, wasCancelled, done); }, Qt::QueuedConnection);
}

void LongTask::end(const QString& problem, bool wasCancelled, const std::function<void()>& done) {
    m_running = false;
    m_patience.stop();
    emit finished();
    if (wasCancelled) emit cancelled();
    else if (!problem.isEmpty()) emit failed(problem);
    else done();
}

}  // namespace stagepath
