#include "core/analysis/checks/checks.h"

#include "core/exchange/sample_reader.h"
#include "tests/core/analysis/rounds_home.h"

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kToday(2026, 11, 16);
const QDate kDay(2026, 10, 1);

QList<Finding> findings(const Portfolio& p, const char* key) {
    QList<Finding> found;
    for (const Finding& f : findingsOf(p, kToday)) {
        if (f.key == q(key)) found.append(f);
    }
    return found;
}

template <class T, class F>
void give(Rounds& r, Id<T> id, F change) {
    T row = *r.portfolio.find(id);
    change(row);
    r.portfolio.put(row);
}

/// A pilot at level 1 with an enabler to level 2 in data until June, and a roll-out to stage 3 in another time.
struct RolloutHome {
    Rounds rounds;
    UseCaseId useCase = rounds.useCase("Triage");
    InitiativeId enabler;
    InitiativeId rollout;

    explicit RolloutHome(QDate rolloutFinish) {
        rounds.levels(rounds.round(Subject::of(useCase), kDay), 2);
        rounds.level(rounds.round(Subject::of(useCase), kDay.addDays(1), AssessmentMode::Direct), Dimension::Data, 1, "seen");
        enabler = rounds.outcome(Subject::of(useCase), Dimension::Data, 2, QDate(2027, 6, 30));
        give(rounds, enabler, [](Initiative& i) { i.kind = InitiativeKind::Enabler; });
        rollout = rounds.outcome(Subject::of(useCase), Dimension::Change, 3, rolloutFinish);
        give(rounds, rollout, [this](Initiative& i) {
            i.kind = InitiativeKind::Rollout;
            i.useCase = useCase;
        });
    }
    QList<Finding> late() const { return findings(rounds.portfolio, "enabler-late"); }
};

}  // namespace

TEST_CASE("a roll-out that begins before what its stage before needs is there is found, with the day it could begin", "[checks]") {
    RolloutHome home(QDate(2027, 7, 15));  // begins on 15 June
    REQUIRE(home.late().size() == 1);
    const Finding f = home.late()[0];
    CHECK(f.severity == Severity::Warning);
    CHECK(f.id == home.rollout.value);
    CHECK_THAT(f.text.toStdString(), Catch::Contains("15 Jun 2027") && Catch::Contains("stage 2") && Catch::Contains("Data from") && Catch::Contains("30 Jun 2027"));
    CHECK(f.mend == q("Start it on 1 Jul 2027, or hasten the enabler."));
    CHECK(RolloutHome(QDate(2027, 7, 31)).late().isEmpty());  // begins on 1 July, the day after
}

TEST_CASE("an enabler is late only for what nothing else brings before, and not where a link says it already", "[checks]") {
    RolloutHome home(QDate(2027, 7, 15));
    SECTION("something else brings it earlier") {
        home.rounds.outcome(Subject::of(home.useCase), Dimension::Data, 2, QDate(2027, 3, 31));
        CHECK(home.late().isEmpty());
    }
    SECTION("the use case is there already") {
        home.rounds.level(home.rounds.round(Subject::of(home.useCase), kDay.addDays(2), AssessmentMode::Direct), Dimension::Data, 2, "seen");
        CHECK(home.late().isEmpty());
    }
    SECTION("other work than an enabler") {
        give(home.rounds, home.enabler, [](Initiative& i) { i.kind = InitiativeKind::Work; });
        CHECK(home.late().isEmpty());
    }
    SECTION("a broken link says it") {
        home.rounds.portfolio.put(Dependency{DependencyId(900), home.enabler, home.rollout, DependencyType::FinishToStart, 0});
        CHECK(home.late().isEmpty());
        CHECK(findings(home.rounds.portfolio, "dependency-broken").size() == 1);
    }
    SECTION("the roll-out is done") {
        give(home.rounds, home.rollout, [](Initiative& i) { i.progress = 100; });
        CHECK(home.late().isEmpty());
    }
}

