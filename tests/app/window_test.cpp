#include "app/dialogs/ask.h"
#include "app/dialogs/new_workspace_dialog.h"
#include "app/dialogs/report_dialog.h"
#include "app/drawing/icons.h"
#include "app/pages/use_cases_page.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/toast.h"
#include "app/window/chrome/notice_bar.h"
#include "app/window/chrome/rail.h"
#include "app/window/long_task.h"
#include "app/window/main/workspace_view.h"
#include "app/window/start/recent_files.h"
#include "core/domain/translations.h"
#include "core/domain/values/error.h"
#include "core/workspace/dump.h"
#include "core/workspace/file/clean_copy.h"
#include "core/workspace/schema/content_stamp.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPaintEvent>
#include <QPointer>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace stagepath;
using test::q;
using test::TempDir;
using test::WindowHome;

namespace {

/// Runs \p answer on the next modal dialog, as soon as it is shown.
void answerDialog(const std::function<void(QDialog&)>& answer) {
    auto* timer = new QTimer(qApp);
    timer->setInterval(1);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->deleteLater();
        timer->stop();
        answer(*dialog);
    });
    timer->start();
}

/// The button in sight that says \p text.
QPushButton* buttonSaying(const WindowHome& home, const QString& text) {
    for (auto* button : home.window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text) return button;
    }
    FAIL("no such button in sight: " << text.toStdString());
    return nullptr;
}

/// Flips one bit of \p name wherever it stands in the file, in place, as a failing disk does.
void flipBitOf(const QString& path, const QByteArray& name) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    int changed = 0;
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) {
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        ++changed;
    }
    REQUIRE(changed > 0);
    file.seek(0);
    file.write(bytes);
}

/// Comes back to the window until a bar says \p words.
bool isSaidOnComingBack(const WindowHome& home, const QString& words) {
    return QTest::qWaitFor([&] {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(home.window.get(), &event);
        return home.notice().contains(words);
    }, 30000);
}

}  // namespace

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

TEST_CASE("a file that can't be opened leaves what was open and says why", "[window]") {
    WindowHome home;
    home.openSample();
    const QString open = home.window->workspace()->filePath();
    const QString good = home.makeWorkspace(q("good.stagepath"), 40);
    QFile source(good);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    QByteArray damaged = bytes;
    for (qsizetype i = 8192; i < damaged.size(); i += 97) damaged[i] = static_cast<char>(~damaged[i]);
    QDir().mkpath(home.dir.path(q("folder.stagepath")));
    const QStringList bad{home.dir.path(q("missing.stagepath")),
                          home.write(q("empty.stagepath"), {}),
                          home.write(q("list.stagepath"), "Name;Status\nA;B\n"),
                          home.write(q("cut.stagepath"), bytes.left(bytes.size() / 2)),
                          home.write(q("damaged.stagepath"), damaged),
                          home.dir.path(q("folder.stagepath"))};
    for (const QString& file : bad) {
        INFO(file.toStdString());
        setNextAnswer(file);
        home.run("open");
        home.settle();
        CHECK(home.notice().contains(QFileInfo(file).fileName()));
        CHECK(home.window->workspace()->filePath() == open);
    }
    CHECK(home.files().size() == bad.size());  // the good one, and all but the missing one
}

TEST_CASE("a file of a newer version opens for reading and says so", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("newer.stagepath"));
    QFile bytes(file);
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    bytes.seek(63);  // the last byte of user_version
    bytes.write("\x63");
    bytes.close();
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        recordContent(db);  // as its program would
    }
    home.window->openFile(file);
    home.settle();
    REQUIRE(home.window->workspace());
    CHECK(home.window->workspace()->isReadOnly());
    CHECK(home.notice().contains(q("newer Stagepath")));
    CHECK(home.notice().contains(q("Update Stagepath to change it.")));
}

TEST_CASE("a file that somebody else writes names them, and can be read", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("shared.stagepath"), 3);
    const auto other = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
    home.window->openFile(file);
    home.settle();
    CHECK_FALSE(home.window->workspace());
    CHECK(home.notice().contains(q("is open for writing by")));
    QPushButton* read = nullptr;
    for (auto* button : home.window->findChildren<QPushButton*>(q("noticeAction"))) {
        if (button->isVisible()) read = button;
    }
    REQUIRE(read);
    read->click();
    home.settle();
    CHECK(home.portfolio().useCases().size() == 3);
    CHECK(home.window->workspace()->isReadOnly());
}

