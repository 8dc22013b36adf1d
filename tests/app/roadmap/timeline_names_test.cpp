// The names of bars on the roadmap: in sight whole or cut with an ellipsis, apart from lines, and with what the bar lacks.
#include "app/drawing/timeline/layout/timeline_routing.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/timeline_view.h"
#include "tests/support/support.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace stagepath;
using test::q;

namespace {

const QDate kToday(2026, 11, 16);

}  // namespace

TEST_CASE("a line down keeps a little away from the names beside bars", "[roadmap][links]") {
    installFonts();
    const TimelineMetrics metrics = TimelineMetrics::screen();
    TextWidths widths;
    const QString name = q("A name beside its bar");
    TimelineScene scene;
    scene.today = kToday;
    scene.from = QDate(2026, 1, 1);
    scene.until = QDate(2028, 12, 31);
    // One pixel a day. The first way down from the first bar, at 402, would pass the name in the lane between by one pixel.
    const int end = 401 - static_cast<int>(metrics.labelGap + widths.of(name, metrics.label));
    const auto add = [&scene](const QString& text, int from, int to) {
        const auto index = static_cast<int>(scene.bars.size());
        TimelineBar bar;
        bar.id = InitiativeId(index + 1);
        bar.name = text;
        bar.lane = index;
        bar.start = scene.from.addDays(from);
        bar.finish = scene.from.addDays(to - 1);
        scene.bars.append(bar);
        scene.lanes.append(TimelineLane{index + 1, q("Lane"), {}, {index}});
    };
    add(q("A"), 300, 396);
    add(name, end - 12, end);
    add(q("B"), 700, 800);
    scene.links = {TimelineLink{DependencyId(1), 0, 2, DependencyType::FinishToStart, 0, false, false, {}}};
    const TimelineLayout layout = layoutTimeline(scene, TimeAxis(scene.from, scene.until, 1), metrics);
    REQUIRE(layout.bars[1].place == LabelPlace::After);
    const QRectF label = layout.bars[1].label;
    REQUIRE(label.right() == Approx(401));
    const QPolygonF line = layout.route(0);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const bool isDown = std::abs(line[i].x() - line[i - 1].x()) < 0.01;
        if (!isDown || std::max(line[i].y(), line[i - 1].y()) < label.top() || std::min(line[i].y(), line[i - 1].y()) > label.bottom()) continue;
        const bool isClear = line[i].x() >= label.right() + 3 || line[i].x() <= label.left() - 3;
        CHECK(isClear);
    }
    CHECK(crossingsOf(layout, line, 0, 2).touched == 0);
}

TEST_CASE("names beside bars end within the window, also where it can be scrolled down", "[roadmap][timeline]") {
    installFonts();
    Portfolio p;
    for (int n = 1; n <= 80; ++n) {
        Initiative i;
        i.id = InitiativeId(n);
        i.position = n;
        i.name = q("Initiative %1").arg(n);
        i.finish = QDate(2028, 12, 31).addDays(1 - n);
        i.start = i.finish.addDays(-30);
        p.put(i);
    }
    TimelineView view;
    view.resize(1200, 800);
    view.show();
    view.setScene(buildTimelineScene(p, kToday, {}));
    REQUIRE(view.verticalScrollBar()->maximum() > 0);
    const TimelineLayout& layout = view.layoutOf();
    int beside = 0;
    for (const BarGeometry& bar : layout.bars) {
        CHECK(toPainter(layout, view.window(), bar.label).right() <= view.viewport()->width());
        beside += bar.place == LabelPlace::After ? 1 : 0;
    }
    CHECK(beside > 10);
}

TEST_CASE("a name without room on either side of its bar is cut where the time shown ends", "[roadmap][timeline]") {
    installFonts();
    Portfolio p;
    Initiative i;
    i.id = InitiativeId(1);
    i.name = q("Workforce planning: Ownership, Business case");
    i.start = QDate(2027, 3, 1);
    i.finish = QDate(2027, 3, 31);
    p.put(i);
    const TimelineScene scene = buildTimelineScene(p, kToday, {});
    const TimelineLayout layout = layoutTimeline(scene, TimeAxis::fitting(scene.from, scene.until, 200), TimelineMetrics::screen());
    CHECK(layout.bars[0].label.right() <= layout.axis.width() + 24);
    CHECK(layout.bars[0].label.left() >= -0.01);
    CHECK(layout.bars[0].text.endsWith(QChar(0x2026)));
}

TEST_CASE("the bar of an initiative that lacks a date is drawn with a dashed outline", "[roadmap][timeline]") {
    installFonts();
    const auto edgesOf = [](QDate start, QDate finish) {
        Portfolio p;
        Initiative i;
        i.id = InitiativeId(1);
        i.name = q("A");
        i.start = start;
        i.finish = finish;
        p.put(i);
        const TimelineScene scene = buildTimelineScene(p, kToday, {});
        const TimelineLayout layout = layoutTimeline(scene, TimeAxis(scene.from, scene.until, 5), TimelineMetrics::screen());
        TimelineWindow window;
        window.target = QRectF(0, 0, 1204, windowHeight(layout, 0, layout.lanesHeight));
        QImage image(1204, static_cast<int>(window.target.height()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintTimeline(painter, layout, Theme::light(), window, {});
        painter.end();
        const QRectF r = toPainter(layout, window, layout.bars[0].rect);
        const int y = static_cast<int>(std::ceil(r.top()));
        const int middle = (Theme::light().control.lightness() + Theme::light().surface.lightness()) / 2;
        int edges = 0;
        for (int x = static_cast<int>(r.left()) + 8; x < static_cast<int>(r.right()) - 8; ++x) edges += (image.pixelColor(x, y).lightness() > middle) != (image.pixelColor(x + 1, y).lightness() > middle) ? 1 : 0;
        return edges;
    };
    CHECK(edgesOf(kToday, kToday.addDays(27)) < 6);
    CHECK(edgesOf({}, {}) > 10);
    CHECK(edgesOf(kToday, {}) > 10);
}

TEST_CASE("a locked bar that holds its name has room for its pin as well, whatever its length", "[roadmap][timeline]") {
    installFonts();
    const TimelineMetrics metrics = TimelineMetrics::screen();
    int within = 0;
    int beside = 0;
    for (int days = 30; days < 260; ++days) {
        TimelineScene scene;
        scene.today = kToday;
        scene.from = QDate(2026, 1, 1);
        scene.until = QDate(2028, 12, 31);
        TimelineBar bar;
        bar.id = InitiativeId(1);
        bar.name = q("A bar that stays where it is");
        bar.locked = true;
        bar.start = scene.from.addDays(100);
        bar.finish = bar.start.addDays(days - 1);
        scene.bars.append(bar);
        scene.lanes.append(TimelineLane{1, q("Lane"), {}, {0}});
        const BarGeometry g = layoutTimeline(scene, TimeAxis(scene.from, scene.until, 1), metrics).bars[0];
        (g.place == LabelPlace::Inside ? within : beside) += 1;
        if (g.place == LabelPlace::Inside) CHECK(g.shown.right() - g.label.right() >= 20 * metrics.u - 0.001);
    }
    CHECK(within > 20);
    CHECK(beside > 20);
}
