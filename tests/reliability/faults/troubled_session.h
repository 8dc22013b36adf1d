// A session during which the system fails, and which goes on when the trouble is over.
#pragma once

#include "tests/reliability/driver/script.h"
#include "tests/reliability/shim/shim.h"
#include "tests/reliability/support/home.h"
#include "tests/reliability/support/report.h"

namespace stagepath::reliability {

/// How many calls of the session \p fault could meet.
long callsOf(Home& home, Phase phase, quint32 seed, const shim::Fault& fault);

/// Runs the session with \p fault and checks that it neither crashed nor hung, that its sentences name the file or folder and a next step,
/// that it saved everything once the trouble was over, and that every acknowledged action is there at the next start.
void checkTroubledSession(Report& report, Home& home, Phase phase, quint32 seed, const shim::Fault& fault, const QString& where);

}  // namespace stagepath::reliability
