// The Overview's cards: how they are laid out, what the findings put into them, and where each of them leads.
#include "app/drawing/progression_chart.h"
#include "app/drawing/typography.h"
#include "app/pages/overview/overview_page.h"
#include "app/views/editors/use_case_choices.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/maturity/progression_legend.h"
#include "app/views/overview/check_list.h"
#include "app/views/overview/heat_legend.h"
#include "app/views/overview/heat_map_view.h"
#include "app/views/overview/overview_words.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/overview/stalled_list.h"
#include "app/widgets/card.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "core/analysis/unit_scope.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

namespace stagepath {

namespace {

constexpr int kOverviewPageViewsFoldBelow = 1280;
constexpr qsizetype kMostChecks = 4;
constexpr qsizetype kMostStalled = 4;
/// Least height of the progression: with the table beside it, it gives room before the whole page is scrolled for a few pixels.
constexpr int kOverviewPageChart = 124;
/// Under a list that ends with its card.
constexpr int kOverviewListFoot = 4;

void makeClear(QScrollArea* area) {
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    if (area->widget()) area->widget()->setAutoFillBackground(false);
}

/// Errors and warnings; hints have the rows that these leave.
QList<Finding> checksThatMatter(const QList<Finding>& findings) {
    QList<Finding> grave;
    QList<Finding> hints;
    for (const Finding& f : findings) (f.severity == Severity::Hint ? hints : grave).append(f);
    const QList<Finding> first = foremostOf(grave, kMostChecks);
    return first + foremostOf(hints, kMostChecks - first.size());
}

/// The last row of a list has its own air.
void endWithList(Card* card) {
    QMargins margins = card->layout()->contentsMargins();
    margins.setBottom(kOverviewListFoot);
    card->layout()->setContentsMargins(margins);
}

}  // namespace

QWidget* OverviewPage::content() {
    m_area = new QScrollArea;
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(tileRow());
    m_grid = new QGridLayout;
    m_grid->setSpacing(16);
    m_grid->addWidget(makeProgressionCard(), 0, 0);
    m_grid->addWidget(matrixCard(), 0, 1);
    m_grid->addWidget(makeHeatCard(), 1, 0);
    m_grid->addWidget(sideCards(), 1, 1);
    m_grid->setRowStretch(1, 1);
    column->addLayout(m_grid, 1);
    m_area->setWidget(box);
    makeClear(m_area);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_area;
}

QWidget* OverviewPage::tileRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const QStringList labels{tr("Share past pilot"), tr("Mean readiness"), tr("Without accountable owner"), QString()};
    for (int i = 0; i < labels.size(); ++i) {
        auto* tile = new KpiTile(labels[i]);
        layout->addWidget(tile, 1);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { openTile(i); });
    }
    return row;
}

QWidget* OverviewPage::makeProgressionCard() {
    auto* chart = new QWidget;
    auto* layout = new QVBoxLayout(chart);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chart = new ProgressionChart;
    m_chartHost = new ChartHost(m_chart, [this](const Theme& theme) { m_chart->show(m_progression, theme); });
    m_chartHost->setAccessibleName(tr("Maturity progression"));
    m_chartHost->setMinimumHeight(kOverviewPageChart);
    m_chartHost->setOpenable();
    connect(m_chartHost, &ChartHost::opened, this, [this] { emit pageRequested({{QStringLiteral("maturity")}, {}, m_unitId.isNull() ? Subject::enterprise() : Subject::of(m_unitId)}); });
    m_chartHint = new TextLabel(tr("The line begins with a first assessment."), textFont(TextStyle::Small), TextRole::Tertiary);
    layout->addWidget(m_chartHint);
    layout->addWidget(m_chartHost, 1);
    m_progressionCard = new ChartCard(tr("Maturity progression"), chart, [this] { return progressionTable(); });
    m_progressionCard->head()->insertWidget(2, new ProgressionLegend);
    m_progressionCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connectCard(m_progressionCard, PictureView::Maturity);
    return m_progressionCard;
}

