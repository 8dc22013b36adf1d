#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/widgets/controls.h"
#include "core/analysis/checks/checks.h"
#include "core/workspace/dump.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

/// Pixels that an eye could tell apart; a shade of one step is the rounding of an edge.
int pixelsApart(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            if (std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) + std::abs(one.blue() - other.blue()) > 4) ++count;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("a bar dragged by the mouse moves in time, in one undo step", "[roadmap]") {
    Roadmap r;
    const Initiative before = r.row("Automated retraining");
    const auto steps = r.workspace->history().size();
    const QRect rect = r.rect("Automated retraining");
    const QPoint to = rect.center() + QPoint(80, 3);
    QSignalSpy previews(r.view, &TimelineView::previewed);
    r.drag(rect.center(), to);
    CHECK(previews.count() > 0);
    CHECK(r.row("Automated retraining") == before);
    r.drop(to);
    const Initiative after = r.row("Automated retraining");
    CHECK(after.start > before.start);
    CHECK(after.start.day() == 1);
    CHECK(after.start.daysTo(after.finish) == before.start.daysTo(before.finish));
    CHECK(r.workspace->history().size() == steps + 1);
    CHECK(r.workspace->undoText() == q("Move “Automated retraining”"));
    CHECK(r.rect("Automated retraining").left() > rect.left());
    r.workspace->undo();
    CHECK(r.row("Automated retraining") == before);
    CHECK(r.rect("Automated retraining") == rect);
}

TEST_CASE("Esc gives a drag up and nothing has changed", "[roadmap]") {
    Roadmap r;
    const auto steps = r.workspace->history().size();
    const QRect rect = r.rect("Automated retraining");
    r.drag(rect.center(), rect.center() + QPoint(120, 0));
    r.key(Qt::Key_Escape);
    r.drop(rect.center() + QPoint(120, 0));
    CHECK(r.workspace->history().size() == steps);
    CHECK(r.rect("Automated retraining") == rect);
}

TEST_CASE("the ends resize, Shift turns snapping off", "[roadmap]") {
    Roadmap r;
    const Initiative before = r.row("Automated retraining");
    QRect rect = r.rect("Automated retraining");
    QPoint grip(rect.right() - 1, rect.center().y());
    r.drag(grip, grip + QPoint(60, 0));
    r.drop(grip + QPoint(60, 0));
    Initiative after = r.row("Automated retraining");
    CHECK(after.start == before.start);
    CHECK(after.finish > before.finish);
    CHECK(after.finish.addDays(1).day() == 1);
    rect = r.rect("Automated retraining");
    grip = QPoint(rect.left() + 1, rect.center().y());
    r.drag(grip, grip + QPoint(13, 0), Qt::NoModifier);
    r.drop(grip + QPoint(13, 0), Qt::ShiftModifier);
    after = r.row("Automated retraining");
    CHECK(after.start != before.start);
    r.workspace->undo();
    r.workspace->undo();
    CHECK(r.row("Automated retraining") == before);
}

TEST_CASE("an end stays in the hand where the press brings the inspector, which opens when it is let go", "[roadmap]") {
    Roadmap r;
    REQUIRE(r.view->zoom() == TimelineView::Zoom::All);
    r.page->toggleInspector();
    r.view->clearSelection();
    auto* side = r.page->findChild<QScrollArea*>();
    REQUIRE(!side->isVisible());
    const Initiative before = r.row("Automated retraining");
    const QRect rect = r.rect("Automated retraining");
    const QPoint grip(rect.right() - 1, rect.center().y());
    r.drag(grip, grip + QPoint(60, 0));
    CHECK(r.view->selection() == QList{before.id});
    CHECK(!side->isVisible());
    r.drop(grip + QPoint(60, 0));
    CHECK(r.row("Automated retraining").start == before.start);
    CHECK(r.row("Automated retraining").finish > before.finish);
    CHECK(side->isVisible());
}

