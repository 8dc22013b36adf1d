// Subjects to choose from in a combo box.
#pragma once

#include "core/domain/portfolio.h"

#include <QString>

class QComboBox;

namespace stagepath {

/// Subjects as item data: "enterprise", "unit:<id>", "use_case:<id>".
QString subjectKey(const Subject& subject);
Subject subjectFromKey(const QString& key);
/// Enterprise, units and use cases (retired ones last).
void fillSubjects(QComboBox& combo, const Portfolio& portfolio);

}  // namespace stagepath
