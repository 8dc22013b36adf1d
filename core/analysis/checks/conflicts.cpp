#include "core/analysis/checks/conflicts.h"

#include "core/analysis/plan/schedule.h"

namespace stagepath {

bool isInConflict(const Portfolio& portfolio, const DismissalTable& dismissals, const Dependency& dependency) {
    return isBroken(portfolio, dependency) && !dismissals.hasBroken(dependency);
}

InitiativeId initiativeInConflict(const Portfolio& portfolio, const Finding& finding) {
    if (finding.severity != Severity::Error || finding.key == QLatin1String("dependency-broken")) return {};
    if (finding.kind == EntityKind::Initiative) return portfolio.find(InitiativeId(finding.id)) ? InitiativeId(finding.id) : InitiativeId();
    if (finding.kind != EntityKind::UseCase || finding.key != QLatin1String("stage-skipped")) return {};
    const Initiative* last = nullptr;
    for (const InitiativeId id : portfolio.initiativesOf(UseCaseId(finding.id))) {
        const Initiative* row = portfolio.find(id);
        if (row && row->kind == InitiativeKind::Rollout && (!last || row->finish > last->finish)) last = row;
    }
    return last ? last->id : InitiativeId();
}

QSet<InitiativeId> initiativesInConflict(const Portfolio& portfolio, const QList<Finding>& findings) {
    QSet<InitiativeId> ids;
    const DismissalTable dismissals(portfolio);
    for (const Dependency& d : portfolio.dependencies()) {
        if (isInConflict(portfolio, dismissals, d)) ids.insert(d.successor);
    }
    for (const Finding& f : findings) {
        if (const InitiativeId id = initiativeInConflict(portfolio, f); !id.isNull()) ids.insert(id);
    }
    return ids;
}

}  // namespace stagepath
