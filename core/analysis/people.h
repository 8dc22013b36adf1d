// What each person answers for and leads, and how much at once.
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/values/quarter.h"

#include <QHash>
#include <QMap>

namespace stagepath {

/// One person's work. Retired use cases don't count.
struct PersonFigures {
    QList<UseCaseId> answersFor;       ///< in list order
    QList<UseCaseId> leads;            ///< in list order
    QList<InitiativeId> initiatives;   ///< led, in list order
    QMap<int, int> atOnce;             ///< quarter → initiatives that run in it; undated ones run in none
    /// Most initiatives in one quarter, and the first such quarter; 0 where there are none.
    int most() const;
    int mostIn() const;
};

/// The figures of everybody, made in one pass.
class PeopleTable {
public:
    explicit PeopleTable(const Portfolio& portfolio);
    const PersonFigures& of(PersonId id) const;

    // What is missing or too much, in list order.
    QList<UseCaseId> withoutOwner;       ///< not retired, nobody accountable
    QList<UseCaseId> ownerNotExecutive;  ///< not retired, the accountable one has no mandate
    QList<PersonId> overloaded;          ///< leads more initiatives in one quarter, or answers for more, than the limits
    QList<PersonId> idleExecutives;      ///< executives who answer for nothing

private:
    QHash<PersonId, PersonFigures> m_people;
};

}  // namespace stagepath
