// Dates as lists write them, with the precision they have.
#pragma once

#include "core/domain/values/partial_date.h"

#include <QStringList>

namespace stagepath {

/// Which part of 3/4/2026 is the month.
enum class DateOrder { MonthFirst, DayFirst };

/// The order that the cells of one column agree on: a second part above 12 means month first, a first part above 12 day
/// first; where nothing tells, \p fallback.
DateOrder dateOrderOf(const QStringList& cells, DateOrder fallback);
/// The date in \p raw; null where it can't be read. Two-digit years are 20xx. Fiscal quarters (Q4FY25) follow
/// \p fiscalStartMonth (US federal: 10), the fiscal year being the one in which it ends.
PartialDate readDate(const QString& raw, DateOrder order, int fiscalStartMonth = 10);

}  // namespace stagepath