TEST_CASE("work that a crash left behind is taken up and said", "[window]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"));
    const QString copy = home.dir.path(q("crashed"));
    {
        const auto workspace = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
        workspace->edit(q("One more"), [](Editor& e) {
            UseCase u;
            u.name = q("Unsaved");
            e.insert(u);
        });
        REQUIRE(QProcess::execute(q("cp"), {q("-r"), home.environment.stateDirectory, copy}) == 0);
        QFile::copy(file, file + q(".then"));
    }
    QFile::remove(file);
    QFile::rename(file + q(".then"), file);
    QDir(home.environment.stateDirectory).removeRecursively();
    QDir().rename(copy, home.environment.stateDirectory);
    home.window->openFile(file);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 2);
    CHECK(home.notice().contains(q("recovered")));
}

TEST_CASE("an imported list is one step that undo takes back", "[window]") {
    WindowHome home;
    home.openSample();
    const QString before = dumpOf(home.portfolio());
    setNextAnswer(home.write(q("list.csv"), test::listOf(3)));
    home.press(Qt::Key_I, Qt::ControlModifier);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 24);
    home.finishAssistant();
    CHECK(home.portfolio().useCases().size() == 27);
    CHECK((home.toast().startsWith(q("3 use case")) && home.toast().endsWith(q("imported, 0 left out"))));
    // No key concerns all that has come in, and what the chips say holds for every row.
    const UseCaseTableView* table = dynamic_cast<UseCasesPage&>(*home.window->workspaceView()->currentPage()).table();
    CHECK(table->selectedIds().isEmpty());
    CHECK(table->verticalScrollBar()->value() == 0);
    CHECK(table->useCases()->filter() == UseCaseFilter::standard());
    home.press(Qt::Key_Z, Qt::ControlModifier);
    home.settle();
    CHECK(dumpOf(home.portfolio()) == before);
}

TEST_CASE("a large import is undone and done again beside the window", "[window]") {
    WindowHome home;
    home.openSample();
    const QString before = dumpOf(home.portfolio());
    home.importList(home.write(q("list.csv"), test::listOf(3000)));
    CHECK(home.portfolio().useCases().size() == 3024);
    const QString after = dumpOf(home.portfolio());
    REQUIRE(home.window->workspace()->isUndoLarge());
    home.run("undo");
    CHECK(home.window->isBusy());
    home.settle();
    CHECK(dumpOf(home.portfolio()) == before);
    home.run("redo");
    home.settle();
    CHECK(dumpOf(home.portfolio()) == after);
}

TEST_CASE("undo and redo of very many leave the selection and the place in the table as they were", "[window]") {
    WindowHome home;
    home.openSample();
    home.importList(home.write(q("list.csv"), test::listOf(400)));
    REQUIRE(home.portfolio().useCases().size() == 424);
    UseCaseTableView& table = *dynamic_cast<UseCasesPage&>(*home.window->workspaceView()->currentPage()).table();
    const QList<UseCaseId> chosen{home.portfolio().useCases().rows().constFirst().id};
    table.select(chosen);
    table.verticalScrollBar()->setValue(40);
    for (const char* step : {"undo", "redo"}) {
        INFO(step);
        home.run(step);
        home.settle();
        CHECK(table.selectedIds() == chosen);
        CHECK(table.verticalScrollBar()->value() == 40);
    }
    CHECK(home.portfolio().useCases().size() == 424);
}

TEST_CASE("a cancelled import changes nothing and leaves nothing", "[window]") {
    WindowHome home;
    const QString list = home.write(q("list.csv"), test::listOf(20000));
    auto* task = home.window->findChild<LongTask*>();
    SECTION("on the welcome page") {
        home.window->importFile(list);
        task->cancel();
        home.settle();
        CHECK_FALSE(home.window->findChild<ImportAssistant*>());
        home.window->importFile(list);
        home.settle();
        setNextAnswer(home.dir.path(q("new.stagepath")));
        emit home.assistant().importRequested();
        task->cancel();
        home.settle();
        CHECK_FALSE(home.window->workspace());
        CHECK(home.files() == QStringList{q("list.csv")});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK_FALSE(home.window->findChild<ImportAssistant*>());
    }
    SECTION("in an open workspace") {
        home.openSample();
        const QString before = dumpOf(home.portfolio());
        home.window->importFile(list);
        home.settle();
        emit home.assistant().importRequested();
        const auto* rail = home.window->findChild<Rail*>();
        for (auto* button : rail->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isEnabled()) button->setFocus();
        }
        REQUIRE(rail->isAncestorOf(home.window->focusWidget()));
        task->cancel();
        home.settle();
        CHECK(dumpOf(home.portfolio()) == before);
        const QWidget* page = home.window->workspaceView()->currentPage();
        CHECK((page == home.window->focusWidget() || page->isAncestorOf(home.window->focusWidget())));
        CHECK(home.toast() == q("Cancelled; nothing was changed"));
        CHECK(home.notice().isEmpty());
    }
}

