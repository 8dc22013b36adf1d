// What is offered does what it says: after the mend the finding is gone, or its way is planned.
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/checks/mends.h"
#include "core/domain/values/date_words.h"
#include "core/exchange/sample_reader.h"
#include "tests/core/analysis/rounds_home.h"

#include <algorithm>

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kMendDay(2026, 11, 16);

QList<Finding> mendFindings(const Portfolio& p, const char* key) {
    QList<Finding> found;
    for (const Finding& f : findingsOf(p, kMendDay)) {
        if (f.key == q(key)) found.append(f);
    }
    return found;
}

bool isStillThere(const Portfolio& p, const Finding& wanted) {
    const QList<Finding> all = findingsOf(p, kMendDay);
    return std::any_of(all.begin(), all.end(), [&](const Finding& f) { return identityOf(f) == identityOf(wanted); });
}

/// Writes what the two mends of dates and work say.
void carryOut(Portfolio& p, const Mend& mend) {
    if (mend.kind == MendKind::MoveInitiative) {
        Initiative row = *p.find(InitiativeId(mend.id));
        row.start = mend.start;
        row.finish = mend.finish;
        p.put(row);
    } else if (mend.kind == MendKind::AddEnabler) {
        Initiative row;
        row.id = InitiativeId(770000 + 100 * mend.stage);
        row.start = mend.start;
        row.finish = mend.finish;
        row.kind = InitiativeKind::Enabler;
        p.put(row);
        qint64 id = row.id.value + 1;
        for (const Dimension d : mend.dimensions) p.put(Outcome{OutcomeId(id++), row.id, mend.subject, d, {}, p.settings().gates[static_cast<std::size_t>(mend.stage - 1)][static_cast<std::size_t>(indexOf(d))]});
    }
}

/// A use case at one level in everything but data, where it is at another.
struct PilotHome {
    Rounds rounds;
    UseCaseId id = rounds.useCase("Triage");

    explicit PilotHome(int level, int data) {
        rounds.levels(rounds.round(Subject::of(id), QDate(2026, 1, 12)), level);
        rounds.level(rounds.round(Subject::of(id), QDate(2026, 1, 13), AssessmentMode::Direct), Dimension::Data, data, "seen");
    }
    Portfolio& p() { return rounds.portfolio; }
    /// A roll-out that brings \p data.
    InitiativeId rollout(int data, QDate start, QDate finish) {
        Initiative row = *p().find(rounds.outcome(Subject::of(id), Dimension::Data, data, finish));
        row.kind = InitiativeKind::Rollout;
        row.useCase = id;
        row.start = start;
        p().put(row);
        return row.id;
    }
    /// What is offered for its one skipped stage.
    QList<Mend> offered() {
        const QList<Finding> found = mendFindings(p(), "stage-skipped");
        REQUIRE(found.size() == 1);
        return Mender(p(), kMendDay).of(found[0]);
    }
};

}  // namespace

TEST_CASE("a skipped stage is reached first by work that is offered with its time and dimensions", "[mends]") {
    PilotHome home(3, 1);
    home.rounds.outcome(Subject::of(home.id), Dimension::Data, 3, QDate(2027, 12, 31));
    const QList<Finding> found = mendFindings(home.p(), "stage-skipped");
    REQUIRE(found.size() == 1);
    const QList<Mend> mends = Mender(home.p(), kMendDay).of(found[0]);
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].kind == MendKind::AddEnabler);
    CHECK(mends[0].stage == 2);
    CHECK(mends[0].dimensions == QList<Dimension>{Dimension::Data});
    CHECK(mends[0].finish <= QDate(2027, 9, 30));
    CHECK(mends[0].finish.dayOfWeek() <= 5);
    CHECK(mends[0].start.dayOfWeek() <= 5);
    CHECK(mends[0].start > kMendDay);
    carryOut(home.p(), mends[0]);
    CHECK(mendFindings(home.p(), "stage-skipped").isEmpty());
}

TEST_CASE("where no time is left before a skipped stage nothing is offered", "[mends]") {
    PilotHome home(3, 1);
    home.rounds.outcome(Subject::of(home.id), Dimension::Data, 3, QDate(2027, 1, 29));
    const QList<Finding> found = mendFindings(home.p(), "stage-skipped");
    REQUIRE(found.size() == 1);
    CHECK(Mender(home.p(), kMendDay).of(found[0]).isEmpty());
}

