#include "core/exchange/json/edit_lines.h"

#include "core/analysis/assessment/rounds.h"
#include "core/analysis/compare/change_words.h"
#include "core/analysis/plan/schedule.h"
#include "core/domain/pack/json_keys.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/json/edit_fields.h"
#include "core/exchange/json/json_guard.h"
#include "core/exchange/json/round_fields.h"
#include "core/exchange/json/setting_line.h"
#include "core/workspace/baseline_edit.h"

namespace stagepath {

namespace {

using Fields = QJsonObject;

template <class T>
QString titleOf(const T& row) {
    if constexpr (requires { row.name; }) return row.name;
    return {};
}

/// What the history calls a row of \p p: its name, or what it joins or is about.
template <class T>
QString calledIn(const Portfolio& p, const T& row) {
    QString called = titleOf(row);
    if (called.isEmpty()) called = RowNames(p).nameOf(Entity<T>::kind, row.id.value);
    return called.isEmpty() ? kindName(Entity<T>::kind) : called;
}

template <class T>
QString add(Workspace& w, const Fields& fields, const QString& text) {
    const T row = rowFrom<T>(w.portfolio(), fields);
    Id<T> id;
    const QString title = titleOf(row);
    w.edit(title.isEmpty() ? text : text + QStringLiteral(" “%1”").arg(title), [&](Editor& e) { id = e.insert(row); });
    return id.toString();
}

void refuseCircle(const Portfolio& portfolio, const Dependency& row) {
    if (row.predecessor == row.successor) return;  // refused wherever it is written
    const QList<InitiativeId> circle = circleClosedBy(portfolio, row.predecessor, row.successor);
    if (!circle.isEmpty()) throw Error(QCoreApplication::translate("EditLines", "This link would close a circle: %1. Remove one of its other links first.").arg(circleText(portfolio, circle)));
}

/// Two links between the same initiatives would say two things of them.
void refuseTwice(const Portfolio& portfolio, const Dependency& row) {
    for (const DependencyId id : portfolio.dependenciesOf(row.predecessor)) {
        const Dependency& other = *portfolio.find(id);
        if (other.predecessor != row.predecessor || other.successor != row.successor) continue;
        throw Error(QCoreApplication::translate("EditLines", "“%1” follows “%2” already. Change that link (its id is %3) instead; nothing was changed.")
                        .arg(portfolio.find(row.successor)->name, portfolio.find(row.predecessor)->name, id.toString()));
    }
}

QString addDependency(Workspace& w, const Fields& fields) {
    requireFields(fields, {"predecessor", "successor"});
    const Dependency row = rowFrom<Dependency>(w.portfolio(), fields);
    refuseTwice(w.portfolio(), row);
    refuseCircle(w.portfolio(), row);
    return add<Dependency>(w, fields, QCoreApplication::translate("EditLines", "Add dependency"));
}

void refuseSameName(const Portfolio& portfolio, const Baseline& row) {
    const Baseline* other = baselineNamed(portfolio, row.name, row.id);
    if (!other) return;
    throw Error(QCoreApplication::translate("EditLines", "There is a baseline “%1” already (its id is %2). Choose another name, or remove that one first; nothing was changed.").arg(other->name, other->id.toString()));
}

/// \p before is locked: its dates stay until somebody unlocks it.
void refuseLocked(const Initiative& before, const Initiative& after) {
    if (!before.locked || !after.locked || (before.start == after.start && before.finish == after.finish)) return;
    throw Error(QCoreApplication::translate("EditLines", "“%1” is locked, so its dates stay. Unlock it first (set \"locked\" of the initiative %2 to false); nothing was changed.").arg(before.name, before.id.toString()));
}

QString addAssessment(Workspace& w, const Fields& fields) { return addRound(w, fields).toString(); }

QString addBaseline(Workspace& w, const Fields& fields) {
    requireFields(fields, {"name"});
    Baseline row = rowFrom<Baseline>(w.portfolio(), fields);
    if (row.date.isNull()) row.date = w.environment().today();
    refuseSameName(w.portfolio(), row);
    BaselineId id;
    w.edit(QCoreApplication::translate("EditLines", "Add baseline “%1”").arg(row.name), [&](Editor& e) { id = freezePlan(e, row); });
    return id.toString();
}

QString scoreImpact(Workspace& w, const Fields& fields) {
    const Portfolio& p = w.portfolio();
    const UseCaseId useCase = referenceIn<UseCase>(p, fields[QLatin1String("use_case")], QStringLiteral("use_case"));
    const QString wanted = fields[QLatin1String("criterion")].toString();
    ImpactCriterionId criterion;
    for (const ImpactCriterion& c : p.impactCriteria()) {
        if (c.key == wanted) criterion = c.id;
    }
    if (criterion.isNull()) criterion = referenceIn<ImpactCriterion>(p, fields[QLatin1String("criterion")], QStringLiteral("criterion"));
    const QJsonValue score = fields[QLatin1String("score")];
    const auto number = cellFromJson(score, FieldType::Integer, false);
    if (!number || score.isUndefined()) throw badEditField(QStringLiteral("score"));
    ImpactScore row;
    for (const ImpactScoreId id : p.scoresOf(useCase)) {
        if (p.find(id)->criterion == criterion) row = *p.find(id);
    }
    w.edit(QCoreApplication::translate("EditLines", "Score “%1”").arg(p.find(useCase)->name), [&](Editor& e) {
        const bool exists = !row.id.isNull();
        if (isNull(*number)) {
            if (exists) e.remove(row.id);
            return;
        }
        row.useCase = useCase;
        row.criterion = criterion;
        fromValue(*number, row.score);
        if (exists) e.update(row);
        else row.id = e.insert(row);
    });
    return useCase.toString();
}

QString place(Workspace& w, const Fields& fields) {
    UseCase u = *w.portfolio().find(referenceIn<UseCase>(w.portfolio(), fields[QLatin1String("use_case")], QStringLiteral("use_case")));
    for (const auto& [key, member] : {std::pair{"readiness", &UseCase::placedReadiness}, std::pair{"impact", &UseCase::placedImpact}}) {
        const QJsonValue v = fields[QLatin1String(key)];
        if (!v.isDouble() && !v.isNull()) throw badEditField(QLatin1String(key));
        if (v.isNull()) (u.*member).reset();
        else u.*member = v.toDouble();
    }
    w.edit(QCoreApplication::translate("EditLines", "Place “%1”").arg(u.name), [&](Editor& e) { e.update(u); });
    return u.id.toString();
}

QString moveInitiative(Workspace& w, const Fields& fields) {
    requireFields(fields, {"id", "start", "finish"});
    const Initiative before = *w.portfolio().find(referenceIn<Initiative>(w.portfolio(), fields[QLatin1String("id")], QStringLiteral("id")));
    Initiative i = before;
    for (const char* key : {"start", "finish", "locked"}) {
        if (fields.contains(QLatin1String(key))) setField(w.portfolio(), i, *fieldOf<Initiative>(QString::fromLatin1(key)), fields[QLatin1String(key)]);
    }
    refuseLocked(before, i);
    w.edit(QCoreApplication::translate("EditLines", "Move “%1”").arg(i.name), [&](Editor& e) { e.update(i); });
    return i.id.toString();
}

/// use_case, use-case, use_cases, people, units … to the kind.
std::optional<EntityKind> kindNamed(QString name) {
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    const QHash<QString, EntityKind> others{{QStringLiteral("people"), EntityKind::Person}, {QStringLiteral("unit"), EntityKind::BusinessUnit},
                                            {QStringLiteral("units"), EntityKind::BusinessUnit}, {QStringLiteral("dependencies"), EntityKind::Dependency}};
    if (others.contains(name)) return others.value(name);
    if (const auto kind = kindOfTable(name)) return kind;
    return name.endsWith(QLatin1Char('s')) ? kindOfTable(name.chopped(1)) : std::nullopt;
}

/// Runs f.operator()<T>() for the entity that the line names.
template <class F>
QString withEntity(const Fields& fields, F&& f) {
    const auto kind = kindNamed(fields[QLatin1String("entity")].toString());
    if (!kind || *kind == EntityKind::Setting) throw badEditField(QStringLiteral("entity"));
    QString result;
    forEachEntity([&]<class T>() {
        if (Entity<T>::kind == *kind) result = f.template operator()<T>();
    });
    return result;
}

QString set(Workspace& w, const Fields& fields) {
    return withEntity(fields, [&]<class T>() {
        T row = *w.portfolio().find(referenceIn<T>(w.portfolio(), fields[QLatin1String("id")], QStringLiteral("id")));
        const QString name = fields[QLatin1String("field")].toString();
        const QJsonValue value = fields[QLatin1String("value")];
        QString label = name;
        if constexpr (requires { row.subject; }) {
            if (name == QLatin1String("subject")) {
                row.subject = subjectIn(w.portfolio(), value);
                w.edit(QCoreApplication::translate("EditLines", "Set subject"), [&](Editor& e) { e.update(row); });
                return row.id.toString();
            }
        }
        const Field<T>* f = fieldOf<T>(name);
        if (!f) throw Error(QCoreApplication::translate("EditLines", "There is no field \"%1\" here.").arg(excerptOf(name)));
        if (*f->label) label = fieldLabel(*f);
        setField(w.portfolio(), row, *f, value);
        if constexpr (std::is_same_v<T, UseCase>) {
            if (name == QLatin1String("stage") && row.stage != w.portfolio().find(row.id)->stage) row.stageSince = w.environment().today();
        }
        if constexpr (std::is_same_v<T, Assessment>) refuseRound(w, row);
        if constexpr (std::is_same_v<T, Baseline>) refuseSameName(w.portfolio(), row);
        if constexpr (std::is_same_v<T, Initiative>) refuseLocked(*w.portfolio().find(row.id), row);
        if constexpr (std::is_same_v<T, Dependency>) {
            Portfolio without = w.portfolio();
            without.remove(row.id);
            refuseTwice(without, row);
            refuseCircle(without, row);
        }
        w.edit(QCoreApplication::translate("EditLines", "Set %1 of “%2”").arg(label, calledIn(w.portfolio(), row)), [&](Editor& e) { e.update(row); });
        return row.id.toString();
    });
}

QString removeRow(Workspace& w, const Fields& fields) {
    return withEntity(fields, [&]<class T>() {
        const T row = *w.portfolio().find(referenceIn<T>(w.portfolio(), fields[QLatin1String("id")], QStringLiteral("id")));
        w.edit(QCoreApplication::translate("EditLines", "Remove “%1”").arg(calledIn(w.portfolio(), row)), [&](Editor& e) { e.remove(row.id); });
        return row.id.toString();
    });
}

template <class T>
QString addNamed(Workspace& w, const Fields& fields, const QString& text) {
    requireFields(fields, {"name"});
    return add<T>(w, fields, text);
}

using Handler = std::function<QString(Workspace&, const Fields&)>;

const QHash<QString, Handler>& handlers() {
    static const QHash<QString, Handler> all{
        {QStringLiteral("add_business_unit"), [](Workspace& w, const Fields& f) { return addNamed<BusinessUnit>(w, f, QCoreApplication::translate("EditLines", "Add business unit")); }},
        {QStringLiteral("add_workstream"), [](Workspace& w, const Fields& f) { return addNamed<Workstream>(w, f, QCoreApplication::translate("EditLines", "Add workstream")); }},
        {QStringLiteral("add_person"), [](Workspace& w, const Fields& f) { return addNamed<Person>(w, f, QCoreApplication::translate("EditLines", "Add person")); }},
        {QStringLiteral("add_use_case"), [](Workspace& w, const Fields& f) { return addNamed<UseCase>(w, f, QCoreApplication::translate("EditLines", "Add use case")); }},
        {QStringLiteral("add_initiative"), [](Workspace& w, const Fields& f) { return addNamed<Initiative>(w, f, QCoreApplication::translate("EditLines", "Add initiative")); }},
        {QStringLiteral("add_milestone"), [](Workspace& w, const Fields& f) {
             requireFields(f, {"date"});
             return add<Milestone>(w, f, QCoreApplication::translate("EditLines", "Add milestone"));
         }},
        {QStringLiteral("add_outcome"), [](Workspace& w, const Fields& f) {
             requireFields(f, {"initiative", "subject", "level"});
             return add<Outcome>(w, f, QCoreApplication::translate("EditLines", "Add outcome"));
         }},
        {QStringLiteral("add_target"), [](Workspace& w, const Fields& f) {
             requireFields(f, {"subject", "stage", "date"});
             return add<Target>(w, f, QCoreApplication::translate("EditLines", "Add target"));
         }},
        {QStringLiteral("add_dependency"), addDependency},
        {QStringLiteral("add_assessment"), addAssessment},
        {QStringLiteral("add_baseline"), addBaseline},
        {QStringLiteral("score_impact"), scoreImpact},
        {QStringLiteral("place"), place},
        {QStringLiteral("move_initiative"), moveInitiative},
        {QStringLiteral("set"), set},
        {QStringLiteral("remove"), removeRow},
        {QStringLiteral("set_setting"), setSetting},
    };
    return all;
}

/// Takes the name of the edit out of the line.
QString takeVerb(Fields& fields) {
    for (const char* key : {"edit", "op", "verb", "action"}) {
        const QString verb = fields.value(QLatin1String(key)).toString();  // [] would add the key
        if (!handlers().contains(verb)) continue;
        fields.remove(QLatin1String(key));
        return verb;
    }
    if (fields.size() == 1 && handlers().contains(fields.begin().key())) {
        const QString verb = fields.begin().key();
        fields = fields.begin()->toObject();
        return verb;
    }
    QStringList known = handlers().keys();
    known.sort();
    throw Error(QCoreApplication::translate("EditLines", "There is no edit \"%1\". Use one of: %2.").arg(excerptOf(fields[QLatin1String("edit")].toString()), known.join(QStringLiteral(", "))));
}

}  // namespace

QString applyEditLine(Workspace& workspace, const QByteArray& line) {
    Fields fields;
    if (const QString problem = jsonProblem(line, fields); !problem.isEmpty()) throw Error(QCoreApplication::translate("EditLines", "This is not one JSON object: %1.").arg(problem));
    if (const QString twice = repeatedKey(line); !twice.isEmpty()) {
        throw Error(QCoreApplication::translate("EditLines", "The key \"%1\" is there twice, so only one of its values would count. Remove one; nothing was changed.").arg(excerptOf(twice)));
    }
    const QString verb = takeVerb(fields);
    return handlers().value(verb)(workspace, fields);
}

}  // namespace stagepath
