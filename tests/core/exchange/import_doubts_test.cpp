// What a list leaves in doubt is told, and what it can't change is not claimed.
#include "core/domain/values/amount_words.h"
#include "core/domain/values/date_words.h"
#include "core/domain/values/error.h"
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/import_plan.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace stagepath;
using namespace stagepath::test;

namespace {

ImportPlan doubtful(const QByteArray& bytes, const ImportOptions& options = {}, const Portfolio& existing = {}) { return planImport(bytes, q("list.csv"), options, existing); }

}  // namespace

TEST_CASE("a list that ends in the middle of a row is imported with a warning at that row", "[exchange][doubts]") {
    const ImportPlan cut = doubtful("Name,Agency,Status\nRouting,DOT,Pilot\nTria");
    CHECK(cut.report.added == 2);
    REQUIRE(cut.report.warnings.size() == 1);
    CHECK(cut.report.warnings[0].row == 3);
    CHECK(cut.report.warnings[0].message.contains(q("may be cut off")));
    CHECK(cut.report.warnings[0].message.contains(q("1 of 3 cells")));
    for (const QByteArray& whole : {QByteArray("Name,Agency\nRouting,DOT\nTriage,VA"), QByteArray("Name,Agency\nRouting,DOT\nTriage\n"), QByteArray("Name,Agency\r\nRouting,DOT\r\nTriage\r\n"), QByteArray("Name\nRouting\nTriage")}) {
        INFO(whole.toStdString());
        CHECK(doubtful(whole).report.warnings.isEmpty());
    }
}

TEST_CASE("a byte that is no character of its encoding is shown as damaged and counted", "[exchange][doubts]") {
    const ImportPlan plan = doubtful("Name,Agency\nCaf\xE9,\x81Zoll\n");
    CHECK(plan.report.encoding == q("Windows-1252"));
    CHECK(plan.report.replacementCharacters == 1);
    REQUIRE_FALSE(plan.report.warnings.isEmpty());
    CHECK(plan.useCases[0].useCase.name == q("Café"));
    CHECK(plan.useCases[0].unit == QString(QChar(QChar::ReplacementCharacter)) + q("Zoll"));
}

TEST_CASE("of several columns for one person the first that names somebody counts, the others are kept", "[exchange][doubts]") {
    ImportOptions options;
    options.mapping = {{q("mapping"), QJsonObject{{q("accountable"), QJsonArray{q("Owner"), q("Manager")}}, {q("lead"), QJsonArray{q("Mail"), q("Contact")}}}}};
    const ImportPlan plan = doubtful("Name,Owner,Manager,Mail,Contact\n"
                                     "A,Ada,Bob,jane.doe@dot.gov,Jane Doe\n"
                                     "B,N/A,Bob,john_smith@va.gov,\n"
                                     "C,Ada,Ada,,Jane Doe\n", options);
    REQUIRE(plan.useCases.size() == 3);
    CHECK(plan.useCases[0].accountable == q("Ada"));
    CHECK(plan.useCases[0].lead == q("Jane Doe"));
    CHECK(plan.useCases[0].leadEmail == q("jane.doe@dot.gov"));
    CHECK(plan.useCases[0].useCase.custom == q(R"({"Manager":"Bob"})"));
    CHECK(plan.useCases[1].accountable == q("Bob"));
    CHECK(plan.useCases[1].lead == q("John Smith"));
    CHECK(plan.useCases[2].accountable == q("Ada"));
    CHECK(plan.useCases[2].useCase.custom.isEmpty());
    const auto isSpare = [&](int column) { return plan.columns.columns[column].isSpare; };
    CHECK(isSpare(2));
    CHECK_FALSE((isSpare(1) || isSpare(3) || isSpare(4)));
    CHECK(plan.columns.columns[2].isKeptBeside);
}

