#include "core/analysis/draft/draft.h"

#include "core/analysis/checks/checks.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <algorithm>

using namespace stagepath;

namespace {

const QDate kToday(2026, 11, 16);

QSet<QString> errorsOf(const Portfolio& p) {
    QSet<QString> errors;
    for (const Finding& f : findingsOf(p, kToday)) {
        if (f.severity == Severity::Error) errors.insert(f.key + QLatin1Char(' ') + f.subject + QLatin1Char(' ') + f.text);
    }
    return errors;
}

Portfolio withoutPlan(Portfolio p) {
    for (const Dependency& d : QList<Dependency>(p.dependencies().rows())) p.remove(d.id);
    for (const Outcome& o : QList<Outcome>(p.outcomes().rows())) p.remove(o.id);
    for (const Initiative& i : QList<Initiative>(p.initiatives().rows())) p.remove(i.id);
    for (const Milestone& m : QList<Milestone>(p.milestones().rows())) p.remove(m.id);
    return p;
}

void checkDraft(const Portfolio& p) {
    const QSet<QString> before = errorsOf(p);
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    REQUIRE_FALSE(draft.lines.isEmpty());
    const Portfolio planned = withDraft(p, draft);
    QStringList added;
    for (const QString& error : errorsOf(planned)) {
        if (!before.contains(error)) added.append(error);
    }
    INFO(added.join(QLatin1Char('\n')).toStdString());
    CHECK(added.isEmpty());
    CHECK(draftRoadmap(planned, kToday, {}, {}).isEmpty());
    for (const DraftLine& line : draft.lines) {
        CHECK(line.initiative.start.dayOfWeek() == Qt::Monday);
        CHECK(line.initiative.start > kToday);
        for (const int after : line.after) CHECK(draft.lines[after].initiative.finish < line.initiative.start);
    }
}

}  // namespace

TEST_CASE("the draft on the sample adds no error and nothing twice", "[analysis][draft]") { checkDraft(samplePortfolio()); }

TEST_CASE("the draft from readiness alone shares its enablers", "[analysis][draft]") {
    const Portfolio p = withoutPlan(samplePortfolio());
    checkDraft(p);
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    int shared = 0;
    for (const DraftLine& line : draft.lines) shared += line.initiative.kind == InitiativeKind::Enabler && line.unlocks.size() > 1;
    CHECK(shared >= 5);
}

TEST_CASE("without any assessment the light one comes first, and few enablers serve two thousand use cases", "[analysis][draft]") {
    Portfolio p;
    for (int i = 1; i <= 20; ++i) p.put(BusinessUnit{BusinessUnitId(i), i, QStringLiteral("Unit %1").arg(i), QStringLiteral("c1")});
    for (int i = 1; i <= 2000; ++i) {
        UseCase u;
        u.id = UseCaseId(i);
        u.position = i;
        u.name = QStringLiteral("Use case %1").arg(i);
        u.unit = BusinessUnitId(i % 20 + 1);
        p.put(u);
    }
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    REQUIRE_FALSE(draft.lines.isEmpty());
    CHECK(draft.lines[0].initiative.name == QLatin1String("Light assessment of the enterprise"));
    CHECK(draft.lines.size() < 20);
    CHECK(draft.unmet.size() == 2000);
    checkDraft(p);
}

TEST_CASE("the draft keeps to the limit of each workstream", "[analysis][draft]") {
    const Portfolio p = withoutPlan(samplePortfolio());
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    for (const DraftLine& line : draft.lines) {
        int together = 0;
        for (const DraftLine& other : draft.lines) {
            together += other.workstream == line.workstream && other.initiative.start <= line.initiative.start && other.initiative.finish >= line.initiative.start;
        }
        CHECK(together <= p.settings().limits.maxPerWorkstream);
    }
}

TEST_CASE("what is left out of a draft takes the gates with it that only it would meet", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    const auto missedGates = [](const Portfolio& plan) {
        const QList<Finding> findings = findingsOf(plan, kToday);
        return std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.key == QLatin1String("gate-missed"); });
    };
    const auto before = missedGates(p);
    const auto lines = static_cast<int>(draft.lines.size());
    REQUIRE(lines > 3);
    int changed = 0;
    for (int i = 0; i < lines; ++i) {
        const Draft rest = withoutLines(p, kToday, draft, {i, (i + 1) % lines});
        INFO("without line " << i + 1);
        REQUIRE(rest.lines.size() == lines - 2);
        CHECK(missedGates(withDraft(p, rest)) <= before);
        for (const DraftLine& line : rest.lines) {
            CHECK((!line.missesStage || !line.gate));
            const auto drafted = std::find_if(draft.lines.begin(), draft.lines.end(), [&](const DraftLine& d) { return d.initiative.name == line.initiative.name; });
            changed += line.missesStage || (line.gate && line.gate->date != drafted->gate->date);
        }
    }
    CHECK(changed > 0);
}

