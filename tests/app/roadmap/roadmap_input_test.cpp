// Keys and mouse on the roadmap do what they say to what they were meant for, and nothing more.
#include "app/models/findings_watch.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "core/workspace/dump.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

QLineEdit* nameField(const Roadmap& r) {
    auto* field = r.view->viewport()->findChild<QLineEdit*>(q("timelineRename"));
    REQUIRE(field);
    return field;
}

/// A key held down until it has come \p times.
void hold(const Roadmap& r, Qt::Key key, int times) {
    for (int i = 0; i < times; ++i) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), i > 0);
        QCoreApplication::sendEvent(r.view, &press);
    }
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(r.view, &release);
}

/// Another button of the mouse, while the left one is held.
void middleButton(const Roadmap& r, QEvent::Type type, QPoint at) {
    const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton | Qt::MiddleButton : Qt::LeftButton;
    QMouseEvent event(type, at, r.view->viewport()->mapToGlobal(at), Qt::MiddleButton, held, {});
    QCoreApplication::sendEvent(r.view->viewport(), &event);
}

/// A plan of a hundred bars in one lane, one after the other.
void addHundred(Workspace& workspace) {
    workspace.edit(q("Plan"), [](Editor& e) {
        Workstream stream;
        stream.name = q("Data");
        const WorkstreamId id = e.insert(stream);
        for (int n = 1; n <= 100; ++n) {
            Initiative i;
            i.name = q("Initiative %1").arg(n);
            i.workstream = id;
            i.start = QDate(2026, 11, 16).addDays(n);
            i.finish = i.start.addDays(300);
            e.insert(i);
        }
    });
}

QRect bodyOf(const Roadmap& r) { return bodyRect(r.view->layoutOf(), r.view->window()).toAlignedRect(); }

}  // namespace

