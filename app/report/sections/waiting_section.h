#pragma once

#include "app/report/report_canvas.h"

namespace stagepath {

/// Adds the pages that count \p ids, use cases without a rank, by business unit and lifecycle.
void addWaiting(ReportCanvas& canvas, const QList<UseCaseId>& ids);

}  // namespace stagepath
