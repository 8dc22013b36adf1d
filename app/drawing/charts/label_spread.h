// Labels along one side of a chart that would lie over each other move apart.
#pragma once

#include <QList>

namespace stagepath {

/// The middles of labels, ascending and at least \p pitch apart, as near to \p wanted (ascending) as they can be between
/// \p top and \p bottom. Where there is no room for all, they begin at \p top.
QList<double> spreadLabels(QList<double> wanted, double pitch, double top, double bottom);

}  // namespace stagepath
