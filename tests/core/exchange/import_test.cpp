#include "core/exchange/import/import_plan.h"

#include "core/domain/values/text_limits.h"
#include "core/exchange/export_table.h"
#include "core/exchange/import/value_mapping.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/reading/date_reader.h"
#include "core/exchange/reading/file_bytes.h"
#include "core/exchange/reading/text_decoder.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QMap>

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

ImportPlan plan(const QByteArray& bytes, const Portfolio& existing = {}, const ImportOptions& options = {}) { return planImport(bytes, q("list.csv"), options, existing); }

}  // namespace

TEST_CASE("the real inventories import with their row counts and no mapping", "[exchange]") {
    const struct { const char* file; int added; int skipped; } files[] = {{"us-federal-2024.csv", 2133, 0}, {"us-federal-2023.csv", 710, 0}, {"doi-2025.csv", 246, 1},
                                                                          {"treasury-2025.csv", 129, 0},    {"usda-2024.csv", 89, 0},        {"opm-2025.csv", 5, 0},
                                                                          {"hud-2025.xlsx", 11, 0},         {"nsf-2025.xlsx", 17, 0}};
    for (const auto& f : files) {
        const QString path = test::realFile(q("inventory/") + q(f.file));
        if (path.isEmpty()) return;
        const ImportPlan p = plan(readFile(path));
        INFO(f.file);
        CHECK(p.report.added == f.added);
        CHECK(p.report.skipped == f.skipped);
        CHECK(p.report.mapping.contains(q("name")));
        // The list of the NSF says nothing of it.
        CHECK(p.report.mapping.contains(q("lifecycle")) == !path.contains(q("nsf")));
    }
}

TEST_CASE("bytes without a mark are UTF-8 where they can be, else Windows-1252", "[exchange]") {
    CHECK(decodeText("Caf\xC3\xA9", {}, q("x")).text == q("Café"));
    const DecodedText windows = decodeText("Caf\xE9 \x96 x", {}, q("x"));
    CHECK(windows.encoding == q("Windows-1252"));
    CHECK(windows.text == q("Café – x"));
    CHECK(decodeText("\xEF\xBB\xBFid", {}, q("x")).text == q("id"));
    CHECK(decodeText(QByteArray("\xFF\xFEi\0d\0", 6), {}, q("x")).text == q("id"));
    CHECK(decodeText("a\xCA", q("Mac Roman"), q("x")).text == QStringLiteral("a") + QChar(0xA0));
    CHECK(decodeText("x \xEF\xBF\xBD", {}, q("x")).replaced == 1);
}

TEST_CASE("what is no list is named for what it is", "[exchange]") {
    CHECK_THROWS_WITH(plan("PK\x03\x04 workbook"), Catch::Contains("workbook"));
    CHECK_THROWS_WITH(plan("%PDF-1.4"), Catch::Contains("PDF"));
    CHECK_THROWS_WITH(plan(""), Catch::Contains("empty"));
    CHECK_THROWS_WITH(plan(QByteArray("na\0me", 5)), Catch::Contains("zero byte"));
    CHECK_THROWS_WITH(plan("\n\n\n"), Catch::Contains("empty lines"));
    CHECK_THROWS_WITH(plan("colour,weight\nred,3\nblue,4\n"), Catch::Contains("no column that names"));
    CHECK_THROWS_WITH(plan("Name,Unit\n\n"), Catch::Contains("no rows"));
    CHECK_THROWS_WITH(plan("Name,Unit\nRouting,DOT\nTriage,\"VA\nNotes,DOT\n"), Catch::Contains("cut off") && Catch::Contains("line 3"));
}

TEST_CASE("records are not lines: quotes hold separators, quotes and line ends", "[exchange]") {
    const CsvTable t = readCsv(q("a,\"b\r\nc\",\"d\"\"e\"\r\n1,\"x,y\",\n"), QLatin1Char(','));
    REQUIRE(t.records.size() == 2);
    CHECK(t.records[0].cells == QStringList{q("a"), q("b\nc"), q("d\"e")});
    CHECK(t.records[1].cells == QStringList{q("1"), q("x,y"), QString()});
    CHECK(t.records[1].line == 3);
    CHECK(detectDelimiter(q("a;b,c;d\n1;2,5;3\n")) == QLatin1Char(';'));
}

