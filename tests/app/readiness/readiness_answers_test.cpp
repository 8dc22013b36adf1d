// Questions of the readiness page are answered, and evidence noted, by keys and mouse.
#include "app/views/readiness/dimension_list.h"
#include "tests/app/readiness/readiness_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QtTest/QTest>

#include <utility>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

TEST_CASE("the enterprise is assessed in light mode without the mouse: twelve digits and the stage is there", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Light);
    int answered = 0;
    while (answered < 12) {
        h.key(Qt::Key_2);
        ++answered;
    }
    CHECK(h.portfolio().answersOf(h.page.round()).size() == 12);
    CHECK(h.standing().earnedStage == 2);
    CHECK(h.standing().indicative);
    CHECK(h.standing().coverage == 1);
    CHECK(h.problems.isEmpty());
    for (int i = 0; i < 12; ++i) h.workspace->undo();
    CHECK(h.portfolio().answersOf(h.page.round()).isEmpty());
    h.workspace->undo();
    CHECK(h.portfolio().assessments().isEmpty());
}

TEST_CASE("the first answer begins a full round of today in the same undo step", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_3);
    REQUIRE(h.portfolio().assessments().size() == 1);
    const Assessment& round = h.portfolio().assessments().rows()[0];
    CHECK(round.mode == AssessmentMode::Full);
    CHECK(round.date == h.workspace->environment().today());
    CHECK_FALSE(round.pack.isEmpty());
    CHECK(h.answer("DR1")->level == 3);
    CHECK(h.answer("DR1")->at == h.workspace->environment().today());
    CHECK(h.page.ladders()->current() == 1);
    h.workspace->undo();
    CHECK(h.portfolio().assessments().isEmpty());
}

TEST_CASE("unknown is no zero, and not applicable wants a reason", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    QTest::keyClicks(&h.row(), q("?"));
    CHECK(h.answer("DR1")->state == AnswerState::Unknown);
    CHECK(h.page.ladders()->current() == 1);
    LadderRow& second = h.row();
    QTest::keyClick(&second, Qt::Key_N);
    CHECK_FALSE(h.answer("DR2"));
    REQUIRE(second.note()->hasFocus());
    QTest::keyClicks(second.note(), q("bought, not trained"));
    QTest::keyClick(second.note(), Qt::Key_Return);
    REQUIRE(h.answer("DR2"));
    CHECK(h.answer("DR2")->state == AnswerState::NotApplicable);
    CHECK(h.answer("DR2")->reason == q("bought, not trained"));
    // Answered, so the next question has the keys, as after a digit.
    CHECK(h.page.ladders()->current() == 2);
    CHECK(h.row().hasFocus());
    h.key(Qt::Key_1);
    CHECK(h.answer("DR2")->state == AnswerState::NotApplicable);
    REQUIRE(h.answer("DR3"));
    CHECK(h.answer("DR3")->level == 1);
}

