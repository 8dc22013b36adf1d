#include "core/analysis/levels.h"

#include <algorithm>

namespace stagepath {

namespace {

DirectLevels nothingSet() {
    DirectLevels levels;
    levels.fill(-1);
    return levels;
}

void readAnswers(const Portfolio& p, const Assessment& round, SubjectState& said) {
    for (const AssessmentAnswerId id : p.answersOf(round.id)) {
        const AssessmentAnswer& answer = *p.find(id);
        const auto ref = criterionOf(answer.criterion);
        if (!ref) continue;
        DimensionState& d = said[static_cast<std::size_t>(indexOf(ref->dimension))];
        double& value = d.criteria[static_cast<std::size_t>(ref->index)];
        d.isAnswered = true;
        if (answer.state == AnswerState::Level) {
            value = answer.level;
            d.own = true;
        } else {
            value = answer.state == AnswerState::NotApplicable ? kNotApplicable : kNotAnswered;
        }
    }
}

/// Whether all that \p round asks of \p d is answered as not applicable.
bool isNotApplicable(const Portfolio& p, const Assessment& round, const DimensionState& state, Dimension d) {
    if (state.own || std::find(state.criteria.begin(), state.criteria.end(), kNotApplicable) == state.criteria.end()) return false;
    const ContentPack& pack = packOf(p.settings());
    for (int i = 0; i < kCriteriaPerDimension; ++i) {
        const bool counts = round.mode != AssessmentMode::Light || pack.at(d, i).light;
        if (counts && state.criterion(i) != kNotApplicable) return false;
    }
    return true;
}

SubjectState saidIn(const Portfolio& p, const Assessment& round, const DirectLevels& levels) {
    SubjectState said;
    const bool isAllDirect = std::none_of(levels.begin(), levels.end(), [](qint8 level) { return level < 0; });
    if (!isAllDirect) readAnswers(p, round, said);
    for (std::size_t i = 0; i < said.size(); ++i) {
        DimensionState& d = said[i];
        if (levels[i] >= 0) {
            d.own = true;
            d.direct = true;
            d.criteria.fill(levels[i]);
        }
        d.known = d.own;
        for (int c = 0; !d.own && c < kCriteriaPerDimension; ++c) d.leftOut[static_cast<std::size_t>(c)] = d.criterion(c) == kNotApplicable;
        d.notApplicable = isNotApplicable(p, round, d, kDimensions[i]);
        d.own |= d.notApplicable;
        d.light = round.mode == AssessmentMode::Light;
        d.source = round.subject;
        d.round = round.date;
        d.assessment = round.id;
    }
    return said;
}

}  // namespace

std::vector<DirectLevels> allDirectLevels(const Portfolio& portfolio) {
    std::vector<DirectLevels> all(static_cast<std::size_t>(portfolio.assessments().size()), nothingSet());
    for (const AssessmentLevel& level : portfolio.table<AssessmentLevel>()) {
        const qsizetype round = portfolio.assessments().indexOf(level.assessment);
        if (round >= 0) all[static_cast<std::size_t>(round)][static_cast<std::size_t>(indexOf(level.dimension))] = static_cast<qint8>(level.level);
    }
    return all;
}

SubjectState saidIn(const Portfolio& p, const Assessment& round) {
    DirectLevels levels = nothingSet();
    for (const AssessmentLevelId id : p.levelsOf(round.id)) {
        const AssessmentLevel& level = *p.find(id);
        levels[static_cast<std::size_t>(indexOf(level.dimension))] = static_cast<qint8>(level.level);
    }
    return saidIn(p, round, levels);
}

namespace {

bool isEarlier(const Assessment* a, const Assessment* b) { return a->date != b->date ? a->date < b->date : a->id < b->id; }

bool isWhole(const SubjectState& state) {
    return std::all_of(state.begin(), state.end(), [](const DimensionState& d) { return d.own; });
}

/// Of a dimension without an own level: what \p said, a round of its own, leaves out.
void takeLeftOut(DimensionState& d, const DimensionState& said) {
    d.leftOut = said.leftOut;
    d.isAnswered = true;
}

/// The latest rounds come first: a dimension is what the latest round says that has it.
SubjectState ownState(const Portfolio& p, const Subject& subject, QDate date) {
    SubjectState state;
    QVarLengthArray<const Assessment*, 16> rounds;
    for (const AssessmentId id : p.assessmentsOf(subject)) {
        const Assessment* round = p.find(id);
        if (round->date <= date) rounds.append(round);
    }
    std::sort(rounds.begin(), rounds.end(), [](const Assessment* a, const Assessment* b) { return isEarlier(b, a); });
    for (const Assessment* round : rounds) {
        const SubjectState said = saidIn(p, *round);
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (said[i].own && !state[i].own) state[i] = said[i];
            else if (!state[i].own && !state[i].isAnswered && said[i].isAnswered) takeLeftOut(state[i], said[i]);
        }
        if (isWhole(state)) break;
    }
    return state;
}

void inherit(SubjectState& state, const SubjectState& parent) {
    for (std::size_t i = 0; i < state.size(); ++i) {
        if (state[i].own) continue;
        const auto leftOut = state[i].leftOut;
        state[i] = parent[i];
        state[i].own = false;
        state[i].leftOut = leftOut;
    }
}

void raise(DimensionState& d, const Outcome& outcome, const Subject& subject) {
    if (d.notApplicable) return;
    if (!d.own) d.round = {};
    for (std::size_t i = 0; !d.own && i < d.leftOut.size(); ++i) {
        if (d.leftOut[i]) d.criteria[i] = kNotApplicable;
    }
    d.own = true;
    d.known = true;
    d.direct = false;
    d.source = subject;
    if (outcome.dimension) {
        d.floor = std::max<double>(d.floor, outcome.level);
    } else if (const auto ref = criterionOf(outcome.criterion)) {
        double& value = d.criteria[static_cast<std::size_t>(ref->index)];
        if (value == kNotAnswered) d.brought[static_cast<std::size_t>(ref->index)] = true;
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
        if (d.own && d.source == subject && hasSeen(d, *initiative)) continue;
        raise(d, outcome, subject);
    }
}

}  // namespace

