// How the columns of a list are understood: found by their headings, or told by somebody.
#pragma once

#include "core/exchange/import/column_mapping.h"
#include "core/exchange/import/import_options.h"

namespace stagepath {

/// Why a column feeds its field.
/// SimilarName: by a heading that is like a known one, or by what the column holds.
enum class ColumnReason { None, SameName, SimilarName, Joined, ByHand };

struct ImportColumn {
    QString header;                    ///< as shown
    std::optional<ImportField> field;  ///< none: kept as text, or left out
    ColumnReason reason = ColumnReason::None;
    bool isIgnored = false;
    bool isSpare = false;  ///< of a field that holds one value or names one person, and not its first column: speaks in rows where those before say nothing; else kept as text
    bool isKeptBeside = false;  ///< of a plan: cells of it are kept as text, since another column speaks for the field
};

struct ImportColumns {
    qsizetype header = 0;  ///< the record with the names; -1 where there is none
    QList<ImportColumn> columns;
    ColumnMapping mapping;
    ColumnMapping named;  ///< what the headings alone say, before cells were looked at and anything was said by hand
    QStringList headers() const;
    /// The heading of the first column that feeds \p field; empty where none does.
    QString columnOf(ImportField field) const;
};

/// The first \p most of the headings in a message, each of them shortened.
QString shownInMessage(const QStringList& headers, qsizetype most);
/// Columns of \p table by its headings and by what \p options say. Throws Error where those name a field or column that
/// there is not.
ImportColumns readColumns(const CsvTable& table, const ImportOptions& options);

}  // namespace stagepath
