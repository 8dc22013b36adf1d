// What the portfolio map shows, as plain values: bubbles with their figures, ghosts, trails, counts and legend.
#pragma once

#include "core/analysis/figures.h"

#include <array>
#include <optional>

namespace stagepath {

/// What the area of a bubble follows.
enum class MapSize { AnnualValue, Initiatives, TimeInStage, Equal };
enum class MapColour { Stage, EarnedStage, Unit, Lifecycle };

/// What the user chose to see.
struct MapOptions {
    MapSize size = MapSize::AnnualValue;
    MapColour colour = MapColour::Stage;
    QDate trailSince;         ///< null for no trails
    QDate asOf;               ///< positions as the plan will have made them by then, trails from today; null: as they are
    bool allGhosts = false;   ///< every placement beside its scores; else only those that tell something
    bool retired = false;     ///< retired use cases too
    bool forPlacing = true;   ///< while use cases wait to be placed, all of the impact axis is there for them; else only what is used
    bool operator==(const MapOptions&) const = default;
};

/// A position on the map, both axes 0 to 100.
struct MapPoint {
    double readiness = 0;
    double impact = 0;
    bool operator==(const MapPoint&) const = default;
};

/// Colour of a bubble, independent of the theme: a step of the ramp (0 to 4), a category (0 to 7), or none.
struct MapFill {
    enum class Kind { Ramp, Category, None };
    Kind kind = Kind::Ramp;
    int index = 0;
    bool operator==(const MapFill&) const = default;
};

/// One use case on the map.
struct MapBubble {
    UseCaseId id;
    QString name;
    MapPoint at;
    double radius = 6;  ///< px at scale 1
    MapFill fill;
    Lifecycle lifecycle = Lifecycle::NotStated;
    int stage = 0;
    std::optional<int> earnedStage;
    double weight = 0;  ///< what its area follows (MapSize): minor units, initiatives or days; 0 where there is nothing
    Quadrant quadrant = Quadrant::Unplaced;
    bool illusion = false;         ///< the set stage is above the earned one
    bool readinessScored = false;  ///< else that axis comes from the placement
    bool impactScored = false;
    std::optional<MapPoint> ghost;  ///< the placement, where it is elsewhere
    std::optional<MapPoint> trail;  ///< where it was on MapScene::trailSince
    bool showsGhost = false;        ///< at all times; else only while selected or under the pointer
    bool showsTrail = false;
    bool isScored() const { return readinessScored && impactScored; }
};

struct MapLegendEntry {
    MapFill fill;
    QString text;
};

/// Everything the painter needs; bubbles in drawing order (large ones first, so that small ones lie on top).
struct MapScene {
    QList<MapBubble> bubbles;
    double readinessThreshold = 50;
    double impactThreshold = 50;
    double impactFrom = 0;       ///< the axis begins here; it ends at 100
    std::array<int, 4> counts{};  ///< by Quadrant, in its order
    MapColour colour = MapColour::Stage;
    QString colourTitle;
    QList<MapLegendEntry> legend;  ///< of the colours; empty where they follow the lifecycle, whose signs have them
    QDate trailSince;
    QDate asOf;  ///< positions are projected for this day, trails begin today; null: as they are
    MapSize size = MapSize::AnnualValue;
    int unplaced = 0;  ///< use cases without a position (retired ones left out)

    /// nullptr where \p id isn't on the map.
    const MapBubble* find(UseCaseId id) const;
    /// To be called after `bubbles` was changed.
    void reindex();
    /// The ids by impact, best first; ties by readiness, then name.
    QList<UseCaseId> byImpact() const;

private:
    QHash<UseCaseId, qsizetype> m_index;
};

/// The scene on \p today.
MapScene buildMapScene(const Portfolio& portfolio, QDate today, const MapOptions& options);
/// The same from figures that are at hand; \p then holds those of options.trailSince, or nullptr for no trails.
MapScene buildMapScene(const Portfolio& portfolio, const FigureTable& now, const FigureTable* then, const MapOptions& options);

}  // namespace stagepath
