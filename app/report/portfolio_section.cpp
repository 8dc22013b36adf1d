#include "app/report/report_sections.h"

#include "app/drawing/map/map_painter.h"
#include "app/drawing/marks.h"
#include "core/analysis/names.h"

#include <QCoreApplication>

#include <cmath>

namespace stagepath {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Report", text); }
QString plural(const char* text, int n) { return QCoreApplication::translate("Report", text, nullptr, n); }

constexpr int kBeside = 24;  ///< ranked use cases beside the map
constexpr double kRow = mm(6.2);

void paintRankedList(QPainter& p, const ReportCanvas& c, const QRectF& r, const QList<UseCaseId>& ranked) {
    c.head(p, QRectF(r.left(), r.top(), r.width(), 18), say(QT_TRANSLATE_NOOP("Report", "Ranked by strategic impact")));
    const double impact = r.right() - 100;
    const QFont small = ReportCanvas::font(7.5);
    double y = r.top() + 22;
    ReportCanvas::text(p, QRectF(r.left(), y, 20, 18), QStringLiteral("#"), small, c.theme().text3, Qt::AlignRight);
    ReportCanvas::text(p, QRectF(r.left() + 28, y, 120, 18), say(QT_TRANSLATE_NOOP("Report", "Use case")), small, c.theme().text3);
    ReportCanvas::text(p, QRectF(impact - 10, y, 50, 18), say(QT_TRANSLATE_NOOP("Report", "Impact")), small, c.theme().text3, Qt::AlignRight);
    ReportCanvas::text(p, QRectF(impact + 40, y, 60, 18), say(QT_TRANSLATE_NOOP("Report", "Readiness")), small, c.theme().text3, Qt::AlignRight);
    y += 20;
    for (int i = 0; i < ranked.size() && i < kBeside; ++i) {
        const UseCase& u = *c.portfolio().find(ranked[i]);
        const UseCaseFigures f = figuresOf(c.portfolio(), u, c.today());
        p.setPen(c.theme().border);
        p.drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        ReportCanvas::text(p, QRectF(r.left(), y, 20, kRow), QString::number(i + 1), ReportCanvas::font(8), c.theme().text3, Qt::AlignRight);
        p.setPen(c.theme().ramp(u.stage).line);
        p.setBrush(c.theme().ramp(u.stage).fill);
        p.drawEllipse(QPointF(r.left() + 32, y + kRow / 2), 4.5, 4.5);
        ReportCanvas::text(p, QRectF(r.left() + 42, y, impact - r.left() - 46, kRow), u.name, ReportCanvas::font(8.5), c.theme().text1);
        ReportCanvas::text(p, QRectF(impact, y, 40, kRow), QString::number(shownFigure(*f.impact.value)), ReportCanvas::font(8.5, 600), c.theme().text1, Qt::AlignRight);
        ReportCanvas::text(p, QRectF(impact + 50, y, 50, kRow), QString::number(shownFigure(*f.standing.readiness)), ReportCanvas::font(8.5), c.theme().text2, Qt::AlignRight);
        y += kRow;
    }
    if (ranked.size() > kBeside) ReportCanvas::text(p, QRectF(r.left(), y, r.width(), kRow), say(QT_TRANSLATE_NOOP("Report", "All %1 on the pages that follow.")).arg(ranked.size()), small, c.theme().text3);
}

struct Column {
    QString title;
    double width;  ///< share of the page
    Qt::Alignment alignment;
};

QList<Column> rankedColumns() {
    return {{QStringLiteral("#"), 0.03, Qt::AlignRight},
            {say(QT_TRANSLATE_NOOP("Report", "Use case")), 0.21, Qt::AlignLeft},
            {say(QT_TRANSLATE_NOOP("Report", "Business unit")), 0.13, Qt::AlignLeft},
            {say(QT_TRANSLATE_NOOP("Report", "Lifecycle")), 0.09, Qt::AlignLeft},
            {say(QT_TRANSLATE_NOOP("Report", "Stage")), 0.05, Qt::AlignLeft},
            {say(QT_TRANSLATE_NOOP("Report", "Impact")), 0.05, Qt::AlignRight},
            {say(QT_TRANSLATE_NOOP("Report", "Levels")), 0.12, Qt::AlignLeft},
            {say(QT_TRANSLATE_NOOP("Report", "Readiness")), 0.06, Qt::AlignRight},
            {say(QT_TRANSLATE_NOOP("Report", "Accountable owner")), 0.15, Qt::AlignLeft},
            {say(QT_TRANSLATE_NOOP("Report", "Quadrant")), 0.11, Qt::AlignLeft}};
}

void paintRankedRow(QPainter& p, const ReportCanvas& c, const QRectF& row, const QList<QRectF>& cells, int rank, const UseCase& u) {
    const UseCaseFigures f = figuresOf(c.portfolio(), u, c.today());
    const Theme& t = c.theme();
    const QFont body = ReportCanvas::font(8);
    p.setPen(t.border);
    p.drawLine(row.bottomLeft(), row.bottomRight());
    const BusinessUnit* unit = c.portfolio().find(u.unit);
    const Person* owner = c.portfolio().find(u.accountable);
    ReportCanvas::text(p, cells[0], QString::number(rank), body, t.text3, Qt::AlignRight);
    ReportCanvas::text(p, cells[1], u.name, ReportCanvas::font(8, 600), t.text1);
    ReportCanvas::text(p, cells[2], unit ? unit->name : QString(), body, t.text2);
    paintLifecycle(p, t, QPointF(cells[3].left() + 5, row.center().y()), u.lifecycle, t.text2, 0.9);
    ReportCanvas::text(p, cells[3].adjusted(15, 0, 0, 0), lifecycleName(u.lifecycle), body, t.text2);
    paintStageMark(p, t, QPointF(cells[4].left(), row.center().y() - 6), u.stage);
    ReportCanvas::text(p, cells[4].adjusted(21, 0, 0, 0), QString::number(u.stage), body, t.text1);
    ReportCanvas::text(p, cells[5], f.impact.value ? QString::number(shownFigure(*f.impact.value)) : QStringLiteral("–"), ReportCanvas::font(8, 600), t.text1, Qt::AlignRight);
    for (int d = 0; d < kDimensionCount && f.standing.assessed; ++d) {
        const DimensionStanding& l = f.standing.dimensions[static_cast<std::size_t>(d)];
        paintLevelCell(p, t, QRectF(cells[6].left() + d * 15, row.center().y() - 8, 14, 16), l.known ? static_cast<int>(std::floor(l.level)) : -1, ReportCanvas::font(7.5, 600), l.inherited);
    }
    if (!f.standing.assessed) ReportCanvas::text(p, cells[6], say(QT_TRANSLATE_NOOP("Report", "not assessed")), body, t.text3);
    ReportCanvas::text(p, cells[7], f.standing.readiness ? QString::number(shownFigure(*f.standing.readiness)) : QStringLiteral("–"), ReportCanvas::font(8, 600), t.text1, Qt::AlignRight);
    ReportCanvas::text(p, cells[8], owner ? owner->name : say(QT_TRANSLATE_NOOP("Report", "nobody")), body, owner ? t.text1 : t.warning);
    ReportCanvas::text(p, cells[9], quadrantName(f.quadrant), body, t.quadrantText(f.quadrant));
}

/// Ranked ones first, then those without scores in list order; retired ones left out.
QList<UseCaseId> allRanked(const Portfolio& p, QDate today) {
    QList<UseCaseId> ids = ranking(p, today);
    const QSet<UseCaseId> ranked(ids.begin(), ids.end());
    for (const UseCase& u : p.useCases()) {
        if (u.lifecycle != Lifecycle::Retired && !ranked.contains(u.id)) ids.append(u.id);
    }
    return ids;
}

}  // namespace

