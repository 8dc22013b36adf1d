// Wrong words on the command line and in edits: the sentence says which, and what is right.
#include "tests/cli/cli.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace stagepath::test;

namespace {

/// The answer to one edit line in a workspace with three initiatives (one locked), a use case, a link and a baseline.
Run edited(const Cli& cli, const QString& workspace, const QByteArray& line) { return cli.run({q("apply"), workspace, q("-")}, line + '\n'); }

QString plan(const Cli& cli) {
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder")}).exitCode == 0);
    const Run run = cli.run({q("apply"), workspace, q("-")}, "{\"edit\":\"add_initiative\",\"name\":\"First\"}\n{\"edit\":\"add_initiative\",\"name\":\"Second\"}\n"
                                                              "{\"edit\":\"add_use_case\",\"id\":\"77\",\"name\":\"Routing\"}\n{\"edit\":\"add_dependency\",\"id\":\"9\",\"predecessor\":\"First\",\"successor\":\"Second\"}\n"
                                                              "{\"edit\":\"add_initiative\",\"id\":\"3\",\"name\":\"Third\",\"start\":\"2027-01-04\",\"finish\":\"2027-02-05\",\"locked\":true}\n"
                                                              "{\"edit\":\"add_baseline\",\"id\":\"4\",\"name\":\"Board plan\"}\n");
    REQUIRE(run.exitCode == 0);
    return workspace;
}

}  // namespace

TEST_CASE("an edit out of its range names the field and the range", "[cli][refusals]") {
    const Cli cli;
    const QString workspace = plan(cli);
    const struct { const char* line; const char* words; } edits[] = {
        {R"({"edit":"add_target","subject":"enterprise","stage":0,"date":"2027-01-01"})", "\"stage\" takes a number from 1 to 4, not 0"},
        {R"({"edit":"add_outcome","initiative":"First","subject":"enterprise","criterion":"DR١","level":2})", "There is no criterion for \"DR١\". Use a key from DR1 to MO6"},
        {R"({"edit":"add_outcome","initiative":"First","subject":"enterprise","criterion":"ZZ9","level":2})", "There is no criterion for \"ZZ9\""},
        {R"({"edit":"add_assessment","subject":"enterprise","date":"2026-11-10","mode":"full","answers":{"DR١":{"level":2}}})", "There is no criterion for \"answers.DR١\""},
        {R"({"edit":"add_target","subject":"enterprise","stage":5,"date":"2027-01-01"})", "\"stage\" takes a number from 1 to 4, not 5"},
        {R"({"edit":"set","entity":"use_case","id":"77","field":"annual_value","value":-5})", "\"annual_value\" takes a number from 0 to 9000000000000000, not -5"},
        {R"({"edit":"set","entity":"use_case","id":"77","field":"target_stage","value":0})", "\"target_stage\" takes a number from 1 to 4, not 0"},
        {R"({"edit":"add_initiative","name":"Long","start":"0001-05-01","finish":"2027-12-31"})", "“Long” has 0001-05-01 in the field \"start\", and a plan reaches from 1990 to 2199"},
        {R"({"edit":"add_milestone","name":"Far","date":"9999-12-31"})", "“Far” has 9999-12-31 in the field \"date\", and a plan reaches from 1990 to 2199"},
        {R"({"edit":"add_target","subject":"enterprise","stage":2,"date":"9999-12-31"})", "The field \"date\" is 9999-12-31, and a plan reaches from 1990 to 2199"},
        {R"({"edit":"set","entity":"use_case","id":"77","field":"target_date","value":"2200-01-01"})", "“Routing” has 2200-01-01 in the field \"target_date\""},
        {R"({"edit":"set","entity":"dependency","id":"9","field":"lag_days","value":99999999999})", "\"lag_days\" takes a number from -36500 to 36500, not 99999999999"},
        {R"({"edit":"add_dependency","predecessor":"Second","successor":"Third","lag_days":-1e20})", "\"lag_days\" takes a number from -36500 to 36500, not -1e+20"},
        {R"({"edit":"move_initiative","id":"Third","start":"2027-02-01","finish":"2027-03-01"})", "“Third” is locked, so its dates stay. Unlock it first (set \"locked\" of the initiative 3 to false)"},
        {R"({"edit":"set","entity":"initiative","id":"Third","field":"finish","value":"2027-03-01"})", "“Third” is locked"},
        {R"({"edit":"add_baseline","name":"Board plan"})", "There is a baseline “Board plan” already (its id is 4). Choose another name"},
        {R"({"edit":"add_dependency","predecessor":"First","successor":"Second"})", "“Second” follows “First” already. Change that link (its id is 9) instead"},
        {R"({"edit":"add_dependency","predecessor":"First","successor":"Second","type":"SS"})", "follows “First” already"}};
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    for (const auto& e : edits) {
        const Run run = edited(cli, workspace, e.line);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains(e.words));
        CHECK_FALSE(run.err.contains("CHECK"));
        CHECK(run.err.count('\n') == 1);
    }
    CHECK(cli.run({q("dump"), workspace}).out == before);
    CHECK(edited(cli, workspace, R"({"edit":"move_initiative","id":"Third","start":"2027-02-01","finish":"2027-03-01","locked":false})").exitCode == 0);
    CHECK(edited(cli, workspace, R"({"edit":"move_initiative","id":"Third","start":"2027-02-02","finish":"2027-03-02"})").exitCode == 0);
    CHECK(edited(cli, workspace, R"({"edit":"set","entity":"dependency","id":"9","field":"lag_days","value":3})").exitCode == 0);
}