TEST_CASE("a click on a bar opens the inspector that was asked for once no second click can come", "[roadmap]") {
    Roadmap r;
    r.page->toggleInspector();
    r.view->clearSelection();
    auto* side = r.page->findChild<QScrollArea*>();
    const QPoint at = r.rect("Automated retraining").center();
    const int width = r.view->width();
    QTest::mousePress(r.view->viewport(), Qt::LeftButton, {}, at);
    CHECK(r.view->width() == width);
    QTest::mouseRelease(r.view->viewport(), Qt::LeftButton, {}, at);
    CHECK(QTest::qWaitFor([&] { return side->isVisible(); }));
    CHECK(r.view->width() < width);
}

TEST_CASE("a double click where the inspector is not open yet opens the bar that it was made on and adds nothing", "[roadmap]") {
    Roadmap r;
    r.page->toggleInspector();
    r.view->clearSelection();
    auto* side = r.page->findChild<QScrollArea*>();
    REQUIRE(!side->isVisible());
    const auto steps = r.workspace->history().size();
    const QRect rect = r.rect("Loan early warning, whole book");
    const QPoint at(rect.right() - 8, rect.center().y());
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(r.view->viewport(), Qt::LeftButton, {}, at);
    CHECK(side->isVisible());
    CHECK(r.view->selection() == QList{r.row("Loan early warning, whole book").id});
    CHECK(r.workspace->history().size() == steps);
}

TEST_CASE("the projected maturity follows a drag before it is dropped", "[roadmap]") {
    Roadmap r;
    const auto strip = [&] {
        const QImage whole = r.view->grab().toImage();
        return whole.copy(300, whole.height() - static_cast<int>(r.view->layoutOf().metrics.stripHeight) + 20, 800, 90);
    };
    const QImage before = strip();
    const QRect rect = r.rect("Manager goals and adoption funding");
    r.drag(rect.center(), rect.center() + QPoint(200, 0));
    CHECK(pixelsApart(before, strip()) > 100);
    r.key(Qt::Key_Escape);
    CHECK(pixelsApart(before, strip()) == 0);
}

TEST_CASE("Alt and drag copies with the outcomes", "[roadmap]") {
    Roadmap r;
    const auto count = r.portfolio().initiatives().size();
    const auto outcomes = r.portfolio().outcomesOf(r.id("Automated retraining")).size();
    const QRect rect = r.rect("Automated retraining");
    r.drag(rect.center(), rect.center() + QPoint(100, 0), Qt::AltModifier);
    r.drop(rect.center() + QPoint(100, 0), Qt::AltModifier);
    REQUIRE(r.portfolio().initiatives().size() == count + 1);
    const InitiativeId copy = r.id("Automated retraining (copy)");
    CHECK(r.portfolio().outcomesOf(copy).size() == outcomes);
    CHECK(r.view->selection() == QList<InitiativeId>{copy});
    r.workspace->undo();
    CHECK(r.portfolio().initiatives().size() == count);
}

