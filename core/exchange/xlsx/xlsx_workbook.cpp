#include "core/exchange/xlsx/xlsx_workbook.h"

#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/xlsx/sheet_reader.h"
#include "core/exchange/xlsx/xml_guard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

namespace stagepath {

namespace {

constexpr int kXlsxWorkbookMaxColumns = 16384;

/// Target of a relation of the workbook as a part of the package.
QString partOf(const QString& target) { return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target; }

}  // namespace

bool isZipped(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04"); }

int columnIndex(QStringView letters) {
    int index = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z') return -1;
        index = index * 26 + (c.unicode() - u'A' + 1);
        if (index > kXlsxWorkbookMaxColumns) return -1;
    }
    return index - 1;
}

QString columnName(int index) {
    QString name;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

XlsxWorkbook::XlsxWorkbook(const QByteArray& bytes, const QString& sourceName, const ProgressCallback& progress) : m_sourceName(sourceName), m_package(bytes, sourceName) {
    refuseOtherKinds();
    readWorkbook();
    readSharedStrings();
    m_styles.read(checkedPart(QStringLiteral("xl/styles.xml")));
    for (int i = 0; i < m_sheets.size(); ++i) {
        report(progress, static_cast<double>(i) / static_cast<double>(m_sheets.size()));
        SheetReader reader(*this, m_sheets[i].name, progress);
        m_tables.append(reader.read(checkedPart(m_sheets[i].part)));
        m_sheets[i].filled = reader.filledCells();
        m_remarks.append(reader.remarks());
    }
}

QByteArray XlsxWorkbook::checkedPart(const QString& name) {
    QByteArray xml = m_package.part(name);
    const QString problem = xmlProblem(xml);
    if (!problem.isEmpty()) {
        throw Error(QCoreApplication::translate("Import", "%1 can't be read as a workbook: in its part “%2” %3. Save it again as .xlsx or as CSV; nothing was changed.").arg(m_sourceName, name, problem));
    }
    return xml;
}

void XlsxWorkbook::refuseOtherKinds() {
    QString kind;
    if (m_package.contains(QStringLiteral("mimetype"))) {
        const QByteArray type = m_package.part(QStringLiteral("mimetype"));
        kind = type.contains("opendocument.spreadsheet") ? QCoreApplication::translate("Import", "an OpenDocument spreadsheet (.ods)") : QCoreApplication::translate("Import", "an OpenDocument file");
    } else if (m_package.contains(QStringLiteral("xl/workbook.bin"))) {
        kind = QCoreApplication::translate("Import", "a binary Excel workbook (.xlsb)");
    } else if (m_package.contains(QStringLiteral("word/document.xml"))) {
        kind = QCoreApplication::translate("Import", "a Word document");
    } else if (m_package.contains(QStringLiteral("ppt/presentation.xml"))) {
        kind = QCoreApplication::translate("Import", "a PowerPoint presentation");
    } else if (!m_package.contains(QStringLiteral("xl/workbook.xml"))) {
        kind = QCoreApplication::translate("Import", "a ZIP archive without a workbook");
    }
    if (!kind.isEmpty()) throw Error(QCoreApplication::translate("Import", "%1 is %2. Save the list as .xlsx or CSV and import that; nothing was changed.").arg(m_sourceName, kind));
}

/// Id → part, for the sheets that hold cells (charts have sheets of their own).
QHash<QString, QString> XlsxWorkbook::relations() {
    QHash<QString, QString> parts;
    QXmlStreamReader reader(checkedPart(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("Relationship")) continue;
        const auto a = reader.attributes();
        const bool isSheet = a.value(QLatin1String("Type")).endsWith(QLatin1String("/worksheet"));
        if (isSheet) parts.insert(a.value(QLatin1String("Id")).toString(), partOf(a.value(QLatin1String("Target")).toString()));
    }
    return parts;
}

void XlsxWorkbook::readWorkbook() {
    const QHash<QString, QString> parts = relations();
    QXmlStreamReader reader(checkedPart(QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = reader.attributes();
        if (reader.name() == QLatin1String("workbookPr")) {
            const auto value = attributes.value(QLatin1String("date1904"));
            m_from1904 = value == QLatin1String("1") || value == QLatin1String("true");
        }
        if (reader.name() != QLatin1String("sheet")) continue;
        XlsxSheet sheet{attributes.value(QLatin1String("name")).toString(), {}, 0};
        for (const QXmlStreamAttribute& a : attributes) {
            if (a.name() == QLatin1String("id") && !a.namespaceUri().isEmpty()) sheet.part = parts.value(a.value().toString());
        }
        if (std::any_of(m_sheets.begin(), m_sheets.end(), [&](const XlsxSheet& s) { return s.part == sheet.part; })) continue;
        const bool isHidden = attributes.value(QLatin1String("state")).contains(QLatin1String("hidden"), Qt::CaseInsensitive);
        if (!isHidden && m_package.contains(sheet.part)) m_sheets.append(sheet);
    }
    if (m_sheets.isEmpty()) throw Error(QCoreApplication::translate("Import", "%1 has no visible sheet with cells. Show the sheet that holds the list and save it again; nothing was changed.").arg(m_sourceName));
}

void XlsxWorkbook::readSharedStrings() {
    QByteArray xml = checkedPart(QStringLiteral("xl/sharedStrings.xml"));
    QBuffer device(&xml);  // read block by block: given as bytes it would be decoded whole
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader reader(&device);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("si")) m_strings.append(richText(reader));
    }
}

int XlsxWorkbook::sheetFor(const QString& name) const {
    int best = 0;
    QStringList names;
    for (int i = 0; i < m_sheets.size(); ++i) {
        names.append(excerptOf(m_sheets[i].name));
        if (!name.isEmpty() && m_sheets[i].name.compare(name, Qt::CaseInsensitive) == 0) return i;
        if (m_sheets[i].filled > m_sheets[best].filled) best = i;
    }
    if (!name.isEmpty()) {
        throw Error(QCoreApplication::translate("Import", "%1 has no visible sheet “%2”. Choose one of: %3; nothing was changed.").arg(m_sourceName, excerptOf(name), names.join(QStringLiteral(", "))));
    }
    return best;
}

}  // namespace stagepath
