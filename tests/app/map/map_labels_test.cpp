#include "app/drawing/map/map_layout.h"
#include "app/drawing/map/map_painter.h"
#include "app/drawing/typography.h"
#include "tests/app/map/random_map.h"
#include "tests/support/support.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <cmath>
#include <utility>

using namespace stagepath;
using test::distanceTo;
using test::q;
using test::randomScene;

namespace {

MapLayout layoutOf(const MapScene& scene) {
    installFonts();
    return layoutMap(QRectF(0, 0, 840, 780), scene, {});
}

}  // namespace

TEST_CASE("on a hundred portfolios no label lies on another label, a bubble or a caption", "[map]") {
    int placed = 0;
    int all = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const MapLayout map = layoutOf(randomScene(seed));
        all += static_cast<int>(map.labels.size());
        for (qsizetype i = 0; i < map.labels.size(); ++i) {
            const QRectF rect = map.labels[i].rect;
            if (rect.isNull()) continue;
            ++placed;
            CHECK(map.geometry.plot.contains(rect));
            for (qsizetype k = 0; k < i; ++k) CHECK_FALSE(rect.intersects(map.labels[k].rect));
            for (const MapSpot& spot : map.spots) CHECK(distanceTo(rect, spot.centre) >= spot.radius);
            for (const QRectF& caption : map.captions) CHECK_FALSE(rect.intersects(caption));
        }
    }
    INFO(placed << " of " << all << " labels have a place");
    CHECK(placed > all * 0.7);
}

TEST_CASE("a label stands nearer to its own bubble than to any other", "[map]") {
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const MapLayout map = layoutOf(randomScene(seed));
        for (const MapLabel& label : map.labels) {
            if (label.rect.isNull() || label.ghost || label.apart) continue;
            const double own = distanceTo(label.rect, map.spots[label.bubble].centre) - map.spots[label.bubble].radius;
            CHECK(own <= 16);
            for (qsizetype i = 0; i < map.spots.size(); ++i) {
                if (i != label.bubble) CHECK(distanceTo(label.rect, map.spots[i].centre) - map.spots[i].radius > own);
            }
        }
    }
}

TEST_CASE("a name that stands off its bubble is led to it and to no other", "[map][leader]") {
    int led = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const MapLayout map = layoutOf(randomScene(seed));
        for (const MapLabel& label : map.labels) {
            const QLineF leader = mapLeader(map, label, 1);
            if (leader.isNull()) continue;
            ++led;
            const MapSpot& own = map.spots[label.bubble];
            CHECK(QLineF(own.centre, leader.p1()).length() == Approx(own.radius));
            CHECK(label.rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(leader.p2()));
            CHECK(leader.length() >= 7);
            for (qsizetype i = 0; i < map.spots.size(); ++i) {
                if (i != label.bubble) CHECK(QLineF(map.spots[i].centre, leader.center()).length() > map.spots[i].radius);
            }
        }
    }
    CHECK(led > 20);
}

TEST_CASE("labels stand the same every time", "[map]") {
    for (quint32 seed = 1; seed <= 100; seed += 9) {
        const MapLayout once = layoutOf(randomScene(seed));
        const MapLayout again = layoutOf(randomScene(seed));
        REQUIRE(once.labels.size() == again.labels.size());
        for (qsizetype i = 0; i < once.labels.size(); ++i) {
            CHECK(once.labels[i].text == again.labels[i].text);
            CHECK(once.labels[i].rect == again.labels[i].rect);
        }
    }
}

TEST_CASE("whatever is selected has a label inside the map", "[map]") {
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const MapScene scene = randomScene(seed);
        const MapLayout map = layoutOf(scene);
        for (const MapBubble& b : scene.bubbles) {
            const QList<MapLabel> labels = labelsFor(map, scene, {b.id}, {}).strong;
            REQUIRE(labels.size() == 1);
            CHECK(scene.bubbles[labels[0].bubble].id == b.id);
            CHECK(map.geometry.plot.contains(labels[0].rect));
            const MapSpot& spot = map.spots[labels[0].bubble];
            if (!labels[0].covers) CHECK(distanceTo(labels[0].rect, spot.centre) > spot.radius);
        }
    }
}

