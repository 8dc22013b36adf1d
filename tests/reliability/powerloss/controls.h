// Ways of saving that lose work when the power fails. A run that does not see them fail sees nothing.
#pragma once

#include "tests/reliability/support/report.h"

namespace stagepath::reliability {

/// Fails the report where a bad way of saving comes through unharmed, or the product's own way does not.
void tryControls(Report& report);

}  // namespace stagepath::reliability
