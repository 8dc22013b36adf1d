// The readiness heat map: the enterprise, its units, and use cases in rank order, with what holds them back.
#include "app/report/report_parts.h"
#include "app/report/report_sections.h"

#include "app/drawing/charts/heat_map.h"
#include "core/analysis/figures.h"
#include "core/analysis/names.h"

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kPerPage = 22;
constexpr double kMain = 0.73;  ///< share of the map; the rest is beside it
constexpr double kMapNote = 26;

/// Everything the section shows, made once.
struct HeatPages {
    QList<HeatRow> rows;  ///< the enterprise and units first, where they leave room for the use cases
    HoldBack holdBack;
    QDate since;  ///< null where nothing is compared
    int notAssessed = 0;
};

QList<HeatRow> subjectRows(const ReportCanvas& c, QDate since) {
    const Portfolio& p = c.portfolio();
    QList<HeatRow> rows;
    const auto add = [&](const Subject& subject) {
        const Standing now = standingOf(p, subject, c.today());
        if (!now.assessed) return;
        const Standing then = since.isValid() ? standingOf(p, subject, since) : Standing();
        rows.append(heatRow(p, subject, now, since.isValid() ? &then : nullptr));
    };
    add(Subject::enterprise());
    for (const BusinessUnit& u : p.units()) add(Subject::of(u.id));
    return rows;
}

/// Use cases with a rank, then the other assessed ones in list order.
QList<UseCaseId> orderOf(const ReportCanvas& c, int* notAssessed) {
    QList<UseCaseId> order = ranking(c.portfolio(), c.today());
    const QSet<UseCaseId> ranked(order.begin(), order.end());
    for (const UseCase& u : c.portfolio().useCases()) {
        if (u.lifecycle == Lifecycle::Retired || ranked.contains(u.id)) continue;
        if (standingOf(c.portfolio(), Subject::of(u.id), c.today()).assessed) order.append(u.id);
        else ++*notAssessed;
    }
    return order;
}

HeatPages pagesOf(const ReportCanvas& c) {
    const Portfolio& p = c.portfolio();
    HeatPages pages{{}, holdBackOf(p, c.today()), comparisonDates(p, c.today()).value(1), 0};
    const QList<UseCaseId> order = orderOf(c, &pages.notAssessed);
    const QList<HeatRow> subjects = subjectRows(c, pages.since);
    // Units and enterprise come first where they don't push the use cases onto one page more.
    const qsizetype without = (order.size() + kPerPage - 1) / kPerPage;
    if (order.isEmpty() || (order.size() + subjects.size() + kPerPage - 1) / kPerPage <= std::max<qsizetype>(without, 1)) pages.rows = subjects;
    for (const UseCaseId id : order) {
        const Subject subject = Subject::of(id);
        const Standing then = pages.since.isValid() ? standingOf(p, subject, pages.since) : Standing();
        pages.rows.append(heatRow(p, subject, standingOf(p, subject, c.today()), pages.since.isValid() ? &then : nullptr));
    }
    return pages;
}

/// Dimensions, those that hold back most first.
QList<Dimension> byHoldBack(const HoldBack& h) {
    QList<Dimension> order(kDimensions.begin(), kDimensions.end());
    std::stable_sort(order.begin(), order.end(), [&](Dimension a, Dimension b) { return h.useCases[static_cast<std::size_t>(indexOf(a))] > h.useCases[static_cast<std::size_t>(indexOf(b))]; });
    return order;
}

/// Of whom is assessed where no use case is: "Alder: readiness 35, earned stage 1; no use case is assessed yet".
QString readinessOf(const HeatRow& row) {
    QString figure = row.readiness ? shownNumber(shownFigure(*row.readiness)) : QStringLiteral("–");
    if (!row.caution.isEmpty()) figure = QStringLiteral("%1 (%2)").arg(figure, row.caution);
    return reportText(QT_TRANSLATE_NOOP("Report", "%1: readiness %2, earned stage %3; no use case is assessed yet")).arg(row.name, figure).arg(row.earnedStage.value_or(0));
}

QString titleOf(const HeatPages& pages) {
    if (pages.holdBack.assessed == 0 && !pages.rows.isEmpty()) return readinessOf(pages.rows.constFirst());
    if (pages.holdBack.assessed == 0) return reportText(QT_TRANSLATE_NOOP("Report", "No use case is assessed yet, so nothing shows what holds them back"));
    const QList<Dimension> order = byHoldBack(pages.holdBack);
    const auto count = [&](Dimension d) { return pages.holdBack.useCases[static_cast<std::size_t>(indexOf(d))]; };
    if (count(order.constFirst()) == 0) return reportText(QT_TRANSLATE_NOOP("Report", "No dimension keeps an assessed use case from its next stage"));
    return reportText(QT_TRANSLATE_NOOP("Report", "%1 and %2 hold back most use cases, %3 the fewest")).arg(dimensionName(order[0]), dimensionName(order[1]), dimensionName(order.constLast()));
}

