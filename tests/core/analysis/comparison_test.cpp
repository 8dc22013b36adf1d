#include "core/analysis/compare/change_words.h"
#include "core/analysis/compare/comparison.h"

#include "core/exchange/comparison_table.h"
#include "tests/core/workspace/history_home.h"

#include <QFile>

#include <algorithm>

using namespace stagepath;
using test::HistoryHome;
using test::q;

namespace {

ComparedFile fileOf(const Workspace& w) { return {w.portfolio(), w.readHistory()}; }

/// Two copies of one workspace that went apart.
struct Copies {
    HistoryHome home;
    UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    UseCaseId kyc = home.addUseCase(q("KYC"));
    PersonId ines = home.addPerson(q("Ines"));
    std::unique_ptr<Workspace> other = copy();

    std::unique_ptr<Workspace> copy() {
        home.w->saveCopy(home.dir.path(q("other.stagepath")));
        return Workspace::open(home.dir.path(q("other.stagepath")), Workspace::Access::ReadWrite, home.environment);
    }
    template <class F>
    void change(Workspace& w, UseCaseId id, F f) {
        UseCase u = *w.portfolio().find(id);
        f(u);
        w.edit(q("Change"), [&](Editor& e) { e.update(u); });
    }
    Comparison compared() const { return compare(fileOf(*home.w), fileOf(*other), {}); }
};

const Difference& of(const Comparison& c, const QString& name, const QString& field) {
    const auto it = std::find_if(c.differences.begin(), c.differences.end(), [&](const Difference& d) { return d.name == name && d.field == field; });
    REQUIRE(it != c.differences.end());
    return *it;
}

}  // namespace

TEST_CASE("a copy that went on says which side changed what and when with conflicts first", "[comparison]") {
    Copies c;
    CHECK(c.compared().differences.isEmpty());
    c.change(*c.home.w, c.fraud, [&](UseCase& u) {
        u.stage = 2;
        u.lead = c.ines;
    });
    c.change(*c.other, c.fraud, [](UseCase& u) { u.stage = 3; });
    c.change(*c.other, c.kyc, [](UseCase& u) { u.summary = q("Reads passports"); });
    const Comparison found = c.compared();
    CHECK(found.isRelated);
    CHECK(found.lastCommon == q("Add Ines"));
    REQUIRE(found.differences.size() == 3);
    const Difference& conflict = found.differences.constFirst();
    CHECK(conflict.side == Difference::Side::Both);
    CHECK(conflict.field == q("Stage"));
    CHECK(conflict.before == q("0 Not started"));
    CHECK(conflict.first == q("2 Operationalization"));
    CHECK(conflict.second == q("3 Standardization"));
    CHECK(conflict.firstAt.isValid());
    CHECK(conflict.secondAt.isValid());
    const Difference& lead = of(found, q("Fraud detection"), q("Lead"));
    CHECK(lead.side == Difference::Side::First);
    CHECK(lead.first == q("Ines"));
    CHECK(lead.second.isEmpty());
    CHECK(lead.firstAt == c.home.w->history().constLast().at);
    CHECK_FALSE(lead.secondAt.isValid());
    CHECK(of(found, q("KYC"), q("Summary")).side == Difference::Side::Second);
}

TEST_CASE("the same change on both sides is no difference", "[comparison]") {
    Copies c;
    for (Workspace* w : {c.home.w.get(), c.other.get()}) c.change(*w, c.fraud, [](UseCase& u) { u.stage = 2; });
    CHECK(c.compared().differences.isEmpty());
}

TEST_CASE("rows that came or went are said once with what belongs to them", "[comparison]") {
    Copies c;
    c.home.score(c.home.addUseCase(q("Routing")), 4);
    c.other->edit(q("Remove"), [&](Editor& e) { e.remove(c.kyc); });
    c.change(*c.home.w, c.kyc, [](UseCase& u) { u.category = q("Documents"); });
    c.other->edit(q("Remove"), [&](Editor& e) { e.remove(c.ines); });
    const Comparison found = c.compared();
    REQUIRE(found.differences.size() == 3);
    CHECK(found.differences[0].name == q("KYC"));
    CHECK(found.differences[0].side == Difference::Side::Both);  // changed here, removed there
    CHECK(found.differences[0].first == q("changed"));
    CHECK(found.differences[0].field == q("Category"));
    CHECK(found.differences[0].second == q("removed"));
    CHECK(of(found, q("Routing"), {}).side == Difference::Side::First);
    CHECK(of(found, q("Routing"), {}).first == q("added"));
    CHECK(of(found, q("Ines"), {}).side == Difference::Side::Second);
}

