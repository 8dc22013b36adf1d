// Lists are imported into the window, undone, cancelled and refused.
#include "app/dialogs/ask.h"
#include "app/pages/use_cases_page.h"
#include "app/views/table/use_case_table_view.h"
#include "app/window/chrome/notice_bar.h"
#include "app/window/chrome/rail.h"
#include "app/window/long_task.h"
#include "core/workspace/dump.h"
#include "tests/app/window_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

#include <optional>

using namespace stagepath;
using test::q;
using test::WindowHome;

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
