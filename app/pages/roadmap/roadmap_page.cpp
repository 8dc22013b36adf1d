#include "app/pages/roadmap/roadmap_page.h"

#include "app/drawing/timeline/layout/timeline_lanes.h"
#include "app/models/findings_watch.h"
#include "app/pages/draft/draft_panel.h"
#include "app/pages/roadmap/initiative_inspector.h"
#include "app/pages/roadmap/milestone_inspector.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/views/timeline/timeline_shift_bar.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace stagepath {

namespace {

/// From so many rows on a change of dates lays out its lanes only.
constexpr qsizetype kRoadmapPageManyRows = 300;
constexpr qsizetype kRoadmapManyChanges = 500;  ///< rows in one change

const QList<TimelineLanes> kGroupings{TimelineLanes::Workstream, TimelineLanes::Unit, TimelineLanes::Owner, TimelineLanes::Lead, TimelineLanes::Stage, TimelineLanes::Quadrant, TimelineLanes::Dimension};

}  // namespace

RoadmapPage::RoadmapPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_view(new TimelineView(this)), m_legend(new TimelineLegend(this)), m_filterBar(new TimelineFilterBar(this)), m_shiftBar(new TimelineShiftBar(this)), m_overview(new TimelineOverview(*m_view, this)), m_side(new QScrollArea(this)), m_sideStack(new QWidget),
      m_inspector(new InitiativeInspector(workspace)), m_milestoneInspector(new MilestoneInspector(workspace)), m_draftPanel(new DraftPanel), m_empty(new QWidget(this)),
      m_lanes(new ChoiceButton(tr("Lanes"), this)), m_zoom(new SegmentedControl({tr("Quarter"), tr("Year"), tr("All")}, tr("Time shown"), this)), m_baseline(new ChoiceButton(tr("Baseline"), this)),
      m_critical(makeButton(tr("Critical path"), QStringLiteral("link"))), m_draftButton(makeButton(tr("Draft roadmap"), QStringLiteral("wand"), true)),
      m_accept(makeButton(tr("Accept"), QStringLiteral("check"), true)), m_discard(makeButton(tr("Discard"), QStringLiteral("close"))), m_draftTools(new QWidget(this)) {
    setFocusProxy(m_view);
    setupTools();
    setupView();
    setupRequests();
    setupOptions();
    setupFilter();
    setupSide();
    setupDraft();
    setupEmpty();
    setupCommands();
    connect(&FindingsWatch::of(m_workspace), &FindingsWatch::updated, this, &RoadmapPage::takeFindings);
    connect(&m_workspace, &Workspace::changed, this, &RoadmapPage::onChanged);
    connect(&m_task, &LongTask::failed, this, &RoadmapPage::problem);
    m_findings = openErrors();
    // Laid out when it is shown: before it has its size all names would be cut to next to nothing, one by one.
    m_isStale = true;
}

RoadmapPage::~RoadmapPage() {
    // What goes loses the focus, says so and saves what was typed in it; by then this page is no longer whole.
    m_workspace.disconnect(this);
    FindingsWatch::of(m_workspace).disconnect(this);
    for (const QObject* part : findChildren<QObject*>()) part->disconnect(this);
}

QStringList RoadmapPage::groupings() {
    QStringList names;
    for (const TimelineLanes g : kGroupings) names.append(laneGroupingName(g));
    return names;
}