TEST_CASE("a skipped stage is reached before the roll-out begins that builds on it, and nothing else is wrong then", "[mends]") {
    PilotHome home(3, 1);
    const InitiativeId rollout = home.rollout(3, QDate(2027, 6, 4), QDate(2027, 12, 31));  // from a Friday on
    const Initiative before = *home.p().find(rollout);
    QDate last(2027, 6, 3);
    SECTION("from Monday to Friday") {}
    SECTION("with a calendar up to a day that is worked") {
        home.p().applySetting(q("calendar"), q(R"({"working_days": [1, 2, 3]})"));
        last = QDate(2027, 6, 2);
    }
    const QList<Mend> mends = home.offered();
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].kind == MendKind::AddEnabler);
    CHECK(mends[0].finish == last);
    carryOut(home.p(), mends[0]);
    CHECK(mendFindings(home.p(), "stage-skipped").isEmpty());
    CHECK(mendFindings(home.p(), "enabler-late").isEmpty());
    CHECK(mendFindings(home.p(), "dependency-broken").isEmpty());
    CHECK(*home.p().find(rollout) == before);
}

TEST_CASE("where nothing fits before the roll-out no work is offered that would end after it begins", "[mends]") {
    PilotHome home(3, 1);
    SECTION("it begins next week") { home.rollout(3, QDate(2026, 11, 23), QDate(2027, 12, 31)); }
    SECTION("it has begun") { home.rollout(3, QDate(2026, 10, 5), QDate(2027, 12, 31)); }
    SECTION("the stage it has now would be left too soon") {
        home.rounds.level(home.rounds.round(Subject::of(home.id), QDate(2026, 11, 1), AssessmentMode::Direct), Dimension::Data, 0, "seen");
        home.rounds.level(home.rounds.round(Subject::of(home.id), QDate(2026, 11, 10), AssessmentMode::Direct), Dimension::Data, 1, "seen");
        home.rollout(3, QDate(2027, 1, 11), QDate(2027, 12, 31));
    }
    CHECK(home.offered().isEmpty());
}

TEST_CASE("two skipped stages are reached one after the other, each for its least time, before the roll-out begins", "[mends]") {
    PilotHome home(4, 1);
    home.rollout(4, QDate(2028, 6, 1), QDate(2028, 12, 29));
    const QList<Mend> first = home.offered();
    REQUIRE(first.size() == 1);
    CHECK(first[0].stage == 2);
    CHECK(first[0].finish == QDate(2028, 2, 29));
    carryOut(home.p(), first[0]);
    const QList<Mend> second = home.offered();
    REQUIRE(second.size() == 1);
    CHECK(second[0].stage == 3);
    CHECK(second[0].finish == QDate(2028, 5, 31));
    carryOut(home.p(), second[0]);
    CHECK(mendFindings(home.p(), "stage-skipped").isEmpty());
    CHECK(mendFindings(home.p(), "enabler-late").isEmpty());
}

TEST_CASE("a unit's skipped stage is reached before the roll-outs begin that inherit from it", "[mends]") {
    Rounds r;
    BusinessUnit unit;
    unit.id = BusinessUnitId(500);
    unit.name = q("Retail");
    r.portfolio.put(unit);
    r.levels(r.round(Subject::of(unit.id), QDate(2026, 1, 12)), 3);
    r.level(r.round(Subject::of(unit.id), QDate(2026, 1, 13), AssessmentMode::Direct), Dimension::Data, 1, "seen");
    r.outcome(Subject::of(unit.id), Dimension::Data, 3, QDate(2027, 12, 31));
    UseCase useCase = *r.portfolio.find(r.useCase("Triage"));
    useCase.unit = unit.id;
    r.portfolio.put(useCase);
    Initiative rollout = *r.portfolio.find(r.outcome(Subject::of(useCase.id), Dimension::Change, 3, QDate(2028, 3, 31)));
    rollout.kind = InitiativeKind::Rollout;
    rollout.useCase = useCase.id;
    rollout.start = QDate(2027, 6, 1);
    r.portfolio.put(rollout);
    const QList<Finding> found = mendFindings(r.portfolio, "stage-skipped");
    const auto ofUnit = std::find_if(found.begin(), found.end(), [](const Finding& f) { return f.kind == EntityKind::BusinessUnit; });
    REQUIRE(ofUnit != found.end());
    const QList<Mend> mends = Mender(r.portfolio, kMendDay).of(*ofUnit);
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].finish == QDate(2027, 5, 31));
    carryOut(r.portfolio, mends[0]);
    CHECK_FALSE(isStillThere(r.portfolio, *ofUnit));
    for (const Finding& f : mendFindings(r.portfolio, "enabler-late")) CHECK_FALSE(f.text.contains(shownDate(mends[0].finish)));
}

