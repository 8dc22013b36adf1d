// Delimited text to records, as spreadsheets and registers really write it.
#pragma once

#include "core/domain/values/progress.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stagepath {

/// One record with the line on which it starts (from 1).
struct CsvRecord {
    qsizetype line = 0;
    QStringList cells;
    QList<qsizetype> numbers = {};  ///< cells that hold a number as a workbook stores it: its point is a decimal point in every language
    bool isBlank() const;
};

struct CsvTable {
    QChar delimiter = QLatin1Char(',');
    QList<CsvRecord> records;  ///< blank ones included
    qsizetype quoteLine = 0;      ///< line of the first quotation mark that is never closed, or only by the mark of a later row; 0 if there is none
    bool endsOpen = false;        ///< no line break ends the last record
    bool numberedByLine = false;  ///< rows are known by their line, as in a workbook; else by their place among the records
    /// What people call record \p r, from 1.
    qsizetype rowNumber(qsizetype r) const { return numberedByLine ? records[r].line : r + 1; }
};

/// Finds the separator among , ; TAB | (the one with the most constant field count above 1 over the first records).
QChar detectDelimiter(const QString& text);
/// RFC 4180 with LF, CRLF or CR ends, separators and line ends inside quotes; CRLF inside a cell becomes LF.
/// Throws Error that names \p sourceName beyond 1,000,000 records, 16,384 columns or 5,000,000 cells.
CsvTable readCsv(const QString& text, QChar delimiter, const ProgressCallback& progress = {}, const QString& sourceName = {});
/// CsvTable::quoteLine; for text in UTF-8 or with a byte a character, before it
/// is decoded at several times its size. Throws Error as readCsv().
qsizetype unclosedQuote(const QByteArray& bytes, char delimiter, const QString& sourceName);

}  // namespace stagepath
