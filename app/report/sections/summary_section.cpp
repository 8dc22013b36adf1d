#include "app/report/report_parts.h"
#include "app/report/report_sections.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/figures.h"
#include "core/analysis/names.h"

#include <QLocale>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kSummarySectionLifecyclesNamed = 2;  ///< more don't fit below a figure
// pt
constexpr double kSummaryFiguresHeight = 118;
constexpr double kSummaryLowestChart = 170;
constexpr double kSummaryLowestColumns = 140;
constexpr double kSummaryColumnHead = 26;
constexpr double kSummaryLineGap = 6;

struct Summary {
    PortfolioSummary figures;
    Progression progression;
    QList<Finding> findings;
    MissedTarget missed;
};

QString titleOf(const Summary& s) {
    if (s.figures.useCases == 0) return reportText(QT_TRANSLATE_NOOP("Report", "There are no use cases yet"));
    const QString past = reportText(QT_TRANSLATE_NOOP("Report", "%1 of %2 use cases are past the pilot")).arg(shownNumber(s.figures.pastPilot), shownNumber(s.figures.useCases));
    if (s.progression.moments.isEmpty()) return past;
    const StageMoment& m = s.progression.moments.constLast();
    return reportText(QT_TRANSLATE_NOOP("Report", "%1; the plan earns stage %2 by %3")).arg(past).arg(m.stage).arg(shownMonth(m.date));
}

void paintFigure(QPainter& p, const ReportCanvas& c, const QRectF& r, const QString& figure, const QString& unit, const QString& label, const QString& context) {
    const QFont big = ReportCanvas::font(27, 600);
    const double width = QFontMetricsF(big).horizontalAdvance(figure);
    ReportCanvas::text(p, QRectF(r.left(), r.top(), r.width(), 42), figure, big, c.brand());
    ReportCanvas::text(p, QRectF(r.left() + width + 6, r.top() + 14, r.width() - width - 6, 24), unit, ReportCanvas::font(10), c.theme().text2);
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 44, r.width(), 18), label, ReportCanvas::font(9.5, 600), c.theme().text1);
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 62, r.width(), 18), context, ReportCanvas::font(8.5), c.theme().text2);
}

/// "up 8 since April 2026", against the rounds before the latest, as on the Overview; else how many are not assessed.
QString readinessMove(const ReportCanvas& c, const Summary& s) {
    const QDate before = comparisonDates(c.portfolio(), c.today()).value(1);
    if (s.figures.meanReadiness && before.isValid()) {
        if (const auto then = summaryOf(c.portfolio(), before).meanReadiness) {
            const int change = shownFigure(*s.figures.meanReadiness) - shownFigure(*then);
            const char* text = change > 0   ? QT_TRANSLATE_NOOP("Report", "up %1 since %2")
                               : change < 0 ? QT_TRANSLATE_NOOP("Report", "down %1 since %2")
                                            : QT_TRANSLATE_NOOP("Report", "as in %1");
            const QString shown = reportText(text);
            return change == 0 ? shown.arg(shownMonth(before)) : shown.arg(std::abs(change)).arg(shownMonth(before));
        }
    }
    return reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) not assessed"), s.figures.notAssessed);
}

