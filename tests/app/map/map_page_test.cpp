#include "app/dialogs/ask.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/maturity/year_slider.h"
#include "app/widgets/choice_button.h"
#include "app/widgets/controls.h"
#include "core/analysis/plan/projection.h"
#include "core/domain/values/date_words.h"
#include "tests/app/map/map_home.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace stagepath;
using test::MapHome;
using test::q;

namespace {

bool isNear(QPoint a, QPoint b) { return (a - b).manhattanLength() <= 8; }

}  // namespace

TEST_CASE("arrows move by one, with Shift by five, and quick presses are one undo step", "[map]") {
    MapHome m;
    const UseCase before = m.row("Client cash-flow forecast");
    const auto steps = m.steps();
    m.click(m.at("Client cash-flow forecast"));
    m.key(Qt::Key_Right);
    m.key(Qt::Key_Right);
    m.key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(m.steps() == steps);
    REQUIRE(m.settles(steps + 1));
    CHECK(m.row("Client cash-flow forecast").placedReadiness == *before.placedReadiness + 2);
    CHECK(m.row("Client cash-flow forecast").placedImpact == *before.placedImpact + 5);
    m.workspace->undo();
    CHECK(m.row("Client cash-flow forecast") == before);
    CHECK(m.view->selection() == QList<UseCaseId>{before.id});
}

TEST_CASE("Esc gives the arrows' move up, another key keeps it", "[map]") {
    MapHome m;
    const UseCase before = m.row("Client cash-flow forecast");
    const auto steps = m.steps();
    m.click(m.at("Client cash-flow forecast"));
    m.key(Qt::Key_Right);
    m.key(Qt::Key_Escape);
    CHECK(m.row("Client cash-flow forecast") == before);
    CHECK(m.steps() == steps);
    m.key(Qt::Key_Left);
    m.key(Qt::Key_L);
    CHECK(m.steps() == steps + 1);
    CHECK(m.row("Client cash-flow forecast").placedReadiness == *before.placedReadiness - 1);
}

TEST_CASE("Ctrl and an arrow goes to the nearest bubble in its direction", "[map]") {
    MapHome m;
    m.click(m.at("Service chatbot"));
    m.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(m.view->current() == m.id("Loan pre-approval"));
    m.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(m.view->current() == m.id("Credit memo drafting"));
    m.key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(m.view->current() == m.id("Loan pre-approval"));
}

TEST_CASE("Tab walks through the bubbles by impact, Ctrl+A selects all, Esc none", "[map]") {
    MapHome m;
    m.key(Qt::Key_Tab);
    CHECK(m.view->current() == m.id("Fraud detection"));
    m.key(Qt::Key_Tab);
    CHECK(m.view->current() == m.id("KYC document reading"));
    m.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(m.view->current() == m.id("Fraud detection"));
    m.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(m.view->selection().size() == 24);
    m.key(Qt::Key_Escape);
    CHECK(m.view->selection().isEmpty());
}

TEST_CASE("Enter opens the inspector in place of the ranked list, and it closes again", "[map]") {
    MapHome m;
    m.click(m.at("Fraud detection"));
    m.key(Qt::Key_Return);
    auto* inspector = m.page->findChild<UseCaseInspector*>();
    REQUIRE(inspector);
    CHECK(inspector->isVisible());
    CHECK_FALSE(m.page->rankedList()->isVisible());
    CHECK(inspector->shown() == QList<UseCaseId>{m.id("Fraud detection")});
    m.click(m.at("Payment repair"));
    CHECK(inspector->shown() == QList<UseCaseId>{m.id("Payment repair")});
    emit inspector->closeRequested();
    CHECK(m.page->rankedList()->isVisible());
    QTest::mouseDClick(m.view, Qt::LeftButton, {}, m.at("Fraud detection"));
    CHECK(inspector->isVisible());
}

TEST_CASE("G shows every ghost, T takes the trails away, L the labels", "[map]") {
    MapHome m;
    const auto shown = [&](bool MapBubble::*flag) { return std::count_if(m.scene().bubbles.cbegin(), m.scene().bubbles.cend(), [flag](const MapBubble& b) { return b.*flag; }); };
    CHECK(shown(&MapBubble::showsGhost) == 2);
    m.key(Qt::Key_G);
    CHECK(shown(&MapBubble::showsGhost) == 9);
    m.key(Qt::Key_G);
    CHECK(shown(&MapBubble::showsGhost) == 2);
    CHECK(shown(&MapBubble::showsTrail) == 5);
    m.key(Qt::Key_T);
    CHECK(shown(&MapBubble::showsTrail) == 0);
    m.key(Qt::Key_T);
    CHECK(shown(&MapBubble::showsTrail) == 5);
    CHECK_FALSE(m.view->layoutOfMap().labels.isEmpty());
    m.key(Qt::Key_L);
    CHECK(m.view->layoutOfMap().labels.isEmpty());
}

