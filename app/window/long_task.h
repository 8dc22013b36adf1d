// Work that takes longer than a blink, off the interface thread, with progress and cancel.
#pragma once

#include "core/domain/values/progress.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

namespace stagepath {

/// Runs one piece of work at a time. The work gets a progress callback and must not touch widgets or the workspace's
/// portfolio, only copies; `done` runs on the interface thread afterwards unless the work failed or was cancelled.
/// What is over within 300 ms shows nothing, so that small things don't flicker.
class LongTask : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(const ProgressCallback&)>;

    explicit LongTask(QObject* parent = nullptr);
    ~LongTask() override;
    bool isRunning() const { return m_running; }
    /// False, with failed(), where another work is under way.
    bool start(const QString& title, Work work, std::function<void()> done);
    /// Says so with failed() where work is under way, and returns whether it is.
    bool refuses();
    void cancel() { m_cancelled = true; }

signals:
    /// The work takes long enough to be shown.
    void lingered(const QString& title);
    /// \p share from 0 to 1, or negative if unknown.
    void progressed(double share);
    void finished();
    void failed(const QString& sentence);
    void cancelled();

private:
    void run(const Work& work, const std::function<void()>& done);
    void end(const QString& problem, bool wasCancelled, const std::function<void()>& done);

    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
    QString m_title;
    QTimer m_patience;
};

}  // namespace stagepath
