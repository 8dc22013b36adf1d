#include "app/dialogs/ask.h"
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "app/pages/readiness_page.h"
#include "app/views/editors/use_case_choice_field.h"
#include "app/views/maturity/radar_view.h"
#include "app/views/maturity/targets_panel.h"
#include "app/views/readiness/dimension_list.h"
#include "app/views/readiness/ladder/ladder_view.h"
#include "app/views/readiness/needs_list.h"
#include "app/views/readiness/standing_summary.h"
#include "app/views/readiness/subject_heat_table.h"
#include "app/views/readiness/why_panel.h"
#include "app/window/chrome/header_bar.h"
#include "app/window/chrome/notice_bar.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/assessment/profile.h"
#include "core/analysis/assessment/rounds.h"
#include "core/analysis/names.h"
#include "core/analysis/plan/progression.h"
#include "core/domain/values/date_words.h"
#include "tests/app/use_cases/use_case_home.h"
#include "tests/app/window_home.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QtTest/QTest>

#include <utility>

using namespace stagepath;
using test::q;

namespace {

struct ReadinessHome : test::UseCaseHome {
    explicit ReadinessHome(Content content = Content::Sample, QSize size = {1232, 844}) : UseCaseHome(content), page(*workspace) {
        page.resize(size);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        QTest::qWait(1);
        QObject::connect(&page, &Page::problem, &page, [this](const QString& sentence) { problems.append(sentence); });
        QObject::connect(&page, &Page::toast, &page, [this](const QString& sentence) { toasts.append(sentence); });
        QObject::connect(&page, &Page::refused, &page, [this](const QString& sentence) { refusals.append(sentence); });
    }
    const Portfolio& portfolio() const { return workspace->portfolio(); }
    LadderRow& row() const { return *page.ladders()->row(page.ladders()->current()); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&row(), static_cast<Qt::Key>(key), modifiers); }
    void start() const {
        page.ladders()->open(0, true);
        QTest::qWait(1);  // the heights follow
    }
    const AssessmentAnswer* answer(const char* criterion) const {
        for (const AssessmentAnswerId id : portfolio().answersOf(page.round())) {
            if (portfolio().find(id)->criterion == q(criterion)) return portfolio().find(id);
        }
        return nullptr;
    }
    Standing standing() const { return standingOf(portfolio(), page.subject(), workspace->environment().today()); }
    /// A use case without a round of its own.
    Subject unassessed() const {
        Subject found;
        for (const UseCase& u : portfolio().useCases()) {
            if (portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) found = Subject::of(u.id);
        }
        return found;
    }

    ReadinessPage page;
    QStringList problems;
    QStringList toasts;
    QStringList refusals;
};

}  // namespace

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

TEST_CASE("last year's round is entered by dating a new one back, and stays at hand until it is finished", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_2);
    const AssessmentId today = h.page.round();
    h.page.beginAssessment(AssessmentMode::Full);
    const AssessmentId back = h.page.round();
    Assessment round = *h.portfolio().find(back);
    round.date = round.date.addYears(-1);
    setNextAnswer(round.date.toString(Qt::ISODate));
    for (QAction* action : h.page.actions()) {
        if (action->text() == q("Date of the round…")) action->trigger();
    }
    CHECK(h.page.round() == back);
    CHECK(h.portfolio().find(back)->date == round.date);
    h.start();
    REQUIRE(h.row().content().canEdit);
    h.key(Qt::Key_1);
    CHECK(h.page.round() == back);
    CHECK(h.answer("DR1")->level == 1);
    h.page.findChild<QPushButton*>(q("finish"))->click();
    CHECK(h.portfolio().find(back)->closed.isValid());
    h.page.showRound(today);
    CHECK(h.answer("DR1")->level == 2);
    CHECK(h.problems.isEmpty());
}

TEST_CASE("the date of a round is read as days are read everywhere, and a day to come is refused", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_2);
    const auto redate = [&](const QString& said) {
        setNextAnswer(said);
        for (QAction* action : h.page.actions()) {
            if (action->text() == q("Date of the round…")) action->trigger();
        }
        return h.portfolio().find(h.page.round())->date;
    };
    const QDate today = h.workspace->environment().today();
    const QDate day = today.addDays(-40);
    CHECK(redate(shownDate(day)) == day);
    CHECK(redate(day.addDays(1).toString(q("d.M.yyyy"))) == day.addDays(1));
    CHECK(redate(day.toString(Qt::ISODate)) == day);
    CHECK(h.problems.isEmpty());
    CHECK(redate(shownDate(today.addDays(3))) == day);
    REQUIRE(h.problems.size() == 1);
    CHECK(h.problems.constLast().contains(q("still to come")));
    CHECK(redate(q("some day")) == day);
    CHECK(h.problems.constLast().contains(q("is not a date")));
}

