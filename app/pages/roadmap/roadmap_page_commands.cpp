// What the roadmap page does when the timeline asks for it.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/pages/roadmap/initiative_inspector.h"
#include "app/pages/roadmap/milestone_inspector.h"
#include "app/views/timeline/timeline_filter_bar.h"
#include "app/views/timeline/timeline_shift_bar.h"
#include "app/views/timeline/timeline_view.h"
#include "core/domain/values/error.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace stagepath {

/// Whatever went wrong, the view shows again what the workspace holds.
void RoadmapPage::attemptEdit(const std::function<void()>& work) {
    m_preview.reset();
    endRefusal();
    try {
        work();
    } catch (const Error& error) {
        refresh();
        m_refusal = error.message();
        emit problem(m_refusal);
    }
}

/// A refusal speaks of what was just tried; with the next thing it is over.
void RoadmapPage::endRefusal() {
    if (!m_refusal.isEmpty()) emit problemOver(std::exchange(m_refusal, {}));
}

void RoadmapPage::preview(const QList<BarMove>& moves) {
    if (!m_preview) m_preview = m_workspace.portfolio();
    QList<InitiativeId> ids;
    for (const BarMove& move : moves) {
        Initiative row = *m_preview->find(move.id);
        row.start = move.start;
        row.finish = move.finish;
        m_preview->put(row);
        ids.append(move.id);
    }
    m_view->showPreview(*m_preview, ids, m_findings);
    refreshStrip();
    showStatus();
}

void RoadmapPage::previewMilestone(MilestoneId id, QDate date) {
    if (!m_preview) m_preview = m_workspace.portfolio();
    Milestone row = *m_preview->find(id);
    row.date = date;
    m_preview->put(row);
    m_view->showPreview(*m_preview, {}, m_findings);
}

void RoadmapPage::endPreview() {
    m_preview.reset();
    refresh();
}

void RoadmapPage::createInLane(int lane, QDate start, QDate finish) {
    const TimelineLane& where = m_view->layoutOf().scene.lanes[lane];
    Initiative row;
    row.start = start;
    row.finish = finish;
    const auto& streams = m_workspace.portfolio().workstreams();
    if (m_options.lanes == TimelineLanes::Workstream) row.workstream = WorkstreamId(where.key);
    else if (!streams.isEmpty()) row.workstream = streams.rows().constFirst().id;
    if (m_options.lanes == TimelineLanes::Lead) row.lead = PersonId(where.key);
    makeAndName([&] { showMade(createInitiative(m_workspace, row)); });
}

void RoadmapPage::copyBars(const QList<BarMove>& copies) {
    attemptEdit([&] { showCopies(copyInitiatives(m_workspace, copies)); });
}

/// Copies keep their dates: they stand under what they were made from.
void RoadmapPage::duplicateSelected() {
    QList<BarMove> copies;
    for (const InitiativeId id : m_view->selection()) {
        const Initiative* row = m_workspace.portfolio().find(id);
        if (row) copies.append({id, row->start, row->finish});
    }
    if (!copies.isEmpty()) copyBars(copies);
}

void RoadmapPage::split(InitiativeId id, QDate secondStart) {
    attemptEdit([&] {
        const InitiativeId made = splitInitiative(m_workspace, id, secondStart);
        keepShown({made});
        m_view->select(made);
    });
}

void RoadmapPage::toggleLock() {
    if (m_workspace.isReadOnly()) return;
    const QList<InitiativeId> ids = m_view->selection();
    const Initiative* first = ids.isEmpty() ? nullptr : m_workspace.portfolio().find(ids.constFirst());
    if (!first) return;
    const bool locks = !first->locked;
    const QString name = first->name;
    attemptEdit([&] {
        changeInitiatives(m_workspace, ids, tr("Lock"), [locks](Initiative& i) { i.locked = locks; });
        const QString several = locks ? tr("%Ln initiative(s) locked", nullptr, int(ids.size())) : tr("%Ln initiative(s) unlocked", nullptr, int(ids.size()));
        emit toast(ids.size() > 1 ? several : locks ? tr("“%1” is locked: it stays where it is.").arg(name) : tr("“%1” is unlocked.").arg(name), true);
    });
}

void RoadmapPage::createAnywhere() {
    if (m_workspace.isReadOnly() || m_draft) return;
    Initiative row;
    const Initiative* current = m_workspace.portfolio().find(m_view->current());
    const auto& streams = m_workspace.portfolio().workstreams();
    row.workstream = current ? current->workstream : streams.isEmpty() ? WorkstreamId() : streams.rows().constFirst().id;
    const QDate today = m_workspace.environment().today();
    row.start = today.addDays(8 - today.dayOfWeek());
    row.finish = row.start.addDays(13 * 7 - 3);
    makeAndName([&] { showMade(createInitiative(m_workspace, row)); });
}

