// Dependencies between initiatives: what they allow, where they are broken and by how much, circles, the critical path.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/plan_years.h"

#include <QHash>
#include <QSet>

namespace stagepath {

/// The last year that a plan reaches.
inline constexpr int kLastYear = kLastPlanYear;

/// First and last day of an initiative, both counted.
struct Span {
    QDate start;
    QDate finish;
    bool isValid() const { return start.isValid() && finish.isValid(); }
    bool operator==(const Span&) const = default;
};
Span spanOf(const Initiative& initiative);

/// Days between what \p dependency allows and where its successor stands; negative where it is broken. FS is broken
/// where the successor starts on or before the predecessor's finish + lag; SS: starts before its start + lag; FF:
/// finishes before its finish + lag; SF: finishes before its start + lag. Lag in calendar days.
qint64 roomIn(const Dependency& dependency, const Span& predecessor, const Span& successor);
/// The earliest days of \p successor that \p dependency allows, from the next working day on, its length kept: in
/// working days where the workspace has a calendar, else in days.
Span earliestSpan(const WorkCalendar& calendar, const Dependency& dependency, const Span& predecessor, const Span& successor);

/// A dependency whose successor stands too early, and what would mend it.
struct BrokenLink {
    DependencyId dependency;
    InitiativeId predecessor;
    InitiativeId successor;
    qint64 days = 0;  ///< too early, in calendar days; at least 1
    Span mended;      ///< where the successor would stand
};
/// The broken dependencies in list order; those with a date missing at either end are not among them.
QList<BrokenLink> brokenLinks(const Portfolio& portfolio);
/// True where the dates of the two ends contradict the dependency; false where a date is missing.
bool isBroken(const Portfolio& portfolio, const Dependency& dependency);
/// The earliest start of the successor that \p dependency allows (its length kept), moved to the next working day.
QDate earliestStart(const Portfolio& portfolio, const Dependency& dependency);
/// \p date itself, or the next day on which the workspace works: from Monday to Friday where it has no calendar.
QDate nextWorkingDay(const Portfolio& portfolio, QDate date);
/// The same from Monday to Friday, whatever the workspace's calendar says.
QDate nextWorkingDay(QDate date);

/// Initiatives that lie on a circle of dependencies (only imported plans have any).
QSet<InitiativeId> cyclicInitiatives(const Portfolio& portfolio);
/// The initiatives of the circle that linking \p predecessor → \p successor would close, in order and each once,
/// beginning with these two; empty where it would close none.
QList<InitiativeId> circleClosedBy(const Portfolio& portfolio, InitiativeId predecessor, InitiativeId successor);
/// True where linking \p predecessor → \p successor would close a circle.
bool wouldCycle(const Portfolio& portfolio, InitiativeId predecessor, InitiativeId successor);
/// "“A” → “B” → “A”"; of a long circle the middle is left out.
QString circleText(const Portfolio& portfolio, const QList<InitiativeId>& circle);

/// What holds the last finish where it is, with the dates as placed.
struct CriticalPath {
    QSet<InitiativeId> initiatives;     ///< without slack
    QSet<DependencyId> dependencies;    ///< between them, without room
    QHash<InitiativeId, qint64> slack;  ///< calendar days by which each dated initiative can slip without moving the last finish
};
/// All four types and lag count; days on which nobody works are no slack, and a broken dependency leaves none.
CriticalPath criticalPath(const Portfolio& portfolio);

/// The initiatives of \p id: its roll-outs and what has an outcome for it, each once, by finish, then in list order.
QList<InitiativeId> initiativesServing(const Portfolio& portfolio, UseCaseId id);

}  // namespace stagepath
