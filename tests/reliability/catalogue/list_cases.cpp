// Lists as text.
#include "tests/reliability/catalogue/case.h"

namespace stagepath::test {

namespace {

constexpr const char* kList = "list.csv";
constexpr const char* kNameless = "has no column that names the use cases";
constexpr const char* kZero = "there is a zero byte at position";

HostileCase list(const char* name, const QByteArray& bytes, const char* says) { return {name, holding(s(kList), bytes), {s("import"), s("new.stagepath"), s(kList)}, says, kList}; }
HostileCase taken(const char* name, const QByteArray& bytes, const char* says) { return {name, holding(s(kList), bytes), {s("import"), s("new.stagepath"), s(kList)}, says, "", 0, s("/dev/null"), true}; }
/// Made only where it is needed: it is large.
HostileCase large(const char* name, QByteArray (*bytes)(), const char* says) {
    return {name, [bytes](const QDir& there) { put(there, s(kList), bytes()); }, {s("import"), s("new.stagepath"), s(kList)}, says, kList};
}

QByteArray sixteen(const QString& text) { return QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2); }

}  // namespace

QList<HostileCase> listCases() {
    return {
        list("list: no bytes", {}, "is empty"),
        list("list: nothing but empty lines", "\n\n  \n,,\n", "nothing but empty lines"),
        list("list: headings alone", "Name,Owner\n", "no rows under them"),
        list("list: no column of names", "colour,weight\nred,3\n", kNameless),
        list("list: headings that steer a terminal", "\x1B]0;evil\x07\x1B[2J,colour\nred,3\n", kNameless),
        list("list: a heading of 10 MB", QByteArray(10 << 20, 'x') + "\nred\n", kNameless),
        list("list: a quotation mark never closed", "Name\nA\nB\n\"C\nD\n", "the quotation mark in line 4 is never closed"),
        large("list: a quotation mark never closed in 99 MB", [] { return "Name\nA\nB\n\"" + QByteArray(99 << 20, 'x'); }, "the quotation mark in line 4 is never closed"),
        large("list: more than 100 MB", [] { return "Name\n" + QByteArray(101 << 20, 'x'); }, "is larger than 100 MB"),
        large("list: a million columns", [] { return QByteArray("c,").repeated(1000000) + '\n'; }, "more than 16,384 columns in line 1"),
        large("list: 30 million empty lines", [] { return "Name\nA\n" + QByteArray(30'000'000, '\n'); }, "more than 1,000,000 rows"),
        large("list: 18 million empty cells", [] { return "Name" + QByteArray(12000, ',') + '\n' + ("A" + QByteArray(12000, ',') + '\n').repeated(1500); }, "more than 5,000,000 cells"),
        list("list: a zero byte", QByteArray("Name\nA\0B\n", 9), kZero),
        list("list: a zero character in UTF-16", sixteen(QStringLiteral("Name\nA") + QChar(0) + QStringLiteral("B\n")), kZero),
        list("list: zero bytes alone", QByteArray(4000, '\0'), kZero),
        list("list: an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office file"),
        list("list: a PDF", "%PDF-1.4 ...", "is a PDF"),
        list("list: a picture", "\x89PNG\r\n\x1A\n", "is a picture"),
        list("list: a workspace", "SQLite format 3", "is a database"),
        list("list: a web page", "<!DOCTYPE html>\n<html><body><table><tr><td>Name</td></tr></table></body></html>\n", "is a web page"),
        list("list: XML", "<?xml version=\"1.0\"?>\n<rows><row/></rows>\n", "is XML"),
        list("list: RTF", "{\\rtf1\\ansi Name}\n", "is a document in RTF"),
        list("list: JSON", "{\n  \"name\": \"A\"\n}\n", "is JSON"),
        list("list: JSON rows", "[ {\"name\": \"A\"} ]\n", "is JSON"),
        list("list: a compressed archive", "\x1F\x8B\x08...", "is a compressed archive"),
        list("list: records in columns", "Use Case Name,Routing,Triage\nAgency,DOT,VA\nStatus,Pilot,Deployed\n", "has its records in columns"),
        {"list: an encoding that there is not", holding(s(kList), "Name\nA\n"), {s("import"), s("new.stagepath"), s(kList), s("--encoding"), s("EBCDIC")}, "Use one of: UTF-8", "", 2},
        {"list: a sheet of a text", holding(s(kList), "Name\nA\n"), {s("import"), s("new.stagepath"), s(kList), s("--sheet"), s("One")}, "has no sheets", kList},
        taken("list: text cut off inside a character", "\xEF\xBB\xBFName\nA\xC3", "damaged before"),
        taken("list: half a character in UTF-16", sixteen(QStringLiteral("Name\nA") + QChar(0xD800) + QStringLiteral("B\n")), "damaged before"),
        taken("list: half a line in UTF-16", sixteen(QStringLiteral("Name\nAB\n")) + 'x', "damaged before"),
        taken("list: one line in another encoding", "Name\nGr\xC3\xB6\xC3\x9F" "e\nCaf\xE9\n", "written in UTF-8 as the others are"),
        taken("list: overlong and forbidden UTF-8", "Name\nA\xC0\xAF\xED\xA0\x80\n", "Rows read: 1, added: 1"),
        taken("list: formulas", "Name,Notes\n\"=cmd|' /C calc'!A0\",+1\n@SUM(1),-1\n", "Rows read: 2, added: 2"),
        taken("list: a note of 10 MB", "Name,Notes\nA,\"" + QByteArray(10 << 20, 'y') + "\"\n", "Rows read: 1, added: 1"),
        taken("list: cells that steer a terminal", "Name,Started\nA,\x1B[2J\x07\n", "is no date that can be read"),
        taken("list: amounts beyond all numbers", "Name,Annual value\nA,99999999999999999999999\nB,1e999\nC,-0\n", "is no amount that can be read"),
        taken("list: dates that there are not", "Name,Started\nA,31.2.2026\nB,0000-00-00\nC,99/99/9999\n", "is no date that can be read"),
        taken("list: an export with a place off the map", "id,external_id,name,stage_since,annual_value,live_since,placed_impact\n1,,A,,,,500\n2,,B,,,,nan\n", "is no place from 0 to 100"),
        taken("list: 16,384 columns", "Name" + QByteArray(16383, ',') + "\nA\n", "Rows read: 1, added: 1"),
        taken("list: marks of writing direction", "Name\n\xE2\x80\xAE" "evil\xE2\x80\xAC\n", "Rows read: 1, added: 1"),
    };
}

}  // namespace stagepath::test
