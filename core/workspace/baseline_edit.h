// Freezing the plan.
#pragma once

#include "core/workspace/editor.h"

namespace stagepath {

/// Adds \p baseline with the dates, the name and the outcomes that every initiative has when the edit begins, and with the
/// milestones.
BaselineId freezePlan(Editor& editor, const Baseline& baseline);

}  // namespace stagepath
