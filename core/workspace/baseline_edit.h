// Freezing the plan.
#pragma once

#include "core/workspace/editor.h"

namespace stagepath {

/// Adds \p baseline with the dates, the name and the outcomes that every initiative has when the edit begins, and with the
/// milestones.
BaselineId freezePlan(Editor& editor, const Baseline& baseline);

/// The baseline called \p name (spaces at its ends and in a row don't count) other than \p except; null where there is none. Reports and the slip
/// table name a baseline by its name alone, so no two may have the same.
const Baseline* baselineNamed(const Portfolio& portfolio, const QString& name, BaselineId except = {});

}  // namespace stagepath