TEST_CASE("in a workspace that is only read nobody is asked for a date or a name that could not be saved", "[readiness]") {
    ReadinessHome h;
    h.workspace->close();
    const auto reading = Workspace::open(h.workspace->filePath(), Workspace::Access::ReadOnly, h.workspace->environment());
    ReadinessPage page(*reading);
    page.show();
    REQUIRE_FALSE(page.round().isNull());
    const auto commands = page.actions();
    const auto date = std::find_if(commands.begin(), commands.end(), [](const QAction* a) { return a->text() == q("Date of the round…"); });
    REQUIRE(date != commands.end());
    CHECK_FALSE((*date)->isEnabled());
    CHECK(Page::obstacleOf(*date) == q("This workspace is open for reading only."));
}

TEST_CASE("a closed round is not removed, and the menu says why", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_2);
    auto* menu = h.page.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(menu);
    const auto remove = [&]() -> QAction* {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == q("Remove this round")) return action;
        }
        return nullptr;
    };
    REQUIRE(remove());
    CHECK(remove()->isEnabled());
    h.page.findChild<QPushButton*>(q("finish"))->click();
    REQUIRE(remove());
    CHECK_FALSE(remove()->isEnabled());
    CHECK(menu->toolTipsVisible());
    CHECK(remove()->toolTip().contains(q("Reopen it first")));
    h.page.findChild<QPushButton*>(q("finish"))->click();
    REQUIRE(remove()->isEnabled());
    remove()->trigger();
    CHECK(h.portfolio().assessments().isEmpty());
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

TEST_CASE("a light round names only what it asked as needs", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Light);
    CHECK(h.page.needs()->rowCount() == 12);
    for (int i = 0; i < 12; ++i) h.key(Qt::Key_2);
    REQUIRE(h.page.needs()->rowCount() > 0);
    for (const Gap& gap : h.page.needs()->gaps()) CHECK(gap.answered);
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

TEST_CASE("a full round after a direct one asks all its questions anew", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.page.beginAssessment(AssessmentMode::Full);
    CHECK(h.portfolio().levelsOf(h.page.round()).isEmpty());
    CHECK(h.standing()[Dimension::Mlops].level == 1);  // as in the round before, until it is answered
    h.page.dimensions()->choose(Dimension::Mlops);
    h.start();
    h.key(Qt::Key_3);
    CHECK(h.standing()[Dimension::Mlops].level == 3);
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

TEST_CASE("a new round takes over the last one, which is closed and doesn't change any more", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.start();
    h.key(Qt::Key_2);
    const AssessmentId before = h.page.round();
    h.page.beginAssessment(AssessmentMode::Full);
    REQUIRE(h.page.round() != before);
    CHECK(h.portfolio().find(before)->closed == h.workspace->environment().today());
    CHECK(h.answer("DR1")->level == 2);
    h.start();
    h.key(Qt::Key_3);
    h.page.compareWith(before);
    REQUIRE(h.page.ladders()->row(0)->content().answer.change);
    CHECK(h.page.ladders()->row(0)->content().answer.change->kind == RoundChangeKind::Changed);
    h.page.showRound(before);
    h.start();
    CHECK_FALSE(h.row().content().canEdit);
    h.key(Qt::Key_4);
    CHECK(h.answer("DR1")->level == 2);
}

TEST_CASE("a dimension set directly counts until its answers are let count", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    REQUIRE(h.page.ladders()->questions().constFirst() == -1);
    CHECK(h.standing()[Dimension::Mlops].level == 1);
    h.page.ladders()->open(-1, true);
    h.key(Qt::Key_3);
    QTest::keyClicks(h.row().note(), q("Runs unattended since May"));
    QTest::keyClick(h.row().note(), Qt::Key_Return);
    CHECK(h.standing()[Dimension::Mlops].level == 3);
    h.workspace->undo();
    h.page.ladders()->open(0, true);
    CHECK(h.row().content().answer.isNote);
    h.page.ladders()->open(-1, true);
    h.key(Qt::Key_Delete);
    CHECK(h.standing()[Dimension::Mlops].level == 2);  // what its notes say: 2 and 2
}

TEST_CASE("the needs of the next stage become initiatives with their level as outcome in one undo step", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    NeedsList& needs = *h.page.needs();
    QStringList keys;
    for (const Gap& gap : needs.gaps()) keys.append(gap.criterion);
    keys.sort();
    CHECK(keys == QStringList{q("MO2"), q("MO4"), q("MO5"), q("MO6")});  // what a note says is there is left out
    needs.setFocus();
    needs.setCurrent(0, 0);
    QTest::keyClick(&needs, Qt::Key_Space);
    QTest::keyClick(&needs, Qt::Key_Down);
    QTest::keyClick(&needs, Qt::Key_Space);
    const auto before = h.portfolio().initiatives().size();
    const auto outcomes = h.portfolio().outcomes().size();
    const QList<Gap> chosen = needs.chosen();
    REQUIRE(chosen.size() == 2);
    h.page.planNeeds();
    h.page.planNeeds();  // once more does nothing
    CHECK(h.portfolio().initiatives().size() == before + 1);
    CHECK(h.portfolio().outcomes().size() == outcomes + 2);
    const Initiative& made = h.portfolio().initiatives().rows().constLast();
    CHECK(made.start.dayOfWeek() == 1);
    CHECK(made.start > h.workspace->environment().today());
    CHECK(made.finish > made.start);
    for (const OutcomeId id : h.portfolio().outcomesOf(made.id)) {
        CHECK(h.portfolio().find(id)->subject == h.page.subject());
        CHECK(h.portfolio().find(id)->level == 2);
    }
    h.workspace->undo();
    CHECK(h.portfolio().initiatives().size() == before);
}

TEST_CASE("what is only inherited is shown as such, and one command makes it the subject's own", "[readiness]") {
    ReadinessHome h;
    UseCaseId unassessed;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) unassessed = u.id;
    }
    REQUIRE_FALSE(unassessed.isNull());
    h.page.showSubject(Subject::of(unassessed));
    CHECK_FALSE(h.standing().assessed);
    CHECK_FALSE(h.row().content().answer.isSaid);
    CHECK(h.row().content().answer.level);
    CHECK(h.row().content().source.startsWith(q("inherited from")));
    CHECK(h.page.needs()->rowCount() == 0);
    CHECK(h.page.needs()->emptyText().startsWith(q("Not assessed yet.")));
    takeOverInherited(*h.workspace, h.page.subject());
    CHECK(h.standing().assessed);
    CHECK_FALSE(h.page.needs()->emptyText().startsWith(q("Not assessed yet.")));
    // The sample's levels stand without reasons: taking them over proves nothing.
    const Profiles profiles = profilesOf(h.portfolio(), h.page.subject(), h.workspace->environment().today());
    REQUIRE(profiles.claimed[Dimension::Data].level >= 1);
    CHECK(profiles.evidenced[Dimension::Data].level == profiles.claimed[Dimension::Data].level - 1);
    for (const AssessmentLevelId id : h.portfolio().levelsOf(h.portfolio().assessmentsOf(h.page.subject()).constLast())) CHECK(h.portfolio().find(id)->reason.startsWith(q("Taken over from “")));
    h.workspace->undo();
    CHECK_FALSE(h.standing().assessed);
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