void RoadmapPage::link(InitiativeId from, InitiativeId to) {
    attemptEdit([&] {
        linkInitiatives(m_workspace, from, to);
        m_view->select(to);
        if (!m_view->isCurrentVisible()) m_view->ensureVisible();
    });
}

void RoadmapPage::removeSelected() {
    if (m_workspace.isReadOnly()) return;
    attemptEdit([&] {
        const InitiativeId beside = m_view->besideSelection();
        const QString sentence = removeFromRoadmap(m_workspace, m_view->selection(), m_view->selectedMilestones());
        if (!beside.isNull()) m_view->select(beside);
        if (!sentence.isEmpty()) emit toast(sentence, true);
    });
}

/// A name that is refused stays in its field.
void RoadmapPage::rename(const std::function<void()>& work) {
    bool isTaken = false;
    attemptEdit([&] {
        work();
        isTaken = true;
        m_view->ensureVisible();
    });
    if (isTaken) m_naming = {};
    else m_view->refuseName();
}

/// On a pause nothing is complained about.
void RoadmapPage::saveTypedName(InitiativeId id, MilestoneId milestone, const QString& name) {
    try {
        if (milestone.isNull()) renameInitiative(m_workspace, id, name, &m_naming);
        else renameMilestone(m_workspace, milestone, name, &m_naming);
    } catch (const Error&) {
        m_view->refuseName();
    }
}

/// By an edit of its own.
void RoadmapPage::takeNameBack(InitiativeId id, MilestoneId milestone) {
    const NameTyping typed = std::exchange(m_naming, {});
    if (typed.saved == 0) return;
    attemptEdit([&] {
        if (milestone.isNull()) renameInitiative(m_workspace, id, typed.before);
        else renameMilestone(m_workspace, milestone, typed.before);
    });
}

void RoadmapPage::openSelected() {
    if (const int line = draftLineOf(m_view->current()); line >= 0) return m_draftPanel->goTo(line);
    m_inspectorOpen = true;
    refreshSide();
    m_view->ensureVisible();  // beside the fields there is less room
    if (!m_view->selection().isEmpty()) m_inspector->focusName();
    else if (!m_view->selectedMilestones().isEmpty()) m_milestoneInspector->focusName();
}

void RoadmapPage::editProgress() {
    m_inspectorOpen = true;
    refreshSide();
    m_inspector->focusProgress();
}

void RoadmapPage::toggleInspector() {
    m_inspectorOpen = !m_inspectorOpen;
    if (m_inspectorOpen && m_view->selection().isEmpty() && m_view->selectedMilestones().isEmpty()) {
        const TimelineScene& scene = m_view->layoutOf().scene;
        if (!scene.bars.isEmpty()) m_view->select(scene.bars.constFirst().id);
    }
    refreshSide();
    if (!m_inspectorOpen) m_view->setFocus();
}

bool RoadmapPage::reveal(int kind, qint64 id) {
    const auto entity = static_cast<EntityKind>(kind);
    const bool isMilestone = entity == EntityKind::Milestone && m_workspace.portfolio().find(MilestoneId(id));
    if (isMilestone && m_options.onlyMilestones && !m_options.onlyMilestones->contains(MilestoneId(id))) keepShown(MilestoneId(id));
    const bool isInitiative = entity == EntityKind::Initiative && m_workspace.portfolio().find(InitiativeId(id));
    if (isInitiative && !m_view->layoutOf().scene.barOf.contains(id)) keepShown({InitiativeId(id)});  // beside what the filter lets through
    if (isInitiative) m_view->select(InitiativeId(id));
    else if (isMilestone) m_view->select(MilestoneId(id));
    else return false;
    m_view->ensureVisible();
    m_view->setFocus();
    return true;
}

/// Only the gates asked for with what leads to them; the first of those to begin with is brought into view.
void RoadmapPage::applyFilter(const PageFilter& filter) {
    if (filter.gates.isEmpty()) return;
    InitiativeFilter gates;
    for (const MilestoneId id : filter.gates) gates.terms.append({InitiativeFacet::Gate, id.value});
    m_filterBar->show();
    setFilter(gates);
    placeChildren();
    m_view->select(filter.chosen.isEmpty() ? filter.gates : filter.chosen);
    m_view->ensureVisible();
    m_view->setFocus();
}

