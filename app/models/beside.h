// Work beside the window.
#pragma once

#include <functional>

namespace stagepath {

/// Runs \p work on a thread of the program's own; when the program ends it waits for it. Qt's shared threads stay free for Qt, which paints
/// large areas on them: the window would wait for \p work.
void runBeside(std::function<void()> work);

}  // namespace stagepath