TEST_CASE("dragging from the dot links, and a circle is refused with a sentence", "[roadmap]") {
    Roadmap r;
    const auto links = r.portfolio().dependencies().size();
    const auto link = [&](const char* from, const char* to) {
        const QRect a = r.rect(from);
        QTest::mouseMove(r.view->viewport(), a.center());
        QMouseEvent over(QEvent::MouseMove, a.center(), r.view->viewport()->mapToGlobal(a.center()), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(r.view->viewport(), &over);
        const QPoint dot(a.right() + 9, a.center().y());
        r.drag(dot, r.rect(to).center());
        r.drop(r.rect(to).center());
    };
    link("Automated retraining", "Workflow redesign with the units");
    REQUIRE(r.portfolio().dependencies().size() == links + 1);
    CHECK(r.workspace->undoText() == q("Link “Automated retraining” to “Workflow redesign with the units”"));
    CHECK(r.problems.isEmpty());
    link("Workflow redesign with the units", "Automated retraining");
    CHECK(r.portfolio().dependencies().size() == links + 1);
    REQUIRE(r.problems.size() == 1);
    CHECK(r.problems[0].contains(q("can't follow")));
    r.workspace->undo();
    CHECK(r.portfolio().dependencies().size() == links);
}

TEST_CASE("arrows move by the snap step, Shift the finish only", "[roadmap]") {
    Roadmap r;
    const Initiative before = r.row("Automated retraining");
    r.view->select(before.id);
    r.key(Qt::Key_Right);
    CHECK(r.row("Automated retraining").start == before.start.addMonths(1));
    r.key(Qt::Key_Left);
    CHECK(r.row("Automated retraining").start == before.start);
    r.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(r.row("Automated retraining").start == before.start);
    CHECK(r.row("Automated retraining").finish == before.finish.addMonths(1));
    r.workspace->undo();
    CHECK(r.row("Automated retraining").finish == before.finish);
}

TEST_CASE("several selected bars move together in one step", "[roadmap]") {
    Roadmap r;
    const Initiative a = r.row("Automated retraining");
    const Initiative b = r.row("Continuous control assurance");
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, {}, r.rect("Automated retraining").center());
    QTest::mouseClick(r.view->viewport(), Qt::LeftButton, Qt::ControlModifier, r.rect("Continuous control assurance").center());
    REQUIRE(r.view->selection().size() == 2);
    const QPoint from = r.rect("Automated retraining").center();
    r.drag(from, from + QPoint(70, 0));
    r.drop(from + QPoint(70, 0));
    const auto days = a.start.daysTo(r.row("Automated retraining").start);
    CHECK(days > 0);
    CHECK(b.start.daysTo(r.row("Continuous control assurance").start) == days);
    r.workspace->undo();
    CHECK(r.row("Automated retraining") == a);
    CHECK(r.row("Continuous control assurance") == b);
}

TEST_CASE("up and down walk through the bars, Ctrl along links", "[roadmap]") {
    Roadmap r;
    r.view->select(r.id("Customer and account data products"));
    r.key(Qt::Key_Down);
    CHECK(r.view->current() != r.id("Customer and account data products"));
    r.key(Qt::Key_Up);
    CHECK(r.view->current() == r.id("Customer and account data products"));
    r.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(r.view->current() == r.id("Data quality controls at source"));
    r.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(r.view->current() == r.id("Customer and account data products"));
}

TEST_CASE("K links by keys, Insert adds after, F2 renames, Del removes", "[roadmap]") {
    Roadmap r;
    const auto links = r.portfolio().dependencies().size();
    const auto count = r.portfolio().initiatives().size();
    r.view->select(r.id("Governed data marketplace"));
    r.key(Qt::Key_K);
    CHECK(r.view->isLinking());
    r.key(Qt::Key_Down);
    r.key(Qt::Key_Return);
    CHECK(r.portfolio().dependencies().size() == links + 1);
    r.workspace->undo();

    r.view->select(r.id("Governed data marketplace"));
    r.key(Qt::Key_Insert);
    REQUIRE(r.portfolio().initiatives().size() == count + 1);
    auto* field = r.view->findChild<QLineEdit*>(q("timelineRename"));
    REQUIRE(field);
    QTest::keyClicks(field, q("Data catalogue"));
    QTest::keyClick(field, Qt::Key_Return);
    const Initiative made = r.row("Data catalogue");
    CHECK(made.start > r.row("Governed data marketplace").finish);
    CHECK(r.portfolio().dependenciesOf(made.id).size() == 1);

    r.view->setFocus();
    r.view->select(made.id);
    r.key(Qt::Key_Delete);
    CHECK(r.portfolio().initiatives().size() == count);
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0] == q("Removed “Data catalogue”"));
    r.workspace->undo();
    CHECK(r.portfolio().initiatives().size() == count + 1);
}

