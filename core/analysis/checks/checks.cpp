#include "core/analysis/checks/checks.h"

#include "core/analysis/checks/check_rules.h"
#include "core/analysis/parallel.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace stagepath {

namespace {

constexpr qsizetype kManyRows = 2000;  ///< use cases and initiatives from which threads cost less than they save

/// All of them, errors first, else in the order of the rules. Takes them out of \p found.
QList<Finding> bySeverity(std::vector<QList<Finding>>& found) {
    qsizetype count = 0;
    for (const QList<Finding>& ofRule : found) count += ofRule.size();
    QList<Finding> findings;
    findings.reserve(count);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        for (QList<Finding>& ofRule : found) {
            for (Finding& f : ofRule) {
                if (f.severity == severity) findings.append(std::move(f));
            }
        }
    }
    return findings;
}

}  // namespace

QList<Finding> findingsOf(const Portfolio& portfolio, QDate today) { return findingsOf(StandingTable(portfolio, today)); }

QList<Finding> findingsOf(const StandingTable& standings) {
    const Portfolio& portfolio = standings.portfolio();
    const Projection projection(portfolio, standings.date(), standings.hasLaterRounds());
    const PeopleTable people(portfolio);
    const QList<CheckRule>& rules = checkRules();
    std::vector<QList<Finding>> found(static_cast<std::size_t>(rules.size()));
    const bool isLarge = portfolio.useCases().size() + portfolio.initiatives().size() > kManyRows;
    inParts(rules.size(), isLarge ? 1 : rules.size(), [&](qsizetype from, qsizetype to) {
        const CheckContext context{portfolio, projection, people, standings, standings.date()};
        for (qsizetype i = from; i < to; ++i) {
            // The last rule reads and folds every name: begun last, it would be waited for alone.
            const qsizetype rule = (i + rules.size() - 1) % rules.size();
            found[static_cast<std::size_t>(rule)] = rules[rule](context);
        }
    });
    return bySeverity(found);
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
