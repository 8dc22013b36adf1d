// The real window with the sample open, and its search.
#pragma once

#include "app/window/chrome/search_popup.h"
#include "app/window/main/workspace_view.h"
#include "tests/app/window_home.h"

#include <QtTest/QTest>

namespace stagepath::test {

struct OpenHome : WindowHome {
    OpenHome() {
        show();
        openSample();
    }
    WorkspaceView& view() const { return *window->workspaceView(); }
    QString pageTitle() const { return view().currentPage()->title(); }
    SearchPopup* popup() const { return window->findChild<SearchPopup*>(); }
    void type(const char* text) const { QTest::keyClicks(popup()->field(), q(text)); }
    void key(int key) const { QTest::keyClick(popup()->field(), static_cast<Qt::Key>(key)); }
};

}  // namespace stagepath::test
