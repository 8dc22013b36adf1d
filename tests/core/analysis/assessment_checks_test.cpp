#include "core/analysis/checks/checks.h"
#include "core/analysis/plan/portfolio_series.h"
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

void give(Rounds& r, UseCaseId id, const std::function<void(UseCase&)>& change) {
    UseCase u = *r.portfolio.find(id);
    change(u);
    r.portfolio.put(u);
}

}  // namespace

TEST_CASE("a round older than the limit is stale and a newer one ends that", "[checks]") {
    Rounds r;
    r.levels(r.round(Subject::enterprise(), QDate(2026, 5, 15)), 2);
    REQUIRE(findings(r.portfolio, "stale-assessment").size() == 1);
    const Finding stale = findings(r.portfolio, "stale-assessment")[0];
    CHECK(stale.severity == Severity::Hint);
    CHECK(stale.numbers.constLast().label == q("To be assessed anew after"));
    CHECK(stale.numbers.constLast().value.startsWith(q("6 month")));
    r.level(r.round(Subject::enterprise(), QDate(2026, 5, 16), AssessmentMode::Direct), Dimension::Data, 2, "seen");
    CHECK(findings(r.portfolio, "stale-assessment").isEmpty());
    r.portfolio.applySetting(q("limits"), q(R"({"stale_assessment_months": 3})"));
    CHECK(findings(r.portfolio, "stale-assessment").size() == 1);
}

TEST_CASE("answers that contradict each other are one finding that names them", "[checks]") {
    Rounds r;
    const AssessmentId round = r.round(Subject::enterprise(), kDay);
    r.answer(round, "MO4", 3, "alerts");
    r.answer(round, "MO3", 1);
    r.answer(round, "EO2", 3, "budget");
    r.answer(round, "BC2", 2);
    r.answer(round, "DR1", 4);
    const QList<Finding> found = findings(r.portfolio, "contradiction");
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::Hint);
    CHECK_THAT(found[0].text.toStdString(), Catch::Contains("MO4 at 3 beside MO3 at 1") && Catch::Contains("DR1 at 4 without evidence") && !Catch::Contains("EO2"));
}

TEST_CASE("every pair of the model contradicts from 3 over 1 on and not before", "[checks]") {
    for (const Contradiction& pair : builtInPack().contradictions) {
        const QByteArray high = keyOf(pair.high).toLatin1();
        const QByteArray low = keyOf(pair.low).toLatin1();
        INFO(high.toStdString() << " over " << low.toStdString());
        for (const auto& [h, l, count] : {std::tuple{3, 1, 1}, {3, 2, 0}, {2, 1, 0}}) {
            Rounds r;
            const AssessmentId round = r.round(Subject::enterprise(), kDay);
            r.answer(round, high.constData(), h, "seen");
            r.answer(round, low.constData(), l);
            CHECK(findings(r.portfolio, "contradiction").size() == count);
        }
    }
}

TEST_CASE("in production without an owner in the business is a contradiction", "[checks]") {
    Rounds r;
    r.useCase("Fraud", Lifecycle::Production);
    r.useCase("Chat", Lifecycle::Pilot);
    REQUIRE(findings(r.portfolio, "contradiction").size() == 1);
    CHECK(findings(r.portfolio, "contradiction")[0].subject == q("Fraud"));
}

TEST_CASE("high readiness over an enterprise that monitors nothing is a contradiction", "[checks]") {
    Rounds r;
    r.answer(r.round(Subject::enterprise(), kDay), "MO4", 1);
    const UseCaseId u = r.useCase("Fraud");
    r.levels(r.round(Subject::of(u), kDay, AssessmentMode::Direct), 4);
    const QList<Finding> found = findings(r.portfolio, "contradiction");
    REQUIRE(found.size() == 1);
    CHECK(found[0].subject == q("Fraud"));
    CHECK_THAT(found[0].text.toStdString(), Catch::Contains("MO4 at 1"));
}

TEST_CASE("claims without evidence are one finding and direct levels none", "[checks]") {
    Rounds r;
    const AssessmentId round = r.round(Subject::enterprise(), kDay);
    r.answer(round, "DR1", 3);
    r.answer(round, "DR2", 3, "report");
    r.answer(round, "EO1", 4);
    r.answer(round, "MO1", 2);
    const UseCaseId u = r.useCase("Fraud");
    r.levels(r.round(Subject::of(u), kDay, AssessmentMode::Direct), 4);
    const QList<Finding> found = findings(r.portfolio, "claimed-only");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0].text.toStdString(), Catch::Contains("DR1 and EO1"));
}