Subject parentOf(const Portfolio& p, const Subject& subject) {
    if (subject.isUseCase()) {
        const UseCase* u = p.find(subject.useCase);
        if (u && !u->unit.isNull()) return Subject::of(u->unit);
    }
    return Subject::enterprise();
}

bool isCounted(const Initiative& initiative, QDate today) { return initiative.finish >= today || initiative.progress >= 100; }

QDate bringsFrom(const Initiative& initiative, QDate today) {
    return initiative.finish.isValid() && isCounted(initiative, today) ? std::max(initiative.finish, today.addDays(1)) : QDate();
}

bool hasSeen(const DimensionState& state, const Initiative& initiative) { return state.round.isValid() && state.round > initiative.finish; }

SubjectState stateOf(const Portfolio& portfolio, const Subject& subject, QDate date, Outlook outlook, QDate today) {
    SubjectState state = ownState(portfolio, subject, date);
    if (!isWhole(state) && !subject.isEnterprise()) inherit(state, stateOf(portfolio, parentOf(portfolio, subject), date, outlook, today));
    if (outlook == Outlook::Plan && date > today) applyOutcomes(portfolio, subject, date, today, state);
    return state;
}

SubjectState asOwn(SubjectState state) {
    for (DimensionState& d : state) d.own = d.known;
    return state;
}

SubjectState completed(const Portfolio& portfolio, const Subject& subject, SubjectState own, const SubjectState& parent, QDate date, QDate today) {
    if (!isWhole(own)) inherit(own, parent);
    if (date > today) applyOutcomes(portfolio, subject, date, today, own);
    return own;
}

RoundWalk::RoundWalk(const Portfolio& portfolio, const Subject& subject, const std::vector<DirectLevels>& levels) : m_portfolio(portfolio), m_levels(levels) {
    for (const AssessmentId id : portfolio.assessmentsOf(subject)) m_rounds.append(portfolio.find(id));
    std::sort(m_rounds.begin(), m_rounds.end(), isEarlier);
}

const SubjectState& RoundWalk::until(QDate date) {
    for (; m_next < m_rounds.size() && m_rounds[m_next]->date <= date; ++m_next) {
        const std::ptrdiff_t row = m_rounds[m_next] - m_portfolio.assessments().rows().constData();
        const SubjectState said = saidIn(m_portfolio, *m_rounds[m_next], m_levels[static_cast<std::size_t>(row)]);
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (said[i].own) m_state[i] = said[i];
            else if (!m_state[i].own && said[i].isAnswered) takeLeftOut(m_state[i], said[i]);
        }
    }
    return m_state;
}

bool RoundWalk::isWholeFromTheStart(QDate date) { return isWhole(until(date)); }

SubjectState stateUnder(const Portfolio& portfolio, const Subject& subject, QDate date, const SubjectState& parent) {
    SubjectState state = ownState(portfolio, subject, date);
    if (!isWhole(state)) inherit(state, parent);
    return state;
}

}  // namespace stagepath
