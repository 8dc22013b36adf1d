// The plain values a workspace holds, one struct per table. Nothing here is derived; figures live in core/analysis.
#pragma once

#include "core/domain/enums.h"
#include "core/domain/id.h"
#include "core/domain/subject.h"
#include "core/domain/values/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>

namespace stagepath {

/// A part of the organisation. `color` is a category token, c1 to c8.
struct BusinessUnit {
    BusinessUnitId id;
    qint64 position = 0;
    QString name;
    QString color;
    bool operator==(const BusinessUnit&) const = default;
};

/// Somebody who leads, or (as an executive) can be accountable.
struct Person {
    PersonId id;
    qint64 position = 0;
    QString name;
    QString role;
    BusinessUnitId unit;
    QString email;
    bool executive = false;
    bool operator==(const Person&) const = default;
};

/// One AI application of the organisation.
struct UseCase {
    UseCaseId id;
    qint64 position = 0;
    QString externalId;
    QString name;
    QString summary;
    BusinessUnitId unit;
    QString category;
    QString tags;  ///< separated by "; "
    Lifecycle lifecycle = Lifecycle::NotStated;
    int stage = 0;  ///< set by people, 0 to 4; 0 = not started
    QDate stageSince;
    PersonId accountable;
    PersonId lead;
    std::optional<qint64> annualValue;  ///< minor units of the workspace's currency, per year at full scale
    std::optional<int> targetStage;     ///< 1 to 4
    QDate targetDate;
    PartialDate started;
    PartialDate liveSince;
    QString notes;
    std::optional<double> placedReadiness;  ///< placement by hand, 0 to 100
    std::optional<double> placedImpact;     ///< placement by hand, 0 to 100
    QString custom;                         ///< custom text fields as one JSON object {name: text}; empty if none
    bool operator==(const UseCase&) const = default;
};

/// A weighted yardstick of strategic impact.
struct ImpactCriterion {
    ImpactCriterionId id;
    qint64 position = 0;
    QString key;
    QString name;
    double weight = 0;  ///< 0 or more; the sum is normalised
    QString words;      ///< what a score of 0 to 5 says, as one JSON array of six texts; empty where the built-in words hold
    bool operator==(const ImpactCriterion&) const = default;
};

struct ImpactScore {
    ImpactScoreId id;
    UseCaseId useCase;
    ImpactCriterionId criterion;
    int score = 0;  ///< 0 to 5
    bool operator==(const ImpactScore&) const = default;
};

/// A dated round of answers for one subject; its levels and answers are rows of their own.
struct Assessment {
    AssessmentId id;
    Subject subject;
    QDate date;
    PersonId by;
    AssessmentMode mode = AssessmentMode::Full;
    QString pack;                       ///< id of the model that was in force; empty in rounds of version 1
    std::optional<int> packVersion;
    QDate closed;                       ///< since when the round doesn't change any more; null while it is open
    bool operator==(const Assessment&) const = default;
};

/// A dimension set directly in a round, with its reason.
struct AssessmentLevel {
    AssessmentLevelId id;
    AssessmentId assessment;
    Dimension dimension = Dimension::Data;
    int level = 0;  ///< 0 to 4
    QString reason;
    bool operator==(const AssessmentLevel&) const = default;
};

/// The answer to one criterion in a round.
struct AssessmentAnswer {
    AssessmentAnswerId id;
    AssessmentId assessment;
    QString criterion;  ///< key of the content pack: DR1 … MO6
    AnswerState state = AnswerState::Level;
    int level = 0;  ///< 0 to 4; 0 where unknown or not applicable
    QString evidence;
    QString reason;
    QString link;  ///< where the evidence lies: an address or a path
    PersonId by;   ///< who answered, where it is not who led the round
    QDate at;      ///< when, where it is not the round's date
    bool operator==(const AssessmentAnswer&) const = default;
};

/// A lane of the roadmap.
struct Workstream {
    WorkstreamId id;
    qint64 position = 0;
    QString name;
    QString color;
    bool operator==(const Workstream&) const = default;
};

/// A bar on the roadmap.
struct Initiative {
    InitiativeId id;
    qint64 position = 0;
    QString name;
    InitiativeKind kind = InitiativeKind::Work;
    WorkstreamId workstream;
    UseCaseId useCase;
    QDate start;
    QDate finish;      ///< inclusive; never before start
    int progress = 0;  ///< percent, 0 to 100
    PersonId lead;
    bool locked = false;
    QString notes;
    bool operator==(const Initiative&) const = default;
};

/// What finishing an initiative brings: subject reaches level in a dimension or in one criterion of it.
struct Outcome {
    OutcomeId id;
    InitiativeId initiative;
    Subject subject;
    std::optional<Dimension> dimension;  ///< set where criterion is empty
    QString criterion;
    int level = 0;  ///< 0 to 4
    bool operator==(const Outcome&) const = default;
};

struct Dependency {
    DependencyId id;
    InitiativeId predecessor;
    InitiativeId successor;
    DependencyType type = DependencyType::FinishToStart;
    int lagDays = 0;  ///< calendar days; may be negative
    bool operator==(const Dependency&) const = default;
};

/// A dated point; a gate asks for a stage of a subject on that date.
struct Milestone {
    MilestoneId id;
    qint64 position = 0;
    QString name;
    MilestoneKind kind = MilestoneKind::Milestone;
    QDate date;
    Subject subject;
    int stage = 0;  ///< 1 to 4 for a gate, else 0
    bool operator==(const Milestone&) const = default;
};

/// A named, frozen copy of the plan's dates.
struct Baseline {
    BaselineId id;
    QString name;
    QDate date;
    QString milestones = {};  ///< those of the plan when it was taken, see frozenMilestones(); empty in baselines of version 1 to 3
    bool operator==(const Baseline&) const = default;
};

/// One initiative's dates in a baseline. The initiative may be gone meanwhile.
struct BaselineItem {
    BaselineItemId id;
    BaselineId baseline;
    InitiativeId initiative;
    QDate start;
    QDate finish;
    QString name;  ///< of the initiative when the baseline was taken; empty in baselines of version 1 and 2
    QString content = {};  ///< what it brings, see frozenContent(); empty in baselines of version 1 to 3
    bool operator==(const BaselineItem&) const = default;
};

/// The stage a subject shall have reached on a date.
struct Target {
    TargetId id;
    Subject subject;
    int stage = 0;  ///< 1 to 4
    QDate date;
    bool operator==(const Target&) const = default;
};

/// A finding that somebody has looked at and put aside, with the reason. What it stood on may be gone meanwhile.
struct Dismissal {
    DismissalId id;
    QString checkKey;            ///< as in Finding::key
    QString kind;                ///< what the finding stands on: "enterprise", else the name of its table
    std::optional<qint64> item;  ///< its id; none for the enterprise
    QString detail;              ///< tells findings of one check on one thing apart; empty where there is one only
    QString reason;              ///< never empty
    QDate at;
    QString author;  ///< who put it aside, as the history names them
    bool operator==(const Dismissal&) const = default;
};

}  // namespace stagepath
