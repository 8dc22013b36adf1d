// Findings lead to their places and are mended in one undo step.
#include "app/models/finding_edits.h"
#include "app/views/checks/check_words.h"
#include "app/views/checks/checks_delegate.h"
#include "app/views/checks/mend_button.h"
#include "app/views/editors/use_case_choice_field.h"
#include "core/analysis/checks/dismissals.h"
#include "core/analysis/checks/mends.h"
#include "core/workspace/dump.h"
#include "tests/app/checks/checks_home.h"

#include <QTest>

#include <algorithm>

using namespace stagepath;
using test::ChecksHome;
using test::q;

TEST_CASE("Enter goes to the place of a finding", "[checks]") {
    ChecksHome h;
    const Finding gate = h.choose("gate-missed");
    h.press(Qt::Key_Return);
    REQUIRE(h.revealed.size() == 1);
    CHECK(h.revealed[0] == qMakePair(EntityKind::Milestone, gate.id));
    const Finding illusion = h.choose("pilot-illusion");
    h.press(Qt::Key_Return);
    REQUIRE(h.asked.size() == 1);
    CHECK(h.asked[0].pages == QStringList{q("readiness")});
    CHECK(h.asked[0].subject == Subject::of(UseCaseId(illusion.id)));
}

TEST_CASE("a skipped stage leads to the initiative that brings it and the link of a stage set too high to the assessment", "[checks]") {
    ChecksHome h;
    const Finding skipped = h.choose("stage-skipped");
    h.press(Qt::Key_Return);
    REQUIRE(h.revealed.size() == 1);
    CHECK(h.revealed[0].first == EntityKind::Initiative);
    CHECK(h.workspace->portfolio().find(InitiativeId(h.revealed[0].second))->useCase == UseCaseId(skipped.id));
    CHECK(placeText(skipped) == q("Show on the roadmap"));
    const Finding illusion = h.choose("pilot-illusion");
    REQUIRE(h.list.current());
    CHECK(linkText(*h.list.current()) == q("Open the assessment"));
    emit h.list.linkRequested();
    REQUIRE(h.asked.size() == 1);
    CHECK(h.asked[0].pages == QStringList{q("readiness")});
    CHECK(h.isThere(illusion));
}

TEST_CASE("enablers come forward for a gate in one undo step", "[checks]") {
    ChecksHome h;
    for (const Finding& f : h.shown()) {
        if (f.key != q("gate-missed")) continue;
        const QList<Mend> mends = Mender(h.workspace->portfolio(), h.workspace->environment().today()).of(f);
        if (mends.size() < 2) continue;
        const QString before = dumpOf(h.workspace->portfolio());
        CHECK(applyMend(*h.workspace, mends[1]).contains(f.subject));
        CHECK_FALSE(h.isThere(f));
        h.workspace->undo();
        CHECK(dumpOf(h.workspace->portfolio()) == before);
        return;
    }
    FAIL("no gate of the sample can be met earlier");
}

TEST_CASE("a skipped stage is reached before its roll-out begins in one undo step, and nothing begins too early then", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("stage-skipped");
    const auto early = [&h] {
        const QList<Finding> all = h.shown();
        return std::count_if(all.begin(), all.end(), [](const Finding& other) { return other.key == q("enabler-late"); });
    };
    const auto earlyBefore = early();
    const QString before = dumpOf(h.workspace->portfolio());
    const QList<Mend> mends = Mender(h.workspace->portfolio(), h.workspace->environment().today()).of(f);
    REQUIRE(mends.size() == 1);
    CHECK_FALSE(applyMend(*h.workspace, mends[0]).isEmpty());
    CHECK_FALSE(h.isThere(f));
    CHECK(early() == earlyBefore);
    h.workspace->undo();
    CHECK(h.isThere(f));
    CHECK(dumpOf(h.workspace->portfolio()) == before);
}

TEST_CASE("Ctrl+Enter moves a successor to the day its predecessor allows in one undo step", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("dependency-broken");
    const Initiative before = *h.workspace->portfolio().find(InitiativeId(f.id));
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.workspace->portfolio().find(InitiativeId(f.id))->start > before.start);
    CHECK_FALSE(h.isThere(f));
    REQUIRE(h.toasts.size() == 1);
    CHECK(h.toasts[0].contains(before.name));
    CHECK(h.list.hasFocus());
    const Changeset undone = h.workspace->undo();
    CHECK(h.page.concerns(undone));
    CHECK(*h.workspace->portfolio().find(InitiativeId(f.id)) == before);
    REQUIRE(h.list.current());
    CHECK(identityOf(h.list.current()->finding) == identityOf(f));
}

