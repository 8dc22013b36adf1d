#include "core/exchange/xlsx/sheet_reader.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/reading/text_decoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace stagepath {

namespace {

constexpr qsizetype kMaxRow = 1048576;
constexpr qsizetype kMaxHeld = 5'000'000;  ///< of all sheets, empty ones before filled ones included
constexpr qsizetype kMaxRemarks = 1000;
constexpr int kRowsPerReport = 256;

/// _x000D_ and alike; a carriage return before a line feed goes.
QString unescaped(QString text) {
    if (text.contains(QLatin1String("_x"))) {
        static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
        QString result;
        qsizetype from = 0;
        for (auto it = escape.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            result += QStringView(text).mid(from, match.capturedStart() - from);
            result += QChar(match.captured(1).toUShort(nullptr, 16));
            from = match.capturedEnd();
        }
        result += QStringView(text).mid(from);
        text = result;
    }
    return wholeText(text.replace(QLatin1String("\r\n"), QLatin1String("\n")));
}

/// A day as programs write it, without a time that says nothing ("2024-03-01T00:00:00.000Z").
QString isoText(QString raw) {
    static const QRegularExpression midnight(QStringLiteral("T00:00(?::00(?:\\.0*)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?$"));
    return raw.remove(midnight).replace(QLatin1Char('T'), QLatin1Char(' '));
}

}  // namespace

QString richText(QXmlStreamReader& reader) {
    QString text;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && (reader.name() == QLatin1String("si") || reader.name() == QLatin1String("is"))) break;
        if (token != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("rPh")) reader.skipCurrentElement();
        else if (reader.name() == QLatin1String("t")) text += reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return unescaped(text);
}

SheetReader::SheetReader(XlsxWorkbook& workbook, const QString& sheetName, const ProgressCallback& progress)
    : m_workbook(workbook), m_sheetName(excerptOf(sheetName)), m_progress(progress) {}

CsvTable SheetReader::read(const QByteArray& xml) {
    CsvTable table;
    table.numberedByLine = true;
    QBuffer device;  // from a device the parser takes a part at a time; from bytes it decodes them all first
    device.setData(xml);
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader reader(&device);
    bool inData = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("sheetData")) break;
        if (token != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("sheetData")) inData = true;
        else if (inData && reader.name() == QLatin1String("row")) readRow(reader, table);
    }
    if (reader.hasError()) {
        throw Error(QCoreApplication::translate("Import", "%1 can't be read as a workbook: the sheet “%2” is damaged after row %3. Save it again as .xlsx or as CSV; nothing was changed.")
                        .arg(m_workbook.m_sourceName, m_sheetName).arg(m_row));
    }
    return table;
}

void SheetReader::readRow(QXmlStreamReader& reader, CsvTable& table) {
    bool isNumber = false;
    const qsizetype given = reader.attributes().value(QLatin1String("r")).toLongLong(&isNumber);
    m_row = isNumber ? given : m_row + 1;
    if (m_row < 1 || m_row > kMaxRow) {
        throw Error(QCoreApplication::translate("Import", "%1 can't be read as a workbook: the sheet “%2” names a row %3, beyond the last one a workbook can have. Save it again as .xlsx or as CSV; nothing was changed.")
                        .arg(m_workbook.m_sourceName, m_sheetName).arg(m_row));
    }
    if (table.records.size() % kRowsPerReport == 0) report(m_progress, -1);
    m_column = -1;
    CsvRecord record;
    record.line = m_row;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("row")) break;
        if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("c")) readCell(reader, record);
    }
    if (!record.cells.isEmpty()) table.records.append(record);
}

void SheetReader::readCell(QXmlStreamReader& reader, CsvRecord& record) {
    const auto attributes = reader.attributes();
    const QString reference = attributes.value(QLatin1String("r")).toString();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    qsizetype letters = 0;
    while (letters < reference.size() && reference[letters].isLetter()) ++letters;
    m_column = letters > 0 ? columnIndex(QStringView(reference).left(letters)) : m_column + 1;
    if (m_column < 0 || m_column > 16383) {
        throw Error(QCoreApplication::translate("Import", "%1 can't be read as a workbook: the sheet “%2” names a cell “%3” that there can't be. Save it again as .xlsx or as CSV; nothing was changed.")
                        .arg(m_workbook.m_sourceName, m_sheetName, reference.left(20)));
    }
    QString text;
    bool hasFormula = false;
    bool hasValue = false;
    bool isNumber = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("c")) break;
        if (token != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QLatin1String("f")) {
            hasFormula = true;
            reader.skipCurrentElement();
        } else if (reader.name() == QLatin1String("v")) {
            hasValue = true;
            const QString raw = reader.readElementText(QXmlStreamReader::SkipChildElements);
            text = valueText(type, style, raw);
            isNumber = isPlainNumber(type, style, raw);
        } else if (reader.name() == QLatin1String("is")) {
            text = richText(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
    if (hasFormula && !hasValue) remark(QCoreApplication::translate("Import", "The formula here has no stored result, so the cell is empty."));
    if (text.isEmpty()) return;
    m_workbook.m_held += std::max<qsizetype>(0, m_column + 1 - record.cells.size());
    if (m_workbook.m_held > kMaxHeld) throw Error(QCoreApplication::translate("Import", "%1 has more cells than a list can have. Save only the list as .xlsx or as CSV; nothing was changed.").arg(m_workbook.m_sourceName));
    while (record.cells.size() <= m_column) record.cells.append(QString());
    record.cells[m_column] = text;
    if (isNumber) record.numbers.append(m_column);
    ++m_filled;
}

QString SheetReader::valueText(const QString& type, int style, const QString& raw) {
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const qsizetype index = raw.toLongLong(&isNumber);
        if (isNumber && index >= 0 && index < m_workbook.m_strings.size()) return m_workbook.m_strings[index];
        remark(QCoreApplication::translate("Import", "The text of this cell is missing from the file."));
        return {};
    }
    if (type == QLatin1String("str")) return unescaped(raw);
    if (type == QLatin1String("b")) return raw.trimmed() == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QLatin1String("e")) {
        remark(QCoreApplication::translate("Import", "The cell holds the error %1, so it is empty here.").arg(raw.left(20)));
        return {};
    }
    if (type == QLatin1String("d")) return isoText(raw);
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    // An id may have more digits than a number keeps.
    if (digits.match(raw).hasMatch() && isPlainNumber(type, style, raw)) return raw;
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    return isNumber ? serialText(number, m_workbook.m_styles.kindOf(style), m_workbook.m_from1904) : raw;
}

bool SheetReader::isPlainNumber(const QString& type, int style, const QString& raw) const {
    bool isNumber = false;
    if (type.isEmpty() || type == QLatin1String("n")) raw.toDouble(&isNumber);
    return isNumber && m_workbook.m_styles.kindOf(style) == SerialKind::Number;
}

void SheetReader::remark(const QString& text) {
    if (m_remarks.size() < kMaxRemarks) m_remarks.append({m_row, columnName(m_column), text});
}

}  // namespace stagepath
