// What stands beside and around the timeline of the roadmap page: inspector, findings, status, and where each goes.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/models/findings_watch.h"
#include "app/pages/draft/draft_panel.h"
#include "app/pages/roadmap/initiative_inspector.h"
#include "app/pages/roadmap/milestone_inspector.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/views/timeline/timeline_shift_bar.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/controls.h"
#include "app/widgets/empty_state.h"

#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

/// From so many rows on nothing is laid out again for a mark.
constexpr qsizetype kRoadmapSideManyRows = 300;
constexpr int kRoadmapSideWidth = 360;
constexpr int kRoadmapSideNarrow = 308;
/// Below these widths of the window the inspector is narrow, and lies over the timeline.
constexpr int kRoadmapSideNarrowBelow = 1280;
constexpr int kRoadmapSideOverlayBelow = 1180;

}  // namespace

void RoadmapPage::setupSide() {
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setFocusPolicy(Qt::NoFocus);  // what is in it takes the keys
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
    connect(m_inspector, &InitiativeInspector::mendRequested, this, &RoadmapPage::mend);
    connect(m_inspector, &InitiativeInspector::moved, this, [this](InitiativeId id) { offerShift({id}, false); });
    connect(m_inspector, &InitiativeInspector::linkRequested, this, [this] {
        m_view->setFocus();
        m_view->startLinking();
    });
    connect(m_inspector, &InitiativeInspector::otherRequested, this, [this](InitiativeId id) { reveal(static_cast<int>(EntityKind::Initiative), id.value); });
    connect(m_milestoneInspector, &MilestoneInspector::failed, this, &RoadmapPage::problem);
}

void RoadmapPage::setupEmpty() {
    auto* layout = new QVBoxLayout(m_empty);
    auto* state = new EmptyState(QStringLiteral("roadmap"), tr("The roadmap plans the work that closes the readiness gaps. Let the program propose a first plan, or begin with an initiative of your own."), tr("Draft roadmap"));
    auto* own = makeButton(tr("New initiative"), QStringLiteral("plus"));
    state->setObstacle(whyNoDraft());
    own->setEnabled(whyNoDraft().isEmpty());
    own->setToolTip(whyNoDraft());
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

/// Those that stand on bars.
QList<Finding> RoadmapPage::openErrors() const {
    QList<Finding> errors;
    for (const CheckedFinding& f : FindingsWatch::of(m_workspace).findings()) {
        if (!f.dismissal && f.finding.severity == Severity::Error) errors.append(f.finding);
    }
    return errors;
}

/// In a large plan the marks of findings alone are painted anew, and while a link is being made, which a new layout would
/// end. What is held by the mouse is let go first.
void RoadmapPage::takeFindings() {
    if (m_view->isPressing() && !m_preview) return;
    const QList<Finding> errors = openErrors();
    if (errors == m_findings) return;
    m_findings = errors;
    if (m_preview || m_isStale) return;
    const bool isLaidOut = m_view->layoutOf().scene.bars.size() < kRoadmapSideManyRows || m_options.only;
    if (m_draftPlan || (isLaidOut && !m_view->isLinking())) refresh();
    else m_view->showPreview(plan(), {}, m_findings);
}

/// What opens while a bar is held would lay the plan out anew and take the bar from under the pointer: it opens after the release.
bool RoadmapPage::opensLater() const { return !m_draft && m_side->isHidden() && m_view->isPressing(); }

void RoadmapPage::refreshSide() {
    const QList<InitiativeId> initiatives = m_view->selection();
    followSelection();
    refreshCommands();
    const QList<MilestoneId> milestones = m_view->selectedMilestones();
    // The second click of a double click finds the place of the first: the inspector goes only after it.
    if (!m_draft && m_side->isVisible() && m_view->isPressing() && initiatives.isEmpty() && milestones.isEmpty()) {
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &RoadmapPage::refreshSide);
        return;
    }
    if (opensLater()) return;
    m_draftPanel->setVisible(m_draft.has_value());
    m_inspector->setVisible(!m_draft && !initiatives.isEmpty());
    m_milestoneInspector->setVisible(!m_draft && initiatives.isEmpty() && !milestones.isEmpty());
    if (!m_draft && m_inspectorOpen && !initiatives.isEmpty()) {
        m_inspector->show(initiatives, planFactsOf(initiatives));
    } else if (!m_draft && m_inspectorOpen && !milestones.isEmpty()) {
        for (const TimelineMilestone& m : m_view->layoutOf().scene.milestones) {
            if (m.id == milestones.constFirst()) m_milestoneInspector->show(m.id, m.text);
        }
    }
    placeChildren();
}

void RoadmapPage::showStatus() {
    const TimelineScene& scene = m_view->layoutOf().scene;
    m_legend->setPlan(scene.from, m_view->shownUntil(), scene.today, !m_options.baseline.isNull(), scene.conflicts);
    m_legend->setHasWork(std::any_of(scene.bars.cbegin(), scene.bars.cend(), [](const TimelineBar& bar) { return bar.kind == InitiativeKind::Work && !bar.isStandIn(); }));
    m_legend->setUndated(static_cast<int>(std::count_if(scene.bars.cbegin(), scene.bars.cend(), [](const TimelineBar& bar) { return bar.isStandIn(); })));
}

void RoadmapPage::placeChildren() {
    const bool hasContent = m_draft || !m_view->selection().isEmpty() || !m_view->selectedMilestones().isEmpty();
    const bool open = (m_inspectorOpen || m_draft) && hasContent && !opensLater();
    const int sideWidth = window()->width() < kRoadmapSideNarrowBelow ? kRoadmapSideNarrow : kRoadmapSideWidth;
    const bool over = window()->width() < kRoadmapSideOverlayBelow;
    const int taken = open && !over ? sideWidth : 0;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int top = m_filterBar->isVisibleTo(this) ? m_filterBar->height() : 0;
    const int right = width() - taken;
    int bottom = height() - m_legend->height();
    m_legend->setGeometry(0, bottom, width(), m_legend->height());
    m_filterBar->setGeometry(rtl ? taken : 0, 0, right, m_filterBar->height());
    m_shiftBar->fitTo(right);
    // From the foot upwards, each where it is wanted.
    for (QWidget* strip : {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_shiftBar)}) {
        if (!strip->isVisibleTo(this)) continue;
        bottom -= strip->height();
        strip->setGeometry(rtl ? taken : 0, bottom, right, strip->height());
    }
    m_view->setGeometry(rtl ? taken : 0, top, right, bottom - top);
    m_empty->setGeometry(0, 0, width() - taken, height());
    m_side->setGeometry(rtl ? 0 : width() - sideWidth, 0, sideWidth, height() - m_legend->height());
    m_sideStack->setFixedWidth(sideWidth - 1);
    m_side->setVisible(open);
    m_empty->raise();
    if (open) m_side->raise();
}

/// The strip and all that stands under it.
int RoadmapPage::footHeight() const {
    if (m_empty->isVisibleTo(this)) return 0;
    return height() - m_view->geometry().bottom() - 1 + qRound(m_view->layoutOf().metrics.stripHeight);
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
