// Dates and positions, the scene of the plan, and what is painted and found where.
#include "app/drawing/theme.h"
#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/layout/timeline_layout.h"
#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/timeline/timeline_painter.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "core/exchange/sample_reader.h"
#include "tests/app/roadmap/timeline_home.h"

#include <QImage>
#include <QPainter>
#include <QRgb>

#include <algorithm>
#include <cmath>

using namespace stagepath;
using test::barNamed;
using test::kToday;
using test::q;
using test::sampleLayout;
using test::withBaselineOf;

TEST_CASE("dates and positions are each other's inverse", "[roadmap]") {
    const TimeAxis axis(QDate(2026, 10, 1), QDate(2029, 12, 31), 0.87);
    for (QDate date(2026, 10, 1); date <= QDate(2029, 12, 31); date = date.addDays(1)) {
        REQUIRE(axis.dateAt(axis.x(date)) == date);
        REQUIRE(axis.dateAt(axis.x(date) + 0.86) == date);
    }
    CHECK(axis.endX(QDate(2026, 12, 31)) == Approx(axis.x(QDate(2027, 1, 1))));
    CHECK(TimeAxis::fitting(QDate(2026, 1, 1), QDate(2026, 12, 31), 730).pixelsPerDay() == Approx(2));
}

TEST_CASE("heads and snapping follow the zoom", "[roadmap]") {
    const QDate from(2026, 1, 1);
    const QDate until(2035, 12, 31);
    const auto units = [&](double day) { return std::make_tuple(TimeAxis(from, until, day).upperUnit(), TimeAxis(from, until, day).lowerUnit(), TimeAxis(from, until, day).snapUnit()); };
    CHECK(units(12) == std::make_tuple(TimeUnit::Month, TimeUnit::Week, TimeUnit::Day));
    CHECK(units(2.8) == std::make_tuple(TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Week));
    CHECK(units(0.87) == std::make_tuple(TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month));
    CHECK(units(0.15) == std::make_tuple(TimeUnit::Year, TimeUnit::Year, TimeUnit::Month));
}

TEST_CASE("fiscal years move quarters and years", "[roadmap]") {
    const TimeAxis axis(QDate(2026, 1, 1), QDate(2028, 12, 31), 1, 4);
    CHECK(axis.floorTo(QDate(2026, 3, 31), TimeUnit::Year) == QDate(2025, 4, 1));
    CHECK(axis.floorTo(QDate(2026, 4, 1), TimeUnit::Quarter) == QDate(2026, 4, 1));
    CHECK(axis.floorTo(QDate(2026, 12, 31), TimeUnit::Quarter) == QDate(2026, 10, 1));
    const QList<TimeTick> years = axis.ticks(TimeUnit::Year, axis.from(), axis.until(), true);
    REQUIRE(years.size() == 4);
    CHECK(years[1].label == q("FY 2027"));
    CHECK(axis.ticks(TimeUnit::Quarter, QDate(2026, 4, 1), QDate(2026, 6, 30), false).constFirst().label == q("Q1"));
}

TEST_CASE("the scene of the sample has its bars, gates and conflicts", "[roadmap]") {
    const Portfolio p = samplePortfolio();
    TimelineScene scene = buildTimelineScene(p, kToday, withBaselineOf(p));
    CHECK(scene.lanes.size() == 6);
    CHECK(scene.bars.size() == 26);
    CHECK(scene.milestones.size() == 14);
    CHECK(scene.from == QDate(2026, 10, 1));
    CHECK(scene.until == QDate(2029, 12, 31));
    CHECK(scene.conflicts == 1);
    CHECK(scene.bars[barNamed(scene, q("Trade document checking live"))].conflict);
    CHECK(std::count_if(scene.milestones.begin(), scene.milestones.end(), [](const TimelineMilestone& m) { return m.gate && !m.met; }) == 3);
    markFindings(scene, p, findingsOf(p, kToday));
    CHECK(scene.bars[barNamed(scene, q("Call summary in all centres"))].conflict);
}

TEST_CASE("every grouping puts each initiative into one lane", "[roadmap]") {
    const Portfolio p = samplePortfolio();
    for (const TimelineLanes g : {TimelineLanes::Workstream, TimelineLanes::Unit, TimelineLanes::Owner, TimelineLanes::Lead, TimelineLanes::Stage, TimelineLanes::Quadrant}) {
        TimelineOptions options;
        options.lanes = g;
        const TimelineScene scene = buildTimelineScene(p, kToday, options);
        qsizetype bars = 0;
        for (const TimelineLane& lane : scene.lanes) {
            CHECK(!lane.name.isEmpty());
            bars += lane.bars.size();
        }
        CHECK(bars == 26);
    }
}

