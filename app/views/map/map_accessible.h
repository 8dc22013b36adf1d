// The portfolio map for screen readers: a list of its bubbles with name, figures, quadrant and selection.
#pragma once

namespace stagepath {

class MapView;

/// Makes Qt ask us for the interface of a MapView. Safe to call again.
void installMapAccessibility();
/// Tells that another bubble is selected.
void announceMapSelection(MapView* view);

}  // namespace stagepath
