// Stands between a program and the system: counts its file calls and can kill the program at one of them, let one fail, run out of
// space, or record what reached the disk. Linked by the tests and, through LD_PRELOAD, put in front of whole programs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace stagepath::shim {

/// What a call does; a fault only meets those it can happen to.
enum class Call { Open, Create, Read, Write, Sync, Truncate, Rename, Unlink, MakeDirectory, RemoveDirectory, Mode, Link, Lock, Stat };

/// What happens to a call.
struct Fault {
    enum class Kind { None, Error, ShortWrite, Kill, TornKill, FullDisk };
    Kind kind = Kind::None;
    long at = 0;         ///< which call it meets, from 1
    int error = 0;       ///< errno for Error
    bool onward = false;  ///< from then on, not once
    int64_t space = 0;   ///< bytes left on the disk for FullDisk
};

/// Only calls on paths that begin with \p root are counted and met.
void watch(const char* root);
/// Counts from 1 again. Kill and TornKill count the calls that change something, Error those it can happen to.
void arm(const Fault& fault);
/// How many calls were counted since arm().
long counted();
/// Whether the fault met a call.
bool fired();

/// A change that reached the system.
struct Event {
    Call call;
    const char* path;  ///< of the file as it was opened, or the old name
    const char* to;    ///< the new name of Rename and Link
    uint64_t inode;
    int64_t offset;    ///< of Write; new size of Truncate
    const void* data;
    size_t size;
    bool directory;
};
/// Calls \p sink for every change under the root; an empty one ends it.
void record(std::function<void(const Event&)> sink);

}  // namespace stagepath::shim
