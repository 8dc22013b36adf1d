#include "app/report/report_parts.h"
#include "app/report/report_sections.h"
#include "app/report/sections/waiting_section.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "core/analysis/impact.h"
#include "core/analysis/names.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr double kRankedLine = 15;      ///< height of the note under the table
constexpr double kRankedTwoLines = 28;  ///< the same where one line can't hold it
constexpr double kRankedBetween = 8;    ///< after each column

struct Column {
    QString title;
    double width;  ///< share of the page, where its words need no more
    Qt::Alignment alignment;
    double indent = 0;   ///< keeps off a column of figures before it
    double content = 0;  ///< width of the fixed words and signs in its cells
};

/// What all that stands in the columns of fixed words needs, in the report's language.
struct RankedWords {
    double rank, lifecycle, levels, quadrant, figure;
};

RankedWords rankedContent(const Portfolio& portfolio) {
    const QFont body = ReportCanvas::font(8);
    QStringList lifecycles;
    QStringList quadrants;
    for (const UseCase& u : portfolio.useCases()) lifecycles.append(lifecycleName(u.lifecycle));
    for (int i = 0; i <= static_cast<int>(Quadrant::Unplaced); ++i) quadrants.append(quadrantName(static_cast<Quadrant>(i)));
    const QStringList unscored{reportText(QT_TRANSLATE_NOOP("Report", "placed by hand")), reportText(QT_TRANSLATE_NOOP("Report", "not assessed"))};
    return {widestText({shownNumber(portfolio.useCases().size())}, body), 15 + widestText(lifecycles, body), std::max(kDimensionCount * 15.0, widestText(unscored, body)),
            18 + widestText(quadrants, body), widestText({shownPlace(100, true)}, ReportCanvas::font(8, 600))};
}

QList<Column> rankedColumns(const Portfolio& portfolio) {
    const RankedWords words = rankedContent(portfolio);
    return {{QStringLiteral("#"), 0.03, Qt::AlignRight, 0, words.rank},
            {reportText(QT_TRANSLATE_NOOP("Report", "Use case")), 0.205, Qt::AlignLeft},
            {reportText(QT_TRANSLATE_NOOP("Report", "Business unit")), 0.125, Qt::AlignLeft},
            {reportText(QT_TRANSLATE_NOOP("Report", "Lifecycle")), 0.085, Qt::AlignLeft, 0, words.lifecycle},
            {reportText(QT_TRANSLATE_NOOP("Report", "Stage")), 0.05, Qt::AlignLeft, 0, 29},
            {reportText(QT_TRANSLATE_NOOP("Report", "Impact")), 0.05, Qt::AlignRight, 0, words.figure},
            {reportText(QT_TRANSLATE_NOOP("Report", "Levels")), 0.13, Qt::AlignLeft, 14, words.levels},
            {reportText(QT_TRANSLATE_NOOP("Report", "Readiness")), 0.06, Qt::AlignRight, 0, words.figure + 15},
            {reportText(QT_TRANSLATE_NOOP("Report", "Accountable owner")), 0.165, Qt::AlignLeft, 16},
            {reportText(QT_TRANSLATE_NOOP("Report", "Quadrant")), 0.13, Qt::AlignLeft, 0, words.quadrant}};
}

/// Of each column, what follows it included.
QList<double> rankedWidths(const QList<Column>& columns, double width) {
    QList<double> shares;
    QList<double> least;
    for (const Column& c : columns) {
        shares.append(c.width);
        least.append(std::max(c.content, widestText({c.title}, ReportCanvas::font(7.5))) + c.indent + kRankedBetween + 2);
    }
    return columnWidths(shares, least, width);
}