void addMap(ReportCanvas& canvas) {
    const MapScene scene = buildMapScene(canvas.portfolio(), canvas.today(), MapOptions{});
    const QList<UseCaseId> ranked = ranking(canvas.portfolio(), canvas.today());
    const int build = scene.counts[static_cast<std::size_t>(Quadrant::BuildReadiness)];
    const int scale = scene.counts[static_cast<std::size_t>(Quadrant::ScaleNow)];
    const QString title = build > 0   ? plural(QT_TRANSLATE_N_NOOP("Report", "High impact waits for readiness: %n use case(s) need building up"), build)
                          : scale > 0 ? plural(QT_TRANSLATE_N_NOOP("Report", "%n use case(s) can be scaled now"), scale)
                                      : say(QT_TRANSLATE_NOOP("Report", "The portfolio waits for scores and placements"));
    canvas.add({QStringLiteral("map"), title, [&canvas, scene, ranked](QPainter& p, const QRectF& body) {
                    const double mapWidth = body.width() * 0.705;
                    MapPaintOptions options;
                    options.labelPx = 10.5;
                    options.axisPx = 10.5;
                    options.quadrantPx = 12;
                    options.legendPx = 10.5;
                    paintMap(p, QRectF(body.left(), body.top(), mapWidth, body.height() - 20), scene, canvas.theme(), options);
                    QStringList notes{say(QT_TRANSLATE_NOOP("Report", "Bubble size: annual value. Triangle: set stage above the earned stage."))};
                    if (scene.unplaced > 0) notes.append(plural(QT_TRANSLATE_N_NOOP("Report", "%n use case(s) without scores or placement are not shown."), scene.unplaced));
                    ReportCanvas::text(p, QRectF(body.left(), body.bottom() - 16, body.width(), 16), notes.join(QLatin1Char(' ')), ReportCanvas::font(7.5), canvas.theme().text3);
                    paintRankedList(p, canvas, QRectF(body.left() + mapWidth + 28, body.top(), body.width() - mapWidth - 28, body.height()), ranked);
                }});
}

