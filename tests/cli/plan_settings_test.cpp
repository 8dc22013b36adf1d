#include "tests/cli/cli.h"

#include <QJsonArray>

using namespace stagepath::test;

namespace {

const QStringList kDate{q("--date"), q("2026-11-16")};

QStringList with(const QStringList& arguments) { return arguments + kDate; }

QByteArray findingOf(const Cli& cli, const QString& workspace, const QString& key) {
    for (const QJsonValue& f : cli.run(with({q("check"), workspace, q("--json")})).json()[q("findings")].toArray()) {
        if (f[q("key")].toString() == key) return (f[q("text")].toString() + QLatin1Char(' ') + f[q("mend")].toString()).toUtf8();
    }
    return {};
}

}  // namespace

TEST_CASE("the working days of an organisation are set, laid over what is there, and decide where a mend goes", "[cli][schedule]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const QByteArray plan = "{\"edit\":\"add_initiative\",\"name\":\"First\",\"start\":\"2027-01-04\",\"finish\":\"2027-01-08\"}\n"
                            "{\"edit\":\"add_initiative\",\"name\":\"Second\",\"start\":\"2027-01-07\",\"finish\":\"2027-01-12\"}\n"
                            "{\"edit\":\"add_dependency\",\"predecessor\":\"First\",\"successor\":\"Second\"}\n";
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, plan).exitCode == 0);
    CHECK(findingOf(cli, workspace, q("dependency-broken")).contains("Start it on 11 Jan 2027."));
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "calendar", "value": {"holidays": ["2027-01-11"]}}})").exitCode == 0);
    CHECK(findingOf(cli, workspace, q("dependency-broken")).contains("Start it on 12 Jan 2027."));
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "calendar", "value": {"working_days": [7, 1, 3]}}})").exitCode == 0);
    CHECK(findingOf(cli, workspace, q("dependency-broken")).contains("Start it on 10 Jan 2027."));
    const QByteArray dump = cli.run({q("dump"), workspace}).out;
    CHECK(dump.contains("2027-01-11"));
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "calendar", "value": null}})").exitCode == 0);
    CHECK(findingOf(cli, workspace, q("dependency-broken")).contains("Start it on 11 Jan 2027."));
    REQUIRE(cli.run({q("undo"), workspace}).exitCode == 0);
    CHECK(cli.run({q("dump"), workspace}).out == dump);
}

TEST_CASE("a calendar or defaults that make no sense are refused and change nothing", "[cli][schedule]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    const auto refusal = [&](const char* value) {
        const Run run = cli.run({q("apply"), workspace, q("-")}, value);
        CHECK(run.exitCode == 1);
        CHECK(cli.run({q("dump"), workspace}).out == before);
        return run.err;
    };
    CHECK(refusal(R"({"set_setting": {"key": "calendar", "value": {"holidays": ["Christmas"]}}})").contains("Christmas"));
    CHECK(refusal(R"({"set_setting": {"key": "calendar", "value": {"working_days": []}}})").contains("weekday"));
    CHECK(refusal(R"({"set_setting": {"key": "draft", "value": {"weeks": {"M": 0}}}})").contains("520"));
    CHECK(refusal(R"({"set_setting": {"key": "draft", "value": {"leads": {"data": "Nobody Known"}}}})").contains("leads.data"));
}

