#include "tests/cli/cli.h"

#include <QJsonDocument>
#include <QFile>
#include <QJsonArray>

using namespace stagepath::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char* const kRound = R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {
    "DR1": {"level": 3, "evidence": "Trial of October", "link": "https://wiki.example/trial", "by": "Priya Raman", "at": "2026-11-09"},
    "DR2": 2, "AG6": {"level": "na", "reason": "nothing bought"}, "MO4": {"level": "unknown"}}})";

/// The program with --date 2026-11-16.
Run assess(const Cli& cli, QStringList arguments, const QByteArray& input = {}) {
    arguments.prepend(q("assess"));
    arguments << q("--date") << q("2026-11-16");
    return cli.run(arguments, input);
}

/// The name of somebody in the sample.
QString somebody(const Cli& cli, const QString& workspace) {
    const QByteArray json = cli.run({q("export"), workspace, q("-o"), q("-"), q("--table"), q("people")}).out;
    return QString::fromUtf8(json).section(QLatin1Char('\n'), 1, 1).section(QLatin1Char('"'), 3, 3);
}

}  // namespace

TEST_CASE("a round is taken as one undo step and comes out as it went in", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QString person = somebody(cli, workspace);
    const QByteArray round = QByteArray(kRound).replace("Priya Raman", person.toUtf8());
    const Run run = assess(cli, {workspace, q("--round"), cli.file(q("r.json"), round), q("--json")});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonObject taken = run.json();
    CHECK(taken[q("subject")].toString() == q("enterprise"));
    CHECK(taken[q("pack")].toString() == q("stagepath-readiness"));
    CHECK(taken[q("pack_version")].toInt() == 1);
    CHECK(taken[q("closed")].isNull());
    const QJsonObject answers = taken[q("answers")].toObject();
    CHECK(answers.size() == 4);
    const QJsonObject first = answers[q("DR1")].toObject();
    CHECK(first[q("level")].toInt() == 3);
    CHECK(first[q("link")].toString() == q("https://wiki.example/trial"));
    CHECK(first[q("by")].toString() == person);
    CHECK(first[q("at")].toString() == q("2026-11-09"));
    CHECK(answers[q("AG6")].toObject()[q("level")].toString() == q("na"));
    CHECK(answers[q("MO4")].toObject()[q("level")].toString() == q("unknown"));
    const QJsonObject listed = assess(cli, {workspace, q("--json")}).json()[q("assessments")].toArray().at(0).toObject();
    CHECK(listed == taken);
    CHECK(cli.run({q("undo"), workspace}).exitCode == 0);
    CHECK(assess(cli, {workspace, q("--json")}).json()[q("assessments")].toArray().at(0).toObject() != taken);
    // What was printed can be given back, figures and all.
    const Run again = assess(cli, {workspace, q("--round"), cli.file(q("printed.json"), QJsonDocument(taken).toJson()), q("--json")});
    INFO(again.err.toStdString());
    CHECK(again.exitCode == 0);
    CHECK(again.json() == taken);
}

