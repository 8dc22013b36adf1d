// Use case profiles: one page each, in rank order, with levels, impact and what is planned.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/sections/assessment_parts.h"
#include "app/report/sections/profile_plan.h"

#include "app/drawing/charts/radar.h"
#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/checks/check_names.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/projection.h"
#include "core/analysis/plan/schedule.h"

#include <algorithm>
#include <memory>

namespace stagepath {

namespace {

constexpr double kProfileFacts = 40;      ///< from the top of the page
constexpr double kProfileColumns = 92;
constexpr double kProfilePlan = 330;
constexpr double kProfileBetween = 26;
constexpr double kProfileNote = 30;       ///< of the box of a finding without its lines
constexpr double kProfileNoteLine = 13;
constexpr double kProfileLeastPart = 13;  ///< height of a criterion's row
constexpr int kProfileReachedLevel = 3;

/// What all profiles look at; made once.
struct ProfileHome {
    QList<UseCaseId> ranked;
    QHash<qint64, Finding> findings;  ///< the gravest open one of each use case
};

void paintFacts(QPainter& p, const ReportCanvas& c, const QRectF& body, const UseCase& u, const UseCaseFigures& f) {
    const Theme& t = c.theme();
    const Portfolio& all = c.portfolio();
    paintLines(p, QRectF(body.left(), body.top(), body.width(), 30), wrappedLines(u.summary.simplified(), ReportCanvas::font(9.5), body.width(), 2), 15, ReportCanvas::font(9.5), t.text2);
    p.setPen(QPen(c.brand(), 2));
    p.drawLine(QPointF(body.left(), body.top() + kProfileFacts - 5), QPointF(body.right(), body.top() + kProfileFacts - 5));
    const BusinessUnit* unit = all.find(u.unit);
    const Person* owner = all.find(u.accountable);
    const Person* lead = all.find(u.lead);
    const QString none = QStringLiteral("–");
    const auto stageText = [](int stage) { return QStringLiteral("%1 %2").arg(stage).arg(stageName(stage)); };
    const struct { QString label, value; int stage; } facts[] = {
        {reportText(QT_TRANSLATE_NOOP("Report", "Business unit")), unit ? unit->name : none, -1},
        {reportText(QT_TRANSLATE_NOOP("Report", "Accountable owner")), owner ? owner->name : none, -1},
        {reportText(QT_TRANSLATE_NOOP("Report", "Lead")), lead ? lead->name : none, -1},
        {reportText(QT_TRANSLATE_NOOP("Report", "Lifecycle")), lifecycleName(u.lifecycle), -1},
        {reportText(QT_TRANSLATE_NOOP("Report", "Stage, set")), stageText(u.stage), u.stage},
        {reportText(QT_TRANSLATE_NOOP("Report", "Earned stage")), f.standing.earnedStage ? stageText(*f.standing.earnedStage) : none, f.standing.earnedStage.value_or(-1)}};
    const double width = body.width() / static_cast<double>(std::size(facts));
    QRectF cell(body.left(), body.top() + kProfileFacts, width - 10, 16);
    for (const auto& fact : facts) {
        ReportCanvas::text(p, cell, fact.label, ReportCanvas::font(8), t.text3);
        if (fact.stage >= 0) paintStageMark(p, t, QPointF(cell.left(), cell.top() + 19), fact.stage);
        ReportCanvas::text(p, cell.translated(0, 17).adjusted(fact.stage >= 0 ? 21 : 0, 0, 0, 2), fact.value, ReportCanvas::font(9, 600), t.text1);
        cell.translate(width, 0);
    }
    p.setPen(t.border);
    p.drawLine(QPointF(body.left(), body.top() + kProfileColumns - 10), QPointF(body.right(), body.top() + kProfileColumns - 10));
}

/// When the plan brings \p d to level 3: "reached", a month, or a dash.
QString reachedText(const Projection& projection, const Subject& subject, const QList<QDate>& dates, const Standing& now, Dimension d) {
    if (now[d].known && holdsGate(now[d], kProfileReachedLevel)) return reportText(QT_TRANSLATE_NOOP("Report", "reached"));
    const auto first = std::find_if(dates.begin(), dates.end(), [&](QDate date) { return holdsGate(projection.at(subject, date)[d], kProfileReachedLevel); });
    return first == dates.end() ? QStringLiteral("–") : shownShortMonth(*first);
}

/// Columns of the readiness card, from the right: month of level 3, figure, meter; the names have the rest.
struct ReadinessColumns {
    double month = 0;
    double meter = 0;
    double meterWidth = 0;
};

/// The meter gives way where names or months are long in the report's language.
ReadinessColumns readinessColumns(const QRectF& r, const QStringList& months) {
    constexpr double kLeastMeter = 44;
    QStringList names;
    for (const Dimension d : kDimensions) names.append(dimensionName(d));
    const double month = r.right() - std::min(84.0, widestText(months, ReportCanvas::font(8.5)) + 3);
    const double end = month - 36;
    const double begin = std::clamp(r.left() + widestText(names, ReportCanvas::font(8.5)) + 8, end - 76, end - kLeastMeter);
    return {month, begin, end - begin};
}

void paintReadiness(QPainter& p, const ReportCanvas& c, const QRectF& r, const Subject& subject, const Standing& now) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), now.readiness ? reportText(QT_TRANSLATE_NOOP("Report", "Readiness %1")).arg(readinessText(now)) : reportText(QT_TRANSLATE_NOOP("Report", "Readiness, not assessed")));
    const Projection projection(c.portfolio(), c.today());
    const QList<QDate> dates = projection.changeDates(subject, planEnd(c.portfolio(), c.today()));
    QStringList months{reportText(QT_TRANSLATE_NOOP("Report", "Level %1")).arg(kProfileReachedLevel)};
    for (const Dimension d : kDimensions) months.append(reachedText(projection, subject, dates, now, d));
    const ReadinessColumns columns = readinessColumns(r, months);
    const double month = columns.month;
    const double meter = columns.meter;
    ReportCanvas::text(p, QRectF(meter, r.top() + 19, month - meter - 8, 14), reportText(QT_TRANSLATE_NOOP("Report", "Level")), ReportCanvas::font(8), t.text3);
    ReportCanvas::text(p, QRectF(month, r.top() + 19, r.right() - month, 14), months.takeFirst(), ReportCanvas::font(8), t.text3);
    QRectF row(r.left(), r.top() + 34, r.width(), 26);
    for (const Dimension d : kDimensions) {
        p.setPen(t.border);
        p.drawLine(row.topLeft(), row.topRight());
        ReportCanvas::text(p, QRectF(row.left(), row.top(), meter - 6 - row.left(), row.height()), dimensionName(d), ReportCanvas::font(8.5), t.text1);
        if (now[d].known) paintLevelMeter(p, t, QRectF(meter, row.center().y() - 5, columns.meterWidth, 10), now[d].level);
        ReportCanvas::text(p, QRectF(month - 34, row.top(), 26, row.height()), now[d].known ? levelText(now[d]) : QStringLiteral("–"), ReportCanvas::font(8.5, 600), t.text1, Qt::AlignRight);
        ReportCanvas::text(p, QRectF(month, row.top(), r.right() - month, row.height()), months.takeFirst(), ReportCanvas::font(8.5), t.text2);
        row.translate(0, row.height());
    }
}

