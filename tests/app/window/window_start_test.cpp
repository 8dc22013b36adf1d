// From the start page to a new workspace, the sample or a recent file.
#include "app/dialogs/new_workspace_dialog.h"
#include "app/pages/use_cases_page.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "app/window/start/recent_files.h"
#include "tests/app/window/dialog_answer.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace stagepath;
using test::answerDialog;
using test::q;
using test::TempDir;
using test::WindowHome;

TEST_CASE("from the welcome page the arrow keys and Enter lead to the sample", "[window]") {
    WindowHome home;
    CHECK_FALSE(home.window->workspace());
    for (int i = 0; i < 3; ++i) home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 24);
    CHECK(home.window->windowTitle() == q("northwind-bank.stagepath – Northwind Bank – Stagepath"));
    CHECK(home.notice().isEmpty());
}

TEST_CASE("a new workspace is made where the dialog says, and shown", "[window]") {
    WindowHome home;
    const QString file = home.dir.path(q("alder.stagepath"));
    answerDialog([&](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(q("organisation"))->setText(q("Alder Energy"));
        dialog.findChild<QLineEdit*>(q("file"))->setText(file);
        dialog.accept();
    });
    home.run("new");
    home.settle();
    CHECK(home.portfolio().settings().organisation == q("Alder Energy"));
    CHECK(home.files() == QStringList{q("alder.stagepath")});
}

TEST_CASE("in a new workspace the first use case can be typed at once", "[window][new-workspace]") {
    WindowHome home;
    const bool isFromWelcome = GENERATE(true, false);
    CAPTURE(isFromWelcome);
    if (!isFromWelcome) home.openSample();
    answerDialog([&](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(q("organisation"))->setText(q("Alder Energy"));
        dialog.findChild<QLineEdit*>(q("file"))->setText(home.dir.path(q("alder.stagepath")));
        dialog.accept();
    });
    home.run("new");
    home.settle();
    QApplication::setActiveWindow(home.window.get());
    QCoreApplication::processEvents();
    const auto* page = qobject_cast<UseCasesPage*>(home.window->workspaceView()->currentPage());
    REQUIRE(page);
    CHECK(page->table()->captureRow()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), q("Meter reading"));
    home.press(Qt::Key_Return);
    REQUIRE(home.portfolio().useCases().size() == 1);
    CHECK(home.portfolio().useCases().rows().constFirst().name == q("Meter reading"));
}

TEST_CASE("a new workspace whose folder is not there is refused in the dialog and what was typed stays", "[window][new-workspace]") {
    WindowHome home;
    bool refused = false;
    answerDialog([&](QDialog& dialog) {
        auto* file = dialog.findChild<QLineEdit*>(q("file"));
        auto* problem = dialog.findChild<QLabel*>(q("problem"));
        dialog.findChild<QLineEdit*>(q("organisation"))->setText(q("Alder Energy"));
        file->setText(home.dir.path(q("nowhere/alder.stagepath")));
        dialog.accept();
        refused = dialog.isVisible() && problem->isVisible() && problem->text().contains(home.dir.path(q("nowhere")));
        file->setText(home.dir.path(q("alder.stagepath")));
        CHECK_FALSE(problem->isVisible());
        QApplication::setActiveWindow(&dialog);
        QTest::keyClick(file, Qt::Key_Return, Qt::ControlModifier);
        if (dialog.isVisible()) dialog.reject();  // what is checked below says so
    });
    home.run("new");
    home.settle();
    CHECK(refused);
    CHECK(home.portfolio().settings().organisation == q("Alder Energy"));
}

TEST_CASE("where there is no folder for documents a new workspace is suggested in the home folder", "[new-workspace]") {
    const TempDir home;
    const QByteArray before = qgetenv("HOME");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", QFile::encodeName(home.path(QString())));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path(q("config"))));
    NewWorkspaceDialog dialog;
    dialog.findChild<QLineEdit*>(q("organisation"))->setText(q("Alder Energy"));
    CHECK(QFileInfo(dialog.file()).absolutePath() == QDir(home.path(QString())).absolutePath());
    REQUIRE(QDir().mkpath(home.path(q("Documents"))));
    dialog.findChild<QLineEdit*>(q("organisation"))->setText(q("Alder"));
    CHECK(QFileInfo(dialog.file()).absolutePath() == home.path(q("Documents")));
    qputenv("HOME", before);
    if (config.isNull()) qunsetenv("XDG_CONFIG_HOME");
    else qputenv("XDG_CONFIG_HOME", config);
}

TEST_CASE("recent files open with Enter, a missing one stays until Delete", "[window]") {
    WindowHome home;
    const QString first = home.makeWorkspace(q("first.stagepath"), 2);
    rememberRecentFile({home.dir.path(q("gone.stagepath")), q("Gone"), 5, QDateTime::currentDateTime()});
    home.window->openFile(first);
    home.settle();
    home.run("close");
    home.settle();
    CHECK_FALSE(home.window->workspace());
    REQUIRE(recentFiles().size() == 2);
    CHECK(recentFiles()[0].useCases == 2);
    for (int i = 0; i < 5; ++i) home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    home.settle();
    CHECK_FALSE(home.window->workspace());
    CHECK(home.notice().contains(q("gone.stagepath")));
    CHECK(recentFiles().size() == 2);
    home.press(Qt::Key_Delete);
    CHECK(recentFiles().size() == 1);
    home.press(Qt::Key_Return);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 2);
}

TEST_CASE("recent files say how many use cases a workspace had when it was left", "[window]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("first.stagepath"), 2));
    home.settle();
    QTest::qWait(400);  // until it is remembered as it was opened
    home.window->workspace()->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Third");
        e.insert(u);
    });
    SECTION("for another one") {
        home.window->openFile(home.makeWorkspace(q("second.stagepath"), 1));
        home.settle();
        REQUIRE(home.portfolio().useCases().size() == 1);
    }
    SECTION("by closing the window") {
        bool closed = false;
        QObject::connect(home.window.get(), &MainWindow::closed, [&] { closed = true; });
        home.window->close();
        REQUIRE(QTest::qWaitFor([&] { return closed; }, 30000));
    }
    const QList<RecentFile> files = recentFiles();
    const auto first = std::find_if(files.cbegin(), files.cend(), [](const RecentFile& f) { return f.path.endsWith(q("first.stagepath")); });
    REQUIRE(first != files.cend());
    CHECK(first->useCases == 3);
}
