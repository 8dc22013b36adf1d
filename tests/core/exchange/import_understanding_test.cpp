// What the import assistant shows of a plan: columns with their reasons, values with counts and proposals, newcomers.
#include "core/domain/values/text_limits.h"
#include "core/exchange/import/value_mapping.h"
#include "core/exchange/reading/file_bytes.h"
#include "core/exchange/reading/table_source.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace stagepath;
using test::q;

namespace {

ImportPlan plan(const QByteArray& bytes, const ImportOptions& options = {}, const Portfolio& existing = {}) { return planImport(bytes, q("list.csv"), options, existing); }

ImportOptions withMapping(const char* key, const QJsonValue& value) {
    ImportOptions options;
    options.mapping[q(key)] = value;
    return options;
}

const ImportValue& valueOf(const ImportPlan& p, const char* raw) {
    for (const ImportValue& v : p.values) {
        if (v.raw == q(raw)) return v;
    }
    FAIL("no value " << raw);
    return p.values.constFirst();
}

Portfolio withUnits(std::initializer_list<const char*> names) {
    Portfolio p;
    int id = 0;
    for (const char* name : names) p.put(BusinessUnit{BusinessUnitId(++id), id, q(name), q("c1")});
    return p;
}

const QByteArray kList = "Use Case;Division;Status;Sponsor;Start;Vendor?\n"
                         "Fraud detection;Risk;Pilot;I. Solberg;01.06.2026;\n"
                         "Chatbot;Retail Banking;PoC;M. Adeyemi;03.03.2025;Internal\n"
                         "Memo;Corporate Bkg;Quantum;C. Fontaine;31.02.2026;Internal\n"
                         "Lending;Corporate Banking;PoC;I. Solberg;02.03.2026;\n"
                         "Treasury;Corporate Banking;Scaled;I. Solberg;02.03.2026;\n";

}  // namespace

TEST_CASE("each column says what it feeds and why", "[exchange][import]") {
    const ImportColumns columns = plan(kList).columns;
    REQUIRE(columns.columns.size() == 6);
    CHECK(columns.columns[0].field == ImportField::Name);
    CHECK(columns.columns[0].reason == ColumnReason::SameName);
    CHECK(columns.columns[1].field == ImportField::Unit);
    CHECK(columns.columns[4].field == ImportField::Started);
    CHECK_FALSE(columns.columns[5].field.has_value());
    const ImportColumns similar = plan("Use Case Name,Current Stage of the Development\nA,Pilot\n").columns;
    CHECK(similar.columns[1].field == ImportField::Lifecycle);
    CHECK(similar.columns[1].reason == ColumnReason::SimilarName);
    const ImportPlan moved = plan(kList, withMapping("mapping", QJsonObject{{q("category"), QJsonArray{q("Vendor?")}}, {q("unit"), QJsonArray()}}));
    CHECK(moved.columns.columns[5].reason == ColumnReason::ByHand);
    CHECK(moved.useCases[1].useCase.category == q("Internal"));
    CHECK(moved.useCases[1].unit.isEmpty());
    CHECK(moved.useCases[1].useCase.custom.contains(q("Retail Banking")));
}

TEST_CASE("columns found by name stay so when another one is set by hand, and what was but likely is then certain", "[exchange][import]") {
    const QJsonObject all{{q("name"), QJsonArray{q("Use Case Name")}}, {q("lifecycle"), QJsonArray{q("Current Stage of the Development")}}, {q("unit"), QJsonArray{q("Agency")}}, {q("category"), QJsonArray{q("Vendor?")}}};
    const ImportColumns columns = plan("Use Case Name,Current Stage of the Development,Agency,Vendor?\nA,Pilot,DOT,Acme\n", withMapping("mapping", all)).columns;
    const ColumnReason expected[] = {ColumnReason::SameName, ColumnReason::ByHand, ColumnReason::SameName, ColumnReason::ByHand};
    for (int c = 0; c < 4; ++c) {
        INFO(c);
        CHECK(columns.columns[c].reason == expected[c]);
    }
    // A field given another's column takes it by hand, whichever of them comes first.
    const ImportColumns swapped = plan("Name,Category,Tags\nA,B,C\n", withMapping("mapping", QJsonObject{{q("category"), QJsonArray{q("Tags")}}, {q("tags"), QJsonArray{q("Category")}}})).columns;
    CHECK(swapped.columns[0].reason == ColumnReason::SameName);
    CHECK(swapped.columns[1].reason == ColumnReason::ByHand);
    CHECK(swapped.columns[2].reason == ColumnReason::ByHand);
}