/// With how many of the figures in the mean are those of light assessments.
QString readinessContext(const ReportCanvas& c, const Summary& s) {
    const QString move = readinessMove(c, s);
    if (s.figures.indicative == 0) return move;
    return QStringLiteral("%1, %2").arg(move, reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln indicative"), s.figures.indicative));
}

/// "Pilot 3, Idea 2, other 1" of those without an accountable owner, the most first.
QString ownerContext(const ReportCanvas& c, const Summary& s) {
    QMap<Lifecycle, int> counts;
    for (const UseCase& u : c.portfolio().useCases()) {
        if (u.lifecycle != Lifecycle::Retired && u.accountable.isNull()) ++counts[u.lifecycle];
    }
    QList<Lifecycle> order = counts.keys();
    std::stable_sort(order.begin(), order.end(), [&](Lifecycle a, Lifecycle b) { return counts[a] > counts[b]; });
    QStringList parts;
    for (const Lifecycle l : order.mid(0, kSummarySectionLifecyclesNamed)) parts.append(QStringLiteral("%1 %2").arg(lifecycleName(l), shownNumber(counts[l])));
    int others = 0;
    for (const Lifecycle l : order.mid(kSummarySectionLifecyclesNamed)) others += counts[l];
    if (others > 0) parts.append(reportText(QT_TRANSLATE_NOOP("Report", "other %1")).arg(shownNumber(others)));
    return parts.isEmpty() ? reportText(QT_TRANSLATE_N_NOOP("Report", "of %Ln use case(s)"), s.figures.useCases) : parts.join(QStringLiteral(", "));
}

QString gatesContext(const Summary& s) {
    QStringList missed;
    for (const Finding& f : s.findings) {
        if (f.key == QLatin1String("gate-missed") && s.figures.gatesDue.contains(MilestoneId(f.id))) missed.append(f.subject);
    }
    if (s.figures.gatesDue.isEmpty()) return reportText(QT_TRANSLATE_NOOP("Report", "none is planned so soon"));
    if (missed.isEmpty()) return reportText(QT_TRANSLATE_NOOP("Report", "all will be met"));
    return QStringLiteral("%1: %2").arg(reportText(QT_TRANSLATE_N_NOOP("Report", "%n will not be met"), int(missed.size())), missed.join(QStringLiteral(", ")));
}

void paintFigures(QPainter& p, const ReportCanvas& c, const QRectF& body, const Summary& s) {
    const double width = body.width() / 4;
    p.setPen(QPen(c.brand(), 2));
    p.drawLine(body.topLeft(), body.topRight());
    const auto box = [&](int i) { return QRectF(body.left() + i * width + (i > 0 ? 12 : 0), body.top() + 10, width - 20, 84); };
    const QString share = s.figures.useCases > 0 ? QString::number(qRound(100.0 * s.figures.pastPilot / s.figures.useCases)) : QStringLiteral("–");
    paintFigure(p, c, box(0), share, QStringLiteral("%"), reportText(QT_TRANSLATE_NOOP("Report", "Share past pilot")),
                reportText(QT_TRANSLATE_NOOP("Report", "%1 of %2 in production or scaled")).arg(shownNumber(s.figures.pastPilot), shownNumber(s.figures.useCases)));
    paintFigure(p, c, box(1), s.figures.meanReadiness ? QString::number(shownFigure(*s.figures.meanReadiness)) : QStringLiteral("–"), s.figures.meanReadiness ? reportText(QT_TRANSLATE_NOOP("Report", "of 100")) : QString(), reportText(QT_TRANSLATE_NOOP("Report", "Mean readiness")),
                readinessContext(c, s));
    paintFigure(p, c, box(2), shownNumber(s.figures.withoutOwner), {}, reportText(QT_TRANSLATE_NOOP("Report", "Without accountable owner")), ownerContext(c, s));
    paintFigure(p, c, box(3), shownNumber(s.figures.gatesDue.size()), {}, reportText(QT_TRANSLATE_NOOP("Report", "Gates due in %1 days")).arg(c.portfolio().settings().limits.gatesDueDays), gatesContext(s));
    p.setPen(c.theme().border);
    for (int i = 1; i < 4; ++i) p.drawLine(QPointF(body.left() + i * width, body.top() + 4), QPointF(body.left() + i * width, body.top() + 96));
    p.drawLine(QPointF(body.left(), body.top() + 100), QPointF(body.right(), body.top() + 100));
}

void paintQuadrants(QPainter& p, const ReportCanvas& c, const QRectF& r, const Summary& s) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_N_NOOP("Report", "Portfolio of %Ln use case(s)"), s.figures.useCases));
    const struct { Quadrant quadrant; const char* text; } rows[] = {{Quadrant::ScaleNow, QT_TRANSLATE_NOOP("Report", "raise to enterprise scale")},
                                                                    {Quadrant::BuildReadiness, QT_TRANSLATE_NOOP("Report", "high impact, close the gaps first")},
                                                                    {Quadrant::QuickWin, QT_TRANSLATE_NOOP("Report", "take the benefit, keep it small")},
                                                                    {Quadrant::Rethink, QT_TRANSLATE_NOOP("Report", "combine, change or stop")}};
    const double height = (r.height() - 26) / 4 - 8;
    double y = r.top() + 26;
    for (const auto& row : rows) {
        const QRectF box(r.left(), y, r.width(), height);
        p.setPen(Qt::NoPen);
        p.setBrush(c.theme().quadrantTint(row.quadrant));
        p.drawRoundedRect(box, 6, 6);
        paintIcon(p, QRectF(box.left() + 14, box.center().y() - 9, 18, 18), quadrantIcon(row.quadrant), c.theme().quadrantText(row.quadrant));
        ReportCanvas::text(p, box.adjusted(44, 0, -60, -box.height() / 2 + 2), quadrantName(row.quadrant), ReportCanvas::font(9.5, 600), c.theme().text1, Qt::AlignLeft | Qt::AlignBottom);
        ReportCanvas::text(p, QRectF(box.left() + 44, box.center().y(), box.width() - 104, 18), reportText(row.text), ReportCanvas::font(8.5), c.theme().text2);
        ReportCanvas::text(p, box.adjusted(0, 0, -16, 0), shownNumber(s.figures.byQuadrant.value(row.quadrant)), ReportCanvas::font(18, 600), c.theme().text1, Qt::AlignRight);
        y += height + 8;
    }
}

