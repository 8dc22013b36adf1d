#include "app/views/editors/use_case_choices.h"

#include "app/drawing/marks.h"
#include "core/analysis/names.h"
#include "core/analysis/word_match.h"

#include <QCollator>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

struct UseCaseChoicesTr {
    Q_DECLARE_TR_FUNCTIONS(UseCaseChoices)
};

using Sign = UseCaseChoice::Sign;

bool isColumn(const Field<UseCase>& field, const char* column) { return qstrcmp(field.column, column) == 0; }

/// What stands after a name. The mark comes before the role, which may be cut.
QString personDetail(const Person& person, bool asksForExecutive) {
    if (person.role.isEmpty() && person.executive) return UseCaseChoicesTr::tr("executive");
    if (!asksForExecutive || person.executive) return person.role;
    return person.role.isEmpty() ? UseCaseChoicesTr::tr("not an executive") : UseCaseChoicesTr::tr("not an executive, %1", "role").arg(person.role);
}

UseCaseChoice personChoice(const Portfolio& p, const Person& person, bool asksForExecutive) {
    UseCaseChoice choice{person.name, personDetail(person, asksForExecutive), toValue(person.id), Sign::Person, colorOf(p, person), person.executive, {}, 0};
    choice.weak = asksForExecutive && !person.executive;
    return choice;
}

QList<UseCaseChoice> people(const Portfolio& p, bool executivesFirst) {
    QList<UseCaseChoice> list;
    for (const Person& person : p.people()) list.append(personChoice(p, person, executivesFirst));
    if (executivesFirst) std::stable_sort(list.begin(), list.end(), [](const UseCaseChoice& a, const UseCaseChoice& b) { return a.strong > b.strong; });
    list.prepend({executivesFirst ? UseCaseChoicesTr::tr("No owner") : UseCaseChoicesTr::tr("Nobody"), {}, {}, Sign::Nobody, {}, false, {}, 0});
    return list;
}

QList<UseCaseChoice> units(const Portfolio& p) {
    QList<UseCaseChoice> list{{UseCaseChoicesTr::tr("No unit"), {}, {}, Sign::None, {}, false, {}, 0}};
    for (const BusinessUnit& unit : p.units()) list.append({unit.name, {}, toValue(unit.id), Sign::Unit, unit.color, false, {}, 0});
    return list;
}

QList<UseCaseChoice> lifecycles() {
    QList<UseCaseChoice> list;
    for (int i = 0; i <= static_cast<int>(Lifecycle::NotStated); ++i) {
        const auto l = static_cast<Lifecycle>(i);
        list.append({lifecycleName(l), {}, toValue(l), Sign::Lifecycle, {}, false, {}, 0});
    }
    return list;
}

QList<UseCaseChoice> stages(bool optional) {
    QList<UseCaseChoice> list;
    if (optional) list.append({UseCaseChoicesTr::tr("No target"), {}, {}, Sign::None, {}, false, {}, 0});
    for (int s = optional ? 1 : 0; s <= kMaxStage; ++s) {
        list.append({QStringLiteral("%1 %2").arg(QLocale().toString(s), stageName(s)), {}, toValue(s), Sign::Stage, {}, false, {}, 0});
    }
    return list;
}

QList<UseCaseChoice> categories(const Portfolio& p) {
    QMap<QString, int> counts;
    for (const UseCase& u : p.useCases()) {
        if (!u.category.isEmpty()) ++counts[u.category];
    }
    QList<UseCaseChoice> list{{UseCaseChoicesTr::tr("No category"), {}, toValue(QString()), Sign::None, {}, false, {}, 0}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) list.append({it.key(), {}, toValue(it.key()), Sign::None, {}, false, {}, 0});
    return list;
}

Sign signOf(FilterKind kind, const Value& value) {
    switch (kind) {
        case FilterKind::Lifecycle: return Sign::Lifecycle;
        case FilterKind::Unit: return isNull(value) ? Sign::None : Sign::Unit;
        case FilterKind::Accountable:
        case FilterKind::Lead: return isNull(value) ? Sign::Nobody : Sign::Person;
        case FilterKind::Stage: return Sign::Stage;
        case FilterKind::Quadrant: return Sign::Quadrant;
        case FilterKind::Category: break;
    }
    return Sign::None;
}