TEST_CASE("what a subject with own levels still inherits can be made its own, by its link and by the key", "[readiness]") {
    ReadinessHome h;
    UseCaseId unassessed;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (h.portfolio().assessmentsOf(Subject::of(u.id)).isEmpty()) unassessed = u.id;
    }
    const Subject subject = Subject::of(unassessed);
    const AssessmentId round = beginRound(*h.workspace, subject, AssessmentMode::Direct, h.workspace->environment().today(), {});
    for (const Dimension d : {Dimension::Data, Dimension::Value}) setDirectly(*h.workspace, subject, round, d, 4, q("Seen"));
    h.page.showSubject(subject);
    const auto& summary = *h.page.findChild<StandingSummary*>();
    REQUIRE(h.standing().assessed);
    REQUIRE(h.standing()[Dimension::Mlops].inherited);
    REQUIRE(summary.offersTakeOver());
    CHECK(summary.links().constLast()->text() == q("Set for this use case"));
    h.start();
    h.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    for (const Dimension d : kDimensions) CHECK_FALSE(h.standing()[d].inherited);
    CHECK(h.standing()[Dimension::Data].level == 4);
    CHECK(h.page.round() == roundsOf(h.portfolio(), subject).constLast());
    CHECK_FALSE(summary.offersTakeOver());
    // What an earlier round set as a whole stands on: pale, and its criteria don't look answered.
    REQUIRE(h.page.dimensions()->chosen() == Dimension::Data);
    REQUIRE(h.page.ladders()->row(-1));
    const LadderContent& whole = h.page.ladders()->row(-1)->content();
    CHECK_FALSE(whole.answer.isSaid);
    CHECK(whole.answer.level == 4);
    CHECK(whole.source.startsWith(q("from the round of")));
    CHECK(h.page.ladders()->row(-1)->accessibleDescription().startsWith(q("Level 4")));
    CHECK(h.page.ladders()->row(0)->content().source.startsWith(q("as the dimension is set directly, from the round of")));
    h.workspace->undo();
    CHECK(h.standing()[Dimension::Mlops].inherited);
    CHECK(h.standing()[Dimension::Data].level == 4);
}

