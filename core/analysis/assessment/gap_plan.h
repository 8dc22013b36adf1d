// From what a stage still needs to initiatives on the roadmap.
#pragma once

#include "core/analysis/assessment/gaps.h"
#include "core/analysis/draft/draft.h"

namespace stagepath {

/// Initiatives that bring each of \p gaps one step up: one for every dimension among them, with an outcome per criterion,
/// from the Monday after \p today for as long as its longest action takes (CONTENT.md B.7). Empty for no gaps.
Draft gapPlan(const Portfolio& portfolio, const Subject& subject, const QList<Gap>& gaps, QDate today);

}  // namespace stagepath
