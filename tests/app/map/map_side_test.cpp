#include "app/models/map/map_tray_model.h"
#include "app/models/use_cases/use_case_edits.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "tests/app/map/map_home.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSplitter>

using namespace stagepath;
using test::MapHome;
using test::q;

namespace {

/// Drops \p row of the tray at \p at, as the window system would.
void dropRow(MapHome& m, int row, QPoint at) {
    const MapTrayModel& tray = *m.page->tray()->trayModel();
    const std::unique_ptr<QMimeData> data(tray.mimeData({tray.index(row)}));
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m.view, &enter);
    REQUIRE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m.view, &move);
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(m.view, &drop);
}

/// One random change that ranking and tray must follow.
void changeAnything(Workspace& workspace, QRandomGenerator& random) {
    workspace.edit(q("Change"), [&](Editor& editor) {
        const QList<UseCase> rows = editor.portfolio().useCases().rows();
        UseCase u = rows[random.bounded(rows.size())];
        switch (random.bounded(4)) {
            case 0: u.name += q("x"); break;
            case 1:
                u.placedReadiness = random.bounded(101);
                u.placedImpact = random.bounded(101);
                break;
            case 2:
                u.placedReadiness.reset();
                u.placedImpact.reset();
                break;
            default: u.lifecycle = static_cast<Lifecycle>(random.bounded(6));
        }
        editor.update(u);
    });
}

}  // namespace

TEST_CASE("the ranked card keeps room for three rows, however much the tray takes", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    auto* side = qobject_cast<QSplitter*>(list->parentWidget()->parentWidget());
    REQUIRE(side);
    side->setSizes({1, 5000});
    QCoreApplication::processEvents();
    CHECK(list->viewport()->height() >= 3 * list->rowHeight(0));
    CHECK(list->geometry().bottom() <= list->parentWidget()->height());
}

TEST_CASE("the tray stays where it is when the first use case is placed, so that the next one is grasped at the same place", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    QCoreApplication::processEvents();
    REQUIRE(m.page->tray()->isVisible());
    const QRect before = m.page->tray()->geometry();
    REQUIRE(m.page->rankedList()->model()->rowCount() == 0);
    dropRow(m, 0, m.at(MapPoint{40, 60}));
    QCoreApplication::processEvents();
    REQUIRE(m.page->rankedList()->model()->rowCount() == 1);
    CHECK(m.page->tray()->geometry().top() == before.top());
}

TEST_CASE("the ranked list and the map select together", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    m.click(m.at("Payment repair"));
    CHECK(list->selectedIds() == QList<UseCaseId>{m.id("Payment repair")});
    CHECK(list->currentIndex().row() == 4);
    list->selectRow(0);
    CHECK(m.view->selection() == QList<UseCaseId>{m.id("Fraud detection")});
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, RankedListModel::Name)).center());
    CHECK(m.view->current() == m.id("Loan pre-approval"));
}

TEST_CASE("the list ranks by impact or readiness, and what isn't scored yet by where it was placed", "[map]") {
    MapHome m;
    auto* model = static_cast<RankedListModel*>(m.page->rankedList()->model());
    REQUIRE(model->rowCount() == 24);
    CHECK(model->idAt(0) == m.id("Fraud detection"));
    CHECK(model->index(0, RankedListModel::Impact).data().toString() == q("82"));
    CHECK(model->index(0, RankedListModel::Readiness).data().toString() == q("51"));
    model->setByReadiness(true);
    CHECK(model->idAt(0) == m.id("Invoice data capture"));
    const UseCaseId placed = m.id("Client cash-flow forecast");
    model->setByReadiness(false);
    const int row = model->rowOf(placed);
    REQUIRE(row > 0);
    CHECK(model->index(row, RankedListModel::Impact).data().toString() == q("58"));
    CHECK(model->index(row, RankedListModel::Readiness).data().toString() == q("22"));
    CHECK(model->index(row, RankedListModel::Name).data(RankedListModel::PlacedRole).toBool());
    CHECK_FALSE(model->index(0, RankedListModel::Name).data(RankedListModel::PlacedRole).toBool());
    for (int i = 1; i < model->rowCount(); ++i) CHECK(*m.view->model().figuresOf(model->idAt(i - 1)).mapImpact >= *m.view->model().figuresOf(model->idAt(i)).mapImpact);
    // It moves as it is placed anew.
    m.workspace->edit(q("Place"), [&](Editor& editor) {
        UseCase u = *editor.portfolio().find(placed);
        u.placedImpact = 99;
        editor.update(u);
    });
    CHECK(model->rowOf(placed) == 0);
}

