// A two-hour workshop by script: what twenty people decide, typed by whoever holds the keyboard.
#include "app/dialogs/stages/impact_criteria_dialog.h"
#include "app/models/map/map_tray_model.h"
#include "app/pages/map_page.h"
#include "app/pages/people_page.h"
#include "app/pages/use_cases_page.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/map/map_tray.h"
#include "app/views/map/map_view.h"
#include "app/views/people/assign_panel.h"
#include "app/views/people/gap_tile.h"
#include "app/views/scores/score_sheet.h"
#include "app/views/table/use_case_capture_row.h"
#include "app/views/table/use_case_table_view.h"
#include "app/widgets/scrim.h"
#include "app/window/chrome/presentation.h"
#include "core/analysis/impact.h"
#include "core/workspace/dump.h"
#include "tests/app/window_home.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>

using namespace stagepath;
using test::q;
using test::WindowHome;

namespace {

constexpr int kIdeas = 30;

struct Workshop : WindowHome {
    Workshop() : WindowHome({1100, 700}) {
        show();
        window->openFile(makeWorkspace(q("workshop.stagepath"), 0));
        settle();
    }
    QString content() const { return dumpOf(portfolio()); }

    void capture() {
        auto* row = page<UseCasesPage>().table()->captureRow();
        row->setFocus();
        for (int i = 1; i <= kIdeas; ++i) {
            QTest::keyClicks(row, q("Idea %1").arg(i, 2, 10, QLatin1Char('0')));
            QTest::keyClick(row, Qt::Key_Return);
        }
    }
    void score() {
        UseCasesPage& useCases = page<UseCasesPage>();
        useCases.scoreImpact();
        ScoreSheet& sheet = *useCases.scoreSheet();
        sheet.setAcross(true);
        sheet.table()->setCurrentIndex(sheet.table()->model()->index(0, 1));
        for (int i = 0; i < kIdeas; ++i) {
            for (int criterion = 0; criterion < 5; ++criterion) QTest::keyClick(sheet.table(), static_cast<Qt::Key>(Qt::Key_0 + (i + criterion) % 6));
        }
        QTest::keyClick(sheet.table(), Qt::Key_Escape);
    }
    void argueAboutWeights() {
        ImpactCriteriaDialog dialog(*window->workspace(), window.get());
        dialog.show();
        dialog.findChildren<QDoubleSpinBox*>().constFirst()->setValue(50);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    }
    void placeFive() {
        MapPage& map = page<MapPage>();
        QListView* list = map.tray()->list();
        for (int i = 0; i < 5; ++i) {
            list->setFocus();
            list->setCurrentIndex(list->model()->index(0, 0));
            QTest::keyClick(list, Qt::Key_Return);
            map.view()->setFocus();
            for (int step = 0; step <= i; ++step) QTest::keyClick(map.view(), Qt::Key_Right, Qt::ShiftModifier);
        }
    }
    void nameOwners(int leftOver) {
        PeoplePage& people = page<PeoplePage>();
        people.assignOwners();
        AssignPanel& panel = *people.assignPanel();
        while (panel.list()->count() > leftOver) {
            QTest::keyClicks(panel.field(), panel.list()->count() % 2 ? q("Ada Reyes") : q("Ben Okafor"));
            QTest::keyClick(panel.field(), Qt::Key_Return);
        }
    }
};

int count(const Portfolio& p, bool (*condition)(const UseCase&)) {
    return static_cast<int>(std::count_if(p.useCases().begin(), p.useCases().end(), condition));
}

}  // namespace

TEST_CASE("a workshop of two hours: captured and scored and placed and owned by keyboard and nothing is lost", "[workshop]") {
    Workshop w;
    w.capture();
    REQUIRE(w.portfolio().useCases().size() == kIdeas);
    w.score();
    for (const UseCase& u : w.portfolio().useCases()) CHECK(w.portfolio().scoresOf(u.id).size() == 5);
    w.argueAboutWeights();
    CHECK(w.portfolio().impactCriteria().rows()[0].weight == 50);
    w.placeFive();
    CHECK(count(w.portfolio(), [](const UseCase& u) { return u.placedReadiness.has_value(); }) == 5);

    w.nameOwners(3);
    const auto isWithout = [](const UseCase& u) { return u.accountable.isNull(); };
    CHECK(count(w.portfolio(), isWithout) == 3);
    PeoplePage& people = w.page<PeoplePage>();
    QTest::mouseClick(people.findChildren<GapTile*>().constFirst(), Qt::LeftButton);
    CHECK(people.assignPanel()->list()->count() == 3);
    w.nameOwners(0);
    CHECK(count(w.portfolio(), isWithout) == 0);

    SECTION("the last ten minutes are undone and done again") {
        const QString agreed = w.content();
        QStringList states;
        for (int i = 0; i < 40; ++i) {
            states.append(w.content());
            w.run("undo");
        }
        CHECK(w.content() != agreed);
        for (int i = 39; i >= 0; --i) {
            w.run("redo");
            REQUIRE(w.content() == states[i]);
        }
        CHECK(w.content() == agreed);
    }
    SECTION("the next morning everything is there") {
        const QString agreed = w.content();
        const QString file = w.window->workspace()->filePath();
        w.run("close");
        w.settle();
        w.window->openFile(file);
        w.settle();
        CHECK(w.content() == agreed);
    }
    SECTION("the map is presented on a projector and on a laptop with labels in sight") {
        for (const QSize screen : {QSize(1920, 1080), QSize(1100, 700)}) {
            w.window->resize(screen);
            w.page<MapPage>();
            w.run("present");
            QCoreApplication::processEvents();
            REQUIRE(w.window->workspaceView()->isPresenting());
            CHECK(w.window->workspaceView()->presentation()->size() == w.window->workspaceView()->size());
            w.run("present");
            CHECK_FALSE(w.window->workspaceView()->isPresenting());
        }
    }
}

TEST_CASE("the criteria of impact stand over a darkened window, as the import does", "[workshop]") {
    Workshop w;
    {
        ImpactCriteriaDialog dialog(*w.window->workspace(), w.window.get());
        auto* scrim = w.window->findChild<Scrim*>();
        REQUIRE(scrim);
        CHECK_FALSE(scrim->isVisible());
        dialog.open();
        CHECK(scrim->isVisible());
        w.window->resize(1200, 800);
        QCoreApplication::processEvents();
        CHECK(scrim->size() == w.window->size());
        dialog.reject();
        CHECK_FALSE(scrim->isVisible());
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(w.window->findChild<Scrim*>());
}
