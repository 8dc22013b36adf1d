#include "core/analysis/unit_scope.h"

#include <algorithm>

namespace stagepath {

bool isOfUnit(const Portfolio& portfolio, const Subject& subject, BusinessUnitId unit) {
    if (subject.isUnit()) return subject.unit == unit;
    const UseCase* useCase = portfolio.find(subject.useCase);
    return useCase && useCase->unit == unit;
}

BusinessUnitId unitOf(const Portfolio& portfolio, EntityKind kind, qint64 id) {
    const auto unitOfSubject = [&portfolio](const Subject& subject) {
        const UseCase* useCase = portfolio.find(subject.useCase);
        return useCase ? useCase->unit : subject.unit;
    };
    switch (kind) {
        case EntityKind::BusinessUnit: return BusinessUnitId(id);
        case EntityKind::UseCase: return unitOfSubject(Subject::of(UseCaseId(id)));
        case EntityKind::Person: {
            const Person* person = portfolio.find(PersonId(id));
            return person ? person->unit : BusinessUnitId();
        }
        case EntityKind::Milestone: {
            const Milestone* milestone = portfolio.find(MilestoneId(id));
            return milestone ? unitOfSubject(milestone->subject) : BusinessUnitId();
        }
        case EntityKind::Initiative: {
            const Initiative* initiative = portfolio.find(InitiativeId(id));
            return initiative ? unitOfSubject(Subject::of(initiative->useCase)) : BusinessUnitId();
        }
        default: return {};
    }
}

bool isOfUnit(const Portfolio& portfolio, EntityKind kind, qint64 id, BusinessUnitId unit) {
    switch (kind) {
        case EntityKind::BusinessUnit: return BusinessUnitId(id) == unit;
        case EntityKind::UseCase: return isOfUnit(portfolio, Subject::of(UseCaseId(id)), unit);
        case EntityKind::Person: {
            const Person* person = portfolio.find(PersonId(id));
            return person && person->unit == unit;
        }
        case EntityKind::Milestone: {
            const Milestone* milestone = portfolio.find(MilestoneId(id));
            return milestone && isOfUnit(portfolio, milestone->subject, unit);
        }
        case EntityKind::Initiative: {
            const Initiative* initiative = portfolio.find(InitiativeId(id));
            if (!initiative) return false;
            if (isOfUnit(portfolio, Subject::of(initiative->useCase), unit)) return true;
            const QList<OutcomeId> outcomes = portfolio.outcomesOf(initiative->id);
            return std::any_of(outcomes.begin(), outcomes.end(), [&](OutcomeId outcome) { return isOfUnit(portfolio, portfolio.find(outcome)->subject, unit); });
        }
        default: return false;
    }
}

}  // namespace stagepath