TEST_CASE("the heat map sorts, filters, copies and opens the cell", "[readiness]") {
    ReadinessHome h;
    const QAbstractItemModelTester tester(h.page.heatTable()->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    h.page.setHeatMap(true);
    QTableView& table = *h.page.heatTable()->table();
    REQUIRE(table.isVisible());
    CHECK(table.model()->rowCount() == 1 + 5 + 24);
    table.sortByColumn(SubjectTableModel::Readiness, Qt::DescendingOrder);
    CHECK(table.model()->index(0, SubjectTableModel::Readiness).data().toInt() >= table.model()->index(1, SubjectTableModel::Readiness).data().toInt());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(q("Subject\tUnit\tData\t")));
    CHECK(h.page.subtitle() == q("30 subject(s)"));
    QTest::keyClicks(&table, q("fraud"));
    CHECK(table.model()->rowCount() == 1);
    CHECK(h.page.subtitle() == q("1 of 30 subject(s)"));
    table.setCurrentIndex(table.model()->index(0, SubjectTableModel::FirstLevel + indexOf(Dimension::Mlops)));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(h.page.subject() == Subject::of(h.id("Fraud detection")));
    CHECK(h.page.dimensions()->chosen() == Dimension::Mlops);
    CHECK(h.page.ladders()->isVisible());
}

TEST_CASE("the heat map says what has to be said of a figure in its tooltip, to screen readers and in what is copied", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    h.page.beginAssessment(AssessmentMode::Light);
    for (int i = 0; i < 12; ++i) h.key(Qt::Key_2);
    h.page.setHeatMap(true);
    const QAbstractItemModel& model = *h.page.heatTable()->table()->model();
    for (const int column : {int(SubjectTableModel::Readiness), int(SubjectTableModel::Earned)}) {
        const QModelIndex cell = model.index(0, column);
        CHECK(cell.data(SubjectTableModel::CautionRole).toString() == q("indicative"));
        CHECK(cell.data(Qt::ToolTipRole).toString().endsWith(q("(indicative)")));
        CHECK(cell.data(Qt::AccessibleTextRole).toString().endsWith(q("(indicative)")));
    }
    CHECK(h.page.heatTable()->asText().contains(q("\t50 (indicative)\t2 (indicative)\t")));
    ReadinessHome whole;
    whole.page.setHeatMap(true);
    CHECK(whole.page.heatTable()->table()->model()->index(0, SubjectTableModel::Readiness).data(SubjectTableModel::CautionRole).toString() == cautionText(whole.standing()));
}

TEST_CASE("the heat map needs no sideways scrolling in a small window", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, {860, 640});
    h.page.setHeatMap(true);
    QTest::qWait(1);
    QTableView& table = *h.page.heatTable()->table();
    REQUIRE(table.isVisible());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(table.columnViewportPosition(SubjectTableModel::Assessed) + table.columnWidth(SubjectTableModel::Assessed) <= table.viewport()->width());
    CHECK(table.columnWidth(SubjectTableModel::Name) > 3 * table.columnWidth(SubjectTableModel::FirstLevel) / 2);
    CHECK(table.model()->index(0, SubjectTableModel::Name).data(Qt::ToolTipRole).toString().contains(q("Enterprise")));
}

TEST_CASE("the subject field gives way before the tools of the header run into each other", "[readiness][window]") {
    ReadinessHome h;
    HeaderBar bar;
    bar.setTitle(h.page.title(), h.page.subtitle());
    bar.setTools(h.page.headerTools());
    bar.resize(1100, 56);
    bar.show();
    int narrowest = h.page.subjectField()->maximumWidth();
    for (int width = 1100; width >= 560; width -= 10) {
        bar.resize(width, 56);
        QTest::qWait(1);
        INFO(width);
        int end = 0;
        for (const QWidget* tool : h.page.headerTools()) {
            if (tool->isHidden()) continue;
            CHECK(tool->geometry().left() >= end);
            CHECK(tool->width() >= std::min(tool->sizeHint().width(), 120));
            end = tool->geometry().right() + 1;
        }
        CHECK(end <= bar.width());
        if (!h.page.subjectField()->isHidden()) narrowest = std::min(narrowest, h.page.subjectField()->width());
    }
    CHECK(narrowest < 200);
}

TEST_CASE("the buttons under the needs are read whole in a small window, whatever their words", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Sample, {1050, 760});
    auto* plan = h.page.findChild<QPushButton*>(q("planNeeds"));
    REQUIRE(plan);
    plan->setText(q("Initiative daraus anlegen"));
    h.page.resize(1040, 760);
    QTest::qWait(1);
    const QList<QPushButton*> buttons = plan->parentWidget()->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2);
    (void)QTest::qWaitFor([&] { return buttons[0]->width() >= buttons[0]->minimumSizeHint().width(); }, 1000);  // laid out anew
    for (const QPushButton* button : buttons) {
        CHECK(button->width() >= std::min(button->minimumSizeHint().width(), button->maximumWidth()));  // a link takes the room of its words
        CHECK(button->parentWidget()->rect().contains(button->geometry()));
        CHECK(button->mapTo(&h.page, QPoint(button->width(), 0)).x() <= h.page.width());
    }
    CHECK(buttons[0]->geometry().bottom() < buttons[1]->geometry().top());
}