TEST_CASE("a stage gained too soon after the one before is mended by a later finish and not of locked work", "[mends]") {
    PilotHome home(3, 1);
    home.rounds.outcome(Subject::of(home.id), Dimension::Data, 2, QDate(2027, 6, 30));
    const InitiativeId soon = home.rounds.outcome(Subject::of(home.id), Dimension::Data, 3, QDate(2027, 7, 30));
    const QList<Finding> found = mendFindings(home.p(), "stage-skipped");
    REQUIRE(found.size() == 1);
    CHECK(found[0].numbers.constLast().label == q("Shortest time in a stage"));
    CHECK(found[0].numbers.constLast().value.startsWith(q("3 month")));
    const QList<Mend> mends = Mender(home.p(), kMendDay).of(found[0]);
    REQUIRE(mends.size() == 1);
    CHECK(InitiativeId(mends[0].id) == soon);
    CHECK(mends[0].finish == QDate(2027, 9, 30));
    CHECK(mends[0].start.daysTo(mends[0].finish) == 30);
    Portfolio mended = home.p();
    carryOut(mended, mends[0]);
    CHECK(mendFindings(mended, "stage-skipped").isEmpty());
    Initiative locked = *home.p().find(soon);
    locked.locked = true;
    home.p().put(locked);
    CHECK(Mender(home.p(), kMendDay).of(found[0]).isEmpty());
}

TEST_CASE("with a calendar work that is offered begins and ends on working days", "[mends][calendar]") {
    SECTION("to reach a stage first") {
        PilotHome home(3, 1);
        home.p().applySetting(q("calendar"), q(R"({"working_days": [1, 2, 3]})"));
        home.rounds.outcome(Subject::of(home.id), Dimension::Data, 3, QDate(2027, 12, 31));
        const QList<Finding> found = mendFindings(home.p(), "stage-skipped");
        REQUIRE(found.size() == 1);
        const QList<Mend> mends = Mender(home.p(), kMendDay).of(found[0]);
        REQUIRE(mends.size() == 1);
        CHECK(mends[0].finish == QDate(2027, 9, 29));
        CHECK(home.p().settings().calendar.isWorkingDay(mends[0].start));
        carryOut(home.p(), mends[0]);
        CHECK(mendFindings(home.p(), "stage-skipped").isEmpty());
    }
    SECTION("to close a gap") {
        PilotHome home(2, 1);
        home.p().applySetting(q("calendar"), q(R"({"working_days": [1, 2, 3, 4], "holidays": ["2026-11-23"]})"));
        Finding gap;
        gap.key = q("gap-without-initiative");
        gap.kind = EntityKind::UseCase;
        gap.id = home.id.value;
        const QList<Mend> mends = Mender(home.p(), kMendDay).of(gap);
        REQUIRE(mends.size() == 1);
        CHECK(mends[0].start == QDate(2026, 11, 24));
        CHECK(mends[0].finish == QDate(2027, 2, 18));
    }
}

TEST_CASE("with a calendar a missed gate is offered the next working day from the one on which it is met", "[mends][calendar]") {
    PilotHome home(3, 1);
    home.rounds.outcome(Subject::of(home.id), Dimension::Data, 3, QDate(2027, 12, 17));
    Milestone gate;
    gate.id = MilestoneId(880000);
    gate.kind = MilestoneKind::Gate;
    gate.subject = Subject::of(home.id);
    gate.stage = 2;
    gate.date = QDate(2027, 11, 30);
    home.p().put(gate);
    const auto offered = [&home] {
        const QList<Finding> found = mendFindings(home.p(), "gate-missed");
        REQUIRE(found.size() == 1);
        const QList<Mend> mends = Mender(home.p(), kMendDay).of(found[0]);
        REQUIRE_FALSE(mends.isEmpty());
        CHECK(mends[0].kind == MendKind::MoveGate);
        CHECK(found[0].mend.contains(shownDate(mends[0].start)));
        return mends[0].start;
    };
    CHECK(offered() == QDate(2027, 12, 17));
    home.p().applySetting(q("calendar"), q(R"({"working_days": [1, 2, 3, 4]})"));
    CHECK(offered() == QDate(2027, 12, 20));
    gate.date = offered();
    home.p().put(gate);
    CHECK(mendFindings(home.p(), "gate-missed").isEmpty());
}