TEST_CASE("a column can be left out, and a list can have no names at all", "[exchange][import]") {
    const ImportPlan without = plan(kList, withMapping("ignore", QJsonArray{q("Vendor?"), q("Sponsor")}));
    CHECK(without.useCases[1].useCase.custom.isEmpty());
    CHECK(without.useCases[1].accountable.isEmpty());
    CHECK(without.columns.columns[5].isIgnored);
    ImportOptions nameless = withMapping("mapping", QJsonObject{{q("name"), QJsonArray{q("Column 1")}}});
    nameless.headerRow = kNoHeaderRow;
    const ImportPlan p = plan("Routing,DOT\nTriage,VA\n", nameless);
    REQUIRE(p.useCases.size() == 2);
    CHECK(p.useCases[0].useCase.name == q("Routing"));
    CHECK(p.report.headerRow == 0);
}

TEST_CASE("columns of one heading are told apart, whatever the list calls the others", "[exchange][import]") {
    const ImportPlan p = plan("Name,X,X,X (2),,Column 5\nRouting,a,b,c,d,e\n");
    CHECK(p.columns.headers() == QStringList{q("Name"), q("X"), q("X (3)"), q("X (2)"), q("Column 5"), q("Column 5 (2)")});
    const QJsonObject custom = QJsonDocument::fromJson(p.useCases[0].useCase.custom.toUtf8()).object();
    CHECK(custom == QJsonObject{{q("X"), q("a")}, {q("X (2)"), q("c")}, {q("X (3)"), q("b")}, {q("Column 5"), q("d")}, {q("Column 5 (2)"), q("e")}});
}

TEST_CASE("where headings say nothing, columns are guessed by what they hold, if somebody looks at it", "[exchange][import]") {
    const QByteArray list = "Nr;Wer;Was;Wo;Mehr;Wann\n"
                            "UC-1;a.b@x.org;Routing of mail;Pilot;Mails are read and sent on to those who can answer them, with a draft of an answer ready;1.2.2025\n"
                            "UC-2;c.d@x.org;Triage;Idea;Requests are put into an order by their urgency, so that the most urgent ones come first;3.2.2025\n"
                            "UC-3;a.b@x.org;Voice bot;Pilot;Calls outside office hours are taken by a voice that can answer what is asked most often;May 2025\n";
    CHECK_THROWS(plan(list));
    ImportOptions watched;
    watched.isWatched = true;
    const ImportPlan p = plan(list, watched);
    const ImportField expected[] = {ImportField::ExternalId, ImportField::Lead, ImportField::Name, ImportField::Lifecycle, ImportField::Summary, ImportField::Started};
    for (int c = 0; c < 6; ++c) {
        INFO(c);
        CHECK(p.columns.columns[c].field == expected[c]);
        CHECK(p.columns.columns[c].reason == ColumnReason::SimilarName);
    }
    CHECK(p.useCases[2].useCase.started.toText() == q("2025-05"));
    CHECK_THROWS(plan("a,b,c\n1,2,3\n4,5,6\n7,8,9\n", watched));
}

TEST_CASE("values come with counts, first rows and reasons, unsure ones first", "[exchange][import]") {
    const ImportPlan p = plan(kList);
    CHECK(p.values.constFirst().isProblem());
    const ImportValue& poc = valueOf(p, "PoC");
    CHECK(poc.count == 2);
    CHECK(poc.rows.constFirst() == 3);
    CHECK(poc.column == q("Status"));
    CHECK(poc.ours == q("pilot"));
    CHECK(poc.reason == ValueReason::KnownWord);
    CHECK(valueOf(p, "Pilot").reason == ValueReason::OwnWord);
    CHECK(valueOf(p, "Quantum").reason == ValueReason::UnknownWord);
    const ImportValue& day = valueOf(p, "31.02.2026");
    CHECK(day.reason == ValueReason::NoSuchDay);
    CHECK(day.proposals == QStringList{q("2026-02")});
    CHECK(valueOf(p, "Corporate Bkg").proposals == QStringList{q("Corporate Banking")});
    CHECK(valueOf(p, "Risk").reason == ValueReason::NewName);
}

