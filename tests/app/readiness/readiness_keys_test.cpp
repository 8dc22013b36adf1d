// The focus of the readiness page goes where the next key is meant.
#include "app/pages/readiness_page.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/needs_list.h"
#include "app/views/readiness/standing_summary.h"
#include "tests/app/readiness/readiness_home.h"
#include "tests/app/use_cases/use_case_home.h"
#include "tests/app/window_home.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

TEST_CASE("the page gives the focus that it gets to the open question so that a digit answers at once", "[readiness][focus]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.setFocus();
    REQUIRE(QApplication::focusWidget() == &h.row());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    REQUIRE(h.answer("DR1"));
    CHECK(h.answer("DR1")->level == 3);
    // Toasts keep above the way back and the end of the assessment.
    auto* finish = h.page.findChild<QPushButton*>(q("finish"));
    CHECK(h.page.footHeight() >= h.page.height() - finish->mapTo(&h.page, QPoint()).y());
    CHECK(h.page.footHeight() < h.page.height() / 4);
}

TEST_CASE("keys lead through criteria and dimensions and subjects", "[readiness]") {
    ReadinessHome h;
    h.start();
    h.key(Qt::Key_Down);
    h.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(h.page.ladders()->dimension() == Dimension::Ownership);
    CHECK(h.page.dimensions()->chosen() == Dimension::Ownership);
    const Subject first = h.page.subject();
    h.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(h.page.subject().isUnit());
    h.key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(h.page.subject() == first);
}

TEST_CASE("typing finds the subject", "[readiness]") {
    ReadinessHome h;
    h.page.subjectField()->setParent(&h.page);  // as the header does
    h.page.subjectField()->show();
    h.page.focusFilter();
    QTest::keyClicks(h.page.subjectField(), q("loan ear"));
    QTest::keyClick(h.page.subjectField(), Qt::Key_Return);
    CHECK(h.page.subject() == Subject::of(h.id("Loan early warning")));
    CHECK(h.row().hasFocus());
}

TEST_CASE("what can be done with the standing comes after the dimensions and leaves the focus at the question", "[readiness][focus]") {
    ReadinessHome h;
    UseCaseId unassessed;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) unassessed = u.id;
    }
    h.page.showSubject(Subject::of(unassessed));
    QTest::qWait(1);  // the links that were made are shown
    const auto& summary = *h.page.findChild<StandingSummary*>();
    REQUIRE(summary.offersTakeOver());
    REQUIRE_FALSE(summary.links().isEmpty());
    const QWidget* next = h.page.dimensions()->nextInFocusChain();
    while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible()) next = next->nextInFocusChain();
    CHECK(next == summary.links().constFirst());
    QPushButton* takeOver = summary.links().constLast();
    takeOver->setFocus();
    QTest::keyClick(takeOver, Qt::Key_Return);
    CHECK(h.standing().assessed);
    CHECK(h.row().hasFocus());
}

TEST_CASE("after a round is picked and after a click on the ground the digits answer", "[readiness][focus]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, {1232, 1200});
    auto* menu = h.page.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(menu);
    emit menu->aboutToShow();
    h.page.dimensions()->setFocus();
    menu->actions().constFirst()->trigger();
    CHECK(h.row().hasFocus());
    h.page.dimensions()->setFocus();
    QTest::qWait(1);
    QWidget* ground = h.page.ladders()->widget();
    QTest::mouseClick(ground, Qt::LeftButton, {}, QPoint(20, ground->height() - 4));
    CHECK(h.row().hasFocus());
}

TEST_CASE("the keys of the readiness page work in the tools of its header", "[readiness][window]") {
    test::WindowHome w;
    w.show();
    w.openSample();
    w.settle();
    auto& page = w.page<ReadinessPage>();
    const Subject before = page.subject();
    auto* rounds = w.window->findChild<QPushButton*>(q("rounds"));
    REQUIRE(rounds);
    rounds->setFocus();
    QTest::keyClick(rounds, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(page.subject() != before);
}

TEST_CASE("when an undo takes away what has the focus, the question that is open stays so and the next digit answers it", "[readiness][focus]") {
    ReadinessHome h;
    h.page.showSubject(h.unassessed(), Dimension::Mlops);
    takeOverInherited(*h.workspace, h.page.subject());
    h.page.ladders()->open(1, true);
    QTest::qWait(1);
    const QList<QToolButton*> buttons = h.row().findChildren<QToolButton*>();
    const auto unknown = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* b) { return b->text() == q("?"); });
    REQUIRE(unknown != buttons.end());
    (*unknown)->setFocus();
    REQUIRE((*unknown)->hasFocus());
    h.workspace->undo();
    CHECK(h.page.ladders()->current() == 1);
    REQUIRE(h.row().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    REQUIRE(h.answer("MO2"));
    CHECK(h.answer("MO2")->level == 2);
    CHECK(h.portfolio().answersOf(h.page.round()).size() == 1);
}