TEST_CASE("questions and needs show the key by which checks and reasons call them", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.page.ladders()->open(3, true);
    CHECK(h.row().content().name.startsWith(q("MO4 ")));
    CHECK(h.row().accessibleName().startsWith(q("MO4 ")));
    const NeedsList& needs = *h.page.needs();
    REQUIRE(needs.rowCount() > 0);
    for (int row = 0; row < needs.rowCount(); ++row) CHECK(needs.sentence(row, 0).startsWith(needs.gaps()[row].criterion + QLatin1Char(' ')));
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

TEST_CASE("W says why the level is what it is", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    h.start();
    h.key(Qt::Key_W);
    auto* panel = h.page.findChild<WhyPanel*>();
    REQUIRE(panel);
    CHECK(panel->accessibleName() == q("Why MLOps is at level 1"));
    CHECK_FALSE(panel->accessibleDescription().trimmed().isEmpty());
    panel->close();
}

TEST_CASE("targets open under the link that leads to them", "[readiness]") {
    ReadinessHome h;
    auto* link = h.page.findChild<QPushButton*>(q("targets"));
    REQUIRE(link);
    REQUIRE_FALSE(link->visibleRegion().isEmpty());
    QTest::keyClick(link, Qt::Key_Space);
    auto* panel = qobject_cast<TargetsPanel*>(QApplication::activePopupWidget());
    REQUIRE(panel);
    const QRect room = h.page.frameGeometry().intersected(h.page.screen()->availableGeometry());
    const int below = link->mapToGlobal(QPoint(0, link->height() + 4)).y();
    // A popup may be a frame's width off.
    CHECK(std::abs(panel->y() - std::clamp(below, room.top(), std::max(room.top(), room.bottom() + 1 - panel->height()))) <= 4);
    panel->close();
}

TEST_CASE("targets are set where readiness is assessed, also for one use case", "[readiness]") {
    ReadinessHome h;
    const UseCaseId useCase = std::find_if(h.portfolio().useCases().begin(), h.portfolio().useCases().end(), [](const UseCase& u) { return !u.targetStage && u.lifecycle == Lifecycle::Pilot; })->id;
    for (const Subject& subject : {Subject::of(h.portfolio().units().rows().constFirst().id), Subject::of(useCase)}) {
        h.page.showSubject(subject);
        const qsizetype before = targetsOf(h.portfolio(), subject).size();
        auto* link = h.page.findChild<QPushButton*>(q("targets"));
        REQUIRE(link);
        QTest::keyClick(link, Qt::Key_Space);
        auto* panel = qobject_cast<TargetsPanel*>(QApplication::activePopupWidget());
        REQUIRE(panel);
        QTest::keyClick(panel->findChild<QPushButton*>(q("addTarget")), Qt::Key_Space);
        REQUIRE(targetsOf(h.portfolio(), subject).size() == before + 1);
        REQUIRE(QTest::qWaitFor([&] { return panel->findChild<QComboBox*>() != nullptr; }));
        const auto stages = panel->findChildren<QComboBox*>();
        QTest::keyClick(stages.constLast(), Qt::Key_End);
        CHECK(targetsOf(h.portfolio(), subject).constLast().stage == kMaxStage);
        panel->close();
        CHECK(h.page.findChild<RadarView*>()->lines()[1].role == RadarRole::Target);
        h.workspace->undo();
        h.workspace->undo();
        CHECK(targetsOf(h.portfolio(), subject).size() == before);
    }
    CHECK(h.problems.isEmpty());
}

TEST_CASE("the radar of a subject is a table too and goes to the clipboard", "[readiness]") {
    ReadinessHome h;
    auto* card = h.page.findChild<ChartCard*>();
    REQUIRE(card);
    card->setShowsTable(true);
    CHECK(card->table()->rowCount() == kDimensionCount);
    CHECK(card->table()->columnCount() == h.page.findChild<RadarView*>()->lines().size() + 1);
    for (QAction* action : card->findChild<QMenu*>()->actions()) {
        if (action->text() == q("Copy table")) action->trigger();
    }
    CHECK(QApplication::clipboard()->text().startsWith(q("Dimension\tNow\t")));
    CHECK(h.toasts == QStringList{q("Table copied")});
}

TEST_CASE("words in a narrow box lose no letter and break only with a hyphen", "[readiness][wrap]") {
    installFonts();
    const QFontMetrics metrics(textFont(TextStyle::SmallMedium));
    for (const QString& text : {q("Representative data, representativeness measured"), q("Ausgewählte/r Verantwortliche/r für Datenversuche"), q("A threshold and a reader"), q("end-to-end")}) {
        for (int width = 50; width <= 140; width += 3) {
            const QStringList lines = wrappedInBox(text, metrics, width);
            INFO(lines.join(q(" | ")).toStdString() << " in " << width);
            QString letters;
            for (const QString& line : lines) {
                CHECK(metrics.horizontalAdvance(line) <= width);
                letters += line;
            }
            CHECK(letters.remove(QLatin1Char(' ')).remove(QLatin1Char('-')) == QString(text).remove(QLatin1Char(' ')).remove(QLatin1Char('-')));
            const QStringList words = text.split(QLatin1Char(' '));
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                const QString last = lines[i].section(QLatin1Char(' '), -1);
                CHECK((words.contains(last) || last.endsWith(QLatin1Char('-')) || last.endsWith(QLatin1Char('/')) || std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.endsWith(last); })));
            }
        }
    }
    CHECK(wrappedInBox(q("Experimentation"), metrics, metrics.horizontalAdvance(q("Experimentation"))) == QStringList{q("Experimentation")});
    CHECK(wrappedInBox({}, metrics, 80).isEmpty());
}

