#include "app/pages/maturity/maturity_page.h"

#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/views/maturity/multiples_view.h"
#include "app/views/maturity/progression_legend.h"
#include "app/views/maturity/progression_view.h"
#include "app/views/maturity/progression_words.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/stage_stack_view.h"
#include "app/views/maturity/stage_table.h"
#include "app/views/maturity/targets_panel.h"
#include "app/widgets/chart_card.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"
#include "core/domain/values/date_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

namespace stagepath {

namespace {

/// Below this width of the page the table has a row of its own.
constexpr int kMaturityPageThreeColumns = 1080;
/// Height of the table of units up to which all are shown at once; more are scrolled.
constexpr int kMaturityPageRows = 280;
constexpr int kMaturityPageRowsPresented = 200;
constexpr int kMaturityPageTableLeast = 260;
constexpr int kMaturityPageEdges = 2 * 24 + 2 * 16;  ///< beside and between three cards
constexpr int kMaturityPageCardEdges = 34;

}  // namespace

MaturityPage::MaturityPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_subject(new ChoiceButton(tr("Subject"), this)), m_mode(new SegmentedControl(chartNames(), tr("Charts shown"), this)),
      m_targets(makeButton(tr("Targets"), QStringLiteral("target"))), m_export(makeButton(tr("Export chart"), QStringLiteral("export"))), m_stack(new QStackedLayout(this)) {
    m_targets->setParent(this);
    m_targets->setObjectName(QStringLiteral("targets"));
    m_export->setParent(this);
    m_stack->addWidget(content());
    auto* empty = new EmptyState(QStringLiteral("maturity"), tr("Here you see maturity rise through the four stages. It begins with a first assessment of the enterprise, a unit or a use case."), tr("Assess the enterprise"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { emit pageRequested({{QStringLiteral("readiness")}, {}, Subject::enterprise()}); });
    m_stack->addWidget(empty);
    connect(m_subject, &ChoiceButton::currentIndexChanged, this, &MaturityPage::refresh);
    connect(m_mode, &SegmentedControl::currentIndexChanged, this, &MaturityPage::refreshProgression);
    nameCommands();
    connect(m_targets, &QPushButton::clicked, this, &MaturityPage::showTargets);
    connect(m_export, &QPushButton::clicked, this, [this] { exportChart(PictureView::Maturity); });
    connect(&workspace, &Workspace::changed, this, [this](const Changeset& changes) {
        if (changes.touchesAny({EntityKind::UseCase, EntityKind::BusinessUnit, EntityKind::Setting})) refreshSubjects();
        m_isStale = !isVisible();
        if (!m_isStale) refresh();
    });
    refreshSubjects();
    refresh();
}

QStringList MaturityPage::chartNames() { return {tr("Readiness"), tr("Per unit"), tr("Per dimension")}; }

QStringList MaturityPage::commandNames(const Workspace&) {
    QStringList names{tr("Targets of this subject…"), tr("Export the chart…")};
    for (const QString& chart : chartNames()) names.append(tr("Charts: %1").arg(chart));
    return names;
}

void MaturityPage::nameCommands() {
    const auto shown = [this] { return m_stack->currentIndex() == 0 ? QString() : tr("There is nothing to show yet. Assess the enterprise, a unit or a use case first."); };
    nameCommand(tr("Targets of this subject…"), {}, shown, [this] { showTargets(); });
    nameCommand(tr("Export the chart…"), {}, shown, [this] { exportChart(PictureView::Maturity); });
    for (int i = 0; i < chartNames().size(); ++i) nameCommand(tr("Charts: %1").arg(chartNames()[i]), {}, shown, [this, i] { m_mode->setCurrentIndex(i); });
}

QWidget* MaturityPage::content() {
    auto* area = new QScrollArea;
    m_area = area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    m_view = new ProgressionView;
    m_progression = new ChartCard(tr("Maturity progression"), m_view, [this] { return progressionTable(); });
    m_progression->head()->insertWidget(2, new ProgressionLegend);
    layout->addWidget(m_progression, 1);
    m_stackView = new StageStackView;
    m_stackCard = new ChartCard(tr("Use cases per earned stage"), m_stackView, [this] { return stackTable(); });
    m_radar = new RadarView;
    m_stackView->setFocusPolicy(Qt::TabFocus);
    m_radar->setFocusPolicy(Qt::TabFocus);
    m_radarCard = new ChartCard(tr("Levels at two dates"), m_radar, [this] { return m_radar->table(); });
    auto* table = new Card(tr("Readiness and earned stage"));
    table->head()->addWidget(new TextLabel(tr("at year end"), textFont(TextStyle::Small), TextRole::Tertiary));
    m_table = new StageTable;
    auto* rows = new QScrollArea;
    rows->setWidget(m_table);
    rows->setWidgetResizable(true);
    rows->setFrameShape(QFrame::NoFrame);
    rows->setFocusPolicy(Qt::NoFocus);  // the table itself has the focus, and its ring
    rows->setAccessibleName(table->accessibleName());
    rows->viewport()->setAutoFillBackground(false);
    m_table->setAutoFillBackground(false);
    m_tableArea = rows;
    table->body()->addWidget(rows, 1);
    m_tableCard = table;
    m_lower = new QGridLayout;
    m_lower->setSpacing(16);
    layout->addLayout(m_lower, 1);
    for (QWidget* card : {static_cast<QWidget*>(m_stackCard), static_cast<QWidget*>(m_radarCard), m_tableCard}) card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    area->setWidget(box);
    arrange();
    connect(m_view, &ProgressionView::dateChanged, this, &MaturityPage::followDate);
    connect(m_view, &ProgressionView::assessRequested, this, [this] { emit pageRequested({{QStringLiteral("readiness")}, {}, subject()}); });
    connect(m_progression, &ChartCard::showsTableChanged, this, &MaturityPage::placeKeys);
    connectCard(m_progression, PictureView::Maturity);
    connectCard(m_stackCard, PictureView::Stages);
    connectCard(m_radarCard, PictureView::Radar);
    return area;
}

void MaturityPage::connectCard(ChartCard* card, PictureView view) {
    connect(card, &ChartCard::exportRequested, this, [this, view] { exportChart(view); });
    connect(card, &ChartCard::toast, this, [this](const QString& sentence) { emit toast(sentence, false); });
}

/// Three cards side by side, or the table under the other two.
void MaturityPage::arrange() {
    const bool isWide = width() >= kMaturityPageThreeColumns && (!m_isPresented || tableRoom() >= m_table->sizeHint().width());
    m_lower->addWidget(m_stackCard, 0, 0);
    m_lower->addWidget(m_radarCard, 0, 1);
    isWide ? m_lower->addWidget(m_tableCard, 0, 2) : m_lower->addWidget(m_tableCard, 1, 0, 1, 2);
    m_lower->setColumnStretch(0, 10);
    m_lower->setColumnStretch(1, 9);
    m_lower->setColumnStretch(2, isWide ? 11 : 0);
}

/// What three columns leave the table: nobody scrolls sideways before an audience.
int MaturityPage::tableRoom() const { return (width() - kMaturityPageEdges) * 11 / 30 - kMaturityPageCardEdges; }

void MaturityPage::setPresenting(bool on) {
    m_isPresented = on;
    m_view->setTight(on);
    fitTable();
    arrange();
}

/// Few rows are shown at once; presented, where everything is larger, fewer before they are scrolled.
void MaturityPage::fitTable() {
    m_tableArea->setMinimumSize(std::min(m_table->sizeHint().width(), kMaturityPageTableLeast), std::min(m_table->sizeHint().height(), m_isPresented ? kMaturityPageRowsPresented : kMaturityPageRows));
}

int MaturityPage::presentedHeight() const { return m_stack->currentIndex() == 0 ? neededHeight(*m_area) : 0; }

void MaturityPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void MaturityPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_isStale, false)) refresh();
}

