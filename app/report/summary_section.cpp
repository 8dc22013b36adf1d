#include "app/report/report_sections.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/progression_chart.h"
#include "core/analysis/checks.h"
#include "core/analysis/figures.h"
#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Report", text); }
QString plural(const char* text, int n) { return QCoreApplication::translate("Report", text, nullptr, n); }
QString monthOf(QDate date) { return QLocale().toString(date, QStringLiteral("MMMM yyyy")); }

struct Summary {
    PortfolioSummary figures;
    Progression progression;
    QList<Finding> findings;
};

QString titleOf(const Summary& s) {
    const QString past = say(QT_TRANSLATE_NOOP("Report", "%1 of %2 use cases are past the pilot")).arg(s.figures.pastPilot).arg(s.figures.useCases);
    if (s.progression.moments.isEmpty()) return past;
    const StageMoment& m = s.progression.moments.constLast();
    return say(QT_TRANSLATE_NOOP("Report", "%1; the plan earns stage %2 by %3")).arg(past).arg(m.stage).arg(monthOf(m.date));
}

void paintFigure(QPainter& p, const ReportCanvas& c, const QRectF& r, const QString& figure, const QString& unit, const QString& label, const QString& context) {
    const QFont big = ReportCanvas::font(27, 600);
    const double width = QFontMetricsF(big).horizontalAdvance(figure);
    ReportCanvas::text(p, QRectF(r.left(), r.top(), r.width(), 42), figure, big, c.brand());
    ReportCanvas::text(p, QRectF(r.left() + width + 6, r.top() + 14, r.width() - width - 6, 24), unit, ReportCanvas::font(10), c.theme().text2);
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 44, r.width(), 18), label, ReportCanvas::font(9.5, 600), c.theme().text1);
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 62, r.width(), 18), context, ReportCanvas::font(8.5), c.theme().text2);
}

void paintFigures(QPainter& p, const ReportCanvas& c, const QRectF& body, const Summary& s) {
    const double width = body.width() / 4;
    p.setPen(QPen(c.brand(), 2));
    p.drawLine(body.topLeft(), body.topRight());
    const auto box = [&](int i) { return QRectF(body.left() + i * width + (i > 0 ? 12 : 0), body.top() + 10, width - 20, 84); };
    const int share = s.figures.useCases > 0 ? qRound(100.0 * s.figures.pastPilot / s.figures.useCases) : 0;
    paintFigure(p, c, box(0), QString::number(share), QStringLiteral("%"), say(QT_TRANSLATE_NOOP("Report", "Share past pilot")),
                say(QT_TRANSLATE_NOOP("Report", "%1 of %2 in production or scaled")).arg(s.figures.pastPilot).arg(s.figures.useCases));
    paintFigure(p, c, box(1), s.figures.meanReadiness ? QString::number(shownFigure(*s.figures.meanReadiness)) : QStringLiteral("–"), say(QT_TRANSLATE_NOOP("Report", "of 100")), say(QT_TRANSLATE_NOOP("Report", "Mean readiness")),
                plural(QT_TRANSLATE_N_NOOP("Report", "%n use case(s) not assessed"), s.figures.notAssessed));
    paintFigure(p, c, box(2), QString::number(s.figures.withoutOwner), {}, say(QT_TRANSLATE_NOOP("Report", "Without accountable owner")), plural(QT_TRANSLATE_N_NOOP("Report", "of %n use case(s)"), s.figures.useCases));
    int missed = 0;
    for (const Finding& f : s.findings) {
        if (f.key == QLatin1String("gate-missed") && s.figures.gatesDue.contains(MilestoneId(f.id))) ++missed;
    }
    paintFigure(p, c, box(3), QString::number(s.figures.gatesDue.size()), {}, say(QT_TRANSLATE_NOOP("Report", "Gates due in %1 days")).arg(c.portfolio().settings().limits.gatesDueDays),
                plural(QT_TRANSLATE_N_NOOP("Report", "%n will not be met"), missed));
    p.setPen(c.theme().border);
    for (int i = 1; i < 4; ++i) p.drawLine(QPointF(body.left() + i * width, body.top() + 4), QPointF(body.left() + i * width, body.top() + 96));
    p.drawLine(QPointF(body.left(), body.top() + 100), QPointF(body.right(), body.top() + 100));
}

