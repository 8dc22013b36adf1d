#include "tests/reliability/support/child.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace stagepath::reliability {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

void say(int channel, const QByteArray& line) {
    const QByteArray whole = line + '\n';
    if (::write(channel, whole.constData(), static_cast<size_t>(whole.size())) != whole.size()) std::abort();
}

Child::Child(const std::function<void(int)>& body) : m_start(steady_clock::now()) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) std::abort();
    std::fflush(nullptr);
    m_pid = ::fork();
    if (m_pid < 0) std::abort();
    if (m_pid == 0) {
        ::close(ends[0]);
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        [&]() noexcept { body(ends[1]); }();  // what is thrown here must not go on in the parent's code
        ::_exit(0);
    }
    ::close(ends[1]);
    m_channel = ends[0];
}

Child::~Child() {
    if (!m_waited) {
        kill();
        ::waitpid(m_pid, nullptr, 0);
    }
    ::close(m_channel);
}

bool Child::read(microseconds wait) {
    pollfd waiting{m_channel, POLLIN, 0};
    const timespec time{wait.count() / 1'000'000, (wait.count() % 1'000'000) * 1000};
    if (::ppoll(&waiting, 1, &time, nullptr) <= 0) return true;
    char block[65536];
    const ssize_t size = ::read(m_channel, block, sizeof block);
    if (size > 0) m_said.append(block, size);
    return size > 0;
}

QList<QByteArray> Child::lines() const {
    QList<QByteArray> all = m_said.split('\n');
    all.removeLast();  // empty, or a line that was cut off
    return all;
}

void Child::kill() { ::kill(m_pid, SIGKILL); }

Ended Child::finish(milliseconds limit) {
    Ended ended;
    const auto until = m_start + limit;
    while (read(microseconds(50'000))) {
        if (steady_clock::now() < until) continue;
        ended.hung = true;
        kill();
        while (read(microseconds(50'000))) continue;
        break;
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_waited = true;
    ended.took = std::chrono::duration_cast<microseconds>(steady_clock::now() - m_start);
    ended.lines = lines();
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    return ended;
}

Ended runChild(const std::function<void(int)>& body, microseconds killAfter, milliseconds limit) {
    Child child(body);
    const auto end = steady_clock::now() + killAfter;
    while (killAfter.count() > 0) {
        const auto left = std::chrono::duration_cast<microseconds>(end - steady_clock::now());
        if (left.count() <= 0) child.kill();
        if (left.count() <= 0 || !child.read(left)) break;
    }
    return child.finish(limit);
}

}  // namespace stagepath::reliability
