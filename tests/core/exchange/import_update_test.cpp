// A list that is imported again: what it gives replaces what was there, whatever else people know of a use case stays.
#include "core/domain/values/error.h"
#include "core/exchange/import/import_plan.h"
#include "core/workspace/workspace.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <functional>

using namespace stagepath;
using test::q;

namespace {

/// A workspace into which lists come, one after the other.
struct UpdatedHome {
    test::TempDir dir;
    std::unique_ptr<Workspace> workspace;
    UpdatedHome() {
        Environment e = Environment::fixed(QDate(2026, 11, 16));
        e.stateDirectory = dir.path(q("state"));
        workspace = Workspace::create(dir.path(q("w.stagepath")), q("Alder"), e);
    }
    const Portfolio& now() const { return workspace->portfolio(); }
    ImportReport import(const QByteArray& list, DuplicateRule rule = DuplicateRule::Update) {
        ImportOptions options;
        options.duplicates = rule;
        const ImportPlan plan = planImport(list, q("list.csv"), options, now());
        workspace->edit(q("Import"), [&](Editor& editor) { applyImport(editor, plan); });
        return plan.report;
    }
    UseCase only() const {
        REQUIRE(now().useCases().size() == 1);
        return now().useCases().rows().constFirst();
    }
    void change(const std::function<void(UseCase&)>& how) {
        UseCase u = only();
        how(u);
        workspace->edit(q("Change"), [&](Editor& editor) { editor.update(u); });
    }
    QJsonObject custom() const { return QJsonDocument::fromJson(only().custom.toUtf8()).object(); }
    QStringList categories() const {
        QStringList list;
        for (const UseCase& u : now().useCases()) list.append(u.category);
        return list;
    }
};

/// Takes rows and counts how often it has to look for the end of a list.
class CountingSink : public RowSink {
public:
    int searches = 0;
    QMap<EntityKind, int> rows;
    qint64 newId() override { return ++m_id; }
    bool contains(EntityKind, qint64) override { return false; }
    void insert(EntityKind kind, qint64, const QList<Value>&) override { ++rows[kind]; }
    void update(EntityKind, qint64, const QList<Value>&) override {}
    void remove(EntityKind, qint64) override {}
    void setSetting(const QString&, const QString&) override {}
    qint64 nextPosition(EntityKind) override { return ++searches; }

private:
    qint64 m_id = 0;
};

}  // namespace

TEST_CASE("an update keeps the texts of earlier lists", "[exchange][update]") {
    UpdatedHome home;
    home.import("Name,Vendor,Site\nRouting,ACME,Bern\n");
    CHECK(home.import("Name,Cost center,Site\nRouting,4711,Basel\n").updated == 1);
    CHECK(home.custom() == QJsonObject{{q("Vendor"), q("ACME")}, {q("Cost center"), q("4711")}, {q("Site"), q("Basel")}});
    CHECK(home.import("Name,Vendor\nRouting,ACME\n").skipped == 1);
    home.workspace->undo();
    CHECK(home.custom() == QJsonObject{{q("Vendor"), q("ACME")}, {q("Site"), q("Bern")}});
}

TEST_CASE("an update adds its own remarks to somebody's notes and never replaces them", "[exchange][update]") {
    UpdatedHome home;
    const QByteArray list = "Name,Topic Area\nRouting,N/A - asked again in May\n";
    home.import(list);
    CHECK(home.only().notes == q("Topic Area: asked again in May"));
    home.change([](UseCase& u) { u.notes = QStringLiteral("Talked to legal."); });
    CHECK(home.import(list).updated == 1);
    CHECK(home.only().notes == q("Talked to legal.\nTopic Area: asked again in May"));
    CHECK(home.import(list).skipped == 1);
    // A name that is too long is kept in the notes, beside what stands there.
    const QByteArray longName(400, 'n');
    UpdatedHome other;
    other.import("Name,Category\n" + longName + ",A\n");
    other.change([](UseCase& u) { u.notes += QStringLiteral("\nMine."); });
    other.import("Name,Category\n" + longName + ",B\n");
    CHECK(other.only().category == q("B"));
    CHECK(other.only().notes == QString::fromLatin1(longName) + q("\nMine."));
    // A column of notes is what the list says of them.
    home.import("Name,Notes\nRouting,As agreed.\n");
    CHECK(home.only().notes == q("As agreed."));
}

