#include "app/dialogs/keyboard_dialog.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/pages/people_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/editors/use_case_value_edit.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/map/map_view.h"
#include "app/views/people/assign_panel.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/lists/choice_list.h"
#include "app/window/chrome/presentation.h"
#include "app/window/chrome/search_popup.h"
#include "app/window/main/workspace_view.h"
#include "app/window/page_registry.h"
#include "core/domain/values/date_words.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QClipboard>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

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

QSet<UseCaseId> asSet(const QList<UseCaseId>& ids) { return {ids.cbegin(), ids.cend()}; }

/// Whether the topmost selected row stands under the cursor, whole and in sight.
bool isTopmostInSight(const UseCaseTableView& table) {
    const QList<UseCaseId> selected = table.selectedIds();
    if (selected.isEmpty() || table.currentIndex().row() != table.useCases()->rowOf(selected.constFirst())) return false;
    const QRect row = table.visualRect(table.currentIndex());
    return row.top() >= 0 && row.bottom() <= table.viewport()->height();
}

void sendKey(OpenHome& h, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(h.view().presentation()->findChild<QGraphicsView*>(), key, modifiers);
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("search finds a use case, a person and an initiative and goes to the page that shows them", "[search]") {
    OpenHome h;
    h.run("page5");
    h.run("search");
    REQUIRE(h.popup());
    h.type("loan early");
    CHECK(h.popup()->currentText() == q("Loan early warning"));
    h.key(Qt::Key_Return);
    QTest::qWait(1);
    CHECK_FALSE(h.popup());
    CHECK(h.pageTitle() == q("Use cases"));
    h.run("search");
    h.type("ingr");
    CHECK(h.popup()->currentText() == q("Ingrid Solberg"));
    h.key(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(h.pageTitle() == q("People"));
    h.run("search");
    h.type("model regi");
    h.key(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(h.pageTitle() == q("Roadmap"));
}

TEST_CASE("a business unit is found with two letters the wrong way round and shown among the units", "[search]") {
    OpenHome h;
    const QList<BusinessUnit> units = h.portfolio().units().rows();
    const auto risk = std::find_if(units.cbegin(), units.cend(), [](const BusinessUnit& unit) { return unit.name.startsWith(q("Risk")); });
    REQUIRE(risk != units.cend());
    h.run("page3");
    h.run("search");
    h.type("rsik");
    REQUIRE(h.popup()->shown().contains(risk->name));
    while (h.popup()->currentText() != risk->name) h.key(Qt::Key_Down);
    h.key(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(h.pageTitle() == q("People"));
    const auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(name->text() == risk->name);
}

TEST_CASE("search gives commands with their keys, and Esc goes back to where one was", "[search]") {
    OpenHome h;
    h.run("page2");
    auto* table = h.view().currentPage()->findChild<UseCaseTableView*>();
    table->setFocus();
    h.run("search");
    CHECK(h.popup()->shown().contains(q("Export PDF")));
    CHECK_FALSE(h.popup()->shown().contains(q("Search")));
    h.key(Qt::Key_Escape);
    QTest::qWait(1);
    CHECK_FALSE(h.popup());
    CHECK(table->hasFocus());
    h.run("search");
    h.type("maturity");
    while (h.popup()->currentText() != q("Maturity")) h.key(Qt::Key_Down);
    h.key(Qt::Key_Return);
    QTest::qWait(10);
    CHECK(h.pageTitle() == q("Maturity"));
}

TEST_CASE("stages and gates are found by what the readiness model is called, once", "[search]") {
    OpenHome h;
    h.run("page4");
    for (const char* typed : {"gate", "pack", "model", "criteria"}) {
        h.run("search");
        h.type(typed);
        INFO(typed);
        CHECK(h.popup()->shown().count(q("Stages and gates")) == 1);
        h.key(Qt::Key_Escape);
        QTest::qWait(1);
    }
}

TEST_CASE("the settings are found by what is set there", "[search]") {
    OpenHome h;
    for (const char* typed : {"theme", "dark", "appearance", "language"}) {
        h.run("search");
        h.type(typed);
        INFO(typed);
        CHECK(h.popup()->shown().contains(q("Settings")));
        h.key(Qt::Key_Escape);
        QTest::qWait(1);
    }
}

TEST_CASE("Ctrl+K in the open search lets the next word replace the last", "[search]") {
    OpenHome h;
    h.run("search");
    h.type("zzz");
    h.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(h.popup());
    CHECK(h.popup()->field()->selectedText() == q("zzz"));
    h.type("maturity");
    CHECK(h.popup()->field()->text() == q("maturity"));
    h.run("search");
    REQUIRE(h.popup());
    CHECK(h.popup()->field()->selectedText() == q("maturity"));
}

TEST_CASE("what menus and buttons of a page do is found with its keys", "[search]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const auto finds = [&](const char* typed, const QString& command) {
        h.run("search");
        h.type(typed);
        const bool found = h.popup()->shown().contains(command);
        h.key(Qt::Key_Escape);
        QTest::qWait(1);
        return found;
    };
    page.table()->select({h.portfolio().useCases().rows().constFirst().id});
    CHECK(finds("dupl", q("Duplicate")));
    CHECK(finds("fill", q("Fill down")));
    CHECK(finds("paste", q("Paste")));
    CHECK(finds("column", q("Column: Lead")));
    CHECK(finds("remove", q("Remove")));
    CHECK(finds("group", q("Group: Unit")));
    h.run("page3");
    CHECK(finds("label", q("Labels")));
    CHECK(finds("fit", q("Fit")));
    CHECK(finds("trail", q("Trails")));
    // Of other pages under the name of the page.
    CHECK(finds("group", q("Use cases: Group: Unit")));
    CHECK(finds("dupl", q("Use cases: Duplicate")));
    CHECK_FALSE(finds("dupl", q("Duplicate")));
    h.run("search");
    h.type("assign own");
    CHECK(h.popup()->currentText() == q("People: Assign owners"));
    h.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return h.pageTitle() == q("People"); }));
    CHECK(h.view().currentPage()->findChild<AssignPanel*>()->isVisible());
}

