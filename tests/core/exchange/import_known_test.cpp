// Lists that say less than the workspace knows: a year where there is a day, no unit where there is one.
#include "core/exchange/import/import_plan.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

using namespace stagepath;
using test::q;

namespace {

/// A workspace that knows more than the lists that come into it.
struct KnowingHome {
    test::TempDir dir;
    std::unique_ptr<Workspace> workspace;
    KnowingHome() {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        workspace = Workspace::create(dir.path(q("w.stagepath")), q("Alder"), e);
    }
    const QList<UseCase>& useCases() const { return workspace->portfolio().useCases().rows(); }
    ImportReport import(const QByteArray& list, DuplicateRule rule = DuplicateRule::Update) {
        ImportOptions options;
        options.duplicates = rule;
        const ImportPlan plan = planImport(list, q("list.csv"), options, workspace->portfolio());
        workspace->edit(q("Import"), [&](Editor& editor) { applyImport(editor, plan); });
        return plan.report;
    }
    UseCase only() const {
        REQUIRE(useCases().size() == 1);
        return useCases().constFirst();
    }
    /// "Fraud Risk Pilot" of each, in their order.
    QStringList lines() const {
        QStringList all;
        for (const UseCase& u : useCases()) {
            const BusinessUnit* unit = workspace->portfolio().find(u.unit);
            all.append(QStringLiteral("%1 %2 %3").arg(u.name, unit ? unit->name : q("-"), u.category));
        }
        return all;
    }
};

}  // namespace

TEST_CASE("a year or month does not overwrite the day it contains, and leaves neither text nor warning", "[exchange][update]") {
    KnowingHome home;
    home.import("ID,Name,Target date,Started,live_since\nA1,Fraud,2027-06-15,2025-06-15,2026-05\n");
    const UseCase exact = home.only();
    for (const char* dates : {"2027,2025,2026", "06/2027,06/2025,2026", "Q2 2027,Q2 2025,Q2 2026", "2027,,"}) {
        INFO(dates);
        const ImportReport report = home.import("ID,Name,Target date,Started,live_since\nA1,Fraud," + QByteArray(dates) + "\n");
        CHECK(report.skipped == 1);
        CHECK(report.warnings.isEmpty());
        CHECK(home.only() == exact);
    }
    // What else the row says is taken.
    CHECK(home.import("ID,Name,Target date,Category\nA1,Fraud,2027,A\n").updated == 1);
    CHECK(home.only().category == q("A"));
    CHECK(home.only().targetDate == QDate(2027, 6, 15));
    CHECK(home.only().custom.isEmpty());
}

TEST_CASE("a year or month that contradicts the day that is there replaces it, and a better date always does", "[exchange][update]") {
    KnowingHome home;
    home.import("Name,Target date,Started\nFraud,2027-06-15,2025-06-15\n");
    const ImportReport report = home.import("Name,Target date,Started\nFraud,2028,05/2025\n");
    CHECK(report.updated == 1);
    CHECK(report.warnings.size() == 1);
    CHECK(home.only().targetDate == QDate(2028, 1, 1));
    CHECK(home.only().started.toText() == q("2025-05"));
    CHECK(home.only().custom == q(R"({"Target date":"2028"})"));
    // The year alone says nothing new of the month, the day does.
    CHECK(home.import("Name,Started\nFraud,2025\n").skipped == 1);
    CHECK(home.import("Name,Started\nFraud,2025-05-02\n").updated == 1);
    CHECK(home.only().started.toText() == q("2025-05-02"));
    // The text that an earlier list left stays as long as no day is given.
    CHECK(home.import("Name,Target date\nFraud,2028\n").skipped == 1);
    CHECK(home.only().custom == q(R"({"Target date":"2028"})"));
}

TEST_CASE("since when a use case is in its stage is known better only as long as it is in that stage", "[exchange][update]") {
    KnowingHome home;
    const QByteArray heads = "Name,Maturity stage,stage_since\n";
    home.import(heads + "Fraud,2,2026-05-06\n");
    const ImportReport same = home.import(heads + "Fraud,2,2026\n");
    CHECK(same.skipped == 1);
    CHECK(same.warnings.isEmpty());
    CHECK(home.only().stageSince == QDate(2026, 5, 6));
    CHECK(home.import(heads + "Fraud,3,2026\n").warnings.size() == 1);
    CHECK(home.only().stageSince == QDate(2026, 1, 1));
}