TEST_CASE("production needs monitoring and scale needs governance", "[checks]") {
    Rounds r;
    const UseCaseId live = r.useCase("Live", Lifecycle::Production);
    const UseCaseId everywhere = r.useCase("Everywhere", Lifecycle::Scaled);
    const UseCaseId pilot = r.useCase("Pilot", Lifecycle::Pilot);
    for (const UseCaseId u : {live, everywhere, pilot}) {
        const AssessmentId round = r.round(Subject::of(u), kDay, AssessmentMode::Direct);
        r.level(round, Dimension::Mlops, u == everywhere ? 2 : 1, "seen");
        r.level(round, Dimension::Governance, 2, "seen");
    }
    r.useCase("Unassessed", Lifecycle::Production);
    REQUIRE(findings(r.portfolio, "no-monitoring").size() == 1);
    CHECK(findings(r.portfolio, "no-monitoring")[0].subject == q("Live"));
    CHECK(findings(r.portfolio, "no-monitoring")[0].severity == Severity::Warning);
    REQUIRE(findings(r.portfolio, "no-governance").size() == 1);
    CHECK(findings(r.portfolio, "no-governance")[0].subject == q("Everywhere"));
}

TEST_CASE("a target that the plan reaches too late or not at all is missed", "[checks]") {
    Rounds r;
    const UseCaseId u = r.useCase("Fraud");
    r.levels(r.round(Subject::of(u), kDay, AssessmentMode::Direct), 1);
    give(r, u, [](UseCase& x) {
        x.targetStage = 2;
        x.targetDate = QDate(2027, 6, 30);
    });
    CHECK_THAT(findings(r.portfolio, "target-missed").at(0).text.toStdString(), Catch::Contains("not reached"));
    for (Dimension d : kDimensions) r.outcome(Subject::of(u), d, 2, QDate(2027, 9, 30));
    CHECK_THAT(findings(r.portfolio, "target-missed").at(0).text.toStdString(), Catch::Contains("30 Sep 2027"));
    give(r, u, [](UseCase& x) { x.targetDate = QDate(2027, 9, 30); });
    CHECK(findings(r.portfolio, "target-missed").isEmpty());
}

TEST_CASE("the portfolio's series says on every month what each use case's projection says", "[series]") {
    const Portfolio p = samplePortfolio();
    const QDate from(2025, 1, 1);
    const QList<QDate> months = monthsBetween(from, from.addYears(5));
    const QList<PortfolioPoint> points = portfolioSeries(p, kToday, months);
    REQUIRE(points.size() == months.size());
    const Projection projection(p, kToday);
    for (qsizetype i = 0; i < months.size(); ++i) {
        INFO(months[i].toString(Qt::ISODate).toStdString());
        double sum = 0;
        int assessed = 0;
        for (const UseCase& u : p.useCases()) {
            const Standing s = projection.at(Subject::of(u.id), months[i]);
            if (u.lifecycle == Lifecycle::Retired || !s.readiness) continue;
            sum += *s.readiness;
            ++assessed;
        }
        CHECK(points[i].counts == projection.stageCounts(months[i]));
        CHECK(points[i].assessed == assessed);
        CHECK(points[i].notAssessed == points.constFirst().notAssessed + points.constFirst().assessed - assessed);
        if (assessed > 0) CHECK(*points[i].meanReadiness == Approx(sum / assessed));
    }
}

TEST_CASE("the series follows what a use case inherits", "[series]") {
    Rounds r;
    const AssessmentId first = r.round(Subject::enterprise(), QDate(2026, 1, 15), AssessmentMode::Direct);
    r.levels(first, 1);
    const UseCaseId u = r.useCase("Fraud");
    r.level(r.round(Subject::of(u), QDate(2026, 2, 10), AssessmentMode::Direct), Dimension::Data, 2, "seen");
    r.levels(r.round(Subject::enterprise(), QDate(2026, 5, 20), AssessmentMode::Direct), 2);
    r.outcome(Subject::enterprise(), Dimension::Mlops, 4, QDate(2027, 1, 31));
    const QList<QDate> months = monthsBetween(QDate(2026, 1, 1), QDate(2027, 4, 1));
    const QList<PortfolioPoint> points = portfolioSeries(r.portfolio, kToday, months);
    const Projection projection(r.portfolio, kToday);
    for (qsizetype i = 0; i < months.size(); ++i) {
        INFO(months[i].toString(Qt::ISODate).toStdString());
        CHECK(points[i].meanReadiness == projection.at(Subject::of(u), months[i]).readiness);
    }
}
