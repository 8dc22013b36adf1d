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
    bool stays = false;       ///< still does so when all that is on the roadmap has finished
    GapAction action;         ///< the next step that the model has an action for: from 0 and from 1 that to level 2
    int step = 0;             ///< the level to reach next: that of the action, and no more than the stage asks for
    QString owner;            ///< usual owner's role
    QList<PlannedRaise> planned;  ///< what brings the next level or more, by finish
};

/// Gaps of \p subject to \p targetStage (1 to 4) with its levels of \p today: what blocks the next stage first, then by
/// priority, then in the order of the model.
QList<Gap> gapsOf(const Portfolio& portfolio, const Subject& subject, int targetStage, QDate today);
/// The same divided by what each gap does, with what the roadmap makes of it.
struct StageNeeds {
    int stage = 1;
    QList<Gap> blocking;  ///< keep the subject from the stage after its earned one
    QList<Gap> further;   ///< below what the stage asks for, and yet nothing waits for them: a dimension holds from half a level below
    QDate earned;         ///< when the roadmap earns the stage; null where it doesn't
    int unplanned = 0;    ///< of the blocking ones those that stay and that nothing on the roadmap brings
    int met = 0;          ///< of the blocking ones those that the roadmap has closed when it earns the stage; the others may come later
};
StageNeeds needsOf(const Portfolio& portfolio, const Subject& subject, int stage, QDate today);
/// "7 needs stand between Alder and stage 2; the roadmap earns it in Feb 2027", or how many the roadmap doesn't bring. Where half a level
/// below is enough, how many of them it has closed by then.
QString needsSentence(const StageNeeds& needs, const QString& subject);
/// The level that \p targetStage with all stages before it asks of one criterion.
int targetLevel(const Settings& settings, int targetStage, Dimension d, int criterion);

}  // namespace stagepath