TEST_CASE("the header row is found below titles, and records keep their remarks", "[exchange]") {
    const QByteArray list = "Inventory 2026,,,\n\nUse Case Name,Agency,Stage of Development,Date Initiated\n"
                            "Routing,DOT,Deployed,7/30/2023\n,DOT,Pilot,\nTriage,VA,Quantum,28.5.2024\nNotes,VA,N/A,soon\n";
    const ImportPlan p = plan(list);
    CHECK(p.report.headerRow == 3);
    REQUIRE(p.useCases.size() == 3);
    CHECK(p.report.skipped == 1);
    CHECK(p.useCases[0].useCase.lifecycle == Lifecycle::Production);
    CHECK(p.useCases[0].useCase.started.date == QDate(2023, 7, 30));
    CHECK(p.report.unmappedValues[q("lifecycle")][q("Quantum")] == 1);
    CHECK(p.useCases[1].useCase.custom.contains(q("Quantum")));
    CHECK(p.useCases[2].useCase.started.isNull());
    CHECK(p.useCases[2].useCase.custom.contains(q("soon")));
}

TEST_CASE("dates keep what is known and nothing is invented", "[exchange]") {
    const auto read = [](const char* text) { return readDate(q(text), DateOrder::MonthFirst).toText(); };
    CHECK(read("7/1/2023") == q("2023-07-01"));
    CHECK(read("2025-09-08 00:00:00") == q("2025-09-08"));
    CHECK(read("07/25/2024 12:00:00 AM") == q("2024-07-25"));
    CHECK(read("01/2024") == q("2024-01"));
    CHECK(read("2020") == q("2020"));
    CHECK(read("May-24") == q("2024-05"));
    CHECK(read("22-Jul") == q("2022-07"));
    CHECK(read("Q2 2024") == q("2024-Q2"));
    CHECK(read("Q4FY25") == q("2025-Q3"));
    CHECK(read("2022-08 (estimated)") == q("2022-08"));
    CHECK(read("28/05/2005") == q("2005-05-28"));
    CHECK(read("15/Feb/26 4:50 PM") == q("2026-02-15"));
    CHECK(read("10/nov/25 4:51 PM") == q("2025-11-10"));
    for (const char* text : {"10/12023", "Pre-2021", "2015-2022", "Ongoing", "31/31/2020", "Mar-٢٤", "٢٠٢٤ Mar", "١١ Mar 2027"}) CHECK(read(text).isEmpty());
    for (const char* text : {"Maybe 2027", "Decision 2026", "Decommissioned 2024", "Separate 24", "Marketing 2027", "3 Octopus 2024", "Ma 2027"}) CHECK(read(text).isEmpty());
    for (const char* text : {"Sept 2026", "SEPTEMBER 2026", "sep-26", "septiembre 2026", "Setiembre 2026"}) CHECK(read(text) == q("2026-09"));
    for (const char* text : {"März 2026", "Mrz. 2026", "mrt 2026", "mars 2026", "Marzo 2026", "mär-26"}) CHECK(read(text) == q("2026-03"));
    CHECK(dateOrderOf({q("13/1/2020"), q("2/3/2020")}, DateOrder::MonthFirst) == DateOrder::DayFirst);
}

TEST_CASE("words of the world become lifecycles, people or nothing", "[exchange]") {
    CHECK(lifecycleFromWord(q("a) Operation and Maintenance")) == Lifecycle::Production);
    CHECK(lifecycleFromWord(q("Pilot – The use case has been deployed in a limited test")) == Lifecycle::Pilot);
    CHECK(lifecycleFromWord(q("Stage 4 - Operation and Maintenance (integrated)")) == Lifecycle::Production);
    CHECK(lifecycleFromWord(q("N/A - Consolidated into another use case.")) == Lifecycle::NotStated);
    CHECK_FALSE(lifecycleFromWord(q("Refinements")).has_value());
    CHECK(personFromCell(q("jane.doe@agency.gov"))->name == q("Jane Doe"));
    CHECK_FALSE(personFromCell(q("ai@agency.gov")).has_value());
    CHECK_FALSE(personFromCell(q("https://agency.gov")).has_value());
    CHECK(lifecycleFromWord(q("Proof of Concept completed and published")) == Lifecycle::Pilot);
    CHECK(lifecycleFromWord(q("Proof-of-Concept completed")) == Lifecycle::Pilot);
}

