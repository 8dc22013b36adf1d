// The charts of the Overview as tables and as files.
#include "app/dialogs/ask.h"
#include "app/pages/maturity/progression_table.h"
#include "app/pages/overview/overview_page.h"
#include "app/views/overview/heat_map_view.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/names.h"

namespace stagepath {

void OverviewPage::connectCard(ChartCard* card, PictureView view) {
    connect(card, &ChartCard::exportRequested, this, [this, view] { exportChart(view); });
    connect(card, &ChartCard::toast, this, [this](const QString& sentence) { emit toast(sentence, false); });
}

ChartTable OverviewPage::progressionTable() const {
    ChartTable table{{tr("Date"), tr("Line"), tr("Readiness"), tr("Earned stage")}, {}};
    addProgressionRows(table, {}, m_progression, false);
    return table;
}

ChartTable OverviewPage::heatTable() const {
    ChartTable table{{tr("Subject")}, {}};
    for (const Dimension d : kDimensions) table.heads.append(dimensionShort(d));
    table.heads << tr("Readiness") << tr("Earned stage");
    for (const HeatRow& row : m_heat->rows()) {
        QStringList cells{row.name};
        for (const HeatCell& cell : row.cells) cells.append(cell.inherited && cell.isKnown() ? inheritedText(heatText(cell)) : heatText(cell));
        cells.append(row.readiness ? QString::number(shownFigure(*row.readiness)) : QString());
        cells.append(row.earnedStage ? QString::number(*row.earnedStage) : QString());
        table.rows.append(cells);
    }
    return table;
}

void OverviewPage::exportChart(PictureView view) {
    const QString name = pictureViewNames().value(static_cast<int>(view));
    const QString file = askSaveFile(this, tr("Export chart"), name + QStringLiteral(".png"), tr("Pictures (*.png *.svg)"));
    if (file.isEmpty()) return;
    const Subject subject = m_unitId.isNull() ? Subject::enterprise() : Subject::of(m_unitId);
    attempt([&] {
        writePicture(m_workspace.portfolio(), m_workspace.environment().today(), view, file, {subject, {}});
        emit toast(tr("Chart saved"), false);
    }, [this](const QString& sentence) { emit problem(sentence); });
}

}  // namespace stagepath
