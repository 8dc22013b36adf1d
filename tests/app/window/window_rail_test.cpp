// The rail at the side of the window.
#include "app/drawing/icons.h"
#include "app/widgets/toast.h"
#include "app/window/chrome/rail.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QLayout>
#include <QPaintEvent>
#include <QTest>

using namespace stagepath;
using test::q;
using test::WindowHome;

TEST_CASE("read from right to left, the rail stands at the right", "[window]") {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        WindowHome home;
        home.openSample();
        const auto* rail = home.window->findChild<Rail*>();
        CHECK(rail->mapTo(home.window.get(), QPoint(rail->width(), 0)).x() == home.window->width());
        // The sign of a word in passing stands before it, and taking back points to where reading starts.
        home.window->workspaceView()->showToast(q("Done"));
        const QMargins around = home.window->findChild<Toast*>()->layout()->contentsMargins();
        CHECK(around.right() > around.left());
        CHECK(facing(q("undo"), rail->layoutDirection()) == q("redo"));
        CHECK(facing(q("history"), rail->layoutDirection()) == q("history"));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the line above the saved state leaves nothing behind where the state moves", "[window]") {
    struct Watch : QObject {
        QRegion painted;
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) painted += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    };
    WindowHome home({1100, 700});
    home.openSample();
    auto* rail = home.window->findChild<Rail*>();
    auto* state = rail->findChild<QWidget*>(q("savedState"));
    REQUIRE(state);
    QTest::qWait(50);
    Watch watch;
    rail->installEventFilter(&watch);
    const QPoint before(state->x() + 2, state->y() - 6);
    state->move(state->x(), state->y() - 3 * state->height());
    CHECK(QTest::qWaitFor([&] { return watch.painted.contains(before); }, 1000));
    rail->removeEventFilter(&watch);
}

TEST_CASE("the smallest window folds the rail to its icons", "[window]") {
    WindowHome home({1100, 700});
    home.openSample();
    CHECK(home.window->findChild<Rail*>()->width() == 56);
    home.window->resize(1440, 900);
    CHECK(QTest::qWaitFor([&] { return home.window->findChild<Rail*>()->width() == 216; }));
}
