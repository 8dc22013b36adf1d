// The comparison with a baseline as cells, for files and for the clipboard.
#pragma once

#include "core/analysis/plan/slip.h"
#include "core/exchange/export_table.h"

namespace stagepath {

/// One row per initiative and per stage of a subject: kind (initiative, stage), id of the initiative, name, stage, state
/// (kept, gone, added), then, now and days of start and finish. A stage is earned on its finish.
ExportTable slipTable(const Slip& slip);

}  // namespace stagepath
