// What the roadmap page does when the timeline asks for it.
#include "app/pages/roadmap_page.h"

#include "app/drawing/timeline/maturity_strip.h"
#include "app/pages/draft_panel.h"
#include "app/pages/initiative_inspector.h"
#include "app/pages/milestone_inspector.h"
#include "app/pages/roadmap_edits.h"
#include "app/views/timeline/timeline_view.h"
#include "core/analysis/schedule.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace stagepath {

/// Whatever went wrong, the view shows again what the workspace holds.
void RoadmapPage::attemptEdit(const std::function<void()>& work) {
    m_preview.reset();
    try {
        work();
    } catch (const Error& error) {
        refresh();
        emit problem(error.message());
    }
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
    attemptEdit([&] {
        m_view->select(createInitiative(m_workspace, row));
        m_view->startRename();
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
    attemptEdit([&] {
        m_view->select(createInitiative(m_workspace, row));
        m_view->setFocus();
        m_view->ensureVisible();
        m_view->startRename();
    });
}

void RoadmapPage::link(InitiativeId from, InitiativeId to) {
    attemptEdit([&] {
        linkInitiatives(m_workspace, from, to);
        m_view->select(to);
    });
}

void RoadmapPage::removeSelected() {
    if (m_workspace.isReadOnly()) return;
    attemptEdit([&] {
        const QString sentence = removeFromRoadmap(m_workspace, m_view->selection(), m_view->selectedMilestones());
        if (!sentence.isEmpty()) emit toast(sentence, true);
    });
}

void RoadmapPage::rename(const QString& name) {
    const MilestoneId milestone = m_view->currentMilestone();
    attemptEdit([&] {
        if (!milestone.isNull()) renameMilestone(m_workspace, milestone, name);
        else renameInitiative(m_workspace, m_view->current(), name);
    });
}

void RoadmapPage::openSelected() {
    m_inspectorOpen = true;
    refreshSide();
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
    if (entity == EntityKind::Initiative && m_workspace.portfolio().find(InitiativeId(id))) m_view->select(InitiativeId(id));
    else if (entity == EntityKind::Milestone && m_workspace.portfolio().find(MilestoneId(id))) m_view->select(MilestoneId(id));
    else return false;
    m_view->ensureVisible();
    m_view->setFocus();
    return true;
}

void RoadmapPage::showMenu(const QPoint& position) {
    QMenu menu;
    const QList<InitiativeId> ids = m_view->selection();
    const bool editable = !m_workspace.isReadOnly() && !m_draft;
    const auto add = [&menu](const QString& text, const QString& key, bool enabled, auto work) {
        QAction* action = menu.addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, &menu, work);
    };
    if (ids.isEmpty() && m_view->selectedMilestones().isEmpty()) {
        add(tr("New initiative"), tr("Ctrl+N"), editable, [this] { createAnywhere(); });
        add(tr("Show today"), tr("Home"), true, [this] { m_view->scrollToDate(m_workspace.environment().today()); });
        add(tr("Fit all"), QStringLiteral("0"), true, [this] { m_view->fit(); });
        menu.exec(position);
        return;
    }
    add(tr("Open"), tr("Enter"), true, [this] { openSelected(); });
    add(tr("Rename"), QStringLiteral("F2"), editable && ids.size() < 2, [this] { m_view->startRename(); });
    if (!ids.isEmpty()) {
        add(tr("New after this"), tr("Ins"), editable && ids.size() == 1, [this] { emit m_view->insertAfterRequested(m_view->current()); });
        add(tr("Link to…"), QStringLiteral("K"), editable && ids.size() == 1, [this] { m_view->startLinking(); });
        QMenu* progress = menu.addMenu(tr("Progress"));
        progress->setEnabled(editable);
        for (const int share : {0, 25, 50, 75, 100}) {
            connect(progress->addAction(tr("%1 %").arg(share)), &QAction::triggered, this,
                    [this, ids, share] { attemptEdit([&] { changeInitiatives(m_workspace, ids, tr("Progress"), [share](Initiative& i) { i.progress = share; }); }); });
        }
        const Initiative* first = m_workspace.portfolio().find(ids.constFirst());
        const bool locked = first && first->locked;
        add(locked ? tr("Unlock") : tr("Lock"), {}, editable, [this, ids, locked] { attemptEdit([&] { changeInitiatives(m_workspace, ids, tr("Lock"), [locked](Initiative& i) { i.locked = !locked; }); }); });
        if (first && !first->useCase.isNull()) add(tr("Show the use case"), {}, true, [this, id = first->useCase] { emit revealRequested(static_cast<int>(EntityKind::UseCase), id.value); });
    }
    menu.addSeparator();
    add(tr("Remove"), tr("Del"), editable, [this] { removeSelected(); });
    menu.exec(position);
}

void RoadmapPage::fillSubjectMenu() {
    m_subjectMenu->clear();
    const Portfolio& p = m_workspace.portfolio();
    const auto add = [this](QMenu* menu, const QString& name, const Subject& subject) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(subject == m_subject);
        connect(action, &QAction::triggered, this, [this, subject] { setSubject(subject); });
    };
    add(m_subjectMenu, tr("Enterprise"), Subject::enterprise());
    if (const Initiative* current = p.find(m_view->current()); current && !current->useCase.isNull()) add(m_subjectMenu, p.nameOf(Subject::of(current->useCase)), Subject::of(current->useCase));
    m_subjectMenu->addSeparator();
    for (const BusinessUnit& u : p.units()) add(m_subjectMenu, u.name, Subject::of(u.id));
    m_subjectMenu->addSeparator();
    const auto addUseCases = [&](const QString& title, const QList<UseCaseId>& ids) {
        if (ids.isEmpty()) return;
        QMenu* menu = m_subjectMenu->addMenu(title);
        for (const UseCaseId id : ids) add(menu, p.nameOf(Subject::of(id)), Subject::of(id));
    };
    for (const BusinessUnit& u : p.units()) addUseCases(tr("Use cases of %1").arg(u.name), p.useCasesOf(u.id));
    addUseCases(tr("Use cases without unit"), p.useCasesOf(BusinessUnitId()));
}

