#include "core/workspace/workspace.h"
#include "tests/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/file.h>
#include <sys/stat.h>

using namespace stagepath::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One sentence or two on stderr, one line, that names \p name; nothing on stdout; exit code 1.
void checkRefused(const Run& run, const QString& name) {
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count('\n') == 1);
    CHECK(run.err.contains(name.toUtf8()));
    CHECK(run.err.trimmed().endsWith('.'));
}

/// Runs a shell script in a name space of its own, where it may mount; not 0 where that is not allowed.
Run inNamespace(const Cli& cli, const QString& script) {
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(q("XDG_STATE_HOME"), cli.path(q("state")));
    shell.setProcessEnvironment(environment);
    shell.start(q("unshare"), {q("-rm"), q("sh"), q("-c"), script});
    if (!shell.waitForFinished(60000)) return {};
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

}  // namespace

TEST_CASE("a list that can't be imported gets one sentence, and no workspace is made", "[cli][bad-input]") {
    const Cli cli;
    QByteArray utf16("\xFF\xFE", 2);
    for (const char c : QByteArray("colour\nred\n")) utf16.append(c).append('\0');
    const struct { const char* name; QByteArray bytes; const char* word; } lists[] = {{"empty.csv", {}, "empty"},
                                                                                    {"blank.csv", "\n\n  \n", "empty lines"},
                                                                                    {"zero.csv", QByteArray("na\0me\n", 6), "zero byte"},
                                                                                    {"binary.csv", QByteArray(4000, '\0'), "zero byte"},
                                                                                    {"book.xlsx", QByteArray("PK\x03\x04 and more"), "workbook"},
                                                                                    {"old.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1"), "old Office file"},
                                                                                    {"letter.pdf", "%PDF-1.4 ...", "PDF"},
                                                                                    {"photo.csv", QByteArray("\x89PNG\r\n\x1A\n"), "picture"},
                                                                                    {"latin.csv", QByteArray("colour;gr\xF6\xDF""e\nrot;\xFC\n"), "no column that names"},
                                                                                    {"nameless.csv", "colour,weight\nred,3\n", "no column that names"},
                                                                                    {"sixteen.csv", utf16, "no column that names"},
                                                                                    {"turned.csv", "Use Case Name,Routing,Triage\nAgency,DOT,VA\nStatus,Pilot,Deployed\n", "columns"}};
    for (const auto& list : lists) {
        const Run run = cli.run({q("import"), cli.path(q("new.stagepath")), cli.file(q(list.name), list.bytes)});
        checkRefused(run, q(list.name));
        CHECK(run.err.contains(list.word));
        CHECK(run.err.contains("nothing was changed"));
        CHECK_FALSE(QFile::exists(cli.path(q("new.stagepath"))));
        QFile::remove(cli.path(q(list.name)));
    }
    checkRefused(cli.run({q("import"), cli.path(q("new.stagepath")), cli.path(q("missing.csv"))}), q("missing.csv"));
    REQUIRE(QDir().mkpath(cli.path(q("folder"))));
    checkRefused(cli.run({q("import"), cli.path(q("new.stagepath")), cli.path(q("folder"))}), q("folder"));
    CHECK(cli.entries() == QStringList{q("folder")});
}

TEST_CASE("a quotation mark that only a later row closes is named with its line, rather than the rows between lost in a cell", "[cli][bad-input]") {
    const Cli cli;
    for (const char* rows : {"\"C\",Risk\nD,Risk\n", "D,\"Risk\"\n", "C,Risk\n"}) {
        INFO(rows);
        const Run run = cli.run({q("import"), cli.path(q("new.stagepath")), cli.file(q("open.csv"), "Name,Unit\nZ,Risk\n\"A,Risk\nB,Risk\n" + QByteArray(rows))});
        checkRefused(run, q("open.csv"));
        CHECK(run.err.contains("the quotation mark in line 3 is never closed"));
        CHECK_FALSE(QFile::exists(cli.path(q("new.stagepath"))));
        QFile::remove(cli.path(q("open.csv")));
    }
    const Run sound = cli.run({q("import"), cli.path(q("new.stagepath")), cli.file(q("sound.csv"), "Name,Notes\n\"A\",\"two\nlines\" \n\"B\" b,\n"), q("--json")});
    CHECK(sound.exitCode == 0);
    CHECK(sound.json()[q("read")].toInt() == 2);
}

