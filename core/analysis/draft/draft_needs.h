// The first half of the draft: who needs what, and which needs one enabler can serve.
#pragma once

#include "core/analysis/draft/draft.h"
#include "core/analysis/levels.h"

#include <array>

namespace stagepath {

/// One step up: \p useCase needs \p dimension at \p level to earn \p stage.
struct DraftNeed {
    UseCaseId useCase;
    Dimension dimension = Dimension::Data;
    int level = 0;
    int stage = 0;
};

/// A use case's way: the stages still to earn and what each needs.
struct DraftPath {
    UseCaseId useCase;
    double impact = 50;
    int from = 0;          ///< earned stage today (or as inherited)
    int target = 0;
    bool assessed = false;
    QList<DraftNeed> needs;
    /// By stage: what it needs for it may not be there sooner, or the stage before would be skipped or held too short. Invalid: any day.
    std::array<QDate, kMaxStage + 1> notBefore;
};

/// Needs that one initiative serves: a shared enabler, or the own needs of one use case for one stage.
struct DraftGroup {
    std::optional<Dimension> dimension;
    int level = 0;
    QList<DraftNeed> needs;
    QString scope;  ///< unit, or empty across units
};

/// The way of every use case that is not retired: with Outlook::Plan what the plan leaves open, with Outlook::Rounds what
/// is open today.
QList<DraftPath> draftPaths(const Portfolio& portfolio, QDate today, Outlook outlook, const ProgressCallback& progress);
/// Shared groups first in the order dimension, level, unit; then what stays with single use cases.
QList<DraftGroup> shareNeeds(const Portfolio& portfolio, const QList<DraftPath>& paths, int minSharedUnits);

}  // namespace stagepath
