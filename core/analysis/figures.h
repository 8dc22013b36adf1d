// The figures of all use cases, kept current at the price of what a change touches.
#pragma once

#include "core/analysis/impact.h"
#include "core/analysis/standing_table.h"
#include "core/workspace/store/changeset.h"

namespace stagepath {

/// A cache over figuresOf() for pages that show many use cases: computes all once, then follows changesets.
class FigureTable {
public:
    void reset(const Portfolio& portfolio, QDate today);
    /// The same where the standings of today are at hand.
    void reset(const StandingTable& standings);
    /// As the plan of \p today will have made them by \p date: readiness and earned stage are projected.
    void resetProjected(const Portfolio& portfolio, QDate today, QDate date);
    /// Brings the figures up to date after \p changes (already in \p portfolio). Returns the use cases whose figures
    /// may differ; everything where a setting, criterion, unit or enterprise round was touched.
    QList<UseCaseId> update(const Portfolio& portfolio, const Changeset& changes);
    /// Figures of \p id; empty ones where it is unknown.
    const UseCaseFigures& of(UseCaseId id) const;
    QDate today() const { return m_today; }

private:
    QDate m_today;
    QHash<UseCaseId, UseCaseFigures> m_figures;
};

/// Counts and means of the portfolio, or of one unit; retired use cases left out of all but byLifecycle.
struct PortfolioSummary {
    int useCases = 0;
    QHash<Lifecycle, int> byLifecycle;
    QHash<Lifecycle, std::array<int, kMaxStage + 1>> stagesByLifecycle;  ///< the set stages
    std::array<int, kMaxStage + 1> byStage{};
    std::array<int, kMaxStage + 1> byEarnedStage{};
    int assessed = 0;
    int notAssessed = 0;
    int blocked = 0;     ///< of the assessed those with too little answered to rely on
    int indicative = 0;  ///< of the assessed those with a light assessment
    QHash<Quadrant, int> byQuadrant;
    int pastPilot = 0;  ///< in production or scaled
    std::optional<double> meanReadiness;  ///< of the assessed ones
    int withoutOwner = 0;
    QHash<Lifecycle, int> withoutOwnerBy;
    QList<MilestoneId> gatesDue;  ///< within the limit of days from today
};
/// A null \p unit stands for the whole portfolio; else its use cases and what is dated for it and them.
PortfolioSummary summaryOf(const Portfolio& portfolio, QDate today, BusinessUnitId unit = {});
/// The same on the date of \p figures, which are at hand.
PortfolioSummary summaryOf(const Portfolio& portfolio, const FigureTable& figures, BusinessUnitId unit = {});

/// How many use cases each dimension keeps from the stage after their earned one; retired and not assessed ones left out.
struct HoldBack {
    std::array<int, kDimensionCount> useCases{};
    int assessed = 0;
};
HoldBack holdBackOf(const Portfolio& portfolio, QDate today);

/// Dates of rounds up to \p today that a state can be compared with, newest first: the last one of each quarter.
QList<QDate> comparisonDates(const Portfolio& portfolio, QDate today);
/// Whole months since the use case was set to its stage; 0 where that isn't known.
int monthsInStage(const UseCase& useCase, QDate today);

}  // namespace stagepath
