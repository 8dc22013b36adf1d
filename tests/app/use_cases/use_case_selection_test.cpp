// What is selected in the table of use cases, and what keys do to it.
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/table/paste_bar.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>

using namespace stagepath;
using test::press;
using test::q;
using test::UseCasePageHome;

TEST_CASE("what Shift selects begins where somebody clicked or was taken last", "[usecases]") {
    UseCasePageHome home;
    const QStringList names = home.shownNames();
    home.click(names.constLast().toUtf8().constData(), UseCaseColumn::Name);
    SECTION("at the head of a group") {
        const QList<UseCaseId> before{home.id(names[10].toUtf8().constData()), home.id(names[11].toUtf8().constData())};
        home.table.select(before);
        home.table.scrollToTop();
        QTest::mouseClick(home.table.viewport(), Qt::LeftButton, {}, home.table.visualRect(home.model.index(0, 1)).center());
        press(Qt::Key_Right);
        REQUIRE_FALSE(home.model.isCollapsed(0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        const QList<UseCaseId> selected = home.table.selectedIds();
        CHECK(selected.contains(home.model.idAt(1)));
        for (const UseCaseId id : selected) CHECK((id == home.model.idAt(1) || before.contains(id)));
    }
    SECTION("at rows that were just added") {
        home.table.select({home.model.idAt(1)});
        press(Qt::Key_Down, Qt::ShiftModifier);
        CHECK(home.table.selectedIds() == QList<UseCaseId>{home.model.idAt(1), home.model.idAt(2)});
    }
    SECTION("at a box that was ticked") {
        home.click(names[0].toUtf8().constData(), UseCaseColumn::Check);
        press(Qt::Key_Down, Qt::ShiftModifier);
        CHECK(home.table.selectedIds().size() <= 3);
    }
}

TEST_CASE("filling down counts the use cases that it changes", "[usecases]") {
    UseCasePageHome home;
    const QList<UseCaseId> rows{home.model.idAt(1), home.model.idAt(2), home.model.idAt(3)};
    const Field<UseCase>& lifecycle = *fieldOf<UseCase>(u"lifecycle");
    setUseCaseField(*home.workspace, {rows[0], rows[2]}, lifecycle, toValue(Lifecycle::Pilot));
    setUseCaseField(*home.workspace, {rows[1]}, lifecycle, toValue(Lifecycle::Production));
    home.table.select(rows, static_cast<int>(UseCaseColumn::Lifecycle));
    REQUIRE(home.table.selectedIds() == rows);
    press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(home.toasts.size() == 1);
    CHECK(home.toasts.constLast() == q("Filled Lifecycle of 1 use case(s)"));
    CHECK(home.workspace->portfolio().find(rows[1])->lifecycle == Lifecycle::Pilot);
    const auto steps = home.workspace->history().size();
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(home.toasts.constLast() == q("Lifecycle is the same in all of them already"));
    CHECK(home.workspace->history().size() == steps);
}

TEST_CASE("Space checks, the arrows keep what is checked, Ctrl+A takes all, Esc ends it", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    press(Qt::Key_Space);
    CHECK(home.table.selectedIds().isEmpty());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    CHECK(home.table.selectedIds().size() == 2);
    press(Qt::Key_A, Qt::ControlModifier);
    CHECK(home.table.selectedIds().size() == 24);
    press(Qt::Key_Escape);
    CHECK(home.table.selectedIds().size() == 1);
}

TEST_CASE("Ctrl+D fills down, Del removes, undo brings back", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Lifecycle);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(home.table.selectedIds().size() == 3);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(home.useCase("Payment repair").lifecycle == Lifecycle::Pilot);
    CHECK(home.useCase("AML alert ranking").lifecycle == Lifecycle::Pilot);
    home.workspace->undo();
    CHECK(home.useCase("Payment repair").lifecycle == Lifecycle::Production);
    home.click("Fraud detection", UseCaseColumn::Name);
    press(Qt::Key_Delete);
    CHECK(home.id("Fraud detection").isNull());
    CHECK(home.toasts.constLast() == q("Removed “Fraud detection”"));
    home.workspace->undo();
    CHECK(home.id("Fraud detection"));
    CHECK(home.shownNames().size() == 24);
}

TEST_CASE("Del removes the use cases that are selected and no other, and never empties a cell", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Lifecycle);
    press(Qt::Key_Space);
    REQUIRE(home.table.selectedIds().isEmpty());
    REQUIRE(home.table.currentIndex() == home.cell("Fraud detection", UseCaseColumn::Lifecycle));
    const auto steps = home.workspace->history().size();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        home.refusals.clear();
        press(key);
        REQUIRE(home.refusals.size() == 1);
        CHECK(home.refusals.constLast().startsWith(q("No use case is selected")));
    }
    CHECK(home.workspace->history().size() == steps);
    CHECK(home.useCase("Fraud detection").lifecycle == Lifecycle::Pilot);
    // Where another one is selected, that one goes and not the one where the cursor stands.
    home.click("Churn alert", UseCaseColumn::Check);
    home.table.selectionModel()->setCurrentIndex(home.cell("Fraud detection", UseCaseColumn::Lifecycle), QItemSelectionModel::NoUpdate);
    press(Qt::Key_Delete);
    CHECK(home.id("Churn alert").isNull());
    CHECK(home.id("Fraud detection"));
    CHECK(home.toasts.constLast() == q("Removed “Churn alert”"));
}