TEST_CASE("what is only placed is ranked by its placement, what is neither placed nor scored is not", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    auto* model = static_cast<RankedListModel*>(m.page->rankedList()->model());
    const QList<UseCase> rows = m.portfolio().useCases().rows();
    REQUIRE(model->rowCount() == 0);
    m.workspace->edit(q("Place"), [&](Editor& editor) {
        for (int i = 0; i < 2; ++i) {
            UseCase u = rows[i];
            u.placedReadiness = 40;
            u.placedImpact = 60 + i;
            editor.update(u);
        }
    });
    REQUIRE(model->rowCount() == 2);
    CHECK(model->idAt(0) == rows[1].id);
    CHECK(model->index(0, RankedListModel::Rank).data().toString() == q("1"));
    CHECK(m.page->rankedList()->isVisibleTo(m.page.get()));
}

TEST_CASE("Alt and an arrow in the ranked list goes to the score that decides, for the rank follows from scores", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    const UseCaseId id = static_cast<RankedListModel*>(list->model())->idAt(3);
    for (const ImpactCriterion& c : QList<ImpactCriterion>(m.portfolio().impactCriteria().rows())) setImpactScore(*m.workspace, {id}, c.id, 5);
    const QList<ImpactCriterion> criteria = m.portfolio().impactCriteria().rows();
    setImpactScore(*m.workspace, {id}, criteria[1].id, 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(static_cast<RankedListModel*>(list->model())->rowOf(id), RankedListModel::Name));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    const auto* stepper = m.page->findChild<UseCaseScoreStepper*>(q("scores.1"));
    REQUIRE(stepper);
    CHECK(stepper->isVisible());
    CHECK(stepper->hasFocus());
    CHECK(stepper->score() == 1);
}

TEST_CASE("ranked by readiness Alt and an arrow asks for the assessment", "[map]") {
    MapHome m;
    RankedList* list = m.page->rankedList();
    auto* model = static_cast<RankedListModel*>(list->model());
    model->setByReadiness(true);
    list->setFocus();
    list->setCurrentIndex(model->index(2, RankedListModel::Name));
    Subject asked;
    QObject::connect(m.page.get(), &Page::pageRequested, list, [&](const PageFilter& filter) { asked = filter.subject; });
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(asked.useCase == model->idAt(2));
}