TEST_CASE("duplicates count only against what was there before", "[exchange]") {
    Portfolio p;
    UseCase u;
    u.id = UseCaseId(9);
    u.name = q("Routing");
    p.put(u);
    const QByteArray list = "Name,Category\nRouting,A\nRouting,B\nNew,C\nNew,C\n";
    CHECK(plan(list, p).report.added == 2);
    CHECK(plan(list, p).report.skipped == 2);
    ImportOptions options;
    options.duplicates = DuplicateRule::Update;
    const ImportPlan updating = plan(list, p, options);
    CHECK(updating.report.updated == 2);
    CHECK(updating.useCases[0].useCase.id == u.id);
    options.duplicates = DuplicateRule::Add;
    CHECK(plan(list, p, options).report.added == 4);
}

TEST_CASE("our own export comes back without loss and without mapping", "[exchange]") {
    Portfolio p = samplePortfolio();
    UseCase tricky = p.useCases().rows().constFirst();
    tricky.name = q("=1+1, \"quoted\"");
    tricky.summary = q("- first\n- second");
    tricky.started = PartialDate::fromText(u"2024-Q2");
    p.put(tricky);
    const QByteArray csv = toCsv(exportTable(p, q("use-cases"), QDate(2026, 11, 16)));
    CHECK(csv.contains("\"'=1+1"));
    const ImportPlan back = plan(csv);
    REQUIRE(back.useCases.size() == p.useCases().size());
    for (qsizetype i = 0; i < back.useCases.size(); ++i) {
        const UseCase& was = p.useCases().rows()[i];
        UseCase is = back.useCases[i].useCase;
        is.id = was.id;
        is.position = was.position;
        is.unit = was.unit;
        is.accountable = was.accountable;
        is.lead = was.lead;
        INFO(was.name.toStdString());
        CHECK(is.name == was.name);
        CHECK(is.summary == was.summary);
        CHECK(is.annualValue == was.annualValue);
        CHECK(is.started == was.started);
        CHECK(is.stageSince == was.stageSince);
        CHECK(is.placedImpact == was.placedImpact);
        CHECK(is.lifecycle == was.lifecycle);
        CHECK(back.useCases[i].accountable == (was.accountable.isNull() ? QString() : p.find(was.accountable)->name));
    }
}

TEST_CASE("a cancelled import says so", "[exchange]") {
    QByteArray list = "Name,Category\n";
    for (int i = 0; i < 1000; ++i) list += "Use case " + QByteArray::number(i) + ",A\n";
    CHECK_THROWS_AS(planImport(list, q("x"), {}, {}, [](double) { return false; }), Cancelled);
}

TEST_CASE("N/A with a tail is empty, and the tail becomes a note", "[exchange]") {
    const ImportPlan p = plan("Name,Agency,Stage of Development,Date Implemented,Topic Area\n"
                              "A,N/A,N/A - Consolidated into another use case.,N/A This was retired.,None\n"
                              "B,VA,Pilot,TBD,Unknown (to be asked)\n"
                              "C,VA,Pilot,,None of the usual ones\n");
    REQUIRE(p.useCases.size() == 3);
    const UseCase& a = p.useCases[0].useCase;
    CHECK(p.useCases[0].unit.isEmpty());
    CHECK(a.lifecycle == Lifecycle::NotStated);
    CHECK(a.liveSince.isNull());
    CHECK(a.category.isEmpty());
    CHECK(a.notes.contains(q("Stage of Development: Consolidated into another use case.")));
    CHECK(a.notes.contains(q("Date Implemented: This was retired.")));
    CHECK(p.useCases[1].useCase.category.isEmpty());
    CHECK(p.useCases[1].useCase.notes == q("Topic Area: to be asked"));
    CHECK(p.useCases[2].useCase.category == q("None of the usual ones"));
    CHECK(p.report.warnings.isEmpty());
}