TEST_CASE("a stalled pilot takes the stage it has earned or gets its way to the next one planned", "[mends]") {
    const auto stall = [](Portfolio& p, UseCaseId id) {
        UseCase u = *p.find(id);
        u.stage = 1;
        u.stageSince = QDate(2025, 1, 1);
        p.put(u);
    };
    PilotHome ready(2, 2);
    stall(ready.p(), ready.id);
    const QList<Mend> set = Mender(ready.p(), kMendDay).of(mendFindings(ready.p(), "stalled-pilot")[0]);
    REQUIRE(set.size() == 1);
    CHECK(set[0].kind == MendKind::SetStage);
    CHECK(set[0].stage == 2);
    PilotHome open(2, 1);
    stall(open.p(), open.id);
    const Finding f = mendFindings(open.p(), "stalled-pilot")[0];
    const QList<Mend> plan = Mender(open.p(), kMendDay).of(f);
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].text == q("Plan the next stage"));
    CHECK(plan[0].dimensions == QList<Dimension>{Dimension::Data});
    carryOut(open.p(), plan[0]);
    CHECK(Mender(open.p(), kMendDay).of(f).isEmpty());
}

TEST_CASE("a circle is opened at the link that the dates contradict most", "[mends]") {
    Rounds r;
    const InitiativeId a = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 3, 31));
    const InitiativeId b = r.outcome(Subject::enterprise(), Dimension::Data, 3, QDate(2027, 7, 30));
    r.portfolio.put(Dependency{DependencyId(900), a, b, DependencyType::FinishToStart, 0});
    r.portfolio.put(Dependency{DependencyId(901), b, a, DependencyType::FinishToStart, 0});
    const Mender mender(r.portfolio, kMendDay);
    for (const Finding& f : mendFindings(r.portfolio, "dependency-cycle")) {
        const QList<Mend> mends = mender.of(f);
        REQUIRE(mends.size() == 1);
        CHECK(mends[0].kind == MendKind::RemoveLink);
        CHECK(DependencyId(mends[0].id) == DependencyId(901));
    }
    Portfolio opened = r.portfolio;
    opened.remove(DependencyId(901));
    CHECK(mendFindings(opened, "dependency-cycle").isEmpty());
}

TEST_CASE("a broken link in a circle is mended by removing a link and nothing is pushed round", "[mends]") {
    Rounds r;
    const InitiativeId a = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 3, 31));
    const InitiativeId b = r.outcome(Subject::enterprise(), Dimension::Data, 3, QDate(2027, 7, 30));
    r.portfolio.put(Dependency{DependencyId(900), a, b, DependencyType::FinishToStart, 0});
    r.portfolio.put(Dependency{DependencyId(901), b, a, DependencyType::FinishToStart, 0});
    const QList<Finding> circular = mendFindings(r.portfolio, "dependency-broken");
    REQUIRE(circular.size() == 1);
    CHECK(circular[0].mend == q("Remove one link of the circle."));
    const QList<Mend> mends = Mender(r.portfolio, kMendDay).of(circular[0]);
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].kind == MendKind::RemoveLink);
    // Without the way back it is moved as ever.
    Portfolio opened = r.portfolio;
    opened.remove(DependencyId(900));
    const QList<Finding> straight = mendFindings(opened, "dependency-broken");
    REQUIRE(straight.size() == 1);
    const QList<Mend> moves = Mender(opened, kMendDay).of(straight[0]);
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].kind == MendKind::MoveInitiative);
}

TEST_CASE("who leads too much at once gives the last initiative away or gets it later", "[mends]") {
    Rounds r;
    Person lead;
    lead.id = PersonId(5000);
    lead.name = q("Ada");
    r.portfolio.put(lead);
    InitiativeId last;
    for (int i = 0; i < 4; ++i) {
        last = r.outcome(Subject::enterprise(), Dimension::Data, 2, QDate(2027, 6, 1).addDays(i));
        Initiative row = *r.portfolio.find(last);
        row.lead = lead.id;
        r.portfolio.put(row);
    }
    const QList<Finding> found = mendFindings(r.portfolio, "overloaded");
    REQUIRE(found.size() == 1);
    const QList<Mend> mends = Mender(r.portfolio, kMendDay).of(found[0]);
    REQUIRE(mends.size() == 2);
    CHECK(mends[0].kind == MendKind::ChooseLead);
    CHECK(InitiativeId(mends[0].id) == last);
    CHECK(mends[1].kind == MendKind::MoveInitiative);
    CHECK(mends[1].start == QDate(2027, 7, 1));
    carryOut(r.portfolio, mends[1]);
    CHECK_FALSE(isStillThere(r.portfolio, found[0]));
}

