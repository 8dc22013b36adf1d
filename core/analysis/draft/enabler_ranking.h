// Which enabler is worth most: the impact it unlocks per month of work.
#pragma once

#include "core/analysis/draft/draft.h"

namespace stagepath {

/// What one enabler of the plan or of a draft unlocks.
struct EnablerWorth {
    InitiativeId initiative;   ///< null where it is proposed
    int line = -1;             ///< of the draft; −1 where it is planned
    QString name;
    QList<UseCaseId> unlocks;  ///< use cases for which it closes a need of today, in list order
    double unlockedImpact = 0; ///< sum of their impact
    double months = 0;         ///< of work; 0 without dates
    double impactPerMonth = 0; ///< 0 without dates
};

/// The enablers of the plan that are not finished and those of \p draft (which may be empty), the most impact per month
/// first, ties in the order of plan and draft. A planned one closes a need where an outcome for the use case, or for
/// whom it inherits from, reaches the next level that its way to its target stage asks for.
QList<EnablerWorth> enablerRanking(const Portfolio& portfolio, QDate today, const Draft& draft);
/// \p ranking after lines of \p draft, for which it was made, have got other dates; what is planned stays as it was.
QList<EnablerWorth> rankedAnew(const Portfolio& portfolio, QList<EnablerWorth> ranking, const Draft& draft);

}  // namespace stagepath
