// Nothing on the roadmap moves by itself: what a move breaks is said, and what would follow is offered.
#include "app/pages/roadmap/roadmap_page.h"

#include "app/models/finding_edits.h"
#include "app/pages/roadmap/initiative_inspector.h"
#include "app/pages/roadmap/roadmap_edits.h"
#include "app/views/timeline/timeline_shift_bar.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/controls.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/plan/schedule_shift.h"
#include "core/domain/values/date_words.h"

#include <QMenu>

#include <algorithm>

namespace stagepath {

namespace {

constexpr qsizetype kObstaclesSaid = 3;  ///< of what can't move; more would be no sentence any more

/// Where \p id has to begin so that none of its broken links holds it back any more; nothing where none does that counts.
std::optional<Span> mendedSpan(const Portfolio& portfolio, InitiativeId id) {
    std::optional<Span> latest;
    const DismissalTable dismissals(portfolio);
    for (const BrokenLink& link : brokenLinks(portfolio)) {
        if (link.successor != id || dismissals.hasBroken(*portfolio.find(link.dependency))) continue;
        if (!latest || link.mended.start > latest->start) latest = link.mended;
    }
    return latest;
}

}  // namespace

void RoadmapPage::moveBars(const QList<BarMove>& moves) {
    attemptEdit([&] { moveInitiatives(m_workspace, moves); });
    QList<InitiativeId> ids;
    for (const BarMove& move : moves) ids.append(move.id);
    offerShift(ids, false);
}

void RoadmapPage::offerShift(const QList<InitiativeId>& ids, bool asked) {
    const Portfolio& p = m_workspace.portfolio();
    if (m_workspace.isReadOnly() || m_draft) return;
    // What waits for too late a predecessor is pushed by it, so that one is among what moved.
    QList<InitiativeId> moved = ids;
    for (const BrokenLink& link : brokenLinks(p)) {
        if (ids.contains(link.successor) && !moved.contains(link.predecessor)) moved.append(link.predecessor);
    }
    QList<PlannedMove> from;
    for (const InitiativeId id : moved) {
        if (const Initiative* row = p.find(id); row && spanOf(*row).isValid()) from.append({id, spanOf(*row)});
    }
    const ShiftPreview preview = shiftFollowing(p, from);
    m_shift.clear();
    QDate last;
    for (const PlannedMove& move : preview.moves) {
        m_shift.append({move.initiative, move.span.start, move.span.finish});
        last = std::max(last, move.span.finish);
    }
    if (m_shift.isEmpty() && preview.obstacles.isEmpty()) {
        forgetShift();
        if (asked) emit refused(tr("Nothing that follows has to move."));
        return;
    }
    QStringList sentences;
    const Initiative* only = m_shift.size() == 1 ? p.find(m_shift.constFirst().id) : nullptr;  // which may be out of sight
    if (only) sentences.append(tr("A link is broken now: “%1” would have to move and would finish on %2.").arg(only->name, shownDate(last)));
    else if (!m_shift.isEmpty()) sentences.append(tr("Links are broken now: %Ln initiative(s) would have to move; the last would finish on %1.", nullptr, int(m_shift.size())).arg(shownDate(last)));
    const qsizetype said = std::min(kObstaclesSaid, preview.obstacles.size());
    for (const ShiftObstacle& obstacle : preview.obstacles.first(said)) sentences.append(obstacle.text);
    if (const qsizetype more = preview.obstacles.size() - said; more > 0) sentences.append(tr("%Ln more stay too early as well; Checks names them.", nullptr, int(more)));
    m_view->setOutlined(m_shift, moved);
    showStatus();
    m_shiftBar->offer(sentences.join(QLatin1Char(' ')), !m_shift.isEmpty());
    placeChildren();
}

void RoadmapPage::acceptShift() {
    if (m_shift.isEmpty()) return leaveShift();
    const QList<BarMove> moves = m_shift;
    forgetShift();
    attemptEdit([&] {
        moveInitiatives(m_workspace, moves);
        emit toast(tr("%Ln initiative(s) shifted", nullptr, int(moves.size())), true);
    });
    m_view->setFocus();
}

void RoadmapPage::leaveShift() {
    forgetShift();
    m_view->setFocus();
}

void RoadmapPage::forgetShift() {
    m_shift.clear();
    m_view->setOutlined({});
    showStatus();
    if (m_shiftBar->isHidden()) return;
    m_shiftBar->hide();
    placeChildren();
}

/// A link that is new, or says something else now, and is broken: what it would take is offered as after a move. What
/// comes with initiatives, or is taken back, was offered or decided before.
void RoadmapPage::offerForLinks(const Changeset& changes) {
    if (changes.cause() != Changeset::Cause::Edit) return;
    QList<InitiativeId> successors;
    for (const RowChange& row : changes.rows()) {
        if (row.kind != EntityKind::Dependency) return;
        const Dependency* link = row.op == RowOp::Delete ? nullptr : m_workspace.portfolio().find(DependencyId(row.id));
        if (link && isBroken(m_workspace.portfolio(), *link) && !successors.contains(link->successor)) successors.append(link->successor);
    }
    if (!successors.isEmpty()) offerShift(successors, false);
}

PlanFacts RoadmapPage::planFactsOf(const QList<InitiativeId>& ids) {
    PlanFacts facts;
    const Portfolio& p = m_workspace.portfolio();
    if (ids.size() != 1 || !p.find(ids.constFirst())) return facts;
    const InitiativeId id = ids.constFirst();
    if (!m_path) m_path = criticalPath(p);
    facts.critical = m_path->initiatives.contains(id);
    if (const auto it = m_path->slack.constFind(id); it != m_path->slack.cend()) facts.slackDays = *it;
    const int bar = m_view->layoutOf().scene.barOf.value(id.value, -1);
    if (bar >= 0) facts.conflict = m_view->layoutOf().scene.bars[bar].conflictText;
    if (const std::optional<Span> mended = mendedSpan(p, id)) facts.mend = tr("Mend: start on %1").arg(shownDate(mended->start));
    return facts;
}

/// Moves the one bar to where its links allow; what follows it is offered, not moved along.
void RoadmapPage::mend(InitiativeId id) {
    const Initiative* row = m_workspace.portfolio().find(id);
    const std::optional<Span> mended = row ? mendedSpan(m_workspace.portfolio(), id) : std::nullopt;
    if (!mended) return;
    if (row->locked) return emit m_view->lockedTouched(row->name);
    moveBars({{id, mended->start, mended->finish}});
    m_view->ensureVisible();
}

/// What the checks offer for the findings that stand on \p id, in one step each.
void RoadmapPage::addMends(QMenu& menu, InitiativeId id) {
    const Mender mender(m_workspace.portfolio(), m_workspace.environment().today());
    const Initiative* row = m_workspace.portfolio().find(id);
    const int bar = m_view->layoutOf().scene.barOf.value(id.value, -1);
    if (!row || bar < 0 || !m_view->layoutOf().scene.bars[bar].conflict) return;
    QStringList offered;
    for (const Finding& finding : m_findings) {
        const bool isOfUseCase = finding.key == QLatin1String("stage-skipped") && finding.kind == EntityKind::UseCase && finding.id == row->useCase.value;
        if (!isOfUseCase && (finding.kind != EntityKind::Initiative || finding.id != id.value)) continue;
        for (const Mend& mend : mender.of(finding)) {
            if (mend.needsPerson() || offered.contains(mend.text)) continue;
            offered.append(mend.text);
            QAction* action = menu.addAction(menuText(mend.text), this, [this, mend] { applyMendHere(mend); });
            action->setToolTip(mend.detail);
            action->setEnabled(!m_workspace.isReadOnly() && !m_draft);
        }
    }
    if (!offered.isEmpty()) menu.addSeparator();
}

/// A move goes the way of all moves: what follows it is offered.
void RoadmapPage::applyMendHere(const Mend& mend) {
    if (mend.kind == MendKind::MoveInitiative) {
        const Initiative* row = m_workspace.portfolio().find(InitiativeId(mend.id));
        if (row && row->locked) return emit m_view->lockedTouched(row->name);
        moveBars({{InitiativeId(mend.id), mend.start, mend.finish}});
        return m_view->ensureVisible();
    }
    attemptEdit([&] { emit toast(applyMend(m_workspace, mend), true); });
}

}  // namespace stagepath