TEST_CASE("a failed import leaves an existing workspace as it was", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = bytesOf(workspace);
    const QByteArray history = cli.run({q("history"), workspace, q("--json")}).out;
    checkRefused(cli.run({q("import"), workspace, q("-")}, "colour,weight\nred,3\n"), q("Standard input"));
    checkRefused(cli.run({q("import"), workspace, cli.file(q("m.csv"), "Name\nA\n"), q("--mapping"), cli.file(q("m.json"), "[1]")}), q("m.json"));
    checkRefused(cli.run({q("import"), workspace, cli.path(q("m.csv")), q("--sheet"), q("One")}), q("m.csv"));
    CHECK(bytesOf(workspace) == before);
    CHECK(cli.run({q("history"), workspace, q("--json")}).out == history);
}

TEST_CASE("a line of edits that is null is named with its file and number, and nothing is changed", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = bytesOf(workspace);
    const Run run = cli.run({q("apply"), workspace, cli.file(q("e.jsonl"), "\nnull\n")});
    checkRefused(run, q("e.jsonl"));
    CHECK(run.err.contains("line 2 can't be done: This is not one JSON object: it is no object. Nothing was changed."));
    CHECK_FALSE(run.err.contains("line 1"));
    CHECK(bytesOf(workspace) == before);
}

TEST_CASE("every verb refuses a file that is no workspace, and leaves it alone", "[cli][bad-input]") {
    const Cli cli;
    const QByteArray whole = bytesOf(cli.sample());
    const struct { const char* name; QByteArray bytes; } files[] = {{"zero.stagepath", {}}, {"text.stagepath", "name,owner\n"}, {"cut.stagepath", whole.left(whole.size() / 3)}, {"noise.stagepath", QByteArray(9000, '\xF8')}};
    const QString edits = cli.file(q("e.jsonl"), "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n");
    const QString list = cli.file(q("l.csv"), "Name\nA\n");
    for (const auto& f : files) {
        const QString path = cli.file(q(f.name), f.bytes);
        const QStringList entries = cli.entries();
        const QList<QStringList> calls{{q("info"), path}, {q("check"), path}, {q("draft"), path}, {q("report"), path, q("-o"), cli.path(q("r.pdf"))}, {q("export"), path, q("-o"), cli.path(q("x.csv"))},
                                       {q("apply"), path, edits}, {q("import"), path, list}, {q("history"), path}, {q("undo"), path}, {q("redo"), path}, {q("dump"), path}};
        for (const QStringList& call : calls) {
            INFO(call.constFirst().toStdString());
            checkRefused(cli.run(call), q(f.name));
        }
        CHECK(cli.entries() == entries);
        CHECK(bytesOf(path) == f.bytes);
    }
}