TEST_CASE("contacts become leads, team mailboxes stay text", "[exchange]") {
    const ImportPlan p = plan("Use Case Name,Contact Name,Contact Email\nA,Jane Doe,Jane.Doe@dot.gov\nB,,john_smith@va.gov\nC,,ai@va.gov\nD,See https://va.gov,\n");
    REQUIRE(p.useCases.size() == 4);
    CHECK(p.useCases[0].lead == q("Jane Doe"));
    CHECK(p.useCases[0].leadEmail == q("jane.doe@dot.gov"));
    CHECK(p.useCases[1].lead == q("John Smith"));
    CHECK(p.useCases[2].lead.isEmpty());
    CHECK(p.useCases[2].useCase.custom.contains(q("ai@va.gov")));
    CHECK(p.useCases[3].lead.isEmpty());
    CHECK(p.useCases[3].useCase.custom.contains(q("https://va.gov")));
    // Said once for the column, not left to be found out.
    REQUIRE(p.report.warnings.size() == 1);
    CHECK(p.report.warnings[0].column == q("Contact Name"));
    CHECK(p.report.warnings[0].message.contains(q("2 cell(s) of “Contact Name”")));
    CHECK(p.report.warnings[0].message.contains(q("first “ai@va.gov” in row 4")));
    CHECK_FALSE(p.report.warnings[0].proposal.isEmpty());
    CHECK(personFromCell(q("Jane Doe <jane@dot.gov>"))->name == q("Jane Doe"));
    CHECK_FALSE(personFromCell(q("a.b@dot.gov; c.d@dot.gov")).has_value());
}

TEST_CASE("a real column of mailboxes is recognised and said to name nobody", "[exchange]") {
    for (const char* name : {"inventory/doi-2025.csv", "inventory/treasury-2025.csv"}) {
        const QString real = test::realFile(q(name));
        if (real.isEmpty()) return;
        const ImportPlan p = plan(readFile(real));
        CHECK(std::none_of(p.useCases.begin(), p.useCases.end(), [](const PlannedUseCase& u) { return !u.lead.isEmpty(); }));
        CHECK(std::count_if(p.report.warnings.begin(), p.report.warnings.end(), [](const ImportWarning& w) { return w.row == 0 && w.column == q("Email Address"); }) == 1);
    }
}

TEST_CASE("columns without a field of their own are kept under their headings", "[exchange]") {
    const ImportPlan p = plan("Use Case Name,Agency,Bureau,If Other please explain.,If Other please explain.,\nA,DHS,CBP,one,two,three\nB,DHS,N/A,,,\n");
    REQUIRE(p.useCases.size() == 2);
    const QString custom = p.useCases[0].useCase.custom;
    CHECK(p.useCases[0].unit == q("DHS"));
    CHECK(custom.contains(q("\"Bureau\":\"CBP\"")));
    CHECK(custom.contains(q("\"If Other please explain.\":\"one\"")));
    CHECK(custom.contains(q("\"If Other please explain. (2)\":\"two\"")));
    CHECK(custom.contains(q("\"Column 6\":\"three\"")));
    CHECK(p.useCases[1].useCase.custom.isEmpty());
}

TEST_CASE("short rows are padded, long ones kept and reported once, blank ones counted", "[exchange]") {
    const ImportPlan p = plan("Use Case Name,Agency,Topic Area\nA\n\n,,\nB,VA,Health,more,and more\n");
    CHECK(p.report.read == 2);
    CHECK(p.report.added == 2);
    CHECK(p.report.blankRows == 2);
    REQUIRE(p.report.warnings.size() == 1);
    CHECK(p.report.warnings[0].row == 5);
    CHECK(p.useCases[1].useCase.custom.contains(q("and more")));
}

TEST_CASE("each date column decides its own order", "[exchange]") {
    const ImportPlan p = plan("Use Case Name,Date Initiated,Date Implemented\nA,13/02/2023,02/13/2024\nB,03/04/2023,03/04/2024\n");
    REQUIRE(p.useCases.size() == 2);
    CHECK(p.useCases[1].useCase.started.toText() == q("2023-04-03"));
    CHECK(p.useCases[1].useCase.liveSince.toText() == q("2024-03-04"));
}

TEST_CASE("several values in a cell or in columns of one name become one list", "[exchange]") {
    const ImportPlan p = plan("Summary,Labels,Labels,Labels,Topic Area,Status\nA,data,mlops,data,\"Health; Law;\n\",Done\n");
    REQUIRE(p.useCases.size() == 1);
    CHECK(p.useCases[0].useCase.tags == q("data, mlops"));
    CHECK(p.useCases[0].useCase.category == q("Health, Law"));
    CHECK(p.report.mapping[q("tags")].size() == 3);
}

