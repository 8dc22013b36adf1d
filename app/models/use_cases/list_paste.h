// What pasting a list with heads would do, in words.
#pragma once

#include <QStringList>

namespace stagepath {

struct ImportReport;

/// "adds 2 use cases, creates 1 business unit (Stores), skips 1 row".
QString describe(const ImportReport& report);
/// What is created, skipped and remarked on, one sentence each, with row and column where it is about a cell.
QStringList remarksOn(const ImportReport& report);

}  // namespace stagepath
