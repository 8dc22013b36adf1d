// Business units are added, renamed, coloured and removed.
#include "app/models/people_edits.h"
#include "app/views/people/units_panel.h"
#include "tests/app/people/people_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QtTest/QTest>

using namespace stagepath;
using test::PeopleHome;
using test::q;

namespace {

/// The field with the name of a unit; fails where none is in sight.
QLineEdit* nameOfUnit(const UnitsPanel& panel, const char* name) {
    for (QLineEdit* field : panel.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->text() == q(name)) return field;
    }
    FAIL("no unit " << name);
    return nullptr;
}

/// The button that removes the unit \p name; fails where none is in sight.
QAbstractButton* removerOfUnit(const UnitsPanel& panel, const QString& name) {
    for (QAbstractButton* button : panel.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->accessibleName() == q("Remove %1").arg(name)) return button;
    }
    FAIL("no unit " << name.toStdString());
    return nullptr;
}

}  // namespace

TEST_CASE("business units are added, renamed and removed with an heir", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    UnitsPanel* panel = h.page.unitsPanel();
    auto* field = panel->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("Treasury"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE_FALSE(h.unit("Treasury").isNull());
    QTest::keyClicks(field, q("treasury"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.refusals == QStringList{q("There is a business unit “Treasury” already.")});
    const BusinessUnitId retail = h.unit("Retail Banking");
    const auto count = h.workspace->portfolio().useCasesOf(retail).size();
    REQUIRE(count > 0);
    removeUnit(*h.workspace, retail, h.unit("Treasury"));
    CHECK(h.workspace->portfolio().useCasesOf(h.unit("Treasury")).size() == count);
    h.workspace->undo();
    CHECK(h.workspace->portfolio().useCasesOf(retail).size() == count);
}

TEST_CASE("a business unit never takes the name of another one, and the words stay where they were typed", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    QTest::qWait(1);
    const BusinessUnitId risk = h.unit("Risk & Compliance");
    REQUIRE_FALSE(risk.isNull());
    QLineEdit* field = nameOfUnit(*h.page.unitsPanel(), "Risk & Compliance");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, q("retail BANKING"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.refusals == QStringList{q("There is a business unit “Retail Banking” already.")});
    CHECK(field->text() == q("retail BANKING"));
    CHECK(h.workspace->portfolio().find(risk)->name == q("Risk & Compliance"));
    // Its own name in other letters is no other name.
    field->selectAll();
    QTest::keyClicks(field, q("risk & compliance"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(h.workspace->portfolio().find(risk)->name == q("risk & compliance"));
    CHECK(h.refusals.size() == 1);
}

TEST_CASE("the keys stay in the business units after one is renamed or removed", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    UnitsPanel* panel = h.page.unitsPanel();
    auto* field = panel->findChild<QLineEdit*>();
    for (const char* name : {"Treasury", "Ventures"}) {
        QTest::keyClicks(field, q(name));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QTest::qWait(1);
    QLineEdit* old = nameOfUnit(*panel, "Treasury");
    old->setFocus();
    old->selectAll();
    QTest::keyClicks(old, q("Markets"));
    QTest::keyClick(old, Qt::Key_Return);
    REQUIRE_FALSE(h.unit("Markets").isNull());
    auto* name = qobject_cast<QLineEdit*>(h.page.focusWidget());
    REQUIRE(name);
    CHECK(name == nameOfUnit(*panel, "Markets"));
    QStringList names;
    for (const BusinessUnit& unit : h.workspace->portfolio().units()) names.append(unit.name);
    const qsizetype at = names.indexOf(q("Markets"));
    const QString next = names[at + 1 < names.size() ? at + 1 : at - 1];
    removerOfUnit(*panel, q("Markets"))->setFocus();
    QTest::keyClick(h.page.focusWidget(), Qt::Key_Space);
    REQUIRE(h.unit("Markets").isNull());
    REQUIRE(h.page.focusWidget());
    CHECK(h.page.focusWidget() == removerOfUnit(*panel, next));
}

TEST_CASE("after the last business unit is removed the next one can be typed", "[people]") {
    PeopleHome h(test::UseCaseHome::Content::Empty);
    h.page.manageUnits();
    auto* field = h.page.unitsPanel()->findChild<QLineEdit*>();
    QTest::keyClicks(field, q("Treasury"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(h.workspace->portfolio().units().size() == 1);
    QTest::qWait(1);
    removerOfUnit(*h.page.unitsPanel(), q("Treasury"))->setFocus();
    REQUIRE(h.page.focusWidget() != field);
    QTest::keyClick(h.page.focusWidget(), Qt::Key_Space);
    CHECK(h.workspace->portfolio().units().isEmpty());
    CHECK(h.page.focusWidget() == field);
}

TEST_CASE("a long name of a business unit shows its beginning and can be read whole", "[people]") {
    PeopleHome h;
    const QString name = q("Department of the Interior, Bureau of Land Management and Reclamation, Western Region");
    h.workspace->edit(q("Add unit"), [&](Editor& e) {
        BusinessUnit unit;
        unit.name = name;
        unit.color = q("c1");
        e.insert(unit);
    });
    h.page.manageUnits();
    QTest::qWait(1);
    QLineEdit* field = nullptr;
    for (QLineEdit* edit : h.page.unitsPanel()->findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->text() == name) field = edit;
    }
    REQUIRE(field);
    CHECK(field->cursorPosition() == 0);
    CHECK(field->toolTip() == name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    h.list.setFocus();
    CHECK(field->cursorPosition() == 0);
}

TEST_CASE("the colour of a business unit is chosen from its swatch", "[people]") {
    PeopleHome h;
    h.page.manageUnits();
    auto* swatch = h.page.unitsPanel()->findChild<QAbstractButton*>(q("unitColour"));
    REQUIRE(swatch);
    const BusinessUnitId first = h.workspace->portfolio().units().rows().constFirst().id;
    const QString before = h.workspace->portfolio().find(first)->color;
    QTest::mouseClick(swatch, Qt::LeftButton);
    auto* menu = h.page.unitsPanel()->findChild<QMenu*>(q("unitColours"));
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 8);
    menu->actions().at(before == q("c6") ? 6 : 5)->trigger();
    CHECK(h.workspace->portfolio().find(first)->color == (before == q("c6") ? q("c7") : q("c6")));
    h.workspace->undo();
    CHECK(h.workspace->portfolio().find(first)->color == before);
}
