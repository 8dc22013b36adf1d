// Changes in the history of a stranger: none of them reaches SQLite.
#include "tests/reliability/catalogue/case.h"

namespace stagepath::test {

namespace {

constexpr const char* kFile = "w.stagepath";
constexpr const char* kBadChange = "A change in the history of this workspace is damaged";
constexpr const char* kOtherRows = "what it touched is not as the history left it";

/// The whole workspace with \p changeset as its last change.
Make withChange(const QByteArray& changeset) { return changedBy(s(kFile), "UPDATE history SET changeset=x'" + changeset.toHex() + "' WHERE seq=(SELECT max(seq) FROM history)"); }
HostileCase undone(const char* name, const QByteArray& changeset, const char* says = kBadChange) { return {name, withChange(changeset), {s("undo"), s(kFile)}, says, kFile}; }

QByteArray bytes(std::initializer_list<int> values) {
    QByteArray all;
    for (const int value : values) all.append(static_cast<char>(value));
    return all;
}

/// The head of a table of \p columns columns, the first of them the key.
QByteArray table(const QByteArray& name, int columns) { return bytes({'T', columns, 1}) + QByteArray(columns - 1, '\0') + name + '\0'; }
QByteArray integer(int value) { return bytes({1, 0, 0, 0, 0, 0, 0, 0, value}); }
QByteArray text(const QByteArray& value) { return bytes({3, static_cast<int>(value.size())}) + value; }
/// A row of business_unit that is added; the kind of change in front.
QByteArray unit(int op, int id) { return bytes({op, 0}) + integer(id) + integer(1) + text("Claims") + text("c1"); }

/// An update whose old key is not there: Debian's SQLite 3.40.1 reads through a null pointer.
constexpr const char* kCrasher = "540401000000627573696e6573735f756e697400170000000000000000e401000306436c61696d73000000030b536574746c656d656e747300090001"
                                 "00000000000000020100000000000000020309436f72706f72697465030263321200010000000000000003010000000000000003030553616c657303"
                                 "026333";

constexpr int kInsert = 18;
constexpr int kDelete = 9;
constexpr int kUpdate = 23;

/// 3.9 MB that would be 400 MB as rows in memory.
QByteArray manyEmptyCells() {
    QByteArray all = table("business_unit", 4);
    for (int i = 0; all.size() < 3'900'000; ++i) all += bytes({kInsert, 0}) + integer(i % 100 + 1) + bytes({5, 5, 5});
    return all;
}

}  // namespace

QList<HostileCase> historyCases() {
    const QByteArray head = table("business_unit", 4);
    const HostileCase broken = {"history: a broken chain", changedBy(s(kFile), "UPDATE history SET chain=zeroblob(32) WHERE seq=2"), {s("check"), s(kFile), s("--integrity")}, "Change 2 of the history is not as it was recorded", "", 3};
    const HostileCase shown = {"history: shown as JSON", withChange("junk"), {s("history"), s(kFile), s("--json")}, kBadChange, kFile};
    const HostileCase many = {"history: millions of empty cells", withChange(manyEmptyCells()), {s("check"), s(kFile), s("--integrity")}, "of the history is not as it was recorded", "", 3};
    return {
        broken,
        shown,
        many,
        undone("history: a change cut off", head + unit(kInsert, 1).chopped(3)),
        undone("history: bytes with which SQLite would crash", QByteArray::fromHex(kCrasher)),
        undone("history: a head cut off, in which SQLite would hang", "T"),
        undone("history: a row without a table", unit(kInsert, 1)),
        undone("history: a table that there is not", table("songs", 4) + unit(kInsert, 1)),
        undone("history: a table of SQLite's own", table("sqlite_schema", 5) + bytes({kDelete, 0}) + QByteArray(5, '\x05')),
        undone("history: the history itself", table("history", 11) + bytes({kDelete, 0}) + QByteArray(11, '\x05')),
        undone("history: a name without an end", bytes({'T', 4, 1, 0, 0, 0}) + "business_unit"),
        undone("history: no columns", bytes({'T', 0}) + "business_unit" + '\0'),
        undone("history: a column more than there is", table("business_unit", 5) + unit(kInsert, 1) + '\x05'),
        undone("history: two to the 40th columns", bytes({'T', 0xA0, 0x80, 0x80, 0x80, 0x80, 0x00})),
        undone("history: another key", bytes({'T', 4, 0, 1, 0, 0}) + "business_unit" + '\0' + unit(kInsert, 1)),
        undone("history: no key", bytes({'T', 4, 0, 0, 0, 0}) + "business_unit" + '\0' + unit(kInsert, 1)),
        undone("history: an added row with a gap", head + bytes({kInsert, 0}) + integer(1) + bytes({0}) + text("Claims") + text("c1")),
        undone("history: a text of 2 GB", head + bytes({kInsert, 0}) + integer(1) + integer(1) + bytes({3, 0x87, 0xFF, 0xFF, 0xFF, 0x7F}) + "Claims"),
        undone("history: a length without an end", head + bytes({kInsert, 0}) + integer(1) + integer(1) + bytes({3, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF})),
        undone("history: a blob", head + bytes({kInsert, 0}) + integer(1) + integer(1) + bytes({4, 1, 'x'}) + text("c1")),
        undone("history: a text as key", head + bytes({kInsert, 0}) + text("1") + integer(1) + text("Claims") + text("c1")),
        undone("history: a kind of change that there is not", head + unit(99, 1)),
        undone("history: a flag that there is not", head + bytes({kInsert, 7}) + integer(1) + integer(1) + text("Claims") + text("c1")),
        undone("history: a change of the key", head + bytes({kUpdate, 0}) + integer(1) + bytes({0, 0, 0}) + integer(2) + bytes({0, 0, 0})),
        undone("history: an old value without a new one", head + bytes({kUpdate, 0}) + integer(1) + integer(1) + bytes({0, 0}) + bytes({0, 0, 0, 0})),
        undone("history: a row that is not there", head + unit(kInsert, 77), kOtherRows),
        undone("history: a row that is there already", head + unit(kDelete, 1) + unit(kDelete, 1), kOtherRows),
    };
}

}  // namespace stagepath::test
