// A process that may be killed at any moment, and what it said before.
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>

namespace stagepath::reliability {

/// How a child ended and the whole lines it wrote.
struct Ended {
    QList<QByteArray> lines;
    bool hung = false;   ///< it was still there at the limit
    int signal = 0;      ///< 0: it ended by itself
    int exitCode = 0;
    std::chrono::microseconds took{};
};

/// Writes one line for the parent; what was written when the process dies has arrived.
void say(int channel, const QByteArray& line);

/// Runs \p body in a forked process, kills it after \p killAfter (0: never) and waits for its end.
Ended runChild(const std::function<void(int channel)>& body, std::chrono::microseconds killAfter, std::chrono::milliseconds limit);

/// The child's process while it runs, for tests that do something meanwhile.
class Child {
public:
    explicit Child(const std::function<void(int channel)>& body);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    int pid() const { return m_pid; }
    /// Reads what has come within \p wait; false once the child has closed its end.
    bool read(std::chrono::microseconds wait);
    /// The whole lines read so far.
    QList<QByteArray> lines() const;
    void kill();
    /// Reads to the end and waits, at most until \p limit; then kills.
    Ended finish(std::chrono::milliseconds limit);

private:
    int m_pid = -1;
    int m_channel = -1;
    QByteArray m_said;
    std::chrono::steady_clock::time_point m_start;
    bool m_waited = false;
};

}  // namespace stagepath::reliability