TEST_CASE("a stage in somebody's list is where the use case is used, and amounts are read", "[exchange]") {
    const ImportPlan p = plan("Use Case;Stage;Annual value\nA;In production;1.200.000,50 €\nB;Pilot;$1,200,000\nC;Idea;a lot\n");
    REQUIRE(p.useCases.size() == 3);
    CHECK(p.useCases[0].useCase.lifecycle == Lifecycle::Production);
    CHECK(p.useCases[0].useCase.stage == 0);
    CHECK(p.useCases[0].useCase.annualValue == 120000050);
    CHECK(p.useCases[1].useCase.annualValue == 120000000);
    CHECK_FALSE(p.useCases[2].useCase.annualValue.has_value());
    CHECK(p.useCases[2].useCase.custom.contains(q("a lot")));
    CHECK(p.report.warnings.size() == 1);
}

TEST_CASE("a German list is understood by its headings and words", "[exchange][german]") {
    const ImportPlan p = plan("Nr.;Anwendungsfall;Beschreibung;Geschäftsbereich;Status;Verantwortlich;Leitung;Beginn;In Betrieb seit;Bemerkungen\n"
                              "A-1;Belege lesen;Liest Belege;Rechnungswesen;In Betrieb;Ines Kühn;Max Groß;01.06.2025;03/2026;gut\n"
                              "A-2;Chatbot;Antwortet;Vertrieb;Pilot;;;;;\n"
                              "A-3;Prognose;Rechnet;Vertrieb;Idee (2026);k. A.;;;;\n"
                              "A-4;Übersetzen;Übersetzt;Vertrieb;außer Betrieb;;;;;\n"
                              "A-5;Suche;Sucht;Vertrieb;keine Angabe;;;;;\n");
    REQUIRE(p.useCases.size() == 5);
    const UseCase& first = p.useCases[0].useCase;
    CHECK(first.externalId == q("A-1"));
    CHECK(first.name == q("Belege lesen"));
    CHECK(first.summary == q("Liest Belege"));
    CHECK(p.useCases[0].unit == q("Rechnungswesen"));
    CHECK(p.useCases[0].accountable == q("Ines Kühn"));
    CHECK(p.useCases[0].lead == q("Max Groß"));
    CHECK(first.started.toText() == q("2025-06-01"));
    CHECK(first.liveSince.toText() == q("2026-03"));
    CHECK(first.notes == q("gut"));
    const Lifecycle lifecycles[] = {Lifecycle::Production, Lifecycle::Pilot, Lifecycle::Idea, Lifecycle::Retired, Lifecycle::NotStated};
    for (int i = 0; i < 5; ++i) CHECK(p.useCases[i].useCase.lifecycle == lifecycles[i]);
    CHECK(p.useCases[2].accountable.isEmpty());
    CHECK(p.report.unmappedValues.isEmpty());
    CHECK(p.report.warnings.isEmpty());
}

TEST_CASE("whatever a German list calls its use cases is their name", "[exchange][german]") {
    for (const char* heading : {"Anwendungsfall", "Titel", "Bezeichnung", "Anwendung", "Projekt", "Projektname"}) {
        INFO(heading);
        const ImportPlan p = plan(QByteArray(heading) + ";Bereich;Phase\nSuche;Vertrieb;Produktion\nChatbot;Einkauf;eingestellt\n");
        REQUIRE(p.useCases.size() == 2);
        CHECK(p.useCases[0].useCase.name == q("Suche"));
        CHECK(p.useCases[0].unit == q("Vertrieb"));
        CHECK(p.useCases[0].useCase.lifecycle == Lifecycle::Production);
        CHECK(p.useCases[1].useCase.lifecycle == Lifecycle::Retired);
    }
    // Where something else names them, the project is what they belong to, as in the lists of issue trackers.
    const ImportPlan p = plan("Titel;Projekt\nSuche;Vertrieb\n");
    CHECK(p.useCases[0].unit == q("Vertrieb"));
}