TEST_CASE("an enabler for the unit is late for who inherits from it, and a gate milestone tells the stage of a roll-out without outcomes", "[checks]") {
    Rounds r;
    BusinessUnit unit;
    unit.id = BusinessUnitId(500);
    unit.name = q("Retail");
    r.portfolio.put(unit);
    r.level(r.round(Subject::of(unit.id), kDay), Dimension::Mlops, 1, "seen");
    const UseCaseId id = r.useCase("Triage");
    give(r, id, [&](UseCase& u) { u.unit = unit.id; });
    const AssessmentId round = r.round(Subject::of(id), kDay);
    for (const Dimension d : kDimensions) {
        if (d != Dimension::Mlops) r.level(round, d, 2, "seen");
    }
    const InitiativeId enabler = r.outcome(Subject::of(unit.id), Dimension::Mlops, 2, QDate(2027, 6, 30));
    give(r, enabler, [](Initiative& i) { i.kind = InitiativeKind::Enabler; });
    Initiative rollout;
    rollout.id = InitiativeId(800);
    rollout.name = q("Triage for all");
    rollout.kind = InitiativeKind::Rollout;
    rollout.useCase = id;
    rollout.start = QDate(2027, 5, 3);
    rollout.finish = QDate(2027, 12, 31);
    r.portfolio.put(rollout);
    CHECK(findings(r.portfolio, "enabler-late").isEmpty());
    Milestone gate;
    gate.id = MilestoneId(801);
    gate.kind = MilestoneKind::Gate;
    gate.subject = Subject::of(id);
    gate.stage = 3;
    gate.date = QDate(2028, 1, 31);
    r.portfolio.put(gate);
    REQUIRE(findings(r.portfolio, "enabler-late").size() == 1);
    CHECK(findings(r.portfolio, "enabler-late")[0].subject == q("Triage for all"));
}

TEST_CASE("an initiative that is not finished wants a lead", "[checks]") {
    Rounds r;
    const InitiativeId id = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 6, 30));
    REQUIRE(findings(r.portfolio, "no-lead").size() == 1);
    CHECK(findings(r.portfolio, "no-lead")[0].text == q("Nobody leads it."));
    CHECK(findings(r.portfolio, "no-lead")[0].mend == q("Name a lead."));
    r.portfolio.put(Person{PersonId(7), 1, q("Ann"), {}, {}, {}, false});
    give(r, id, [](Initiative& i) { i.lead = PersonId(7); });
    CHECK(findings(r.portfolio, "no-lead").isEmpty());
    give(r, id, [](Initiative& i) {
        i.lead = {};
        i.progress = 100;
    });
    CHECK(findings(r.portfolio, "no-lead").isEmpty());
}

TEST_CASE("what should be finished and is not is late by so many days", "[checks]") {
    Rounds r;
    const InitiativeId id = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2026, 11, 6));
    give(r, id, [](Initiative& i) { i.progress = 80; });
    const QList<Finding> found = findings(r.portfolio, "late");
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::Warning);
    CHECK_THAT(found[0].text.toStdString(), Catch::Contains("6 Nov 2026") && Catch::Contains("10 day") && Catch::Contains("80"));
    CHECK(found[0].numbers.contains(FindingNumber{q("Days late"), q("10")}));
    give(r, id, [](Initiative& i) { i.progress = 100; });
    CHECK(findings(r.portfolio, "late").isEmpty());
    give(r, id, [](Initiative& i) {
        i.progress = 0;
        i.finish = kToday;
    });
    CHECK(findings(r.portfolio, "late").isEmpty());
}