TEST_CASE("while the bar that follows is chosen, letters change nothing and the arrows and Enter go on", "[roadmap]") {
    Roadmap r;
    const auto links = r.portfolio().dependencies().size();
    const QString before = dumpOf(r.portfolio());
    r.view->select(r.id("Governed data marketplace"));
    r.key(Qt::Key_K);
    REQUIRE(r.view->isLinking());
    for (const int letter : {Qt::Key_S, Qt::Key_C, Qt::Key_L, Qt::Key_M, Qt::Key_G, Qt::Key_K, Qt::Key_Delete}) r.key(letter);
    r.key(Qt::Key_C, Qt::ShiftModifier);
    CHECK(dumpOf(r.portfolio()) == before);
    const auto& lanes = r.view->layoutOf().scene.lanes;
    CHECK(std::none_of(lanes.begin(), lanes.end(), [](const TimelineLane& lane) { return lane.collapsed; }));
    REQUIRE(r.view->isLinking());
    r.key(Qt::Key_Down);
    r.key(Qt::Key_Return);
    CHECK_FALSE(r.view->isLinking());
    CHECK(r.portfolio().dependencies().size() == links + 1);
}

TEST_CASE("a double click on an empty place of a lane creates there", "[roadmap]") {
    Roadmap r;
    const auto count = r.portfolio().initiatives().size();
    const TimelineLayout& l = r.view->layoutOf();
    const QPointF place(l.axis.x(QDate(2029, 6, 12)), l.lanes[2].top + l.metrics.lanePadTop + 30);
    REQUIRE(l.barAt(place) == -1);
    const QPoint at = toPainter(l, r.view->window(), place).toPoint();
    QTest::mouseDClick(r.view->viewport(), Qt::LeftButton, {}, at);
    REQUIRE(r.portfolio().initiatives().size() == count + 1);
    const Initiative made = r.portfolio().initiatives().rows().constLast();
    CHECK(r.portfolio().find(made.workstream)->name == q("Governance"));
    CHECK(made.start == QDate(2029, 6, 1));
    r.workspace->undo();
    CHECK(r.portfolio().initiatives().size() == count);
}

TEST_CASE("locked bars stay where they are", "[roadmap]") {
    Roadmap r;
    const InitiativeId id = r.id("Automated retraining");
    changeInitiatives(*r.workspace, {id}, q("Lock"), [](Initiative& i) { i.locked = true; });
    const Initiative before = r.row("Automated retraining");
    const QPoint at = r.rect(id).center();
    r.drag(at, at + QPoint(100, 0));
    r.drop(at + QPoint(100, 0));
    CHECK(r.row("Automated retraining") == before);
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0].contains(q("locked")));
}

TEST_CASE("milestones move, and gates are judged again", "[roadmap]") {
    Roadmap r;
    const TimelineScene& scene = r.view->layoutOf().scene;
    int failing = -1;
    for (int i = 0; i < scene.milestones.size(); ++i) {
        if (scene.milestones[i].name == q("Fraud detection") && !scene.milestones[i].met) failing = i;
    }
    REQUIRE(failing >= 0);
    const MilestoneId id = scene.milestones[failing].id;
    const QDate before = r.portfolio().find(id)->date;
    const QPoint at = r.view->itemRect(failing).center();
    r.drag(at, at + QPoint(420, 0));
    r.drop(at + QPoint(420, 0));
    CHECK(r.portfolio().find(id)->date > before);
    for (const TimelineMilestone& m : r.view->layoutOf().scene.milestones) {
        if (m.id == id) CHECK(m.met);
    }
    r.workspace->undo();
    CHECK(r.portfolio().find(id)->date == before);
}

