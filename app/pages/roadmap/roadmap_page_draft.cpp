// The draft on the roadmap page: asked for, looked at, changed, taken over or dropped.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/pages/draft/draft_panel.h"
#include "app/views/timeline/timeline_view.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace stagepath {

/// Why nothing can be drafted; empty where it can.
QString RoadmapPage::whyNoDraft() const {
    if (m_workspace.isLookingBack()) return tr("You are looking at an earlier state, in which nothing can be planned. Go back to now first.");
    return m_workspace.isReadOnly() ? tr("This workspace is open for reading only, so nothing can be planned in it.") : QString();
}

void RoadmapPage::setupDraft() {
    connect(m_draftPanel, &DraftPanel::changed, this, &RoadmapPage::takeOverDraft);
    connect(m_draftPanel, &DraftPanel::lineShown, this, &RoadmapPage::showDraftLine);
    connect(m_draftPanel, &DraftPanel::initiativeChosen, this, [this](InitiativeId id) { reveal(static_cast<int>(EntityKind::Initiative), id.value); });
    connect(m_draftPanel, &DraftPanel::defaultsChanged, this, &RoadmapPage::changeDraftDefaults);
}

void RoadmapPage::startDraft() {
    if (m_task.isRunning()) return dropDraftUnderWay();
    if (m_workspace.isReadOnly()) {
        emit problem(whyNoDraft());
        return;
    }
    struct Proposal {
        Draft draft;
        QList<EnablerWorth> ranking;
    };
    auto proposal = std::make_shared<Proposal>();
    const Portfolio copy = m_workspace.portfolio();
    const QDate today = m_workspace.environment().today();
    m_draftButton->setText(tr("Cancel draft"));
    const auto work = [proposal, copy, today](const ProgressCallback& progress) {
        proposal->draft = draftRoadmap(copy, today, {}, progress);
        proposal->ranking = enablerRanking(copy, today, proposal->draft);
    };
    m_awaited = proposal;
    m_task.start(tr("Drafting the roadmap"), work, [this, proposal] {
        // One that was done before it heard that it isn't wanted is not shown either.
        if (m_awaited != proposal) return;
        m_awaited.reset();
        showDraft(proposal->draft, proposal->ranking);
    });
}

void RoadmapPage::dropDraftUnderWay() {
    m_redrafts = false;
    m_awaited.reset();
    if (m_task.isRunning()) m_task.cancel();
}

void RoadmapPage::showDraft(const Draft& draft, const QList<EnablerWorth>& ranking) {
    if (draft.isEmpty()) {
        discardDraft();
        return sayNothingToPropose(draft);
    }
    const bool isAgain = m_draft.has_value();
    m_draft = draft;
    m_hasLeftDraft = false;
    m_view->clearSelection();
    m_draftPanel->show(draft, ranking, m_workspace.portfolio(), isAgain);
    for (QPushButton* button : {m_accept, m_discard}) button->show();
    m_draftButton->hide();
    takeOverDraft();
    refreshSide();
    if (!isAgain) m_view->setFocus();
}

/// The timeline shows the draft as the panel has it now.
void RoadmapPage::takeOverDraft() {
    if (!m_draft) return;
    m_draft = m_draftPanel->draft();
    const Draft rest = draftRest();
    const bool showsLine = !m_view->current().isNull() && !m_workspace.portfolio().find(m_view->current());
    m_draftPlan = withDraft(m_workspace.portfolio(), rest);
    m_draftPanel->showRest(rest);
    m_followsAnew = true;
    {
        const QScopedValueRollback counting(m_recountsDraft, true);
        refresh();
    }
    // Bars are counted anew where a line is left out: the selected one stays that of the line.
    if (showsLine && m_draftPanel->currentLine() >= 0) selectDraftLine(m_draftPanel->currentLine());
    refreshCommands();
}

/// The line whose bar is \p id; -1 for what the plan has.
int RoadmapPage::draftLineOf(InitiativeId id) const {
    if (!m_draftPlan || id.isNull() || m_workspace.portfolio().find(id)) return -1;
    int place = 0;
    for (const Initiative& i : m_draftPlan->initiatives()) {
        if (i.id == id) break;
        if (!m_workspace.portfolio().find(i.id)) ++place;
    }
    for (int line = 0; line < m_draft->lines.size(); ++line) {
        if (!m_draftPanel->leftOut().contains(line) && place-- == 0) return line;
    }
    return -1;
}

/// What is chosen in the timeline is shown in the panel, where it can be changed.
void RoadmapPage::followDraftSelection() {
    if (!m_draft || m_recountsDraft || m_view->selection().size() != 1) return;
    const int line = draftLineOf(m_view->selection().constFirst());
    if (line < 0 || line == m_draftPanel->currentLine()) return;
    const QScopedValueRollback following(m_recountsDraft, true);  // nothing moves under the mouse
    m_draftPanel->showLine(line);
}

