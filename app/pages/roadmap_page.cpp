#include "app/pages/roadmap_page.h"

#include "app/drawing/timeline/maturity_strip.h"
#include "app/drawing/timeline/timeline_lanes.h"
#include "app/pages/draft_panel.h"
#include "app/pages/initiative_inspector.h"
#include "app/pages/milestone_inspector.h"
#include "app/pages/roadmap_edits.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace stagepath {

namespace {

/// From so many rows on the findings are computed beside the interface.
constexpr qsizetype kRoadmapPageManyRows = 300;
constexpr int kRoadmapPageSideWidth = 360;
constexpr int kRoadmapPageNarrowSide = 308;
/// Below this width of the page the inspector lies over the timeline.
constexpr int kRoadmapPageOverlayBelow = 964;

const QList<TimelineLanes> kGroupings{TimelineLanes::Workstream, TimelineLanes::Unit, TimelineLanes::Owner, TimelineLanes::Lead, TimelineLanes::Stage, TimelineLanes::Quadrant};

}  // namespace

RoadmapPage::RoadmapPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_view(new TimelineView(this)), m_legend(new TimelineLegend(this)), m_side(new QScrollArea(this)), m_sideStack(new QWidget),
      m_inspector(new InitiativeInspector(workspace)), m_milestoneInspector(new MilestoneInspector(workspace)), m_draftPanel(new DraftPanel), m_empty(new QWidget(this)),
      m_lanes(new ChoiceButton(tr("Lanes"), this)), m_zoom(new SegmentedControl({tr("Quarter"), tr("Year"), tr("All")}, tr("Time shown"), this)), m_baseline(new ChoiceButton(tr("Baseline"), this)),
      m_critical(makeButton(tr("Critical path"), QStringLiteral("link"))), m_draftButton(makeButton(tr("Draft roadmap"), QStringLiteral("wand"), true)),
      m_accept(makeButton(tr("Accept"), QStringLiteral("check"), true)), m_discard(makeButton(tr("Discard"), QStringLiteral("close"))), m_draftTools(new QWidget(this)), m_subjectMenu(new QMenu(this)) {
    setFocusProxy(m_view);
    setupTools();
    setupView();
    setupSide();
    setupEmpty();
    connect(&m_workspace, &Workspace::changed, this, &RoadmapPage::onChanged);
    connect(&m_task, &LongTask::failed, this, &RoadmapPage::problem);
    refresh();
    refreshFindings();
}

RoadmapPage::~RoadmapPage() {
    // The view loses the focus while it goes, and says so; by then this page is no longer whole.
    m_view->disconnect(this);
}

