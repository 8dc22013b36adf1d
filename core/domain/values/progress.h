// How long work reports how far it is, and learns that it shall stop.
#pragma once

#include "core/domain/values/error.h"

#include <QString>

#include <functional>

namespace stagepath {

/// Called now and then from the worker with the share done (0 to 1, or negative if unknown).
/// Returns false to cancel.
using ProgressCallback = std::function<bool(double share)>;

/// Reports \p share to \p progress (which may be empty); throws Cancelled where the user wants it to stop.
inline void report(const ProgressCallback& progress, double share) {
    if (progress && !progress(share)) throw Cancelled();
}

}  // namespace stagepath