TEST_CASE("what both sides added under one name is compared as one", "[comparison]") {
    Copies c;
    c.home.addUseCase(q("Routing"));
    c.other->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("Routing");
        u.category = q("Operations");
        e.insert(u);
    });
    const Comparison found = c.compared();
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences[0].field == q("Category"));
    CHECK(found.differences[0].side == Difference::Side::Both);
}

TEST_CASE("a change that only one side took back is a difference of that side", "[comparison]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    home.change(q("Stage"), fraud, [](UseCase& u) { u.stage = 2; });
    home.w->saveCopy(home.dir.path(q("other.stagepath")));
    const auto other = Workspace::open(home.dir.path(q("other.stagepath")), Workspace::Access::ReadWrite, home.environment);
    other->undo();
    const Comparison found = compare(fileOf(*home.w), fileOf(*other), {});
    CHECK(found.isRelated);
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences[0].side == Difference::Side::Second);
    CHECK(found.differences[0].before == q("2 Operationalization"));
}

TEST_CASE("files without a common past are compared by what they hold", "[comparison]") {
    HistoryHome a;
    Environment elsewhere = Environment::real();
    elsewhere.stateDirectory = a.environment.stateDirectory;
    const auto b = Workspace::create(a.dir.path(q("b.stagepath")), q("Alder"), elsewhere);
    a.addUseCase(q("Only here"));
    const UseCaseId fraudA = a.addUseCase(q("Fraud detection"));
    a.change(q("Stage"), fraudA, [](UseCase& u) { u.stage = 2; });
    b->edit(q("Add"), [](Editor& e) {
        UseCase u;
        u.name = q("fraud DETECTION");
        e.insert(u);
        Person p;
        p.name = q("Ines");
        e.insert(p);
    });
    const Comparison found = compare(fileOf(*a.w), fileOf(*b), {});
    CHECK_FALSE(found.isRelated);
    CHECK(found.differences.size() == 4);  // the name, the stage, and one row on either side
    CHECK(of(found, q("Fraud detection"), q("Stage")).side == Difference::Side::Unknown);
    CHECK(of(found, q("Only here"), {}).second == q("not there"));
    CHECK(of(found, q("Ines"), {}).first == q("not there"));
}

TEST_CASE("the table of a comparison is one line per difference and holds no formula", "[comparison]") {
    Copies c;
    c.change(*c.home.w, c.fraud, [](UseCase& u) { u.summary = q("=HYPERLINK(\"x\")\twith a tab"); });
    const Comparison found = c.compared();
    const QStringList lines = tableText(found, q("mine"), q("theirs")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split(QLatin1Char('\t')) == QStringList{q("Kind"), q("Name"), q("Field"), q("In common"), q("mine"), q("theirs"), q("Changed in"), q("When")});
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    REQUIRE(cells.size() == 8);
    CHECK(cells[4] == q("'=HYPERLINK(\"x\") with a tab"));
    CHECK(cells[6] == q("mine"));
    CHECK_FALSE(cells[7].isEmpty());
}

