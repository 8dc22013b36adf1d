// Strategic impact, the position on the map, and the quadrant.
#pragma once

#include "core/analysis/plan/gate_criteria.h"

#include <QHash>

#include <functional>

namespace stagepath {

/// Weighted mean of the scored criteria × 20, 0 to 100; `share` is the weight scored of the weight of all (0 to 1).
struct Impact {
    std::optional<double> value;
    double share = 0;
};
Impact impactOf(const Portfolio& portfolio, UseCaseId id);

/// The score of a use case in one criterion; nothing where it isn't scored.
std::optional<int> impactScoreOf(const Portfolio& portfolio, UseCaseId id, ImpactCriterionId criterion);

/// \p weights in whole per cent, as they are shown everywhere. They sum to 100: what is left after cutting goes to those that were cut
/// most. All 0 where nothing has a weight.
QList<int> shownShares(const QList<double>& weights);

/// What one criterion adds to the impact of a use case.
struct ImpactPart {
    ImpactCriterionId criterion;
    std::optional<int> score;  ///< 0 to 5; empty: not scored
    double share = 0;          ///< its weight of the weight scored, 0 to 1; 0 where not scored
    int shownShare = 0;        ///< the same in per cent, by shownShares()
    double points = 0;         ///< 0 to 100; the points of all parts add up to the impact
};
/// Why the impact is what it is: one part per criterion, in list order.
QList<ImpactPart> impactParts(const Portfolio& portfolio, UseCaseId id);

/// Figures of one use case that tables, map, ranking and exports show. Nothing here is ever stored.
struct UseCaseFigures {
    Standing standing;
    Impact impact;
    /// Position on the map: the score where there is one, else the placement; empty where neither.
    std::optional<double> mapReadiness;
    std::optional<double> mapImpact;
    Quadrant quadrant = Quadrant::Unplaced;
    QList<ShortCriterion> shortOf;  ///< gate criteria that keep it from the stage it is set to; empty where that is earned
    /// Whether a figure of its position on the map is a placement by hand.
    bool isPlacedByHand() const { return (mapImpact && !impact.value) || (mapReadiness && !standing.readiness); }
};
UseCaseFigures figuresOf(const Portfolio& portfolio, const UseCase& useCase, QDate date);
/// The same with a standing that is at hand, a projected one for example, and the state it comes from.
UseCaseFigures figuresOf(const Portfolio& portfolio, const UseCase& useCase, const Standing& standing, const SubjectState& state);
/// Thresholds belong to the upper side.
Quadrant quadrantAt(const Settings& settings, double readiness, double impact);

/// Use cases with impact and readiness scores, best first: unrounded impact, ties by readiness, then list order.
/// With \p byReadiness the two change places. Retired ones are left out.
QList<UseCaseId> ranking(const Portfolio& portfolio, QDate date, bool byReadiness = false);
/// The same from figures that are at hand.
QList<UseCaseId> ranking(const Portfolio& portfolio, const std::function<UseCaseFigures(const UseCase&)>& figures, bool byReadiness = false);

/// By what the lists beside the map are ordered; by impact alone for want of assessments.
enum class MapRank { Impact, Readiness, ImpactAlone };
/// The ranking of all that stand on the map: those that aren't scored yet stand among the others by where they were placed. Ties and
/// retired ones as in ranking().
QList<UseCaseId> rankingOnMap(const Portfolio& portfolio, const std::function<UseCaseFigures(const UseCase&)>& figures, MapRank by);
QList<UseCaseId> rankingOnMap(const Portfolio& portfolio, QDate date);

/// Use cases with impact scores, assessed or not, best first by unrounded impact alone, ties by list order. Retired ones
/// are left out. The order to argue about while nothing is assessed yet.
QList<UseCaseId> orderByImpact(const Portfolio& portfolio);

/// Places in \p order, best first, from 1. Those of which \p isEqual says that their figures are equal share the first of
/// their places, and the next one stands as many further down.
QHash<UseCaseId, int> sharedPlaces(const QList<UseCaseId>& order, const std::function<bool(UseCaseId, UseCaseId)>& isEqual);

/// The places of ranking(): equal impact and equal readiness share one.
QHash<UseCaseId, int> rankPlaces(const Portfolio& portfolio, QDate date);
/// The places of orderByImpact(): equal impact shares one.
QHash<UseCaseId, int> impactPlaces(const Portfolio& portfolio);

/// A use case that changed its place in the ranking. Places count from 1; 0: not ranked.
struct RankMove {
    UseCaseId id;
    int before = 0;
    int after = 0;
};
/// Who changes place between two states of a portfolio, which hold the same use cases: the longest way first, ties by the new place, then
/// list order.
QList<RankMove> rankMoves(const Portfolio& before, const Portfolio& after, QDate date);
/// The same by impact alone.
QList<RankMove> impactMoves(const Portfolio& before, const Portfolio& after);

}  // namespace stagepath
