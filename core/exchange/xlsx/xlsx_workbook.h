// An Excel workbook as lists of text.
#pragma once

#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/xlsx/shared_strings.h"
#include "core/exchange/xlsx/xlsx_styles.h"
#include "core/exchange/xlsx/zip_package.h"

namespace stagepath {

/// A sheet that people can see.
struct XlsxSheet {
    QString name;
    QString part;          ///< its place in the package
    qsizetype filled = 0;  ///< cells that hold something
};

/// A cell of which something was lost. `row` and `column` as in the program it comes from: 12, "AB".
struct XlsxRemark {
    qsizetype row = 0;
    QString column;
    QString text;
};

/// Reads .xlsx as every program writes it: with or without shared strings, with lying dimensions, stray parts, chart sheets,
/// merged cells (text in the first one only), formulas (their last value), strict or transitional names. Hidden sheets are not
/// offered. Throws Error where the file is no workbook, or one of another kind (named for what it is).
class XlsxWorkbook {
public:
    XlsxWorkbook(const QByteArray& bytes, const QString& sourceName, const ProgressCallback& progress = {});

    const QList<XlsxSheet>& sheets() const { return m_sheets; }
    /// The visible sheet called \p name (any case), or the fullest one where \p name is empty. Throws Error where it isn't there.
    int sheetFor(const QString& name) const;
    /// Rows that hold something; `line` is the row's number. Values as text, dates in ISO.
    const CsvTable& table(int sheet) const { return m_tables[sheet]; }
    const QList<XlsxRemark>& remarks(int sheet) const { return m_remarks[sheet]; }

private:
    friend class SheetReader;
    QByteArray checkedPart(const QString& name);
    void refuseOtherKinds();
    void readWorkbook();
    void readSharedStrings();
    QHash<QString, QString> relations();

    QString m_sourceName;
    ZipPackage m_package;
    XlsxStyles m_styles;
    SharedStrings m_strings;
    bool m_from1904 = false;
    qsizetype m_held = 0;  ///< cells in memory
    QList<XlsxSheet> m_sheets;
    QList<CsvTable> m_tables;
    QList<QList<XlsxRemark>> m_remarks;
};

/// True where \p bytes begin like a zipped document.
bool isZipped(const QByteArray& bytes);
/// "A" → 0, "AB" → 27; -1 for what is no column, or one beyond XFD.
int columnIndex(QStringView letters);
/// 0 → "A", 27 → "AB".
QString columnName(int index);

}  // namespace stagepath