/// Words of the gravest finding, on as many lines as its sentence asks and the criteria leave.
QStringList findingLines(const Finding& finding, const QRectF& r, qsizetype criteria) {
    const double room = r.height() - 34 - kProfileNote - kProfileLeastPart * static_cast<double>(criteria);
    const int most = std::clamp(static_cast<int>(room / kProfileNoteLine), 2, 6);
    return wrappedLines(finding.text, ReportCanvas::font(8), r.width() - 40, most);
}

void paintImpact(QPainter& p, const ReportCanvas& c, const QRectF& r, UseCaseId id, const UseCaseFigures& f, const ProfileHome& home) {
    const Theme& t = c.theme();
    const auto rank = home.ranked.indexOf(id) + 1;
    QString title = reportText(QT_TRANSLATE_NOOP("Report", "Strategic impact, not scored"));
    if (f.impact.value) title = reportText(QT_TRANSLATE_NOOP("Report", "Strategic impact %1")).arg(shownFigure(*f.impact.value));
    if (f.impact.value && rank > 0) title = reportText(QT_TRANSLATE_NOOP("Report", "Strategic impact %1, rank %2 of %3")).arg(shownFigure(*f.impact.value)).arg(rank).arg(home.ranked.size());
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), title);
    const QList<ImpactPart> parts = impactParts(c.portfolio(), id);
    const auto finding = home.findings.constFind(id.value);
    const QStringList lines = finding == home.findings.cend() ? QStringList() : findingLines(*finding, r, parts.size());
    const double note = kProfileNote + kProfileNoteLine * static_cast<double>(std::max<qsizetype>(2, lines.size()));
    const double height = std::clamp((r.height() - 34 - note) / static_cast<double>(std::max<qsizetype>(1, parts.size())), kProfileLeastPart, 26.0);
    QRectF row(r.left(), r.top() + 34, r.width(), height);
    for (const ImpactPart& part : parts) {
        if (row.bottom() > r.bottom() - note) break;
        p.setPen(t.border);
        p.drawLine(row.topLeft(), row.topRight());
        ReportCanvas::text(p, row.adjusted(0, 0, -116, 0), c.portfolio().find(part.criterion)->name, ReportCanvas::font(8.5), t.text1);
        if (part.score) paintScoreBlocks(p, t, QPointF(row.right() - 108, row.center().y() - 4), *part.score);
        ReportCanvas::text(p, QRectF(row.right() - 20, row.top(), 20, row.height()), part.score ? QString::number(*part.score) : QStringLiteral("–"), ReportCanvas::font(8.5, 600), t.text1, Qt::AlignRight);
        row.translate(0, height);
    }
    if (finding == home.findings.cend()) return;
    const QRectF box(r.left(), r.bottom() - note + 6, r.width(), note - 6);
    p.setPen(Qt::NoPen);
    p.setBrush(finding->severity == Severity::Warning ? t.warningTint : t.inset);
    p.drawRoundedRect(box, 5, 5);
    paintSeverity(p, t, QRectF(box.left() + 10, box.top() + 7, 13, 13), finding->severity);
    const QRectF words = box.adjusted(32, 4, -8, -4);
    ReportCanvas::text(p, QRectF(words.left(), words.top(), words.width(), 14), checkName(finding->key), ReportCanvas::font(8, 600), t.text1);
    paintLines(p, words.adjusted(0, 14, 0, 0), lines, kProfileNoteLine, ReportCanvas::font(8), t.text1);
}