TEST_CASE("a typing error in limits, thresholds or brand is refused with what there is", "[cli][settings]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    const auto refusal = [&](const char* key, const char* value) {
        const QByteArray line = QByteArray(R"({"set_setting": {"key": ")") + key + R"(", "value": )" + value + "}}";
        const Run run = cli.run({q("apply"), workspace, q("-")}, line);
        INFO(line.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(cli.run({q("dump"), workspace}).out == before);
        return run.err;
    };
    const QByteArray limits = refusal("limits", R"({"nonsense": 1})");
    CHECK((limits.contains("\"nonsense\"") && limits.contains("stalled_pilot_months")));
    CHECK(refusal("thresholds", R"({"foo": 50})").contains("impact, readiness"));
    CHECK(refusal("brand", R"({"colour": 5})").contains("author, confidentiality, primary, secondary"));
    CHECK(refusal("limits", R"({"gates_due_days": -1})").contains("from 0 to 9999"));
    CHECK(refusal("limits", R"({"gates_due_days": 1.5})").contains("gates_due_days"));
    CHECK(refusal("thresholds", R"({"impact": 101})").contains("between 0 and 100"));
    CHECK(refusal("brand", R"({"primary": "blueish"})").contains("#173F5B"));
    CHECK(refusal("brand", R"({"author": 5})").contains("author"));
}

TEST_CASE("another currency keeps the amounts, and the history tells each in its own", "[cli][settings][currency]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("import"), workspace, cli.file(q("list.csv"), "Name,Annual value\nRouting,1000000\n")}).exitCode == 0);
    const auto set = [&](const char* currency) { return cli.run({q("apply"), workspace, q("-")}, QByteArray(R"({"set_setting": {"key": "currency", "value": ")") + currency + R"("}})"); };
    REQUIRE(set("JPY").exitCode == 0);
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"edit": "add_use_case", "name": "Churn", "annual_value": 500})").exitCode == 0);
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"edit": "set", "entity": "use_case", "id": "Routing", "field": "annual_value", "value": 2000000})").exitCode == 0);
    const auto history = [&] { return cli.run({q("history"), workspace}).out.replace(",", ""); };  // groups are as the locale has them
    CHECK(history().contains("Annual value: 1000000 EUR → 1000000 JPY"));
    CHECK(history().contains("Annual value: 1000000 JPY → 2000000 JPY"));
    REQUIRE(set("KWD").exitCode == 0);
    CHECK(history().contains("Annual value: 500 JPY → 500 KWD"));
    REQUIRE(cli.run({q("apply"), workspace, q("-")}, R"({"edit": "set", "entity": "use_case", "id": "Churn", "field": "annual_value", "value": 1255})").exitCode == 0);
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    const Run refused = set("EUR");
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("“Churn” is 1.255 KWD"));
    CHECK(set("yen").exitCode == 1);
    CHECK(cli.run({q("dump"), workspace}).out == before);
}

TEST_CASE("one limit, threshold or word of the brand is set alone, and null puts it back", "[cli][settings]") {
    const Cli cli;
    const QString workspace = cli.sample();
    for (const char* value : {R"("limits", "value": {"gates_due_days": 60})", R"("limits", "value": {"gates_due_days": null})", R"("thresholds", "value": {"impact": 60.5})",
                              R"("brand", "value": {"primary": "#0a0B0c", "author": ""})", R"("brand", "value": {"secondary": ""})"}) {
        const Run run = cli.run({q("apply"), workspace, q("-")}, QByteArray(R"({"set_setting": {"key": )") + value + "}}");
        INFO(value << run.err.toStdString());
        CHECK(run.exitCode == 0);
    }
}

TEST_CASE("leads of a draft are set by name and drafted, and the draft ranks the enablers", "[cli][draft]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray edit = R"({"set_setting": {"key": "draft", "value": {"weeks": {"S": 3}, "leads": {"mlops": "Jonas Lindqvist"}}}})";
    const Run set = cli.run({q("apply"), workspace, q("-")}, edit);
    INFO(set.err.toStdString());
    REQUIRE(set.exitCode == 0);
    const QJsonObject draft = cli.run(with({q("draft"), workspace, q("--json")})).json();
    const QJsonArray enablers = draft[q("enablers")].toArray();
    REQUIRE(enablers.size() > 18);
    double last = enablers[0][q("impact_per_month")].toDouble();
    CHECK(last > 0);
    bool isProposed = false;
    for (const QJsonValue& e : enablers) {
        CHECK(e[q("impact_per_month")].toDouble() <= last);
        last = e[q("impact_per_month")].toDouble();
        isProposed |= e[q("proposed")].toBool();
    }
    CHECK(isProposed);
    const QJsonObject first = draft[q("proposed")][0].toObject();
    CHECK(first[q("name")].toString() == q("MLOps to level 1"));
    CHECK(first[q("start")].toString() == q("2027-08-02"));
    CHECK(first[q("finish")].toString() == q("2027-08-20"));
    const QByteArray table = cli.run({q("export"), workspace, q("-o"), q("-"), q("--table"), q("initiatives")}).out;
    for (const QByteArray& line : table.split('\n')) {
        if (line.contains("MLOps to level 1")) CHECK(line.contains("Lindqvist"));
    }
}
