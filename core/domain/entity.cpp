#include "core/domain/entity.h"

namespace stagepath {

namespace {

/// Builds the descriptor of one member; `access` maps an object to the member.
template <class T, class Access>
constexpr Field<T> field(const char* column, const char* label, FieldType type, Access,
                         EntityKind target = EntityKind::Setting) {
    return {column, label, type, [](const T& t) -> Value { return toValue(Access{}(t)); },
            [](T& t, const Value& v) { fromValue(v, Access{}(t)); }, target};
}

constexpr const char* kTables[kEntityKindCount] = {"business_unit", "person", "impact_criterion", "workstream", "use_case", "impact_score", "assessment", "assessment_level", "assessment_answer", "initiative", "outcome", "dependency", "milestone", "baseline", "baseline_item", "target", "setting"};

}  // namespace

#define MEMBER(path) [](auto& o) -> auto& { return o.path; }
#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)

std::span<const Field<BusinessUnit>> Entity<BusinessUnit>::fields() {
    static constexpr Field<BusinessUnit> all[] = {
        field<BusinessUnit>("position", "", FieldType::Integer, MEMBER(position)),
        field<BusinessUnit>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<BusinessUnit>("color", LABEL("Colour"), FieldType::Text, MEMBER(color)),
    };
    return all;
}

std::span<const Field<Person>> Entity<Person>::fields() {
    static constexpr Field<Person> all[] = {
        field<Person>("position", "", FieldType::Integer, MEMBER(position)),
        field<Person>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<Person>("role", LABEL("Role"), FieldType::Text, MEMBER(role)),
        field<Person>("unit", LABEL("Business unit"), FieldType::Reference, MEMBER(unit), EntityKind::BusinessUnit),
        field<Person>("email", LABEL("E-mail"), FieldType::Text, MEMBER(email)),
        field<Person>("executive", LABEL("Executive"), FieldType::Boolean, MEMBER(executive)),
    };
    return all;
}

std::span<const Field<ImpactCriterion>> Entity<ImpactCriterion>::fields() {
    static constexpr Field<ImpactCriterion> all[] = {
        field<ImpactCriterion>("position", "", FieldType::Integer, MEMBER(position)),
        field<ImpactCriterion>("key", LABEL("Key"), FieldType::Text, MEMBER(key)),
        field<ImpactCriterion>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<ImpactCriterion>("weight", LABEL("Weight"), FieldType::Real, MEMBER(weight)),
    };
    return all;
}

std::span<const Field<Workstream>> Entity<Workstream>::fields() {
    static constexpr Field<Workstream> all[] = {
        field<Workstream>("position", "", FieldType::Integer, MEMBER(position)),
        field<Workstream>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<Workstream>("color", LABEL("Colour"), FieldType::Text, MEMBER(color)),
    };
    return all;
}

std::span<const Field<UseCase>> Entity<UseCase>::fields() {
    static constexpr Field<UseCase> all[] = {
        field<UseCase>("position", "", FieldType::Integer, MEMBER(position)),
        field<UseCase>("external_id", LABEL("Id"), FieldType::Text, MEMBER(externalId)),
        field<UseCase>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<UseCase>("summary", LABEL("Summary"), FieldType::LongText, MEMBER(summary)),
        field<UseCase>("unit", LABEL("Business unit"), FieldType::Reference, MEMBER(unit), EntityKind::BusinessUnit),
        field<UseCase>("category", LABEL("Category"), FieldType::Text, MEMBER(category)),
        field<UseCase>("tags", LABEL("Tags"), FieldType::Text, MEMBER(tags)),
        field<UseCase>("lifecycle", LABEL("Lifecycle"), FieldType::Choice, MEMBER(lifecycle)),
        field<UseCase>("stage", LABEL("Stage"), FieldType::Choice, MEMBER(stage)),
        field<UseCase>("stage_since", LABEL("In this stage since"), FieldType::Date, MEMBER(stageSince)),
        field<UseCase>("accountable", LABEL("Accountable owner"), FieldType::Reference, MEMBER(accountable), EntityKind::Person),
        field<UseCase>("lead", LABEL("Lead"), FieldType::Reference, MEMBER(lead), EntityKind::Person),
        field<UseCase>("annual_value", LABEL("Annual value"), FieldType::Money, MEMBER(annualValue)),
        field<UseCase>("target_stage", LABEL("Target stage"), FieldType::Choice, MEMBER(targetStage)),
        field<UseCase>("target_date", LABEL("Target date"), FieldType::Date, MEMBER(targetDate)),
        field<UseCase>("started", LABEL("Started"), FieldType::PartialDate, MEMBER(started)),
        field<UseCase>("live_since", LABEL("Live since"), FieldType::PartialDate, MEMBER(liveSince)),
        field<UseCase>("notes", LABEL("Notes"), FieldType::LongText, MEMBER(notes)),
        field<UseCase>("placed_readiness", LABEL("Placed readiness"), FieldType::Real, MEMBER(placedReadiness)),
        field<UseCase>("placed_impact", LABEL("Placed impact"), FieldType::Real, MEMBER(placedImpact)),
        field<UseCase>("custom", LABEL("Custom fields"), FieldType::Json, MEMBER(custom)),
    };
    return all;
}

std::span<const Field<ImpactScore>> Entity<ImpactScore>::fields() {
    static constexpr Field<ImpactScore> all[] = {
        field<ImpactScore>("use_case", LABEL("Use case"), FieldType::Reference, MEMBER(useCase), EntityKind::UseCase),
        field<ImpactScore>("criterion", LABEL("Impact criterion"), FieldType::Reference, MEMBER(criterion), EntityKind::ImpactCriterion),
        field<ImpactScore>("score", LABEL("Score"), FieldType::Integer, MEMBER(score)),
    };
    return all;
}

std::span<const Field<Assessment>> Entity<Assessment>::fields() {
    static constexpr Field<Assessment> all[] = {
        field<Assessment>("unit", LABEL("Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Assessment>("use_case", LABEL("Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Assessment>("date", LABEL("Date"), FieldType::Date, MEMBER(date)),
        field<Assessment>("by", LABEL("By"), FieldType::Reference, MEMBER(by), EntityKind::Person),
        field<Assessment>("mode", LABEL("Mode"), FieldType::Choice, MEMBER(mode)),
    };
    return all;
}

std::span<const Field<AssessmentLevel>> Entity<AssessmentLevel>::fields() {
    static constexpr Field<AssessmentLevel> all[] = {
        field<AssessmentLevel>("assessment", LABEL("Assessment"), FieldType::Reference, MEMBER(assessment), EntityKind::Assessment),
        field<AssessmentLevel>("dimension", LABEL("Dimension"), FieldType::Choice, MEMBER(dimension)),
        field<AssessmentLevel>("level", LABEL("Level"), FieldType::Integer, MEMBER(level)),
        field<AssessmentLevel>("reason", LABEL("Reason"), FieldType::LongText, MEMBER(reason)),
    };
    return all;
}

std::span<const Field<AssessmentAnswer>> Entity<AssessmentAnswer>::fields() {
    static constexpr Field<AssessmentAnswer> all[] = {
        field<AssessmentAnswer>("assessment", LABEL("Assessment"), FieldType::Reference, MEMBER(assessment), EntityKind::Assessment),
        field<AssessmentAnswer>("criterion", LABEL("Criterion"), FieldType::Text, MEMBER(criterion)),
        field<AssessmentAnswer>("state", LABEL("Answer"), FieldType::Choice, MEMBER(state)),
        field<AssessmentAnswer>("level", LABEL("Level"), FieldType::Integer, MEMBER(level)),
        field<AssessmentAnswer>("evidence", LABEL("Evidence"), FieldType::LongText, MEMBER(evidence)),
        field<AssessmentAnswer>("reason", LABEL("Reason"), FieldType::LongText, MEMBER(reason)),
    };
    return all;
}

std::span<const Field<Initiative>> Entity<Initiative>::fields() {
    static constexpr Field<Initiative> all[] = {
        field<Initiative>("position", "", FieldType::Integer, MEMBER(position)),
        field<Initiative>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<Initiative>("kind", LABEL("Kind"), FieldType::Choice, MEMBER(kind)),
        field<Initiative>("workstream", LABEL("Workstream"), FieldType::Reference, MEMBER(workstream), EntityKind::Workstream),
        field<Initiative>("use_case", LABEL("Use case"), FieldType::Reference, MEMBER(useCase), EntityKind::UseCase),
        field<Initiative>("start", LABEL("Start"), FieldType::Date, MEMBER(start)),
        field<Initiative>("finish", LABEL("Finish"), FieldType::Date, MEMBER(finish)),
        field<Initiative>("progress", LABEL("Progress"), FieldType::Integer, MEMBER(progress)),
        field<Initiative>("lead", LABEL("Lead"), FieldType::Reference, MEMBER(lead), EntityKind::Person),
        field<Initiative>("locked", LABEL("Locked"), FieldType::Boolean, MEMBER(locked)),
        field<Initiative>("notes", LABEL("Notes"), FieldType::LongText, MEMBER(notes)),
    };
    return all;
}

std::span<const Field<Outcome>> Entity<Outcome>::fields() {
    static constexpr Field<Outcome> all[] = {
        field<Outcome>("initiative", LABEL("Initiative"), FieldType::Reference, MEMBER(initiative), EntityKind::Initiative),
        field<Outcome>("unit", LABEL("Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Outcome>("use_case", LABEL("Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Outcome>("dimension", LABEL("Dimension"), FieldType::Choice, MEMBER(dimension)),
        field<Outcome>("criterion", LABEL("Criterion"), FieldType::Text, MEMBER(criterion)),
        field<Outcome>("level", LABEL("Level"), FieldType::Integer, MEMBER(level)),
    };
    return all;
}

std::span<const Field<Dependency>> Entity<Dependency>::fields() {
    static constexpr Field<Dependency> all[] = {
        field<Dependency>("predecessor", LABEL("Predecessor"), FieldType::Reference, MEMBER(predecessor), EntityKind::Initiative),
        field<Dependency>("successor", LABEL("Successor"), FieldType::Reference, MEMBER(successor), EntityKind::Initiative),
        field<Dependency>("type", LABEL("Type"), FieldType::Choice, MEMBER(type)),
        field<Dependency>("lag_days", LABEL("Lag in days"), FieldType::Integer, MEMBER(lagDays)),
    };
    return all;
}

std::span<const Field<Milestone>> Entity<Milestone>::fields() {
    static constexpr Field<Milestone> all[] = {
        field<Milestone>("position", "", FieldType::Integer, MEMBER(position)),
        field<Milestone>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<Milestone>("kind", LABEL("Kind"), FieldType::Choice, MEMBER(kind)),
        field<Milestone>("date", LABEL("Date"), FieldType::Date, MEMBER(date)),
        field<Milestone>("unit", LABEL("Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Milestone>("use_case", LABEL("Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Milestone>("stage", LABEL("Stage"), FieldType::Choice, MEMBER(stage)),
    };
    return all;
}

std::span<const Field<Baseline>> Entity<Baseline>::fields() {
    static constexpr Field<Baseline> all[] = {
        field<Baseline>("name", LABEL("Name"), FieldType::Text, MEMBER(name)),
        field<Baseline>("date", LABEL("Date"), FieldType::Date, MEMBER(date)),
    };
    return all;
}

std::span<const Field<BaselineItem>> Entity<BaselineItem>::fields() {
    static constexpr Field<BaselineItem> all[] = {
        field<BaselineItem>("baseline", LABEL("Baseline"), FieldType::Reference, MEMBER(baseline), EntityKind::Baseline),
        field<BaselineItem>("initiative", LABEL("Initiative"), FieldType::Integer, MEMBER(initiative)),
        field<BaselineItem>("start", LABEL("Start"), FieldType::Date, MEMBER(start)),
        field<BaselineItem>("finish", LABEL("Finish"), FieldType::Date, MEMBER(finish)),
    };
    return all;
}

std::span<const Field<Target>> Entity<Target>::fields() {
    static constexpr Field<Target> all[] = {
        field<Target>("unit", LABEL("Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Target>("use_case", LABEL("Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Target>("stage", LABEL("Stage"), FieldType::Choice, MEMBER(stage)),
        field<Target>("date", LABEL("Date"), FieldType::Date, MEMBER(date)),
    };
    return all;
}

#undef MEMBER
#undef LABEL

const char* tableName(EntityKind kind) { return kTables[static_cast<int>(kind)]; }

std::optional<EntityKind> kindOfTable(QStringView name) {
    for (int i = 0; i < kEntityKindCount; ++i) {
        if (name == QLatin1String(kTables[i])) return static_cast<EntityKind>(i);
    }
    return std::nullopt;
}

}  // namespace stagepath
