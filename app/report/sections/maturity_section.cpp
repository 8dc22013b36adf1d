#include "app/drawing/charts/stage_stack.h"
#include "app/drawing/marks.h"
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"

#include <cmath>
#include <memory>

namespace stagepath {

namespace {

constexpr double kMaturitySectionRowHeight = 24;
constexpr double kCautionedRowHeight = 34;  ///< of a row whose name has words under it
constexpr qsizetype kRowsWithRoom = 6;  ///< the page is laid out for as many, as for the dimensions beside
constexpr int kMaxDates = 4;  ///< now and three year ends

/// All figures of the page, made once.
struct MaturityPage {
    Progression progression;
    QList<QDate> dates;
    struct Row {
        QString name;
        QString caution;  ///< what has to be said of the figures of now
        QList<Standing> standings;  ///< one per date
    };
    QList<Row> subjects;  ///< the enterprise first, then units that are assessed, then the others
    StageStack stages;
};

double subjectHeight(const MaturityPage::Row& row) { return row.caution.isEmpty() ? kMaturitySectionRowHeight : kCautionedRowHeight; }

double subjectsHeight(const QList<MaturityPage::Row>& rows) {
    double height = 0;
    for (const MaturityPage::Row& row : rows) height += subjectHeight(row);
    return height;
}

/// How many of \p rows stand in \p height, with a line that counts the others where not all do.
qsizetype subjectsIn(const QList<MaturityPage::Row>& rows, double height) {
    if (subjectsHeight(rows) <= height) return rows.size();
    double used = kMaturitySectionRowHeight;
    qsizetype count = 0;
    while (count < rows.size() && used + subjectHeight(rows[count]) <= height) used += subjectHeight(rows[count++]);
    return count;
}

QList<QDate> datesOf(QDate today, QDate until) {
    QList<QDate> dates{today};
    for (int year = today.year() + 1; year <= until.year() && dates.size() < kMaxDates; ++year) dates.append(QDate(year, 12, 31));
    if (dates.size() == kMaxDates) dates.last() = QDate(std::max(dates.constLast().year(), until.year()), 12, 31);
    return dates;
}

MaturityPage pageOf(const ReportCanvas& c) {
    const Portfolio& p = c.portfolio();
    MaturityPage page{progressionOf(p, Subject::enterprise(), c.today()), {}, {}, stageStackOf(p, c.today())};
    page.dates = datesOf(c.today(), page.progression.until);
    const Projection projection(p, c.today());
    const auto add = [&](const Subject& subject, const QString& name) {
        MaturityPage::Row row{name, cautionText(standingOf(p, subject, c.today())), {}};
        for (const QDate date : page.dates) row.standings.append(projection.at(subject, date));
        page.subjects.append(row);
    };
    add(Subject::enterprise(), reportText(QT_TRANSLATE_NOOP("Report", "Enterprise")));
    for (const BusinessUnit& u : p.units()) add(Subject::of(u.id), u.name);
    std::stable_partition(page.subjects.begin() + 1, page.subjects.end(), [](const MaturityPage::Row& r) { return r.standings.constFirst().assessed; });
    return page;
}

QString titleOf(const ReportCanvas& c, const Progression& progression, const StageStack& stages) {
    if (const StageRise rise = stageRiseOf(stages); !progression.assessed && !progression.beginsUnassessed && rise.useCases > 0) {
        return reportText(QT_TRANSLATE_N_NOOP("Report", "The roadmap takes %Ln use case(s) to stage %1 or higher by %2; the enterprise is not assessed yet"), rise.useCases).arg(rise.stage).arg(shownMonth(rise.date));
    }
    if (!progression.assessed && !progression.beginsUnassessed) return reportText(QT_TRANSLATE_NOOP("Report", "The enterprise is not assessed yet, so its maturity can't be shown"));
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

/// The words under a name that has some have a line of their own.
void paintSubjectName(QPainter& p, const ReportCanvas& c, const QRectF& box, const MaturityPage::Row& row, bool isFirst) {
    const QFont font = ReportCanvas::font(9, isFirst ? 600 : 400);
    if (row.caution.isEmpty()) return ReportCanvas::text(p, box, row.name, font, c.theme().text1);
    ReportCanvas::text(p, QRectF(box.left(), box.top() + 2, box.width(), 17), row.name, font, c.theme().text1);
    ReportCanvas::text(p, QRectF(box.left(), box.top() + 18, box.width(), 14), row.caution, ReportCanvas::font(7.5), c.theme().text2);
}

/// Readiness and earned stage on each date.
void paintSubjectStandings(QPainter& p, const ReportCanvas& c, const QRectF& box, const MaturityPage::Row& row, double column) {
    const Theme& t = c.theme();
    for (int d = 0; d < row.standings.size(); ++d) {
        const Standing& s = row.standings[d];
        const double x = box.left() + d * column;
        ReportCanvas::text(p, QRectF(x, box.top(), 24, box.height()), s.readiness ? QString::number(shownFigure(*s.readiness)) : QStringLiteral("–"), ReportCanvas::font(9, 600), s.readiness ? t.text1 : t.text3);
        if (!s.readiness) continue;
        paintStageMark(p, t, QPointF(x + 23, box.center().y() - 6), s.earnedStage.value_or(0));
        ReportCanvas::text(p, QRectF(x + 43, box.top(), 16, box.height()), QString::number(s.earnedStage.value_or(0)), ReportCanvas::font(8.5), t.text2);
    }
}

void paintSubjects(QPainter& p, const ReportCanvas& c, const QRectF& r, const MaturityPage& page) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Readiness and earned stage")));
    const double column = std::min(64.0, r.width() * 0.16);
    const double first = r.right() - column * static_cast<double>(page.dates.size());
    paintDates(p, c, page.dates, first, r.top() + 22, column, Qt::AlignLeft);
    const qsizetype shown = subjectsIn(page.subjects, r.height() - 40);
    double y = r.top() + 40;
    for (qsizetype i = 0; i < shown; ++i) {
        const double height = subjectHeight(page.subjects[i]);
        p.setPen(t.border);
        p.drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        paintSubjectName(p, c, QRectF(r.left(), y, first - r.left() - 8, height), page.subjects[i], i == 0);
        paintSubjectStandings(p, c, QRectF(first, y, r.right() - first, height), page.subjects[i], column);
        y += height;
    }
    const qsizetype left = page.subjects.size() - shown;
    if (left > 0) ReportCanvas::text(p, QRectF(r.left(), y, r.width(), kMaturitySectionRowHeight), reportText(QT_TRANSLATE_N_NOOP("Report", "and %Ln more unit(s)"), static_cast<int>(left)), ReportCanvas::font(8.5), t.text3);
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
        ReportCanvas::text(p, QRectF(r.left(), y, first - r.left() - 6, kMaturitySectionRowHeight), dimensionName(d), ReportCanvas::font(8.5), t.text1);
        for (int i = 0; i < page.dates.size(); ++i) {
            const Standing& s = page.subjects.constFirst().standings[i];
            paintLevelCell(p, t, QRectF(first + i * column, y + 3, column - 6, kMaturitySectionRowHeight - 6), s.assessed ? s[d] : DimensionStanding(), ReportCanvas::font(8, 600));
        }
        y += kMaturitySectionRowHeight;
    }
}

void paintStages(QPainter& p, const ReportCanvas& c, const QRectF& r, const MaturityPage& page) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Use cases per earned stage")));
    if (!page.stages.anyAssessed && stageRiseOf(page.stages).useCases == 0) {
        ReportCanvas::paragraph(p, QRectF(r.left(), r.top() + 40, r.width(), 60), reportText(QT_TRANSLATE_NOOP("Report", "No use case is assessed yet.")), ReportCanvas::font(8.5), c.theme().text3);
        return;
    }
    paintStageStack(p, QRectF(r.left(), r.top() + 24, r.width(), r.height() - 24), page.stages, c.theme(), 11);
}

void paintMaturity(QPainter& p, const ReportCanvas& c, const QRectF& body, const MaturityPage& page) {
    const double rows = std::max(static_cast<double>(kRowsWithRoom) * kMaturitySectionRowHeight, subjectsHeight(page.subjects.mid(0, kRowsWithRoom)));
    const double bottom = rows + 40;  // the three tables
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
    canvas.add({QStringLiteral("maturity"), titleOf(canvas, page->progression, page->stages), [&canvas, page](QPainter& p, const QRectF& body) { paintMaturity(p, canvas, body, *page); }});
}

}  // namespace stagepath