void paintRankedRow(QPainter& p, const ReportCanvas& c, const QRectF& row, const QList<QRectF>& cells, int rank, const UseCase& u) {
    const UseCaseFigures f = figuresOf(c.portfolio(), u, c.today());
    const Theme& t = c.theme();
    const QFont body = ReportCanvas::font(8);
    p.setPen(t.border);
    p.drawLine(row.bottomLeft(), row.bottomRight());
    const BusinessUnit* unit = c.portfolio().find(u.unit);
    const Person* owner = c.portfolio().find(u.accountable);
    ReportCanvas::text(p, cells[0], f.mapImpact && f.mapReadiness ? shownNumber(rank) : QStringLiteral("–"), body, t.text3, Qt::AlignRight);
    const bool isIllusion = f.standing.earnedStage && u.stage > *f.standing.earnedStage;
    const QFont strong = ReportCanvas::font(8, 600);
    ReportCanvas::text(p, cells[1].adjusted(0, 0, isIllusion ? -18 : 0, 0), u.name, strong, t.text1);
    if (isIllusion) {
        const double end = std::min(cells[1].right() - 14, cells[1].left() + QFontMetricsF(strong).horizontalAdvance(u.name) + 6);
        paintSeverity(p, t, QRectF(end, row.center().y() - 6, 12, 12), Severity::Warning);
    }
    ReportCanvas::text(p, cells[2], unit ? unit->name : QString(), body, t.text2);
    paintLifecycle(p, t, QPointF(cells[3].left() + 5, row.center().y()), u.lifecycle, t.text2, 0.9);
    ReportCanvas::text(p, cells[3].adjusted(15, 0, 0, 0), lifecycleName(u.lifecycle), body, t.text2);
    paintStageMark(p, t, QPointF(cells[4].left(), row.center().y() - 6), u.stage);
    ReportCanvas::text(p, cells[4].adjusted(21, 0, 0, 0), QString::number(u.stage), body, t.text1);
    ReportCanvas::text(p, cells[5], f.mapImpact ? shownPlace(*f.mapImpact, !f.impact.value) : QStringLiteral("–"), ReportCanvas::font(8, 600), t.text1, Qt::AlignRight);
    for (int d = 0; d < kDimensionCount && f.standing.assessed; ++d) {
        const QRectF cell(cells[6].left() + d * 15, row.center().y() - 8, 14, 16);
        paintNarrowLevel(p, t, cell, f.standing.dimensions[static_cast<std::size_t>(d)], ReportCanvas::font(7.5, 600));
    }
    if (!f.standing.assessed) {
        const bool isPlaced = u.placedImpact && u.placedReadiness;
        ReportCanvas::text(p, cells[6], isPlaced ? reportText(QT_TRANSLATE_NOOP("Report", "placed by hand")) : reportText(QT_TRANSLATE_NOOP("Report", "not assessed")), body, t.text3);
    }
    const QString readiness = f.mapReadiness ? shownPlace(*f.mapReadiness, !f.standing.readiness) : QStringLiteral("–");
    ReportCanvas::text(p, cells[7], readiness, strong, t.text1, Qt::AlignRight);
    paintReadinessSign(p, c, cells[7], readiness, strong, f.standing);
    if (!owner) paintIcon(p, QRectF(cells[8].left(), row.center().y() - 6, 12, 12), QStringLiteral("user"), t.warning);
    ReportCanvas::text(p, cells[8].adjusted(owner ? 0 : 16, 0, 0, 0), owner ? owner->name : reportText(QT_TRANSLATE_NOOP("Report", "no owner")), body, owner ? t.text1 : t.warning);
    const bool isPlaced = f.quadrant != Quadrant::Unplaced;
    if (isPlaced) paintIcon(p, QRectF(cells[9].left(), row.center().y() - 6, 12, 12), quadrantIcon(f.quadrant), t.quadrantText(f.quadrant));
    ReportCanvas::text(p, cells[9].adjusted(isPlaced ? 18 : 0, 0, 0, 0), quadrantName(f.quadrant), body, isPlaced ? t.text1 : t.text3);
}

/// Those without a rank in list order; retired ones left out.
QList<UseCaseId> withoutRank(const Portfolio& p, const QList<UseCaseId>& ids) {
    const QSet<UseCaseId> ranked(ids.begin(), ids.end());
    QList<UseCaseId> rest;
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired && !ranked.contains(u.id)) rest.append(u.id);
    }
    return rest;
}

/// The first page says who leads and what holds the leaders back.
/// \p name as far as it leaves a title its sentence.
QString inTitle(const QString& name) {
    constexpr int kMost = 50;
    return name.size() <= kMost ? name : name.left(kMost - 1).trimmed() + QStringLiteral("…");
}

QString rankedTitle(const ReportCanvas& c, const QList<UseCaseId>& ids, int page, int pages) {
    if (page > 0) return reportText(QT_TRANSLATE_NOOP("Report", "Ranked use cases, %1 of %2")).arg(page + 1).arg(pages);
    const QList<UseCaseId> top = rankingOnMap(c.portfolio(), c.today()).mid(0, 10);
    QString title = ids.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "There are no use cases to rank yet")) : reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) wait for their scores"), int(ids.size()));
    if (!top.isEmpty()) {
        int build = 0;
        for (const UseCaseId id : top) build += figuresOf(c.portfolio(), *c.portfolio().find(id), c.today()).quadrant == Quadrant::BuildReadiness;
        const QString leader = inTitle(c.portfolio().find(top.constFirst())->name);
        title = build == 0         ? reportText(QT_TRANSLATE_NOOP("Report", "%1 leads the ranking")).arg(leader)
                : top.size() == 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 leads the ranking and must build readiness first")).arg(leader)
                                  : reportText(QT_TRANSLATE_N_NOOP("Report", "%1 leads the ranking; %n of the top %2 must build readiness first"), build).arg(leader).arg(top.size());
    }
    return pages > 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(page + 1).arg(pages) : title;
}

