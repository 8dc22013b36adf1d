// What is planned for a use case, at the foot of its profile.
#include "app/report/sections/profile_plan.h"

#include "app/drawing/icons.h"
#include "app/report/report_parts.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/values/plan_years.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace stagepath {

namespace {

constexpr double kProfileRow = 20;
constexpr double kProfileLine = 13;   ///< of levels that take several
constexpr double kProfileHead = 37;   ///< title and heads of the columns
constexpr int kProfileMostLines = 3;
constexpr int kProfileMostRows = 10;  ///< of more the enablers are one row

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
    // A name keeps its level where the line breaks.
    for (auto it = row.brings.begin(); it != row.brings.end(); ++it) parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()).replace(QLatin1Char(' '), QChar::Nbsp));
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

/// Where the columns stand, and when the time in them begins and ends.
struct PlanTable {
    double lead = 0;
    QRectF time;
    double brings = 0;
    double right = 0;
    QDate from;
    QDate until;

    double at(QDate date) const { return time.left() + time.width() * std::clamp(static_cast<double>(from.daysTo(date)) / static_cast<double>(from.daysTo(until) + 1), 0.0, 1.0); }
    QStringList lines(const ProfileRow& row) const { return wrappedLines(bringsText(row), ReportCanvas::font(8.5), right - brings, kProfileMostLines); }
    double height(const ProfileRow& row) const { return kProfileRow + kProfileLine * static_cast<double>(std::max<qsizetype>(1, lines(row).size()) - 1); }
};

/// Leads and levels get what their words need, as far as names and time keep a fifth each.
QList<double> planWidths(const QList<ProfileRow>& rows, double width) {
    const QFont body = ReportCanvas::font(8.5);
    QStringList leads{reportText(QT_TRANSLATE_NOOP("Report", "Lead"))};
    QStringList levels{reportText(QT_TRANSLATE_NOOP("Report", "Brings level"))};
    for (const ProfileRow& row : rows) {
        leads.append(row.lead);
        levels.append(bringsText(row));
    }
    const QList<double> least{width * 0.2, std::min(width * 0.2, widestText(leads, body) + 10), width * 0.2, std::min(width * 0.36, widestText(levels, body) + 2)};
    return columnWidths({0.28, 0.14, 0.325, 0.255}, least, width);
}

PlanTable planTable(const QList<ProfileRow>& rows, const QRectF& r, QDate today) {
    const QList<double> widths = planWidths(rows, r.width());
    PlanTable table;
    table.lead = r.left() + widths[0];
    table.time = QRectF(table.lead + widths[1], r.top() + 20, widths[2] - 14, 16);
    table.brings = table.time.right() + 14;
    table.right = r.right();
    table.from = today;
    table.until = today.addMonths(6);
    for (const ProfileRow& row : rows) {
        if (!row.span.isValid() || !isInPlanYears(row.span.start) || !isInPlanYears(row.span.finish)) continue;
        table.from = std::min(table.from, row.span.start);
        table.until = std::max(table.until, row.span.finish);
    }
    return table;
}

void paintPlanHeads(QPainter& p, const ReportCanvas& c, const QRectF& r, const PlanTable& table) {
    const Theme& t = c.theme();
    const QFont small = ReportCanvas::font(8);
    const QRectF& time = table.time;
    ReportCanvas::text(p, QRectF(r.left(), time.top(), table.lead - r.left() - 8, 16), reportText(QT_TRANSLATE_NOOP("Report", "Initiative")), small, t.text3);
    ReportCanvas::text(p, QRectF(table.lead, time.top(), time.left() - table.lead - 8, 16), reportText(QT_TRANSLATE_NOOP("Report", "Lead")), small, t.text3);
    ReportCanvas::text(p, QRectF(table.brings, time.top(), r.right() - table.brings, 16), reportText(QT_TRANSLATE_NOOP("Report", "Brings level")), small, t.text3);
    double free = time.left();
    for (int year = table.from.year() + 1; year <= table.until.year(); ++year) {
        const double at = table.at(QDate(year, 1, 1));
        if (at < free || at + 30 > time.right()) continue;
        ReportCanvas::text(p, QRectF(at + 4, time.top(), 30, 16), QString::number(year), small, t.text3);
        p.setPen(t.borderStrong);
        p.drawLine(QPointF(at, time.top() + 1), QPointF(at, time.bottom()));
        free = at + 38;
    }
}

void paintPlanRow(QPainter& p, const ReportCanvas& c, const QRectF& line, const ProfileRow& row, const PlanTable& table) {
    const Theme& t = c.theme();
    const QFont body = ReportCanvas::font(8.5);
    p.setPen(t.border);
    p.drawLine(line.topLeft(), line.topRight());
    paintIcon(p, QRectF(line.left(), line.center().y() - 6, 12, 12), row.kind == InitiativeKind::Rollout ? QStringLiteral("arrow") : QStringLiteral("layers"), t.text3);
    ReportCanvas::text(p, QRectF(line.left() + 19, line.top(), table.lead - line.left() - 27, line.height()), row.name, body, t.text1);
    ReportCanvas::text(p, QRectF(table.lead, line.top(), table.time.left() - table.lead - 8, line.height()), row.lead, body, t.text2);
    if (row.span.isValid()) {
        p.setPen(Qt::NoPen);
        p.setBrush(row.kind == InitiativeKind::Rollout ? t.rollout : t.s3);
        const double start = table.at(row.span.start);
        p.drawRoundedRect(QRectF(start, line.center().y() - 4, std::max(3.0, table.at(row.span.finish) - start), 8), 2, 2);
    }
    const QStringList levels = table.lines(row);
    const double top = line.center().y() - kProfileLine * static_cast<double>(levels.size()) / 2;
    paintLines(p, QRectF(table.brings, top, line.right() - table.brings, kProfileLine), levels, kProfileLine, body, t.text2);
}

/// How many of rows this high fit; where not all do, a line stays free that counts the others.
qsizetype fittingRows(const QList<double>& heights, double room) {
    if (std::accumulate(heights.cbegin(), heights.cend(), 0.0) <= room) return heights.size();
    qsizetype count = 0;
    for (double used = kProfileRow; count < heights.size() && used + heights[count] <= room; ++count) used += heights[count];
    return count;
}

}  // namespace

void paintProfilePlan(QPainter& p, const ReportCanvas& c, const QRectF& r, UseCaseId id) {
    const QList<ProfileRow> rows = profileRows(c.portfolio(), id);
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), rows.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "Nothing is planned for it yet")) : reportText(QT_TRANSLATE_NOOP("Report", "What is planned")));
    if (rows.isEmpty()) return;
    const PlanTable table = planTable(rows, r, c.today());
    paintPlanHeads(p, c, r, table);
    QList<double> heights;
    for (const ProfileRow& row : rows) heights.append(table.height(row));
    const qsizetype shown = fittingRows(heights, r.height() - kProfileHead);
    QRectF line(r.left(), r.top() + kProfileHead, r.width(), kProfileRow);
    for (qsizetype i = 0; i < shown; ++i) {
        line.setHeight(heights[i]);
        paintPlanRow(p, c, line, rows[i], table);
        line.moveTop(line.bottom());
    }
    line.setHeight(kProfileRow);
    if (shown < rows.size()) ReportCanvas::text(p, line, reportText(QT_TRANSLATE_N_NOOP("Report", "and %Ln more initiative(s)"), static_cast<int>(rows.size() - shown)), ReportCanvas::font(8.5), c.theme().text3);
}

}  // namespace stagepath