TEST_CASE("the ladder with the focus is the open one also where an undo leaves fewer ladders", "[readiness][focus]") {
    ReadinessHome h;
    h.page.showSubject(h.unassessed(), Dimension::Mlops);
    takeOverInherited(*h.workspace, h.page.subject());
    REQUIRE(h.page.ladders()->questions().constFirst() == -1);
    h.page.ladders()->open(2, true);
    h.workspace->undo();
    REQUIRE(h.page.ladders()->questions().constFirst() == 0);
    CHECK(h.page.ladders()->current() == 2);
    CHECK(h.row().hasFocus());
    for (const int question : h.page.ladders()->questions()) CHECK(h.page.ladders()->row(question)->isOpen() == (question == 2));
}

TEST_CASE("F4 gives the focus of the needs that it hides to the open question, and F6 passes over them until they are back", "[readiness][focus]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, GENERATE(QSize(1232, 844), QSize(1044, 612)));
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.page.ladders()->open(3, true);
    QTest::qWait(1);
    h.page.focusNextPane();
    REQUIRE(h.page.needs()->hasFocus());
    h.page.toggleInspector();
    CHECK(h.page.ladders()->current() == 3);
    CHECK(h.row().hasFocus());
    h.page.focusNextPane();
    CHECK(h.page.dimensions()->hasFocus());
    h.page.focusNextPane();
    CHECK(h.row().hasFocus());
    h.page.toggleInspector();
    QTest::qWait(1);
    h.page.focusNextPane();
    CHECK(h.page.needs()->hasFocus());
}

TEST_CASE("a window that becomes narrow while the needs have the focus leaves the open question open", "[readiness][focus]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.page.ladders()->open(3, true);
    h.page.focusNextPane();
    REQUIRE(h.page.needs()->hasFocus());
    h.page.resize(1044, 612);
    QTest::qWait(1);
    CHECK(h.page.ladders()->current() == 3);
}

TEST_CASE("in the smallest window F6 brings the needs into sight, not one of them alone", "[readiness][focus]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, {1044, 612});
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    QTest::qWait(1);
    const NeedsList& needs = *h.page.needs();
    REQUIRE(needs.rowCount() == 4);
    h.page.ladders()->open(0, true);
    h.page.focusNextPane();
    REQUIRE(needs.hasFocus());
    QTest::qWait(1);
    const QRect sight = needs.visibleRegion().boundingRect();
    for (int row = 0; row < needs.rowCount(); ++row) {
        INFO(row);
        CHECK(sight.top() <= needs.cellRect(row, 0).top());
        CHECK(sight.bottom() >= needs.cellRect(row, 0).bottom());
    }
}

TEST_CASE("who lets the answers count by keyboard goes on at the question, and a second Enter ends nothing", "[readiness][focus]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    auto* whole = h.page.findChild<QPushButton*>(q("setWhole"));
    REQUIRE(whole->isVisible());
    REQUIRE(h.standing()[Dimension::Mlops].level == 1);
    whole->setFocus();
    QTest::keyClick(whole, Qt::Key_Return);
    CHECK(h.standing()[Dimension::Mlops].level == 2);
    REQUIRE(h.row().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(h.portfolio().find(h.page.round())->closed.isValid());
    h.workspace->undo();
    CHECK(h.standing()[Dimension::Mlops].level == 1);
}

TEST_CASE("the links of the summary keep their place after the dimensions while rows come and go", "[readiness][focus]") {
    ReadinessHome h;
    const auto& summary = *h.page.findChild<StandingSummary*>();
    const auto isInOrder = [&] {
        QTest::qWait(1);  // the links that were made are shown
        const QWidget* at = h.page.dimensions();
        for (const QPushButton* link : summary.links()) {
            do at = at->nextInFocusChain();
            while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible());
            if (at != link) return false;
        }
        return !summary.links().isEmpty();
    };
    h.page.showSubject(h.unassessed());
    CHECK(isInOrder());
    takeOverInherited(*h.workspace, h.page.subject());
    CHECK(isInOrder());
    h.workspace->undo();
    CHECK(isInOrder());
    h.page.showSubject(Subject::of(h.id("Fraud detection")));
    CHECK(isInOrder());
}