TEST_CASE("what the plan would not miss is without effect", "[checks]") {
    Rounds r;
    Initiative alone;
    alone.id = InitiativeId(900);
    alone.name = q("Alone");
    r.portfolio.put(alone);
    REQUIRE(findings(r.portfolio, "without-effect").size() == 1);
    CHECK(findings(r.portfolio, "without-effect")[0].severity == Severity::Hint);
    CHECK_THAT(findings(r.portfolio, "without-effect")[0].text.toStdString(), Catch::Contains("Has no dates."));
    give(r, alone.id, [](Initiative& i) {
        i.start = QDate(2027, 1, 4);
        i.finish = QDate(2027, 3, 26);
    });
    CHECK_THAT(findings(r.portfolio, "without-effect")[0].text.toStdString(), !Catch::Contains("Has no dates."));
    const InitiativeId other = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 6, 30));
    r.portfolio.put(Dependency{DependencyId(901), alone.id, other, DependencyType::FinishToStart, 0});
    CHECK(findings(r.portfolio, "without-effect").isEmpty());
}

TEST_CASE("an initiative that lacks a date is found with what it lacks", "[checks]") {
    Rounds r;
    const UseCaseId id = r.useCase("Triage");
    Initiative work;
    work.id = InitiativeId(900);
    work.name = q("Work");
    work.useCase = id;
    const auto said = [&] {
        r.portfolio.put(work);
        const QList<Finding> found = findings(r.portfolio, "without-effect");
        return found.isEmpty() ? std::string() : found[0].text.toStdString();
    };
    CHECK_THAT(said(), Catch::StartsWith("Has no dates."));
    work.start = QDate(2027, 1, 4);
    CHECK_THAT(said(), Catch::StartsWith("Has a start but no finish."));
    work.progress = 100;
    CHECK(said().empty());
    work.progress = 0;
    work.finish = QDate(2027, 3, 26);
    CHECK(said().empty());
    work.start = {};
    CHECK_THAT(said(), Catch::StartsWith("Has a finish but no start."));
    r.outcome(Subject::of(id), Dimension::Data, 3, QDate(2027, 6, 30));
    CHECK(findings(r.portfolio, "without-effect").size() == 1);
}

TEST_CASE("an outcome that raises nothing is named with what is there already", "[checks]") {
    Rounds r;
    const UseCaseId id = r.useCase("Triage");
    r.levels(r.round(Subject::of(id), kDay), 2);
    SECTION("the level is there today") {
        r.outcome(Subject::of(id), Dimension::Data, 2, QDate(2027, 6, 30));
        const QList<Finding> found = findings(r.portfolio, "without-effect");
        REQUIRE(found.size() == 1);
        CHECK_THAT(found[0].text.toStdString(), Catch::Contains("Triage has Data at level 2 by then"));
    }
    SECTION("somebody else brings it before") {
        r.outcome(Subject::of(id), Dimension::Data, 3, QDate(2027, 3, 31));
        const InitiativeId later = r.outcome(Subject::of(id), Dimension::Data, 3, QDate(2027, 6, 30));
        const QList<Finding> found = findings(r.portfolio, "without-effect");
        REQUIRE(found.size() == 1);
        CHECK(found[0].id == later.value);
    }
    SECTION("a criterion is there already") {
        const AssessmentId round = r.round(Subject::of(id), kDay.addDays(1));
        r.answer(round, "DR1", 3, "seen");
        Initiative work = *r.portfolio.find(r.outcome(Subject::of(id), Dimension::Change, 3, QDate(2027, 6, 30)));
        r.portfolio.put(Outcome{OutcomeId(900), work.id, Subject::of(id), std::nullopt, q("DR1"), 3});
        r.portfolio.put(Outcome{OutcomeId(901), work.id, Subject::of(id), std::nullopt, q("DR2"), 3});
        REQUIRE(findings(r.portfolio, "without-effect").size() == 1);
        CHECK_THAT(findings(r.portfolio, "without-effect")[0].text.toStdString(), Catch::StartsWith("1 of its 3") && Catch::Contains("DR1 at level 3"));
    }
    SECTION("it raises a level") {
        r.outcome(Subject::of(id), Dimension::Data, 3, QDate(2027, 6, 30));
        CHECK(findings(r.portfolio, "without-effect").isEmpty());
    }
    SECTION("it has no finish") {
        const InitiativeId undated = r.outcome(Subject::of(id), Dimension::Data, 3, QDate(2027, 6, 30));
        give(r, undated, [](Initiative& i) { i.start = i.finish = {}; });
        REQUIRE(findings(r.portfolio, "without-effect").size() == 1);
        CHECK_THAT(findings(r.portfolio, "without-effect")[0].text.toStdString(), Catch::Contains("no finish"));
    }
}

