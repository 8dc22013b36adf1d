// Which initiatives the roadmap draws in conflict: one rule for its marks, its legend and its filter.
#pragma once

#include "core/analysis/checks/dismissals.h"

#include <QSet>

namespace stagepath {

/// Whether the dates contradict \p dependency and nobody has put that aside.
bool isInConflict(const Portfolio& portfolio, const DismissalTable& dismissals, const Dependency& dependency);
/// The initiative that the error \p finding stands on: its own, or of a stage that a use case skips the last roll-out.
/// Null where it stands on none, and for broken links, which are judged by the dates as they are now.
InitiativeId initiativeInConflict(const Portfolio& portfolio, const Finding& finding);
/// All of them; \p findings are open.
QSet<InitiativeId> initiativesInConflict(const Portfolio& portfolio, const QList<Finding>& findings);

}  // namespace stagepath
