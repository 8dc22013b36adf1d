// What must hold after a session died, whatever killed it.
#pragma once

#include "tests/reliability/driver/session.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

namespace stagepath::reliability {

/// The user's file and every export and copy as they lie there are whole, old or new; then the next start shows all that was acknowledged.
void checkAftermath(Report& report, const Home& home, const Acknowledged& acknowledged, const QString& where);

/// Only the files, before anybody starts again.
QString problemOfTargets(const Home& home, const Acknowledged& acknowledged);

}  // namespace stagepath::reliability
