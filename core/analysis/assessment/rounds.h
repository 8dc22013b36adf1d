// The dated rounds of a subject: in order, one beside another, and what keeps a date from being one.
#pragma once

#include "core/domain/pack/content_pack.h"
#include "core/domain/portfolio.h"

#include <cstddef>

namespace stagepath {

/// Rounds of \p subject from the oldest to the latest; of one day in the order of their ids.
QList<AssessmentId> roundsOf(const Portfolio& portfolio, const Subject& subject);

/// What a round says of a criterion or, set directly, of a whole dimension.
struct RoundValue {
    AnswerState state = AnswerState::Level;
    int level = 0;
    bool operator==(const RoundValue&) const = default;
};
/// NotAsked: the later round says nothing at all of the dimension, so that what was said before goes on holding, or it is a light one
/// without the question.
enum class RoundChangeKind { Added, Changed, Unchanged, Gone, NotAsked };
inline constexpr std::size_t kRoundChangeKinds = 5;

/// One line of a comparison.
struct RoundChange {
    Dimension dimension = Dimension::Data;
    QString criterion;  ///< empty for the dimension as a whole
    RoundChangeKind kind = RoundChangeKind::Unchanged;
    std::optional<RoundValue> from;
    std::optional<RoundValue> to;
};
/// What round \p b says beside what holds with round \p a, by dimension, what was set directly before the criteria. Of a dimension
/// that only rounds before \p a speak of, their latest one counts.
QList<RoundChange> compareRounds(const Portfolio& portfolio, AssessmentId a, AssessmentId b);

/// An id under which \p round comes after the other rounds of its subject and day (they follow each other by their ids);
/// null where there is none on that day, so that any id will do.
AssessmentId idAfterOthers(const Portfolio& portfolio, const Assessment& round);

/// Whether \p round was begun with another model than \p pack. Its answers are read by the model in force all the same.
bool isOfAnotherModel(const Assessment& round, const ContentPack& pack);

/// Why \p round can't be entered on \p today, as a sentence: a date to come or one long before the programme's first day; empty if
/// it can. Rounds that a file holds already are not asked.
QString roundProblem(const Portfolio& portfolio, const Assessment& round, QDate today);
/// The rounds of a \p portfolio from outside that could not have been entered by \p today, the latest first. They are asked from the
/// latest to the oldest, so that none excuses itself.
QList<AssessmentId> strangeRounds(const Portfolio& portfolio, QDate today);

}  // namespace stagepath
