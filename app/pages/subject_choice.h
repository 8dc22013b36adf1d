// Subjects to choose from in a combo box.
#pragma once

#include "core/domain/portfolio.h"
#include "core/exchange/json/json_value.h"

#include <QString>

class QComboBox;

namespace stagepath {

/// The subject of item data, which is its subjectKey(): "enterprise", "unit:<id>", "use_case:<id>".
Subject subjectFromKey(const QString& key);
/// The subject as it is called in a choice.
QString nameOfSubject(const Portfolio& portfolio, const Subject& subject);
/// Enterprise, units and use cases (retired ones last).
void fillSubjects(QComboBox& combo, const Portfolio& portfolio);

}  // namespace stagepath
