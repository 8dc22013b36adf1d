// Workbooks: archives that lie, parts that burst, cells that can't be.
#include "tests/reliability/catalogue/case.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

namespace stagepath::test {

namespace {

constexpr const char* kBook = "list.xlsx";
constexpr const char* kRows = "<row r='1'><c r='A1' t='str'><v>Name</v></c></row><row r='2'><c r='A2' t='str'><v>Routing</v></c></row>";

using Parts = QList<std::pair<QString, QByteArray>>;

QByteArray zipped(const Parts& parts) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto& [name, content] : parts) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray sheetOf(const QByteArray& rows) { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"; }

Parts partsWith(const QByteArray& sheet) {
    return {{s("xl/workbook.xml"), "<workbook xmlns:r='r'><sheets><sheet name='List' r:id='r1'/></sheets></workbook>"},
            {s("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s1.xml'/></Relationships>"},
            {s("xl/worksheets/s1.xml"), sheet}};
}
QByteArray book(const QByteArray& sheet, const Parts& more = {}) { return zipped(partsWith(sheet) + more); }

QStringList import() { return {s("import"), s("new.stagepath"), s(kBook)}; }
HostileCase refused(const char* name, const QByteArray& bytes, const char* says) { return {name, holding(s(kBook), bytes), import(), says, kBook}; }
HostileCase taken(const char* name, const QByteArray& bytes, const char* says) { return {name, holding(s(kBook), bytes), import(), says, "", 0, s("/dev/null"), true}; }
HostileCase sheet(const char* name, const QByteArray& xml, const char* says) { return refused(name, book(xml), says); }

/// The archive with every \p from turned into \p to of the same length.
QByteArray replaced(QByteArray bytes, const QByteArray& from, const QByteArray& to) { return bytes.replace(from, to); }

/// Sets \p size bytes at \p offset in every header of a part: first in the local ones, then in the directory.
QByteArray inHeaders(QByteArray bytes, qsizetype local, qsizetype directory, const QByteArray& value) {
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0 && local >= 0; at = bytes.indexOf("PK\x03\x04", at + 4)) bytes.replace(at + local, value.size(), value);
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4)) bytes.replace(at + directory, value.size(), value);
    return bytes;
}

QByteArray manyParts() {
    Parts parts = partsWith(sheetOf(kRows));
    for (int i = 0; i < 1001; ++i) parts.append({s("x/%1").arg(i), "x"});
    return zipped(parts);
}

/// Digits among blanks: packs a hundred and fifty times smaller, which a real sheet nearly could.
QByteArray largeSheet() {
    QByteArray sheet = "<worksheet>";
    quint32 random = 1;
    while (sheet.size() < 120 << 20) {
        sheet += "<!--";
        for (int i = 0; i < 200; ++i) {
            random = random * 1664525 + 1013904223;
            sheet += QByteArray(280, ' ') + QByteArray::number(random >> 16);
        }
        sheet += "-->";
    }
    return sheet + "<sheetData>" + kRows + "</sheetData></worksheet>";
}

QByteArray largeText() { return largeSheet().replace("<!--", "    ").replace("-->", "   ").mid(11, 90 << 20); }

}  // namespace

