#include "core/analysis/assessment/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace stagepath {

namespace {

/// Tries other levels in one place of a state; index −1 stands for all criteria of the dimension.
class Trial {
public:
    Trial(const SubjectState& state, const Settings& settings) : m_state(state), m_settings(settings), m_stage(standingOf(state, settings).earnedStage.value_or(0)) {}

    void add(Dimension d, int index, QList<Sensitivity>& found) const {
        const double value = m_state[static_cast<std::size_t>(indexOf(d))].criterion(std::max(0, index));
        if (value == kNotApplicable) return;
        Sensitivity s;
        s.dimension = d;
        if (index >= 0) s.criterion = keyOf(CriterionRef{d, index});
        if (value >= 0) s.from = static_cast<int>(std::floor(value));
        s.stageFrom = m_stage;
        const int level = s.from.value_or(-1);
        if (level > 0 && changes(d, index, level - 1, s)) found.append(s);
        for (int to = level + 1; to <= kMaxLevel; ++to) {
            if (!changes(d, index, to, s)) continue;
            found.append(s);
            return;
        }
    }

private:
    bool changes(Dimension d, int index, int to, Sensitivity& s) const {
        SubjectState tried = m_state;
        auto& criteria = tried[static_cast<std::size_t>(indexOf(d))].criteria;
        if (index < 0) criteria.fill(to);
        else criteria[static_cast<std::size_t>(index)] = to;
        s.to = to;
        s.stageTo = standingOf(tried, m_settings).earnedStage.value_or(0);
        return s.stageTo != m_stage;
    }

    const SubjectState& m_state;
    const Settings& m_settings;
    int m_stage;
};

}  // namespace

QList<Sensitivity> sensitivityOf(const Portfolio& portfolio, const Subject& subject, QDate date) {
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Rounds, date);
    QList<Sensitivity> found;
    if (std::none_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own; })) return found;
    const Trial trial(state, portfolio.settings());
    for (const Dimension d : kDimensions) {
        const DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
        if (!s.own) continue;  // an answer of somebody else
        if (s.direct) trial.add(d, -1, found);
        for (int i = 0; i < kCriteriaPerDimension && !s.direct; ++i) {
            if (s.criterion(i) != kNotAnswered || isAsked(state, packOf(portfolio.settings()), d, i)) trial.add(d, i, found);
        }
    }
    return found;
}

}  // namespace stagepath
