#include "core/analysis/checks.h"

#include "core/analysis/check_rules.h"

#include <array>

namespace stagepath {

QList<Finding> findingsOf(const Portfolio& portfolio, QDate today) { return findingsOf(StandingTable(portfolio, today)); }

QList<Finding> findingsOf(const StandingTable& standings) {
    const Portfolio& portfolio = standings.portfolio();
    const Projection projection(portfolio, standings.date());
    const PeopleTable people(portfolio);
    const CheckContext context{portfolio, projection, people, standings, standings.date()};
    std::array<QList<Finding>, 3> bySeverity;
    for (const CheckRule rule : checkRules()) {
        for (Finding& f : rule(context)) bySeverity[static_cast<std::size_t>(f.severity)].append(std::move(f));
    }
    return bySeverity[0] + bySeverity[1] + bySeverity[2];
}

}  // namespace stagepath
