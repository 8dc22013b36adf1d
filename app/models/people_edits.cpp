#include "app/models/people_edits.h"

#include "app/models/just_made.h"
#include "app/models/use_cases/use_case_edits.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

struct PeopleEditsTr {
    Q_DECLARE_TR_FUNCTIONS(PeopleEdits)
};

QString nameOf(const Portfolio& portfolio, PersonId id) {
    const Person* person = portfolio.find(id);
    return person ? person->name : QString();
}

}  // namespace

QString unnamedPerson() { return QCoreApplication::translate("stagepath::PeoplePage", "New person"); }

PersonId addPerson(Workspace& w, const QString& name, bool executive, BusinessUnitId unit) {
    Person person;
    person.name = name.simplified();
    person.executive = executive;
    person.unit = unit;
    PersonId id;
    w.edit(PeopleEditsTr::tr("Add “%1”").arg(person.name), [&](Editor& e) { id = e.insert(person); });
    return id;
}

void updatePerson(Workspace& w, const Person& person) {
    const Person* old = w.portfolio().find(person.id);
    if (!old || *old == person) return;
    const bool isFirstName = old->name == unnamedPerson() && person.name != old->name && isJustMade(w, EntityKind::Person, person.id.value);
    const QString text = isFirstName ? PeopleEditsTr::tr("Add “%1”").arg(person.name) : PeopleEditsTr::tr("Change “%1”").arg(old->name);
    w.edit(text, [&](Editor& e) { e.update(person); }, isFirstName ? Workspace::Step::GoesOn : Workspace::Step::Own);
}

void removePerson(Workspace& w, PersonId id) {
    w.edit(PeopleEditsTr::tr("Remove “%1”").arg(nameOf(w.portfolio(), id)), [&](Editor& e) { e.remove(id); });
}

void handOver(Workspace& w, PersonId from, PersonId to) {
    const Portfolio& p = w.portfolio();
    w.edit(PeopleEditsTr::tr("Hand over from “%1” to “%2”").arg(nameOf(p, from), nameOf(p, to)), [&](Editor& e) {
        for (const UseCase& u : e.portfolio().useCases()) {
            if (u.accountable != from && u.lead != from) continue;
            UseCase row = u;
            if (row.accountable == from) row.accountable = to;
            if (row.lead == from) row.lead = to;
            e.update(row);
        }
        for (const Initiative& i : e.portfolio().initiatives()) {
            if (i.lead != from) continue;
            Initiative row = i;
            row.lead = to;
            e.update(row);
        }
    });
}

void giveUseCases(Workspace& w, const QList<UseCaseId>& ids, PersonId person) {
    const Person* row = w.portfolio().find(person);
    if (!row || ids.isEmpty()) return;
    setUseCaseField(w, ids, *fieldOf<UseCase>(row->executive ? u"accountable" : u"lead"), toValue(person));
}

BusinessUnitId addUnit(Workspace& w, const QString& name) {
    BusinessUnit unit;
    unit.name = name.simplified();
    unit.color = QStringLiteral("c%1").arg(w.portfolio().units().size() % 8 + 1);
    BusinessUnitId id;
    w.edit(PeopleEditsTr::tr("Add business unit “%1”").arg(unit.name), [&](Editor& e) { id = e.insert(unit); });
    return id;
}

void updateUnit(Workspace& w, const BusinessUnit& unit) {
    const BusinessUnit* old = w.portfolio().find(unit.id);
    if (!old || *old == unit) return;
    w.edit(PeopleEditsTr::tr("Change business unit “%1”").arg(old->name), [&](Editor& e) { e.update(unit); });
}

void removeUnit(Workspace& w, BusinessUnitId id, BusinessUnitId heir) {
    const BusinessUnit* unit = w.portfolio().find(id);
    if (!unit) return;
    w.edit(PeopleEditsTr::tr("Remove business unit “%1”").arg(unit->name), [&](Editor& e) {
        const auto move = [&](const auto& table) {
            for (const auto& old : table) {
                if (old.unit != id) continue;
                auto row = old;
                row.unit = heir;
                e.update(row);
            }
        };
        move(e.portfolio().useCases());
        move(e.portfolio().people());
        e.remove(id);
    });
}

}  // namespace stagepath
