// How much of what was to be answered is answered (CONTENT.md B.8 rule 2).
#pragma once

#include "core/analysis/levels.h"

namespace stagepath {

/// Under 40 % the figures carry nothing, under 60 % they need care.
enum class CoverageBand { Blocked, Warning, Ok };

/// Counts over a subject's own rounds; of a light assessment over its own questions.
struct Coverage {
    int asked = 0;          ///< 36, or the questions of the light assessment
    int answered = 0;       ///< with a level, set directly or by criterion
    int unknown = 0;        ///< asked, and nobody could tell
    int notApplicable = 0;  ///< leaves the denominator
    int set = 0;            ///< dimensions set directly
    int standIn = 0;        ///< criteria of these, asked and answered by that alone
    int reasoned = 0;       ///< dimensions set directly with a reason
    int evidenced = 0;      ///< criteria answered with evidence
    double share = 0;       ///< 0 to 1: answered of asked − not applicable; as Standing::coverage
    CoverageBand band = CoverageBand::Blocked;

    /// Answers alone, without what a dimension set directly stands for, and the questions left for them.
    int answers() const { return answered - standIn; }
    int questions() const { return asked - notApplicable - standIn; }
};
Coverage coverageOf(const Portfolio& portfolio, const Subject& subject, QDate date);
CoverageBand coverageBand(double share);
/// \p share (0 to 1) in per cent as shown: the nearest whole number, or the one below where the nearest lies in the next band.
int shownShare(double share);
/// What has to be said beside the figures of a subject: that they are indicative, that too little is answered ("blocked: 17 %
/// answered") or little ("17 % answered"); empty where they stand for themselves.
QString cautionText(const Standing& standing);
/// A figure of \p standing, as words, with that beside it: "3 Standardization (blocked: 17 % answered)".
QString withCaution(const QString& figure, const Standing& standing);
/// The readiness with that beside it, "75 (blocked: 17 % answered)"; "–" where not assessed.
QString readinessText(const Standing& standing);

}  // namespace stagepath