TEST_CASE("a vague date is measured by what the rows before made of the use case", "[exchange][update]") {
    KnowingHome home;
    home.import("Name,Target date\nFraud,2027-06-15\n");
    const ImportReport report = home.import("Name,Target date\nFraud,2028-03-01\nFraud,2028\n");
    CHECK(report.warnings.isEmpty());
    CHECK(home.only().targetDate == QDate(2028, 3, 1));
    CHECK(home.only().custom.isEmpty());
}

TEST_CASE("of several use cases with one name rows with years alone find their own in any order", "[exchange][update]") {
    KnowingHome home;
    home.import("Name,Category,Started\nChat,A,2025-06-15\nChat,B,2024-03-02\nChat,C,2023-01-09\n", DuplicateRule::Add);
    const ImportReport report = home.import("Name,Category,Started\nChat,C,2023\nChat,A,2025\nChat,B,2024\n");
    CHECK(report.skipped == 3);
    CHECK(home.lines() == QStringList{q("Chat - A"), q("Chat - B"), q("Chat - C")});
}

TEST_CASE("a row without a unit means the only use case of its name, for an update as for leaving out", "[exchange][update]") {
    KnowingHome home;
    home.import("Name,Business unit,Category\nFraud,Risk,Idea\nChat,Retail,Idea\n");
    CHECK(home.import("Name,Category\nfraud,Pilot\n").updated == 1);
    CHECK(home.import("Name,Business unit,Category\nFraud,,Live\nChat,N/A,Live\n", DuplicateRule::Skip).skipped == 2);
    CHECK(home.import("Name,Business unit,Category\nFraud,,Live\nChat,Retail,Live\n").updated == 2);
    CHECK(home.lines() == QStringList{q("Fraud Risk Live"), q("Chat Retail Live")});
    // What several rows say of one adds up, as where they name its unit.
    CHECK(home.import("Name,Category,Tags\nFraud,A,\nFraud,,x\n").updated == 2);
    CHECK(home.lines().constFirst() == q("Fraud Risk A"));
    CHECK(home.useCases().constFirst().tags == q("x"));
    CHECK(home.import("Name,Category\nFraud,B\n", DuplicateRule::Add).added == 1);
}

TEST_CASE("a row without a unit means no use case that another row or another id claims", "[exchange][update]") {
    KnowingHome home;
    home.import("Name,Business unit,Category\nFraud,Risk,Idea\n");
    const ImportReport report = home.import("Name,Business unit,Category\nFraud,,A\nFraud,Risk,B\n");
    CHECK(report.added == 1);
    CHECK(report.updated == 1);
    CHECK(report.warnings.isEmpty());
    CHECK(home.lines() == QStringList{q("Fraud Risk B"), q("Fraud - A")});
    // Another unit is another use case, and so is another id.
    KnowingHome other;
    other.import("ID,Name,Business unit\nA1,Fraud,Risk\n");
    CHECK(other.import("ID,Name\nA2,Fraud\n").added == 1);
    CHECK(other.import("Name,Business unit\nFraud,Retail\n").added == 1);
}

TEST_CASE("a row without a unit whose name several use cases have is added as new, and an update says so", "[exchange][update]") {
    KnowingHome home;
    home.import("Name,Business unit\nFraud,Risk\nFraud,Retail\nChat,Retail\n");
    const QByteArray list = "Name,Category\nChat,A\nFraud,B\n";
    CHECK(planImport(list, q("list.csv"), {}, home.workspace->portfolio()).report.warnings.isEmpty());
    const ImportReport report = home.import(list);
    CHECK(report.updated == 1);
    CHECK(report.added == 1);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].row == 3);
    CHECK(report.warnings[0].column == q("Name"));
    CHECK(report.warnings[0].message.contains(q("“Fraud”")));
    CHECK(report.warnings[0].message.contains(q("Risk, Retail")));
    CHECK_FALSE(report.warnings[0].proposal.isEmpty());
    CHECK(home.lines().constLast() == q("Fraud - B"));
    // Now there is one without a unit, which such a row means.
    CHECK(home.import("Name,Category\nFraud,C\n").updated == 1);
    CHECK(home.lines().constLast() == q("Fraud - C"));
}
