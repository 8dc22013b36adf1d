// The figures of the Overview are those of the workspace and follow it.
#include "app/drawing/charts/heat_map.h"
#include "app/pages/overview/overview_page.h"
#include "app/views/overview/check_list.h"
#include "app/views/overview/heat_map_view.h"
#include "app/views/overview/overview_words.h"
#include "app/views/overview/stage_matrix.h"
#include "app/views/overview/stalled_list.h"
#include "app/widgets/choice_button.h"
#include "tests/app/overview/overview_home.h"
#include "tests/app/window_home.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace stagepath;
using test::Overview;
using test::q;
using test::WindowHome;

namespace {

/// The sample's `expected` block.
QJsonObject expected() {
    QFile file(test::sampleJson());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(q("expected")).toObject();
}

}  // namespace

TEST_CASE("the parts of those without an owner add up to their number", "[overview]") {
    PortfolioSummary s;
    s.withoutOwner = 1984;
    s.withoutOwnerBy = {{Lifecycle::Production, 886}, {Lifecycle::Development, 404}, {Lifecycle::Idea, 399}, {Lifecycle::Pilot, 200}, {Lifecycle::NotStated, 95}};
    const QStringList parts = withoutOwner(s).context.split(q(", "));
    REQUIRE(parts.size() == 4);
    CHECK(parts[0].startsWith(q("886 ")));
    CHECK(parts[2].startsWith(q("399 ")));
    CHECK(parts[3].startsWith(q("295 ")));
    s.withoutOwner = 5;
    s.withoutOwnerBy = {{Lifecycle::Pilot, 3}, {Lifecycle::Idea, 2}};
    CHECK(withoutOwner(s).context.split(q(", ")).size() == 2);
}

TEST_CASE("the Overview's figures are those of the sample", "[overview]") {
    Overview h;
    const QJsonObject e = expected();
    CHECK(h.tile(0) == q("Share past pilot: 38 %; 9 of 24 in production or scaled"));
    CHECK(h.page().tile(1)->figure().figure.toInt() == qRound(e.value(q("mean_readiness")).toDouble()));
    CHECK(h.tile(1) == q("Mean readiness: 47 of 100; up 8 since April 2026, 22 assessed"));
    CHECK(h.page().tile(2)->figure().figure == q("5"));
    CHECK(h.page().tile(2)->figure().context.startsWith(q("3 pilot")));
    CHECK(h.page().tile(2)->figure().context.contains(q(", 2 idea")));
    CHECK(h.page().tile(3)->figure().figure.toInt() == e.value(q("gates_due")).toArray().size());
    CHECK(h.page().tile(3)->text().startsWith(q("Gates due in 90 day")));
    CHECK(h.page().tile(3)->figure().context == q("1 will not be met: Loan early warning"));
    const StageMatrix& matrix = h.part<StageMatrix>();
    REQUIRE(matrix.columnCount() == 5);  // the lifecycles that occur, and their sum
    const QJsonArray stages = e.value(q("by_stage")).toArray();
    for (int row = 0; row <= kMaxStage; ++row) CHECK(matrix.countAt(row, 4) == stages[matrix.stageAt(row)].toInt());
    const QJsonObject lifecycles = e.value(q("by_lifecycle")).toObject();
    for (int column = 0; column < 4; ++column) CHECK(matrix.countAt(5, column) == lifecycles.value(keyOf(*matrix.lifecycleAt(column))).toInt());
    CHECK(matrix.countAt(5, 4) == 24);
}

TEST_CASE("the heat map shows the enterprise and its units, with what rose", "[overview]") {
    Overview h;
    const HeatMapView& heat = h.part<HeatMapView>();
    REQUIRE(heat.rowCount() == 6);
    CHECK(heat.sentence(0, 0) == q("Enterprise, Data readiness: level 2, higher than April 2026, readiness 35, stage 1"));
    CHECK(heat.sentence(1, 1) == q("Retail Banking, Executive ownership: level 1, readiness 34, stage 1"));
    h.tool(1).setCurrentIndex(0);
    CHECK(heat.sentence(0, 0) == q("Enterprise, Data readiness: level 2, readiness 35, stage 1"));
    CHECK(h.page().tile(1)->figure().context == q("22 assessed"));
}

TEST_CASE("errors come first among the checks and stalled pilots stand longest first", "[overview]") {
    Overview h;
    const CheckList& checks = h.part<CheckList>();
    REQUIRE(checks.rowCount() == 4);
    QSet<QString> rules;
    for (const Finding& f : checks.findings()) {
        CHECK(f.severity == Severity::Error);
        rules.insert(f.key);
    }
    CHECK(rules.size() == 4);
    const StalledList& stalled = h.part<StalledList>();
    REQUIRE(stalled.rowCount() == 4);
    CHECK(stalled.sentence(0, 0).startsWith(q("Workforce planning, 22 month")));
    CHECK(stalled.sentence(0, 0).endsWith(q("no accountable owner")));
    for (int i = 1; i < stalled.rowCount(); ++i) CHECK(stalled.rows()[i].months <= stalled.rows()[i - 1].months);
}

