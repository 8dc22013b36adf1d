// The roadmap for screen readers: a list of its milestones and bars.
#pragma once

namespace stagepath {

/// Makes timeline views known to assistive technology; safe to call again.
void installTimelineAccessibility();

}  // namespace stagepath
