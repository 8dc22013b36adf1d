#include "tests/app/use_cases/use_case_home.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/models/use_cases/use_case_history.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/editors/use_case_value_edit.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "app/views/table/cell_refusal.h"
#include "app/views/table/paste_bar.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_chip.h"
#include "app/views/table/use_case_filter_bar.h"
#include "app/widgets/controls.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"
#include "core/domain/pack/content_pack.h"
#include "core/workspace/currency_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

using namespace stagepath;
using test::q;
using test::UseCaseHome;
using test::UseCasePageHome;

namespace {

/// Types into whatever has the focus.
void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), q(text)); }
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

/// Answers only two of the twelve questions of a light round, for a use case that has no round yet.
QString assessHardly(UseCaseHome& home) {
    UseCase assessed;
    for (const UseCase& u : home.workspace->portfolio().useCases()) {
        if (home.workspace->portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) assessed = u;
    }
    REQUIRE(assessed.id);
    home.workspace->edit(q("Assess"), [&](Editor& e) {
        Assessment round;
        round.subject = Subject::of(assessed.id);
        round.date = home.workspace->environment().today();
        round.mode = AssessmentMode::Light;
        round.id = e.insert(round);
        for (const Criterion& c : builtInPack().criteria) {
            if (!c.light || c.dimension != Dimension::Data) continue;
            AssessmentAnswer answer;
            answer.assessment = round.id;
            answer.criterion = c.key;
            answer.level = 4;
            e.insert(answer);
        }
    });
    QCoreApplication::processEvents();
    return assessed.name;
}

/// Whether anything is drawn in \p box.
bool hasInk(const QImage& image, const QRect& box) {
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(box.topLeft())) return true;
        }
    }
    return false;
}

}  // namespace

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

TEST_CASE("the history of one use case lists what changed", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Lifecycle);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    type("sca");
    press(Qt::Key_Return);
    UseCaseHistory history(*home.workspace);
    const QList<UseCaseEvent> events = history.eventsOf(home.id("Fraud detection"), 10);
    REQUIRE(events.size() == 2);
    CHECK(events[0].entry.text == q("Set lifecycle of “Fraud detection”"));
    CHECK(events[0].lines == QStringList{q("Lifecycle: Pilot → Scaled")});
    CHECK(events[1].lines == QStringList{q("Added")});
    home.page.inspector()->showPart(UseCaseInspector::Part::History);
    QCoreApplication::processEvents();
    bool found = false;
    for (const QLabel* label : home.page.inspector()->findChildren<QLabel*>()) found = found || label->text() == q("Lifecycle: Pilot → Scaled");
    CHECK(found);
}

TEST_CASE("the history of a use case has the answers of its rounds", "[usecases]") {
    UseCasePageHome home;
    const UseCaseId id = home.id("Fraud detection");
    AssessmentAnswerId answer;
    AssessmentId round;
    home.workspace->edit(q("Answer"), [&](Editor& e) {
        Assessment row;
        row.subject = Subject::of(id);
        row.date = QDate(2026, 11, 16);
        row.mode = AssessmentMode::Full;
        round = e.insert(row);
        answer = e.insert(AssessmentAnswer{{}, round, q("DR1"), AnswerState::Level, 2, {}, {}, {}, {}, {}});
    });
    home.workspace->edit(q("Answer higher"), [&](Editor& e) {
        AssessmentAnswer row = *e.portfolio().find(answer);
        row.level = 3;
        e.update(row);
    });
    home.workspace->edit(q("Answer again"), [&](Editor& e) {
        AssessmentAnswer row = *e.portfolio().find(answer);
        row.state = AnswerState::Unknown;
        row.level = 0;
        e.update(row);
    });
    UseCaseHistory history(*home.workspace);
    const QList<UseCaseEvent> events = history.eventsOf(id, 10);
    REQUIRE(events.size() == 4);
    const QString name = builtInPack().find(q("DR1"))->name;
    CHECK(events[0].lines == QStringList{q("%1: 3 → unknown").arg(name)});
    CHECK(events[1].lines == QStringList{q("%1: 2 → 3").arg(name)});  // whatever has become of it since
    CHECK(events[2].lines.contains(q("%1: – → 2").arg(name)));
}