TEST_CASE("use cases of one unit with the same name are found once, however they are written", "[checks]") {
    Rounds r;
    r.useCase("Fraud detection");
    const UseCaseId second = r.useCase("  fraud  Detection ");
    const UseCaseId elsewhere = r.useCase("Fraud detection");
    BusinessUnit unit;
    unit.id = BusinessUnitId(500);
    r.portfolio.put(unit);
    give(r, elsewhere, [&](UseCase& u) { u.unit = unit.id; });
    const QList<Finding> found = findings(r.portfolio, "duplicate-name");
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == second.value);
    CHECK(found[0].severity == Severity::Hint);
    CHECK_FALSE(found[0].mend.isEmpty());
    give(r, second, [](UseCase& u) { u.lifecycle = Lifecycle::Retired; });
    CHECK(findings(r.portfolio, "duplicate-name").isEmpty());
}

TEST_CASE("a broken link says which ends it compares, by how many days and with what lag", "[checks]") {
    Rounds r;
    const InitiativeId a = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 6, 30));
    const InitiativeId b = r.outcome(Subject::enterprise(), Dimension::Data, 3, QDate(2027, 7, 10));
    r.portfolio.put(Dependency{DependencyId(900), a, b, DependencyType::FinishToFinish, 12});
    const QList<Finding> found = findings(r.portfolio, "dependency-broken");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0].text.toStdString(), Catch::StartsWith("Finishes on 10 Jul 2027, 2 day") && Catch::Contains("which finishes on 30 Jun 2027") && Catch::Contains("lag is 12 day"));
    CHECK(found[0].numbers.contains(FindingNumber{q("Days too early"), q("2")}));
}

TEST_CASE("a broken link with a negative lag calls it a lead and counts its days", "[checks]") {
    Rounds r;
    const InitiativeId a = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 6, 30));
    const InitiativeId b = r.outcome(Subject::enterprise(), Dimension::Data, 3, QDate(2027, 6, 14));
    r.portfolio.put(Dependency{DependencyId(900), a, b, DependencyType::FinishToFinish, -14});
    const QList<Finding> found = findings(r.portfolio, "dependency-broken");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0].text.toStdString(), Catch::Contains("The lead is 14 day"));
    CHECK_FALSE(found[0].text.contains(q("lag is")));
    CHECK_FALSE(found[0].text.contains(q("%n")));
}

TEST_CASE("a stalled pilot whose way out is planned stays a finding that says so with its dates", "[checks]") {
    Rounds r;
    const UseCaseId id = r.useCase("Triage");
    r.levels(r.round(Subject::of(id), QDate(2026, 1, 12)), 2);
    r.level(r.round(Subject::of(id), QDate(2026, 1, 13), AssessmentMode::Direct), Dimension::Data, 1, "seen");
    r.level(r.round(Subject::of(id), QDate(2026, 1, 14), AssessmentMode::Direct), Dimension::Mlops, 1, "seen");
    UseCase u = *r.portfolio.find(id);
    u.stage = 1;
    u.stageSince = QDate(2025, 1, 1);
    r.portfolio.put(u);
    r.outcome(Subject::of(id), Dimension::Data, 2, QDate(2027, 3, 31));
    // One of two needs is no way to stage 2.
    CHECK_FALSE(findings(r.portfolio, "stalled-pilot").constFirst().text.contains(q("planned")));
    r.outcome(Subject::of(id), Dimension::Mlops, 2, QDate(2027, 6, 30));
    r.outcome(Subject::of(id), Dimension::Ownership, 3, QDate(2026, 12, 1));  // not what holds it back
    const QList<Finding> found = findings(r.portfolio, "stalled-pilot");
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::Warning);
    CHECK_THAT(found[0].text.toStdString(), Catch::StartsWith("In stage 1 since 1 Jan 2025, longer than 12 month") && Catch::EndsWith("its way to stage 2 is planned from 1 Mar 2027 to 30 Jun 2027."));
    CHECK(found[0].mend == q("Keep to the plan, or stop it."));
    CHECK(found[0].numbers.contains(FindingNumber{q("Stage 2 on"), q("30 Jun 2027")}));
}

