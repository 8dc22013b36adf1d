// Gaps and next actions: per subject what its next stage still needs, and whether the roadmap brings it.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/sections/assessment_parts.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "core/analysis/assessment/gaps.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"


#include <cmath>
#include <numeric>

namespace stagepath {

namespace {

constexpr double kGapsSectionHead = 24;
constexpr double kGroup = 34;
constexpr double kGapLine = 14;
constexpr double kGapNote = 20;
constexpr double kGapsSectionFurther = 22;
constexpr int kMostLines = 3;

enum GapColumn { GapBand, GapName, GapLevel, GapAction, GapOwner, GapPlan, GapColumnCount };
constexpr double kShares[GapColumnCount] = {0.065, 0.245, 0.06, 0.29, 0.125, 0.215};
const char* const kGapHeads[GapColumnCount] = {QT_TRANSLATE_NOOP("Report", "Priority"), QT_TRANSLATE_NOOP("Report", "Criterion"), QT_TRANSLATE_NOOP("Report", "Level"),
                                               QT_TRANSLATE_NOOP("Report", "Next action"), QT_TRANSLATE_NOOP("Report", "Usual owner"), QT_TRANSLATE_NOOP("Report", "Planned initiative, finish")};
constexpr double kGapBetween = 12;  ///< after each column
constexpr double kGapMeter = 44;    ///< two levels and the arrow between them

/// Where the columns stand: at least as wide as their heads and longest words.
struct GapTable {
    QList<double> widths;
    QRectF cell(const QRectF& row, int column) const {
        return {row.left() + std::accumulate(widths.cbegin(), widths.cbegin() + column, 0.0), row.top(), widths[column] - kGapBetween, row.height()};
    }
};

QString nameOf(const Portfolio& p, const Gap& gap) {
    const Criterion* c = packOf(p.settings()).find(gap.criterion);
    return c ? c->name : gap.criterion;
}

GapTable gapTable(const Portfolio& p, const QList<Gap>& gaps, double width) {
    QList<double> least;
    for (const char* head : kGapHeads) least.append(widestText({reportText(head)}, ReportCanvas::font(7.5)));
    const auto hold = [&least](GapColumn column, const QString& text, int weight) { least[column] = std::max(least[column], widestWord(text, ReportCanvas::font(8, weight))); };
    least[GapLevel] = std::max(least[GapLevel], kGapMeter);
    for (const Gap& gap : gaps) {
        hold(GapName, nameOf(p, gap), 600);
        hold(GapAction, gap.action.text, 400);
        hold(GapOwner, gap.owner, 400);
    }
    for (double& l : least) l += kGapBetween + 2;
    return {columnWidths(QList<double>(std::begin(kShares), std::end(kShares)), least, width)};
}

/// One need, its texts broken into lines. The first of those that nothing waits for has a head of its own.
struct NeedRow {
    Gap gap;
    std::array<QStringList, GapColumnCount> lines;
    bool beginsFurther = false;
    double height() const {
        qsizetype most = 1;
        for (const QStringList& l : lines) most = std::max(most, l.size());
        return kGapLine * static_cast<double>(most) + 7 + (beginsFurther ? kGapsSectionFurther : 0);
    }
};

/// One subject with its needs.
struct NeedGroup {
    Subject subject;
    Standing standing;
    StageNeeds needs;
    GapTable table;
    QList<NeedRow> rows;
};

QString planOf(const Portfolio& p, const Gap& gap) {
    if (gap.planned.isEmpty()) return reportText(QT_TRANSLATE_NOOP("Report", "not on the roadmap"));
    const PlannedRaise& raise = gap.planned.constFirst();
    QString finish = shownShortMonth(raise.finish);
    return QStringLiteral("%1, %2").arg(p.find(raise.initiative)->name, finish.replace(QLatin1Char(' '), QChar::Nbsp));
}

NeedRow rowOf(const Portfolio& p, const Gap& gap, const GapTable& table) {
    NeedRow r{gap, {}, false};
    const auto wrap = [&](GapColumn column, const QString& text, int weight, double indent) {
        r.lines[column] = wrappedLines(text, ReportCanvas::font(8, weight), table.cell({}, column).width() - indent, kMostLines);
    };
    wrap(GapName, nameOf(p, gap), 600, 0);
    wrap(GapAction, gap.action.text, 400, 0);
    wrap(GapOwner, gap.owner, 400, 0);
    wrap(GapPlan, planOf(p, gap), 400, 18);
    return r;
}

QList<NeedGroup> groupsOf(const ReportCanvas& c) {
    const Portfolio& p = c.portfolio();
    QList<NeedGroup> groups;
    QList<Gap> all;
    for (const Subject& subject : assessedSubjects(c)) {
        NeedGroup group{subject, standingOf(p, subject, c.today()), {}, {}, {}};
        if (group.standing.earnedStage == kMaxStage) continue;
        group.needs = needsOf(p, subject, nextStageOf(group.standing), c.today());
        if (group.needs.blocking.isEmpty() && group.needs.further.isEmpty()) continue;
        all += group.needs.blocking + group.needs.further;
        groups.append(group);
    }
    const GapTable table = gapTable(p, all, c.body().width());
    for (NeedGroup& group : groups) {
        group.table = table;
        for (const Gap& gap : group.needs.blocking + group.needs.further) group.rows.append(rowOf(p, gap, table));
        if (!group.needs.further.isEmpty()) group.rows[group.needs.blocking.size()].beginsFurther = true;
    }
    return groups;
}

QString countOf(const NeedGroup& g) {
    const QString blocking = reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln need(s) block it"), static_cast<int>(g.needs.blocking.size()));
    if (g.needs.further.isEmpty()) return blocking;
    return reportText(QT_TRANSLATE_NOOP("Report", "%1, %2 further")).arg(blocking, shownNumber(g.needs.further.size()));
}

void paintHead(QPainter& p, const ReportCanvas& c, const QRectF& r, const GapTable& table) {
    for (int column = 0; column < GapColumnCount; ++column) {
        const QRectF cell = table.cell(r, column);
        ReportCanvas::text(p, QRectF(cell.left(), r.top(), cell.width(), 18), reportText(kGapHeads[column]), ReportCanvas::font(7.5), c.theme().text3);
    }
    p.setPen(c.theme().borderStrong);
    p.drawLine(QPointF(r.left(), r.top() + 20), QPointF(r.right(), r.top() + 20));
}

void paintGroup(QPainter& p, const ReportCanvas& c, const QRectF& r, const NeedGroup& g, bool isContinued) {
    QString name = subjectName(c.portfolio(), g.subject);
    if (isContinued) name = reportText(QT_TRANSLATE_NOOP("Report", "%1, continued")).arg(name);
    const QRectF line(r.left(), r.top() + 10, r.width(), 20);
    c.head(p, QRectF(line.left(), line.top(), line.width() * 0.45, line.height()), name);
    const QString stage = reportText(QT_TRANSLATE_NOOP("Report", "For stage %1, %2: %3")).arg(g.needs.stage).arg(stageName(g.needs.stage), countOf(g));
    ReportCanvas::text(p, QRectF(line.left() + line.width() * 0.46, line.top(), line.width() * 0.54, line.height()), stage, ReportCanvas::font(8), c.theme().text2, Qt::AlignRight);
    p.setPen(c.theme().borderStrong);
    p.drawLine(r.bottomLeft(), r.bottomRight());
}

void paintLevels(QPainter& p, const ReportCanvas& c, const QRectF& cell, const Gap& gap) {
    const Theme& t = c.theme();
    const double y = cell.top() + 2;
    const int from = gap.answered || gap.level > 0 ? static_cast<int>(std::floor(gap.level)) : -1;
    paintLevelCell(p, t, QRectF(cell.left(), y, 15, 16), from, ReportCanvas::font(7.5, 600), gap.inherited && from >= 0);
    paintIcon(p, QRectF(cell.left() + 17, y + 3, 10, 10), QStringLiteral("chevr"), t.text3);
    paintLevelCell(p, t, QRectF(cell.left() + 29, y, 15, 16), gap.step, ReportCanvas::font(7.5, 600));
}

void paintNeed(QPainter& p, const ReportCanvas& c, QRectF r, const NeedRow& row, const GapTable& table) {
    const Theme& t = c.theme();
    if (row.beginsFurther) {
        ReportCanvas::text(p, QRectF(r.left(), r.top() + 4, r.width(), 16), reportText(QT_TRANSLATE_NOOP("Report", "Further, below what the stage asks for: nothing waits for them, since a dimension holds from half a level below")), ReportCanvas::font(8, 600), t.text2);
        r.setTop(r.top() + kGapsSectionFurther);
    }
    const auto top = [&](GapColumn column, double indent) { return table.cell(r, column).adjusted(indent, 3, 0, 0); };
    const bool isUrgent = row.gap.band <= Priority::P1;
    ReportCanvas::text(p, QRectF(r.left(), r.top() + 3, 40, kGapLine), QStringLiteral("P%1").arg(static_cast<int>(row.gap.band)), ReportCanvas::font(8, isUrgent ? 600 : 400), isUrgent ? t.warning : t.text2);
    paintLines(p, top(GapName, 0), row.lines[GapName], kGapLine, ReportCanvas::font(8, 600), t.text1);
    paintLevels(p, c, table.cell(r, GapLevel), row.gap);
    paintLines(p, top(GapAction, 0), row.lines[GapAction], kGapLine, ReportCanvas::font(8), t.text1);
    paintLines(p, top(GapOwner, 0), row.lines[GapOwner], kGapLine, ReportCanvas::font(8), t.text2);
    const bool isPlanned = !row.gap.planned.isEmpty();
    const QRectF plan = table.cell(r, GapPlan);
    paintIcon(p, QRectF(plan.left(), plan.top() + 4, 12, 12), isPlanned || !row.gap.stays ? QStringLiteral("layers") : QStringLiteral("warn"), isPlanned || !row.gap.stays ? t.text3 : t.warning);
    paintLines(p, top(GapPlan, 18), row.lines[GapPlan], kGapLine, ReportCanvas::font(8), isPlanned || !row.gap.stays ? t.text2 : t.warning);
    p.setPen(t.border);
    p.drawLine(r.bottomLeft(), r.bottomRight());
}

/// Needs of one subject on one page.
struct Part {
    qsizetype group = 0;
    qsizetype first = 0;
    qsizetype count = 0;
};

/// Parts page by page; a subject's head keeps its first need, no need is split.
QList<QList<Part>> flow(const QList<NeedGroup>& groups, double room) {
    QList<QList<Part>> pages{{}};
    double y = 0;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        for (qsizetype i = 0; i < groups[g].rows.size(); ++i) {
            const double height = groups[g].rows[i].height();
            const bool isFull = y + height + (i == 0 ? kGroup : 0) > room && !pages.constLast().isEmpty();
            if (isFull) {
                pages.append(QList<Part>());
                y = 0;
            }
            if (i == 0 || isFull) {
                pages.last().append({g, i, 0});
                y += kGroup;
            }
            ++pages.last().last().count;
            y += height;
        }
    }
    return pages;
}

void paintPage(QPainter& p, const ReportCanvas& c, const QRectF& body, const QList<NeedGroup>& groups, const QList<Part>& parts) {
    paintHead(p, c, QRectF(body.left(), body.top(), body.width(), kGapsSectionHead), groups.constFirst().table);
    double y = body.top() + kGapsSectionHead - 3;
    for (const Part& part : parts) {
        const NeedGroup& g = groups[part.group];
        paintGroup(p, c, QRectF(body.left(), y, body.width(), kGroup), g, part.first > 0);
        y += kGroup;
        for (const NeedRow& row : g.rows.mid(part.first, part.count)) {
            paintNeed(p, c, QRectF(body.left(), y, body.width(), row.height()), row, g.table);
            y += row.height();
        }
    }
    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 14, body.width(), 14),
                       reportText(QT_TRANSLATE_NOOP("Report", "What blocks the next stage comes first, then by priority, P0 to P3. Gate criteria have to be reached in full. Dashed level: taken over from the unit or the enterprise; ?: not answered.")),
                       ReportCanvas::font(7.5), c.theme().text3);
}

