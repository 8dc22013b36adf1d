// What pasting a list with heads would do, in words.
#pragma once

#include <QStringList>

namespace stagepath {

struct ImportPlan;
struct ImportReport;

/// "adds 2 use cases, creates 1 business unit (Stores), skips 1 row".
QString describe(const ImportReport& report);
/// The same, with how many values feed no field and are kept as text.
QString describe(const ImportPlan& plan);
/// What is created, skipped, kept as text and remarked on, one sentence each, with row and column where it is about a cell.
QStringList remarksOn(const ImportPlan& plan);

}  // namespace stagepath