TEST_CASE("near names of units are joined only where somebody looks at the plan", "[exchange][import]") {
    CHECK(plan(kList).useCases[2].unit == q("Corporate Bkg"));
    ImportOptions watched;
    watched.isWatched = true;
    const ImportPlan p = plan(kList, watched);
    CHECK(p.useCases[2].unit == q("Corporate Banking"));
    CHECK(p.report.newUnits == QStringList{q("Risk"), q("Retail Banking"), q("Corporate Banking")});
    const ImportPlan beside = plan(kList, watched, withUnits({"Retail Bankng", "risk"}));
    CHECK(valueOf(beside, "Retail Banking").ours == q("Retail Bankng"));
    CHECK(valueOf(beside, "Risk").reason == ValueReason::KnownName);
    CHECK(isNearName(q("Risk & Compliance"), q("Risk and Complaince")));
    CHECK(isNearName(q("Human Res."), q("Human Resources")));
    for (const auto& pair : {std::pair{"Unit 1", "Unit 2"}, {"Department of State", "Department of Labor"}, {"Agency 12", "Agency 21"}, {"Sales", "Sales North"}}) {
        INFO(pair.first);
        CHECK_FALSE(isNearName(q(pair.first), q(pair.second)));
    }
}

TEST_CASE("among very many names no near ones are looked for, but what is there is found", "[exchange][import]") {
    Portfolio p;
    QByteArray list = "Name,Business unit\n";
    for (int i = 1; i <= 600; ++i) {
        // Letters, since names that differ in digits are never near.
        const QByteArray name = QByteArray("Banking ") + char('a' + i % 26) + char('a' + i / 26) + "nnnnn";
        p.put(BusinessUnit{BusinessUnitId(i), i, QString::fromLatin1(name), q("c1")});
        list += "A," + name + '\n';
    }
    ImportOptions watched;
    watched.isWatched = true;
    const ImportPlan many = plan(list + "B,Bankign abnnnnn\nC,BANKING ABNNNNN\n", watched, p);
    CHECK(many.useCases.constLast().unit == q("BANKING ABNNNNN"));
    CHECK(valueOf(many, "BANKING ABNNNNN").reason == ValueReason::KnownName);
    CHECK(valueOf(many, "Bankign abnnnnn").reason == ValueReason::NewName);
    // A short list is compared with all units of a large workspace.
    const ImportPlan few = plan("Name,Business unit\nA,Bankign abnnnnn\n", watched, p);
    CHECK(valueOf(few, "Bankign abnnnnn").reason == ValueReason::NearName);
}

