#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/roadmap_overview.h"
#include "app/report/roadmap_pages.h"

#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/timeline/timeline_painter.h"
#include "core/analysis/checks/dismissals.h"
#include "core/domain/values/plan_years.h"

#include <QFontMetricsF>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kRoadmapNotePoints = 7.5;
constexpr double kRoadmapNoteRoom = 30;  ///< two lines: from the roadmap down to the foot of the page
constexpr qsizetype kRoadmapNamesOutside = 3;

/// What the pages of one roadmap share.
struct RoadmapPlan {
    RoadmapPages pages;
    MaturityStrip strip;
};

/// The year that \p date belongs to, as the head of the time names it.
QString roadmapYear(const TimelineScene& scene, QDate date) {
    return TimeAxis(date, date, 1, scene.fiscalStartMonth).ticks(TimeUnit::Year, date, date, true).constFirst().label;
}

QString roadmapYears(const TimelineScene& scene, QDate from, QDate until) {
    const QString first = roadmapYear(scene, from);
    const QString last = roadmapYear(scene, until);
    return first == last ? first : reportText(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(first, last);
}

QString sentenceOf(const ReportCanvas& canvas, const RoadmapPlan& plan) {
    const TimelineScene& scene = plan.pages.scene;
    QDate last;
    for (const Initiative& i : canvas.portfolio().initiatives()) last = std::max(last, i.finish);
    if (!last.isValid()) return reportText(QT_TRANSLATE_NOOP("Report", "Nothing is planned yet"));
    const auto enablers = std::count_if(scene.bars.begin(), scene.bars.end(), [](const TimelineBar& b) { return b.kind == InitiativeKind::Enabler; });
    const int bars = static_cast<int>(scene.bars.size());
    const bool isShort = std::any_of(plan.strip.targets.begin(), plan.strip.targets.end(), [](const StripTarget& t) { return !t.reached; });
    if (isShort) return reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln initiative(s) are planned until %1; the target needs more"), bars).arg(shownMonth(last));
    // Only where targets say how far they go, and the plan meets them and all its gates, are gaps known to be closed.
    const bool meetsGates = std::all_of(scene.milestones.begin(), scene.milestones.end(), [](const TimelineMilestone& m) { return !m.gate || m.met; });
    const bool closesGaps = enablers > 0 && plan.strip.assessed && !plan.strip.targets.isEmpty() && meetsGates;
    return (closesGaps ? reportText(QT_TRANSLATE_N_NOOP("Report", "Shared enablers first: %Ln initiative(s) close the gaps by %1"), bars)
                         : reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln initiative(s) are planned until %1"), bars)).arg(shownMonth(last));
}

QString titleOf(const ReportCanvas& canvas, const RoadmapPlan& plan, int slice) {
    const auto count = plan.pages.slices.size();
    if (count == 1) return sentenceOf(canvas, plan);
    const RoadmapPeriod& period = plan.pages.periods[plan.pages.slices[slice].period];
    return reportText(QT_TRANSLATE_NOOP("Report", "Roadmap %1 of %2, %3")).arg(slice + 1).arg(count).arg(roadmapYears(plan.pages.scene, period.from, period.until));
}

/// The first of what no page shows: days that only files of older versions have.
QStringList namesOutside(const TimelineScene& scene) {
    QStringList names;
    for (const TimelineBar& bar : scene.bars) {
        if (!isInPlanYears(bar.start) || !isInPlanYears(bar.finish)) names.append(QStringLiteral("“%1”").arg(bar.name));
    }
    for (const TimelineMilestone& m : scene.milestones) {
        if (!isInPlanYears(m.date)) names.append(QStringLiteral("“%1”").arg(m.name));
    }
    if (names.size() > kRoadmapNamesOutside) names = names.mid(0, kRoadmapNamesOutside) << QStringLiteral("…");
    return names;
}

QString roadmapNote(const RoadmapPlan& plan) {
    QStringList parts{reportText(QT_TRANSLATE_NOOP("Report", "Dark: roll-out of one use case. Tinted: enabler. Plum line: critical path. Red outline: gate not met on its date. Octagon: conflict."))};
    if (!plan.pages.scene.baselineName.isEmpty()) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "Grey line under a bar: baseline “%1”.")).arg(plan.pages.scene.baselineName));
    if (plan.pages.slices.size() > 1) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "Circle: the page on which a link goes on.")));
    if (plan.pages.periods.size() > 1) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "Point at the end of a bar: it goes on in the years beside.")));
    if (const QStringList names = namesOutside(plan.pages.scene); !names.isEmpty()) {
        parts.append(reportText(QT_TRANSLATE_NOOP("Report", "Not drawn, as it lies outside %1 to %2: %3.")).arg(kFirstPlanYear).arg(kLastPlanYear).arg(names.join(QStringLiteral(", "))));
    }
    return parts.join(QLatin1Char(' '));
}

/// Height of \p note over \p width: two lines have their place between the roadmap and the foot of the page.
double noteHeight(const QString& note, double width) { return QFontMetricsF(ReportCanvas::font(kRoadmapNotePoints)).boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, note).height(); }

