// A progression in words: under the pointer and beside the slider.
#pragma once

#include "core/analysis/plan/progression.h"

namespace stagepath {

/// "12 Feb 2027, projected: readiness 51, stage 2. Readiness up 8, stage 2 earned": the round or step nearest to \p date. \p levels:
/// it is a dimension's level that the line shows.
QString stopWords(const Progression& progression, QDate date, bool levels);
/// "31 December 2027: readiness 51, stage 2, projected": where the lines stand on \p date.
QString spotWords(const Progression& progression, QDate date);

}  // namespace stagepath