TEST_CASE("who answers for too much gives away what has the least impact", "[mends]") {
    Rounds r;
    Person owner;
    owner.id = PersonId(5000);
    owner.name = q("Ada");
    owner.executive = true;
    r.portfolio.put(owner);
    UseCaseId first;
    for (int i = 0; i < 6; ++i) {
        const UseCaseId id = r.useCase("Use case");
        UseCase u = *r.portfolio.find(id);
        u.accountable = owner.id;
        r.portfolio.put(u);
        if (first.isNull()) first = id;
    }
    const QList<Finding> found = mendFindings(r.portfolio, "overloaded");
    REQUIRE(found.size() == 1);
    const QList<Mend> mends = Mender(r.portfolio, kMendDay).of(found[0]);
    REQUIRE(mends.size() == 1);
    CHECK(mends[0].kind == MendKind::ChooseOwner);
    CHECK(UseCaseId(mends[0].id) == first);
    CHECK(mends[0].needsPerson());
}

TEST_CASE("the sample's skipped stage and its stalled pilots have a mend in one step", "[mends]") {
    const Portfolio p = samplePortfolio();
    const Mender mender(p, kMendDay);
    const QList<Finding> skipped = mendFindings(p, "stage-skipped");
    REQUIRE(skipped.size() == 1);
    const QList<Mend> mends = mender.of(skipped[0]);
    REQUIRE(mends.size() == 1);
    Portfolio mended = p;
    carryOut(mended, mends[0]);
    CHECK_FALSE(isStillThere(mended, skipped[0]));
    for (const Finding& f : findingsOf(mended, kMendDay)) {
        INFO(f.key.toStdString() << " " << f.subject.toStdString());
        if (f.severity == Severity::Error || f.key == q("enabler-late")) CHECK(isStillThere(p, f));
    }
    for (const Finding& f : mendFindings(p, "stalled-pilot")) {
        INFO(f.subject.toStdString());
        CHECK(mender.of(f).size() <= 1);
    }
}

TEST_CASE("the sample's late gate is met by two enablers that come forward and nothing else breaks", "[mends]") {
    Portfolio p = samplePortfolio();
    const QList<Finding> missed = mendFindings(p, "gate-missed");
    const auto fraud = std::find_if(missed.begin(), missed.end(), [](const Finding& f) { return f.subject == q("Fraud detection"); });
    REQUIRE(fraud != missed.end());
    const QList<Mend> mends = Mender(p, kMendDay).of(*fraud);
    REQUIRE(mends.size() == 2);
    CHECK(mends[0].kind == MendKind::MoveGate);
    REQUIRE(mends[1].kind == MendKind::BringForward);
    REQUIRE(mends[1].moves.size() == 2);
    CHECK(mends[1].detail.contains(q("Monitoring and drift detection")));
    CHECK(mends[1].detail.contains(q("Model validation and audit trail")));
    Portfolio mended = p;
    for (const PlannedMove& move : mends[1].moves) {
        Initiative row = *p.find(move.initiative);
        CHECK(row.kind == InitiativeKind::Enabler);
        CHECK(move.span.finish < row.finish);
        CHECK(move.span.start <= row.start);
        row.start = move.span.start;
        row.finish = move.span.finish;
        mended.put(row);
    }
    CHECK_FALSE(isStillThere(mended, *fraud));
    for (const Finding& f : findingsOf(mended, kMendDay)) {
        INFO(f.key.toStdString() << " " << f.subject.toStdString());
        if (f.severity == Severity::Error) CHECK(isStillThere(p, f));
    }
    SECTION("not while one of them is locked") {
        Initiative row = *p.find(mends[1].moves[0].initiative);
        row.locked = true;
        p.put(row);
        CHECK(Mender(p, kMendDay).of(*fraud).size() == 1);
    }
    SECTION("nor once one has begun") {
        Initiative row = *p.find(mends[1].moves[1].initiative);
        row.progress = 5;
        p.put(row);
        CHECK(Mender(p, kMendDay).of(*fraud).size() == 1);
    }
}

