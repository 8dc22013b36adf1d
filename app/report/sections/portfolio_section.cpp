#include "app/report/report_parts.h"
#include "app/report/report_sections.h"

#include "app/drawing/map/map_painter.h"
#include "app/drawing/marks.h"
#include "core/analysis/names.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

constexpr qsizetype kBeside = 24;  ///< ranked use cases beside the map

void paintRankedList(QPainter& p, const ReportCanvas& c, const QRectF& r, const QList<UseCaseId>& ranked) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), reportText(QT_TRANSLATE_NOOP("Report", "Ranked by strategic impact")));
    const double impact = r.right() - 88;
    const QFont small = ReportCanvas::font(7.5);
    double y = r.top() + 22;
    ReportCanvas::text(p, QRectF(r.left(), y, 20, 18), QStringLiteral("#"), small, c.theme().text3, Qt::AlignRight);
    ReportCanvas::text(p, QRectF(r.left() + 28, y, 120, 18), reportText(QT_TRANSLATE_NOOP("Report", "Use case")), small, c.theme().text3);
    ReportCanvas::text(p, QRectF(impact - 18, y, 50, 18), reportText(QT_TRANSLATE_NOOP("Report", "Impact")), small, c.theme().text3, Qt::AlignRight);
    ReportCanvas::text(p, QRectF(impact + 32, y, 56, 18), reportText(QT_TRANSLATE_NOOP("Report", "Readiness")), small, c.theme().text3, Qt::AlignRight);
    y += 20;
    // On a low page fewer fit, with the line that says where the others are.
    const auto lines = std::max<qsizetype>(static_cast<qsizetype>((r.bottom() - y) / kTableRow), 1);
    const qsizetype shown = ranked.size() <= std::min(lines, kBeside) ? ranked.size() : std::min(lines - 1, kBeside);
    for (qsizetype i = 0; i < shown; ++i) {
        const UseCase& u = *c.portfolio().find(ranked[i]);
        const UseCaseFigures f = figuresOf(c.portfolio(), u, c.today());
        p.setPen(c.theme().border);
        p.drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        ReportCanvas::text(p, QRectF(r.left(), y, 20, kTableRow), QString::number(i + 1), ReportCanvas::font(8), c.theme().text3, Qt::AlignRight);
        p.setPen(c.theme().ramp(u.stage).line);
        p.setBrush(c.theme().ramp(u.stage).fill);
        p.drawEllipse(QPointF(r.left() + 32, y + kTableRow / 2), 4.5, 4.5);
        ReportCanvas::text(p, QRectF(r.left() + 42, y, impact - r.left() - 42, kTableRow), u.name, ReportCanvas::font(8), c.theme().text1);
        ReportCanvas::text(p, QRectF(impact, y, 32, kTableRow), shownPlace(*f.mapImpact, !f.impact.value), ReportCanvas::font(8.5, 600), c.theme().text1, Qt::AlignRight);
        const QRectF cell(impact + 38, y, 50, kTableRow);
        const QString readiness = shownPlace(*f.mapReadiness, !f.standing.readiness);
        ReportCanvas::text(p, cell, readiness, ReportCanvas::font(8.5), c.theme().text2, Qt::AlignRight);
        paintReadinessSign(p, c, cell, readiness, ReportCanvas::font(8.5), f.standing);
        y += kTableRow;
    }
    if (ranked.isEmpty()) ReportCanvas::paragraph(p, QRectF(r.left(), y + 6, r.width(), 60), reportText(QT_TRANSLATE_NOOP("Report", "No use case has scores for impact and readiness or a place on the map yet.")), ReportCanvas::font(8.5), c.theme().text3);
    if (ranked.size() > shown) ReportCanvas::text(p, QRectF(r.left(), y, r.width(), kTableRow), reportText(QT_TRANSLATE_NOOP("Report", "All %1 on the pages that follow.")).arg(shownNumber(ranked.size())), small, c.theme().text3);
}

/// What the map's page says under the map; what is not on it comes first.
QString mapNotes(const ReportCanvas& c, const MapScene& scene, const QList<UseCaseId>& ranked) {
    QStringList notes;
    if (scene.unplaced > 0) notes.append(reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) without scores or placement are not shown."), scene.unplaced));
    notes.append(reportText(QT_TRANSLATE_NOOP("Report", "Bubble size: annual value. Triangle: set stage above the earned stage. Ring without filling: placed by hand, not scored yet. Dashed circle: where a scored one was placed.")));
    if (hasPlaced(c, ranked)) notes.append(reportText(QT_TRANSLATE_NOOP("Report", "In brackets: placed by hand.")));
    if (const QString key = signKey(cautionsOf(c, ranked.mid(0, kBeside))); !key.isEmpty()) notes.append(key);
    return notes.join(QLatin1Char(' '));
}

}  // namespace

void addMap(ReportCanvas& canvas) {
    const MapScene scene = buildMapScene(canvas.portfolio(), canvas.today(), MapOptions{});
    const QList<UseCaseId> ranked = rankingOnMap(canvas.portfolio(), canvas.today());
    const int build = scene.counts[static_cast<std::size_t>(Quadrant::BuildReadiness)];
    const int scale = scene.counts[static_cast<std::size_t>(Quadrant::ScaleNow)];
    const QString title = build > 0   ? reportText(QT_TRANSLATE_N_NOOP("Report", "High impact waits for readiness: %Ln use case(s) need building up before they scale"), build)
                          : scale > 0 ? reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) can be scaled now"), scale)
                          : canvas.portfolio().useCases().size() > 0 ? reportText(QT_TRANSLATE_NOOP("Report", "The portfolio waits for scores and placements"))
                                                                     : reportText(QT_TRANSLATE_NOOP("Report", "There are no use cases to place yet"));
    canvas.add({QStringLiteral("map"), title, [&canvas, scene, ranked](QPainter& p, const QRectF& body) {
                    const double mapWidth = body.width() * 0.7;
                    MapPaintOptions options;
                    options.labelPx = 10.5;
                    options.axisPx = 10.5;
                    options.quadrantPx = 12;
                    options.legendPx = 10.5;
                    const QString notes = mapNotes(canvas, scene, ranked);
                    const QFont small = ReportCanvas::font(7.5);
                    p.setFont(small);
                    const double noteHeight = std::ceil(p.boundingRect(QRectF(0, 0, mapWidth, 200), int(Qt::TextWordWrap), notes).height());
                    paintMap(p, QRectF(body.left(), body.top(), mapWidth, body.height() - noteHeight - 6), scene, canvas.theme(), options);
                    ReportCanvas::paragraph(p, QRectF(body.left(), body.bottom() - noteHeight, mapWidth, noteHeight), notes, small, canvas.theme().text3);
                    paintRankedList(p, canvas, QRectF(body.left() + mapWidth + 28, body.top(), body.width() - mapWidth - 28, body.height()), ranked);
                }});
}

}  // namespace stagepath
