// The scale of every chart over time.
#pragma once

#include <QDate>

namespace stagepath {

/// Where \p date stands on an axis of time, in days.
inline double chartDay(QDate date) { return static_cast<double>(date.toJulianDay()); }

}  // namespace stagepath
