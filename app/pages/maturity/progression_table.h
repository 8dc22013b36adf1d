// A progression as rows of a table.
#pragma once

#include "app/widgets/chart_card.h"
#include "core/analysis/plan/progression.h"

namespace stagepath {

/// Appends date, line, readiness (or \p levels) and earned stage, each row beginning with \p name where there are several charts.
void addProgressionRows(ChartTable& table, const QString& name, const Progression& data, bool levels);

}  // namespace stagepath