QStringList whereWeStand(const ReportCanvas& c, const Summary& s) {
    QStringList lines;
    const Standing now = standingOf(c.portfolio(), Subject::enterprise(), c.today());
    if (now.assessed) {
        QStringList levels;
        for (Dimension d : kDimensions) levels.append(QStringLiteral("%1 %2").arg(dimensionShort(d), levelText(now[d])));
        lines.append(reportText(QT_TRANSLATE_NOOP("Report", "The enterprise is in stage %1 with readiness %2: %3.")).arg(now.earnedStage.value_or(0)).arg(readinessText(now), levels.join(QStringLiteral(", "))));
    } else {
        lines.append(reportText(QT_TRANSLATE_NOOP("Report", "The enterprise is not assessed yet; a light assessment takes ten minutes.")));
    }
    // The figures above count what is still of use; readers who know the whole list miss the others.
    if (const int retired = s.figures.byLifecycle.value(Lifecycle::Retired); retired > 0) {
        lines.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln retired use case(s) are left out of all figures."), retired));
    }
    int illusions = 0;
    int stalled = 0;
    for (const Finding& f : s.findings) {
        illusions += f.key == QLatin1String("pilot-illusion");
        stalled += f.key == QLatin1String("stalled-pilot");
    }
    if (const int unplaced = s.figures.byQuadrant.value(Quadrant::Unplaced); unplaced > 0) {
        lines.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) have neither scores nor a place on the map yet."), unplaced));
    }
    if (illusions > 0) lines.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) are set above the stage they have earned."), illusions));
    if (stalled > 0) lines.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%n pilot(s) have been in stage 1 for too long."), stalled));
    return lines;
}

QStringList whatTheRoadmapDoes(const ReportCanvas& c, const Summary& s) {
    int enablers = 0;
    for (const Initiative& i : c.portfolio().initiatives()) enablers += i.kind == InitiativeKind::Enabler;
    if (c.portfolio().initiatives().isEmpty()) return {reportText(QT_TRANSLATE_NOOP("Report", "Nothing is planned yet. The draft roadmap proposes what closes the gaps."))};
    QStringList lines{reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln initiative(s), of them %1 shared enablers."), int(c.portfolio().initiatives().size())).arg(shownNumber(enablers))};
    QStringList moments;
    for (const StageMoment& m : s.progression.moments) moments.append(reportText(QT_TRANSLATE_NOOP("Report", "Stage %1 is earned in %2.")).arg(m.stage).arg(shownMonth(m.date)));
    if (!moments.isEmpty()) lines.append(moments.join(QLatin1Char(' ')));
    if (const StageRise rise = stageRiseOf(stageStackOf(c.portfolio(), c.today())); !s.progression.assessed && rise.useCases > 0) {
        lines.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln more use case(s) reach stage %1 or higher by %2; what is not assessed begins at 0."), rise.useCases).arg(rise.stage).arg(shownMonth(rise.date)));
    } else if (!s.progression.assessed) {
        lines.append(reportText(QT_TRANSLATE_NOOP("Report", "What it brings can be measured once the enterprise is assessed.")));
    } else if (!s.progression.projected.isEmpty()) {
        lines.append(reportText(QT_TRANSLATE_NOOP("Report", "At the end of %1 readiness is %2.")).arg(s.progression.until.year()).arg(shownFigure(s.progression.projected.constLast().readiness)));
    }
    if (s.missed.stage > 0) {
        lines.append(s.missed.missing.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "The target of stage %1 is not reached in time.")).arg(s.missed.stage)
                                                : reportText(QT_TRANSLATE_NOOP("Report", "The target of stage %1 is not reached in time: %2.")).arg(s.missed.stage).arg(s.missed.missing));
    }
    return lines;
}

QStringList decisions(const Summary& s) {
    QStringList lines;
    if (s.figures.withoutOwner > 0) lines.append(reportText(QT_TRANSLATE_N_NOOP("Report", "Name accountable owners for %Ln use case(s)."), s.figures.withoutOwner));
    for (const Finding& f : s.findings) {
        if (lines.size() >= 3 || f.severity != Severity::Error) break;
        lines.append(QStringLiteral("%1: %2").arg(f.subject, f.mend.isEmpty() ? f.text : f.mend));
    }
    if (lines.isEmpty()) lines.append(reportText(QT_TRANSLATE_NOOP("Report", "None: the plan has no errors.")));
    return lines;
}

