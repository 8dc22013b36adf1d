#include "tests/cli/cli.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace stagepath::test;

namespace {

const QStringList kDate{q("--date"), q("2026-11-16")};

int useCases(const Cli& cli, const QString& workspace) { return cli.run({q("info"), workspace, q("--json")}).json()[q("counts")].toObject()[q("use_cases")].toInt(); }

constexpr auto kList = "Use Case ID,Use Case Name,Agency,Stage of Development,Date Initiated,Contact Name,Contact Email,Risk\n"
                       "A-1,Routing,DOT,Deployed,7/30/2023,Jane Doe,jane.doe@dot.gov,High\n"
                       "A-2,Triage,VA,Pilot,05/2024,,,Low\n"
                       ",,,,,,,\n"
                       "A-3,Notes,VA,Quantum,soon,AI Office,ai@va.gov,\n";

}  // namespace

TEST_CASE("import reports in JSON what it read, guessed and could not use", "[cli][import]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    const Run run = cli.run(QStringList{q("import"), workspace, q("-"), q("--json")} + kDate, kList);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    const QJsonObject report = run.json();
    CHECK(report[q("read")].toInt() == 3);
    CHECK(report[q("added")].toInt() == 3);
    CHECK(report[q("updated")].toInt() == 0);
    CHECK(report[q("skipped")].toInt() == 0);
    CHECK(report[q("encoding")].toString() == q("UTF-8"));
    CHECK(report[q("delimiter")].toString() == q(","));
    CHECK(report[q("sheet")].isNull());
    CHECK(report[q("header_row")].toInt() == 1);
    CHECK(report[q("mapping")][q("name")].toArray() == QJsonArray{q("Use Case Name")});
    CHECK(report[q("mapping")][q("lead")].toArray() == QJsonArray{q("Contact Name"), q("Contact Email")});
    CHECK(report[q("values")][q("lifecycle")][q("Deployed")].toString() == q("production"));
    CHECK(report[q("unmapped_values")][q("lifecycle")][q("Quantum")].toInt() == 1);
    REQUIRE(report[q("warnings")].toArray().size() == 1);
    const QJsonObject warning = report[q("warnings")][0].toObject();
    CHECK(warning[q("row")].toInt() == 5);
    CHECK(warning[q("column")].toString() == q("Date Initiated"));
    CHECK(warning[q("message")].toString().contains(q("soon")));

    const QJsonObject routing = cli.run({q("info"), workspace, q("--json")}).json()[q("use_cases")][0].toObject();
    CHECK(routing[q("external_id")].toString() == q("A-1"));
    CHECK(routing[q("unit")].toString() == q("DOT"));
    CHECK(routing[q("lead")].toString() == q("Jane Doe"));
    CHECK(routing[q("accountable")].isNull());
    CHECK(cli.run({q("history"), workspace, q("--json")}).json()[q("changes")].toArray().size() == 1);
    CHECK(cli.entries() == QStringList{q("w.stagepath")});
}

TEST_CASE("an import says how often a word was not understood, once as well as several times", "[cli][import]") {
    const Cli cli;
    const QByteArray list = "Use Case Name,Stage of Development\nRouting,Quantum\nTriage,Nebula\nForecast,Nebula\n";
    const Run run = cli.run(QStringList{q("import"), cli.path(q("w.stagepath")), q("-")} + kDate, list);
    INFO(run.out.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.contains("Quantum (1 time"));
    CHECK_FALSE(run.out.contains("(1 times"));
    CHECK(run.out.contains("Nebula (2 time"));
}

TEST_CASE("a dry run says what an import would do and makes nothing", "[cli][import]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    const Run dry = cli.run({q("import"), workspace, q("-"), q("--dry-run"), q("--json")}, kList);
    CHECK(dry.exitCode == 0);
    CHECK(cli.entries().isEmpty());
    CHECK(cli.run({q("import"), workspace, q("-"), q("--json")}, kList).out == dry.out);
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    CHECK(cli.run({q("import"), workspace, q("-"), q("--dry-run"), q("--on-duplicate"), q("add"), q("--json")}, kList).json()[q("added")].toInt() == 3);
    CHECK(cli.run({q("dump"), workspace}).out == before);
}

TEST_CASE("duplicates are skipped, updated or added, and one undo takes the import back", "[cli][import]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("import"), workspace, q("-")}, kList).exitCode == 0);
    const QByteArray once = cli.run({q("dump"), workspace}).out;
    CHECK(cli.run({q("import"), workspace, q("-"), q("--json")}, kList).json()[q("skipped")].toInt() == 3);
    CHECK(cli.run({q("dump"), workspace}).out == once);
    const QByteArray newer = QByteArray(kList).replace("Routing,DOT,Deployed", "Routing 2,DOT,Retired");
    const auto updating = [&](const QByteArray& list) { return cli.run({q("import"), workspace, q("-"), q("--json"), q("--on-duplicate"), q("update")}, list).json(); };
    const QJsonObject same = updating(kList);
    CHECK(same[q("updated")].toInt() == 0);
    CHECK(same[q("skipped")].toInt() == 3);
    CHECK(cli.run({q("dump"), workspace}).out == once);
    const QJsonObject changed = updating(newer);
    CHECK(changed[q("updated")].toInt() == 1);
    CHECK(changed[q("skipped")].toInt() == 2);
    CHECK(cli.run({q("dump"), workspace}).out.contains("Routing 2"));
    CHECK(useCases(cli, workspace) == 2);  // the retired one is not counted
    REQUIRE(cli.run({q("undo"), workspace}).exitCode == 0);
    CHECK(cli.run({q("dump"), workspace}).out == once);
    CHECK(cli.run({q("import"), workspace, q("-"), q("--on-duplicate"), q("add")}, kList).exitCode == 0);
    CHECK(useCases(cli, workspace) == 6);
    CHECK(cli.run({q("import"), workspace, q("-"), q("--on-duplicate"), q("guess")}, kList).exitCode == 2);
}

