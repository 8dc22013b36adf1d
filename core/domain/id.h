// Typed row identifiers: random positive 63-bit integers, so that copies of a workspace can be merged.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace stagepath {

/// Identifies one row of entity \p Tag. 0 means "none"; every stored id is positive.
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    QString toString() const { return QString::number(value); }
    constexpr auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept {
    return ::qHash(id.value, seed);
}

struct BusinessUnit;
struct Person;
struct UseCase;
struct ImpactCriterion;
struct ImpactScore;
struct Assessment;
struct AssessmentLevel;
struct AssessmentAnswer;
struct Workstream;
struct Initiative;
struct Outcome;
struct Dependency;
struct Milestone;
struct Baseline;
struct BaselineItem;
struct Target;
struct Dismissal;

using BusinessUnitId = Id<BusinessUnit>;
using PersonId = Id<Person>;
using UseCaseId = Id<UseCase>;
using ImpactCriterionId = Id<ImpactCriterion>;
using ImpactScoreId = Id<ImpactScore>;
using AssessmentId = Id<Assessment>;
using AssessmentLevelId = Id<AssessmentLevel>;
using AssessmentAnswerId = Id<AssessmentAnswer>;
using WorkstreamId = Id<Workstream>;
using InitiativeId = Id<Initiative>;
using OutcomeId = Id<Outcome>;
using DependencyId = Id<Dependency>;
using MilestoneId = Id<Milestone>;
using BaselineId = Id<Baseline>;
using BaselineItemId = Id<BaselineItem>;
using TargetId = Id<Target>;
using DismissalId = Id<Dismissal>;

}  // namespace stagepath
