#include "app/views/maturity/multiples_view.h"

#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/maturity/progression_words.h"
#include "app/widgets/controls.h"

#include <QGridLayout>
#include <QLocale>

namespace stagepath {

namespace {

constexpr int kMultiplesViewColumns = 3;
constexpr int kMultiplesViewLeast = 158;

}  // namespace

MultiplesView::MultiplesView(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    setAccessibleName(tr("Maturity progression, one chart each"));
}

int MultiplesView::heightWanted() const { return static_cast<int>((m_multiples.size() + kMultiplesViewColumns - 1) / kMultiplesViewColumns) * kMultiplesViewLeast; }

void MultiplesView::addCell() {
    const int index = static_cast<int>(m_cells.size());
    Cell cell{new QWidget, new ElidedLabel({}, textFont(TextStyle::BodyMedium)), new TextLabel({}, textFont(TextStyle::BodyMedium)), new ProgressionChart, nullptr};
    cell.host = new ChartHost(cell.chart, [this, index, chart = cell.chart](const Theme& theme) {
        if (index >= m_multiples.size()) return;
        chart->setLook({true, m_multiples[index].levels});
        chart->show(m_multiples[index].data, theme);
        chart->setMarker(m_marker);
    });
    cell.host->setWords([this, index, chart = cell.chart](double x) {
        const QDate date = chart->dateAt(x);
        return date.isValid() && index < m_multiples.size() ? stopWords(m_multiples[index].data, date, m_multiples[index].levels) : QString();
    });
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    cell.name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(cell.name);
    head->addWidget(cell.figure);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(cell.host, 1);
    // All columns are as wide as the others, whatever their names ask for.
    cell.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(cell.box, index / kMultiplesViewColumns, index % kMultiplesViewColumns);
    m_cells.append(cell);
}

void MultiplesView::show(const QList<Multiple>& multiples) {
    m_multiples = multiples;
    while (m_cells.size() < multiples.size()) addCell();
    while (m_cells.size() > multiples.size()) delete m_cells.takeLast().box;
    for (int i = 0; i < kMultiplesViewColumns; ++i) m_grid->setColumnStretch(i, 1);
    for (int i = 0; i < m_cells.size(); ++i) {
        const Progression& shown = multiples[i].data;
        QString now = shown.assessed ? QLocale().toString(shownFigure(shown.actual.constLast().readiness)) : tr("not assessed");
        if (shown.assessed && multiples[i].indicative) now = tr("%1 (indicative)", "readiness of a light assessment").arg(now);
        m_cells[i].name->setText(multiples[i].name);
        m_cells[i].figure->setText(multiples[i].levels ? QString() : now);
        m_cells[i].host->setAccessibleName(multiples[i].name);
    }
    refresh();
}

void MultiplesView::setMarker(QDate date) {
    m_marker = date;
    for (const Cell& cell : m_cells) cell.chart->setMarker(date);
}

void MultiplesView::refresh() {
    for (const Cell& cell : m_cells) cell.host->refresh();
}

}  // namespace stagepath
