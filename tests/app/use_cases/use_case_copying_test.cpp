// Cells and rows of use cases are copied and pasted.
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/table/paste_bar.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace stagepath;
using test::press;
using test::q;
using test::UseCasePageHome;

TEST_CASE("Ctrl+C copies the cell, or the rows as tab separated text", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Unit);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == q("Risk & Compliance"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == q("Fraud detection\tRisk & Compliance\tPilot\t2 Operationalization\t82\t51\tIngrid Solberg"));
    QApplication::clipboard()->setText(q("Scaled"));
    home.click("Fraud detection", UseCaseColumn::Lifecycle);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(home.useCase("Fraud detection").lifecycle == Lifecycle::Scaled);
}

TEST_CASE("Ctrl+Shift+C copies one column of the selected rows as cells", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Unit);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<UseCaseId> ids = home.table.selectedIds();
    REQUIRE(ids.size() == 2);
    const auto unitOf = [&](UseCaseId id) { return home.workspace->portfolio().find(home.workspace->portfolio().find(id)->unit)->name; };
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == unitOf(ids[0]) + QLatin1Char('\n') + unitOf(ids[1]));
    CHECK(QApplication::clipboard()->mimeData()->html().count(q("<td")) == 2);
    CHECK(home.toasts.constLast() == q("Copied 2 cell(s) of Unit"));
    home.table.clearSelection();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(home.refusals.size() == 1);
    CHECK(home.refusals.constLast().contains(q("nothing was copied")));
}

TEST_CASE("rows copied from a spreadsheet are added with their heads, in one undo step", "[usecases]") {
    UseCasePageHome home;
    QApplication::clipboard()->setText(q("Name\tDepartment\tStatus\nTicket routing\tOperations\tPilot\nShelf audit\tStores\tIdea\n"));
    home.page.pasteRows();
    REQUIRE(home.page.pasteBar());
    CHECK(home.page.pasteBar()->sentence().contains(q("adds 2 use case(s), creates 1 business unit(s) (Stores)")));
    CHECK(home.id("Ticket routing").isNull());
    QTest::keyClick(home.page.pasteBar(), Qt::Key_Return);
    CHECK(home.problems.isEmpty());
    CHECK(home.useCase("Ticket routing").lifecycle == Lifecycle::Pilot);
    CHECK(home.workspace->portfolio().find(home.useCase("Shelf audit").unit)->name == q("Stores"));
    CHECK(home.table.selectedIds().size() == 2);
    home.workspace->undo();
    CHECK(home.shownNames().size() == 24);
    QApplication::clipboard()->clear();
    home.page.pasteRows();
    CHECK(home.problems.size() == 1);
}

TEST_CASE("copying keeps line breaks and blanks, and a row selected as such is copied whole", "[usecases]") {
    UseCasePageHome home;
    const QString notes = q("First line\nsecond  line");
    setUseCaseField(*home.workspace, {home.id("Fraud detection")}, *fieldOf(UseCaseColumn::Notes), toValue(notes));
    home.table.setShown(UseCaseColumn::Notes, true);
    // What the rest relies on, said by name where it does not hold.
    REQUIRE(home.table.columnsFrom(static_cast<int>(UseCaseColumn::Notes)) == QList<UseCaseColumn>{UseCaseColumn::Notes});
    REQUIRE(home.table.isShown(UseCaseColumn::Unit));
    home.table.selectionModel()->setCurrentIndex(home.cell("Fraud detection", UseCaseColumn::Notes), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    REQUIRE(home.table.hasFocus());
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == q("\"First line\nsecond  line\""));
    home.table.selectionModel()->setCurrentIndex(home.cell("Payment repair", UseCaseColumn::Notes), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(home.problems.isEmpty());
    REQUIRE(home.page.pasteBar());
    REQUIRE(home.page.pasteBar()->isVisible());
    INFO(home.page.pasteBar()->sentence().toStdString());
    REQUIRE(home.page.pasteBar()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    CHECK(home.useCase("Payment repair").notes == notes);
    REQUIRE(home.table.hasFocus());
    home.click("Fraud detection", UseCaseColumn::Unit);
    REQUIRE(home.table.currentIndex() == home.cell("Fraud detection", UseCaseColumn::Unit));
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(q("Fraud detection\tRisk & Compliance\tPilot\t")));
    CHECK(QApplication::clipboard()->text().endsWith(q("\t\"First line\nsecond  line\"")));
}

TEST_CASE("a value pasted into one cell is said with the way back", "[usecases]") {
    UseCasePageHome home;
    QApplication::clipboard()->setText(q("Scaled"));
    home.click("Fraud detection", UseCaseColumn::Lifecycle);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(home.useCase("Fraud detection").lifecycle == Lifecycle::Scaled);
    REQUIRE(home.toasts.size() == 1);
    CHECK(home.toasts.constLast() == q("Pasted into Lifecycle of “Fraud detection”: Scaled"));
    const auto steps = home.workspace->history().size();
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(home.workspace->history().size() == steps);
    CHECK(home.toasts.constLast() == q("What was pasted stands there already"));
}

TEST_CASE("what was not left out is not spoken of after pasting", "[usecases]") {
    UseCasePageHome home;
    QApplication::clipboard()->setText(q("Name\tStatus\nTicket routing\tPilot\nShelf audit\tIdea\n"));
    home.page.pasteRows();
    REQUIRE(home.page.pasteBar());
    QTest::keyClick(home.page.pasteBar(), Qt::Key_Return);
    REQUIRE_FALSE(home.toasts.isEmpty());
    CHECK(home.toasts.constLast().startsWith(q("Added 2")));
    CHECK_FALSE(home.toasts.constLast().contains(q("skipped")));
}
