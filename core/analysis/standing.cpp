#include "core/analysis/standing.h"

#include "core/analysis/levels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stagepath {

double meanOf(const DimensionState& state, const ContentPack& pack, Dimension d) {
    if (state.direct) return state.criteria[0];
    double sum = 0;
    double weights = 0;
    double plain = 0;
    int answered = 0;
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        const double value = state.criterion(i);
        if (value < 0) continue;
        const double weight = pack.at(d, i).weight;
        sum += weight * value;
        weights += weight;
        plain += value;
        ++answered;
    }
    if (weights > 0) return sum / weights;
    return answered > 0 ? plain / answered : 0;  // only criteria without weight are answered
}

namespace {

double heldByGate(double raw, const DimensionState& state, const ContentPack& pack, Dimension d) {
    const double gate = state.criterion(pack.gate[static_cast<std::size_t>(indexOf(d))]);
    return gate >= 0 ? std::min(raw, gate + 1) : raw;
}

/// The criterion of the lowest level among those that only outcomes brought.
std::optional<std::size_t> lowestBrought(const DimensionState& state) {
    std::optional<std::size_t> lowest;
    for (std::size_t i = 0; i < state.criteria.size(); ++i) {
        if (state.brought[i] && (!lowest || state.criteria[i] < state.criteria[*lowest])) lowest = i;
    }
    return lowest;
}

bool hasFromPlan(const DimensionState& state) { return state.floor > 0 || std::find(state.brought.begin(), state.brought.end(), true) != state.brought.end(); }

}  // namespace

double cappedMeanOf(const DimensionState& state, const ContentPack& pack, Dimension d) { return heldByGate(meanOf(state, pack, d), state, pack, d); }

/// Of the criteria that only the plan answers the lowest goes first; as many stay as hold the level the highest.
DimensionState decidingState(const DimensionState& state, const ContentPack& pack, Dimension d) {
    if (!hasFromPlan(state)) return state;
    DimensionState best = state;
    DimensionState less = state;
    if (less.floor > 0) {
        less.floor = 0;
        less = decidingState(less, pack, d);
        return cappedMeanOf(less, pack, d) > cappedMeanOf(best, pack, d) ? less : best;
    }
    while (const auto lowest = lowestBrought(less)) {
        less.criteria[*lowest] = kNotAnswered;
        less.brought[*lowest] = false;
        if (cappedMeanOf(less, pack, d) > cappedMeanOf(best, pack, d)) best = less;
    }
    return best;
}

namespace {

void setLevel(DimensionStanding& standing, const DimensionState& deciding, const ContentPack& pack, Dimension d) {
    const double raw = meanOf(deciding, pack, d);
    standing.level = heldByGate(raw, deciding, pack, d);
    standing.capped = standing.level < raw;
}

/// Rule 3: weighted mean of the answered criteria, capped by the gate criterion + 1.
DimensionStanding scoreOf(const DimensionState& state, const ContentPack& pack, Dimension d) {
    DimensionStanding result;
    result.known = state.known;
    result.inherited = state.known && !state.own;
    result.source = state.source;
    result.notApplicable = state.notApplicable;
    if (!state.known) return result;
    // Most are not raised, and a copy of each is felt where thousands are asked for.
    if (hasFromPlan(state)) setLevel(result, decidingState(state, pack, d), pack, d);
    else setLevel(result, state, pack, d);
    return result;
}

/// Rule 2, for own rounds: answered of what was to be answered.
double coverageOf(const SubjectState& state, const ContentPack& pack, bool light) {
    int answered = 0;
    int applicable = 0;
    for (Dimension d : kDimensions) {
        const DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
        if (s.own && s.direct && !light) {
            answered += kCriteriaPerDimension;
            applicable += kCriteriaPerDimension;
            continue;
        }
        for (int i = 0; i < kCriteriaPerDimension; ++i) {
            const double value = s.ownCriterion(i);
            if (light && !pack.at(d, i).light) continue;
            if (value == kNotApplicable) continue;
            ++applicable;
            if (value >= 0) ++answered;
        }
    }
    return applicable > 0 ? static_cast<double>(answered) / applicable : 0;
}

bool gateHolds(const DimensionState& state, int criterion, double needed) {
    const double value = state.criterion(criterion);
    return state.notApplicable || value == kNotApplicable || state.ownCriterion(criterion) == kNotApplicable || value >= needed;
}

/// Rule 5 for one stage, the lower ones aside.
bool stageHolds(const SubjectState& state, const Standing& standing, const Settings& settings, const ContentPack& pack, int stage) {
    for (std::size_t d = 0; d < state.size(); ++d) {
        if (!holdsGate(standing.dimensions[d], settings.gates[static_cast<std::size_t>(stage - 1)][d])) return false;
        if (stage >= 2 && !gateHolds(state[d], pack.gate[d], stage - 1)) return false;
    }
    for (const StageGate& own : pack.stageGates[static_cast<std::size_t>(stage)]) {
        if (!gateHolds(state[static_cast<std::size_t>(indexOf(own.criterion.dimension))], own.criterion.index, own.level)) return false;
    }
    return true;
}

/// Mean of the known levels, or of all with what is unknown as 0; nothing where no level with a weight is known.
std::optional<double> weightedReadiness(const Standing& standing, const Settings& settings, bool isUnknownZero) {
    double sum = 0;
    double weights = 0;
    for (std::size_t d = 0; d < standing.dimensions.size(); ++d) {
        if (!standing.dimensions[d].known && (!isUnknownZero || standing.dimensions[d].notApplicable)) continue;
        sum += standing.dimensions[d].level * settings.weights[d];
        weights += settings.weights[d];
    }
    return weights > 0 ? std::optional<double>(sum * 25 / weights) : std::nullopt;
}

/// No round says anything of the subject, so all its own levels are what the plan brings.
bool isPlannedAlone(const SubjectState& state) {
    return std::none_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own && d.round.isValid(); });
}

}  // namespace