UseCaseChoice filterChoice(const Portfolio& p, FilterKind kind, const Value& value, int count) {
    UseCaseChoice choice;
    choice.text = filterTermName(p, {kind, value, false});
    choice.detail = QLocale().toString(count);
    choice.value = value;
    choice.sign = signOf(kind, value);
    choice.tag = static_cast<int>(kind);
    qint64 id = 0;
    if (!std::holds_alternative<QString>(value)) fromValue(value, id);
    if (const Person* person = choice.sign == Sign::Person ? p.find(PersonId(id)) : nullptr) {
        choice.color = colorOf(p, *person);
        choice.strong = person->executive;
    }
    if (const BusinessUnit* unit = choice.sign == Sign::Unit ? p.find(BusinessUnitId(id)) : nullptr) choice.color = unit->color;
    return choice;
}

constexpr int kNoMatch = 4;

/// 0 the text begins so, 1 a word of it, 2 its initials, 3 anywhere, kNoMatch nowhere. Equals keep their order (executives first).
int rankOf(const QString& text, const QString& typed) {
    const QString plain = folded(text);
    if (plain.startsWith(typed)) return 0;
    if (plain.contains(QLatin1Char(' ') + typed)) return 1;
    if (folded(initialsOf(text)) == typed) return 2;
    if (plain.contains(typed)) return 3;
    for (const QStringView word : QStringView(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!plain.contains(word)) return kNoMatch;
    }
    return 3;
}

}  // namespace

QString colorOf(const Portfolio& p, const Person& person) {
    const BusinessUnit* unit = p.find(person.unit);
    return unit ? unit->color : QStringLiteral("c8");
}

bool isChosen(const Field<UseCase>& field) {
    return field.type == FieldType::Reference || field.type == FieldType::Choice || isColumn(field, "category");
}

bool canCreate(const Field<UseCase>& field) { return field.type == FieldType::Reference || isColumn(field, "category"); }

QList<UseCaseChoice> choicesFor(const Portfolio& p, const Field<UseCase>& field) {
    if (isColumn(field, "lifecycle")) return lifecycles();
    if (isColumn(field, "stage")) return stages(false);
    if (isColumn(field, "target_stage")) return stages(true);
    if (isColumn(field, "category")) return categories(p);
    if (field.target == EntityKind::Person) return people(p, isColumn(field, "accountable"));
    return field.target == EntityKind::BusinessUnit ? units(p) : QList<UseCaseChoice>();
}

QList<UseCaseChoice> filterChoices(const Portfolio& p, const FigureTable& figures, const UseCaseFilter& filter) {
    constexpr std::array kinds{FilterKind::Unit, FilterKind::Accountable, FilterKind::Lifecycle, FilterKind::Stage, FilterKind::Quadrant, FilterKind::Category, FilterKind::Lead};
    QList<UseCaseChoice> list;
    for (const FilterKind kind : kinds) {
        QMap<Value, int> counts;
        UseCaseFilter others = filter;
        others.terms.removeIf([kind](const FilterTerm& term) { return term.kind == kind; });
        for (const UseCase& u : p.useCases()) {
            const UseCaseFigures& f = figures.of(u.id);
            if (others.accepts(p, u, f, others.text.isEmpty() ? QString() : haystackOf(p, u))) ++counts[filterValue(kind, u, f)];
        }
        QList<UseCaseChoice> part;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) part.append(filterChoice(p, kind, it.key(), it.value()));
        if (kind == FilterKind::Unit || kind == FilterKind::Category || kind == FilterKind::Accountable || kind == FilterKind::Lead) {
            const QCollator byName;
            std::stable_sort(part.begin(), part.end(), [&byName](const UseCaseChoice& a, const UseCaseChoice& b) {
                return isNull(a.value) != isNull(b.value) ? isNull(a.value) : byName.compare(a.text, b.text) < 0;
            });
        }
        list += part;
    }
    return list;
}

QList<UseCaseChoice> matching(const QList<UseCaseChoice>& choices, const QString& typed) {
    const QString plain = folded(typed.simplified());
    if (plain.isEmpty()) return choices;
    // Where both begin a word, an executive comes before anybody else's first name.
    constexpr int kGroups = 6;
    std::array<QList<UseCaseChoice>, 2 * kGroups> ranked;
    for (const UseCaseChoice& choice : choices) {
        const int rank = rankOf(choice.text, plain);
        if (rank == kNoMatch) continue;
        const int group = (choice.strong && rank < 2 ? rank : rank + 2) + (choice.weak ? kGroups : 0);
        ranked[static_cast<std::size_t>(group)].append(choice);
    }
    QList<UseCaseChoice> result;
    for (const QList<UseCaseChoice>& group : ranked) result += group;
    return result;
}

}  // namespace stagepath
