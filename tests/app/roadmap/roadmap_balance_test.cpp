// The lanes of a roadmap lie evenly on its pages.
#include "app/drawing/timeline/timeline_painter.h"
#include "app/drawing/typography.h"
#include "app/report/roadmap_pages.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

using namespace stagepath;
using test::q;

namespace {

const QDate kBalanceDay(2026, 11, 16);

/// Lanes of so many rows each: all of a lane run at the same time.
TimelineScene lanesOf(const QList<int>& rows) {
    installFonts();
    Portfolio p;
    qint64 id = 0;
    for (const int count : rows) {
        Workstream stream;
        stream.id = WorkstreamId(++id);
        stream.position = id;
        stream.name = q("Lane %1").arg(id);
        p.put(stream);
        for (int i = 0; i < count; ++i) {
            Initiative row;
            row.id = InitiativeId(++id);
            row.position = id;
            row.name = q("Work %1").arg(id);
            row.workstream = stream.id;
            row.start = QDate(2027, 1, 4);
            row.finish = QDate(2028, 6, 30);
            p.put(row);
        }
    }
    return buildTimelineScene(p, kBalanceDay, {});
}

double roomOf(const TimelineLayout& layout, QSizeF body) {
    return body.height() * kRoadmapUnit - kRoadmapNote * layout.metrics.u - layout.metrics.stripHeight - windowHeight(layout, 0, 0);
}

/// How many lanes end on each page.
QList<int> lanesPerPage(const RoadmapPages& pages) {
    QList<int> counts;
    for (const RoadmapSlice& slice : pages.slices) {
        int count = 0;
        for (const LaneGeometry& lane : pages.periods[slice.period].layout.lanes) count += lane.top + lane.height > slice.top + 0.5 && lane.top + lane.height <= slice.bottom + 0.5 ? 1 : 0;
        counts.append(count);
    }
    return counts;
}

}  // namespace

TEST_CASE("lanes of the same height are shared out to a difference of one at most and take no page more", "[report][roadmap-balance]") {
    const TimelineScene scene = lanesOf({4, 4, 4, 4, 4, 4, 4});
    int split = 0;
    for (double height = 260; height <= 900; height += 20) {
        const QSizeF body(1000, height);
        const RoadmapPages pages = buildRoadmapPages(scene, body, 0);
        REQUIRE(pages.periods.size() == 1);
        const TimelineLayout& layout = pages.periods[0].layout;
        if (pages.slices.size() < 2 || layout.lanes[0].height > roomOf(layout, body)) continue;
        ++split;
        const int fitting = std::max(1, static_cast<int>(std::floor(roomOf(layout, body) / layout.lanes[0].height + 1e-9)));
        const QList<int> counts = lanesPerPage(pages);
        INFO("height " << height << ", " << fitting << " lanes fit");
        CHECK(counts.size() == (7 + fitting - 1) / fitting);
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        CHECK(*most - *least <= 1);
        CHECK(*most <= fitting);
    }
    CHECK(split > 5);
}

TEST_CASE("a small last lane takes others with it where they fit more evenly", "[report][roadmap-balance]") {
    // Five lanes fill a page, the sixth would stand alone on the next.
    const TimelineScene scene = lanesOf({4, 4, 4, 4, 4, 2});
    bool isTried = false;
    for (double height = 300; height <= 900; height += 5) {
        const QSizeF body(1000, height);
        const RoadmapPages pages = buildRoadmapPages(scene, body, 0);
        const TimelineLayout& layout = pages.periods[0].layout;
        if (pages.slices.size() != 2 || roomOf(layout, body) < layout.lanes[4].top + layout.lanes[4].height) continue;
        isTried = true;
        CHECK(lanesPerPage(pages) == QList<int>{3, 3});
    }
    CHECK(isTried);
}

TEST_CASE("a lane higher than a page is cut between rows into even parts and begins a page", "[report][roadmap-balance]") {
    const TimelineScene scene = lanesOf({3, 41, 2});
    const QSizeF body(1000, 520);
    const RoadmapPages pages = buildRoadmapPages(scene, body, 0);
    REQUIRE(pages.periods.size() == 1);
    const TimelineLayout& layout = pages.periods[0].layout;
    const LaneGeometry& tall = layout.lanes[1];
    const double room = roomOf(layout, body);
    REQUIRE(tall.height > room);
    REQUIRE(pages.slices.size() >= 3);
    CHECK(pages.slices[1].top == Approx(tall.top));
    double least = room;
    double most = 0;
    for (int i = 1; i < pages.slices.size(); ++i) {
        const RoadmapSlice& slice = pages.slices[i];
        const double height = slice.bottom - slice.top;
        CHECK(slice.top == pages.slices[i - 1].bottom);
        CHECK(height <= room + 0.5);
        least = std::min(least, height);
        most = std::max(most, height);
        if (slice.bottom >= tall.top + tall.height) continue;
        const double rows = (slice.bottom - tall.top - layout.metrics.lanePadTop) / layout.metrics.rowPitch;
        CHECK(std::abs(rows - std::round(rows)) < 0.01);
    }
    CHECK(pages.slices.constLast().bottom == Approx(layout.lanesHeight));
    // The two rows of the last lane can't be spread, but no part is half as high as another.
    CHECK(least > most / 2);
}

TEST_CASE("a day that no plan reaches takes no page of the roadmap", "[report][roadmap-balance]") {
    installFonts();
    Portfolio p;
    Initiative row;
    row.id = InitiativeId(1);
    row.name = q("Old");
    row.start = QDate(2027, 1, 4);
    row.finish = QDate(9999, 12, 31);
    p.put(row);
    Milestone far;
    far.id = MilestoneId(2);
    far.name = q("Far");
    far.date = QDate(9999, 12, 31);
    p.put(far);
    const TimelineScene scene = buildTimelineScene(p, kBalanceDay, {});
    CHECK(scene.until.year() <= 2027);
    CHECK(buildRoadmapPages(scene, QSizeF(1000, 520), 0).slices.size() == 1);
}