TEST_CASE("the head names a week at the edge whole or not at all", "[roadmap]") {
    TimelineLayout layout = sampleLayout(1036);
    layout = layoutTimeline(layout.scene, TimeAxis(layout.scene.from, layout.scene.until, 8), TimelineMetrics::screen());
    const TimelineMetrics& m = layout.metrics;
    REQUIRE(layout.axis.lowerUnit() == TimeUnit::Week);
    const auto paint = [&](double scrollX) {
        TimelineWindow window;
        window.target = QRectF(0, 0, m.laneColumn + 400, windowHeight(layout, 0, layout.lanesHeight));
        window.scrollX = scrollX;
        QImage image(window.target.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        paintTimeline(painter, layout, Theme::light(), window);
        return image;
    };
    // Scrolled to the middle of the name of a week: that of the next one stays, and nothing is left of the cut one.
    const auto ticks = layout.axis.ticks(TimeUnit::Week, layout.axis.from(), layout.axis.until(), false);
    const TimeTick& cut = ticks[6];  // no month begins in it
    const double at = std::round(cut.x + cut.width / 2);
    const QImage image = paint(at);
    const int column = static_cast<int>(m.laneColumn);
    const int middle = static_cast<int>(m.headHeight * 0.75);
    const int width = static_cast<int>(cut.width / 2) - 4;
    QSet<QRgb> colours;
    for (int y = middle - 4; y < middle + 4; ++y) {
        for (int x = 3; x < width; ++x) colours.insert(image.pixel(column + x, y));
    }
    CHECK(colours.size() == 1);
}

TEST_CASE("what is under a point is found", "[roadmap]") {
    const TimelineLayout layout = sampleLayout();
    for (int i = 0; i < layout.bars.size(); ++i) {
        CHECK(layout.barAt(layout.bars[i].rect.center()) == i);
        CHECK(layout.laneAt(layout.bars[i].rect.center().y()) == layout.scene.bars[i].lane);
    }
    for (int i = 0; i < layout.milestones.size(); ++i) CHECK(layout.milestoneAt(layout.milestones[i].centre) >= 0);
    CHECK(layout.barAt({-50, 10}) == -1);
    CHECK(layout.laneAt(layout.lanesHeight + 1) == -1);
}

TEST_CASE("right to left mirrors the window and back", "[roadmap]") {
    const TimelineLayout layout = sampleLayout();
    TimelineWindow window;
    window.target = QRectF(0, 0, 1224, 700);
    window.scrollX = 40;
    window.mirrored = true;
    const QPointF point(200, 30);
    const QPointF there = toPainter(layout, window, point);
    CHECK(there.x() == Approx(1224 - layout.metrics.laneColumn - 160));
    CHECK(toLayout(layout, window, there) == point);
    CHECK(bodyRect(layout, window).left() == 0);
}

TEST_CASE("the strip tells the sample's story", "[roadmap]") {
    const Portfolio p = samplePortfolio();
    const Portfolio baseline = withBaseline(p, p.baselines().rows().constFirst().id);
    const MaturityStrip strip = buildMaturityStrip(p, &baseline, Subject::enterprise(), kToday, QDate(2026, 10, 1), QDate(2029, 12, 31));
    REQUIRE(strip.targets.size() == 3);
    CHECK(strip.targets[0].reached);
    CHECK(strip.targets[1].reached);
    CHECK_FALSE(strip.targets[2].reached);
    CHECK(strip.targets[2].missing == q("Ownership 3, Business case 3"));
    QDate second;
    QDate third;
    for (const ProjectionStep& step : strip.plan) {
        if (step.earnedStage >= 2 && !second.isValid()) second = step.date;
        if (step.earnedStage >= 3 && !third.isValid()) third = step.date;
    }
    CHECK(second.toString(q("yyyy-MM")) == q("2027-09"));
    CHECK(third.toString(q("yyyy-MM")) == q("2028-09"));
    CHECK_FALSE(strip.baseline.isEmpty());
}

TEST_CASE("windows of a layout paint the same picture as the whole", "[roadmap]") {
    const TimelineLayout layout = sampleLayout(1000);
    const auto paint = [&](double scrollX, double width) {
        TimelineWindow window;
        window.target = QRectF(0, 0, layout.metrics.laneColumn + width, windowHeight(layout, 0, layout.lanesHeight));
        window.scrollX = scrollX;
        QImage image(window.target.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        paintTimeline(painter, layout, Theme::light(), window);
        return image;
    };
    const QImage whole = paint(0, 1000);
    const QImage part = paint(300, 400);
    // Bars and links of a part lie where they lie in the whole; names that stick to the edge may differ beside it.
    const int column = static_cast<int>(layout.metrics.laneColumn);
    int different = 0;
    const int top = static_cast<int>(layout.metrics.headHeight + layout.gatesHeight) + 2;
    for (int y = top; y < part.height(); ++y) {
        for (int x = 180; x < 390; ++x) different += part.pixel(column + x, y) != whole.pixel(column + x + 300, y) ? 1 : 0;
    }
    CHECK(different < 200 * part.height() / 100);
}