TEST_CASE("a list that says nothing new writes nothing", "[exchange][doubts]") {
    Portfolio p;
    BusinessUnit unit;
    unit.id.value = 3;
    unit.name = q("Retail");
    p.put(unit);
    UseCase u;
    u.id.value = 7;
    u.name = q("Routing");
    u.unit = unit.id;
    u.category = q("A");
    p.put(u);
    ImportOptions options;
    options.duplicates = DuplicateRule::Update;
    const ImportPlan same = doubtful("Name,Business unit,Category\nRouting,retail,A\n", options, p);
    CHECK(same.report.updated == 0);
    CHECK(same.report.skipped == 1);
    CHECK(same.useCases.isEmpty());
    CHECK(doubtful("Name,Business unit,Category\nRouting,Retail,B\n", options, p).report.updated == 1);
    // The last row of several for one use case counts, also where it says what was there before.
    const ImportPlan back = doubtful("Name,Business unit,Category\nRouting,Retail,B\nRouting,Retail,A\n", options, p);
    CHECK(back.report.updated == 2);
    CHECK(back.useCases.constLast().useCase.category == q("A"));
}

TEST_CASE("of several use cases with one name each row finds its own", "[exchange][doubts]") {
    Portfolio p;
    qint64 id = 7;
    for (const char* category : {"A", "B", "C"}) {
        UseCase u;
        u.id.value = id++;
        u.name = q("Routing");
        u.category = q(category);
        p.put(u);
    }
    ImportOptions options;
    options.duplicates = DuplicateRule::Update;
    const ImportPlan same = doubtful("Name,Category\nRouting,A\nRouting,B\nRouting,C\n", options, p);
    CHECK(same.report.updated == 0);
    CHECK(same.report.skipped == 3);
    CHECK(same.useCases.isEmpty());
    CHECK(doubtful("Name,Category\nRouting,A\nRouting,D\n", options, p).useCases.size() == 1);
}

TEST_CASE("a mapping with a slip in a word is refused with the words there are", "[exchange][doubts]") {
    CHECK_THROWS_WITH(readImportMapping(R"({"mapping": {"name": ["Title"]}, "vlaues": {}})", q("m.json")), Catch::Contains("vlaues") && Catch::Contains("m.json") && Catch::Contains("values"));
    CHECK_THROWS_WITH(readImportMapping(R"({"maping": {"name": ["Title"]}})", q("m.json")), Catch::Contains("maping"));
    CHECK_THROWS_WITH(readImportMapping(R"({"dates": "weird"})", q("m.json")), Catch::Contains("day_first"));
    // The report of an import can be given back as it is.
    const ImportReport report = doubtful("Name,Status\nRouting,Pilot\n").report;
    CHECK_NOTHROW(readImportMapping(QJsonDocument(toJson(report)).toJson(), q("m.json")));
}

TEST_CASE("a target without a day takes the first one, says which and keeps what the list has", "[exchange][doubts]") {
    const ImportPlan plan = doubtful("Name,Target date\nA,Q3 2027\nB,May 2027\nC,2027\nD,2027-05-31\nE,5/31/2027\n");
    const QDate days[] = {{2027, 7, 1}, {2027, 5, 1}, {2027, 1, 1}, {2027, 5, 31}, {2027, 5, 31}};
    for (int i = 0; i < 5; ++i) CHECK(plan.useCases[i].useCase.targetDate == days[i]);
    REQUIRE(plan.report.warnings.size() == 3);
    CHECK(plan.report.warnings[0].row == 2);
    CHECK(plan.report.warnings[0].column == q("Target date"));
    CHECK(plan.report.warnings[0].message.contains(q("“Q3 2027” names no day")));
    CHECK(plan.report.warnings[0].message.contains(shownDate(QDate(2027, 7, 1))));
    CHECK(plan.useCases[0].useCase.custom == q(R"({"Target date":"Q3 2027"})"));
    CHECK(plan.useCases[3].useCase.custom.isEmpty());
    // Also where somebody said which month a day that there is not stands for.
    ImportOptions said;
    said.mapping = {{q("values"), QJsonObject{{q("target_date"), QJsonObject{{q("31.02.2027"), q("2027-02")}, {q("31.02.3027"), q("3027-02")}}}}}};
    const ImportPlan byHand = doubtful("Name,Target date\nA,31.02.2027\nB,31.02.3027\n", said);
    CHECK(byHand.useCases[0].useCase.targetDate == QDate(2027, 2, 1));
    CHECK_FALSE(byHand.useCases[1].useCase.targetDate.isValid());
    REQUIRE(byHand.report.warnings.size() == 2);
    CHECK(byHand.report.warnings[0].message.contains(q("names no day")));
    CHECK(byHand.report.warnings[1].message.contains(q("outside the years")));
}