/// The bar of \p line, which keeps the focus; a line that is left out has none.
void RoadmapPage::showDraftLine(int line) {
    if (!m_draftPlan) return;
    // Once the row has taken the fields in, all of it is brought into sight.
    QTimer::singleShot(0, m_draftPanel, [this] {
        if (QWidget* row = m_draftPanel->currentRow()) m_side->ensureWidgetVisible(row, 0, 12);
    });
    if (!m_recountsDraft) selectDraftLine(line);
}

void RoadmapPage::selectDraftLine(int line) {
    int place = 0;
    for (int i = 0; i < line; ++i) place += m_draftPanel->leftOut().contains(i) ? 0 : 1;
    if (m_draftPanel->leftOut().contains(line)) return m_view->clearSelection();
    for (const Initiative& i : m_draftPlan->initiatives()) {
        if (m_workspace.portfolio().find(i.id) || place-- > 0) continue;
        if (m_view->selection() != QList<InitiativeId>{i.id}) m_view->select(i.id);
        m_view->ensureVisible();
        return;
    }
}

/// What is assumed is a setting of the workspace; the draft is made anew with it, and the lines changed by hand stay so.
void RoadmapPage::changeDraftDefaults(const DraftDefaults& defaults) {
    attemptEdit([&] {
        const QScopedValueRollback keeping(m_keepsDraft, true);
        m_workspace.edit(tr("Durations and usual leads of drafts"), [&](Editor& editor) {
            Settings changed = editor.portfolio().settings();
            changed.draft = defaults;
            editor.setSetting(QStringLiteral("draft"), changed.encode(QStringLiteral("draft")));
        });
    });
    m_redrafts = m_task.isRunning();
    if (!m_redrafts) startDraft();
    else m_task.cancel();
}

/// Without a target the draft goes one stage up, which is not the same as being done.
void RoadmapPage::sayNothingToPropose(const Draft& draft) {
    const QList<UseCase>& all = m_workspace.portfolio().useCases().rows();
    const bool hasTarget = std::any_of(all.cbegin(), all.cend(), [](const UseCase& u) { return u.lifecycle != Lifecycle::Retired && u.targetStage; });
    if (all.isEmpty()) {
        emit refused(tr("There is no use case to plan for yet. Add or import some first."));
    } else if (!draft.unmet.isEmpty()) {
        emit refused(draft.unmet.constFirst().text);
    } else if (hasTarget) {
        emit refused(tr("The plan closes every gap to the targets: there is nothing to propose."));
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

Draft RoadmapPage::draftRest() const {
    return withoutLines(m_workspace.portfolio(), m_workspace.environment().today(), *m_draft, m_draftPanel->leftOut(), m_draftPanel->changedByHand());
}

void RoadmapPage::acceptDraft() {
    if (!m_draft) return;
    m_view->setFocus();  // what is being typed into a line counts
    if (const QString problem = m_draftPanel->problem(); !problem.isEmpty()) {
        m_draftPanel->focusLine();
        emit refused(problem);
        return;
    }
    const Draft draft = draftRest();
    const auto count = static_cast<int>(draft.lines.size());
    if (draft.isEmpty()) {
        discardDraft();
        return;
    }
    QSet<InitiativeId> before;
    for (const Initiative& i : m_workspace.portfolio().initiatives()) before.insert(i.id);
    // The change itself ends the draft; where it is refused, the draft stays.
    attemptEdit([&] {
        const auto gates = static_cast<int>(draft.gates.size());
        m_workspace.edit(count > 0 ? tr("Draft roadmap: %Ln initiative(s)", nullptr, count) : tr("Draft roadmap: %Ln gate(s)", nullptr, gates), [&](Editor& editor) { applyDraft(editor, draft); });
        QList<InitiativeId> made;
        for (const Initiative& i : m_workspace.portfolio().initiatives()) {
            if (!before.contains(i.id)) made.append(i.id);
        }
        keepShown(made);
        m_view->select(made);
        m_view->ensureVisible();
        emit toast(count > 0 ? tr("%Ln initiative(s) added to the roadmap", nullptr, count) : tr("%Ln gate(s) added to the roadmap", nullptr, gates), true);
    });
}

void RoadmapPage::discardDraft() {
    if (!m_draft) return;
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    dropDraftUnderWay();
    m_draft.reset();
    m_draftPlan.reset();
    for (QPushButton* button : {m_accept, m_discard}) button->hide();
    m_draftButton->show();
    refresh();
    refreshSide();
    if (hadFocus) m_view->setFocus();
}

void RoadmapPage::leaveDraft() {
    if (!m_draft) return;
    m_hasLeftDraft = m_draftPanel->isChanged();
    discardDraft();
    if (m_hasLeftDraft) emit offeredBack(tr("The draft was discarded with what you changed in it."), tr("Back to the draft"), [this] { bringDraftBack(); });
}

void RoadmapPage::bringDraftBack() {
    if (m_draft || m_task.isRunning() || !std::exchange(m_hasLeftDraft, false)) {
        emit refused(tr("The draft no longer fits what the plan is now. Draft the roadmap anew."));
        return;
    }
    m_draft = m_draftPanel->draft();
    showDraft(*m_draft, m_draftPanel->ranking());
    m_view->setFocus();
}

}  // namespace stagepath