TEST_CASE("the head of a group takes nothing that is pasted, and what is selected elsewhere stays as it is", "[usecases]") {
    UseCasePageHome home;
    int head = 1;
    while (!home.model.isGroup(head)) ++head;
    const QByteArray name = home.model.useCaseAt(head + 1)->name.toLatin1();
    home.click(name.constData(), UseCaseColumn::Check);
    const QList<UseCaseId> ticked{home.id(name.constData())};
    home.table.scrollToTop();
    QTest::mouseClick(home.table.viewport(), Qt::LeftButton, {}, home.table.visualRect(home.model.index(0, 1)).center());
    REQUIRE(home.model.isGroup(home.table.currentIndex().row()));
    REQUIRE(home.table.selectedIds() == ticked);
    const auto steps = home.workspace->history().size();
    for (const char* text : {"Scaled", "Scaled\nPilot", "Scaled\tPilot"}) {
        INFO(text);
        home.refusals.clear();
        QApplication::clipboard()->setText(q(text));
        press(Qt::Key_V, Qt::ControlModifier);
        REQUIRE(home.refusals.size() == 1);
        CHECK(home.refusals.constLast().contains(q("Choose a cell first")));
    }
    CHECK_FALSE(home.page.pasteBar());
    CHECK(home.workspace->history().size() == steps);
    CHECK_FALSE(home.id(name.constData()).isNull());
}

TEST_CASE("to the first and last row the selection goes along, with Shift all between", "[usecases]") {
    UseCasePageHome home;
    home.model.setGrouping(UseCaseGrouping::None);
    const QStringList names = home.shownNames();
    const auto select = [&](qsizetype row) { home.click(names[row].toUtf8().constData(), UseCaseColumn::Lifecycle); };
    select(1);
    press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(home.table.selectedIds().size() == names.size() - 1);
    select(2);
    press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(home.table.selectedIds().size() == 3);
    select(1);
    press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(home.table.selectedIds() == QList<UseCaseId>{home.model.idAt(1)});
    // What a command acts on is never out of sight.
    press(Qt::Key_End, Qt::ControlModifier);
    CHECK(home.table.selectedIds() == QList<UseCaseId>{home.model.idAt(home.model.rowCount() - 1)});
    CHECK(home.table.currentIndex().row() == home.model.rowCount() - 1);
}

TEST_CASE("Ctrl+Home goes to the first use case below its heading, and Home shows a row from its beginning", "[usecases]") {
    UseCasePageHome home;
    home.table.setShown(UseCaseColumn::Summary, true);
    home.table.setShown(UseCaseColumn::Notes, true);
    home.table.setFocus();
    QCoreApplication::processEvents();
    const QScrollBar* across = home.table.horizontalScrollBar();
    REQUIRE(home.model.isGroup(0));
    press(Qt::Key_End, Qt::ControlModifier);
    REQUIRE(across->value() > 0);
    press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(home.table.selectedIds() == QList<UseCaseId>{home.model.idAt(1)});
    CHECK(home.table.currentIndex().row() == 1);
    CHECK(across->value() == across->minimum());
    CHECK(home.table.verticalScrollBar()->value() == 0);
    press(Qt::Key_Down);
    press(Qt::Key_End);
    REQUIRE(across->value() > 0);
    press(Qt::Key_Home);
    CHECK(home.table.currentIndex() == home.model.index(2, static_cast<int>(UseCaseColumn::Name)));
    CHECK(across->value() == across->minimum());
}
