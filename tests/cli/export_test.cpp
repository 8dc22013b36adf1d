#include "tests/cli/cli.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace stagepath::test;

namespace {

const QStringList kDate{q("--date"), q("2026-11-16")};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("every table is written as csv and json, the same from run to run", "[cli][long][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const struct { const char* table; int rows; const char* column; } tables[] = {{"use-cases", 24, "quadrant"}, {"people", 13, "executive"},   {"units", 5, "color"},
                                                                                  {"initiatives", 26, "workstream"}, {"milestones", 14, "stage"}, {"dependencies", -1, "lag_days"},
                                                                                  {"outcomes", -1, "level"},       {"assessments", -1, "evidence"}, {"checks", 29, "severity"},
                                                                                  {"slip", -1, "finish_days"}};
    for (const auto& t : tables) {
        INFO(t.table);
        const QString json = cli.path(q("t.json"));
        REQUIRE(cli.run(QStringList{q("export"), workspace, q("-o"), json, q("--table"), q(t.table)} + kDate).exitCode == 0);
        const QJsonObject whole = QJsonDocument::fromJson(bytesOf(json)).object();
        CHECK(whole.size() == 1);
        const QJsonArray rows = whole[q(t.table).replace(QLatin1Char('-'), QLatin1Char('_'))].toArray();
        if (t.rows >= 0) CHECK(rows.size() == t.rows);
        REQUIRE_FALSE(rows.isEmpty());
        CHECK(rows[0].toObject().contains(q(t.column)));

        const QString csv = cli.path(q("t.csv"));
        REQUIRE(cli.run(QStringList{q("export"), workspace, q("-o"), csv, q("--table"), q(t.table)} + kDate).exitCode == 0);
        const QByteArray bytes = bytesOf(csv);
        CHECK(bytes.startsWith("\xEF\xBB\xBF"));
        CHECK(bytes.left(bytes.indexOf("\r\n")).contains(t.column));
        const Run out = cli.run(QStringList{q("export"), workspace, q("-o"), q("-"), q("--table"), q(t.table)} + kDate);
        CHECK(out.err.isEmpty());
        CHECK(out.out == bytes);
    }
}

TEST_CASE("tables as json say what is absent as null and truth as truth and subjects as edits take them", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    REQUIRE(cli.run({q("import"), workspace, q("-")}, "Name,Vendor Name,Name of System\nRouting,Acme,\nTriage,,\n").exitCode == 0);
    const QByteArray edits = "{\"edit\":\"add_business_unit\",\"id\":\"7\",\"name\":\"Retail\"}\n"
                             "{\"edit\":\"add_person\",\"name\":\"Ada\",\"executive\":true}\n"
                             "{\"edit\":\"add_initiative\",\"name\":\"Data foundation\",\"kind\":\"enabler\"}\n"
                             "{\"edit\":\"add_milestone\",\"name\":\"Kick-off\",\"date\":\"2027-01-01\",\"subject\":\"enterprise\"}\n"
                             "{\"edit\":\"add_milestone\",\"name\":\"Gate\",\"kind\":\"gate\",\"stage\":2,\"date\":\"2027-02-01\",\"subject\":\"unit:Retail\"}\n"
                             "{\"edit\":\"add_outcome\",\"initiative\":\"Data foundation\",\"subject\":\"use_case:Routing\",\"dimension\":\"data\",\"level\":2}\n"
                             "{\"edit\":\"add_assessment\",\"subject\":\"enterprise\",\"date\":\"2026-01-05\",\"mode\":\"full\",\"answers\":{\"DR1\":2}}\n";
    const Run applied = cli.run({q("apply"), workspace, q("-")}, edits);
    INFO(applied.err.toStdString());
    REQUIRE(applied.exitCode == 0);
    const auto rowsOf = [&](const char* table, const char* key) { return cli.run({q("export"), workspace, q("-o"), q("-"), q("--format"), q("json"), q("--table"), q(table)}).json()[q(key)].toArray(); };
    const QJsonObject person = rowsOf("people", "people")[0].toObject();
    CHECK(person[q("executive")] == QJsonValue(true));
    for (const char* absent : {"email", "unit", "role"}) CHECK(person[q(absent)].isNull());
    CHECK(rowsOf("initiatives", "initiatives")[0][q("locked")] == QJsonValue(false));
    const QJsonArray milestones = rowsOf("milestones", "milestones");
    CHECK(milestones[0][q("stage")].isNull());
    CHECK(milestones[0][q("subject")].toString() == q("enterprise"));
    CHECK(milestones[1][q("stage")].toInt() == 2);
    CHECK(milestones[1][q("subject")].toString() == q("unit:7"));
    CHECK(milestones[1][q("unit")].toString() == q("Retail"));
    CHECK(rowsOf("outcomes", "outcomes")[0][q("subject")].toString().startsWith(q("use_case:")));
    const QJsonObject answer = rowsOf("assessments", "assessments")[0].toObject();
    CHECK(answer[q("subject")].toString() == q("enterprise"));
    for (const char* absent : {"by", "answered_by", "answered_at", "evidence", "unit"}) CHECK(answer[q(absent)].isNull());
    // What a list brought along is under its own headings, apart from our keys.
    const QJsonArray useCases = rowsOf("use-cases", "use_cases");
    CHECK(useCases[0][q("custom")].toObject() == QJsonObject{{q("Vendor Name"), q("Acme")}});
    CHECK(useCases[1][q("custom")].isNull());
    for (const QString& key : useCases[0].toObject().keys()) CHECK(key == key.toLower().replace(QLatin1Char(' '), QLatin1Char('_')));
}

