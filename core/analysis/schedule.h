// Dependencies between initiatives: what they allow, where they are broken, and the critical path.
#pragma once

#include "core/domain/portfolio.h"

#include <QSet>

namespace stagepath {

/// True where the dates of the two ends contradict the dependency. FS: the successor starts on or before the
/// predecessor's finish + lag; SS: starts before its start + lag; FF: finishes before its finish + lag; SF: finishes
/// before its start + lag. Lag in calendar days. False where a date is missing.
bool isBroken(const Portfolio& portfolio, const Dependency& dependency);
/// The earliest start of the successor that \p dependency allows (its length kept), moved to the next working day.
QDate earliestStart(const Portfolio& portfolio, const Dependency& dependency);
/// \p date itself, or the Monday after it where it falls on a weekend.
QDate nextWorkingDay(QDate date);
/// Initiatives that lie on a cycle of dependencies.
QSet<InitiativeId> cyclicInitiatives(const Portfolio& portfolio);
/// True where linking \p predecessor → \p successor would close a cycle.
bool wouldCycle(const Portfolio& portfolio, InitiativeId predecessor, InitiativeId successor);
/// Initiatives and dependencies with zero slack to the last finish, with the dates as placed.
struct CriticalPath {
    QSet<InitiativeId> initiatives;
    QSet<DependencyId> dependencies;
};
CriticalPath criticalPath(const Portfolio& portfolio);

/// The initiatives of \p id: its roll-outs and what has an outcome for it, each once, by finish, then in list order.
QList<InitiativeId> initiativesServing(const Portfolio& portfolio, UseCaseId id);

}  // namespace stagepath
