// The words for stages, levels, dimensions and the other vocabularies, translated, in one place.
#pragma once

#include "core/domain/enums.h"

#include <QString>

namespace stagepath {

QString stageName(int stage);         ///< "Operationalization"; 0: "Not started"
QString stageRisk(int stage);         ///< the common risk the stage must overcome
QString dimensionName(Dimension d);   ///< "Data readiness"
QString dimensionShort(Dimension d);  ///< "Data", "Ownership", "Business case", "Governance", "Change", "MLOps"
/// What a score of 0 to 5 says in the built-in criterion \p key (alignment, outcome, reach, urgency, reuse); general words in others.
QString impactScoreWord(const QString& key, int score);
QString lifecycleName(Lifecycle l);
QString quadrantName(Quadrant q);
QString initiativeKindName(InitiativeKind k);
QString dependencyName(DependencyType t);

}  // namespace stagepath
