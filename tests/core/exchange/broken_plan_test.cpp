#include "core/analysis/checks/checks.h"
#include "core/analysis/draft/draft.h"
#include "core/analysis/plan/schedule_shift.h"
#include "core/exchange/json/edit_lines.h"
#include "core/exchange/json/workspace_json.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace stagepath;
using test::q;
using test::TempDir;

namespace {

const QDate kToday(2026, 11, 16);

QJsonObject bar(int id, const QJsonValue& start, const QJsonValue& finish) {
    return {{q("id"), QString::number(id)}, {q("position"), id}, {q("name"), q("Bar %1").arg(id)}, {q("kind"), q("enabler")}, {q("start"), start}, {q("finish"), finish}, {q("progress"), 0}, {q("locked"), false}};
}

QJsonObject link(int id, int from, int to, const char* type = "FS", int lag = 0) {
    return {{q("id"), QString::number(id)}, {q("predecessor"), QString::number(from)}, {q("successor"), QString::number(to)}, {q("type"), q(type)}, {q("lag_days"), lag}};
}

/// A workspace made from a plan as JSON.
struct ImportedPlan {
    TempDir dir;
    std::unique_ptr<Workspace> workspace;

    ImportedPlan() {
        Environment e = Environment::fixed(kToday);
        e.stateDirectory = dir.path(q("state"));
        workspace = Workspace::create(dir.path(q("w.stagepath")), q("Alder"), e);
    }
    /// What is wrong with the plan; empty where it was read.
    QString read(const QJsonArray& bars, const QJsonArray& links) {
        const QJsonObject root{{q("format"), q("stagepath-workspace")}, {q("version"), 1}, {q("initiative"), bars}, {q("dependency"), links}};
        try {
            workspace->edit(q("Read"), [&](Editor& editor) { readWorkspaceJson(editor, QJsonDocument(root).toJson(), q("plan.json")); });
        } catch (const Error& error) {
            return error.message();
        }
        return {};
    }
    const Portfolio& portfolio() const { return workspace->portfolio(); }
};

QString problemOf(const QJsonArray& bars, const QJsonArray& links = {}) {
    ImportedPlan plan;
    const QString problem = plan.read(bars, links);
    CHECK(plan.portfolio().initiatives().isEmpty() == !problem.isEmpty());
    return problem;
}

/// Everything that looks at dependencies, on any plan: it ends, and the moves hold.
void lookAt(const Portfolio& p) {
    const QSet<InitiativeId> cyclic = cyclicInitiatives(p);
    const CriticalPath path = criticalPath(p);
    for (const auto slack : path.slack) CHECK(slack >= 0);
    const Initiative& first = p.initiatives().rows().constFirst();
    const Span moved{QDate(2027, 3, 1), QDate(2027, 3, 12)};
    for (const PlannedMove& move : shiftFollowing(p, {{first.id, moved}}).moves) {
        CHECK(move.span.isValid());
        CHECK(move.span.finish.year() <= kLastYear);
        CHECK_FALSE(cyclic.contains(move.initiative));
    }
    QSet<qint64> found;
    for (const Finding& f : findingsOf(p, kToday)) {
        if (f.key == q("dependency-cycle")) found.insert(f.id);
    }
    CHECK(found.size() == cyclic.size());
}

}  // namespace