TEST_CASE("hints have the rows that errors and warnings leave", "[overview]") {
    Overview h(false);
    const auto add = [&](const char* name, Lifecycle lifecycle) {
        h.window->workspace()->edit(q("Add"), [&](Editor& editor) {
            UseCase row;
            row.name = q(name);
            row.lifecycle = lifecycle;
            editor.insert(row);
        });
    };
    const CheckList& checks = h.part<CheckList>();
    const auto has = [&](const char* key) { return std::any_of(checks.findings().begin(), checks.findings().end(), [&](const Finding& f) { return f.key == q(key); }); };
    CHECK(checks.rowCount() == 0);
    add("Route planning", Lifecycle::Idea);
    REQUIRE(QTest::qWaitFor([&] { return has("not-assessed"); }));
    for (const Finding& f : checks.findings()) CHECK(f.severity == Severity::Hint);
    add("Chatbot", Lifecycle::Pilot);
    REQUIRE(QTest::qWaitFor([&] { return checks.rowCount() > 0 && checks.findings().constFirst().severity == Severity::Warning; }));
    CHECK(checks.rowCount() <= 4);
    CHECK(has("no-owner"));
    CHECK(has("not-assessed"));
    CHECK(std::is_sorted(checks.findings().begin(), checks.findings().end(), [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
}

TEST_CASE("the Overview follows an edit and its undo", "[overview]") {
    Overview h;
    const QString share = h.tile(0);
    const QString owners = h.tile(2);
    h.window->workspace()->edit(q("Change"), [](Editor& editor) {
        for (UseCase row : editor.portfolio().useCases()) {
            if (row.lifecycle != Lifecycle::Pilot) continue;
            row.lifecycle = Lifecycle::Production;
            row.accountable = {};
            editor.update(row);
        }
    });
    CHECK(h.page().tile(0)->figure().context == q("20 of 24 in production or scaled"));
    CHECK(h.tile(2) != owners);
    h.window->workspace()->undo();
    CHECK(h.tile(0) == share);
    CHECK(h.tile(2) == owners);
}

TEST_CASE("an assessment that is added moves mean readiness and the heat map", "[overview]") {
    Overview h;
    h.window->workspace()->edit(q("Assess"), [](Editor& editor) {
        Assessment round;
        round.subject = Subject::enterprise();
        round.date = QDate(2026, 11, 15);
        round.mode = AssessmentMode::Direct;
        const AssessmentId id = editor.insert(round);
        AssessmentLevel level;
        level.assessment = id;
        level.dimension = Dimension::Mlops;
        level.level = 4;
        level.reason = q("Seen");
        editor.insert(level);
    });
    CHECK(h.part<HeatMapView>().sentence(0, 5).startsWith(q("Enterprise, MLOps: level 4, higher than")));
    h.window->workspace()->undo();
    CHECK(h.part<HeatMapView>().sentence(0, 5).startsWith(q("Enterprise, MLOps: level 1")));
}

TEST_CASE("with 2,000 use cases the figures follow an edit at once and the findings come after", "[overview]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("many.stagepath"), 2000));
    home.settle();
    home.run("page1");
    auto* page = qobject_cast<OverviewPage*>(home.window->workspaceView()->currentPage());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([page] { return page->isSettled(); }, 30000));
    home.window->workspace()->edit(q("Go live"), [](Editor& editor) {
        UseCase row = editor.portfolio().useCases().rows().constFirst();
        row.lifecycle = Lifecycle::Production;
        editor.update(row);
    });
    CHECK(page->tile(0)->figure().context == q("1 of 2,000 in production or scaled"));
    CHECK(QTest::qWaitFor([page] { return page->isSettled(); }, 30000));
    const auto* checks = page->findChild<CheckList*>();
    REQUIRE(checks);
    CHECK(checks->rowCount() == 4);
}

TEST_CASE("with 2,000 use cases what is compared with comes after the figures and is of the day that is chosen", "[overview]") {
    WindowHome home;
    home.window->openFile(home.makeWorkspace(q("many.stagepath"), 2000));
    home.settle();
    home.run("page1");
    auto* page = qobject_cast<OverviewPage*>(home.window->workspaceView()->currentPage());
    REQUIRE(page);
    const auto settled = [page] { return page->isSettled(); };
    const auto context = [page] { return page->tile(1)->figure().context; };
    home.window->workspace()->edit(q("Assess"), [](Editor& editor) {
        const Subject subject = Subject::of(editor.portfolio().useCases().rows().constFirst().id);
        for (const auto& [date, value] : {std::pair{QDate(2025, 4, 10), 1}, std::pair{QDate(2026, 4, 10), 2}, std::pair{QDate(2026, 10, 10), 4}}) {
            Assessment round;
            round.subject = subject;
            round.date = date;
            round.mode = AssessmentMode::Direct;
            const AssessmentId id = editor.insert(round);
            for (const Dimension d : kDimensions) {
                AssessmentLevel level;
                level.assessment = id;
                level.dimension = d;
                level.level = value;
                level.reason = q("Seen");
                editor.insert(level);
            }
        }
    });
    CHECK(page->tile(1)->figure().figure == q("100"));
    CHECK(context() == q("1 assessed"));
    REQUIRE(QTest::qWaitFor(settled, 30000));
    CHECK(context() == q("up 50 since April 2026, 1 assessed"));
    auto* compare = qobject_cast<ChoiceButton*>(page->headerTools()[1]);
    REQUIRE(compare);
    compare->setCurrentIndex(3);
    CHECK(context() == q("1 assessed"));
    REQUIRE(QTest::qWaitFor(settled, 30000));
    CHECK(context() == q("up 75 since April 2025, 1 assessed"));
    compare->setCurrentIndex(0);
    CHECK(context() == q("1 assessed"));
}
