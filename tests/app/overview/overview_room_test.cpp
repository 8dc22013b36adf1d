// The Overview is read whole in any window, and its charts as tables.
#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/views/overview/check_list.h"
#include "app/views/overview/heat_map_view.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/overview/stalled_list.h"
#include "app/widgets/chart_card.h"
#include "tests/app/overview/overview_home.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontMetrics>
#include <QTableWidget>

using namespace stagepath;
using test::Overview;
using test::q;

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

TEST_CASE("the sample's Overview is there as a whole in a window of 1440 by 900", "[overview]") {
    Overview h;
    QCoreApplication::processEvents();
    StalledList& stalled = h.part<StalledList>();
    REQUIRE(stalled.rowCount() == 4);
    CHECK(h.page().presentedHeight() <= h.page().height());  // nothing has to be scrolled
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
