// The levels of a subject before they become scores: what its rounds say, what the plan will raise.
#pragma once

#include "core/analysis/standing.h"
#include "core/domain/pack/content_pack.h"

#include <QVarLengthArray>

#include <vector>

namespace stagepath {

/// What is known of one criterion: a level from 0, or one of the marks below.
inline constexpr double kNotAnswered = -1;
inline constexpr double kNotApplicable = -2;

/// One dimension of a subject on a date.
struct DimensionState {
    bool own = false;     ///< from a round (or an outcome) of the subject itself
    bool known = false;   ///< own or inherited
    bool notApplicable = false;  ///< all that its round asks is answered so: a statement of its own, though no level is known
    bool light = false;
    bool direct = false;  ///< set as a whole in its round and not raised since, so that all criteria are alike
    Subject source;
    AssessmentId assessment;  ///< the round it comes from
    QDate round;              ///< its date
    double floor = 0;     ///< raised by outcomes to at least this level, criteria included
    /// Where no level is the subject's own: criteria that its latest round with an answer there leaves out as not applicable to it, which
    /// they stay, whatever is inherited.
    std::array<bool, kCriteriaPerDimension> leftOut{};
    bool isAnswered = false;  ///< a round of the subject answers something there, if only that it is unknown
    std::array<bool, kCriteriaPerDimension> brought{};  ///< criteria that have their level from outcomes alone, nobody answered them
    std::array<double, kCriteriaPerDimension> criteria{kNotAnswered, kNotAnswered, kNotAnswered, kNotAnswered, kNotAnswered, kNotAnswered};

    /// Level of criterion \p i with what outcomes raised; a mark where it has none.
    double criterion(int i) const { return criteria[static_cast<std::size_t>(i)] == kNotApplicable ? kNotApplicable : std::max(criteria[static_cast<std::size_t>(i)], floor > 0 ? floor : kNotAnswered); }
    /// The subject's own answer to criterion \p i; a mark where it has none.
    double ownCriterion(int i) const { return leftOut[static_cast<std::size_t>(i)] ? kNotApplicable : own ? criterion(i) : kNotAnswered; }
};
using SubjectState = std::array<DimensionState, kDimensionCount>;

/// Which outcomes count on which date.
enum class Outlook { Rounds, Plan };

/// Levels that one round sets directly, by dimension; −1 where it doesn't.
using DirectLevels = std::array<qint8, kDimensionCount>;
/// Those of all rounds, read in one pass over the table: for who wants them all, in the order of the table of rounds.
std::vector<DirectLevels> allDirectLevels(const Portfolio& portfolio);
/// What one round says; `own` where it says anything of a dimension.
SubjectState saidIn(const Portfolio& portfolio, const Assessment& round);
/// State of \p subject on \p date, inheritance resolved. With Outlook::Plan outcomes count that finish by \p date (see
/// Projection), seen from \p today.
SubjectState stateOf(const Portfolio& portfolio, const Subject& subject, QDate date, Outlook outlook, QDate today);
/// The same where the state of the subject that it inherits from is at hand.
SubjectState stateUnder(const Portfolio& portfolio, const Subject& subject, QDate date, const SubjectState& parent);
/// \p state with all that is known in it as the subject's own: what it would be if it took over what it inherits.
SubjectState asOwn(SubjectState state);
/// \p own levels of \p subject with what it inherits and, after \p today, what the plan has brought by \p date.
SubjectState completed(const Portfolio& portfolio, const Subject& subject, SubjectState own, const SubjectState& parent, QDate date, QDate today);
/// The own levels of a subject over time: each round is read once, as long as the dates asked for ascend.
class RoundWalk {
public:
    /// \p levels as allDirectLevels() gives them.
    RoundWalk(const Portfolio& portfolio, const Subject& subject, const std::vector<DirectLevels>& levels);
    /// Rounds from the oldest to the latest.
    const QVarLengthArray<const Assessment*, 16>& rounds() const { return m_rounds; }
    const SubjectState& until(QDate date);
    /// Whether every dimension is the subject's own on \p date and so ever after. Goes there.
    bool isWholeFromTheStart(QDate date);

private:
    const Portfolio& m_portfolio;
    const std::vector<DirectLevels>& m_levels;
    QVarLengthArray<const Assessment*, 16> m_rounds;
    qsizetype m_next = 0;
    SubjectState m_state;
};
/// What \p subject inherits from: its unit, else the enterprise (which inherits from nobody).
Subject parentOf(const Portfolio& portfolio, const Subject& subject);
/// True where the initiative's outcomes will count once it finishes: not overdue, or done.
bool isCounted(const Initiative& initiative, QDate today);
/// The first day on which the plan's levels have what the initiative brings: its finish, or tomorrow where that is past, since
/// levels up to today are those of the rounds. Invalid where it brings nothing.
QDate bringsFrom(const Initiative& initiative, QDate today);
/// Whether the round of \p state is dated after the finish, so that it has seen what the initiative brought.
bool hasSeen(const DimensionState& state, const Initiative& initiative);
/// Weighted mean of what is answered in a dimension, before the gate criterion caps it; 0 where nothing is.
double meanOf(const DimensionState& state, const ContentPack& pack, Dimension d);
/// The mean as the gate criterion caps it (CONTENT.md B.8 rule 3).
double cappedMeanOf(const DimensionState& state, const ContentPack& pack, Dimension d);
/// \p state with as much of what outcomes brought as its level is computed from: a criterion that nobody answered and the plan
/// raises a little must not lower the level that the dimension has without it (PRODUCT.md, "Projected level").
DimensionState decidingState(const DimensionState& state, const ContentPack& pack, Dimension d);
/// The level that a stage demands of a single criterion because it is a gate; 0 for others (CONTENT.md B.8 rule 5).
int gateNeed(const ContentPack& pack, int stage, Dimension d, int criterion);
/// The same of all criteria at once, by dimension and index.
using GateNeeds = std::array<std::array<int, kCriteriaPerDimension>, kDimensionCount>;
GateNeeds gateNeeds(const ContentPack& pack, int stage);
/// Whether the assessment of the subject asks \p criterion of \p d: a light one only its own questions.
bool isAsked(const SubjectState& state, const ContentPack& pack, Dimension d, int criterion);
/// Scores, readiness and earned stage of a state (CONTENT.md B.8 rules 2 to 5).
Standing standingOf(const SubjectState& state, const Settings& settings);
/// The same where the model of \p settings is at hand: to ask which language it is in takes long when many are asked for.
Standing standingOf(const SubjectState& state, const Settings& settings, const ContentPack& pack);
/// What keeps \p state from \p stage.
QList<Blocker> blockersFor(const SubjectState& state, const Standing& standing, const Settings& settings, int stage);

}  // namespace stagepath