TEST_CASE("over sixty bubbles only the ten highest are labelled", "[map]") {
    MapScene scene;
    for (int i = 0; i < 61; ++i) {
        MapBubble b;
        b.id = UseCaseId(i + 1);
        b.name = q("U%1").arg(i);
        b.at = {(i * 37) % 100 + 0.5, i * 1.6};
        scene.bubbles.append(b);
    }
    scene.reindex();
    const MapLayout map = layoutOf(scene);
    REQUIRE(map.labels.size() == 10);
    for (int i = 0; i < 10; ++i) CHECK(map.labels[i].text == q("U%1").arg(60 - i));
    scene.bubbles.removeLast();
    scene.reindex();
    CHECK(layoutOf(scene).labels.size() == 60);
}

TEST_CASE("among two thousand bubbles the ten highest have their names, none over another", "[map]") {
    QRandomGenerator random(11);
    MapScene scene;
    for (int i = 0; i < 2000; ++i) {
        MapBubble b;
        b.id = UseCaseId(i + 1);
        b.name = q("A use case with quite a name %1").arg(i);
        b.at = {random.bounded(100.0), random.bounded(100.0)};
        b.radius = 5;
        b.readinessScored = b.impactScored = true;
        scene.bubbles.append(b);
    }
    scene.reindex();
    const MapLayout map = layoutOf(scene);
    REQUIRE(map.labels.size() == 10);
    for (qsizetype i = 0; i < map.labels.size(); ++i) {
        const QRectF rect = map.labels[i].rect;
        INFO(map.labels[i].text.toStdString());
        CHECK_FALSE(rect.isNull());
        CHECK(map.geometry.plot.contains(rect));
        for (qsizetype k = 0; k < i; ++k) CHECK_FALSE(rect.intersects(map.labels[k].rect));
        for (const QRectF& caption : map.captions) CHECK_FALSE(rect.intersects(caption));
    }
}

TEST_CASE("however large the map is shown, no name and no plate under one lies over its axes", "[map]") {
    installFonts();
    MapScene scene;
    for (int i = 0; i < 2000; ++i) {
        MapBubble b;
        b.id = UseCaseId(i + 1);
        b.name = q("A use case with quite a name %1").arg(i);
        // The highest crowd at an edge, so that their names have to cover others.
        b.at = {i % 3 == 0 ? i % 12 / 4.0 : i % 3 == 1 ? 100 - i % 16 / 4.0 : i % 100, 100 - i / 60.0};
        b.radius = 6;
        b.readinessScored = b.impactScored = true;
        scene.bubbles.append(b);
    }
    scene.reindex();
    int covering = 0;
    for (const double scale : {1.0, 1.4, 1.75}) {
        MapPaintOptions options;
        options.scale = scale;
        const MapLayout map = layoutMap(QRectF(0, 0, 1400, 900), scene, options);
        QList<MapLabel> labels = map.labels;
        for (const MapLabel& label : map.labels) labels += labelsFor(map, scene, {scene.bubbles[label.bubble].id}, options).strong;
        for (int i = 1900; i < 2000; ++i) labels += labelsFor(map, scene, {UseCaseId(i)}, options).strong;
        for (const MapLabel& label : labels) {
            if (label.rect.isNull()) continue;
            INFO(label.text.toStdString() << " at " << scale);
            CHECK(map.geometry.plot.contains(label.covers ? mapLabelPlate(label.rect, scale) : label.rect));
            covering += label.covers;
        }
    }
    CHECK(covering > 0);
}

