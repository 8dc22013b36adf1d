#include "core/analysis/people.h"

#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

namespace {

Initiative led(PersonId lead, qint64 id, QDate start, QDate finish) {
    Initiative i;
    i.id = InitiativeId(id);
    i.position = id;
    i.lead = lead;
    i.start = start;
    i.finish = finish;
    return i;
}

}  // namespace

TEST_CASE("quarters count on over the turn of the year", "[people]") {
    CHECK(quarterOf(QDate(2027, 1, 1)) == quarterOf(QDate(2026, 12, 31)) + 1);
    CHECK(quarterStart(quarterOf(QDate(2026, 11, 16))) == QDate(2026, 10, 1));
    CHECK(quarterStart(quarterOf(QDate(2027, 3, 31))) == QDate(2027, 1, 1));
}

TEST_CASE("an initiative counts in every quarter it touches, its first and last day included", "[people]") {
    Portfolio p;
    Person person;
    person.id = PersonId(1);
    p.put(person);
    p.put(led(person.id, 1, QDate(2026, 12, 31), QDate(2027, 4, 1)));
    p.put(led(person.id, 2, QDate(2027, 2, 1), QDate(2027, 2, 1)));
    p.put(led(person.id, 3, {}, {}));
    const PeopleTable table(p);
    const PersonFigures& f = table.of(person.id);
    CHECK(f.initiatives.size() == 3);
    CHECK(f.atOnce == QMap<int, int>{{quarterOf(QDate(2026, 12, 1)), 1}, {quarterOf(QDate(2027, 1, 1)), 2}, {quarterOf(QDate(2027, 4, 1)), 1}});
    CHECK(f.most() == 2);
    CHECK(f.mostIn() == quarterOf(QDate(2027, 1, 1)));
    CHECK(table.of(PersonId(99)).most() == 0);
}

TEST_CASE("gaps: nobody accountable, no mandate, too much, nothing; retired use cases don't count", "[people]") {
    Portfolio p;
    Person boss;
    boss.id = PersonId(1);
    boss.executive = true;
    Person clerk;
    clerk.id = PersonId(2);
    Person idle = boss;
    idle.id = PersonId(3);
    for (const Person& person : {boss, clerk, idle}) p.put(person);
    const auto add = [&](qint64 id, PersonId owner, Lifecycle lifecycle) {
        UseCase u;
        u.id = UseCaseId(id);
        u.position = id;
        u.accountable = owner;
        u.lifecycle = lifecycle;
        p.put(u);
    };
    add(1, {}, Lifecycle::Pilot);
    add(2, {}, Lifecycle::Retired);
    add(3, clerk.id, Lifecycle::Idea);
    for (qint64 id = 10; id < 16; ++id) add(id, boss.id, Lifecycle::Pilot);
    add(20, idle.id, Lifecycle::Retired);
    const PeopleTable table(p);
    CHECK(table.withoutOwner == QList<UseCaseId>{UseCaseId(1)});
    CHECK(table.ownerNotExecutive == QList<UseCaseId>{UseCaseId(3)});
    CHECK(table.overloaded == QList<PersonId>{boss.id});
    CHECK(table.idleExecutives == QList<PersonId>{idle.id});
}
