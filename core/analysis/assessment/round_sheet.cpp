#include "core/analysis/assessment/round_sheet.h"

#include "core/analysis/checks/check_rules.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RoundSheet)
};

QString nameOf(const Portfolio& p, PersonId id) {
    const Person* person = p.find(id);
    return person ? shortName(person->name) : QString();
}

/// Where the levels of a dimension come from that the round says nothing of.
QString sourceOf(const Portfolio& p, const Subject& subject, const DimensionState& state) {
    if (!state.known) return {};
    if (state.source == subject) return state.round.isValid() ? Tr::tr("from the round of %1").arg(shownDate(state.round)) : QString();
    return Tr::tr("inherited from %1").arg(p.nameOf(state.source));
}

}  // namespace

QString shortName(const QString& name) {
    const QStringList words = name.simplified().split(QLatin1Char(' '));
    return words.size() < 2 ? name : words.constFirst().left(1) + QStringLiteral(". ") + words.constLast();
}

RoundSheet::RoundSheet(const Portfolio& portfolio, const Subject& shownSubject, AssessmentId roundId, AssessmentId comparedWith, QDate today) : subject(shownSubject) {
    date = today;
    if (const Assessment* shown = portfolio.find(roundId)) {
        round = *shown;
        isLatest = roundsOf(portfolio, subject).constLast() == roundId;
        date = isLatest ? std::max(today, shown->date) : shown->date;
    }
    const SubjectState state = stateOf(portfolio, subject, date, Outlook::Rounds, date);
    standing = standingOf(state, portfolio.settings());
    coverage = coverageOf(portfolio, subject, date);
    readAnswers(portfolio, state);
    if (round && portfolio.find(comparedWith)) compare(portfolio, comparedWith);
}

void RoundSheet::readAnswers(const Portfolio& portfolio, const SubjectState& state) {
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        SheetDimension& dimension = dimensions[d];
        dimension.standing = standing.dimensions[d];
        dimension.source = sourceOf(portfolio, subject, state[d]);
        const bool isCarried = state[d].own && state[d].direct && (!round || state[d].assessment != round->id);
        if (isCarried) dimension.carried = static_cast<int>(state[d].criterion(0));
        for (int i = 0; i < kCriteriaPerDimension; ++i) {
            SheetAnswer& answer = dimension.answers[static_cast<std::size_t>(i)];
            const double behind = state[d].known ? state[d].criterion(i) : kNotAnswered;
            if (behind >= 0) answer.level = static_cast<int>(behind);
        }
    }
    if (!round) return;
    for (const AssessmentLevelId id : portfolio.levelsOf(round->id)) {
        const AssessmentLevel& row = *portfolio.find(id);
        SheetDimension& dimension = dimensions[static_cast<std::size_t>(indexOf(row.dimension))];
        dimension.isSaid = true;
        dimension.direct = row.level;
        dimension.reason = row.reason;
    }
    for (const AssessmentAnswerId id : portfolio.answersOf(round->id)) {
        const AssessmentAnswer& row = *portfolio.find(id);
        const auto ref = criterionOf(row.criterion);
        if (!ref) continue;
        SheetDimension& dimension = dimensions[static_cast<std::size_t>(indexOf(ref->dimension))];
        dimension.isSaid = true;
        SheetAnswer& answer = dimension.answers[static_cast<std::size_t>(ref->index)];
        answer = {true, row.state, std::nullopt, dimension.direct.has_value(), row.evidence, row.link, row.reason, nameOf(portfolio, row.by.isNull() ? round->by : row.by), row.at.isValid() ? row.at : round->date, {}};
        if (row.state == AnswerState::Level) answer.level = row.level;
    }
}

void RoundSheet::compare(const Portfolio& portfolio, AssessmentId with) {
    before = standingOf(portfolio, subject, portfolio.find(with)->date);
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const DimensionStanding& then = before->dimensions[d];
        const DimensionStanding& now = dimensions[d].standing;
        if (then.known && now.known && then.level != now.level) dimensions[d].moved = now.level > then.level ? 1 : -1;
    }
    for (const RoundChange& change : compareRounds(portfolio, with, round->id)) {
        ++changes[static_cast<std::size_t>(change.kind)];
        if (change.criterion.isEmpty()) dimensions[static_cast<std::size_t>(indexOf(change.dimension))].change = change;
        if (const auto ref = criterionOf(change.criterion)) dimensions[static_cast<std::size_t>(indexOf(ref->dimension))].answers[static_cast<std::size_t>(ref->index)].change = change;
    }
}

}  // namespace stagepath
