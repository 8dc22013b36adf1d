#include "tests/cli/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace stagepath::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("new refuses to overwrite and leaves no side files", "[cli]") {
    const Cli cli;
    const QString workspace = cli.sample();
    CHECK(cli.entries() == QStringList{q("sample.stagepath")});
    const QByteArray before = bytesOf(workspace);
    const Run again = cli.run({q("new"), workspace});
    CHECK(again.exitCode == 1);
    CHECK(again.out.isEmpty());
    CHECK(again.err.contains("sample.stagepath"));
    CHECK(bytesOf(workspace) == before);
}

TEST_CASE("info gives the figures of the sample to the letter", "[cli]") {
    const Cli cli;
    const Run run = cli.run({q("info"), cli.sample(), q("--json"), q("--date"), q("2026-11-16")});
    REQUIRE(run.exitCode == 0);
    const QJsonObject info = run.json();
    CHECK(info[q("organisation")].toString() == q("Northwind Bank"));
    CHECK(info[q("today")].toString() == q("2026-11-16"));
    CHECK(info[q("schema_version")].toInt() == 4);
    const QJsonObject counts = info[q("counts")].toObject();
    CHECK(counts[q("use_cases")].toInt() == 24);
    CHECK(counts[q("business_units")].toInt() == 5);
    CHECK(counts[q("initiatives")].toInt() == 26);
    CHECK(counts[q("milestones")].toInt() == 14);
    CHECK(counts[q("by_lifecycle")].toObject()[q("pilot")].toInt() == 11);
    CHECK(counts[q("by_lifecycle")].toObject().size() == 7);
    CHECK(counts[q("by_stage")].toObject()[q("0")].toInt() == 4);
    CHECK(counts[q("by_earned_stage")].toObject()[q("not_assessed")].toInt() == 2);
    CHECK(counts[q("by_quadrant")].toObject()[q("build_readiness")].toInt() == 9);
    const QJsonObject enterprise = info[q("enterprise")].toObject();
    CHECK(enterprise[q("readiness")].toDouble() == 35.0);
    CHECK(enterprise[q("earned_stage")].toInt() == 1);
    CHECK(enterprise[q("coverage")].toDouble() == 1.0);
    CHECK(enterprise[q("levels")].toObject()[q("data")].toDouble() == 2.0);
    CHECK_FALSE(enterprise[q("blockers")].toArray().isEmpty());
    const QJsonObject fraud = info[q("use_cases")].toArray()[0].toObject();
    CHECK(fraud[q("external_id")].toString() == q("UC-01"));
    CHECK(fraud[q("id")].isString());
    CHECK(fraud[q("readiness")].toDouble() == 51.25);
    CHECK(fraud[q("impact")].toDouble() == 82.0);
    CHECK(fraud[q("quadrant")].toString() == q("scale_now"));
    CHECK(fraud[q("levels")].toObject()[q("mlops")].toObject()[q("inherited")].toBool() == false);
}

TEST_CASE("info says how many use cases are retired and left out of its counts", "[cli]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"edit": "add_use_case", "name": "Routing"})" "\n").exitCode == 0);
    CHECK_FALSE(cli.run({q("info"), workspace}).out.contains("retired"));
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"edit": "add_use_case", "name": "Triage", "lifecycle": "retired"})" "\n").exitCode == 0);
    const QByteArray text = cli.run({q("info"), workspace}).out;
    INFO(text.toStdString());
    CHECK(text.contains("1 use case (1 retired left out), "));
}

TEST_CASE("info in words calls what is missing by its name", "[cli]") {
    const Cli cli;
    const QByteArray text = cli.run({q("info"), cli.sample(), q("--date"), q("2026-11-16")}).out;
    // Beside the stage stand the plain average and the weakest dimension.
    const qsizetype stage = text.indexOf("Enterprise: readiness 35, earned stage 1 ");
    REQUIRE(stage >= 0);
    CHECK(text.mid(text.indexOf('\n', stage) + 1).startsWith("  The plain average is 1.33; the weakest dimension is Business case at 1."));
    const QList<QByteArray> lines = text.split('\n');
    int needs = 0;
    for (const QByteArray& line : lines) {
        if (!line.startsWith("  needs ")) continue;
        ++needs;
        INFO(line.toStdString());
        CHECK(QRegularExpression(q("^  needs [A-Z][a-z].+ at level \\d")).match(QString::fromUtf8(line)).hasMatch());
    }
    CHECK(needs > 0);
}

