// The power fails while a file of an earlier version is brought up to date.
#pragma once

#include "tests/reliability/support/report.h"

namespace stagepath::reliability {

/// Records sessions that open a file of each earlier version, change something and publish it, and tries \p states disks as they may be when
/// the power fails on the way. Fails the report where the next start shows neither the old values nor the new ones, what was acknowledged
/// is lost, the user's file is not whole, or it was replaced and there is no backup of the old one.
void tryOldFiles(Report& report, int states);

}  // namespace stagepath::reliability
