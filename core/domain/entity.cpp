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

/// The same for a text column that came with a later version: empty is NULL there, as in the rows of older files.
template <class T, class Access>
constexpr Field<T> laterText(const char* column, const char* label, FieldType type, Access) {
    return {column, label, type, [](const T& t) -> Value { return Access{}(t).isEmpty() ? Value{} : Value{Access{}(t)}; },
            [](T& t, const Value& v) { fromValue(v, Access{}(t)); }};
}

/// Marks what is for nobody outside.
template <class T>
constexpr Field<T> internal(Internal what, Field<T> f) {
    f.internal = what;
    return f;
}

constexpr const char* kTables[kEntityKindCount] = {"business_unit", "person", "impact_criterion", "workstream", "use_case", "impact_score", "assessment", "assessment_level", "assessment_answer", "initiative", "outcome", "dependency", "milestone", "baseline", "baseline_item", "target", "dismissal", "setting"};

}  // namespace

#define MEMBER(path) [](auto& o) -> auto& { return o.path; }

std::span<const Field<BusinessUnit>> Entity<BusinessUnit>::fields() {
    static constexpr Field<BusinessUnit> all[] = {
        field<BusinessUnit>("position", "", FieldType::Integer, MEMBER(position)),
        field<BusinessUnit>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<BusinessUnit>("color", QT_TRANSLATE_NOOP("Field", "Colour"), FieldType::Text, MEMBER(color)),
    };
    return all;
}

std::span<const Field<Person>> Entity<Person>::fields() {
    static constexpr Field<Person> all[] = {
        field<Person>("position", "", FieldType::Integer, MEMBER(position)),
        field<Person>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<Person>("role", QT_TRANSLATE_NOOP("Field", "Role"), FieldType::Text, MEMBER(role)),
        field<Person>("unit", QT_TRANSLATE_NOOP("Field", "Business unit"), FieldType::Reference, MEMBER(unit), EntityKind::BusinessUnit),
        field<Person>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldType::Text, MEMBER(email)),
        field<Person>("executive", QT_TRANSLATE_NOOP("Field", "Executive"), FieldType::Boolean, MEMBER(executive)),
    };
    return all;
}

std::span<const Field<ImpactCriterion>> Entity<ImpactCriterion>::fields() {
    static constexpr Field<ImpactCriterion> all[] = {
        field<ImpactCriterion>("position", "", FieldType::Integer, MEMBER(position)),
        field<ImpactCriterion>("key", QT_TRANSLATE_NOOP("Field", "Key"), FieldType::Text, MEMBER(key)),
        field<ImpactCriterion>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<ImpactCriterion>("weight", QT_TRANSLATE_NOOP("Field", "Weight"), FieldType::Real, MEMBER(weight)),
        laterText<ImpactCriterion>("words", QT_TRANSLATE_NOOP("Field", "Words of the scores"), FieldType::Json, MEMBER(words)),
    };
    return all;
}

std::span<const Field<Workstream>> Entity<Workstream>::fields() {
    static constexpr Field<Workstream> all[] = {
        field<Workstream>("position", "", FieldType::Integer, MEMBER(position)),
        field<Workstream>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<Workstream>("color", QT_TRANSLATE_NOOP("Field", "Colour"), FieldType::Text, MEMBER(color)),
    };
    return all;
}

