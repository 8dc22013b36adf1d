// The figures of all use cases, kept current at the price of what a change touches.
#pragma once

#include "core/analysis/impact.h"
#include "core/analysis/standing_table.h"
#include "core/workspace/changeset.h"

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

/// Counts and means of the portfolio; retired use cases left out of all but byLifecycle.
struct PortfolioSummary {
    int useCases = 0;
    QHash<Lifecycle, int> byLifecycle;
    std::array<int, kMaxStage + 1> byStage{};
    std::array<int, kMaxStage + 1> byEarnedStage{};
    int notAssessed = 0;
    QHash<Quadrant, int> byQuadrant;
    int pastPilot = 0;  ///< in production or scaled
    std::optional<double> meanReadiness;  ///< of the assessed ones
    int withoutOwner = 0;
    QList<MilestoneId> gatesDue;  ///< within the limit of days from today
};
PortfolioSummary summaryOf(const Portfolio& portfolio, QDate today);

}  // namespace stagepath