TEST_CASE("our own list keeps the day of a stage whatever a spreadsheet made of it", "[exchange][doubts]") {
    const QByteArray heads = "name,stage,stage_since,annual_value,live_since\n";
    for (const char* day : {"2026-10-25", "10/25/2026", "2026-10-25 00:00:00"}) {
        INFO(day);
        const ImportPlan plan = doubtful(heads + "Routing,2," + day + ",,\n");
        CHECK(plan.useCases[0].useCase.stageSince == QDate(2026, 10, 25));
        CHECK(plan.report.warnings.isEmpty());
    }
    const ImportPlan unread = doubtful(heads + "Routing,2,last autumn,,\n");
    REQUIRE(unread.report.warnings.size() == 1);
    CHECK(unread.report.warnings[0].column == q("stage_since"));
    CHECK(unread.useCases[0].useCase.custom.contains(q("last autumn")));
    CHECK(doubtful("Name,stage_since\nRouting,2026-10-25\n").useCases[0].useCase.stageSince == QDate(2026, 10, 25));
}

TEST_CASE("a mapping that gives a value that there is not, or to a field without any, is refused", "[exchange][doubts]") {
    const auto importWith = [](const char* field, const char* raw, const char* ours) {
        ImportOptions options;
        options.mapping = {{q("values"), QJsonObject{{q(field), QJsonObject{{q(raw), q(ours)}}}}}};
        return doubtful("Name,Start\nRouting,Ongoing\n", options);
    };
    for (const char* wrong : {"2026-13", "2026-02-30", "soon", "13.5.2026"}) CHECK_THROWS_WITH(importWith("started", "Ongoing", wrong), Catch::Contains(wrong) && Catch::Contains("2026-Q2"));
    for (const char* field : {"live_since", "target_date", "stage_since"}) CHECK_THROWS_WITH(importWith(field, "Ongoing", "2026-13"), Catch::Contains("2026-13"));
    CHECK_THROWS_WITH(importWith("accountable", "JD", "Jane Doe"), Catch::Contains("accountable") && Catch::Contains("lifecycle, unit, started"));
    CHECK(importWith("started", "Ongoing", "2026").useCases[0].useCase.started.toText() == q("2026"));
    // Nothing said on purpose keeps the text.
    CHECK(importWith("started", "Ongoing", "").useCases[0].useCase.custom.contains(q("Ongoing")));
}

TEST_CASE("one cell that a field can't hold is kept as text and costs no other row", "[exchange][doubts]") {
    const ImportPlan huge = doubtful("Name,Annual value\nA,999999999999999\nB,\"1,234,567,890,123,456,789\"\nC,\"90,000,000,000,000\"\n");
    CHECK_FALSE(huge.useCases[0].useCase.annualValue.has_value());
    CHECK_FALSE(huge.useCases[1].useCase.annualValue.has_value());
    CHECK(huge.useCases[2].useCase.annualValue == kMostAmount);
    CHECK(huge.useCases[0].useCase.custom.contains(q("999999999999999")));
    REQUIRE(huge.report.warnings.size() == 2);
    CHECK(huge.report.warnings[0].row == 2);
    const ImportPlan own = doubtful("name,stage_since,annual_value,live_since\nA,,9000000000000001,\nB,,-5,\nC,,9000000000000000,\n");
    CHECK(own.report.warnings.size() == 2);
    CHECK_FALSE(own.useCases[0].useCase.annualValue.has_value());
    CHECK(own.useCases[2].useCase.annualValue == kMostAmount);
}

