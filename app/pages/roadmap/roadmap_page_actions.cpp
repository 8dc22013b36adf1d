// Every command of the roadmap page under its name, so that the search finds it.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/views/timeline/timeline_view.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/slip.h"

#include <QAction>
#include <QPushButton>

namespace stagepath {

/// The keys of bars are the timeline's own: the search only names them.
QAction* RoadmapPage::addCommand(const QString& text, const QKeySequence& keys, std::function<void()> run, bool isOwnKey) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(isOwnKey ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void RoadmapPage::setupCommands() {
    m_planCommands.append(addCommand(tr("New initiative"), QKeySequence::New, [this] { createAnywhere(); }, true));
    m_planCommands.append(addCommand(tr("New milestone"), Qt::Key_M, [this] { createMilestoneOn({}, MilestoneKind::Milestone); }));
    m_planCommands.append(addCommand(tr("New gate"), Qt::Key_G, [this] { createMilestoneOn({}, MilestoneKind::Gate); }));
    m_planCommands.append(addCommand(tr("New workstream…"), {}, [this] { createWorkstreamHere(); }));
    m_planCommands.append(addCommand(tr("Workstreams: rename, colour, move, split, remove"), {}, [this] { showWorkstreams(); }));
    m_planCommands.append(addCommand(tr("Draft roadmap"), {}, [this] { startDraft(); }));
    QAction* accept = addCommand(tr("Accept the draft"), Qt::CTRL | Qt::Key_Return, [this] { acceptDraft(); }, true);
    accept->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    accept->setObjectName(QStringLiteral("acceptDraftCommand"));
    m_draftCommands = {accept, addCommand(tr("Discard the draft"), Qt::Key_Escape, [this] { leaveDraft(); })};
    setupViewCommands();
    setupBarCommands();
    refreshCommands();
}

void RoadmapPage::setupViewCommands() {
    addCommand(tr("Critical path"), {}, [this] { m_critical->toggle(); });
    addCommand(tr("Freeze the plan as a baseline…"), {}, [this] { openBaselines(true); });
    addCommand(tr("Compare and manage baselines…"), {}, [this] { openBaselines(false); });
    for (int i = 0; i < m_lanes->count(); ++i) addCommand(tr("Lanes by %1").arg(m_lanes->choice(i)), {}, [this, i] { m_lanes->setCurrentIndex(i); });
    addCommand(tr("Collapse or open all lanes"), Qt::SHIFT | Qt::Key_C, [this] { toggleAllLanes(); });
    addCommand(tr("Show a quarter"), {}, [this] { m_view->setZoom(TimelineView::Zoom::Quarter); });
    addCommand(tr("Show a year"), {}, [this] { m_view->setZoom(TimelineView::Zoom::Year); });
    addCommand(tr("Fit all"), Qt::Key_0, [this] { m_view->fit(); });
    addCommand(tr("Show today"), Qt::Key_Home, [this] { m_view->scrollToDate(m_workspace.environment().today()); });
    addCommand(tr("Filter the roadmap"), {}, [this] { focusFilter(); });
    addCommand(tr("Show or hide ISO week numbers"), {}, [this] { setWeekNumbers(!m_weekNumbers); });
    addCommand(tr("Show or hide the overview strip"), {}, [this] { setOverviewWanted(!m_overviewWanted); });
    for (const TimelineColumn column : kTimelineColumns) addCommand(tr("Column: %1").arg(columnTitle(column)), {}, [this, column] { toggleColumn(column); });
    addCommand(tr("Reasons for stages and targets"), Qt::Key_W, [this] { showReasons(-1, m_view->mapToGlobal(m_view->rect().center())); });
    addCommand(tr("Whose maturity the strip shows…"), {}, [this] { chooseSubject(); });
}

/// What is done to the selected bars.
void RoadmapPage::setupBarCommands() {
    const auto bars = [this](const QString& text, const QKeySequence& keys, std::function<void()> run) { m_barCommands.append(addCommand(text, keys, std::move(run))); };
    bars(tr("New after this"), Qt::Key_Insert, [this] { emit m_view->insertAfterRequested(m_view->current()); });
    bars(tr("Link to…"), Qt::Key_K, [this] {
        m_view->setFocus();
        m_view->startLinking();
    });
    bars(tr("Rename"), Qt::Key_F2, [this] { m_view->startRename(); });
    bars(tr("Progress"), Qt::Key_P, [this] { editProgress(); });
    bars(tr("Shift what follows"), Qt::Key_F, [this] { offerShift(m_view->selection(), true); });
    bars(tr("Split the lane…"), Qt::SHIFT | Qt::Key_S, [this] { splitLaneOfSelection(); });
    const qsizetype asking = m_barCommands.size();
    bars(tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { duplicateSelected(); });
    bars(tr("Lock or unlock"), Qt::Key_L, [this] { toggleLock(); });
    bars(tr("Move to the lane above"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { m_view->changeLane(-1); });
    bars(tr("Move to the lane below"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, [this] { m_view->changeLane(1); });
    bars(tr("Remove"), Qt::Key_Delete, [this] { removeSelected(); });
    for (QAction* atOnce : m_barCommands.mid(asking)) setChangesChosen(atOnce);
}

/// Each baseline that the plan can be compared with, anew where there are others.
void RoadmapPage::refreshBaselineCommands() {
    qDeleteAll(std::exchange(m_baselineCommands, {}));
    for (int i = 0; i < m_baselines.size(); ++i) {
        m_baselineCommands.append(addCommand(tr("Baseline: %1").arg(m_baselineNames.value(i)), {}, [this, id = m_baselines[i]] { compareWith(id); }));
    }
}

QStringList RoadmapPage::commandNames(const Workspace& workspace) {
    QStringList names{tr("New initiative"), tr("New milestone"), tr("New gate"), tr("New workstream…"), tr("Workstreams: rename, colour, move, split, remove"), tr("Draft roadmap"), tr("Accept the draft"), tr("Discard the draft"),
                      tr("Critical path"), tr("Freeze the plan as a baseline…"), tr("Compare and manage baselines…"), tr("Collapse or open all lanes"), tr("Show a quarter"), tr("Show a year"), tr("Fit all"), tr("Show today"),
                      tr("Filter the roadmap"), tr("Show or hide ISO week numbers"), tr("Show or hide the overview strip"), tr("Reasons for stages and targets"), tr("Whose maturity the strip shows…"),
                      tr("New after this"), tr("Link to…"), tr("Rename"), tr("Progress"), tr("Shift what follows"), tr("Split the lane…"), tr("Duplicate"), tr("Lock or unlock"), tr("Move to the lane above"), tr("Move to the lane below"), tr("Remove")};
    for (const QString& grouping : groupings()) names.append(tr("Lanes by %1").arg(grouping));
    for (const TimelineColumn column : kTimelineColumns) names.append(tr("Column: %1").arg(columnTitle(column)));
    names.append(tr("Baseline: %1").arg(tr("None")));
    for (const Baseline& baseline : baselinesByDate(workspace.portfolio())) names.append(tr("Baseline: %1").arg(baseline.name));
    return names;
}

/// What can't be done now says what is to be done first.
void RoadmapPage::refreshCommands() {
    const QString closed = m_draft ? tr("Accept or discard the draft first.") : obstacleOfReading(m_workspace.isReadOnly());
    const QString unchosen = m_view->selection().isEmpty() ? tr("Choose a bar on the roadmap first.") : QString();
    for (QAction* action : m_planCommands) setObstacle(action, closed);
    for (QAction* action : m_draftCommands) setObstacle(action, m_draft ? QString() : tr("There is no draft. Draft the roadmap first."));
    for (QAction* action : m_barCommands) setObstacle(action, closed.isEmpty() ? unchosen : closed);
}

}  // namespace stagepath
