// Lanes and what is made in them: workstreams, bars put into other lanes, milestones and gates by keyboard.
#include "app/dialogs/ask.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/pages/roadmap/workstream_edits.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/workspace/dump.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

void runCommand(const Roadmap& r, const char* text) {
    for (QAction* action : r.page->actions()) {
        if (action->text() == q(text)) return action->trigger();
    }
    FAIL("no command " << text);
}

void nameIt(const Roadmap& r, const char* name) {
    auto* field = r.view->viewport()->findChild<QLineEdit*>(q("timelineRename"));
    REQUIRE(field);
    field->setText(q(name));
    QTest::keyClick(field, Qt::Key_Return);
}

int laneOf(const Roadmap& r, InitiativeId id) { return r.view->layoutOf().scene.bars[r.view->layoutOf().scene.barOf.value(id.value)].lane; }

/// A point of \p lane in the viewport, under \p x.
QPoint inLane(const Roadmap& r, int lane, int x) { return {x, r.view->laneHeadRect(lane).top() + 12}; }

const Workstream* streamNamed(const Portfolio& p, const char* name) {
    for (const Workstream& w : p.workstreams()) {
        if (w.name == q(name)) return &w;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("M and G make a milestone and a gate where something is selected and ask for the name", "[roadmap][workstreams]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    r.view->select(r.id("Automated retraining"));
    r.key(Qt::Key_M);
    nameIt(r, "Board decides");
    const Milestone milestone = r.portfolio().milestones().rows().constLast();
    CHECK(milestone.name == q("Board decides"));
    CHECK(milestone.kind == MilestoneKind::Milestone);
    CHECK(milestone.date == r.row("Automated retraining").finish);
    CHECK(r.view->currentMilestone() == milestone.id);
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
    r.view->clearSelection();
    runCommand(r, "New gate");
    nameIt(r, "Ready for more");
    const Milestone gate = r.portfolio().milestones().rows().constLast();
    CHECK(gate.kind == MilestoneKind::Gate);
    CHECK(gate.stage == 2);
    CHECK(gate.date == QDate(2026, 11, 16));
}

TEST_CASE("a bar that is made and named is one undo step", "[roadmap][workstreams]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    emit r.view->createRequested(1, QDate(2029, 6, 1), QDate(2029, 8, 31));
    nameIt(r, "Quiet work");
    CHECK(r.row("Quiet work").start == QDate(2029, 6, 1));
    CHECK(r.workspace->undoText() == q("Add “Quiet work”"));
    CHECK(r.workspace->history().size() == 2);
    CHECK_FALSE(r.workspace->history().constLast().undone);
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
    r.workspace->redo();
    CHECK(r.row("Quiet work").start == QDate(2029, 6, 1));
}

TEST_CASE("a bar that is made and then named in its fields is one undo step too, and a second name another one", "[roadmap][workstreams]") {
    Roadmap r;
    QApplication::setActiveWindow(r.page.get());
    const QString before = dumpOf(r.portfolio());
    emit r.view->createRequested(1, QDate(2029, 6, 1), QDate(2029, 8, 31));
    QTest::keyClick(r.view->viewport()->findChild<QLineEdit*>(q("timelineRename")), Qt::Key_Escape);
    r.key(Qt::Key_Return);
    auto* name = r.page->findChild<QLineEdit*>(q("initiativeName"));
    REQUIRE(name);
    const auto type = [&](const char* text) {
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, q(text));
        QTest::keyClick(name, Qt::Key_Return);
    };
    type("Quiet work");
    CHECK(r.workspace->undoText() == q("Add “Quiet work”"));
    type("Loud work");
    CHECK(r.workspace->undoText() == q("Rename “Quiet work” to “Loud work”"));
    r.workspace->undo();
    r.row("Quiet work");
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
}

TEST_CASE("another bar that is renamed after one was made keeps both", "[roadmap][workstreams]") {
    Roadmap r;
    emit r.view->createRequested(1, QDate(2029, 6, 1), QDate(2029, 8, 31));
    const auto count = r.portfolio().initiatives().size();
    QTest::keyClick(r.view->viewport()->findChild<QLineEdit*>(q("timelineRename")), Qt::Key_Escape);
    r.view->select(r.id("Automated retraining"));
    emit r.view->renameRequested(r.id("Automated retraining"), q("Retraining"));
    CHECK(r.portfolio().initiatives().size() == count);
    r.id("Retraining");
    r.id("New initiative");
}

TEST_CASE("workstreams are made renamed coloured and removed in the window", "[roadmap][workstreams]") {
    Roadmap r;
    setNextAnswer(q("Change management"));
    runCommand(r, "New workstream…");
    const Workstream* made = streamNamed(r.portfolio(), "Change management");
    REQUIRE(made);
    CHECK(r.view->layoutOf().scene.lanes.constLast().name == q("Change management"));
    renameWorkstream(*r.workspace, made->id, q("Adoption"));
    REQUIRE(streamNamed(r.portfolio(), "Adoption"));
    recolourWorkstream(*r.workspace, streamNamed(r.portfolio(), "Adoption")->id, q("c3"));
    CHECK(streamNamed(r.portfolio(), "Adoption")->color == q("c3"));
    CHECK_FALSE(workstreamNameProblem(r.portfolio(), {}, q(" adoption ")).isEmpty());
    CHECK_FALSE(workstreamNameProblem(r.portfolio(), {}, q("  ")).isEmpty());
    CHECK(workstreamNameProblem(r.portfolio(), streamNamed(r.portfolio(), "Adoption")->id, q("Adoption")).isEmpty());

    const QString before = dumpOf(r.portfolio());
    const InitiativeId id = r.id("Customer and account data products");
    const QString sentence = removeWorkstream(*r.workspace, streamNamed(r.portfolio(), "Data foundation")->id);
    CHECK(sentence.startsWith(q("Removed the workstream “Data foundation”;")));
    CHECK(r.portfolio().find(id)->workstream.isNull());
    CHECK(r.view->layoutOf().scene.lanes[laneOf(r, id)].name == q("No workstream"));
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
}

TEST_CASE("the menu of workstreams has an entry for each with all that is done to it", "[roadmap][workstreams]") {
    Roadmap r;
    runCommand(r, "Workstreams: rename, colour, move, split, remove");
    auto* menu = r.page->findChild<QMenu*>(q("workstreams"));
    REQUIRE(menu);
    CHECK(menu->actions().size() == r.portfolio().workstreams().size() + 2);
    QMenu* first = menu->actions()[2]->menu();
    REQUIRE(first);
    const QString name = r.portfolio().workstreams().rows().constFirst().name;
    for (QAction* action : first->actions()) {
        if (action->text().startsWith(q("Move the lane down"))) action->trigger();
    }
    CHECK(r.portfolio().workstreams().rows()[1].name == name);
    menu->close();
}

namespace {

QListWidget* splitList(const Roadmap& r) { return r.page->findChild<QListWidget*>(q("splitList")); }

int rowOf(const QListWidget& list, const char* name) {
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->text().startsWith(q(name))) return row;
    }
    FAIL("nothing listed as " << name);
    return -1;
}

