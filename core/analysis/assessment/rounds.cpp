#include "core/analysis/assessment/rounds.h"

#include "core/domain/values/date_words.h"

#include <QCoreApplication>
#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>
#include <utility>

namespace stagepath {

namespace {

constexpr int kYearsBefore = 5;  ///< so long before the first day of the programme a round may have been answered

/// Place in the comparison: dimension, then −1 for the whole and the index of the criterion.
using Place = QPair<int, int>;

/// The first day that the programme knows of without its rounds: of its use cases and its plan; \p today where it has none.
QDate firstPlannedDay(const Portfolio& p, QDate today) {
    QDate first = today;
    const auto take = [&](QDate date) {
        if (date.isValid()) first = std::min(first, date);
    };
    for (const UseCase& u : p.useCases()) {
        for (const QDate date : {u.started.date, u.liveSince.date, u.stageSince}) take(date);
    }
    for (const Initiative& i : p.initiatives()) take(i.start);
    for (const Milestone& m : p.milestones()) take(m.date);
    return first;
}

/// The same with its rounds.
QDate programmeStart(const Portfolio& p, QDate today) {
    QDate first = firstPlannedDay(p, today);
    for (const Assessment& a : p.assessments()) {
        if (a.date.isValid()) first = std::min(first, a.date);
    }
    return first;
}

/// What keeps \p round from a programme that begins on \p begin.
QString roundProblemFrom(const Portfolio& portfolio, const Assessment& round, QDate today, QDate begin) {
    const QString date = shownDate(round.date);
    const QString name = portfolio.nameOf(round.subject);
    if (!round.date.isValid()) return QCoreApplication::translate("Rounds", "The round of “%1” has no date. Give it the day on which it was answered; nothing was changed.").arg(name);
    if (round.date > today) {
        return QCoreApplication::translate("Rounds", "The round of “%1” is dated %2, which is still to come. Give it today's date or an earlier one; nothing was changed.").arg(name, date);
    }
    if (round.date < begin.addYears(-kYearsBefore)) {
        return QCoreApplication::translate("Rounds", "The round of “%1” is dated %2, long before the programme, whose first day here is %3. Give it a date from %4 on; nothing was changed.")
            .arg(name, date, shownDate(begin), shownDate(begin.addYears(-kYearsBefore)));
    }
    if (round.closed.isValid() && (round.closed < round.date || round.closed > today)) {
        return QCoreApplication::translate("Rounds", "The round of “%1” can't be closed before its date or on a day still to come. Correct \"closed\"; nothing was changed.").arg(name);
    }
    return {};
}

QMap<Place, RoundValue> valuesOf(const Portfolio& p, AssessmentId round) {
    QMap<Place, RoundValue> values;
    for (const AssessmentLevelId id : p.levelsOf(round)) {
        const AssessmentLevel& level = *p.find(id);
        values.insert({indexOf(level.dimension), -1}, {AnswerState::Level, level.level});
    }
    for (const AssessmentAnswerId id : p.answersOf(round)) {
        const AssessmentAnswer& answer = *p.find(id);
        if (const auto ref = criterionOf(answer.criterion)) values.insert({indexOf(ref->dimension), ref->index}, {answer.state, answer.level});
    }
    return values;
}

bool speaksOf(const QMap<Place, RoundValue>& values, int dimension) {
    const auto at = values.lowerBound({dimension, -1});
    return at != values.cend() && at.key().first == dimension;
}

/// What \p round says, and of the dimensions that it leaves out what the latest round before it says.
QMap<Place, RoundValue> valuesWith(const Portfolio& p, AssessmentId round) {
    QMap<Place, RoundValue> values = valuesOf(p, round);
    QList<AssessmentId> earlier = roundsOf(p, p.find(round)->subject);
    earlier = earlier.mid(0, earlier.indexOf(round));
    for (auto id = earlier.crbegin(); id != earlier.crend(); ++id) {
        const QMap<Place, RoundValue> said = valuesOf(p, *id);
        const QMap<Place, RoundValue> known = values;
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            if (!speaksOf(known, it.key().first)) values.insert(it.key(), it.value());
        }
    }
    return values;
}

/// Whether \p round, which says \p values, asks what lies at \p place: a light one asks its own questions only.
bool asksOf(const Portfolio& p, AssessmentId round, const QMap<Place, RoundValue>& values, const Place& place) {
    if (values.contains(place)) return true;
    if (!speaksOf(values, place.first)) return false;
    const bool isLight = p.find(round)->mode == AssessmentMode::Light;
    return !isLight || place.second < 0 || packOf(p.settings()).at(kDimensions[static_cast<std::size_t>(place.first)], place.second).light;
}

RoundChangeKind changeKindOf(const RoundChange& change, bool isAsked) {
    if (!isAsked) return RoundChangeKind::NotAsked;
    if (!change.from) return RoundChangeKind::Added;
    if (!change.to) return RoundChangeKind::Gone;
    return *change.from == *change.to ? RoundChangeKind::Unchanged : RoundChangeKind::Changed;
}

}  // namespace

