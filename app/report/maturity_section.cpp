#include "app/drawing/marks.h"
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "core/analysis/names.h"

#include <QSet>

#include <cmath>
#include <memory>

namespace stagepath {

namespace {

constexpr double kRowHeight = 24;
constexpr int kMaxDates = 4;  ///< now and three year ends

/// All figures of the page, made once.
struct MaturityPage {
    Progression progression;
    QList<QDate> dates;
    struct Row {
        QString name;
        QList<Standing> standings;  ///< one per date
    };
    QList<Row> subjects;  ///< the enterprise first, then units that are assessed, then the others
    QList<StageCounts> stages;
    bool anyAssessed = false;  ///< of the use cases, today
};

QList<QDate> datesOf(QDate today, QDate until) {
    QList<QDate> dates{today};
    for (int year = today.year() + 1; year <= until.year() && dates.size() < kMaxDates; ++year) dates.append(QDate(year, 12, 31));
    if (dates.size() == kMaxDates) dates.last() = QDate(std::max(dates.constLast().year(), until.year()), 12, 31);
    return dates;
}

MaturityPage pageOf(const ReportCanvas& c) {
    const Portfolio& p = c.portfolio();
    MaturityPage page{progressionOf(p, Subject::enterprise(), c.today()), {}, {}, {}, false};
    page.dates = datesOf(c.today(), page.progression.until);
    const Projection projection(p, c.today());
    const auto add = [&](const Subject& subject, const QString& name) {
        MaturityPage::Row row{name, {}};
        for (const QDate date : page.dates) row.standings.append(projection.at(subject, date));
        page.subjects.append(row);
    };
    add(Subject::enterprise(), reportText(QT_TRANSLATE_NOOP("Report", "Enterprise")));
    for (const BusinessUnit& u : p.units()) add(Subject::of(u.id), u.name);
    std::stable_partition(page.subjects.begin() + 1, page.subjects.end(), [](const MaturityPage::Row& r) { return r.standings.constFirst().assessed; });
    page.anyAssessed = std::any_of(p.useCases().begin(), p.useCases().end(), [&](const UseCase& u) { return standingOf(p, Subject::of(u.id), c.today()).assessed; });
    page.stages = projection.stageCountSeries(QDate(c.today().year(), 1, 1), page.progression.until);
    return page;
}

QString titleOf(const ReportCanvas& c, const Progression& progression) {
    if (!progression.assessed) return reportText(QT_TRANSLATE_NOOP("Report", "The enterprise is not assessed yet, so its maturity can't be shown"));
    const MissedTarget missed = missedTarget(c, progression);
    if (progression.moments.isEmpty()) {
        return missed.stage > 0 ? reportText(QT_TRANSLATE_NOOP("Report", "The roadmap earns no further stage yet; the target is stage %1")).arg(missed.stage)
                                : reportText(QT_TRANSLATE_NOOP("Report", "The roadmap earns no further stage yet"));
    }
    const StageMoment& m = progression.moments.constLast();
    const QString earns = reportText(QT_TRANSLATE_NOOP("Report", "The roadmap earns stage %1 in %2")).arg(m.stage).arg(shownMonth(m.date));
    if (missed.stage <= m.stage) return earns;
    return reportText(QT_TRANSLATE_NOOP("Report", "%1; stage %2 needs more than is planned")).arg(earns).arg(missed.stage);
}

void paintDates(QPainter& p, const ReportCanvas& c, const QList<QDate>& dates, double left, double top, double column, Qt::Alignment alignment) {
    for (int i = 0; i < dates.size(); ++i) {
        const QString head = i == 0 ? reportText(QT_TRANSLATE_NOOP("Report", "Now")) : QString::number(dates[i].year());
        ReportCanvas::text(p, QRectF(left + i * column, top, column - 6, 16), head, ReportCanvas::font(8), c.theme().text3, alignment);
    }
}

void paintSubjects(QPainter& p, const ReportCanvas& c, const QRectF& r, const MaturityPage& page) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Readiness and earned stage")));
    const double column = std::min(64.0, r.width() * 0.16);
    const double first = r.right() - column * static_cast<double>(page.dates.size());
    paintDates(p, c, page.dates, first, r.top() + 22, column, Qt::AlignLeft);
    const int room = std::max(1, static_cast<int>((r.bottom() - r.top() - 40) / kRowHeight));
    const bool isCut = page.subjects.size() > room;
    double y = r.top() + 40;
    for (int i = 0; i < page.subjects.size() && i < (isCut ? room - 1 : room); ++i) {
        const MaturityPage::Row& row = page.subjects[i];
        p.setPen(t.border);
        p.drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        ReportCanvas::text(p, QRectF(r.left(), y, first - r.left() - 8, kRowHeight), row.name, ReportCanvas::font(9, i == 0 ? 600 : 400), t.text1);
        for (int d = 0; d < row.standings.size(); ++d) {
            const Standing& s = row.standings[d];
            const double x = first + d * column;
            ReportCanvas::text(p, QRectF(x, y, 24, kRowHeight), s.readiness ? QString::number(shownFigure(*s.readiness)) : QStringLiteral("–"), ReportCanvas::font(9, 600), s.readiness ? t.text1 : t.text3);
            if (!s.readiness) continue;
            paintStageMark(p, t, QPointF(x + 23, y + 6), s.earnedStage.value_or(0));
            ReportCanvas::text(p, QRectF(x + 43, y, 16, kRowHeight), QString::number(s.earnedStage.value_or(0)), ReportCanvas::font(8.5), t.text2);
        }
        y += kRowHeight;
    }
    if (isCut) ReportCanvas::text(p, QRectF(r.left(), y, r.width(), kRowHeight), reportText(QT_TRANSLATE_N_NOOP("Report", "and %n more unit(s)"), int(page.subjects.size()) - room + 1), ReportCanvas::font(8.5), t.text3);
}

void paintDimensions(QPainter& p, const ReportCanvas& c, const QRectF& r, const MaturityPage& page) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Enterprise, level per dimension")));
    const double column = std::min(44.0, r.width() * 0.12);
    const double first = r.right() - column * static_cast<double>(page.dates.size());
    paintDates(p, c, page.dates, first, r.top() + 22, column, Qt::AlignHCenter);
    double y = r.top() + 40;
    for (const Dimension d : kDimensions) {
        p.setPen(t.border);
        p.drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        ReportCanvas::text(p, QRectF(r.left(), y, first - r.left() - 6, kRowHeight), dimensionName(d), ReportCanvas::font(8.5), t.text1);
        for (int i = 0; i < page.dates.size(); ++i) {
            const Standing& s = page.subjects.constFirst().standings[i];
            paintLevelCell(p, t, QRectF(first + i * column, y + 3, column - 6, kRowHeight - 6), s.assessed && s[d].known ? static_cast<int>(std::floor(s[d].level)) : -1, ReportCanvas::font(8, 600), false);
        }
        y += kRowHeight;
    }
}

