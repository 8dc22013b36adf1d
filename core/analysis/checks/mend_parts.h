// What the mends of several findings are made of.
#pragma once

#include "core/analysis/checks/mends.h"
#include "core/analysis/plan/schedule.h"

namespace stagepath {

inline constexpr int kMendEnablerWeeks = 13;  ///< a middling piece of work, as the draft has it

/// The Monday of the week after \p date.
QDate mondayAfter(QDate date);
/// The last day of work that is to be there by \p date: a working day of \p calendar, else one from Monday to Friday.
QDate lastDayBy(const WorkCalendar& calendar, QDate date);
/// Offers to move \p id, with its new first day and what comes of it.
Mend moveTo(InitiativeId id, const Span& span);
/// Offers to choose a person; \p detail says for what, where that is not what the finding stands on.
Mend askForPerson(MendKind kind, qint64 id, const QString& text, const QString& detail = {});

}  // namespace stagepath
