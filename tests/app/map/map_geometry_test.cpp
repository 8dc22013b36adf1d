#include "app/drawing/map/map_geometry.h"
#include "app/drawing/map/map_traces.h"
#include "core/exchange/sample_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QRandomGenerator>

using namespace stagepath;
using test::q;

namespace {

MapGeometry geometry(bool mirrored = false) { return {QRectF(50, 10, 700, 640), {0, 100, 20, 100}, mirrored}; }

MapBubble bubble(qint64 id, MapPoint at, double radius = 10) {
    MapBubble b;
    b.id = UseCaseId(id);
    b.name = q("Use case %1").arg(id);
    b.at = at;
    b.radius = radius;
    b.readinessScored = b.impactScored = true;
    return b;
}

/// The sample's map with trails since \p since.
struct Sample {
    explicit Sample(const MapOptions& options) {
        Environment environment = Environment::fixed(QDate(2026, 11, 16));
        environment.stateDirectory = dir.path(q("state"));
        const auto workspace = Workspace::create(dir.path(q("w.stagepath")), q("Northwind Bank"), environment);
        workspace->edit(q("Sample"), [](Editor& editor) { writeSample(editor); });
        scene = buildMapScene(workspace->portfolio(), QDate(2026, 11, 16), options);
    }
    QStringList namesWhere(bool MapBubble::*flag) const {
        QStringList names;
        for (const MapBubble& b : scene.bubbles) {
            if (b.*flag) names.append(b.name);
        }
        names.sort();
        return names;
    }
    const MapBubble& named(const char* name) const {
        const auto it = std::find_if(scene.bubbles.cbegin(), scene.bubbles.cend(), [&](const MapBubble& b) { return b.name == q(name); });
        REQUIRE(it != scene.bubbles.cend());
        return *it;
    }
    test::TempDir dir;
    MapScene scene;
};

}  // namespace

TEST_CASE("a score goes to its point and back, in both reading directions", "[map]") {
    for (const bool mirrored : {false, true}) {
        const MapGeometry g = geometry(mirrored);
        for (const MapPoint score : {MapPoint{0, 20}, MapPoint{100, 100}, MapPoint{51.25, 82}}) {
            const MapPoint back = g.toScore(g.toPoint(score));
            CHECK(back.readiness == Approx(score.readiness));
            CHECK(back.impact == Approx(score.impact));
        }
    }
    CHECK(geometry().toPoint({0, 20}) == QPointF(50, 650));
    CHECK(geometry(true).toPoint({0, 20}) == QPointF(750, 650));
    CHECK(geometry().toPoint({100, 100}) == QPointF(750, 10));
}

TEST_CASE("zooming keeps what is under the pointer and never shows more than there is", "[map]") {
    const MapRange whole{0, 100, 20, 100};
    const MapPoint fixed{70, 44};
    MapGeometry g = geometry();
    const QPointF before = g.toPoint(fixed);
    g.range = zoomed(g.range, 3, fixed, whole);
    CHECK(g.range.readinessTo - g.range.readinessFrom == Approx(100.0 / 3));
    CHECK(g.toPoint(fixed).x() == Approx(before.x()));
    CHECK(g.toPoint(fixed).y() == Approx(before.y()));
    for (int i = 0; i < 30; ++i) g.range = zoomed(g.range, 2, fixed, whole);
    CHECK(g.range.readinessTo - g.range.readinessFrom == Approx(4));
    CHECK(zoomed(g.range, 0.001, fixed, whole) == whole);
}

TEST_CASE("panning stops at the edges", "[map]") {
    const MapRange whole{0, 100, 20, 100};
    const MapRange part{40, 60, 40, 60};
    CHECK(panned(part, 10, -5, whole) == MapRange{50, 70, 35, 55});
    CHECK(panned(part, 500, 500, whole) == MapRange{80, 100, 80, 100});
    CHECK(panned(part, -500, -500, whole) == MapRange{0, 20, 20, 40});
}

TEST_CASE("bubbles reach over the edge only where the scale ends", "[map]") {
    MapGeometry g = geometry();
    CHECK(reachOfMarks(g) == g.plot.adjusted(-30, -30, 30, 0));
    g.range = {40, 100, 0, 60};
    CHECK(reachOfMarks(g) == g.plot.adjusted(0, 0, 30, 30));
    g.mirrored = true;
    CHECK(reachOfMarks(g) == g.plot.adjusted(-30, 0, 0, 30));
}

TEST_CASE("ticks stand at round numbers, never closer than asked", "[map]") {
    CHECK(tickStep(7, 90) == 20);
    CHECK(tickStep(70, 90) == 2);
    CHECK(tickStep(0.1, 90) == 100);
}

