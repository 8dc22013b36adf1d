// The inspector shows what is selected and edits it.
#include "app/views/editors/use_case_text_edit.h"
#include "app/views/editors/use_case_value_edit.h"
#include "app/views/inspector/use_case_details.h"
#include "app/views/inspector/use_case_inspector.h"
#include "app/views/inspector/use_case_score_stepper.h"
#include "app/views/inspector/use_case_section.h"
#include "app/views/table/paste_bar.h"
#include "core/analysis/assessment/coverage.h"
#include "core/analysis/names.h"
#include "tests/app/use_cases/use_case_hands.h"
#include "tests/app/use_cases/use_case_home.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace stagepath;
using test::assessHardly;
using test::hasInk;
using test::press;
using test::q;
using test::type;
using test::UseCaseHome;
using test::UseCasePageHome;

TEST_CASE("the inspector edits what is selected, several together", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    UseCaseInspector& inspector = *home.page.inspector();
    CHECK(inspector.nameEdit()->text() == q("Fraud detection"));
    auto* stepper = inspector.findChild<UseCaseScoreStepper*>(QStringLiteral("score.0"));
    REQUIRE(stepper);
    CHECK(stepper->score() == 4);
    stepper->setFocus();
    press(Qt::Key_2);
    CHECK(stepper->score() == 2);
    press(Qt::Key_Right);
    CHECK(stepper->score() == 3);
    press(Qt::Key_Delete);
    CHECK_FALSE(stepper->score());
    home.workspace->undo();
    home.workspace->undo();
    home.workspace->undo();
    QCoreApplication::processEvents();
    CHECK(stepper->score() == 4);

    UseCaseValueEdit* value = inspector.details()->editorOf(QStringLiteral("annual_value"));
    value->setFocus(Qt::TabFocusReason);
    value->selectAll();
    type("25m");
    press(Qt::Key_Return);
    CHECK(home.useCase("Fraud detection").annualValue == 2'500'000'000);
    type("much");
    press(Qt::Key_Return);
    CHECK(home.problems.size() == 1);

    home.click("Payment repair", UseCaseColumn::Check);
    CHECK(inspector.shown().size() == 2);
    UseCaseValueEdit* category = inspector.details()->editorOf(QStringLiteral("category"));
    CHECK(category->accessibleDescription() == q("several"));
    category->setFocus(Qt::TabFocusReason);
    type("Payments");
    press(Qt::Key_Return);
    CHECK(home.useCase("Fraud detection").category == q("Payments"));
    CHECK(home.useCase("Payment repair").category == q("Payments"));
    CHECK(home.workspace->undoText().startsWith(q("Set category of 2 use case")));
}

TEST_CASE("after a pick by letters a field of the inspector shows what is stored and leaves undo to the workspace", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    UseCaseValueEdit* stage = home.page.inspector()->details()->editorOf(QStringLiteral("stage"));
    const QString before = stage->text();
    const auto pickThree = [&] {
        const auto steps = home.workspace->history().size();
        stage->setFocus(Qt::TabFocusReason);
        stage->selectAll();
        type("3");
        press(Qt::Key_Return);
        CHECK(home.workspace->history().size() == steps + 1);
        CHECK_FALSE(stage->isUndoAvailable());
        CHECK_FALSE(stage->isModified());
        CHECK(home.useCase("Fraud detection").stage == 3);
    };
    pickThree();
    CHECK(stage->text() != q("3"));
    home.workspace->undo();
    QCoreApplication::processEvents();
    CHECK(stage->text() == before);
    home.click("Payment repair", UseCaseColumn::Check);
    REQUIRE(home.page.inspector()->shown().size() == 2);
    pickThree();
    CHECK(home.useCase("Payment repair").stage == 3);
    // Picking what is set already is no step, and leaves nothing of the letters either.
    const auto steps = home.workspace->history().size();
    type("3");
    press(Qt::Key_Return);
    CHECK(home.workspace->history().size() == steps);
    CHECK_FALSE(stage->isUndoAvailable());
}

TEST_CASE("in a narrow window the inspector lies over the table and closes with Esc", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    CHECK(home.page.inspector()->isHidden());
    home.page.toggleInspector();
    CHECK(home.page.inspector()->isVisible());
    CHECK(home.page.inspector()->width() == 308);
    home.table.setFocus();
    press(Qt::Key_Escape);
    CHECK(home.page.inspector()->isHidden());
}

TEST_CASE("in a narrow window the inspector leaves what waits to be pasted in reach", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    home.click("Fraud detection", UseCaseColumn::Unit);
    QApplication::clipboard()->setText(q("Operations\tProduction"));
    press(Qt::Key_V, Qt::ControlModifier);
    const PasteBar* bar = home.page.pasteBar();
    REQUIRE(bar);
    REQUIRE(bar->isVisible());
    home.page.toggleInspector();
    REQUIRE(home.page.inspector()->isVisible());
    const QWidget* top = home.page.childAt(bar->geometry().right() - 30, bar->geometry().center().y());
    CHECK((top == bar || bar->isAncestorOf(top)));
}

TEST_CASE("different scores of several use cases read several, in the place of the score", "[usecases]") {
    UseCaseScoreStepper stepper(q("Reach"));
    stepper.resize(280, 26);
    stepper.setScore(std::nullopt, false);
    const QImage none = stepper.grab().toImage();
    stepper.setScore(std::nullopt, true);
    const QImage several = stepper.grab().toImage();
    // The words reach over where the blocks stood, not only over the number.
    const QRect blocks(280 - 108, 0, 80, 26);
    CHECK(several.copy(blocks) != none.copy(blocks));
}

TEST_CASE("the inspector says below the earned stage what is to overcome in it and in the next", "[usecases]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    home.click("Fraud detection", UseCaseColumn::Unit);
    home.page.toggleInspector();
    QTest::qWait(1);
    const auto* risk = home.page.inspector()->findChild<QLabel*>(q("inspector.risk"));
    REQUIRE(risk);
    CHECK(risk->isVisible());
    const int stage = std::max(1, home.model.figuresOf(home.id("Fraud detection")).standing.earnedStage.value_or(0));
    REQUIRE(stage < kMaxStage);
    CHECK(risk->text() == q("To overcome now: %1. Next: %2.").arg(stageRisk(stage), stageRisk(stage + 1)));
    CHECK(risk->height() >= risk->heightForWidth(risk->width()));
}

TEST_CASE("the inspector says whole, below the earned stage, what has to be said of it", "[usecases][caution]") {
    UseCasePageHome home(UseCaseHome::Content::Sample, {1044, 644});
    const QString doubtful = assessHardly(home);
    const QByteArray name = doubtful.toUtf8();
    home.click(name.constData(), UseCaseColumn::Unit);
    home.page.toggleInspector();
    REQUIRE(home.page.inspector()->width() == 308);
    QTest::qWait(1);
    auto* earned = home.page.inspector()->findChild<QWidget*>(q("inspector.earned_stage"));
    REQUIRE(earned);
    REQUIRE(earned->isVisible());
    const QString caution = cautionText(home.model.figuresOf(home.id(name.constData())).standing);
    REQUIRE(caution.contains(q("blocked")));
    CHECK(earned->height() == earned->heightForWidth(earned->width()));
    CHECK(earned->height() > 28);
    CHECK(hasInk(earned->grab().toImage(), QRect(0, 28, earned->width(), earned->height() - 28)));
    // More words take more lines, and none is cut at the edge.
    CHECK(earned->heightForWidth(110) > earned->heightForWidth(600));
    CHECK_FALSE(hasInk(earned->grab().toImage(), QRect(earned->width() - 1, 28, 1, earned->height() - 28)));
    CHECK(earned->toolTip().contains(caution));
    CHECK(earned->accessibleName().contains(caution));
    home.click("Fraud detection", UseCaseColumn::Unit);
    QTest::qWait(1);
    CHECK(earned->heightForWidth(earned->width()) == 28);
}

TEST_CASE("whenever the inspector comes back it shows what is selected", "[usecases]") {
    UseCasePageHome home;
    home.click("Fraud detection", UseCaseColumn::Name);
    QTest::qWait(20);
    REQUIRE(home.page.inspector()->shown() == QList<UseCaseId>{home.id("Fraud detection")});
    SECTION("in a window that is made wide again") {
        home.page.resize(1044, 644);
        QTest::qWait(20);
        REQUIRE(home.page.inspector()->isHidden());
        home.click("Churn alert", UseCaseColumn::Name);
        QTest::qWait(20);
        home.page.resize(1232, 844);
        QTest::qWait(20);
    }
    SECTION("on a page that is shown again") {
        home.page.hide();
        home.table.select({home.id("Churn alert")});
        QTest::qWait(20);
        home.page.show();
    }
    REQUIRE(home.page.inspector()->isVisible());
    CHECK(home.page.inspector()->shown() == QList<UseCaseId>{home.id("Churn alert")});
}

TEST_CASE("a text that an import kept is edited in place, as one step, and the others stay", "[usecases]") {
    UseCasePageHome home;
    home.workspace->edit(q("Import"), [&](Editor& e) {
        UseCase u = home.useCase("Fraud detection");
        u.custom = q(R"({"Contract":"none","Vendor":"Acme"})");
        e.update(u);
    });
    QCoreApplication::processEvents();
    home.click("Fraud detection", UseCaseColumn::Name);
    UseCaseDetails& details = *home.page.inspector()->details();
    const auto edit = [&](const char* name) {
        UseCaseTextEdit* found = nullptr;
        for (UseCaseTextEdit* e : details.findChildren<UseCaseTextEdit*>()) {
            if (e->accessibleName() == q(name)) found = e;
        }
        return found;
    };
    CHECK_FALSE(edit("Vendor"));
    for (UseCaseSection* section : details.findChildren<UseCaseSection*>()) section->setOpen(true);
    UseCaseTextEdit* vendor = edit("Vendor");
    REQUIRE(vendor);
    CHECK(vendor->toPlainText() == q("Acme"));
    vendor->setFocus(Qt::TabFocusReason);
    vendor->selectAll();
    type("Globex");
    QTest::keyClick(vendor, Qt::Key_Return, Qt::ControlModifier);
    CHECK(home.useCase("Fraud detection").custom == q(R"({"Contract":"none","Vendor":"Globex"})"));
    home.workspace->undo();
    QCoreApplication::processEvents();
    CHECK(vendor->toPlainText() == q("Acme"));
    // Another use case shows its own, and none where it has none.
    home.click("Churn alert", UseCaseColumn::Name);
    CHECK_FALSE(vendor->isVisible());
    CHECK(home.useCase("Churn alert").custom.isEmpty());
}
