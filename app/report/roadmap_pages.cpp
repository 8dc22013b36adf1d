#include "app/report/roadmap_pages.h"

#include "app/drawing/timeline/timeline_painter.h"
#include "app/report/report_canvas.h"

#include <algorithm>
#include <cmath>

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
    m.gatePitch = 15 * m.u;
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

/// Rows of a lane in stretches of at most \p fitting, the last with at least \p least: the lane's name needs them.
QList<int> rowsPerStretch(int rows, int fitting, int least) {
    QList<int> stretches;
    for (; rows > fitting; rows -= stretches.constLast()) stretches.append(std::max(1, std::min(fitting, rows - std::min(least, fitting - 1))));
    stretches.append(rows);
    return stretches;
}

/// Cuts the lanes into stretches of at most \p room: between lanes, and inside one only where it alone is higher.
QList<QPair<double, double>> stretchesOf(const TimelineLayout& layout, double room) {
    const TimelineMetrics& m = layout.metrics;
    QList<QPair<double, double>> stretches;
    double top = 0;
    double bottom = 0;
    for (const LaneGeometry& lane : layout.lanes) {
        const double end = lane.top + lane.height;
        if (end - top > room && bottom > top) {
            stretches.append({top, bottom});
            top = lane.top;
        }
        if (end - top > room) {
            const int fitting = std::max(2, static_cast<int>(std::floor((room - m.lanePadTop - m.lanePadBottom) / m.rowPitch)));
            const int least = static_cast<int>(std::ceil(58 * m.u / m.rowPitch));
            double cut = lane.top + m.lanePadTop;
            const QList<int> rows = rowsPerStretch(static_cast<int>(lane.rows.size()), fitting, least);
            for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
                cut += rows[i] * m.rowPitch;
                stretches.append({top, cut});
                top = cut;
            }
        }
        bottom = end;
    }
    if (bottom > top || stretches.isEmpty()) stretches.append({top, std::max(bottom, top + 1)});
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
            if (from == to) continue;
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
    const TimelineMetrics small = roadmapMetrics(4.6, 7);
    for (const TimelineMetrics& metrics : {roadmapMetrics(5.9, 7.5), small}) {
        RoadmapPages pages = RoadmapPager(scene, body, metrics, pagesBefore).whole();
        if (pages.slices.size() == 1) return pages;
    }
    return RoadmapPager(scene, body, small, pagesBefore).split();
}

}  // namespace stagepath