/// Stacked areas of the use cases per earned stage, the highest stage at the bottom.
class StageAreas {
public:
    StageAreas(QPainter& painter, const ReportCanvas& canvas, const MaturityPage& page, const QRectF& plot) : m_p(painter), m_c(canvas), m_page(page), m_plot(plot) {
        for (const int count : page.stages.constFirst().counts) m_total += count;
        m_from = page.stages.constFirst().date;
        m_days = std::max<qint64>(1, m_from.daysTo(page.progression.until));
    }
    void paint() {
        for (int stage = 0; stage <= kMaxStage; ++stage) paintArea(stage);
        paintAxes();
    }
    /// Middle of \p stage's area at the end, for its label.
    double labelY(int stage) const { return (y(upTo(m_page.stages.constLast(), stage)) + y(upTo(m_page.stages.constLast(), stage + 1))) / 2; }

private:
    /// Use cases in \p stage or higher.
    static int upTo(const StageCounts& counts, int stage) {
        int sum = 0;
        for (int i = stage; i <= kMaxStage; ++i) sum += counts.counts[static_cast<std::size_t>(i)];
        return sum;
    }
    double x(QDate date) const { return m_plot.left() + m_plot.width() * static_cast<double>(m_from.daysTo(date)) / static_cast<double>(m_days); }
    double y(int count) const { return m_plot.bottom() - m_plot.height() * count / std::max(1, m_total); }
    void paintArea(int stage) {
        QPolygonF area{QPointF(m_plot.left(), m_plot.bottom())};
        double last = m_plot.bottom();
        for (const StageCounts& step : m_page.stages) {
            if (area.size() > 1) area.append(QPointF(x(step.date), last));
            last = y(upTo(step, stage));
            area.append(QPointF(x(step.date), last));
        }
        area.append(QPointF(m_plot.right(), last));
        area.append(m_plot.bottomRight());
        m_p.setPen(QPen(m_c.theme().surface, 1));
        m_p.setBrush(m_c.theme().ramp(stage).fill);
        m_p.drawPolygon(area);
    }
    void paintAxes() {
        const Theme& t = m_c.theme();
        QSet<int> marks;
        for (int quarter = 0; quarter <= 4; ++quarter) marks.insert(qRound(m_total * quarter / 4.0));
        for (const int count : marks) {
            ReportCanvas::text(m_p, QRectF(m_plot.left() - 44, y(count) - 8, 38, 16), shownNumber(count), ReportCanvas::font(7.5), t.text3, Qt::AlignRight);
        }
        m_p.setPen(t.borderStrong);
        m_p.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        for (int year = m_from.year(); year <= m_page.progression.until.year(); ++year) {
            const double left = x(QDate(year, 1, 1));
            const double width = x(QDate(year + 1, 1, 1)) - left;
            if (width >= 26) ReportCanvas::text(m_p, QRectF(left, m_plot.bottom() + 3, width, 14), QString::number(year), ReportCanvas::font(7.5), t.text3, Qt::AlignHCenter);
        }
        m_p.setPen(QPen(t.today, 1.5));
        m_p.drawLine(QPointF(x(m_c.today()), m_plot.top() - 3), QPointF(x(m_c.today()), m_plot.bottom()));
    }