QStringList laneNames(const Roadmap& r) {
    QStringList names;
    for (const TimelineLane& lane : r.view->layoutOf().scene.lanes) names.append(lane.name);
    return names;
}

}  // namespace

TEST_CASE("a lane is split by keyboard only: the ticked bars stand in a new one right below, in one undo step", "[roadmap][workstreams]") {
    Roadmap r;
    QApplication::setActiveWindow(r.page.get());
    const QString before = dumpOf(r.portfolio());
    const InitiativeId chosen = r.id("Customer and account data products");
    const QString lane = r.view->layoutOf().scene.lanes[laneOf(r, chosen)].name;
    const QStringList lanes = laneNames(r);
    const QDate start = r.row("Customer and account data products").start;
    r.view->select(chosen);
    r.key(Qt::Key_S, Qt::ShiftModifier);
    QListWidget* list = splitList(r);
    REQUIRE(list);
    CHECK(list->count() == membersOf(r.portfolio(), r.row("Customer and account data products").workstream).size());
    CHECK(list->item(rowOf(*list, "Customer and account data products"))->checkState() == Qt::Checked);
    auto* name = r.page->findChild<QLineEdit*>(q("splitName"));
    QTest::keyClicks(name, q("Data products"));
    const int second = list->item(0)->checkState() == Qt::Checked ? 1 : 0;
    const InitiativeId ticked(list->item(second)->data(Qt::UserRole).toLongLong());
    list->setCurrentRow(second);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(name, Qt::Key_Return);
    const Workstream* made = streamNamed(r.portfolio(), "Data products");
    REQUIRE(made);
    CHECK(membersOf(r.portfolio(), made->id).size() == 2);
    CHECK(r.portfolio().find(ticked)->workstream == made->id);
    CHECK(r.row("Customer and account data products").start == start);
    CHECK(r.view->current() == chosen);
    QStringList wanted = lanes;
    wanted.insert(lanes.indexOf(lane) + 1, q("Data products"));
    CHECK(laneNames(r) == wanted);
    CHECK(r.workspace->undoText() == q("Split “Data products” from the lane “%1”").arg(lane));
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
    r.workspace->redo();
    CHECK(laneNames(r) == wanted);
}