QWidget* OverviewPage::matrixCard() {
    auto* card = new Card(tr("Use cases by stage and lifecycle"));
    m_matrix = new StageMatrix;
    card->body()->addWidget(m_matrix, 1);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return card;
}

QWidget* OverviewPage::makeHeatCard() {
    m_heatLegend = new HeatLegend;
    m_heat = new HeatMapView;
    m_heatArea = new QScrollArea;
    m_heatArea->setWidget(m_heat);
    makeClear(m_heatArea);
    m_heatArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heatCard = new ChartCard(tr("Readiness heat map"), m_heatArea, [this] { return heatTable(); });
    m_heatCard->head()->insertWidget(2, m_heatLegend);
    m_heatCard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connectCard(m_heatCard, PictureView::Heatmap);
    return m_heatCard;
}

QWidget* OverviewPage::sideCards() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* checks = new Card(tr("Checks that matter most"));
    m_checkCount = new LinkButton({});
    m_checkCount->setObjectName(QStringLiteral("allChecks"));
    m_checkCount->setToolTip(tr("Shows every finding"));
    connect(m_checkCount, &QPushButton::clicked, this, [this] { emit pageRequested({{QStringLiteral("checks")}, {}, m_unitId.isNull() ? Subject::enterprise() : Subject::of(m_unitId)}); });
    checks->head()->addWidget(m_checkCount);
    m_checks = new CheckList;
    checks->body()->addWidget(m_checks);
    endWithList(checks);
    layout->addWidget(checks);
    auto* stalled = new Card(tr("Stalled pilots"));
    m_stalledHead = new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary);
    stalled->head()->addWidget(m_stalledHead);
    m_stalled = new StalledList;
    stalled->body()->addWidget(m_stalled);
    stalled->body()->addStretch();
    endWithList(stalled);
    layout->addWidget(stalled, 1);
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return side;
}

void OverviewPage::connectViews() {
    auto* empty = new EmptyState(QStringLiteral("overview"), tr("Here you see at a glance how far the programme is, what holds it back and what to look at next. It begins with use cases: import the list you have with Ctrl+I, or type the first names."), tr("Add use cases"));
    m_stack->addWidget(empty);
    const int useCase = static_cast<int>(EntityKind::UseCase);
    connect(empty, &EmptyState::actionTriggered, this, [this, useCase] { emit revealRequested(useCase, 0); });
    connect(m_matrix, &StageMatrix::opened, this, &OverviewPage::openCell);
    connect(m_heat, &HeatMapView::opened, this, &OverviewPage::openHeatCell);
    connect(m_checks, &CheckList::opened, this, [this](int row) {
        const Finding& f = m_checks->findings()[row];
        emit revealRequested(static_cast<int>(f.kind), f.id);
    });
    connect(m_stalled, &StalledList::opened, this, [this, useCase](int row) { emit revealRequested(useCase, m_stalled->rows()[row].id.value); });
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isNarrow = window()->width() < kOverviewPageViewsFoldBelow;
    m_grid->setColumnStretch(0, isNarrow ? 7 : 8);
    m_grid->setColumnStretch(1, isNarrow ? 5 : 4);
}

QList<Finding> OverviewPage::findingsShown() const {
    if (m_unitId.isNull()) return m_findings;
    QList<Finding> shown;
    for (const Finding& f : m_findings) {
        if (isOfUnit(m_workspace.portfolio(), f.kind, f.id, m_unitId)) shown.append(f);
    }
    return shown;
}

QList<MilestoneId> OverviewPage::missedGates() const {
    QList<MilestoneId> missed;
    for (const Finding& f : m_findings) {
        if (f.key == QLatin1String("gate-missed") && m_summary.gatesDue.contains(MilestoneId(f.id))) missed.append(MilestoneId(f.id));
    }
    return missed;
}

