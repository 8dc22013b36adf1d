// The details of initiatives that can stand beside their lane, one row each.
#pragma once

#include "app/drawing/timeline/timeline_scene.h"

#include <array>

namespace stagepath {

enum class TimelineColumn { Name, Owner, Lead, Status, Progress, Start, Finish };

/// In the order in which they stand.
inline constexpr std::array kTimelineColumns{TimelineColumn::Name, TimelineColumn::Owner, TimelineColumn::Lead, TimelineColumn::Status, TimelineColumn::Progress, TimelineColumn::Start, TimelineColumn::Finish};

/// Stable key for settings: "name", "owner", "lead", "status", "progress", "start", "finish".
QString columnKey(TimelineColumn column);
/// Title over the column.
QString columnTitle(TimelineColumn column);
/// Width on screen, in units; dates and words have the room that the widest of the language needs.
double columnWidth(TimelineColumn column);
/// What stands in the column for \p bar; empty where there is nothing to say.
QString columnText(TimelineColumn column, const TimelineBar& bar);

}  // namespace stagepath
