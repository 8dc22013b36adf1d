#include "core/analysis/people.h"

#include <algorithm>

namespace stagepath {

int PersonFigures::most() const { return atOnce.isEmpty() ? 0 : *std::max_element(atOnce.cbegin(), atOnce.cend()); }

int PersonFigures::mostIn() const { return atOnce.isEmpty() ? 0 : std::max_element(atOnce.cbegin(), atOnce.cend()).key(); }

PeopleTable::PeopleTable(const Portfolio& portfolio) {
    for (const UseCase& u : portfolio.useCases()) {
        if (u.lifecycle == Lifecycle::Retired) continue;
        if (!u.lead.isNull()) m_people[u.lead].leads.append(u.id);
        if (u.accountable.isNull()) {
            withoutOwner.append(u.id);
            continue;
        }
        m_people[u.accountable].answersFor.append(u.id);
        const Person* owner = portfolio.find(u.accountable);
        if (owner && !owner->executive) ownerNotExecutive.append(u.id);
    }
    for (const Initiative& i : portfolio.initiatives()) {
        if (i.lead.isNull()) continue;
        PersonFigures& lead = m_people[i.lead];
        lead.initiatives.append(i.id);
        if (!i.start.isValid() || !i.finish.isValid()) continue;
        for (int q = quarterOf(i.start); q <= quarterOf(i.finish); ++q) ++lead.atOnce[q];
    }
    const Limits& limits = portfolio.settings().limits;
    for (const Person& p : portfolio.people()) {
        const PersonFigures& figures = of(p.id);
        if (figures.most() > limits.maxInitiativesPerLead || figures.answersFor.size() > limits.maxAccountablePerExecutive) overloaded.append(p.id);
        if (p.executive && figures.answersFor.isEmpty()) idleExecutives.append(p.id);
    }
}

const PersonFigures& PeopleTable::of(PersonId id) const {
    static const PersonFigures nothing;
    const auto it = m_people.constFind(id);
    return it == m_people.cend() ? nothing : *it;
}

}  // namespace stagepath