TEST_CASE("check counts the sample's findings and ends with 3", "[cli]") {
    const Cli cli;
    const Run run = cli.run({q("check"), cli.sample(), q("--json"), q("--date=2026-11-16")});
    CHECK(run.exitCode == 3);
    const QJsonObject result = run.json();
    QHash<QString, int> counts;
    for (const QJsonValue& v : result[q("findings")].toArray()) ++counts[v[q("key")].toString()];
    CHECK(counts == QHash<QString, int>{{q("stage-skipped"), 1}, {q("gate-missed"), 3}, {q("dependency-broken"), 1}, {q("owner-not-executive"), 1},
                                        {q("no-owner"), 5}, {q("pilot-illusion"), 4}, {q("stalled-pilot"), 4}, {q("overloaded"), 1},
                                        {q("gap-without-initiative"), 1}, {q("not-assessed"), 2}, {q("target-missed"), 1}, {q("contradiction"), 2},
                                        {q("enabler-late"), 2}, {q("without-effect"), 1}});
    CHECK(result[q("errors")].toInt() == 6);
    CHECK(result[q("warnings")].toInt() == 15);
    CHECK(result[q("hints")].toInt() == 8);
}

TEST_CASE("apply acknowledges each line, stops at the first that can't be done, and keeps the lines before", "[cli]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder")}).exitCode == 0);
    const QByteArray edits = "{\"edit\":\"add_business_unit\",\"name\":\"Retail\"}\n"
                             "{\"edit\":\"add_use_case\",\"id\":\"77\",\"name\":\"Routing\",\"unit\":\"Retail\",\"lifecycle\":\"pilot\"}\n"
                             "{\"edit\":\"set\",\"entity\":\"use_case\",\"id\":\"77\",\"field\":\"stage\",\"value\":9}\n"
                             "{\"edit\":\"add_use_case\",\"name\":\"Never\"}\n";
    const Run run = cli.run({q("apply"), workspace, q("-")}, edits);
    CHECK(run.exitCode == 1);
    CHECK(run.out.startsWith("ok 1 "));
    CHECK(run.out.contains("ok 2 77"));
    CHECK_FALSE(run.out.contains("ok 3"));
    CHECK(run.err.contains("3"));
    CHECK(run.err.contains("2 edit"));
    CHECK_FALSE(run.err.toLower().contains("nothing was changed"));
    // Where no line was done before, that is said.
    const Run none = cli.run({q("apply"), workspace, q("-")}, "{\"edit\":\"set\",\"entity\":\"use_case\",\"id\":\"77\",\"field\":\"stage\",\"value\":9}\n");
    CHECK(none.exitCode == 1);
    CHECK(none.err.toLower().count("nothing was changed") == 1);
    const QJsonObject info = cli.run({q("info"), workspace, q("--json")}).json();
    CHECK(info[q("counts")].toObject()[q("use_cases")].toInt() == 1);
    CHECK(info[q("use_cases")].toArray()[0].toObject()[q("unit")].toString() == q("Retail"));
}

TEST_CASE("apply answers each line of standard input before the next one comes", "[cli]") {
    const Cli cli;
    const QString file = cli.sample();
    QProcess program;
    cli.start(program, {q("apply"), file, q("-")});
    for (int line = 1; line <= 3; ++line) {
        program.write(q("{\"edit\":\"add_use_case\",\"name\":\"Line %1\"}\n").arg(line).toUtf8());
        while (!program.canReadLine() && program.waitForReadyRead(30000)) {}
        CHECK(program.readLine().startsWith(q("ok %1 ").arg(line).toUtf8()));
    }
    program.write("{\"edit\":\"add_use_case\",\"name\":\"Without an end\"}");
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(30000));
    CHECK(program.readAllStandardOutput().startsWith("ok 4 "));
    CHECK(program.exitCode() == 0);
}