TEST_CASE("a line that is given other dates has no gate on a day when its stage isn't earned", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    const Draft proposed = draftRoadmap(p, kToday, {}, {});
    const auto missedGates = [](const Portfolio& plan) {
        const QList<Finding> findings = findingsOf(plan, kToday);
        return std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.key == QLatin1String("gate-missed"); });
    };
    const auto before = missedGates(p);
    int moved = 0;
    for (int i = 0; i < proposed.lines.size(); ++i) {
        for (const int days : {-150, 240}) {
            Draft draft = proposed;
            Initiative& line = draft.lines[i].initiative;
            line.start = std::max(kToday, line.start.addDays(days));
            line.finish = std::max(line.start, line.finish.addDays(days));
            const Draft rest = withoutLines(p, kToday, draft, {}, {i});
            INFO(line.name.toStdString() << " by " << days);
            CHECK(missedGates(withDraft(p, rest)) <= before);
            for (int k = 0; k < rest.lines.size(); ++k) moved += rest.lines[k].gate && rest.lines[k].gate->date != proposed.lines[k].gate->date;
        }
    }
    CHECK(moved > 0);
}

TEST_CASE("a draft of which nothing is left out keeps its gates", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    const Draft rest = withoutLines(p, kToday, draft, {});
    REQUIRE(rest.lines.size() == draft.lines.size());
    for (int i = 0; i < draft.lines.size(); ++i) CHECK(rest.lines[i].gate == draft.lines[i].gate);
}

TEST_CASE("gates that were lost with lines left out come with the draft that brings the lines again", "[analysis][draft]") {
    const Portfolio p = withoutPlan(samplePortfolio());
    const Draft whole = draftRoadmap(p, kToday, {}, {});
    const auto gatesIn = [](const Portfolio& plan) {
        QSet<QPair<qint64, int>> gates;
        for (const Milestone& m : plan.milestones()) {
            if (m.kind == MilestoneKind::Gate) gates.insert({m.subject.useCase.value, m.stage});
        }
        return gates;
    };
    QSet<int> leftOut;
    for (int i = 0; i < whole.lines.size() && leftOut.size() < 2; ++i) {
        if (whole.lines[i].initiative.kind == InitiativeKind::Enabler && whole.lines[i].unlocks.size() > 3) leftOut.insert(i);
    }
    REQUIRE(leftOut.size() == 2);
    const Portfolio first = withDraft(p, withoutLines(p, kToday, whole, leftOut));
    REQUIRE(gatesIn(first).size() < gatesIn(withDraft(p, whole)).size());
    const Draft again = draftRoadmap(first, kToday, {}, {});
    CHECK_FALSE(again.gates.isEmpty());
    const Portfolio second = withDraft(first, again);
    CHECK(gatesIn(second) == gatesIn(withDraft(p, whole)));
    CHECK(draftRoadmap(second, kToday, {}, {}).isEmpty());
    // Who had them lost before gets them even where no line is missing.
    Portfolio lost = second;
    for (const Milestone& m : QList<Milestone>(second.milestones().rows())) {
        if (m.subject.useCase == again.gates[0].subject.useCase) lost.remove(m.id);
    }
    const Draft gates = draftRoadmap(lost, kToday, {}, {});
    CHECK(gates.lines.isEmpty());
    CHECK_FALSE(gates.gates.isEmpty());
    CHECK(gatesIn(withDraft(lost, gates)) == gatesIn(second));
}

TEST_CASE("a gate that only a line left out would bring is not proposed for a planned roll-out", "[analysis][draft]") {
    const Portfolio p = withoutPlan(samplePortfolio());
    const Draft whole = draftRoadmap(p, kToday, {}, {});
    QSet<int> enablers;
    for (int i = 0; i < whole.lines.size(); ++i) {
        if (whole.lines[i].initiative.kind != InitiativeKind::Rollout) enablers.insert(i);
    }
    const Portfolio first = withDraft(p, withoutLines(p, kToday, whole, enablers));
    const Draft again = draftRoadmap(first, kToday, {}, {});
    REQUIRE_FALSE(again.gates.isEmpty());
    QSet<int> all;
    for (int i = 0; i < again.lines.size(); ++i) all.insert(i);
    CHECK(withoutLines(first, kToday, again, all).isEmpty());
}