TEST_CASE("records in columns are named for what they are", "[exchange]") {
    CHECK_THROWS_WITH(plan("Use Case Name,Routing,Triage\nAgency,DOT,VA\nStage of Development,Pilot,Deployed\n"), Catch::Contains("records_in_columns"));
    CHECK_THROWS_WITH(plan(",One,Two\ntitle,Routing,Triage\ndescription,R,T\n"), Catch::Contains("records_in_columns"));
    const QString real = test::realFile(q("maturity/nist-ai-rmf-playbook-transposed.csv"));
    if (!real.isEmpty()) CHECK_THROWS_WITH(plan(readFile(real)), Catch::Contains("records_in_columns"));
    // A list of one column is a list.
    CHECK(plan("Name\nTitle\nDescription\nStatus\n").report.added == 3);
}

TEST_CASE("ids tell use cases of one name apart; ids that repeat don't count", "[exchange]") {
    Portfolio p;
    for (int i = 1; i <= 2; ++i) {
        UseCase u;
        u.id = UseCaseId(i);
        u.name = q("Chatbot");
        u.externalId = q("A-%1").arg(i);
        p.put(u);
    }
    const ImportPlan byId = plan("ID,Name\nA-1,Chatbot\nA-3,Chatbot\nA-2,Renamed\n", p);
    CHECK(byId.report.skipped == 2);
    CHECK(byId.report.added == 1);
    CHECK(plan("ID,Name\nA-1,Other\nA-1,Another\n", p).report.added == 2);
}

TEST_CASE("task lists of other programs import by their headings", "[exchange]") {
    const struct { const char* file; int added; const char* external; } files[] = {{"gitlab-issues-export.csv", 4, "Issue ID"}, {"gitlab-semicolon.csv", 3, nullptr}, {"jira-lite-trustyai.csv", 64, "Issue"}, {"ticktick-export.csv", 11, nullptr}};
    for (const auto& f : files) {
        const QString path = test::realFile(q("tasks/") + q(f.file));
        if (path.isEmpty()) return;
        INFO(f.file);
        const ImportPlan p = plan(readFile(path));
        CHECK(p.report.added == f.added);
        if (f.external) CHECK(p.report.mapping[q("external_id")] == QStringList{q(f.external)});
    }
}

TEST_CASE("the federal lists keep bureaus, leads and dates with what is known of them", "[exchange]") {
    const QString federal = test::realFile(q("inventory/us-federal-2024.csv"));
    if (federal.isEmpty()) return;
    const ImportPlan p = plan(readFile(federal));
    QMap<DatePrecision, int> precisions;
    int bureaus = 0;
    for (const PlannedUseCase& u : p.useCases) {
        if (!u.useCase.started.isNull()) ++precisions[u.useCase.started.precision];
        bureaus += u.useCase.custom.contains(q("\"Bureau\":"));
    }
    CHECK(p.report.encoding == q("Windows-1252"));
    CHECK(precisions[DatePrecision::Day] >= 1236);
    CHECK(precisions[DatePrecision::Month] >= 28);
    CHECK(precisions[DatePrecision::Quarter] == 2);
    CHECK(bureaus > 1000);
    CHECK(p.report.unmappedValues[q("lifecycle")].size() == 1);

    const ImportPlan interior = plan(readFile(test::realFile(q("inventory/doi-2025.csv"))));
    CHECK(interior.report.headerRow == 2);
    CHECK(interior.report.newPeople.isEmpty());
    CHECK(interior.useCases[0].lead.isEmpty());  // a team's mailbox
    CHECK(interior.useCases[0].useCase.custom.contains(q("\"Email Address\":\"caio@doi.gov\"")));
    const ImportPlan agriculture = plan(readFile(test::realFile(q("inventory/usda-2024.csv"))));
    CHECK(agriculture.useCases[0].useCase.externalId == q("USDA-001"));
    CHECK(agriculture.useCases[0].useCase.name == q("Repair Spend"));
}

