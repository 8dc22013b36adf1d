// Bars, gates and their names share no place.
#include "app/drawing/theme.h"
#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/layout/timeline_layout.h"
#include "app/drawing/timeline/timeline_painter.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "tests/app/roadmap/timeline_home.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace stagepath;
using test::barNamed;
using test::crowdedPlan;
using test::kToday;
using test::q;
using test::sampleLayout;

TEST_CASE("bars with their labels share no place in a row, and rows are filled in order of start", "[roadmap]") {
    for (const double width : {500.0, 800.0, 1036.0, 2400.0}) {
        const TimelineLayout layout = sampleLayout(width);
        for (const LaneGeometry& lane : layout.lanes) {
            for (const QList<int>& row : lane.rows) {
                for (qsizetype i = 1; i < row.size(); ++i) {
                    CHECK(layout.bars[row[i - 1]].right() < layout.bars[row[i]].left());
                    CHECK(layout.scene.bars[row[i - 1]].start <= layout.scene.bars[row[i]].start);
                }
            }
        }
    }
}

TEST_CASE("the name beside a bar keeps off the dot that links are drawn from, and off the next bar", "[roadmap]") {
    int beside = 0;
    for (const double width : {500.0, 800.0, 1036.0, 2400.0}) {
        const TimelineLayout layout = sampleLayout(width);
        for (const LaneGeometry& lane : layout.lanes) {
            for (const QList<int>& row : lane.rows) {
                for (qsizetype i = 0; i < row.size(); ++i) {
                    const BarGeometry& bar = layout.bars[row[i]];
                    const QRectF label = bar.labelBesideDot(1);
                    CHECK(label.size() == bar.label.size());
                    if (bar.place != LabelPlace::After) continue;
                    ++beside;
                    CHECK(label.left() > bar.rect.right() + kLinkDotDistance + kLinkDotRadius);
                    if (i + 1 < row.size()) CHECK(label.right() <= layout.bars[row[i + 1]].left() + 0.01);
                }
            }
        }
    }
    CHECK(beside > 0);
}

TEST_CASE("packing uses the fewest rows", "[roadmap]") {
    const TimelineLayout layout = sampleLayout(1036);
    for (int l = 0; l < layout.lanes.size(); ++l) {
        // The fewest rows are as many as extents (with the gap) meet in one place at most.
        int most = 0;
        for (const int bar : layout.scene.lanes[l].bars) {
            int meeting = 0;
            const double at = layout.bars[bar].left();
            for (const int other : layout.scene.lanes[l].bars) {
                if (layout.bars[other].left() <= at && layout.bars[other].right() + 8 > at) ++meeting;
            }
            most = std::max(most, meeting);
        }
        CHECK(layout.lanes[l].rows.size() == std::max(most, 1));
    }
}

TEST_CASE("milestones keep to four rows and their labels apart", "[roadmap]") {
    for (const double width : {500.0, 1036.0}) {
        const TimelineLayout layout = sampleLayout(width);
        for (qsizetype i = 0; i < layout.milestones.size(); ++i) {
            CHECK(layout.milestones[i].row < 4);
            for (qsizetype j = 0; j < i; ++j) {
                if (layout.milestones[i].label.isNull() || layout.milestones[j].label.isNull()) continue;
                CHECK_FALSE(layout.milestones[i].label.intersects(layout.milestones[j].label));
            }
        }
    }
}

TEST_CASE("the name of a gate without room at the end of the plan is cut and not left out", "[roadmap]") {
    TimelineLayout layout = sampleLayout(1036);
    layout.scene.milestones.clear();
    for (int n = 0; n < 5; ++n) {
        TimelineMilestone gate;
        gate.id = MilestoneId(n + 1);
        gate.gate = true;
        gate.name = q("A use case with a long name of its own reaches stage 4 with everything");
        gate.date = layout.axis.dateAt(layout.axis.width() - 240 + n * 59);
        layout.scene.milestones.append(gate);
    }
    layoutMilestones(layout);
    REQUIRE(layout.milestones.size() == 5);
    CHECK(layout.milestones[0].text == layout.scene.milestones[0].name);
    CHECK(layout.milestones[4].text.endsWith(QChar(0x2026)));
    for (int i = 0; i < 5; ++i) {
        CHECK_FALSE(layout.milestones[i].label.isNull());
        for (int j = 0; j < i; ++j) CHECK_FALSE(layout.milestones[i].label.intersects(layout.milestones[j].label));
    }
}

