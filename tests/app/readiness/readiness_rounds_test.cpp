// Rounds are begun, dated, finished, reopened and compared on the readiness page.
#include "app/dialogs/ask.h"
#include "app/pages/readiness_page.h"
#include "app/views/readiness/dimension_list.h"
#include "app/window/chrome/notice_bar.h"
#include "core/analysis/assessment/rounds.h"
#include "core/domain/values/date_words.h"
#include "tests/app/readiness/readiness_home.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>

using namespace stagepath;
using test::q;
using test::ReadinessHome;

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
