// Freezing the plan.
#pragma once

#include "core/workspace/editor.h"

namespace stagepath {

/// Adds \p baseline with the dates and the name that every initiative has when the edit begins.
BaselineId freezePlan(Editor& editor, const Baseline& baseline);

}  // namespace stagepath