TEST_CASE("every command of every page is found from every other page, and none that there is not", "[search]") {
    OpenHome h;
    const QList<PageEntry> entries = pageRegistry();
    const auto texts = [](const QList<QAction*>& actions) {
        QStringList found;
        for (const QAction* action : actions) found.append(action->text());
        return found;
    };
    QList<QStringList> own;
    for (int i = 0; i < h.view().pageCount(); ++i) {
        h.view().showPage(i);
        QCoreApplication::processEvents();
        own.append(texts(h.view().currentPage()->commands()));
    }
    for (const int from : {0, 6}) {
        h.view().showPage(from);
        const QStringList offered = texts(h.view().pageCommands());
        for (int i = 0; i < own.size(); ++i) {
            for (const QString& command : own[i]) {
                INFO(entries[i].title.toStdString() << ": " << command.toStdString() << " from " << entries[from].title.toStdString());
                const bool isOfAnother = i == 2 && command == q("New use case");  // the map leads to the page that has it
                CHECK((isOfAnother || offered.contains(i == from ? command : q("%1: %2").arg(entries[i].title, command))));
            }
        }
    }
    for (int i = 0; i < own.size(); ++i) {
        for (const QString& command : entries[i].commands(*h.window->workspace())) {
            INFO(entries[i].title.toStdString() << " has no " << command.toStdString());
            CHECK(own[i].contains(command));
        }
    }
}

namespace {

/// Notes lists of choices that are shown; without a window system they close again as soon as the search gives the focus back.
class ListsShown : public QObject {
public:
    ListsShown() { qApp->installEventFilter(this); }
    QStringList names;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Show && object->inherits("stagepath::ChoiceList")) names.append(qobject_cast<QWidget*>(object)->accessibleName());
        return false;
    }
};

}  // namespace

TEST_CASE("handing over is found from any page and opens on People with whose it is", "[search]") {
    OpenHome h;
    h.run("page5");
    h.run("search");
    h.type("hand over");
    CHECK(h.popup()->currentText() == q("People: Hand over"));
    const ListsShown lists;
    h.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !lists.names.isEmpty(); }));
    CHECK(h.pageTitle() == q("People"));
    CHECK(lists.names == QStringList{q("Hand over to")});
}

TEST_CASE("a command without anything chosen for it is found and says what to choose first", "[search]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const auto count = h.portfolio().useCases().size();
    const auto give = [&](const char* typed, const QString& command) {
        h.run("search");
        h.type(typed);
        CHECK(h.popup()->currentText() == command);
        h.key(Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return !h.popup(); }));
        QTest::qWait(1);
    };
    page.table()->clearSelection();
    give("duplicate", q("Duplicate"));
    CHECK(h.toast() == q("Choose use cases in the table first."));
    // Chosen, but out of sight: first it is seen.
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    page.table()->select({id});
    h.run("page1");
    give("use duplicate", q("Use cases: Duplicate"));
    CHECK(h.pageTitle() == q("Use cases"));
    CHECK(h.toast().contains(q("done to what is chosen here")));
    CHECK(h.portfolio().useCases().size() == count);
    give("duplicate", q("Duplicate"));
    CHECK(h.portfolio().useCases().size() == count + 1);
}

