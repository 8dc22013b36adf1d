#include "core/analysis/plan/gate_criteria.h"

#include "core/analysis/checks/check_rules.h"
#include "core/analysis/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagepath {

namespace {

/// What \p stage asks of each criterion, or a stage before it: it has to be earned as well.
GateNeeds gateNeedsUpTo(const ContentPack& pack, int stage) {
    GateNeeds most{};
    for (int s = 1; s <= stage; ++s) {
        const GateNeeds needs = gateNeeds(pack, s);
        for (std::size_t d = 0; d < most.size(); ++d) {
            for (std::size_t c = 0; c < most[d].size(); ++c) most[d][c] = std::max(most[d][c], needs[d][c]);
        }
    }
    return most;
}

bool isAlike(const DimensionState& state) {
    for (int i = 1; i < kCriteriaPerDimension; ++i) {
        if (state.criterion(i) != state.criterion(0)) return false;
    }
    return true;
}

}  // namespace

QList<ShortCriterion> shortCriteria(const SubjectState& state, const Standing& standing, const Settings& settings, int stage) {
    const GateNeeds needs = gateNeedsUpTo(packOf(settings), stage);
    QList<ShortCriterion> criteria;
    for (const Dimension d : kDimensions) {
        const std::size_t i = static_cast<std::size_t>(indexOf(d));
        const int gate = settings.gates[static_cast<std::size_t>(stage - 1)][i];
        const int said = !holdsGate(standing[d], gate) && isAlike(state[i]) ? gate : 0;  // what the dimension as a whole lacks
        for (int c = 0; c < kCriteriaPerDimension; ++c) {
            const double value = state[i].criterion(c);
            const ShortCriterion criterion{{d, c}, std::max(0.0, value), needs[i][static_cast<std::size_t>(c)], value != kNotAnswered};
            if (criterion.needed > said && !isReached(state, criterion)) criteria.append(criterion);
        }
    }
    return criteria;
}

bool isReached(const SubjectState& state, const ShortCriterion& criterion) {
    const DimensionState& d = state[static_cast<std::size_t>(indexOf(criterion.criterion.dimension))];
    const double value = d.criterion(criterion.criterion.index);
    return d.notApplicable || value == kNotApplicable || d.ownCriterion(criterion.criterion.index) == kNotApplicable || value >= criterion.needed;
}

QString shortfallText(const QStringList& dimensions, const QList<ShortCriterion>& criteria) {
    if (criteria.isEmpty()) return joinedNames(dimensions);
    const QString each = QCoreApplication::translate("Checks", "%1 %2 of %3");
    QStringList texts;
    for (const ShortCriterion& c : criteria) texts.append(each.arg(c.key(), levelText({c.level, c.answered, false, false, {}}), QString::number(c.needed)));
    const QString named = (texts.size() == 1 ? QCoreApplication::translate("Checks", "gate criterion %1") : QCoreApplication::translate("Checks", "gate criteria %1")).arg(joinedNames(texts));
    return dimensions.isEmpty() ? named : joinedNames(dimensions) + QStringLiteral("; ") + named;
}

QString missingForGate(const Portfolio& portfolio, const Milestone& gate, const Standing& standing, QDate today) {
    const int stage = std::clamp(gate.stage, 1, kMaxStage);
    QStringList missing;
    for (const Dimension d : kDimensions) {
        const int needed = portfolio.settings().gates[static_cast<std::size_t>(stage - 1)][static_cast<std::size_t>(indexOf(d))];
        if (holdsGate(standing[d], needed)) continue;
        missing.append(standing[d].known ? QCoreApplication::translate("Checks", "%1 %2 of %3").arg(dimensionShort(d), levelText(standing[d])).arg(needed)
                                         : QCoreApplication::translate("Checks", "%1 not assessed, needs %2").arg(dimensionShort(d)).arg(needed));
    }
    const SubjectState state = stateOf(portfolio, gate.subject, gate.date, Outlook::Plan, today);
    const QString text = shortfallText(missing, shortCriteria(state, standing, portfolio.settings(), stage));
    if (!text.isEmpty()) return text;
    return standing.assessed ? QCoreApplication::translate("Checks", "a stage before it is not earned") : QCoreApplication::translate("Checks", "it is not assessed");
}

}  // namespace stagepath