double countedReadiness(const Standing& standing, const Settings& settings) { return weightedReadiness(standing, settings, true).value_or(0); }

Standing standingOf(const SubjectState& state, const Settings& settings) { return standingOf(state, settings, packOf(settings)); }

Standing standingOf(const SubjectState& state, const Settings& settings, const ContentPack& pack) {
    Standing standing;
    for (std::size_t d = 0; d < state.size(); ++d) {
        standing.dimensions[d] = scoreOf(state[d], pack, kDimensions[d]);
        standing.assessed |= state[d].own && state[d].known;
        standing.indicative |= state[d].own && state[d].light;
    }
    standing.coverage = standing.assessed ? coverageOf(state, pack, standing.indicative) : 0;
    if (!standing.assessed) return standing;
    standing.readiness = isPlannedAlone(state) ? countedReadiness(standing, settings) : weightedReadiness(standing, settings, false);
    int earned = 0;
    while (earned < kMaxStage && stageHolds(state, standing, settings, pack, earned + 1)) ++earned;
    standing.earnedStage = earned;
    return standing;
}

int gateNeed(const ContentPack& pack, int stage, Dimension d, int criterion) {
    const bool isOfDimension = stage >= 2 && criterion == pack.gate[static_cast<std::size_t>(indexOf(d))];
    return std::max(pack.ownGate(stage, d, criterion), isOfDimension ? stage - 1 : 0);
}

GateNeeds gateNeeds(const ContentPack& pack, int stage) {
    GateNeeds needs{};
    const QList<StageGate>& own = pack.stageGates[static_cast<std::size_t>(stage)];
    // From the last to the first: where a criterion is listed twice the first entry counts, as in ContentPack::ownGate().
    for (auto it = own.crbegin(); it != own.crend(); ++it) needs[static_cast<std::size_t>(indexOf(it->criterion.dimension))][static_cast<std::size_t>(it->criterion.index)] = it->level;
    for (std::size_t d = 0; stage >= 2 && d < needs.size(); ++d) {
        int& need = needs[d][static_cast<std::size_t>(pack.gate[d])];
        need = std::max(need, stage - 1);
    }
    return needs;
}

bool isAsked(const SubjectState& state, const ContentPack& pack, Dimension d, int criterion) {
    const DimensionState& s = state[static_cast<std::size_t>(indexOf(d))];
    const bool isLight = s.known ? s.light : std::any_of(state.begin(), state.end(), [](const DimensionState& other) { return other.own && other.light; });
    return !isLight || pack.at(d, criterion).light;
}

QList<Blocker> blockersFor(const SubjectState& state, const Standing& standing, const Settings& settings, int stage) {
    const ContentPack& pack = packOf(settings);
    const GateNeeds needs = gateNeeds(pack, stage);
    QList<Blocker> blockers;
    blockers.reserve(kDimensionCount * kCriteriaPerDimension);
    for (Dimension d : kDimensions) {
        const std::size_t i = static_cast<std::size_t>(indexOf(d));
        const int gate = settings.gates[static_cast<std::size_t>(stage - 1)][i];
        if (standing.dimensions[i].notApplicable) continue;
        if (!standing.dimensions[i].known) {
            blockers.append({{}, d, 0, static_cast<double>(gate), false});
            continue;
        }
        const bool fails = !holdsGate(standing.dimensions[i], gate);
        for (int c = 0; c < kCriteriaPerDimension; ++c) {
            const double value = state[i].criterion(c);
            const bool counts = value != kNotAnswered || isAsked(state, pack, d, c);
            const double needed = std::max(fails && counts ? gate : 0, needs[i][static_cast<std::size_t>(c)]);
            if (needed <= 0 || value == kNotApplicable || state[i].ownCriterion(c) == kNotApplicable || value >= needed) continue;
            blockers.append({pack.at(d, c).key, d, std::max(0.0, value), needed, value != kNotAnswered});
        }
    }
    return blockers;
}

Standing standingOf(const Portfolio& portfolio, const Subject& subject, QDate date) {
    return standingOf(stateOf(portfolio, subject, date, Outlook::Rounds, date), portfolio.settings());
}

QList<Blocker> blockersOf(const Portfolio& portfolio, const Subject& subject, QDate date) {
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Rounds, date);
    const Standing standing = standingOf(state, portfolio.settings());
    if (!standing.earnedStage || *standing.earnedStage >= kMaxStage) return {};
    return blockersFor(state, standing, portfolio.settings(), *standing.earnedStage + 1);
}

bool holdsGate(const DimensionStanding& level, double gate) { return level.notApplicable || (level.known && level.level >= gate - 0.5); }

QString levelText(const DimensionStanding& level) {
    if (level.notApplicable) return QCoreApplication::translate("Report", "n/a");
    if (!level.known) return QStringLiteral("–");
    const double whole = std::floor(level.level);
    return QString::number(static_cast<int>(whole)) + (level.level - whole >= 0.5 ? QStringLiteral("+") : QString());
}

int shownFigure(double value) { return static_cast<int>(std::floor(value + 0.5)); }

}  // namespace stagepath
