// Workbooks as programs really write them, and as nobody should.
#include "core/domain/values/error.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/xlsx/xlsx_workbook.h"
#include "core/exchange/xlsx/xml_guard.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QFile>

#include <quazip.h>
#include <quazipfile.h>

using namespace stagepath;
using test::q;

namespace {

struct Part {
    QString name;
    QByteArray content;
};

QByteArray zipped(const QList<Part>& parts) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdCreate));
    for (const Part& part : parts) {
        QuaZipFile file(&zip);
        REQUIRE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.name)));
        file.write(part.content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

/// A workbook with one visible sheet "List" between a hidden one and a chart sheet.
QByteArray workbook(const QByteArray& rows, const QByteArray& strings = {}, const QByteArray& styles = {}, const QByteArray& properties = {}) {
    QList<Part> parts{
        {q("[Content_Types].xml"), "<Types/>"},
        {q("xl/workbook.xml"), "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + properties +
                                   "<sheets><sheet name='Picks' state='hidden' r:id='r1'/><sheet name='Chart' r:id='r3'/><sheet name='List' r:id='r2'/></sheets></workbook>"},
        {q("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s1.xml'/><Relationship Id='r2' Type='x/worksheet' Target='/xl/worksheets/s2.xml'/>"
                                          "<Relationship Id='r3' Type='x/chartsheet' Target='chartsheets/c1.xml'/></Relationships>"},
        {q("xl/worksheets/s1.xml"), "<worksheet><sheetData><row><c t='str'><v>hidden</v></c></row></sheetData></worksheet>"},
        {q("xl/worksheets/s2.xml"), "<worksheet><dimension ref='A1:ZZ9999'/><sheetData>" + rows + "</sheetData></worksheet>"},
        {q("[trash]/0000.dat"), "stray"}};
    if (!strings.isEmpty()) parts.append({q("xl/sharedStrings.xml"), strings});
    if (!styles.isEmpty()) parts.append({q("xl/styles.xml"), styles});
    return zipped(parts);
}

QList<QStringList> rowsOf(const XlsxWorkbook& book) {
    QList<QStringList> rows;
    for (const CsvRecord& record : book.table(book.sheetFor({})).records) rows.append(record.cells);
    return rows;
}

QString refusal(const QByteArray& bytes) {
    try {
        const XlsxWorkbook book(bytes, q("list.xlsx"));
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

}  // namespace

TEST_CASE("only visible sheets with cells are offered", "[exchange][xlsx]") {
    const XlsxWorkbook book(workbook("<row r='1'><c r='A1' t='str'><v>Name</v></c></row>"), q("list.xlsx"));
    REQUIRE(book.sheets().size() == 1);
    CHECK(book.sheets()[0].name == q("List"));
    CHECK(book.sheetFor(q("LIST")) == 0);
    CHECK_THROWS_WITH(book.sheetFor(q("Picks")), Catch::Contains("no visible sheet") && Catch::Contains("List"));
}

TEST_CASE("text comes from shared, inline and formula strings, without hints of pronunciation", "[exchange][xlsx]") {
    const QByteArray strings = "<sst><si><r><t>Fraud </t></r><r><t>detection</t></r><rPh sb='0' eb='1'><t>noise</t></rPh></si><si><t>two_x000D_\nlines</t></si></sst>";
    const XlsxWorkbook book(workbook("<row r='2'><c r='B2' t='s'><v>0</v></c><c t='s'><v>1</v></c><c r='E2' t='inlineStr'><is><t>inline</t></is></c></row>"
                                     "<row><c t='str'><f>A1&amp;B1</f><v>joined</v></c><c><f>SUM(A1)</f></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c><c t='s'><v>77</v></c></row>", strings),
                            q("list.xlsx"));
    CHECK(rowsOf(book) == QList<QStringList>{{QString(), q("Fraud detection"), q("two\nlines"), QString(), q("inline")}, {q("joined"), QString(), q("TRUE")}});
    CHECK(book.table(0).records[0].line == 2);
    CHECK(book.table(0).records[1].line == 3);
    REQUIRE(book.remarks(0).size() == 3);
    CHECK(book.remarks(0)[0].row == 3);
    CHECK(book.remarks(0)[0].column == q("B"));
    CHECK(book.remarks(0)[0].text.contains(q("no stored result")));
    CHECK(book.remarks(0)[1].text.contains(q("#REF!")));
    CHECK(book.remarks(0)[2].column == q("E"));
}

TEST_CASE("numbers are dates where their format says so", "[exchange][xlsx]") {
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-409]mmm\\-yy;@'/><numFmt numFmtId='165' formatCode='0.0 \"days\"'/></numFmts>"
                              "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/></cellXfs></styleSheet>";
    const QByteArray row = "<row><c><v>45292</v></c><c s='1'><v>45292</v></c><c s='2'><v>45292</v></c><c s='3'><v>12.5</v></c><c s='4'><v>45292.75</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c><c><v>0.1</v></c></row>";
    CHECK(rowsOf(XlsxWorkbook(workbook(row, {}, styles), q("l.xlsx"))) ==
          QList<QStringList>{{q("45292"), q("2024-01-01"), q("2024-01"), q("12.5"), q("2024-01-01 18:00:00"), q("1900-02-28"), q("1900-03-01"), q("0.1")}});
    CHECK(rowsOf(XlsxWorkbook(workbook("<row><c s='1'><v>43830</v></c></row>", {}, styles, "<workbookPr date1904='1'/>"), q("l.xlsx"))) == QList<QStringList>{{q("2024-01-01")}});
}

TEST_CASE("a date that a formula left a hair short is the date", "[exchange][xlsx]") {
    CHECK(serialText(44999.9999999, SerialKind::Day, false) == q("2023-03-15"));
    CHECK(serialText(44999.5, SerialKind::Day, false) == q("2023-03-14 12:00:00"));
    CHECK(serialText(0.25, SerialKind::Time, false) == q("06:00:00"));
    CHECK(serialText(3e9, SerialKind::Day, false) == q("3000000000"));
}

TEST_CASE("a day that a format shows as its month or year alone stays the day", "[exchange][xlsx]") {
    CHECK(serialText(46538, SerialKind::Month, false) == q("2027-05-31"));
    CHECK(serialText(46508, SerialKind::Month, false) == q("2027-05"));
    CHECK(serialText(46508, SerialKind::Year, false) == q("2027-05-01"));
    CHECK(serialText(46388, SerialKind::Year, false) == q("2027"));
}

TEST_CASE("a date of 0, as formulas make it of empty cells, is no day of 1899 or 1900 but named with its row", "[exchange][xlsx]") {
    for (const SerialKind kind : {SerialKind::Day, SerialKind::Month, SerialKind::Year}) {
        CHECK(serialText(0, kind, false) == q("0"));
        CHECK(serialText(0.5, kind, false) == q("0.5"));
    }
    CHECK(serialText(0, SerialKind::Day, true) == q("1904-01-01"));
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
    const QByteArray rows = "<row><c t='str'><v>Name</v></c><c t='str'><v>Start</v></c></row><row><c t='str'><v>Routing</v></c><c s='1'><v>0</v></c></row>";
    const ImportPlan plan = planImport(workbook(rows, {}, styles), q("list.xlsx"), {}, Portfolio());
    REQUIRE(plan.useCases.size() == 1);
    CHECK(plan.useCases[0].useCase.started.isNull());
    REQUIRE(plan.report.warnings.size() == 1);
    CHECK(plan.report.warnings[0].row == 2);
    CHECK(plan.report.warnings[0].column == q("Start"));
    CHECK(plan.report.warnings[0].message.contains(q("“0” is no date")));
}

TEST_CASE("the 29 February 1900 of spreadsheets becomes no other day but is kept as what the cell shows", "[exchange][xlsx]") {
    CHECK(serialText(1, SerialKind::Day, false) == q("1900-01-01"));
    CHECK(serialText(59, SerialKind::Day, false) == q("1900-02-28"));
    CHECK(serialText(60, SerialKind::Day, false) == q("1900-02-29"));
    CHECK(serialText(60.5, SerialKind::Day, false) == q("1900-02-29 12:00:00"));
    CHECK(serialText(61, SerialKind::Day, false) == q("1900-03-01"));
    CHECK(serialText(60, SerialKind::Day, true) == q("1904-03-01"));
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
    const QByteArray rows = "<row><c t='str'><v>Name</v></c><c t='str'><v>Start</v></c></row><row><c t='str'><v>Routing</v></c><c s='1'><v>60</v></c></row>";
    const ImportPlan plan = planImport(workbook(rows, {}, styles), q("list.xlsx"), {}, Portfolio());
    REQUIRE(plan.useCases.size() == 1);
    CHECK(plan.useCases[0].useCase.started.isNull());
    CHECK(plan.useCases[0].useCase.custom == q(R"({"Start":"1900-02-29"})"));
    REQUIRE(plan.values.size() == 1);
    CHECK(plan.values[0].reason == ValueReason::NoSuchDay);
}

TEST_CASE("days written out and long ids come as they are", "[exchange][xlsx]") {
    QByteArray days;
    for (const char* day : {"2024-03-01", "2024-03-01T00:00:00", "2024-03-01T00:00:00.000", "2024-03-01T00:00:00Z", "2024-03-01T00:00+02:00", "2024-03-01T08:30:00Z"}) days += "<c t='d'><v>" + QByteArray(day) + "</v></c>";
    const QString day = q("2024-03-01");
    CHECK(rowsOf(XlsxWorkbook(workbook("<row>" + days + "</row>"), q("l.xlsx"))) == QList<QStringList>{{day, day, day, day, day, q("2024-03-01 08:30:00Z")}});
    CHECK(rowsOf(XlsxWorkbook(workbook("<row><c><v>1234567890123456</v></c><c t='n'><v>12345678901234567890</v></c><c><v>1234.5</v></c></row>"), q("l.xlsx"))) ==
          QList<QStringList>{{q("1234567890123456"), q("12345678901234567890"), q("1234.5")}});
}

TEST_CASE("few bytes can't make many cells", "[exchange][xlsx]") {
    CHECK(refusal(workbook(QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(400))).contains(q("more cells than a list")));
}

TEST_CASE("column names and numbers are each other's inverse", "[exchange][xlsx]") {
    for (const int index : {0, 25, 26, 27, 701, 702, 16383}) CHECK(columnIndex(columnName(index)) == index);
    CHECK(columnName(27) == q("AB"));
    CHECK(columnIndex(u"XFE") == -1);
}

TEST_CASE("what only looks like a workbook is named for what it is", "[exchange][xlsx]") {
    CHECK(refusal(zipped({{q("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}})).contains(q(".ods")));
    CHECK(refusal(zipped({{q("xl/workbook.bin"), "x"}})).contains(q(".xlsb")));
    CHECK(refusal(zipped({{q("word/document.xml"), "<a/>"}})).contains(q("Word")));
    CHECK(refusal(zipped({{q("a.txt"), "x"}})).contains(q("without a workbook")));
    CHECK(refusal("PK\x03\x04 and no more").contains(q("damaged or cut off")));
    const QByteArray whole = workbook("<row><c><v>1</v></c></row>");
    CHECK(refusal(whole.left(whole.size() / 2)).contains(q("damaged or cut off")));
}

TEST_CASE("lies and bombs are refused with the reason", "[exchange][xlsx]") {
    CHECK(refusal(workbook("<row r='1048577'><c><v>1</v></c></row>")).contains(q("1048577")));
    CHECK(refusal(workbook("<row><c r='XFE1'><v>1</v></c></row>")).contains(q("XFE1")));
    CHECK(refusal(workbook("<row><c><v>1</v>")).contains(q("damaged")));
    CHECK(refusal(workbook("<!DOCTYPE x [<!ENTITY a 'b'>]><row/>")).contains(q("document type")));
    CHECK(refusal(workbook(QByteArray("<row>").repeated(70))).contains(q("64 deep")));
    CHECK(refusal(workbook("<row " + QByteArray("a='1' ").repeated(101) + "/>")).contains(q("100 attributes")));
    CHECK(refusal(workbook("<row a='" + QByteArray(70000, 'x') + "'/>")).contains(q("64 KiB")));
    CHECK(refusal(workbook("<!--" + QByteArray(8 << 20, ' ') + "-->")).contains(q("far more than a list needs")));
    CHECK(refusal(zipped({{q("../xl/workbook.xml"), "x"}})).contains(q("leads out")));
    CHECK(refusal(zipped({{q("xl\\workbook.xml"), "x"}})).contains(q("leads out")));
    CHECK(refusal(zipped({{q("a"), "x"}, {q("A"), "x"}})).contains(q("twice")));
    QList<Part> many;
    for (int i = 0; i < 1001; ++i) many.append({QString::number(i), "x"});
    CHECK(refusal(zipped(many)).contains(q("1,000 parts")));
}

TEST_CASE("UTF-16 parts are read, other encodings are not", "[exchange][xlsx]") {
    const QString text = q("<?xml version='1.0' encoding='UTF-16'?><a>ä</a>");
    QByteArray utf16 = QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    CHECK(xmlProblem(utf16).isEmpty());
    CHECK(utf16 == "<a>\xC3\xA4</a>");
    QByteArray utf7 = "<?xml version='1.0' encoding='UTF-7'?><a/>";
    CHECK_FALSE(xmlProblem(utf7).isEmpty());
}

TEST_CASE("real workbooks of the world are read", "[exchange][xlsx]") {
    const QString hud = test::realFile(q("inventory/hud-2025.xlsx"));
    if (hud.isEmpty()) return;
    const auto read = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const XlsxWorkbook book(read(hud), hud);
    CHECK(book.sheets().size() == 1);
    CHECK(book.table(0).records.size() >= 13);
    const QString aima = test::realFile(q("maturity/owasp-aima-toolkit-v1.xlsx"));
    const XlsxWorkbook toolkit(read(aima), aima);
    CHECK(toolkit.sheets().size() > 2);
    const XlsxWorkbook nsf(read(test::realFile(q("inventory/nsf-2025.xlsx"))), q("nsf"));
    CHECK(nsf.sheets()[nsf.sheetFor({})].filled > 17);
}

TEST_CASE("what a parser would hold as a whole is refused before it sees it", "[exchange][xlsx][hostile]") {
    const auto problem = [](QByteArray xml) { return xmlProblem(xml); };
    CHECK(problem("<a><!--" + QByteArray(70'000, ' ') + "--></a>").contains(q("comment of more than 64 KiB")));
    CHECK(problem("<a>" + QByteArray(11 << 20, ' ') + "</a>").contains(q("text of more than 10 MB")));
    CHECK(problem("<a/>" + QByteArray(11 << 20, ' ')).contains(q("text of more than 10 MB")));
    CHECK(problem("<a><![CDATA[" + QByteArray(11 << 20, ' ') + "]]></a>").contains(q("text of more than 10 MB")));
    CHECK(problem("<a>" + QByteArray(9 << 20, ' ') + "<!--" + QByteArray(60'000, ' ') + "-->" + QByteArray(9 << 20, ' ') + "</a>").isEmpty());
}

TEST_CASE("a part whose bytes are damaged is named", "[exchange][xlsx][hostile]") {
    QByteArray bytes = workbook("<row r='1'><c r='A1' t='str'><v>Name</v></c></row>");
    const qsizetype at = bytes.indexOf("s2.xml") + 10;
    CHECK(refusal(bytes.replace(at, 4, "\xFF\xFF\xFF\xFF")).contains(q("the part “xl/worksheets/s2.xml” is damaged")));
}

TEST_CASE("a list whose texts are missing says which cell can't be read, by its heading", "[exchange][xlsx]") {
    const QByteArray heads = "<row r='1'><c r='A1' t='str'><v>Name</v></c><c r='B1' t='str'><v>Unit</v></c></row>";
    try {
        planImport(workbook(heads + "<row r='2'><c r='A2' t='s'><v>900</v></c></row>"), q("list.xlsx"), {}, {});
        FAIL("a list without a readable cell was taken");
    } catch (const Error& error) {
        CHECK(error.message().contains(q("no cell of them can be read")));
        CHECK(error.message().contains(q("Row 2, ")));
    }
    const ImportPlan plan = planImport(workbook(heads + "<row r='2'><c r='A2' t='str'><v>Routing</v></c><c r='B2'><f>B1</f></c></row>"), q("list.xlsx"), {}, {});
    REQUIRE_FALSE(plan.report.warnings.isEmpty());
    CHECK(plan.report.warnings[0].column == q("Unit (B)"));
}

TEST_CASE("the point of a number cell is a decimal point; only in texts it may group", "[exchange][xlsx]") {
    const auto amounts = [](const QByteArray& heading, const QByteArray& cells, const QJsonObject& mapping = {}) {
        QByteArray rows = "<row r='1'><c r='A1' t='str'><v>Name</v></c><c r='B1' t='str'><v>" + heading + "</v></c></row>";
        for (const QByteArray& cell : cells.split('|')) rows += "<row><c t='str'><v>Use case</v></c>" + cell + "</row>";
        ImportOptions options;
        options.mapping = mapping;
        QList<std::optional<qint64>> found;
        for (const PlannedUseCase& u : planImport(workbook(rows), q("list.xlsx"), options, {}).useCases) found.append(u.useCase.annualValue);
        return found;
    };
    CHECK(amounts("Annual value", "<c><v>245.875</v></c>|<c t='n'><v>1234567.125</v></c>|<c t='str'><v>245.875</v></c>|<c><v>-1</v></c>") == QList<std::optional<qint64>>{24588, 123456713, 24587500, std::nullopt});
    CHECK(amounts("Annual value (EUR m)", "<c><v>1.234</v></c>|<c><v>0.125</v></c>|<c><v>12.5</v></c>") == QList<std::optional<qint64>>{123'400'000, 12'500'000, 1'250'000'000});
    CHECK(amounts("Annual value", "<c><v>245.875</v></c>", {{q("decimal"), q(",")}}) == QList<std::optional<qint64>>{24588});
    ImportOptions turned;
    turned.mapping = {{q("records_in_columns"), true}};
    const QByteArray columns = "<row><c t='str'><v>Name</v></c><c t='str'><v>A</v></c></row><row><c t='str'><v>Annual value</v></c><c><v>245.875</v></c></row>";
    CHECK(planImport(workbook(columns), q("list.xlsx"), turned, {}).useCases[0].useCase.annualValue == 24588);
}