void paintProfile(QPainter& p, const ReportCanvas& c, const QRectF& body, UseCaseId id, const ProfileHome& home) {
    const Portfolio& all = c.portfolio();
    const UseCase& u = *all.find(id);
    const UseCaseFigures f = figuresOf(all, u, c.today());
    const Subject subject = Subject::of(id);
    paintFacts(p, c, body, u, f);
    const double width = (body.width() - 2 * kProfileBetween) / 3;
    const QRectF column(body.left(), body.top() + kProfileColumns, width, kProfilePlan - kProfileColumns - 14);
    paintReadiness(p, c, column, subject, f.standing);
    const QRectF middle = column.translated(width + kProfileBetween, 0);
    c.head(p, QRectF(middle.left(), middle.top(), middle.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Now, target and gate")));
    paintRadar(p, middle.adjusted(0, 22, 0, 0), radarToTarget(all, subject, f.standing, reportText(QT_TRANSLATE_NOOP("Report", "Now")), c.today()), c.theme());
    paintImpact(p, c, column.translated(2 * (width + kProfileBetween), 0), id, f, home);
    p.setPen(c.theme().border);
    p.drawLine(QPointF(body.left(), body.top() + kProfilePlan - 7), QPointF(body.right(), body.top() + kProfilePlan - 7));
    paintProfilePlan(p, c, QRectF(body.left(), body.top() + kProfilePlan, body.width(), body.height() - kProfilePlan), id);
}

}  // namespace

void addProfiles(ReportCanvas& canvas) {
    const Portfolio& p = canvas.portfolio();
    const auto home = std::make_shared<ProfileHome>();
    home->ranked = rankingOnMap(p, canvas.today());
    for (const Finding& f : openFindings(p, canvas.today())) {
        if (f.kind != EntityKind::UseCase) continue;
        const auto known = home->findings.constFind(f.id);
        const bool isFirst = known == home->findings.cend() || f.severity < known->severity || (f.severity == known->severity && f.key == QLatin1String("pilot-illusion"));
        if (isFirst) home->findings.insert(f.id, f);
    }
    QList<UseCaseId> ids = home->ranked;
    const QSet<UseCaseId> ranked(ids.begin(), ids.end());
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired && !ranked.contains(u.id)) ids.append(u.id);
    }
    for (const UseCaseId id : ids) {
        canvas.add({QStringLiteral("profiles"), p.find(id)->name, [&canvas, home, id](QPainter& painter, const QRectF& body) { paintProfile(painter, canvas, body, id, *home); }});
    }
    if (!ids.isEmpty()) return;
    addSentencePage(canvas, "profiles", reportText(QT_TRANSLATE_NOOP("Report", "There are no use cases to describe yet")), reportText(QT_TRANSLATE_NOOP("Report", "Each use case gets one page here, in rank order.")));
}

}  // namespace stagepath