TEST_CASE("after a free zoom no time is marked as chosen, and each can be chosen again", "[roadmap]") {
    Roadmap r;
    SegmentedControl* shown = nullptr;
    for (QWidget* tool : r.page->headerTools()) {
        if (auto* control = qobject_cast<SegmentedControl*>(tool)) shown = control;
    }
    REQUIRE(shown);
    REQUIRE(shown->currentIndex() == 2);
    r.view->zoomBy(1.4, 700);
    CHECK(shown->currentIndex() == -1);
    const auto buttons = shown->findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    CHECK(std::none_of(buttons.begin(), buttons.end(), [](const QAbstractButton* b) { return b->isChecked(); }));
    buttons[2]->click();
    CHECK(r.view->zoom() == TimelineView::Zoom::All);
    CHECK(shown->currentIndex() == 2);
    buttons[1]->click();
    CHECK(r.view->zoom() == TimelineView::Zoom::Year);
    CHECK_FALSE(buttons[2]->isChecked());
}

TEST_CASE("zoom keeps the date under the pointer, 0 fits all", "[roadmap]") {
    Roadmap r;
    const auto dateAt = [&](double x) { return r.view->layoutOf().axis.dateAt(toLayout(r.view->layoutOf(), r.view->window(), QPointF(x, 0)).x()); };
    const QDate before = dateAt(700);
    for (int i = 0; i < 5; ++i) r.view->zoomBy(1.4, 700);
    CHECK(std::abs(before.daysTo(dateAt(700))) <= 2);
    CHECK(r.view->zoom() == TimelineView::Zoom::Free);
    r.key(Qt::Key_0);
    CHECK(r.view->zoom() == TimelineView::Zoom::All);
}

TEST_CASE("a draft is shown, accepted as one step, and taken back by one", "[roadmap]") {
    Roadmap r;
    const QString before = dumpOf(r.portfolio());
    const auto count = r.portfolio().initiatives().size();
    r.page->startDraft();
    REQUIRE(QTest::qWaitFor([&] { return r.page->hasDraft(); }, 20000));
    CHECK(r.portfolio().initiatives().size() == count);
    const auto proposed = std::count_if(r.view->layoutOf().scene.bars.begin(), r.view->layoutOf().scene.bars.end(), [](const TimelineBar& b) { return b.proposed; });
    REQUIRE(proposed > 0);
    r.page->acceptDraft();
    CHECK_FALSE(r.page->hasDraft());
    CHECK(r.portfolio().initiatives().size() == count + proposed);
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == before);
    r.page->startDraft();
    REQUIRE(QTest::qWaitFor([&] { return r.page->hasDraft(); }, 20000));
    r.page->discardDraft();
    CHECK(dumpOf(r.portfolio()) == before);
    CHECK(r.view->layoutOf().scene.bars.size() == count);
}

TEST_CASE("a line left out of a draft says on the others what becomes of their gates, and only that is accepted", "[roadmap]") {
    Roadmap r;
    r.page->startDraft();
    REQUIRE(QTest::qWaitFor([&] { return r.page->hasDraft(); }, 20000));
    const QDate today = r.workspace->environment().today();
    const auto said = [&] {
        int count = 0;
        for (const QWidget* w : r.page->findChildren<QWidget*>()) count += w->objectName().startsWith(q("draftChange")) && !w->isHidden();
        return count;
    };
    CHECK(said() == 0);
    int most = 0;
    QList<QCheckBox*> boxes;
    for (QCheckBox* box : r.page->findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith(q("draftLine"))) boxes.append(box);
    }
    for (QCheckBox* box : boxes) {
        box->click();
        most = std::max(most, said());
        if (most > 0) break;
        box->click();
    }
    REQUIRE(most > 0);
    const auto missedGates = [&] {
        const QList<Finding> findings = findingsOf(r.portfolio(), today);
        return std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.key == q("gate-missed"); });
    };
    const auto before = missedGates();
    r.page->acceptDraft();
    CHECK(missedGates() <= before);
}

