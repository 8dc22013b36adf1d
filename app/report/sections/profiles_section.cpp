// Use case profiles: one page each, in rank order, with levels, impact and what is planned.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/sections/assessment_parts.h"

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
#include "core/domain/values/plan_years.h"

#include <algorithm>
#include <memory>

namespace stagepath {

namespace {

constexpr double kProfileFacts = 40;      ///< from the top of the page
constexpr double kProfileColumns = 92;
constexpr double kProfilePlan = 330;
constexpr double kProfileRow = 20;
constexpr double kProfileBetween = 26;
constexpr int kProfileMostRows = 10;      ///< of more the enablers are one row
constexpr int kProfileReachedLevel = 3;

/// What all profiles look at; made once.
struct ProfileHome {
    QList<UseCaseId> ranked;
    QHash<qint64, Finding> findings;  ///< the gravest open one of each use case
};

/// One line of what is planned.
struct ProfileRow {
    QString name;
    QString lead;
    InitiativeKind kind = InitiativeKind::Work;
    Span span;
    QMap<QString, int> brings;  ///< dimension or criterion → level
};

QString bringsText(const ProfileRow& row) {
    QStringList parts;
    for (auto it = row.brings.begin(); it != row.brings.end(); ++it) parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return parts.join(QStringLiteral(", "));
}

ProfileRow profileRow(const Portfolio& p, const Initiative& i, UseCaseId id) {
    const Person* lead = p.find(i.lead);
    ProfileRow row{i.name, lead ? lead->name : QStringLiteral("–"), i.kind, spanOf(i), {}};
    for (const OutcomeId outcome : p.outcomesOf(i.id)) {
        const Outcome& o = *p.find(outcome);
        if (o.subject == Subject::of(id)) row.brings[o.dimension ? dimensionShort(*o.dimension) : o.criterion] = o.level;
    }
    return row;
}

/// All enablers as one row: from the first begin to the last finish, with the highest levels.
ProfileRow summedEnablers(const QList<ProfileRow>& rows) {
    ProfileRow sum{{}, QStringLiteral("–"), InitiativeKind::Enabler, {}, {}};
    int count = 0;
    for (const ProfileRow& row : rows) {
        if (row.kind != InitiativeKind::Enabler) continue;
        ++count;
        if (row.span.isValid()) {
            sum.span.start = sum.span.start.isValid() ? std::min(sum.span.start, row.span.start) : row.span.start;
            sum.span.finish = std::max(sum.span.finish, row.span.finish);
        }
        for (auto it = row.brings.begin(); it != row.brings.end(); ++it) sum.brings[it.key()] = std::max(sum.brings.value(it.key()), it.value());
    }
    sum.name = reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln enabler(s)"), count);
    return sum;
}

QList<ProfileRow> profileRows(const Portfolio& p, UseCaseId id) {
    QList<ProfileRow> rows;
    for (const InitiativeId initiative : initiativesServing(p, id)) rows.append(profileRow(p, *p.find(initiative), id));
    const auto isEnabler = [](const ProfileRow& row) { return row.kind == InitiativeKind::Enabler; };
    if (rows.size() <= kProfileMostRows || std::none_of(rows.begin(), rows.end(), isEnabler)) return rows;
    const ProfileRow sum = summedEnablers(rows);
    rows.removeIf(isEnabler);
    rows.prepend(sum);
    return rows;
}

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

void paintReadiness(QPainter& p, const ReportCanvas& c, const QRectF& r, const Subject& subject, const Standing& now) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), now.readiness ? reportText(QT_TRANSLATE_NOOP("Report", "Readiness %1")).arg(readinessText(now)) : reportText(QT_TRANSLATE_NOOP("Report", "Readiness, not assessed")));
    const Projection projection(c.portfolio(), c.today());
    const QList<QDate> dates = projection.changeDates(subject, planEnd(c.portfolio(), c.today()));
    const double month = r.right() - 84;
    ReportCanvas::text(p, QRectF(month - 112, r.top() + 19, 80, 14), reportText(QT_TRANSLATE_NOOP("Report", "Level")), ReportCanvas::font(8), t.text3);
    ReportCanvas::text(p, QRectF(month, r.top() + 19, 84, 14), reportText(QT_TRANSLATE_NOOP("Report", "Level %1")).arg(kProfileReachedLevel), ReportCanvas::font(8), t.text3);
    QRectF row(r.left(), r.top() + 34, r.width(), 26);
    for (const Dimension d : kDimensions) {
        p.setPen(t.border);
        p.drawLine(row.topLeft(), row.topRight());
        ReportCanvas::text(p, row.adjusted(0, 0, month - 118 - row.right(), 0), dimensionName(d), ReportCanvas::font(8.5), t.text1);
        if (now[d].known) paintLevelMeter(p, t, QRectF(month - 112, row.center().y() - 5, 76, 10), now[d].level);
        ReportCanvas::text(p, QRectF(month - 34, row.top(), 26, row.height()), now[d].known ? levelText(now[d]) : QStringLiteral("–"), ReportCanvas::font(8.5, 600), t.text1, Qt::AlignRight);
        ReportCanvas::text(p, QRectF(month, row.top(), 84, row.height()), reachedText(projection, subject, dates, now, d), ReportCanvas::font(8.5), t.text2);
        row.translate(0, row.height());
    }
}

