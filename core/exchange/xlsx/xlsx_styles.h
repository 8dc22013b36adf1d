// Which numbers of a workbook are dates.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace stagepath {

/// What a number format shows of a serial day.
enum class SerialKind { Number, Day, Month, Year, Time };

/// Cell formats by their index, read from xl/styles.xml.
class XlsxStyles {
public:
    /// Reads \p xml (checked before); anything odd counts as a plain number.
    void read(const QByteArray& xml);
    SerialKind kindOf(int style) const { return m_kinds.value(style, SerialKind::Number); }

private:
    QList<SerialKind> m_kinds;
};

/// By the code of a custom format such as "dd.mm.yyyy" or "[$-409]mmm-yy;@".
SerialKind kindOfFormat(const QString& code);
/// By the id of a format that every program knows (14 to 22, 27 to 36, 45 to 47, 50 to 58 are dates or times).
SerialKind kindOfFormat(int id);
/// The text of \p serial: ISO, as precise as \p kind where it is the first day of such a period, else the day; the number itself where
/// it is no day up to the year 9999, and 0, which empty cells become in formulas. With \p from1904 days count from 1 January 1904. The 29 February 1900 that spreadsheets count comes
/// as "1900-02-29", which is no date.
QString serialText(double serial, SerialKind kind, bool from1904);
/// A number as people write it: no exponent below 1e15, no digits that only rounding made.
QString numberText(double value);

}  // namespace stagepath
