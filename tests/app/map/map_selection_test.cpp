// Names of selected bubbles among those of the others.
#include "app/drawing/typography.h"
#include "app/views/inspector/use_case_inspector.h"
#include "tests/app/map/map_home.h"
#include "tests/app/map/random_map.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace stagepath;
using test::distanceTo;
using test::MapHome;
using test::q;
using test::randomScene;

namespace {

/// All names that are seen while those of \p ringed are strong.
QList<MapLabel> shownWith(const MapLayout& map, const RingedLabels& ringed) {
    QSet<qsizetype> replaced;
    QList<MapLabel> shown = ringed.strong + ringed.moved;
    for (const MapLabel& label : shown) replaced.insert(label.bubble);
    for (const MapLabel& label : map.labels) {
        if (label.ghost || !replaced.contains(label.bubble)) shown.append(label);
    }
    shown.removeIf([](const MapLabel& label) { return label.rect.isNull(); });
    return shown;
}

/// How many pairs of names, with their plates, lie over each other.
int overlaps(const QList<MapLabel>& shown) {
    int found = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) found += mapLabelArea(shown[i], 1).intersects(mapLabelArea(shown[k], 1));
    }
    return found;
}

/// How many bubbles lie under a name that has no plate.
int hiddenBubbles(const MapLayout& map, const QList<MapLabel>& shown) {
    int found = 0;
    for (const MapLabel& label : shown) {
        for (const MapSpot& spot : map.spots) found += !label.covers && distanceTo(label.rect, spot.centre) < spot.radius - 0.01;
    }
    return found;
}

/// How many other bubbles and names the lines of names without a plate go through. Of a ringed bubble the line may come out of one that
/// overlaps it.
int crossings(const MapLayout& map, const QList<MapLabel>& shown, const RingedLabels& ringed) {
    int found = 0;
    for (const MapLabel& label : shown) {
        if (!label.apart || label.covers) continue;
        const QLineF line = leaderOf(label.rect, map.ground.discs[label.bubble]);
        const bool isRinged = std::any_of(ringed.strong.cbegin(), ringed.strong.cend(), [&](const MapLabel& other) { return other.bubble == label.bubble; });
        for (qsizetype i = 0; i < map.spots.size(); ++i) {
            const MapSpot& spot = map.spots[i];
            const bool comesOut = isRinged && QLineF(line.p1(), spot.centre).length() < spot.radius + 1;
            found += i != label.bubble && !comesOut && distanceTo(line, spot.centre) < spot.radius;
        }
        for (const MapLabel& other : shown) {
            const bool isOther = other.bubble != label.bubble || other.ghost;
            found += isOther && !other.covers && isCrossed(other.rect, {line});
        }
    }
    return found;
}

/// \p count bubbles that lie together, as a lasso would select them.
QList<UseCaseId> neighbours(const MapScene& scene, MapPoint middle, qsizetype count) {
    const auto distance = [&](const MapBubble& b) { return QLineF(b.at.readiness, b.at.impact, middle.readiness, middle.impact).length(); };
    QList<MapBubble> bubbles = scene.bubbles;
    std::sort(bubbles.begin(), bubbles.end(), [&](const MapBubble& a, const MapBubble& b) { return distance(a) < distance(b); });
    QList<UseCaseId> ids;
    for (const MapBubble& b : bubbles.mid(0, count)) ids.append(b.id);
    return ids;
}

struct MapRoom {
    const char* name;
    QSizeF size;
    double impactFrom;
};