TEST_CASE("after a reason Ctrl+Enter goes on as Enter does, and who leaves by another way stays", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_N);
    QTest::keyClicks(h.row().note(), q("no own data"));
    QTest::keyClick(h.row().note(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(h.answer("DR1"));
    CHECK(h.page.ladders()->current() == 1);
    CHECK(h.refusals.isEmpty());
    h.key(Qt::Key_N);
    QTest::keyClicks(h.row().note(), q("bought"));
    h.row().setFocus();
    REQUIRE(h.answer("DR2"));
    CHECK(h.page.ladders()->current() == 1);
    // A reason that is only put right is no new answer.
    h.key(Qt::Key_E);
    QTest::keyClicks(h.row().note(), q("bought as a service"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.answer("DR2")->reason == q("bought as a service"));
    CHECK(h.page.ladders()->current() == 1);
}

TEST_CASE("evidence is typed where the level is, and Esc takes back what was typed", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_Right);  // from nothing to the first rung, and stays
    CHECK(h.answer("DR1")->level == 0);
    CHECK(h.page.ladders()->current() == 0);
    h.key(Qt::Key_E);
    REQUIRE(h.row().note()->hasFocus());
    QTest::keyClicks(h.row().note(), q("Trial report of May"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.answer("DR1")->evidence == q("Trial report of May"));
    h.key(Qt::Key_E);
    QTest::keyClicks(h.row().note(), q("nonsense"));
    QTest::keyClick(h.row().note(), Qt::Key_Escape);
    CHECK(h.answer("DR1")->evidence == q("Trial report of May"));
    CHECK(h.row().note()->text() == q("Trial report of May"));
}

TEST_CASE("evidence can come before the answer, which keeps it", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_E);
    REQUIRE(h.row().note()->hasFocus());
    QTest::keyClicks(h.row().note(), q("Not in 2 systems"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    REQUIRE(h.answer("DR1"));
    CHECK(h.answer("DR1")->state == AnswerState::Unknown);
    CHECK(h.answer("DR1")->evidence == q("Not in 2 systems"));
    h.key(Qt::Key_3);
    CHECK(h.answer("DR1")->state == AnswerState::Level);
    CHECK(h.answer("DR1")->level == 3);
    CHECK(h.answer("DR1")->evidence == q("Not in 2 systems"));
    CHECK(h.portfolio().answersOf(h.page.round()).size() == 1);
}

TEST_CASE("words typed beside a level that is taken over are not taken for answers", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Client cash-flow forecast")));
    h.start();
    REQUIRE(h.row().content().answer.level);
    REQUIRE_FALSE(h.row().content().answer.isSaid);
    const qsizetype before = h.portfolio().assessments().size();
    h.key(Qt::Key_E);
    CHECK(h.refusals == QStringList{q("This level is taken over. Answer it here first, then note the evidence.")});
    QTest::mouseClick(h.row().note(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), q("Trial report 12 May"));
    CHECK(h.portfolio().assessments().size() == before);
}

TEST_CASE("evidence typed before any answer is saved after a pause and the typing goes on", "[readiness][words]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_E);
    QLineEdit* note = h.row().note();
    REQUIRE(note->hasFocus());
    QTest::keyClicks(note, q("Not in "));
    REQUIRE(QTest::qWaitFor([&] { return h.answer("DR1") != nullptr; }, 20000));
    CHECK(h.answer("DR1")->evidence == q("Not in"));
    CHECK(note->hasFocus());
    CHECK(note->text() == q("Not in "));
    QTest::keyClicks(note, q("2 systems"));
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(h.answer("DR1")->evidence == q("Not in 2 systems"));
    CHECK(h.answer("DR1")->state == AnswerState::Unknown);
    CHECK(h.problems.isEmpty());
}

TEST_CASE("evidence that could not be saved stays and is tried again at the next leave", "[readiness][words]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_Right);
    h.key(Qt::Key_E);
    QTest::keyClicks(h.row().note(), q("Trial report"));
    const Changeset meanwhile = h.workspace->prepare(q("Meanwhile"), [](Editor& editor) {
        Person person;
        person.name = q("Somebody");
        editor.insert(person);
    });
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.problems.size() >= 1);
    h.workspace->adopt(meanwhile);
    CHECK(h.row().note()->text() == q("Trial report"));
    CHECK(h.answer("DR1")->evidence.isEmpty());
    h.key(Qt::Key_E);
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.answer("DR1")->evidence == q("Trial report"));
}

TEST_CASE("a level set directly is taken with its reason, and not without", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Direct);
    h.key(Qt::Key_3);
    CHECK(h.portfolio().levelsOf(h.page.round()).isEmpty());
    REQUIRE(h.row().note()->hasFocus());
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.portfolio().levelsOf(h.page.round()).isEmpty());
    CHECK(h.refusals.constLast() == q("A level set directly needs its reason; nothing was set."));
    h.key(Qt::Key_3);
    QTest::keyClicks(h.row().note(), q("Same pipeline for all 4 units"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    REQUIRE(h.portfolio().levelsOf(h.page.round()).size() == 1);
    const AssessmentLevel& level = *h.portfolio().find(h.portfolio().levelsOf(h.page.round())[0]);
    CHECK(level.level == 3);
    CHECK(level.reason == q("Same pipeline for all 4 units"));
    CHECK(h.page.ladders()->dimension() == kDimensions[1]);
    CHECK(h.row().hasFocus());
    h.workspace->undo();
    CHECK(h.portfolio().levelsOf(h.page.round()).isEmpty());
}

TEST_CASE("a level set directly is seen as chosen while it waits for its reason, and Esc takes it away", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Direct);
    const QImage before = h.row().grab().toImage();
    h.key(Qt::Key_3);
    REQUIRE(h.row().note()->hasFocus());
    CHECK(h.row().pendingLevel() == 3);
    CHECK(h.row().accessibleDescription().startsWith(q("Level 3")));
    const QRect rung = h.row().rung(3);
    CHECK(h.row().grab(rung).toImage() != before.copy(rung));
    QTest::keyClick(h.row().note(), Qt::Key_Escape);
    CHECK_FALSE(h.row().pendingLevel());
    CHECK_FALSE(h.row().accessibleDescription().startsWith(q("Level 3")));
    CHECK(h.refusals == QStringList{q("A level set directly needs its reason; nothing was set.")});
    CHECK(h.row().hasFocus());
    CHECK(h.portfolio().levelsOf(h.page.round()).isEmpty());
    // With its reason it is no longer pending.
    h.key(Qt::Key_3);
    QTest::keyClicks(h.row().note(), q("Seen in all units"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK_FALSE(h.row().pendingLevel());
    CHECK(h.portfolio().levelsOf(h.page.round()).size() == 1);
}

TEST_CASE("what is typed stays with its question whichever way one leaves it", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_Right);
    const auto way = GENERATE(std::pair{Qt::Key_PageDown, Qt::NoModifier}, std::pair{Qt::Key_Down, Qt::ControlModifier}, std::pair{Qt::Key_Down, Qt::NoModifier});
    h.key(Qt::Key_E);
    QTest::keyClicks(h.row().note(), q("seen in May"));
    QTest::keyClick(h.row().note(), way.first, way.second);
    CHECK(h.page.ladders()->current() + indexOf(h.page.ladders()->dimension()) > 0);
    QTest::qWait(1);
    REQUIRE(h.answer("DR1"));
    CHECK(h.answer("DR1")->evidence == q("seen in May"));
    CHECK(h.portfolio().answersOf(h.page.round()).size() == 1);
    CHECK(h.row().note()->text().isEmpty());
}

TEST_CASE("who changes their mind about not applicable answers with a level", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_Right);
    h.key(Qt::Key_N);
    REQUIRE(h.row().note()->hasFocus());
    h.row().setFocus();
    h.key(Qt::Key_Right);
    REQUIRE(h.answer("DR1")->level == 1);
    h.key(Qt::Key_E);
    QTest::keyClicks(h.row().note(), q("report"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.answer("DR1")->state == AnswerState::Level);
    CHECK(h.answer("DR1")->evidence == q("report"));
}

TEST_CASE("undo goes to the answer that it takes back", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_2);
    h.key(Qt::Key_2);
    h.page.dimensions()->choose(Dimension::Mlops);
    h.workspace->undo();
    CHECK(h.page.dimensions()->chosen() == Dimension::Data);
}

