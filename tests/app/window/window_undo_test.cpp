// Undo takes back what was done last and shows what it moved.
#include "app/dialogs/baselines/baselines_dialog.h"
#include "app/dialogs/calendar_dialog.h"
#include "app/dialogs/stages/rules_dialog.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/pages/checks_page.h"
#include "app/pages/people_page.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/editors/use_case_value_edit.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/people/assign_panel.h"
#include "app/views/table/use_case_table_view.h"
#include "tests/app/window/open_home.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace stagepath;
using test::OpenHome;
using test::q;

namespace {

QSet<UseCaseId> asSet(const QList<UseCaseId>& ids) { return {ids.cbegin(), ids.cend()}; }

/// Whether the topmost selected row stands under the cursor, whole and in sight.
bool isTopmostInSight(const UseCaseTableView& table) {
    const QList<UseCaseId> selected = table.selectedIds();
    if (selected.isEmpty() || table.currentIndex().row() != table.useCases()->rowOf(selected.constFirst())) return false;
    const QRect row = table.visualRect(table.currentIndex());
    return row.top() >= 0 && row.bottom() <= table.viewport()->height();
}

}  // namespace

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

TEST_CASE("Ctrl+Z and Ctrl+Y work in dialogs that change the plan at once, after what was typed in a field", "[window]") {
    OpenHome h;
    auto& page = h.page<RoadmapPage>();
    const auto baselines = [&] { return h.portfolio().baselines().size(); };
    const auto before = baselines();
    for (QAction* action : page.actions()) {
        if (action->text() == q("Freeze the plan as a baseline…")) action->trigger();
    }
    auto* dialog = page.findChild<BaselinesDialog*>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    auto* name = dialog->findChild<QLineEdit*>(q("baselineName"));
    REQUIRE(name);
    name->clear();
    QTest::keyClicks(name, q("Before the cuts"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(baselines() == before + 1);
    auto* list = dialog->findChild<QTreeWidget*>(q("baselineList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(baselines() == before);
    QTest::keyClick(list, Qt::Key_Y, Qt::ControlModifier);
    h.settle();
    CHECK(baselines() == before + 1);
    name->setFocus();
    const QString proposed = name->text();
    QTest::keyClicks(name, q("x"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == proposed);
    CHECK(baselines() == before + 1);
    dialog->close();

    QApplication::setActiveWindow(h.window.get());
    h.run("calendar");
    auto* calendar = h.window->findChild<CalendarDialog*>();
    REQUIRE(calendar);
    QApplication::setActiveWindow(calendar);
    auto* counts = calendar->findChild<QCheckBox*>(q("workingDaysCount"));
    const bool counted = counts->isChecked();
    QTest::keyClick(counts, Qt::Key_Space);
    REQUIRE(counts->isChecked() != counted);
    QTest::keyClick(counts, Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(counts->isChecked() == counted);
    calendar->close();

    // A limit that is typed and saved; and one that still waits for its pause.
    QApplication::setActiveWindow(h.window.get());
    auto& checks = h.page<ChecksPage>();
    h.window->findChild<QPushButton*>(q("checksRules"))->click();
    auto* rules = checks.findChild<RulesDialog*>();
    REQUIRE(rules);
    QApplication::setActiveWindow(rules);
    auto* limit = rules->findChild<QSpinBox*>();
    REQUIRE(limit);
    const int usual = limit->value();
    limit->setFocus();
    QTest::keyClick(limit, Qt::Key_Up);
    QTest::keyClick(limit, Qt::Key_Return);
    REQUIRE(limit->value() == usual + 1);
    QTest::keyClick(limit, Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(limit->value() == usual);
    QTest::keyClick(limit, Qt::Key_Up);
    QTest::keyClick(limit, Qt::Key_Z, Qt::ControlModifier);
    h.settle();
    CHECK(limit->value() == usual);
    QTest::qWait(900);  // longer than the pause
    CHECK(limit->value() == usual);
}
