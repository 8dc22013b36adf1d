// The Overview, driven by mouse and keys as a person would.
#include "app/dialogs/ask.h"
#include "app/drawing/charts/heat_map.h"
#include "app/drawing/typography.h"
#include "app/models/use_cases/use_case_table_model.h"
#include "app/pages/checks_page.h"
#include "app/pages/maturity/maturity_page.h"
#include "app/pages/overview/overview_page.h"
#include "app/pages/roadmap/roadmap_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/overview/check_list.h"
#include "app/views/overview/heat_map_view.h"
#include "app/views/overview/kpi_tile.h"
#include "app/views/overview/overview_words.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/overview/stalled_list.h"
#include "app/views/readiness/subject_heat_table.h"
#include "app/views/table/use_case_chip.h"
#include "app/views/table/use_case_table_view.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "app/window/main/workspace_view.h"
#include "core/analysis/names.h"
#include "tests/app/window_home.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

/// The sample's `expected` block.
QJsonObject expected() {
    QFile file(test::sampleJson());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(q("expected")).toObject();
}

struct Overview : WindowHome {
    explicit Overview(bool sample = true, QSize room = {1440, 900}) : WindowHome(room) {
        if (sample) openSample();
        else {
            window->openFile(makeWorkspace(q("w.stagepath"), 0));
            settle();
        }
        run("page1");
        QCoreApplication::processEvents();
    }
    OverviewPage& page() const {
        auto* page = qobject_cast<OverviewPage*>(window->workspaceView()->currentPage());
        REQUIRE(page);
        return *page;
    }
    template <class T>
    T& part() const {
        T* found = page().findChild<T*>();
        REQUIRE(found);
        return *found;
    }
    QString tile(int index) const { return page().tile(index)->accessibleName() + q("; ") + page().tile(index)->accessibleDescription(); }
    ChoiceButton& tool(int index) const { return *qobject_cast<ChoiceButton*>(page().headerTools()[index]); }
    const UseCaseTableModel& table() const {
        auto* page = qobject_cast<UseCasesPage*>(window->workspaceView()->currentPage());
        REQUIRE(page);
        return *page->table()->useCases();
    }
    QString pageTitle() const { return window->workspaceView()->currentPage()->title(); }
    void click(MatrixView& view, int row, int column) const { QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(row, column).center()); }
};

}  // namespace

TEST_CASE("the parts of those without an owner add up to their number", "[overview]") {
    PortfolioSummary s;
    s.withoutOwner = 1984;
    s.withoutOwnerBy = {{Lifecycle::Production, 886}, {Lifecycle::Development, 404}, {Lifecycle::Idea, 399}, {Lifecycle::Pilot, 200}, {Lifecycle::NotStated, 95}};
    const QStringList parts = withoutOwner(s).context.split(q(", "));
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].startsWith(q("886 ")));
    CHECK(parts[2].startsWith(q("399 ")));
    CHECK(parts[3].startsWith(q("295 ")));
    s.withoutOwner = 5;
    s.withoutOwnerBy = {{Lifecycle::Pilot, 3}, {Lifecycle::Idea, 2}};
    CHECK(withoutOwner(s).context.split(q(", ")).size() == 2);
}

TEST_CASE("the Overview's figures are those of the sample", "[overview]") {
    Overview h;
    const QJsonObject e = expected();
    CHECK(h.tile(0) == q("Share past pilot: 38 %; 9 of 24 in production or scaled"));
    CHECK(h.page().tile(1)->figure().figure.toInt() == qRound(e.value(q("mean_readiness")).toDouble()));
    CHECK(h.tile(1) == q("Mean readiness: 47 of 100; up 8 since April 2026, 22 assessed"));
    CHECK(h.page().tile(2)->figure().figure == q("5"));
    CHECK(h.page().tile(2)->figure().context.startsWith(q("3 pilot")));
    CHECK(h.page().tile(2)->figure().context.contains(q(", 2 idea")));
    CHECK(h.page().tile(3)->figure().figure.toInt() == e.value(q("gates_due")).toArray().size());
    CHECK(h.page().tile(3)->text().startsWith(q("Gates due in 90 day")));
    CHECK(h.page().tile(3)->figure().context == q("1 will not be met: Loan early warning"));
    const StageMatrix& matrix = h.part<StageMatrix>();
    REQUIRE(matrix.columnCount() == 5);  // the lifecycles that occur, and their sum
    const QJsonArray stages = e.value(q("by_stage")).toArray();
    for (int row = 0; row <= kMaxStage; ++row) CHECK(matrix.countAt(row, 4) == stages[matrix.stageAt(row)].toInt());
    const QJsonObject lifecycles = e.value(q("by_lifecycle")).toObject();
    for (int column = 0; column < 4; ++column) CHECK(matrix.countAt(5, column) == lifecycles.value(keyOf(*matrix.lifecycleAt(column))).toInt());
    CHECK(matrix.countAt(5, 4) == 24);
}

