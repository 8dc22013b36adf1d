// Starts the program: options, language, theme, window.
#pragma once

namespace stagepath {

/// Runs the window; returns the exit code.
int runApplication(int argc, char** argv);

}  // namespace stagepath
