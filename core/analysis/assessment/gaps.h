// What lies between a subject and a stage, in the order in which to close it (CONTENT.md B.8 rule 7).
#pragma once

#include "core/analysis/levels.h"

namespace stagepath {

/// P0 from 2.4 on, P1 from 1.6 on, P2 from 0.9 on, else P3.
enum class Priority { P0, P1, P2, P3 };
Priority priorityBand(double priority);

/// An initiative on the roadmap that brings a criterion up.
struct PlannedRaise {
    InitiativeId initiative;
    int level = 0;
    QDate finish;
};

/// One criterion below what a stage asks for.
struct Gap {
    QString criterion;
    Dimension dimension = Dimension::Data;
    double level = 0;         ///< 0 where it is not answered
    bool answered = false;
    bool inherited = false;   ///< from the unit or the enterprise
    int target = 0;           ///< level that the stage asks for
    double gap = 0;           ///< target − level
    double priority = 0;      ///< weight × gap
    Priority band = Priority::P3;
    bool blocks = false;      ///< keeps the subject from the stage after its earned one
    GapAction action;         ///< one step up; from 0 to 1 the descriptor of level 1
    QString owner;            ///< usual owner's role
    QList<PlannedRaise> planned;  ///< what brings the next level or more, by finish
};

/// Gaps of \p subject to \p targetStage (1 to 4) with its levels of \p today: what blocks the next stage first, then by
/// priority, then in the order of the model.
QList<Gap> gapsOf(const Portfolio& portfolio, const Subject& subject, int targetStage, QDate today);
/// The level that \p targetStage with all stages before it asks of one criterion.
int targetLevel(const Settings& settings, int targetStage, Dimension d, int criterion);

}  // namespace stagepath
