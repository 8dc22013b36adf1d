// Whom planned work raises: the subject that a view of the plan shows for it.
#pragma once

#include "core/analysis/plan/projection.h"

namespace stagepath {

/// Whether the outcomes of \p initiatives can move the readiness of \p subject: they speak of it, or of where it takes a
/// level from.
bool canRaise(const Portfolio& portfolio, const QList<InitiativeId>& initiatives, const Subject& subject, QDate today);
/// Of the subjects that outcomes of \p initiatives speak of the one whose projected readiness they raise most; among
/// equals the use case of an initiative, then the one with the most outcomes. Nothing where there are no outcomes.
std::optional<Subject> mostRaised(const Portfolio& portfolio, const QList<InitiativeId>& initiatives, QDate today);

}  // namespace stagepath