TEST_CASE("an import on the welcome page makes its workspace; a list without names makes none", "[window]") {
    WindowHome home;
    home.importList(home.write(q("numbers.csv"), "1,2,3\n4,5,6\n"));
    CHECK_FALSE(home.window->workspace());
    CHECK(home.assistant().isVisible());
    CHECK(home.assistant().step() == 1);
    home.press(Qt::Key_Escape);
    CHECK(home.files() == QStringList{q("numbers.csv")});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    setNextAnswer(home.dir.path(q("new.stagepath")));
    home.importList(home.write(q("list.csv"), test::listOf(12)));
    CHECK(home.portfolio().useCases().size() == 12);
    CHECK(QFileInfo::exists(home.dir.path(q("new.stagepath"))));
}

TEST_CASE("a place that can't take the imported list is named in the assistant, whose choices stay for another one", "[window]") {
    WindowHome home;
    home.window->importFile(home.write(q("list.csv"), test::listOf(12)));
    home.settle();
    home.write(q("taken.stagepath"), "somebody's file");
    setNextAnswer(home.dir.path(q("taken.stagepath")));
    emit home.assistant().importRequested();
    CHECK(home.assistant().isVisible());
    CHECK(home.assistant().findChild<NoticeBar*>()->sentence().contains(q("is there already")));
    setNextAnswer(home.dir.path(q("no folder/new.stagepath")));
    emit home.assistant().importRequested();
    CHECK(home.assistant().findChild<NoticeBar*>()->sentence().contains(q("is not there")));
    CHECK_FALSE(home.window->workspace());
    setNextAnswer(home.dir.path(q("new.stagepath")));
    emit home.assistant().importRequested();
    home.settle();
    CHECK(home.portfolio().useCases().size() == 12);
}

TEST_CASE("where an imported list can't be written the assistant comes back with its choices and says why", "[window]") {
    WindowHome home;
    home.window->importFile(home.write(q("list.csv"), test::listOf(12)));
    home.settle();
    const QPointer<ImportAssistant> assistant = &home.assistant();
    assistant->session().setField(q("Owner"), std::nullopt, true);
    home.assistant();  // waits until the list is read with it
    QDir(home.environment.stateDirectory).removeRecursively();
    home.write(q("state"), "in the way of work in progress");
    setNextAnswer(home.dir.path(q("first.stagepath")));
    emit assistant->importRequested();
    CHECK_FALSE(assistant->isVisible());
    home.settle();
    REQUIRE_FALSE(assistant.isNull());
    CHECK(assistant->isVisible());
    CHECK_FALSE(assistant->findChild<NoticeBar*>()->sentence().isEmpty());
    CHECK_FALSE(home.window->workspace());
    QFile::remove(home.environment.stateDirectory);
    setNextAnswer(home.dir.path(q("second.stagepath")));
    emit assistant->importRequested();
    home.settle();
    CHECK(home.portfolio().useCases().size() == 12);
    CHECK(home.portfolio().people().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(assistant.isNull());
}

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

TEST_CASE("while work is under way, more work and edits are refused with a sentence and nothing is lost", "[window]") {
    WindowHome home;
    home.openSample();
    Workspace* workspace = home.window->workspace();
    auto* task = home.window->findChild<LongTask*>();
    std::atomic<bool> inside = false;
    std::atomic<bool> go = false;
    REQUIRE(task->start(q("Long work"), [&](const ProgressCallback&) {
        workspace->prepare(q("Long work"), [&](Editor&) {
            inside = true;
            while (!go) QThread::yieldCurrentThread();
        });
    }, [] {}));
    REQUIRE(QTest::qWaitFor([&] { return inside.load(); }));
    const QString before = dumpOf(home.portfolio());
    for (const char* command : {"undo", "open", "import", "exportPdf", "saveCopy", "close", "new"}) {
        INFO(command);
        for (auto* bar : home.window->findChildren<NoticeBar*>()) bar->hide();
        home.run(command);
        CHECK(home.notice().startsWith(q("Work is under way")));
    }
    for (auto* bar : home.window->findChildren<NoticeBar*>()) bar->hide();
    home.run("page2");
    home.press(Qt::Key_N, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, q("Typed meanwhile"));
    home.press(Qt::Key_Return);
    CHECK(home.notice().startsWith(q("Work is under way")));
    CHECK(field->text() == q("Typed meanwhile"));
    CHECK(dumpOf(home.portfolio()) == before);
    const auto canCancel = [&] {
        const auto buttons = home.window->findChildren<QPushButton*>(q("cancelWork"));
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->isVisible(); });
    };
    CHECK(QTest::qWaitFor(canCancel));
    go = true;
    home.settle();
    home.press(Qt::Key_Return);
    CHECK(home.portfolio().useCases().rows().constLast().name == q("Typed meanwhile"));
}

