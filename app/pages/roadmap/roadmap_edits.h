// Every change the roadmap makes: one function each, one undo step each.
#pragma once

#include "app/views/timeline/input/timeline_drag.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace stagepath {

/// The name of one, or how many there are, as undo texts have it.
QString initiativeNames(const Portfolio& portfolio, const QList<InitiativeId>& ids);
/// Gives initiatives new dates.
void moveInitiatives(Workspace& workspace, const QList<BarMove>& moves);
/// Where copies go; what is not set stays as it was.
struct CopyPlace {
    std::optional<WorkstreamId> workstream;
    std::optional<PersonId> lead;
};
/// Copies initiatives (with their outcomes and the links between them, progress 0) to the dates of \p copies.
QList<InitiativeId> copyInitiatives(Workspace& workspace, const QList<BarMove>& copies, const CopyPlace& place = {});
/// A new initiative named \p name ("New initiative" where that is empty).
InitiativeId createInitiative(Workspace& workspace, Initiative initiative, const QString& name = {});
/// A new initiative in the same workstream that begins the working day after \p before ends, linked to it.
InitiativeId insertInitiativeAfter(Workspace& workspace, InitiativeId before, const QString& name = {});
/// Makes \p id two: the first part ends the day before \p secondStart, the second follows it and takes over what is tied
/// to the finish (outcomes, links). Throws Error where the day is not inside, or it is locked.
InitiativeId splitInitiative(Workspace& workspace, InitiativeId id, QDate secondStart);
/// Puts a lane before another one, or to the end (null).
void moveWorkstream(Workspace& workspace, WorkstreamId id, WorkstreamId before);
/// Puts all workstreams into \p order, within a change that is being made. One without an id is new; its id is returned.
WorkstreamId orderWorkstreams(Editor& editor, const QList<Workstream>& order);
/// Why \p to can't follow \p from: it is the same, follows already, or would close a circle, which is named. Empty where it can.
QString whyNotLinked(const Portfolio& portfolio, InitiativeId from, InitiativeId to);
/// Links \p from → \p to; throws Error with whyNotLinked() where that says something.
DependencyId linkInitiatives(Workspace& workspace, InitiativeId from, InitiativeId to, DependencyType type = DependencyType::FinishToStart);
void updateDependency(Workspace& workspace, const Dependency& dependency);
void removeDependency(Workspace& workspace, DependencyId id);

MilestoneId createMilestone(Workspace& workspace, QDate date, const QString& name = {});
/// A gate that asks the enterprise for \p stage.
MilestoneId createGate(Workspace& workspace, QDate date, int stage, const QString& name = {});
void updateMilestone(Workspace& workspace, const Milestone& milestone);
void moveMilestone(Workspace& workspace, MilestoneId id, QDate date);

/// Changes each of \p ids by \p change; the text names the field.
void changeInitiatives(Workspace& workspace, const QList<InitiativeId>& ids, const QString& field, const std::function<void(Initiative&)>& change,
                       Workspace::Step step = Workspace::Step::Own);
/// A name that is saved several times while it is typed.
struct NameTyping {
    QString before;        ///< what the row was called when it began
    bool isFirst = false;  ///< the row was just made
    qint64 saved = 0;      ///< the change that saved it last; 0 while none has
};
/// The first name of what was made by the latest change is one step to undo with the making, and so are those of one \p typing.
void renameInitiative(Workspace& workspace, InitiativeId id, const QString& name, NameTyping* typing = nullptr);
void renameMilestone(Workspace& workspace, MilestoneId id, const QString& name, NameTyping* typing = nullptr);
/// Removes them with their outcomes and links. Returns the sentence for the toast.
QString removeFromRoadmap(Workspace& workspace, const QList<InitiativeId>& initiatives, const QList<MilestoneId>& milestones);

void addOutcome(Workspace& workspace, InitiativeId id);
void updateOutcome(Workspace& workspace, const Outcome& outcome);
void removeOutcome(Workspace& workspace, OutcomeId id);

}  // namespace stagepath
