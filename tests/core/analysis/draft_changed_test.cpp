// A draft in which days were changed by hand: its gates stand where the plan earns the stages then.
#include "core/analysis/checks/checks.h"
#include "core/analysis/draft/draft.h"
#include "core/exchange/sample_reader.h"
#include "tests/support/support.h"

#include <algorithm>

using namespace stagepath;
using test::q;

namespace {

const QDate kToday(2026, 11, 16);

qsizetype missedGates(const Portfolio& plan) {
    const QList<Finding> findings = findingsOf(plan, kToday);
    return std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.key == q("gate-missed"); });
}

bool isServedBy(const DraftLine& line, UseCaseId id) {
    return std::any_of(line.outcomes.begin(), line.outcomes.end(), [id](const Outcome& o) { return o.subject.useCase == id; });
}

int placeOf(const Draft& draft, const QString& name) {
    for (int i = 0; i < draft.lines.size(); ++i) {
        if (draft.lines[i].initiative.name == name) return i;
    }
    return -1;
}

void moveBy(Draft& draft, int line, int days) {
    Initiative& moved = draft.lines[line].initiative;
    moved.start = moved.start.addDays(days);
    moved.finish = moved.finish.addDays(days);
}

}  // namespace

TEST_CASE("a line of a draft that is put off by hand takes the gates along that wait for it, and no others", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    const auto before = missedGates(p);
    int moved = 0;
    for (int i = 0; i < draft.lines.size(); ++i) {
        Draft changed = draft;
        moveBy(changed, i, 26 * 7);
        const Draft rest = withoutLines(p, kToday, changed, {}, {i});
        INFO(draft.lines[i].initiative.name.toStdString());
        REQUIRE(rest.lines.size() == draft.lines.size());
        CHECK(missedGates(withDraft(p, rest)) <= before);
        for (int j = 0; j < draft.lines.size(); ++j) {
            const bool isTouched = i == j || draft.lines[j].initiative.useCase == draft.lines[i].initiative.useCase || isServedBy(draft.lines[i], draft.lines[j].initiative.useCase);
            if (!isTouched) CHECK(rest.lines[j].gate == draft.lines[j].gate);
            moved += rest.lines[j].gate != draft.lines[j].gate;
        }
    }
    CHECK(moved > 0);
}

TEST_CASE("a roll-out of a draft that is pulled before what it needs leaves its gate where the stage is earned", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    Draft draft = draftRoadmap(p, kToday, {}, {});
    const int line = placeOf(draft, q("IT incident triage: roll-out to stage 3"));
    REQUIRE(line >= 0);
    REQUIRE(draft.lines[line].gate.has_value());
    moveBy(draft, line, -34 * 7);
    const Draft rest = withoutLines(p, kToday, draft, {}, {line});
    REQUIRE(rest.lines[line].gate.has_value());
    const int need = placeOf(draft, q("IT incident triage: Data, Ownership"));
    REQUIRE(need >= 0);
    CHECK(rest.lines[line].gate->date >= draft.lines[need].initiative.finish);
    CHECK(missedGates(withDraft(p, rest)) <= missedGates(p));
}

TEST_CASE("a roll-out of a draft that is put off takes its gate to the day on which it begins", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    Draft draft = draftRoadmap(p, kToday, {}, {});
    const int line = placeOf(draft, q("IT incident triage: roll-out to stage 3"));
    REQUIRE(line >= 0);
    REQUIRE(draft.lines[line].gate.has_value());
    moveBy(draft, line, 4 * 7);
    const Draft rest = withoutLines(p, kToday, draft, {}, {line});
    REQUIRE(rest.lines[line].gate.has_value());
    CHECK(rest.lines[line].gate->date >= draft.lines[line].initiative.start);
    CHECK(rest.lines[line].gate->date > draft.lines[line].gate->date);
}

TEST_CASE("lines changed in a draft without other days keep all gates to the day", "[analysis][draft]") {
    const Portfolio p = samplePortfolio();
    const Draft draft = draftRoadmap(p, kToday, {}, {});
    QSet<int> all;
    for (int i = 0; i < draft.lines.size(); ++i) all.insert(i);
    const Draft rest = withoutLines(p, kToday, draft, {}, all);
    REQUIRE(rest.lines.size() == draft.lines.size());
    for (int i = 0; i < draft.lines.size(); ++i) {
        CHECK(rest.lines[i].gate == draft.lines[i].gate);
        CHECK_FALSE(rest.lines[i].missesStage);
    }
    CHECK(rest.gates == draft.gates);
}
