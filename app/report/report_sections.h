// The sections of the report; each adds its pages to the canvas.
#pragma once

#include "app/report/report_canvas.h"

namespace stagepath {

void addCover(ReportCanvas& canvas);
void addSummary(ReportCanvas& canvas);
void addMap(ReportCanvas& canvas);
void addRanked(ReportCanvas& canvas);
void addRoadmap(ReportCanvas& canvas);
void addHeatMap(ReportCanvas& canvas);
void addMaturity(ReportCanvas& canvas);
void addOwners(ReportCanvas& canvas);
void addChecks(ReportCanvas& canvas);
void addProfiles(ReportCanvas& canvas);
void addGaps(ReportCanvas& canvas);
void addNextActions(ReportCanvas& canvas);
void addAssessmentDetail(ReportCanvas& canvas);
void addRoundComparison(ReportCanvas& canvas);

}  // namespace stagepath
