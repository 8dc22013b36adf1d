// The map page over the sample in its own workspace, shown and ready for mouse and keys.
#pragma once

#include "app/pages/map_page.h"
#include "app/views/map/map_tray.h"
#include "app/views/map/map_view.h"
#include "app/views/map/ranked_list.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QtTest/QTest>

namespace stagepath::test {

/// What a test of the map needs: the page, and hands for it.
struct MapHome {
    /// Crowd: 400 placed ones.
    enum class Content { Sample, Unplaced, Crowd };
    explicit MapHome(Content content = Content::Sample, Qt::LayoutDirection direction = Qt::LeftToRight);

    const Portfolio& portfolio() const { return workspace->portfolio(); }
    const MapScene& scene() const { return view->model().scene(); }
    UseCaseId id(const char* name) const;
    const UseCase& row(const char* name) const { return *portfolio().find(id(name)); }
    const MapBubble& bubble(const char* name) const;
    QPoint at(const char* name) const { return view->bubbleRect(id(name)).center().toPoint(); }
    /// Where \p score is drawn.
    QPoint at(MapPoint score) const { return view->layoutOfMap().geometry.toPoint(score).toPoint(); }
    qsizetype steps() const { return workspace->history().size(); }
    std::array<int, 4> counts() const { return scene().counts; }

    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(view, Qt::LeftButton, modifiers, at); }
    /// Presses at \p from and goes on to \p to, the button still down.
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton);
    void moveTo(QPoint to, Qt::MouseButtons buttons = Qt::LeftButton);
    void drop(QPoint at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseRelease(view, Qt::LeftButton, modifiers, at); }
    void wheel(QPoint at, int notches);
    void key(int code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, static_cast<Qt::Key>(code), modifiers); }
    /// Lets what the arrow keys moved be kept.
    bool settles(qsizetype steps);

    TempDir dir;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MapPage> page;
    MapView* view = nullptr;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
};

}  // namespace stagepath::test