void paintQuadrants(QPainter& p, const ReportCanvas& c, const QRectF& r, const Summary& s) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), plural(QT_TRANSLATE_N_NOOP("Report", "Portfolio of %n use case(s)"), s.figures.useCases));
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
        ReportCanvas::text(p, QRectF(box.left() + 44, box.center().y(), box.width() - 104, 18), say(row.text), ReportCanvas::font(8.5), c.theme().text2);
        ReportCanvas::text(p, box.adjusted(0, 0, -16, 0), QString::number(s.figures.byQuadrant.value(row.quadrant)), ReportCanvas::font(18, 600), c.theme().text1, Qt::AlignRight);
        y += height + 8;
    }
}

QStringList whereWeStand(const ReportCanvas& c, const Summary& s) {
    QStringList lines;
    const Standing now = standingOf(c.portfolio(), Subject::enterprise(), c.today());
    if (now.assessed) {
        QStringList levels;
        for (Dimension d : kDimensions) levels.append(QStringLiteral("%1 %2").arg(dimensionShort(d), levelText(now[d])));
        lines.append(say(QT_TRANSLATE_NOOP("Report", "The enterprise is in stage %1 with readiness %2: %3.")).arg(now.earnedStage.value_or(0)).arg(shownFigure(now.readiness.value_or(0))).arg(levels.join(QStringLiteral(", "))));
    } else {
        lines.append(say(QT_TRANSLATE_NOOP("Report", "The enterprise is not assessed yet; a light assessment takes ten minutes.")));
    }
    int illusions = 0;
    int stalled = 0;
    for (const Finding& f : s.findings) {
        illusions += f.key == QLatin1String("pilot-illusion");
        stalled += f.key == QLatin1String("stalled-pilot");
    }
    if (illusions > 0) lines.append(plural(QT_TRANSLATE_N_NOOP("Report", "%n use case(s) are set above the stage they have earned."), illusions));
    if (stalled > 0) lines.append(plural(QT_TRANSLATE_N_NOOP("Report", "%n pilot(s) have been in stage 1 for too long."), stalled));
    return lines;
}

QStringList whatTheRoadmapDoes(const ReportCanvas& c, const Summary& s) {
    int enablers = 0;
    for (const Initiative& i : c.portfolio().initiatives()) enablers += i.kind == InitiativeKind::Enabler;
    if (c.portfolio().initiatives().isEmpty()) return {say(QT_TRANSLATE_NOOP("Report", "Nothing is planned yet. The draft roadmap proposes what closes the gaps."))};
    QStringList lines{say(QT_TRANSLATE_NOOP("Report", "%1 initiatives, of them %2 shared enablers.")).arg(c.portfolio().initiatives().size()).arg(enablers)};
    for (const StageMoment& m : s.progression.moments) lines.append(say(QT_TRANSLATE_NOOP("Report", "Stage %1 is earned in %2.")).arg(m.stage).arg(monthOf(m.date)));
    if (!s.progression.projected.isEmpty()) {
        lines.append(say(QT_TRANSLATE_NOOP("Report", "At the end of %1 readiness is %2.")).arg(s.progression.until.year()).arg(shownFigure(s.progression.projected.constLast().readiness)));
    }
    return lines;
}

QStringList decisions(const Summary& s) {
    QStringList lines;
    if (s.figures.withoutOwner > 0) lines.append(plural(QT_TRANSLATE_N_NOOP("Report", "Name accountable owners for %n use case(s)."), s.figures.withoutOwner));
    for (const Finding& f : s.findings) {
        if (lines.size() >= 3 || f.severity != Severity::Error) break;
        lines.append(QStringLiteral("%1: %2").arg(f.subject, f.mend.isEmpty() ? f.text : f.mend));
    }
    if (lines.isEmpty()) lines.append(say(QT_TRANSLATE_NOOP("Report", "None: the plan has no errors.")));
    return lines;
}

void paintColumn(QPainter& p, const ReportCanvas& c, QRectF r, const QString& title, const QStringList& lines, bool numbered) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), title);
    r.setTop(r.top() + 26);
    int n = 0;
    for (const QString& line : lines) {
        if (r.height() < 30) break;
        const double indent = numbered ? 20 : 0;
        if (numbered) ReportCanvas::paragraph(p, r, QStringLiteral("%1.").arg(++n), ReportCanvas::font(9, 600), c.brand());
        r.setTop(r.top() + ReportCanvas::paragraph(p, r.adjusted(indent, 0, 0, 0), line, ReportCanvas::font(9), c.theme().text2) + 6);
    }
}

