#include "app/pages/overview/overview_page.h"

#include "app/drawing/progression_chart.h"
#include "app/models/beside.h"
#include "app/models/findings_watch.h"
#include "app/views/maturity/chart_host.h"
#include "app/views/overview/check_list.h"
#include "app/views/overview/heat_legend.h"
#include "app/views/overview/heat_map_view.h"
#include "app/views/overview/overview_words.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/overview/stalled_list.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "core/analysis/assessment/coverage.h"
#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

namespace stagepath {

namespace {

/// From so many rows on changes are followed when the page is looked at.
constexpr qsizetype kOverviewPageManyRows = 300;
/// Milliseconds without another change before that begins: what is shown is painted first.
constexpr int kOverviewPageAskAfter = 40;
/// Height of the heat map up to which its rows are shown at once; more are scrolled.
constexpr int kOverviewPageHeat = 372;
constexpr int kOverviewPageHeatPresented = 200;

constexpr std::initializer_list<EntityKind> kFigures{EntityKind::UseCase, EntityKind::BusinessUnit, EntityKind::Setting, EntityKind::ImpactScore, EntityKind::ImpactCriterion, EntityKind::Assessment,
                                                     EntityKind::AssessmentLevel, EntityKind::AssessmentAnswer};

/// Whether two charts would look alike: most edits change nothing of the enterprise's line.
bool isSame(const Progression& a, const Progression& b) {
    const auto equal = [](const auto& x, const auto& y, auto same) { return std::equal(x.begin(), x.end(), y.begin(), y.end(), same); };
    const auto point = [](const ProgressionPoint& x, const ProgressionPoint& y) { return x.date == y.date && x.readiness == y.readiness; };
    return a.from == b.from && a.today == b.today && a.until == b.until && a.assessed == b.assessed && equal(a.actual, b.actual, point) && equal(a.target, b.target, point) &&
           equal(a.projected, b.projected, [](const ProjectionStep& x, const ProjectionStep& y) { return x.date == y.date && x.readiness == y.readiness && x.earnedStage == y.earnedStage; }) &&
           equal(a.moments, b.moments, [](const StageMoment& x, const StageMoment& y) { return x.date == y.date && x.stage == y.stage; });
}

}  // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_unit(new ChoiceButton(tr("Unit"), this)), m_compare(new ChoiceButton(tr("Compare with"), this)), m_stack(new QStackedLayout(this)), m_watch(FindingsWatch::of(workspace)) {
    m_unit->setObjectName(QStringLiteral("overviewUnit"));
    m_compare->setObjectName(QStringLiteral("overviewCompare"));
    m_stack->addWidget(content());
    connectViews();
    setFocusProxy(m_tiles.constFirst());
    connect(m_unit, &ChoiceButton::currentIndexChanged, this, &OverviewPage::chooseUnit);
    connect(m_compare, &ChoiceButton::currentIndexChanged, this, &OverviewPage::chooseComparison);
    connect(&workspace, &Workspace::changed, this, &OverviewPage::follow);
    connect(&m_watch, &FindingsWatch::updated, this, [this] {
        m_isStale = m_isStale || !isVisible();
        if (isVisible() && !m_needsReset) refreshFindings();
    });
    m_askLater.setSingleShot(true);
    m_askLater.setInterval(kOverviewPageAskAfter);
    connect(&m_askLater, &QTimer::timeout, this, &OverviewPage::askBeside);
    m_now.reset(workspace.portfolio(), workspace.environment().today());
    refreshChoices();
    refresh();
    refreshFindings();
}

QString OverviewPage::subtitle() const { return tr("Status of %1").arg(shownDate(m_workspace.environment().today())); }

QList<QWidget*> OverviewPage::headerTools() { return {m_unit, m_compare}; }

/// Tiles → progression → stages → heat map → checks → stalled pilots → tiles.
void OverviewPage::focusNextPane() {
    const QList<QWidget*> panes{m_tiles.constFirst(), m_chartHost, m_matrix, m_heat, m_checks, m_stalled};
    qsizetype at = panes.indexOf(focusWidget());
    if (at < 0 && m_tiles.contains(static_cast<KpiTile*>(focusWidget()))) at = 0;
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes[(at + step) % panes.size()];
        if (next->focusPolicy() == Qt::NoFocus || !next->isVisible()) continue;  // nor what a table stands in the place of
        next->setFocus(Qt::TabFocusReason);
        m_area->ensureWidgetVisible(next);
        return;
    }
}