TEST_CASE("bubbles on one spot are fanned out, and each can be hit", "[map]") {
    for (const int count : {2, 3, 6, 12}) {
        MapScene scene;
        for (int i = 0; i < count; ++i) scene.bubbles.append(bubble(i + 1, {60, 60}));
        scene.bubbles.append(bubble(100, {20, 30}));
        const MapGeometry g = geometry();
        const QList<MapSpot> spots = spotsOf(scene, g, 1);
        REQUIRE(spots.size() == count + 1);
        CHECK(spots.constLast().stack == 1);
        CHECK(spots.constLast().centre == g.toPoint({20, 30}));
        QSet<qsizetype> hit;
        for (int x = -60; x <= 60; ++x) {
            for (int y = -60; y <= 60; ++y) hit.insert(spotAt(spots, g.toPoint({60, 60}) + QPointF(x, y)));
        }
        for (int i = 0; i < count; ++i) {
            CHECK(spots[i].stack == count);
            CHECK(hit.contains(i));
        }
    }
}

TEST_CASE("a small bubble is hit from 12 pixels around", "[map]") {
    MapScene scene;
    scene.bubbles = {bubble(1, {50, 60}, 4)};
    const MapGeometry g = geometry();
    const QList<MapSpot> spots = spotsOf(scene, g, 1);
    CHECK(spotAt(spots, spots[0].centre + QPointF(11, 0)) == 0);
    CHECK(spotAt(spots, spots[0].centre + QPointF(13, 0)) == -1);
}

TEST_CASE("the area of a bubble follows its value, between 6 and 22 pixels", "[map]") {
    const Sample sample({});
    for (const MapBubble& b : sample.scene.bubbles) {
        CHECK(b.radius >= 6);
        CHECK(b.radius <= 22);
    }
    const auto grown = [&](const char* name) { return sample.named(name).radius - 6; };
    CHECK(grown("Next best offer") / grown("Fraud detection") == Approx(std::sqrt(12.0 / 18.0)));
    CHECK(grown("Model documentation") / grown("Fraud detection") == Approx(std::sqrt(1.0 / 18.0)));
}

TEST_CASE("the area follows the initiatives of a use case or its time in the stage where that is asked", "[map]") {
    const auto byRadius = [](MapSize size) {
        MapOptions options;
        options.size = size;
        const Sample sample(options);
        for (const MapBubble& b : sample.scene.bubbles) {
            INFO(b.name.toStdString());
            CHECK((b.weight > 0) == (b.radius > 6));
        }
        return sample.scene.bubbles.constFirst().name;
    };
    CHECK(byRadius(MapSize::TimeInStage) == q("Workforce planning"));
    CHECK(byRadius(MapSize::Initiatives) != q("Workforce planning"));
}

TEST_CASE("ghosts show by themselves only where hand and scores are far apart, or all when asked", "[map]") {
    CHECK(Sample({}).namesWhere(&MapBubble::showsGhost) == QStringList{q("Fraud detection"), q("Service chatbot")});
    MapOptions all;
    all.allGhosts = true;
    const Sample every(all);
    const auto placed = std::count_if(every.scene.bubbles.cbegin(), every.scene.bubbles.cend(), [](const MapBubble& b) { return b.ghost.has_value(); });
    CHECK(every.namesWhere(&MapBubble::showsGhost).size() == placed);
    CHECK(placed > 2);
}

TEST_CASE("trails show by themselves where the quadrant changed or the way was long", "[map]") {
    MapOptions options;
    options.trailSince = QDate(2026, 4, 20);
    const Sample sample(options);
    CHECK(sample.namesWhere(&MapBubble::showsTrail) == QStringList{q("Code assistant"), q("Fraud detection"), q("IT incident triage"), q("Loan pre-approval"), q("Next best offer")});
    CHECK(sample.named("Payment repair").trail.has_value());
}

TEST_CASE("however many placements are far off, four ghosts and six trails are shown, the furthest", "[map]") {
    MapScene scene;
    for (int i = 0; i < 40; ++i) {
        MapBubble b = bubble(i + 1, {50, 50});
        b.ghost = MapPoint{50, 50.0 + i};
        b.trail = MapPoint{50.0 - i, 50};
        scene.bubbles.append(b);
    }
    chooseTraces(scene, false);
    for (int i = 0; i < 40; ++i) {
        CHECK(scene.bubbles[i].showsGhost == (i >= 36));
        CHECK(scene.bubbles[i].showsTrail == (i >= 34));
    }
}

TEST_CASE("the quadrant counts leave nobody out", "[map]") {
    const Sample sample({});
    CHECK(sample.scene.counts == std::array{7, 9, 3, 5});
    CHECK(sample.scene.bubbles.size() == 24);
    CHECK(sample.scene.unplaced == 0);
}