TEST_CASE("a name is given to the bar it was typed on whatever is selected when it is done", "[roadmap][input]") {
    Roadmap r;
    const InitiativeId id = r.id("AI policy and risk classes");
    r.view->select(id);
    r.key(Qt::Key_F2);
    auto* field = nameField(r);
    field->setText(q("XYZ"));
    for (const int key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageDown}) QTest::keyClick(field, static_cast<Qt::Key>(key));
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    CHECK(r.view->current() == id);
    r.view->select(r.id("Model validation and audit trail"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(r.portfolio().find(id)->name == q("XYZ"));
    r.id("Model validation and audit trail");
    CHECK(r.workspace->undoText() == q("Rename “AI policy and risk classes” to “XYZ”"));
}

TEST_CASE("Enter in the name of a bar ends the naming and opens nothing", "[roadmap][input]") {
    Roadmap r;
    QApplication::setActiveWindow(r.page.get());
    r.view->setFocus();
    r.view->select(r.id("AI policy and risk classes"));
    r.key(Qt::Key_F2);
    auto* field = nameField(r);
    QSignalSpy opened(r.view, &TimelineView::openRequested);
    field->setText(q("XYZ"));
    QTest::keyClick(field, Qt::Key_Return);
    r.id("XYZ");
    CHECK(opened.isEmpty());
    CHECK(r.view->hasFocus());
}

TEST_CASE("a name that is refused stays in its field with the sentence", "[roadmap][input]") {
    Roadmap r;
    r.page.reset();
    r.workspace.reset();
    r.workspace = Workspace::open(r.dir.path(q("w.stagepath")), Workspace::Access::ReadOnly, r.environment);
    r.page = std::make_unique<RoadmapPage>(*r.workspace);
    r.page->resize(1224, 844);
    r.page->show();
    r.view = r.page->view();
    QStringList problems;
    QObject::connect(r.page.get(), &Page::problem, [&](const QString& s) { problems.append(s); });
    r.view->select(r.id("AI policy and risk classes"));
    r.view->startRename();
    auto* field = nameField(r);
    field->setText(q("XYZ"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(problems.size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(nameField(r)->text() == q("XYZ"));
    QTest::keyClick(nameField(r), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(r.view->viewport()->findChild<QLineEdit*>(q("timelineRename")));
}

TEST_CASE("whoever goes from a name to another field stays there, and Enter leads back to the bars", "[roadmap][input]") {
    Roadmap r;
    QLineEdit elsewhere(r.page.get());
    elsewhere.show();
    QApplication::setActiveWindow(r.page->window());
    r.view->select(r.id("AI policy and risk classes"));
    r.view->startRename();
    nameField(r)->setText(q("Policy"));
    elsewhere.setFocus();
    CHECK(r.page->window()->focusWidget() == &elsewhere);
    CHECK(r.id("Policy") == r.view->current());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    r.view->startRename();
    nameField(r)->setText(q("Policies"));
    QTest::keyClick(nameField(r), Qt::Key_Return);
    CHECK(r.page->window()->focusWidget() == r.view);
    CHECK(r.id("Policies") == r.view->current());
}

TEST_CASE("no menu comes between a press and its release", "[roadmap][input]") {
    Roadmap r;
    QSignalSpy menus(r.view, &TimelineView::menuRequested);
    const QPoint at = r.rect("AI policy and risk classes").center();
    const auto ask = [&](QContextMenuEvent::Reason reason) {
        QContextMenuEvent event(reason, at, r.view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(r.view->viewport(), &event);
    };
    QTest::mousePress(r.view->viewport(), Qt::LeftButton, {}, at);
    ask(QContextMenuEvent::Mouse);
    ask(QContextMenuEvent::Keyboard);
    CHECK(menus.isEmpty());
    r.drop(at);
    ask(QContextMenuEvent::Mouse);
    CHECK(menus.size() == 1);
}

TEST_CASE("a bar whose release went elsewhere is let go of by the next press", "[roadmap][input]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    const QPoint at = r.rect("AI policy and risk classes").center();
    r.drag(at, at + QPoint(80, 0));
    QTest::mousePress(r.view->viewport(), Qt::LeftButton, {}, bodyOf(r).bottomRight() - QPoint(4, 4));
    r.drop(bodyOf(r).bottomRight() - QPoint(4, 4));
    CHECK(dumpOf(r.portfolio()) == before);
    CHECK(r.rect("AI policy and risk classes").center() == at);
}

TEST_CASE("the view goes along to the bar that a link would lead to", "[roadmap][input]") {
    Roadmap r(false);
    addHundred(*r.workspace);
    REQUIRE(r.view->verticalScrollBar()->maximum() > 0);
    r.key(Qt::Key_Down);
    const InitiativeId from = r.view->current();
    r.key(Qt::Key_K);
    for (int i = 0; i < 88; ++i) r.key(Qt::Key_Down);
    CHECK(r.view->verticalScrollBar()->value() > 0);
    r.key(Qt::Key_Return);
    REQUIRE(r.portfolio().dependencies().size() == 1);
    const Dependency link = r.portfolio().dependencies().rows().constFirst();
    CHECK(link.predecessor == from);
    CHECK(r.view->current() == link.successor);
    CHECK(bodyOf(r).intersects(r.rect(link.successor)));
}

TEST_CASE("the line of a link to be stays among the bars", "[roadmap][input]") {
    Roadmap r(false);
    addHundred(*r.workspace);
    r.key(Qt::Key_Down);
    r.view->verticalScrollBar()->setValue(0);
    const QImage before = r.view->viewport()->grab().toImage();
    r.key(Qt::Key_K);
    for (int i = 0; i < 88; ++i) r.key(Qt::Key_Down);
    r.view->verticalScrollBar()->setValue(0);  // the target is far below now
    const QImage linking = r.view->viewport()->grab().toImage();
    const int foot = bodyOf(r).bottom() + 46;  // under the bubble, which may hang over the edge
    REQUIRE(foot < before.height());
    const QRect below(0, foot, before.width(), before.height() - foot);
    CHECK(linking.copy(below) == before.copy(below));
}

TEST_CASE("Shift and F10 open the menu where the menu key does", "[roadmap][input]") {
    Roadmap r;
    r.view->select(r.id("Automated retraining"));
    r.view->disconnect(r.page.get());
    QSignalSpy menus(r.view, &TimelineView::menuRequested);
    r.key(Qt::Key_F10, Qt::ShiftModifier);
    REQUIRE(menus.size() == 1);
    CHECK(menus[0][0].toPoint() == r.view->viewport()->mapToGlobal(r.rect("Automated retraining").center()));
}

TEST_CASE("a bar that a step puts into another row is whole in sight there", "[roadmap][input]") {
    Roadmap r(false);
    addHundred(*r.workspace);
    // Begins among the last of them, so it has the lowest row; after the first of them it fits into the highest.
    r.workspace->edit(q("Plan"), [](Editor& e) {
        Initiative i;
        i.name = q("Follows");
        i.workstream = e.portfolio().workstreams().rows().constFirst().id;
        i.start = QDate(2026, 11, 16).addDays(290);
        i.finish = i.start.addDays(300);
        e.insert(i);
    });
    const InitiativeId id = r.id("Follows");
    const TimelineLayout& l = r.view->layoutOf();
    const auto row = [&] { return l.bars[l.scene.barOf.value(id.value)].row; };
    r.view->select(id);
    r.view->ensureVisible();
    const int before = row();
    REQUIRE(before > 50);
    for (int step = 0; step < 12 && row() == before; ++step) r.key(Qt::Key_Right);
    REQUIRE(row() < 50);
    CHECK(bodyOf(r).contains(QPoint(bodyOf(r).center().x(), r.rect(id).top())));
    CHECK(bodyOf(r).contains(QPoint(bodyOf(r).center().x(), r.rect(id).bottom())));
}

TEST_CASE("zooming by keys keeps the selected bar in sight", "[roadmap][input]") {
    Roadmap r;
    for (const char* name : {"AI policy and risk classes", "Automated retraining"}) {
        r.view->fit();
        r.view->select(r.id(name));
        for (int i = 0; i < 12; ++i) {
            r.key(Qt::Key_Plus);
            REQUIRE(r.view->isCurrentVisible());
        }
        for (int i = 0; i < 12; ++i) {
            r.key(Qt::Key_Minus);
            REQUIRE(r.view->isCurrentVisible());
        }
    }
}

TEST_CASE("another button in the middle of a drag does not end it", "[roadmap][input]") {
    Roadmap r;
    const Initiative before = r.row("Automated retraining");
    const QRect rect = r.rect("Automated retraining");
    const QPoint to = rect.center() + QPoint(80, 3);
    r.drag(rect.center(), to);
    middleButton(r, QEvent::MouseButtonPress, to);
    middleButton(r, QEvent::MouseButtonRelease, to);
    CHECK(r.row("Automated retraining") == before);
    r.drop(to);
    CHECK(r.row("Automated retraining").start > before.start);
    CHECK(r.view->layoutOf().scene.bars[r.view->layoutOf().scene.barOf.value(before.id.value)].start == r.row("Automated retraining").start);
}

TEST_CASE("all bars are selected without the milestone that was", "[roadmap][input]") {
    Roadmap r;
    const auto milestones = r.portfolio().milestones().size();
    r.view->select(r.portfolio().milestones().rows().constFirst().id);
    r.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(r.view->selection().size() == r.portfolio().initiatives().size());
    CHECK(r.view->selectedMilestones().isEmpty());
    CHECK(r.view->currentMilestone().isNull());
    r.key(Qt::Key_Delete);
    CHECK(r.portfolio().initiatives().size() == 0);
    CHECK(r.portfolio().milestones().size() == milestones);

    r.workspace->undo();
    r.view->select(r.portfolio().milestones().rows().constFirst().id);
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, Qt::ControlModifier, r.rect("Automated retraining").center());
    CHECK(r.view->selection() == QList{r.id("Automated retraining")});
    CHECK(r.view->selectedMilestones().isEmpty());
}

TEST_CASE("what is removed is named, milestones beside initiatives", "[roadmap][input]") {
    Roadmap r;
    const QList<InitiativeId> bars{r.id("Automated retraining"), r.id("AI policy and risk classes")};
    QList<MilestoneId> milestones;
    for (const Milestone& m : r.portfolio().milestones()) milestones.append(m.id);
    const QString said = removeFromRoadmap(*r.workspace, bars, milestones.mid(0, 3));
    CHECK(said.contains(q("2 initiative")));
    CHECK(said.contains(q("3 milestone")));
}

TEST_CASE("an arrow held on a milestone is one step to undo and Esc takes it back", "[roadmap][input]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    const auto steps = r.workspace->history().size();
    MilestoneId id;
    for (const Milestone& m : r.portfolio().milestones()) {
        if (m.name == q("Budget 2028")) id = m.id;
    }
    REQUIRE(r.portfolio().find(id));
    const QDate date = r.portfolio().find(id)->date;
    r.view->select(id);
    hold(r, Qt::Key_Right, 5);
    CHECK(r.portfolio().find(id)->date == date.addMonths(5));
    CHECK(r.workspace->history().size() == steps + 1);
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);

    QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
    QCoreApplication::sendEvent(r.view, &press);
    r.key(Qt::Key_Escape);
    r.key(Qt::Key_Down);
    CHECK(dumpOf(r.portfolio()) == before);
    for (const TimelineMilestone& m : r.view->layoutOf().scene.milestones) {
        if (m.id == id) CHECK(m.date == date);
    }
}

TEST_CASE("findings that come while a link is drawn wait until it is made", "[roadmap][input]") {
    Roadmap r;
    r.workspace->edit(q("Inventory"), [](Editor& e) {
        for (int n = 0; n < 300; ++n) {
            UseCase u;
            u.name = q("Use case %1").arg(n);
            e.insert(u);
        }
    });
    FindingsWatch& watch = FindingsWatch::of(*r.workspace);
    REQUIRE(QTest::qWaitFor([&] { return watch.isSettled(); }));
    const int errors = watch.openCount(Severity::Error);
    Initiative early = r.row("Data quality controls at source");
    early.start = early.start.addYears(-1);
    early.finish = early.finish.addYears(-1);
    r.workspace->edit(q("Earlier"), [&](Editor& e) { e.update(early); });
    REQUIRE_FALSE(watch.isSettled());
    const auto links = r.portfolio().dependencies().size();
    r.view->select(r.id("Governed data marketplace"));
    const QRect from = r.rect("Governed data marketplace");
    const QPoint to = r.rect("Automated retraining").center();
    r.drag(QPoint(from.right() + 8, from.center().y()), to);
    REQUIRE(r.view->isLinking());
    REQUIRE(QTest::qWaitFor([&] { return watch.isSettled(); }));
    REQUIRE(watch.openCount(Severity::Error) > errors);
    CHECK(r.view->isLinking());
    r.drop(to);
    CHECK(r.portfolio().dependencies().size() == links + 1);
}

TEST_CASE("after bars are removed the keys go on at the next one, and at the last after the end", "[roadmap][input]") {
    Roadmap r;
    const auto named = [&](InitiativeId id) { return r.portfolio().find(id) ? r.portfolio().find(id)->name : QString(); };
    r.view->select(r.id("Customer and account data products"));
    r.key(Qt::Key_Down);
    const InitiativeId second = r.view->current();
    r.key(Qt::Key_Down);
    const InitiativeId third = r.view->current();
    REQUIRE(second != third);
    r.view->select(second);
    r.key(Qt::Key_Delete);
    CHECK_FALSE(r.portfolio().find(second));
    CHECK(named(r.view->current()) == named(third));
    CHECK(r.view->selection() == QList<InitiativeId>{third});
    InitiativeId last;
    for (int i = 0; i < 60; ++i) {
        r.key(Qt::Key_Down);
        last = r.view->current();
    }
    r.key(Qt::Key_Up);
    const InitiativeId before = r.view->current();
    r.view->select(last);
    r.key(Qt::Key_Delete);
    CHECK(named(r.view->current()) == named(before));
}
