// The whole portfolio over time: use cases per stage and mean readiness, worked out from what changes.
#pragma once

#include "core/analysis/plan/projection.h"

namespace stagepath {

/// The use cases on one date; retired ones left out.
struct PortfolioPoint {
    QDate date;
    std::array<int, kMaxStage + 1> counts{};  ///< per earned stage, of the assessed ones
    int notAssessed = 0;
    int assessed = 0;
    std::optional<double> meanReadiness;      ///< of the assessed ones
};

/// One point for each of \p dates, which ascend. Up to \p today from the rounds, after it also with what the plan brings,
/// as Projection::at() would say; but each use case is looked at only where a round, an outcome or what it inherits changes.
/// With \p unit only its use cases.
QList<PortfolioPoint> portfolioSeries(const Portfolio& portfolio, QDate today, const QList<QDate>& dates, BusinessUnitId unit = {});

/// The first days of the months from \p from to \p until.
QList<QDate> monthsBetween(QDate from, QDate until);

}  // namespace stagepath
