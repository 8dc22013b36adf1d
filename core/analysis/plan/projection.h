// Maturity as the roadmap will raise it.
#pragma once

#include "core/analysis/standing.h"

namespace stagepath {

/// One step of a projected (or actual) series: from `date` on the subject stands like this.
struct ProjectionStep {
    QDate date;
    double readiness = 0;  ///< 0 to 100
    int earnedStage = 0;
    std::array<double, kDimensionCount> levels{};
};

/// Use cases per earned stage from `date` on, and those that have none because they are not assessed.
struct StageCounts {
    QDate date;
    std::array<int, kMaxStage + 1> counts{};
    int notAssessed = 0;
};

/// Standings of any subject on any date: up to today from assessments, after it also from the outcomes of
/// initiatives that have finished by then (PRODUCT.md, "Projected level"). Cheap to build, so a drag can make one per
/// frame from a changed copy of the portfolio.
class Projection {
public:
    Projection(const Portfolio& portfolio, QDate today);
    /// The same where it is known whether any round is dated after today.
    Projection(const Portfolio& portfolio, QDate today, bool hasLaterRounds) : m_portfolio(portfolio), m_today(today), m_hasLaterRounds(hasLaterRounds) {}

    QDate today() const { return m_today; }
    /// Dates after today at which any level of \p subject may change, ascending, up to \p until.
    QList<QDate> changeDates(const Subject& subject, QDate until) const;
    /// The same where it is known whether the subject inherits anything.
    QList<QDate> changeDates(const Subject& subject, QDate until, bool inherits) const;
    Standing at(const Subject& subject, QDate date) const;
    /// Whether \p subject was never assessed and yet outcomes bring it levels by \p until: its line begins today, with what it
    /// would inherit and 0 for what is unknown.
    bool beginsUnassessed(const Subject& subject, QDate until) const;
    /// Steps from \p from to \p until; the first is at \p from. Dates up to today show the actual rounds.
    QList<ProjectionStep> series(const Subject& subject, QDate from, QDate until) const;
    /// First date after today, up to \p until, on which \p subject has earned \p stage (or today if it has it now).
    std::optional<QDate> dateOfStage(const Subject& subject, int stage, QDate until) const;

    /// Use cases (retired left out) per earned stage on \p date; what is not assessed counts as 0.
    std::array<int, kMaxStage + 1> stageCounts(QDate date) const;
    /// The same from \p from to \p until, one entry per date on which a count changes; a \p unit alone where it isn't null.
    QList<StageCounts> stageCountSeries(QDate from, QDate until, BusinessUnitId unit = {}) const;

private:
    const Portfolio& m_portfolio;
    QDate m_today;
    bool m_hasLaterRounds = false;  ///< rounds dated after today
};

/// The last date the plan speaks of: finishes (tomorrow at least, where what is done counts from then on), milestones, targets;
/// today if it is empty. Dates outside the years that a plan reaches (of older files) do not count.
QDate planEnd(const Portfolio& portfolio, QDate today);
/// The first one: starts, milestones; today if it is empty. The same holds.
QDate planStart(const Portfolio& portfolio, QDate today);

}  // namespace stagepath
