// The search finds whatever there is and every command, and goes there.
#include "app/pages/use_cases_page.h"
#include "app/views/people/assign_panel.h"
#include "app/views/table/use_case_table_view.h"
#include "app/window/chrome/search_popup.h"
#include "app/window/page_registry.h"
#include "tests/app/window/open_home.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::OpenHome;
using test::q;

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