TEST_CASE("a mapping by hand wins over the guess", "[cli][import]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    const QString mapping = cli.file(q("m.json"), R"({"mapping": {"name": "Bezeichnung", "lifecycle": ["Lage"], "notes": ["X", "Y"]}, "values": {"lifecycle": {"lebt": "production"}}})");
    const Run run = cli.run({q("import"), workspace, q("-"), q("--mapping"), mapping, q("--json")}, "Bezeichnung;Lage;X;Y\nPrüfung;lebt;eins;zwei\n");
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[q("delimiter")].toString() == q(";"));
    const QByteArray dump = cli.run({q("dump"), workspace}).out;
    CHECK(dump.contains("Prüfung"));
    CHECK(dump.contains("production"));
    CHECK(dump.contains("eins"));
    CHECK(dump.contains("zwei"));
    const QString wrong = cli.file(q("wrong.json"), R"({"mapping": {"wings": "Lage"}})");
    const Run refused = cli.run({q("import"), workspace, q("-"), q("--mapping"), wrong}, "Name;Lage\nA;B\n");
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("wings"));
}

TEST_CASE("the real inventories import from end to end with their row counts", "[cli][long][import]") {
    const Cli cli;
    const struct { const char* file; int added; } files[] = {{"us-federal-2024.csv", 2133}, {"us-federal-2023.csv", 710}, {"doi-2025.csv", 246}, {"treasury-2025.csv", 129}, {"usda-2024.csv", 89}, {"opm-2025.csv", 5}};
    for (const auto& f : files) {
        const QString source = realFile(q("inventory/") + q(f.file));
        if (source.isEmpty()) return;
        INFO(f.file);
        const QString workspace = cli.path(q(f.file) + q(".stagepath"));
        const Run run = cli.run({q("import"), workspace, source, q("--json")});
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.json()[q("added")].toInt() == f.added);
        const Run again = cli.run({q("import"), workspace, source, q("--json")});
        CHECK(again.json()[q("added")].toInt() == 0);
        REQUIRE(cli.run({q("undo"), workspace}).exitCode == 0);
        CHECK(useCases(cli, workspace) == 0);
    }
}

TEST_CASE("a draft names each of several use cases with one name", "[cli][draft]") {
    const Cli cli;
    const QString workspace = cli.path(q("twins.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const QString edits = cli.file(q("edits.jsonl"), "{\"edit\":\"add_use_case\",\"name\":\"Twin\"}\n{\"edit\":\"add_use_case\",\"name\":\"Twin\"}\n");
    REQUIRE(cli.run({q("apply"), workspace, edits}).exitCode == 0);
    const QJsonArray proposed = cli.run(QStringList{q("draft"), workspace, q("--dry-run"), q("--json")} + kDate).json()[q("proposed")].toArray();
    int most = 0;
    for (const QJsonValue& line : proposed) most = std::max(most, int(line[q("subjects")].toArray().size()));
    CHECK(most >= 2);
}

TEST_CASE("draft proposes in JSON, writes one undo step, and has nothing to add the second time", "[cli][draft]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    const Run dry = cli.run(QStringList{q("draft"), workspace, q("--dry-run"), q("--json")} + kDate);
    REQUIRE(dry.exitCode == 0);
    CHECK(cli.run({q("dump"), workspace}).out == before);
    const QJsonArray proposed = dry.json()[q("proposed")].toArray();
    REQUIRE_FALSE(proposed.isEmpty());
    CHECK(dry.json()[q("unmet")].isArray());
    for (const QJsonValue& line : proposed) {
        for (const char* key : {"name", "kind", "start", "finish"}) CHECK(line[q(key)].isString());
        for (const char* key : {"subjects", "unlocks"}) CHECK(line[q(key)].isArray());
        for (const char* key : {"dimension", "level", "unlocked_impact"}) CHECK(line.toObject().contains(q(key)));
        CHECK(line[q("start")].toString() <= line[q("finish")].toString());
        CHECK(line[q("start")].toString() >= q("2026-11-23"));  // the next Monday
    }
    const Run run = cli.run(QStringList{q("draft"), workspace, q("--json")} + kDate);
    CHECK(run.out == dry.out);
    CHECK(cli.run(QStringList{q("draft"), workspace, q("--json")} + kDate).json()[q("proposed")].toArray().isEmpty());
    REQUIRE(cli.run({q("undo"), workspace}).exitCode == 0);
    CHECK(cli.run({q("dump"), workspace}).out == before);
}
