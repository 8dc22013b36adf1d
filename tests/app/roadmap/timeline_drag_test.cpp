// Bars that are dragged snap, and take their lines along.
#include "app/drawing/theme.h"
#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/layout/timeline_layout.h"
#include "app/drawing/timeline/timeline_painter.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/input/timeline_drag.h"
#include "app/views/timeline/timeline_still.h"
#include "tests/app/roadmap/timeline_home.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <utility>

using namespace stagepath;
using test::barNamed;
using test::kToday;
using test::linkedPlan;
using test::q;
using test::sampleLayout;

TEST_CASE("drags snap to the unit of the zoom and keep lengths", "[roadmap]") {
    TimelineLayout layout = sampleLayout(1036);
    const int bar = barNamed(layout.scene, q("Automated retraining"));
    TimelineDrag drag;
    drag.kind = DragKind::Move;
    drag.grabbed = bar;
    drag.before = {{layout.scene.bars[bar].id, layout.scene.bars[bar].start, layout.scene.bars[bar].finish}};
    const qint64 length = drag.before[0].start.daysTo(drag.before[0].finish);
    const QList<BarMove> snapped = draggedDates(layout, drag, 50, true);
    CHECK(snapped[0].start.day() == 1);
    CHECK(snapped[0].start.daysTo(snapped[0].finish) == length);
    const QList<BarMove> free = draggedDates(layout, drag, 50, false);
    CHECK(drag.before[0].start.daysTo(free[0].start) == std::llround(50 / layout.axis.pixelsPerDay()));
    CHECK(draggedDates(layout, drag, 1, true) == drag.before);
    drag.kind = DragKind::ResizeFinish;
    CHECK(draggedDates(layout, drag, -2000, true)[0].finish == drag.before[0].start);
    CHECK(draggedDates(layout, drag, 40, true)[0].finish.addDays(1).day() == 1);
    const BarMove stepped = steppedDates(layout, drag.before[0], 1, true);
    CHECK(stepped.start == drag.before[0].start);
    CHECK(stepped.finish > drag.before[0].finish);
}

TEST_CASE("a finish at the end of a month steps from end to end and back to where it was", "[roadmap]") {
    const TimelineLayout layout = sampleLayout(1036);
    REQUIRE(layout.axis.snapUnit() == TimeUnit::Month);
    BarMove move{InitiativeId(1), QDate(2027, 1, 4), QDate(2027, 7, 31)};
    for (const int step : {1, 1, -1}) move = steppedDates(layout, move, step, true);
    CHECK(move.finish == QDate(2027, 8, 31));
    CHECK(steppedDates(layout, move, -1, true).finish == QDate(2027, 7, 31));
    move.finish = QDate(2027, 7, 15);
    CHECK(steppedDates(layout, move, 2, true).finish == QDate(2027, 9, 15));
}

TEST_CASE("bars linked to a dragged one are painted with it, all others from the picture that stands still", "[roadmap][drag]") {
    installFonts();
    TimelineLayout layout = layoutTimeline(buildTimelineScene(linkedPlan(40), kToday, {}), TimeAxis::fitting(kToday, kToday.addDays(800), 1200), TimelineMetrics::screen());
    liftBar(layout, layout.scene.barOf.value(20));
    noteLinked(layout);
    QList<int> linked{layout.scene.barOf.value(13), layout.scene.barOf.value(27)};
    std::sort(linked.begin(), linked.end());
    CHECK(layout.linked == linked);
}

TEST_CASE("lines that move with a dragged bar run under the bars that stand still", "[roadmap][drag]") {
    installFonts();
    TimelineLayout layout = layoutTimeline(buildTimelineScene(linkedPlan(40), kToday, {}), TimeAxis::fitting(kToday, kToday.addDays(800), 1200), TimelineMetrics::screen());
    TimelineWindow window;
    window.target = QRectF(0, 0, 1400, windowHeight(layout, 0, layout.lanesHeight));
    const Theme& theme = Theme::light();
    const auto paint = [&](TimelineStill& still, ScreenCache& cache, QImage& image) {
        image = QImage(window.target.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.surface);
        QPainter painter(&image);
        still.paint(painter, layout, theme, window, {}, cache);
    };
    int crossed = 0;
    for (const int moved : {15, 18, 20, 22, 25}) {
        TimelineLayout whole = layout;
        const int bar = layout.scene.barOf.value(moved);
        liftBar(layout, bar);
        noteLinked(layout);
        TimelineStill still;
        ScreenCache cache;
        QImage with;
        paint(still, cache, with);
        const QList<TimelineLink> links = std::exchange(layout.scene.links, {});
        TimelineStill bare;
        ScreenCache bareCache;
        QImage without;
        paint(bare, bareCache, without);
        layout.scene.links = links;
        for (int i = 0; i < layout.bars.size(); ++i) {
            if (i == bar || layout.linked.contains(i)) continue;
            const QRectF inner = layout.bars[i].rect.adjusted(2, 2, -2, -2);
            bool isCrossed = false;
            for (int l = 0; l < links.size(); ++l) {
                if (links[l].from != bar && links[l].to != bar) continue;
                const QPolygonF& line = layout.route(l);
                for (qsizetype s = 1; s < line.size(); ++s) isCrossed = isCrossed || QRectF(line[s - 1], line[s]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5).intersects(inner);
            }
            if (!isCrossed) continue;
            ++crossed;
            const QRect at = toPainter(layout, window, inner).toRect();
            CHECK(with.copy(at) == without.copy(at));
        }
        layout = whole;
    }
    CHECK(crossed > 0);
}
