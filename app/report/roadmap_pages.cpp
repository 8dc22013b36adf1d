#include "app/report/roadmap_pages.h"

#include "app/drawing/timeline/timeline_painter.h"
#include "app/report/report_canvas.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace stagepath {

namespace {

constexpr double kMinQuarter = mm(12);    ///< narrower quarters split the time
constexpr double kGateEdge = 14;          ///< room for a gate on the last day
constexpr double kCutEdge = 24;           ///< least room beside the time of a page that is one of several
constexpr int kPagesWithoutOverview = 6;  ///< of more an overview comes first
constexpr int kRoadmapPasses = 8;         ///< room for page numbers moves bars, which moves page numbers; it settles in two or three

/// Room that the page numbers at a bar's two edges take, by bar of the whole plan. It only grows from pass to pass.
struct EdgeRooms {
    QList<double> start;
    QList<double> finish;
};

/// The page numbers themselves.
using EdgeRefs = QList<QList<TimelinePageRef>>;

TimelineMetrics roadmapMetrics(double pitchMm, double labelPoints) {
    TimelineMetrics m = TimelineMetrics::paper(pitchMm, labelPoints, kRoadmapUnit);
    m.gatePitch = std::max(15.0, 2 * labelPoints) * m.u;
    m.stripHeight = 98 * m.u;  // three keys under the name
    return m;
}

int quartersIn(const TimeAxis& axis, QDate from, QDate until) {
    int quarters = 0;
    for (QDate d = axis.floorTo(from, TimeUnit::Quarter); d <= until; d = axis.next(d, TimeUnit::Quarter)) ++quarters;
    return quarters;
}

/// The fewest stretches of whole (fiscal) years whose quarters are wide enough, as even as they can be.
QList<QPair<QDate, QDate>> periodsOf(const TimelineScene& scene, double width) {
    const TimeAxis axis(scene.from, scene.until, 1, scene.fiscalStartMonth);
    QList<QDate> years;
    for (QDate d = axis.floorTo(scene.from, TimeUnit::Year); d <= scene.until; d = axis.next(d, TimeUnit::Year)) years.append(d);
    const int most = std::max(4, static_cast<int>(width / (kMinQuarter * kRoadmapUnit)));
    for (qsizetype count = 1;; ++count) {
        QList<QPair<QDate, QDate>> periods;
        for (qsizetype i = 0, first = 0; i < count; ++i) {
            const qsizetype next = first + years.size() / count + (i < years.size() % count ? 1 : 0);
            periods.append({std::max(scene.from, years[first]), next < years.size() ? years[next].addDays(-1) : scene.until});
            first = next;
        }
        const bool isWide = std::all_of(periods.begin(), periods.end(), [&](const auto& p) { return quartersIn(axis, p.first, p.second) <= most; });
        if (isWide || count == years.size()) return periods;
    }
}

/// Where a page may end in \p lane: after it; between its rows only where it alone is higher than \p room, with so many
/// rows on either side that the lane's name has its place.
QList<double> cutsIn(const TimelineMetrics& m, const LaneGeometry& lane, double room) {
    QList<double> cuts;
    if (lane.height > room) {
        const int fitting = std::max(2, static_cast<int>(std::floor((room - m.lanePadTop - m.lanePadBottom) / m.rowPitch)));
        const int least = std::clamp(static_cast<int>(std::ceil(58 * m.u / m.rowPitch)), 1, fitting / 2);
        for (int row = least; row + least <= lane.rows.size(); ++row) cuts.append(lane.top + m.lanePadTop + row * m.rowPitch);
    }
    cuts.append(lane.top + lane.height);
    return cuts;
}

/// From \p top to the last of \p cuts: the fewest stretches of at most \p room, and of these the most even ones. What lies
/// between two neighbouring cuts is never divided.
QList<QPair<double, double>> evenStretches(double top, const QList<double>& cuts, double room) {
    struct Way {
        int pages = std::numeric_limits<int>::max();
        double squares = 0;  ///< of the heights: the smaller, the more even
        qsizetype from = 0;
    };
    const QList<double> ends = QList<double>{top} + cuts;
    QList<Way> ways{{0, 0, 0}};
    for (qsizetype to = 1; to < ends.size(); ++to) {
        Way best;
        for (qsizetype from = to - 1; from >= 0; --from) {
            const double height = ends[to] - ends[from];
            if (height > room && from < to - 1) break;
            const Way way{ways[from].pages + 1, ways[from].squares + height * height, from};
            if (std::tie(way.pages, way.squares) < std::tie(best.pages, best.squares)) best = way;
        }
        ways.append(best);
    }
    QList<QPair<double, double>> stretches;
    for (qsizetype to = ends.size() - 1; to > 0; to = ways[to].from) stretches.prepend({ends[ways[to].from], ends[to]});
    return stretches;
}

/// Cuts the lanes into stretches of at most \p room: between lanes, and inside one only where it alone is higher. Such a
/// lane begins a page.
QList<QPair<double, double>> stretchesOf(const TimelineLayout& layout, double room) {
    QList<QPair<double, double>> stretches;
    QList<double> cuts;
    double top = 0;
    const auto divide = [&] {
        if (cuts.isEmpty()) return;
        stretches += evenStretches(top, cuts, room);
        top = cuts.constLast();
        cuts.clear();
    };
    for (const LaneGeometry& lane : layout.lanes) {
        if (lane.height > room) divide();
        cuts += cutsIn(layout.metrics, lane, room);
    }
    divide();
    if (stretches.isEmpty()) stretches.append({0, 1});
    return stretches;
}

bool isFinishEnd(const TimelineLink& link, bool isPredecessor) {
    if (link.type == DependencyType::FinishToFinish) return true;
    return isPredecessor ? link.type == DependencyType::FinishToStart : link.type == DependencyType::StartToFinish;
}

bool isWithin(QDate date, QDate from, QDate until) { return date >= from && date <= until; }

/// What of \p whole runs in the period; links stay where both their ends lie in it.
TimelineScene sceneOf(const TimelineScene& whole, RoadmapPeriod& period, const EdgeRooms& rooms) {
    TimelineScene scene = whole;
    scene.from = period.from;
    scene.until = period.until;
    scene.bars.clear();
    scene.links.clear();
    scene.barOf.clear();
    period.barOf = QList<int>(whole.bars.size(), -1);
    for (TimelineLane& lane : scene.lanes) {
        QList<int> here;
        for (const int index : lane.bars) {
            TimelineBar bar = whole.bars[index];
            if (bar.finish < period.from || bar.start > period.until) continue;
            if (isWithin(bar.start, period.from, period.until)) bar.startRoom = rooms.start[index];
            if (isWithin(bar.finish, period.from, period.until)) bar.finishRoom = rooms.finish[index];
            period.barOf[index] = static_cast<int>(scene.bars.size());
            here.append(period.barOf[index]);
            scene.barOf.insert(bar.id.value, period.barOf[index]);
            scene.bars.append(bar);
        }
        lane.bars = here;
    }
    for (TimelineLink link : whole.links) {
        const auto isHere = [&](int bar, bool isPredecessor) {
            return isWithin(isFinishEnd(link, isPredecessor) ? whole.bars[bar].finish : whole.bars[bar].start, period.from, period.until);
        };
        if (!isHere(link.from, true) || !isHere(link.to, false)) continue;
        link.from = period.barOf[link.from];
        link.to = period.barOf[link.to];
        scene.links.append(link);
    }
    scene.milestones.removeIf([&](const TimelineMilestone& m) { return !isWithin(m.date, period.from, period.until); });
    return scene;
}

/// Finds the pages for one size of rows and labels.
class RoadmapPager {
public:
    RoadmapPager(const TimelineScene& scene, QSizeF body, const TimelineMetrics& metrics, int pagesBefore)
        : m_body(body * kRoadmapUnit), m_metrics(metrics), m_before(pagesBefore), m_widths(std::make_shared<TextWidths>()) {
        m_pages.scene = scene;
        m_rooms.start = m_rooms.finish = QList<double>(scene.bars.size(), 0);
    }

