// Work that takes longer than a blink, off the interface thread, with progress and cancel.
#pragma once

#include "core/domain/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace stagepath {

/// Runs one piece of work at a time. The work gets a progress callback and must not touch widgets or the workspace's
/// portfolio, only copies; `done` runs on the interface thread afterwards unless the work failed or was cancelled.
class LongTask : public QObject {
    Q_OBJECT
public:
    explicit LongTask(QObject* parent = nullptr);
    ~LongTask() override;
    bool isRunning() const { return m_running; }
    /// False where another work is under way.
    bool start(const QString& title, std::function<void(const ProgressCallback&)> work, std::function<void()> done);
    void cancel() { m_cancelled = true; }

signals:
    void started(const QString& title);
    void progressed(double share);
    void finished();
    void failed(const QString& sentence);

private:
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
};

}  // namespace stagepath