std::span<const Field<UseCase>> Entity<UseCase>::fields() {
    static constexpr Field<UseCase> all[] = {
        field<UseCase>("position", "", FieldType::Integer, MEMBER(position)),
        field<UseCase>("external_id", QT_TRANSLATE_NOOP("Field", "Id"), FieldType::Text, MEMBER(externalId)),
        field<UseCase>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<UseCase>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), FieldType::LongText, MEMBER(summary)),
        field<UseCase>("unit", QT_TRANSLATE_NOOP("Field", "Business unit"), FieldType::Reference, MEMBER(unit), EntityKind::BusinessUnit),
        field<UseCase>("category", QT_TRANSLATE_NOOP("Field", "Category"), FieldType::Text, MEMBER(category)),
        field<UseCase>("tags", QT_TRANSLATE_NOOP("Field", "Tags"), FieldType::Text, MEMBER(tags)),
        field<UseCase>("lifecycle", QT_TRANSLATE_NOOP("Field", "Lifecycle"), FieldType::Choice, MEMBER(lifecycle)),
        field<UseCase>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Choice, MEMBER(stage)),
        field<UseCase>("stage_since", QT_TRANSLATE_NOOP("Field", "In this stage since"), FieldType::Date, MEMBER(stageSince)),
        field<UseCase>("accountable", QT_TRANSLATE_NOOP("Field", "Accountable owner"), FieldType::Reference, MEMBER(accountable), EntityKind::Person),
        field<UseCase>("lead", QT_TRANSLATE_NOOP("Field", "Lead"), FieldType::Reference, MEMBER(lead), EntityKind::Person),
        field<UseCase>("annual_value", QT_TRANSLATE_NOOP("Field", "Annual value"), FieldType::Money, MEMBER(annualValue)),
        field<UseCase>("target_stage", QT_TRANSLATE_NOOP("Field", "Target stage"), FieldType::Choice, MEMBER(targetStage)),
        field<UseCase>("target_date", QT_TRANSLATE_NOOP("Field", "Target date"), FieldType::Date, MEMBER(targetDate)),
        field<UseCase>("started", QT_TRANSLATE_NOOP("Field", "Started"), FieldType::PartialDate, MEMBER(started)),
        field<UseCase>("live_since", QT_TRANSLATE_NOOP("Field", "Live since"), FieldType::PartialDate, MEMBER(liveSince)),
        internal(Internal::Note, field<UseCase>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), FieldType::LongText, MEMBER(notes))),
        field<UseCase>("placed_readiness", QT_TRANSLATE_NOOP("Field", "Placed readiness"), FieldType::Real, MEMBER(placedReadiness)),
        field<UseCase>("placed_impact", QT_TRANSLATE_NOOP("Field", "Placed impact"), FieldType::Real, MEMBER(placedImpact)),
        field<UseCase>("custom", QT_TRANSLATE_NOOP("Field", "Custom fields"), FieldType::Json, MEMBER(custom)),
    };
    return all;
}

std::span<const Field<ImpactScore>> Entity<ImpactScore>::fields() {
    static constexpr Field<ImpactScore> all[] = {
        field<ImpactScore>("use_case", QT_TRANSLATE_NOOP("Field", "Use case"), FieldType::Reference, MEMBER(useCase), EntityKind::UseCase),
        field<ImpactScore>("criterion", QT_TRANSLATE_NOOP("Field", "Impact criterion"), FieldType::Reference, MEMBER(criterion), EntityKind::ImpactCriterion),
        field<ImpactScore>("score", QT_TRANSLATE_NOOP("Field", "Score"), FieldType::Integer, MEMBER(score)),
    };
    return all;
}

std::span<const Field<Assessment>> Entity<Assessment>::fields() {
    static constexpr Field<Assessment> all[] = {
        field<Assessment>("unit", QT_TRANSLATE_NOOP("Field", "Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Assessment>("use_case", QT_TRANSLATE_NOOP("Field", "Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Assessment>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date, MEMBER(date)),
        internal(Internal::Author, field<Assessment>("by", QT_TRANSLATE_NOOP("Field", "By"), FieldType::Reference, MEMBER(by), EntityKind::Person)),
        field<Assessment>("mode", QT_TRANSLATE_NOOP("Field", "Mode"), FieldType::Choice, MEMBER(mode)),
        laterText<Assessment>("pack", QT_TRANSLATE_NOOP("Field", "Model"), FieldType::Text, MEMBER(pack)),
        field<Assessment>("pack_version", QT_TRANSLATE_NOOP("Field", "Version of the model"), FieldType::Integer, MEMBER(packVersion)),
        field<Assessment>("closed", QT_TRANSLATE_NOOP("Field", "Closed"), FieldType::Date, MEMBER(closed)),
    };
    return all;
}

std::span<const Field<AssessmentLevel>> Entity<AssessmentLevel>::fields() {
    static constexpr Field<AssessmentLevel> all[] = {
        field<AssessmentLevel>("assessment", QT_TRANSLATE_NOOP("Field", "Assessment"), FieldType::Reference, MEMBER(assessment), EntityKind::Assessment),
        field<AssessmentLevel>("dimension", QT_TRANSLATE_NOOP("Field", "Dimension"), FieldType::Choice, MEMBER(dimension)),
        field<AssessmentLevel>("level", QT_TRANSLATE_NOOP("Field", "Level"), FieldType::Integer, MEMBER(level)),
        field<AssessmentLevel>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldType::LongText, MEMBER(reason)),
    };
    return all;
}