TEST_CASE("a text is cut between characters, never inside one", "[exchange][doubts]") {
    const QByteArray rocket = "\xF0\x9F\x9A\x80";
    const ImportPlan plan = doubtful("Name,Category\n" + QByteArray(kMostName - 1, 'x') + rocket + " and more," + QByteArray(kMostText - 1, 'c') + rocket + "\n");
    const UseCase& u = plan.useCases[0].useCase;
    CHECK(u.name == QString(kMostName - 1, QLatin1Char('x')));
    CHECK(u.category == QString(kMostText - 1, QLatin1Char('c')));
    CHECK(u.notes.contains(QString::fromUtf8(rocket)));
    CHECK(u.custom.contains(QString::fromUtf8(rocket)));
    CHECK(plan.report.warnings.size() == 2);
    CHECK(cutText(QString::fromUtf8(rocket), 2) == QString::fromUtf8(rocket));
}

TEST_CASE("of several columns for one date, number or lifecycle the first that says something counts, the others are kept", "[exchange][doubts]") {
    ImportOptions options;
    options.mapping = {{q("mapping"), QJsonObject{{q("started"), QJsonArray{q("Begun"), q("Planned")}}, {q("lifecycle"), QJsonArray{q("State"), q("Phase")}}, {q("annual_value"), QJsonArray{q("Gain (EUR k)"), q("Gain (EUR)")}}}}};
    const ImportPlan plan = doubtful("Name,Begun,Planned,State,Phase,Gain (EUR k),Gain (EUR)\n"
                                     "A,2024-03-01,2025-06-30,Pilot,Production,12,500\n"
                                     "B,,2025-06,N/A,Quantum,,700\n"
                                     "C,TBD,soon,Pilot,Pilot,,\n", options);
    const UseCase& a = plan.useCases[0].useCase;
    CHECK(a.started.toText() == q("2024-03-01"));
    CHECK(a.lifecycle == Lifecycle::Pilot);
    CHECK(a.annualValue == 12'000'00);
    CHECK(a.custom == q(R"x({"Gain (EUR)":"500","Phase":"Production","Planned":"2025-06-30"})x"));
    const UseCase& b = plan.useCases[1].useCase;
    CHECK(b.started.toText() == q("2025-06"));
    CHECK(b.annualValue == 700'00);
    CHECK(b.custom == q(R"({"Phase":"Quantum"})"));
    CHECK(plan.useCases[2].useCase.custom == q(R"({"Planned":"soon"})"));
    REQUIRE(plan.report.warnings.size() == 1);
    CHECK(plan.report.warnings[0].column == q("Planned"));
}

TEST_CASE("a given and a family name in two columns are one person, whichever comes first", "[exchange][doubts]") {
    ImportOptions options;
    options.mapping = {{q("mapping"), QJsonObject{{q("accountable"), QJsonArray{q("Owner last name"), q("Owner first name")}}}}};
    const ImportPlan plan = doubtful("Name,Owner last name,Owner first name\nA,Lovelace,Ada\nB,Babbage,\n", options);
    REQUIRE(plan.useCases.size() == 2);
    CHECK(plan.useCases[0].accountable == q("Ada Lovelace"));
    CHECK(plan.useCases[0].useCase.custom.isEmpty());
    CHECK(plan.useCases[1].accountable == q("Babbage"));
    CHECK_FALSE((plan.columns.columns[1].isSpare || plan.columns.columns[2].isSpare));
}