void OverviewPage::follow(const Changeset& changes) {
    // After an import or alike another page is often shown next: nothing is computed that nobody looks at.
    if (m_needsReset || changes.cause() == Changeset::Cause::Reload || changes.rows().size() > kOverviewPageManyRows) {
        m_needsReset = true;
        m_isStale = true;
        QTimer::singleShot(0, this, [this] {
            if (isVisible()) catchUp();
        });
        return;
    }
    const Portfolio& p = m_workspace.portfolio();
    if (!isVisible()) {
        // Nobody looks: everything is worked out once when somebody does.
        m_needsReset = m_needsReset || changes.touchesAny(kFigures);
    } else if (changes.touchesAny(kFigures)) {
        m_now.update(p, changes);
        if (m_hasThen) m_then.update(p, changes);
    }
    if (changes.touchesAny({EntityKind::BusinessUnit, EntityKind::Assessment, EntityKind::Baseline, EntityKind::Setting})) refreshChoices();
    m_isStale = true;
    if (isVisible()) catchUp();
}

void OverviewPage::catchUp() {
    if (!std::exchange(m_isStale, false)) return;
    if (std::exchange(m_needsReset, false)) {
        m_now.reset(m_workspace.portfolio(), m_workspace.environment().today());
        refreshChoices();
        compareSince(m_since);
    }
    refresh();
    refreshFindings();
}

void OverviewPage::setPresenting(bool on) {
    m_isPresented = on;
    fitHeat();
}

/// Presented, where everything is larger, fewer rows are shown at once, so that the cards beside it are there as a whole.
void OverviewPage::fitHeat() { m_heatArea->setMinimumHeight(std::min(m_heat->sizeHint().height(), m_isPresented ? kOverviewPageHeatPresented : kOverviewPageHeat)); }

int OverviewPage::presentedHeight() const { return m_stack->currentIndex() == 0 ? neededHeight(*m_area) : 0; }

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    catchUp();
}

/// Units, and what there is to compare with; what was chosen stays where it still exists.
void OverviewPage::refreshChoices() {
    const Portfolio& p = m_workspace.portfolio();
    m_units = {BusinessUnitId()};
    QStringList names{tr("All business units")};
    for (const BusinessUnit& u : p.units()) {
        m_units.append(u.id);
        names.append(u.name);
    }
    if (!m_units.contains(m_unitId)) m_unitId = {};
    const QSignalBlocker unitBlocker(m_unit);
    m_unit->setChoices(names);
    m_unit->setCurrentIndex(static_cast<int>(m_units.indexOf(m_unitId)));

    const QDate today = m_workspace.environment().today();
    m_dates = {QDate()};
    m_dateNames = {tr("None")};
    for (const QDate date : comparisonDates(p, today)) {
        m_dates.append(date);
        m_dateNames.append(shownMonth(date));
    }
    const QDate before = m_dates.value(2);  // the newest rounds are what is compared
    for (const Baseline& b : p.baselines()) {
        if (b.date > today) continue;
        m_dates.append(b.date);
        m_dateNames.append(b.name);
    }
    const bool isKept = m_dates.contains(m_since) && (m_comparisonChosen || m_since == before);
    if (!isKept) compareSince(before);
    const QSignalBlocker compareBlocker(m_compare);
    m_compare->setChoices(m_dateNames);
    m_compare->setCurrentIndex(static_cast<int>(m_dates.indexOf(m_since)));
}

void OverviewPage::chooseUnit(int index) {
    m_unitId = m_units.value(index);
    refresh();
    showFindings();
}

void OverviewPage::chooseComparison(int index) {
    m_comparisonChosen = true;
    compareSince(m_dates.value(index));
    refresh();
    if (m_since.isValid() && !m_hasThen) refreshFindings();
}

/// With many rows the figures of that day come with the findings.
void OverviewPage::compareSince(QDate date) {
    m_since = date;
    m_hasThen = date.isValid() && !isLarge();
    if (m_hasThen) m_then.reset(m_workspace.portfolio(), date);
}

bool OverviewPage::isLarge() const { return m_workspace.portfolio().initiatives().size() + m_workspace.portfolio().useCases().size() >= kOverviewPageManyRows; }

/// The figures of the day that is compared with; nullptr where there is none or they aren't there yet.
const FigureTable* OverviewPage::figuresThen() const { return m_hasThen ? &m_then : nullptr; }

void OverviewPage::refresh() {
    const Portfolio& p = m_workspace.portfolio();
    const bool isEmpty = p.useCases().isEmpty() && p.assessments().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_unit->setEnabled(!isEmpty);
    m_compare->setEnabled(!isEmpty);
    if (isEmpty) return;
    m_summary = summaryOf(p, m_now, m_unitId);
    refreshTiles(m_summary);
    m_matrix->show(m_summary);
    const Subject subject = m_unitId.isNull() ? Subject::enterprise() : Subject::of(m_unitId);
    m_progressionCard->setTitle(m_unitId.isNull() ? tr("Maturity of the enterprise") : tr("Maturity of %1").arg(p.nameOf(subject)));
    const Progression progression = progressionOf(p, subject, m_workspace.environment().today());
    showProgression(progression);
    refreshHeat();
}