TEST_CASE("the line of a round counts what it says once, and what counts apart where earlier rounds go on holding", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    REQUIRE(assess(cli, {workspace, q("--round"), q("-")}, R"({"subject": "enterprise", "date": "2026-11-02", "mode": "direct", "levels": {"data": {"level": 2, "reason": "audit"}, "mlops": 2}})").exitCode == 0);
    const Run run = assess(cli, {workspace, q("--round"), q("-")}, R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": 3, "evidence": "trial"}, "MO4": {"level": "unknown"}}})");
    INFO(run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    // Data is as the later round answers it; MLOps, of which it only says that nobody knows, stays as it was set.
    CHECK(run.out.contains(": 1 answered, 1 unknown, 1 with evidence; what counts: 1 dimension set, 1 of 30 answered, 1 with evidence"));
    REQUIRE(cli.run({q("new"), cli.path(q("first.stagepath"))}).exitCode == 0);
    const Run first = assess(cli, {cli.path(q("first.stagepath")), q("--round"), q("-")}, R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": 3, "evidence": "trial"}, "DR2": 2, "MO4": {"level": "unknown"}}})");
    INFO(first.out.toStdString() << first.err.toStdString());
    CHECK(first.out.contains(": 2 of 36 answered, 1 unknown, 1 with evidence"));
    CHECK_FALSE(first.out.contains("what counts"));
}

TEST_CASE("a level set directly is no answer", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const Run run = assess(cli, {workspace, q("--round"), q("-")}, R"({"subject": "enterprise", "date": "2026-11-02", "mode": "direct", "levels": {"data": 2, "ownership": 2, "value": 2, "governance": 2, "change": 2, "mlops": {"level": 2, "reason": "audit"}}})");
    INFO(run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.contains("(direct): 6 dimensions set, 1 with a reason; readiness 50"));
    CHECK_FALSE(run.out.contains("answered"));
    CHECK_FALSE(run.out.contains("with evidence"));
}

TEST_CASE("the example of a round in the README can be taken on the sample", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray text = bytesOf(q(STAGEPATH_README));
    const qsizetype from = text.indexOf("{\"subject\": \"enterprise\"");
    const qsizetype until = text.indexOf("}}}`", from);
    REQUIRE((from > 0 && until > from));
    const QByteArray round = text.mid(from, until + 3 - from);
    const Run run = assess(cli, {workspace, q("--round"), q("-"), q("--json")}, round);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[q("by")].toString() == q("Priya Raman"));
    CHECK(run.json()[q("answers")].toObject().size() == 3);
}

TEST_CASE("a round by somebody who is not there says what to do, and nothing is changed", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = cli.run({q("dump"), workspace}).out;
    const Run run = assess(cli, {workspace, q("--round"), q("-")}, R"({"subject": "enterprise", "date": "2026-11-16", "mode": "light", "by": "Ada Reyes", "answers": {"DR1": 2}})");
    CHECK(run.exitCode == 1);
    CHECK(run.err.endsWith("The field \"by\" names \"Ada Reyes\", which is not there. Give the exact name or the id of somebody in the workspace, or null for nobody; nothing was changed.\n"));
    CHECK(cli.run({q("dump"), workspace}).out == before);
}

TEST_CASE("without a round the latest of each subject is printed", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QJsonArray rounds = assess(cli, {workspace, q("--json")}).json()[q("assessments")].toArray();
    REQUIRE(rounds.size() > 20);
    CHECK(rounds[0].toObject()[q("subject")].toString() == q("enterprise"));
    QSet<QString> subjects;
    for (const QJsonValue& v : rounds) subjects.insert(v.toObject()[q("subject")].toString());
    CHECK(subjects.size() == rounds.size());
    CHECK(rounds[0].toObject()[q("readiness")].toDouble() == Approx(35).margin(5));
    const Run text = assess(cli, {workspace});
    CHECK(text.exitCode == 0);
    CHECK(text.out.count('\n') == rounds.size());
}

TEST_CASE("a round is printed with the figures of its own day", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.path(q("small.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder")}).exitCode == 0);
    const auto take = [&](const char* date, int level) {
        QJsonObject levels;
        for (const char* d : {"data", "ownership", "value", "governance", "change", "mlops"}) levels[q(d)] = level;
        const QJsonObject round{{q("subject"), q("enterprise")}, {q("date"), q(date)}, {q("mode"), q("direct")}, {q("levels"), levels}};
        return assess(cli, {workspace, q("--round"), q("-"), q("--json")}, QJsonDocument(round).toJson()).json();
    };
    CHECK(take("2026-11-10", 3)[q("readiness")].toDouble() == 75);
    const QJsonObject before = take("2025-11-20", 1);
    CHECK(before[q("date")].toString() == q("2025-11-20"));
    CHECK(before[q("readiness")].toDouble() == 25);
    CHECK(before[q("earned_stage")].toInt() == 1);
}