TEST_CASE("initiatives on a circle are found with the circle named", "[checks]") {
    Rounds r;
    const InitiativeId a = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 6, 30));
    const InitiativeId b = r.outcome(Subject::enterprise(), Dimension::Data, 3, QDate(2027, 7, 10));
    r.portfolio.put(Dependency{DependencyId(900), a, b, DependencyType::FinishToStart, 0});
    r.portfolio.put(Dependency{DependencyId(901), b, a, DependencyType::FinishToStart, 0});
    const QList<Finding> found = findings(r.portfolio, "dependency-cycle");
    REQUIRE(found.size() == 2);
    const QString first = r.portfolio.find(a)->name;
    CHECK(found[0].text == q("Depends on itself: “%1” → “%2” → “%1”.").arg(first, r.portfolio.find(b)->name));
    // No date mends what waits for itself.
    const QList<Finding> broken = findings(r.portfolio, "dependency-broken");
    REQUIRE_FALSE(broken.isEmpty());
    for (const Finding& f : broken) {
        CHECK(f.mend == q("Remove one link of the circle."));
        CHECK((f.numbers.size() == 1 && f.numbers[0].label == q("Days too early")));
    }
}

TEST_CASE("every check has its rule in a sentence with the limit in force", "[checks]") {
    Settings settings;
    settings.apply(q("limits"), q(R"({"stalled_pilot_months": 17, "max_initiatives_per_lead": 4, "max_accountable_per_executive": 9})"));
    CHECK(checkKeys().size() == 22);
    for (const QString& key : checkKeys()) {
        INFO(key.toStdString());
        const QString rule = ruleOf(key, settings);
        CHECK(rule.endsWith(QLatin1Char('.')));
        CHECK((key == q("late") || !rule.contains(QLatin1Char('%'))));
    }
    CHECK(ruleOf(q("stalled-pilot"), settings).contains(q("17")));
    CHECK((ruleOf(q("overloaded"), settings).contains(q("4")) && ruleOf(q("overloaded"), settings).contains(q("9"))));
    CHECK(ruleOf(q("nothing"), settings).isEmpty());
    for (const Finding& f : findingsOf(samplePortfolio(), kToday)) CHECK(checkKeys().contains(f.key));
}

TEST_CASE("the sample's roll-outs that run ahead of their enablers are found", "[checks]") {
    QStringList subjects;
    for (const Finding& f : findings(samplePortfolio(), "enabler-late")) subjects.append(f.subject);
    INFO(subjects.join(q(", ")).toStdString());
    CHECK(subjects.size() == 2);
}

