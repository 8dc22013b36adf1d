// The edits people make on use cases, each one undo step with a text that says what it did. All throw Error.
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace stagepath {

/// Sets \p field of all \p ids. A new stage also sets the date since when it holds to today.
void setUseCaseField(Workspace& workspace, const QList<UseCaseId>& ids, const Field<UseCase>& field, const Value& value, Workspace::Step step = Workspace::Step::Own);
/// Sets a reference (unit, accountable, lead) to somebody or something new called \p name. Who becomes accountable is
/// created as an executive.
void setUseCaseReferenceToNew(Workspace& workspace, const QList<UseCaseId>& ids, const Field<UseCase>& field, const QString& name);
/// Throws Error with the line and column of the first of \p names that is too long.
void refuseLongNames(const QStringList& names);
/// Adds one use case per name, otherwise like \p prototype; blank names are left out. Returns the new ids in order.
QList<UseCaseId> addUseCases(Workspace& workspace, const QStringList& names, const UseCase& prototype);
/// Adds a copy of each of \p ids with its impact scores, named "… (copy)"; what was assessed and planned stays with the original.
QList<UseCaseId> duplicateUseCases(Workspace& workspace, const QList<UseCaseId>& ids);
/// Removes \p ids with what belongs to them.
void removeUseCases(Workspace& workspace, const QList<UseCaseId>& ids);
/// Sets the score of all \p ids in \p criterion, 0 to 5; nothing clears it.
void setImpactScore(Workspace& workspace, const QList<UseCaseId>& ids, ImpactCriterionId criterion, std::optional<int> score);
/// Makes \p criteria the yardsticks: those without an id are added, those not named are removed with their scores.
void setImpactCriteria(Workspace& workspace, const QList<ImpactCriterion>& criteria);
/// \p portfolio with \p criteria as setImpactCriteria() would leave them.
Portfolio withImpactCriteria(const Portfolio& portfolio, const QList<ImpactCriterion>& criteria);
/// "“Fraud detection”" or "3 use cases", for texts and toasts.
QString namesOf(const Portfolio& portfolio, const QList<UseCaseId>& ids);

}  // namespace stagepath
