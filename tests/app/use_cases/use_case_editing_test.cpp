// Use cases are captured and their cells edited in place.
#include "app/views/table/cell_refusal.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_filter_bar.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace stagepath;
using test::press;
using test::q;
using test::type;
using test::UseCaseHome;
using test::UseCasePageHome;

TEST_CASE("quick capture: type a name, Enter, next", "[usecases]") {
    UseCasePageHome home;
    home.table.captureRow()->setFocus();
    type("Meter reading");
    press(Qt::Key_Return);
    CHECK(home.useCase("Meter reading").lifecycle == Lifecycle::Idea);
    CHECK(home.table.selectedIds() == QList<UseCaseId>{home.id("Meter reading")});
    CHECK(home.workspace->undoText() == q("Add “Meter reading”"));
    CHECK(home.table.captureRow()->hasFocus());
    type("Second");
    press(Qt::Key_Return);
    CHECK(home.model.shownCount() == 26);

    QApplication::clipboard()->setText(q("Alpha\nBeta\t\n\nGamma\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(home.model.shownCount() == 26);
    REQUIRE(home.page.pasteBar());
    CHECK(home.page.pasteBar()->sentence().contains(q("adds 3 use case(s)")));
    press(Qt::Key_Return);
    CHECK(home.table.captureRow()->hasFocus());
    CHECK(home.model.shownCount() == 29);
    CHECK(home.table.selectedIds().size() == 3);
    home.workspace->undo();
    CHECK(home.model.shownCount() == 26);
    CHECK(home.id("Beta").isNull());
}

TEST_CASE("quick capture takes the unit from the filter", "[usecases]") {
    UseCasePageHome home;
    UseCaseFilterBar& bar = *home.page.filterBar();
    bar.chooseTerm();
    type("unit: ret");
    press(Qt::Key_Return);
    CHECK(home.model.filter().terms.size() == 2);
    CHECK(home.shownNames().contains(q("Next best offer")));
    CHECK_FALSE(home.shownNames().contains(q("Fraud detection")));
    home.table.captureRow()->setFocus();
    type("Branch queue forecast");
    press(Qt::Key_Return);
    CHECK(home.workspace->portfolio().find(home.useCase("Branch queue forecast").unit)->name == q("Retail Banking"));
}

TEST_CASE("cells are edited in place: Enter commits, Esc restores, Tab goes on", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    press(Qt::Key_F2);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type("Card fraud");
    press(Qt::Key_Escape);
    CHECK(home.id("Card fraud").isNull());
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    type("Card fraud");
    press(Qt::Key_Return);
    CHECK(home.id("Card fraud"));
    CHECK(home.workspace->undoText() == q("Set name of “Fraud detection”"));

    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    CHECK(home.table.currentIndex().column() == static_cast<int>(UseCaseColumn::Unit));
    type("oper");
    press(Qt::Key_Tab);
    CHECK(home.workspace->portfolio().find(home.useCase("Card fraud").unit)->name == q("Operations"));
    CHECK(home.table.currentIndex().column() == static_cast<int>(UseCaseColumn::Lifecycle));
    type("prod");
    press(Qt::Key_Tab);
    CHECK(home.useCase("Card fraud").lifecycle == Lifecycle::Production);
    type("3");
    press(Qt::Key_Return);
    CHECK(home.useCase("Card fraud").stage == 3);
    CHECK(home.useCase("Card fraud").stageSince == QDate(2026, 11, 16));
    CHECK(home.problems.isEmpty());
}

TEST_CASE("an empty name is refused with a sentence under its field, which stays open until it is mended", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK(home.id("Fraud detection"));
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    REQUIRE(field->parentWidget() == home.table.viewport());
    const auto* refusal = home.table.findChild<CellRefusal*>();
    REQUIRE(refusal);
    CHECK(refusal->isVisible());
    CHECK(refusal->y() > field->y());
    CHECK(refusal->said().contains(q("needs a name")));
    CHECK(field->accessibleDescription() == refusal->said());
    CHECK(home.problems.isEmpty());
    type("Card fraud");
    CHECK_FALSE(refusal->isVisible());
    press(Qt::Key_Return);
    CHECK(home.id("Card fraud"));
    CHECK_FALSE(home.table.isEditing());
    CHECK(home.table.hasFocus());
}

TEST_CASE("what can't be read in a cell stays typed, however the cell is left, until Esc gives it up", "[usecases]") {
    UseCasePageHome home;
    home.table.setShown(UseCaseColumn::AnnualValue, true);
    const QModelIndex cell = home.cell("Fraud detection", UseCaseColumn::AnnualValue);
    const auto before = home.useCase("Fraud detection").annualValue;
    home.table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(Qt::Key_F2);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    field->selectAll();
    type("12,34,5");
    SECTION("with Enter") { press(Qt::Key_Return); }
    SECTION("with Tab") { press(Qt::Key_Tab); }
    SECTION("with a click on another row") {
        home.click("Payment repair", UseCaseColumn::Name);
        CHECK(home.table.currentIndex() == cell);
    }
    REQUIRE(QApplication::focusWidget() == field);
    CHECK(field->text() == q("12,34,5"));
    const auto* refusal = home.table.findChild<CellRefusal*>();
    REQUIRE(refusal);
    CHECK(refusal->said().contains(q("is not an amount")));
    press(Qt::Key_Escape);
    CHECK_FALSE(home.table.isEditing());
    CHECK(home.table.hasFocus());
    CHECK(home.useCase("Fraud detection").annualValue == before);
    // The next one begins afresh.
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type("6,5 Mio");
    press(Qt::Key_Return);
    CHECK_FALSE(home.table.isEditing());
    CHECK(home.useCase("Fraud detection").annualValue == 650'000'000);
}

TEST_CASE("owners are assigned in place with two letters, one row after the other", "[usecases]") {
    UseCasePageHome home;
    UseCaseFilter filter = home.model.filter();
    filter.add({FilterKind::Accountable, {}, false});
    home.model.setFilter(filter);
    home.model.setGrouping(UseCaseGrouping::None);
    const QStringList names = home.shownNames();
    REQUIRE(names.size() == 5);
    const QByteArray first = names[0].toLatin1();
    home.click(first.constData(), UseCaseColumn::Accountable);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    type("so");
    press(Qt::Key_Return);
    CHECK(home.ownerOf(first.constData()) == q("Ingrid Solberg"));
    CHECK(home.workspace->undoText() == q("Set accountable owner of “%1”").arg(names[0]));
    CHECK(home.model.useCaseAt(home.table.currentIndex().row())->name == names[1]);
    CHECK(home.table.currentIndex().column() == static_cast<int>(UseCaseColumn::Accountable));
    CHECK(home.table.hasFocus());

    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    type("Wanda Kim");
    press(Qt::Key_Return);
    const QByteArray second = names[1].toLatin1();
    CHECK(home.ownerOf(second.constData()) == q("Wanda Kim"));
    CHECK(home.workspace->portfolio().find(home.useCase(second.constData()).accountable)->executive);
}

TEST_CASE("several selected rows get an owner in one undo step", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    home.click("Payment repair", UseCaseColumn::Check);
    home.click("Churn alert", UseCaseColumn::Check);
    REQUIRE(home.table.selectedIds().size() == 3);
    const auto before = home.workspace->historyPosition();
    home.table.selectionModel()->setCurrentIndex(home.cell("Churn alert", UseCaseColumn::Accountable), QItemSelectionModel::NoUpdate);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    type("marc");
    press(Qt::Key_Return);
    CHECK(home.ownerOf("Fraud detection") == home.ownerOf("Churn alert"));
    CHECK(home.ownerOf("Payment repair") == home.ownerOf("Churn alert"));
    CHECK(home.workspace->historyPosition() == before + 1);
    CHECK(home.toasts.size() == 1);
    CHECK(home.table.selectedIds().size() == 3);
}

TEST_CASE("a unit that is made by typing its name is said with the way back", "[usecases]") {
    UseCasePageHome home;
    const auto units = home.workspace->portfolio().units().size();
    home.click("Fraud detection", UseCaseColumn::Unit);
    press(Qt::Key_Return);
    type("Stores");
    press(Qt::Key_Return);
    REQUIRE(home.workspace->portfolio().units().size() == units + 1);
    REQUIRE(home.toasts.size() == 1);
    CHECK(home.toasts.constLast() == q("Created the business unit “Stores” for “Fraud detection”"));
    home.workspace->undo();
    CHECK(home.workspace->portfolio().units().size() == units);
}

TEST_CASE("an empty page says what it is for", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Empty);
    CHECK(home.model.rowCount() == 0);
    CHECK(home.page.subtitle() == q("0"));
    home.table.captureRow()->setFocus();
    type("First");
    press(Qt::Key_Return);
    CHECK(home.shownNames() == QStringList{q("First")});
    CHECK(home.page.reveal(static_cast<int>(EntityKind::UseCase), home.id("First").value));
}
