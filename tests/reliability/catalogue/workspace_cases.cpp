// Databases that are whole for SQLite, or nearly, and no workspace that Stagepath wrote.
#include "tests/reliability/catalogue/case.h"
#include "tests/reliability/damage/ground.h"

#include "core/workspace/schema/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtEndian>

#include <unistd.h>

#include <algorithm>

namespace stagepath::test {

namespace {

constexpr const char* kFile = "w.stagepath";
constexpr qsizetype kPage = 4096;
constexpr const char* kDamaged = "is damaged. Nothing was changed; open a copy or a backup";
constexpr const char* kStranger = "something that Stagepath never puts in";
constexpr const char* kNoTables = "does not have the tables of a Stagepath workspace";

HostileCase opened(const char* name, Make make, const char* says, int exitCode = 1) { return {name, std::move(make), {s("info"), s(kFile)}, says, exitCode == 1 ? kFile : "", exitCode}; }
HostileCase changed(const char* name, const QByteArray& sql, const char* says, int exitCode = 1) { return opened(name, changedBy(s(kFile), sql), says, exitCode); }

/// The whole workspace with a long text; the first page that \p finds, from page 2 on, is changed by \p change.
Make changedPage(bool (*finds)(const QByteArray& page), void (*change)(QByteArray& page, quint32 number)) {
    return [finds, change](const QDir& there) {
        changedBy(s(kFile), "UPDATE use_case SET summary=printf('%.30000c', 'Z') WHERE id=(SELECT min(id) FROM use_case)")(there);
        QByteArray all = bytesOf(there.filePath(s(kFile)));
        for (qsizetype at = kPage; at < all.size(); at += kPage) {
            QByteArray page = all.mid(at, kPage);
            if (!finds(page)) continue;
            change(page, static_cast<quint32>(at / kPage + 1));
            all.replace(at, kPage, page);
            break;
        }
        put(there, s(kFile), all);
    };
}

bool isOverflow(const QByteArray& page) { return page.count('Z') == kPage - 4; }
bool isInterior(const QByteArray& page) { return page[0] == 5; }
bool isLeafWithRows(const QByteArray& page) { return page[0] == 13 && page[4] > 1; }

void nameItself(QByteArray& page, quint32 number, qsizetype at) {
    char bytes[4];
    qToBigEndian(number, bytes);
    page.replace(at, 4, bytes, 4);
}

/// A first cell that claims a gigabyte.
void claimGigabyte(QByteArray& page, quint32) {
    const qsizetype cell = qFromBigEndian<quint16>(page.constData() + 8);
    page.replace(cell, 5, "\x84\x80\x80\x80\x00", 5);
}

Make sparse(qint64 size) {
    return [size](const QDir& there) {
        put(there, s(kFile), wholeWorkspace());
        if (::truncate(there.filePath(s(kFile)).toLocal8Bit().constData(), size) != 0) qFatal("a file with holes can't be made");
    };
}

/// A workspace whose text is UTF-16 inside, which is allowed.
void makeSixteen(const QDir& there) {
    SQLite::Database db(there.filePath(s(kFile)).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA encoding='UTF-16'");
    db.exec("PRAGMA application_id=" + std::to_string(kApplicationId) + "; PRAGMA user_version=" + std::to_string(kSchemaVersion));
    for (const QByteArray& statement : schemaStatements()) db.exec(statement.constData());
    db.exec("INSERT INTO meta VALUES ('workspace_id', '4711'), ('min_reader', '1')");
}

/// Pages with a cell each that names the same long chain of overflow pages: five gigabytes in a file of ten megabytes.
void makeChainOfAll(const QDir& there) {
    constexpr int kPages = 2500;
    constexpr int kFirst = kPages / 2;  // of the chain
    const QByteArray cell("\x82\xB5\xDD\x09\x01", 5);  // 5,074,569 bytes of row 1, of which 489 lie here
    const qsizetype start = kPage - cell.size() - 489 - 4;
    QByteArray all(kPages * kPage, '\0');
    all.replace(0, kPage, wholeWorkspace().left(kPage));
    for (int page = 1; page < kPages; ++page) {
        char* at = all.data() + page * kPage;
        if (page >= kFirst) {
            qToBigEndian<quint32>(page + 1 < kPages ? static_cast<quint32>(page + 2) : 0, at);
            continue;
        }
        at[0] = 13;
        qToBigEndian<quint16>(1, at + 3);
        qToBigEndian<quint16>(static_cast<quint16>(start), at + 8);
        std::copy(cell.begin(), cell.end(), at + start);
        qToBigEndian<quint32>(kFirst + 1, at + start + cell.size() + 489);
    }
    put(there, s(kFile), all);
}

}  // namespace

QList<HostileCase> workspaceCases() {
    return {
        changed("a trigger", "CREATE TRIGGER t AFTER INSERT ON use_case BEGIN DELETE FROM person; END", kStranger),
        changed("a view without end", "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x FROM c", kStranger),
        changed("an index over an expression", "CREATE INDEX i ON use_case(abs(stage) * 2)", kStranger),
        changed("a table more", "CREATE TABLE extra (a, b)", kStranger),
        changed("a table for full text", "CREATE VIRTUAL TABLE f USING fts3(a)", kStranger),
        changed("a view in place of a table", "DROP TABLE dismissal;;CREATE VIEW dismissal AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x FROM c", kNoTables),
        changed("a table less", "DROP TABLE dismissal", kNoTables),
        changed("a rule of a table taken out", "UPDATE sqlite_schema SET sql=replace(sql, 'CHECK (stage BETWEEN 0 AND 4)', '') WHERE name='use_case'", kNoTables),
        changed("a default that works hard", "UPDATE sqlite_schema SET sql=replace(sql, 'summary TEXT NOT NULL', 'summary TEXT NOT NULL DEFAULT (hex(zeroblob(100000000)))') WHERE name='use_case'", kNoTables),
        changed("a column more", "ALTER TABLE person ADD COLUMN pet TEXT", kNoTables),
        changed("our application id on other tables", "DROP TABLE use_case;;DROP TABLE person;;DROP TABLE history;;CREATE TABLE songs (title)", kNoTables),
        changed("a root on page 1", "UPDATE sqlite_schema SET rootpage=1 WHERE name='use_case'", kDamaged),
        changed("the root of another table", "UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema WHERE name='person') WHERE name='use_case'", kDamaged),
        changed("a root beyond the end", "UPDATE sqlite_schema SET rootpage=2147483647 WHERE name='use_case'", kDamaged),
        changed("a table without its statement", "UPDATE sqlite_schema SET sql=NULL WHERE name='use_case'", kDamaged),
        changed("two tables that differ by case", "INSERT INTO sqlite_schema SELECT type, 'USE_CASE', 'USE_CASE', rootpage, sql FROM sqlite_schema WHERE name='use_case'", kDamaged),
        changed("2,000 columns", "UPDATE sqlite_schema SET sql='CREATE TABLE dismissal (a' || replace(hex(zeroblob(1000)), '00', ', b' || 'c') || ')' WHERE name='dismissal'", kDamaged),
        changed("a value that the rules forbid", "UPDATE use_case SET stage=99 WHERE id=(SELECT max(id) FROM use_case)", kDamaged),
        changed("a reference to nothing", "UPDATE use_case SET unit=4711 WHERE id=(SELECT max(id) FROM use_case)", kDamaged),
        changed("no id of the workspace", "DELETE FROM meta WHERE \"key\"='workspace_id'", kDamaged),
        changed("a newer version with values that the rules forbid", "UPDATE use_case SET stage=99, lifecycle='xx', started='zzz';;PRAGMA user_version=99", kDamaged),
        changed("a newer version that can't be read", "UPDATE meta SET value='99' WHERE \"key\"='min_reader';;PRAGMA user_version=99", "Update Stagepath to open it"),
        opened("overflow pages in a circle", changedPage(isOverflow, [](QByteArray& page, quint32 number) { nameItself(page, number, 0); }), kDamaged),
        opened("a tree in a circle", changedPage(isInterior, [](QByteArray& page, quint32 number) { nameItself(page, number, 8); }), kDamaged),
        opened("a cell that claims a gigabyte", changedPage(isLeafWithRows, claimGigabyte), kDamaged),
        opened("8 TB of holes", sparse(8LL << 40), "is larger than 4 GB"),
        opened("3 GB of holes", sparse(3LL << 30), "was never copied or downloaded to its end"),
        changed("an id of the workspace that climbs", "UPDATE meta SET value='../../../../../../tmp/evil' WHERE \"key\"='workspace_id'", "26 use cases", 0),
        changed("settings of junk", "UPDATE setting SET value='[[[['", "use cases", 0),
        opened("text in UTF-16 inside", makeSixteen, "0 use cases", 0),
        opened("the journal of another file beside it", together({holding(s(kFile), wholeWorkspace()), holding(s("w.stagepath-journal"), QByteArray("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8) + QByteArray(8000, '\x01'))}), "26 use cases", 0),
        opened("a journal that names a file of the system", together({holding(s(kFile), wholeWorkspace()), holding(s("w.stagepath-journal"), QByteArray(512, '\0') + "/etc/hostname" + QByteArray("\0\0\0\x0D\0\0\x05\x10\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 16))}), "26 use cases", 0),
        opened("the write-ahead log of another file beside it", together({holding(s(kFile), wholeWorkspace()), holding(s("w.stagepath-wal"), QByteArray("\x37\x7F\x06\x82\x00\x2D\xE2\x18", 8) + QByteArray(8000, '\x01'))}), "26 use cases", 0),
        {"recovered: rows beside a trigger", changedBy(s(kFile), "CREATE TRIGGER t AFTER INSERT ON use_case BEGIN DELETE FROM person; END"), {s("recover"), s(kFile), s("-o"), s("new.stagepath")}, "rows saved, 0 lost", "", 0, s("/dev/null"), true},
        {"recovered: 8 TB of holes", sparse(8LL << 40), {s("recover"), s(kFile), s("-o"), s("new.stagepath")}, "is larger than 4 GB", kFile},
        {"looked through: 8 TB of holes", sparse(8LL << 40), {s("check"), s(kFile), s("--integrity")}, "is larger than 4 GB", kFile},
        {"recovered: noise", holding(s(kFile), QByteArray(90000, '\xF8')), {s("recover"), s(kFile), s("-o"), s("new.stagepath")}, "Nothing of a Stagepath workspace can be found", kFile},
        {"recovered: cells that share one long chain", makeChainOfAll, {s("recover"), s(kFile), s("-o"), s("new.stagepath")}, "Nothing of a Stagepath workspace can be found", kFile},
    };
}

}  // namespace stagepath::test
