// The cells of one sheet.
#pragma once

#include "core/exchange/xlsx/xlsx_workbook.h"

class QXmlStreamReader;

namespace stagepath {

/// Turns a worksheet part into rows of text.
class SheetReader {
public:
    SheetReader(XlsxWorkbook& workbook, const QString& sheetName, const ProgressCallback& progress);
    CsvTable read(const QByteArray& xml);
    qsizetype filledCells() const { return m_filled; }
    const QList<XlsxRemark>& remarks() const { return m_remarks; }

private:
    void readRow(QXmlStreamReader& reader, CsvTable& table);
    void readCell(QXmlStreamReader& reader, CsvRecord& record);
    QString valueText(const QString& type, int style, const QString& raw);
    bool isPlainNumber(const QString& type, int style, const QString& raw) const;
    void remark(const QString& text);

    XlsxWorkbook& m_workbook;
    QString m_sheetName;  ///< as messages show it
    const ProgressCallback& m_progress;
    qsizetype m_row = 0;   ///< the present one, from 1
    int m_column = -1;     ///< the present one, from 0
    qsizetype m_filled = 0;
    QList<XlsxRemark> m_remarks;
};

/// Text of an <si> or <is>: its runs joined, hints of pronunciation left out, escapes such as _x000D_ resolved.
QString richText(QXmlStreamReader& reader);

}  // namespace stagepath
