#include "core/exchange/reading/table_source.h"

#include "core/exchange/reading/text_decoder.h"
#include "core/exchange/xlsx/xlsx_workbook.h"

#include <QCoreApplication>

namespace stagepath {

namespace {

constexpr qsizetype kLargeText = 16 << 20;  ///< bytes from which on a look before it is decoded saves time and memory
constexpr qsizetype kHeadOfText = 1 << 20;

void refuseOpenQuote(qsizetype line, const QString& sourceName) {
    if (line <= 0) return;
    throw Error(QCoreApplication::translate("Import", "%1 is cut off, or the quotation mark in line %2 is never closed: the rest of the file would become one cell. Export the list again, or close the quotation mark; nothing was changed.")
                    .arg(sourceName).arg(line));
}

/// A list that will be refused is not decoded first, at several times its size.
void refuseLargeText(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options) {
    const DecodedText head = decodeText(bytes.left(kHeadOfText), options.encoding, sourceName);
    if (head.encoding.startsWith(QLatin1String("UTF-16"))) return;
    const QChar delimiter = options.delimiter.isNull() ? detectDelimiter(head.text) : options.delimiter;
    if (delimiter.unicode() < 128) refuseOpenQuote(unclosedQuote(bytes, static_cast<char>(delimiter.unicode()), sourceName), sourceName);
}

CsvTable readText(const QByteArray& bytes, const QString& sourceName, const ImportOptions& options, ImportReport& report, const ProgressCallback& progress) {
    if (!options.sheet.isEmpty()) throw Error(QCoreApplication::translate("Import", "%1 is a list as text and has no sheets. Leave the sheet out; nothing was changed.").arg(sourceName));
    if (bytes.size() > kLargeText) refuseLargeText(bytes, sourceName, options);
    const DecodedText decoded = decodeText(bytes, options.encoding, sourceName);
    report.encoding = decoded.encoding;
    report.replacementCharacters = decoded.replaced;
    report.delimiter = options.delimiter.isNull() ? detectDelimiter(decoded.text) : options.delimiter;
    const CsvTable table = readCsv(decoded.text, report.delimiter, progress, sourceName);
    refuseOpenQuote(table.quoteLine, sourceName);
    if (decoded.otherLines > 0) {
        report.warnings.append({0, {}, QCoreApplication::translate("Import", "%n line(s) are not written in UTF-8 as the others are, the first of them line %1; they were read as Windows-1252.", nullptr, int(decoded.otherLines)).arg(decoded.firstOther),
                                QCoreApplication::translate("Import", "Look at their umlauts and accents, or choose another encoding.")});
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
            if (record.isBlank()) continue;
            if (record.numbers.contains(c)) turnedRecord.numbers.append(turnedRecord.cells.size());
            turnedRecord.cells.append(record.cells.value(c));
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
