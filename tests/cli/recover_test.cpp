#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/schema.h"
#include "tests/cli/cli.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <sys/stat.h>
#include <unistd.h>

#include <utility>

using namespace stagepath::test;

namespace {

QByteArray contentOfFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes one byte of a name where it stands in its table.
void changeByte(const QString& path) {
    QByteArray bytes = contentOfFile(path);
    const auto at = bytes.indexOf("Northwind");
    REQUIRE(at > 0);
    bytes[at] = 'M';
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A workspace as version 3 of the program left it, in which \p damage was done.
QString damagedOlder(const Cli& cli, const char* damage) {
    const QString path = cli.path(q("older.stagepath"));
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA application_id=" + std::to_string(stagepath::kApplicationId));
    db.exec("PRAGMA user_version=3");
    for (const QByteArray& statement : stagepath::schemaOfVersion3()) db.exec(statement.constData());
    db.exec("INSERT INTO meta VALUES ('workspace_id', '4711'), ('min_reader', '1')");
    db.exec("INSERT INTO business_unit VALUES (7, 1, 'Northwind', 'c1')");
    stagepath::recordContent(db);
    db.exec(damage);
    return path;
}

}  // namespace

TEST_CASE("check --integrity says that a sound file is sound", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    const Run words = cli.run({q("check"), file, q("--integrity")});
    CHECK(words.exitCode == 0);
    CHECK(words.out.contains("is sound"));
    const QJsonObject json = cli.run({q("check"), file, q("--integrity"), q("--json")}).json();
    CHECK(json[q("sound")].toBool());
    CHECK(json[q("content_recorded")].toBool());
    CHECK(json[q("problems")].toArray().isEmpty());
    CHECK(json[q("rows")].toInt() > 24);
}

TEST_CASE("check --integrity ends with 3 and a sentence for one changed byte and changes nothing", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    changeByte(file);
    const QByteArray before = contentOfFile(file);
    const Run words = cli.run({q("check"), file, q("--integrity")});
    CHECK(words.exitCode == 3);
    CHECK(words.out.contains("recover"));
    const Run json = cli.run({q("check"), file, q("--integrity"), q("--json")});
    CHECK(json.exitCode == 3);
    CHECK_FALSE(json.json()[q("sound")].toBool());
    CHECK(json.json()[q("problems")].toArray().size() >= 1);
    CHECK(contentOfFile(file) == before);
    CHECK(cli.run({q("check"), cli.path(q("missing.stagepath")), q("--integrity")}).exitCode == 1);
}

TEST_CASE("a command does not write over a damaged file", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    changeByte(file);
    const QByteArray before = contentOfFile(file);
    const Run run = cli.run({q("apply"), file, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n");
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("damaged"));
    CHECK(run.err.contains("stagepath-cli recover"));
    CHECK(contentOfFile(file) == before);
}

TEST_CASE("a dry run on a damaged file says at its end that what it printed may be wrong", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    const QString list = cli.file(q("list.csv"), "Name\nRouting\n");
    const QList<QStringList> commands{{q("draft"), file, q("--dry-run")}, {q("import"), file, list, q("--dry-run")}};
    for (const QStringList& command : commands) CHECK(cli.run(command).err.isEmpty());
    changeByte(file);
    const QByteArray before = contentOfFile(file);
    for (const QStringList& command : commands) {
        INFO(command.constFirst().toStdString());
        const Run run = cli.run(command);
        CHECK(run.exitCode == 0);
        CHECK_FALSE(run.out.isEmpty());
        CHECK(run.err.contains("is damaged"));
        CHECK(contentOfFile(file) == before);
    }
}

TEST_CASE("a command that can't write over a damaged file of an older version says how to recover it", "[cli][recover]") {
    for (const char* damage : {"UPDATE business_unit SET name='Mouthwind'",
                               "INSERT INTO history VALUES (1, 'Add', '', '2026-11-16T09:30:00Z', 3, 0, 0, 0, '', zeroblob(32), x'')"}) {
        const Cli cli;
        const QString file = damagedOlder(cli, damage);
        const QByteArray before = contentOfFile(file);
        const Run run = cli.run({q("apply"), file, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n");
        INFO(damage);
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains("stagepath-cli recover " + file.toUtf8() + " -o NEW"));
        CHECK(run.err.count('\n') == 1);
        CHECK(contentOfFile(file) == before);
    }
}

TEST_CASE("a call that could not write over damage and ended is no session that was cut short", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    changeByte(file);
    const QString edits = cli.file(q("edits.jsonl"), "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n");
    REQUIRE(cli.run({q("apply"), file, edits}).exitCode == 1);
    const Run next = cli.run({q("apply"), file, edits});
    CHECK_FALSE(next.err.contains("did not end normally"));
    CHECK(next.err.contains("could not put its change into the file"));
}

TEST_CASE("what only reads a file with one changed byte prints what is there and says so on stderr", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    const QList<QStringList> calls{{q("info"), file}, {q("info"), file, q("--json")}, {q("dump"), file}, {q("history"), file}, {q("assess"), file}};
    for (const QStringList& call : calls) CHECK(cli.run(call).err.isEmpty());
    changeByte(file);
    const QByteArray before = contentOfFile(file);
    for (const QStringList& call : calls) {
        const Run run = cli.run(call);
        INFO(call.join(q(" ")).toStdString());
        CHECK(run.exitCode == 0);
        CHECK_FALSE(run.out.isEmpty());
        CHECK(run.err.contains("does not hold what was saved in it"));
        CHECK(run.err.count('\n') == 1);
    }
    CHECK(cli.run({q("check"), file}).err.contains("does not hold what was saved in it"));
    CHECK(contentOfFile(file) == before);
}

TEST_CASE("nothing is made for others of a file with one changed byte", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    changeByte(file);
    const QStringList before = cli.entries();
    const QList<QStringList> calls{{q("export"), file, q("-o"), cli.path(q("all.json"))},
                                   {q("export"), file, q("-o"), q("-"), q("--table"), q("people")},
                                   {q("export"), file, q("-o"), cli.path(q("map.svg"))},
                                   {q("report"), file, q("-o"), cli.path(q("board.pdf")), q("--language"), q("de")}};
    for (const QStringList& call : calls) {
        const Run run = cli.run(call);
        INFO(call.join(q(" ")).toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("recover"));
        CHECK(run.err.count('\n') == 1);
    }
    CHECK(cli.entries() == before);
}

TEST_CASE("recover writes a new file with a report and leaves the damaged one", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    const QByteArray dump = cli.run({q("dump"), file}).out;
    QByteArray bytes = contentOfFile(file);
    for (int i = 0; i < 100; ++i) bytes[i] = '\0';
    const QString damaged = cli.file(q("damaged.stagepath"), bytes);
    const QString out = cli.path(q("new.stagepath"));
    const Run run = cli.run({q("recover"), damaged, q("-o"), out, q("--json")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonObject report = run.json();
    CHECK(report[q("taken")].toString() == q("salvage"));
    CHECK(report[q("complete")].toBool());
    CHECK(report[q("lost")].toInt() == 0);
    CHECK(report[q("tables")].toArray().size() == 18);
    CHECK(contentOfFile(damaged) == bytes);
    CHECK(cli.run({q("dump"), out}).out == dump);
    CHECK(cli.run({q("check"), out, q("--integrity")}).exitCode == 0);
    CHECK(cli.run({q("recover"), damaged, q("-o"), out}).exitCode == 1);
    CHECK(cli.run({q("recover"), damaged}).exitCode == 2);
}

TEST_CASE("recover takes along what was changed in a damaged file", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    changeByte(file);
    REQUIRE(cli.run({q("apply"), file, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"Acknowledged\"}\n").exitCode == 1);
    const Run run = cli.run({q("recover"), file, q("-o"), cli.path(q("new.stagepath")), q("--json")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[q("newer_changes")].toInt() == 1);
    CHECK(run.json()[q("left_changes")].toInt() == 0);
    CHECK(run.json()[q("sources")].toArray().size() == 2);
    CHECK(cli.run({q("dump"), cli.path(q("new.stagepath"))}).out.contains("Acknowledged"));
    const Run words = cli.run({q("recover"), file, q("-o"), cli.path(q("words.stagepath"))});
    CHECK(words.out.contains("that the file does not have"));
}

TEST_CASE("recover does not claim to know what a file that was cut off has lost", "[cli][recover]") {
    const Cli cli;
    const QByteArray whole = contentOfFile(cli.sample());
    const QString cut = cli.file(q("cut.stagepath"), whole.left(whole.size() * 6 / 10));
    const Run run = cli.run({q("recover"), cut, q("-o"), cli.path(q("new.stagepath")), q("--json")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK_FALSE(run.json()[q("loss_known")].toBool());
    const Run words = cli.run({q("recover"), cut, q("-o"), cli.path(q("words.stagepath"))});
    CHECK(words.out.contains("how many there were is not known"));
    CHECK(words.out.contains("Use cases"));
    CHECK_FALSE(words.out.contains(", 0 lost"));
}

TEST_CASE("recover and check say that a folder is a folder", "[cli][recover]") {
    const Cli cli;
    for (const char* verb : {"recover", "check"}) {
        QStringList call{q(verb), cli.path(QString())};
        if (q(verb) == q("recover")) call << q("-o") << cli.path(q("new.stagepath"));
        const Run run = cli.run(call);
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains("is a folder"));
    }
}

TEST_CASE("recover refuses at once what is larger than any workspace, a pipe and a device", "[cli][recover]") {
    const Cli cli;
    const QString huge = cli.path(q("huge.stagepath"));
    {
        QFile file(huge);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(5LL << 30));
    }
    const QString pipe = cli.path(q("pipe.stagepath"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QStringList before = cli.entries();
    const QList<std::pair<QString, const char*>> refused{{huge, "is larger than 4 GB"}, {pipe, "is not a file but a device or pipe"}, {q("/dev/zero"), "is not a file but a device or pipe"}};
    for (const auto& [file, why] : refused) {
        for (const QStringList& call : {QStringList{q("recover"), file, q("-o"), cli.path(q("new.stagepath"))}, QStringList{q("check"), file, q("--integrity")}}) {
            const Run run = cli.run(call);
            INFO(call.join(q(" ")).toStdString());
            CHECK(run.exitCode == 1);
            CHECK(run.err.contains(why));
            CHECK(run.err.count('\n') == 1);
        }
    }
    CHECK(cli.entries() == before);
}

TEST_CASE("a file that is empty or mostly not there is recovered from its backup", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    REQUIRE(cli.run({q("import"), file, cli.file(q("list.csv"), "Name\nNew one\n")}).exitCode == 0);
    REQUIRE(QFile::resize(file, 0));
    for (const qint64 size : {0LL, 100LL << 20}) {
        REQUIRE(QFile::resize(file, size));
        const QString out = cli.path(q("new %1.stagepath").arg(size));
        const Run run = cli.run({q("recover"), file, q("-o"), out, q("--json")});
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.json()[q("taken")].toString() == q("backup"));
    }
}

TEST_CASE("recover says in words which values can't be proven", "[cli][recover]") {
    const Cli cli;
    const QString file = damagedOlder(cli, "UPDATE business_unit SET name='Mouthwind'");
    const Run run = cli.run({q("recover"), file, q("-o"), cli.path(q("new.stagepath"))});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const auto at = run.out.indexOf("Not every value can be proven to be as it was saved");
    REQUIRE(at >= 0);
    const QByteArray line = run.out.mid(at, run.out.indexOf('\n', at) - at);
    CHECK(line.contains("Business units"));
    CHECK_FALSE(line.contains("person"));
    CHECK_FALSE(run.out.contains("Every value is as it was saved"));
}

TEST_CASE("recover keeps the gates of which one level could not be set any more", "[cli][recover]") {
    const Cli cli;
    const QString file = damagedOlder(cli, R"(INSERT INTO setting VALUES ('gates', '{"2": {"data": 2.5, "mlops": 4}}'))");
    const QString out = cli.path(q("recovered.stagepath"));
    const Run run = cli.run({q("recover"), file, q("-o"), out});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QByteArray dump = cli.run({q("dump"), out}).out.replace("\\", "");
    CHECK(dump.contains(R"("2":{"change":2,"data":2,"governance":2,"mlops":4)"));
}

TEST_CASE("damage is told in the words people use for what is in a workspace", "[cli][recover]") {
    const Cli cli;
    const QString file = damagedOlder(cli, "UPDATE business_unit SET name='Mouthwind'");
    const Run changed = cli.run({q("check"), file, q("--integrity")});
    CHECK(changed.out.contains("Business units: not everything there is as it was saved"));
    CHECK_FALSE(changed.out.contains("business_unit"));
    REQUIRE(QFile::remove(file));
    const Run lost = cli.run({q("check"), damagedOlder(cli, "DELETE FROM business_unit"), q("--integrity")});
    CHECK(lost.out.contains("Business units: the file should hold 1 and holds 0"));
}

TEST_CASE("a file with a second name on its disk is not written and both names keep what they had", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    const QString second = cli.path(q("second.stagepath"));
    REQUIRE(::link(QFile::encodeName(file).constData(), QFile::encodeName(second).constData()) == 0);
    const QByteArray before = contentOfFile(file);
    const Run run = cli.run({q("apply"), file, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n");
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("a hard link"));
    CHECK(run.err.count('\n') == 1);
    CHECK(contentOfFile(file) == before);
    CHECK(contentOfFile(second) == before);
    CHECK(cli.run({q("info"), file}).exitCode == 0);
}

TEST_CASE("check --integrity of what is no workspace says one thing", "[cli][recover]") {
    const Cli cli;
    const Run run = cli.run({q("check"), cli.file(q("list.stagepath"), "name,owner\nRouting,Ada\n"), q("--integrity")});
    CHECK(run.exitCode == 3);
    CHECK(run.out.contains("is a text"));
    CHECK_FALSE(run.out.contains("is damaged"));
    CHECK(run.out.count('\n') == 1);
}

TEST_CASE("check --integrity of another program's database or of a list under its own name finds no damage", "[cli][recover]") {
    const Cli cli;
    const QString other = cli.path(q("other.db"));
    {
        SQLite::Database db(other.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE TABLE places (name TEXT)");
    }
    const Run database = cli.run({q("check"), other, q("--integrity")});
    CHECK(database.exitCode == 1);
    CHECK(database.out.isEmpty());
    CHECK(database.err.contains("is a database of another program"));
    CHECK_FALSE(database.err.contains("recover"));
    CHECK_FALSE(database.err.contains("is damaged"));
    const Run list = cli.run({q("check"), cli.file(q("list.txt"), "name,owner\nRouting,Ada\n"), q("--integrity")});
    CHECK(list.exitCode == 1);
    CHECK(list.err.contains("is a text"));
}

TEST_CASE("recover finds nothing in what is no workspace and makes no file", "[cli][recover]") {
    const Cli cli;
    const QString noise = cli.file(q("noise.stagepath"), QByteArray(20000, '\x0d'));
    const Run run = cli.run({q("recover"), noise, q("-o"), cli.path(q("new.stagepath"))});
    CHECK(run.exitCode == 1);
    CHECK(run.err.count('\n') == 1);
    CHECK(cli.entries() == QStringList{q("noise.stagepath")});
}

TEST_CASE("an import into a workspace leaves a backup that recover finds", "[cli][recover]") {
    const Cli cli;
    const QString file = cli.sample();
    const QString list = cli.file(q("list.csv"), "Name\nNew one\n");
    REQUIRE(cli.run({q("import"), file, list}).exitCode == 0);
    REQUIRE(QFile::remove(file));
    const QString damaged = cli.file(q("sample.stagepath"), QByteArray(5000, 'x'));
    const Run run = cli.run({q("recover"), damaged, q("-o"), cli.path(q("new.stagepath")), q("--json")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[q("taken")].toString() == q("backup"));
}