QString rankedWords(bool withPlaced) {
    QStringList dimensions;
    for (const Dimension d : kDimensions) dimensions.append(dimensionShort(d));
    if (withPlaced) {
        return reportText(QT_TRANSLATE_NOOP("Report", "In brackets: placed by hand, not scored yet. Impact and readiness: weighted means, 0 to 100. Order of the levels: %1.")).arg(dimensions.join(QStringLiteral(", ")));
    }
    return reportText(QT_TRANSLATE_NOOP("Report", "Impact: weighted mean of the impact criteria, 0 to 100. Readiness: weighted mean of the six levels, 0 to 100. Order of the levels: %1.")).arg(dimensions.join(QStringLiteral(", ")));
}

QString rankedNote(const ReportCanvas& canvas, const QList<UseCaseId>& ids) {
    return QStringLiteral("%1 %2").arg(rankedWords(hasPlaced(canvas, ids)), signKey(cautionsOf(canvas, ids))).trimmed();
}

double rankedNoteHeight(const ReportCanvas& canvas, const QList<UseCaseId>& ids) {
    const double width = QFontMetricsF(ReportCanvas::font(7.5)).horizontalAdvance(rankedNote(canvas, ids));
    return width > canvas.body().width() ? kRankedTwoLines : kRankedLine;
}

void paintRanked(QPainter& p, const ReportCanvas& canvas, const QRectF& area, const QList<UseCaseId>& ids, qsizetype first) {
    const QList<Column> columns = rankedColumns(canvas.portfolio());
    const QList<double> widths = rankedWidths(columns, area.width());
    QList<QRectF> boxes;
    double x = area.left();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& c = columns[i];
        boxes.append(QRectF(x + c.indent, 0, widths[i] - kRankedBetween - c.indent, kTableRow));
        ReportCanvas::text(p, QRectF(x + c.indent, area.top(), boxes.constLast().width(), 18), c.title, ReportCanvas::font(7.5), canvas.theme().text3, c.alignment);
        x += widths[i];
    }
    p.setPen(canvas.theme().borderStrong);
    p.drawLine(QPointF(area.left(), area.top() + 20), QPointF(area.right(), area.top() + 20));
    double y = area.top() + 21;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QList<QRectF> cells;
        for (const QRectF& box : boxes) cells.append(box.translated(0, y));
        paintRankedRow(p, canvas, QRectF(area.left(), y, area.width(), kTableRow), cells, static_cast<int>(first + i) + 1, *canvas.portfolio().find(ids[i]));
        y += kTableRow;
    }
    if (ids.isEmpty()) ReportCanvas::text(p, QRectF(area.left(), y + 8, area.width(), 20), reportText(QT_TRANSLATE_NOOP("Report", "There are no use cases yet.")), ReportCanvas::font(9.5), canvas.theme().text2);
    const double height = rankedNoteHeight(canvas, ids);
    ReportCanvas::paragraph(p, QRectF(area.left(), area.bottom() - height + 2, area.width(), height), rankedNote(canvas, ids), ReportCanvas::font(7.5), canvas.theme().text3);
}

}  // namespace

void addRanked(ReportCanvas& canvas) {
    QList<UseCaseId> ids = rankingOnMap(canvas.portfolio(), canvas.today());
    const QList<UseCaseId> waiting = withoutRank(canvas.portfolio(), ids);
    const int perPage = std::max(1, static_cast<int>((canvas.body().height() - 21 - rankedNoteHeight(canvas, ids + waiting)) / kTableRow));
    // A page of them is listed with the others; hundreds would bury what was ranked.
    const bool isListed = waiting.size() <= perPage;
    if (isListed) ids += waiting;
    else if (ids.isEmpty()) return addWaiting(canvas, waiting);
    const int pages = std::max(1, static_cast<int>((ids.size() + perPage - 1) / perPage));
    for (int page = 0; page < pages; ++page) {
        const qsizetype first = static_cast<qsizetype>(page) * perPage;
        canvas.add({QStringLiteral("ranked"), rankedTitle(canvas, ids, page, pages),
                    [&canvas, part = ids.mid(first, perPage), first](QPainter& p, const QRectF& area) { paintRanked(p, canvas, area, part, first); }});
    }
    if (!isListed) addWaiting(canvas, waiting);
}

}  // namespace stagepath
