// Whether there is a display for the window, asked before the window system's own code ends the program without a sentence.
#pragma once

#include <QByteArray>

namespace stagepath {

/// Whether the platform that QT_QPA_PLATFORM or -platform asks for, or the usual ones without them, can be reached. Only X11 and Wayland
/// are tried; of any other platform it is taken that it can.
bool canReachDisplay(int argc, const char* const* argv);

}  // namespace stagepath