TEST_CASE("Ctrl+Enter sets the earned stage, moves a gate and gives the mandate", "[checks]") {
    ChecksHome h;
    const Finding illusion = h.choose("pilot-illusion");
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(h.isThere(illusion));
    CHECK(h.workspace->portfolio().find(UseCaseId(illusion.id))->stageSince == h.workspace->environment().today());
    const Finding mandate = h.choose("owner-not-executive");
    const PersonId owner = h.workspace->portfolio().find(UseCaseId(mandate.id))->accountable;
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.workspace->portfolio().find(owner)->executive);
    CHECK_FALSE(h.isThere(mandate));
    for (int i = 0; i < 2; ++i) h.workspace->undo();
    CHECK(h.isThere(illusion));
    CHECK(h.isThere(mandate));
}

TEST_CASE("a gap gets its enabler with an outcome in each open dimension", "[checks]") {
    ChecksHome h;
    const Finding gap = h.choose("gap-without-initiative");
    const auto before = h.workspace->portfolio().initiatives().size();
    h.press(Qt::Key_Return, Qt::ControlModifier);
    const Portfolio& p = h.workspace->portfolio();
    REQUIRE(p.initiatives().size() == before + 1);
    const Initiative& made = p.initiatives().rows().constLast();
    CHECK(made.kind == InitiativeKind::Enabler);
    CHECK(made.start.dayOfWeek() == 1);
    CHECK_FALSE(p.outcomesOf(made.id).isEmpty());
    CHECK(p.find(p.outcomesOf(made.id)[0])->subject == Subject::of(UseCaseId(gap.id)));
    CHECK_FALSE(h.isThere(gap));
    h.workspace->undo();
    CHECK(h.workspace->portfolio().initiatives().size() == before);
}

TEST_CASE("Ctrl+Enter asks who shall answer and takes two letters and Enter", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("no-owner");
    h.press(Qt::Key_Return, Qt::ControlModifier);
    UseCaseChoiceField* field = h.page.inspector()->personField();
    REQUIRE(field->isVisible());
    CHECK(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(h.list.hasFocus());
    h.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(field, q("mei"));  // is known, so nobody new is offered first
    REQUIRE(field->choice());
    CHECK(field->choice()->text == q("Mei Tanaka"));
    CHECK(field->choice()->detail.startsWith(q("not an executive")));
    field->setText({});
    QTest::keyClicks(field, q("in"));
    QTest::keyClick(field, Qt::Key_Return);
    const UseCase& useCase = *h.workspace->portfolio().find(UseCaseId(f.id));
    REQUIRE(h.workspace->portfolio().find(useCase.accountable));
    CHECK(h.workspace->portfolio().find(useCase.accountable)->name == q("Ingrid Solberg"));
    CHECK_FALSE(h.isThere(f));
    CHECK(h.list.hasFocus());
}

TEST_CASE("Ctrl+Enter on a head mends all that one step can mend", "[checks]") {
    ChecksHome h;
    const int count = h.chooseHead("pilot-illusion");
    REQUIRE(h.page.inspector()->group()->mendAll());
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.model.rowOfHead(q("pilot-illusion")) < 0);
    REQUIRE(h.toasts.size() == 1);
    CHECK(h.toasts[0].startsWith(q("The earned stage is set for")));
    h.workspace->undo();
    REQUIRE(h.model.rowOfHead(q("pilot-illusion")) >= 0);
    CHECK(h.model.countUnder(h.model.rowOfHead(q("pilot-illusion"))) == count);
}

TEST_CASE("where each finding needs its own decision Ctrl+Enter on the head says so", "[checks]") {
    ChecksHome h;
    const int count = h.chooseHead("no-owner");
    CHECK_FALSE(h.page.inspector()->group()->mendAll());
    h.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(h.toasts.isEmpty());
    REQUIRE(h.refusals.size() == 1);
    CHECK(h.refusals[0].contains(q("decision")));
    CHECK(h.model.countUnder(h.model.rowOfHead(q("no-owner"))) == count);
}

TEST_CASE("a click on the link mends and a double click beside it goes to the place", "[checks]") {
    ChecksHome h;
    const Finding f = h.choose("dependency-broken");
    const QModelIndex index = h.list.currentIndex();
    const QRect row = h.list.visualRect(index);
    QTest::mouseDClick(h.list.viewport(), Qt::LeftButton, {}, {row.left() + 100, row.center().y()});
    REQUIRE(h.revealed.size() == 1);
    const QRect link = ChecksDelegate::linkRect(row, Qt::LeftToRight, *h.model.findingAt(index.row()));
    QTest::mouseClick(h.list.viewport(), Qt::LeftButton, {}, link.center());
    CHECK_FALSE(h.isThere(f));
}
