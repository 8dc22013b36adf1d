// Bytes of a stranger on their way in: what no text can hold, lists and JSON that are too much, files that only look like one.
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/import_plan.h"
#include "core/exchange/json/edit_lines.h"
#include "core/exchange/json/json_guard.h"
#include "core/exchange/json/workspace_json.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/reading/text_decoder.h"
#include "core/exchange/xlsx/xlsx_styles.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stagepath;
using test::q;

namespace {

/// The sentence with which \p f is refused; empty where it is not.
template <class F>
QString refusal(F&& f) {
    try {
        f();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

QByteArray sixteen(const QString& text) { return QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2); }

QString jsonRefusal(const QByteArray& json) {
    QJsonObject object;
    return jsonProblem(json, object);
}

ImportPlan planned(const QByteArray& list, const QJsonObject& mapping = {}) {
    ImportOptions options;
    options.mapping = mapping;
    return planImport(list, q("list.csv"), options, {});
}

struct SmallHome {
    test::TempDir dir;
    std::unique_ptr<Workspace> workspace;
    SmallHome() {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        workspace = Workspace::create(dir.path(q("w.stagepath")), q("Alder"), e);
    }
    QString apply(const QByteArray& line) {
        return refusal([&] { applyEditLine(*workspace, line); });
    }
    QString read(const QByteArray& members) {
        return refusal([&] { workspace->edit(q("Read"), [&](Editor& editor) { readWorkspaceJson(editor, R"({"format":"stagepath-workspace","version":1,)" + members + '}', q("all.json")); }); });
    }
};

/// The sentence with which a new workspace refuses to be \p json.
QString readWhole(const QByteArray& json) {
    SmallHome home;
    return refusal([&] { home.workspace->edit(q("Read"), [&](Editor& editor) { readWorkspaceJson(editor, json, q("all.json")); }); });
}

}  // namespace

TEST_CASE("what no text can hold is replaced and counted in a list", "[exchange][hostile]") {
    CHECK(decodeText("\xEF\xBB\xBF" "A\xC3", {}, q("x")).replaced == 1);
    CHECK(decodeText(sixteen(q("A") + QChar(0xD800) + q("B")), {}, q("x")).text == q("A\xEF\xBF\xBD" "B"));
    CHECK(decodeText(sixteen(q("\xF0\x9F\x98\x80")), {}, q("x")).text == q("\xF0\x9F\x98\x80"));
    CHECK(decodeText(sixteen(q("AB")) + 'x', {}, q("x")).replaced == 1);
    CHECK(wholeText(QChar(0xDC00) + q("a") + QChar(0)) == q("\xEF\xBF\xBD" "a\xEF\xBF\xBD"));
    CHECK(refusal([] { decodeText(sixteen(q("A") + QChar(0)), {}, q("list.csv")); }).contains(q("zero byte at position 5")));
}

TEST_CASE("lines in another encoding are read by themselves where the rest is UTF-8", "[exchange][hostile]") {
    const DecodedText mixed = decodeText("Gr\xC3\xB6\xC3\x9F" "e\nCaf\xE9\n\xC3\x84\n", {}, q("x"));
    CHECK(mixed.text == q("Gr\xC3\xB6\xC3\x9F" "e\nCaf\xC3\xA9\n\xC3\x84\n"));
    CHECK(mixed.encoding == q("UTF-8"));
    CHECK(mixed.otherLines == 1);
    CHECK(mixed.firstOther == 2);
    const DecodedText windows = decodeText("Caf\xE9 gro\xDF\n", {}, q("x"));
    CHECK(windows.encoding == q("Windows-1252"));
    CHECK(windows.otherLines == 0);
    const ImportPlan plan = planned("Name\nGr\xC3\xB6\xC3\x9F" "e\nCaf\xE9\n");
    REQUIRE(plan.report.warnings.size() == 1);
    CHECK(plan.report.warnings[0].message.contains(q("line 3")));
}

TEST_CASE("a file of another kind is named for what it is", "[exchange][hostile]") {
    const struct { QByteArray bytes; const char* kind; } files[] = {{"<!DOCTYPE html>\n", "a web page"}, {" <HTML>", "a web page"}, {"<?xml version='1.0'?>", "XML"}, {"{\\rtf1", "RTF"},
                                                                    {"{\n \"name\": 1}", "JSON"}, {"[ {\"a\":1}]", "JSON"}, {"\x1F\x8B\x08", "compressed archive"}};
    for (const auto& file : files) CHECK(refusal([&] { decodeText(file.bytes, {}, q("list.csv")); }).contains(q(file.kind)));
    CHECK(refusal([] { decodeText("[Name],Owner\n", {}, q("list.csv")); }).isEmpty());
}

TEST_CASE("a list that is too large is refused with its name and the line", "[exchange][hostile]") {
    const auto read = [](const QString& text) { return refusal([&] { readCsv(text, QLatin1Char(','), {}, q("list.csv")); }); };
    CHECK(read(q("a\n") + QString(16384, QLatin1Char(','))).contains(q("list.csv has more than 16,384 columns in line 2")));
    CHECK(read(QString(1'000'001, QLatin1Char('\n'))).contains(q("list.csv has more than 1,000,000 rows")));
    CHECK(read((QString(9'999, QLatin1Char(',')) + q("\n")).repeated(501)).contains(q("5,000,000 cells up to line 501")));
    CHECK(read(q("a,b\n").repeated(3000)).isEmpty());
}

TEST_CASE("an open quotation mark is found in the bytes as in the text", "[exchange][hostile]") {
    const QByteArray lists[] = {"a\n\"b", "a,\"b\"\n\"c\"\"\nd", "\"a\r\nb\",\"c\r\n\r\nd", "a\rb\r\"c\"\"", "a\"b\n", "\"a\"b\"\n\"c\"\n", "\"\"", "\"", "\"\"\"", "a,\"b\"x,\"c\n", "\"a\",\n\"\"\"\"\n", "Name,Unit\n\"A,Risk\nB,Risk\n\"C\",Risk\nD,Risk\n", "x\r\"a\rb\"c\r\"d", "x\r\n\"a\r\nb\" \t,c\r\n", "\"a\"b,\"c\nd\"\n", "\"a\nb\";c\n"};
    for (const QByteArray& list : lists) {
        INFO(list.toStdString());
        CHECK(unclosedQuote(list, ',', q("x")) == readCsv(QString::fromUtf8(list), QLatin1Char(',')).quoteLine);
    }
    CHECK(refusal([] { unclosedQuote(QByteArray(17000, ','), ',', q("list.csv")); }).contains(q("list.csv has more than 16,384 columns")));
    CHECK(refusal([] { unclosedQuote(QByteArray(1'000'001, '\n'), ',', q("list.csv")); }).contains(q("more than 1,000,000 rows")));
}

TEST_CASE("a place off the map in our own export is left out with a remark", "[exchange][hostile]") {
    const ImportPlan plan = planned("id,external_id,name,stage_since,annual_value,live_since,placed_readiness,placed_impact\n1,,A,,,,40,500\n2,,B,,,,nan,60\n");
    REQUIRE(plan.useCases.size() == 2);
    CHECK(plan.useCases[0].useCase.placedReadiness == 40);
    CHECK_FALSE(plan.useCases[0].useCase.placedImpact);
    CHECK_FALSE(plan.useCases[1].useCase.placedReadiness);
    REQUIRE(plan.report.warnings.size() == 2);
    CHECK(plan.report.warnings[0].row == 2);
    CHECK(plan.report.warnings[0].column == q("placed_impact"));
}

TEST_CASE("JSON that is too much or none is refused with line and byte before it is parsed", "[exchange][hostile]") {
    QJsonObject object;
    CHECK(jsonProblem("\xEF\xBB\xBF{\"a\": \"[[[[,,\\\"{\"}", object).isEmpty());
    CHECK(object[q("a")].toString() == q("[[[[,,\"{"));
    CHECK(jsonRefusal(QByteArray(1'000'000, '[')).contains(q("64 deep in line 1 at byte 65")));
    CHECK(jsonRefusal("[" + QByteArray("1,").repeated(5'000'001) + "1]").contains(q("5,000,000 values")));
    CHECK(jsonRefusal("{\n\"a\":1,\n}").contains(q("line 3")));
    CHECK(jsonRefusal(QByteArray("{\"a\":\0}", 7)).contains(q("zero byte in line 1 at byte 6")));
    CHECK(jsonRefusal("\xFF\xFE{").contains(q("UTF-16")));
    CHECK(jsonRefusal(" \n").contains(q("empty")));
    for (const char* value : {"[]", "null", "true", "5", "\"add_person\""}) CHECK(jsonRefusal(value) == q("it is no object"));
    CHECK(jsonRefusal("nul").contains(q("in line 1")));
    CHECK(jsonRefusal("{\"a\": \"never closed").contains(q("unterminated string")));
}

TEST_CASE("a message shows no more than the beginning of what is long in a list or in JSON", "[exchange][hostile]") {
    const QByteArray huge(1'000'000, 'x');
    const QString cut = QString(59, QLatin1Char('x')) + QChar(0x2026);
    const auto imported = [](const QByteArray& list, const QJsonObject& mapping = {}) {
        return refusal([&] {
            ImportOptions options;
            options.mapping = mapping;
            planImport(list, q("list.csv"), options, Portfolio());
        });
    };
    SmallHome home;
    const auto edited = [&home](const QByteArray& line) { return home.apply(line); };
    const QString messages[] = {imported(huge + ",weight\n1,2\n"), imported("Title,b\n1,2\n", {{q("mapping"), QJsonObject{{q("name"), QString::fromLatin1(huge)}}}}),
                                imported("Title," + huge + "\n1,2\n", {{q("mapping"), QJsonObject{{q("name"), q("Nowhere")}}}}), edited("{\"edit\":\"" + huge + "\"}"),
                                edited("{\"edit\":\"add_person\",\"name\":\"A\",\"unit\":\"" + huge + "\"}"), edited("{\"edit\":\"add_person\",\"name\":\"A\",\"" + huge + "\":1}"),
                                edited("{\"edit\":\"add_target\",\"subject\":\"" + huge + "\",\"stage\":1,\"date\":\"2027-01-01\"}")};
    for (const QString& message : messages) {
        INFO(message.left(2000).toStdString());
        CHECK(message.contains(cut));
        CHECK(message.size() < 1000);
    }
    CHECK(imported(QByteArray(200'000, '[') + "\n1\n").size() < 1000);
    CHECK(excerptOf(q("short")) == q("short"));
    CHECK(excerptOf(QString(60, QLatin1Char('x'))).size() == 60);
}

TEST_CASE("every part of a mapping is looked at", "[exchange][hostile]") {
    const auto read = [](const QByteArray& json) { return refusal([&] { readImportMapping(json, q("m.json")); }); };
    CHECK(read(R"({"mapping":{"name":"Title","tags":[]},"ignore":["X"],"values":{"lifecycle":{"Live":"production"}},"dates":"day_first","decimal":",","records_in_columns":true,"added":3})").isEmpty());
    CHECK(read("{}").isEmpty());
    for (const char* bad : {R"({"mapping":[1]})", R"({"mapping":{"name":7}})", R"({"ignore":"X"})", R"({"values":{"lifecycle":["Live"]}})", R"({"dates":"ymd"})", R"({"decimal":";"})", R"({"records_in_columns":1})"}) {
        INFO(bad);
        CHECK(read(bad).startsWith(q("In m.json, ")));
    }
    CHECK(read(R"({"maping":{}})").contains(q("In m.json there is \"maping\"")));
    CHECK(read(R"({"added":3})").contains(q("m.json says nothing of the list")));
    CHECK(read("{").contains(q("m.json is no mapping")));
}

TEST_CASE("a whole workspace as JSON has nothing that would be lost", "[exchange][hostile]") {
    SmallHome home;
    CHECK(home.read(R"("persons":[])").contains(q("In all.json, \"persons\"")));
    CHECK(home.read(R"("person":{})").contains(q("\"person\" is no list")));
    CHECK(home.read(R"("workstream":[{"id":"1","position":1,"name":"A","color":"c1","pet":"cat"}])").contains(q("a field \"pet\"")));
    CHECK(home.read(R"("settings":{"evil":1})").contains(q("In all.json, the setting \"evil\"")));
    CHECK(home.read(R"("workstream":[{"id":"1","position":1,"name":"A\ud800","color":"c1"}])").contains(q("row 1 of \"workstream\"")));
    CHECK(home.read(R"("workstream":[{"id":"1","position":1,"name":"A","color":"c1"}])").isEmpty());
}

TEST_CASE("a whole workspace as JSON says everything once", "[exchange][hostile]") {
    SmallHome home;
    home.workspace->edit(q("Fill"), [](Editor& editor) {
        UseCase u;
        u.name = q("A");
        const UseCaseId id = editor.insert(u);
        editor.insert(ImpactScore{{}, id, editor.portfolio().impactCriteria().rows().constFirst().id, 2});
        const AssessmentId round = editor.insert(Assessment{{}, Subject::of(id), QDate(2026, 11, 2), {}, AssessmentMode::Direct, {}, {}, {}});
        editor.insert(AssessmentLevel{{}, round, Dimension::Data, 2, {}});
        AssessmentAnswer answer;
        answer.assessment = round;
        answer.criterion = q("DR1");
        answer.level = 1;
        editor.insert(answer);
    });
    const QByteArray all = workspaceJson(home.workspace->portfolio());
    CHECK(readWhole(all).isEmpty());
    for (const char* table : {"impact_score", "assessment_level", "assessment_answer"}) {
        INFO(table);
        QJsonObject root = QJsonDocument::fromJson(all).object();
        QJsonArray rows = root[q(table)].toArray();
        REQUIRE(rows.size() == 1);
        QJsonObject second = rows[0].toObject();
        second[q("id")] = q("77");
        rows.append(second);
        root[q(table)] = rows;
        CHECK(readWhole(QJsonDocument(root).toJson()).contains(q("row 2 of \"%1\" is about the same as row 1").arg(q(table))));
    }
    CHECK(readWhole(all.chopped(all.size() - all.lastIndexOf('}')) + ",\"use_case\":[]}").contains(q("all.json has the key \"use_case\" twice")));
}

TEST_CASE("no use case of a whole workspace as JSON has longer texts than one may have, and any export comes back", "[exchange][hostile]") {
    SmallHome home;
    home.workspace->edit(q("Fill"), [](Editor& editor) {
        UseCase u;
        u.name = QString(300, QLatin1Char('n'));
        u.custom = QStringLiteral("{\"Cell\":\"%1\"}").arg(QString(20'000, QLatin1Char('c')));
        editor.insert(u);
        editor.insert(BusinessUnit{{}, 0, QString(400, QLatin1Char('u')), q("c1")});
    });
    QByteArray all = workspaceJson(home.workspace->portfolio());
    CHECK(readWhole(all).isEmpty());
    const QString refused = readWhole(all.replace(QByteArray(300, 'n'), QByteArray(5000, 'n')));
    CHECK(refused.contains(q("row 1 of \"use_case\"")));
    CHECK(refused.contains(q("300 characters at most")));
}

TEST_CASE("no text with half a character or a zero one is written", "[exchange][hostile]") {
    SmallHome home;
    for (const char* name : {R"(A\ud800B)", R"(\udc00)", R"(A\u0000)"}) CHECK(home.apply(QByteArray(R"({"edit":"add_person","name":")") + name + "\"}").contains(q("The field \"name\" holds half of a character")));
    CHECK(home.apply(R"({"edit":"add_person","name":"\ud83d\ude00"})").isEmpty());
    CHECK(home.workspace->portfolio().people().size() == 1);
    CHECK(home.apply(R"({"edit":"add_person","name":"B","unit":1e300})").contains(q("\"unit\" names \"1")));
}

TEST_CASE("rows that are wider than their headings give no column to a field", "[exchange][hostile]") {
    ImportOptions watched;
    watched.isWatched = true;
    const ImportPlan plan = planImport("Name\nA;;2026-01-01\nB;;2026-02-01\nC;;2026-03-01\nD;;2026-04-01\n", q("list.csv"), watched, {});
    REQUIRE(plan.useCases.size() == 4);
    CHECK(plan.columns.columns.size() == 1);
    CHECK(plan.useCases[0].useCase.started.isNull());
    CHECK(plan.useCases[0].useCase.custom.contains(q("2026-01-01")));
}

TEST_CASE("a number that is none is no date", "[exchange][hostile]") {
    CHECK(serialText(std::numeric_limits<double>::quiet_NaN(), SerialKind::Day, false) == q("nan"));
    CHECK(serialText(1e300, SerialKind::Day, true) == q("1e+300"));
}