/// The years beside those of the page, in the head of the room that page numbers and names have there.
void paintYearsBeside(QPainter& p, const ReportCanvas& canvas, const RoadmapPlan& plan, int index) {
    const RoadmapPeriod& period = plan.pages.periods[index];
    const TimelineMetrics& m = period.layout.metrics;
    const double begin = m.laneColumn + period.before;
    const double end = begin + period.layout.axis.width();
    const auto paint = [&](double line, const QRectF& room, QDate day) {
        p.setPen(QPen(canvas.theme().borderStrong, m.u));
        p.drawLine(QPointF(line, 0), QPointF(line, m.headHeight));
        const QString year = roadmapYear(plan.pages.scene, day);
        const bool fits = QFontMetricsF(m.head).horizontalAdvance(year) <= room.width();
        if (fits) ReportCanvas::text(p, room, year, m.head, canvas.theme().text3, Qt::AlignHCenter);
    };
    if (index > 0) paint(begin, QRectF(m.laneColumn, 0, period.before, m.headHeight / 2), period.from.addDays(-1));
    if (index + 1 < plan.pages.periods.size()) paint(end, QRectF(end, 0, period.after, m.headHeight / 2), period.until.addDays(1));
}

void paintSlice(QPainter& p, const ReportCanvas& canvas, const QRectF& body, const RoadmapPlan& plan, int index) {
    const RoadmapSlice& slice = plan.pages.slices[index];
    const RoadmapPeriod& period = plan.pages.periods[slice.period];
    const TimelineLayout& layout = period.layout;
    const double u = layout.metrics.u;
    TimelineWindow window;
    window.target = QRectF(0, 0, layout.metrics.laneColumn + period.before + layout.axis.width() + period.after, windowHeight(layout, slice.top, slice.bottom));
    window.scrollX = -period.before;
    window.scrollY = slice.top;
    window.paper = true;
    const QRectF strip(0, window.target.bottom(), window.target.width(), layout.metrics.stripHeight);
    p.save();
    p.translate(body.topLeft());
    p.scale(1 / u, 1 / u);
    paintTimeline(p, layout, canvas.theme(), window);
    paintMaturityStrip(p, strip, plan.strip, layout, window, canvas.theme());
    p.setPen(QPen(canvas.theme().border, u));
    p.setBrush(Qt::NoBrush);
    p.drawRect(window.target.united(strip));
    paintYearsBeside(p, canvas, plan, slice.period);
    p.restore();
    const QString note = roadmapNote(plan);
    const double more = std::max(0.0, noteHeight(note, body.width()) - kRoadmapNoteRoom);
    ReportCanvas::paragraph(p, QRectF(body.left(), body.bottom() - 14 - more, body.width(), kRoadmapNoteRoom + more), note, ReportCanvas::font(kRoadmapNotePoints), canvas.theme().text3);
}

/// The pages on which \p lane stands, those of each period as one run: "10–13, 20–21".
QString pagesOf(const RoadmapPages& pages, int lane) {
    QStringList runs;
    for (int period = 0; period < pages.periods.size(); ++period) {
        const LaneGeometry& g = pages.periods[period].layout.lanes[lane];
        int first = 0;
        int last = 0;
        for (int i = 0; i < pages.slices.size(); ++i) {
            const RoadmapSlice& s = pages.slices[i];
            if (s.period != period || g.top >= s.bottom - 0.5 || g.top + g.height <= s.top + 0.5) continue;
            last = pages.firstPage + i;
            if (first == 0) first = last;
        }
        if (first > 0) runs.append(first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last));
    }
    return runs.join(QStringLiteral(", "));
}

void addOverview(ReportCanvas& canvas, const RoadmapPages& pages) {
    const TimelineScene& scene = pages.scene;
    QStringList pagesOfLanes;
    for (int lane = 0; lane < scene.lanes.size(); ++lane) pagesOfLanes.append(pagesOf(pages, lane));
    const RoadmapOverview overview = buildRoadmapOverview(scene, canvas.body().width(), pagesOfLanes);
    const QString title = reportText(QT_TRANSLATE_N_NOOP("Report", "The roadmap at a glance: %Ln initiative(s), %1 to %2"), int(scene.bars.size())).arg(roadmapYear(scene, scene.from), roadmapYear(scene, scene.until));
    canvas.add({QStringLiteral("roadmap"), title, [&canvas, overview](QPainter& p, const QRectF& body) { paintRoadmapOverview(p, canvas, body, overview); }});
}

}  // namespace

void addRoadmap(ReportCanvas& canvas) {
    const Portfolio& portfolio = canvas.portfolio();
    TimelineOptions options;
    options.criticalPath = true;
    options.baseline = latestBaseline(portfolio);
    TimelineScene scene = buildTimelineScene(portfolio, canvas.today(), options);
    markFindings(scene, portfolio, openFindings(portfolio, canvas.today()));
    const auto plan = std::make_shared<RoadmapPlan>();
    plan->pages = buildRoadmapPages(scene, canvas.body().size(), canvas.pageCount());
    if (const double more = noteHeight(roadmapNote(*plan), canvas.body().width()) - kRoadmapNoteRoom; more > 0) {
        plan->pages = buildRoadmapPages(scene, canvas.body().size() - QSizeF(0, more), canvas.pageCount());
    }
    const Portfolio before = options.baseline.isNull() ? Portfolio() : withBaseline(portfolio, options.baseline);
    plan->strip = buildMaturityStrip(portfolio, options.baseline.isNull() ? nullptr : &before, Subject::enterprise(), canvas.today(), scene.from, scene.until);
    if (plan->pages.hasOverview) addOverview(canvas, plan->pages);
    for (int i = 0; i < plan->pages.slices.size(); ++i) {
        canvas.add({QStringLiteral("roadmap"), titleOf(canvas, *plan, i), [&canvas, plan, i](QPainter& p, const QRectF& area) { paintSlice(p, canvas, area, *plan, i); }});
    }
}

}  // namespace stagepath
