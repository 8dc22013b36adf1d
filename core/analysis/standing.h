// Where a subject stands: its levels, readiness and earned stage on a date, from its assessments alone.
#pragma once

#include "core/domain/portfolio.h"

#include <array>
#include <optional>

namespace stagepath {

/// The level of one dimension, 0 to 4 with fractions.
struct DimensionStanding {
    double level = 0;
    bool known = false;      ///< false: neither own nor inherited
    bool inherited = false;  ///< from `source`, the unit or the enterprise
    bool capped = false;     ///< held down by the dimension's gate criterion (CONTENT.md B.8 rule 3)
    Subject source;
    bool notApplicable = false;  ///< answered so throughout: leaves means and gates, as a single criterion does
};

/// The standing of one subject. Where it is not assessed (no level of its own), readiness and earnedStage are empty
/// and the levels are what it would inherit.
struct Standing {
    std::array<DimensionStanding, kDimensionCount> dimensions;
    bool assessed = false;
    /// 0 to 100, weighted mean of the known levels × 25. Where the plan alone brings levels to a subject that was never assessed,
    /// what is unknown counts as 0: it would not rise with the second dimension otherwise.
    std::optional<double> readiness;
    std::optional<int> earnedStage;   ///< 0 to 4
    double coverage = 0;              ///< 0 to 1: answered of applicable criteria, own rounds only
    bool indicative = false;          ///< the latest round that counts is a light one

    const DimensionStanding& operator[](Dimension d) const { return dimensions[static_cast<std::size_t>(indexOf(d))]; }
};

/// What holds a subject back from the next stage. `criterion` is empty where a whole dimension blocks.
struct Blocker {
    QString criterion;
    Dimension dimension = Dimension::Data;
    double level = 0;
    double needed = 0;
    bool answered = true;  ///< false: there is no level at all, which is something else than 0
};

/// The readiness that a plan begins with where nothing is assessed: the mean of what is inherited, with what is unknown as 0.
double countedReadiness(const Standing& standing, const Settings& settings);
/// Standing of \p subject on \p date: rounds dated up to that day.
Standing standingOf(const Portfolio& portfolio, const Subject& subject, QDate date);
/// The criteria and dimensions that block the stage after the earned one; empty at stage 4 or where not assessed.
QList<Blocker> blockersOf(const Portfolio& portfolio, const Subject& subject, QDate date);
/// Whether a dimension is enough for \p gate: half a level below still passes (CONTENT.md B.8 rule 5), and so does what is not applicable.
bool holdsGate(const DimensionStanding& level, double gate);
/// Level as shown: the floor, with "+" from .5 up; "–" where unknown, "n/a" where not applicable.
QString levelText(const DimensionStanding& level);
/// Readiness or impact as shown: whole number, half up.
int shownFigure(double value);

}  // namespace stagepath