    QPainter& m_p;
    const ReportCanvas& m_c;
    const MaturityPage& m_page;
    QRectF m_plot;
    QDate m_from;
    qint64 m_days = 1;
    int m_total = 0;
};

void paintStages(QPainter& p, const ReportCanvas& c, const QRectF& r, const MaturityPage& page) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Use cases per earned stage")));
    if (page.stages.isEmpty() || !page.anyAssessed) {
        ReportCanvas::paragraph(p, QRectF(r.left(), r.top() + 40, r.width(), 60), reportText(QT_TRANSLATE_NOOP("Report", "No use case is assessed yet.")), ReportCanvas::font(8.5), t.text3);
        return;
    }
    const QRectF plot(r.left() + 44, r.top() + 30, r.width() - 44 - 126, 6 * kRowHeight - 8);
    StageAreas areas(p, c, page, plot);
    areas.paint();
    double free = plot.bottom() + 8;  // labels from the bottom up, at least a line apart
    for (int stage = kMaxStage; stage >= 0; --stage) {
        const double y = std::min(areas.labelY(stage) + 8, free);
        free = y - 15;
        p.setPen(t.ramp(stage).line);
        p.setBrush(t.ramp(stage).fill);
        p.drawRoundedRect(QRectF(plot.right() + 8, y - 12, 8, 8), 2, 2);
        const QString name = stage == 0 ? stageName(0) : reportText(QT_TRANSLATE_NOOP("Report", "Stage %1")).arg(stage);
        ReportCanvas::text(p, QRectF(plot.right() + 21, y - 16, 76, 16), name, ReportCanvas::font(7.5), t.text2);
        const int count = page.stages.constLast().counts[static_cast<std::size_t>(stage)];
        ReportCanvas::text(p, QRectF(r.right() - 36, y - 16, 36, 16), shownNumber(count), ReportCanvas::font(8, 600), t.text1, Qt::AlignRight);
    }
}

void paintMaturity(QPainter& p, const ReportCanvas& c, const QRectF& body, const MaturityPage& page) {
    const double bottom = 6 * kRowHeight + 40;  // the three tables
    const double chart = body.height() - bottom - 66;
    paintProgressionLegend(p, c, QRectF(body.left(), body.top() - 6, body.width() - 190, 18));
    paintReportProgression(p, c, QRectF(body.left(), body.top() + 12, body.width(), chart), page.progression);
    const double top = body.bottom() - bottom - 24;
    p.setPen(c.theme().border);
    p.drawLine(QPointF(body.left(), top - 12), QPointF(body.right(), top - 12));
    const double w = body.width();
    paintSubjects(p, c, QRectF(body.left(), top, w * 0.375, bottom), page);
    paintDimensions(p, c, QRectF(body.left() + w * 0.405, top, w * 0.275, bottom), page);
    paintStages(p, c, QRectF(body.left() + w * 0.71, top, w * 0.29, bottom), page);
    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 14, w, 14),
                       reportText(QT_TRANSLATE_NOOP("Report", "Readiness: weighted mean of the six levels, 0 to 100. Earned stage: the highest whose gate holds. Year columns: projected for 31 December.")),
                       ReportCanvas::font(7.5), c.theme().text3);
}

}  // namespace

void addMaturity(ReportCanvas& canvas) {
    const auto page = std::make_shared<MaturityPage>(pageOf(canvas));
    canvas.add({QStringLiteral("maturity"), titleOf(canvas, page->progression), [&canvas, page](QPainter& p, const QRectF& body) { paintMaturity(p, canvas, body, *page); }});
}

}  // namespace stagepath