void paintLegend(QPainter& p, const ReportCanvas& c, const QRectF& r) {
    const struct { const char* text; QColor color; QList<qreal> dashes; } entries[] = {{QT_TRANSLATE_NOOP("Report", "Actual"), c.theme().s4, {}},
                                                                                      {QT_TRANSLATE_NOOP("Report", "Projected by the roadmap"), c.theme().s3, {2.6, 1.7}},
                                                                                      {QT_TRANSLATE_NOOP("Report", "Target"), c.theme().text2, {1, 2}}};
    double x = r.right();
    for (int i = 2; i >= 0; --i) {
        const QFont font = ReportCanvas::font(8);
        const double width = QFontMetricsF(font).horizontalAdvance(say(entries[i].text)) + 2;
        x -= width;
        ReportCanvas::text(p, QRectF(x, r.top(), width + 2, r.height()), say(entries[i].text), font, c.theme().text2);
        QPen pen(entries[i].color, 2.2);
        if (!entries[i].dashes.isEmpty()) pen.setDashPattern(entries[i].dashes);
        p.setPen(pen);
        p.drawLine(QPointF(x - 32, r.center().y()), QPointF(x - 8, r.center().y()));
        x -= 48;
    }
}

}  // namespace

void addCover(ReportCanvas& canvas) {
    canvas.add({QStringLiteral("cover"), QString(), [&canvas](QPainter& p, const QRectF& page) {
                    const Theme& t = canvas.theme();
                    const Settings& s = canvas.portfolio().settings();
                    const double width = page.width() * 0.1493;
                    for (int stage = 1; stage <= kMaxStage; ++stage) {
                        const double left = page.right() - width * (5 - stage);
                        const double top = page.bottom() - page.height() * (0.1935 + 0.1757 * (stage - 1));
                        p.fillRect(QRectF(left, top, stage == 4 ? page.right() - left : width, page.bottom() - top), t.ramp(stage).fill);
                        ReportCanvas::text(p, QRectF(left + 16, top + 12, width - 24, 34), QString::number(stage), ReportCanvas::font(18, 600), t.ramp(stage).text);
                        ReportCanvas::paragraph(p, QRectF(left + 16, top + 46, width - 24, 60), stageName(stage), ReportCanvas::font(9.5, 600), t.ramp(stage).text);
                    }
                    const double left = mm(18.6);
                    const double room = page.width() * 0.4 - left;
                    double x = left;
                    if (!canvas.logo().isNull()) {
                        const double logoWidth = mm(11) * canvas.logo().width() / canvas.logo().height();
                        p.drawImage(QRectF(x, mm(19), logoWidth, mm(11)), canvas.logo());
                        x += logoWidth + mm(4);
                    }
                    ReportCanvas::text(p, QRectF(x, mm(19), room + mm(40), mm(11)), s.organisation, ReportCanvas::font(14, 600), canvas.brand());
                    const QString title = s.programme.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "AI programme")) : s.programme;
                    double y = page.height() * 0.31;
                    y += ReportCanvas::paragraph(p, QRectF(left, y, room, mm(60)), title, ReportCanvas::font(34, 600), canvas.brand()) + mm(5);
                    ReportCanvas::paragraph(p, QRectF(left, y, room, mm(30)), say(QT_TRANSLATE_NOOP("Report", "From pilots to the enterprise: portfolio, readiness and roadmap")), ReportCanvas::font(14), t.text2);
                    y = page.height() * 0.78;
                    ReportCanvas::text(p, QRectF(left, y, room, 20), say(QT_TRANSLATE_NOOP("Report", "Report to the Board")), ReportCanvas::font(10, 600), t.text1);
                    ReportCanvas::text(p, QRectF(left, y + 21, room, 20), QLocale().toString(canvas.today(), QStringLiteral("d MMMM yyyy")), ReportCanvas::font(10), t.text2);
                    ReportCanvas::text(p, QRectF(left, y + 42, room, 20), canvas.author(), ReportCanvas::font(10), t.text2);
                    ReportCanvas::text(p, QRectF(left, y + 80, room, 18), canvas.confidentiality(), ReportCanvas::font(8), t.text3);
                }});
}

