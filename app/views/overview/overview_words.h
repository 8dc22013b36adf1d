// The headline figures in words.
#pragma once

#include "app/views/overview/kpi_tile.h"
#include "core/analysis/figures.h"

#include <QStringList>

namespace stagepath {

KpiFigure sharePastPilot(const PortfolioSummary& summary);
/// Against \p then, if there was anything to compare with; \p since names its date.
KpiFigure meanReadiness(const PortfolioSummary& summary, const PortfolioSummary* then, const QString& since);
KpiFigure withoutOwner(const PortfolioSummary& summary);
/// \p missed: subjects of the gates that will not be met.
KpiFigure gatesDue(const PortfolioSummary& summary, const QStringList& missed);

}  // namespace stagepath
