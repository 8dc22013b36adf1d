// What people decide on the readiness page, each one undo step.
#pragma once

#include "core/analysis/assessment/gaps.h"
#include "core/workspace/workspace.h"

namespace stagepath {

/// What somebody says to one criterion.
struct AnswerSaid {
    AnswerState state = AnswerState::Level;
    int level = 0;
    QString reason = {};  ///< of "not applicable"
};

// All throw Error, with nothing changed, where the round is closed, dated wrongly or gone.

/// Begins a round of \p subject dated \p date with the answers and levels of its latest round, which is closed by it.
AssessmentId beginRound(Workspace& w, const Subject& subject, AssessmentMode mode, QDate date, PersonId by = {});
/// Closes the round on today's date; closed rounds don't change.
void closeRound(Workspace& w, AssessmentId id);
void reopenRound(Workspace& w, AssessmentId id);
void removeRound(Workspace& w, AssessmentId id);
void changeRound(Workspace& w, const Assessment& round);
/// Adds \p name as a person and says that the round was assessed by them, in one step.
void assessedBySomebodyNew(Workspace& w, AssessmentId round, const QString& name);

/// Answers \p criterion in \p round; with a null \p round in a new full one of \p subject, dated today. Returns the round.
AssessmentId answerCriterion(Workspace& w, const Subject& subject, AssessmentId round, const QString& criterion, const AnswerSaid& said, Workspace::Step step = Workspace::Step::Own);
void clearAnswer(Workspace& w, AssessmentId round, const QString& criterion);
/// Evidence and link of an answer; where there is none yet, of one that is unknown so far. With a null \p round in a new full one. Returns the round.
AssessmentId noteEvidence(Workspace& w, const Subject& subject, AssessmentId round, const QString& criterion, const QString& evidence, const QString& link,
                          Workspace::Step step = Workspace::Step::Own);
/// Sets the whole dimension, with its reason; with a null \p round in a new direct one.
AssessmentId setDirectly(Workspace& w, const Subject& subject, AssessmentId round, Dimension d, int level, const QString& reason, Workspace::Step step = Workspace::Step::Own);
/// Takes the directly set level away, so that the answers count.
void countAnswers(Workspace& w, AssessmentId round, Dimension d);
/// Takes over what the subject inherits as levels of its own. They are evidenced where they were so there.
AssessmentId takeOverInherited(Workspace& w, const Subject& subject);
/// Puts initiatives on the roadmap that bring \p gaps one step up (gapPlan()). Returns the first.
InitiativeId planGaps(Workspace& w, const Subject& subject, const QList<Gap>& gaps);

/// The round that a page shows first: the latest; null where there is none.
AssessmentId latestRound(const Portfolio& portfolio, const Subject& subject);

}  // namespace stagepath
