// Questions and menus that are open when what they belong to goes: the workspace is left all the same, and its work is saved.
#include "app/dialogs/ask.h"
#include "app/pages/map_page.h"
#include "app/pages/readiness_page.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/map/map_view.h"
#include "app/views/table/use_case_table_view.h"
#include "app/views/timeline/timeline_view.h"
#include "app/window/chrome/header_bar.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

constexpr int kInTime = 20000;  // milliseconds

/// Does \p work as soon as a dialog asks something.
void whileAsking(const std::function<void(QDialog&)>& work) {
    auto* timer = new QTimer(qApp);
    timer->setInterval(1);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, work] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->stop();
        timer->deleteLater();
        work(*dialog);
    });
    timer->start();
}

/// The sample in its window, with a use case added.
struct ChangedWindow : WindowHome {
    ChangedWindow() {
        openSample();
        window->workspace()->edit(q("Add"), [this](Editor& e) {
            UseCase u;
            u.name = q("Added last");
            added = e.insert(u);
        });
    }
    bool isSavedIn(const QString& file) const { return Workspace::open(file, Workspace::Access::ReadOnly, environment)->portfolio().find(added); }
    UseCaseId added;
};

void openContextMenu(QWidget& at) {
    const QPoint middle = at.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, at.mapToGlobal(middle));
    QCoreApplication::sendEvent(&at, &event);
}

}  // namespace

TEST_CASE("a question goes with what asked it, and nothing is answered", "[window][ask]") {
    auto* page = new QWidget;
    page->show();
    whileAsking([page](QDialog&) { delete page; });
    QString answer = q("none yet");
    SECTION("for a line of text") { answer = askText(page, q("Name"), q("Name"), q("Suggested")); }
    SECTION("for a file to open") { answer = askOpenFile(page, q("Open"), q("All files (*)")); }
    SECTION("for a file to write") { answer = askSaveFile(page, q("Save"), q("chart.png"), q("Pictures (*.png)")); }
    CHECK(answer.isEmpty());
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("asked to go by the system with a question open the window saves and closes", "[window][ask]") {
    ChangedWindow w;
    const QString file = w.window->workspace()->filePath();
    auto& page = w.page<ReadinessPage>();
    const QSignalSpy closed(w.window.get(), &MainWindow::closed);
    whileAsking([&](QDialog&) { w.window->leave(); });
    for (QAction* action : page.actions()) {
        if (action->text() != q("Date of the round…")) continue;
        action->trigger();
        break;
    }
    REQUIRE(QTest::qWaitFor([&] { return closed.size() == 1; }, kInTime));
    CHECK(w.isSavedIn(file));
}

TEST_CASE("a menu that is open goes with its page, and the work is saved", "[window][ask]") {
    const int place = GENERATE(0, 1, 2);
    const bool isLeft = GENERATE(true, false);
    CAPTURE(place, isLeft);
    ChangedWindow w;
    const QString file = w.window->workspace()->filePath();
    if (place == 0) {
        auto& page = w.page<UseCasesPage>();
        page.table()->select({w.added});
        openContextMenu(*page.table()->viewport());
    } else if (place == 1) {
        emit w.page<MapPage>().view()->customContextMenuRequested(QPoint(40, 40));
    } else {
        emit w.page<RoadmapPage>().view()->menuRequested(QPoint(400, 400));
    }
    REQUIRE(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    const QPointer<QWidget> menu = QApplication::activePopupWidget();
    if (isLeft) {
        const QSignalSpy closed(w.window.get(), &MainWindow::closed);
        w.window->leave();
        REQUIRE(QTest::qWaitFor([&] { return closed.size() == 1; }, kInTime));
    } else {
        w.window->openFile(w.makeWorkspace(q("other.stagepath")));
        w.settle();
    }
    CHECK(QTest::qWaitFor([&] { return menu.isNull(); }));
    CHECK(w.isSavedIn(file));
}

TEST_CASE("tools that the header folds away are used in its menu and come back", "[window][ask]") {
    ChangedWindow w;
    auto* header = w.window->findChild<HeaderBar*>();
    REQUIRE(header);
    w.page<RoadmapPage>();
    header->setFixedWidth(500);
    QTest::qWait(1);
    QPushButton* more = nullptr;
    for (auto* button : header->findChildren<QPushButton*>()) {
        if (button->accessibleName() == q("More")) more = button;
    }
    REQUIRE(more);
    REQUIRE(more->isVisible());
    const QPointer<QPushButton> critical = header->findChild<QPushButton*>(q("criticalPath"));
    REQUIRE(critical);
    REQUIRE_FALSE(critical->isVisible());
    more->click();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->isAncestorOf(critical));
    critical->click();
    CHECK(critical->isChecked());
    SECTION("it is closed") {
        menu->close();
        CHECK(header->isAncestorOf(critical));
        QTest::qWait(1);
        CHECK(critical);
    }
    SECTION("the workspace goes meanwhile") {
        w.run("close");
        w.settle();
        CHECK_FALSE(w.window->workspaceView());
    }
}

TEST_CASE("a moment is not named in a workspace that came while its name was asked for", "[window][ask]") {
    ChangedWindow w;
    const QString other = w.makeWorkspace(q("other.stagepath"), 2);
    whileAsking([&](QDialog& dialog) {
        w.window->openFile(other);
        w.settle();
        dialog.findChild<QLineEdit*>()->setText(q("Board meeting"));
        dialog.accept();
    });
    w.run("nameMoment");
    REQUIRE(w.window->workspace()->filePath() == other);
    for (const HistoryEntry& entry : w.window->workspace()->history()) CHECK(entry.snapshot.isEmpty());
    CHECK(w.notice().isEmpty());
}
