// Use cases that wait for scores: too many to list in a report, so they are counted by business unit.
#include "app/report/report_parts.h"
#include "app/report/sections/waiting_section.h"

#include "app/drawing/marks.h"
#include "core/analysis/names.h"

#include <algorithm>

namespace stagepath {

namespace {

/// Retired use cases don't wait for anything.
constexpr std::array kWaiting{Lifecycle::Idea, Lifecycle::Development, Lifecycle::Pilot, Lifecycle::Production, Lifecycle::Scaled, Lifecycle::NotStated};

struct UnitRow {
    QString name;
    int total = 0;
    std::array<int, kWaiting.size()> byLifecycle{};
    int withoutOwner = 0;

    void add(const UseCase& u) {
        ++total;
        byLifecycle[static_cast<std::size_t>(std::find(kWaiting.begin(), kWaiting.end(), u.lifecycle) - kWaiting.begin())]++;
        withoutOwner += u.accountable.isNull();
    }
};

/// The sum first, then the units with most waiting.
QList<UnitRow> rowsOf(const Portfolio& portfolio, const QList<UseCaseId>& ids) {
    UnitRow all;
    all.name = reportText(QT_TRANSLATE_NOOP("Report", "All business units"));
    QHash<BusinessUnitId, UnitRow> units;
    for (const UseCaseId id : ids) {
        const UseCase& u = *portfolio.find(id);
        all.add(u);
        units[u.unit].add(u);
    }
    QList<UnitRow> rows;
    for (auto it = units.begin(); it != units.end(); ++it) {
        const BusinessUnit* unit = portfolio.find(it.key());
        it->name = unit ? unit->name : reportText(QT_TRANSLATE_NOOP("Report", "without business unit"));
        rows.append(*it);
    }
    std::sort(rows.begin(), rows.end(), [](const UnitRow& a, const UnitRow& b) { return a.total != b.total ? a.total > b.total : a.name < b.name; });
    rows.prepend(all);
    return rows;
}

/// Where the columns of one table lie.
struct WaitingColumns {
    explicit WaitingColumns(const QRectF& area) : name(area.left(), area.width() * 0.32), first(area.left() + area.width() * 0.34), pitch(area.width() * 0.66 / (kWaiting.size() + 2)) {}
    std::pair<double, double> name;  ///< left, width
    double first;
    double pitch;
    QRectF cell(std::size_t column, double y) const { return {first + static_cast<double>(column) * pitch, y, pitch - 8, kTableRow}; }
};

void paintHead(QPainter& p, const ReportCanvas& c, const QRectF& area, const WaitingColumns& columns) {
    const QFont small = ReportCanvas::font(7.5);
    ReportCanvas::text(p, QRectF(columns.name.first, area.top(), columns.name.second, 18), reportText(QT_TRANSLATE_NOOP("Report", "Business unit")), small, c.theme().text3);
    const auto head = [&](std::size_t column, const QString& text) {
        ReportCanvas::text(p, columns.cell(column, area.top()).adjusted(-6, 0, 0, 18 - kTableRow), text, small, c.theme().text3, Qt::AlignRight);
    };
    head(0, reportText(QT_TRANSLATE_NOOP("Report", "Waiting")));
    for (std::size_t i = 0; i < kWaiting.size(); ++i) head(i + 1, lifecycleName(kWaiting[i]));
    head(kWaiting.size() + 1, reportText(QT_TRANSLATE_NOOP("Report", "No owner")));
    p.setPen(c.theme().borderStrong);
    p.drawLine(QPointF(area.left(), area.top() + 20), QPointF(area.right(), area.top() + 20));
}

void paintUnit(QPainter& p, const ReportCanvas& c, const QRectF& line, const WaitingColumns& columns, const UnitRow& row, bool strong) {
    const QFont font = ReportCanvas::font(8, strong ? 600 : 400);
    p.setPen(c.theme().border);
    p.drawLine(line.bottomLeft(), line.bottomRight());
    ReportCanvas::text(p, QRectF(columns.name.first, line.top(), columns.name.second, kTableRow), row.name, font, c.theme().text1);
    const auto number = [&](std::size_t column, int value, const QColor& color) {
        ReportCanvas::text(p, columns.cell(column, line.top()), value > 0 ? shownNumber(value) : QStringLiteral("–"), font, value > 0 ? color : c.theme().text3, Qt::AlignRight);
    };
    number(0, row.total, c.theme().text1);
    for (std::size_t i = 0; i < kWaiting.size(); ++i) number(i + 1, row.byLifecycle[i], c.theme().text2);
    number(kWaiting.size() + 1, row.withoutOwner, c.theme().warning);
}

}  // namespace

void addWaiting(ReportCanvas& canvas, const QList<UseCaseId>& ids) {
    const QList<UnitRow> rows = rowsOf(canvas.portfolio(), ids);
    const int perPage = std::max(1, static_cast<int>((canvas.body().height() - 21 - 15) / kTableRow));
    const int pages = static_cast<int>((rows.size() + perPage - 1) / perPage);
    const QString title = reportText(QT_TRANSLATE_N_NOOP("Report", "%Ln use case(s) wait for their scores"), static_cast<int>(ids.size()));
    for (int page = 0; page < pages; ++page) {
        const QString shown = pages > 1 ? reportText(QT_TRANSLATE_NOOP("Report", "%1 (%2 of %3)")).arg(title).arg(page + 1).arg(pages) : title;
        canvas.add({QStringLiteral("ranked"), shown, [&canvas, part = rows.mid(static_cast<qsizetype>(page) * perPage, perPage), page](QPainter& p, const QRectF& area) {
                        const WaitingColumns columns(area);
                        paintHead(p, canvas, area, columns);
                        double y = area.top() + 21;
                        for (qsizetype i = 0; i < part.size(); ++i, y += kTableRow) paintUnit(p, canvas, QRectF(area.left(), y, area.width(), kTableRow), columns, part[i], page == 0 && i == 0);
                        ReportCanvas::text(p, QRectF(area.left(), area.bottom() - 13, area.width(), 14),
                                           reportText(QT_TRANSLATE_NOOP("Report", "Use cases without scores for impact or without readiness have no rank. Each of them is in the export of the use cases.")),
                                           ReportCanvas::font(7.5), canvas.theme().text3);
                    }});
    }
}

}  // namespace stagepath