TEST_CASE("every view is drawn as svg and png, the same from run to run", "[cli][long][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const struct { const char* view; const char* title; const char* word; int width = 3200; } views[] = {
        {"map", "Portfolio map", "Fraud detection"},          {"roadmap", "Roadmap", "Data foundation"}, {"maturity", "Maturity", "Standardization"},
        {"heatmap", "Readiness heat map", "Fraud detection"}, {"stages", "Stages", "Stage 3", 2000},     {"radar", "Readiness radar", "Ownership", 1600}};
    for (const auto& v : views) {
        INFO(v.view);
        const QString svg = cli.path(q("v.svg"));
        REQUIRE(cli.run(QStringList{q("export"), workspace, q("-o"), svg, q("--view"), q(v.view)} + kDate).exitCode == 0);
        const QByteArray bytes = bytesOf(svg);
        QXmlStreamReader xml(bytes);
        QString text;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters) text += xml.text();
        }
        CHECK_FALSE(xml.hasError());
        CHECK(text.contains(q(v.word)));
        CHECK(bytes.contains("<title>" + QByteArray(v.title) + "</title>"));
        CHECK(cli.run(QStringList{q("export"), workspace, q("-o"), q("-"), q("--view"), q(v.view)} + kDate).out == bytes);

        const QString png = cli.path(q("v.png"));
        REQUIRE(cli.run(QStringList{q("export"), workspace, q("-o"), png, q("--view"), q(v.view)} + kDate).exitCode == 0);
        const QImage image(png);
        CHECK(image.width() == v.width);
        CHECK(image.height() > 800);
        const QByteArray first = bytesOf(png);
        REQUIRE(cli.run(QStringList{q("export"), workspace, q("-o"), png, q("--view"), q(v.view)} + kDate).exitCode == 0);
        CHECK(bytesOf(png) == first);
    }
}

TEST_CASE("every picture of a light assessment says that it is indicative", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    const QByteArray round = R"({"edit": "add_assessment", "subject": "enterprise", "date": "2026-11-10", "mode": "light", "answers": {"DR1": {"level": 2}}})" "\n";
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, round).exitCode == 0);
    for (const char* view : {"maturity", "radar", "heatmap"}) {
        INFO(view);
        CHECK(cli.run(QStringList{q("export"), workspace, q("-o"), q("-"), q("--format"), q("svg"), q("--view"), q(view)} + kDate).out.contains("indicative"));
    }
}

