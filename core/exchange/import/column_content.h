// What a column holds, where its heading says nothing.
#pragma once

#include "core/exchange/import/column_mapping.h"

namespace stagepath {

/// Adds to \p mapping what the cells of columns that feed nothing suggest: ids, names, lifecycles, addresses, dates, long texts.
/// \p header is the record with the headings; 150 filled cells below are looked at. Columns found are noted as `similar`.
void mapByContent(const CsvTable& table, qsizetype header, ColumnMapping& mapping);
/// The column headed as a stage in which most cells name one of ours: elsewhere "stage" is a word for the lifecycle. -1 where there is none.
qsizetype columnOfStages(const CsvTable& table, qsizetype header);

/// Whether most cells of \p column are e-mail addresses.
bool holdsAddresses(const CsvTable& table, qsizetype header, qsizetype column);

}  // namespace stagepath
