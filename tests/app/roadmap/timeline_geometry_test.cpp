#include "app/drawing/timeline/layout/timeline_routing.h"
#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/input/timeline_drag.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_still.h"
#include "app/views/timeline/timeline_view.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <utility>

using namespace stagepath;
using test::q;

namespace {

const QDate kToday(2026, 11, 16);

TimelineOptions withBaselineOf(const Portfolio& p) {
    TimelineOptions options;
    options.baseline = p.baselines().rows().constFirst().id;
    return options;
}

TimelineLayout sampleLayout(double width = 1036, const TimelineOptions* options = nullptr) {
    installFonts();
    const Portfolio p = samplePortfolio();
    const TimelineScene scene = buildTimelineScene(p, kToday, options ? *options : withBaselineOf(p));
    return layoutTimeline(scene, TimeAxis::fitting(scene.from, scene.until, width), TimelineMetrics::screen());
}

int barNamed(const TimelineScene& scene, const QString& name) {
    for (int i = 0; i < scene.bars.size(); ++i) {
        if (scene.bars[i].name == name) return i;
    }
    FAIL("no bar " << name.toStdString());
    return -1;
}

}  // namespace

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

TEST_CASE("links run square from edge to edge and keep clear of names where they can", "[roadmap]") {
    const TimelineLayout layout = sampleLayout(1036);
    int crossed = 0;
    for (int i = 0; i < layout.scene.links.size(); ++i) {
        const TimelineLink& link = layout.scene.links[i];
        const QPolygonF line = layout.route(i);
        REQUIRE(line.size() >= 2);
        for (qsizetype s = 1; s < line.size(); ++s) {
            const bool square = std::abs(line[s].x() - line[s - 1].x()) < 0.01 || std::abs(line[s].y() - line[s - 1].y()) < 0.01;
            CHECK(square);
        }
        CHECK(layout.bars[link.from].rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(line.first()));
        CHECK(layout.bars[link.to].rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(line.last()));
        crossed += crossingsOf(layout, line, link.from, link.to).labels;
    }
    CHECK(crossed <= 1);
}