/// The sample with five use cases that wait to be placed.
void addUnplaced(MapHome& m) {
    m.workspace->edit(q("Five more"), [](Editor& e) {
        for (int i = 0; i < 5; ++i) {
            UseCase u;
            u.name = q("Waiting %1").arg(i + 1);
            e.insert(u);
        }
    });
    m.page->resize(1224, 804);
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("however many are selected, no name, plate or line of a name lies over another name or hides a bubble", "[map][labels]") {
    installFonts();
    const QList<MapRoom> rooms{{"large", {1440, 900}, 20}, {"small", {1100, 700}, 20}, {"beside the tray", {900, 760}, 0}, {"beside the inspector", {856, 760}, 0}, {"in a small window", {640, 560}, 0}};
    int strong = 0;
    int onPlates = 0;
    for (quint32 seed = 1; seed <= 100; seed += 3) {
        MapScene scene = randomScene(seed);
        // Some ghosts come only with the selection.
        for (qsizetype i = 0; i < scene.bubbles.size(); i += 2) scene.bubbles[i].showsGhost = false;
        QRandomGenerator random(seed);
        const MapPoint middle = scene.bubbles[random.bounded(static_cast<int>(scene.bubbles.size()))].at;
        for (const MapRoom& room : rooms) {
            scene.impactFrom = room.impactFrom;
            const MapLayout map = layoutMap(QRectF(QPointF(), room.size), scene, {});
            for (const int count : {1, 6, 20}) {
                INFO("seed " << seed << ", " << room.name << ", " << count << " selected");
                const RingedLabels ringed = labelsFor(map, scene, neighbours(scene, middle, count), {});
                const QList<MapLabel> shown = shownWith(map, ringed);
                CHECK(overlaps(shown) == 0);
                CHECK(hiddenBubbles(map, shown) == 0);
                CHECK(crossings(map, shown, ringed) == 0);
                strong += static_cast<int>(ringed.strong.size());
                onPlates += static_cast<int>(std::count_if(ringed.strong.cbegin(), ringed.strong.cend(), [](const MapLabel& label) { return label.covers; }));
            }
        }
    }
    INFO(onPlates << " of " << strong << " names lie on a plate");
    CHECK(strong > 1000);
    CHECK(onPlates < strong / 8);
}

TEST_CASE("the name of a selected bubble lies over nothing while there is free ground, and others make room", "[map][labels]") {
    MapHome m;
    addUnplaced(m);
    const UseCaseId id = m.id("Loan pre-approval");
    m.view->setSelection({id});
    const RingedLabels ringed = labelsFor(m.view->layoutOfMap(), m.scene(), {id}, {});
    REQUIRE(ringed.strong.size() == 1);
    CHECK_FALSE(ringed.strong[0].covers);
    for (const MapBubble& b : m.scene().bubbles) {
        INFO(b.name.toStdString());
        CHECK(overlaps(shownWith(m.view->layoutOfMap(), labelsFor(m.view->layoutOfMap(), m.scene(), {b.id}, {}))) == 0);
    }
}

TEST_CASE("of six that are selected together none has its name over another, wherever the thresholds stand", "[map][labels]") {
    MapHome m;
    MapScene scene = m.scene();
    const QList<UseCaseId> six = neighbours(scene, m.bubble("KYC document reading").at, 6);
    for (const double threshold : {50.0, 43.0, 36.0}) {
        scene.readinessThreshold = threshold;
        const MapLayout map = layoutMap(QRectF(m.view->rect()).adjusted(12, 10, -8, -10), scene, {});
        const RingedLabels ringed = labelsFor(map, scene, six, {});
        CHECK(ringed.strong.size() == 6);
        for (const MapLabel& label : ringed.strong) {
            INFO(label.text.toStdString());
            CHECK_FALSE(label.covers);
        }
        const QList<MapLabel> shown = shownWith(map, ringed);
        CHECK(overlaps(shown) == 0);
        CHECK(crossings(map, shown, ringed) == 0);
    }
}

TEST_CASE("with the inspector open no line leads to a name through another bubble", "[map][labels]") {
    MapHome m;
    addUnplaced(m);
    m.click(m.at("Fraud detection"));
    m.key(Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto* inspector = m.page->findChild<UseCaseInspector*>();
    REQUIRE(inspector);
    REQUIRE(inspector->isVisible());
    const MapLayout& map = m.view->layoutOfMap();
    const RingedLabels ringed = labelsFor(map, m.scene(), m.view->selection(), {});
    const QList<MapLabel> shown = shownWith(map, ringed);
    CHECK(overlaps(shown) == 0);
    CHECK(crossings(map, shown, ringed) == 0);
}

TEST_CASE("one more under the pointer moves no name that was given to a selected bubble", "[map][labels]") {
    installFonts();
    int given = 0;
    for (quint32 seed = 1; seed <= 100; seed += 3) {
        const MapScene scene = randomScene(seed);
        const MapLayout map = layoutMap(QRectF(0, 0, 840, 780), scene, {});
        QList<UseCaseId> unnamed;
        for (const MapLabel& label : map.labels) {
            if (label.rect.isNull() && !label.ghost) unnamed.append(scene.bubbles[label.bubble].id);
        }
        if (unnamed.size() < 2) continue;
        INFO("seed " << seed);
        const QList<MapLabel> one = labelsFor(map, scene, {unnamed[0]}, {}).strong;
        const QList<MapLabel> two = labelsFor(map, scene, {unnamed[0], unnamed[1]}, {}).strong;
        REQUIRE(one.size() == 1);
        REQUIRE_FALSE(two.isEmpty());
        CHECK(two[0].bubble == one[0].bubble);
        CHECK(two[0].rect == one[0].rect);
        ++given;
    }
    CHECK(given > 3);
}
