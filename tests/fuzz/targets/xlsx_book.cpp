// A workbook of a stranger. An input is either the archive itself, or its parts as text, each after a line "=== NAME", which are
// packed here, so that chance reaches what is in them.
#include "core/exchange/import/import_plan.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

namespace stagepath::fuzz {

namespace {

constexpr const char* kMark = "=== ";
constexpr qsizetype kMostParts = 40;

QByteArray packed(const QByteArray& bytes) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate)) broken("an archive can be made", {});
    qsizetype parts = 0;
    for (qsizetype at = bytes.indexOf(kMark); at >= 0 && parts < kMostParts; ++parts) {
        const qsizetype nameEnd = bytes.indexOf('\n', at);
        const qsizetype next = bytes.indexOf(kMark, at + 4);
        const QString name = QString::fromUtf8(bytes.mid(at + 4, nameEnd < 0 ? -1 : nameEnd - at - 4).left(200));
        QuaZipFile file(&zip);
        if (!name.isEmpty() && file.open(QIODevice::WriteOnly, QuaZipNewInfo(name))) {
            if (nameEnd >= 0) file.write(bytes.mid(nameEnd + 1, next < 0 ? -1 : next - nameEnd - 1));
            file.close();
        }
        at = next;
    }
    zip.close();
    return buffer.data();
}

constexpr const char* kBook = "=== xl/workbook.xml\n<workbook xmlns:r='r'><workbookPr date1904='0'/><sheets><sheet name='List' r:id='r1'/></sheets></workbook>"
                              "=== xl/_rels/workbook.xml.rels\n<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s1.xml'/></Relationships>"
                              "=== xl/styles.xml\n<styleSheet><numFmts><numFmt numFmtId='200' formatCode='mmm-yy'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='200'/></cellXfs></styleSheet>"
                              "=== xl/sharedStrings.xml\n<sst><si><t>Name</t></si><si><r><t>Rou</t></r><r><t>ting</t></r></si></sst>"
                              "=== xl/worksheets/s1.xml\n<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Started</t></is></c></row>"
                              "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' s='1'><v>45000.5</v></c><c r='C2' s='2'><f>1+1</f><v>60</v></c></row></sheetData></worksheet>";

}  // namespace

QList<QByteArray> madeSeeds() { return {kBook, packed(kBook)}; }

int runOne(const QByteArray& bytes) {
    const QByteArray book = bytes.startsWith("PK") ? bytes : packed(bytes);
    return attempt([&] {
        const ImportPlan made = planImport(book, QStringLiteral("list.xlsx"), {}, {});
        for (const ImportWarning& warning : made.report.warnings) expectSentence(onOneLine(warning.message));
    });
}

}  // namespace stagepath::fuzz