TEST_CASE("a lane is not split into nothing, into all of it, or under a name that is taken", "[roadmap][workstreams]") {
    Roadmap r;
    QApplication::setActiveWindow(r.page.get());
    const QString before = dumpOf(r.portfolio());
    r.view->select(r.id("Customer and account data products"));
    runCommand(r, "Split the lane…");
    QListWidget* list = splitList(r);
    REQUIRE(list);
    auto* name = r.page->findChild<QLineEdit*>(q("splitName"));
    auto* problem = r.page->findChild<QLabel*>(q("splitProblem"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(problem->text() == q("Give the workstream a name."));
    QTest::keyClicks(name, q("data foundation"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(problem->text().startsWith(q("There is a workstream “data foundation” already.")));
    name->setText(q("Data products"));
    for (int row = 0; row < list->count(); ++row) list->item(row)->setCheckState(Qt::Checked);
    CHECK(problem->isHidden());
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(problem->text().startsWith(q("Leave at least one initiative unticked")));
    for (int row = 0; row < list->count(); ++row) list->item(row)->setCheckState(Qt::Unchecked);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(problem->text().startsWith(q("Tick at least one initiative")));
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(dumpOf(r.portfolio()) == before);
}

TEST_CASE("where lanes are no workstreams the key that splits one says what to do", "[roadmap][workstreams]") {
    Roadmap r;
    for (QAction* action : r.page->actions()) {
        if (action->text() == q("Lanes by Lead")) action->trigger();
    }
    REQUIRE(r.view->layoutOf().scene.options.lanes == TimelineLanes::Lead);
    r.view->select(r.id("Automated retraining"));
    r.toasts.clear();
    r.key(Qt::Key_S, Qt::ShiftModifier);
    CHECK_FALSE(splitList(r));
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0].contains(q("Choose Workstream under Lanes")));
}

TEST_CASE("what is split off under a filter that would hide it stays in sight", "[roadmap][workstreams]") {
    Roadmap r;
    QApplication::setActiveWindow(r.page.get());
    InitiativeFilter filter;
    filter.terms.append({InitiativeFacet::Workstream, r.row("Customer and account data products").workstream.value});
    r.page->setFilter(filter);
    const InitiativeId chosen = r.id("Customer and account data products");
    r.view->select(chosen);
    r.key(Qt::Key_S, Qt::ShiftModifier);
    QTest::keyClicks(r.page->findChild<QLineEdit*>(q("splitName")), q("Data products"));
    QTest::keyClick(r.page->findChild<QLineEdit*>(q("splitName")), Qt::Key_Return);
    CHECK(laneNames(r).contains(q("Data products")));
    CHECK(r.view->current() == chosen);
}

TEST_CASE("what has no workstream may go into a new one as a whole", "[roadmap][workstreams]") {
    Roadmap r;
    removeWorkstream(*r.workspace, streamNamed(r.portfolio(), "Data foundation")->id);
    const QList<InitiativeId> loose = membersOf(r.portfolio(), {});
    const WorkstreamId made = splitWorkstream(*r.workspace, {}, q("Data again"), loose);
    CHECK(membersOf(r.portfolio(), made) == loose);
    CHECK(r.portfolio().workstreams().rows().constLast().id == made);
    CHECK_FALSE(laneNames(r).contains(q("No workstream")));
}

TEST_CASE("the history calls a bar that was made longer by its finish, and one that was moved a move", "[roadmap][workstreams]") {
    Roadmap r;
    const Initiative row = r.row("Automated retraining");
    moveInitiatives(*r.workspace, {{row.id, row.start, row.finish.addDays(7)}});
    CHECK(r.workspace->undoText() == q("Change the finish of “Automated retraining”"));
    moveInitiatives(*r.workspace, {{row.id, row.start.addDays(7), row.finish.addDays(7)}});
    CHECK(r.workspace->undoText() == q("Change the start of “Automated retraining”"));
    moveInitiatives(*r.workspace, {{row.id, row.start, row.finish}});
    CHECK(r.workspace->undoText() == q("Move “Automated retraining”"));
}

TEST_CASE("a bar dragged over another lane goes there with its dates in one undo step", "[roadmap][workstreams]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    const auto steps = r.workspace->history().size();
    const InitiativeId id = r.id("Automated retraining");
    const int lane = laneOf(r, id) == 0 ? 1 : 0;
    const QString name = r.view->layoutOf().scene.lanes[lane].name;
    const QPoint from = r.rect(id).center();
    const QPoint to = inLane(r, lane, from.x() + 80);
    r.drag(from, to);
    r.drop(to);
    CHECK(r.view->layoutOf().scene.lanes[laneOf(r, id)].name == name);
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(r.workspace->undoText() == q("Move “Automated retraining” to “%1”").arg(name));
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
}

TEST_CASE("Esc and lanes that follow other fields leave a dragged bar in its lane", "[roadmap][workstreams]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    const InitiativeId id = r.id("Automated retraining");
    const QPoint from = r.rect(id).center();
    const QPoint to = inLane(r, laneOf(r, id) == 0 ? 1 : 0, from.x());
    r.drag(from, to);
    r.key(Qt::Key_Escape);
    r.drop(to);
    CHECK(dumpOf(r.portfolio()) == before);

    static_cast<ChoiceButton*>(r.page->headerTools().constFirst())->setCurrentIndex(6);
    const QPoint again = r.rect(id).center();
    const QPoint other = inLane(r, laneOf(r, id) == 0 ? 1 : 0, again.x());
    r.drag(again, other);
    CHECK(r.view->viewport()->cursor().shape() == Qt::ForbiddenCursor);
    r.drop(other);
    CHECK(dumpOf(r.portfolio()) == before);
}

TEST_CASE("Alt and Shift with the arrows put the selected bars into the next lane and keep their dates", "[roadmap][workstreams]") {
    Roadmap r;
    const Initiative before = r.row("Customer and account data products");
    r.view->select(before.id);
    const int lane = laneOf(r, before.id);
    r.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(laneOf(r, before.id) == lane + 1);
    CHECK(r.row("Customer and account data products").start == before.start);
    r.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(r.row("Customer and account data products") == before);
    static_cast<ChoiceButton*>(r.page->headerTools().constFirst())->setCurrentIndex(5);
    r.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0].contains(q("workstreams or leads")));
}