void addNeeds(ReportCanvas& canvas, const char* section, const QList<NeedGroup>& groups) {
    if (groups.isEmpty()) {
        const bool isAny = !assessedSubjects(canvas).isEmpty();
        return addSentencePage(canvas, section, isAny ? reportText(QT_TRANSLATE_NOOP("Report", "Nothing stands in the way of a next stage")) : reportText(QT_TRANSLATE_NOOP("Report", "Nothing is assessed yet, so no gaps can be shown")),
                               isAny ? reportText(QT_TRANSLATE_NOOP("Report", "Those assessed have earned every stage.")) : reportText(QT_TRANSLATE_NOOP("Report", "Gaps appear here with the first assessment of the enterprise or a unit.")));
    }
    const QList<QList<Part>> pages = flow(groups, canvas.body().height() - kGapsSectionHead - kGapNote);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString title = i == 0 ? needsSentence(groups.constFirst().needs, subjectName(canvas.portfolio(), groups.constFirst().subject)) : reportText(QT_TRANSLATE_NOOP("Report", "Gaps and next actions"));
        const QString shown = pages.size() > 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(i + 1).arg(pages.size()) : title;
        canvas.add({QLatin1String(section), shown, [&canvas, groups, parts = pages[i]](QPainter& p, const QRectF& body) { paintPage(p, canvas, body, groups, parts); }});
    }
}

}  // namespace

void addGaps(ReportCanvas& canvas) { addNeeds(canvas, "gaps", groupsOf(canvas)); }

/// The first of them alone: the enterprise, or the first unit where the enterprise isn't assessed.
void addNextActions(ReportCanvas& canvas) { addNeeds(canvas, "next", groupsOf(canvas).mid(0, 1)); }

}  // namespace stagepath
