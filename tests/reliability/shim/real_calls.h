// The system's own functions behind those of the shim.
#pragma once

#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace stagepath::shim {

struct RealCalls {
    template <class F>
    static void find(F& function, const char* name) {
        function = reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
    }
    RealCalls() {
        find(openat, "openat64");
        find(close, "close");
        find(read, "read");
        find(pread, "pread64");
        find(write, "write");
        find(pwrite, "pwrite64");
        find(fsync, "fsync");
        find(fdatasync, "fdatasync");
        find(ftruncate, "ftruncate64");
        find(rename, "rename");
        find(renameat2, "renameat2");
        find(unlink, "unlink");
        find(mkdir, "mkdir");
        find(rmdir, "rmdir");
        find(chmod, "chmod");
        find(fchmod, "fchmod");
        find(link, "link");
        find(linkat, "linkat");
        find(fcntl, "fcntl64");
        find(flock, "flock");
        find(access, "access");
        find(stat, "stat64");
        find(lstat, "lstat64");
        find(fstat, "fstat64");
        find(statx, "statx");
        find(sendfile, "sendfile");
        find(ioctl, "ioctl");
        find(socket, "socket");
    }
    int (*openat)(int, const char*, int, ...) = nullptr;
    int (*close)(int) = nullptr;
    ssize_t (*read)(int, void*, size_t) = nullptr;
    ssize_t (*pread)(int, void*, size_t, off_t) = nullptr;
    ssize_t (*write)(int, const void*, size_t) = nullptr;
    ssize_t (*pwrite)(int, const void*, size_t, off_t) = nullptr;
    int (*fsync)(int) = nullptr;
    int (*fdatasync)(int) = nullptr;
    int (*ftruncate)(int, off_t) = nullptr;
    int (*rename)(const char*, const char*) = nullptr;
    int (*renameat2)(int, const char*, int, const char*, unsigned) = nullptr;
    int (*unlink)(const char*) = nullptr;
    int (*mkdir)(const char*, mode_t) = nullptr;
    int (*rmdir)(const char*) = nullptr;
    int (*chmod)(const char*, mode_t) = nullptr;
    int (*fchmod)(int, mode_t) = nullptr;
    int (*link)(const char*, const char*) = nullptr;
    int (*linkat)(int, const char*, int, const char*, int) = nullptr;
    int (*fcntl)(int, int, ...) = nullptr;
    int (*flock)(int, int) = nullptr;
    int (*access)(const char*, int) = nullptr;
    int (*stat)(const char*, struct stat*) = nullptr;
    int (*lstat)(const char*, struct stat*) = nullptr;
    int (*fstat)(int, struct stat*) = nullptr;
    int (*statx)(int, const char*, int, unsigned, struct statx*) = nullptr;
    ssize_t (*sendfile)(int, int, off_t*, size_t) = nullptr;
    int (*ioctl)(int, unsigned long, ...) = nullptr;
    int (*socket)(int, int, int) = nullptr;
};

inline const RealCalls& real() {
    static const RealCalls calls;
    return calls;
}

}  // namespace stagepath::shim