TEST_CASE("Export PDF writes the report, and a cancelled one leaves nothing", "[window]") {
    WindowHome home;
    home.openSample();
    const QString file = home.dir.path(q("report.pdf"));
    setNextAnswer(file);
    const auto go = [&home] {
        home.run("exportPdf");
        auto* dialog = home.window->findChild<ReportDialog*>();
        REQUIRE(dialog);
        dialog->findChild<QPushButton*>(q("chooseFile"))->click();
    };
    SECTION("to its end") {
        go();
        REQUIRE(QTest::qWaitFor([&home] { return home.toast() == q("Report saved as report.pdf"); }));
        QFile pdf(file);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.read(5) == "%PDF-");
        CHECK(pdf.size() > 20000);
        CHECK(home.toast() == q("Report saved as report.pdf"));
    }
    SECTION("cancelled") {
        home.window->workspace()->edit(q("Many"), [](Editor& e) {
            for (int i = 0; i < 2000; ++i) {
                UseCase u;
                u.name = QString::number(i);
                e.insert(u);
            }
        });
        go();
        answerDialog([](QDialog& dialog) { qobject_cast<QProgressDialog*>(&dialog)->cancel(); });
        CHECK(QTest::qWaitFor([&home] { return home.toast() == q("Cancelled; nothing was written"); }));
        CHECK(home.files().isEmpty());
    }
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

TEST_CASE("a file in which somebody went on is noticed on coming back and opened anew", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString newer = home.dir.path(q("newer.stagepath"));
    REQUIRE(QFile::copy(file, newer));
    {
        const auto w = Workspace::open(newer, Workspace::Access::ReadWrite, home.environment);
        w->edit(q("Elsewhere"), [](Editor& e) {
            UseCase u;
            u.name = q("Fraud");
            e.insert(u);
        });
        w->close();
    }
    home.window->openFile(file);
    home.settle();
    CHECK(home.notice().isEmpty());
    REQUIRE(QFile::remove(file));
    const auto comeBack = [&](const QString& words) {
        return QTest::qWaitFor([&] {
            QEvent event(QEvent::WindowActivate);
            QApplication::sendEvent(home.window.get(), &event);
            return home.notice().contains(words);
        }, 30000);
    };
    REQUIRE(comeBack(q("not in its place")));
    REQUIRE(QFile::copy(newer, file));
    REQUIRE(comeBack(q("the state before that")));
    CHECK(home.portfolio().useCases().size() == 2);
    auto* anew = home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"));
    CHECK(anew->text() == q("Open the newer one"));
    QTest::mouseClick(anew, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !home.window->isBusy() && home.window->workspace() && home.portfolio().useCases().size() == 3; }, 30000));
    CHECK(home.notice().isEmpty());
    CHECK(home.window->workspace()->filePath() == QFileInfo(file).canonicalFilePath());
    CHECK(home.files() == QStringList{q("newer.stagepath"), q("w.stagepath")});
}

TEST_CASE("an older file put in place of ours is noticed with the window in front and both are kept", "[window][file]") {
    WindowHome home;
    const QString older = home.makeWorkspace(q("older.stagepath"), 2);
    const QString file = home.dir.path(q("w.stagepath"));
    REQUIRE(QFile::copy(older, file));
    {
        const auto w = Workspace::open(file, Workspace::Access::ReadWrite, home.environment);
        w->edit(q("Latest words"), [](Editor& e) {
            UseCase u;
            u.name = q("Latest words");
            e.insert(u);
        });
        w->close();
    }
    home.window->openFile(file);
    home.settle();
    // As a synchronisation client does: by renaming another file over it. Nobody comes back to the window.
    const QString part = home.dir.path(q("part"));
    REQUIRE(QFile::copy(older, part));
    REQUIRE(::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0);
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("lacks what you see here")); }, 40000));
    CHECK(home.window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"))->accessibleName() == q("File replaced"));
    auto* other = home.window->workspaceView()->findChild<QPushButton*>(q("noticeAction"));
    CHECK(other->text() == q("Open the other file"));
    QTest::mouseClick(other, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !home.window->isBusy() && home.window->workspace() && home.portfolio().useCases().size() == 2; }, 30000));
    REQUIRE(QTest::qWaitFor([&] { return home.notice().contains(q("Beside w.stagepath there is w (conflict ")); }, 30000));
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    CHECK(Workspace::open(home.dir.path(copies.constFirst()), Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 3);
}