TEST_CASE("a change is told in words with names and folded lists", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    const PersonId ines = home.addPerson(q("Ines"));
    home.change(q("Change"), fraud, [&](UseCase& u) {
        u.lifecycle = Lifecycle::Pilot;
        u.lead = ines;
        u.targetDate = QDate(2027, 4, 30);
    });
    const auto lines = [&](qint64 number, int most = 6) {
        RowNames names(home.w->portfolio());
        for (qint64 i = 1; i <= home.position(); ++i) names.learn(home.w->historyRows(i).rows());
        return linesOf(home.w->historyRows(number).rows(), names, {q("EUR"), q("EUR")}, most);
    };
    CHECK(lines(1) == QStringList{q("Use case added: Fraud detection")});
    CHECK(lines(3).contains(q("Fraud detection, Lifecycle: Not stated → Pilot")));
    CHECK(lines(3).contains(q("Fraud detection, Lead: – → Ines")));
    CHECK(lines(3).contains(q("Fraud detection, Target date: – → 30 Apr 2027")));
    CHECK(lines(3, 1).size() == 2);
    const auto below = [&](const QString& title) { return linesBelow(title, home.w->historyRows(3).rows(), RowNames(home.w->portfolio()), {q("EUR"), q("EUR")}, 6); };
    CHECK(below(q("Edit “Fraud detection”")).contains(q("Lead: – → Ines")));
    CHECK(below(q("Edit “Fraud detections”")).contains(q("Fraud detection, Lead: – → Ines")));
    home.w->edit(q("Many"), [](Editor& e) {
        for (int i = 0; i < 20; ++i) {
            UseCase u;
            u.name = QStringLiteral("Use case %1").arg(i + 1);
            e.insert(u);
        }
    });
    REQUIRE(lines(4).size() == 1);
    CHECK(lines(4)[0].startsWith(q("Use cases added: ")));
    CHECK(lines(4)[0].contains(q("17 more")));
    home.w->edit(q("Remove"), [&](Editor& e) { e.remove(fraud); });
    CHECK(lines(3).contains(q("Fraud detection, Lead: – → Ines")));  // though it is gone
    CHECK(lines(5) == QStringList{q("Use case removed: Fraud detection")});
    home.w->edit(q("Owner"), [&](Editor& e) {
        Settings settings;
        settings.programmeOwner = ines;
        e.setSetting(q("programme_owner"), settings.encode(q("programme_owner")));
    });
    CHECK(lines(6) == QStringList{q("Programme owner: – → Ines")});
}

TEST_CASE("what is gone is called by the name it had last", "[history]") {
    HistoryHome home;
    const UseCaseId id = home.addUseCase(q("Fraud detection"));
    home.change(q("Rename"), id, [](UseCase& u) { u.name = q("Fraud review"); });
    home.w->edit(q("Remove"), [&](Editor& e) { e.remove(id); });
    RowNames names(home.w->portfolio());
    for (qint64 i = 1; i <= home.position(); ++i) names.learn(home.w->historyRows(i).rows());
    CHECK(linesOf(home.w->historyRows(home.position()).rows(), names, {q("EUR"), q("EUR")}, 6) == QStringList{q("Use case removed: Fraud review")});
}

TEST_CASE("the words of a change show where two long texts differ", "[compare]") {
    const QString text = q("Scores card payments as they happen and holds the suspicious ones until somebody has looked at them");
    const auto [was, is] = shownDifference(text, text + q(", day and night"), 60);
    CHECK(was != is);
    CHECK(was.startsWith(QChar(0x2026)));
    CHECK(is.endsWith(q("at them, day and night")));
    CHECK(is.size() <= 60);
    CHECK(shownDifference(q("Pilot"), q("Scaled"), 60) == std::pair(q("Pilot"), q("Scaled")));
    CHECK(shownDifference({}, text, 60).first == q("–"));
    CHECK(shownDifference({}, text, 60).second == text.left(59) + QChar(0x2026));
}

TEST_CASE("of the texts that an import kept, the history names those that changed", "[history]") {
    HistoryHome home;
    const UseCaseId fraud = home.addUseCase(q("Fraud detection"));
    home.change(q("Import"), fraud, [](UseCase& u) { u.custom = q(R"({"Contract":"none","Vendor":"Acme"})"); });
    home.change(q("Edit"), fraud, [](UseCase& u) { u.custom = q(R"({"Contract":"none","Vendor":"Globex"})"); });
    const RowNames names(home.w->portfolio());
    CHECK(linesOf(home.w->historyRows(home.position()).rows(), names, {q("EUR"), q("EUR")}, 6) == QStringList{q("Fraud detection, Vendor: Acme → Globex")});
}