TEST_CASE("figures on too few answers are printed as blocked", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.path(q("small.stagepath"));
    REQUIRE(cli.run({q("new"), workspace, q("--organisation"), q("Alder")}).exitCode == 0);
    const QByteArray round = R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": 3, "DR2": 3}})";
    CHECK(assess(cli, {workspace, q("--round"), q("-")}, round).out.contains("readiness 75 (blocked: 6 % answered)"));
    const QString day = q("2026-11-16");
    const QByteArray text = cli.run({q("info"), workspace, q("--date"), day}).out;
    CHECK(text.contains("readiness 75 (blocked: 6 % answered)"));
    CHECK(text.contains("needs Executive ownership at level 1, is not answered"));
    CHECK_FALSE(text.contains("is at 0"));
    const QJsonObject enterprise = cli.run({q("info"), workspace, q("--json"), q("--date"), day}).json()[q("enterprise")].toObject();
    CHECK(enterprise[q("readiness")].toDouble() == 75);
    CHECK(enterprise[q("coverage_band")].toString() == q("blocked"));
    CHECK(enterprise[q("blockers")].toArray().at(0).toObject()[q("level")].isNull());
}

TEST_CASE("a round may come from standard input and over apply", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray round = R"({"subject": "enterprise", "date": "2026-11-11", "mode": "direct", "closed": "2026-11-12", "levels": {"data": {"level": 3, "reason": "audit"}, "mlops": 2}})";
    const Run run = assess(cli, {workspace, q("--round"), q("-"), q("--json")}, round);
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[q("closed")].toString() == q("2026-11-12"));
    const QByteArray line = "{\"set\": {\"entity\": \"assessment\", \"id\": \"" + run.json()[q("id")].toString().toUtf8() + "\", \"field\": \"mode\", \"value\": \"full\"}}\n";
    const Run closed = cli.run({q("apply"), workspace, q("-")}, line);
    CHECK(closed.exitCode == 1);
    CHECK(closed.err.contains("closed on 2026-11-12"));
    const QByteArray table = cli.run({q("export"), workspace, q("-o"), q("-"), q("--table"), q("assessments")}).out;
    CHECK(table.contains("\"pack_version\""));
    CHECK(table.contains("\"answered_by\""));
}

TEST_CASE("who gives a printed round back with another date is told how it becomes a new one", "[cli][assess][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    QJsonObject round = assess(cli, {workspace, q("--json")}).json()[q("assessments")].toArray()[0].toObject();
    round[q("date")] = q("2026-11-12");
    round.remove(q("closed"));
    const Run refused = assess(cli, {workspace, q("--round"), q("-")}, QJsonDocument(round).toJson());
    INFO(refused.err.toStdString());
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("is taken already"));
    CHECK(refused.err.contains("Leave out \"id\" to add it as a new round"));
    CHECK(refused.err.count('\n') == 1);
    round.remove(q("id"));
    const Run taken = assess(cli, {workspace, q("--round"), q("-")}, QJsonDocument(round).toJson());
    INFO(taken.err.toStdString());
    CHECK(taken.exitCode == 0);
}