void OverviewPage::showProgression(const Progression& progression) {
    const bool isOther = !isSame(progression, m_progression);
    m_progression = progression;
    const Standing now = standingOf(m_workspace.portfolio(), m_unitId.isNull() ? Subject::enterprise() : Subject::of(m_unitId), m_progression.today);
    const bool needsWords = !now.assessed || !cautionText(now).isEmpty();
    m_chartHint->setVisible(needsWords);
    const QString without = progression.beginsUnassessed ? tr("Not assessed: in the projection what is unknown counts as 0.") : tr("The line begins with a first assessment.");
    m_chartHint->setText(now.assessed ? tr("Readiness %1").arg(readinessText(now)) : without);
    m_chartHost->setAccessibleDescription(now.assessed ? tr("readiness %1 now").arg(readinessText(now)) : tr("not assessed yet"));
    if (!isOther) return;
    m_chartHost->refresh();
    m_progressionCard->refreshTable();
}

void OverviewPage::refreshTiles(const PortfolioSummary& summary) {
    const Portfolio& p = m_workspace.portfolio();
    m_tiles[0]->setFigure(sharePastPilot(summary));
    const PortfolioSummary before = figuresThen() ? summaryOf(p, *figuresThen(), m_unitId) : PortfolioSummary();
    m_tiles[1]->setFigure(meanReadiness(summary, figuresThen() ? &before : nullptr, m_dateNames.value(m_dates.indexOf(m_since))));
    m_tiles[2]->setFigure(withoutOwner(summary));
    m_tiles[3]->setLabel(tr("Gates due in %n day(s)", nullptr, p.settings().limits.gatesDueDays));
    QStringList missed;
    for (const MilestoneId id : missedGates()) {
        if (const Milestone* gate = p.find(id)) missed.append(p.nameOf(gate->subject));
    }
    m_tiles[3]->setFigure(gatesDue(summary, missed));
}

/// The enterprise and its units; with a unit chosen, that unit and its use cases.
void OverviewPage::refreshHeat() {
    const Portfolio& p = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    QList<HeatRow> rows;
    const auto add = [&](const Subject& subject, const Standing& now) {
        const Standing then = m_since.isValid() ? standingOf(p, subject, m_since) : Standing();
        rows.append(heatRow(p, subject, now, m_since.isValid() ? &then : nullptr));
    };
    if (m_unitId.isNull()) {
        add(Subject::enterprise(), standingOf(p, Subject::enterprise(), today));
        for (const BusinessUnit& u : p.units()) add(Subject::of(u.id), standingOf(p, Subject::of(u.id), today));
    } else {
        add(Subject::of(m_unitId), standingOf(p, Subject::of(m_unitId), today));
        rows.last().strong = true;
        for (const UseCase& u : p.useCases()) {
            if (u.unit == m_unitId && u.lifecycle != Lifecycle::Retired) add(Subject::of(u.id), m_now.of(u.id).standing);
        }
    }
    m_heat->show(rows, m_since);
    m_heatCard->refreshTable();
    fitHeat();
    const bool inherits = std::any_of(rows.begin(), rows.end(), [](const HeatRow& row) { return std::any_of(row.cells.begin(), row.cells.end(), [](const HeatCell& c) { return c.inherited; }); });
    m_heatLegend->show(m_since.isValid() ? m_dateNames.value(m_dates.indexOf(m_since)) : QString(), inherits);
}

bool OverviewPage::isSettled() const { return !m_isAsked && m_watch.isSettled(); }

void OverviewPage::refreshFindings() {
    ++m_asked;
    m_findings = m_watch.open();
    m_isAsked = m_since.isValid() && !m_hasThen && isLarge();
    if (m_isAsked) {
        m_askLater.start();
    } else {
        m_askLater.stop();
        if (!m_hasThen) compareSince(m_since);
    }
    showFindings();
}

/// The figures to compare with, on a copy; what changes meanwhile is asked for again when the work under way is done.
void OverviewPage::askBeside() {
    if (std::exchange(m_isAsking, true)) return;
    runBeside([page = QPointer<OverviewPage>(this), asked = m_asked, portfolio = m_workspace.portfolio(), since = m_since] {
        FigureTable then;
        then.reset(portfolio, since);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [page, asked, then] {
            if (!page) return;
            page->m_isAsking = false;
            if (page->m_asked == asked) page->takeComparison(then);
            else if (page->m_isAsked) page->m_askLater.start();
        });
    });
}

/// \p then counts where it is of the right day.
void OverviewPage::takeComparison(const FigureTable& then) {
    m_isAsked = false;
    if (!m_hasThen && m_since.isValid() && then.today() == m_since) {
        m_then = then;
        m_hasThen = true;
    }
    showFindings();
}

}  // namespace stagepath
