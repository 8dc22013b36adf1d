#include "app/window/leave_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace stagepath {

namespace {

constexpr std::array kLeaveSignals{SIGTERM, SIGHUP, SIGINT};
std::array<std::optional<struct sigaction>, kLeaveSignals.size()> leaveActionsBefore;
int leavePipe[2] = {-1, -1};

/// A handler may do next to nothing: it writes a byte, which the event loop reads.
extern "C" void noteLeaveSignal(int) {
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(leavePipe[1], &byte, 1);
    errno = before;
}

}  // namespace

LeaveSignals::LeaveSignals(QObject* parent) : QObject(parent) {
    if (::pipe2(leavePipe, O_CLOEXEC | O_NONBLOCK) != 0) return;
    auto* notifier = new QSocketNotifier(leavePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(leavePipe[0], bytes, sizeof bytes) > 0) {}
        emit asked();
    });
    for (std::size_t i = 0; i < kLeaveSignals.size(); ++i) {
        struct sigaction before {};
        if (::sigaction(kLeaveSignals[i], nullptr, &before) != 0 || before.sa_handler == SIG_IGN) continue;
        struct sigaction ours {};
        ours.sa_handler = noteLeaveSignal;
        ours.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        if (::sigaction(kLeaveSignals[i], &ours, nullptr) == 0) leaveActionsBefore[i] = before;
    }
}

LeaveSignals::~LeaveSignals() {
    for (std::size_t i = 0; i < kLeaveSignals.size(); ++i) {
        if (leaveActionsBefore[i]) ::sigaction(kLeaveSignals[i], &*leaveActionsBefore[i], nullptr);
        leaveActionsBefore[i].reset();
    }
    for (int& end : leavePipe) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

}  // namespace stagepath