TEST_CASE("a plan that can't be right is refused with the row and the reason, and nothing is kept", "[exchange][schedule]") {
    const auto says = [](const QString& problem, const char* row, const char* reason) {
        INFO(problem.toStdString());
        CHECK(problem.contains(q(row)));
        CHECK(problem.contains(q(reason)));
    };
    says(problemOf({bar(1, q("2027-01-05"), q("2027-01-01"))}), "row 1 of \"initiative\" (“Bar 1”)", "before the start");
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05")), bar(1, q("2027-01-01"), q("2027-01-05"))}), "row 2 of \"initiative\"", "taken already");
    says(problemOf({bar(1, q("0000-01-01"), q("2027-01-05"))}), "row 1 of \"initiative\"", "start");
    says(problemOf({bar(1, q("-001-01-01"), q("2027-01-05"))}), "row 1 of \"initiative\"", "start");
    says(problemOf({bar(1, q("2027-01-01"), q("10000-01-05"))}), "row 1 of \"initiative\"", "finish");
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05"))}, {link(1, 1, 1)}), "row 1 of \"dependency\"", "itself");
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05"))}, {link(1, 1, 9)}), "row 1 of \"dependency\"", "9");
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05")), bar(2, {}, {})}, {link(1, 1, 2, "XS")}), "row 1 of \"dependency\"", "type");
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05")), bar(2, {}, {})}, {link(1, 1, 2, "FS", 100000)}), "row 1 of \"dependency\"", "36500");
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05")), bar(2, {}, {}), bar(3, {}, {})}, {link(1, 1, 2), link(2, 2, 3), link(3, 1, 2, "SS")}), "row 3 of \"dependency\"", "as row 1");
    QJsonObject wrapped = link(1, 1, 2);
    wrapped[q("lag_days")] = 4294967297.0;
    says(problemOf({bar(1, q("2027-01-01"), q("2027-01-05")), bar(2, {}, {})}, {wrapped}), "row 1 of \"dependency\"", "lag_days");
}

TEST_CASE("an imported circle is kept, found and named, and no line can close another", "[exchange][schedule]") {
    ImportedPlan plan;
    REQUIRE(plan.read({bar(1, q("2027-01-04"), q("2027-01-08")), bar(2, q("2027-01-11"), q("2027-01-15")), bar(3, {}, {})}, {link(1, 1, 2), link(2, 2, 1), link(3, 2, 3)}).isEmpty());
    int found = 0;
    for (const Finding& f : findingsOf(plan.portfolio(), kToday)) found += f.key == q("dependency-cycle") && f.text.contains(q("“Bar 1”")) && f.text.contains(q("“Bar 2”"));
    CHECK(found == 2);
    QString problem;
    try {
        applyEditLine(*plan.workspace, R"({"edit": "add_dependency", "predecessor": "Bar 3", "successor": "Bar 1"})");
    } catch (const Error& error) {
        problem = error.message();
    }
    CHECK(problem.contains(q("“Bar 3” → “Bar 1” → “Bar 2” → “Bar 3”")));
}

TEST_CASE("a link of an initiative to itself is refused in the same words by a line and by a file", "[exchange][schedule]") {
    ImportedPlan plan;
    REQUIRE(plan.read({bar(1, q("2027-01-04"), q("2027-01-08"))}, {}).isEmpty());
    QString problem;
    try {
        applyEditLine(*plan.workspace, R"({"edit": "add_dependency", "predecessor": "Bar 1", "successor": "Bar 1"})");
    } catch (const Error& error) {
        problem = error.message();
    }
    CHECK(problem.contains(q("An initiative can't depend on itself.")));
    CHECK(problemOf({bar(1, q("2027-01-01"), q("2027-01-05"))}, {link(1, 1, 1)}).contains(q("An initiative can't depend on itself.")));
}

TEST_CASE("a day that no plan reaches is refused with the row and the years that one does", "[exchange][schedule]") {
    const struct { QJsonValue start, finish; const char* field; } rows[] = {{q("0001-05-01"), q("2027-01-05"), "start"}, {q("2027-01-01"), q("9999-12-31"), "finish"}, {q("1989-12-31"), {}, "start"}, {{}, q("2200-01-01"), "finish"}};
    for (const auto& row : rows) {
        const QString problem = problemOf({bar(1, q("1990-01-01"), q("2199-12-31")), bar(2, row.start, row.finish)});
        INFO(problem.toStdString());
        CHECK(problem.contains(q("row 2 of \"initiative\"")));
        CHECK(problem.contains(q("“Bar 2”")));
        CHECK(problem.contains(q("\"%1\"").arg(q(row.field))));
        CHECK(problem.contains(q("from 1990 to 2199")));
    }
    CHECK(problemOf({bar(1, q("1990-01-01"), q("2199-12-31"))}).isEmpty());
}

