// The gate criteria that keep a subject from a stage. Whatever says why a stage is missed or earned asks here.
#pragma once

#include "core/analysis/levels.h"

#include <QStringList>

namespace stagepath {

/// A gate criterion below what a stage asks of it in full.
struct ShortCriterion {
    CriterionRef criterion;
    double level = 0;      ///< 0 where there is no answer
    int needed = 0;        ///< 1 to 4
    bool answered = true;
    QString key() const { return keyOf(criterion); }
};

/// The gate criteria of \p stage, and of those before it, that \p state does not reach, by dimension. Left out is what
/// a dimension says as a whole: one that is itself below the gate with all its criteria alike.
QList<ShortCriterion> shortCriteria(const SubjectState& state, const Standing& standing, const Settings& settings, int stage);
/// Whether \p state reaches what is asked of \p criterion, or it does not apply there.
bool isReached(const SubjectState& state, const ShortCriterion& criterion);
/// "Data 1 of 2; gate criteria MO4 1 of 2 and DR1 – of 2": \p dimensions as they are worded, and \p criteria with the level
/// there and the level needed. Empty where both are.
QString shortfallText(const QStringList& dimensions, const QList<ShortCriterion>& criteria);

/// What keeps the subject of \p gate from its stage on its day, with the \p standing of that day seen from \p today: dimensions and gate
/// criteria with the level there and the level needed, or that a stage before is not earned, or that nothing is assessed.
QString missingForGate(const Portfolio& portfolio, const Milestone& gate, const Standing& standing, QDate today);

}  // namespace stagepath