std::span<const Field<AssessmentAnswer>> Entity<AssessmentAnswer>::fields() {
    static constexpr Field<AssessmentAnswer> all[] = {
        field<AssessmentAnswer>("assessment", QT_TRANSLATE_NOOP("Field", "Assessment"), FieldType::Reference, MEMBER(assessment), EntityKind::Assessment),
        field<AssessmentAnswer>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"), FieldType::Text, MEMBER(criterion)),
        field<AssessmentAnswer>("state", QT_TRANSLATE_NOOP("Field", "Answer"), FieldType::Choice, MEMBER(state)),
        field<AssessmentAnswer>("level", QT_TRANSLATE_NOOP("Field", "Level"), FieldType::Integer, MEMBER(level)),
        field<AssessmentAnswer>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), FieldType::LongText, MEMBER(evidence)),
        field<AssessmentAnswer>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldType::LongText, MEMBER(reason)),
        laterText<AssessmentAnswer>("link", QT_TRANSLATE_NOOP("Field", "Link"), FieldType::Text, MEMBER(link)),
        internal(Internal::Author, field<AssessmentAnswer>("by", QT_TRANSLATE_NOOP("Field", "By"), FieldType::Reference, MEMBER(by), EntityKind::Person)),
        field<AssessmentAnswer>("at", QT_TRANSLATE_NOOP("Field", "Answered on"), FieldType::Date, MEMBER(at)),
    };
    return all;
}

std::span<const Field<Initiative>> Entity<Initiative>::fields() {
    static constexpr Field<Initiative> all[] = {
        field<Initiative>("position", "", FieldType::Integer, MEMBER(position)),
        field<Initiative>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<Initiative>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, MEMBER(kind)),
        field<Initiative>("workstream", QT_TRANSLATE_NOOP("Field", "Workstream"), FieldType::Reference, MEMBER(workstream), EntityKind::Workstream),
        field<Initiative>("use_case", QT_TRANSLATE_NOOP("Field", "Use case"), FieldType::Reference, MEMBER(useCase), EntityKind::UseCase),
        field<Initiative>("start", QT_TRANSLATE_NOOP("Field", "Start"), FieldType::Date, MEMBER(start)),
        field<Initiative>("finish", QT_TRANSLATE_NOOP("Field", "Finish"), FieldType::Date, MEMBER(finish)),
        field<Initiative>("progress", QT_TRANSLATE_NOOP("Field", "Progress"), FieldType::Integer, MEMBER(progress)),
        field<Initiative>("lead", QT_TRANSLATE_NOOP("Field", "Lead"), FieldType::Reference, MEMBER(lead), EntityKind::Person),
        field<Initiative>("locked", QT_TRANSLATE_NOOP("Field", "Locked"), FieldType::Boolean, MEMBER(locked)),
        internal(Internal::Note, field<Initiative>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), FieldType::LongText, MEMBER(notes))),
    };
    return all;
}

