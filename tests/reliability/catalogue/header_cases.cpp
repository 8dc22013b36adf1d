// What is no workspace at all, and headers that lie.
#include "tests/reliability/catalogue/case.h"

namespace stagepath::test {

namespace {

constexpr const char* kFile = "w.stagepath";

HostileCase opened(const char* name, Make make, const char* says, int exitCode = 1) {
    return {name, std::move(make), {s("info"), s(kFile)}, says, exitCode == 1 ? kFile : "", exitCode};
}

HostileCase header(const char* name, qsizetype offset, const QByteArray& bytes, const char* says, int exitCode = 1) { return opened(name, patched(s(kFile), offset, bytes), says, exitCode); }

HostileCase bytes(const char* name, const QByteArray& content, const char* says) { return opened(name, holding(s(kFile), content), says); }

constexpr const char* kBeginning = "The first bytes of";
constexpr const char* kDamaged = "is damaged. Nothing was changed; open a copy or a backup";
constexpr const char* kNoWorkspace = "is not a Stagepath workspace, or its beginning is damaged";
constexpr const char* kOtherProgram = "is a database of another program";
constexpr const char* kCutOff = "is cut off";

}  // namespace

QList<HostileCase> headerCases() {
    const QByteArray& whole = wholeWorkspace();
    return {
        bytes("file of no bytes", {}, "is empty (0 bytes)"),
        bytes("file of zero bytes", QByteArray(20000, '\0'), kNoWorkspace),
        bytes("file of noise", QByteArray(9000, '\xF8'), kNoWorkspace),
        bytes("renamed workbook", QByteArray("PK\x03\x04") + QByteArray(3000, 'x'), "is a ZIP archive or an Excel workbook"),
        bytes("renamed PDF", QByteArray("%PDF-1.7\n") + QByteArray(3000, 'x'), "is a PDF"),
        bytes("renamed picture", QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(3000, 'x'), "is a picture"),
        bytes("renamed list", "name,owner\nRouting,Ada\n", "is a text"),
        bytes("cut off in the header", whole.left(60), kCutOff),
        bytes("cut off in the first page", whole.left(3000), kCutOff),
        bytes("cut off at a third", whole.left(whole.size() / 3), kCutOff),
        bytes("cut off before the last byte", whole.chopped(1), kCutOff),
        header("application id of another program", 68, QByteArray(4, '\x01'), kOtherProgram),
        header("no application id", 68, QByteArray(4, '\0'), kOtherProgram),
        header("version 0", 60, QByteArray(4, '\0'), kBeginning),
        header("version -1", 60, QByteArray(4, '\xFF'), kBeginning),
        header("version beyond the largest number", 60, QByteArray("\x80\0\0\0", 4), kBeginning),
        header("pages of 0 bytes", 16, QByteArray(2, '\0'), kBeginning),
        header("pages of 3 bytes", 16, QByteArray("\0\x03", 2), kBeginning),
        header("pages of 4,097 bytes", 16, QByteArray("\x10\x01", 2), kBeginning),
        header("pages of 512 bytes", 16, QByteArray("\x02\0", 2), kDamaged),
        header("pages of 65,536 bytes", 16, QByteArray("\0\x01", 2), kCutOff),
        header("255 bytes reserved on each page", 20, "\xFF", kDamaged),
        header("a version to write that there is not", 18, "\x09", kBeginning),
        header("a version to read that there is not", 19, "\x09", kBeginning),
        header("shares that never change", 21, "\x41", kBeginning),
        header("a format of the schema that there is not", 44, QByteArray("\0\0\0\x09", 4), kBeginning),
        header("text said to be UTF-16", 56, QByteArray("\0\0\0\x02", 4), kDamaged),
        header("more pages than there are", 28, QByteArray("\x7F\xFF\xFF\xFF", 4), kCutOff),
        header("one page only", 28, QByteArray("\0\0\0\x01", 4), kDamaged),
        header("free pages that are none", 32, QByteArray("\0\0\0\x05\0\0\0\x05", 8), kDamaged),
        header("free pages beyond the end", 32, QByteArray("\x7F\xFF\xFF\xFF\0\0\0\x01", 8), kDamaged),
        header("left in WAL mode", 18, "\x02\x02", "", 0),
        header("a newer version that can be read", 60, QByteArray("\0\0\0\x63", 4), "open for reading only", 0),
        {"a newer version is not written", patched(s(kFile), 60, QByteArray("\0\0\0\x63", 4)), {s("draft"), s(kFile)}, "open for reading only", kFile},
    };
}

}  // namespace stagepath::test