TEST_CASE("an empty roadmap offers the first step", "[roadmap]") {
    Roadmap r(false);
    CHECK(r.view->layoutOf().scene.isEmpty());
    QPushButton* own = nullptr;
    for (QPushButton* b : r.page->findChildren<QPushButton*>()) {
        if (b->text() == q("New initiative")) own = b;
    }
    REQUIRE(own);
    CHECK(own->isVisible());
    own->click();
    CHECK(r.portfolio().initiatives().size() == 1);
    CHECK_FALSE(own->isVisible());
}

TEST_CASE("screen readers get milestones and bars", "[roadmap]") {
    Roadmap r;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(r.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 40);
    QAccessibleInterface* bar = list->child(14);
    REQUIRE(bar);
    CHECK(bar->text(QAccessible::Name) == q("Customer and account data products"));
    CHECK(bar->text(QAccessible::Description).contains(q("Data foundation")));
    CHECK_FALSE(bar->state().selected);
    r.view->select(r.id("Customer and account data products"));
    CHECK(bar->state().selected);
    CHECK(bar->rect().isValid());
}

TEST_CASE("a plan that is larger than the window can be scrolled to its last row from the first showing on", "[roadmap]") {
    Roadmap r(false);
    r.workspace->edit(q("Plan"), [](Editor& editor) {
        QList<WorkstreamId> streams;
        for (int i = 0; i < 6; ++i) {
            Workstream stream;
            stream.position = i + 1;
            stream.name = q("Workstream %1").arg(i + 1);
            stream.color = q("c%1").arg(i + 1);
            streams.append(editor.insert(stream));
        }
        for (int i = 0; i < 100; ++i) {
            Initiative row;
            row.name = q("Initiative %1").arg(i + 1);
            row.workstream = streams[i % 6];
            row.start = QDate(2027, 1, 4);
            row.finish = QDate(2027, 12, 31);
            editor.insert(row);
        }
    });
    const auto checkEnd = [](const RoadmapPage& page) {
        const TimelineLayout& layout = page.view()->layoutOf();
        REQUIRE(layout.bars.size() == 100);
        REQUIRE(page.overview()->isVisible());
        const double body = bodyRect(layout, page.view()->window()).height();
        CHECK(page.view()->verticalScrollBar()->maximum() == static_cast<int>(std::ceil(layout.lanesHeight + 4 - body)));
    };
    checkEnd(*r.page);
    RoadmapPage another(*r.workspace);
    another.show();
    another.resize(1224, 844);
    another.show();
    QCoreApplication::processEvents();
    checkEnd(another);
}

TEST_CASE("an initiative without dates says so in its label, to screen readers and in the legend", "[roadmap]") {
    Roadmap r;
    const auto* legend = r.page->findChild<TimelineLegend*>();
    REQUIRE(legend);
    CHECK(legend->undated() == 0);
    Initiative row = r.row("Automated retraining");
    row.start = row.finish = {};
    r.workspace->edit(q("Dates"), [&row](Editor& editor) { editor.update(row); });
    const TimelineLayout& layout = r.view->layoutOf();
    const int bar = layout.scene.barOf.value(row.id.value, -1);
    REQUIRE(bar >= 0);
    CHECK(layout.bars[bar].text.endsWith(q("no dates")));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(r.view);
    REQUIRE(list);
    QAccessibleInterface* item = list->child(static_cast<int>(layout.milestones.size()) + bar);
    REQUIRE(item);
    CHECK(item->text(QAccessible::Name) == q("Automated retraining, no dates"));
    CHECK(item->text(QAccessible::Value) == q("no dates"));
    CHECK(legend->undated() == 1);
    CHECK(legend->accessibleDescription().contains(q("1 without dates")));
    r.workspace->undo();
    CHECK(legend->undated() == 0);
    CHECK_FALSE(r.view->layoutOf().bars[bar].text.contains(q("no dates")));
}