TEST_CASE("a unit's name that is longer than a name may be is cut and kept whole as text", "[exchange][import]") {
    const QByteArray longName(20'000, 'u');
    const ImportPlan p = plan("Name,Business unit\nRouting," + longName + "\n");
    REQUIRE(p.useCases.size() == 1);
    CHECK(p.useCases[0].unit.size() == kMostName);
    CHECK(p.useCases[0].useCase.custom.contains(QString::fromLatin1(longName)));
    REQUIRE_FALSE(p.report.warnings.isEmpty());
    CHECK(p.report.warnings[0].row == 2);
    CHECK(p.report.warnings[0].column == q("Business unit"));
    // One that is there already is meant as it is.
    const Portfolio there = withUnits({longName.constData()});
    CHECK(plan("Name,Business unit\nRouting," + longName + "\n", {}, there).useCases[0].unit == QString::fromLatin1(longName));
}

TEST_CASE("what somebody says of a value counts for all its rows", "[exchange][import]") {
    const QJsonObject said{{q("lifecycle"), QJsonObject{{q("PoC"), q("idea")}, {q("Pilot"), QString()}}}, {q("unit"), QJsonObject{{q("Risk"), q("Retail Banking")}}}, {q("started"), QJsonObject{{q("31.02.2026"), q("2026-02")}}}};
    const ImportPlan p = plan(kList, withMapping("values", said));
    CHECK(p.useCases[1].useCase.lifecycle == Lifecycle::Idea);
    CHECK(p.useCases[3].useCase.lifecycle == Lifecycle::Idea);
    CHECK(p.useCases[0].useCase.lifecycle == Lifecycle::NotStated);
    CHECK(p.useCases[0].useCase.custom.contains(q("Pilot")));
    CHECK(p.useCases[0].unit == q("Retail Banking"));
    CHECK(p.useCases[2].useCase.started.toText() == q("2026-02"));
    CHECK(p.report.warnings.isEmpty());
    CHECK(valueOf(p, "PoC").reason == ValueReason::ByHand);
    CHECK_THROWS_WITH(plan(kList, withMapping("values", QJsonObject{{q("lifecycle"), QJsonObject{{q("PoC"), q("alive")}}}})), Catch::Contains("alive"));
}

TEST_CASE("the order of dates and the decimal sign can be said", "[exchange][import]") {
    const QByteArray list = "Name,Start,Annual value\nA,03/04/2025,1.234\n";
    CHECK(plan(list, withMapping("dates", q("day_first"))).useCases[0].useCase.started.toText() == q("2025-04-03"));
    CHECK(plan(list, withMapping("dates", q("month_first"))).useCases[0].useCase.started.toText() == q("2025-03-04"));
    CHECK(plan(list).useCases[0].useCase.annualValue == 123400);
    CHECK(plan("Name;Annual value\nA;1.234,5\n", withMapping("decimal", q(","))).useCases[0].useCase.annualValue == 123450);
    CHECK(plan("Name;Annual value\nA;1,234.5\n", withMapping("decimal", q("."))).useCases[0].useCase.annualValue == 123450);
}

TEST_CASE("amounts follow the thousands and millions of their heading", "[exchange][import]") {
    const ImportPlan p = plan("Use Case;Benefit (EUR m)\nA;18,0\nB;0,125\nC;1.234,5\nD;\n");
    CHECK(p.useCases[0].useCase.annualValue == 1'800'000'000);
    CHECK(p.useCases[1].useCase.annualValue == 12'500'000);
    CHECK(p.useCases[2].useCase.annualValue == 123'450'000'000);
    CHECK_FALSE(p.useCases[3].useCase.annualValue.has_value());
    CHECK(moneyScale(q("Value [k€]")) == 1000);
    CHECK(moneyScale(q("Value (USD)")) == 1);
    CHECK_FALSE(moneyScale(q("What are the benefits (main)?")).has_value());
}

TEST_CASE("records in columns are turned where somebody says so", "[exchange][import]") {
    const ImportPlan p = plan("Use Case Name,Routing,Triage\nAgency,DOT,VA\nStage of Development,Pilot,Deployed\n", withMapping("records_in_columns", true));
    REQUIRE(p.useCases.size() == 2);
    CHECK(p.useCases[1].useCase.name == q("Triage"));
    CHECK(p.useCases[1].useCase.lifecycle == Lifecycle::Production);
}

TEST_CASE("records in columns are told also where somebody looks, whatever their cells look like", "[exchange][import]") {
    ImportOptions watched;
    watched.isWatched = true;
    const QByteArray lying = ",One,Two,Three\ntitle,Routing,Voice bot,Triage\ndescription," + QByteArray(500, 'x') + ",R,T\nstatus,Pilot,Idea,Pilot\nagency,DOT,VA,DOT\ntags,a,b,c\n";
    CHECK_THROWS_WITH(plan(lying, watched), Catch::Contains("“Records are in columns”") && Catch::Contains("description") && !Catch::Contains("--mapping"));
    const QString real = test::realFile(q("maturity/nist-ai-rmf-playbook-transposed.csv"));
    if (!real.isEmpty()) CHECK_THROWS_WITH(plan(readFile(real), watched), Catch::Contains("“Records are in columns”"));
    watched.mapping = {{q("records_in_columns"), true}};
    CHECK(plan(lying, watched).useCases.size() == 3);
    // Who has looked and says that they are not is believed.
    watched.mapping = {{q("records_in_columns"), false}};
    CHECK(plan(lying, watched).useCases.size() == 4);
}

TEST_CASE("newcomers are named; whoever owns anything is an executive", "[exchange][import]") {
    const ImportPlan p = plan("Name,Unit,Owner,Lead\nA,U,Ann,Bob\nB,U,Bob,Cid\n");
    CHECK(p.report.newUnits == QStringList{q("U")});
    CHECK(p.report.newExecutives == QStringList{q("Ann"), q("Bob")});
    CHECK(p.report.newPeople == QStringList{q("Cid")});
}

TEST_CASE("remarks say what helps", "[exchange][import]") {
    const ImportPlan p = plan("Name,Start\nA,31.02.2026\n,1.1.2026\n");
    REQUIRE(p.report.warnings.size() == 2);
    CHECK(p.report.warnings[0].proposal.contains(QLocale().toString(QDate(2026, 2, 1), q("MMM yyyy"))));
    CHECK_FALSE(p.report.warnings[1].proposal.isEmpty());
    const ImportPlan unread = plan("Name,Annual value,Maturity stage,Target date\nA,abc,,\nB,-5,,\nC,12%,,\nD,,7,\nE,,,3027-01-01\n");
    const ImportPlan own = plan("name,stage_since,annual_value,live_since\nA,,-5,\nB,,abc,\n");
    CHECK(unread.report.warnings.size() == 5);
    CHECK(own.report.warnings.size() == 2);
    for (const ImportWarning& warning : unread.report.warnings + own.report.warnings) {
        INFO(warning.message.toStdString());
        CHECK(warning.proposal.contains(q("in the list")));
    }
}

TEST_CASE("a list is read once and planned as often as answers change", "[exchange][import]") {
    const ImportSource source = readSource(kList, q("list.csv"), {});
    CHECK(source.table.records.size() == 6);
    CHECK(source.sheets.isEmpty());
    CHECK(planImport(source, {}, Portfolio()).report.added == 5);
    CHECK(planImport(source, withMapping("ignore", QJsonArray{q("Status")}), Portfolio()).useCases[0].useCase.lifecycle == Lifecycle::NotStated);
    const QString book = test::realFile(q("inventory/hud-2025.xlsx"));
    if (!book.isEmpty()) CHECK_FALSE(readSource(readFile(book), q("hud"), {}).sheets.isEmpty());
}

TEST_CASE("the largest federal list is read whole", "[exchange][import]") {
    const QString federal = test::realFile(q("inventory/us-federal-2024.csv"));
    if (federal.isEmpty()) return;
    const QByteArray bytes = readFile(federal);
    ImportOptions watched;
    watched.isWatched = true;
    const ImportPlan p = plan(bytes, watched);
    CHECK(p.report.read == 2133);
    int total = 0;
    for (const ImportValue& v : p.values) total += v.field == ImportField::Lifecycle ? v.count : 0;
    CHECK(total > 2000);
}

TEST_CASE("one separator before three digits groups an amount, with a scale as without", "[import]") {
    CHECK(moneyFromCell(q("1,250"), {}, 1000) == 1'250'000'00);
    CHECK(moneyFromCell(q("1.250"), {}, 1000) == 1'250'000'00);
    CHECK(moneyFromCell(q("1,25"), {}, 1000) == 1'250'00);
    CHECK(moneyFromCell(q("0,125"), {}, 1'000'000) == 125'000'00);
    CHECK(moneyFromCell(q("1,250"), q(","), 1000) == 1'250'00);
    CHECK(moneyFromCell(q("18,0"), {}, 1'000'000) == 18'000'000'00);
    CHECK(moneyFromCell(q("1,234.5"), {}, 1000) == 1'234'500'00);
}

TEST_CASE("an amount with its own word for thousands or millions is read in a list as in a cell", "[import]") {
    CHECK(moneyFromCell(q("6,5 Mio")) == 6'500'000'00);
    CHECK(moneyFromCell(q("6.5m €")) == 6'500'000'00);
    CHECK(moneyFromCell(q("300 k")) == 300'000'00);
    // What the cell says goes before what the heading says.
    CHECK(moneyFromCell(q("6,5 Mio"), {}, 1'000'000) == 6'500'000'00);
    CHECK_FALSE(moneyFromCell(q("12,34,5 Mio")));
    CHECK_FALSE(moneyFromCell(q("a lot")));
    CHECK(plan("Name;Annual value\nA;6,5 Mio\n").useCases[0].useCase.annualValue == 6'500'000'00);
}

TEST_CASE("an amount is read in the minor units of the workspace's currency", "[import]") {
    CHECK(moneyFromCell(q("1,200,000"), {}, 1, 0) == 1'200'000);
    CHECK(moneyFromCell(q("2.5"), {}, 1'000'000, 0) == 2'500'000);
    CHECK(moneyFromCell(q("1.200,50"), {}, 1, 3) == 1'200'500);
    Portfolio yen;
    yen.applySetting(q("currency"), q("\"JPY\""));
    CHECK(plan("Name,Annual value\nA,1200\n", {}, yen).useCases[0].useCase.annualValue == 1200);
}

TEST_CASE("the words of the table itself name a column of a list", "[exchange][import]") {
    const ImportPlan named = plan("Use case,Live since,Started,Target date\nChatbot,2026-03-02,2025-01-07,2027-06-30\n");
    CHECK(named.useCases[0].useCase.liveSince.date == QDate(2026, 3, 2));
    CHECK(named.useCases[0].useCase.custom.isEmpty());
    CHECK(plan("Name,Go-live date\nChatbot,2026-03-02\n").useCases[0].useCase.liveSince.date == QDate(2026, 3, 2));
}
