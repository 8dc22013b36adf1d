// From the bytes of a list to its rows, whatever it is written in.
#pragma once

#include "core/exchange/import_plan.h"

namespace stagepath {

/// Reads delimited text, or the sheet \p options name of a workbook, and notes in \p report how (encoding and separator, or the
/// sheet) and what was lost. Throws Error where \p bytes are no list.
CsvTable readTable(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, ImportReport& report, const ProgressCallback& progress);

}  // namespace stagepath
