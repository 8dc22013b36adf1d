// What a level that was taken over from the unit or the enterprise says of itself: where it comes from, and what stood behind it there.
#pragma once

#include "core/domain/entities.h"

namespace stagepath {

/// "Taken over from “Enterprise”", and after a colon what \p behind it stood there; empty where nothing did.
QString takenOverReason(const QString& source, const QString& behind);
/// Whether \p reason says why a level is what it is. To name only where it was taken over from does not, whichever of the program's
/// languages it was written in.
bool saysWhy(const QString& reason);

}  // namespace stagepath