TEST_CASE("a plan of an older file in the first and the last year is looked at to the end, and no mend goes past them", "[exchange][schedule]") {
    Portfolio plan;
    const QDate first(1, 1, 1);
    const QDate last(9999, 12, 31);
    const auto put = [&plan](int id, QDate start, QDate finish) {
        Initiative row;
        row.id = InitiativeId(id);
        row.position = id;
        row.name = q("Bar %1").arg(id);
        row.start = start;
        row.finish = finish;
        plan.put(row);
    };
    put(1, first, last);
    put(2, last.addDays(-1), last);
    put(3, first, first);
    const auto link = [&plan](int id, int from, int to) {
        Dependency row;
        row.id = DependencyId(id);
        row.predecessor = InitiativeId(from);
        row.successor = InitiativeId(to);
        plan.put(row);
    };
    link(1, 1, 2);
    link(2, 3, 1);
    lookAt(plan);
    const ShiftPreview preview = shiftFollowing(plan, {{InitiativeId(3), {QDate(2, 1, 1), QDate(2, 1, 2)}}});
    CHECK(preview.moves.isEmpty());
    REQUIRE(preview.obstacles.size() == 2);
    for (const Finding& f : findingsOf(plan, kToday)) {
        if (f.key == q("dependency-broken")) CHECK(f.mend.startsWith(q("Check the dates and the lag of")));
    }
    CHECK(draftRoadmap(plan, kToday, {}, {}).lines.isEmpty());
    CHECK(planStart(plan, kToday) == kToday);
    CHECK(planEnd(plan, kToday) == kToday);
}

TEST_CASE("any plan that can be imported is looked at to the end", "[exchange][schedule]") {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        QJsonArray bars;
        QJsonArray links;
        for (int id = 1; id <= 40; ++id) {
            const QDate start = random.bounded(15) == 0 ? QDate(kFirstPlanYear + random.bounded(kLastPlanYear - kFirstPlanYear), 6, 1) : QDate(2027, 1, 1).addDays(random.bounded(400));
            const QDate finish = std::min(start.addDays(random.bounded(200)), QDate(kLastPlanYear, 12, 31));
            const bool isUndated = random.bounded(8) == 0;
            bars.append(isUndated ? bar(id, {}, finish.toString(Qt::ISODate)) : bar(id, start.toString(Qt::ISODate), finish.toString(Qt::ISODate)));
        }
        const char* types[] = {"FS", "SS", "FF", "SF"};
        QSet<QPair<int, int>> linked;
        for (int id = 1; id <= 70; ++id) {
            const int from = 1 + random.bounded(40);
            const int to = 1 + random.bounded(40);
            if (from == to || linked.contains({from, to})) continue;
            linked.insert({from, to});
            links.append(link(id, from, to, types[random.bounded(4)], random.bounded(73000) - 36500));
        }
        INFO("seed " << seed);
        ImportedPlan plan;
        REQUIRE(plan.read(bars, links).isEmpty());
        lookAt(plan.portfolio());
    }
}

TEST_CASE("a hundred thousand links in one chain, with a circle at its end, are no trouble", "[exchange][schedule]") {
    constexpr int kBars = 100000;
    Portfolio p;
    QList<Initiative> bars;
    QList<Dependency> links;
    for (int id = 1; id <= kBars; ++id) {
        Initiative i;
        i.id = InitiativeId(id);
        i.position = id;
        i.name = q("Bar");
        i.start = QDate(2027, 1, 1).addDays(id % 1000);
        i.finish = i.start.addDays(5);
        bars.append(i);
        if (id > 1) links.append(Dependency{DependencyId(id), InitiativeId(id - 1), InitiativeId(id), DependencyType::StartToStart, 0});
    }
    links.append(Dependency{DependencyId(kBars + 1), InitiativeId(kBars), InitiativeId(kBars - 1), DependencyType::StartToStart, 0});
    p.assign(bars);
    p.assign(links);
    CHECK(cyclicInitiatives(p) == QSet<InitiativeId>{InitiativeId(kBars - 1), InitiativeId(kBars)});
    CHECK(criticalPath(p).slack.size() == kBars);
    CHECK(wouldCycle(p, InitiativeId(kBars - 2), InitiativeId(1)));
    CHECK(circleClosedBy(p, InitiativeId(kBars - 2), InitiativeId(1)).size() == kBars - 2);
    const ShiftPreview preview = shiftFollowing(p, {{InitiativeId(1), {QDate(2050, 1, 3), QDate(2050, 1, 7)}}});
    CHECK(preview.moves.size() > 1000);
    CHECK(preview.obstacles.size() == 1);
}