TEST_CASE("a heat map shows who is assessed, at most 200 of them, and says how many it leaves out", "[cli][long][export]") {
    const Cli cli;
    const QString workspace = cli.path(q("w.stagepath"));
    REQUIRE(cli.run({q("new"), workspace}).exitCode == 0);
    QByteArray uses;
    QByteArray rounds;
    for (int i = 0; i < 205; ++i) {
        const QByteArray name = "Case " + QByteArray::number(i);
        uses += R"({"edit": "add_use_case", "name": ")" + name + "\"}\n";
        if (i >= 3) rounds += R"({"edit": "add_assessment", "subject": "use_case:)" + name + R"(", "date": "2026-11-10", "mode": "direct", "levels": {"data": {"level": 2, "reason": "audit"}}})" + "\n";
    }
    const auto svg = [&] { return cli.run(QStringList{q("export"), workspace, q("-o"), q("-"), q("--format"), q("svg"), q("--view"), q("heatmap")} + kDate).out; };
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, uses).exitCode == 0);
    const QByteArray none = svg();
    CHECK(none.contains("The map fills with the first assessment"));
    CHECK(none.contains("not shown: 206"));  // the enterprise too
    CHECK_FALSE(none.contains("Case 0"));
    REQUIRE(cli.run(QStringList{q("apply"), workspace, q("-")} + kDate, rounds).exitCode == 0);
    const QByteArray some = svg();
    CHECK(some.contains("Case 202"));
    CHECK_FALSE(some.contains("Case 203"));
    CHECK(some.contains("and 2 more"));
    CHECK(some.contains("not shown: 4"));
    CHECK_FALSE(some.contains("Case 2<"));
}

TEST_CASE("a gate on the roadmap's last day is drawn whole", "[cli][export]") {
    const Cli cli;
    const QString png = cli.path(q("v.png"));
    REQUIRE(cli.run(QStringList{q("export"), cli.sample(), q("-o"), png, q("--view"), q("roadmap")} + kDate).exitCode == 0);
    const QImage image(png);
    const auto reds = [&](int from, int until) {
        int count = 0;
        for (int x = from; x < until; ++x) {
            for (int y = 0; y < image.height(); ++y) count += qRed(image.pixel(x, y)) - qGreen(image.pixel(x, y)) > 60;
        }
        return count;
    };
    CHECK(reds(image.width() - 8, image.width()) == 0);
    CHECK(reds(image.width() - 120, image.width() - 8) > 0);
}

TEST_CASE("export without a table is the whole workspace, also through standard output and input", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const Run all = cli.run({q("export"), workspace, q("-o"), q("-")});
    CHECK(all.json()[q("format")].toString() == q("stagepath-workspace"));
    const QString copy = cli.path(q("copy.stagepath"));
    REQUIRE(cli.run({q("new"), copy, q("--from"), q("-"), q("--date=2026-11-16")}, all.out).exitCode == 0);
    CHECK(cli.run({q("dump"), copy}).out == cli.run({q("dump"), workspace}).out);
}

TEST_CASE("our own csv comes back through import without loss", "[cli][export]") {
    const Cli cli;
    const Run csv = cli.run({q("export"), cli.sample(), q("-o"), q("-"), q("--table"), q("use-cases")});
    const QString copy = cli.path(q("copy.stagepath"));
    const Run back = cli.run({q("import"), copy, q("-"), q("--json")}, csv.out);
    CHECK(back.json()[q("added")].toInt() == 24);
    CHECK(back.json()[q("warnings")].toArray().isEmpty());
    const auto names = [&](const QString& file) {
        QStringList list;
        for (const QJsonValue& u : cli.run({q("info"), file, q("--json")}).json()[q("use_cases")].toArray()) {
            list.append(q("%1|%2|%3|%4|%5").arg(u[q("name")].toString(), u[q("unit")].toString(), u[q("lifecycle")].toString(), QString::number(u[q("stage")].toInt()), u[q("accountable")].toString()));
        }
        return list;
    };
    CHECK(names(copy) == names(cli.path(q("sample.stagepath"))));
}

TEST_CASE("a table, view or format that there is not ends with 2 and one sentence", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const QList<QStringList> calls{{q("-o"), cli.path(q("x.csv")), q("--table"), q("wings")}, {q("-o"), cli.path(q("x.svg")), q("--view"), q("horoscope")},
                                   {q("-o"), cli.path(q("x.docx"))},                        {q("-o"), cli.path(q("x.svg")), q("--table"), q("people")},
                                   {q("-o"), cli.path(q("x.csv")), q("--view"), q("map")},   {q("-o"), cli.path(q("x")), q("--format"), q("gif")},
                                   {}};
    for (const QStringList& options : calls) {
        const Run run = cli.run(QStringList{q("export"), workspace} + options);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
    }
    CHECK(cli.entries() == QStringList{q("sample.stagepath")});
}