TEST_CASE("a gate that is missed and a stage set too high name their gate criteria with level and need", "[checks]") {
    Rounds r;
    const UseCaseId id = r.useCase("Triage");
    give(r, id, [](UseCase& u) { u.stage = 2; });
    const AssessmentId round = r.round(Subject::of(id), kDay);
    for (const Criterion& c : builtInPack().criteria) {
        if (c.key != q("EO1")) r.answer(round, c.key.toLatin1().constData(), c.dimension == Dimension::Mlops || c.key == q("DR1") ? 1 : 2);
    }
    Milestone gate;
    gate.id = MilestoneId(801);
    gate.kind = MilestoneKind::Gate;
    gate.subject = Subject::of(id);
    gate.stage = 2;
    gate.date = QDate(2027, 1, 29);
    r.portfolio.put(gate);
    REQUIRE(findings(r.portfolio, "gate-missed").size() == 1);
    CHECK_THAT(findings(r.portfolio, "gate-missed")[0].text.toStdString(), Catch::EndsWith("is not met: MLOps 1 of 2; gate criteria DR1 1 of 2 and EO1 – of 2."));
    REQUIRE(findings(r.portfolio, "pilot-illusion").size() == 1);
    CHECK(findings(r.portfolio, "pilot-illusion")[0].text == q("Set to stage 2 but has earned stage 1; what doesn’t carry it: MLOps at level 1; gate criteria DR1 1 of 2 and EO1 – of 2."));
    const AssessmentId later = r.round(Subject::of(id), kDay.addDays(1));
    for (const Criterion& c : builtInPack().criteria) r.answer(later, c.key.toLatin1().constData(), c.key == q("DR1") ? 1 : 2);
    CHECK_THAT(findings(r.portfolio, "gate-missed")[0].text.toStdString(), Catch::EndsWith("is not met: gate criterion DR1 1 of 2."));
}

TEST_CASE("a gate names the dimensions that nobody assessed as that", "[checks][gate-words]") {
    Rounds r;
    const UseCaseId id = r.useCase("Triage");
    const AssessmentId round = r.round(Subject::of(id), kDay, AssessmentMode::Direct);
    for (const Dimension d : kDimensions) {
        if (d != Dimension::Ownership) r.level(round, d, 3, "seen");
    }
    Milestone gate;
    gate.id = MilestoneId(801);
    gate.kind = MilestoneKind::Gate;
    gate.subject = Subject::of(id);
    gate.stage = 2;
    gate.date = QDate(2027, 1, 29);
    r.portfolio.put(gate);
    REQUIRE(findings(r.portfolio, "gate-missed").size() == 1);
    CHECK_THAT(findings(r.portfolio, "gate-missed")[0].text.toStdString(), Catch::Contains("Ownership not assessed, needs 2"));
}

TEST_CASE("a gate of what is not assessed says so where nothing is below it", "[checks]") {
    Rounds r;
    r.levels(r.round(Subject::enterprise(), kDay, AssessmentMode::Direct), 3);
    Milestone gate;
    gate.id = MilestoneId(801);
    gate.kind = MilestoneKind::Gate;
    gate.subject = Subject::of(r.useCase("Triage"));
    gate.stage = 2;
    gate.date = QDate(2027, 1, 29);
    r.portfolio.put(gate);
    REQUIRE(findings(r.portfolio, "gate-missed").size() == 1);
    CHECK_THAT(findings(r.portfolio, "gate-missed")[0].text.toStdString(), Catch::EndsWith("is not met: it is not assessed."));
}

TEST_CASE("among the foremost findings no rule hides the others", "[checks]") {
    QList<Finding> findings;
    const auto add = [&](const char* key, Severity severity, int count) {
        for (int i = 0; i < count; ++i) findings.append({q(key), severity, EntityKind::UseCase, findings.size() + 1, {}, {}, {}});
    };
    const auto idsOf = [](const QList<Finding>& some) {
        QList<qint64> ids;
        for (const Finding& f : some) ids.append(f.id);
        return ids;
    };
    add("gate-missed", Severity::Error, 2);
    add("no-owner", Severity::Warning, 900);
    add("target-missed", Severity::Warning, 3);
    CHECK(idsOf(foremostOf(findings, 3)) == QList<qint64>{1, 3, 903});
    CHECK(idsOf(foremostOf(findings, 5)) == QList<qint64>{1, 2, 3, 4, 903});
    CHECK(idsOf(foremostOf(findings, 1)) == QList<qint64>{1});
    CHECK(foremostOf({}, 4).isEmpty());
}