TEST_CASE("the heat map shows the enterprise and its units, with what rose", "[overview]") {
    Overview h;
    const HeatMapView& heat = h.part<HeatMapView>();
    REQUIRE(heat.rowCount() == 6);
    CHECK(heat.sentence(0, 0) == q("Enterprise, Data readiness: level 2, higher than April 2026, readiness 35, stage 1"));
    CHECK(heat.sentence(1, 1) == q("Retail Banking, Executive ownership: level 1, readiness 34, stage 1"));
    h.tool(1).setCurrentIndex(0);
    CHECK(heat.sentence(0, 0) == q("Enterprise, Data readiness: level 2, readiness 35, stage 1"));
    CHECK(h.page().tile(1)->figure().context == q("22 assessed"));
}

TEST_CASE("errors come first among the checks and stalled pilots stand longest first", "[overview]") {
    Overview h;
    const CheckList& checks = h.part<CheckList>();
    REQUIRE(checks.rowCount() == 4);
    QSet<QString> rules;
    for (const Finding& f : checks.findings()) {
        CHECK(f.severity == Severity::Error);
        rules.insert(f.key);
    }
    CHECK(rules.size() == 4);
    const StalledList& stalled = h.part<StalledList>();
    REQUIRE(stalled.rowCount() == 4);
    CHECK(stalled.sentence(0, 0).startsWith(q("Workforce planning, 22 month")));
    CHECK(stalled.sentence(0, 0).endsWith(q("no accountable owner")));
    for (int i = 1; i < stalled.rowCount(); ++i) CHECK(stalled.rows()[i].months <= stalled.rows()[i - 1].months);
}