TEST_CASE("badges that count stacks never cover each other: the largest are shown", "[map]") {
    installFonts();
    MapScene scene;
    qint64 id = 0;
    // Stacks of 7 to 15 in a row, closer to each other than a badge is wide, and one that stands alone.
    const auto add = [&](int count, double readiness) {
        for (int i = 0; i < count; ++i) {
            MapBubble b;
            b.id = UseCaseId(++id);
            b.name = q("Use case %1").arg(id);
            b.at = {readiness, 60};
            b.radius = 8;
            scene.bubbles.append(b);
        }
    };
    for (int stack = 7; stack <= 15; ++stack) add(stack, 20 + (stack - 7) * 1.5);
    add(7, 80);
    scene.reindex();
    const MapLayout map = layoutOf(scene);
    QList<QRectF> badges;
    int largest = 0;
    bool isLonelyCounted = false;
    for (const MapSpot& spot : map.spots) {
        if (!spot.counted) continue;
        const QRectF badge = stackCountBadge(spot, {});
        for (const QRectF& other : std::as_const(badges)) CHECK_FALSE(other.intersects(badge));
        badges.append(badge);
        largest = std::max(largest, spot.stack);
        isLonelyCounted = isLonelyCounted || map.geometry.toScore(spot.centre).readiness > 70;
    }
    CHECK(largest == 15);
    CHECK(isLonelyCounted);
    CHECK(badges.size() >= 3);
    CHECK(badges.size() < 10);
}

TEST_CASE("the highest of a cluster has its name, if at the end of a line", "[map]") {
    MapScene scene;
    for (int i = 0; i < 40; ++i) {
        MapBubble b;
        b.id = UseCaseId(i + 1);
        b.name = q("Rather long name of use case %1").arg(i);
        b.at = {46.0 + i % 8, 90.0 - i / 8};
        b.radius = 6;
        b.readinessScored = b.impactScored = true;
        scene.bubbles.append(b);
    }
    scene.reindex();
    const MapLayout map = layoutOf(scene);
    const MapLabel& first = map.labels.constFirst();
    CHECK_FALSE(first.rect.isNull());
    for (const MapLabel& label : map.labels) {
        if (!label.apart) continue;
        CHECK_FALSE(label.covers);
        CHECK_FALSE(leaderOf(label.rect, map.ground.discs[label.bubble]).isNull());
    }
}

TEST_CASE("a name as long as a sentence is cut at its end", "[map]") {
    installFonts();
    MapScene scene = randomScene(1);
    scene.bubbles.resize(1);
    scene.bubbles[0].at = {20, 60};
    scene.bubbles[0].name = q("Public information compilation for travel threat analysis with many more words");
    scene.reindex();
    const MapLabel label = layoutMap(QRectF(0, 0, 840, 780), scene, {}).labels[0];
    CHECK(label.text.endsWith(QChar(0x2026)));
    CHECK(scene.bubbles[0].name.startsWith(label.text.chopped(1)));
    CHECK(label.rect.width() <= 240);
    const MapLabel ringed = labelsFor(layoutMap(QRectF(0, 0, 840, 780), scene, {}), scene, {scene.bubbles[0].id}, {}).strong[0];
    CHECK(ringed.text == label.text);
}

TEST_CASE("a name begins or ends at the side of its bubble", "[map]") {
    const MapLayout map = layoutOf(randomScene(14));
    int beside = 0;
    for (const MapLabel& label : map.labels) {
        if (label.rect.isNull() || label.ghost) continue;
        const QPointF centre = map.spots[label.bubble].centre;
        if (label.rect.left() >= centre.x()) CHECK(label.lean == 0);
        else if (label.rect.right() <= centre.x()) CHECK(label.lean == 1);
        else CHECK(label.lean == 0.5);
        beside += label.lean != 0.5;
    }
    CHECK(beside > 0);
}

TEST_CASE("read from right to left, names prefer the left side", "[map]") {
    installFonts();
    MapScene scene = randomScene(1);
    scene.bubbles.resize(1);
    scene.bubbles[0].at = {50, 60};
    scene.bubbles[0].illusion = false;
    scene.readinessThreshold = 10;
    scene.reindex();
    MapPaintOptions options;
    CHECK(layoutMap(QRectF(0, 0, 840, 780), scene, options).labels[0].lean == 0);
    options.mirrored = true;
    CHECK(layoutMap(QRectF(0, 0, 840, 780), scene, options).labels[0].lean == 1);
}