void paintHoldBack(QPainter& p, const ReportCanvas& c, const QRectF& r, const HoldBack& h) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "What holds use cases back")));
    double y = r.top() + 22;
    const QString sentence = reportText(QT_TRANSLATE_N_NOOP("Report", "Use cases that this dimension keeps from their next stage, of %Ln assessed"), h.assessed);
    y += ReportCanvas::paragraph(p, QRectF(r.left(), y, r.width(), 40), sentence, ReportCanvas::font(8), t.text2) + 10;
    for (const Dimension d : byHoldBack(h)) {
        const int count = h.useCases[static_cast<std::size_t>(indexOf(d))];
        ReportCanvas::text(p, QRectF(r.left(), y, r.width() - 40, 16), dimensionName(d), ReportCanvas::font(9), t.text1);
        ReportCanvas::text(p, QRectF(r.right() - 40, y, 40, 16), shownNumber(count), ReportCanvas::font(9, 600), t.text1, Qt::AlignRight);
        const QRectF bar(r.left(), y + 18, r.width(), 7);
        p.setPen(Qt::NoPen);
        p.setBrush(t.press);
        p.drawRoundedRect(bar, 3, 3);
        p.setBrush(t.s3);
        if (count > 0) p.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(7.0, bar.width() * count / std::max(1, h.assessed)), bar.height()), 3, 3);
        y += 35;
    }
}

void paintLevelKey(QPainter& p, const ReportCanvas& c, const QRectF& r) {
    const Theme& t = c.theme();
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Levels")));
    double y = r.top() + 24;
    const auto line = [&](const HeatCell& cell, const QString& words) {
        paintHeatCell(p, QRectF(r.left(), y, 30, 18), cell, 11, t);
        const double high = ReportCanvas::paragraph(p, QRectF(r.left() + 38, y + 2, r.width() - 38, 30), words, ReportCanvas::font(8), t.text2);
        y += std::max(23.0, high + 7);
    };
    line({0, false, 0}, reportText(QT_TRANSLATE_NOOP("Report", "nothing yet")));
    for (int level = 1; level <= kMaxLevel; ++level) line({static_cast<double>(level), false, 0}, reportText(QT_TRANSLATE_NOOP("Report", "what %1 needs is there")).arg(stageName(level)));
    line({2, true, 0}, reportText(QT_TRANSLATE_NOOP("Report", "taken over from the unit or the enterprise")));
}

QString noteOf(const HeatPages& pages) {
    QStringList notes{reportText(QT_TRANSLATE_NOOP("Report", "Warning sign: the stage that is set is above the earned one."))};
    if (pages.since.isValid()) notes.append(reportText(QT_TRANSLATE_NOOP("Report", "Triangle in a cell: higher or lower than in %1.")).arg(shownMonth(pages.since)));
    if (pages.notAssessed > 0) notes.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) without an assessment are not shown."), pages.notAssessed));
    return notes.join(QLatin1Char(' '));
}

void paintHeatPage(QPainter& p, const ReportCanvas& c, const QRectF& body, const HeatPages& pages, const QList<HeatRow>& rows) {
    const double width = body.width() * kMain;
    HeatLook look;
    look.head = 34;
    look.row = std::min(mm(6.4), (body.height() - kMapNote - look.head - 8) / kPerPage);
    look.gap = 2.5;
    look.text = 11;
    look.small = 10;
    look.leastName = width * 0.15;
    look.unit = width * 0.15;
    const HeatLayout layout(QRectF(body.left(), body.top() - 10, width, body.height() - kMapNote + 10), rows, look);
    if (rows.isEmpty()) {
        ReportCanvas::paragraph(p, QRectF(body.left(), body.top() + 8, width, 60), reportText(QT_TRANSLATE_NOOP("Report", "The map fills with the first assessment of a use case; ten minutes are enough for a light one.")), ReportCanvas::font(9.5), c.theme().text2);
    } else {
        paintHeatHead(p, layout, reportText(QT_TRANSLATE_NOOP("Report", "Use case")), c.theme());
        for (int i = 0; i < rows.size(); ++i) paintHeatRow(p, layout, i, rows[i], c.theme());
    }
    const QRectF side(body.left() + width + 36, body.top(), body.width() - width - 36, body.height() - kMapNote);
    paintHoldBack(p, c, side, pages.holdBack);
    paintLevelKey(p, c, QRectF(side.left(), side.top() + 290, side.width(), side.height() - 290));
    QList<NamedCaution> cautions;
    for (const HeatRow& row : rows) cautions.append(NamedCaution(row.name, row.caution));
    const QString key = signKey(cautions);
    const QRectF last(body.left(), body.bottom() - 14, body.width(), 14);
    ReportCanvas::text(p, key.isEmpty() ? last : last.translated(0, -13), noteOf(pages), ReportCanvas::font(7.5), c.theme().text3);
    if (!key.isEmpty()) ReportCanvas::text(p, last, key, ReportCanvas::font(7.5), c.theme().text3);
}

}  // namespace

void addHeatMap(ReportCanvas& canvas) {
    const HeatPages pages = pagesOf(canvas);
    const int count = std::max(1, static_cast<int>((pages.rows.size() + kPerPage - 1) / kPerPage));
    for (int page = 0; page < count; ++page) {
        const QString title = page == 0 ? titleOf(pages) : reportText(QT_TRANSLATE_NOOP("Report", "Readiness heat map"));
        const QString shown = count > 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(page + 1).arg(count) : title;
        canvas.add({QStringLiteral("heatmap"), shown,
                    [&canvas, pages, rows = pages.rows.mid(static_cast<qsizetype>(page) * kPerPage, kPerPage)](QPainter& p, const QRectF& body) { paintHeatPage(p, canvas, body, pages, rows); }});
    }
}

}  // namespace stagepath