TEST_CASE("hints have the rows that errors and warnings leave", "[overview]") {
    Overview h(false);
    const auto add = [&](const char* name, Lifecycle lifecycle) {
        h.window->workspace()->edit(q("Add"), [&](Editor& editor) {
            UseCase row;
            row.name = q(name);
            row.lifecycle = lifecycle;
            editor.insert(row);
        });
    };
    const CheckList& checks = h.part<CheckList>();
    const auto has = [&](const char* key) { return std::any_of(checks.findings().begin(), checks.findings().end(), [&](const Finding& f) { return f.key == q(key); }); };
    CHECK(checks.rowCount() == 0);
    add("Route planning", Lifecycle::Idea);
    REQUIRE(QTest::qWaitFor([&] { return has("not-assessed"); }));
    for (const Finding& f : checks.findings()) CHECK(f.severity == Severity::Hint);
    add("Chatbot", Lifecycle::Pilot);
    REQUIRE(QTest::qWaitFor([&] { return checks.rowCount() > 0 && checks.findings().constFirst().severity == Severity::Warning; }));
    CHECK(checks.rowCount() <= 4);
    CHECK(has("no-owner"));
    CHECK(has("not-assessed"));
    CHECK(std::is_sorted(checks.findings().begin(), checks.findings().end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
}

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

TEST_CASE("what is wrong stands whole in two lines", "[overview]") {
    Overview h;
    CheckList& list = h.part<CheckList>();
    bool isAnyLong = false;
    for (int row = 0; row < list.rowCount(); ++row) {
        const bool isLong = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(list.findings()[row].text) > list.width() - 70;
        if (isLong) CHECK(list.cellRect(row, 0).height() > 44);
        isAnyLong = isAnyLong || isLong;
    }
    CHECK(isAnyLong);
    CHECK(list.height() >= list.cellRect(list.rowCount() - 1, 0).bottom());
}

TEST_CASE("what is wrong is read whole in a small window too, and all of it under the pointer", "[overview]") {
    Overview h(true, {1100, 700});
    CheckList& list = h.part<CheckList>();
    REQUIRE(list.rowCount() > 0);
    const QFontMetrics small(textFont(TextStyle::Small));
    const int room = list.width() - 26 - QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(q("Show")) - 12;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QString text = list.findings()[row].text;
        INFO(text.toStdString());
        const int lines = 1 + (list.cellRect(row, 0).height() - 42) / 16;
        CHECK(lines * room >= small.horizontalAdvance(text));
        CHECK(list.sentence(row, 0).contains(text));
    }
    CHECK(list.height() >= list.cellRect(list.rowCount() - 1, 0).bottom());
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

TEST_CASE("the Overview follows an edit and its undo", "[overview]") {
    Overview h;
    const QString share = h.tile(0);
    const QString owners = h.tile(2);
    h.window->workspace()->edit(q("Change"), [](Editor& editor) {
        for (UseCase row : editor.portfolio().useCases()) {
            if (row.lifecycle != Lifecycle::Pilot) continue;
            row.lifecycle = Lifecycle::Production;
            row.accountable = {};
            editor.update(row);
        }
    });
    CHECK(h.page().tile(0)->figure().context == q("20 of 24 in production or scaled"));
    CHECK(h.tile(2) != owners);
    h.window->workspace()->undo();
    CHECK(h.tile(0) == share);
    CHECK(h.tile(2) == owners);
}

TEST_CASE("an assessment that is added moves mean readiness and the heat map", "[overview]") {
    Overview h;
    h.window->workspace()->edit(q("Assess"), [](Editor& editor) {
        Assessment round;
        round.subject = Subject::enterprise();
        round.date = QDate(2026, 11, 15);
        round.mode = AssessmentMode::Direct;
        const AssessmentId id = editor.insert(round);
        AssessmentLevel level;
        level.assessment = id;
        level.dimension = Dimension::Mlops;
        level.level = 4;
        level.reason = q("Seen");
        editor.insert(level);
    });
    CHECK(h.part<HeatMapView>().sentence(0, 5).startsWith(q("Enterprise, MLOps: level 4, higher than")));
    h.window->workspace()->undo();
    CHECK(h.part<HeatMapView>().sentence(0, 5).startsWith(q("Enterprise, MLOps: level 1")));
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
    CHECK(QApplication::focusWidget() == &h.part<StageMatrix>());
    h.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &h.part<HeatMapView>());
}

TEST_CASE("screen readers find every cell of the heat map by what it says", "[overview]") {
    Overview h;
    HeatMapView& heat = h.part<HeatMapView>();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&heat);
    REQUIRE(list);
    CHECK(list->childCount() == 48);
    const int second = heat.columnCount() + 1;
    CHECK(list->child(second)->text(QAccessible::Name) == heat.sentence(1, 1));
    CHECK(list->child(second)->rect().size() == heat.cellRect(1, 1).size());
}

TEST_CASE("the sample's Overview is there as a whole in a window of 1440 by 900", "[overview]") {
    Overview h;
    QCoreApplication::processEvents();
    StalledList& stalled = h.part<StalledList>();
    REQUIRE(stalled.rowCount() == 4);
    CHECK(stalled.mapTo(&h.page(), stalled.rect().bottomLeft()).y() < h.page().height());
    CHECK(stalled.height() >= stalled.cellRect(3, 0).bottom());
    // The rows of the heat map take the room that there is.
    const HeatMapView& heat = h.part<HeatMapView>();
    CHECK(heat.height() - heat.cellRect(heat.rowCount() - 1, 0).bottom() < 40);
}

TEST_CASE("nothing is cut in the smallest window: the page scrolls downwards only", "[overview]") {
    Overview h(true, {1100, 700});
    for (int i = 0; i < 4; ++i) CHECK(h.page().tile(i)->width() > 200);
    const HeatMapView& heat = h.part<HeatMapView>();
    CHECK(heat.cellRect(0, 5).right() <= heat.width());
    const StageMatrix& matrix = h.part<StageMatrix>();
    CHECK(matrix.cellRect(5, matrix.columnCount() - 1).right() <= matrix.width());
    CHECK(matrix.mapTo(&h.page(), QPoint(matrix.width(), 0)).x() <= h.page().width());
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

TEST_CASE("with 2,000 use cases the figures follow an edit at once and the findings come after", "[overview]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("many.stagepath"), 2000));
    home.settle();
    home.run("page1");
    auto* page = qobject_cast<OverviewPage*>(home.window->workspaceView()->currentPage());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([page] { return page->isSettled(); }, 30000));
    home.window->workspace()->edit(q("Go live"), [](Editor& editor) {
        UseCase row = editor.portfolio().useCases().rows().constFirst();
        row.lifecycle = Lifecycle::Production;
        editor.update(row);
    });
    CHECK(page->tile(0)->figure().context == q("1 of 2,000 in production or scaled"));
    CHECK(QTest::qWaitFor([page] { return page->isSettled(); }, 30000));
    const auto* checks = page->findChild<CheckList*>();
    REQUIRE(checks);
    CHECK(checks->rowCount() == 4);
}