    /// All on one page, as wide as the time is; more pages where it does not fit.
    RoadmapPages whole() {
        layOut(0, kGateEdge * m_metrics.u);
        return m_pages;
    }
    /// Several pages, each with room beside its time for names, gates and the page numbers of cut links.
    RoadmapPages split() {
        double edge = kCutEdge * m_metrics.u;
        for (int pass = 0; pass < kRoadmapPasses; ++pass) {
            layOut(edge, edge);
            findRefs();
            if (!growRooms(edge)) break;
        }
        putRefs();
        return m_pages;
    }

private:
    void layOut(double before, double after) {
        const double width = m_body.width() - m_metrics.laneColumn - before - after;
        m_pages.periods.clear();
        m_pages.slices.clear();
        for (const auto& [from, until] : periodsOf(m_pages.scene, width)) {
            RoadmapPeriod period{from, until, {}, {}, before, after};
            const TimelineScene scene = sceneOf(m_pages.scene, period, m_rooms);
            period.layout = layoutTimeline(scene, TimeAxis::fitting(from, until, width, scene.fiscalStartMonth), m_metrics, m_widths);
            const double room = m_body.height() - kRoadmapNote * m_metrics.u - m_metrics.stripHeight - windowHeight(period.layout, 0, 0);
            for (const auto& [top, bottom] : stretchesOf(period.layout, room)) m_pages.slices.append({static_cast<int>(m_pages.periods.size()), top, bottom});
            m_pages.periods.append(period);
        }
        m_pages.hasOverview = m_pages.slices.size() > kPagesWithoutOverview;
        m_pages.firstPage = m_before + (m_pages.hasOverview ? 2 : 1);
    }

