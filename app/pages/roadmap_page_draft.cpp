// The draft on the roadmap page: asked for, looked at, taken over or dropped.
#include "app/pages/roadmap_page.h"

#include "app/pages/draft_panel.h"
#include "app/views/timeline/timeline_view.h"

#include <QPushButton>

namespace stagepath {

/// Why nothing can be drafted; empty where it can.
QString RoadmapPage::whyNoDraft() const {
    if (m_workspace.isLookingBack()) return tr("You are looking at an earlier state, in which nothing can be planned. Go back to now first.");
    return m_workspace.isReadOnly() ? tr("This workspace is open for reading only, so nothing can be planned in it.") : QString();
}

void RoadmapPage::startDraft() {
    if (m_task.isRunning()) {
        m_task.cancel();
        return;
    }
    if (m_workspace.isReadOnly()) {
        emit problem(whyNoDraft());
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
