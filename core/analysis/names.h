// The words for stages, levels, dimensions and the other vocabularies, translated, in one place.
#pragma once

#include "core/domain/entities.h"

#include <QString>

namespace stagepath {

QString stageName(int stage);         ///< "Operationalization"; 0: "Not started"
QString stageShort(int stage);        ///< the same in one word: "Transformation"
QString stageRisk(int stage);         ///< the common risk the stage must overcome
QString dimensionName(Dimension d);   ///< "Data readiness"
QString dimensionShort(Dimension d);  ///< "Data", "Ownership", "Business case", "Governance", "Change", "MLOps"
/// What a score of 0 to 5 says in \p criterion: its own word, else that of the built-in one (alignment, outcome, reach, urgency, reuse), else a
/// general one.
QString impactScoreWord(const ImpactCriterion& criterion, int score);
/// The six own words of \p criterion; an empty text where the built-in one holds.
QStringList ownImpactWords(const ImpactCriterion& criterion);
/// \p words (six, empty where the built-in one holds) as ImpactCriterion::words keeps them; empty where all are.
QString encodeImpactWords(const QStringList& words);
QString lifecycleName(Lifecycle l);
QString quadrantName(Quadrant q);
QString initiativeKindName(InitiativeKind k);
QString dependencyName(DependencyType t);

}  // namespace stagepath