void RoadmapPage::setSubject(const Subject& subject) {
    m_subject = subject;
    refreshStrip();
}

void RoadmapPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    if (m_draft) {
        discardDraft();
    } else if (m_inspectorOpen) {
        m_inspectorOpen = false;
        refreshSide();
        m_view->setFocus();
    } else if (!m_view->selection().isEmpty() || !m_view->selectedMilestones().isEmpty()) {
        m_view->clearSelection();
    } else {
        Page::keyPressEvent(event);
    }
}

void RoadmapPage::startDraft() {
    if (m_task.isRunning()) {
        m_task.cancel();
        return;
    }
    if (m_workspace.isReadOnly()) {
        emit problem(tr("This workspace is open for reading only, so nothing can be planned in it."));
        return;
    }
    auto draft = std::make_shared<Draft>();
    const Portfolio copy = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    m_draftButton->setText(tr("Cancel draft"));
    m_task.start(
        tr("Drafting the roadmap"), [draft, copy, today](const ProgressCallback& progress) { *draft = draftRoadmap(copy, today, {}, progress); }, [this, draft] { showDraft(*draft); });
}

void RoadmapPage::showDraft(const Draft& draft) {
    if (draft.lines.isEmpty()) {
        const bool isEmpty = m_workspace.portfolio().useCases().isEmpty();
        emit toast(isEmpty                 ? tr("There is no use case to plan for yet. Add or import some first.")
                   : draft.unmet.isEmpty() ? tr("The plan closes every gap to the targets: there is nothing to propose.") : draft.unmet.constFirst().text, false);
        return;
    }
    m_draft = draft;
    m_draftPlan = withDraft(m_workspace.portfolio(), draft);
    m_view->clearSelection();
    m_draftPanel->show(draft, m_workspace.portfolio());
    for (QPushButton* button : {m_accept, m_discard}) button->show();
    m_draftButton->hide();
    refresh();
    refreshSide();
    m_view->setFocus();
}

void RoadmapPage::acceptDraft() {
    if (!m_draft) return;
    const Draft draft = *m_draft;
    const QSet<int> leftOut = m_draftPanel->leftOut();
    const auto count = static_cast<int>(draft.lines.size() - leftOut.size());
    if (count == 0) {
        discardDraft();
        return;
    }
    // The change itself ends the draft; where it is refused, the draft stays.
    attemptEdit([&] {
        m_workspace.edit(tr("Draft roadmap: %Ln initiative(s)", nullptr, count), [&](Editor& editor) { applyDraft(editor, draft, leftOut); });
        emit toast(tr("%Ln initiative(s) added to the roadmap", nullptr, count), true);
    });
}

void RoadmapPage::discardDraft() {
    if (!m_draft) return;
    m_draft.reset();
    m_draftPlan.reset();
    for (QPushButton* button : {m_accept, m_discard}) button->hide();
    m_draftButton->show();
    refresh();
    refreshSide();
}

}  // namespace stagepath
