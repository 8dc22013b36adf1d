#include "app/window/display_check.h"

#include <QLibrary>
#include <QList>
#include <QtGlobal>

#include <algorithm>

namespace stagepath {

namespace {

/// The value that follows \p option, written with one dash or two; \p otherwise without it.
QByteArray displayArgument(int argc, const char* const* argv, const QByteArray& option, const QByteArray& otherwise) {
    QByteArray value = otherwise;
    for (int i = 1; i + 1 < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == option || argument == '-' + option) value = argv[++i];
    }
    return value;
}

/// The libraries are there wherever the window can be shown; without them the window system's own code says what is missing.
bool canReachX11(const QByteArray& display) {
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto open = reinterpret_cast<void* (*)(const char*, int*)>(xcb.resolve("xcb_connect"));
    const auto failed = reinterpret_cast<int (*)(void*)>(xcb.resolve("xcb_connection_has_error"));
    const auto close = reinterpret_cast<void (*)(void*)>(xcb.resolve("xcb_disconnect"));
    if (!open || !failed || !close) return true;
    void* connection = open(display.isEmpty() ? nullptr : display.constData(), nullptr);
    const bool isThere = failed(connection) == 0;
    close(connection);
    return isThere;
}

bool canReachWayland() {
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET")) return true;  // an open connection, which only one may take
    const bool isPath = qgetenv("WAYLAND_DISPLAY").startsWith('/');
    if (!isPath && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) return false;  // the library would say so on stderr itself
    QLibrary wayland(QStringLiteral("wayland-client"), 0);
    const auto open = reinterpret_cast<void* (*)(const char*)>(wayland.resolve("wl_display_connect"));
    const auto close = reinterpret_cast<void (*)(void*)>(wayland.resolve("wl_display_disconnect"));
    if (!open || !close) return true;
    void* display = open(nullptr);
    if (display) close(display);
    return display != nullptr;
}

/// What Qt tries where nobody asks for a platform.
QByteArray usualPlatforms() {
    const bool isWayland = qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qgetenv("XDG_SESSION_TYPE") == "wayland";
    return isWayland ? "wayland;xcb" : "xcb";
}

}  // namespace

bool canReachDisplay(int argc, const char* const* argv) {
    const QByteArray platforms = displayArgument(argc, argv, "-platform", qgetenv("QT_QPA_PLATFORM"));
    const QList<QByteArray> names = (platforms.isEmpty() ? usualPlatforms() : platforms).split(';');
    return std::any_of(names.begin(), names.end(), [&](const QByteArray& name) {
        if (name == "xcb" || name.startsWith("xcb:")) return canReachX11(displayArgument(argc, argv, "-display", {}));
        return !name.startsWith("wayland") || canReachWayland();
    });
}

}  // namespace stagepath
