// One descriptor per entity: its table, and for each field the column, label, type, get and set. It drives SQL,
// table columns, import mapping, export, history text and comparison.
#pragma once

#include "core/domain/entities.h"
#include "core/domain/values/value.h"

#include <QCoreApplication>

#include <span>

namespace stagepath {

/// The tables of a workspace in an order in which parents come before children.
enum class EntityKind {
    BusinessUnit,
    Person,
    ImpactCriterion,
    Workstream,
    UseCase,
    ImpactScore,
    Assessment,
    AssessmentLevel,
    AssessmentAnswer,
    Initiative,
    Outcome,
    Dependency,
    Milestone,
    Baseline,
    BaselineItem,
    Target,
    Dismissal,
    Setting,  ///< not an entity: key → JSON text, see Settings
};
inline constexpr int kEntityKindCount = 18;

/// What a field holds, for editors, exports and texts.
enum class FieldType { Text, LongText, Integer, Real, Boolean, Date, PartialDate, Money, Choice, Reference, Json };

/// What of a field is for nobody outside; a copy for somebody there is made without it.
enum class Internal {
    No,
    Note,    ///< a note among us
    Author,  ///< who entered it
};

template <class T>
struct Field {
    const char* column;  ///< column in SQL and key in JSON
    const char* label;   ///< English; translate in context "Field"
    FieldType type;
    Value (*get)(const T&);
    void (*set)(T&, const Value&);
    /// For references the kind they point at; else EntityKind::Setting.
    EntityKind target = EntityKind::Setting;
    Internal internal = Internal::No;
};

/// Specialised for each entity: `kind`, `table` (SQL name) and `fields()`; `id` is not among the fields.
template <class T>
struct Entity;

#define STAGEPATH_ENTITY(T, tableName)                       \
    template <>                                              \
    struct Entity<T> {                                       \
        static constexpr EntityKind kind = EntityKind::T;    \
        static constexpr const char* table = tableName;      \
        static std::span<const Field<T>> fields();           \
    }
STAGEPATH_ENTITY(BusinessUnit, "business_unit");
STAGEPATH_ENTITY(Person, "person");
STAGEPATH_ENTITY(UseCase, "use_case");
STAGEPATH_ENTITY(ImpactCriterion, "impact_criterion");
STAGEPATH_ENTITY(ImpactScore, "impact_score");
STAGEPATH_ENTITY(Assessment, "assessment");
STAGEPATH_ENTITY(AssessmentLevel, "assessment_level");
STAGEPATH_ENTITY(AssessmentAnswer, "assessment_answer");
STAGEPATH_ENTITY(Workstream, "workstream");
STAGEPATH_ENTITY(Initiative, "initiative");
STAGEPATH_ENTITY(Outcome, "outcome");
STAGEPATH_ENTITY(Dependency, "dependency");
STAGEPATH_ENTITY(Milestone, "milestone");
STAGEPATH_ENTITY(Baseline, "baseline");
STAGEPATH_ENTITY(BaselineItem, "baseline_item");
STAGEPATH_ENTITY(Target, "target");
STAGEPATH_ENTITY(Dismissal, "dismissal");
#undef STAGEPATH_ENTITY

/// Calls `f.template operator()<T>()` for every entity, parents before children.
template <class F>
void forEachEntity(F&& f) {
    f.template operator()<BusinessUnit>();
    f.template operator()<Person>();
    f.template operator()<ImpactCriterion>();
    f.template operator()<Workstream>();
    f.template operator()<UseCase>();
    f.template operator()<ImpactScore>();
    f.template operator()<Assessment>();
    f.template operator()<AssessmentLevel>();
    f.template operator()<AssessmentAnswer>();
    f.template operator()<Initiative>();
    f.template operator()<Outcome>();
    f.template operator()<Dependency>();
    f.template operator()<Milestone>();
    f.template operator()<Baseline>();
    f.template operator()<BaselineItem>();
    f.template operator()<Target>();
    f.template operator()<Dismissal>();
}

/// The field of T stored in \p column; nullptr if there is none.
template <class T>
const Field<T>* fieldOf(QStringView column) {
    for (const Field<T>& f : Entity<T>::fields()) {
        if (column == QLatin1String(f.column)) return &f;
    }
    return nullptr;
}

/// SQL name of the table of \p kind.
const char* tableName(EntityKind kind);
/// The kind stored in table \p name; nothing if it is not one of ours.
std::optional<EntityKind> kindOfTable(QStringView name);

template <class T>
QString fieldLabel(const Field<T>& f) {
    return QCoreApplication::translate("Field", f.label);
}

}  // namespace stagepath
