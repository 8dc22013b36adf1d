// A round of answers from JSON: the fields of add_assessment.
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace stagepath {

/// Adds the round that \p fields describe as one undo step: subject, date, mode, by, closed, and levels { dimension:
/// { level, reason } } or answers { criterion: { level, evidence, reason, link, by, at } }. It takes id and version of
/// the readiness model in force. Throws Error that names the field and what it takes; nothing is changed then.
AssessmentId addRound(Workspace& workspace, const QJsonObject& fields);
/// Throws Error where \p round can't be entered today (see roundProblem()).
void refuseRound(const Workspace& workspace, const Assessment& round);
/// The round in the same shape, with the name of its subject.
QJsonObject roundJson(const Portfolio& portfolio, const Assessment& round);

}  // namespace stagepath