TEST_CASE("every verb that reads a file refuses a pipe at once", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString pipe = cli.path(q("pipe.csv"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString list = cli.file(q("l.csv"), "Name\nA\n");
    const QByteArray before = bytesOf(workspace);
    const QList<QStringList> calls{{q("import"), workspace, pipe}, {q("import"), workspace, list, q("--mapping"), pipe}, {q("apply"), workspace, pipe}, {q("assess"), workspace, q("--round"), pipe},
                                   {q("new"), cli.path(q("n.stagepath")), q("--from"), pipe}, {q("report"), workspace, q("-o"), cli.path(q("r.pdf")), q("--logo"), pipe}, {q("info"), pipe}};
    for (const QStringList& call : calls) {
        INFO(call.constFirst().toStdString());
        const Run run = cli.run(call);
        checkRefused(run, q("pipe.csv"));
        CHECK(run.err.contains("device or pipe"));
    }
    CHECK(bytesOf(workspace) == before);
}

TEST_CASE("a stream is no workspace, and no file is called after its sign", "[cli][bad-input]") {
    const Cli cli;
    for (const QStringList& call : {QStringList{q("new"), q("-"), q("--sample")}, QStringList{q("info"), q("-")}, QStringList{q("import"), q("-"), cli.file(q("list.csv"), "Name\nA\n")}}) {
        INFO(call.join(QLatin1Char(' ')).toStdString());
        const Run run = cli.run(call);
        CHECK(run.exitCode == 2);
        CHECK(run.err.contains("has to be a file"));
    }
    CHECK_FALSE(QFileInfo::exists(q("-")));
}

TEST_CASE("JSON that is no whole workspace makes none", "[cli][bad-input]") {
    const Cli cli;
    const QString target = cli.path(q("new.stagepath"));
    for (const QByteArray& json : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"format\":\"other\"}"), QByteArray("{\"format\":\"stagepath-workspace\",\"version\":1,\"use_case\":[{\"id\":7}]}")}) {
        const Run run = cli.run({q("new"), target, q("--from"), cli.file(q("all.json"), json)});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.err.count('\n') == 1);
        CHECK(run.err.contains("all.json"));
        CHECK_FALSE(QFile::exists(target));
    }
    checkRefused(cli.run({q("new"), target, q("--from"), cli.path(q("missing.json"))}), q("missing.json"));
    CHECK(cli.entries() == QStringList{q("all.json")});
}

TEST_CASE("a place that can't be written is named, and nothing is left beside", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QStringList entries = cli.entries();
    for (const char* name : {"x.csv", "x.json", "x.svg", "x.png"}) {
        checkRefused(cli.run({q("export"), workspace, q("-o"), cli.path(q("nowhere/") + q(name))}), q("nowhere"));
    }
    checkRefused(cli.run({q("report"), workspace, q("-o"), cli.path(q("nowhere/r.pdf"))}), q("nowhere"));
    checkRefused(cli.run({q("new"), cli.path(q("nowhere/n.stagepath"))}), q("nowhere"));
    checkRefused(cli.run({q("import"), cli.path(q("nowhere/n.stagepath")), q("-")}, "Name\nA\n"), q("nowhere"));
    REQUIRE(QDir().mkpath(cli.path(q("dir.pdf"))));
    checkRefused(cli.run({q("report"), workspace, q("-o"), cli.path(q("dir.pdf"))}), q("dir.pdf"));
    CHECK(cli.entries() == (QStringList{q("dir.pdf")} + entries));
}

TEST_CASE("a full device is reported, and stays a device", "[cli][bad-input]") {
    const Cli cli;
    if (!QFile::exists(q("/dev/full"))) {
        WARN("skipped: there is no /dev/full here");
        return;
    }
    const QString workspace = cli.sample();
    checkRefused(cli.run({q("report"), workspace, q("-o"), q("/dev/full")}), q("/dev/full"));
    checkRefused(cli.run({q("export"), workspace, q("-o"), q("/dev/full"), q("--format"), q("csv")}), q("/dev/full"));
    for (const char* call : {"info '%1' --json", "dump '%1'", "export '%1' -o -", "history '%1'"}) {
        QProcess shell;
        shell.start(q("sh"), {q("-c"), q("XDG_STATE_HOME='%1' '%2' %3 >/dev/full").arg(cli.path(q("state")), q(STAGEPATH_CLI_PATH), q(call).arg(workspace))});
        REQUIRE(shell.waitForFinished());
        const QByteArray said = shell.readAllStandardError();
        INFO(call << ": " << said.toStdString());
        CHECK(shell.exitCode() == 1);
        CHECK(said.count('\n') == 1);
        CHECK(said.contains("Standard output"));
    }
    QFile device(q("/dev/full"));
    CHECK((device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write("x") == -1));
}

