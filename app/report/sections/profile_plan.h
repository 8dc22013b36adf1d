#pragma once

#include "app/report/report_canvas.h"

namespace stagepath {

/// What is planned for \p id: initiatives with leads, time and the levels they bring, in \p rect of its profile.
void paintProfilePlan(QPainter& p, const ReportCanvas& canvas, const QRectF& rect, UseCaseId id);

}  // namespace stagepath
