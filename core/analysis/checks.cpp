#include "core/analysis/checks.h"

#include "core/analysis/check_rules.h"

#include <algorithm>

namespace stagepath {

QList<Finding> findingsOf(const Portfolio& portfolio, QDate today) {
    const Projection projection(portfolio, today);
    const PeopleTable people(portfolio);
    const StandingTable standings(portfolio, today);
    const CheckContext context{portfolio, projection, people, standings, today};
    QList<Finding> findings;
    for (const CheckRule rule : checkRules()) findings += rule(context);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return findings;
}

}  // namespace stagepath