TEST_CASE("an update takes the stage, and since when only together with it", "[exchange][update]") {
    UpdatedHome home;
    home.import("Name,Maturity stage\nRouting,1\n");
    home.change([](UseCase& u) { u.stageSince = QDate(2025, 2, 3); });
    CHECK(home.import("Name,Maturity stage\nRouting,1\n").skipped == 1);
    CHECK(home.import("Name,Category\nRouting,A\n").updated == 1);
    CHECK(home.only().stage == 1);
    CHECK(home.only().stageSince == QDate(2025, 2, 3));
    CHECK(home.import("Name,Maturity stage\nRouting,3\n").updated == 1);
    CHECK(home.only().stage == 3);
    CHECK(home.only().stageSince.isNull());  // nobody said since when
    const QByteArray own = "name,stage,stage_since,annual_value,live_since\nRouting,%1,2026-05-06,,\n";
    CHECK(home.import(QByteArray(own).replace("%1", "2")).updated == 1);
    CHECK(home.only().stage == 2);
    CHECK(home.only().stageSince == QDate(2026, 5, 6));
    CHECK(home.import(QByteArray(own).replace("%1", "").replace("05-06", "07-08")).skipped == 1);
    CHECK(home.only().stageSince == QDate(2026, 5, 6));
}

TEST_CASE("of several use cases with one name the changed row finds the one that no other row means", "[exchange][update]") {
    UpdatedHome home;
    home.import("Name,Agency,Category\nChat,North,first\nChat,North,second\nChat,North,third\n", DuplicateRule::Add);
    const ImportReport report = home.import("Name,Agency,Category\nChat,North,first CHANGED\nChat,North,second\nChat,North,third\n");
    CHECK(report.updated == 1);
    CHECK(report.skipped == 2);
    CHECK(home.categories() == QStringList{q("first CHANGED"), q("second"), q("third")});
    // In another order too, and with what only some rows say.
    CHECK(home.import("Name,Agency,Category,Tags\nChat,North,third,\nChat,North,new,x\nChat,North,first CHANGED,\n").updated == 1);
    CHECK(home.categories() == QStringList{q("first CHANGED"), q("new"), q("third")});
}

TEST_CASE("rows that are a use case to the letter find it in any order, with new ids, and when others were removed", "[exchange][update]") {
    UpdatedHome home;
    const auto regions = [&home] {
        QStringList list;
        for (const UseCase& u : home.now().useCases()) list.append(u.externalId + QLatin1Char(' ') + u.category + QLatin1Char(' ') + u.tags);
        return list;
    };
    home.import("Name,Category,Tags\nChat,A,EU\nChat,A,\nChat,B,\n", DuplicateRule::Add);
    const QStringList first = regions();
    CHECK(home.import("Name,Category,Tags\nChat,B,\nChat,A,\nChat,A,EU\n").skipped == 3);
    CHECK(regions() == first);
    CHECK(home.import("Name,Category,Tags,ID\nChat,B,,3\nChat,A,,2\nChat,A,EU,1\n").updated == 3);
    CHECK(regions() == QStringList{q("1 A EU"), q("2 A "), q("3 B ")});
    // One was removed since: its row comes back as a use case of its own.
    home.workspace->edit(q("Remove"), [&](Editor& editor) { editor.remove(home.now().useCases().rows()[1].id); });
    const ImportReport report = home.import("Name,Category,Tags\nChat,A,EU\nChat,A,\nChat,B,\n");
    CHECK(report.added == 1);
    CHECK(report.skipped == 2);
    CHECK(regions() == QStringList{q("1 A EU"), q("3 B "), q(" A ")});
}

TEST_CASE("thousands of use cases with one name that fill many different columns stay as they are", "[exchange][update]") {
    UpdatedHome home;
    QByteArray csv = "Name";
    for (int c = 0; c < 12; ++c) csv += ",C" + QByteArray::number(c);
    for (int i = 0; i < 1000; ++i) {
        csv += "\nChatbot";
        for (int c = 0; c < 12; ++c) csv += (i >> c) % 2 ? ",v" + QByteArray::number(i) : ",";
    }
    home.import(csv + '\n', DuplicateRule::Add);
    CHECK(home.import(csv + '\n').skipped == 1000);
}

TEST_CASE("what was kept as text goes when its column feeds a field", "[exchange][update]") {
    UpdatedHome home;
    home.import("Name,Target date,Annual value,Vendor\nRouting,2027,about 5 million,ACME\n");
    REQUIRE(home.custom().size() == 3);
    home.import("Name,Target date,Annual value\nRouting,2028-09-30,7000000\n");
    CHECK(home.only().targetDate == QDate(2028, 9, 30));
    CHECK(home.custom() == QJsonObject{{q("Vendor"), q("ACME")}});
    home.import("Name,Target date\nRouting,2029\n");
    CHECK(home.custom() == QJsonObject{{q("Vendor"), q("ACME")}, {q("Target date"), q("2029")}});
    home.import("Name,Target date\nRouting,\n");
    CHECK(home.custom().contains(q("Target date")));
}

