// The lanes of a roadmap by each grouping, and which of them an initiative belongs to.
#pragma once

#include "app/drawing/timeline/timeline_scene.h"

namespace stagepath {

/// Puts initiatives into lanes: lanes in list order, one for "none" at the end where something needs it.
class LaneFinder {
public:
    LaneFinder(const Portfolio& portfolio, QDate today, TimelineLanes grouping);
    /// Key of the lane of \p initiative; 0 for "none".
    qint64 keyOf(const Initiative& initiative) const;
    /// The lanes without bars: those \p used, and with \p emptyStreams workstreams that hold nothing yet (at least one lane).
    QList<TimelineLane> lanes(const QSet<qint64>& used, bool emptyStreams = true) const;

private:
    const UseCase* useCaseOf(const Initiative& initiative) const;
    BusinessUnitId unitOf(const Initiative& initiative) const;
    QString noneName() const;

    const Portfolio& m_portfolio;
    QDate m_today;
    TimelineLanes m_grouping;
};

/// The dimension that all outcomes of \p id raise; none where they differ or there are none.
std::optional<Dimension> raisedDimension(const Portfolio& portfolio, InitiativeId id);
/// Name of a grouping, for the drop-down.
QString laneGroupingName(TimelineLanes grouping);

}  // namespace stagepath
