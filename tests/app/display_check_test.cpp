// A display that is not there is known before the window system's own code ends the program.
#include "app/window/display_check.h"
#include "tests/support/support.h"

#include <QScopeGuard>

#include <vector>

using namespace stagepath;

namespace {

/// What the program would find with these arguments where \p platform, \p display and \p wayland are set.
bool reaches(const QByteArray& platform, const QByteArray& display, const std::vector<const char*>& arguments = {}) {
    const char* const names[] = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR"};
    std::vector<std::pair<const char*, QByteArray>> before;
    for (const char* name : names) before.emplace_back(name, qgetenv(name));
    const auto restore = qScopeGuard([&] {
        for (const auto& [name, value] : before) value.isNull() ? qunsetenv(name) : qputenv(name, value);
    });
    const test::TempDir runtime;
    for (const char* name : names) qunsetenv(name);
    qputenv("XDG_RUNTIME_DIR", runtime.path(QString()).toUtf8());
    if (!platform.isEmpty()) qputenv("QT_QPA_PLATFORM", platform);
    if (!display.isEmpty()) qputenv("DISPLAY", display);
    std::vector<const char*> all{"stagepath"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return canReachDisplay(static_cast<int>(all.size()), all.data());
}

}  // namespace

TEST_CASE("a display that is missing or dead is known and one that needs none is taken", "[display]") {
    CHECK_FALSE(reaches({}, {}));
    CHECK_FALSE(reaches({}, ":7777"));
    CHECK_FALSE(reaches("xcb", ":7777"));
    CHECK_FALSE(reaches("wayland", {}));
    CHECK_FALSE(reaches("xcb;wayland", {}));
    CHECK_FALSE(reaches("offscreen", {}, {"-platform", "xcb"}));
    CHECK_FALSE(reaches({}, {}, {"-display", ":7777"}));
    CHECK(reaches("offscreen", {}));
    CHECK(reaches("offscreen:enable_fonts", {}));
    CHECK(reaches({}, {}, {"--platform", "offscreen"}));
    CHECK(reaches("xcb;offscreen", {}));
}
