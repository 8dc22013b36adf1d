// How far a plan reaches: what lies outside is a typing error, and would stretch every picture of the plan over it.
#pragma once

#include <QDate>

namespace stagepath {

inline constexpr int kFirstPlanYear = 1990;
inline constexpr int kLastPlanYear = 2199;

/// True for no date, too.
inline bool isInPlanYears(QDate date) { return !date.isValid() || (date.year() >= kFirstPlanYear && date.year() <= kLastPlanYear); }

}  // namespace stagepath