TEST_CASE("Ctrl+Z takes back what was picked in the inspector by its letters", "[window][search]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    page.table()->select({id});
    QTest::qWait(1);
    const int before = h.portfolio().find(id)->stage;
    UseCaseValueEdit* stage = page.inspector()->details()->editorOf(q("stage"));
    stage->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(stage, before == 3 ? q("4") : q("3"));
    QTest::keyClick(stage, Qt::Key_Return);
    REQUIRE(h.portfolio().find(id)->stage != before);
    QTest::keyClick(stage, Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(h.portfolio().find(id)->stage == before);
}

TEST_CASE("Ctrl+Z after an owner was named takes that back and asks about the same use case again", "[window][people]") {
    OpenHome h;
    auto& page = h.page<PeoplePage>();
    page.assignOwners();
    AssignPanel& panel = *page.assignPanel();
    const UseCaseId first = panel.current();
    QTest::keyClicks(panel.field(), q("cl"));
    QTest::keyClick(panel.field(), Qt::Key_Return);
    REQUIRE_FALSE(h.portfolio().find(first)->accountable.isNull());
    REQUIRE(panel.current() != first);
    QTest::keyClick(panel.field(), Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(h.portfolio().find(first)->accountable.isNull());
    CHECK(panel.field()->text().isEmpty());
    CHECK_FALSE(panel.field()->isOpen());
    CHECK(panel.current() == first);
    h.run("redo");
    h.settle();
    CHECK_FALSE(h.portfolio().find(first)->accountable.isNull());
    CHECK(panel.current() != first);
}

TEST_CASE("undo selects all that it brought back, if they are few", "[window]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const QList<UseCase> rows = h.portfolio().useCases().rows();
    const QList<UseCaseId> two{rows[1].id, rows[4].id};
    page.table()->select(two);
    page.table()->removeSelected();
    page.table()->setFocus();
    h.press(Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    const QList<UseCaseId> selected = page.table()->selectedIds();
    CHECK(QSet<UseCaseId>(selected.cbegin(), selected.cend()) == QSet<UseCaseId>(two.cbegin(), two.cend()));
}

TEST_CASE("undo and redo select just the rows of the step and show the first of them", "[window]") {
    OpenHome h;
    UseCaseTableView& table = *h.page<UseCasesPage>().table();
    const QList<UseCaseId> before = table.useCases()->shownIds();
    table.select({before.constFirst()});
    SECTION("those that were added, when they are added again") {
        QStringList names;
        for (int i = 0; i < 60; ++i) names.append(q("Idea %1").arg(i));
        const QList<UseCaseId> added = addUseCases(*h.window->workspace(), names, {});
        h.run("undo");
        h.settle();
        CHECK(table.selectedIds() == QList<UseCaseId>{before.constFirst()});
        h.run("redo");
        h.settle();
        CHECK(asSet(table.selectedIds()) == asSet(added));
        CHECK(isTopmostInSight(table));
        CHECK(table.verticalScrollBar()->value() < table.verticalScrollBar()->maximum());
    }
    SECTION("those that were changed together, each of them") {
        const QList<UseCaseId> many = before.mid(3, 14);
        setUseCaseField(*h.window->workspace(), many, *fieldOf(UseCaseColumn::Category), toValue(q("Agreed in the workshop")));
        for (const char* step : {"undo", "redo"}) {
            h.run(step);
            h.settle();
            CHECK(table.selectedIds() == many);
            CHECK(isTopmostInSight(table));
        }
    }
    SECTION("of those that were chosen only the ones that the step changed") {
        const QList<UseCaseId> many = before.mid(3, 14);
        setUseCaseField(*h.window->workspace(), many.mid(0, 4), *fieldOf(UseCaseColumn::Category), toValue(q("Agreed in the workshop")));
        setUseCaseField(*h.window->workspace(), many, *fieldOf(UseCaseColumn::Category), toValue(q("Agreed in the workshop")));
        table.select(many);
        h.run("undo");
        h.settle();
        CHECK(table.selectedIds() == many.mid(4));
    }
}

TEST_CASE("what waits to be pasted is still there after a look at another page", "[window][paste]") {
    OpenHome h;
    UseCasesPage& page = h.page<UseCasesPage>();
    QGuiApplication::clipboard()->setText(q("Name\tStatus\nTill audit\tPilot\nShelf audit\tIdea\n"));
    page.table()->setFocus();
    h.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(page.pasteBar());
    REQUIRE(page.pasteBar()->isVisible());
    const QString said = page.pasteBar()->sentence();
    h.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE_FALSE(page.isVisible());
    h.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(page.isVisible());
    CHECK(page.pasteBar()->isVisible());
    CHECK(page.pasteBar()->sentence() == said);
    CHECK(h.portfolio().useCases().size() == 24);
    h.press(Qt::Key_Return);
    CHECK_FALSE(page.pasteBar()->isVisible());
    CHECK(h.portfolio().useCases().size() == 26);
}

TEST_CASE("typing in the search does not filter the page below, and nothing found says so", "[search]") {
    OpenHome h;
    h.run("page2");
    h.run("search");
    h.type("qqqxx");
    CHECK(h.popup()->shown().isEmpty());
    CHECK(h.popup()->currentText().isEmpty());
    h.key(Qt::Key_Return);
    REQUIRE(h.popup());
    h.key(Qt::Key_Escape);
    QTest::qWait(1);
    CHECK(qobject_cast<UseCasesPage*>(h.view().currentPage())->table()->useCases()->filter().text.isEmpty());
}

TEST_CASE("a presentation shows one page alone, steps through all and comes back whole", "[presentation]") {
    OpenHome h;
    h.run("page1");
    Page* first = h.view().currentPage();
    h.run("present");
    REQUIRE(h.view().isPresenting());
    CHECK(h.view().presentation()->magnification() >= 1.2);
    CHECK(first->window() == first);
    for (int i = 1; i < h.view().pageCount(); ++i) {
        sendKey(h, Qt::Key_PageDown);
        CHECK(h.view().currentIndex() == i);
    }
    sendKey(h, Qt::Key_PageDown);
    CHECK(h.view().currentIndex() == h.view().pageCount() - 1);
    sendKey(h, Qt::Key_PageUp);
    CHECK(h.view().currentIndex() == h.view().pageCount() - 2);
    sendKey(h, Qt::Key_Escape);
    CHECK_FALSE(h.view().isPresenting());
    CHECK(h.window->isAncestorOf(first));
    CHECK(h.window->isAncestorOf(h.view().currentPage()));
    CHECK(h.view().currentPage()->isVisible());
}

TEST_CASE("editing keys work while presenting, B blanks, and undo follows", "[presentation]") {
    OpenHome h;
    h.run("page3");
    h.run("present");
    auto* map = h.view().currentPage()->findChild<MapView*>();
    REQUIRE(map);
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    map->setSelection({id});
    map->setFocus();
    sendKey(h, Qt::Key_B);
    CHECK(h.view().presentation()->isBlank());
    sendKey(h, Qt::Key_Right);  // only brings the picture back
    CHECK_FALSE(h.view().presentation()->isBlank());
    const auto before = h.portfolio().find(id)->placedReadiness;
    sendKey(h, Qt::Key_Right);
    QTest::qWait(600);
    CHECK(h.portfolio().find(id)->placedReadiness != before);
    h.run("undo");
    h.settle();
    CHECK(h.portfolio().find(id)->placedReadiness == before);
    CHECK(h.view().isPresenting());
    CHECK(h.toast().startsWith(q("Undone")));
}

TEST_CASE("a presentation names the organisation and the day, and the day alone where the organisation has no name", "[presentation]") {
    OpenHome h;
    h.run("page1");
    const auto words = [&h] {
        QStringList texts;
        for (const QLabel* label : h.view().presentation()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) texts.append(label->text());
        return texts;
    };
    const QString today = shownLongDate(h.environment.today());
    h.run("present");
    CHECK(words().contains(q("%1, %2").arg(h.portfolio().settings().organisation, today)));
    sendKey(h, Qt::Key_Escape);
    REQUIRE_FALSE(h.view().isPresenting());
    h.window->workspace()->edit(q("No name"), [](Editor& e) { e.setSetting(q("organisation"), q("\"\"")); });
    h.run("present");
    CHECK(words().contains(today));
}

TEST_CASE("letters typed into a text of several lines stay letters in a presentation", "[presentation]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    page.table()->select({id});
    QTest::qWait(1);
    auto* summary = page.inspector()->findChild<QPlainTextEdit*>(q("inspector.summary"));
    REQUIRE(summary);
    h.run("present");
    summary->setFocus();
    summary->selectAll();
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_O, Qt::Key_B}) sendKey(h, key);
    CHECK_FALSE(h.view().presentation()->isBlank());
    CHECK(summary->toPlainText() == q("tob"));
}

TEST_CASE("a command that its page has taken away is not given by the search", "[search]") {
    OpenHome h;
    auto* gone = new QAction(q("Zebra crossing"), h.window.get());
    SearchPopup popup(h.portfolio(), {gone}, h.window.get());
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::keyClicks(popup.field(), q("zebra"));
    REQUIRE(popup.currentText() == q("Zebra crossing"));
    delete gone;
    QTest::keyClick(popup.field(), Qt::Key_Return);
    QTest::qWait(1);
    CHECK_FALSE(popup.isVisible());
}

TEST_CASE("closing the workspace ends a presentation", "[presentation]") {
    OpenHome h;
    h.run("present");
    h.run("close");
    h.settle();
    CHECK_FALSE(h.window->workspaceView());
    CHECK_FALSE(h.window->isFullScreen());
}

TEST_CASE("a presented map has a pixel of its own for each of the screen", "[presentation]") {
    OpenHome h;
    h.run("page3");
    h.run("present");
    auto* map = h.view().currentPage()->findChild<MapView*>();
    REQUIRE(map);
    h.view().presentation()->grab();
    CHECK(map->pictureRatio() == Approx(h.view().presentation()->magnification()).epsilon(0.01));
    sendKey(h, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] {
        h.window->grab();
        return map->pictureRatio() < 1.01;
    }));
}

