// How far the plan has moved since a baseline was frozen.
#pragma once

#include "core/domain/portfolio.h"

#include <QList>

#include <optional>

namespace stagepath {

/// A date then and now; either is null where there was, or is, none.
struct DateSlip {
    QDate then;
    QDate now;
    /// Days later than then (negative: earlier); nothing where one of the dates is missing.
    std::optional<qint64> days() const { return then.isValid() && now.isValid() ? std::optional(then.daysTo(now)) : std::nullopt; }
    bool operator==(const DateSlip&) const = default;
};

struct InitiativeSlip {
    enum class State { Kept, Gone, Added };
    InitiativeId id;
    QString name;  ///< as it is now; of one that is gone as it was
    State state = State::Kept;
    DateSlip start;
    DateSlip finish;
};

/// When a subject earns a stage.
struct StageSlip {
    Subject subject;
    QString name;
    int stage = 0;
    DateSlip earned;
};

/// A milestone, or a gate and the stage it asks for.
struct MilestoneSlip {
    MilestoneId id;
    QString name;  ///< its subject's where it has none; of one that is gone as it was
    int stage = 0;
    InitiativeSlip::State state = InitiativeSlip::State::Kept;
    DateSlip date;
};

struct Slip {
    QList<InitiativeSlip> initiatives;  ///< in the order of the plan; those that are gone come last
    QList<StageSlip> stages;            ///< the enterprise, then the units, by stage; then the use cases where then and now differ
    QList<MilestoneSlip> milestones;    ///< in the order of the plan; those that are gone come last
    bool isWhole = true;                ///< outcomes and milestones were frozen too, which older versions did not do
};

/// The baselines, oldest first.
QList<Baseline> baselinesByDate(const Portfolio& portfolio);
/// The one frozen last; null where there is none.
BaselineId latestBaseline(const Portfolio& portfolio);

/// \p portfolio with the initiatives of \p baseline: their dates and outcomes, those that are gone as well. What came later has
/// no dates, so it brings nothing. A baseline of an older version kept no outcomes: those of today stand, and what is gone stays
/// gone.
Portfolio withBaseline(const Portfolio& portfolio, BaselineId baseline);

/// The plan on \p today against \p baseline. Stages that both plans had earned when it was frozen, and those that neither
/// reaches, are left out. Then and now differ in the plan alone: rounds and rules are those of today, and what was planned
/// counts as done on its date.
Slip slipOf(const Portfolio& portfolio, BaselineId baseline, QDate today);

}  // namespace stagepath