QList<AssessmentId> roundsOf(const Portfolio& portfolio, const Subject& subject) {
    QList<AssessmentId> ids = portfolio.assessmentsOf(subject);
    std::sort(ids.begin(), ids.end(), [&](AssessmentId a, AssessmentId b) {
        const QDate first = portfolio.find(a)->date;
        const QDate second = portfolio.find(b)->date;
        return first != second ? first < second : a < b;
    });
    return ids;
}

QList<RoundChange> compareRounds(const Portfolio& portfolio, AssessmentId a, AssessmentId b) {
    const QMap<Place, RoundValue> said = valuesOf(portfolio, a);
    const QMap<Place, RoundValue> before = valuesWith(portfolio, a);
    const QMap<Place, RoundValue> after = valuesOf(portfolio, b);
    QMap<Place, RoundChange> changes;
    for (const auto& values : {before, after}) {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const bool isAsked = asksOf(portfolio, b, after, it.key());
            if (!isAsked && !said.contains(it.key())) continue;  // neither round says it
            RoundChange change;
            change.dimension = kDimensions[static_cast<std::size_t>(it.key().first)];
            if (it.key().second >= 0) change.criterion = keyOf(CriterionRef{change.dimension, it.key().second});
            if (before.contains(it.key())) change.from = before.value(it.key());
            if (after.contains(it.key())) change.to = after.value(it.key());
            change.kind = changeKindOf(change, isAsked);
            changes.insert(it.key(), change);
        }
    }
    return changes.values();
}

AssessmentId idAfterOthers(const Portfolio& portfolio, const Assessment& round) {
    qint64 last = 0;
    for (const AssessmentId id : portfolio.assessmentsOf(round.subject)) {
        if (portfolio.find(id)->date == round.date) last = std::max(last, id.value);
    }
    if (last == 0) return {};
    const quint64 room = static_cast<quint64>(std::numeric_limits<qint64>::max() - last);
    return AssessmentId(last + 1 + static_cast<qint64>(room > 1 ? QRandomGenerator::system()->generate64() % (room - 1) : 0));
}

bool isOfAnotherModel(const Assessment& round, const ContentPack& pack) {
    return (!round.pack.isEmpty() && round.pack != pack.id) || (round.packVersion && *round.packVersion != pack.version);
}

QString roundProblem(const Portfolio& portfolio, const Assessment& round, QDate today) { return roundProblemFrom(portfolio, round, today, programmeStart(portfolio, today)); }

QList<AssessmentId> strangeRounds(const Portfolio& portfolio, QDate today) {
    QList<Assessment> rounds = portfolio.assessments().rows();
    std::stable_sort(rounds.begin(), rounds.end(), [](const Assessment& a, const Assessment& b) { return a.date > b.date; });
    QDate begin = firstPlannedDay(portfolio, today);
    QList<AssessmentId> strange;
    for (const Assessment& round : std::as_const(rounds)) {
        if (roundProblemFrom(portfolio, round, today, begin).isEmpty()) begin = std::min(begin, round.date);
        else strange.append(round.id);
    }
    return strange;
}

}  // namespace stagepath