std::span<const Field<Outcome>> Entity<Outcome>::fields() {
    static constexpr Field<Outcome> all[] = {
        field<Outcome>("initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), FieldType::Reference, MEMBER(initiative), EntityKind::Initiative),
        field<Outcome>("unit", QT_TRANSLATE_NOOP("Field", "Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Outcome>("use_case", QT_TRANSLATE_NOOP("Field", "Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Outcome>("dimension", QT_TRANSLATE_NOOP("Field", "Dimension"), FieldType::Choice, MEMBER(dimension)),
        field<Outcome>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"), FieldType::Text, MEMBER(criterion)),
        field<Outcome>("level", QT_TRANSLATE_NOOP("Field", "Level"), FieldType::Integer, MEMBER(level)),
    };
    return all;
}

std::span<const Field<Dependency>> Entity<Dependency>::fields() {
    static constexpr Field<Dependency> all[] = {
        field<Dependency>("predecessor", QT_TRANSLATE_NOOP("Field", "Predecessor"), FieldType::Reference, MEMBER(predecessor), EntityKind::Initiative),
        field<Dependency>("successor", QT_TRANSLATE_NOOP("Field", "Successor"), FieldType::Reference, MEMBER(successor), EntityKind::Initiative),
        field<Dependency>("type", QT_TRANSLATE_NOOP("Field", "Type"), FieldType::Choice, MEMBER(type)),
        field<Dependency>("lag_days", QT_TRANSLATE_NOOP("Field", "Lag in days"), FieldType::Integer, MEMBER(lagDays)),
    };
    return all;
}

std::span<const Field<Milestone>> Entity<Milestone>::fields() {
    static constexpr Field<Milestone> all[] = {
        field<Milestone>("position", "", FieldType::Integer, MEMBER(position)),
        field<Milestone>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<Milestone>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, MEMBER(kind)),
        field<Milestone>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date, MEMBER(date)),
        field<Milestone>("unit", QT_TRANSLATE_NOOP("Field", "Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Milestone>("use_case", QT_TRANSLATE_NOOP("Field", "Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Milestone>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Choice, MEMBER(stage)),
    };
    return all;
}

std::span<const Field<Baseline>> Entity<Baseline>::fields() {
    static constexpr Field<Baseline> all[] = {
        field<Baseline>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        field<Baseline>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date, MEMBER(date)),
        laterText<Baseline>("milestones", "", FieldType::Json, MEMBER(milestones)),
    };
    return all;
}

std::span<const Field<BaselineItem>> Entity<BaselineItem>::fields() {
    static constexpr Field<BaselineItem> all[] = {
        field<BaselineItem>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline"), FieldType::Reference, MEMBER(baseline), EntityKind::Baseline),
        field<BaselineItem>("initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), FieldType::Integer, MEMBER(initiative)),
        field<BaselineItem>("start", QT_TRANSLATE_NOOP("Field", "Start"), FieldType::Date, MEMBER(start)),
        field<BaselineItem>("finish", QT_TRANSLATE_NOOP("Field", "Finish"), FieldType::Date, MEMBER(finish)),
        laterText<BaselineItem>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, MEMBER(name)),
        laterText<BaselineItem>("content", "", FieldType::Json, MEMBER(content)),
    };
    return all;
}

std::span<const Field<Target>> Entity<Target>::fields() {
    static constexpr Field<Target> all[] = {
        field<Target>("unit", QT_TRANSLATE_NOOP("Field", "Business unit"), FieldType::Reference, MEMBER(subject.unit), EntityKind::BusinessUnit),
        field<Target>("use_case", QT_TRANSLATE_NOOP("Field", "Use case"), FieldType::Reference, MEMBER(subject.useCase), EntityKind::UseCase),
        field<Target>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Choice, MEMBER(stage)),
        field<Target>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date, MEMBER(date)),
    };
    return all;
}

std::span<const Field<Dismissal>> Entity<Dismissal>::fields() {
    static constexpr Field<Dismissal> all[] = {
        field<Dismissal>("check_key", QT_TRANSLATE_NOOP("Field", "Check"), FieldType::Text, MEMBER(checkKey)),
        field<Dismissal>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Text, MEMBER(kind)),
        field<Dismissal>("item", "", FieldType::Integer, MEMBER(item)),
        field<Dismissal>("detail", "", FieldType::Text, MEMBER(detail)),
        field<Dismissal>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldType::LongText, MEMBER(reason)),
        field<Dismissal>("at", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date, MEMBER(at)),
        internal(Internal::Author, field<Dismissal>("author", QT_TRANSLATE_NOOP("Field", "By"), FieldType::Text, MEMBER(author))),
    };
    return all;
}

#undef MEMBER

const char* tableName(EntityKind kind) { return kTables[static_cast<int>(kind)]; }

std::optional<EntityKind> kindOfTable(QStringView name) {
    for (int i = 0; i < kEntityKindCount; ++i) {
        if (name == QLatin1String(kTables[i])) return static_cast<EntityKind>(i);
    }
    return std::nullopt;
}

}  // namespace stagepath
