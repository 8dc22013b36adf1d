// Work is saved by itself, and what stands in the way is said.
#include "app/dialogs/ask.h"
#include "tests/app/window/dialog_answer.h"
#include "tests/app/window_home.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace stagepath;
using test::answerDialog;
using test::q;
using test::WindowHome;

TEST_CASE("nobody is asked whether to replace a workspace, since none is ever replaced", "[window]") {
    WindowHome home;
    home.openSample();
    const auto asksToReplace = [](const std::function<void()>& save) {
        bool asks = false;
        answerDialog([&asks](QDialog& dialog) {
            const auto* files = qobject_cast<QFileDialog*>(&dialog);
            CHECK(files);
            asks = files && !files->testOption(QFileDialog::DontConfirmOverwrite);
            dialog.reject();
        });
        save();
        return asks;
    };
    CHECK_FALSE(asksToReplace([&] { home.run("saveCopy"); }));
    CHECK(asksToReplace([&] { askSaveFile(home.window.get(), q("Export the comparison"), q("slip.csv"), q("Tables (*.csv)")); }));
}

TEST_CASE("closing the window publishes everything and leaves no side files", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), GENERATE(1, 6000));
    home.window->openFile(file);
    home.settle();
    const qsizetype before = home.portfolio().useCases().size();
    home.window->workspace()->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Last thing");
        e.insert(u);
    });
    bool closed = false;
    QObject::connect(home.window.get(), &MainWindow::closed, [&] { closed = true; });
    home.window->close();
    REQUIRE(QTest::qWaitFor([&] { return closed; }, 30000));
    CHECK(home.files() == QStringList{q("w.stagepath")});
    CHECK(QDir(home.environment.stateDirectory + q("/work")).isEmpty());
    CHECK(Workspace::open(file, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == before + 1);
}

TEST_CASE("a window whose file can't be saved stays and says that the work is kept", "[window]") {
    WindowHome home;
    QDir().mkpath(home.dir.path(q("place")));
    const QString file = home.makeWorkspace(q("place/w.stagepath"));
    home.window->openFile(file);
    home.settle();
    home.window->workspace()->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Kept");
        e.insert(u);
    });
    REQUIRE(QDir().rename(home.dir.path(q("place")), home.dir.path(q("drive taken away"))));
    home.window->close();
    CHECK(home.window->isVisible());
    CHECK(home.notice().contains(q("Your work is kept")));
    CHECK(home.notice().contains(q("when it is opened here next")));
    // The workspace is still there, and so is the way to a copy.
    REQUIRE(home.window->workspace());
    const QString copy = home.dir.path(q("copy.stagepath"));
    setNextAnswer(copy);
    auto* save = home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"));
    REQUIRE(save->isVisible());
    CHECK(save->text() == q("Save a copy"));
    QTest::mouseClick(save, Qt::LeftButton);
    home.settle();
    CHECK(Workspace::open(copy, Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 2);
    home.window->close();
    CHECK_FALSE(home.window->isVisible());
    REQUIRE(QDir().rename(home.dir.path(q("drive taken away")), home.dir.path(q("place"))));
    CHECK(Workspace::open(file, Workspace::Access::ReadWrite, home.environment)->portfolio().useCases().size() == 2);
}

TEST_CASE("work that can't be saved is told in the bar and saved by itself once it can be", "[window]") {
    WindowHome home;
    QDir().mkpath(home.dir.path(q("place")));
    const QString file = home.makeWorkspace(q("place/w.stagepath"));
    home.window->openFile(file);
    home.settle();
    Workspace& workspace = *home.window->workspace();
    workspace.setAutoPublish(1);
    REQUIRE(QDir().rename(home.dir.path(q("place")), home.dir.path(q("drive taken away"))));
    workspace.edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Late");
        e.insert(u);
    });
    REQUIRE(QTest::qWaitFor([&] { return workspace.publishState() == PublishState::Failed; }, 30000));
    REQUIRE(QTest::qWaitFor([&] { return !home.notice().isEmpty(); }, 30000));
    CHECK(home.notice() == workspace.publishProblem());
    CHECK(home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"))->text() == q("Save a copy"));
    // Nobody does anything, and nothing is edited.
    REQUIRE(QDir().rename(home.dir.path(q("drive taken away")), home.dir.path(q("place"))));
    REQUIRE(QTest::qWaitFor([&] { return workspace.publishState() == PublishState::Published; }, 30000));
    CHECK(home.notice().isEmpty());
    CHECK(workspace.publishProblem().isEmpty());
}

TEST_CASE("why an edit could not be made goes with the next one that can", "[window]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("w.stagepath"), 2));
    home.settle();
    emit home.window->workspaceView()->currentPage()->problem(q("The disk is full."));
    CHECK(home.notice() == q("The disk is full."));
    home.window->workspace()->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Churn");
        e.insert(u);
    });
    CHECK(home.notice().isEmpty());
}
