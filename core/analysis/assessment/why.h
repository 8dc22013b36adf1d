// Why a level or a stage is what it is: the parts of its computation, each with its sentence.
#pragma once

#include "core/analysis/levels.h"

namespace stagepath {

enum class WhyKind {
    NotKnown,         ///< neither own nor inherited
    Mean,             ///< `value` from `count` answered criteria
    HeldByGate,       ///< not above gate criterion `criterion` at `needed`, + 1
    SetDirectly,      ///< to `value` in the round of `date`, for `reason`
    Inherited,        ///< from `source`
    Raised,           ///< to `value` by `initiative`, which finishes on `date`
    StageEarned,      ///< `stage`: all gates up to it hold
    DimensionBelow,   ///< `dimension` at `value` where the next stage needs `needed`
    CriterionBelow,   ///< gate criterion `criterion` at `value` where the next stage needs `needed`
    WeakestDimension, ///< `dimension` at `value` beside a plain average of `average`
};

/// One part. Which members carry something, the kind says.
struct WhyPart {
    WhyKind kind = WhyKind::NotKnown;
    Dimension dimension = Dimension::Data;
    QString criterion;
    double value = 0;
    double needed = 0;
    bool answered = true;  ///< of a gate criterion below what is needed
    double average = 0;
    int count = 0;
    int stage = 0;
    QDate date;
    QString reason;
    Subject source;
    InitiativeId initiative;
    QString text;  ///< the part as a translated sentence
};

/// The level of \p d of \p subject on \p date, seen from \p today: dates after it count what the plan brings.
QList<WhyPart> whyLevel(const Portfolio& portfolio, const Subject& subject, Dimension d, QDate date, QDate today);
/// The earned stage: what carries it, what holds the next one back, the average and the weakest dimension.
QList<WhyPart> whyStage(const Portfolio& portfolio, const Subject& subject, QDate date, QDate today);
/// The same in one sentence for a summary: the dimensions without an answer, else the lowest level below its gate, else the gate
/// criteria that hold the next stage back. Empty where not assessed.
QString whatDecides(const Portfolio& portfolio, const Subject& subject, QDate date);

}  // namespace stagepath
