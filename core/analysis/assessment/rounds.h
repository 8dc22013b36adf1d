// The dated rounds of a subject: in order, one beside another, and what keeps a date from being one.
#pragma once

#include "core/domain/portfolio.h"

namespace stagepath {

/// Rounds of \p subject from the oldest to the latest; of one day in the order of their ids.
QList<AssessmentId> roundsOf(const Portfolio& portfolio, const Subject& subject);

/// What a round says of a criterion or, set directly, of a whole dimension.
struct RoundValue {
    AnswerState state = AnswerState::Level;
    int level = 0;
    bool operator==(const RoundValue&) const = default;
};
enum class RoundChangeKind { Added, Changed, Unchanged, Gone };

/// One line of a comparison.
struct RoundChange {
    Dimension dimension = Dimension::Data;
    QString criterion;  ///< empty for the dimension as a whole
    RoundChangeKind kind = RoundChangeKind::Unchanged;
    std::optional<RoundValue> from;
    std::optional<RoundValue> to;
};
/// What round \p b says beside round \p a, by dimension, what was set directly before the criteria.
QList<RoundChange> compareRounds(const Portfolio& portfolio, AssessmentId a, AssessmentId b);

/// An id under which \p round comes after the other rounds of its subject and day (they follow each other by their ids);
/// null where there is none on that day, so that any id will do.
AssessmentId idAfterOthers(const Portfolio& portfolio, const Assessment& round);

/// Why \p round can't be entered on \p today, as a sentence: a date to come or one long before the programme's first day; empty if
/// it can. Rounds that a file holds already are not asked.
QString roundProblem(const Portfolio& portfolio, const Assessment& round, QDate today);

}  // namespace stagepath
