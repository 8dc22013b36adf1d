// People are listed, added, edited and removed.
#include "app/pages/people_page.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/people/assign_panel.h"
#include "app/views/people/person_inspector.h"
#include "app/widgets/choice_button.h"
#include "tests/app/people/people_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::PeopleHome;
using test::q;

TEST_CASE("the page shows executives, then leads, and the four gaps of the sample", "[people]") {
    PeopleHome h;
    const QAbstractItemModelTester tester(h.list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(h.page.subtitle() == q("13, of whom 6 executive(s)"));
    CHECK(h.model().isHead(0));
    CHECK(h.model().countUnder(0) == 6);
    CHECK(h.model().isHead(7));
    CHECK(h.model().countUnder(7) == 7);
    CHECK(h.tile(0)->accessibleName().startsWith(q("5 ")));
    CHECK(h.tile(1)->accessibleName().startsWith(q("1 ")));
    CHECK(h.tile(2)->accessibleName().startsWith(q("1 ")));
    CHECK(h.tile(3)->accessibleName().startsWith(q("1 ")));
}

TEST_CASE("title and gaps count the people that are shown", "[people]") {
    PeopleHome h;
    QTest::mouseClick(h.tile(2), Qt::LeftButton);
    CHECK(h.page.subtitle().startsWith(q("1 of 13, of whom ")));
    h.list.setFocus();
    QTest::keyClick(&h.list, Qt::Key_Escape);
    CHECK(h.page.subtitle() == q("13, of whom 6 executive(s)"));
    auto* unit = qobject_cast<ChoiceButton*>(h.page.headerTools()[0]);
    REQUIRE(unit);
    int overloaded = 0;
    for (int i = 1; i <= static_cast<int>(h.workspace->portfolio().units().size()); ++i) {
        unit->setCurrentIndex(i);
        CHECK(h.page.subtitle().startsWith(q("%1 of 13").arg(h.shown().size())));
        overloaded += h.tile(2)->accessibleName().startsWith(q("1 ")) ? 1 : 0;
    }
    CHECK(overloaded <= 1);
}

TEST_CASE("a gap filters the list, and Esc takes the filter away", "[people]") {
    PeopleHome h;
    QTest::mouseClick(h.tile(2), Qt::LeftButton);
    CHECK(h.shown() == QStringList{q("Sofia Petrova")});
    QTest::mouseClick(h.tile(3), Qt::LeftButton);
    CHECK(h.shown() == QStringList{q("Tomás Herrera")});
    h.list.setFocus();
    QTest::keyClick(&h.list, Qt::Key_Escape);
    CHECK(h.shown().size() == 13);
}

TEST_CASE("with use cases but nobody named the page offers to name owners", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.workspace->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Routing");
        e.insert(u);
    });
    CHECK_FALSE(h.list.isVisible());
    h.page.assignOwners();
    QTest::keyClicks(h.page.assignPanel()->field(), q("Zoe Quandt"));
    QTest::keyClick(h.page.assignPanel()->field(), Qt::Key_Return);
    CHECK(h.list.isVisible());
    h.workspace->undo();
    CHECK_FALSE(h.list.isVisible());
}

TEST_CASE("a person is edited in place, and the note says what is too much", "[people]") {
    PeopleHome h;
    REQUIRE(h.page.reveal(static_cast<int>(EntityKind::Person), h.person("Sofia Petrova").value));
    PersonInspector* inspector = h.page.inspector();
    REQUIRE(inspector->isVisible());
    inspector->focusName();
    auto* name = qobject_cast<QLineEdit*>(inspector->focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, q("Sofia P. Petrova"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(h.person("Sofia P. Petrova").isNull());
    CHECK(h.workspace->undoText() == q("Change “Sofia Petrova”"));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(name->text() == q("Sofia P. Petrova"));  // nobody is without a name
}

TEST_CASE("removing somebody can be undone and leaves use cases without them", "[people]") {
    PeopleHome h;
    const PersonId ingrid = h.person("Ingrid Solberg");
    h.list.select(ingrid);
    h.list.setFocus();
    QTest::keyClick(&h.list, Qt::Key_Delete);
    CHECK(h.person("Ingrid Solberg").isNull());
    CHECK(h.toasts == QStringList{q("Ingrid Solberg removed")});
    CHECK(h.useCase("Fraud detection").accountable.isNull());
    h.workspace->undo();
    CHECK(h.useCase("Fraud detection").accountable == ingrid);
}

TEST_CASE("an empty page says what it is for and adds the first person", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    QTest::keyClick(&h.page, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(h.workspace->portfolio().people().size() == 1);
    CHECK(h.page.inspector()->isVisible());
}

TEST_CASE("somebody new and their first name are one step to undo", "[people]") {
    PeopleHome h;
    const auto count = h.workspace->portfolio().people().size();
    const auto steps = h.workspace->history().size();
    QTest::keyClick(&h.page, Qt::Key_N, Qt::ControlModifier);
    auto* name = qobject_cast<QLineEdit*>(h.page.inspector()->focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, q("Ann Example"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE_FALSE(h.person("Ann Example").isNull());
    CHECK(h.workspace->history().size() == steps + 1);
    CHECK(h.workspace->undoText() == q("Add “Ann Example”"));
    name->selectAll();
    QTest::keyClicks(name, q("Ann B. Example"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(h.workspace->undoText() == q("Change “Ann Example”"));  // another name later is a change
    h.workspace->undo();
    h.workspace->undo();
    CHECK(h.workspace->portfolio().people().size() == count);
}

TEST_CASE("nobody can be added to an empty workspace that is only read, and the page says why", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.workspace->close();
    const auto reading = Workspace::open(h.workspace->filePath(), Workspace::Access::ReadOnly, h.workspace->environment());
    PeoplePage page(*reading);
    const auto buttons = page.findChildren<QPushButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text() == q("New person"); });
    REQUIRE(add != buttons.end());
    CHECK_FALSE((*add)->isEnabled());
    CHECK((*add)->toolTip() == q("This workspace is open for reading only."));
}

TEST_CASE("where nobody is named yet the keyboard stands on what names somebody", "[people]") {
    PeopleHome h(PeopleHome::Content::Empty);
    h.workspace->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Voice bot");
        e.insert(u);
    });
    QCoreApplication::processEvents();
    h.page.setFocus();
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(button);
    CHECK(button->text() == q("Assign owners"));
}

TEST_CASE("a click that opens the inspector selects the row that was clicked, at its far end too", "[people]") {
    PeopleHome h;
    auto* inspector = h.page.findChild<PersonInspector*>();
    REQUIRE(inspector);
    REQUIRE_FALSE(inspector->isVisible());
    const int before = h.list.viewport()->width();
    QTest::mouseClick(h.list.viewport(), Qt::LeftButton, {}, QPoint(before - 20, h.list.visualRect(h.model().index(2, PeopleModel::Name)).center().y()));
    QTest::qWait(10);
    CHECK(inspector->isVisible());
    CHECK(h.list.viewport()->width() < before - 20);
    CHECK(h.list.current() == h.model().personAt(2)->id);
    REQUIRE(h.list.selectionModel()->selectedRows().size() == 1);
    CHECK(h.list.selectionModel()->selectedRows().constFirst().row() == 2);
}
