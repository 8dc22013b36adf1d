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

TEST_CASE("every table is written as csv and json, the same from run to run", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const struct { const char* table; int rows; const char* column; } tables[] = {{"use-cases", 24, "quadrant"}, {"people", 13, "executive"},   {"units", 5, "color"},
                                                                                  {"initiatives", 26, "workstream"}, {"milestones", 14, "stage"}, {"dependencies", -1, "lag_days"},
                                                                                  {"outcomes", -1, "level"},       {"assessments", -1, "evidence"}, {"checks", 29, "severity"}};
    for (const auto& t : tables) {
        INFO(t.table);
        const QString json = cli.path(q("t.json"));
        REQUIRE(cli.run(QStringList{q("export"), workspace, q("-o"), json, q("--table"), q(t.table)} + kDate).exitCode == 0);
        const QJsonArray rows = QJsonDocument::fromJson(bytesOf(json)).array();
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

TEST_CASE("every view is drawn as svg and png, the same from run to run", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const struct { const char* view; const char* word; int width = 3200; } views[] = {{"map", "Fraud detection"},  {"roadmap", "Data foundation"}, {"maturity", "Standardization"},
                                                                                     {"heatmap", "Fraud detection"}, {"stages", "Stage 3", 2000}, {"radar", "Ownership", 1600}};
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

TEST_CASE("export without a table is the whole workspace, also through standard output and input", "[cli][export]") {
    const Cli cli;
    const QString workspace = cli.sample();
    const Run all = cli.run({q("export"), workspace, q("-o"), q("-")});
    CHECK(all.json()[q("format")].toString() == q("stagepath-workspace"));
    const QString copy = cli.path(q("copy.stagepath"));
    REQUIRE(cli.run({q("new"), copy, q("--from"), q("-")}, all.out).exitCode == 0);
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
