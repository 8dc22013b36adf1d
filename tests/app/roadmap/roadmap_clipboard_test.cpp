// Bars copied and pasted on the roadmap, by keys alone; findings put aside are not drawn on them.
#include "app/models/finding_edits.h"
#include "core/analysis/checks/checks.h"
#include "core/analysis/plan/schedule.h"
#include "core/workspace/dump.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

/// The initiatives that are there now and were not in \p before, in list order.
QList<Initiative> madeSince(const Portfolio& before, const Portfolio& now) {
    QList<Initiative> made;
    for (const Initiative& i : now.initiatives()) {
        if (!before.find(i.id)) made.append(i);
    }
    return made;
}

}  // namespace

TEST_CASE("copied bars pasted beside another one begin with it and go into its lane in one undo step", "[app][roadmap]") {
    Roadmap r;
    const Portfolio before = r.portfolio();
    const Initiative copied = r.row("Language model gateway");
    const Initiative beside = r.row("Governed data marketplace");
    r.view->select(copied.id);
    r.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == q("Language model gateway\t2026-12-01\t2027-07-30"));
    r.view->select(beside.id);
    r.key(Qt::Key_V, Qt::ControlModifier);
    const QList<Initiative> made = madeSince(before, r.portfolio());
    REQUIRE(made.size() == 1);
    CHECK(made[0].name == q("Language model gateway (copy)"));
    CHECK(made[0].start == beside.start);
    CHECK(made[0].start.daysTo(made[0].finish) == copied.start.daysTo(copied.finish));
    CHECK(made[0].workstream == beside.workstream);
    CHECK(r.portfolio().outcomesOf(made[0].id).size() == before.outcomesOf(copied.id).size());
    CHECK(r.view->selection() == QList<InitiativeId>{made[0].id});
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == dumpOf(before));
}

TEST_CASE("bars pasted on themselves follow themselves with their links and their distance", "[app][roadmap]") {
    Roadmap r;
    const Portfolio before = r.portfolio();
    const Initiative first = r.row("Language model gateway");
    const Initiative second = r.row("Service chatbot: staff, then customers");
    r.view->select(first.id);
    r.view->select(second.id, true);
    r.key(Qt::Key_C, Qt::ControlModifier);
    r.key(Qt::Key_V, Qt::ControlModifier);
    const QList<Initiative> made = madeSince(before, r.portfolio());
    REQUIRE(made.size() == 2);
    const Initiative& a = made[0].name.startsWith(first.name) ? made[0] : made[1];
    const Initiative& b = made[0].name.startsWith(first.name) ? made[1] : made[0];
    CHECK(a.start > second.finish);
    CHECK(a.start.daysTo(b.start) == first.start.daysTo(second.start));
    CHECK(a.workstream == first.workstream);
    CHECK(b.workstream == second.workstream);
    const QList<DependencyId> links = r.portfolio().dependenciesOf(b.id);
    REQUIRE(links.size() == 1);
    CHECK(r.portfolio().find(links[0])->predecessor == a.id);
}