TEST_CASE("a file of a newer version says once, and with what to do, that it can't be changed", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    QFile newer(workspace);
    REQUIRE(newer.open(QIODevice::ReadWrite));
    REQUIRE(newer.seek(63));  // the last byte of user_version
    REQUIRE(newer.write("\x63", 1) == 1);
    newer.close();
    const QByteArray before = bytesOf(workspace);
    for (const QString& option : {q("--json"), q("--dry-run")}) {
        const Run run = cli.run({q("import"), workspace, q("-"), option}, "Name\nNew one\n");
        INFO(run.err.toStdString());
        CHECK(run.exitCode == (option == q("--dry-run") ? 0 : 1));
        CHECK(run.err.count("newer Stagepath") == 1);
        CHECK(run.err.count("Update Stagepath to change it.") == 1);
    }
    CHECK(bytesOf(workspace) == before);
}

TEST_CASE("a place that takes no files is not called a full disk", "[cli][bad-input]") {
    const Cli cli;
    const Run run = cli.run({q("export"), cli.sample(), q("-o"), q("/proc/x.csv"), q("--table"), q("people")});
    checkRefused(run, q("/proc/x.csv"));
    CHECK(run.err.contains("can't be written"));
    CHECK_FALSE(run.err.contains("is full"));
}

TEST_CASE("a full disk keeps the old file and leaves no half", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    REQUIRE(QDir().mkpath(cli.path(q("small"))));
    // A disk of 32 KiB in a name space of our own; the state directory stays outside.
    const QString script = q("mount -t tmpfs -o size=32k tmpfs '%1/small' || exit 77\n"
                             "echo old > '%1/small/r.pdf'\n"
                             "for call in \"report '%2' -o '%1/small/r.pdf'\" \"export '%2' -o '%1/small/all.json'\" \"new '%1/small/n.stagepath' --sample\" \"import '%1/small/i.stagepath' '%1/l.csv'\"; do\n"
                             "  eval \"'%3' $call\"; echo \"code $?\"\n"
                             "done\n"
                             "cat '%1/small/r.pdf'; ls -A '%1/small'")
                               .arg(cli.path(QString()), workspace, q(STAGEPATH_CLI_PATH));
    cli.file(q("l.csv"), "Name\nA\nB\n");
    const Run run = inNamespace(cli, script);
    if (run.exitCode != 0) {
        WARN("skipped: no disk of its own can be mounted here");
        return;
    }
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.out == "code 1\ncode 1\ncode 1\ncode 1\nold\nr.pdf\n");
    CHECK(run.err.count('\n') == 4);
    CHECK(run.err.count(" is full. Free some space") == 4);
}

TEST_CASE("what a full disk keeps out of its file is taken back, but what apply acknowledged is kept", "[cli][bad-input][full-disk]") {
    const Cli cli;
    const QString workspace = cli.sample();
    QByteArray list = "Name,Summary\n";
    for (int i = 0; i < 3000; ++i) list += "Use case " + QByteArray::number(i) + "," + QByteArray(300, 's') + "\n";
    cli.file(q("l.csv"), list);
    QByteArray lines;
    for (int i = 0; i < 200; ++i) lines += "{\"edit\":\"add_use_case\",\"name\":\"A" + QByteArray::number(i) + "\",\"notes\":\"" + QByteArray(4000, 'n') + "\"}\n";
    cli.file(q("e.jsonl"), lines);
    REQUIRE(QDir().mkpath(cli.path(q("small"))));
    // An action that does not fit is gone, whatever it was; then 200 acknowledged lines stay, and no later action takes them along.
    const QString script = q("cd '%1'; mount -t tmpfs -o size=1m tmpfs small && cp sample.stagepath small/w.stagepath || exit 77\n"
                             "count() { '%2' info small/w.stagepath --json | grep -o '\"use_cases\": [0-9][0-9]*'; }\n"
                             "'%2' import small/w.stagepath l.csv; echo \"import $?\"; count; '%2' redo small/w.stagepath; find state -name 'work.stagepath'\n"
                             "'%2' apply small/w.stagepath e.jsonl | tail -n 1 | cut -c1-6; count\n"
                             "'%2' undo small/w.stagepath; echo \"undo $?\"; '%2' import small/w.stagepath l.csv; echo \"import $?\"; count\n"
                             "ls -A small; cmp sample.stagepath small/w.stagepath && echo same\n"
                             "mount -o remount,size=50m small; '%2' undo small/w.stagepath 2>/dev/null >/dev/null; echo \"undo $?\"\n"
                             "XDG_STATE_HOME='%1/elsewhere' '%2' dump small/w.stagepath | grep -c '^use_case'\n")
                               .arg(cli.path(QString()), q(STAGEPATH_CLI_PATH));
    const Run run = inNamespace(cli, script);
    if (run.exitCode != 0) {
        WARN("skipped: no disk of its own can be mounted here");
        return;
    }
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.out == "import 1\n\"use_cases\": 24\nok 200\n\"use_cases\": 224\nundo 1\nimport 1\n\"use_cases\": 224\nw.stagepath\nsame\nundo 0\n223\n");
    CHECK(run.err.count("is full. Free some space; nothing was changed.") == 1);
    CHECK(run.err.count("There is no change to redo.") == 1);
    CHECK(run.err.count("The changes are kept in the working copy on this computer, but ") == 3);
    CHECK(run.err.count("by the next command that changes it.") == 3);
    CHECK(run.err.count("This command did nothing.") == 2);
}