void addSummary(ReportCanvas& canvas) {
    const Summary s{summaryOf(canvas.portfolio(), canvas.today()), progressionOf(canvas.portfolio(), Subject::enterprise(), canvas.today()), findingsOf(canvas.portfolio(), canvas.today())};
    canvas.add({QStringLiteral("summary"), titleOf(s), [&canvas, s](QPainter& p, const QRectF& body) {
                    paintFigures(p, canvas, body, s);
                    const double top = body.top() + 118;
                    const double chartHeight = body.height() - 118 - 150;
                    const QRectF chart(body.left(), top, body.width() * 0.63, chartHeight);
                    canvas.head(p, QRectF(chart.left(), chart.top(), chart.width() * 0.45, 18), say(QT_TRANSLATE_NOOP("Report", "Maturity of the enterprise")));
                    paintLegend(p, canvas, QRectF(chart.left() + chart.width() * 0.45, chart.top(), chart.width() * 0.55, 18));
                    paintProgression(p, chart.adjusted(0, 24, 0, 0), s.progression, canvas.theme());
                    paintQuadrants(p, canvas, QRectF(chart.right() + 28, top, body.right() - chart.right() - 28, chartHeight - 6), s);
                    const double y = body.bottom() - 140;
                    p.setPen(canvas.theme().border);
                    p.drawLine(QPointF(body.left(), y - 8), QPointF(body.right(), y - 8));
                    const double width = body.width() / 3;
                    const auto column = [&](int i) { return QRectF(body.left() + i * width, y, width - 24, 140); };
                    paintColumn(p, canvas, column(0), say(QT_TRANSLATE_NOOP("Report", "Where we stand")), whereWeStand(canvas, s), false);
                    paintColumn(p, canvas, column(1), say(QT_TRANSLATE_NOOP("Report", "What the roadmap does")), whatTheRoadmapDoes(canvas, s), false);
                    paintColumn(p, canvas, column(2), say(QT_TRANSLATE_NOOP("Report", "Decisions asked of the Board")), decisions(s), true);
                }});
}

void addMaturity(ReportCanvas& canvas) {
    const Progression progression = progressionOf(canvas.portfolio(), Subject::enterprise(), canvas.today());
    QString title = say(QT_TRANSLATE_NOOP("Report", "The roadmap earns no further stage yet"));
    if (!progression.moments.isEmpty()) {
        const StageMoment& m = progression.moments.constLast();
        title = say(QT_TRANSLATE_NOOP("Report", "The roadmap earns stage %1 in %2")).arg(m.stage).arg(monthOf(m.date));
    }
    canvas.add({QStringLiteral("maturity"), title, [&canvas, progression](QPainter& p, const QRectF& body) {
                    paintLegend(p, canvas, QRectF(body.left(), body.top(), body.width() - 200, 18));
                    const double height = body.height() * 0.52;
                    paintProgression(p, QRectF(body.left(), body.top() + 20, body.width(), height), progression, canvas.theme());
                    double y = body.top() + height + 36;
                    canvas.head(p, QRectF(body.left(), y, body.width(), 18), say(QT_TRANSLATE_NOOP("Report", "Readiness and earned stage at year ends")));
                    y += 22;
                    const Projection projection(canvas.portfolio(), canvas.today());
                    QList<QDate> dates{canvas.today()};
                    for (int year = canvas.today().year() + 1; year <= std::min(progression.until.year(), canvas.today().year() + 6); ++year) dates.append(QDate(year, 12, 31));
                    const double column = 90;
                    const double first = body.left() + 260;
                    for (int i = 0; i < dates.size(); ++i) {
                        ReportCanvas::text(p, QRectF(first + i * column, y, column, 18), i == 0 ? say(QT_TRANSLATE_NOOP("Report", "Now")) : QString::number(dates[i].year()), ReportCanvas::font(8), canvas.theme().text3);
                    }
                    y += 20;
                    const auto row = [&](const Subject& subject, const QString& name, int weight) {
                        if (y + 22 > body.bottom()) return;
                        p.setPen(canvas.theme().border);
                        p.drawLine(QPointF(body.left(), y), QPointF(first + dates.size() * column, y));
                        ReportCanvas::text(p, QRectF(body.left(), y, 250, 24), name, ReportCanvas::font(9, weight), canvas.theme().text1);
                        for (int i = 0; i < dates.size(); ++i) {
                            const Standing s = projection.at(subject, dates[i]);
                            const double x = first + i * column;
                            ReportCanvas::text(p, QRectF(x, y, 30, 24), s.readiness ? QString::number(shownFigure(*s.readiness)) : QStringLiteral("–"), ReportCanvas::font(9, 600), canvas.theme().text1);
                            if (!s.readiness) continue;
                            paintStageMark(p, canvas.theme(), QPointF(x + 28, y + 6), *s.earnedStage);
                            ReportCanvas::text(p, QRectF(x + 50, y, 30, 24), QString::number(*s.earnedStage), ReportCanvas::font(9), canvas.theme().text2);
                        }
                        y += 24;
                    };
                    row(Subject::enterprise(), say(QT_TRANSLATE_NOOP("Report", "Enterprise")), 600);
                    for (const BusinessUnit& u : canvas.portfolio().units()) row(Subject::of(u.id), u.name, 400);
                }});
}

}  // namespace stagepath