TEST_CASE("a rung is chosen with the mouse, on open and on closed ladders", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    REQUIRE(h.row().rect().contains(h.row().rung(4)));
    QTest::mouseClick(&h.row(), Qt::LeftButton, {}, h.row().rung(4).center());
    REQUIRE(h.answer("DR1"));
    CHECK(h.answer("DR1")->level == 4);
    QTest::qWait(1);
    LadderRow& third = *h.page.ladders()->row(2);
    QTest::mouseClick(&third, Qt::LeftButton, {}, third.rung(1).center());
    REQUIRE(h.answer("DR3"));
    CHECK(h.answer("DR3")->level == 1);
    CHECK(h.page.ladders()->current() == 2);
    CHECK(third.isOpen());
}

TEST_CASE("words typed on after a refused note answer nothing", "[readiness]") {
    ReadinessHome h;
    UseCaseId unassessed;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) unassessed = u.id;
    }
    const Subject subject = Subject::of(unassessed);
    h.page.showSubject(subject);
    h.start();
    REQUIRE_FALSE(h.row().content().answer.isSaid);
    REQUIRE(h.row().content().answer.level);
    h.key(Qt::Key_E);
    REQUIRE(h.refusals.size() == 1);
    QTest::keyClicks(&h.row(), q("Seen in audit 3?"));
    h.key(Qt::Key_Shift);
    QTest::keyClicks(&h.row(), q("N 2"));
    h.key(Qt::Key_Backspace);
    CHECK(h.portfolio().assessmentsOf(subject).isEmpty());
    CHECK(h.refusals.size() == 1);
    CHECK(h.problems.isEmpty());
    CHECK(h.page.ladders()->current() == 0);
    h.key(Qt::Key_Down);
    REQUIRE(h.page.ladders()->current() == 1);
    h.key(Qt::Key_3);
    CHECK(h.portfolio().assessmentsOf(subject).size() == 1);
    REQUIRE(h.answer("DR2"));
    CHECK(h.answer("DR2")->level == 3);
}