TEST_CASE("compound files are named for what is in them, and wide lists by their file", "[exchange]") {
    const auto compound = [](const char16_t* stream) {
        const QString name = QString::fromUtf16(stream);
        return QByteArray("\xD0\xCF\x11\xE0....") + QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    };
    CHECK_THROWS_WITH(plan(compound(u"EncryptedPackage")), Catch::Contains("password-protected"));
    CHECK_THROWS_WITH(plan(compound(u"Workbook")), Catch::Contains("old Excel workbook (.xls)"));
    CHECK_THROWS_WITH(plan("Name" + QByteArray(17000, ',') + "\nRouting\n"), Catch::Contains("list.csv has more than 16,384 columns in line 1"));
}

TEST_CASE("a cell longer than its field is cut, said with row and column, and kept whole", "[exchange]") {
    const QByteArray longTags(kMostText + 5, 't');
    const ImportPlan p = plan("Name,Tags\nRouting," + longTags + "\n");
    REQUIRE(p.useCases.size() == 1);
    CHECK(p.useCases[0].useCase.tags.size() == kMostText);
    CHECK(p.useCases[0].useCase.custom.contains(QString::fromLatin1(longTags)));
    REQUIRE_FALSE(p.report.warnings.isEmpty());
    CHECK(p.report.warnings[0].row == 2);
    CHECK(p.report.warnings[0].column == q("Tags"));
}

TEST_CASE("a column headed stage is our stage where most of its cells are, by number, name or both, in English and German", "[exchange]") {
    const auto stages = [](const ImportPlan& p) {
        QList<int> list;
        for (const PlannedUseCase& planned : p.useCases) list.append(planned.useCase.stage);
        return list;
    };
    const ImportPlan numbers = plan("Name,Unit,Stage\nA,Ops,2\nB,Ops,3\nC,Ops,1\n");
    CHECK(numbers.report.mapping.value(q("stage")) == QStringList{q("Stage")});
    CHECK_FALSE(numbers.report.mapping.contains(q("lifecycle")));
    CHECK(numbers.report.unmappedValues.isEmpty());
    CHECK(stages(numbers) == QList<int>{2, 3, 1});
    CHECK(stages(plan("Name,Stage\nA,1 Experimentation\nB,Enterprise Transformation\nC,Stage 2 - Operationalization\n")) == QList<int>{1, 4, 2});
    CHECK(stages(plan("Name;Stufe\nA;1 Experimentieren\nB;Unternehmenswandel\nC;0 Nicht begonnen\n")) == QList<int>{1, 4, 0});
    // The lifecycle may then stand under another heading.
    const ImportPlan both = plan("Name,Stage,Status\nA,2,Pilot\n");
    CHECK(both.useCases[0].useCase.stage == 2);
    CHECK(both.useCases[0].useCase.lifecycle == Lifecycle::Pilot);
    // What is no stage among stages is said and kept.
    const ImportPlan odd = plan("Name,Stage\nA,2\nB,3\nC,7\n");
    CHECK(stages(odd) == QList<int>{2, 3, 0});
    REQUIRE(odd.report.warnings.size() == 1);
    CHECK(odd.report.warnings[0].row == 4);
    CHECK(odd.report.warnings[0].message.contains(q("“7” is no stage")));
    CHECK(odd.useCases[2].useCase.custom.contains(q("7")));
}

TEST_CASE("a column headed stage is the lifecycle where it holds words for that", "[exchange]") {
    const ImportPlan words = plan("Name,Stage\nA,Pilot\nB,2\nC,Stage 4 - Operation and Maintenance\n");
    CHECK(words.report.mapping.value(q("lifecycle")) == QStringList{q("Stage")});
    CHECK_FALSE(words.report.mapping.contains(q("stage")));
    CHECK(words.useCases[0].useCase.lifecycle == Lifecycle::Pilot);
    CHECK(words.useCases[2].useCase.lifecycle == Lifecycle::Production);
    CHECK_FALSE(stageFromCell(q("Stage 4 - Operation and Maintenance")));
    CHECK_FALSE(stageFromCell(q("2 Experimentation")));
    CHECK_FALSE(stageFromCell(q("12")));
}

TEST_CASE("a list headed with our own labels needs no mapping", "[exchange]") {
    const ImportPlan own = plan("Name,Target stage,Target date\nA,3 Standardization,2027-04-30\n");
    CHECK(own.useCases[0].useCase.targetStage == 3);
    CHECK(own.useCases[0].useCase.targetDate == QDate(2027, 4, 30));
    CHECK(own.useCases[0].useCase.custom.isEmpty());
}