TEST_CASE("the history of one use case tells an amount in the currency it was in", "[usecases]") {
    UseCasePageHome home;
    const UseCaseId id = home.id("Fraud detection");
    UseCase useCase = *home.workspace->portfolio().find(id);
    useCase.annualValue = 770'000'000;
    home.workspace->edit(q("Value"), [&](Editor& e) { e.update(useCase); });
    UseCaseHistory history(*home.workspace);
    const QStringList told = history.eventsOf(id, 10)[0].lines;
    home.workspace->edit(q("Currency"), [](Editor& e) { setCurrency(e, q("JPY")); });
    const QList<UseCaseEvent> events = history.eventsOf(id, 10);
    CHECK(events[1].lines == told);
    REQUIRE(events[0].lines.size() == 1);
    CHECK(events[0].lines[0].contains(q("7.7 m")));
    CHECK_FALSE(events[0].lines[0].contains(q("770")));
}

TEST_CASE("columns are shown, hidden and reset", "[usecases]") {
    UseCasePageHome home;
    CHECK_FALSE(home.table.isShown(UseCaseColumn::AnnualValue));
    home.table.setShown(UseCaseColumn::AnnualValue, true);
    home.table.setShown(UseCaseColumn::Unit, false);
    home.table.setShown(UseCaseColumn::Name, false);
    CHECK(home.table.isShown(UseCaseColumn::AnnualValue));
    CHECK_FALSE(home.table.isShown(UseCaseColumn::Unit));
    CHECK(home.table.isShown(UseCaseColumn::Name));
    home.table.resetColumns();
    CHECK(home.table.isShown(UseCaseColumn::Unit));
    home.table.setDensity(UseCaseTableView::Density::Compact);
    CHECK(home.table.rowHeight(1) == 28);
    CHECK(home.table.rowHeight(0) == 30);
}

TEST_CASE("typing anywhere filters at once", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    type("chat");
    CHECK(home.shownNames() == QStringList{q("Service chatbot")});
    CHECK(home.page.filterBar()->field()->text() == q("chat"));
    press(Qt::Key_Escape);
    CHECK(home.shownNames().size() == 24);
    press(Qt::Key_Down);
    CHECK(home.table.hasFocus());
}

TEST_CASE("groups fold by mouse and keys", "[usecases]") {
    UseCasePageHome home;
    QTest::mouseClick(home.table.viewport(), Qt::LeftButton, {}, home.table.visualRect(home.model.index(0, 1)).center());
    CHECK(home.model.isCollapsed(0));
    CHECK(home.model.isGroup(1));
    CHECK(home.shownNames().size() == 17);
    CHECK(home.model.shownCount() == 24);
    home.table.setFocus();
    press(Qt::Key_Right);
    CHECK(home.shownNames().size() == 24);
    press(Qt::Key_Left);
    CHECK(home.shownNames().size() == 17);
    press(Qt::Key_Return);
    CHECK(home.shownNames().size() == 24);
}

TEST_CASE("a click on a head sorts, with Shift it adds a second key", "[usecases]") {
    UseCasePageHome home;
    QHeaderView* head = home.table.horizontalHeader();
    const auto click = [&](UseCaseColumn column, Qt::KeyboardModifiers modifiers) {
        const int c = static_cast<int>(column);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, modifiers, QPoint(head->sectionViewportPosition(c) + 20, 14));
        QCoreApplication::processEvents();
    };
    home.model.setGrouping(UseCaseGrouping::None);
    click(UseCaseColumn::Name, Qt::NoModifier);
    QStringList sorted = home.shownNames();
    CHECK(sorted.constFirst() == q("AML alert ranking"));
    click(UseCaseColumn::Name, Qt::NoModifier);
    CHECK(home.shownNames().constLast() == q("AML alert ranking"));
    click(UseCaseColumn::Stage, Qt::NoModifier);
    click(UseCaseColumn::Name, Qt::ShiftModifier);
    CHECK(home.model.sorting().size() == 2);
    CHECK(home.useCase(home.shownNames().constFirst().toLatin1().constData()).stage == 3);
}