TEST_CASE("a word that is wider than its box is broken at its own hyphen or slash, else with no stump before or after", "[readiness]") {
    const QFontMetrics metrics(textFont(TextStyle::SmallMedium));
    const auto wide = [&](const char* text) { return metrics.horizontalAdvance(q(text)); };
    CHECK(wrappedInBox(q("replay/shadow"), metrics, wide("replay/sha-")) == QStringList{q("replay/"), q("shadow")});
    CHECK(wrappedInBox(q("Schattenl\u00e4ufe;"), metrics, wide("Schattenl\u00e4ufe;") - 1) == QStringList{q("Schatten-"), q("l\u00e4ufe;")});
    CHECK(wrappedInBox(q("run shadow"), metrics, wide("shadow")) == QStringList{q("run"), q("shadow")});
    const QString own = q("Wiederholungs- und Schattenl\u00e4ufe; Verantwortliche/r, Representative, representativeness");
    for (int width = 60; width <= 160; width += 3) {
        const QStringList lines = wrappedInBox(own, metrics, width);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            INFO(lines.join(q(" | ")).toStdString() << " in " << width);
            if (!lines[i].endsWith(QLatin1Char('-')) || lines[i].endsWith(q("ungs-"))) continue;
            CHECK(lines[i].section(QLatin1Char(' '), -1).size() > 3);
            for (int letter = 0; letter < 4; ++letter) CHECK((letter < lines[i + 1].size() && lines[i + 1][letter].isLetter()));
        }
    }
}

TEST_CASE("the names of the dimensions are read whole, in two lines where one has no room", "[readiness]") {
    ReadinessHome h;
    DimensionList& list = *h.page.dimensions();
    const QFontMetrics metrics(textFont(TextStyle::BodyMedium));
    bool isAnyInTwo = false;
    for (const int width : {278, 268, 250}) {
        list.setFixedWidth(width);
        for (int row = 0; row < list.rowCount(); ++row) {
            const QStringList lines = list.nameLines(row);
            INFO(lines.join(q(" | ")).toStdString() << " in " << width);
            CHECK(lines.size() <= 2);
            CHECK(lines.join(QLatin1Char(' ')) == dimensionName(kDimensions[static_cast<std::size_t>(row)]));
            for (const QString& line : lines) CHECK(metrics.horizontalAdvance(line) <= width - 110 - 16);
            isAnyInTwo = isAnyInTwo || lines.size() == 2;
        }
        CHECK(2 * metrics.height() <= list.cellRect(0, 0).height());
    }
    CHECK(isAnyInTwo);
}