void RoadmapPage::setupTools() {
    QStringList groupings;
    for (const TimelineLanes g : kGroupings) groupings.append(laneGroupingName(g));
    m_lanes->setChoices(groupings);
    const int saved = QSettings().value(QStringLiteral("roadmap/lanes"), 0).toInt();
    m_lanes->setCurrentIndex(saved);
    m_options.lanes = kGroupings.value(m_lanes->currentIndex(), TimelineLanes::Workstream);
    connect(m_lanes, &ChoiceButton::currentIndexChanged, this, [this](int index) {
        m_options.lanes = kGroupings.value(index, TimelineLanes::Workstream);
        QSettings().setValue(QStringLiteral("roadmap/lanes"), index);
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
    m_accept->setObjectName(QStringLiteral("acceptDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_accept->hide();
    m_discard->hide();
    connect(m_draftButton, &QPushButton::clicked, this, &RoadmapPage::startDraft);
    connect(m_accept, &QPushButton::clicked, this, &RoadmapPage::acceptDraft);
    connect(m_discard, &QPushButton::clicked, this, &RoadmapPage::discardDraft);
    connect(&m_task, &LongTask::progressed, this, [this](double share) {
        m_draftProgress = share < 0 ? tr("drafting…") : tr("drafting… %1 %").arg(qRound(share * 100));
        emit subtitleChanged();
    });
    connect(&m_task, &LongTask::finished, this, [this] {
        m_draftProgress.clear();
        m_draftButton->setText(tr("Draft roadmap"));
        emit subtitleChanged();
    });
}

void RoadmapPage::setupView() {
    using V = TimelineView;
    connect(m_view, &V::previewed, this, &RoadmapPage::preview);
    connect(m_view, &V::milestonePreviewed, this, &RoadmapPage::previewMilestone);
    connect(m_view, &V::previewCancelled, this, &RoadmapPage::endPreview);
    connect(m_view, &V::movesRequested, this, [this](const QList<BarMove>& moves) { attemptEdit([&] { moveInitiatives(m_workspace, moves); }); });
    connect(m_view, &V::copiesRequested, this, [this](const QList<BarMove>& moves) {
        attemptEdit([&] {
            const QList<InitiativeId> ids = copyInitiatives(m_workspace, moves);
            m_view->clearSelection();
            for (const InitiativeId id : ids) m_view->select(id, true);
        });
    });
    connect(m_view, &V::milestoneMoveRequested, this, [this](MilestoneId id, QDate date) { attemptEdit([&] { moveMilestone(m_workspace, id, date); }); });
    connect(m_view, &V::linkRequested, this, &RoadmapPage::link);
    connect(m_view, &V::createRequested, this, &RoadmapPage::createInLane);
    connect(m_view, &V::createMilestoneRequested, this, [this](QDate date) {
        attemptEdit([&] {
            m_view->select(createMilestone(m_workspace, date));
            m_view->startRename();
        });
    });
    connect(m_view, &V::insertAfterRequested, this, [this](InitiativeId id) {
        if (id.isNull()) return createAnywhere();
        attemptEdit([&] {
            m_view->select(insertInitiativeAfter(m_workspace, id));
            m_view->startRename();
        });
    });
    connect(m_view, &V::renameRequested, this, &RoadmapPage::rename);
    connect(m_view, &V::progressRequested, this, &RoadmapPage::editProgress);
    connect(m_view, &V::removeRequested, this, &RoadmapPage::removeSelected);
    connect(m_view, &V::openRequested, this, &RoadmapPage::openSelected);
    connect(m_view, &V::menuRequested, this, &RoadmapPage::showMenu);
    connect(m_view, &V::selectionChanged, this, &RoadmapPage::refreshSide);
    connect(m_view, &V::lockedTouched, this, [this](const QString& name) { emit toast(tr("“%1” is locked. Take off the lock in the inspector to move it.").arg(name), false); });
    connect(m_view, &V::zoomChanged, this, [this] {
        m_settingZoom = true;
        m_zoom->setCurrentIndex(m_view->zoom() == V::Zoom::Quarter ? 0 : m_view->zoom() == V::Zoom::Year ? 1 : m_view->zoom() == V::Zoom::All ? 2 : -1);
        m_settingZoom = false;
        showStatus();
    });
    m_view->subjectButton()->setMenu(m_subjectMenu);
    connect(m_subjectMenu, &QMenu::aboutToShow, this, &RoadmapPage::fillSubjectMenu);
    auto* create = new QShortcut(QKeySequence::New, this);
    create->setContext(Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, this, &RoadmapPage::createAnywhere);
}

void RoadmapPage::setupSide() {
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    m_side->setAccessibleName(tr("Inspector"));
    m_sideStack->setAutoFillBackground(true);
    m_sideStack->setBackgroundRole(QPalette::Base);
    auto* panels = new QVBoxLayout(m_sideStack);
    panels->setContentsMargins(0, 0, 0, 0);
    for (QWidget* panel : {static_cast<QWidget*>(m_inspector), static_cast<QWidget*>(m_milestoneInspector), static_cast<QWidget*>(m_draftPanel)}) panels->addWidget(panel);
    m_side->setWidget(m_sideStack);
    m_side->hide();
    connect(m_inspector, &InitiativeInspector::failed, this, &RoadmapPage::problem);
    connect(m_inspector, &InitiativeInspector::linkRequested, this, [this] {
        m_view->setFocus();
        m_view->startLinking();
    });
    connect(m_inspector, &InitiativeInspector::otherRequested, this, [this](InitiativeId id) { reveal(static_cast<int>(EntityKind::Initiative), id.value); });
    connect(m_milestoneInspector, &MilestoneInspector::failed, this, &RoadmapPage::problem);
    connect(m_draftPanel, &DraftPanel::leftOutChanged, this, [this] {
        if (!m_draft) return;
        m_draftPlan = withDraft(m_workspace.portfolio(), withoutLines(*m_draft, m_draftPanel->leftOut()));
        refresh();
    });
}

void RoadmapPage::setupEmpty() {
    auto* layout = new QVBoxLayout(m_empty);
    auto* state = new EmptyState(QStringLiteral("roadmap"), tr("The roadmap plans the work that closes the readiness gaps. Let the program propose a first plan, or begin with an initiative of your own."), tr("Draft roadmap"));
    auto* own = makeButton(tr("New initiative"), QStringLiteral("plus"));
    state->setMaximumHeight(state->sizeHint().height());
    layout->addStretch();
    layout->addWidget(state, 0, Qt::AlignHCenter);
    layout->addWidget(own, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    connect(state, &EmptyState::actionTriggered, this, &RoadmapPage::startDraft);
    connect(own, &QPushButton::clicked, this, &RoadmapPage::createAnywhere);
}

QList<QWidget*> RoadmapPage::headerTools() { return {m_lanes, m_zoom, m_baseline, m_critical, m_draftTools}; }

QString RoadmapPage::subtitle() const {
    if (!m_draftProgress.isEmpty()) return m_draftProgress;
    const auto initiatives = static_cast<int>(plan().initiatives().size());
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
    if (m_draft) discardDraft();
    if (takeOverDates(changes)) {
        refreshStrip();
        showStatus();
    } else if (changes.touchesAny({K::Initiative, K::Milestone, K::Dependency, K::Workstream, K::Outcome, K::Baseline, K::BaselineItem, K::Target, K::UseCase, K::BusinessUnit, K::Person, K::Setting,
                                   K::Assessment, K::AssessmentLevel, K::AssessmentAnswer})) {
        m_baselinePlan.reset();
        refresh();
    } else {
        return;
    }
    refreshSide();
    refreshFindings();
    emit subtitleChanged();
}

/// A change of nothing but dates and progress lays out only the lanes it touches. Gates depend on dates, so they are
/// judged again.
bool RoadmapPage::takeOverDates(const Changeset& changes) {
    if (changes.cause() == Changeset::Cause::Reload || m_options.criticalPath || changes.rows().isEmpty()) return false;
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
    TimelineScene scene = buildTimelineScene(shown, m_workspace.environment().today(), m_options, m_draftPlan ? &m_workspace.portfolio() : nullptr);
    if (!m_draftPlan) markFindings(scene, shown, m_findings);
    m_view->setReadOnly(m_draftPlan.has_value() || m_workspace.isReadOnly());
    m_view->setScene(scene);
    m_empty->setVisible(scene.isEmpty());
    refreshStrip();
    showStatus();
    emit subtitleChanged();
}

void RoadmapPage::refreshStrip() {
    const Portfolio& shown = m_preview ? *m_preview : plan();
    const bool exists = m_subject.isEnterprise() || (m_subject.isUnit() ? shown.find(m_subject.unit) != nullptr : shown.find(m_subject.useCase) != nullptr);
    if (!exists) m_subject = Subject::enterprise();
    const TimelineScene& scene = m_view->layoutOf().scene;
    m_view->setStrip(buildMaturityStrip(shown, baselinePlan(), m_subject, scene.today, scene.from, scene.until));
}

/// Errors that stand on bars. With many rows they are computed beside the interface, on a copy.
void RoadmapPage::refreshFindings() {
    const int asked = ++m_findingsAsked;
    const Portfolio copy = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    const auto take = [today](const Portfolio& portfolio) {
        QList<Finding> errors;
        for (const Finding& f : findingsOf(portfolio, today)) {
            if (f.severity == Severity::Error) errors.append(f);
        }
        return errors;
    };
    if (copy.initiatives().size() + copy.useCases().size() < kRoadmapPageManyRows) {
        m_findings = take(copy);
        if (!m_draftPlan) refresh();
        return;
    }
    QThreadPool::globalInstance()->start([page = QPointer<RoadmapPage>(this), asked, copy, take] {
        const QList<Finding> findings = take(copy);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [page, asked, findings] {
            if (!page || page->m_findingsAsked != asked) return;
            page->m_findings = findings;
            if (!page->m_draftPlan && !page->m_preview) page->refresh();
        });
    });
}

void RoadmapPage::refreshSide() {
    const QList<InitiativeId> initiatives = m_view->selection();
    const QList<MilestoneId> milestones = m_view->selectedMilestones();
    m_draftPanel->setVisible(m_draft.has_value());
    m_inspector->setVisible(!m_draft && !initiatives.isEmpty());
    m_milestoneInspector->setVisible(!m_draft && initiatives.isEmpty() && !milestones.isEmpty());
    if (!m_draft && m_inspectorOpen && !initiatives.isEmpty()) {
        m_inspector->show(initiatives);
    } else if (!m_draft && m_inspectorOpen && !milestones.isEmpty()) {
        for (const TimelineMilestone& m : m_view->layoutOf().scene.milestones) {
            if (m.id == milestones.constFirst()) m_milestoneInspector->show(m.id, m.text);
        }
    }
    placeChildren();
}

void RoadmapPage::showStatus() {
    const TimelineScene& scene = m_view->layoutOf().scene;
    m_legend->setPlan(scene.from, scene.until, scene.today, !m_options.baseline.isNull(), scene.conflicts);
}

void RoadmapPage::placeChildren() {
    const bool hasContent = m_draft || !m_view->selection().isEmpty() || !m_view->selectedMilestones().isEmpty();
    const bool open = (m_inspectorOpen || m_draft) && hasContent;
    const int sideWidth = width() < 1064 ? kRoadmapPageNarrowSide : kRoadmapPageSideWidth;
    const bool over = width() < kRoadmapPageOverlayBelow;
    const int taken = open && !over ? sideWidth : 0;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int foot = m_legend->height();
    m_view->setGeometry(rtl ? taken : 0, 0, width() - taken, height() - foot);
    m_legend->setGeometry(0, height() - foot, width(), foot);
    m_empty->setGeometry(m_view->geometry().united(m_legend->geometry()));
    m_side->setGeometry(rtl ? 0 : width() - sideWidth, 0, sideWidth, height() - foot);
    m_sideStack->setFixedWidth(sideWidth - 1);
    m_side->setVisible(open);
    m_empty->raise();
    if (open) m_side->raise();
}

void RoadmapPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeChildren();
}

void RoadmapPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) placeChildren();
}

}  // namespace stagepath
