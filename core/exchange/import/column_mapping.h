// Which column of a list feeds which field: by the headers that real lists carry.
#pragma once

#include "core/exchange/reading/csv_reader.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace stagepath {

/// Fields an import can fill. Accountable persons are created as executives.
enum class ImportField { ExternalId, Name, Summary, Unit, Category, Tags, Lifecycle, Accountable, Lead, AnnualValue, Stage, StageSince, TargetStage, TargetDate, Started, LiveSince, Notes };
/// The field's key in reports and mapping files: external_id, name, … (columns of the use case).
QString importFieldKey(ImportField field);
std::optional<ImportField> importFieldFromKey(const QString& key);
/// The field of a key that somebody wrote; throws Error naming the keys there are.
ImportField importFieldNamed(const QString& key);

/// Collapsed white space (no-break spaces and line breaks too), lower case, trailing ? : * and blanks removed.
QString normalisedHeader(const QString& raw);
/// The record (index from 0) that holds the headers: many cells, all text, distinct, short, known words, and rows below
/// that look different. Looks at the first ten.
qsizetype detectHeaderRow(const CsvTable& table);
/// Headers as shown: white space collapsed, empty ones "Column 35", repeated ones with " (2)".
QStringList shownHeaders(const QStringList& raw);

/// Source columns (indexes) by field; several columns of one field are joined, where it can hold them (not holdsOne(), nor namesPerson()). `idAndName` marks a column whose cells
/// hold "ID: name".
struct ColumnMapping {
    QMap<ImportField, QList<qsizetype>> columns;
    qsizetype idAndName = -1;
    bool ownExport = false;     ///< written by Stagepath itself
    QSet<qsizetype> similar;    ///< columns whose heading is only like a known one
};
/// What amounts below a heading are to be multiplied by: "Benefit (EUR m)" 1,000,000, "Value [k€]" 1,000, "Value (USD)" 1; no
/// value where the heading names no money.
std::optional<qint64> moneyScale(const QString& header);
/// \p stageColumn: the one whose cells are known to hold our stages, whatever its heading means elsewhere; -1 for none.
ColumnMapping mapColumns(const QStringList& headers, qsizetype stageColumn = -1);

}  // namespace stagepath