TEST_CASE("undo, redo and history work across runs of the program", "[cli]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const QByteArray empty = cli.run({q("dump"), workspace}).out;
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, "{\"edit\":\"add_use_case\",\"name\":\"A\"}\n{\"edit\":\"add_use_case\",\"name\":\"B\"}\n").exitCode == 0);
    const QByteArray full = cli.run({q("dump"), workspace}).out;
    CHECK(full != empty);

    const Run undone = cli.run({q("undo"), workspace, q("5")});
    CHECK(undone.exitCode == 0);
    CHECK(undone.out.contains("2"));
    CHECK(cli.run({q("dump"), workspace}).out == empty);
    CHECK(cli.run({q("undo"), workspace}).exitCode == 1);

    CHECK(cli.run({q("redo"), workspace, q("2")}).exitCode == 0);
    CHECK(cli.run({q("dump"), workspace}).out == full);
    const QJsonObject history = cli.run({q("history"), workspace, q("--json")}).json();
    CHECK(history[q("position")].toInt() == 2);
    const QJsonObject first = history[q("changes")].toArray()[0].toObject();
    CHECK(first[q("n")].toInt() == 1);
    CHECK(first[q("undone")].toBool() == false);
    const QJsonObject row = first[q("rows")].toArray()[0].toObject();
    CHECK(row[q("table")].toString() == q("use_case"));
    CHECK(row[q("op")].toString() == q("insert"));
    CHECK(row[q("fields")].toObject()[q("name")].toArray()[1].toString() == q("A"));
}

TEST_CASE("a whole-workspace JSON comes back without loss", "[cli]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString json = cli.path(q("all.json"));
    REQUIRE(cli.run({q("export"), workspace, q("-o"), json}).exitCode == 0);
    const QString copy = cli.path(q("copy.stagepath"));
    const Run made = cli.run({q("new"), copy, q("--from"), json, q("--date=2026-11-16")});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    CHECK(cli.run({q("dump"), copy}).out == cli.run({q("dump"), workspace}).out);
}

TEST_CASE("a round of a day to come or from long before the programme is named when an export comes back, and kept", "[cli]") {
    const Cli cli;
    const QString json = cli.path(q("all.json"));
    REQUIRE(cli.run({q("export"), cli.sample(), q("-o"), json}).exitCode == 0);
    const QString copy = cli.path(q("copy.stagepath"));
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(json)).object();
    const auto named = [&](const QJsonObject& changed, const char* date, const char* says) {
        QFile::remove(copy);
        const Run run = cli.run({q("new"), copy, q("--from"), cli.file(q("changed.json"), QJsonDocument(changed).toJson()), q("--date"), q(date)});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.err.contains("changed.json: the round of “"));
        CHECK(run.err.contains(says));
        CHECK(cli.run({q("export"), copy, q("-o"), q("-")}).json()[q("assessment")] == changed[q("assessment")]);
    };
    const auto dated = [&](const char* day) {
        QJsonArray rounds = all[q("assessment")].toArray();
        QJsonObject first = rounds[0].toObject();
        first[q("date")] = q(day);
        first[q("closed")] = QJsonValue::Null;
        rounds[0] = first;
        QJsonObject changed = all;
        changed[q("assessment")] = rounds;
        return changed;
    };
    named(dated("2099-03-01"), "2026-11-16", "2099");
    named(dated("1950-03-01"), "2026-11-16", "1950");
    // On a day before its rounds, which a computer's clock may show, an export comes back all the same.
    named(all, "2024-01-01", "more rounds are dated so");
    QFile::remove(copy);
    const Run made = cli.run({q("new"), copy, q("--from"), json, q("--date=2026-11-16")});
    INFO(made.err.toStdString());
    CHECK(made.exitCode == 0);
}

