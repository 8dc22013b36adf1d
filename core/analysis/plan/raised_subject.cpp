#include "core/analysis/plan/raised_subject.h"

#include "core/domain/pack/content_pack.h"

#include <algorithm>
#include <tuple>

namespace stagepath {

namespace {

/// Of more subjects those with the most outcomes are compared: it must not be felt when everything is selected.
constexpr qsizetype kMostRaisedCompared = 200;

/// A subject that outcomes speak of.
struct RaisedSubject {
    Subject subject;
    bool own = false;  ///< an initiative is planned for this use case
    int levels = 0;    ///< asked for, summed
};

Dimension raisedDimension(const Outcome& outcome) { return outcome.dimension ? *outcome.dimension : criterionOf(outcome.criterion).value_or(CriterionRef{}).dimension; }

/// The day on which the last of \p initiatives has finished.
QDate lastFinish(const Portfolio& portfolio, const QList<InitiativeId>& initiatives) {
    QDate last;
    for (const InitiativeId id : initiatives) {
        if (const Initiative* row = portfolio.find(id)) last = std::max(last, row->finish);
    }
    return last;
}

QList<RaisedSubject> raisedSubjects(const Portfolio& portfolio, const QList<InitiativeId>& initiatives) {
    QList<RaisedSubject> raised;
    QHash<Subject, qsizetype> places;
    for (const InitiativeId id : initiatives) {
        const Initiative* row = portfolio.find(id);
        for (const OutcomeId outcomeId : portfolio.outcomesOf(id)) {
            const Outcome& outcome = *portfolio.find(outcomeId);
            const qsizetype at = places.value(outcome.subject, raised.size());
            if (at == raised.size()) {
                places.insert(outcome.subject, at);
                raised.append({outcome.subject, false, 0});
            }
            raised[at].own = raised[at].own || (row && outcome.subject.isUseCase() && row->useCase == outcome.subject.useCase);
            raised[at].levels += outcome.level;
        }
    }
    // Outcomes come in no particular order, so the last word is the ids'.
    const auto rank = [](const RaisedSubject& r) { return std::tuple(!r.own, -r.levels, r.subject.unit.value, r.subject.useCase.value); };
    std::sort(raised.begin(), raised.end(), [&rank](const RaisedSubject& a, const RaisedSubject& b) { return rank(a) < rank(b); });
    return raised;
}

/// The plan as it would be without what \p initiatives bring.
Portfolio planWithout(const Portfolio& portfolio, const QList<InitiativeId>& initiatives) {
    Portfolio without = portfolio;
    for (const InitiativeId id : initiatives) {
        if (!portfolio.find(id)) continue;
        Initiative row = *portfolio.find(id);
        row.finish = QDate();
        without.put(row);
    }
    return without;
}

}  // namespace

bool canRaise(const Portfolio& portfolio, const QList<InitiativeId>& initiatives, const Subject& subject, QDate today) {
    const QDate last = std::max(today, lastFinish(portfolio, initiatives));
    const Standing standing = Projection(portfolio, today).at(subject, last);
    for (const InitiativeId id : initiatives) {
        for (const OutcomeId outcomeId : portfolio.outcomesOf(id)) {
            const Outcome& outcome = *portfolio.find(outcomeId);
            const DimensionStanding& level = standing[raisedDimension(outcome)];
            if (outcome.subject == subject || (standing.assessed && level.inherited && level.source == outcome.subject)) return true;
        }
    }
    return false;
}

std::optional<Subject> mostRaised(const Portfolio& portfolio, const QList<InitiativeId>& initiatives, QDate today) {
    const QList<RaisedSubject> raised = raisedSubjects(portfolio, initiatives);
    if (raised.isEmpty()) return std::nullopt;
    const QDate last = lastFinish(portfolio, initiatives);
    if (raised.size() == 1 || !last.isValid()) return raised.constFirst().subject;
    const Portfolio without = planWithout(portfolio, initiatives);
    const Projection planned(portfolio, today);
    const Projection unplanned(without, today);
    std::optional<Subject> best;
    double most = 0;
    for (const RaisedSubject& r : raised.mid(0, kMostRaisedCompared)) {
        const double rise = planned.at(r.subject, last).readiness.value_or(0) - unplanned.at(r.subject, last).readiness.value_or(0);
        if (best && rise <= most + 0.001) continue;
        best = r.subject;
        most = rise;
    }
    return best;
}

}  // namespace stagepath