TEST_CASE("an open file that gets damaged on the disk is never offered as a newer one and what is open can be saved", "[window][file]") {
    WindowHome home;
    const QString file = home.dir.path(q("w.stagepath"));
    const bool hasHistory = GENERATE(false, true);
    CAPTURE(hasHistory);
    {
        const QString made = home.makeWorkspace(q("made.stagepath"), 2);
        if (!hasHistory) Workspace::open(made, Workspace::Access::ReadOnly, home.environment)->saveCleanCopy(file);
        else REQUIRE(QFile::copy(made, file));
        REQUIRE(QFile::remove(made));
    }
    home.window->openFile(file);
    home.settle();
    flipBitOf(file, "Use case 1");
    REQUIRE(isSaidOnComingBack(home, q("is damaged on the disk now; what you see here is whole")));
    CHECK(home.window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"))->accessibleName() == q("File damaged"));
    for (const auto* button : home.window->findChildren<QPushButton*>()) CHECK_FALSE((button->isVisible() && button->text().startsWith(q("Open the"))));
    const QString copy = home.dir.path(q("copy.stagepath"));
    setNextAnswer(copy);
    QTest::mouseClick(buttonSaying(home, q("Save a copy…")), Qt::LeftButton);
    home.settle();
    CHECK(QFileInfo(home.window->workspace()->filePath()) == QFileInfo(copy));
    const QList<UseCase>& rows = home.portfolio().useCases().rows();
    CHECK(std::any_of(rows.cbegin(), rows.cend(), [](const UseCase& u) { return u.name == q("Use case 1"); }));
    CHECK(home.files() == QStringList{q("copy.stagepath"), q("w.stagepath")});
}

TEST_CASE("of several conflict copies each is offered, one after the other and when one is removed", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString first = q("w (conflict 2026-11-15 093000).stagepath");
    const QString second = q("w (conflict 2026-11-16 093000).stagepath");
    for (const QString& copy : {first, second}) REQUIRE(QFile::copy(file, home.dir.path(copy)));
    home.window->openFile(file);
    home.settle();
    REQUIRE(isSaidOnComingBack(home, q("there are 2 conflict copies")));
    const QString shown = home.notice().contains(first) ? first : second;
    const QString other = shown == first ? second : first;
    CHECK(home.notice().contains(shown));
    QTest::mouseClick(buttonSaying(home, q("Next copy")), Qt::LeftButton);
    CHECK(home.notice().contains(other));
    QTest::mouseClick(buttonSaying(home, q("Next copy")), Qt::LeftButton);
    CHECK(home.notice().contains(shown));
    REQUIRE(QFile::remove(home.dir.path(shown)));
    REQUIRE(isSaidOnComingBack(home, q("there is ") + other));
    REQUIRE(QFile::remove(home.dir.path(other)));
    REQUIRE(QTest::qWaitFor([&] {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(home.window.get(), &event);
        return home.notice().isEmpty();
    }, 30000));
}

TEST_CASE("who quits with a file that was replaced is told where the work is and that closing again closes", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString theirs = home.makeWorkspace(q("theirs.stagepath"), 4);
    home.window->openFile(file);
    home.settle();
    home.window->workspace()->edit(q("Mine"), [](Editor& e) {
        UseCase u;
        u.name = q("Mine");
        e.insert(u);
    });
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::copy(theirs, file));
    home.run("quit");
    REQUIRE(home.window->isVisible());
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    CHECK(home.notice().contains(copies.constFirst()));
    CHECK(home.notice().contains(q("close again to leave")));
    home.run("quit");
    CHECK_FALSE(home.window->isVisible());
    CHECK(home.files().filter(q("(conflict ")) == copies);
    CHECK(Workspace::open(home.dir.path(copies.constFirst()), Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 3);
}

TEST_CASE("after closing with a conflict the start page lists the copy that has the work", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    const QString theirs = home.makeWorkspace(q("theirs.stagepath"), 4);
    home.window->openFile(file);
    home.settle();
    home.window->workspace()->edit(q("Mine"), [](Editor& e) {
        UseCase u;
        u.name = q("Mine");
        e.insert(u);
    });
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::copy(theirs, file));
    home.run("close");
    home.settle();
    REQUIRE_FALSE(home.window->workspace());
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    REQUIRE(recentFiles().size() == 2);
    CHECK(QFileInfo(recentFiles()[0].path).fileName() == copies.constFirst());
    CHECK(recentFiles()[0].useCases == 3);
    // It stands after the four ways to start, and opens with Enter.
    for (int i = 0; i < 4; ++i) home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    home.settle();
    CHECK(home.portfolio().useCases().size() == 3);
}