TEST_CASE("at the foot of a window the name of a lane stands under the line the lane begins with", "[roadmap]") {
    const TimelineLayout layout = sampleLayout(1036);
    const Theme& theme = Theme::light();
    const LaneGeometry& last = layout.lanes.constLast();
    TimelineWindow window;
    const double head = layout.metrics.headHeight + layout.gatesHeight;
    window.target = QRectF(0, 0, 1204, std::ceil(head + last.top + 12));
    QImage image(1204, static_cast<int>(window.target.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTimeline(painter, layout, theme, window, {});
    painter.end();
    const QImage lane = image.copy(20, static_cast<int>(head + last.top) - 14, 90, 12);
    const QColor ground = lane.pixelColor(85, 2);
    for (int x = 0; x < lane.width(); ++x) CHECK(lane.pixelColor(x, 8) == ground);
}

TEST_CASE("laying out one lane again gives what laying out all gives", "[roadmap]") {
    TimelineLayout layout = sampleLayout();
    const int bar = barNamed(layout.scene, q("Language model gateway"));
    for (const int days : {90, -200, 400}) {
        layout.scene.bars[bar].start = layout.scene.bars[bar].start.addDays(days);
        layout.scene.bars[bar].finish = layout.scene.bars[bar].finish.addDays(days);
        layoutLane(layout, layout.scene.bars[bar].lane);
        const TimelineLayout whole = layoutTimeline(layout.scene, layout.axis, layout.metrics, layout.widths);
        CHECK(layout.lanesHeight == Approx(whole.lanesHeight));
        for (int i = 0; i < layout.bars.size(); ++i) {
            CHECK(layout.bars[i].rect == whole.bars[i].rect);
            CHECK(layout.bars[i].row == whole.bars[i].row);
        }
    }
}

TEST_CASE("each bar of a crowded lane takes the first row that is free where it begins", "[roadmap][timeline]") {
    installFonts();
    const Portfolio p = crowdedPlan(400);
    const TimelineScene scene = buildTimelineScene(p, kToday, {});
    const TimelineLayout layout = layoutTimeline(scene, TimeAxis(scene.from, scene.until, 1, 1), TimelineMetrics::screen());
    for (const TimelineLane& lane : layout.scene.lanes) {
        QList<double> ends;
        for (const int index : lane.bars) {
            const BarGeometry& bar = layout.bars[index];
            int row = 0;
            while (row < ends.size() && ends[row] + 8 > bar.left()) ++row;
            if (row == ends.size()) ends.append(0);
            ends[row] = bar.right();
            REQUIRE(bar.row == row);
        }
        CHECK(ends.size() > 10);
    }
}

TEST_CASE("laying out again measures the same widths with fonts that are equal", "[roadmap][timeline]") {
    installFonts();
    TextWidths widths;
    const TimelineMetrics metrics = TimelineMetrics::screen();
    const double width = widths.of(q("Data platform"), metrics.label);
    CHECK(widths.of(q("Data platform"), TimelineMetrics::screen().label) == width);
    CHECK(widths.of(q("Data platform"), metrics.label) == width);
    CHECK(widths.of(q("Data platform"), TimelineMetrics::screen(2).label) > width);
    const QString cut = widths.elided(q("A name that is far too long for its room"), metrics.label, 60);
    CHECK(cut.endsWith(QChar(0x2026)));
    CHECK(widths.elided(q("A name that is far too long for its room"), metrics.label, 90).size() > cut.size());
}
