#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/roadmap_overview.h"

#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/timeline/timeline_painter.h"

#include <QLocale>

#include <cmath>

namespace stagepath {

namespace {

constexpr double kRoadmapSectionEdge = 14;             ///< room for a gate on the last day
constexpr double kMinQuarter = mm(12);  ///< narrower quarters split the time
constexpr int kManyPages = 6;           ///< of more an overview comes first

/// What one page shows: time from `from` to `until`, layout y from `top` to `bottom`.
struct Slice {
    QDate from;
    QDate until;
    double top = 0;
    double bottom = 0;
};

/// Periods of whole years, each at most as long as quarters stay wide enough.
QList<QPair<QDate, QDate>> periodsOf(const TimelineScene& scene, double width) {
    const int quarters = std::max(4, static_cast<int>(width / kMinQuarter));
    const int needed = static_cast<int>(std::ceil(scene.from.daysTo(scene.until) / 91.0));
    if (needed <= quarters) return {{scene.from, scene.until}};
    const int years = std::max(1, quarters / 4);
    QList<QPair<QDate, QDate>> periods;
    QDate from = scene.from;
    while (from <= scene.until) {
        const QDate until = std::min(scene.until, QDate(from.year() + years - 1, 12, 31));
        periods.append({from, until});
        from = until.addDays(1);
    }
    return periods;
}

/// Cuts the lanes into stretches of at most \p room: between lanes, and inside one only where it alone is higher.
QList<QPair<double, double>> stretchesOf(const TimelineLayout& layout, double room) {
    QList<QPair<double, double>> stretches;
    double top = 0;
    double bottom = 0;
    for (const LaneGeometry& lane : layout.lanes) {
        const double end = lane.top + lane.height;
        if (end - top <= room) {
            bottom = end;
            continue;
        }
        if (bottom > top) stretches.append({top, bottom});
        top = lane.top;
        const double step = std::max(1.0, std::floor((room - layout.metrics.lanePadTop) / layout.metrics.rowPitch)) * layout.metrics.rowPitch;
        while (end - top > room) {
            const double cut = top + step + (top <= lane.top ? layout.metrics.lanePadTop : 0);
            stretches.append({top, cut});
            top = cut;
        }
        bottom = end;
    }
    if (bottom > top || stretches.isEmpty()) stretches.append({top, std::max(bottom, top + 1)});
    return stretches;
}

struct Plan {
    TimelineLayout layout;
    MaturityStrip strip;
    QList<Slice> slices;
};

Plan planPages(const ReportCanvas& canvas, const TimelineScene& scene, const QRectF& body, const TimelineMetrics& metrics) {
    Plan plan;
    const double width = body.width() - metrics.laneColumn - kRoadmapSectionEdge;
    const auto periods = periodsOf(scene, width);
    qint64 longest = 1;
    for (const auto& [from, until] : periods) longest = std::max<qint64>(longest, from.daysTo(until) + 1);
    const TimeAxis axis(scene.from, scene.until, width / static_cast<double>(longest), scene.fiscalStartMonth);
    plan.layout = layoutTimeline(scene, axis, metrics);
    const double room = body.height() - 18 - metrics.stripHeight - windowHeight(plan.layout, 0, 0);
    for (const auto& [from, until] : periods) {
        for (const auto& [top, bottom] : stretchesOf(plan.layout, room)) plan.slices.append({from, until, top, bottom});
    }
    const BaselineId baseline = scene.options.baseline;
    const Portfolio before = baseline.isNull() ? Portfolio() : withBaseline(canvas.portfolio(), baseline);
    plan.strip = buildMaturityStrip(canvas.portfolio(), baseline.isNull() ? nullptr : &before, Subject::enterprise(), canvas.today(), scene.from, scene.until);
    return plan;
}

QString titleOf(const ReportCanvas& canvas, const Plan& plan, int index) {
    const TimelineScene& scene = plan.layout.scene;
    const int count = static_cast<int>(plan.slices.size());
    if (count == 1) {
        QDate last;
        for (const Initiative& i : canvas.portfolio().initiatives()) last = std::max(last, i.finish);
        if (!last.isValid()) return reportText(QT_TRANSLATE_NOOP("Report", "Nothing is planned yet"));
        const int enablers = static_cast<int>(std::count_if(scene.bars.begin(), scene.bars.end(), [](const TimelineBar& b) { return b.kind == InitiativeKind::Enabler; }));
        const int bars = static_cast<int>(scene.bars.size());
        const bool isShort = std::any_of(plan.strip.targets.begin(), plan.strip.targets.end(), [](const StripTarget& t) { return !t.reached; });
        if (isShort) return reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln initiative(s) are planned until %1; the target needs more"), bars).arg(shownMonth(last));
        return (enablers > 0 ? reportText(QT_TRANSLATE_N_NOOP("Report", "Shared enablers first: %Ln initiative(s) close the gaps by %1"), bars)
                             : reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln initiative(s) are planned until %1"), bars)).arg(shownMonth(last));
    }
    const Slice& s = plan.slices[index];
    const QString years = s.from.year() == s.until.year() ? QString::number(s.from.year()) : reportText(QT_TRANSLATE_NOOP("Report", "%1 to %2")).arg(s.from.year()).arg(s.until.year());
    return reportText(QT_TRANSLATE_NOOP("Report", "Roadmap %1 of %2, %3")).arg(index + 1).arg(count).arg(years);
}

/// Page number on which \p bar begins.
QString pageOf(const Plan& plan, int bar, int firstPage) {
    const BarGeometry& g = plan.layout.bars[bar];
    const QDate start = plan.layout.scene.bars[bar].start;
    for (int i = 0; i < plan.slices.size(); ++i) {
        const Slice& s = plan.slices[i];
        if (g.rect.center().y() >= s.top && g.rect.center().y() < s.bottom && start >= s.from && start <= s.until) return QString::number(firstPage + i);
    }
    return {};
}

void paintSlice(QPainter& p, const ReportCanvas& canvas, const QRectF& body, const Plan& plan, const Slice& slice, int firstPage) {
    TimelineWindow window;
    const double width = plan.layout.metrics.laneColumn + plan.layout.axis.endX(slice.until) - plan.layout.axis.x(slice.from) + (slice.until < plan.layout.scene.until ? 0 : kRoadmapSectionEdge);
    window.target = QRectF(body.left(), body.top(), std::min(body.width(), width), windowHeight(plan.layout, slice.top, slice.bottom));
    window.scrollX = plan.layout.axis.x(slice.from);
    window.scrollY = slice.top;
    window.paper = true;
    if (plan.slices.size() > 1) window.pageOf = [&plan, firstPage](int bar) { return pageOf(plan, bar, firstPage); };
    paintTimeline(p, plan.layout, canvas.theme(), window);
    const QRectF strip(body.left(), window.target.bottom(), window.target.width(), plan.layout.metrics.stripHeight);
    paintMaturityStrip(p, strip, plan.strip, plan.layout, window, canvas.theme());
    p.setPen(canvas.theme().border);
    p.setBrush(Qt::NoBrush);
    p.drawRect(QRectF(body.left(), body.top(), window.target.width(), window.target.height() + strip.height()));
    QString note = reportText(QT_TRANSLATE_NOOP("Report", "Dark: roll-out of one use case. Tinted: enabler. Plum line: critical path. Red outline: gate not met on its date. Octagon: conflict."));
    if (!plan.layout.scene.baselineName.isEmpty()) note += QLatin1Char(' ') + reportText(QT_TRANSLATE_NOOP("Report", "Grey line under a bar: baseline “%1”.")).arg(plan.layout.scene.baselineName);
    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 14, body.width(), 14), note, ReportCanvas::font(7.5), canvas.theme().text3);
}

/// "10 to 13": the pages on which \p lane stands.
QString pagesOf(const Plan& plan, const LaneGeometry& lane, int firstPage) {
    QStringList pages;
    for (int i = 0; i < plan.slices.size(); ++i) {
        if (lane.top < plan.slices[i].bottom - 0.5 && lane.top + lane.height > plan.slices[i].top + 0.5) pages.append(QString::number(firstPage + i));
    }
    // Each period has its own run of pages.
    QStringList runs;
    for (qsizetype i = 0; i < pages.size();) {
        qsizetype end = i;
        while (end + 1 < pages.size() && pages[end + 1].toInt() == pages[end].toInt() + 1) ++end;
        runs.append(end > i ? QStringLiteral("%1–%2").arg(pages[i], pages[end]) : pages[i]);
        i = end + 1;
    }
    return runs.join(QStringLiteral(", "));
}

void addOverview(ReportCanvas& canvas, const Plan& plan, int firstPage) {
    const TimelineScene& scene = plan.layout.scene;
    RoadmapOverview overview = buildRoadmapOverview(scene, canvas.body().width());
    for (qsizetype i = 0; i < overview.rows.size(); ++i) overview.rows[i].pages = pagesOf(plan, plan.layout.lanes[i], firstPage);
    const QString title = reportText(QT_TRANSLATE_N_NOOP("Report", "The roadmap at a glance: %Ln initiative(s), %1 to %2"), int(scene.bars.size())).arg(scene.from.year()).arg(scene.until.year());
    canvas.add({QStringLiteral("roadmap"), title, [&canvas, overview](QPainter& p, const QRectF& body) { paintRoadmapOverview(p, canvas, body, overview); }});
}

}  // namespace

