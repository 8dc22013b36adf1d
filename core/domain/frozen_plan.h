// What a baseline keeps of the plan beside its dates, as text of one cell each: it is written once and never changed.
#pragma once

#include "core/domain/portfolio.h"

#include <QList>

#include <optional>

namespace stagepath {

/// What an initiative was to bring, and how far it was.
struct FrozenContent {
    int progress = 0;
    QList<Outcome> outcomes;  ///< ids empty
    bool operator==(const FrozenContent&) const = default;
};

/// What \p initiative has now.
FrozenContent planContentOf(const Portfolio& portfolio, const Initiative& initiative);
QString frozenContent(const FrozenContent& content);
/// Nothing where \p text, from a baseline of an older version, is empty or says nothing.
std::optional<FrozenContent> contentFrom(const QString& text);

/// Ids, names, dates, and what gates ask for; positions are not kept.
QString frozenMilestones(const QList<Milestone>& milestones);
/// The same holds.
std::optional<QList<Milestone>> milestonesFrom(const QString& text);

}  // namespace stagepath