void RoadmapPage::setupTools() {
    m_lanes->setChoices(groupings());
    const int saved = QSettings().value(QStringLiteral("roadmap/lanes"), 0).toInt();
    m_lanes->setCurrentIndex(saved);
    m_options.lanes = kGroupings.value(m_lanes->currentIndex(), TimelineLanes::Workstream);
    m_options.collapsed = savedCollapsed();
    connect(m_lanes, &ChoiceButton::currentIndexChanged, this, [this](int index) {
        m_options.lanes = kGroupings.value(index, TimelineLanes::Workstream);
        QSettings().setValue(QStringLiteral("roadmap/lanes"), index);
        m_options.collapsed = savedCollapsed();
        refresh();
    });
    m_zoom->setCurrentIndex(2);
    connect(m_zoom, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        if (!m_settingZoom && index >= 0) m_view->setZoom(index == 0 ? TimelineView::Zoom::Quarter : index == 1 ? TimelineView::Zoom::Year : TimelineView::Zoom::All);
    });
    connect(m_baseline, &ChoiceButton::currentIndexChanged, this, &RoadmapPage::chooseBaseline);
    m_critical->setCheckable(true);
    m_critical->setObjectName(QStringLiteral("criticalPath"));
    connect(m_critical, &QPushButton::toggled, this, [this](bool on) {
        m_options.criticalPath = on;
        refresh();
    });
    // One place in the header for the draft: asking for it, or deciding about it.
    auto* draftTools = new QHBoxLayout(m_draftTools);
    draftTools->setContentsMargins(0, 0, 0, 0);
    draftTools->setSpacing(8);
    for (QPushButton* tool : {m_discard, m_draftButton, m_accept}) draftTools->addWidget(tool);
    m_critical->setParent(this);
    m_draftButton->setObjectName(QStringLiteral("draftRoadmap"));
    m_draftButton->setEnabled(whyNoDraft().isEmpty());
    if (!m_draftButton->isEnabled()) m_draftButton->setToolTip(whyNoDraft());
    m_accept->setObjectName(QStringLiteral("acceptDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_accept->hide();
    m_discard->hide();
    connect(m_draftButton, &QPushButton::clicked, this, &RoadmapPage::startDraft);
    connect(m_accept, &QPushButton::clicked, this, &RoadmapPage::acceptDraft);
    connect(m_discard, &QPushButton::clicked, this, &RoadmapPage::leaveDraft);
    connect(&m_task, &LongTask::progressed, this, [this](double share) {
        m_draftProgress = share < 0 ? tr("drafting…") : tr("drafting… %1 %").arg(QLocale().toString(qRound(share * 100)));
        emit subtitleChanged();
    });
    connect(&m_task, &LongTask::finished, this, [this] {
        m_draftProgress.clear();
        m_draftButton->setText(tr("Draft roadmap"));
        emit subtitleChanged();
        if (std::exchange(m_redrafts, false)) startDraft();
    });
}

void RoadmapPage::setupView() {
    using V = TimelineView;
    connect(m_view, &V::previewed, this, &RoadmapPage::preview);
    connect(m_view, &V::milestonePreviewed, this, &RoadmapPage::previewMilestone);
    connect(m_view, &V::previewCancelled, this, &RoadmapPage::endPreview);
    connect(m_view, &V::movesRequested, this, &RoadmapPage::moveBars);
    connect(m_view, &V::copiesRequested, this, &RoadmapPage::copyBars);
    connect(m_view, &V::milestoneMoveRequested, this, [this](MilestoneId id, QDate date) { attemptEdit([&] { moveMilestone(m_workspace, id, date); }); });
    connect(m_view, &V::linkRequested, this, &RoadmapPage::link);
    m_view->setLinkJudge([this](InitiativeId from, InitiativeId to) { return whyNotLinked(m_workspace.portfolio(), from, to); });
    connect(m_view, &V::createRequested, this, &RoadmapPage::createInLane);
    connect(m_view, &V::createMilestoneRequested, this, [this](QDate date) { createMilestoneOn(date, MilestoneKind::Milestone); });
    connect(m_view, &V::createGateRequested, this, [this](QDate date) { createMilestoneOn(date, MilestoneKind::Gate); });
    connect(m_view, &V::insertAfterRequested, this, [this](InitiativeId id) {
        if (id.isNull()) return createAnywhere();
        makeAndName([&] { showMade(insertInitiativeAfter(m_workspace, id)); });
    });
    connect(m_view, &V::namingBegun, this, [this] { m_naming = {}; });
    connect(m_view, &V::nameTyped, this, &RoadmapPage::saveTypedName);
    connect(m_view, &V::nameTakenBack, this, &RoadmapPage::takeNameBack);
    connect(m_view, &V::renameRequested, this, [this](InitiativeId id, const QString& name) { rename([&] { renameInitiative(m_workspace, id, name, &m_naming); }); });
    connect(m_view, &V::milestoneRenameRequested, this, [this](MilestoneId id, const QString& name) { rename([&] { renameMilestone(m_workspace, id, name, &m_naming); }); });
    connect(m_view, &V::progressRequested, this, &RoadmapPage::editProgress);
    connect(m_view, &V::removeRequested, this, &RoadmapPage::removeSelected);
    connect(m_view, &V::openRequested, this, &RoadmapPage::openSelected);
    connect(m_view, &V::menuRequested, this, &RoadmapPage::showMenu);
    connect(m_view, &V::selectionChanged, this, &RoadmapPage::refreshSide);
    connect(m_view, &V::selectionChanged, this, &RoadmapPage::followDraftSelection);
    // The second click of a double click finds the bar where the first did: the inspector comes only after it.
    connect(m_view, &V::pressEnded, this, [this] {
        takeFindings();
        if (m_side->isHidden()) QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { refreshSide(); });
    });
    connect(m_view, &V::lockedTouched, this, [this](const QString& name) { emit refused(tr("“%1” is locked and stays where it is. Unlock it (L) to move it.").arg(name)); });
    connect(m_view, &V::zoomChanged, this, [this] {
        m_settingZoom = true;
        m_zoom->setCurrentIndex(m_view->zoom() == V::Zoom::Quarter ? 0 : m_view->zoom() == V::Zoom::Year ? 1 : m_view->zoom() == V::Zoom::All ? 2 : -1);
        m_settingZoom = false;
        showStatus();
    });
}