void addRoadmap(ReportCanvas& canvas) {
    TimelineOptions options;
    options.criticalPath = true;
    if (!canvas.portfolio().baselines().isEmpty()) options.baseline = canvas.portfolio().baselines().rows().constLast().id;
    TimelineScene scene = buildTimelineScene(canvas.portfolio(), canvas.today(), options);
    markFindings(scene, canvas.portfolio(), findingsOf(canvas.portfolio(), canvas.today()));
    const QRectF body = canvas.body();
    // By rule: the comfortable pitch where all fits on one page, else the small one; then time and lanes are split.
    const auto metrics = [](double pitchMm) {
        TimelineMetrics m = TimelineMetrics::paper(pitchMm, 7.5);
        m.gatePitch = 15;
        m.stripHeight = 98;  // three keys under the name
        return m;
    };
    Plan plan = planPages(canvas, scene, body, metrics(5.9));
    if (plan.slices.size() > 1) plan = planPages(canvas, scene, body, metrics(4.6));
    const auto shared = std::make_shared<Plan>(std::move(plan));
    const bool isLong = shared->slices.size() > kManyPages;
    const int first = canvas.pageCount() + (isLong ? 2 : 1);
    if (isLong) addOverview(canvas, *shared, first);
    for (int i = 0; i < shared->slices.size(); ++i) {
        canvas.add({QStringLiteral("roadmap"), titleOf(canvas, *shared, i),
                    [&canvas, shared, i, first](QPainter& p, const QRectF& area) { paintSlice(p, canvas, area, *shared, shared->slices[i], first); }});
    }
}

}  // namespace stagepath