TEST_CASE("what was put aside comes in with the JSON, still counts and says its reason", "[cli]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString json = cli.path(q("all.json"));
    REQUIRE(cli.run({q("export"), workspace, q("-o"), json}).exitCode == 0);
    QJsonObject all = QJsonDocument::fromJson(bytesOf(json)).object();
    QString useCase;
    for (const QJsonValue& v : all[q("use_case")].toArray()) {
        if (v[q("name")].toString() == q("Churn alert")) useCase = v[q("id")].toString();
    }
    all[q("dismissal")] = QJsonArray{QJsonObject{{q("id"), q("5")}, {q("check_key"), q("no-owner")}, {q("kind"), q("use_case")}, {q("item"), useCase}, {q("reason"), q("It ends in May")}, {q("at"), q("2026-11-02")}, {q("author"), q("Ada")}}};
    const QString copy = cli.path(q("copy.stagepath"));
    const Run made = cli.run({q("new"), copy, q("--from"), cli.file(q("with.json"), QJsonDocument(all).toJson()), q("--date=2026-11-16")});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    const QJsonObject result = cli.run({q("check"), copy, q("--json"), q("--date=2026-11-16")}).json();
    CHECK(result[q("warnings")].toInt() == cli.run({q("check"), workspace, q("--json"), q("--date=2026-11-16")}).json()[q("warnings")].toInt());
    QStringList said;
    for (const QJsonValue& v : result[q("findings")].toArray()) {
        if (v[q("dismissed")].isObject()) said.append(v[q("subject")].toString() + q(": ") + v[q("dismissed")][q("reason")].toString());
    }
    CHECK(said == QStringList{q("Churn alert: It ends in May")});
    const QByteArray text = cli.run({q("check"), copy, q("--date=2026-11-16")}).out;
    CHECK(text.count("Dismissed: It ends in May") == 1);
    CHECK(text.indexOf("no-owner: Churn alert") < text.indexOf("Dismissed: It ends in May"));
    const QByteArray table = cli.run({q("export"), copy, q("-o"), q("-"), q("--table"), q("checks"), q("--date=2026-11-16")}).out;
    CHECK(table.left(table.indexOf("\r\n")).endsWith("\"mend\",\"dismissed\""));
    CHECK(table.count("\"It ends in May\"\r\n") == 1);
}

TEST_CASE("wrong usage ends with 2 and touches nothing", "[cli]") {
    const Cli cli;
    CHECK(cli.run({}).exitCode == 2);
    CHECK(cli.run({q("fly")}).exitCode == 2);
    CHECK(cli.run({q("info")}).exitCode == 2);
    CHECK(cli.run({q("info"), q("a"), q("b")}).exitCode == 2);
    CHECK(cli.run({q("info"), q("a"), q("--wings")}).exitCode == 2);
    CHECK(cli.run({q("info"), q("a"), q("--date"), q("yesterday")}).exitCode == 2);
    CHECK(cli.run({q("--help")}).exitCode == 0);
    CHECK(cli.run({q("import"), q("--help")}).exitCode == 0);
    CHECK(cli.entries().isEmpty());
}

TEST_CASE("a bad workspace file gets one sentence that names it", "[cli]") {
    const Cli cli;
    const auto refused = [&](const QString& path) {
        const Run run = cli.run({q("info"), path});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(path.toUtf8()));
        CHECK(run.err.count('\n') == 1);
    };
    refused(cli.path(q("missing.stagepath")));
    refused(cli.path(QString()));
    refused(cli.file(q("empty.stagepath"), {}));
    refused(cli.file(q("binary.stagepath"), QByteArray(5000, '\x01')));
    refused(cli.file(q("text.stagepath"), "name,owner\nA,B\n"));
    const QByteArray whole = bytesOf(cli.sample());
    refused(cli.file(q("truncated.stagepath"), whole.left(whole.size() / 2)));
    refused(cli.file(q("header.stagepath"), whole.left(60)));
}