void RoadmapPage::setupRequests() {
    using V = TimelineView;
    connect(m_view, &V::laneToggled, this, &RoadmapPage::toggleLane);
    connect(m_view, &V::allLanesToggled, this, &RoadmapPage::toggleAllLanes);
    connect(m_view, &V::laneMoveRequested, this, &RoadmapPage::moveLane);
    connect(m_view, &V::laneChangeRequested, this, &RoadmapPage::changeLane);
    connect(m_view, &V::lockRequested, this, &RoadmapPage::toggleLock);
    connect(m_view, &V::splitRequested, this, &RoadmapPage::split);
    connect(m_view, &V::laneSplitRequested, this, &RoadmapPage::splitLaneOfSelection);
    connect(m_view, &V::duplicateRequested, this, &RoadmapPage::duplicateSelected);
    connect(m_view, &V::copyRequested, this, &RoadmapPage::copySelected);
    connect(m_view, &V::pasteRequested, this, &RoadmapPage::paste);
    connect(m_view, &V::unlinkRequested, this, [this](DependencyId id) { attemptEdit([&] { removeDependency(m_workspace, id); }); });
    connect(m_view, &V::shiftRequested, this, [this] { offerShift(m_view->selection(), true); });
    connect(m_view, &V::outlineAccepted, this, &RoadmapPage::acceptShift);
    connect(m_view, &V::outlineRejected, this, &RoadmapPage::leaveShift);
    connect(m_view, &V::reasonsRequested, this, &RoadmapPage::showReasons);
    connect(m_view, &V::chosenSubjectRequested, this, &RoadmapPage::showChosenSubject);
    connect(m_view, &V::hinted, this, &RoadmapPage::refused);
    connect(m_view, &V::laidOut, this, &RoadmapPage::placeOverview);
    connect(m_view, &V::linksLeftOut, m_legend, &TimelineLegend::setLinksLeftOut, Qt::QueuedConnection);  // said while the view is painted
    connect(m_shiftBar, &TimelineShiftBar::accepted, this, &RoadmapPage::acceptShift);
    connect(m_shiftBar, &TimelineShiftBar::left, this, &RoadmapPage::leaveShift);
    connect(m_view->subjectButton(), &QToolButton::clicked, this, &RoadmapPage::chooseSubject);
}

QList<QWidget*> RoadmapPage::headerTools() { return {m_lanes, m_zoom, m_baseline, m_critical, m_draftTools}; }

QString RoadmapPage::subtitle() const {
    if (!m_draftProgress.isEmpty()) return m_draftProgress;
    const auto initiatives = static_cast<int>(plan().initiatives().size());
    if (m_options.only) return tr("%1 of %Ln initiative(s)", nullptr, initiatives).arg(QLocale().toString(m_view->layoutOf().scene.bars.size()));
    if (m_draftPlan) {
        const auto own = static_cast<int>(m_workspace.portfolio().initiatives().size());
        return tr("%1, %2").arg(tr("%Ln initiative(s)", nullptr, own), tr("%Ln proposed", nullptr, initiatives - own));
    }
    const auto milestones = static_cast<int>(plan().milestones().size());
    return tr("%1, %2").arg(tr("%Ln initiative(s)", nullptr, initiatives), tr("%Ln milestone(s)", nullptr, milestones));
}