TEST_CASE("who deletes the conflict copy that has the work hears of the next one when closing, and who gives it the old name hears of none", "[window][file]") {
    WindowHome home;
    const QString file = home.makeWorkspace(q("w.stagepath"), 2);
    home.window->openFile(file);
    home.settle();
    REQUIRE(QFile::remove(file));
    home.window->workspace()->edit(q("Mine"), [](Editor& e) {
        UseCase u;
        u.name = q("Mine");
        e.insert(u);
    });
    CHECK_THROWS_AS(home.window->workspace()->publish(), Error);
    const QString copy = home.window->workspace()->conflictCopy();
    REQUIRE(home.notice().contains(QFileInfo(copy).fileName()));
    if (GENERATE(false, true)) {
        REQUIRE(QFile::rename(copy, file));
        CHECK_NOTHROW(home.window->workspace()->publish());
        CHECK(home.notice().isEmpty());
        home.run("close");
        home.settle();
        CHECK(home.files() == QStringList{q("w.stagepath")});
        return;
    }
    REQUIRE(QFile::remove(copy));
    REQUIRE(QTest::qWaitFor([&] { return !copy.contains(QDateTime::currentDateTime().toString(q("yyyy-MM-dd HHmmss"))); }));  // the next one has a name of its own
    home.run("close");
    home.settle();
    REQUIRE_FALSE(home.window->workspace());
    const QStringList copies = home.files().filter(q("(conflict "));
    REQUIRE(copies.size() == 1);
    CHECK(home.notice().contains(copies.constFirst()));
    CHECK(Workspace::open(home.dir.path(copies.constFirst()), Workspace::Access::ReadOnly, home.environment)->portfolio().useCases().size() == 3);
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

TEST_CASE("the German texts are there when asked for", "[window]") {
    installTranslations(*qApp, q("de"));
    {
        WindowHome home;
        CHECK(home.window->findChild<QAction*>(q("undo"))->text().remove(QLatin1Char('&')) == q("Rückgängig"));
        home.openSample();
        const auto* state = home.window->findChild<Rail*>()->findChild<QPushButton*>(q("savedState"));
        CHECK(QTest::qWaitFor([&] { return state->text() == q("Alles gespeichert"); }, 20000));
    }
    installTranslations(*qApp, q("en"));
}

TEST_CASE("a sample opened in a German window has a German history", "[window]") {
    installTranslations(*qApp, q("de"));
    {
        WindowHome home;
        home.openSample();
        REQUIRE(home.window->workspace()->history().size() == 1);
        CHECK(home.window->workspace()->history().constFirst().text == q("Beispiel hinzufügen"));
    }
    installTranslations(*qApp, q("en"));
}

TEST_CASE("another language is shown as soon as it is chosen, with the workspace open", "[window]") {
    {
        WindowHome home;
        home.openSample();
        home.press(Qt::Key_3, Qt::ControlModifier);
        answerDialog([](QDialog& dialog) {
            auto* language = dialog.findChild<QComboBox*>(q("language"));
            language->setCurrentIndex(language->findData(q("de")));
            dialog.accept();
        });
        home.run("settings");
        QApplication::setActiveWindow(home.window.get());
        QCoreApplication::processEvents();
        CHECK(home.window->findChild<QAction*>(q("undo"))->text().remove(QLatin1Char('&')) == q("Rückgängig"));
        CHECK(home.window->workspaceView()->currentIndex() == 2);
        CHECK(home.portfolio().useCases().size() == 24);
        home.press(Qt::Key_1, Qt::ControlModifier);
        CHECK(home.window->workspaceView()->currentIndex() == 0);
    }
    installTranslations(*qApp, q("en"));
}

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
