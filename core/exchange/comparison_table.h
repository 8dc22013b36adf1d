// A comparison as a table for a spreadsheet.
#pragma once

#include "core/analysis/compare/comparison.h"

namespace stagepath {

/// A head and a line per difference, cells separated by tabs: kind, name, field, what was in common, what the files have now, in
/// which of them it changed, and when. Nothing in it acts as a formula.
QString tableText(const Comparison& comparison, const QString& firstName, const QString& secondName);
/// When \p difference came about, by the user's clock; both times where both sides changed it.
QString timeWords(const Difference& difference);

}  // namespace stagepath