TEST_CASE("K without a bar says that one has to be selected first", "[roadmap][workstreams]") {
    Roadmap r;
    r.view->clearSelection();
    r.key(Qt::Key_K);
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0].startsWith(q("Select a bar first")));
    CHECK_FALSE(r.view->isLinking());
}

TEST_CASE("a bar that is dropped stays under the pointer where the plan is longer now", "[roadmap][workstreams]") {
    Roadmap r;
    REQUIRE(r.view->zoom() == TimelineView::Zoom::All);
    const InitiativeId id = r.id("Workflow redesign with the units");
    const double scale = r.view->layoutOf().axis.pixelsPerDay();
    const QDate until = r.view->layoutOf().scene.until;
    const QPoint from = r.rect(id).center();
    const QPoint to = from + QPoint(150, 0);
    r.drag(from, to);
    r.drop(to);
    REQUIRE(r.view->layoutOf().scene.until > until);
    CHECK(r.view->layoutOf().axis.pixelsPerDay() == Approx(scale));
    CHECK(std::abs(r.rect(id).center().x() - to.x()) <= 31 * scale + 2);
}

TEST_CASE("the inspector keeps its place for the second click of a double click", "[roadmap][workstreams]") {
    Roadmap r;
    r.view->select(r.id("Automated retraining"));
    r.page->toggleInspector();
    auto* side = r.page->findChild<QScrollArea*>();
    REQUIRE(side->isVisible());
    const TimelineLayout& l = r.view->layoutOf();
    const int y = r.view->laneHeadRect(0).bottom() - 4;
    int x = r.view->viewport()->width() - 20;
    while (l.barAt(toLayout(l, r.view->window(), QPointF(x, y)), 6) >= 0) x -= 5;
    const int width = r.view->width();
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, {x, y});
    CHECK(r.view->selection().isEmpty());
    CHECK(r.view->width() == width);
    CHECK(QTest::qWaitFor([&] { return !side->isVisible(); }));
}
