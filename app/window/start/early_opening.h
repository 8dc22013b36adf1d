// The file that is named at the start is read on another processor while faces and window are made.
#pragma once

#include "core/workspace/workspace.h"

#include <future>
#include <memory>

namespace stagepath {

struct EarlyOpening {
    QString file;  ///< its whole path
    /// What Workspace::open gives (in the thread that asked for it) or throws.
    std::future<std::unique_ptr<Workspace>> workspace;
};

/// Begins to open \p file for writing; nullptr where none is named. Who takes nothing of it waits for its end and closes it.
std::shared_ptr<EarlyOpening> openEarly(const QString& file, const Environment& environment);

}  // namespace stagepath
