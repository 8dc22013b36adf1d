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
    /// The lanes without bars. Workstreams stand even where they are empty; other lanes only where \p used.
    QList<TimelineLane> lanes(const QSet<qint64>& used) const;

private:
    const UseCase* useCaseOf(const Initiative& initiative) const;
    BusinessUnitId unitOf(const Initiative& initiative) const;
    QString noneName() const;

    const Portfolio& m_portfolio;
    QDate m_today;
    TimelineLanes m_grouping;
};

/// Name of a grouping, for the drop-down.
QString laneGroupingName(TimelineLanes grouping);

}  // namespace stagepath
