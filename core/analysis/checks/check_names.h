// The words for the checks and their severities, translated, in one place.
#pragma once

#include "core/domain/enums.h"

#include <QString>

namespace stagepath {

/// Head of a group of findings: "Gate not met on its date" for gate-missed.
QString checkName(const QString& key);
/// "Error", "Warning", "Hint"
QString severityName(Severity severity);

}  // namespace stagepath