TEST_CASE("a new workspace that its disk has no room for leaves nothing anywhere", "[cli][bad-input]") {
    const Cli cli;
    QByteArray list = "Name,Summary\n";
    for (int i = 0; i < 3000; ++i) list += "Use case " + QByteArray::number(i) + "," + QByteArray(300, 's') + "\n";
    cli.file(q("l.csv"), list);
    REQUIRE(QDir().mkpath(cli.path(q("small"))));
    const Run run = inNamespace(cli, q("cd '%1'; mount -t tmpfs -o size=1m tmpfs small || exit 77\n"
                                       "'%2' import small/n.stagepath l.csv; echo \"import $?\"; ls -A small; find state -name '*.stagepath'")
                                         .arg(cli.path(QString()), q(STAGEPATH_CLI_PATH)));
    if (run.exitCode != 0) {
        WARN("skipped: no disk of its own can be mounted here");
        return;
    }
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.out == "import 1\n");
    CHECK(run.err.contains("is full. Free some space; nothing was changed."));
}

TEST_CASE("a full disk under the private copies is named", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    REQUIRE(QDir().mkpath(cli.path(q("small"))));
    const Run run = inNamespace(cli, q("mount -t tmpfs -o size=32k tmpfs '%1/small' || exit 77; XDG_STATE_HOME='%1/small' '%2' info '%3'; echo \"code $?\"; find '%1/small' -type f")
                                         .arg(cli.path(QString()), q(STAGEPATH_CLI_PATH), workspace));
    if (run.exitCode != 0) {
        WARN("skipped: no disk of its own can be mounted here");
        return;
    }
    INFO(run.err.toStdString());
    CHECK(run.out == "code 1\n");
    CHECK(run.err.startsWith("The disk with "));
    CHECK(run.err.contains("small/stagepath"));
    CHECK(run.err.contains(" is full."));
    CHECK(run.err.count('\n') == 1);
}

TEST_CASE("a change that the private copy's disk has no room for is refused with the name of that disk", "[cli][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    QByteArray list = "Name,Summary\n";
    for (int i = 0; i < 3000; ++i) list += "Use case " + QByteArray::number(i) + "," + QByteArray(300, 's') + "\n";
    cli.file(q("l.csv"), list);
    REQUIRE(QDir().mkpath(cli.path(q("small"))));
    const QByteArray before = bytesOf(workspace);
    const Run run = inNamespace(cli, q("mount -t tmpfs -o size=1m tmpfs '%1/small' || exit 77; XDG_STATE_HOME='%1/small' '%2' import '%3' '%1/l.csv'; echo \"code $?\"")
                                         .arg(cli.path(QString()), q(STAGEPATH_CLI_PATH), workspace));
    if (run.exitCode != 0) {
        WARN("skipped: no disk of its own can be mounted here");
        return;
    }
    INFO(run.err.toStdString());
    CHECK(run.out == "code 1\n");
    CHECK(run.err.startsWith("The disk with "));
    CHECK(run.err.contains("small/stagepath/"));
    CHECK(run.err.endsWith(" is full. Free some space; nothing was changed.\n"));
    CHECK(bytesOf(workspace) == before);
}

