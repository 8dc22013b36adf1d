// Calendar quarters as numbers, so that they can be counted through.
#pragma once

#include <QDate>

namespace stagepath {

inline int quarterOf(QDate date) { return date.year() * 4 + (date.month() - 1) / 3; }
/// Its first day.
inline QDate quarterStart(int quarter) { return {quarter / 4, quarter % 4 * 3 + 1, 1}; }

}  // namespace stagepath