TEST_CASE("the inspector edits what is selected, several together", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    UseCaseInspector& inspector = *home.page.inspector();
    CHECK(inspector.nameEdit()->text() == q("Fraud detection"));
    auto* stepper = inspector.findChild<UseCaseScoreStepper*>(QStringLiteral("score.0"));
    REQUIRE(stepper);
    CHECK(stepper->score() == 4);
    stepper->setFocus();
    press(Qt::Key_2);
    CHECK(stepper->score() == 2);
    press(Qt::Key_Right);
    CHECK(stepper->score() == 3);
    press(Qt::Key_Delete);
    CHECK_FALSE(stepper->score());
    home.workspace->undo();
    home.workspace->undo();
    home.workspace->undo();
    QCoreApplication::processEvents();
    CHECK(stepper->score() == 4);

    UseCaseValueEdit* value = inspector.details()->editorOf(QStringLiteral("annual_value"));
    value->setFocus(Qt::TabFocusReason);
    value->selectAll();
    type("25m");
    press(Qt::Key_Return);
    CHECK(home.useCase("Fraud detection").annualValue == 2'500'000'000);
    type("much");
    press(Qt::Key_Return);
    CHECK(home.problems.size() == 1);

    home.click("Payment repair", UseCaseColumn::Check);
    CHECK(inspector.shown().size() == 2);
    UseCaseValueEdit* category = inspector.details()->editorOf(QStringLiteral("category"));
    CHECK(category->accessibleDescription() == q("several"));
    category->setFocus(Qt::TabFocusReason);
    type("Payments");
    press(Qt::Key_Return);
    CHECK(home.useCase("Fraud detection").category == q("Payments"));
    CHECK(home.useCase("Payment repair").category == q("Payments"));
    CHECK(home.workspace->undoText().startsWith(q("Set category of 2 use case")));
}

TEST_CASE("after a pick by letters a field of the inspector shows what is stored and leaves undo to the workspace", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    UseCaseValueEdit* stage = home.page.inspector()->details()->editorOf(QStringLiteral("stage"));
    const QString before = stage->text();
    const auto pickThree = [&] {
        const auto steps = home.workspace->history().size();
        stage->setFocus(Qt::TabFocusReason);
        stage->selectAll();
        type("3");
        press(Qt::Key_Return);
        CHECK(home.workspace->history().size() == steps + 1);
        CHECK_FALSE(stage->isUndoAvailable());
        CHECK_FALSE(stage->isModified());
        CHECK(home.useCase("Fraud detection").stage == 3);
    };
    pickThree();
    CHECK(stage->text() != q("3"));
    home.workspace->undo();
    QCoreApplication::processEvents();
    CHECK(stage->text() == before);
    home.click("Payment repair", UseCaseColumn::Check);
    REQUIRE(home.page.inspector()->shown().size() == 2);
    pickThree();
    CHECK(home.useCase("Payment repair").stage == 3);
    // Picking what is set already is no step, and leaves nothing of the letters either.
    const auto steps = home.workspace->history().size();
    type("3");
    press(Qt::Key_Return);
    CHECK(home.workspace->history().size() == steps);
    CHECK_FALSE(stage->isUndoAvailable());
}

TEST_CASE("a right click on a head offers what can be done to its column", "[usecases]") {
    UseCasePageHome home;
    QHeaderView* head = home.table.horizontalHeader();
    const auto openAt = [&](UseCaseColumn column) {
        const QPoint at(head->sectionViewportPosition(static_cast<int>(column)) + 12, 10);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, head->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(head->viewport(), &event);
        auto* menu = home.page.findChild<QMenu*>(q("useCaseHeadMenu"));
        REQUIRE(menu);
        return menu;
    };
    const auto choose = [&](UseCaseColumn column, const QString& text) {
        QMenu* menu = openAt(column);
        for (QAction* action : menu->actions()) {
            if (action->text() == text) action->trigger();
        }
        delete menu;
    };
    choose(UseCaseColumn::Unit, q("Sort by Unit, ascending"));
    CHECK(home.model.sorting() == QList<UseCaseSort>{{UseCaseColumn::Unit, Qt::AscendingOrder}});
    choose(UseCaseColumn::Impact, q("Sort by Impact as well (Shift+click)"));
    CHECK(home.model.sorting().size() == 2);
    home.table.setColumnWidth(static_cast<int>(UseCaseColumn::Lifecycle), 400);
    choose(UseCaseColumn::Lifecycle, q("Fit the width to the content"));
    CHECK(home.table.columnWidth(static_cast<int>(UseCaseColumn::Lifecycle)) < 200);
    choose(UseCaseColumn::Unit, q("Hide Unit"));
    CHECK_FALSE(home.table.isShown(UseCaseColumn::Unit));
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

TEST_CASE("in a narrow window the inspector lies over the table and closes with Esc", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    CHECK(home.page.inspector()->isHidden());
    home.page.toggleInspector();
    CHECK(home.page.inspector()->isVisible());
    CHECK(home.page.inspector()->width() == 308);
    home.table.setFocus();
    press(Qt::Key_Escape);
    CHECK(home.page.inspector()->isHidden());
}

TEST_CASE("in a narrow window the inspector leaves what waits to be pasted in reach", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    home.click("Fraud detection", UseCaseColumn::Unit);
    QApplication::clipboard()->setText(q("Operations\tProduction"));
    press(Qt::Key_V, Qt::ControlModifier);
    const PasteBar* bar = home.page.pasteBar();
    REQUIRE(bar);
    REQUIRE(bar->isVisible());
    home.page.toggleInspector();
    REQUIRE(home.page.inspector()->isVisible());
    const QWidget* top = home.page.childAt(bar->geometry().right() - 30, bar->geometry().center().y());
    CHECK((top == bar || bar->isAncestorOf(top)));
}

TEST_CASE("the title counts what the filter lets through", "[usecases]") {
    UseCasePageHome home;
    const auto all = home.workspace->portfolio().useCases().size();
    UseCaseFilter filter = UseCaseFilter::standard();
    filter.text = q("fraud");
    home.model.setFilter(filter);
    REQUIRE(home.model.shownCount() > 0);
    CHECK(home.page.subtitle() == q("%1 of %2").arg(home.model.shownCount()).arg(all));
    home.model.setFilter(UseCaseFilter::standard());
    CHECK(home.page.subtitle().contains(q("business unit")));
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

TEST_CASE("chips are as wide as their words, beside the field or below it", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    UseCaseFilter filter = UseCaseFilter::standard();
    for (const char* name : {"Fraud detection", "Payment repair", "Churn alert"}) filter.add({FilterKind::Unit, toValue(home.useCase(name).unit), false});
    const int before = home.page.filterBar()->height();
    home.model.setFilter(filter);
    QCoreApplication::processEvents();
    QList<UseCaseChip*> chips = home.page.filterBar()->findChildren<UseCaseChip*>();
    chips.removeIf([](const UseCaseChip* chip) { return !chip->isVisible(); });
    REQUIRE(chips.size() == filter.terms.size());
    for (const UseCaseChip* chip : chips) {
        INFO(chip->text().toStdString());
        CHECK(chip->width() >= chip->sizeHint().width());
        CHECK(chip->visibleRegion().boundingRect() == chip->rect());
    }
    CHECK(home.page.filterBar()->height() >= before);
    home.model.setFilter(UseCaseFilter::standard());
    QCoreApplication::processEvents();
    CHECK(home.page.filterBar()->height() == before);
}

TEST_CASE("beside the inspector names are whole while nobody has set the columns", "[usecases]") {
    UseCasePageHome home;
    REQUIRE(home.page.inspector()->isVisible());
    const int room = home.table.columnWidth(static_cast<int>(UseCaseColumn::Name));
    CHECK(room >= 190);
    const QFontMetrics body(textFont(TextStyle::Body));
    CHECK(body.horizontalAdvance(q("Production")) + 39 <= home.table.columnWidth(static_cast<int>(UseCaseColumn::Lifecycle)));
}

TEST_CASE("the heads of the columns are read whole at the widths that they begin with, sorted or not", "[usecases]") {
    const QFontMetrics head(textFont(TextStyle::SmallMedium));
    const auto needs = [&](UseCaseColumn column, int sign) { return head.horizontalAdvance(labelOf(column)) + 16 + sign; };
    SECTION("with arrow and number where there is room") {
        UseCasePageHome home(UseCaseHome::Content::Sample, {1900, 844});
        for (int i = 2; i < kUseCaseColumnCount; ++i) {
            const auto column = static_cast<UseCaseColumn>(i);
            INFO(labelOf(column).toStdString());
            if (home.table.isShown(column)) CHECK(home.table.columnWidth(i) >= needs(column, 20));
        }
    }
    SECTION("with the arrow beside the inspector, and the names stay whole") {
        UseCasePageHome home;
        REQUIRE(home.page.inspector()->isVisible());
        const QFontMetrics names(textFont(TextStyle::BodyStrong));
        for (const UseCaseColumn column : {UseCaseColumn::Stage, UseCaseColumn::Lifecycle, UseCaseColumn::Accountable, UseCaseColumn::Impact}) {
            home.model.sortBy(column, false);
            QCoreApplication::processEvents();
            INFO(labelOf(column).toStdString());
            CHECK(home.table.columnWidth(static_cast<int>(column)) >= needs(column, 14));
            CHECK(home.table.columnWidth(static_cast<int>(UseCaseColumn::Name)) >= names.horizontalAdvance(q("Contract clause extraction")) + 16);
        }
        home.model.sortBy(UseCaseColumn::Stage, true);
        CHECK(home.table.columnWidth(static_cast<int>(UseCaseColumn::Stage)) >= needs(UseCaseColumn::Stage, 20));
    }
}

TEST_CASE("a width of the names that somebody has set holds, and any other leaves them the room", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1700, 844});
    const int name = static_cast<int>(UseCaseColumn::Name);
    home.table.setColumnWidth(static_cast<int>(UseCaseColumn::Lifecycle), 130);
    CHECK(home.table.horizontalHeader()->length() == home.table.viewport()->width());
    const int room = home.table.columnWidth(name);
    REQUIRE(room > 240);
    home.table.setColumnWidth(name, 182);
    home.page.resize(1690, 844);
    QCoreApplication::processEvents();
    CHECK(home.table.columnWidth(name) == 182);
    UseCaseTableView later(&home.model);  // as after a restart
    later.resize(1400, 600);
    later.show();
    QCoreApplication::processEvents();
    CHECK(later.columnWidth(name) == 182);
    home.table.resetColumns();
    CHECK(home.table.columnWidth(name) > 182);
}

TEST_CASE("a narrow column of impacts keeps the figures and leaves out the bars", "[usecases]") {
    UseCasePageHome home;
    QModelIndex index;
    for (const UseCase& u : home.workspace->portfolio().useCases()) {
        const double impact = home.model.figuresOf(u.id).impact.value.value_or(0.0);
        // Some of its bar is empty, and some is not.
        if (impact > 20 && impact < 80 && home.model.rowOf(u.id) >= 0) index = home.model.index(home.model.rowOf(u.id), static_cast<int>(UseCaseColumn::Impact));
    }
    REQUIRE(index.isValid());
    const auto cell = [&](int width) {
        home.table.setColumnWidth(index.column(), width);
        home.table.scrollTo(index);
        QCoreApplication::processEvents();
        return home.table.viewport()->grab(home.table.visualRect(index)).toImage();
    };
    const auto hasBar = [&](const QImage& image) {
        int track = 0;
        for (int x = 0; x < image.width(); ++x) track += image.pixelColor(x, image.height() / 2 - 1) == Theme::of(&home.table).press ? 1 : 0;
        return track > 2;
    };
    const int digits = QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(index.data().toString());
    const auto hasFigure = [&](const QImage& image, int behind) {
        // Above the bar, which is as high as the middle of the digits.
        return hasInk(image, QRect(image.width() - 8 - behind - digits, image.height() / 2 - 5, digits, 2));
    };
    const QImage wide = cell(90);
    CHECK(hasBar(wide));
    CHECK(hasFigure(wide, 45));
    const QImage narrow = cell(50);
    CHECK_FALSE(hasBar(narrow));
    CHECK(hasFigure(narrow, 0));
}

TEST_CASE("different scores of several use cases read several, in the place of the score", "[usecases]") {
    UseCaseScoreStepper stepper(q("Reach"));
    stepper.resize(280, 26);
    stepper.setScore(std::nullopt, false);
    const QImage none = stepper.grab().toImage();
    stepper.setScore(std::nullopt, true);
    const QImage several = stepper.grab().toImage();
    // The words reach over where the blocks stood, not only over the number.
    const QRect blocks(280 - 108, 0, 80, 26);
    CHECK(several.copy(blocks) != none.copy(blocks));
}

TEST_CASE("a readiness on few answers has its sign in the table as wide as it begins", "[usecases][caution]") {
    UseCasePageHome home;
    const QString doubtful = assessHardly(home);
    const auto signOf = [&](const QString& name) {
        const QModelIndex index = home.cell(name.toUtf8().constData(), UseCaseColumn::Readiness);
        REQUIRE(index.isValid());
        home.table.scrollTo(index);
        QCoreApplication::processEvents();
        const QRect cell = home.table.visualRect(index);
        const int figure = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(index.data().toString());
        // Behind the six levels and the figure.
        const QRect sign(8 + 87 + figure + 6, cell.height() / 2 - 7, 14, 14);
        CHECK(sign.right() <= cell.width() - 8);
        return hasInk(home.table.viewport()->grab(cell).toImage(), sign);
    };
    CHECK(signOf(doubtful));
    CHECK_FALSE(signOf(q("Fraud detection")));
}

TEST_CASE("the inspector says below the earned stage what is to overcome in it and in the next", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    home.click("Fraud detection", UseCaseColumn::Unit);
    home.page.toggleInspector();
    QTest::qWait(1);
    const auto* risk = home.page.inspector()->findChild<QLabel*>(q("inspector.risk"));
    REQUIRE(risk);
    CHECK(risk->isVisible());
    const int stage = std::max(1, home.model.figuresOf(home.id("Fraud detection")).standing.earnedStage.value_or(0));
    REQUIRE(stage < kMaxStage);
    CHECK(risk->text() == q("To overcome now: %1. Next: %2.").arg(stageRisk(stage), stageRisk(stage + 1)));
    CHECK(risk->height() >= risk->heightForWidth(risk->width()));
}

TEST_CASE("the inspector says whole, below the earned stage, what has to be said of it", "[usecases][caution]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    const QString doubtful = assessHardly(home);
    const QByteArray name = doubtful.toUtf8();
    home.click(name.constData(), UseCaseColumn::Unit);
    home.page.toggleInspector();
    REQUIRE(home.page.inspector()->width() == 308);
    QTest::qWait(1);
    auto* earned = home.page.inspector()->findChild<QWidget*>(q("inspector.earned_stage"));
    REQUIRE(earned);
    REQUIRE(earned->isVisible());
    const QString caution = cautionText(home.model.figuresOf(home.id(name.constData())).standing);
    REQUIRE(caution.contains(q("blocked")));
    CHECK(earned->height() == earned->heightForWidth(earned->width()));
    CHECK(earned->height() > 28);
    CHECK(hasInk(earned->grab().toImage(), QRect(0, 28, earned->width(), earned->height() - 28)));
    // More words take more lines, and none is cut at the edge.
    CHECK(earned->heightForWidth(110) > earned->heightForWidth(600));
    CHECK_FALSE(hasInk(earned->grab().toImage(), QRect(earned->width() - 1, 28, 1, earned->height() - 28)));
    CHECK(earned->toolTip().contains(caution));
    CHECK(earned->accessibleName().contains(caution));
    home.click("Fraud detection", UseCaseColumn::Unit);
    QTest::qWait(1);
    CHECK(earned->heightForWidth(earned->width()) == 28);
}

TEST_CASE("whenever the inspector comes back it shows what is selected", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    QTest::qWait(20);
    REQUIRE(home.page.inspector()->shown() == QList<UseCaseId>{home.id("Fraud detection")});
    SECTION("in a window that is made wide again") {
        home.page.resize(1044, 644);
        QTest::qWait(20);
        REQUIRE(home.page.inspector()->isHidden());
        home.click("Churn alert", UseCaseColumn::Name);
        QTest::qWait(20);
        home.page.resize(1232, 844);
        QTest::qWait(20);
    }
    SECTION("on a page that is shown again") {
        home.page.hide();
        home.table.select({home.id("Churn alert")});
        QTest::qWait(20);
        home.page.show();
    }
    REQUIRE(home.page.inspector()->isVisible());
    CHECK(home.page.inspector()->shown() == QList<UseCaseId>{home.id("Churn alert")});
}

TEST_CASE("what is searched for is never hidden in a collapsed group, and afterwards the groups are as before", "[usecases]") {
    UseCasePageHome home;
    home.model.setCollapsed(0, true);
    const QStringList before = home.shownNames();
    home.model.setAllCollapsed(true);
    REQUIRE(home.shownNames().isEmpty());
    home.table.setFocus();
    type("chat");
    CHECK(home.shownNames() == QStringList{q("Service chatbot")});
    CHECK_FALSE(home.model.isCollapsed(0));
    // A group of matches can be closed, which says nothing of the group without the search.
    home.model.setCollapsed(0, true);
    CHECK(home.shownNames().isEmpty());
    home.page.filterBar()->field()->clear();
    CHECK(home.shownNames().isEmpty());
    home.model.setAllCollapsed(false);
    home.model.setCollapsed(0, true);
    CHECK(home.shownNames() == before);
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