TEST_CASE("in a read-only place a workspace can be read, and every change is refused with one sentence", "[cli][bad-input]") {
    const Cli cli;
    cli.sample();
    REQUIRE(QDir().mkpath(cli.path(q("locked"))));
    cli.file(q("l.csv"), "Name\nA\n");
    cli.file(q("e.jsonl"), "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n");
    const QString script = q("cd '%1'; mount -t tmpfs tmpfs locked && cp sample.stagepath locked/w.stagepath && mount -o remount,ro,bind locked || exit 77\n"
                             "for call in 'info locked/w.stagepath' 'dump locked/w.stagepath' 'apply locked/w.stagepath e.jsonl' 'import locked/w.stagepath l.csv' 'draft locked/w.stagepath' 'undo locked/w.stagepath' "
                             "'new locked/n.stagepath' 'import locked/n.stagepath l.csv' 'report locked/w.stagepath -o locked/r.pdf' 'export locked/w.stagepath -o locked/x.csv'; do\n"
                             "  '%2' $call >/dev/null; echo \"code $?\"\n"
                             "done\n"
                             "ls -A locked; cmp sample.stagepath locked/w.stagepath && find state -name 'open-*'")
                               .arg(cli.path(QString()), q(STAGEPATH_CLI_PATH));
    const Run run = inNamespace(cli, script);
    if (run.exitCode != 0) {
        WARN("skipped: no disk of its own can be mounted here");
        return;
    }
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.out == "code 0\ncode 0\n" + QByteArray("code 1\n").repeated(8) + "w.stagepath\n");
    CHECK(run.err.count('\n') == 8);
    CHECK(run.err.count("locked") + run.err.count("w.stagepath") >= 8);
}

TEST_CASE("a workspace that another process has open can be read; who wants to write is told", "[cli][bad-input]") {
    const Cli cli;
    const QString path = cli.sample();
    stagepath::Environment environment = stagepath::Environment::real();
    environment.stateDirectory = cli.path(q("state/stagepath"));
    const auto held = stagepath::Workspace::open(path, stagepath::Workspace::Access::ReadWrite, environment);
    const QByteArray before = bytesOf(path);
    CHECK(cli.run({q("info"), path}).exitCode == 0);
    checkRefused(cli.run({q("apply"), path, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n"), q("sample.stagepath"));
    checkRefused(cli.run({q("import"), path, q("-")}, "Name\nA\n"), q("sample.stagepath"));
    checkRefused(cli.run({q("draft"), path}), q("sample.stagepath"));
    checkRefused(cli.run({q("undo"), path}), q("sample.stagepath"));
    CHECK(bytesOf(path) == before);
    held->close();
    CHECK(cli.run({q("apply"), path, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n").exitCode == 0);
}

TEST_CASE("a list that another program still writes is read as far as it is, and one that it locks is read too", "[cli][bad-input]") {
    const Cli cli;
    const QString list = cli.path(q("open.csv"));
    QFile writer(list);
    REQUIRE(writer.open(QIODevice::WriteOnly));
    REQUIRE(writer.write("Name,Agency\nRouting,DOT\nTri") > 0);
    writer.flush();
    REQUIRE(::flock(writer.handle(), LOCK_EX) == 0);
    const Run run = cli.run({q("import"), cli.path(q("w.stagepath")), list, q("--json")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[q("added")].toInt() == 2);
    REQUIRE(writer.write("age,VA\n") > 0);  // the other program goes on undisturbed
    writer.close();
    CHECK(bytesOf(list) == "Name,Agency\nRouting,DOT\nTriage,VA\n");
}
