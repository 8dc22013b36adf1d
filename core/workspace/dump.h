// The logical content as text: equal content, equal bytes.
#pragma once

#include "core/domain/portfolio.h"

namespace stagepath {

/// One line per row, `table id column=value …`, ordered by table and id, then the settings by key; history left out.
/// Values are JSON, NULL is null, reals have 17 significant digits.
QString dumpOf(const Portfolio& portfolio);

}  // namespace stagepath
