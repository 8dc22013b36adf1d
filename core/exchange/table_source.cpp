#include "core/exchange/table_source.h"

#include "core/exchange/text_decoder.h"
#include "core/exchange/xlsx/xlsx_workbook.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

CsvTable readText(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, ImportReport& report, const ProgressCallback& progress) {
    if (!options.sheet.isEmpty()) throw Error(QCoreApplication::translate("Import", "%1 is a list as text and has no sheets. Leave the sheet out; nothing was changed.").arg(sourceName));
    const DecodedText decoded = decodeText(bytes, options.encoding, sourceName);
    report.encoding = decoded.encoding;
    report.replacementCharacters = decoded.replaced;
    report.delimiter = options.delimiter.isNull() ? detectDelimiter(decoded.text, sourceName) : options.delimiter;
    const CsvTable table = readCsv(decoded.text, report.delimiter, progress, sourceName);
    if (table.quoteLine > 0) {
        throw Error(QCoreApplication::translate("Import", "%1 is cut off, or the quotation mark in line %2 is never closed: the rest of the file would become one cell. Export the list again, or close the quotation mark; nothing was changed.")
                        .arg(sourceName).arg(table.quoteLine));
    }
    if (decoded.replaced > 0) {
        report.warnings.append({0, {}, QCoreApplication::translate("Import", "The file has %n character(s) that were damaged before (shown as �); they are kept.", nullptr, int(decoded.replaced)), QCoreApplication::translate("Import", "Choose another encoding; where that does not help, ask for the file anew.")});
    }
    return table;
}

CsvTable readWorkbook(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, ImportSource& source, const ProgressCallback& progress) {
    const XlsxWorkbook book(bytes, sourceName, progress);
    const int sheet = book.sheetFor(options.sheet);
    for (const XlsxSheet& each : book.sheets()) source.sheets.append(each.name);
    source.report.sheet = book.sheets()[sheet].name;
    for (const XlsxRemark& remark : book.remarks(sheet)) source.report.warnings.append({remark.row, remark.column, remark.text, {}});
    return book.table(sheet);
}

/// Rows become columns; what is short is filled up.
CsvTable turned(const CsvTable& table) {
    CsvTable result;
    result.delimiter = table.delimiter;
    qsizetype widest = 0;
    for (const CsvRecord& record : table.records) widest = std::max(widest, record.cells.size());
    for (qsizetype c = 0; c < widest; ++c) {
        CsvRecord turnedRecord{c + 1, {}};
        for (const CsvRecord& record : table.records) {
            if (!record.isBlank()) turnedRecord.cells.append(record.cells.value(c));
        }
        result.records.append(turnedRecord);
    }
    return result;
}

}  // namespace

ImportSource readSource(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, const ProgressCallback& progress) {
    ImportSource source;
    source.name = sourceName;
    source.table = isZipped(bytes) ? readWorkbook(bytes, sourceName, options, source, progress) : readText(bytes, sourceName, options, source.report, progress);
    const QList<CsvRecord>& records = source.table.records;
    const bool isBlank = std::all_of(records.begin(), records.end(), [](const CsvRecord& r) { return r.isBlank(); });
    if (isBlank) throw Error(QCoreApplication::translate("Import", "%1 holds nothing but empty lines. Choose a file with a list in it; nothing was changed.").arg(sourceName));
    if (options.mapping[QLatin1String("records_in_columns")].toBool()) source.table = turned(source.table);
    return source;
}

}  // namespace stagepath
