#include "core/workspace/workspace.h"
#include "tests/cli/cli.h"

#include <QJsonArray>

using namespace stagepath::test;
using stagepath::Environment;
using stagepath::Workspace;

namespace {

/// A workspace with three changes, the last of them left behind, and a moment.
QString workspaceWithHistory(const Cli& cli) {
    const QString path = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), path, q("--organisation"), q("Alder")}).exitCode == 0);
    REQUIRE(cli.run({q("apply"), path, q("-")}, "{\"edit\":\"add_person\",\"name\":\"Ines\",\"id\":\"11\"}\n{\"edit\":\"add_use_case\",\"name\":\"Routing\",\"id\":\"12\",\"lead\":\"Ines\"}\n").exitCode == 0);
    REQUIRE(cli.run({q("undo"), path}).exitCode == 0);
    REQUIRE(cli.run({q("apply"), path, q("-")}, "{\"edit\":\"set\",\"entity\":\"person\",\"id\":\"11\",\"field\":\"role\",\"value\":\"Lead\"}\n").exitCode == 0);
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = cli.path(q("state/other"));
    const auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
    workspace->nameMoment(1, q("Board meeting"));
    workspace->close();
    return path;
}

}  // namespace

TEST_CASE("what was done to a link names both its ends in the history", "[cli][history]") {
    const Cli cli;
    const QString path = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), path}).exitCode == 0);
    const Run run = cli.run({q("apply"), path, q("-")},
                            "{\"edit\":\"add_initiative\",\"name\":\"Platform\",\"kind\":\"work\"}\n{\"edit\":\"add_initiative\",\"name\":\"Roll-out\",\"kind\":\"work\"}\n"
                            "{\"edit\":\"add_dependency\",\"id\":\"21\",\"predecessor\":\"Platform\",\"successor\":\"Roll-out\",\"type\":\"FS\"}\n"
                            "{\"edit\":\"set\",\"entity\":\"dependency\",\"id\":\"21\",\"field\":\"lag_days\",\"value\":3}\n"
                            "{\"edit\":\"remove\",\"entity\":\"dependency\",\"id\":\"21\"}\n");
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QByteArray told = cli.run({q("history"), path}).out;
    CHECK(told.contains("of “Platform → Roll-out”"));
    CHECK(told.contains("Remove “Platform → Roll-out”"));
    CHECK_FALSE(told.contains("“”"));
}

TEST_CASE("history --json gives each change with its rows and marks and moment", "[cli][history]") {
    const Cli cli;
    const QString path = workspaceWithHistory(cli);
    const Run run = cli.run({q("history"), path, q("--json")});
    REQUIRE(run.exitCode == 0);
    const QJsonObject history = run.json();
    CHECK(history[q("position")].toInt() == 3);
    const QJsonArray changes = history[q("changes")].toArray();
    REQUIRE(changes.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const QJsonObject change = changes[i].toObject();
        for (const char* key : {"n", "text", "author", "at", "undone", "snapshot", "rows"}) CHECK(change.contains(QLatin1String(key)));
        CHECK(change[q("n")].toInt() == i + 1);
        CHECK(change[q("at")].toString().endsWith(QLatin1Char('Z')));
    }
    CHECK(changes[0].toObject()[q("snapshot")].toString() == q("Board meeting"));
    CHECK(changes[1].toObject()[q("snapshot")].isNull());
    CHECK(changes[1].toObject()[q("undone")].toBool());
    CHECK_FALSE(changes[2].toObject()[q("undone")].toBool());
    const QJsonObject added = changes[1].toObject()[q("rows")].toArray()[0].toObject();
    CHECK(added[q("table")].toString() == q("use_case"));
    CHECK(added[q("id")].toString() == q("12"));
    CHECK(added[q("op")].toString() == q("insert"));
    CHECK(added[q("fields")].toObject()[q("name")].toArray() == QJsonArray{QJsonValue::Null, q("Routing")});
    CHECK(added[q("fields")].toObject()[q("lead")].toArray() == QJsonArray{QJsonValue::Null, q("11")});
    const QJsonObject set = changes[2].toObject()[q("rows")].toArray()[0].toObject();
    CHECK(set[q("op")].toString() == q("update"));
    CHECK(set[q("fields")].toObject() == QJsonObject{{q("role"), QJsonArray{q(""), q("Lead")}}});
}

TEST_CASE("the sample is the start of its workspace: the history has it whole, and the command line undoes and redoes it like any change", "[cli][history]") {
    const Cli cli;
    const QString path = cli.sample();
    const QByteArray sample = cli.run({q("dump"), path}).out;
    const QJsonObject history = cli.run({q("history"), path, q("--json")}).json();
    CHECK(history[q("position")].toInt() == 1);
    REQUIRE(history[q("changes")].toArray().size() == 1);
    const QJsonObject added = history[q("changes")].toArray()[0].toObject();
    CHECK(added[q("text")].toString() == q("Add the sample"));
    CHECK(added[q("rows")].toArray().size() > 100);
    REQUIRE(cli.run({q("apply"), path, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n{\"edit\":\"add_use_case\",\"name\":\"B\"}\n").exitCode == 0);
    const QByteArray edited = cli.run({q("dump"), path}).out;
    CHECK(cli.run({q("undo"), path, q("2")}).exitCode == 0);
    CHECK(cli.run({q("dump"), path}).out == sample);
    const Run start = cli.run({q("undo"), path, q("5")});
    CHECK(start.exitCode == 0);
    CHECK(start.out.contains("1 change"));
    CHECK(cli.run({q("history"), path, q("--json")}).json()[q("position")].toInt() == 0);
    CHECK(cli.run({q("undo"), path}).exitCode == 1);
    CHECK(cli.run({q("redo"), path, q("3")}).exitCode == 0);
    CHECK(cli.run({q("dump"), path}).out == edited);
    CHECK(cli.run({q("check"), path, q("--integrity")}).exitCode == 0);
}

TEST_CASE("history as text names moments and what was left behind", "[cli][history]") {
    const Cli cli;
    const Run run = cli.run({q("history"), workspaceWithHistory(cli)});
    REQUIRE(run.exitCode == 0);
    QList<QByteArray> lines = run.out.trimmed().split('\n');
    lines.removeIf([](const QByteArray& line) { return line.startsWith("       "); });  // what the changes did
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains("[moment: Board meeting]"));
    CHECK(lines[1].contains("(undone, left behind)"));
    CHECK_FALSE(lines[2].contains("undone"));
}

TEST_CASE("history as text says below each change what was before and after", "[cli][history]") {
    const Cli cli;
    const Run run = cli.run({q("history"), workspaceWithHistory(cli)});
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.contains("       Use case added: Routing\n"));
    CHECK(run.out.contains("       Ines, Role: \xE2\x80\x93 \xE2\x86\x92 Lead\n"));
    CHECK(run.out.indexOf("Use case added: Routing") < run.out.indexOf("Ines, Role"));
}
