// The few words with which list and inspector offer a mend, or the place of a finding.
#pragma once

#include "app/models/findings_watch.h"

namespace stagepath {

/// "Open the assessment", "Show on the roadmap": where Enter leads.
QString placeText(const Finding& finding);
/// Whether the place is the assessment of what the finding stands on.
bool isOfAssessment(const Finding& finding);
/// Whether the link at the end of a row leads to the place: where there is no mend, and where the levels are looked at
/// before a stage is set after them.
bool linksToPlace(const CheckedFinding& finding);
/// The link at the end of a row: the usual mend, or the place; "Take up again" for one that was put aside.
QString linkText(const CheckedFinding& finding);

}  // namespace stagepath
