// Pages, undo and menu follow their keys.
#include "app/window/main/workspace_view.h"
#include "core/workspace/dump.h"
#include "tests/app/window/dialog_answer.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::answerDialog;
using test::q;
using test::WindowHome;

TEST_CASE("Ctrl+1 to Ctrl+7 show the pages, and undo goes to what moved", "[window]") {
    WindowHome home;
    home.openSample();
    const WorkspaceView* view = home.window->workspaceView();
    for (int page = 6; page >= 0; --page) {
        home.press(Qt::Key_1 + page, Qt::ControlModifier);
        CHECK(view->currentIndex() == page);
    }
    home.window->workspace()->edit(q("Rename"), [](Editor& e) {
        Initiative row = e.portfolio().initiatives().rows().constFirst();
        row.name = q("Renamed");
        e.update(row);
    });
    home.press(Qt::Key_7, Qt::ControlModifier);
    home.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(view->currentPage()->iconName() == q("roadmap"));
    CHECK(home.toast() == q("Undone: Rename"));
}

TEST_CASE("undo in a fresh sample takes nothing away and says so", "[window]") {
    WindowHome home;
    home.openSample();
    const QString sample = dumpOf(home.portfolio());
    const auto* button = home.window->findChild<QPushButton*>(q("railUndo"));
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    home.press(Qt::Key_Z, Qt::ControlModifier);
    home.settle();
    CHECK(dumpOf(home.portfolio()) == sample);
    CHECK(home.toast() == q("There is nothing left to undo"));
    // The next time, too, and after what was done since.
    home.run("close");
    home.settle();
    home.openSample();
    home.window->workspace()->edit(q("Rename"), [](Editor& e) {
        Initiative row = e.portfolio().initiatives().rows().constFirst();
        row.name = q("Renamed");
        e.update(row);
    });
    for (int step = 0; step < 3; ++step) home.run("undo");
    home.settle();
    CHECK(dumpOf(home.portfolio()) == sample);
}

TEST_CASE("F10 shows the menu and its keys, F1 lists every command", "[window]") {
    WindowHome home;
    CHECK_FALSE(home.window->menuBar()->isVisible());
    home.press(Qt::Key_F10);
    CHECK(home.window->menuBar()->isVisible());
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    home.press(Qt::Key_F10);
    CHECK_FALSE(home.window->menuBar()->isVisible());
    QStringList names;
    answerDialog([&](QDialog& dialog) {
        for (const QWidget* child : dialog.findChildren<QWidget*>()) names.append(child->accessibleName());
        dialog.accept();
    });
    home.press(Qt::Key_F1);
    CHECK(names.contains(q("Undo: Ctrl+Z")));
    CHECK(names.contains(q("Export PDF: Ctrl+E")));
}
