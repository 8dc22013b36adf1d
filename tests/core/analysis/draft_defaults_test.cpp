#include "core/analysis/draft/draft.h"
#include "core/analysis/draft/enabler_ranking.h"
#include "core/analysis/plan/schedule.h"
#include "core/exchange/sample_reader.h"
#include "tests/core/analysis/rounds_home.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::Rounds;

namespace {

const QDate kToday(2026, 11, 16);

/// Three units with two pilots each, all at level 1 and without a plan.
Portfolio pilots() {
    Rounds r;
    for (int unit = 1; unit <= 3; ++unit) {
        r.portfolio.put(BusinessUnit{BusinessUnitId(1000 + unit), unit, q("Unit %1").arg(unit), q("c1")});
        for (int i = 0; i < 2; ++i) {
            UseCase u = *r.portfolio.find(r.useCase("Pilot"));
            u.unit = BusinessUnitId(1000 + unit);
            u.placedImpact = 10.0 * unit;
            r.portfolio.put(u);
            r.levels(r.round(Subject::of(u.id), QDate(2026, 1, 1)), 1);
        }
    }
    return r.portfolio;
}

qint64 weeksOf(const DraftLine& line) { return (line.initiative.start.daysTo(line.initiative.finish) + 3) / 7; }

/// What the sample's draft proposes, in its order.
constexpr auto kSampleDraft = R"(2027-08-02 2027-08-27 MLOps to level 1
2026-11-23 2026-12-18 Relationship copilot: Business case, Governance, Change
2027-10-04 2027-12-31 Business case to level 3
2028-10-02 2028-12-29 Executive ownership to level 4
2029-01-01 2029-03-30 Executive ownership to level 3: Retail Banking
2029-04-02 2029-10-26 Organisational change to level 4
2027-08-30 2028-03-24 MLOps to level 4
2029-10-29 2030-05-24 Organisational change to level 3: Retail Banking
2030-05-27 2030-08-23 Complaint triage: roll-out to stage 3
2030-05-27 2030-08-23 Branch demand forecast: roll-out to stage 3
2029-11-05 2030-02-01 Workforce planning: Ownership, Business case, Change, MLOps
2030-02-04 2030-05-03 Workforce planning: roll-out to stage 2
2030-02-04 2030-08-30 AML alert ranking: Change
2030-09-02 2030-11-29 AML alert ranking: roll-out to stage 3
2027-07-05 2028-01-28 Sanctions name matching: Data, Business case
2029-10-29 2030-01-25 Sanctions name matching: roll-out to stage 4
2026-11-23 2027-06-18 Invoice data capture: Governance
2029-10-29 2030-01-25 Invoice data capture: roll-out to stage 4
2028-01-31 2028-08-25 IT incident triage: Data, Ownership
2028-08-28 2028-11-24 IT incident triage: roll-out to stage 3)";

}  // namespace

TEST_CASE("the draft of the sample is the same to the letter, line by line", "[analysis][draft]") {
    QStringList lines;
    for (const DraftLine& line : draftRoadmap(samplePortfolio(), kToday, {}, {}).lines) {
        lines.append(q("%1 %2 %3").arg(line.initiative.start.toString(Qt::ISODate), line.initiative.finish.toString(Qt::ISODate), line.initiative.name));
    }
    CHECK(lines.join(QLatin1Char('\n')) == q(kSampleDraft));
}

TEST_CASE("own durations by band are those of the draft and of gaps turned into initiatives", "[analysis][draft]") {
    Portfolio p = pilots();
    const Draft usual = draftRoadmap(p, kToday, {}, {});
    REQUIRE_FALSE(usual.lines.isEmpty());
    p.applySetting(q("draft"), q(R"({"weeks": {"S": 2, "M": 7, "L": 9}})"));
    const Draft own = draftRoadmap(p, kToday, {}, {});
    REQUIRE(own.lines.size() == usual.lines.size());
    int enablers = 0;
    for (const DraftLine& line : own.lines) {
        if (line.initiative.kind != InitiativeKind::Enabler) continue;
        ++enablers;
        CHECK((weeksOf(line) == 2 || weeksOf(line) == 7 || weeksOf(line) == 9));
    }
    CHECK(enablers == kDimensionCount);
    CHECK(draftRoadmap(withDraft(p, own), kToday, {}, {}).lines.isEmpty());
}

TEST_CASE("who usually leads a dimension leads its drafted work, as long as they are there", "[analysis][draft]") {
    Portfolio p = pilots();
    p.put(Person{PersonId(77), 1, q("Ann"), {}, {}, {}, false});
    p.applySetting(q("draft"), q(R"({"leads": {"data": "77", "mlops": "78"}})"));
    int led = 0;
    for (const DraftLine& line : draftRoadmap(p, kToday, {}, {}).lines) {
        const bool isData = line.dimension == Dimension::Data;
        CHECK(line.initiative.lead == (isData ? PersonId(77) : PersonId()));
        led += isData;
    }
    CHECK(led == 1);
}

TEST_CASE("a draft can be cancelled and says how far it is", "[analysis][draft]") {
    const Portfolio p = pilots();
    QList<double> shares;
    draftRoadmap(p, kToday, {}, [&](double share) {
        shares.append(share);
        return true;
    });
    CHECK_FALSE(shares.isEmpty());
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK_THROWS_AS(draftRoadmap(p, kToday, {}, [](double) { return false; }), Cancelled);
}