    void findRefs() {
        m_startRefs = m_finishRefs = EdgeRefs(m_pages.scene.bars.size());
        for (const TimelineLink& link : m_pages.scene.links) {
            const bool leavesFinish = isFinishEnd(link, true);
            const bool entersFinish = isFinishEnd(link, false);
            const int from = m_pages.sliceOf(link.from, leavesFinish);
            const int to = m_pages.sliceOf(link.to, entersFinish);
            if (from == to || from < 0 || to < 0) continue;  // an end outside the years of a plan stands on no page
            add((leavesFinish ? m_finishRefs : m_startRefs)[link.from], to, false, link);
            add((entersFinish ? m_finishRefs : m_startRefs)[link.to], from, true, link);
        }
    }
    /// One number for all links of an edge that go to the same page.
    void add(QList<TimelinePageRef>& refs, int slice, bool incoming, const TimelineLink& link) const {
        const QString page = QString::number(m_pages.firstPage + slice);
        auto same = std::find_if(refs.begin(), refs.end(), [&](const TimelinePageRef& r) { return r.page == page && r.incoming == incoming; });
        if (same == refs.end()) {
            refs.append({page, incoming, link.broken, link.critical});
            return;
        }
        same->broken = same->broken || link.broken;
        same->critical = same->critical || link.critical;
    }

    /// True where some edge needs more room than it had.
    bool growRooms(double& edge) {
        bool grew = false;
        const auto grow = [&grew](double& room, double needed) {
            grew = grew || needed > room + 0.01;
            room = std::max(room, needed);
        };
        for (const RoadmapPeriod& period : m_pages.periods) {
            for (int i = 0; i < period.barOf.size(); ++i) {
                if (period.barOf[i] < 0) continue;
                const TimelineBar& bar = m_pages.scene.bars[i];
                if (isWithin(bar.start, period.from, period.until)) {
                    grow(m_rooms.start[i], pageRefsRoom(m_startRefs[i], m_metrics, *m_widths));
                    if (!m_startRefs[i].isEmpty()) grow(edge, std::min(m_rooms.start[i] - period.layout.axis.x(bar.start), m_body.width() / 8));
                }
                if (isWithin(bar.finish, period.from, period.until)) {
                    grow(m_rooms.finish[i], pageRefsRoom(m_finishRefs[i], m_metrics, *m_widths));
                    if (!m_finishRefs[i].isEmpty()) grow(edge, std::min(m_rooms.finish[i] - period.layout.axis.width() + period.layout.axis.endX(bar.finish), m_body.width() / 8));
                }
            }
        }
        return grew;
    }

    void putRefs() {
        for (RoadmapPeriod& period : m_pages.periods) {
            for (int i = 0; i < period.barOf.size(); ++i) {
                if (period.barOf[i] < 0) continue;
                TimelineBar& bar = period.layout.scene.bars[period.barOf[i]];
                if (isWithin(bar.start, period.from, period.until)) bar.startRefs = m_startRefs[i];
                if (isWithin(bar.finish, period.from, period.until)) bar.finishRefs = m_finishRefs[i];
            }
        }
    }

    QSizeF m_body;
    TimelineMetrics m_metrics;
    int m_before;
    std::shared_ptr<TextWidths> m_widths;
    RoadmapPages m_pages;
    EdgeRooms m_rooms;
    EdgeRefs m_startRefs;
    EdgeRefs m_finishRefs;
};

/// Whether every name stands in full: larger labels are worth nothing where they are cut for it.
bool hasWholeNames(const RoadmapPages& pages) {
    return std::all_of(pages.periods.begin(), pages.periods.end(), [](const RoadmapPeriod& period) {
        const TimelineLayout& l = period.layout;
        for (qsizetype i = 0; i < l.bars.size(); ++i) {
            if (l.bars[i].text != l.scene.bars[i].name) return false;
        }
        return true;
    });
}

}  // namespace

int RoadmapPages::sliceOf(int bar, bool atFinish) const {
    const QDate date = atFinish ? scene.bars[bar].finish : scene.bars[bar].start;
    for (int i = 0; i < slices.size(); ++i) {
        const RoadmapPeriod& period = periods[slices[i].period];
        if (!isWithin(date, period.from, period.until)) continue;
        const double y = period.layout.bars[period.barOf[bar]].rect.center().y();
        if (y >= slices[i].top && y < slices[i].bottom) return i;
    }
    return -1;
}

RoadmapPages buildRoadmapPages(const TimelineScene& scene, QSizeF body, int pagesBefore) {
    for (const TimelineMetrics& metrics : {roadmapMetrics(8.4, 9), roadmapMetrics(7.6, 8.5), roadmapMetrics(6.8, 8)}) {
        RoadmapPages pages = RoadmapPager(scene, body, metrics, pagesBefore).whole();
        if (pages.slices.size() == 1 && hasWholeNames(pages)) return pages;
    }
    const TimelineMetrics small = roadmapMetrics(4.6, 7);
    for (const TimelineMetrics& metrics : {roadmapMetrics(5.9, 7.5), small}) {
        RoadmapPages pages = RoadmapPager(scene, body, metrics, pagesBefore).whole();
        if (pages.slices.size() == 1) return pages;
    }
    return RoadmapPager(scene, body, small, pagesBefore).split();
}

}  // namespace stagepath
