#include "core/analysis/assessment/profile.h"

#include "core/analysis/assessment/taken_over.h"

#include <algorithm>

namespace stagepath {

namespace {

void lower(double& level) {
    if (level >= 0) level = std::max(0.0, level - 1);
}

bool hasReason(const Portfolio& p, AssessmentId round, Dimension d) {
    for (const AssessmentLevelId id : p.levelsOf(round)) {
        const AssessmentLevel& level = *p.find(id);
        if (level.dimension == d) return saysWhy(level.reason);
    }
    return false;
}

/// Which criteria of \p d the round answers with evidence.
std::array<bool, kCriteriaPerDimension> evidencedIn(const Portfolio& p, AssessmentId round, Dimension d) {
    std::array<bool, kCriteriaPerDimension> result{};
    for (const AssessmentAnswerId id : p.answersOf(round)) {
        const AssessmentAnswer& answer = *p.find(id);
        const auto ref = criterionOf(answer.criterion);
        if (ref && ref->dimension == d) result[static_cast<std::size_t>(ref->index)] = hasEvidence(answer);
    }
    return result;
}

}  // namespace

bool hasEvidence(const AssessmentAnswer& answer) { return !answer.evidence.trimmed().isEmpty() || !answer.link.trimmed().isEmpty(); }

SubjectState evidencedState(const Portfolio& portfolio, SubjectState state) {
    for (const Dimension d : kDimensions) {
        DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
        if (!s.known) continue;
        if (s.direct) {
            if (!hasReason(portfolio, s.assessment, d)) std::for_each(s.criteria.begin(), s.criteria.end(), lower);
            continue;
        }
        const auto evidenced = evidencedIn(portfolio, s.assessment, d);
        for (std::size_t i = 0; i < s.criteria.size(); ++i) {
            if (!evidenced[i]) lower(s.criteria[i]);
        }
    }
    return state;
}

Profiles profilesOf(const Portfolio& portfolio, const Subject& subject, QDate date) {
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Rounds, date);
    return {standingOf(state, portfolio.settings()), standingOf(evidencedState(portfolio, state), portfolio.settings())};
}

}  // namespace stagepath
