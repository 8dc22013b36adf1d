#include "core/analysis/checks/checks.h"
#include "core/analysis/figures.h"
#include "core/analysis/plan/projection.h"
#include "core/domain/pack/content_pack.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stagepath;
using test::q;

namespace {

const QDate kToday(2026, 11, 16);

QJsonObject root() {
    QFile file(test::sampleJson());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

}  // namespace

TEST_CASE("every use case of the sample has the expected figures", "[analysis]") {
    const Portfolio p = samplePortfolio();
    const QJsonObject json = root();
    const QJsonArray expected = json[q("expected")].toObject()[q("use_cases")].toArray();
    const QHash<QString, Quadrant> quadrants{{q("Scale now"), Quadrant::ScaleNow}, {q("Build readiness"), Quadrant::BuildReadiness}, {q("Quick win"), Quadrant::QuickWin}, {q("Rethink"), Quadrant::Rethink}};
    REQUIRE(expected.size() == p.useCases().size());
    for (int i = 0; i < expected.size(); ++i) {
        const QJsonObject e = expected[i].toObject();
        const UseCase& u = p.useCases().rows()[i];
        const UseCaseFigures f = figuresOf(p, u, kToday);
        INFO(u.name.toStdString());
        REQUIRE(e[q("readiness")].isNull() == !f.standing.readiness.has_value());
        if (f.standing.readiness) {
            CHECK(*f.standing.readiness == Approx(e[q("readiness")].toDouble()).epsilon(1e-12));
            CHECK(*f.standing.earnedStage == e[q("earned_stage")].toInt());
        }
        REQUIRE(e[q("impact")].isNull() == !f.impact.value.has_value());
        if (f.impact.value) CHECK(*f.impact.value == Approx(e[q("impact")].toDouble()).epsilon(1e-12));
        CHECK(f.quadrant == quadrants.value(e[q("quadrant")].toString(), Quadrant::Unplaced));
    }
}

TEST_CASE("every round of the sample names the model that it answers", "[analysis][sample]") {
    const Portfolio p = samplePortfolio();
    REQUIRE_FALSE(p.assessments().isEmpty());
    for (const Assessment& round : p.assessments()) {
        CHECK(round.pack == builtInPack().id);
        CHECK(round.packVersion == builtInPack().version);
    }
}

TEST_CASE("the sample's counts and means are the expected ones", "[analysis]") {
    const Portfolio p = samplePortfolio();
    const PortfolioSummary s = summaryOf(p, kToday);
    CHECK(s.useCases == 24);
    CHECK(s.pastPilot == 9);
    CHECK(*s.meanReadiness == Approx(47.39).margin(0.005));
    CHECK(s.withoutOwner == 5);
    CHECK(s.gatesDue.size() == 3);
    CHECK(s.byStage == std::array<int, 5>{4, 9, 8, 3, 0});
    CHECK(s.byLifecycle.value(Lifecycle::Pilot) == 11);
    CHECK(s.byQuadrant.value(Quadrant::ScaleNow) == 7);
    CHECK(s.byQuadrant.value(Quadrant::BuildReadiness) == 9);
    CHECK(s.byQuadrant.value(Quadrant::QuickWin) == 3);
    CHECK(s.byQuadrant.value(Quadrant::Rethink) == 5);
}

TEST_CASE("the enterprise's projection passes through every expected step", "[analysis]") {
    const Portfolio p = samplePortfolio();
    const Projection projection(p, kToday);
    const QJsonObject json = root();
    for (const QJsonValue& v : json[q("expected")].toObject()[q("enterprise_projection")].toArray()) {
        const QJsonObject e = v.toObject();
        const Standing s = projection.at(Subject::enterprise(), QDate::fromString(e[q("date")].toString(), Qt::ISODate));
        INFO(e[q("date")].toString().toStdString());
        CHECK(*s.readiness == Approx(e[q("readiness")].toDouble()).epsilon(1e-12));
        CHECK(*s.earnedStage == e[q("earned_stage")].toInt());
    }
    CHECK(projection.dateOfStage(Subject::enterprise(), 2, planEnd(p, kToday)) == QDate(2027, 9, 30));
    CHECK(projection.dateOfStage(Subject::enterprise(), 3, planEnd(p, kToday)) == QDate(2028, 9, 29));
    CHECK_FALSE(projection.dateOfStage(Subject::enterprise(), 4, planEnd(p, kToday)).has_value());
}

TEST_CASE("the checks find the sample's stories, and nothing else of their kinds", "[analysis]") {
    const Portfolio p = samplePortfolio();
    const QStringList counted{q("gate-missed"), q("dependency-broken"), q("stage-skipped"), q("owner-not-executive"), q("no-owner"), q("pilot-illusion"),
                              q("stalled-pilot"), q("overloaded"), q("gap-without-initiative"), q("not-assessed")};
    std::array<int, 3> counts{};
    QStringList all;
    for (const Finding& f : findingsOf(p, kToday)) {
        if (!counted.contains(f.key)) continue;
        ++counts[static_cast<std::size_t>(f.severity)];
        all.append(keyOf(f.severity) + q(" ") + f.key + q(" ") + f.subject + q(": ") + f.text);
    }
    INFO(all.join(q("\n")).toStdString());
    CHECK(counts == std::array<int, 3>{6, 12, 5});
}

TEST_CASE("the enterprise's target of stage 4 is found missed", "[analysis]") {
    const Portfolio p = samplePortfolio();
    int missed = 0;
    for (const Finding& f : findingsOf(p, kToday)) missed += f.key == q("target-missed") && f.kind == EntityKind::Setting ? 1 : 0;
    CHECK(missed == 1);
}