void addRanked(ReportCanvas& canvas) {
    const QList<UseCaseId> ids = allRanked(canvas.portfolio(), canvas.today());
    const QRectF body = canvas.body();
    const int perPage = std::max(1, static_cast<int>((body.height() - 22) / kRow));
    const int pages = std::max(1, static_cast<int>((ids.size() + perPage - 1) / perPage));
    for (int page = 0; page < pages; ++page) {
        const QString title = pages > 1 ? say(QT_TRANSLATE_NOOP("Report", "Ranked use cases, %1 of %2")).arg(page + 1).arg(pages)
                                        : plural(QT_TRANSLATE_N_NOOP("Report", "%n use case(s) in rank order"), int(ids.size()));
        canvas.add({QStringLiteral("ranked"), title, [&canvas, ids, page, perPage](QPainter& p, const QRectF& area) {
                        const QList<Column> columns = rankedColumns();
                        QList<double> lefts;
                        double x = area.left();
                        for (const Column& c : columns) {
                            lefts.append(x);
                            ReportCanvas::text(p, QRectF(x, area.top(), c.width * area.width() - 8, 18), c.title, ReportCanvas::font(7.5), canvas.theme().text3, c.alignment);
                            x += c.width * area.width();
                        }
                        p.setPen(canvas.theme().borderStrong);
                        p.drawLine(QPointF(area.left(), area.top() + 20), QPointF(area.right(), area.top() + 20));
                        double y = area.top() + 21;
                        for (qsizetype i = page * perPage; i < ids.size() && i < (page + 1) * perPage; ++i) {
                            QList<QRectF> cells;
                            for (int c = 0; c < columns.size(); ++c) cells.append(QRectF(lefts[c], y, columns[c].width * area.width() - 8, kRow));
                            paintRankedRow(p, canvas, QRectF(area.left(), y, area.width(), kRow), cells, static_cast<int>(i) + 1, *canvas.portfolio().find(ids[i]));
                            y += kRow;
                        }
                        if (ids.isEmpty()) ReportCanvas::text(p, QRectF(area.left(), y + 8, area.width(), 20), say(QT_TRANSLATE_NOOP("Report", "There are no use cases yet.")), ReportCanvas::font(9.5), canvas.theme().text2);
                    }});
    }
}

}  // namespace stagepath
