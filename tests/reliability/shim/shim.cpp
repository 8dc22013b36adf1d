#include "tests/reliability/shim/shim.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

#include "tests/reliability/shim/real_calls.h"

namespace stagepath::shim {

namespace {

constexpr int kMostFiles = 4096;

/// Never destroyed: the program's last calls come after the destructors.
struct State {
    std::mutex mutex;
    std::string root;
    Fault fault;
    std::atomic<long> count{0};
    std::atomic<bool> fired{false};
    std::string paths[kMostFiles];  ///< of what is open under the root; empty for the rest
    std::function<void(const Event&)> sink;
    int log = -1;

    State() {
        if (const char* root_ = std::getenv("STAGEPATH_SHIM_ROOT")) root = root_;
        if (const char* path = std::getenv("STAGEPATH_SHIM_LOG")) log = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
};

State& state() {
    static State& instance = *new State;
    return instance;
}

bool inScope(const char* path) {
    const std::string& root = state().root;
    return path && !root.empty() && std::strncmp(path, root.c_str(), root.size()) == 0;
}

const char* pathOf(int fd) { return fd >= 0 && fd < kMostFiles && !state().paths[fd].empty() ? state().paths[fd].c_str() : nullptr; }

bool changes(Call call) { return call != Call::Open && call != Call::Read && call != Call::Lock && call != Call::Stat; }

/// Which calls an error can come from; the rest neither count nor fail.
bool canHappen(int error, Call call) {
    switch (error) {
        case ENOSPC: return call == Call::Create || call == Call::Write || call == Call::Sync || call == Call::Rename || call == Call::MakeDirectory || call == Call::Link;
        case EACCES: return call == Call::Open || call == Call::Create || call == Call::Rename || call == Call::Unlink || call == Call::MakeDirectory || call == Call::Link;
        case EROFS: return changes(call) && call != Call::Sync;
        case EMFILE: return call == Call::Open || call == Call::Create;
        case ENOLCK: return call == Call::Lock;
        case EPERM: return call == Call::Mode || call == Call::Link;
        case EINTR: return call == Call::Open || call == Call::Create || call == Call::Read || call == Call::Write;
        default: return true;
    }
}

enum class Verdict { Pass, Fail, Half };

/// Counts a call and says what becomes of it; errno is set for Fail.
Verdict judge(Call call) {
    State& s = state();
    const Fault& f = s.fault;
    using Kind = Fault::Kind;
    const bool met = f.kind == Kind::Error        ? canHappen(f.error, call)
                     : f.kind == Kind::ShortWrite || f.kind == Kind::TornKill ? call == Call::Write
                                                  : f.kind != Kind::FullDisk && changes(call);
    if (!met) return Verdict::Pass;
    const long n = ++s.count;
    if (f.kind == Kind::None || (f.onward ? n < f.at : n != f.at)) return Verdict::Pass;
    s.fired = true;
    if (f.kind == Kind::Kill) ::kill(::getpid(), SIGKILL);
    if (f.kind != Kind::Error) return Verdict::Half;
    errno = f.error;
    return Verdict::Fail;
}

void tell(const Event& event) {
    State& s = state();
    const std::lock_guard<std::mutex> lock(s.mutex);
    if (s.sink) s.sink(event);
}

uint64_t inodeOf(int fd, bool* directory = nullptr, int64_t* size = nullptr) {
    struct stat info {};
    if (real().fstat(fd, &info) != 0) return 0;
    if (directory) *directory = S_ISDIR(info.st_mode);
    if (size) *size = info.st_size;
    return info.st_ino;
}

/// One line of the log: what was done to which path, for programs that are watched from outside.
void note(const char* what, const char* path) {
    const State& s = state();
    if (s.log < 0 || !path) return;
    const std::string line = std::string(what) + ' ' + path + '\n';
    ::syscall(SYS_write, s.log, line.data(), line.size());
}

bool isRecording() { return static_cast<bool>(state().sink); }

int64_t sizeAt(const char* path) {
    struct stat info {};
    return real().stat(path, &info) == 0 && S_ISREG(info.st_mode) && info.st_nlink == 1 ? info.st_size : 0;
}

bool isFullDisk() { return state().fault.kind == Fault::Kind::FullDisk; }

/// Gives bytes back to the disk that has a limit.
void giveBack(int64_t bytes) {
    State& s = state();
    const std::lock_guard<std::mutex> lock(s.mutex);
    if (isFullDisk()) s.fault.space += bytes;
}

/// How many of \p size bytes at \p offset still fit where the disk has a limit.
size_t fitting(int fd, int64_t offset, size_t size) {
    State& s = state();
    const std::lock_guard<std::mutex> lock(s.mutex);
    if (!isFullDisk()) return size;
    int64_t now = 0;
    inodeOf(fd, nullptr, &now);
    const int64_t growth = std::max<int64_t>(0, offset + static_cast<int64_t>(size) - std::max(now, offset));
    const int64_t granted = std::min(growth, s.fault.space);
    s.fault.space -= granted;
    s.fired = s.fired || granted < growth;
    return size - static_cast<size_t>(growth - granted);
}

int openFile(const char* path, int flags, mode_t mode, int at) {
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT);
    if (writes) note("write", path);
    if (!inScope(path)) return real().openat(at, path, flags, mode);
    struct stat info {};
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool created = isUnnamed || ((flags & O_CREAT) && real().stat(path, &info) != 0);
    if (isUnnamed && state().fault.error == EPERM) {  // a disk without links has no files without names either
        errno = EOPNOTSUPP;
        return -1;
    }
    if (judge(created || (flags & O_TRUNC) ? Call::Create : Call::Open) == Verdict::Fail) return -1;
    if (flags & O_TRUNC) giveBack(sizeAt(path));
    const int fd = real().openat(at, path, flags, mode);
    if (fd < 0 || fd >= kMostFiles) return fd;
    state().paths[fd] = path;
    if (!isRecording()) return fd;
    bool directory = false;
    const uint64_t inode = inodeOf(fd, &directory);
    tell({created ? Call::Create : Call::Open, isUnnamed ? "" : path, nullptr, inode, 0, nullptr, 0, directory});
    if (flags & O_TRUNC) tell({Call::Truncate, path, nullptr, inode, 0, nullptr, 0, false});
    return fd;
}

/// Writes through \p put, which takes how many bytes to write; \p offset is where.
template <class Put>
ssize_t writeBytes(int fd, const void* data, size_t size, int64_t offset, Put put) {
    const char* path = pathOf(fd);
    if (!path || size == 0) return put(size);
    const Verdict verdict = judge(Call::Write);
    if (verdict == Verdict::Fail) return -1;
    size_t part = verdict == Verdict::Half ? std::max<size_t>(1, size / 2) : size;
    part = std::min(part, fitting(fd, offset, size));
    if (part == 0) {
        errno = ENOSPC;
        return -1;
    }
    const ssize_t done = put(part);
    if (verdict == Verdict::Half && state().fault.kind == Fault::Kind::TornKill) ::kill(::getpid(), SIGKILL);
    if (done > 0 && isRecording()) tell({Call::Write, path, nullptr, inodeOf(fd), offset, data, static_cast<size_t>(done), false});
    return done;
}

int syncFile(int fd, int (*sync)(int)) {
    const char* path = pathOf(fd);
    if (!path) return sync(fd);
    if (judge(Call::Sync) == Verdict::Fail) return -1;
    const int result = sync(fd);
    if (!isRecording()) return result;
    bool directory = false;
    const uint64_t inode = inodeOf(fd, &directory);
    tell({Call::Sync, path, nullptr, inode, 0, nullptr, 0, directory});
    return result;
}

int truncateFile(int fd, int64_t size) {
    const char* path = pathOf(fd);
    if (!path) return real().ftruncate(fd, size);
    if (judge(Call::Truncate) == Verdict::Fail) return -1;
    int64_t old = 0;
    inodeOf(fd, nullptr, &old);
    const int result = real().ftruncate(fd, size);
    if (result == 0) giveBack(std::max<int64_t>(0, old - size));
    if (result == 0 && isRecording()) tell({Call::Truncate, path, nullptr, inodeOf(fd), size, nullptr, 0, false});
    return result;
}

/// A call on names only: \p call with what \p act does.
template <class Act>
int nameCall(Call call, const char* path, const char* to, Act act) {
    note(call == Call::Unlink || call == Call::RemoveDirectory ? "remove" : "write", to ? to : path);
    const bool watched = inScope(to ? to : path);
    if (watched && judge(call) == Verdict::Fail) return -1;
    const int64_t freed = !watched || !isFullDisk() ? 0 : call == Call::Unlink ? sizeAt(path) : call == Call::Rename ? sizeAt(to) : 0;
    uint64_t inode = 0;
    if (watched && call == Call::Link && isRecording()) {
        struct stat info {};
        if (real().stat(path, &info) == 0) inode = info.st_ino;
    }
    const int result = act();
    if (result == 0 && freed > 0) giveBack(freed);
    if (result == 0 && watched && isRecording() && call != Call::Mode) tell({call, path, to, inode, 0, nullptr, 0, false});
    return result;
}

template <class Act>
auto lookCall(Call call, bool watched, Act act) -> decltype(act()) {
    if (watched && judge(call) == Verdict::Fail) return -1;
    return act();
}

}  // namespace

void watch(const char* root) { state().root = root; }

void arm(const Fault& fault) {
    State& s = state();
    s.fault = fault;
    s.count = 0;
    s.fired = false;
}

long counted() { return state().count; }
bool fired() { return state().fired; }

void record(std::function<void(const Event&)> sink) {
    State& s = state();
    const std::lock_guard<std::mutex> lock(s.mutex);
    s.sink = std::move(sink);
}

}  // namespace stagepath::shim

#include "tests/reliability/shim/calls.inc"