void paintImpact(QPainter& p, const ReportCanvas& c, const QRectF& r, UseCaseId id, const UseCaseFigures& f, const ProfileHome& home) {
    const Theme& t = c.theme();
    const auto rank = home.ranked.indexOf(id) + 1;
    QString title = reportText(QT_TRANSLATE_NOOP("Report", "Strategic impact, not scored"));
    if (f.impact.value) title = reportText(QT_TRANSLATE_NOOP("Report", "Strategic impact %1")).arg(shownFigure(*f.impact.value));
    if (f.impact.value && rank > 0) title = reportText(QT_TRANSLATE_NOOP("Report", "Strategic impact %1, rank %2 of %3")).arg(shownFigure(*f.impact.value)).arg(rank).arg(home.ranked.size());
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), title);
    const QList<ImpactPart> parts = impactParts(c.portfolio(), id);
    const double note = 56;
    const double height = std::clamp((r.height() - 34 - note) / static_cast<double>(std::max<qsizetype>(1, parts.size())), 13.0, 26.0);
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
    const auto finding = home.findings.constFind(id.value);
    if (finding == home.findings.cend()) return;
    const QRectF box(r.left(), r.bottom() - note + 6, r.width(), note - 6);
    p.setPen(Qt::NoPen);
    p.setBrush(finding->severity == Severity::Warning ? t.warningTint : t.inset);
    p.drawRoundedRect(box, 5, 5);
    paintSeverity(p, t, QRectF(box.left() + 10, box.top() + 7, 13, 13), finding->severity);
    const QRectF words = box.adjusted(32, 4, -8, -4);
    ReportCanvas::text(p, QRectF(words.left(), words.top(), words.width(), 14), checkName(finding->key), ReportCanvas::font(8, 600), t.text1);
    paintLines(p, words.adjusted(0, 14, 0, 0), wrappedLines(finding->text, ReportCanvas::font(8), words.width(), 2), 13, ReportCanvas::font(8), t.text1);
}

void paintPlan(QPainter& p, const ReportCanvas& c, const QRectF& r, const QList<ProfileRow>& rows) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), rows.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "Nothing is planned for it yet")) : reportText(QT_TRANSLATE_NOOP("Report", "What is planned")));
    if (rows.isEmpty()) return;
    QDate from = c.today();
    QDate until = c.today().addMonths(6);
    for (const ProfileRow& row : rows) {
        if (!row.span.isValid() || !isInPlanYears(row.span.start) || !isInPlanYears(row.span.finish)) continue;
        from = std::min(from, row.span.start);
        until = std::max(until, row.span.finish);
    }
    const double lead = r.left() + r.width() * 0.28;
    const QRectF time(r.left() + r.width() * 0.42, r.top() + 20, r.width() * 0.31, 16);
    const double brings = time.right() + 14;
    const auto x = [&](QDate date) { return time.left() + time.width() * std::clamp(static_cast<double>(from.daysTo(date)) / static_cast<double>(from.daysTo(until) + 1), 0.0, 1.0); };
    const QFont small = ReportCanvas::font(8);
    ReportCanvas::text(p, QRectF(r.left(), time.top(), lead - r.left() - 8, 16), reportText(QT_TRANSLATE_NOOP("Report", "Initiative")), small, t.text3);
    ReportCanvas::text(p, QRectF(lead, time.top(), time.left() - lead - 8, 16), reportText(QT_TRANSLATE_NOOP("Report", "Lead")), small, t.text3);
    ReportCanvas::text(p, QRectF(brings, time.top(), r.right() - brings, 16), reportText(QT_TRANSLATE_NOOP("Report", "Brings level")), small, t.text3);
    double free = time.left();
    for (int year = from.year() + 1; year <= until.year(); ++year) {
        const double at = x(QDate(year, 1, 1));
        if (at < free || at + 30 > time.right()) continue;
        ReportCanvas::text(p, QRectF(at + 4, time.top(), 30, 16), QString::number(year), small, t.text3);
        p.setPen(t.borderStrong);
        p.drawLine(QPointF(at, time.top() + 1), QPointF(at, time.bottom()));
        free = at + 38;
    }
    QRectF line(r.left(), r.top() + 37, r.width(), kProfileRow);
    const auto fitting = std::max<qsizetype>(1, static_cast<qsizetype>((r.height() - 37) / kProfileRow));
    const qsizetype shown = rows.size() <= fitting ? rows.size() : fitting - 1;
    for (qsizetype i = 0; i < shown; ++i) {
        const ProfileRow& row = rows[i];
        p.setPen(t.border);
        p.drawLine(line.topLeft(), line.topRight());
        paintIcon(p, QRectF(line.left(), line.center().y() - 6, 12, 12), row.kind == InitiativeKind::Rollout ? QStringLiteral("arrow") : QStringLiteral("layers"), t.text3);
        ReportCanvas::text(p, QRectF(line.left() + 19, line.top(), lead - line.left() - 27, line.height()), row.name, ReportCanvas::font(8.5), t.text1);
        ReportCanvas::text(p, QRectF(lead, line.top(), time.left() - lead - 8, line.height()), row.lead, ReportCanvas::font(8.5), t.text2);
        if (row.span.isValid()) {
            p.setPen(Qt::NoPen);
            p.setBrush(row.kind == InitiativeKind::Rollout ? t.rollout : t.s3);
            const double start = x(row.span.start);
            p.drawRoundedRect(QRectF(start, line.center().y() - 4, std::max(3.0, x(row.span.finish) - start), 8), 2, 2);
        }
        ReportCanvas::text(p, QRectF(brings, line.top(), r.right() - brings, line.height()), bringsText(row), ReportCanvas::font(8.5), t.text2);
        line.translate(0, kProfileRow);
    }
    if (shown < rows.size()) ReportCanvas::text(p, line, reportText(QT_TRANSLATE_N_NOOP("Report", "and %Ln more initiative(s)"), static_cast<int>(rows.size() - shown)), ReportCanvas::font(8.5), t.text3);
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
    paintPlan(p, c, QRectF(body.left(), body.top() + kProfilePlan, body.width(), body.height() - kProfilePlan), profileRows(all, id));
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