TEST_CASE("trails begin at a round or a baseline by its name or at any other date", "[map]") {
    MapHome m;
    m.workspace->edit(q("Baseline"), [](Editor& e) {
        Baseline baseline;
        baseline.name = q("Board in spring");
        baseline.date = QDate(2026, 4, 1);
        e.insert(baseline);
    });
    auto* since = dynamic_cast<ChoiceButton*>(m.page->headerTools().value(2));
    REQUIRE(since);
    const auto indexOf = [&](const QString& name) {
        for (int i = 0; i < since->count(); ++i) {
            if (since->choice(i) == name) return i;
        }
        return -1;
    };
    REQUIRE(indexOf(q("Baseline: Board in spring")) > 0);
    since->setCurrentIndex(indexOf(q("Baseline: Board in spring")));
    CHECK(m.scene().trailSince == QDate(2026, 4, 1));
    setNextAnswer(q("2026-02-03"));
    since->setCurrentIndex(indexOf(q("Another date…")));
    CHECK(m.scene().trailSince == QDate(2026, 4, 1));
    REQUIRE(QTest::qWaitFor([&] { return m.scene().trailSince == QDate(2026, 2, 3); }));
    CHECK(since->choice(since->currentIndex()).contains(q("2026")));
    // What lies ahead is no past, and says so.
    setNextAnswer(q("2031-01-01"));
    since->setCurrentIndex(indexOf(q("Another date…")));
    REQUIRE(QTest::qWaitFor([&] { return !m.problems.isEmpty(); }));
    CHECK(m.scene().trailSince == QDate(2026, 2, 3));
}

TEST_CASE("the day that trails begin at is asked for and read as days are everywhere", "[map]") {
    MapHome m;
    auto* since = dynamic_cast<ChoiceButton*>(m.page->headerTools().value(2));
    REQUIRE(since);
    const auto ask = [&] { since->setCurrentIndex(since->count() - 1); };
    for (const QString& said : {q("15.6.2026"), q("2026-06-15"), shownDate(QDate(2026, 6, 15))}) {
        INFO(said.toStdString());
        setNextAnswer(said);
        ask();
        REQUIRE(QTest::qWaitFor([&] { return m.scene().trailSince == QDate(2026, 6, 15); }));
        since->setCurrentIndex(0);
    }
    // Neither the question nor its suggestion asks for another form than the pages show.
    QStringList words;
    QString suggestion;
    QTimer::singleShot(200, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) words.append(label->text());
        suggestion = dialog->findChild<QLineEdit*>()->text();
        dialog->reject();
    });
    ask();
    REQUIRE(QTest::qWaitFor([&] { return !words.isEmpty(); }));
    CHECK(words.contains(q("Date")));
    CHECK(suggestion == shownDate(m.workspace->environment().today().addMonths(-6)));
    setNextAnswer(q("some day"));
    ask();
    REQUIRE(QTest::qWaitFor([&] { return !m.problems.isEmpty(); }));
    CHECK(m.problems.constLast().contains(q("“some day” is not a date")));
    CHECK_FALSE(m.problems.constLast().contains(q("year-month-day")));
}

TEST_CASE("a lasso on empty ground selects what it surrounds, Ctrl+click adds and takes away", "[map]") {
    MapHome m;
    const QPoint a = m.at({2, 46});
    QTest::mousePress(m.view, Qt::LeftButton, {}, a);
    for (const MapPoint corner : {MapPoint{45, 46}, MapPoint{45, 24}, MapPoint{2, 24}}) m.moveTo(m.at(corner));
    m.drop(m.at({2, 24}));
    CHECK(m.view->selection().size() == 5);
    CHECK(m.view->selection().contains(m.id("Call summary")));
    m.click(m.at("Call summary"), Qt::ControlModifier);
    CHECK(m.view->selection().size() == 4);
    m.click(m.at("Invoice data capture"), Qt::ControlModifier);
    CHECK(m.view->selection().size() == 5);
    m.click(m.at({95, 22}));
    CHECK(m.view->selection().isEmpty());
}