const Portfolio& RoadmapPage::plan() const { return m_draftPlan ? *m_draftPlan : m_workspace.portfolio(); }

const Portfolio* RoadmapPage::baselinePlan() {
    if (m_options.baseline.isNull()) return nullptr;
    if (!m_baselinePlan) m_baselinePlan = withBaseline(m_workspace.portfolio(), m_options.baseline);
    return &*m_baselinePlan;
}

void RoadmapPage::onChanged(const Changeset& changes) {
    using K = EntityKind;
    m_preview.reset();
    m_path.reset();
    endRefusal();
    forgetShift();
    if (m_draft && !m_keepsDraft) {
        discardDraft();
    } else if (m_awaited && m_task.isRunning() && !m_keepsDraft) {
        m_redrafts = true;  // it began from what the plan no longer is
        m_task.cancel();
    }
    m_hasLeftDraft = false;
    // What nobody sees is drawn anew when it is shown: after an import all pages at once would hold the window up.
    m_isStale = m_isStale || (!isVisible() && changes.rows().size() > kRoadmapManyChanges);
    if (m_isStale) return m_baselinePlan.reset();
    // A moved bar goes on showing whom it showed; what it raises may be another after other changes.
    if (changes.touchesAny({K::Outcome, K::UseCase, K::BusinessUnit, K::Setting, K::Assessment, K::AssessmentLevel, K::AssessmentAnswer})) m_followsAnew = true;
    if (takeOverDates(changes)) {
        refreshStrip();
        showStatus();
    } else if (changes.touchesAny({K::Initiative, K::Milestone, K::Dependency, K::Workstream, K::Outcome, K::Baseline, K::BaselineItem, K::Target, K::UseCase, K::BusinessUnit, K::Person, K::Setting,
                                   K::Assessment, K::AssessmentLevel, K::AssessmentAnswer, K::Dismissal})) {
        m_baselinePlan.reset();
        refresh();
    } else {
        return;
    }
    refreshSide();
    offerForLinks(changes);
    emit subtitleChanged();
}

void RoadmapPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!std::exchange(m_isStale, false)) return;
    m_followsAnew = true;
    refresh();
    refreshSide();
    emit subtitleChanged();
}

/// A change of nothing but dates and progress lays out only the lanes it touches. Gates depend on dates, so they are
/// judged again.
bool RoadmapPage::takeOverDates(const Changeset& changes) {
    if (changes.cause() == Changeset::Cause::Reload || m_options.criticalPath || m_options.only || changes.rows().isEmpty()) return false;
    QList<InitiativeId> ids;
    for (const RowChange& row : changes.rows()) {
        if (row.kind != EntityKind::Initiative || row.op != RowOp::Update) return false;
        for (const FieldChange& field : row.fields) {
            const bool isDate = field.column == QLatin1String("start") || field.column == QLatin1String("finish");
            if ((!isDate && field.column != QLatin1String("progress")) || isNull(field.before) || isNull(field.after)) return false;
        }
        ids.append(InitiativeId(row.id));
    }
    // What comes after the plan's last day, or ends it, changes the time shown.
    const TimelineScene& shown = m_view->layoutOf().scene;
    if (m_workspace.portfolio().initiatives().size() < kRoadmapPageManyRows && !shown.bars.isEmpty()) return false;
    return m_view->updateBars(m_workspace.portfolio(), ids, m_findings);
}

void RoadmapPage::refresh() {
    refreshBaselines();
    const Portfolio& shown = plan();
    applyFilterTo(shown);
    TimelineScene scene = buildTimelineScene(shown, m_workspace.environment().today(), m_options, m_draftPlan ? &m_workspace.portfolio() : nullptr);
    // What is known of the plan stands on its own bars under a draft too, which need not mend it.
    markFindings(scene, m_workspace.portfolio(), m_findings);
    m_view->setReadOnly(m_draftPlan.has_value() || m_workspace.isReadOnly(), m_draftPlan ? tr("This is a draft: change its lines in the panel beside it, or accept it first.") : obstacleOfReading(m_workspace.isReadOnly()));
    m_view->setScene(scene);
    m_empty->setVisible(scene.isEmpty() && scene.leftOut == 0);
    m_filterBar->setCount(static_cast<int>(scene.bars.size()), static_cast<int>(scene.bars.size()) + scene.leftOut);
    refreshStrip();
    showStatus();
    emit subtitleChanged();
}

}  // namespace stagepath
