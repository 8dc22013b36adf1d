// What is exported as CSV comes back as it was, whatever it looks like to a spreadsheet.
#include "core/exchange/csv_cells.h"
#include "core/exchange/export_table.h"
#include "core/exchange/import/import_plan.h"
#include "tests/support/support.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace stagepath;
using test::q;

namespace {

const QDate kExported(2026, 11, 16);

QByteArray exportedCases(const Portfolio& p) { return toCsv(exportTable(p, q("use-cases"), kExported)); }

UseCase cameBack(const UseCase& u) {
    Portfolio p;
    p.put(u);
    const ImportPlan plan = planImport(exportedCases(p), q("use-cases.csv"), {}, {});
    REQUIRE(plan.useCases.size() == 1);
    return plan.useCases[0].useCase;
}

}  // namespace

TEST_CASE("a cell that begins like a formula, or like one that was made harmless, comes back as it was", "[exchange][round-trip]") {
    for (const char* text : {"=1+1", "'=1+1 is what they typed", "''=x", "-x", "'-x", "'-5", "-5", "+3.2", "'quoted'", "'", "", "@a", "＝1", "'＝1", "- first\n- second"}) {
        INFO(text);
        CHECK(unguarded(withoutFormula(q(text))) == q(text));
        UseCase u;
        u.id = UseCaseId(1);
        u.name = q("'-x beta");
        u.summary = q(text);
        u.notes = q(text);
        CHECK(cameBack(u).name == u.name);
        CHECK(cameBack(u).summary == u.summary);
        CHECK(cameBack(u).notes == u.notes);
    }
    CHECK(withoutFormula(q("-5")) == q("-5"));
    CHECK(withoutFormula(q("'quoted'")) == q("'quoted'"));
    UseCase broken;
    broken.id = UseCaseId(1);
    broken.name = q("A");
    broken.summary = q("\nstarts with a line break and ends with one\n");
    broken.notes = q("  indented");
    CHECK(cameBack(broken).summary == broken.summary);
    CHECK(cameBack(broken).notes == broken.notes);
}

TEST_CASE("columns of imported lists come back under their names, also those called like one of ours", "[exchange][round-trip]") {
    const QJsonObject custom{{q("+/- change"), q("2")},   {q("'=odd"), q("'=1")},     {q("impact"), q("high")}, {q("impact (2)"), q("low")},
                             {q("stage"), q("b) pilot")}, {q("Impact"), q(" wide ")}, {q("id"), q("7")},        {q("custom: id"), q("8")}};
    UseCase u;
    u.id = UseCaseId(1);
    u.name = q("A");
    u.stage = 3;
    u.custom = QString::fromUtf8(QJsonDocument(custom).toJson(QJsonDocument::Compact));
    const UseCase back = cameBack(u);
    CHECK(back.stage == 3);
    CHECK(QJsonDocument::fromJson(back.custom.toUtf8()).object() == custom);
    Portfolio p;
    p.put(u);
    CHECK(exportedCases(p).contains("\"custom: impact\""));
    CHECK_FALSE(exportedCases(p).contains("\"custom: Impact\""));
    CHECK(toJson(exportTable(p, q("use-cases"), kExported)).contains("\"+/- change\": \"2\""));
}

TEST_CASE("people come back by the names they have", "[exchange][round-trip]") {
    for (const char* name : {"Ana Silva", "ai@alder.example", "Data team; north", "N/A"}) {
        INFO(name);
        Portfolio p;
        p.put(Person{PersonId(2), 1, q(name), {}, {}, {}, true});
        UseCase u;
        u.id = UseCaseId(1);
        u.name = q("A");
        u.accountable = PersonId(2);
        u.lead = PersonId(2);
        p.put(u);
        const ImportPlan plan = planImport(exportedCases(p), q("use-cases.csv"), {}, {});
        REQUIRE(plan.useCases.size() == 1);
        CHECK(plan.useCases[0].accountable == q(name));
        CHECK(plan.useCases[0].lead == q(name));
        CHECK(plan.useCases[0].useCase.custom.isEmpty());
    }
}
