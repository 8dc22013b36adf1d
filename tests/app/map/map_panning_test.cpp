#include "tests/app/map/map_home.h"

#include <QImage>

#include <algorithm>

using namespace stagepath;
using test::MapHome;
using test::q;

namespace {

QImage pictureOf(MapView& view, double ratio) {
    QImage image(view.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    view.render(&image);
    return image;
}

int differences(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

qsizetype named(const MapHome& m) {
    const QList<MapLabel> labels = m.view->layoutOfMap().labels;
    return std::count_if(labels.cbegin(), labels.cend(), [](const MapLabel& label) { return !label.rect.isNull(); });
}

}  // namespace

TEST_CASE("a crowded map on its way looks as if it had been drawn there, in both reading directions and on finer screens", "[map]") {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const double ratio : {1.0, 1.25, 2.0}) {
            INFO((direction == Qt::LeftToRight ? "left to right, " : "right to left, ") << ratio << " pixels of the screen a pixel");
            MapHome m(MapHome::Content::Crowd, direction);
            REQUIRE(m.scene().bubbles.size() > kCrowded);
            m.view->setLabels(false);
            m.key(Qt::Key_G);
            m.wheel(m.view->rect().center(), 4);
            pictureOf(*m.view, ratio);
            const QPoint held = m.view->rect().center();
            QTest::mousePress(m.view, Qt::MiddleButton, {}, held);
            // Small steps, one beyond the edges of the map, and two in one frame.
            for (const QPoint by : {QPoint(7, -3), QPoint(40, 25), QPoint(-60, 90), QPoint(900, 900), QPoint(-30, 14)}) {
                INFO("moved by " << by.x() << ", " << by.y());
                m.moveTo(held + by / 2, Qt::MiddleButton);
                m.moveTo(held + by, Qt::MiddleButton);
                const QImage moved = pictureOf(*m.view, ratio);
                m.view->setScale(1);
                CHECK(differences(moved, pictureOf(*m.view, ratio)) == 0);
            }
        }
    }
}

TEST_CASE("while the map is panned names stay beside their bubbles, and are looked for again where it rests", "[map]") {
    MapHome m(MapHome::Content::Crowd);
    m.wheel(m.at({20, 100}), 4);
    m.view->setScale(1);  // as after a pause
    const QPoint held = m.view->rect().center();
    const QList<MapLabel> before = m.view->layoutOfMap().labels;
    REQUIRE(named(m) > 1);
    QTest::mousePress(m.view, Qt::MiddleButton, {}, held);
    m.moveTo(held - QPoint(500, 10), Qt::MiddleButton);
    const QList<MapLabel> moved = m.view->layoutOfMap().labels;
    REQUIRE(moved.size() == before.size());
    for (qsizetype i = 0; i < moved.size(); ++i) {
        const QPointF by = moved[i].rect.topLeft() - before[i].rect.topLeft();
        CHECK((before[i].rect.isNull() || (by + QPointF(500, 10)).manhattanLength() < 0.01));
    }
    QTest::mouseRelease(m.view, Qt::MiddleButton, {}, held - QPoint(500, 10));
    CHECK(named(m) > 1);
    int came = 0;
    for (const MapLabel& label : m.view->layoutOfMap().labels) {
        if (label.rect.isNull()) continue;
        CHECK(m.view->layoutOfMap().geometry.plot.contains(label.rect));
        const auto isSame = [&](const MapLabel& other) { return other.bubble == label.bubble; };
        came += std::none_of(before.cbegin(), before.cend(), isSame) ? 1 : 0;
    }
    CHECK(came > 0);
}

TEST_CASE("a crowded map that is being zoomed looks as if it had been drawn so, in both reading directions and on finer screens", "[map]") {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const double ratio : {1.0, 1.25, 2.0}) {
            INFO((direction == Qt::LeftToRight ? "left to right, " : "right to left, ") << ratio << " pixels of the screen a pixel");
            MapHome m(MapHome::Content::Crowd, direction);
            REQUIRE(m.scene().bubbles.size() > kCrowded);
            m.view->setLabels(false);
            m.key(Qt::Key_G);
            pictureOf(*m.view, ratio);
            for (const int notches : {2, 1, 3, -1, -2}) {
                INFO("zoomed by " << notches);
                m.wheel(m.view->rect().center() + QPoint(40, 25), notches);
                const QImage zoomed = pictureOf(*m.view, ratio);
                m.view->setScale(1);
                CHECK(differences(zoomed, pictureOf(*m.view, ratio)) == 0);
            }
        }
    }
}

TEST_CASE("while a crowded map is zoomed names stay beside their bubbles, and are looked for again after a pause", "[map]") {
    MapHome m(MapHome::Content::Crowd);
    const auto awayOf = [&](const MapLabel& label) { return label.rect.topLeft() - m.view->layoutOfMap().spots[label.bubble].centre; };
    const QList<MapLabel> before = m.view->layoutOfMap().labels;
    QList<QPointF> away;
    for (const MapLabel& label : before) away.append(awayOf(label));
    REQUIRE(named(m) > 1);
    m.wheel(m.at({60, 40}), 3);
    m.wheel(m.at({60, 40}), 3);
    const QList<MapLabel> moved = m.view->layoutOfMap().labels;
    REQUIRE(moved.size() == before.size());
    for (qsizetype i = 0; i < moved.size(); ++i) {
        CHECK(moved[i].rect.isNull() == before[i].rect.isNull());
        CHECK((moved[i].rect.isNull() || (awayOf(moved[i]) - away[i]).manhattanLength() < 0.01));
    }
    const QRectF plot = m.view->layoutOfMap().geometry.plot;
    CHECK(std::any_of(moved.cbegin(), moved.cend(), [&](const MapLabel& label) { return !label.rect.isNull() && !plot.contains(label.rect); }));
    const auto rests = [&] {
        const QList<MapLabel> labels = m.view->layoutOfMap().labels;
        return std::all_of(labels.cbegin(), labels.cend(), [&](const MapLabel& label) { return label.rect.isNull() || plot.contains(label.rect); });
    };
    CHECK(QTest::qWaitFor(rests, 2000));
}