TEST_CASE("all six criteria are in sight beside a dimension that is set directly", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")), Dimension::Mlops);
    REQUIRE(h.page.ladders()->questions().size() == 7);
    for (const int question : h.page.ladders()->questions()) {
        h.page.ladders()->open(question, true);
        QTest::qWait(1);
        INFO("open: " << question);
        CHECK(h.page.ladders()->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a comparison with another round is read whole", "[readiness]") {
    ReadinessHome h;
    const QList<AssessmentId> rounds = roundsOf(h.portfolio(), h.page.subject());
    REQUIRE(rounds.size() > 1);
    h.page.compareWith(rounds.constFirst());
    QTest::qWait(1);
    auto* label = h.page.findChild<QLabel*>(q("comparison"));
    REQUIRE(label);
    REQUIRE(label->isVisible());
    CHECK(label->text().startsWith(q("Beside ")));
    CHECK(label->text().contains(q("\u00a0→\u00a0")));  // what was and what is stay on one line
    CHECK_FALSE(label->text().contains(q(" →")));
    CHECK_FALSE(label->text().contains(q("→ ")));
    CHECK(label->height() >= label->heightForWidth(label->width()));
    h.page.compareWith({});
    CHECK_FALSE(label->isVisible());
}

TEST_CASE("an open round that was begun with another readiness model says so until a new one is begun", "[readiness]") {
    ReadinessHome h(test::UseCaseHome::Content::Empty);
    const auto note = [&h] {
        QString said;
        for (const QWidget* widget : h.page.findChildren<QWidget*>(q("otherModel"))) {
            if (!widget->isHidden()) said += widget->accessibleName();
        }
        return said;
    };
    h.page.beginAssessment(AssessmentMode::Full);
    h.key(Qt::Key_2);
    CHECK(note().isEmpty());
    h.workspace->edit(q("Model"), [](Editor& e) { e.setSetting(q("pack"), q(R"({"id": "client", "extends": "stagepath-readiness", "version": 4})")); });
    REQUIRE(QTest::qWaitFor([&] { return !note().isEmpty(); }));
    CHECK(note() == q("This round was begun with stagepath-readiness 1. The model in force is client 4. Begin a new assessment to use it."));
    h.page.beginAssessment(AssessmentMode::Full);
    CHECK(note().isEmpty());
    h.workspace->undo();
    CHECK(QTest::qWaitFor([&] { return !note().isEmpty(); }));
    closeRound(*h.workspace, h.page.round());
    CHECK(note().isEmpty());  // it doesn't change any more
}

TEST_CASE("the sentence that refuses a date stands whole in the question", "[readiness]") {
    ReadinessHome h;
    QString sentence;
    bool isWhole = false;
    QTimer::singleShot(50, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        auto* field = dialog->findChild<QLineEdit*>();
        field->setText(q("2099-03-01"));
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        if (auto* notice = dialog->findChild<NoticeBar*>()) {
            sentence = notice->sentence();
            for (const QLabel* label : notice->findChildren<QLabel*>()) isWhole = isWhole || (!label->text().isEmpty() && label->height() >= label->heightForWidth(label->width()));
        }
        dialog->reject();
    });
    for (QAction* action : h.page.actions()) {
        if (action->text() == q("Date of the round…")) action->trigger();
    }
    CHECK_FALSE(sentence.isEmpty());
    CHECK(isWhole);
}

TEST_CASE("the question for a date grows with each longer sentence that refuses one", "[readiness]") {
    ReadinessHome h;
    QStringList sentences;
    bool isWhole = true;
    QTimer::singleShot(50, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        auto* field = dialog->findChild<QLineEdit*>();
        auto* notice = dialog->findChild<NoticeBar*>();
        for (const char* said : {"soon", "2099-03-01", "1950-03-01"}) {
            field->setText(q(said));
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::processEvents();
            sentences.append(notice->sentence());
            for (const QLabel* label : notice->findChildren<QLabel*>()) isWhole = isWhole && label->height() >= label->heightForWidth(label->width());
            isWhole = isWhole && dialog->rect().contains(QRect(notice->mapTo(dialog, QPoint()), notice->size()));
        }
        dialog->reject();
    });
    for (QAction* action : h.page.actions()) {
        if (action->text() == q("Date of the round…")) action->trigger();
    }
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[2].contains(q("before the programme")));
    CHECK(isWhole);
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

TEST_CASE("the needs of another subject begin unmarked and at the top", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("Fraud detection")));
    NeedsList& needs = *h.page.needs();
    REQUIRE(needs.rowCount() > 2);
    QSet<QString> marked;
    needs.setFocus();
    needs.setCurrent(0, 0);
    for (int row = 0; row < needs.rowCount(); ++row) {
        marked.insert(needs.gaps()[row].criterion);
        QTest::keyClick(&needs, Qt::Key_Space);
        QTest::keyClick(&needs, Qt::Key_Down);
    }
    REQUIRE(needs.hasMarks());
    Subject other;
    for (const UseCase& u : h.portfolio().useCases()) {
        if (u.lifecycle == Lifecycle::Retired || u.id == h.id("Fraud detection")) continue;
        h.page.showSubject(Subject::of(u.id));
        const QList<Gap>& gaps = needs.gaps();
        if (std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) { return marked.contains(gap.criterion); })) other = h.page.subject();
        if (other.isUseCase()) break;
        h.page.showSubject(Subject::of(h.id("Fraud detection")));
    }
    REQUIRE(other.isUseCase());  // it lacks one of the same criteria
    h.page.showSubject(Subject::of(h.id("Fraud detection")));
    CHECK_FALSE(needs.hasMarks());
    needs.toggle(0);
    needs.setCurrent(needs.rowCount() - 1, 0);
    h.page.showSubject(other);
    CHECK_FALSE(needs.hasMarks());
    CHECK(needs.currentRow() == 0);
    // What changes of the same subject leaves its marks.
    REQUIRE(needs.rowCount() > 0);
    needs.toggle(0);
    h.page.showSubject(other);
    CHECK(needs.hasMarks());
}