TEST_CASE("a column that is left out leaves what an earlier list kept from it", "[exchange][update]") {
    UpdatedHome home;
    const QByteArray list = "Name,Vendor,Cost center\nRouting,ACME,4711\n";
    home.import(list);
    ImportOptions options;
    options.duplicates = DuplicateRule::Update;
    options.mapping = QJsonObject{{q("ignore"), QJsonArray{q("Vendor")}}};
    const ImportPlan again = planImport(list, q("list.csv"), options, home.now());
    CHECK(again.report.skipped == 1);
    const ImportPlan more = planImport("Name,Vendor,Cost center,Summary\nRouting,ACME,4712,Calls\n", q("list.csv"), options, home.now());
    home.workspace->edit(q("Import"), [&](Editor& editor) { applyImport(editor, more); });
    CHECK(home.custom() == QJsonObject{{q("Vendor"), q("ACME")}, {q("Cost center"), q("4712")}});
}

TEST_CASE("thousands of use cases with one name are updated each by its own row", "[exchange][update]") {
    UpdatedHome home;
    const auto list = [](const char* what) {
        QByteArray csv = "Name,Category\n";
        for (int i = 0; i < 2000; ++i) csv += "Chatbot," + QByteArray(what) + QByteArray::number(i) + '\n';
        return csv;
    };
    home.import(list("a"), DuplicateRule::Add);
    CHECK(home.import(list("b")).updated == 2000);
    QStringList expected;
    for (int i = 0; i < 2000; ++i) expected.append(q("b%1").arg(i));
    CHECK(home.categories() == expected);
    CHECK(home.import(list("b")).skipped == 2000);
}

TEST_CASE("an update leaves a use case with its own unit and people where others have the same name", "[exchange][update]") {
    UpdatedHome home;
    PersonId first;
    BusinessUnitId unit;
    home.workspace->edit(q("Fill"), [&](Editor& editor) {
        unit = editor.insert(BusinessUnit{{}, 0, q("Retail"), q("c1")});
        editor.insert(BusinessUnit{{}, 0, q("retail"), q("c2")});
        first = editor.insert(Person{{}, 0, q("Ana Silva"), {}, unit, {}, true});
        editor.insert(Person{{}, 0, q("Ana Silva"), {}, {}, {}, true});
        UseCase u;
        u.name = q("Routing");
        u.unit = unit;
        u.accountable = first;
        u.lead = first;
        editor.insert(u);
    });
    CHECK(home.import("Name,Business unit,Accountable,Lead,Category\nRouting,Retail,Ana Silva,Ana Silva,A\n").updated == 1);
    const UseCase u = home.only();
    CHECK(u.category == q("A"));
    CHECK(u.unit == unit);
    CHECK(u.accountable == first);
    CHECK(u.lead == first);
    home.import("Name,Business unit,Accountable\nRouting,Retail,Bo Lund\n");
    CHECK(home.now().find(home.only().accountable)->name == q("Bo Lund"));
}

TEST_CASE("what two rows of a list say of one use case adds up", "[exchange][update]") {
    UpdatedHome home;
    home.import("Name\nRouting\n");
    CHECK(home.import("Name,Category,Tags,Vendor\nRouting,A,,ACME\nRouting,,x,\n").updated == 2);
    CHECK(home.only().category == q("A"));
    CHECK(home.only().tags == q("x"));
    CHECK(home.custom() == QJsonObject{{q("Vendor"), q("ACME")}});
}

TEST_CASE("an import puts newcomers at the end of their lists without looking for it each time", "[exchange][update]") {
    UpdatedHome home;
    home.import("Name,Agency,Assignee\nRouting,North,Ana Silva\n");
    QByteArray csv = "Name,Agency,Assignee\n";
    for (int i = 0; i < 50; ++i) csv += QByteArrayLiteral("U%,N%,Person X%\n").replace("%", QByteArray::number(i));
    const ImportPlan plan = planImport(csv, q("list.csv"), {}, home.now());
    CountingSink sink;
    Editor editor(home.now(), sink);
    applyImport(editor, plan);
    CHECK(sink.rows.value(EntityKind::Person) == 50);
    CHECK(sink.searches == 0);
    home.import(csv);
    CHECK(home.now().people().rows().constFirst().name == q("Ana Silva"));
    CHECK(home.now().people().rows().constLast().name == q("Person X49"));
    CHECK(home.now().units().rows().constLast().name == q("N49"));
}
