// Where results go: nothing of a person's is lost by them, and nothing private is left behind.
#include "tests/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

using namespace stagepath::test;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Private copies of a moment in the state directory.
QStringList copiesIn(const Cli& cli) { return QDir(cli.path(q("state/stagepath"))).entryList({q("open-*")}, QDir::Files); }

}  // namespace

TEST_CASE("no output replaces a workspace by whatever name it is called", "[cli][outputs]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString other = cli.path(q("other.dat"));
    REQUIRE(QFile::copy(workspace, other));
    REQUIRE(QFile::link(workspace, cli.path(q("link.csv"))));
    REQUIRE(::link(QFile::encodeName(workspace).constData(), QFile::encodeName(cli.path(q("hard.json"))).constData()) == 0);
    const QByteArray before = contentOf(workspace);
    const QList<QStringList> calls{{q("report"), workspace, q("-o"), workspace},
                                   {q("report"), workspace, q("-o"), other},
                                   {q("export"), workspace, q("-o"), workspace, q("--format"), q("json")},
                                   {q("export"), workspace, q("-o"), cli.path(q("./sample.stagepath")), q("--format"), q("csv"), q("--table"), q("people")},
                                   {q("export"), workspace, q("-o"), cli.path(q("link.csv"))},
                                   {q("export"), workspace, q("-o"), cli.path(q("hard.json"))},
                                   {q("export"), workspace, q("-o"), other, q("--format"), q("png"), q("--view"), q("map")}};
    const QStringList entries = cli.entries();
    for (const QStringList& call : calls) {
        INFO(call.join(q(" ")).toStdString());
        const Run run = cli.run(call);
        CHECK(run.exitCode == 1);
        CHECK(run.err == (call[3] + q(" is a Stagepath workspace, which nothing else may replace. Choose another name; nothing was changed.\n")).toUtf8());
    }
    CHECK(cli.entries() == entries);
    CHECK(contentOf(workspace) == before);
    CHECK(contentOf(other) == before);
    // Anything else is replaced as before.
    CHECK(cli.run({q("export"), workspace, q("-o"), cli.file(q("people.csv"), "old\n"), q("--table"), q("people")}).exitCode == 0);
    CHECK(contentOf(cli.path(q("people.csv"))).contains("\"id\",\"name\""));
}

TEST_CASE("a call whose reader ends early ends without a word and leaves nothing behind", "[cli][outputs]") {
    const Cli cli;
    const QString workspace = cli.sample();
    // The reader has ended before the first byte is written.
    const QString script = q("{ until [ -e '%1/gone' ]; do sleep 0.01; done; XDG_STATE_HOME='%1/state' '%2' dump '%3' 2>'%1/said'; echo $? >'%1/code'; } | { exec 0<&-; touch '%1/gone'; }")
                               .arg(cli.path(QString()), q(STAGEPATH_CLI_PATH), workspace);
    QProcess shell;
    shell.start(q("sh"), {q("-c"), script});
    REQUIRE(shell.waitForFinished(60000));
    CHECK(contentOf(cli.path(q("code"))) == "1\n");
    CHECK(contentOf(cli.path(q("said"))).isEmpty());
    CHECK(copiesIn(cli).isEmpty());
}

TEST_CASE("private copies of calls that were killed go with the next call, those of running ones stay", "[cli][outputs]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString running = q("open-%1-a.stagepath").arg(::getpid());
    for (const QString& name : {q("open-4194999-a.stagepath"), q("open-4194999-a.stagepath-journal"), q("open-0f3a.stagepath"), running}) cli.file(q("state/stagepath/") + name, "SQLite");
    CHECK(cli.run({q("info"), workspace}).exitCode == 0);
    CHECK(copiesIn(cli) == QStringList{running});
}