QList<HostileCase> bookCases() {
    const QByteArray plain = book(sheetOf(kRows));
    const QByteArray ods = zipped({{s("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}, {s("content.xml"), "<a/>"}});
    const QByteArray twins = zipped(partsWith(sheetOf(kRows)) + Parts{{s("xl/aaaa.xml"), "x"}, {s("xl/bbbb.xml"), "y"}});
    const QByteArray strings = book(sheetOf("<row><c t='str'><v>Name</v></c></row><row><c t='str'><v>A</v></c><c t='s'><v>-1</v></c><c t='s'><v>99999999999</v></c></row>"), {{s("xl/sharedStrings.xml"), "<sst><si><t>x</t></si></sst>"}});
    return {
        refused("book: four bytes", "PK\x03\x04", "the archive is damaged or cut off"),
        refused("book: cut off", plain.left(plain.size() / 2), "the archive is damaged or cut off"),
        refused("book: a part that is damaged", replaced(plain, plain.mid(plain.indexOf("s1.xml") + 10, 4), "\xFF\xFF\xFF\xFF"), "the part “"),
        refused("book: an OpenDocument spreadsheet", ods, "an OpenDocument spreadsheet"),
        refused("book: a binary workbook", zipped({{s("xl/workbook.bin"), "x"}}), "a binary Excel workbook"),
        refused("book: a Word document", zipped({{s("word/document.xml"), "<a/>"}}), "a Word document"),
        refused("book: a presentation", zipped({{s("ppt/presentation.xml"), "<a/>"}}), "a PowerPoint presentation"),
        refused("book: a ZIP of something", zipped({{s("a.txt"), "x"}}), "a ZIP archive without a workbook"),
        refused("book: a password", inHeaders(plain, 6, 8, QByteArray("\x01\0", 2)), "it is protected by a password"),
        refused("book: a part twice", replaced(twins, "bbbb", "aaaa"), "stands in it twice"),
        refused("book: a part that climbs", replaced(twins, "xl/bbbb.xml", "../bbbb.xml"), "has a name that leads out of it"),
        refused("book: an absolute part", replaced(twins, "xl/bbbb.xml", "/l/bbbb.xml"), "has a name that leads out of it"),
        refused("book: a part with a backslash", replaced(twins, "xl/bbbb.xml", "..\\bbbb.xml"), "has a name that leads out of it"),
        refused("book: a part that is a link", inHeaders(plain, -1, 38, QByteArray("\0\0\xFF\xA1", 4)), "has a name that leads out of it"),
        refused("book: parts that share bytes", inHeaders(plain, -1, 20, QByteArray("\0\0\x10\0", 4)), "its parts share the same bytes"),
        refused("book: a thousand parts", manyParts(), "it has more than 1,000 parts"),
        {"book: a sheet that bursts", [](const QDir& there) { put(there, s(kBook), book(sheetOf(QByteArray(300 << 20, ' ')))); }, import(), "unpacks to far more than a list needs", kBook},
        {"book: a sheet of 120 MB", [](const QDir& there) { put(there, s(kBook), book(largeSheet())); }, import(), "Rows read: 1, added: 1", "", 0, s("/dev/null"), true},
        refused("book: no visible sheet", zipped({{s("xl/workbook.xml"), "<workbook/>"}}), "has no visible sheet"),
        sheet("book: a sheet cut off", "<worksheet><sheetData>" + QByteArray(kRows) + "<row>", "is damaged after row 3"),
        sheet("book: laughs by the billion", "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + sheetOf("<row><c><v>&b;</v></c></row>"), "it declares a document type"),
        sheet("book: an entity from outside", "<!DOCTYPE w SYSTEM 'file:///etc/hostname'>" + sheetOf(kRows), "it declares a document type"),
        sheet("book: 5,000 attributes", "<worksheet " + QByteArray("a='1' ").repeated(5000) + ">", "a tag with more than 100 attributes"),
        sheet("book: a tag of 900 KB", "<" + QByteArray(900'000, 'w') + ">", "a tag of more than 64 KiB"),
        sheet("book: a comment of 900 KB", "<!--" + QByteArray(900'000, 'w') + "-->" + sheetOf(kRows), "a comment of more than 64 KiB"),
        {"book: a text of 90 MB", [](const QDir& there) { put(there, s(kBook), book(sheetOf(kRows + largeText()))); }, import(), "a text of more than 10 MB", kBook},
        sheet("book: nested 100,000 deep", QByteArray("<w>").repeated(100'000), "it is nested more than 64 deep"),
        sheet("book: UTF-7", "<?xml version='1.0' encoding='UTF-7'?>" + sheetOf(kRows), "an encoding that is neither UTF-8 nor UTF-16"),
        sheet("book: a cell beyond the last column", sheetOf("<row><c r='XFE1'><v>1</v></c></row>"), "names a cell “XFE1”"),
        sheet("book: a row beyond the last one", sheetOf("<row r='1048577'><c><v>1</v></c></row>"), "names a row 1048577"),
        sheet("book: a row before the first one", sheetOf("<row r='-1'><c><v>1</v></c></row>"), "names a row -1"),
        sheet("book: cells at the far end of every row", sheetOf(QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(2000)), "has more cells than a list can have"),
        sheet("book: nothing in it", sheetOf({}), "nothing but empty lines"),
        {"book: a sheet that there is not", holding(s(kBook), plain), import() + QStringList{s("--sheet"), s("Nowhere")}, "has no visible sheet “Nowhere”", kBook},
        taken("book: strings that there are not", strings, "The text of this cell is missing from the file"),
        taken("book: formulas without a result", book(sheetOf("<row><c t='str'><v>Name</v></c></row><row><c t='str'><v>A</v></c><c><f>DDE(\"cmd\";\"/c calc\";\"x\")</f></c></row>")), "The formula here has no stored result"),
        taken("book: half a character and a zero one", book(sheetOf("<row><c t='str'><v>Name</v></c></row><row><c t='str'><v>A_xD800_B_x0000_C</v></c></row>")), "Rows read: 1, added: 1"),
        taken("book: a dimension that lies", book("<worksheet><dimension ref='A1:XFD1048576'/><sheetData>" + QByteArray(kRows) + "</sheetData></worksheet>"), "Rows read: 1, added: 1"),
        taken("book: numbers that are none", book(sheetOf("<row><c t='str'><v>Name</v></c></row><row><c><v>nan</v></c><c><v>1e999</v></c></row>"), {{s("xl/styles.xml"), "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"}}), "Rows read: 1, added: 1"),
        taken("book: a merged cell over everything", book("<worksheet><sheetData>" + QByteArray(kRows) + "</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells></worksheet>"), "Rows read: 1, added: 1"),
    };
}

}  // namespace stagepath::test
