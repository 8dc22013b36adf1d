// From the bytes of a list to its rows, whatever it is written in.
#pragma once

#include "core/exchange/import/import_plan.h"

namespace stagepath {

/// A list as it was read, before anything in it is understood.
struct ImportSource {
    QString name;  ///< in messages
    CsvTable table;
    QStringList sheets;   ///< that people can see, of a workbook
    ImportReport report;  ///< how it was read (encoding and separator, or the sheet) and what was lost
};

/// Reads delimited text, or the sheet \p options name of a workbook. Throws Error where \p bytes are no list.
ImportSource readSource(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, const ProgressCallback& progress = {});

}  // namespace stagepath
