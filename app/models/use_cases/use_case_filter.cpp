#include "app/models/use_cases/use_case_filter.h"

#include "core/analysis/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagepath {

namespace {

struct UseCaseFilterTr {
    Q_DECLARE_TR_FUNCTIONS(UseCaseFilter)
};

bool holds(const QList<FilterTerm>& terms, FilterKind kind, const Value& value) {
    bool wanted = false;
    bool found = false;
    for (const FilterTerm& term : terms) {
        if (term.kind != kind) continue;
        if (term.negated) {
            if (term.value == value) return false;
            continue;
        }
        wanted = true;
        found = found || term.value == value;
    }
    return found || !wanted;
}

}  // namespace

UseCaseFilter UseCaseFilter::standard() { return {{}, {{FilterKind::Lifecycle, toValue(Lifecycle::Retired), true}}}; }

bool UseCaseFilter::accepts(const Portfolio&, const UseCase& u, const UseCaseFigures& f, const QString& haystack) const {
    for (const FilterTerm& term : terms) {
        if (!holds(terms, term.kind, filterValue(term.kind, u, f))) return false;
    }
    if (text.isEmpty()) return true;
    const QString folded = text.toCaseFolded();
    for (const QStringView word : QStringView(folded).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!haystack.contains(word)) return false;
    }
    return true;
}

void UseCaseFilter::add(const FilterTerm& term) {
    if (!term.negated) terms.removeIf([&](const FilterTerm& t) { return t.kind == term.kind && t.negated; });
    if (!terms.contains(term)) terms.append(term);
}

Value filterValue(FilterKind kind, const UseCase& u, const UseCaseFigures& f) {
    switch (kind) {
        case FilterKind::Lifecycle: return toValue(u.lifecycle);
        case FilterKind::Unit: return toValue(u.unit);
        case FilterKind::Accountable: return toValue(u.accountable);
        case FilterKind::Lead: return toValue(u.lead);
        case FilterKind::Stage: return toValue(u.stage);
        case FilterKind::Quadrant: return toValue(f.quadrant);
        case FilterKind::Category: return u.category.isEmpty() ? Value{} : toValue(u.category);
    }
    return {};
}

bool isGone(const Portfolio& p, const FilterTerm& term) {
    qint64 id = 0;
    if (isNull(term.value)) return false;  // who has none
    switch (term.kind) {
        case FilterKind::Unit: return fromValue(term.value, id), !p.find(BusinessUnitId(id));
        case FilterKind::Accountable:
        case FilterKind::Lead: return fromValue(term.value, id), !p.find(PersonId(id));
        default: return false;
    }
}

QString filterKindName(FilterKind kind) {
    switch (kind) {
        case FilterKind::Lifecycle: return UseCaseFilterTr::tr("Lifecycle");
        case FilterKind::Unit: return UseCaseFilterTr::tr("Unit");
        case FilterKind::Accountable: return UseCaseFilterTr::tr("Accountable");
        case FilterKind::Lead: return UseCaseFilterTr::tr("Lead");
        case FilterKind::Stage: return UseCaseFilterTr::tr("Stage");
        case FilterKind::Quadrant: return UseCaseFilterTr::tr("Quadrant");
        case FilterKind::Category: return UseCaseFilterTr::tr("Category");
    }
    return {};
}

QString filterColumn(FilterKind kind) {
    switch (kind) {
        case FilterKind::Lifecycle: return QStringLiteral("lifecycle");
        case FilterKind::Unit: return QStringLiteral("unit");
        case FilterKind::Accountable: return QStringLiteral("accountable");
        case FilterKind::Lead: return QStringLiteral("lead");
        case FilterKind::Stage: return QStringLiteral("stage");
        case FilterKind::Category: return QStringLiteral("category");
        case FilterKind::Quadrant: return {};
    }
    return {};
}

QString filterValueName(const Portfolio& p, FilterKind kind, const Value& value) {
    qint64 id = 0;
    fromValue(value, id);
    switch (kind) {
        case FilterKind::Lifecycle: {
            Lifecycle l{};
            fromValue(value, l);
            return lifecycleName(l);
        }
        case FilterKind::Unit: {
            const BusinessUnit* unit = p.find(BusinessUnitId(id));
            return unit ? unit->name : UseCaseFilterTr::tr("No unit");
        }
        case FilterKind::Accountable:
        case FilterKind::Lead: {
            const Person* person = p.find(PersonId(id));
            if (person) return person->name;
            return kind == FilterKind::Lead ? UseCaseFilterTr::tr("No lead") : UseCaseFilterTr::tr("No owner");
        }
        case FilterKind::Stage: return QStringLiteral("%1 %2").arg(QLocale().toString(id), stageName(static_cast<int>(id)));
        case FilterKind::Quadrant: {
            Quadrant q{};
            fromValue(value, q);
            return quadrantName(q);
        }
        case FilterKind::Category: {
            QString text;
            fromValue(value, text);
            return text.isEmpty() ? UseCaseFilterTr::tr("No category") : text;
        }
    }
    return {};
}

QString filterTermName(const Portfolio& p, const FilterTerm& term) {
    const QString name = filterValueName(p, term.kind, term.value);
    return term.negated ? UseCaseFilterTr::tr("%1: not %2").arg(filterKindName(term.kind), name.toLower()) : UseCaseFilterTr::tr("%1: %2").arg(filterKindName(term.kind), name);
}

QString haystackOf(const Portfolio& p, const UseCase& u) {
    QString text = u.name;
    const auto add = [&text](const QString& part) {
        if (!part.isEmpty()) text += QLatin1Char('\n') + part;
    };
    if (const BusinessUnit* unit = p.find(u.unit)) add(unit->name);
    if (const Person* person = p.find(u.accountable)) add(person->name);
    if (const Person* person = p.find(u.lead)) add(person->name);
    add(u.category);
    add(u.externalId);
    add(u.tags);
    add(u.custom);
    return text.toCaseFolded();
}

}  // namespace stagepath