QList<StalledRow> OverviewPage::stalledRows() const {
    const Portfolio& p = m_workspace.portfolio();
    QList<StalledRow> rows;
    for (const Finding& f : findingsShown()) {
        const UseCase* u = f.key == QLatin1String("stalled-pilot") ? p.find(UseCaseId(f.id)) : nullptr;
        if (!u) continue;
        const Person* owner = p.find(u->accountable);
        rows.append({u->id, u->name, monthsInStage(*u, m_workspace.environment().today()), owner ? owner->name : QString(), owner ? colorOf(p, *owner) : QString(), owner && owner->executive});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const StalledRow& a, const StalledRow& b) { return a.months > b.months; });
    return rows;
}

void OverviewPage::showFindings() {
    refreshTiles(m_summary);
    const QList<Finding> shown = findingsShown();
    m_checks->show(checksThatMatter(shown));
    m_checkCount->setWords(tr("%Ln in all", nullptr, static_cast<int>(shown.size())));
    const QList<StalledRow> stalled = stalledRows();
    const int limit = m_workspace.portfolio().settings().limits.stalledPilotMonths;
    m_stalled->show(stalled.mid(0, kMostStalled), limit);
    const QString over = tr("in stage 1 over %n month(s)", nullptr, limit);
    m_stalledHead->setText(stalled.size() > kMostStalled ? tr("%1 of %2, %3").arg(kMostStalled).arg(QLocale().toString(stalled.size()), over) : over);
}

void OverviewPage::openUseCases(QList<QPair<QString, Value>> terms) {
    if (!m_unitId.isNull()) terms.append({QStringLiteral("unit"), toValue(m_unitId)});
    emit pageRequested({{QStringLiteral("usecases")}, terms});
}

void OverviewPage::openTile(int index) {
    const QString lifecycle = QStringLiteral("lifecycle");
    const Subject subject = m_unitId.isNull() ? Subject::enterprise() : Subject::of(m_unitId);
    switch (index) {
        case 0: return openUseCases({{lifecycle, toValue(Lifecycle::Production)}, {lifecycle, toValue(Lifecycle::Scaled)}});
        case 1: emit pageRequested({{QStringLiteral("readiness"), QStringLiteral("map")}, {}, subject, {}, true}); return;
        case 2: return openUseCases({{QStringLiteral("accountable"), Value{}}});
        default: break;
    }
    emit pageRequested({{QStringLiteral("roadmap")}, {}, subject, {}, false, m_summary.gatesDue, missedGates()});
}

void OverviewPage::openCell(int row, int column) {
    QList<QPair<QString, Value>> terms;
    if (const int stage = m_matrix->stageAt(row); stage >= 0) terms.append({QStringLiteral("stage"), toValue(stage)});
    if (const auto lifecycle = m_matrix->lifecycleAt(column)) terms.append({QStringLiteral("lifecycle"), toValue(*lifecycle)});
    // The sum of all: everything that isn't retired.
    if (terms.isEmpty()) {
        for (int i = 0; i + 1 < m_matrix->columnCount(); ++i) terms.append({QStringLiteral("lifecycle"), toValue(*m_matrix->lifecycleAt(i))});
    }
    openUseCases(terms);
}

/// A level leads to its dimension, readiness and the name to the subject, the earned stage to when the next ones come.
void OverviewPage::openHeatCell(int row, int column) {
    const Subject subject = m_heat->rows()[row].subject;
    if (column == HeatMapView::kStageColumn && !subject.isUseCase()) emit pageRequested({{QStringLiteral("maturity")}, {}, subject});
    else if (column >= kDimensionCount) emit pageRequested({{QStringLiteral("readiness")}, {}, subject});
    else emit pageRequested({{QStringLiteral("readiness")}, {}, subject, kDimensions[static_cast<std::size_t>(column)]});
}

}  // namespace stagepath
