// Small plans by name, for the tests of the schedule.
#pragma once

#include "core/analysis/plan/schedule_shift.h"
#include "tests/support/support.h"

namespace stagepath::test {

/// A plan that is put together in a few words; initiatives are named A, B, C … and have the ids 1, 2, 3 …
struct PlanHome {
    Portfolio portfolio;

    static InitiativeId id(char name) { return InitiativeId(name - 'A' + 1); }

    Initiative& bar(char name, QDate start, QDate finish) {
        m_row = {};
        m_row.id = id(name);
        m_row.position = m_row.id.value;
        m_row.name = QString(QLatin1Char(name));
        m_row.start = start;
        m_row.finish = finish;
        portfolio.put(m_row);
        return m_row;
    }
    /// The last bar() as changed by the caller.
    void put() { portfolio.put(m_row); }

    Dependency link(char from, char to, DependencyType type = DependencyType::FinishToStart, int lag = 0) {
        Dependency d{DependencyId(++m_links), id(from), id(to), type, lag};
        portfolio.put(d);
        return d;
    }
    ShiftPreview shift(char name, QDate start, QDate finish) const { return shiftFollowing(portfolio, {{id(name), {start, finish}}}); }
    void setCalendar(const char* json) { portfolio.applySetting(q("calendar"), q(json)); }

private:
    Initiative m_row;
    qint64 m_links = 0;
};

}  // namespace stagepath::test