void RoadmapPage::showMenu(const QPoint& position) {
    auto* menu = new QMenu;  // no part of the page, which may be magnified in a presentation; it goes when the page does
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, menu, &QWidget::close);
    const QList<InitiativeId> ids = m_view->selection();
    const bool editable = !m_workspace.isReadOnly() && !m_draft;
    const auto add = [this, menu](const QString& text, const QString& key, bool enabled, auto work) {
        QAction* action = menu->addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, work);
    };
    if (const DependencyId link = m_view->selectedLink(); !link.isNull()) {
        add(tr("Remove the link"), tr("Del"), editable, [this, link] { attemptEdit([&] { removeDependency(m_workspace, link); }); });
        menu->popup(position);
        return;
    }
    if (ids.isEmpty() && m_view->selectedMilestones().isEmpty()) {
        add(tr("New initiative"), tr("Ctrl+N"), editable, [this] { createAnywhere(); });
        const TimeAxis& axis = m_view->layoutOf().axis;
        const QDate under = m_view->isOverTime(position) ? m_view->dateUnder(position) : QDate();
        add(tr("New milestone"), QStringLiteral("M"), editable, [this, under] { createMilestoneOn(under, MilestoneKind::Milestone); });
        add(tr("New gate"), QStringLiteral("G"), editable, [this, under] { createMilestoneOn(under, MilestoneKind::Gate); });
        const QDate day = axis.from().isValid() ? axis.floorTo(m_view->dateUnder(position), axis.snapUnit()) : QDate();
        add(tr("Paste here"), {}, editable && !copiedInitiatives().isEmpty(), [this, day, lane = m_view->laneAt(position)] { pasteAt(day, lane); });
        add(tr("Show today"), tr("Home"), true, [this] { m_view->scrollToDate(m_workspace.environment().today()); });
        add(tr("Fit all"), QStringLiteral("0"), true, [this] { m_view->fit(); });
        const int lane = m_view->laneAt(position);
        menu->addSeparator();
        add(tr("New workstream…"), {}, editable, [this] { QMetaObject::invokeMethod(this, &RoadmapPage::createWorkstreamHere, Qt::QueuedConnection); });  // behind the menu
        if (lane >= 0 && m_options.lanes == TimelineLanes::Workstream) addLaneEntries(*menu, WorkstreamId(m_view->layoutOf().scene.lanes[lane].key));
        menu->popup(position);
        return;
    }
    if (ids.size() == 1) addMends(*menu, ids.constFirst());
    add(tr("Open"), tr("Enter"), true, [this] { openSelected(); });
    add(tr("Rename"), QStringLiteral("F2"), editable && ids.size() < 2, [this] { m_view->startRename(); });
    if (!ids.isEmpty()) {
        add(tr("New after this"), tr("Ins"), editable && ids.size() == 1, [this] { emit m_view->insertAfterRequested(m_view->current()); });
        add(tr("Link to…"), QStringLiteral("K"), editable && ids.size() == 1, [this] { m_view->startLinking(); });
        QMenu* progress = menu->addMenu(tr("Progress"));
        progress->setEnabled(editable);
        for (const int share : {0, 25, 50, 75, 100}) {
            connect(progress->addAction(tr("%1 %").arg(share)), &QAction::triggered, this,
                    [this, ids, share] { attemptEdit([&] { changeInitiatives(m_workspace, ids, tr("Progress"), [share](Initiative& i) { i.progress = share; }); }); });
        }
        const Initiative* first = m_workspace.portfolio().find(ids.constFirst());
        const QDate day = m_view->dateUnder(position);
        const bool splits = first && ids.size() == 1 && day > first->start && day <= first->finish;
        add(tr("Copy"), tr("Ctrl+C"), true, [this] { copySelected(); });
        add(tr("Paste"), tr("Ctrl+V"), editable && !copiedInitiatives().isEmpty(), [this] { paste(); });
        add(tr("Duplicate"), tr("Ctrl+D"), editable, [this] { duplicateSelected(); });
        add(tr("Split here"), QStringLiteral("S"), editable && splits, [this, id = ids.constFirst(), day] { split(id, day); });
        add(tr("Split the lane…"), tr("Shift+S"), editable, [this] { splitLaneOfSelection(); });
        add(tr("Shift what follows"), QStringLiteral("F"), editable, [this] { offerShift(m_view->selection(), true); });
        add(first && first->locked ? tr("Unlock") : tr("Lock"), QStringLiteral("L"), editable, [this] { toggleLock(); });
        if (first && !first->useCase.isNull()) add(tr("Show the use case"), {}, true, [this, id = first->useCase] { emit revealRequested(static_cast<int>(EntityKind::UseCase), id.value); });
    }
    menu->addSeparator();
    add(tr("Remove"), tr("Del"), editable, [this] { removeSelected(); });
    menu->popup(position);
}

void RoadmapPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    if (!m_refusal.isEmpty()) {
        endRefusal();
    } else if (m_draft) {
        leaveDraft();
    } else if (m_shiftBar->isVisible()) {
        leaveShift();
    } else if (m_inspectorOpen && (m_inspector->takeBackDates() || m_milestoneInspector->takeBackDate())) {
        return;  // a date that was refused goes before the fields do
    } else if (m_inspectorOpen) {
        m_inspectorOpen = false;
        refreshSide();
        m_view->setFocus();
    } else if (!m_isPresenting && (!m_view->selection().isEmpty() || !m_view->selectedMilestones().isEmpty())) {
        m_view->clearSelection();
    } else {
        Page::keyPressEvent(event);
    }
}

}  // namespace stagepath