TEST_CASE("no label lies on a trail or on the line of a ghost", "[map]") {
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const MapScene scene = randomScene(seed);
        const MapLayout map = layoutOf(scene);
        for (const MapLabel& label : map.labels) {
            if (!label.rect.isNull()) CHECK_FALSE(isCrossed(label.rect.adjusted(-1, -1, 1, 1), map.ground.lines));
        }
        // Nor when its bubble is selected and it makes room for the ring.
        for (const MapBubble& b : scene.bubbles) {
            for (const MapLabel& label : labelsFor(map, scene, {b.id}, {}).strong) CHECK((label.covers || !isCrossed(label.rect, map.ground.lines)));
        }
    }
}

TEST_CASE("a legend that is a little too wide for its line gets smaller, and no line of it has one entry", "[map]") {
    installFonts();
    MapScene scene = randomScene(1);
    scene.colourTitle = q("Stage");
    for (const char* name : {"0 Not started", "1 Experimentation", "2 Operationalization", "3 Standardization", "4 Enterprise Transformation"}) scene.legend.append({{MapFill::Kind::Ramp, 1}, q(name)});
    MapPaintOptions options;
    options.legend = MapLegend::Colours;
    const double line = options.legendPx * 1.9;
    int whole = 200;
    while (mapLegendHeight(scene, options, whole) > line + 0.1 || mapLegendHeight(scene, options, whole) < line - 0.1) ++whole;
    CHECK(mapLegendHeight(scene, options, whole * 0.95) < line);
    options.legend = MapLegend::Line;
    whole = 200;
    while (mapLegendHeight(scene, options, whole) > line + 0.1 || mapLegendHeight(scene, options, whole) < line - 0.1) ++whole;
    CHECK(mapLegendHeight(scene, options, whole * 0.95) < line);
}

TEST_CASE("the legend names the day since when trails show, not only its month", "[map]") {
    installFonts();
    const auto legendSince = [](QDate day) {
        MapScene scene;
        MapBubble bubble;
        bubble.readinessScored = bubble.impactScored = true;
        bubble.trail = MapPoint{20, 20};
        scene.bubbles.append(bubble);
        scene.trailSince = day;
        MapPaintOptions options;
        QImage image(600, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        paintMapLegend(p, QRectF(0, 0, 600, 60), scene, Theme::light(), options);
        return image;
    };
    CHECK(legendSince(QDate(2026, 6, 15)) == legendSince(QDate(2026, 6, 15)));
    CHECK(legendSince(QDate(2026, 6, 15)) != legendSince(QDate(2026, 6, 18)));
}

TEST_CASE("coloured by lifecycle the legend has one row, whose signs have the colours of the map", "[map]") {
    installFonts();
    MapScene scene;
    scene.colour = MapColour::Lifecycle;
    scene.colourTitle = q("Lifecycle");
    for (const Lifecycle lifecycle : {Lifecycle::Pilot, Lifecycle::Production}) {
        MapBubble bubble;
        bubble.lifecycle = lifecycle;
        bubble.fill = {MapFill::Kind::Category, static_cast<int>(lifecycle)};
        bubble.readinessScored = bubble.impactScored = true;
        scene.bubbles.append(bubble);
    }
    MapPaintOptions options;
    const double line = options.legendPx * 1.9;
    CHECK(std::abs(mapLegendHeight(scene, options, 600) - line) < 0.1);
    QImage image(600, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter p(&image);
    paintMapLegend(p, QRectF(0, 0, 600, line), scene, Theme::light(), options);
    p.end();
    for (const MapBubble& bubble : std::as_const(scene.bubbles)) {
        const QColor wanted = mapInk(bubble.fill, Theme::light()).fill;
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == wanted ? 1 : 0;
        }
        CHECK(found > 4);
    }
}
