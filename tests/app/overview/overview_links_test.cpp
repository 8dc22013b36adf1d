// What the Overview shows leads to its place.
#include "app/drawing/charts/heat_map.h"
#include "app/pages/checks_page.h"
#include "app/pages/maturity/maturity_page.h"
#include "app/pages/readiness_page.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/overview/check_list.h"
#include "app/views/overview/heat_map_view.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/overview/stalled_list.h"
#include "app/views/readiness/subject_heat_table.h"
#include "app/views/table/use_case_chip.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "tests/app/overview/overview_home.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace stagepath;
using test::Overview;
using test::q;

TEST_CASE("the mean readiness leads to the use cases beside each other", "[overview]") {
    Overview h;
    QTest::mouseClick(h.page().tile(1), Qt::LeftButton);
    CHECK(h.pageTitle() == q("Readiness"));
    auto* heat = h.window->workspaceView()->currentPage()->findChild<SubjectHeatTable*>();
    REQUIRE(heat);
    REQUIRE(heat->isVisible());
    CHECK(heat->countText() == q("22 of 30 subject(s)"));
    for (int row = 0; row < heat->table()->model()->rowCount(); ++row) CHECK(heat->table()->model()->index(row, SubjectTableModel::Readiness).data().toString() != q("–"));
    CHECK(heat->table()->currentIndex().row() == 0);
    auto* chip = heat->findChild<UseCaseChip*>(q("assessedOnly"));
    REQUIRE(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(heat->countText() == q("30 subject(s)"));
    CHECK_FALSE(chip->isVisible());
}

TEST_CASE("a stalled pilot is shown though a filter was left that hides it", "[overview]") {
    Overview h;
    QTest::mouseClick(h.page().tile(0), Qt::LeftButton);  // production and scaled only
    REQUIRE(h.table().shownCount() == 9);
    h.run("page1");
    const UseCaseId pilot = h.part<StalledList>().rows().constFirst().id;
    h.click(h.part<StalledList>(), 0, 0);
    CHECK(h.table().rowOf(pilot) >= 0);
    CHECK(h.table().shownCount() == 24);
}

TEST_CASE("a tile opens its page filtered by click and by Enter", "[overview]") {
    Overview h;
    QTest::mouseClick(h.page().tile(0), Qt::LeftButton);
    CHECK(h.table().shownCount() == 9);
    h.run("page1");
    h.page().tile(2)->setFocus();
    QTest::keyClick(h.page().tile(2), Qt::Key_Return);
    CHECK(h.table().shownCount() == 5);
    h.run("page1");
    QTest::keyClick(h.page().tile(3), Qt::Key_Space);
    CHECK(h.pageTitle() == q("Roadmap"));
    auto* timeline = h.window->workspaceView()->currentPage()->findChild<TimelineView*>();
    REQUIRE(timeline->selectedMilestones().size() == 1);
    const Milestone* gate = h.portfolio().find(timeline->selectedMilestones().constFirst());
    CHECK(h.portfolio().nameOf(gate->subject) == q("Loan early warning"));
    // The other gates that are due stand there too, and nothing else.
    const TimelineScene& scene = timeline->layoutOf().scene;
    CHECK(scene.milestones.size() == 3);
    CHECK_FALSE(scene.bars.isEmpty());
    CHECK(scene.leftOut > 0);
    auto* roadmap = qobject_cast<RoadmapPage*>(h.window->workspaceView()->currentPage());
    REQUIRE(roadmap);
    CHECK(roadmap->filterBar()->isVisible());
    CHECK(roadmap->filterBar()->findChildren<UseCaseChip*>().size() == 3);
    QTest::mouseClick(roadmap->filterBar()->findChild<QAbstractButton*>(q("timelineFilterClose")), Qt::LeftButton);
    CHECK(timeline->layoutOf().scene.milestones.size() == 14);
}

TEST_CASE("a count of the table leads to just these use cases, the arrows walk from one to the next", "[overview]") {
    Overview h;
    StageMatrix& matrix = h.part<StageMatrix>();
    matrix.setFocus(Qt::TabFocusReason);
    CHECK(matrix.currentRow() == 0);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Right);
    CHECK(matrix.sentence(matrix.currentRow(), matrix.currentColumn()) .startsWith(q("1 Experimentation, Pilot: 9 use case")));
    QTest::keyClick(&matrix, Qt::Key_Return);
    CHECK(h.table().shownCount() == 9);
    h.run("page1");
    h.click(h.part<StageMatrix>(), 0, 0);  // an empty cell leads nowhere
    CHECK(h.pageTitle() == q("Overview"));
    h.click(h.part<StageMatrix>(), 5, 4);
    CHECK(h.table().shownCount() == 24);
}

TEST_CASE("a check, a stalled pilot and a cell of the heat map lead to their places", "[overview]") {
    Overview h;
    h.click(h.part<StalledList>(), 1, 0);
    CHECK(h.pageTitle() == q("Use cases"));
    h.run("page1");
    CheckList& checks = h.part<CheckList>();
    checks.setFocus();
    QTest::keyClick(&checks, Qt::Key_Return);
    CHECK(h.pageTitle() != q("Overview"));
    h.run("page1");
    h.click(h.part<HeatMapView>(), 2, 3);
    CHECK(h.pageTitle() != q("Overview"));
    if (auto* maturity = qobject_cast<MaturityPage*>(h.window->workspaceView()->currentPage())) CHECK(maturity->subtitle() == q("Corporate Banking"));
    h.run("page1");
    h.click(h.part<HeatMapView>(), 2, HeatMapView::kReadinessColumn);
    CHECK(h.pageTitle() == q("Readiness"));
    h.run("page1");
    h.click(h.part<HeatMapView>(), 2, HeatMapView::kStageColumn);
    CHECK(h.pageTitle() == q("Maturity"));
}