Subject MaturityPage::subject() const { return m_subjects.value(m_subject->currentIndex()); }

QDate MaturityPage::today() const { return m_workspace.environment().today(); }

MaturityPage::Mode MaturityPage::mode() const { return static_cast<Mode>(m_mode->currentIndex()); }

/// The subject, with what has to be said of its figures.
QString MaturityPage::subtitle() const {
    const QString name = m_workspace.portfolio().nameOf(subject());
    const QString caution = cautionText(standingOf(m_workspace.portfolio(), subject(), today()));
    return caution.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, caution);
}

QList<QWidget*> MaturityPage::headerTools() { return {m_subject, m_mode, m_targets, m_export}; }

void MaturityPage::applyFilter(const PageFilter& filter) {
    if (const qsizetype at = m_subjects.indexOf(filter.subject); at >= 0) m_subject->setCurrentIndex(static_cast<int>(at));
}

void MaturityPage::refreshSubjects() {
    const Portfolio& p = m_workspace.portfolio();
    const Subject before = subject();
    m_subjects = {Subject::enterprise()};
    QStringList names{tr("Enterprise")};
    for (const BusinessUnit& u : p.units()) {
        m_subjects.append(Subject::of(u.id));
        names.append(u.name);
    }
    const QSignalBlocker quiet(m_subject);
    m_subject->setChoices(names);
    m_subject->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_subjects.indexOf(before))));
}

