// What the assistant calls fields, values and reasons.
#pragma once

#include "core/exchange/import/import_values.h"

#include <QStringList>

namespace stagepath {

struct ImportPlan;
struct ImportSource;
struct ImportWarning;

/// "Use case", "Business unit", … as on the pages.
QString importFieldName(ImportField field);
/// Fields that can be chosen for a column, in the order of the menu.
QList<ImportField> choosableFields();
/// "Pilot", "Corporate Banking", "May 2024"; what becomes nothing of ours is kept as text.
QString importValueName(ImportField field, const QString& ours);
/// Why this was guessed, or what is wrong: "first in row 3; known word".
QString importReason(const ImportValue& value);
/// Everything that deserves a look, by row: the plan's remarks, and words that nobody knows.
QList<ImportWarning> importProblems(const ImportPlan& plan);
/// The values that the step of values asks about: guessed or unknown, and not yet decided by hand.
QList<ImportValue> valuesToDecide(const QList<ImportValue>& values);
/// "Sheet “2026”" or "UTF-8, separator “;”".
QString sourceWords(const ImportSource& source);

}  // namespace stagepath