/// One of the three lists at the foot of the page.
struct SummaryColumn {
    QString title;
    QStringList lines;
    bool isNumbered = false;
    double indent() const { return isNumbered ? 20 : 0; }
};

/// What all its lines need in \p width, written in \p size points.
double heightOf(QPainter& p, const SummaryColumn& column, double width, double size) {
    p.setFont(ReportCanvas::font(size));
    double height = kSummaryColumnHead;
    for (const QString& line : column.lines) height += p.boundingRect(QRectF(0, 0, width - column.indent(), 10000), int(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft), line).height() + kSummaryLineGap;
    return height;
}

void paintColumn(QPainter& p, const ReportCanvas& c, QRectF r, const SummaryColumn& column, double size) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), column.title);
    r.setTop(r.top() + kSummaryColumnHead);
    int n = 0;
    for (const QString& line : column.lines) {
        if (column.isNumbered) ReportCanvas::paragraph(p, r, QStringLiteral("%1.").arg(++n), ReportCanvas::font(size, 600), c.brand());
        r.setTop(r.top() + ReportCanvas::paragraph(p, r.adjusted(column.indent(), 0, 0, 0), line, ReportCanvas::font(size), c.theme().text2) + kSummaryLineGap);
    }
}

/// The lists, as high as their lines need: the chart above gives room, then the letters get smaller. No sentence is left out.
struct SummaryColumns {
    QList<SummaryColumn> columns;
    double width = 0;  ///< of one
    double height = 0;
    double size = 9;   ///< points

    void measure(QPainter& p, double pageWidth, double most) {
        width = pageWidth / static_cast<double>(columns.size());
        for (const double tried : {9.0, 8.5, 8.0, 7.5}) {
            size = tried;
            height = kSummaryLowestColumns;
            for (const SummaryColumn& column : columns) height = std::max(height, heightOf(p, column, width - 24, size));
            if (height <= most) return;
        }
    }
    void paint(QPainter& p, const ReportCanvas& c, const QRectF& body) const {
        const double y = body.bottom() - height;
        p.setPen(c.theme().border);
        p.drawLine(QPointF(body.left(), y - 8), QPointF(body.right(), y - 8));
        for (qsizetype i = 0; i < columns.size(); ++i) paintColumn(p, c, QRectF(body.left() + static_cast<double>(i) * width, y, width - 24, height), columns[i], size);
    }
};

}  // namespace

void addSummary(ReportCanvas& canvas) {
    Summary s{summaryOf(canvas.portfolio(), canvas.today()), progressionOf(canvas.portfolio(), Subject::enterprise(), canvas.today()), openFindings(canvas.portfolio(), canvas.today()), {}};
    s.missed = missedTarget(canvas, s.progression);
    canvas.add({QStringLiteral("summary"), titleOf(s), [&canvas, s](QPainter& p, const QRectF& body) {
                    paintFigures(p, canvas, body, s);
                    SummaryColumns lists{{{reportText(QT_TRANSLATE_NOOP("Report", "Where we stand")), whereWeStand(canvas, s), false},
                                          {reportText(QT_TRANSLATE_NOOP("Report", "What the roadmap does")), whatTheRoadmapDoes(canvas, s), false},
                                          {reportText(QT_TRANSLATE_NOOP("Report", "Decisions asked of the Board")), decisions(s), true}}};
                    lists.measure(p, body.width(), body.height() - kSummaryFiguresHeight - kSummaryLowestChart);
                    const double top = body.top() + kSummaryFiguresHeight;
                    const double chartHeight = body.height() - kSummaryFiguresHeight - lists.height - 10;
                    const QRectF chart(body.left(), top, body.width() * 0.63, chartHeight);
                    canvas.head(p, QRectF(chart.left(), chart.top(), chart.width() * 0.5, 18), reportText(QT_TRANSLATE_NOOP("Report", "Maturity of the enterprise")));
                    paintProgressionLegend(p, canvas, QRectF(chart.left() + chart.width() * 0.45, chart.top(), chart.width() * 0.55, 18));
                    paintReportProgression(p, canvas, chart.adjusted(0, 24, 0, 0), s.progression);
                    paintQuadrants(p, canvas, QRectF(chart.right() + 28, top, body.right() - chart.right() - 28, chartHeight - 6), s);
                    lists.paint(p, canvas, body);
                }});
}

}  // namespace stagepath
