// The lines between bars keep clear of names, and broken ones say what is wrong.
#include "app/drawing/theme.h"
#include "app/drawing/timeline/layout/timeline_axis.h"
#include "app/drawing/timeline/layout/timeline_layout.h"
#include "app/drawing/timeline/layout/timeline_routing.h"
#include "app/drawing/timeline/timeline_painter.h"
#include "app/drawing/timeline/timeline_scene.h"
#include "app/drawing/typography.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_view.h"
#include "tests/app/roadmap/timeline_home.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <cstdlib>

using namespace stagepath;
using test::crowdedPlan;
using test::kToday;
using test::linkedPlan;
using test::q;
using test::sampleLayout;

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

TEST_CASE("however crowded a plan is, no line is seen behind the letters of a name", "[roadmap][links]") {
    for (const int count : {100, 300}) {
        installFonts();
        const Portfolio plan = crowdedPlan(count);
        TimelineScene scene = buildTimelineScene(plan, kToday, {});
        const TimeAxis axis = TimeAxis::fitting(scene.from, scene.until, 1036);
        const TimelineLayout linked = layoutTimeline(scene, axis, TimelineMetrics::screen());
        scene.links.clear();
        const TimelineLayout unlinked = layoutTimeline(scene, axis, TimelineMetrics::screen());
        TimelineWindow window;
        window.target = QRectF(0, 0, 1300, windowHeight(linked, 0, linked.lanesHeight));
        const auto painted = [&](const TimelineLayout& layout) {
            QImage image(window.target.size().toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintTimeline(painter, layout, Theme::light(), window);
            return image;
        };
        int crossed = 0;
        for (int i = 0; i < linked.scene.links.size(); ++i) crossed += crossingsOf(linked, linked.route(i), linked.scene.links[i].from, linked.scene.links[i].to).labels;
        REQUIRE(crossed > 0);
        const QImage with = painted(linked);
        const QImage without = painted(unlinked);
        int seen = 0;  // pixels that a line makes darker; those of the grid behind a name may go with the lines
        for (const BarGeometry& g : linked.bars) {
            if (g.place != LabelPlace::After && g.place != LabelPlace::Before) continue;
            const QRect letters = toPainter(linked, window, g.label).adjusted(2, 5, -2, -5).toRect();
            for (int y = letters.top(); y <= letters.bottom(); ++y) {
                for (int x = letters.left(); x <= letters.right(); ++x) seen += qGray(with.pixel(x, y)) < qGray(without.pixel(x, y)) - 4 ? 1 : 0;
            }
        }
        CHECK(seen == 0);
    }
}
