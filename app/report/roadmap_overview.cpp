#include "app/report/roadmap_overview.h"

#include "app/report/report_parts.h"

#include <QFontMetricsF>
#include <QLocale>

namespace stagepath {

namespace {

constexpr double kRoadmapOverviewNames = 190;
constexpr double kOverviewPagesInset = 12;
constexpr double kMinCell = 19;
constexpr const char* kOverviewPagesTitle = QT_TRANSLATE_NOOP("Report", "Pages");
constexpr double kRoadmapOverviewHead = 38;

QDate periodStart(QDate date, bool byYear) { return {date.year(), byYear ? 1 : (date.month() - 1) / 3 * 3 + 1, 1}; }

qsizetype periodOf(const RoadmapOverview& o, QDate date) {
    const QDate start = periodStart(date, o.byYear);
    const qsizetype months = (start.year() - o.starts.constFirst().year()) * 12 + start.month() - o.starts.constFirst().month();
    return std::clamp<qsizetype>(months / (o.byYear ? 12 : 3), 0, o.starts.size() - 1);
}

void paintHead(QPainter& p, const ReportCanvas& c, const QRectF& body, const RoadmapOverview& o, double cell) {
    const Theme& t = c.theme();
    for (qsizetype i = 0; i < o.starts.size(); ++i) {
        const QDate start = o.starts[i];
        const QRectF box(body.left() + kRoadmapOverviewNames + static_cast<double>(i) * cell, body.top(), cell, 18);
        if (o.byYear || i == 0 || start.month() == 1) ReportCanvas::text(p, box.adjusted(2, 0, o.byYear ? 0 : cell * 2, 0), QString::number(start.year()), ReportCanvas::font(8, 600), t.text1);
        if (!o.byYear && cell >= kMinCell) ReportCanvas::text(p, box.translated(0, 17), QStringLiteral("Q%1").arg((start.month() + 2) / 3), ReportCanvas::font(7.5), t.text3, Qt::AlignHCenter);
    }
    ReportCanvas::text(p, QRectF(body.right() - o.pagesWidth + kOverviewPagesInset, body.top() + 17, o.pagesWidth - kOverviewPagesInset, 18), reportText(kOverviewPagesTitle), ReportCanvas::font(7.5), t.text3);
    p.setPen(t.borderStrong);
    p.drawLine(QPointF(body.left(), body.top() + kRoadmapOverviewHead - 1), QPointF(body.right(), body.top() + kRoadmapOverviewHead - 1));
}

void paintCells(QPainter& p, const ReportCanvas& c, const QRectF& row, const QList<int>& counts, const QColor& color, double cell, int most) {
    const Theme& t = c.theme();
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const QRectF box(row.left() + kRoadmapOverviewNames + static_cast<double>(i) * cell + 1, row.top() + 2, cell - 2, row.height() - 4);
        p.setPen(Qt::NoPen);
        p.setBrush(counts[i] > 0 ? mix(color, t.surface, 0.14 + 0.4 * counts[i] / most) : t.inset);
        p.drawRoundedRect(box, 3, 3);
        if (counts[i] > 0) ReportCanvas::text(p, box, QString::number(counts[i]), ReportCanvas::font(7.5, 600), t.text1, Qt::AlignHCenter);
    }
}

}  // namespace

RoadmapOverview buildRoadmapOverview(const TimelineScene& scene, double width, const QStringList& pages) {
    RoadmapOverview o;
    for (const QString& text : pages) o.pagesWidth = std::max(o.pagesWidth, QFontMetricsF(ReportCanvas::font(8)).horizontalAdvance(text));
    o.pagesWidth = std::max(o.pagesWidth, QFontMetricsF(ReportCanvas::font(7.5)).horizontalAdvance(reportText(kOverviewPagesTitle))) + kOverviewPagesInset + 4;
    const double room = width - kRoadmapOverviewNames - o.pagesWidth;
    const auto quarters = (scene.until.year() - scene.from.year()) * 4 + (scene.until.month() - scene.from.month()) / 3 + 1;
    o.byYear = room / quarters < kMinCell;
    for (QDate d = periodStart(scene.from, o.byYear); d <= scene.until; d = d.addMonths(o.byYear ? 12 : 3)) o.starts.append(d);
    o.gates = QList<int>(o.starts.size(), 0);
    for (const TimelineMilestone& m : scene.milestones) {
        if (m.gate) ++o.gates[periodOf(o, m.date)];
    }
    for (const TimelineLane& lane : scene.lanes) {
        RoadmapOverview::Row row{lane.name, lane.color, QList<int>(o.starts.size(), 0), pages.value(o.rows.size())};
        for (const int bar : lane.bars) {
            for (qsizetype i = periodOf(o, scene.bars[bar].start); i <= periodOf(o, scene.bars[bar].finish); ++i) o.most = std::max(o.most, ++row.counts[i]);
        }
        o.rows.append(row);
    }
    return o;
}

void paintRoadmapOverview(QPainter& p, const ReportCanvas& c, const QRectF& body, const RoadmapOverview& o) {
    const Theme& t = c.theme();
    const double cell = (body.width() - kRoadmapOverviewNames - o.pagesWidth) / static_cast<double>(o.starts.size());
    paintHead(p, c, body, o, cell);
    const double room = body.height() - kRoadmapOverviewHead - 20;
    const int fitting = std::max(2, static_cast<int>(room / 17));
    const bool isCut = o.rows.size() + 1 > fitting;
    const qsizetype shown = isCut ? fitting - 2 : o.rows.size();
    const double height = std::min(30.0, room / static_cast<double>(std::min<qsizetype>(fitting, o.rows.size() + 1)));
    QRectF row(body.left(), body.top() + kRoadmapOverviewHead, body.width(), height);
    const QColor gateColor = t.s3;
    ReportCanvas::text(p, row.adjusted(10, 0, kRoadmapOverviewNames - body.width(), 0), reportText(QT_TRANSLATE_NOOP("Report", "Gates due")), ReportCanvas::font(8.5, 600), t.text1);
    paintCells(p, c, row, o.gates, gateColor, cell, std::max(1, *std::max_element(o.gates.begin(), o.gates.end())));
    for (qsizetype i = 0; i < shown; ++i) {
        row.translate(0, height);
        const RoadmapOverview::Row& r = o.rows[i];
        p.fillRect(QRectF(row.left(), row.top() + 4, 3, height - 8), t.category(r.color));
        ReportCanvas::text(p, row.adjusted(10, 0, kRoadmapOverviewNames - body.width() - 6, 0), r.name, ReportCanvas::font(8.5), t.text1);
        paintCells(p, c, row, r.counts, t.category(r.color), cell, o.most);
        ReportCanvas::text(p, QRectF(row.right() - o.pagesWidth + kOverviewPagesInset, row.top(), o.pagesWidth - kOverviewPagesInset, height), r.pages, ReportCanvas::font(8), t.text2);
    }
    if (isCut) {
        row.translate(0, height);
        ReportCanvas::text(p, row.adjusted(10, 0, 0, 0), reportText(QT_TRANSLATE_N_NOOP("Report", "and %Ln more lane(s)"), int(o.rows.size() - shown)), ReportCanvas::font(8.5), t.text3);
    }
    const QString note = o.byYear ? reportText(QT_TRANSLATE_NOOP("Report", "Figures: initiatives that run in the year. The pages that follow show them one by one."))
                                  : reportText(QT_TRANSLATE_NOOP("Report", "Figures: initiatives that run in the quarter. The pages that follow show them one by one."));
    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 14, body.width(), 14), note, ReportCanvas::font(7.5), t.text3);
}

}  // namespace stagepath
