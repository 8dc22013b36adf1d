// The draft on the roadmap page: asked for, looked at, taken over or dropped.
#include "app/pages/roadmap_page.h"

#include "app/pages/draft_panel.h"
#include "app/views/timeline/timeline_view.h"

#include <QPushButton>

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

Draft RoadmapPage::draftRest() const { return withoutLines(m_workspace.portfolio(), m_workspace.environment().today(), *m_draft, m_draftPanel->leftOut()); }

void RoadmapPage::acceptDraft() {
    if (!m_draft) return;
    const Draft draft = draftRest();
    const auto count = static_cast<int>(draft.lines.size());
    if (count == 0) {
        discardDraft();
        return;
    }
    // The change itself ends the draft; where it is refused, the draft stays.
    attemptEdit([&] {
        m_workspace.edit(tr("Draft roadmap: %Ln initiative(s)", nullptr, count), [&](Editor& editor) { applyDraft(editor, draft); });
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
