// The review of a draft on the roadmap: lines changed before they are accepted, what they are worth, what they assume.
#include "app/pages/draft/draft_panel.h"
#include "app/views/editors/date_field.h"
#include "app/views/timeline/timeline_legend.h"
#include "app/views/timeline/timeline_overview.h"
#include "app/widgets/controls.h"
#include "app/widgets/panel_tools.h"
#include "app/widgets/words/open_words.h"
#include "core/analysis/draft/enabler_ranking.h"
#include "tests/app/roadmap/roadmap_home.h"

#include <QAction>
#include <QApplication>
#include <QToolButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace stagepath;
using test::q;
using test::Roadmap;

namespace {

/// The page with a draft of the sample's readiness in review.
struct DraftHome : Roadmap {
    DraftHome() {
        proposed = draftRoadmap(portfolio(), environment.today(), {}, {});
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->startDraft();
        REQUIRE(QTest::qWaitFor([&] { return page->hasDraft(); }, 20000));
        REQUIRE(proposed.lines.size() > 1);
    }
    template <class T>
    T* part(const QString& name) const {
        T* found = page->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    QCheckBox* line(int index) const { return part<QCheckBox>(q("draftLine%1").arg(index)); }
    const Initiative* made(const QString& name) const {
        for (const Initiative& i : portfolio().initiatives()) {
            if (i.name == name) return &i;
        }
        return nullptr;
    }
    /// As typed and left with Enter.
    static void type(DateField& field, const QString& text) {
        field.line()->setFocus();
        field.line()->selectAll();
        QTest::keyClicks(field.line(), text);
        QTest::keyClick(field.line(), Qt::Key_Return);
    }
    Draft proposed;
};

}  // namespace

TEST_CASE("a line of a draft shows its bar and is changed by keyboard before it is accepted", "[roadmap][draft]") {
    DraftHome r;
    const Initiative first = r.proposed.lines[0].initiative;
    const auto count = r.portfolio().initiatives().size();
    r.line(0)->setFocus();
    REQUIRE_FALSE(r.view->current().isNull());
    const auto& scene = r.view->layoutOf().scene;
    CHECK(scene.bars[scene.barOf.value(r.view->current().value)].name == first.name);
    CHECK(r.line(0)->hasFocus());

    QTest::keyClick(r.line(0), Qt::Key_Return);
    auto* start = r.part<DateField>(q("draftStart"));
    auto* finish = r.part<DateField>(q("draftFinish"));
    CHECK(start->line()->hasFocus());
    DraftHome::type(*start, first.start.addDays(14).toString(q("d.M.yyyy")));
    CHECK(finish->date() == first.finish.addDays(14));
    DraftHome::type(*finish, first.finish.addDays(28).toString(Qt::ISODate));
    auto* lead = r.part<ChoiceCombo>(q("draftLead"));
    const Person& person = r.portfolio().people().rows().constLast();
    lead->setFocus();
    lead->choose(person.id.value);
    emit lead->activated(lead->currentIndex());
    CHECK(r.portfolio().initiatives().size() == count);

    QTest::keyClick(r.line(0), Qt::Key_Down);
    CHECK(r.line(1)->hasFocus());
    r.page->acceptDraft();
    const Initiative* made = r.made(first.name);
    REQUIRE(made);
    CHECK(made->start == first.start.addDays(14));
    CHECK(made->finish == first.finish.addDays(28));
    CHECK(made->lead == person.id);
}

TEST_CASE("Home and End lead to the first and the last line of a draft", "[roadmap][draft]") {
    DraftHome r;
    int last = 0;
    while (r.page->findChild<QCheckBox*>(q("draftLine%1").arg(last + 1))) ++last;
    REQUIRE(last > 0);
    r.line(0)->setFocus();
    QTest::keyClick(r.line(0), Qt::Key_End);
    CHECK(r.line(last)->hasFocus());
    QTest::keyClick(r.line(last), Qt::Key_Home);
    CHECK(r.line(0)->hasFocus());
}

TEST_CASE("a draft is of the plan as it is when the draft comes", "[roadmap][draft]") {
    DraftHome r;
    r.page->discardDraft();
    r.page->startDraft();
    SECTION("what was planned meanwhile is not proposed again") {
        r.workspace->edit(q("Planned by hand"), [&](Editor& editor) { applyDraft(editor, r.proposed); });
        const auto count = r.portfolio().initiatives().size();
        const Draft rest = draftRoadmap(r.portfolio(), r.environment.today(), {}, {});
        REQUIRE(QTest::qWaitFor([&] { return !r.page->isDrafting(); }, 20000));
        CHECK(r.page->hasDraft() == !rest.isEmpty());
        if (r.page->hasDraft()) r.page->acceptDraft();
        CHECK(r.portfolio().initiatives().size() == count + rest.lines.size());
    }
    SECTION("one that was cancelled does not come after all") {
        r.page->startDraft();
        r.workspace->edit(q("Planned by hand"), [&](Editor& editor) {
            Initiative changed = editor.portfolio().initiatives().rows().constFirst();
            changed.notes = q("Changed");
            editor.update(changed);
        });
        REQUIRE(QTest::qWaitFor([&] { return !r.page->isDrafting(); }, 20000));
        QTest::qWait(1);
        CHECK_FALSE(r.page->hasDraft());
        CHECK_FALSE(r.page->isDrafting());
    }
}

TEST_CASE("F6 leads from the timeline into the review of a draft and back", "[roadmap][draft]") {
    DraftHome r;
    REQUIRE(r.view->hasFocus());
    while (r.view->hasFocus() || r.page->focusWidget() == static_cast<QWidget*>(r.page->overview())) r.page->focusNextPane();
    CHECK(r.line(0)->hasFocus());
    r.page->focusNextPane();
    CHECK(r.view->hasFocus());
}

TEST_CASE("Ctrl+Enter accepts a draft and the timeline has the focus with what is new selected", "[roadmap][draft]") {
    DraftHome r;
    const auto count = r.portfolio().initiatives().size();
    r.line(0)->setChecked(false);
    r.line(1)->setFocus();
    QTest::keyClick(r.line(1), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(r.page->hasDraft());
    const auto added = r.portfolio().initiatives().size() - count;
    CHECK(added == r.proposed.lines.size() - 1);
    CHECK(r.view->selection().size() == added);
    CHECK(r.view->hasFocus());
    CHECK_FALSE(r.made(r.proposed.lines[0].initiative.name));
}

TEST_CASE("the review ranks enablers by impact per month and follows changed dates", "[roadmap][draft]") {
    DraftHome r;
    const QList<EnablerWorth> ranking = enablerRanking(r.portfolio(), r.environment.today(), r.proposed);
    REQUIRE_FALSE(ranking.isEmpty());
    CHECK(r.part<LinkButton>(q("draftRank1"))->text().contains(ranking[0].name));
    const QString figure = QLocale().toString(ranking[0].impactPerMonth, 'f', 1);
    CHECK(r.part<LinkButton>(q("draftRank1"))->accessibleDescription().startsWith(figure));

    Draft longer = r.proposed;
    const auto worth = std::find_if(ranking.begin(), ranking.end(), [](const EnablerWorth& w) { return w.line >= 0; });
    if (worth == ranking.end()) return;
    Initiative& line = longer.lines[worth->line].initiative;
    line.finish = line.start.addDays(line.start.daysTo(line.finish) * 2 + 1);
    for (const EnablerWorth& anew : rankedAnew(r.portfolio(), ranking, longer)) {
        if (anew.line == worth->line) CHECK(anew.impactPerMonth == Approx(worth->impactPerMonth / 2).epsilon(0.1));
    }
}

TEST_CASE("durations of drafts are kept in the workspace and the draft is made anew with what was changed", "[roadmap][draft]") {
    DraftHome r;
    r.line(0)->setChecked(false);
    auto* weeks = r.part<QSpinBox>(q("draftWeeksM"));
    const auto steps = r.workspace->history().size();
    const int wanted = weeks->value() + 7;
    weeks->setFocus();
    weeks->setValue(wanted);
    CHECK(r.portfolio().settings().draft.weeks.value(q("M")) == wanted);
    CHECK(r.workspace->history().size() == steps + 1);
    REQUIRE(QTest::qWaitFor([&] { return !r.page->isDrafting(); }, 20000));
    REQUIRE(r.page->hasDraft());
    const Draft anew = draftRoadmap(r.portfolio(), r.environment.today(), {}, {});
    int longest = 0;
    for (const TimelineBar& bar : r.view->layoutOf().scene.bars) {
        if (bar.proposed) longest = std::max(longest, static_cast<int>(bar.start.daysTo(bar.finish)));
    }
    int expected = 0;
    for (const DraftLine& line : anew.lines) {
        if (line.initiative.name != r.proposed.lines[0].initiative.name) expected = std::max(expected, static_cast<int>(line.initiative.start.daysTo(line.initiative.finish)));
    }
    CHECK(longest == expected);
    CHECK(weeks->hasFocus());
}

TEST_CASE("the header counts what a draft proposes apart from what there is", "[roadmap][draft]") {
    DraftHome r;
    const auto own = static_cast<int>(r.portfolio().initiatives().size());
    REQUIRE(r.page->hasDraft());
    const QString said = r.page->subtitle();
    CHECK(said.startsWith(QString::number(own)));
    CHECK(said.contains(q("proposed")));
}

TEST_CASE("a date in a draft that does not count says why and is not accepted in silence", "[roadmap][draft]") {
    DraftHome r;
    const Initiative first = r.proposed.lines[0].initiative;
    const auto count = r.portfolio().initiatives().size();
    r.line(0)->setFocus();
    auto* start = r.part<DateField>(q("draftStart"));
    auto* finish = r.part<DateField>(q("draftFinish"));
    DraftHome::type(*finish, first.start.addDays(-1).toString(Qt::ISODate));
    CHECK(finish->problem().contains(q("before the start")));
    r.page->acceptDraft();
    CHECK(r.page->hasDraft());
    CHECK(r.portfolio().initiatives().size() == count);
    CHECK(r.toasts.contains(finish->problem()));
    DraftHome::type(*finish, q("soon"));
    CHECK(finish->problem().contains(q("not a date")));
    QTest::keyClick(finish->line(), Qt::Key_Escape);
    CHECK(finish->problem().isEmpty());
    CHECK(finish->date() == first.finish);
    CHECK(start->date() == first.start);
    CHECK(r.page->hasDraft());
    r.page->acceptDraft();
    CHECK_FALSE(r.page->hasDraft());
    CHECK(OpenWords::instance().state() == WordsState::Kept);
}

TEST_CASE("Esc in a draft in which something was changed leaves a way back to it", "[roadmap][draft]") {
    DraftHome r;
    std::function<void()> back;
    QObject::connect(r.page.get(), &Page::offeredBack, [&](const QString&, const QString&, const std::function<void()>& run) { back = run; });
    r.key(Qt::Key_Escape);
    CHECK_FALSE(r.page->hasDraft());
    CHECK_FALSE(back);  // nothing was changed in it
    r.page->startDraft();
    REQUIRE(QTest::qWaitFor([&] { return r.page->hasDraft(); }, 20000));
    r.line(1)->setChecked(false);
    r.line(0)->setFocus();
    const Initiative first = r.proposed.lines[0].initiative;
    DraftHome::type(*r.part<DateField>(q("draftStart")), first.start.addDays(7).toString(Qt::ISODate));
    r.view->setFocus();
    r.key(Qt::Key_Escape);
    CHECK_FALSE(r.page->hasDraft());
    REQUIRE(back);
    back();
    REQUIRE(r.page->hasDraft());
    CHECK_FALSE(r.line(1)->isChecked());
    r.page->acceptDraft();
    CHECK_FALSE(r.made(r.proposed.lines[1].initiative.name));
    REQUIRE(r.made(first.name));
    CHECK(r.made(first.name)->start == first.start.addDays(7));
}

TEST_CASE("a draft that was left does not come back over another plan", "[roadmap][draft]") {
    DraftHome r;
    std::function<void()> back;
    QObject::connect(r.page.get(), &Page::offeredBack, [&](const QString&, const QString&, const std::function<void()>& run) { back = run; });
    r.line(1)->setChecked(false);
    r.view->setFocus();
    r.key(Qt::Key_Escape);
    REQUIRE(back);
    r.workspace->edit(q("Remove"), [](Editor& editor) { editor.remove(editor.portfolio().milestones().rows().constFirst().id); });
    back();
    CHECK_FALSE(r.page->hasDraft());
    CHECK(r.toasts.constLast().contains(q("anew")));
}

TEST_CASE("the review of a draft shows the conflicts that the plan has and keeps", "[roadmap][draft]") {
    DraftHome r;
    const auto* legend = r.page->findChild<TimelineLegend*>();
    REQUIRE(legend);
    const InitiativeId kept = r.id("Call summary in all centres");
    const auto isMarked = [&] {
        const TimelineScene& scene = r.view->layoutOf().scene;
        return scene.bars[scene.barOf.value(kept.value)].conflict;
    };
    REQUIRE(QTest::qWaitFor([&] { return isMarked(); }));
    const int inReview = legend->conflicts();
    CHECK(inReview == 2);
    r.page->discardDraft();
    REQUIRE_FALSE(r.page->hasDraft());
    CHECK(isMarked());
    CHECK(legend->conflicts() == inReview);
}

TEST_CASE("ticks are taken one below the other by mouse, wherever the fields stood", "[roadmap][draft]") {
    DraftHome r;
    int line = 0;
    for (; line < 4; ++line) {
        QCheckBox* tick = r.line(line);
        REQUIRE(QTest::qWaitFor([&] { return tick->isVisible(); }));
        REQUIRE(tick->isChecked());
        QTest::mousePress(tick, Qt::LeftButton, {}, tick->rect().center());
        QCoreApplication::processEvents();
        // The mouse stays where it was pressed, whatever moves under it.
        QTest::mouseRelease(tick, Qt::LeftButton, {}, tick->rect().center());
        QCoreApplication::processEvents();
        CHECK_FALSE(tick->isChecked());
    }
    // The fields did not move between press and release.
    QCheckBox* last = r.line(line);
    QTest::qWait(100);  // what moved for the line before is where it belongs
    const QPoint before = last->mapToGlobal(QPoint());
    QTest::mousePress(last, Qt::LeftButton, {}, last->rect().center());
    QCoreApplication::processEvents();
    CHECK(last->mapToGlobal(QPoint()) == before);
    QTest::mouseRelease(last, Qt::LeftButton, {}, last->rect().center());
    QCoreApplication::processEvents();
    CHECK(r.part<DateField>(q("draftStart"))->isVisible());
}

TEST_CASE("the ring and the strip stay with the line of a draft when another one is left out", "[roadmap][draft]") {
    DraftHome r;
    const auto last = static_cast<int>(r.proposed.lines.size()) - 1;
    REQUIRE(last > 3);
    const auto ringed = [&] {
        const auto& scene = r.view->layoutOf().scene;
        return r.view->current().isNull() ? QString() : scene.bars[scene.barOf.value(r.view->current().value)].name;
    };
    for (const int kept : {3, last}) {
        INFO("line " << kept);
        r.line(kept)->setFocus();
        REQUIRE(ringed() == r.proposed.lines[kept].initiative.name);
        r.line(1)->click();  // the fields stay where they are
        CHECK(ringed() == r.proposed.lines[kept].initiative.name);
        r.line(1)->click();
        CHECK(ringed() == r.proposed.lines[kept].initiative.name);
    }
    r.line(3)->setFocus();
    r.line(3)->click();
    CHECK(r.view->selection().isEmpty());
    r.line(3)->click();
    CHECK(ringed() == r.proposed.lines[3].initiative.name);
    r.line(3)->click();
    CHECK(r.view->selection().isEmpty());
    CHECK_FALSE(r.view->subjectButton()->accessibleDescription().contains(q("“Enterprise”")));  // the chosen subject again
}

TEST_CASE("a bar of a draft that is chosen in the timeline shows its line, and says where it is changed", "[roadmap][draft]") {
    DraftHome r;
    REQUIRE(QTest::qWaitFor([&] { return r.line(2)->isVisible(); }));
    const QString name = r.proposed.lines[2].initiative.name;
    InitiativeId id;
    for (const TimelineBar& bar : r.view->layoutOf().scene.bars) {
        if (bar.name == name) id = bar.id;
    }
    REQUIRE_FALSE(id.isNull());
    r.view->select(id);
    r.view->ensureVisible();
    auto* start = r.part<DateField>(q("draftStart"));
    CHECK(start->isVisible());
    CHECK(start->date() == r.proposed.lines[2].initiative.start);
    CHECK(r.view->hasFocus());
    r.toasts.clear();
    const QPoint held = r.rect(id).center();
    r.drag(held, held + QPoint(60, 0));
    r.drop(held + QPoint(60, 0));
    REQUIRE(r.toasts.size() == 1);
    CHECK(r.toasts[0].contains(q("change its lines in the panel")));
    r.key(Qt::Key_Right);
    CHECK(r.toasts.size() == 2);
    r.key(Qt::Key_Return);
    CHECK(r.line(2)->hasFocus());
}

TEST_CASE("Tab goes through the review of a draft from top to bottom", "[roadmap][draft]") {
    DraftHome r;
    REQUIRE(QTest::qWaitFor([&] { return r.line(0)->isVisible(); }));
    r.line(0)->setFocus(Qt::TabFocusReason);
    const auto* panel = r.page->findChild<DraftPanel*>();
    REQUIRE(panel);
    const auto placeOf = [&](const QWidget* widget) { return widget->mapTo(panel, QPoint()).y(); };
    int last = -1;
    int steps = 0;
    QWidget* at = r.line(0);
    for (; steps < 400 && at->objectName() != q("draftLead_mlops"); ++steps) {
        INFO(at->metaObject()->className() << " " << at->objectName().toStdString());
        REQUIRE(panel->isAncestorOf(at));
        CHECK(placeOf(at) > last);
        last = placeOf(at);
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
        REQUIRE(at);
        last -= at->objectName().startsWith(q("draftLine")) ? at->height() + 200 : 0;  // the fields of the line before leave it
    }
    CHECK(steps < 400);
    CHECK(steps > r.proposed.lines.size());
}

TEST_CASE("a date that is typed belongs to the line it was typed on, whichever line is chosen next", "[roadmap][draft]") {
    DraftHome r;
    REQUIRE(QTest::qWaitFor([&] { return r.line(4)->isVisible(); }));
    const auto startOf = [&](const QString& name) {
        for (const TimelineBar& bar : r.view->layoutOf().scene.bars) {
            if (bar.proposed && bar.name == name) return bar.start;
        }
        return QDate();
    };
    const Initiative second = r.proposed.lines[2].initiative;
    const Initiative fourth = r.proposed.lines[4].initiative;
    r.line(2)->setFocus(Qt::TabFocusReason);
    auto* start = r.part<DateField>(q("draftStart"));
    REQUIRE(QTest::qWaitFor([&] { return start->isVisible(); }));
    start->line()->setFocus();
    start->line()->selectAll();
    QTest::keyClicks(start->line(), second.start.addDays(14).toString(Qt::ISODate));
    SECTION("by its words") { QTest::mousePress(r.line(4)->parentWidget(), Qt::LeftButton, {}, QPoint(60, 8)); }
    SECTION("by its bar") {
        for (const TimelineBar& bar : r.view->layoutOf().scene.bars) {
            if (bar.name == fourth.name) r.view->select(bar.id);
        }
    }
    CHECK(startOf(second.name) == second.start.addDays(14));
    CHECK(startOf(fourth.name) == fourth.start);
    CHECK(start->date() == fourth.start);
}

TEST_CASE("of two bars of a draft one is taken out of the selection again", "[roadmap][draft]") {
    DraftHome r;
    QList<InitiativeId> proposed;
    for (const TimelineBar& bar : r.view->layoutOf().scene.bars) {
        if (bar.proposed) proposed.append(bar.id);
    }
    r.view->select(proposed[0]);
    r.view->select(proposed[1], true);
    REQUIRE(r.view->selection().size() == 2);
    r.view->select(proposed[1], true);
    CHECK(r.view->selection() == QList<InitiativeId>{proposed[0]});
}