TEST_CASE("a workspace may have its own length of a roll-out, and a usual one where it says nothing", "[analysis][draft]") {
    const auto lengths = [](const char* defaults) {
        Portfolio p = samplePortfolio();
        p.applySetting(q("draft"), q(defaults));
        QSet<qint64> found;
        for (const DraftLine& line : draftRoadmap(p, kToday, {}, {}).lines) {
            if (line.initiative.kind == InitiativeKind::Rollout) found.insert(weeksOf(line));
        }
        return found;
    };
    CHECK(lengths("null") == QSet<qint64>{13});
    CHECK(lengths(R"({"weeks": {"rollout": 26}})") == QSet<qint64>{26});
}

TEST_CASE("the months of an enabler are counted in days, not in weeks begun", "[analysis][draft]") {
    Portfolio p;
    Initiative i;
    i.id = InitiativeId(1);
    i.name = q("Lineage");
    i.kind = InitiativeKind::Enabler;
    i.start = QDate(2027, 3, 1);
    i.finish = QDate(2027, 3, 31);  // a Wednesday
    p.put(i);
    const QList<EnablerWorth> ranking = enablerRanking(p, kToday, {});
    REQUIRE(ranking.size() == 1);
    CHECK(ranking[0].months == Approx(31.0 / 7 * 12 / 52));
}

TEST_CASE("where a calendar is set a draft begins and ends its work on days that are worked", "[analysis][draft]") {
    Portfolio p = pilots();
    const Draft usual = draftRoadmap(p, kToday, {}, {});
    // Four days a week, the first Monday is a holiday, and a shutdown swallows whole weeks.
    QJsonArray holidays{q("2026-11-23")};
    for (QDate day(2026, 12, 21); day < QDate(2027, 1, 18); day = day.addDays(1)) holidays.append(day.toString(Qt::ISODate));
    const QJsonObject calendar{{q("working_days"), QJsonArray{1, 2, 3, 4}}, {q("holidays"), holidays}};
    p.applySetting(q("calendar"), QString::fromUtf8(QJsonDocument(calendar).toJson()));
    p.applySetting(q("draft"), q(R"({"weeks": {"S": 1, "M": 2, "L": 3}})"));
    const WorkCalendar& days = p.settings().calendar;
    REQUIRE(days.isSet);

    const Draft draft = draftRoadmap(p, kToday, {}, {});
    REQUIRE(draft.lines.size() == usual.lines.size());
    CHECK(draft.lines[0].initiative.start == QDate(2026, 11, 24));
    for (const DraftLine& line : draft.lines) {
        INFO(line.initiative.name.toStdString() << " " << line.initiative.start.toString(Qt::ISODate).toStdString() << " " << line.initiative.finish.toString(Qt::ISODate).toStdString());
        CHECK(days.isWorkingDay(line.initiative.start));
        CHECK(days.isWorkingDay(line.initiative.finish));
        CHECK(line.initiative.start <= line.initiative.finish);
    }
    const Portfolio planned = withDraft(p, draft);
    CHECK(brokenLinks(planned).isEmpty());
    CHECK(draftRoadmap(planned, kToday, {}, {}).isEmpty());
}

TEST_CASE("enablers rank by the impact they unlock per month of work", "[analysis][draft]") {
    Portfolio p = pilots();
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    const QList<EnablerWorth> proposed = enablerRanking(p, kToday, draft);
    REQUIRE(proposed.size() == kDimensionCount);
    for (const EnablerWorth& worth : proposed) {
        CHECK(worth.initiative.isNull());
        CHECK(worth.unlocks.size() == 6);
        CHECK(worth.unlockedImpact == Approx(2 * (10 + 20 + 30)));
        CHECK(worth.months == Approx(static_cast<double>(weeksOf(draft.lines[worth.line])) * 12 / 52));
        CHECK(worth.impactPerMonth == Approx(worth.unlockedImpact / worth.months));
    }
    CHECK(std::is_sorted(proposed.begin(), proposed.end(), [](const EnablerWorth& a, const EnablerWorth& b) { return a.impactPerMonth > b.impactPerMonth; }));

    // Once accepted the same enablers are worth the same.
    const QList<EnablerWorth> planned = enablerRanking(withDraft(p, draft), kToday, {});
    REQUIRE(planned.size() == proposed.size());
    for (qsizetype i = 0; i < planned.size(); ++i) {
        CHECK_FALSE(planned[i].initiative.isNull());
        CHECK(planned[i].unlockedImpact == Approx(proposed[i].unlockedImpact));
        CHECK(planned[i].impactPerMonth == Approx(proposed[i].impactPerMonth));
    }
}

TEST_CASE("a planned enabler is worth what it still closes, and nothing without dates or once it is finished", "[analysis][draft]") {
    Rounds r;
    const UseCaseId a = r.useCase("A");
    r.levels(r.round(Subject::of(a), QDate(2026, 1, 1)), 1);
    const auto enabler = [&](Dimension d, int level) {
        Initiative i = *r.portfolio.find(r.outcome(Subject::of(a), d, level, QDate(2027, 6, 30)));
        i.kind = InitiativeKind::Enabler;
        r.portfolio.put(i);
        return i;
    };
    Initiative closes = enabler(Dimension::Data, 2);
    enabler(Dimension::Mlops, 1);
    QList<EnablerWorth> ranking = enablerRanking(r.portfolio, kToday, {});
    REQUIRE(ranking.size() == 2);
    CHECK(ranking[0].initiative == closes.id);
    CHECK(ranking[0].unlocks == QList<UseCaseId>{a});
    CHECK(ranking[1].unlocks.isEmpty());
    closes.start = closes.finish = {};
    r.portfolio.put(closes);
    CHECK(enablerRanking(r.portfolio, kToday, {})[0].impactPerMonth == 0);
    closes.progress = 100;
    r.portfolio.put(closes);
    CHECK(enablerRanking(r.portfolio, kToday, {}).size() == 1);
}
