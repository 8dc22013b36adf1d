// The maturity of one subject over time: what was, what the plan brings, what was aimed at.
#pragma once

#include "core/analysis/plan/projection.h"

namespace stagepath {

/// A point of a line: readiness 0 to 100.
struct ProgressionPoint {
    QDate date;
    double readiness = 0;
    std::optional<int> earnedStage = {};  ///< of an actual point of a subject as a whole
};
/// The moment a stage is earned by the plan.
struct StageMoment {
    QDate date;
    int stage = 0;
    double readiness = 0;
};

/// What \p subject aims at, by date: its target rows, and the stage and date that a use case names itself (a row without id;
/// its date may be null).
QList<Target> targetsOf(const Portfolio& portfolio, const Subject& subject);
/// The first of them that is not past; none where all are.
std::optional<Target> nextTargetOf(const Portfolio& portfolio, const Subject& subject, QDate today);

/// All lines of a progression chart.
struct Progression {
    QDate from;   ///< start of the year of the first round
    QDate today;
    QDate until;  ///< end of the year of the plan's end
    bool assessed = false;
    bool beginsUnassessed = false;      ///< see Projection: the projected steps begin today all the same
    QList<ProgressionPoint> actual;     ///< one per round up to today, then today
    QList<ProjectionStep> projected;   ///< steps from today
    QList<ProgressionPoint> target;     ///< the targets' dates at 25 per stage
    QList<StageMoment> moments;
};
Progression progressionOf(const Portfolio& portfolio, const Subject& subject, QDate today);
/// The same of one dimension: its level × 25 in the place of the readiness, the target is the level that the target stage's
/// gate asks for, and there are no moments.
Progression progressionOf(const Portfolio& portfolio, const Subject& subject, Dimension dimension, QDate today);

/// Whether there is a line to draw: a round, or levels that the plan brings.
bool hasLine(const Progression& progression);

/// The lowest stage of a subject as a whole that neither stands today nor is brought by the plan; none where every stage is, or
/// where nothing is assessed.
std::optional<int> unreachedStage(const Progression& progression);

/// One place on the lines of a progression.
struct ProgressionSpot {
    QDate date;
    double readiness = 0;
    std::optional<int> earnedStage;
    bool isProjected = false;           ///< after today
    bool isBetween = false;             ///< on the line between two rounds
    std::optional<double> before;       ///< readiness of the round or step before, where there is one
    std::optional<int> stageBefore;
};
/// Where the lines stand on \p date, as the chart draws them: straight from round to round, after today in steps; none before the
/// first round.
std::optional<ProgressionSpot> spotOn(const Progression& progression, QDate date);
/// The round or step nearest to \p date, with what was before it.
std::optional<ProgressionSpot> stopNear(const Progression& progression, QDate date);

/// Use cases per earned stage over time, and those that are not assessed, apart.
struct StageStack {
    QDate from;  ///< start of this year, or the first round in it where there was none before
    QDate today;
    QDate until;  ///< end of the year of the plan's end
    QList<StageCounts> steps;
    int total = 0;
    bool anyAssessed = false;  ///< today

    const StageCounts& at(QDate date) const;
    /// Whether any use case is without an assessment at any time shown.
    bool anyNotAssessed() const;
};
/// A null \p unit stands for all use cases.
StageStack stageStackOf(const Portfolio& portfolio, QDate today, BusinessUnitId unit = {});

/// What a plan does for a stack: so many more use cases than today stand in \p stage or higher, first on \p date. Of all stages the one
/// with most of them; no use cases where nothing rises.
struct StageRise {
    int useCases = 0;
    int stage = 0;
    QDate date;
};
StageRise stageRiseOf(const StageStack& stack);

}  // namespace stagepath
