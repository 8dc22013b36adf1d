// The charts of the page Maturity as tables.
#include "app/pages/maturity/maturity_page.h"
#include "app/pages/maturity/progression_table.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/progression_view.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/stage_stack_view.h"
#include "app/widgets/chart_card.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QLocale>

namespace stagepath {

namespace {

QString shownLevel(double level) {
    DimensionStanding standing;
    standing.level = level;
    standing.known = level >= 0;
    return levelText(standing);
}

}  // namespace

void addProgressionRows(ChartTable& table, const QString& name, const Progression& data, bool levels) {
    const auto add = [&](QDate date, const QString& line, double readiness, const QString& stage) {
        QStringList row{shownDate(date), line, levels ? shownLevel(readiness / 25) : QLocale().toString(shownFigure(readiness)), stage};
        if (!name.isEmpty()) row.prepend(name);
        table.rows.append(row);
    };
    QDate before;  // a round of today stands where the line ends as well, and is one row
    for (const ProgressionPoint& point : data.actual) {
        if (point.date != before) add(point.date, MaturityPage::tr("Actual"), point.readiness, point.earnedStage ? QString::number(*point.earnedStage) : QString());
        before = point.date;
    }
    if (data.assessed) {
        for (const ProjectionStep& step : data.projected) {
            if (step.date > data.today) add(step.date, MaturityPage::tr("Projected"), step.readiness, levels ? QString() : QString::number(step.earnedStage));
        }
    }
    for (const ProgressionPoint& point : data.target) add(point.date, MaturityPage::tr("Target"), point.readiness, {});
}

ChartTable MaturityPage::progressionTable() const {
    const bool levels = mode() == Mode::PerDimension;
    ChartTable table{{tr("Date"), tr("Line"), levels ? tr("Level") : tr("Readiness"), tr("Earned stage")}, {}};
    if (mode() == Mode::Readiness) {
        addProgressionRows(table, {}, progressionOf(m_workspace.portfolio(), subject(), today()), false);
        return table;
    }
    table.heads.prepend(levels ? tr("Dimension") : tr("Unit"));
    for (const Multiple& m : multiples()) addProgressionRows(table, m.name, m.data, m.levels);
    return table;
}

ChartTable MaturityPage::stackTable() const {
    const bool withNone = m_stackView->stack().anyNotAssessed();
    ChartTable table{{tr("From")}, {}, {tr("From")}};
    if (withNone) {
        table.heads.append(tr("Not assessed"));
        table.brief.append(QStringLiteral("–"));
    }
    for (int stage = 0; stage <= kMaxStage; ++stage) {
        table.heads.append(stage == 0 ? stageName(0) : tr("Stage %1").arg(stage));
        table.brief.append(QLocale().toString(stage));
    }
    for (const StageCounts& step : m_stackView->stack().steps) {
        QStringList row{shownDate(step.date)};
        if (withNone) row.append(QLocale().toString(step.notAssessed));
        for (const int count : step.counts) row.append(QLocale().toString(count));
        table.rows.append(row);
    }
    return table;
}

}  // namespace stagepath