TEST_CASE("Ctrl+A says so where every need is on the roadmap already", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("IT incident triage")));
    NeedsList& needs = *h.page.needs();
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(needs.hasMarks());
    CHECK(h.refusals.isEmpty());
    h.page.planNeeds();
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_A, Qt::ControlModifier);
    CHECK_FALSE(needs.hasMarks());
    REQUIRE(needs.rowCount() > 1);
    REQUIRE(h.refusals.size() == 1);
    CHECK(h.refusals.constLast() == q("All %1 are on the roadmap already.").arg(needs.rowCount()));
}

TEST_CASE("Ctrl+A marks every need that is not on the roadmap yet, and planning them says how many were there already", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(Subject::of(h.id("IT incident triage")));  // of its needs the roadmap brings those of one dimension
    NeedsList& needs = *h.page.needs();
    needs.setFocus();
    QTest::keyClick(&needs, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(needs.hasMarks());
    for (int row = 0; row < needs.rowCount(); ++row) CHECK(needs.isMarked(row) == needs.gaps()[row].planned.isEmpty());
    CHECK(needs.chosen().size() < needs.rowCount());
    const auto before = h.portfolio().initiatives().size();
    const auto chosen = needs.chosen().size();
    const auto there = needs.rowCount() - chosen;
    REQUIRE(there > 0);
    CHECK(needs.passedOver() == there);
    auto* plan = h.page.findChild<QPushButton*>(q("planNeeds"));
    plan->setFocus();
    QTest::keyClick(plan, Qt::Key_Return);
    CHECK(h.portfolio().initiatives().size() > before);
    CHECK(chosen > 1);
    CHECK(h.problems.isEmpty());
    CHECK(h.toasts.constLast() == q("%1 need(s) put on the roadmap, %2 planned already").arg(chosen).arg(there));
    // One that is marked by itself leaves nothing out.
    CHECK(needs.passedOver() == 0);
}

TEST_CASE("the summary follows each answer and keeps the widgets of what only changes its words", "[readiness]") {
    ReadinessHome h;
    UseCaseId started;
    UseCaseId notStarted;
    for (const UseCase& u : h.portfolio().useCases()) (u.stage == 0 ? notStarted : started) = u.id;
    const auto& summary = *h.page.findChild<StandingSummary*>();
    const auto texts = [&summary] {
        QStringList all;
        for (const QLabel* label : summary.findChildren<QLabel*>()) {
            if (!label->isHidden()) all.append(label->text());
        }
        return all;
    };
    // Stage 0 is a stage that is set, too.
    for (const UseCaseId id : {started, notStarted}) {
        REQUIRE_FALSE(id.isNull());
        h.page.showSubject(Subject::of(id));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(texts().contains(q("Stage set")));
    }
    const Subject subject = Subject::of(notStarted);
    const AssessmentId round = beginRound(*h.workspace, subject, AssessmentMode::Direct, h.workspace->environment().today(), {});
    setDirectly(*h.workspace, subject, round, Dimension::Data, 1, q("Seen"));
    h.page.showSubject(subject);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<QLabel*> labels = summary.findChildren<QLabel*>();
    const QString readiness = texts().value(texts().indexOf(q("Readiness")) + 1);
    setDirectly(*h.workspace, subject, round, Dimension::Data, 4, q("Seen"));
    CHECK(summary.findChildren<QLabel*>() == labels);
    CHECK(texts().value(texts().indexOf(q("Readiness")) + 1) != readiness);
    h.workspace->undo();
    CHECK(texts().value(texts().indexOf(q("Readiness")) + 1) == readiness);
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
        CHECK(sight.contains(needs.cellRect(row, 0)));
    }
}

TEST_CASE("redo of levels that were taken over stays at the dimension that is looked at", "[readiness]") {
    ReadinessHome h;
    h.page.showSubject(h.unassessed());
    takeOverInherited(*h.workspace, h.page.subject());
    for (const Dimension d : kDimensions) {
        h.page.dimensions()->choose(d);
        h.workspace->undo();
        CHECK(h.page.dimensions()->chosen() == d);
        h.workspace->redo();
        CHECK(h.page.dimensions()->chosen() == d);
        CHECK(h.page.ladders()->dimension() == d);
    }
    CHECK(h.standing().assessed);
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