TEST_CASE("links take no long way round however narrow the window is", "[roadmap][links]") {
    for (const double width : {700.0, 780.0, 860.0, 1036.0, 1240.0}) {
        const TimelineLayout layout = sampleLayout(width);
        for (int i = 0; i < layout.scene.links.size(); ++i) {
            const TimelineLink& link = layout.scene.links[i];
            const QPolygonF line = layout.route(i);
            const QRectF way = line.boundingRect();
            const auto [left, right] = std::minmax({line.first().x(), line.last().x()});
            INFO(width << ": " << layout.scene.bars[link.from].name.toStdString() << " to " << layout.scene.bars[link.to].name.toStdString());
            CHECK(way.left() >= left - 180);
            CHECK(way.right() <= right + 120);
        }
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

TEST_CASE("the lines of a selection of many bars are not drawn bold", "[roadmap][links]") {
    const TimelineLayout layout = sampleLayout(1036);
    REQUIRE(layout.scene.bars.size() > 20);
    TimelineWindow window;
    window.target = QRectF(0, 0, 1204, windowHeight(layout, 0, layout.lanesHeight));
    const auto painted = [&](const QSet<int>& selected) {
        QImage image(1204, static_cast<int>(window.target.height()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        TimelineMarks marks;
        marks.selected = selected;
        paintTimeline(painter, layout, Theme::light(), window, marks);
        return image;
    };
    QSet<int> all;
    for (int i = 0; i < layout.scene.bars.size(); ++i) all.insert(i);
    const QImage many = painted(all);
    int bold = 0;
    int lighter = 0;
    for (int i = 0; i < layout.scene.links.size(); ++i) {
        const TimelineLink& link = layout.scene.links[i];
        if (link.broken || link.critical) continue;
        const QImage one = painted({link.from});
        const QPolygonF line = layout.route(i);
        for (qsizetype k = 0; k + 1 < line.size(); ++k) {
            const QPoint at = toPainter(layout, window, (line[k] + line[k + 1]) / 2).toPoint();
            if (!one.rect().contains(at) || one.pixelColor(at).lightness() > 90) continue;
            ++bold;
            lighter += many.pixelColor(at).lightness() > one.pixelColor(at).lightness() + 40;
        }
    }
    CHECK(bold > 3);
    CHECK(lighter * 2 > bold);  // some lie under a bar's edge
}

TEST_CASE("each type of link leaves and enters at its own edges", "[roadmap]") {
    installFonts();
    TimelineScene scene;
    scene.today = kToday;
    scene.from = QDate(2026, 1, 1);
    scene.until = QDate(2028, 12, 31);
    scene.lanes = {TimelineLane{1, q("Lane"), {}, {0, 1}}};
    for (int i = 0; i < 2; ++i) {
        TimelineBar bar;
        bar.id = InitiativeId(i + 1);
        bar.name = q("A");
        bar.start = QDate(2026, 3 + i * 8, 1);
        bar.finish = QDate(2026 + i, 12 - i * 6, 28);
        scene.bars.append(bar);
    }
    const auto type = GENERATE(DependencyType::FinishToStart, DependencyType::StartToStart, DependencyType::FinishToFinish, DependencyType::StartToFinish);
    scene.links = {TimelineLink{DependencyId(1), 0, 1, type, 0, false, false, {}}};
    const TimelineLayout layout = layoutTimeline(scene, TimeAxis::fitting(scene.from, scene.until, 1000), TimelineMetrics::screen());
    const QPolygonF line = layout.route(0);
    const bool fromFinish = type == DependencyType::FinishToStart || type == DependencyType::FinishToFinish;
    const bool toFinish = type == DependencyType::FinishToFinish || type == DependencyType::StartToFinish;
    CHECK(line.first().x() == Approx(fromFinish ? layout.bars[0].rect.right() : layout.bars[0].rect.left()));
    CHECK(line.last().x() == Approx(toFinish ? layout.bars[1].rect.right() : layout.bars[1].rect.left()));
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

namespace {

/// \p count initiatives over five years in three lanes, each linked to the one after it.
Portfolio crowdedPlan(int count) {
    Portfolio p;
    for (int lane = 1; lane <= 3; ++lane) p.put(Workstream{WorkstreamId(lane), lane, q("Lane %1").arg(lane), q("c1")});
    for (int n = 1; n <= count; ++n) {
        Initiative i;
        i.id = InitiativeId(n);
        i.position = n;
        i.name = q("Initiative %1 with a name").arg(n);
        i.workstream = WorkstreamId(n % 3 + 1);
        i.start = kToday.addDays(n * 37 % 1600);
        i.finish = i.start.addDays(28 + n * 53 % 180);
        p.put(i);
        if (n > 1) p.put(Dependency{DependencyId(n), InitiativeId(n - 1), InitiativeId(n), DependencyType::FinishToStart, 0});
    }
    return p;
}

}  // namespace

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

TEST_CASE("after a move broken links say what a scene made anew says", "[roadmap][timeline]") {
    Portfolio p = crowdedPlan(60);
    TimelineScene scene = buildTimelineScene(p, kToday, {});
    for (const int days : {400, -800, 15, 0}) {
        Initiative moved = *p.find(InitiativeId(20));
        moved.start = moved.start.addDays(days);
        moved.finish = moved.finish.addDays(days);
        p.put(moved);
        REQUIRE(refreshBars(scene, p, {moved.id}));
        const TimelineScene anew = buildTimelineScene(p, kToday, {});
        INFO(days);
        CHECK(scene.conflicts == anew.conflicts);
        for (int i = 0; i < anew.links.size(); ++i) {
            CHECK(scene.links[i].broken == anew.links[i].broken);
            CHECK(scene.links[i].text == anew.links[i].text);
        }
        for (int i = 0; i < anew.bars.size(); ++i) {
            const TimelineBar& bar = scene.bars[scene.barOf.value(anew.bars[i].id.value)];
            CHECK(bar.conflictText == anew.bars[i].conflictText);
            CHECK(bar.clashTo == anew.bars[i].clashTo);
        }
    }
}

TEST_CASE("a broken link says its lag or lead, and its type where it is not finish to start", "[roadmap][timeline]") {
    Portfolio p = crowdedPlan(2);
    Initiative second = *p.find(InitiativeId(2));
    second.start = p.find(InitiativeId(1))->start;
    second.finish = second.start.addDays(5);
    p.put(second);
    const auto said = [&p](DependencyType type, int lag) {
        p.put(Dependency{DependencyId(2), InitiativeId(1), InitiativeId(2), type, lag});
        const TimelineScene scene = buildTimelineScene(p, kToday, {});
        REQUIRE(scene.links.size() == 1);
        REQUIRE(scene.links[0].broken);
        return scene.links[0].text;
    };
    const QString plain = said(DependencyType::FinishToStart, 0);
    CHECK_FALSE(plain.contains(q("Finish to")));
    CHECK_FALSE(plain.contains(q("lag of")));
    CHECK(said(DependencyType::FinishToStart, 5).contains(q("; lag of 5 day")));
    CHECK(said(DependencyType::FinishToStart, -14).contains(q("; lead of 14 day")));
    CHECK(said(DependencyType::FinishToFinish, -7).contains(q("; Finish to finish, lead of 7 day")));
}

TEST_CASE("links that are not drawn are said and drawn where their bar is selected", "[roadmap][timeline]") {
    installFonts();
    Portfolio p;
    constexpr int kMany = 600;
    for (int n = 1; n <= kMany + 1; ++n) {
        Initiative i;
        i.id = InitiativeId(n);
        i.position = n;
        i.name = q("Initiative %1").arg(n);
        i.start = n == 1 ? kToday.addDays(-60) : kToday.addDays(n);
        i.finish = i.start.addDays(30);
        p.put(i);
        if (n > 1) p.put(Dependency{DependencyId(n), InitiativeId(1), i.id, DependencyType::FinishToStart, 0});
    }
    TimelineView view;
    view.resize(1200, 800);
    view.show();
    QSignalSpy said(&view, &TimelineView::linksLeftOut);
    view.setScene(buildTimelineScene(p, kToday, {}));
    view.viewport()->grab();
    REQUIRE(said.size() == 1);
    const int count = said.constFirst().constFirst().toInt();
    CHECK(count > 400);
    view.viewport()->grab();
    CHECK(said.size() == 1);
    view.select(InitiativeId(1));
    view.viewport()->grab();
    REQUIRE(said.size() == 2);
    CHECK(said.constLast().constFirst().toInt() == 0);
    TimelineLegend legend;
    legend.setPlan(kToday, kToday.addYears(1), kToday, false, 2);
    legend.setLinksLeftOut(count);
    CHECK(legend.accessibleDescription().contains(QLocale().toString(count)));
    CHECK(legend.toolTip().contains(q("select a bar")));
    legend.setLinksLeftOut(0);
    CHECK(legend.toolTip().isEmpty());
}

namespace {

/// \p count bars in two workstreams, each linked to the one seven further on.
Portfolio linkedPlan(int count) {
    Portfolio p;
    p.put(Workstream{WorkstreamId(1), 1, q("Data"), q("c1")});
    p.put(Workstream{WorkstreamId(2), 2, q("Models"), q("c2")});
    for (int n = 1; n <= count; ++n) {
        Initiative i;
        i.id = InitiativeId(n);
        i.position = n;
        i.name = q("Initiative %1").arg(n);
        i.workstream = WorkstreamId(1 + n % 2);
        i.start = kToday.addDays(n * 11 % 700);
        i.finish = i.start.addDays(40 + n % 50);
        p.put(i);
        if (n > 7) p.put(Dependency{DependencyId(n), InitiativeId(n - 7), i.id, DependencyType::FinishToStart, 0});
    }
    return p;
}

}  // namespace

TEST_CASE("lines keep their way while somebody zooms and find the best one when the hand rests", "[roadmap][links]") {
    installFonts();
    TimelineView view;
    view.resize(1400, 900);
    view.show();
    view.setScene(buildTimelineScene(linkedPlan(60), kToday, {}));
    view.setZoom(TimelineView::Zoom::Year);
    const TimelineLayout& shown = view.layoutOf();
    for (int i = 0; i < shown.scene.links.size(); ++i) shown.route(i);
    for (int step = 0; step < 6; ++step) view.zoomBy(1.15, 700);
    for (int i = 0; i < shown.scene.links.size(); ++i) {
        const TimelineLink& link = shown.scene.links[i];
        const QPolygonF line = shown.route(i);
        REQUIRE(line.size() >= 2);
        CHECK(shown.bars[link.from].rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(line.first()));
        CHECK(shown.bars[link.to].rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(line.last()));
    }
    QTest::qWait(300);
    const TimelineLayout fresh = layoutTimeline(shown.scene, shown.axis, shown.metrics);
    for (int i = 0; i < shown.scene.links.size(); ++i) CHECK(shown.route(i) == fresh.route(i));
}

TEST_CASE("a move lets the lines of others be as long as nothing comes in their way", "[roadmap][links]") {
    installFonts();
    Portfolio p = linkedPlan(400);
    TimelineView view;
    view.resize(1400, 900);
    view.show();
    view.setScene(buildTimelineScene(p, kToday, {}));
    const TimelineLayout& shown = view.layoutOf();
    for (int i = 0; i < shown.scene.links.size(); ++i) shown.route(i);
    const auto before = shown.routes;
    Initiative moved = *p.find(InitiativeId(100));
    moved.start = moved.start.addDays(21);
    moved.finish = moved.finish.addDays(21);
    p.put(moved);
    REQUIRE(view.updateBars(p, {moved.id}, {}));
    CHECK(shown.routes.size() > before.size() / 4);  // most of the others were kept
    const int bar = shown.scene.barOf.value(100);
    for (auto it = shown.routes.cbegin(); it != shown.routes.cend(); ++it) {
        const TimelineLink& link = shown.scene.links[it.key()];
        CHECK(link.from != bar);
        CHECK(link.to != bar);
        CHECK(shown.bars[link.from].rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(it->first()));
        CHECK(shown.bars[link.to].rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(it->last()));
    }
    for (int i = 0; i < shown.scene.links.size(); ++i) REQUIRE(shown.route(i).size() >= 2);
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