TEST_CASE("with 2,000 use cases what is compared with comes after the figures and is of the day that is chosen", "[overview]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("many.stagepath"), 2000));
    home.settle();
    home.run("page1");
    auto* page = qobject_cast<OverviewPage*>(home.window->workspaceView()->currentPage());
    REQUIRE(page);
    const auto settled = [page] { return page->isSettled(); };
    const auto context = [page] { return page->tile(1)->figure().context; };
    home.window->workspace()->edit(q("Assess"), [](Editor& editor) {
        const Subject subject = Subject::of(editor.portfolio().useCases().rows().constFirst().id);
        for (const auto& [date, value] : {std::pair{QDate(2025, 4, 10), 1}, std::pair{QDate(2026, 4, 10), 2}, std::pair{QDate(2026, 10, 10), 4}}) {
            Assessment round;
            round.subject = subject;
            round.date = date;
            round.mode = AssessmentMode::Direct;
            const AssessmentId id = editor.insert(round);
            for (const Dimension d : kDimensions) {
                AssessmentLevel level;
                level.assessment = id;
                level.dimension = d;
                level.level = value;
                level.reason = q("Seen");
                editor.insert(level);
            }
        }
    });
    CHECK(page->tile(1)->figure().figure == q("100"));
    CHECK(context() == q("1 assessed"));
    REQUIRE(QTest::qWaitFor(settled, 30000));
    CHECK(context() == q("up 50 since April 2026, 1 assessed"));
    auto* compare = qobject_cast<ChoiceButton*>(page->headerTools()[1]);
    REQUIRE(compare);
    compare->setCurrentIndex(3);
    CHECK(context() == q("1 assessed"));
    REQUIRE(QTest::qWaitFor(settled, 30000));
    CHECK(context() == q("up 75 since April 2025, 1 assessed"));
    compare->setCurrentIndex(0);
    CHECK(context() == q("1 assessed"));
}

TEST_CASE("read from right to left the Overview begins at the right", "[overview]") {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Overview h;
        CHECK(h.page().tile(0)->mapTo(&h.page(), QPoint()).x() > h.page().tile(3)->mapTo(&h.page(), QPoint()).x());
        const HeatMapView& heat = h.part<HeatMapView>();
        CHECK(heat.cellRect(0, 0).left() > heat.cellRect(0, 5).right());
        const StageMatrix& matrix = h.part<StageMatrix>();
        CHECK(matrix.cellRect(0, 0).left() > matrix.cellRect(0, 1).right());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the charts of the Overview are shown as tables and copied and exported", "[overview]") {
    Overview o;
    const auto act = [](ChartCard* card, const char* text) {
        for (QAction* action : card->findChildren<QAction*>()) {
            if (action->text() == q(text)) return action->trigger();
        }
        FAIL(text);
    };
    for (ChartCard* card : {o.page().progressionCard(), o.page().heatCard()}) {
        INFO(card->accessibleName().toStdString());
        card->setShowsTable(true);
        CHECK(card->table()->isVisible());
        CHECK(card->table()->rowCount() >= 6);
        act(card, "Copy table");
        CHECK(QApplication::clipboard()->text().count(QLatin1Char('\n')) == card->table()->rowCount() + 1);
        const bool isHeat = card == o.page().heatCard();
        const QString svg = o.dir.path(isHeat ? q("heatmap.svg") : q("maturity.svg"));
        setNextAnswer(svg);
        act(card, "Export chart…");
        QCoreApplication::processEvents();  // it asks behind its menu
        QFile file(svg);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().contains(isHeat ? "Ownership" : "2027"));
        card->setShowsTable(false);
    }
    const QTableWidget* heat = o.page().heatCard()->table();
    CHECK(heat->item(0, 0)->text() == o.part<HeatMapView>().rows()[0].name);
    CHECK(heat->item(0, 1)->text() == q("2"));  // data readiness of the enterprise
}
