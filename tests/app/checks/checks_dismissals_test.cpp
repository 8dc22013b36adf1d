// Findings are put aside with a reason and taken up again.
#include "app/models/finding_edits.h"
#include "app/widgets/controls.h"
#include "core/analysis/checks/dismissals.h"
#include "tests/app/checks/checks_home.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace stagepath;
using test::ChecksHome;
using test::q;

TEST_CASE("D dismisses with a reason that is asked in place and is undone in one step", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("stalled-pilot");
    const auto count = h.shown().size();
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    REQUIRE(reason->isVisible());
    CHECK(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    QTest::keyClicks(reason, q("It ends in May"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(h.workspace->portfolio().dismissals().size() == 1);
    CHECK(h.workspace->portfolio().dismissals().rows()[0].reason == q("It ends in May"));
    CHECK(h.shown().size() == count - 1);
    CHECK_FALSE(h.isThere(f));
    CHECK(h.toasts.size() == 1);
    CHECK(h.list.hasFocus());
    h.workspace->undo();
    CHECK(h.isThere(f));
    CHECK(h.shown().size() == count);
    h.workspace->redo();
    CHECK_FALSE(h.isThere(f));
}

TEST_CASE("a reason that was begun is still there after Esc and a look elsewhere", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("stalled-pilot");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    QTest::keyClicks(reason, q("It ends"));
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK(h.list.hasFocus());
    CHECK(h.page.inspector()->isVisible());
    h.choose("gate-missed");
    h.press(Qt::Key_D);
    CHECK(reason->text().isEmpty());
    QTest::keyClick(reason, Qt::Key_Escape);
    h.list.selectRow(h.model.rowOf(identityOf(f)));
    h.press(Qt::Key_D);
    CHECK(reason->text() == q("It ends"));
}

TEST_CASE("a reason that is missing is asked for again and nothing is dismissed", "[checks]") {
    ChecksHome h;
    h.choose("stalled-pilot");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    const auto problem = [&h] {
        for (const QLabel* label : h.page.inspector()->findChildren<QLabel*>(q("reasonProblem"))) {
            if (label->isVisible()) return label->text();
        }
        return QString();
    };
    QTest::keyClicks(reason, q("  "));
    CHECK(problem().isEmpty());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(problem().contains(q("without a reason")));
    CHECK(reason->hasFocus());
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    QTest::keyClicks(reason, q("x"));
    CHECK(problem().isEmpty());
}

TEST_CASE("D on a head dismisses all under it with one reason in one undo step", "[checks]") {
    ChecksHome h;
    const auto all = h.shown().size();
    const int count = h.chooseHead("no-owner");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    REQUIRE(reason->isVisible());
    CHECK(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    QTest::keyClicks(reason, q("Named in January"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(h.workspace->portfolio().dismissals().size() == count);
    CHECK(h.model.rowOfHead(q("no-owner")) < 0);
    CHECK(h.toasts.size() == 1);
    CHECK(h.list.hasFocus());
    h.workspace->undo();
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    CHECK(h.list.currentHead() == q("no-owner"));
    h.model.setOpen(q("no-owner"), true);
    CHECK(h.shown().size() == all);
}

TEST_CASE("a reason for a head waits while the findings change", "[checks]") {
    ChecksHome h;
    h.chooseHead("no-owner");
    h.press(Qt::Key_D);
    QLineEdit* reason = h.page.inspector()->reasonField();
    QTest::keyClicks(reason, q("Named"));
    h.workspace->edit(q("Rename"), [](Editor& e) {
        UseCase row = e.portfolio().useCases().rows().constFirst();
        row.name += q(" 2");
        e.update(row);
    });
    CHECK(h.list.currentHead() == q("no-owner"));
    CHECK(h.page.inspector()->reasonField() == reason);
    CHECK(reason->isVisible());
    CHECK(reason->text() == q("Named"));
}

TEST_CASE("dismissed findings are shown on demand with reason and day and are taken up again", "[checks]") {
    ChecksHome h;
    auto* link = h.page.findChild<LinkButton*>(q("dismissedFindings"));
    REQUIRE(link);
    CHECK_FALSE(link->isVisible());
    const Finding f = h.choose("stalled-pilot");
    dismissFinding(*h.workspace, f, q("It ends in May"));
    REQUIRE(link->isVisible());
    CHECK_FALSE(h.isThere(f));
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(h.isThere(f));
    const int row = h.model.rowOf(identityOf(f));
    CHECK(h.model.sentenceOf(row).contains(q("It ends in May")));
    CHECK(h.kind(0)->accessibleName() == q("All: %1").arg(openFindings(h.workspace->portfolio(), h.workspace->environment().today()).size()));
    h.list.selectRow(row);
    h.list.setFocus();
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.workspace->portfolio().dismissals().isEmpty());
    CHECK_FALSE(link->isVisible());
    CHECK(h.isThere(f));
}