TEST_CASE("the wheel zooms at the pointer, Space and drag pans, 0 fits", "[map]") {
    MapHome m;
    const QPoint pointer = m.at({70, 60});
    m.wheel(pointer, 3);
    REQUIRE(m.view->isZoomed());
    CHECK(isNear(m.at({70, 60}), pointer));
    const QPoint before = m.at({70, 60});
    QTest::keyPress(m.view, Qt::Key_Space);
    CHECK(m.view->cursor().shape() == Qt::OpenHandCursor);
    m.drag(pointer, pointer + QPoint(40, 25));
    CHECK(m.view->cursor().shape() == Qt::ClosedHandCursor);
    m.drop(pointer + QPoint(40, 25));
    QTest::keyRelease(m.view, Qt::Key_Space);
    CHECK(isNear(m.at({70, 60}), before + QPoint(40, 25)));
    CHECK(m.view->selection().isEmpty());
    m.key(Qt::Key_0);
    CHECK_FALSE(m.view->isZoomed());
    m.wheel(pointer, -3);
    CHECK_FALSE(m.view->isZoomed());
}

TEST_CASE("a zoomed map goes to what undo brings back", "[map]") {
    MapHome m;
    const QPoint to = m.at({60, 44});
    m.drag(m.at("Client cash-flow forecast"), to);
    m.drop(to);
    m.wheel(to, 8);
    m.workspace->undo();
    REQUIRE_FALSE(m.view->layoutOfMap().geometry.plot.contains(m.at("Client cash-flow forecast")));
    CHECK(m.page->reveal(static_cast<int>(EntityKind::UseCase), m.id("Client cash-flow forecast").value));
    CHECK(m.view->layoutOfMap().geometry.plot.contains(m.at("Client cash-flow forecast")));
    CHECK(m.view->current() == m.id("Client cash-flow forecast"));
}

TEST_CASE("what a zoomed map doesn't show can't be hit", "[map]") {
    MapHome m;
    m.wheel(m.at({90, 90}), 6);
    const QPoint out = m.at("Service chatbot");
    REQUIRE_FALSE(m.view->layoutOfMap().geometry.plot.contains(out));
    if (m.view->rect().contains(out)) m.click(out);
    m.click(m.view->layoutOfMap().legend.center().toPoint());
    CHECK(m.view->selection().isEmpty());
}

TEST_CASE("Del takes a placement away, and says so where there is none", "[map]") {
    MapHome m;
    m.click(m.at("Fraud detection"));
    m.key(Qt::Key_Delete);
    CHECK_FALSE(m.row("Fraud detection").placedImpact);
    CHECK_FALSE(m.bubble("Fraud detection").ghost);
    m.key(Qt::Key_Delete);
    CHECK(m.toasts.size() == 1);
    REQUIRE(m.refusals.size() == 1);
    CHECK(m.refusals[0].contains(q("comes from scores")));
    m.workspace->undo();
    CHECK(m.bubble("Fraud detection").ghost);
}

TEST_CASE("the map shows what the plan will have made, with trails from today, and comes back", "[map]") {
    MapHome m;
    YearSlider* slider = m.page->asOf();
    REQUIRE(slider->isVisible());
    CHECK(slider->date().isNull());
    const auto find = [&](const char* name) { return *m.scene().find(m.id(name)); };
    const MapBubble before = find("Fraud detection");
    const auto shift = [&] {
        int right = 0;
        for (const MapBubble& b : m.scene().bubbles) right += b.trail && b.trail->readiness < b.at.readiness;
        return right;
    };
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    const MapBubble after = find("Fraud detection");
    CHECK(after.at.readiness > before.at.readiness);
    CHECK(after.at.impact == before.at.impact);
    REQUIRE(after.trail);
    CHECK(after.trail->readiness == before.at.readiness);
    CHECK(m.scene().trailSince == m.workspace->environment().today());
    CHECK(shift() > 5);
    const Projection projection(m.portfolio(), m.workspace->environment().today());
    CHECK(after.at.readiness == *projection.at(Subject::of(after.id), slider->date()).readiness);
    CHECK(m.view->model().figuresOf(after.id).standing.readiness == after.at.readiness);
    QTest::keyClick(slider, Qt::Key_Home);
    CHECK(slider->date().isNull());
    CHECK(find("Fraud detection").at == before.at);
}

TEST_CASE("a plan that changes moves the map of a later date", "[map]") {
    MapHome m;
    m.page->asOf()->setValue(m.page->asOf()->maximum());
    const double with = m.scene().find(m.id("Fraud detection"))->at.readiness;
    m.workspace->edit(test::q("Empty the plan"), [](Editor& editor) {
        for (const Outcome& o : editor.portfolio().table<Outcome>()) editor.remove(o.id);
    });
    CHECK(m.scene().find(m.id("Fraud detection"))->at.readiness < with);
    CHECK_FALSE(m.page->asOf()->isVisible());  // nothing is to come any more
}