TEST_CASE("the progression leads to Maturity of what it shows, by click and by keys", "[overview]") {
    Overview h;
    h.tool(0).setCurrentIndex(2);
    QTest::mouseClick(h.part<ChartHost>().viewport(), Qt::LeftButton);
    REQUIRE(h.pageTitle() == q("Maturity"));
    CHECK(h.window->workspaceView()->currentPage()->subtitle().startsWith(q("Corporate Banking")));
    h.run("page1");
    h.tool(0).setCurrentIndex(0);
    h.page().tile(0)->setFocus();
    h.press(Qt::Key_F6);
    CHECK_FALSE(h.part<ChartHost>().accessibleName().isEmpty());
    h.press(Qt::Key_Return);
    REQUIRE(h.pageTitle() == q("Maturity"));
    CHECK(h.window->workspaceView()->currentPage()->subtitle().startsWith(h.portfolio().nameOf(Subject::enterprise())));
}

TEST_CASE("a name in the heat map leads to its subject, by click and by keys", "[overview]") {
    Overview h;
    h.click(h.part<HeatMapView>(), 2, HeatMapView::kNameColumn);
    const auto* readiness = qobject_cast<ReadinessPage*>(h.window->workspaceView()->currentPage());
    REQUIRE(readiness);
    CHECK(h.portfolio().nameOf(readiness->subject()) == q("Corporate Banking"));
    h.run("page1");
    HeatMapView& heat = h.part<HeatMapView>();
    heat.setFocus();
    heat.setCurrent(1, 0);
    h.press(Qt::Key_Left);
    CHECK(heat.currentColumn() == HeatMapView::kNameColumn);
    h.press(Qt::Key_Right);
    CHECK(heat.currentColumn() == 0);
    h.press(Qt::Key_Home);
    h.press(Qt::Key_Return);
    REQUIRE(h.pageTitle() == q("Readiness"));
    CHECK(h.portfolio().nameOf(readiness->subject()) == q("Retail Banking"));
}

TEST_CASE("a unit changes every figure and what the figures lead to", "[overview]") {
    Overview h;
    const QString before = h.tile(0);
    h.tool(0).setCurrentIndex(1);
    const BusinessUnit& unit = h.portfolio().units().rows().constFirst();
    int useCases = 0;
    int pastPilot = 0;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (u.unit != unit.id) continue;
        ++useCases;
        pastPilot += u.lifecycle == Lifecycle::Production || u.lifecycle == Lifecycle::Scaled;
    }
    CHECK(h.page().tile(0)->figure().context == q("%1 of %2 in production or scaled").arg(pastPilot).arg(useCases));
    CHECK(h.part<StageMatrix>().countAt(5, h.part<StageMatrix>().columnCount() - 1) == useCases);
    const HeatMapView& heat = h.part<HeatMapView>();
    CHECK(heat.rowCount() == useCases + 1);
    CHECK(heat.rows().constFirst().name == unit.name);
    for (const Finding& f : h.part<CheckList>().findings()) CHECK(f.subject != q("Fraud detection"));
    QTest::mouseClick(h.page().tile(0), Qt::LeftButton);
    CHECK(h.table().shownCount() == pastPilot);
    h.run("page1");
    QTest::mouseClick(h.page().findChild<LinkButton*>(q("allChecks")), Qt::LeftButton);
    auto* checks = qobject_cast<ChecksPage*>(h.window->workspaceView()->currentPage());
    REQUIRE(checks);
    CHECK(checks->model()->unit() == unit.id);
    h.run("page1");
    h.tool(0).setCurrentIndex(0);
    CHECK(h.tile(0) == before);
}

TEST_CASE("Tab goes tile by tile and F6 from pane to pane", "[overview]") {
    Overview h;
    h.page().tile(0)->setFocus();
    for (int i = 1; i < 4; ++i) {
        h.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == h.page().tile(i));
    }
    h.page().tile(0)->setFocus();
    h.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &h.part<ChartHost>());
    h.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &h.part<StageMatrix>());
    h.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &h.part<HeatMapView>());
}

TEST_CASE("screen readers find every cell of the heat map by what it says", "[overview]") {
    Overview h;
    HeatMapView& heat = h.part<HeatMapView>();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&heat);
    REQUIRE(list);
    CHECK(list->childCount() == 54);
    const int second = heat.columnCount() + 1;
    CHECK(list->child(second)->text(QAccessible::Name) == heat.sentence(1, 1));
    CHECK(list->child(second)->rect().size() == heat.cellRect(1, 1).size());
}

TEST_CASE("an empty workspace says what the Overview is for and leads to the first step", "[overview]") {
    Overview h(false);
    auto& empty = h.part<EmptyState>();
    CHECK(empty.isVisible());
    auto* button = empty.findChild<QPushButton*>();
    REQUIRE(button);
    button->click();
    CHECK(h.pageTitle() == q("Use cases"));
}
