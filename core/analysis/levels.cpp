#include "core/analysis/levels.h"

#include <algorithm>

namespace stagepath {

namespace {

/// Takes over what one round says; later rounds replace earlier ones dimension by dimension.
void applyRound(const Portfolio& p, const Assessment& round, SubjectState& state) {
    SubjectState said;
    for (const AssessmentAnswerId id : p.answersOf(round.id)) {
        const AssessmentAnswer& answer = *p.find(id);
        const auto ref = criterionOf(answer.criterion);
        if (!ref) continue;
        DimensionState& d = said[static_cast<std::size_t>(indexOf(ref->dimension))];
        double& value = d.criteria[static_cast<std::size_t>(ref->index)];
        if (answer.state == AnswerState::Level) {
            value = answer.level;
            d.own = true;
        } else {
            value = answer.state == AnswerState::NotApplicable ? kNotApplicable : kNotAnswered;
        }
    }
    for (const AssessmentLevelId id : p.levelsOf(round.id)) {
        const AssessmentLevel& level = *p.find(id);
        DimensionState& d = said[static_cast<std::size_t>(indexOf(level.dimension))];
        d.own = true;
        d.criteria.fill(level.level);
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (!said[i].own) continue;
        state[i] = said[i];
        state[i].known = true;
        state[i].light = round.mode == AssessmentMode::Light;
        state[i].source = round.subject;
        state[i].round = round.date;
    }
}

SubjectState ownState(const Portfolio& p, const Subject& subject, QDate date) {
    SubjectState state;
    const QList<AssessmentId> ids = p.assessmentsOf(subject);
    if (ids.size() == 1) {
        const Assessment& round = *p.find(ids.constFirst());
        if (round.date <= date) applyRound(p, round, state);
        return state;
    }
    QList<const Assessment*> rounds;
    for (const AssessmentId id : ids) {
        const Assessment* round = p.find(id);
        if (round->date <= date) rounds.append(round);
    }
    std::sort(rounds.begin(), rounds.end(), [](const Assessment* a, const Assessment* b) { return a->date != b->date ? a->date < b->date : a->id < b->id; });
    for (const Assessment* round : rounds) applyRound(p, *round, state);
    return state;
}

void raise(DimensionState& d, const Outcome& outcome, const Subject& subject) {
    if (!d.own) d.round = {};
    d.own = true;
    d.known = true;
    d.source = subject;
    if (outcome.dimension) {
        d.floor = std::max<double>(d.floor, outcome.level);
    } else if (const auto ref = criterionOf(outcome.criterion)) {
        double& value = d.criteria[static_cast<std::size_t>(ref->index)];
        if (value != kNotApplicable) value = std::max<double>(value, outcome.level);
    }
}

void applyOutcomes(const Portfolio& p, const Subject& subject, QDate date, QDate today, SubjectState& state) {
    for (const OutcomeId id : p.outcomesFor(subject)) {
        const Outcome& outcome = *p.find(id);
        const Initiative* initiative = p.find(outcome.initiative);
        if (!initiative || initiative->finish.isNull() || initiative->finish > date || !isCounted(*initiative, today)) continue;
        const auto ref = outcome.dimension ? CriterionRef{*outcome.dimension, 0} : criterionOf(outcome.criterion).value_or(CriterionRef{});
        DimensionState& d = state[static_cast<std::size_t>(indexOf(ref.dimension))];
        // A round dated after the finish has seen what the initiative brought.
        if (d.own && d.source == subject && d.round.isValid() && d.round > initiative->finish) continue;
        raise(d, outcome, subject);
    }
}

Subject parentOf(const Portfolio& p, const Subject& subject) {
    if (subject.isUseCase()) {
        const UseCase* u = p.find(subject.useCase);
        if (u && !u->unit.isNull()) return Subject::of(u->unit);
    }
    return Subject::enterprise();
}

}  // namespace

bool isCounted(const Initiative& initiative, QDate today) { return initiative.finish >= today || initiative.progress >= 100; }

SubjectState stateOf(const Portfolio& portfolio, const Subject& subject, QDate date, Outlook outlook, QDate today) {
    SubjectState state = ownState(portfolio, subject, date);
    const bool complete = std::all_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own; });
    if (!complete && !subject.isEnterprise()) {
        const SubjectState parent = stateOf(portfolio, parentOf(portfolio, subject), date, outlook, today);
        for (std::size_t i = 0; i < state.size(); ++i) {
            if (state[i].own) continue;
            state[i] = parent[i];
            state[i].own = false;
        }
    }
    if (outlook == Outlook::Plan && date > today) applyOutcomes(portfolio, subject, date, today, state);
    return state;
}

}  // namespace stagepath