TEST_CASE("names that can't be names of files are refused before anything is made", "[cli][refusals]") {
    const Cli cli;
    const QString longName = cli.path(QString(260, QLatin1Char('n')));
    const Run tooLong = cli.run({q("new"), longName});
    CHECK(tooLong.exitCode == 1);
    CHECK(tooLong.err.contains("is too long: it has 260 bytes"));
    CHECK(tooLong.err.contains("255"));
    const Run list = cli.run({q("export"), cli.sample(), q("-o"), longName + q(".csv")});
    CHECK(list.exitCode == 1);
    CHECK_FALSE(list.err.contains("space"));
    for (const QStringList& call : {QStringList{q("new"), QString()}, QStringList{q("info"), QString()}}) {
        const Run empty = cli.run(call);
        CHECK(empty.exitCode == 2);
        CHECK(empty.err.startsWith("FILE is missing."));
    }
    QProcess shell;  // QProcess itself would write the name in UTF-8
    shell.start(q("sh"), {q("-c"), q("cd '%1' && XDG_STATE_HOME='%1/state' exec '%2' new \"$(printf 'caf\\351.stagepath')\"").arg(cli.path(QString()), q(STAGEPATH_CLI_PATH))});
    REQUIRE(shell.waitForFinished(60000));
    const QByteArray said = shell.readAllStandardError();
    INFO(said.toStdString());
    CHECK(shell.exitCode() == 1);
    CHECK(said.contains("is not written in UTF-8"));
    CHECK(said.count('\n') == 1);
    CHECK(cli.entries() == QStringList{q("sample.stagepath")});
}

TEST_CASE("a wrong word for an option ends with 2 and one sentence", "[cli][refusals]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString list = cli.file(q("l.csv"), "Name\nA\n");
    const struct { QStringList call; const char* words; } calls[] = {{{q("import"), workspace, list, q("--encoding"), q("klingon")}, "There is no encoding \"klingon\". Use one of: UTF-8"},
                                                                     {{q("import"), workspace, list, q("--on-duplicate"), q("keep")}, "--on-duplicate takes skip, update or add"},
                                                                     {{q("info"), workspace, q("--wat")}, "Unknown option 'wat'. See"},
                                                                     {{q("new"), cli.path(q("x.stagepath")), q("--organisation"), q("")}, "--organisation names nobody."},
                                                                     {{q("--json"), q("inof"), workspace}, "There is no verb"}};
    for (const auto& c : calls) {
        const Run run = cli.run(c.call);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.err.contains(c.words));
        CHECK_FALSE(run.err.contains(".."));
        CHECK(run.err.count('\n') == 1);
    }
    CHECK(cli.entries() == (QStringList{q("l.csv"), q("sample.stagepath")}));
}

TEST_CASE("options may stand before the verb as the help shows them", "[cli][refusals]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const Run after = cli.run({q("info"), workspace, q("--json"), q("--date"), q("2026-11-16")});
    REQUIRE(after.exitCode == 0);
    CHECK(cli.run({q("--json"), q("--date"), q("2026-11-16"), q("info"), workspace}).out == after.out);
    CHECK(cli.run({q("--date=2026-11-16"), q("info"), workspace, q("--json")}).out == after.out);
    CHECK(cli.run({q("--help"), q("info")}).out.contains("[options] info FILE"));
}