void MaturityPage::refresh() {
    const Portfolio& p = m_workspace.portfolio();
    const bool isEmpty = p.assessments().isEmpty() && p.outcomes().isEmpty();  // what nobody assessed rises from 0
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    placeKeys();
    for (QWidget* tool : headerTools()) tool->setEnabled(!isEmpty);
    if (isEmpty) return;
    m_view->show(progressionOf(p, subject(), today()));
    refreshProgression();
    m_table->refresh(p, today());
    fitTable();
    m_stackView->show(stageStackOf(p, today(), subject().unit));
    m_stackCard->refreshTable();
    followDate(m_view->date());
    emit subtitleChanged();
}

void MaturityPage::refreshProgression() {
    m_view->showMultiples(multiples());
    const QString name = m_workspace.portfolio().nameOf(subject());
    const QString titles[] = {tr("Maturity progression"), tr("Maturity progression per unit"), tr("Levels per dimension, %1").arg(name)};
    m_progression->setTitle(titles[m_mode->currentIndex()]);
    m_progression->refreshTable();
}

QList<Multiple> MaturityPage::multiples() const {
    const Portfolio& p = m_workspace.portfolio();
    QList<Multiple> all;
    if (mode() == Mode::PerUnit) {
        for (const Subject& s : m_subjects) all.append({s.isEnterprise() ? tr("Enterprise") : p.nameOf(s), progressionOf(p, s, today()), false, standingOf(p, s, today()).indicative});
        // On one scale the years are those of the longest.
        QDate from = today();
        for (const Multiple& m : all) from = std::min(from, m.data.from);
        for (Multiple& m : all) m.data.from = from;
    } else if (mode() == Mode::PerDimension) {
        for (const Dimension d : kDimensions) all.append({dimensionName(d), progressionOf(p, subject(), d, today()), true, false});
    }
    return all;
}

QString MaturityPage::nameOfDate(QDate date) const {
    const QString when = date.month() == 12 ? tr("End of %1").arg(shownYear(date.year())) : tr("End of Q%1 %2").arg(QLocale().toString((date.month() + 2) / 3), shownYear(date.year()));
    return date > today() ? tr("%1, projected").arg(when) : when;
}

void MaturityPage::followDate(QDate date) {
    const Projection projection(m_workspace.portfolio(), today());
    const Standing s = projection.at(subject(), date);
    m_view->setNote(spotWords(m_view->progression(), date));
    m_radar->show({radarLine(RadarRole::Now, tr("Now"), projection.at(subject(), today())), radarLine(RadarRole::Projected, nameOfDate(date), s)});
    m_radarCard->refreshTable();
}

void MaturityPage::showTargets() {
    auto* panel = new TargetsPanel(m_workspace, subject(), this);
    connect(panel, &TargetsPanel::failed, this, &Page::problem);
    panel->popUp(m_targets);
}

void MaturityPage::exportChart(PictureView view) {
    const QString name = pictureViewNames().value(static_cast<int>(view));
    const QString file = askSaveFile(this, tr("Export chart"), name + QStringLiteral(".png"), tr("Pictures (*.png *.svg)"));
    if (file.isEmpty()) return;
    try {
        writePicture(m_workspace.portfolio(), today(), view, file, {subject(), m_view->date()});
        emit toast(tr("Chart saved"), false);
    } catch (const Error& error) {
        emit problem(error.message());
    }
}

}  // namespace stagepath