TEST_CASE("a round that can't be taken names the field and changes nothing", "[cli][assess][bad-input]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QByteArray before = bytesOf(workspace);
    const struct { const char* json; const char* word; } rounds[] = {
        {"", "it is empty"},
        {"{", "unterminated object in line 1 at byte 2"},
        {"[]", "one JSON object"},
        {"{}", "subject"},
        {R"({"subject": "enterprise", "mode": "full"})", "date"},
        {R"({"subject": "enterprise", "date": "2026-11-10"})", "mode"},
        {R"({"subject": "enterprise", "date": "soon", "mode": "full"})", "date"},
        {R"({"subject": "enterprise", "date": "2026-11", "mode": "full"})", "date"},
        {R"({"subject": "enterprise", "date": "2026-11-17", "mode": "full"})", "still to come"},
        {R"({"subject": "enterprise", "date": "1987-01-01", "mode": "full"})", "before the programme"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "quick"})", "mode"},
        {R"({"subject": "everybody", "date": "2026-11-10", "mode": "full"})", "everybody"},
        {R"({"subject": "unit:Nowhere", "date": "2026-11-10", "mode": "full"})", "Nowhere"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "colour": "red"})", "colour"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "by": "Nobody"})", "Nobody"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "closed": "2026-12-01"})", "closed"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": ["DR1"]})", "answers"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"XX1": 2}})", "answers.XX1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": 5}})", "answers.DR1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": -1}})", "answers.DR1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": 2.5}})", "answers.DR1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": "two"}})", "answers.DR1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"evidence": "none"}}})", "answers.DR1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"levle": 2}}})", "answers.DR1.levle"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": 2, "link": 7}}})", "answers.DR1.link"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": 2, "by": "Nobody"}}})", "answers.DR1.by"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": 2, "at": "2026-12-24"}}})", "answers.DR1.at"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": "na"}}})", "reason"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "direct", "levels": {"speed": 2}})", "levels.speed"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "direct", "levels": {"data": {"level": 9}}})", "levels.data"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full"})", "says nothing"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {}})", "says nothing"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "light", "answers": {"DR3": 2}})", "answers.DR3"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "direct", "levels": {"data": 2}, "answers": {"MO4": 2}})", "levels.mlops"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": 2, "DR1": 3}})", "answers.DR1"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "pack": "elsewhere", "answers": {"DR1": 2}})", "elsewhere"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "pack_version": 3, "answers": {"DR1": 2}})", "another readiness model"},
        {R"x({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": {"level": 2, "link": "JavaScript:alert(1)"}}})x", "answers.DR1.link"},
        {R"({"subject": "enterprise", "date": "10.11.2026", "mode": "full", "answers": {"DR1": 2}})", "a day such as 2026-11-16"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "quick", "answers": {"DR1": 2}})", "full, light, direct"},
        {R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "colour": "red", "answers": {"DR1": 2}})", "subject, date"}};
    for (const auto& round : rounds) {
        const Run run = assess(cli, {workspace, q("--round"), cli.file(q("bad.json"), round.json)});
        INFO(round.json << "\n" << run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        CHECK(run.err.contains("bad.json"));
        CHECK(run.err.contains(round.word));
        QFile::remove(cli.path(q("bad.json")));
    }
    CHECK(bytesOf(workspace) == before);
    CHECK(assess(cli, {workspace, q("--round"), cli.path(q("missing.json"))}).exitCode == 1);
    CHECK(assess(cli, {}).exitCode == 2);
    CHECK(assess(cli, {workspace, q("r.json")}).exitCode == 2);
    CHECK(assess(cli, {workspace, q("--round")}).exitCode == 2);
}

TEST_CASE("gates and the model of a workspace can be set and info follows", "[cli][assess]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const auto stage = [&] { return cli.run({q("info"), workspace, q("--json"), q("--date"), q("2026-11-16")}).json()[q("enterprise")].toObject()[q("earned_stage")].toInt(); };
    const int before = stage();
    REQUIRE(before == 1);
    CHECK(cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "gates", "value": {"1": {"data": 4}}}})").exitCode == 0);
    CHECK(stage() == 0);
    CHECK(cli.run({q("undo"), workspace}).exitCode == 0);
    CHECK(stage() == 1);
    CHECK(cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "pack", "value": {"id": "client", "extends": "stagepath-readiness", "version": 4}}})").exitCode == 0);
    const Run taken = assess(cli, {workspace, q("--round"), q("-"), q("--json")}, R"({"subject": "enterprise", "date": "2026-11-10", "mode": "full", "answers": {"DR1": 2}})");
    CHECK(taken.json()[q("pack")].toString() == q("client"));
    CHECK(taken.json()[q("pack_version")].toInt() == 4);
    const Run bad = cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "pack", "value": {"id": "client", "criteria": []}}})");
    CHECK(bad.exitCode == 1);
    CHECK(bad.err.contains("DR1"));
    const Run namesake = cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "pack", "value": {"id": "client", "extends": "stagepath-readiness", "version": 4, "weeks": {"S": 2}}}})");
    CHECK(namesake.exitCode == 1);
    CHECK(namesake.err.contains("higher version"));
    CHECK(cli.run({q("apply"), workspace, q("-")}, R"({"set_setting": {"key": "pack", "value": null}})").exitCode == 0);
}
