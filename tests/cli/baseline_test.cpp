#include "core/workspace/workspace.h"
#include "tests/cli/cli.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace stagepath::test;
using stagepath::Baseline;
using stagepath::Editor;
using stagepath::Environment;
using stagepath::Workspace;

namespace {

const QStringList kBaselineDate{q("--date"), q("2026-11-16")};

/// The rows of the table slip of \p workspace.
QJsonArray slipOf(const Cli& cli, const QString& workspace) {
    const Run run = cli.run(QStringList{q("export"), workspace, q("-o"), q("-"), q("--table"), q("slip"), q("--format"), q("json")} + kBaselineDate);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.json()[q("slip")].toArray();
}

QJsonObject rowOf(const QJsonArray& rows, const char* name) {
    for (const QJsonValue& row : rows) {
        if (row[q("name")] == q(name)) return row.toObject();
    }
    FAIL("no row " << name);
    return {};
}

}  // namespace

TEST_CASE("a baseline that is added by script is what the plan is compared with from then on", "[cli][baseline]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run(QStringList{q("new"), workspace, q("--organisation"), q("Alder")} + kBaselineDate).exitCode == 0);
    const auto apply = [&](const QByteArray& lines) {
        const Run run = cli.run(QStringList{q("apply"), workspace, q("-")} + kBaselineDate, lines);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        return run.out;
    };
    CHECK(slipOf(cli, workspace).isEmpty());
    const QByteArray out = apply("{\"edit\":\"add_initiative\",\"id\":\"11\",\"name\":\"Registry\",\"kind\":\"enabler\",\"start\":\"2027-01-04\",\"finish\":\"2027-04-02\"}\n"
                                 "{\"edit\":\"add_initiative\",\"id\":\"12\",\"name\":\"Training\",\"kind\":\"enabler\",\"start\":\"2027-02-01\",\"finish\":\"2027-05-28\"}\n"
                                 "{\"edit\":\"add_baseline\",\"id\":\"21\",\"name\":\"Board plan\"}\n"
                                 "{\"edit\":\"move_initiative\",\"id\":\"11\",\"start\":\"2027-01-11\",\"finish\":\"2027-05-02\"}\n"
                                 "{\"edit\":\"remove\",\"entity\":\"initiative\",\"id\":\"12\"}\n"
                                 "{\"edit\":\"add_initiative\",\"id\":\"13\",\"name\":\"Charter\",\"kind\":\"work\",\"start\":\"2027-02-01\",\"finish\":\"2027-03-01\"}\n");
    CHECK(out.contains("ok 3 21"));
    const QJsonArray rows = slipOf(cli, workspace);
    REQUIRE(rows.size() == 3);
    const QJsonObject moved = rowOf(rows, "Registry");
    CHECK(moved[q("state")] == q("kept"));
    CHECK(moved[q("start_days")].toInt() == 7);
    CHECK(moved[q("finish_then")] == q("2027-04-02"));
    CHECK(moved[q("finish_days")].toInt() == 30);
    const QJsonObject later = rowOf(rows, "Charter");
    CHECK(later[q("state")] == q("added"));
    CHECK(later[q("start_then")].isNull());
    CHECK(later[q("finish_days")].isNull());
    const QJsonObject gone = rows[2].toObject();
    CHECK(gone[q("state")] == q("gone"));
    CHECK(gone[q("name")] == q("Training"));
    CHECK(gone[q("finish_then")] == q("2027-05-28"));
    CHECK(gone[q("finish_now")].isNull());
}

TEST_CASE("the table of a baseline that an earlier version froze is as it is and stderr says what it can't tell", "[cli][baseline]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    const auto exported = [&] { return cli.run(QStringList{q("export"), workspace, q("-o"), q("-"), q("--table"), q("slip")} + kBaselineDate); };
    REQUIRE(cli.run(QStringList{q("new"), workspace, q("--organisation"), q("Alder")} + kBaselineDate).exitCode == 0);
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kBaselineDate,
                    "{\"edit\":\"add_initiative\",\"id\":\"11\",\"name\":\"Registry\",\"kind\":\"enabler\",\"start\":\"2027-01-04\",\"finish\":\"2027-04-02\"}\n"
                    "{\"edit\":\"add_baseline\",\"id\":\"21\",\"name\":\"Board plan\"}\n").exitCode == 0);
    const Run whole = exported();
    CHECK(whole.err.isEmpty());
    Environment environment = Environment::fixed(QDate(2026, 11, 16));
    environment.stateDirectory = cli.path(q("state/other"));
    const auto w = Workspace::open(workspace, Workspace::Access::ReadWrite, environment);
    w->edit(q("As an earlier version froze it"), [](Editor& e) {
        Baseline baseline = e.portfolio().baselines().rows().constFirst();
        baseline.milestones.clear();
        e.update(baseline);
    });
    w->close();
    const Run old = exported();
    CHECK(old.exitCode == 0);
    CHECK(old.out == whole.out);
    CHECK(old.err.contains("Board plan"));
    CHECK(old.err.contains("earlier version"));
    CHECK(old.err.count('\n') == 1);
}

TEST_CASE("a baseline without a name is refused with the number of its line", "[cli][baseline]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const Run run = cli.run(QStringList{q("apply"), workspace, q("-")} + kBaselineDate, "{\"edit\":\"add_baseline\",\"name\":\"\"}\n");
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("1"));
    CHECK(run.err.count('\n') == 1);
}
