// What a subject claims of itself and what it can show (CONTENT.md B.8 rule 8).
#pragma once

#include "core/analysis/levels.h"

namespace stagepath {

/// The standing as answered, and the one in which a level without evidence counts one less. Stages everywhere else are
/// those of the claimed one.
struct Profiles {
    Standing claimed;
    Standing evidenced;
};
Profiles profilesOf(const Portfolio& portfolio, const Subject& subject, QDate date);

/// Whether anything stands behind the answer: words of evidence or a link.
bool hasEvidence(const AssessmentAnswer& answer);
/// \p state with every level that nothing stands behind one lower, 0 at the least. A directly set level stands on its reason (saysWhy()).
SubjectState evidencedState(const Portfolio& portfolio, SubjectState state);

}  // namespace stagepath