TEST_CASE("one Esc leaves a presentation with a bubble or a bar selected", "[presentation]") {
    OpenHome h;
    for (const char* page : {"page3", "page5"}) {
        INFO(page);
        h.run(page);
        h.run("present");
        if (auto* map = h.view().currentPage()->findChild<MapView*>()) map->setSelection({h.portfolio().useCases().rows().constFirst().id});
        if (auto* plan = h.view().currentPage()->findChild<TimelineView*>()) plan->select(h.portfolio().initiatives().rows().constFirst().id);
        sendKey(h, Qt::Key_Escape);
        CHECK_FALSE(h.view().isPresenting());
    }
}

TEST_CASE("Ctrl+N on the map goes to where a new use case is typed", "[window]") {
    OpenHome h;
    h.run("page3");
    h.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(h.pageTitle() == q("Use cases"));
    CHECK(dynamic_cast<UseCasesPage&>(*h.view().currentPage()).table()->captureRow()->hasFocus());
}

TEST_CASE("a field without typing to take back leaves undo to the window", "[window]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    const UseCaseId id = h.portfolio().useCases().rows().constFirst().id;
    page.table()->select({id});
    QTest::qWait(1);
    const QString before = h.portfolio().find(id)->name;
    h.window->workspace()->edit(q("Rename"), [id](Editor& e) {
        UseCase u = *e.portfolio().find(id);
        u.name = q("Renamed");
        e.update(u);
    });
    QTest::qWait(1);
    QLineEdit* name = page.inspector()->nameEdit();
    name->setFocus();
    REQUIRE(name->hasFocus());
    h.press(Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(h.portfolio().find(id)->name == before);
}

TEST_CASE("the keyboard map begins with what works on the page in sight", "[window]") {
    OpenHome h;
    const KeyboardDialog map(h.window.get(), q("map"));
    const KeyboardDialog useCases(h.window.get(), q("usecases"));
    const auto titles = [](const KeyboardDialog& dialog) {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) texts.append(label->text());
        return texts;
    };
    CHECK(titles(map).indexOf(q("Portfolio map")) < titles(map).indexOf(q("Everywhere")));
    CHECK(titles(useCases).indexOf(q("Scoring strategic impact")) < titles(useCases).indexOf(q("Everywhere")));
    CHECK(titles(useCases).contains(q("Roadmap")));
}

TEST_CASE("Esc closes what a page said in the bar; what the window said stays", "[window]") {
    OpenHome h;
    auto& page = h.page<UseCasesPage>();
    page.table()->setFocus();
    emit page.problem(q("Said by the page."));
    CHECK(h.notice() == q("Said by the page."));
    h.press(Qt::Key_Escape);
    CHECK(h.notice().isEmpty());
    h.view().showProblem(q("Said by the window."));
    h.press(Qt::Key_Escape);
    CHECK(h.notice() == q("Said by the window."));
    emit page.problem({});
    CHECK(h.notice() == q("Said by the window."));
}
