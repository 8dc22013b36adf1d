// The draft on the roadmap page: asked for, looked at, taken over or dropped.
#include "app/pages/roadmap_page.h"

#include "app/pages/draft_panel.h"
#include "app/views/timeline/timeline_view.h"

#include <QPushButton>

#include <algorithm>

namespace stagepath {

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
    if (draft.lines.isEmpty()) return sayNothingToPropose(draft);
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

/// Without a target the draft goes one stage up, which is not the same as being done.
void RoadmapPage::sayNothingToPropose(const Draft& draft) {
    const QList<UseCase>& all = m_workspace.portfolio().useCases().rows();
    const bool hasTarget = std::any_of(all.cbegin(), all.cend(), [](const UseCase& u) { return u.lifecycle != Lifecycle::Retired && u.targetStage; });
    if (all.isEmpty()) {
        emit toast(tr("There is no use case to plan for yet. Add or import some first."), false);
    } else if (!draft.unmet.isEmpty()) {
        emit toast(draft.unmet.constFirst().text, false);
    } else if (hasTarget) {
        emit toast(tr("The plan closes every gap to the targets: there is nothing to propose."), false);
    } else {
        emit offered(tr("No use case has a target, and the plan takes each to its next stage: there is nothing to propose."), tr("Set a target"), {{QStringLiteral("readiness")}, {}, Subject::of(targetless())});
    }
}

/// For whom a target is best set first: whom the selected bar is for, else the first in the list.
UseCaseId RoadmapPage::targetless() const {
    const Portfolio& p = m_workspace.portfolio();
    const Initiative* current = p.find(m_view->current());
    if (current && p.find(current->useCase)) return current->useCase;
    const auto& all = p.useCases().rows();
    const auto it = std::find_if(all.cbegin(), all.cend(), [](const UseCase& u) { return u.lifecycle != Lifecycle::Retired; });
    return it == all.cend() ? UseCaseId() : it->id;
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