TEST_CASE("copies follow one another as their originals do where a holiday moves them apart", "[app][roadmap]") {
    Roadmap r(false);
    InitiativeId a;
    InitiativeId b;
    InitiativeId c;
    r.workspace->edit(q("Plan"), [&](Editor& e) {
        e.setSetting(q("calendar"), q(R"({"working_days": [1, 2, 3, 4, 5], "holidays": ["2026-12-25"]})"));
        const auto bar = [&e](const char* name, QDate start, QDate finish) {
            Initiative i;
            i.name = q(name);
            i.start = start;
            i.finish = finish;
            return e.insert(i);
        };
        const auto link = [&e](InitiativeId from, InitiativeId to) {
            Dependency d;
            d.predecessor = from;
            d.successor = to;
            e.insert(d);
        };
        c = bar("C", QDate(2026, 11, 16), QDate(2026, 11, 16));
        b = bar("B", QDate(2026, 11, 9), QDate(2026, 11, 13));
        a = bar("A", QDate(2026, 11, 2), QDate(2026, 11, 6));
        const InitiativeId beside = bar("Beside", QDate(2026, 12, 21), QDate(2027, 2, 26));
        link(a, b);
        link(b, c);
        link(c, beside);
    });
    const Portfolio before = r.portfolio();
    r.view->select(QList{a, b, c});
    r.key(Qt::Key_C, Qt::ControlModifier);
    r.view->select(r.id("Beside"));
    r.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(madeSince(before, r.portfolio()).size() == 3);
    CHECK(r.row("A (copy)").start == QDate(2026, 12, 21));
    CHECK(r.row("A (copy)").finish == QDate(2026, 12, 28));
    CHECK(r.row("B (copy)").start == QDate(2026, 12, 29));
    CHECK(r.row("B (copy)").finish == QDate(2027, 1, 4));
    CHECK(r.row("C (copy)").start == QDate(2027, 1, 5));
    CHECK(brokenLinks(r.portfolio()).isEmpty());
    CHECK(r.row("A") == *before.find(a));
    r.workspace->undo();
    CHECK(dumpOf(r.portfolio()) == dumpOf(before));
}

TEST_CASE("with nothing selected copies stand under what they were made from", "[app][roadmap]") {
    Roadmap r;
    const Portfolio before = r.portfolio();
    r.view->select(r.id("Automated retraining"));
    r.key(Qt::Key_C, Qt::ControlModifier);
    r.view->clearSelection();
    r.key(Qt::Key_V, Qt::ControlModifier);
    const QList<Initiative> made = madeSince(before, r.portfolio());
    REQUIRE(made.size() == 1);
    CHECK(made[0].start == r.row("Automated retraining").start);
    CHECK(made[0].finish == r.row("Automated retraining").finish);
}

TEST_CASE("pasting says what to do where there is nothing to paste", "[app][roadmap]") {
    Roadmap r;
    QGuiApplication::clipboard()->setText(q("words"));
    r.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0].contains(q("Ctrl+C")));
    CHECK(r.portfolio().initiatives().size() == 26);
    r.view->select(r.id("Automated retraining"));
    r.key(Qt::Key_C, Qt::ControlModifier);
    r.workspace->edit(q("Remove"), [&](Editor& e) { e.remove(r.id("Automated retraining")); });
    r.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(r.portfolio().initiatives().size() == 25);
    CHECK(r.problems.isEmpty());
}

TEST_CASE("a conflict that was put aside is not drawn on its bar and comes back when it counts again", "[app][roadmap]") {
    Roadmap r;
    const auto bar = [&r](qint64 id) { return r.view->layoutOf().scene.bars[r.view->layoutOf().scene.barOf.value(id)]; };
    const auto brokenLines = [&r] {
        const QList<TimelineLink>& links = r.view->layoutOf().scene.links;
        return std::count_if(links.begin(), links.end(), [](const TimelineLink& l) { return l.broken; });
    };
    QList<Finding> errors;
    for (const Finding& f : findingsOf(r.portfolio(), r.environment.today())) {
        if (f.key == q("dependency-broken") || f.key == q("stage-skipped")) errors.append(f);
    }
    REQUIRE(errors.size() == 2);
    REQUIRE(r.view->layoutOf().scene.conflicts == 2);
    REQUIRE(brokenLines() == 1);
    for (const Finding& f : errors) dismissFinding(*r.workspace, f, q("Agreed with the board"));
    CHECK(r.view->layoutOf().scene.conflicts == 0);
    CHECK(brokenLines() == 0);
    CHECK_FALSE(bar(r.id("Trade document checking live").value).conflict);
    CHECK_FALSE(bar(r.id("Call summary in all centres").value).conflict);
    r.workspace->undo();
    r.workspace->undo();
    CHECK(r.view->layoutOf().scene.conflicts == 2);
    CHECK(bar(r.id("Trade document checking live").value).conflict);
}
