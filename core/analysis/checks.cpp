#include "core/analysis/checks.h"

#include "core/analysis/check_rules.h"

#include <QSet>

#include <algorithm>
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

QList<Finding> foremostOf(const QList<Finding>& findings, qsizetype most) {
    QSet<QString> rules;
    QList<qsizetype> chosen;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < findings.size() && chosen.size() < most; ++i) {
        const bool isFirst = !rules.contains(findings[i].key);
        rules.insert(findings[i].key);
        if (isFirst) chosen.append(i);
        else if (others.size() < most) others.append(i);
    }
    chosen += others.mid(0, most - chosen.size());
    std::sort(chosen.begin(), chosen.end());
    QList<Finding> foremost;
    for (const qsizetype i : std::as_const(chosen)) foremost.append(findings[i]);
    return foremost;
}

}  // namespace stagepath
