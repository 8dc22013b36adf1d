// On which single answers the stage hangs.
#pragma once

#include "core/analysis/levels.h"

namespace stagepath {

/// One answer that alone would change the earned stage.
struct Sensitivity {
    Dimension dimension = Dimension::Data;
    QString criterion;        ///< empty where the dimension is set directly, so that its level is the answer
    std::optional<int> from;  ///< nothing where it is not answered
    int to = 0;
    int stageFrom = 0;
    int stageTo = 0;
};

/// Every single answer of \p subject on \p date whose change would change its earned stage: one step down, or the fewest
/// steps up. In the order of the model, down before up; empty where it is not assessed.
QList<Sensitivity> sensitivityOf(const Portfolio& portfolio, const Subject& subject, QDate date);

}  // namespace stagepath