TEST_CASE("ranked list and tray keep the rules of models through any change", "[map]") {
    for (const MapHome::Content content : {MapHome::Content::Sample, MapHome::Content::Unplaced}) {
        MapHome m(content);
        const QAbstractItemModelTester ranked(m.page->rankedList()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester tray(m.page->tray()->trayModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            changeAnything(*m.workspace, random);
            if (i % 5 == 4) m.workspace->undo();
            CHECK(m.page->tray()->trayModel()->totalCount() == m.view->model().unplaced().size());
        }
    }
}

TEST_CASE("what has no place waits in the tray and is dropped onto the map", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    MapTrayModel* tray = m.page->tray()->trayModel();
    REQUIRE(m.page->tray()->isVisible());
    REQUIRE(tray->rowCount() == 20);
    const UseCaseId id = tray->idAt(3);
    const auto steps = m.steps();
    dropRow(m, 3, m.at({25, 75}));
    CHECK(m.portfolio().find(id)->placedReadiness == 25);
    CHECK(m.portfolio().find(id)->placedImpact == 75);
    CHECK(tray->rowCount() == 19);
    CHECK(tray->rowOf(id) == -1);
    CHECK(m.view->selection() == QList<UseCaseId>{id});
    CHECK(m.steps() == steps + 1);
    m.workspace->undo();
    CHECK(tray->rowOf(id) == 3);
    CHECK(m.scene().bubbles.isEmpty());
}

TEST_CASE("Enter in the tray places in the middle and goes on to the next", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    QListView* list = m.page->tray()->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    const UseCaseId first = m.page->tray()->trayModel()->idAt(0);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(m.portfolio().find(first)->placedReadiness == 50);
    CHECK(m.portfolio().find(first)->placedImpact == 50);
    CHECK(list->currentIndex().row() == 0);
    CHECK(list->currentIndex().data().toString() == q("Use case 02"));
}

TEST_CASE("whoever comes to the tray by keyboard places the first one with Enter", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    QListView* list = m.page->tray()->list();
    list->clearSelection();
    list->setFocus(Qt::ShortcutFocusReason);
    REQUIRE(list->currentIndex().row() == 0);
    const UseCaseId first = m.page->tray()->trayModel()->idAt(0);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(m.portfolio().find(first)->placedImpact == 50);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(m.page->tray()->trayModel()->totalCount() == 18);
}

TEST_CASE("typing in the tray filters it", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    QListView* list = m.page->tray()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_1);
    auto* filter = m.page->findChild<QWidget*>(q("mapTrayFilter"));
    QTest::keyClick(filter, Qt::Key_7);
    CHECK(list->model()->rowCount() == 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(list->model()->rowCount() == 20);
}

TEST_CASE("screen readers get every bubble with name, values, quadrant and selection", "[map]") {
    MapHome m;
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(m.view);
    REQUIRE(map);
    CHECK(map->role() == QAccessible::List);
    REQUIRE(map->childCount() == 24);
    QAccessibleInterface* fraud = nullptr;
    for (int i = 0; i < map->childCount(); ++i) {
        if (map->child(i)->text(QAccessible::Name).startsWith(q("Fraud detection"))) fraud = map->child(i);
    }
    REQUIRE(fraud);
    CHECK(fraud->text(QAccessible::Name) == q("Fraud detection, impact 82, readiness 51, Scale now"));
    CHECK_FALSE(fraud->state().selected);
    m.click(m.at("Fraud detection"));
    CHECK(fraud->text(QAccessible::Name) == q("Fraud detection, impact 82, readiness 51, Scale now, selected"));
    CHECK(fraud->state().selected);
    CHECK(fraud->rect().size() == m.view->bubbleRect(m.id("Fraud detection")).toAlignedRect().size());
    CHECK(map->indexOfChild(fraud) >= 0);
    CHECK(map->focusChild() == fraud);
}

TEST_CASE("read from right to left, readiness grows to the left and the arrows follow the eye", "[map]") {
    MapHome m(MapHome::Content::Sample, Qt::RightToLeft);
    CHECK(m.at("Invoice data capture").x() < m.at("Regulatory monitor").x());
    const UseCase before = m.row("Client cash-flow forecast");
    const auto steps = m.steps();
    m.click(m.at("Client cash-flow forecast"));
    m.key(Qt::Key_Left);
    REQUIRE(m.settles(steps + 1));
    CHECK(m.row("Client cash-flow forecast").placedReadiness == *before.placedReadiness + 1);
    const QPoint to = m.at({60, 44});
    m.drag(m.at("Client cash-flow forecast"), to);
    m.drop(to);
    CHECK(m.row("Client cash-flow forecast").placedReadiness == 60);
    CHECK(m.row("Client cash-flow forecast").placedImpact == 44);
}

TEST_CASE("a read-only workspace says why nothing can be placed", "[map]") {
    MapHome m;
    m.workspace->close();
    const auto reading = Workspace::open(m.dir.path(q("w.stagepath")), Workspace::Access::ReadOnly, m.workspace->environment());
    MapPage page(*reading);
    page.resize(1224, 844);
    page.show();
    QStringList problems;
    QObject::connect(&page, &Page::problem, [&](const QString& s) { problems.append(s); });
    page.view()->setSelection({m.id("Client cash-flow forecast")});
    QTest::keyClick(page.view(), Qt::Key_Right);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].contains(q("read-only")));
}

TEST_CASE("a tray of one unit doesn't name it in every row", "[map]") {
    MapHome m(MapHome::Content::Unplaced);
    BusinessUnitId unit;
    m.workspace->edit(q("Unit"), [&](Editor& e) {
        unit = e.insert(BusinessUnit{{}, 0, q("Retail Banking"), q("c1")});
        UseCase u;
        u.name = q("Till audit");
        u.unit = unit;
        e.insert(u);
    });
    MapTrayModel* tray = m.page->tray()->trayModel();
    tray->setFilter(q("Till"), std::nullopt);
    REQUIRE(tray->rowCount() == 1);
    CHECK(tray->index(0).data(MapTrayModel::UnitRole).toString() == q("Retail Banking"));
    tray->setFilter({}, unit);
    REQUIRE(tray->rowCount() == 1);
    CHECK(tray->index(0).data(MapTrayModel::UnitRole).toString().isEmpty());
    CHECK(tray->index(0).data(Qt::AccessibleTextRole).toString().contains(q("Retail Banking")));
}