TEST_CASE("an enabler comes forward with its length where it has the time and waits for what it follows", "[mends]") {
    PilotHome home(3, 2);
    const InitiativeId work = home.rounds.outcome(Subject::of(home.id), Dimension::Data, 3, QDate(2027, 12, 31));
    Milestone gate;
    gate.id = MilestoneId(900);
    gate.kind = MilestoneKind::Gate;
    gate.subject = Subject::of(home.id);
    gate.stage = 3;
    gate.date = QDate(2027, 9, 30);
    home.p().put(gate);
    const auto forward = [&] {
        const QList<Finding> found = mendFindings(home.p(), "gate-missed");
        REQUIRE(found.size() == 1);
        const QList<Mend> mends = Mender(home.p(), kMendDay).of(found[0]);
        return mends.size() == 2 ? mends[1].moves : QList<PlannedMove>();
    };
    REQUIRE(forward().size() == 1);
    CHECK(forward()[0] == PlannedMove{work, {QDate(2027, 8, 31), QDate(2027, 9, 30)}});
    const InitiativeId before = home.rounds.outcome(Subject::enterprise(), Dimension::Value, 1, QDate(2027, 9, 10));
    home.p().put(Dependency{DependencyId(901), before, work, DependencyType::FinishToStart, 0});
    REQUIRE(forward().size() == 1);
    CHECK(forward()[0].span == Span{QDate(2027, 9, 13), QDate(2027, 9, 30)});
    Initiative later = *home.p().find(before);
    later.finish = QDate(2027, 9, 24);
    home.p().put(later);
    CHECK(forward().isEmpty());
}

TEST_CASE("a broken link that was put aside is known as such and no other one is", "[dismissals]") {
    Portfolio p = samplePortfolio();
    const Finding f = mendFindings(p, "dependency-broken").constFirst();
    const Dependency broken = *p.find(DependencyId(f.detail.toLongLong()));
    CHECK_FALSE(DismissalTable(p).hasBroken(broken));
    Dismissal row = dismissalOf(f, q("Agreed"), kMendDay, q("Ada"));
    row.id = DismissalId(1);
    p.put(row);
    const DismissalTable table(p);
    for (const Dependency& d : p.dependencies()) CHECK(table.hasBroken(d) == (d.id == broken.id));
}

TEST_CASE("every rule knows how grave it is and the limits that its sentence names", "[checks]") {
    for (const Finding& f : findingsOf(samplePortfolio(), kMendDay)) {
        INFO(f.key.toStdString());
        CHECK((f.severity == severityOf(f.key) || f.key == q("no-owner")));
    }
    CHECK(limitsOf(q("overloaded")) == QList<int Limits::*>{&Limits::maxInitiativesPerLead, &Limits::maxAccountablePerExecutive});
    CHECK(limitsOf(q("stalled-pilot")) == QList<int Limits::*>{&Limits::stalledPilotMonths});
    CHECK(limitsOf(q("gate-missed")).isEmpty());
}

TEST_CASE("no mend moves work that somebody has locked", "[mends]") {
    const QDate today(2026, 11, 16);
    for (const bool isLocked : {false, true}) {
        INFO(isLocked);
        Rounds rounds;
        Portfolio& p = rounds.portfolio;
        const auto add = [&](qint64 id, QDate start, QDate finish) {
            Initiative row;
            row.id = InitiativeId(id);
            row.start = start;
            row.finish = finish;
            row.locked = isLocked;
            p.put(row);
        };
        add(501, today.addDays(10), today.addDays(90));
        add(502, today.addDays(40), today.addDays(120));
        add(503, today.addDays(-90), today.addDays(-10));
        Dependency link;
        link.id = DependencyId(601);
        link.predecessor = InitiativeId(501);
        link.successor = InitiativeId(502);
        p.put(link);
        const Mender mender(p, today);
        const auto moves = [&](const char* key) {
            const QList<Finding> found = mendFindings(p, key);
            REQUIRE(found.size() == 1);
            const QList<Mend> mends = mender.of(found.constFirst());
            return std::count_if(mends.begin(), mends.end(), [](const Mend& mend) { return mend.kind == MendKind::MoveInitiative; });
        };
        CHECK(moves("dependency-broken") == (isLocked ? 0 : 1));
        CHECK(moves("late") == (isLocked ? 0 : 1));
    }
}
